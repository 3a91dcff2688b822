"""Prints time_amendments.json: what an amendment changed. The answers are by hand; this lays them out.

Amounts are whole öre, days `YYYY-MM-DD`, both ends of every span included. An instalment is named by
its month, a yearly duty by the first day of the year.
"""

import json
from typing import Any

Json = dict[str, Any]

VISIT = {"id": "moten", "kind": "meeting", "text": "Parterna möts.", "times_per_year": 4}
REPORT = {"id": "rapport", "kind": "report", "text": "En rapport om året.", "times_per_year": 1, "year": "calendar_year"}
FINAL = {"id": "slut", "kind": "final_report", "text": "En slutrapport."}
BASE: Json = {
    "term": {"first": "2023-12-01", "last": "2026-11-30"},
    "parties": [{"party": "kommunen", "side": "payer"}, {"party": "foreningen", "side": "payee"}],
    "payment": {"months": [6, 12], "amount": "500000.00"},
    "goals": [{"id": "sprak", "text": "Förbättrat språk"}, {"id": "halsa", "text": "Förbättrad hälsa"}],
    "follow_up": [VISIT, REPORT],
}
NOTHING: Json = {"holds": True, "term": None, "amount": None, "goals": [], "target_group": None, "parties": [],
                 "follow_up": [], "other_terms": 0, "instalments": [], "total": [300000000, 300000000],
                 "obligations": [], "findings": []}


def amendment(day: str, name: str = "m", **states: Any) -> Json:
    return {"id": name, "effective_on": day, "text": "Ändras.", **states}


def case(name: str, note: str, amendments: list[Json], agreement: Json | None = None, asked: str = "m",
         **expected: Any) -> Json:
    return {"id": name, "note": note, "agreement": {**BASE, **(agreement or {}), "amendments": amendments},
            "amendment": asked, "expected": {**NOTHING, **expected}}


CASES = [
    case("A01", "a year longer: two instalments, an agreement year of meetings, a calendar year of reports",
         [amendment("2026-06-01", term_last="2027-11-30")],
         term=["2026-11-30", "2027-11-30", 365],
         instalments=[["added", "2026-12"], ["added", "2027-06"]], total=[300000000, 400000000],
         obligations=[["added", "moten", "2026-12-01", None, 4], ["added", "rapport", "2027-01-01", None, 1]]),
    case("A02", "a year shorter",
         [amendment("2025-01-15", term_last="2025-11-30")],
         term=["2026-11-30", "2025-11-30", -365],
         instalments=[["removed", "2025-12"], ["removed", "2026-06"]], total=[300000000, 200000000],
         obligations=[["removed", "moten", "2025-12-01", 4, None], ["removed", "rapport", "2026-01-01", 1, None]]),
    case("A03", "a month longer within a calendar year: no instalment's half-year but one of the first days",
         [amendment("2026-06-01", term_last="2026-12-31")],
         term=["2026-11-30", "2026-12-31", 31],
         instalments=[["added", "2026-12"]], total=[300000000, 350000000],
         obligations=[["added", "moten", "2026-12-01", None, 4]]),
    case("A04", "another amount from a day: instalments whose window begins later",
         [amendment("2025-06-02", amount="600000.00")],
         amount=[50000000, 60000000],
         instalments=[["changed", "2025-12"], ["changed", "2026-06"]], total=[300000000, 320000000]),
    case("A05", "an amount where none was stated",
         [amendment("2025-12-01", amount="600000.00")], {"payment": {"months": [6, 12]}},
         amount=[None, 60000000], instalments=[["changed", "2025-12"], ["changed", "2026-06"]], total=[None, None]),
    case("A06", "goals: one kept, one reworded, one removed, one added",
         [amendment("2025-01-01", goals=[{"id": "sprak", "text": "Bättre svenska"}, {"id": "makt", "text": "Egenmakt"}])],
         goals=[["reworded", "sprak"], ["removed", "halsa"], ["added", "makt"]]),
    case("A07", "a goal of the same words is given an indicator",
         [amendment("2025-01-01", goals=[BASE["goals"][0], {**BASE["goals"][1], "indicators": [
             {"id": "i", "text": "Antal", "measure": "quantity"}]}])],
         goals=[["changed", "halsa"]]),
    case("A08", "the target group, the parties and other terms",
         [amendment("2025-01-01", target_group={"text": "Unga"}, parties=[
             {"party": "kommunen", "side": "payer", "convener": True}, {"party": "kyrkan", "side": "payee"}],
             other_terms=[{"text": "Möten hålls digitalt."}])],
         target_group=[None, "Unga"],
         parties=[["changed", "kommunen"], ["removed", "foreningen"], ["added", "kyrkan"]], other_terms=1),
    case("A09", "duties: more meetings, the report gone, a final report added; years that have ended stay",
         [amendment("2025-03-01", follow_up=[{**VISIT, "times_per_year": 6}, FINAL])],
         follow_up=[["changed", "moten"], ["removed", "rapport"], ["added", "slut"]],
         obligations=[["changed", "moten", "2024-12-01", 4, 6], ["changed", "moten", "2025-12-01", 4, 6],
                      ["removed", "rapport", "2025-01-01", 1, None], ["removed", "rapport", "2026-01-01", 1, None],
                      ["added", "slut", None, None, 1]]),
    case("A10", "a duty in other words owes the same",
         [amendment("2025-03-01", follow_up=[{**VISIT, "text": "Kontaktpersonerna möts."}, REPORT])],
         follow_up=[["reworded", "moten"]]),
    case("A11", "after an earlier amendment: only its own change, and not that of a later one",
         [amendment("2024-01-01", "first", term_last="2027-11-30"), amendment("2025-12-01", amount="600000.00"),
          amendment("2026-01-01", "last", term_last="2029-11-30")],
         amount=[50000000, 60000000],
         instalments=[["changed", "2025-12"], ["changed", "2026-06"], ["changed", "2026-12"], ["changed", "2027-06"]],
         total=[400000000, 440000000]),
    case("A12", "not in writing where writing is agreed: it changes nothing",
         [amendment("2026-06-01", term_last="2027-11-30", in_writing=False)], {"changes": {"in_writing": True}},
         holds=False, total=[None, None], findings=["amendment.not_in_writing"]),
    case("A13", "an extension that is used, up to its limit",
         [amendment("2026-06-01", uses_extension="ar")],
         {"extensions": [{"id": "ar", "months": 12, "latest": "2027-05-31"}]},
         term=["2026-11-30", "2027-05-31", 182],
         instalments=[["added", "2026-12"]], total=[300000000, 350000000],
         obligations=[["added", "moten", "2026-12-01", None, 4], ["added", "rapport", "2027-01-01", None, 1]]),
    case("A14", "two of one day that state the same part compete; the later in the file is asked about",
         [amendment("2025-12-01", "one", amount="550000.00"), amendment("2025-12-01", amount="600000.00")],
         amount=[55000000, 60000000],
         instalments=[["changed", "2025-12"], ["changed", "2026-06"]], total=[310000000, 320000000],
         findings=["amendment.conflict"]),
    case("A15", "what it states held already",
         [amendment("2025-12-01", amount="500000.00")], findings=["amendment.changes_nothing"]),
    case("A16", "a term that is told by years has no days to count",
         [amendment("2026-06-01", term_last="2027")],
         term=["2026-11-30", "2027", None], total=[300000000, None], findings=["amendment.not_compared"]),
]


if __name__ == "__main__":
    print(json.dumps({"cases": CASES}, ensure_ascii=False, indent=1))
