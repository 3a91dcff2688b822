"""Prints time_states.json: the state of an agreement on a day.

The answers are by hand, from the documents of the partnerships and the sentence of the clause; this
only lays them out. A fact is written as in a partnership file.
"""

import json
from typing import Any

Json = dict[str, Any]

TERM = {"first": "2023-12-01", "last": "2026-11-30"}
SPRING = {"text": "våren 2025", "earliest": "2025-03-01", "latest": "2025-05-31"}
SIGNED = {"kind": "signing", "on": "2023-11-20"}
CALLED = {"kind": "renegotiation_called", "on": "2025-02-01"}
CLOSED = {"kind": "renegotiation_closed", "on": "2025-04-01"}
BREACH = {"noted_on": "2025-01-10", "by": "payee", "text": "Rapporten saknas."}
RESCINDED = {"ending": {"effective_on": "2025-03-14", "declared_on": "2025-03-01", "declared_by": "payer"}}


def ending(day: str, by: str, **more: str) -> Json:
    return {"ending": {"effective_on": day, "ended_by": by, **more}}


def report(day: str, *agreements: str) -> Json:
    return {"id": "slutrapport", "reported_on": day, "agreements": list(agreements)}


def extension(day: str, last: str, **more: Any) -> Json:
    return {"id": "forlangning", "effective_on": day, "text": "Förlängs.", "term_last": last, **more}


def case(name: str, note: str, states: list[tuple[str, str, str | None, str, str]], agreement: Json | None = None,
         **facts: Any) -> Json:
    """`states`: the day, the state, since when, by what fact, and the findings with blanks between."""
    told = [{"day": day, "state": state, "since": since, "fact": fact, "findings": codes.split()}
            for day, state, since, fact, codes in states]
    return {"id": name, "note": note, "agreement": {"term": TERM, **(agreement or {})}, "facts": facts, "states": told}


UNSIGNED = "lifecycle.signing_not_recorded"

