"""Obligations: every worked case, and an oracle with `datetime` beside the library."""

import datetime
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import follow_up_oracle as oracle
import iop
from cases import by_id, day, kalmar, worked
from follow_up_oracle import ONE_DAY, Day, Duty

Status = iop.ObligationStatus
CASES = worked("follow_up.json")


def told(status: Status) -> dict[str, Any]:
    """A status in the words of the case file, what is empty left out."""
    everything = {
        "id": status.id,
        "window": f"{status.window.first}..{status.window.last}",
        "due": status.due.text,
        "required": status.required,
        "state": str(status.state),
        "done": status.done,
        "met_on": status.met_on and status.met_on.isoformat(),
        "missing": [str(each) for each in status.missing] or None,
        "paid_ore": status.paid and status.paid.ore,
        "reason": status.reason and str(status.reason),
        "findings": [str(each.code) for each in status.findings if each.code != status.reason] or None,
    }
    if status.paid is not None:
        everything["paid_ore"] = status.paid.ore
    return {name: value for name, value in everything.items() if value is not None}


@pytest.mark.parametrize("case", CASES, ids=by_id)
def test_a_worked_case(case: dict[str, Any]) -> None:
    partnership = iop.parse_partnership(json.dumps(case["partnership"]))
    answer = iop.compliance(partnership, day(case["day"]), iop.FollowUpReading(**case["reading"]))
    assert [told(each) for each in answer.obligations] == case["obligations"]
    assert [str(each.code) for each in answer.findings] == case["findings"]


# ---- properties ----------------------------------------------------------------------------------

FIRST = st.dates(Day(2019, 1, 1), Day(2024, 12, 31))
LENGTH = st.integers(0, 1200)
DUTIES = st.builds(Duty, times=st.integers(1, 12), calendar_year=st.booleans(), whole=st.booleans(),
                   grace=st.integers(0, 400).map(lambda days: min(days, 366)))
NEAR = st.integers(-100, 1500)


def term_of(duty: Duty, kind: str, **more: Any) -> iop.FollowUpTerm:
    return iop.FollowUpTerm("d", kind=kind, text="t", times_per_year=duty.times,
                            year="calendar_year" if duty.calendar_year else None,
                            grace_days=duty.grace or None, due_within_months=duty.months if kind == "report" else duty.months or None, **more)


def partnership(first: Day, last: Day, duty: iop.FollowUpTerm, **facts: Any) -> iop.Partnership:
    agreement = iop.Agreement("a", "A", term=iop.Term(first, last), follow_up=[duty])
    return iop.Partnership("", "p", "P", agreements=[agreement], facts=iop.Facts(**facts))


def reading(duty: Duty) -> iop.FollowUpReading:
    return iop.FollowUpReading(part_year="whole" if duty.whole else None)


def duties(answer: iop.Compliance, kind: str) -> list[Status]:
    found = [each for each in answer.obligations if each.kind == kind]
    return sorted(found, key=lambda each: each.year.days.first)


def shown(status: Status) -> tuple[Any, ...]:
    return (status.year.days.first, (status.window.first, status.window.last), status.due.exact, status.required,
            str(status.state), status.met_on if status.state in ("met", "met_late") else None)


def expected(year: oracle.Year, duty: Duty, on: Day) -> tuple[Any, ...]:
    state = oracle.state(year, duty, on)
    return (year.first, year.window, year.due, year.required, state,
            year.done[year.required - 1] if state in ("met", "met_late") else None)


