"""Prints time_amendments.json: what an amendment changed. The answers are by hand; this lays them out.

Amounts are whole öre, days `YYYY-MM-DD`, both ends of every span included. An instalment is named by
its month. An obligation is named by its id, with how many times it was owed and is owed (null: not
owed, or nobody can say) and its due day before and after.

By docs/rules/follow_up.md: times per year × days in the term ÷ days of the year, halves up; a year's
duties are those of the terms on its first day; a duty without a due day is due on the last day of its
year within the term.
"""

import json
from typing import Any

Json = dict[str, Any]

VISIT = {"id": "moten", "kind": "meeting", "text": "Parterna möts.", "times_per_year": 4}
REPORT = {"id": "rapport", "kind": "report", "text": "En rapport om året.", "times_per_year": 1, "year": "calendar_year",
          "due_within_months": 0}
FINAL = {"id": "slut", "kind": "final_report", "text": "En slutrapport."}
MOTEN, RAPPORT = "a/meeting/moten/", "a/report/rapport/"
BASE: Json = {
    "term": {"first": "2023-12-01", "last": "2026-11-30"},
    "parties": [{"party": "kommunen", "side": "payer"}, {"party": "foreningen", "side": "payee"}],
    "payment": {"months": [6, 12], "amount": "500000.00"},
    "goals": [{"id": "sprak", "text": "Förbättrat språk"}, {"id": "halsa", "text": "Förbättrad hälsa"}],
    "follow_up": [VISIT, REPORT],
}
NOTHING: Json = {"holds": True, "term": None, "amount": None, "goals": [], "target_group": None, "parties": [],
                 "follow_up": [], "other_terms": 0, "instalments": [], "total": [300000000, 300000000],
                 "obligations": [], "overruled": [], "findings": []}


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
         obligations=[["changed", RAPPORT + "2026-01-01", 1, 1, "2026-11-30", "2026-12-31"],
                      ["added", MOTEN + "2026-12-01", None, 4, None, "2027-11-30"],
                      ["added", RAPPORT + "2027-01-01", None, 1, None, "2027-11-30"]]),
    case("A02", "a year shorter",
         [amendment("2025-01-15", term_last="2025-11-30")],
         term=["2026-11-30", "2025-11-30", -365],
         instalments=[["removed", "2025-12"], ["removed", "2026-06"]], total=[300000000, 200000000],
         obligations=[["changed", RAPPORT + "2025-01-01", 1, 1, "2025-12-31", "2025-11-30"],
                      ["removed", MOTEN + "2025-12-01", 4, None, "2026-11-30", None],
                      ["removed", RAPPORT + "2026-01-01", 1, None, "2026-11-30", None]]),
    # 4 x 31/365 = 0.34: the month asks for no meeting.
    case("A03", "a month longer within a calendar year: no meeting is owed for it, and the report is due later",
         [amendment("2026-06-01", term_last="2026-12-31")],
         term=["2026-11-30", "2026-12-31", 31],
         instalments=[["added", "2026-12"]], total=[300000000, 350000000],
         obligations=[["changed", RAPPORT + "2026-01-01", 1, 1, "2026-11-30", "2026-12-31"]]),
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
         parties=[["changed", "kommunen"], ["removed", "foreningen"], ["added", "kyrkan"]], other_terms=1,
         # Who convenes, from the year that begins after it.
         obligations=[["changed", MOTEN + "2025-12-01", 4, 4, "2026-11-30", "2026-11-30"]]),
    case("A09", "duties: more meetings, the report gone, a final report added; years that have begun stay",
         [amendment("2025-03-01", follow_up=[{**VISIT, "times_per_year": 6}, FINAL])],
         follow_up=[["changed", "moten"], ["removed", "rapport"], ["added", "slut"]],
         obligations=[["added", "a/final_report/slut", None, 1, None, "2026-11-30"],
                      ["changed", MOTEN + "2025-12-01", 4, 6, "2026-11-30", "2026-11-30"],
                      ["removed", RAPPORT + "2026-01-01", 1, None, "2026-11-30", None]]),
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
         # 4 x 182/365 = 1.99; 151/365 = 0.41: two meetings, no report for 2027.
         obligations=[["changed", RAPPORT + "2026-01-01", 1, 1, "2026-11-30", "2026-12-31"],
                      ["added", MOTEN + "2026-12-01", None, 2, None, "2027-05-31"]]),
    case("A14", "two of one day that state the same part compete; the later in the file is asked about",
         [amendment("2025-12-01", "one", amount="550000.00"), amendment("2025-12-01", amount="600000.00")],
         amount=[50000000, 60000000],
         instalments=[["changed", "2025-12"], ["changed", "2026-06"]], total=[300000000, 320000000],
         findings=["amendment.conflict"]),
    case("A15", "what it states held already",
         [amendment("2025-12-01", amount="500000.00")], findings=["amendment.changes_nothing"]),
    # From 32 to 365 days of the year from 2026-12-01 ask for none or four; 2027 for none or one report.
    case("A16", "a term that is told by years has no instalments to compare; what is owed may be unknown",
         [amendment("2026-06-01", term_last="2027")],
         term=["2026-11-30", "2027", None], total=[300000000, None],
         obligations=[["changed", RAPPORT + "2026-01-01", 1, 1, "2026-11-30", "2026-12-31"],
                      ["added", MOTEN + "2026-12-01", None, None, None, "2027-01-01..2027-11-30"],
                      ["added", RAPPORT + "2027-01-01", None, None, None, "2027-01-01..2027-12-31"]],
         findings=["amendment.not_compared", "follow_up.term_not_exact"]),
    case("A17", "two of one day, and the earlier in the file is asked about: it changes nothing that stays",
         [amendment("2025-12-01", amount="550000.00"), amendment("2025-12-01", "two", amount="600000.00")],
         amount=[50000000, 55000000],
         instalments=[["changed", "2025-12"], ["changed", "2026-06"]], total=[300000000, 310000000],
         overruled=["amount"], findings=["amendment.conflict"]),
    case("A18", "writing is agreed and nobody has said whether it was in writing: it holds, with a remark",
         [amendment("2025-12-01", amount="600000.00")], {"changes": {"in_writing": True}},
         amount=[50000000, 60000000],
         instalments=[["changed", "2025-12"], ["changed", "2026-06"]], total=[300000000, 320000000],
         findings=["amendment.writing_not_known"]),
    case("A19", "a new last day moves the last day for notice",
         [amendment("2026-06-01", term_last="2026-12-31")],
         {"automatic_renewal": {"months": 12, "notice_months": 3}, "follow_up": []},
         term=["2026-11-30", "2026-12-31", 31],
         instalments=[["added", "2026-12"]], total=[300000000, 350000000],
         obligations=[["removed", "a/notice_deadline/2026-08-31", None, None, "2026-08-31", None],
                      ["added", "a/notice_deadline/2026-09-30", None, None, None, "2026-09-30"]]),
    case("A20", "what is over when it takes effect is not compared",
         [amendment("2026-12-31", term_last="2027-11-30")], {"term": {"first": "2023-12-01", "last": "2026-12-31"}},
         term=["2026-12-31", "2027-11-30", 334],
         instalments=[["changed", "2026-12"], ["added", "2027-06"]], total=[350000000, 400000000],
         # The report for 2026, due on the day itself, is the same; 31 days asked for no meeting, 365 ask for four.
         obligations=[["added", MOTEN + "2026-12-01", None, 4, None, "2027-11-30"],
                      ["added", RAPPORT + "2027-01-01", None, 1, None, "2027-11-30"]]),
]


if __name__ == "__main__":
    print(json.dumps({"cases": CASES}, ensure_ascii=False, indent=1))