CASES = [
    case("L01", "nothing is recorded but the term", [
        ("2023-11-30", "draft", None, "agreement", ""),
        ("2023-12-01", "in_force", "2023-12-01", "term_begins", UNSIGNED),
        ("2026-11-30", "in_force", "2023-12-01", "term_begins", UNSIGNED),
        ("2026-12-01", "expired", "2026-12-01", "term_ends", "")]),
    case("L02", "signed before it begins", [
        ("2023-11-19", "draft", None, "agreement", ""),
        ("2023-11-20", "signed", "2023-11-20", "signing", ""),
        ("2023-11-30", "signed", "2023-11-20", "signing", ""),
        ("2023-12-01", "in_force", "2023-12-01", "term_begins", "")], events=[SIGNED]),
    case("L03", "signed after it began: a draft until then", [
        ("2023-12-01", "draft", None, "agreement", ""),
        ("2024-01-14", "draft", None, "agreement", ""),
        ("2024-01-15", "in_force", "2024-01-15", "signing", "")], events=[{**SIGNED, "on": "2024-01-15"}]),
    case("L04", "each party signs on its own day: signed when both have", [
        ("2023-11-10", "draft", None, "agreement", ""),
        ("2023-11-24", "draft", None, "agreement", ""),
        ("2023-11-25", "signed", "2023-11-25", "signing", ""),
        ("2023-12-01", "in_force", "2023-12-01", "term_begins", "")],
        events=[{**SIGNED, "on": "2023-11-10", "by": "kommunen"}, {**SIGNED, "on": "2023-11-25", "by": "foreningen"}]),
    case("L05", "one party's signing is recorded: it counts, and the other's is asked for", [
        ("2023-11-25", "signed", "2023-11-25", "signing", ""),
        ("2023-12-01", "in_force", "2023-12-01", "term_begins", "lifecycle.signature_missing")],
        events=[{**SIGNED, "on": "2023-11-25", "by": "foreningen"}]),
    case("L06", "renegotiating from the call until the closing", [
        ("2025-01-31", "in_force", "2023-12-01", "term_begins", ""),
        ("2025-02-01", "renegotiating", "2025-02-01", "renegotiation_called", ""),
        ("2025-03-31", "renegotiating", "2025-02-01", "renegotiation_called", ""),
        ("2025-04-01", "in_force", "2025-04-01", "renegotiation_closed", "")], events=[SIGNED, CALLED, CLOSED]),
    case("L07", "a renegotiation that is never closed ends with the agreement", [
        ("2026-11-30", "renegotiating", "2025-02-01", "renegotiation_called", ""),
        ("2026-12-01", "expired", "2026-12-01", "term_ends", "")], events=[SIGNED, CALLED]),
    case("L08", "a closing without a call is asked about", [
        ("2025-04-01", "in_force", "2023-12-01", "term_begins", "lifecycle.closed_without_call")], events=[SIGNED, CLOSED]),
    case("L09", "a breach that is noted and never rectified", [
        ("2025-01-09", "in_force", "2023-12-01", "term_begins", ""),
        ("2025-01-10", "breach_noted", "2025-01-10", "breach", ""),
        ("2026-11-30", "breach_noted", "2025-01-10", "breach", "")], events=[SIGNED], breaches=[BREACH]),
    case("L10", "a breach no longer counts from the day it was rectified", [
        ("2025-02-19", "breach_noted", "2025-01-10", "breach", ""),
        ("2025-02-20", "in_force", "2025-02-20", "rectification", "")], events=[SIGNED],
        breaches=[{**BREACH, "rectified_on": "2025-02-20"}]),
    case("L11", "a breach beats a renegotiation, which goes on beside it", [
        ("2025-02-01", "breach_noted", "2025-01-10", "breach", ""),
        ("2025-02-20", "renegotiating", "2025-02-20", "renegotiation_called", ""),
        ("2025-04-01", "in_force", "2025-04-01", "renegotiation_closed", "")], events=[SIGNED, CALLED, CLOSED],
        breaches=[{**BREACH, "rectified_on": "2025-02-20"}]),
    case("L12", "rescinded beats a noted breach, from the day after: the agreement lives that day", [
        ("2025-02-28", "breach_noted", "2025-01-10", "breach", ""),
        ("2025-03-01", "breach_noted", "2025-01-10", "breach", "lifecycle.ends_ahead"),
        ("2025-03-14", "breach_noted", "2025-01-10", "breach", "lifecycle.ends_ahead"),
        ("2025-03-15", "rescinded", "2025-03-15", "ending", ""),
        ("2026-12-01", "rescinded", "2025-03-15", "ending", "")], events=[SIGNED], breaches=[BREACH], endings=[RESCINDED]),
    case("L13", "ended by the parties together", [
        ("2025-06-30", "in_force", "2023-12-01", "term_begins", "lifecycle.ends_ahead"),
        ("2025-07-01", "ended", "2025-07-01", "ending", "")], events=[SIGNED], endings=[ending("2025-06-30", "mutual")]),
    case("L14", "ended by a renegotiation that gave a new agreement", [
        ("2025-07-01", "ended", "2025-07-01", "ending", "")], events=[SIGNED, CALLED],
        endings=[ending("2025-06-30", "renegotiation")]),
    case("L15", "an ending by expiry is an expiry", [
        ("2025-07-01", "expired", "2025-07-01", "ending", "")], events=[SIGNED], endings=[ending("2025-06-30", "expiry")]),
    case("L16", "an ending after the last day comes too late", [
        ("2027-02-01", "expired", "2026-12-01", "term_ends", "lifecycle.ending_after_term")], events=[SIGNED],
        endings=[ending("2027-01-31", "rescission")]),
    case("L17", "of two endings the earliest counts", [
        ("2025-07-01", "rescinded", "2025-03-15", "ending", "lifecycle.several_endings")], events=[SIGNED],
        endings=[ending("2025-06-30", "mutual"), RESCINDED]),
    case("L18", "a final report counts when the agreement is over", [
        ("2026-10-08", "in_force", "2023-12-01", "term_begins", ""),
        ("2026-10-09", "in_force", "2023-12-01", "term_begins", "lifecycle.reported_before_end"),
        ("2026-11-30", "in_force", "2023-12-01", "term_begins", "lifecycle.reported_before_end"),
        ("2026-12-01", "final_reported", "2026-12-01", "final_report", "")], events=[SIGNED],
        final_reports=[report("2026-10-09", "a")]),
    case("L19", "expired until the final report is made; one that names no agreement covers all", [
        ("2027-03-30", "expired", "2026-12-01", "term_ends", ""),
        ("2027-03-31", "final_reported", "2027-03-31", "final_report", "")], events=[SIGNED],
        final_reports=[report("2027-03-31")]),
    case("L20", "a final report after a rescission", [
        ("2025-06-29", "rescinded", "2025-03-15", "ending", ""),
        ("2025-06-30", "final_reported", "2025-06-30", "final_report", "")], events=[SIGNED], endings=[RESCINDED],
        final_reports=[report("2025-06-30", "a")]),
    case("L21", "extended before it expired", [
        ("2026-12-01", "in_force", "2023-12-01", "term_begins", ""),
        ("2027-11-30", "in_force", "2023-12-01", "term_begins", ""),
        ("2027-12-01", "expired", "2027-12-01", "term_ends", "")],
        {"amendments": [extension("2026-06-01", "2027-11-30")]}, events=[SIGNED]),
    case("L22", "extended after it had expired: it wakes on the first day of the amendment", [
        ("2026-12-31", "expired", "2026-12-01", "term_ends", ""),
        ("2027-01-01", "in_force", "2027-01-01", "amendment", ""),
        ("2027-12-01", "expired", "2027-12-01", "term_ends", "")],
        {"amendments": [extension("2027-01-01", "2027-11-30")]}, events=[SIGNED]),
    case("L23", "renewed by itself, year after year", [
        ("2026-12-01", "in_force", "2023-12-01", "term_begins", ""),
        ("2030-01-01", "in_force", "2023-12-01", "term_begins", "")],
        {"automatic_renewal": {"months": 12, "notice_months": 3}}, events=[SIGNED]),
    case("L24", "notice in time: it expires", [
        ("2026-12-01", "expired", "2026-12-01", "term_ends", "")],
        {"automatic_renewal": {"months": 12, "notice_months": 3}},
        events=[SIGNED, {"kind": "notice", "on": "2026-08-31"}]),
    case("L25", "what is told less exactly counts from the last day it can mean", [
        ("2025-02-28", "in_force", "2023-12-01", "term_begins", ""),
        ("2025-03-01", "in_force", "2023-12-01", "term_begins", "lifecycle.day_not_exact"),
        ("2025-05-30", "in_force", "2023-12-01", "term_begins", "lifecycle.day_not_exact"),
        ("2025-05-31", "renegotiating", "2025-05-31", "renegotiation_called", "lifecycle.day_not_exact")],
        events=[SIGNED, {**CALLED, "on": SPRING}]),
    case("L26", "a term that is told by years", [
        ("2017-12-31", "draft", None, "agreement", ""),
        ("2018-06-30", "draft", None, "agreement", "lifecycle.may_have_begun"),
        ("2018-12-31", "in_force", "2018-12-31", "term_begins", f"lifecycle.day_not_exact {UNSIGNED}"),
        ("2022-01-01", "in_force", "2018-12-31", "term_begins", f"lifecycle.day_not_exact {UNSIGNED}"),
        ("2022-01-02", "in_force", "2018-12-31", "term_begins",
         f"lifecycle.day_not_exact {UNSIGNED} lifecycle.may_have_expired"),
        ("2023-01-01", "expired", "2023-01-01", "term_ends", "lifecycle.day_not_exact lifecycle.day_not_exact")],
        {"term": {"first": "2018", "last": "2022"}}),
    case("L27", "two breaches: the earlier open one counts", [
        ("2025-01-20", "breach_noted", "2025-01-10", "breach", ""),
        ("2025-02-20", "breach_noted", "2025-02-20", "breach", "")], events=[SIGNED],
        breaches=[{**BREACH, "rectified_on": "2025-02-20"}, {**BREACH, "noted_on": "2025-01-15"}]),
    case("L28", "a breach rectified on the day it was noted never counted", [
        ("2025-01-10", "in_force", "2023-12-01", "term_begins", "")], events=[SIGNED],
        breaches=[{**BREACH, "rectified_on": "2025-01-10"}]),
    case("L29", "rescinded before it began", [
        ("2023-11-26", "rescinded", "2023-11-26", "ending", ""),
        ("2024-01-01", "rescinded", "2023-11-26", "ending", "")], events=[SIGNED],
        endings=[ending("2023-11-25", "rescission")]),
    case("L30", "an ending declared later is not yet known to come", [
        ("2025-02-28", "in_force", "2023-12-01", "term_begins", ""),
        ("2025-03-01", "in_force", "2023-12-01", "term_begins", "lifecycle.ends_ahead")], events=[SIGNED], endings=[RESCINDED]),
    case("L31", "a draft that nobody has signed stays a draft after its first day", [
        ("2023-11-30", "draft", None, "agreement", ""),
        ("2024-06-01", "draft", None, "agreement", ""),
        ("2026-12-01", "expired", "2026-12-01", "term_ends", "")], events=[{**SIGNED, "kind": "drafted", "on": "2023-10-15"}]),
    case("L32", "a draft that is signed", [
        ("2023-11-19", "draft", None, "agreement", ""),
        ("2023-12-01", "in_force", "2023-12-01", "term_begins", "")],
        events=[{**SIGNED, "kind": "drafted", "on": "2023-10-15"}, SIGNED]),
    case("L33", "six months' notice on 31 May, the last day being 30 November: in time, June to November are six whole months", [
        ("2026-12-01", "expired", "2026-12-01", "term_ends", "")],
        {"automatic_renewal": {"months": 12, "notice_months": 6}},
        events=[SIGNED, {"kind": "notice", "on": "2026-05-31"}]),
    case("L34", "the day after that is too late", [
        ("2026-12-01", "in_force", "2023-12-01", "term_begins", ""),
        ("2027-12-01", "expired", "2027-12-01", "renewal_ends", "")],
        {"automatic_renewal": {"months": 12, "notice_months": 6}},
        events=[SIGNED, {"kind": "notice", "on": "2026-06-01"}]),
]


if __name__ == "__main__":
    print(json.dumps({"cases": CASES}, ensure_ascii=False, indent=1))