@given(FIRST, LENGTH, DUTIES, st.lists(NEAR, max_size=20), NEAR)
def test_meetings_as_the_oracle_counts_them(first: Day, length: int, duty: Duty, held: list[int], after: int) -> None:
    last, on = first + length * ONE_DAY, first + after * ONE_DAY
    meetings = [first + each * ONE_DAY for each in held]
    owed = oracle.years(first, last, duty)
    oracle.hold(owed, duty, meetings, on)
    told_of = partnership(first, last, term_of(duty, "meeting"), meetings=[iop.Meeting(each) for each in meetings])
    answer = iop.compliance(told_of, on, reading(duty))
    found = duties(answer, "meeting")
    assert [shown(each) for each in found] == [expected(each, duty, on) for each in owed]
    assert [each.done for each in found] == [len(each.done) for each in owed]
    outside = [each for each in meetings if each <= on and not any(
        year.window[0] <= each <= year.due + duty.grace * ONE_DAY for year in owed)]
    assert answer.findings == tuple(iop.finding("follow_up.meeting_unplaced", day=str(each)) for each in outside)


PARTS = ["activity_report", "balance_sheet", "visitor_count"]
REPORTS = st.lists(st.tuples(NEAR, NEAR, st.integers(0, 400), st.sets(st.sampled_from(PARTS), min_size=1)), max_size=6)


@given(FIRST, LENGTH, st.booleans(), st.integers(0, 14), st.integers(0, 60), REPORTS, NEAR)
def test_reports_as_the_oracle_places_them(first: Day, length: int, calendar_year: bool, months: int, grace: int,
                                           sent: list[Any], after: int) -> None:
    last, on = first + length * ONE_DAY, first + after * ONE_DAY
    duty = Duty(1, calendar_year=calendar_year, months=months, grace=grace)
    received = [(first + came * ONE_DAY, (first + begins * ONE_DAY, first + (begins + span) * ONE_DAY), parts)
                for came, begins, span, parts in sent]
    owed = oracle.years(first, last, duty)
    oracle.receive(owed, set(PARTS), received, on, (first, last))
    reports = [iop.Report("d", came, period=iop.FuzzyDate("tiden", iop.DateRange(*about)), contents=sorted(parts))
               for came, about, parts in received]
    answer = iop.compliance(partnership(first, last, term_of(duty, "report", contents=PARTS), reports=reports), on)
    found = duties(answer, "report")
    assert [shown(each) for each in found] == [expected(each, duty, on) for each in owed]
    for status, year in zip(found, owed, strict=True):
        if status.state in ("upcoming", "due", "overdue"):
            assert {str(each) for each in status.missing} == set(PARTS) - year.parts
        assert all(each.number < len(reports) and reports[each.number].received_on.latest <= on for each in status.evidence)


@given(FIRST, LENGTH, DUTIES, st.lists(NEAR, max_size=12), NEAR, st.integers(0, 400))
def test_what_is_met_stays_met(first: Day, length: int, duty: Duty, held: list[int], after: int, later: int) -> None:
    last, on = first + length * ONE_DAY, first + after * ONE_DAY
    told_of = partnership(first, last, term_of(duty, "meeting"),
                          meetings=[iop.Meeting(first + each * ONE_DAY) for each in held])
    before = iop.compliance(told_of, on, reading(duty))
    afterwards = iop.compliance(told_of, on + later * ONE_DAY, reading(duty))
    assert [each.obligation for each in before.obligations] == [each.obligation for each in afterwards.obligations]
    for one, other in zip(before.obligations, afterwards.obligations, strict=True):
        if one.state in ("met", "met_late"):
            assert (other.state, other.met_on) == (one.state, one.met_on)
        if one.state == "overdue":
            assert other.state == "overdue"


@given(FIRST, LENGTH, DUTIES, NEAR, st.integers(0, 400))
def test_the_wheel_is_what_compliance_judges(first: Day, length: int, duty: Duty, after: int, span: int) -> None:
    last = first + length * ONE_DAY
    told_of = partnership(first, last, term_of(duty, "quality_review"))
    time = iop.DateRange(first + after * ONE_DAY, first + (after + span) * ONE_DAY)
    touched = [each.obligation for each in iop.compliance(told_of, time.first, reading(duty)).obligations
               if any(time.holds(on) for on in oracle.days(each.window.first, each.window.last))]
    assert list(iop.follow_up_calendar(told_of, time, reading(duty)).obligations) == touched


@given(st.lists(st.sampled_from("abc"), max_size=4), st.dates(Day(2023, 6, 1), Day(2027, 6, 1)), st.integers(0, 400))
def test_what_is_due_is_chosen_from_compliance(ids: list[str], on: Day, within: int) -> None:
    partnerships = [kalmar().replace(id=each) for each in ids]
    found = iop.due_within(partnerships, on, within)
    chosen = []
    for each in {each.id: each for each in partnerships}.values():  # given twice, counted once
        for status in iop.compliance(each, on).obligations:
            ahead = status.due.earliest <= on + within * ONE_DAY and iop.last_day(status.obligation) >= on
            if status.state == "overdue" or (status.state in ("upcoming", "due", "unknown") and ahead):
                chosen.append((status.due.latest, each.id, status.id))
    assert [(each.due.latest, each.partnership, each.id) for each in found.items] == sorted(chosen)


# ---- the Kalmar example --------------------------------------------------------------------------


def test_what_was_known_then() -> None:
    """A fact that was recorded later was not known, whenever it happened."""
    partnership = kalmar()
    late = [each.replace(recorded_on=datetime.date(2025, 1, 7)) for each in partnership.facts.reports]
    told_of = partnership.replace(facts=partnership.facts.replace(reports=late))
    report = "2023-2026/report/arlig-rapport/2023-12-01"

    def state(on: Day, known: Day) -> str:
        answer = iop.compliance(iop.as_known_on(told_of, known), on)
        return next(str(each.state) for each in answer.obligations if each.id == report)

    assert state(day("2025-01-06"), day("2025-01-06")) == "due"
    assert state(day("2025-01-06"), day("2025-01-07")) == "met"


def test_the_review_of_2022_by_calendar_year() -> None:
    """The predecessor, had its duties been known: the review of 2022 is that of the calendar year."""
    partnership = kalmar()
    review = iop.FollowUpTerm("kvalitet", kind="quality_review", text="t", times_per_year=1)
    first = partnership.agreements[0].replace(follow_up=[review])
    told_of = partnership.replace(agreements=[first, *partnership.agreements[1:]])

    def states(year: str) -> dict[str, str]:
        answer = iop.compliance(told_of, day("2023-06-30"), iop.FollowUpReading(year=year))
        return {each.id[-10:-6]: str(each.state) for each in answer.obligations if each.duty == "kvalitet"}

    assert states("calendar_year")["2022"] == "met"
    assert "met" not in states("agreement_year").values()


def test_the_trace_says_what_the_result_says() -> None:
    answer = iop.compliance(kalmar(), day("2025-04-15"))
    steps = [each for each in iop.explain(answer) if each.rule == "follow_up.state"]
    assert [each.value for each in steps] == [str(each.state) for each in answer.obligations]
    for step in iop.explain(answer):
        for language in iop.Language:
            assert "{" not in iop.sentence(step, language) and "?" not in iop.sentence(step, language)


def test_the_json_has_every_member() -> None:
    told_as = json.loads(iop.compliance_answer(kalmar(), day("2025-04-15")).to_json())
    assert told_as["output"] == "iop-compliance/1"
    notes = {each[0]: [field[0] for field in each[2] if field[5]] for each in iop._iop._class_notes}
    members = [*notes["Obligation"], *notes["ObligationStatus"][1:]]
    named = [f"{name}_ore" if name in ("amount", "paid") else name for name in members]
    assert all(list(each) == named for each in told_as["obligations"])
    due = json.loads(iop.due_answer([kalmar()], 60, day("2025-04-15")).to_json())
    assert due["output"] == "iop-due/1"
    assert all(list(each) == ["partnership", "title", *named] for each in due["items"])
    wheel = json.loads(iop.calendar_answer(kalmar(), iop.DateRange.parse("2025-01-01..2025-12-31")).to_json())
    assert wheel["output"] == "iop-calendar/1" and len(wheel["steps"]) > len(wheel["obligations"])
