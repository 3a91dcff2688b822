"""The family `time`: every worked case, and properties against an oracle that is written anew with datetime."""

import datetime
import itertools
import json
from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import iop
from cases import by_id, day, kalmar, ore, worked
from repository import ROOT

DAY = datetime.timedelta(days=1)
FIRST, LAST = datetime.date(2023, 12, 1), datetime.date(2026, 11, 30)
JARVA = ROOT / "examples/data/jarva-iogt-nto-spanga.json"
PARTIES = [{"id": "kommunen", "name": "Kommunen", "kind": "public_body"},
           {"id": "foreningen", "name": "Föreningen", "kind": "civil_society"},
           {"id": "kyrkan", "name": "Kyrkan", "kind": "civil_society"}]
BOTH = [{"party": "kommunen"}, {"party": "foreningen"}]


def partnership(agreements: Iterable[dict[str, Any]], facts: dict[str, Any] | None = None) -> iop.Partnership:
    document = {"schema": "iop-partnership/1", "id": "p", "title": "t", "parties": PARTIES, "facts": facts or {},
                "agreements": [{"id": "a", "title": "t", **each} for each in agreements]}
    return iop.parse_partnership(json.dumps(document))


def codes(findings: Iterable[iop.Finding], family: str = "") -> list[str]:
    return [str(each.code) for each in findings if each.code.startswith(family)]


def jarva() -> iop.Partnership:
    return iop.read_partnership(JARVA)


# ---- worked cases ----


@pytest.mark.parametrize("case", worked("time_chain.json"), ids=by_id)
def test_a_chain(case: dict[str, Any]) -> None:
    endings = [{"agreement": each, "ending": {"ended_by": "mutual", "effective_on": on}} for each, on in case["ended"].items()]
    chain = iop.chain(partnership(
        ({"id": each, "term": {"first": first, "last": last}} for each, (first, last) in case["terms"].items()),
        {"endings": endings}))
    assert [each.agreement for each in chain.agreements] == case["order"]
    found = [{"agreement": each.agreement, "next": each.next, "relation": str(each.relation),
              "shared": [each.shared_least, each.shared_most]} for each in chain.neighbours]
    assert found == case["neighbours"]
    assert codes(chain.findings, "chain.") == case["findings"]


@pytest.mark.parametrize("case", worked("time_states.json"), ids=by_id)
def test_states(case: dict[str, Any]) -> None:
    asked = partnership([{"parties": BOTH, **case["agreement"]}], case["facts"])
    for each in case["states"]:
        found = iop.lifecycle(asked, "a", day(each["day"]))
        now = found.current
        assert (str(now.state), now.since and now.since.isoformat(), str(now.fact)) == (
            each["state"], each["since"], each["fact"]), each["day"]
        assert codes(found.findings) == each["findings"], each["day"]


@pytest.mark.parametrize("case", worked("time_amendments.json"), ids=by_id)
def test_an_amendment(case: dict[str, Any]) -> None:
    diff = iop.amendment_diff(partnership([case["agreement"]]).agreements[0], case["amendment"])

    def changed(changes: Iterable[Any], name: str) -> list[list[str]]:
        return [[str(each.kind), getattr(each.after or each.before, name)] for each in changes]

    assert {
        "holds": diff.holds,
        "term": diff.term and [diff.term.before.text, diff.term.after.text, diff.term.days],
        "amount": diff.amount and [ore(diff.amount.before), ore(diff.amount.after)],
        "goals": changed(diff.goals, "id"),
        "target_group": diff.target_group and [diff.target_group.before and diff.target_group.before.text,
                                               diff.target_group.after.text],
        "parties": changed(diff.parties, "party"),
        "follow_up": changed(diff.follow_up, "id"),
        "other_terms": len(diff.other_terms),
        "instalments": [[kind, when.text] for kind, when in changed(diff.instalments, "payable")],  # type: ignore[attr-defined]
        "total": [ore(diff.total_before), ore(diff.total_after)],
        "obligations": [[str(each.kind), (each.after or each.before).id, each.before and each.before.required,
                         each.after and each.after.required, each.before and each.before.due.text,
                         each.after and each.after.due.text] for each in diff.obligations],
        "overruled": list(diff.overruled),
        "findings": codes(diff.findings),
    } == case["expected"]


# ---- the state on a day, by an oracle ----

DAYS = st.dates(datetime.date(2023, 6, 1), datetime.date(2027, 6, 30))
SPELLS = st.lists(st.tuples(DAYS, DAYS | st.none()), max_size=3)
LIVES = st.fixed_dictionaries({
    "signed": st.none() | DAYS, "called": st.lists(st.tuples(DAYS, st.booleans()), max_size=5), "breaches": SPELLS,
    "endings": st.lists(st.tuples(DAYS, st.sampled_from(list(iop.EndedBy))), max_size=2), "reports": st.lists(DAYS, max_size=2)})


def lived(life: dict[str, Any]) -> iop.Partnership:
    """The partnership of an agreement with that life."""
    events = [] if life["signed"] is None else [iop.Event("signing", life["signed"])]
    events += [iop.Event("renegotiation_called" if call else "renegotiation_closed", on) for on, call in life["called"]]
    return iop.Partnership("iop-partnership/1", "p", "t", agreements=[
        iop.Agreement("a", "t", term=iop.Term(FIRST, LAST))], facts=iop.Facts(
        events=events,
        breaches=[iop.NotedBreach(noted, "payee", "x", rectified_on=rectified) for noted, rectified in life["breaches"]],
        endings=[iop.Ending(iop.Rescission(on, ended_by=by)) for on, by in life["endings"]],
        final_reports=[iop.FinalReport(f"f{i}", on) for i, on in enumerate(life["reports"])]))


def renegotiating(called: list[tuple[datetime.date, bool]], on: datetime.date) -> bool:
    """The last word by that day; of one day the later in the file."""
    said = [call for when, call in sorted(called, key=lambda each: each[0]) if when <= on]
    return bool(said) and said[-1]


def state(life: dict[str, Any], on: datetime.date) -> str:
    """By the table in docs/rules/time.md, read from above."""
    ending = min(life["endings"], key=lambda each: each[0], default=None)
    ended = ending is not None and ending[0] <= LAST and ending[0] < on
    if ended or on > LAST:
        if any(each <= on for each in life["reports"]):
            return "final_reported"
        if ended and ending is not None:
            return {"rescission": "rescinded", "expiry": "expired"}.get(ending[1], "ended")
        return "expired"
    signed = life["signed"] is not None and life["signed"] <= on
    if on < FIRST or (life["signed"] is not None and not signed):
        return "signed" if signed else "draft"
    if any(noted <= on and (rectified is None or rectified > on) for noted, rectified in life["breaches"]):
        return "breach_noted"
    return "renegotiating" if renegotiating(life["called"], on) else "in_force"


@given(LIVES, DAYS)
def test_a_state_is_what_the_table_says(life: dict[str, Any], on: datetime.date) -> None:
    assert iop.lifecycle(lived(life), "a", on).current.state == state(life, on)


@given(LIVES, DAYS)
def test_the_states_passed_are_those_of_the_days_before(life: dict[str, Any], on: datetime.date) -> None:
    asked = lived(life)
    found = iop.lifecycle(asked, "a", on)
    entries = (*found.passed, found.current)
    begun = [each.since for each in entries if each.since is not None]
    assert begun == sorted(set(begun)) and all(each <= on for each in begun)
    for entry, following in itertools.pairwise((*entries, None)):
        assert entry is not None
        last = on if following is None or following.since is None else following.since - DAY
        for when in {entry.since, last} - {None}:
            assert when is not None
            assert iop.lifecycle(asked, "a", when).current == entry
            assert entry.state == state(life, when)


@given(LIVES, DAYS, DAYS)
def test_what_happens_later_changes_no_state_before(life: dict[str, Any], on: datetime.date, later: datetime.date) -> None:
    more = {**life, "breaches": [*life["breaches"], (max(on + DAY, later), None)],
            "endings": [*life["endings"], (max(on, later), "rescission")]}
    assert iop.lifecycle(lived(more), "a", on).current.state == state(life, on)


@given(LIVES, DAYS, DAYS)
def test_as_known_then_is_without_what_was_recorded_later(life: dict[str, Any], on: datetime.date, then: datetime.date) -> None:
    known = {**life, "signed": life["signed"] if life["signed"] and life["signed"] <= then else None,
             "called": [each for each in life["called"] if each[0] <= then],
             "breaches": [(noted, rectified if rectified and rectified <= then else None)
                          for noted, rectified in life["breaches"] if noted <= then],
             "endings": [each for each in life["endings"] if each[0] <= then],
             "reports": [each for each in life["reports"] if each <= then]}
    assert iop.lifecycle(iop.as_known_on(lived(life), then), "a", on).current.state == state(known, on)


def test_a_rescission_recorded_later_was_not_known() -> None:
    asked = lived({"signed": FIRST, "called": [], "breaches": [(datetime.date(2025, 1, 10), None)],
                   "endings": [(datetime.date(2025, 3, 14), "rescission")], "reports": []})
    assert asked.facts is not None
    ending = asked.facts.endings[0].replace(recorded_on=datetime.date(2025, 5, 2))
    asked = asked.replace(facts=asked.facts.replace(endings=[ending]))
    on = datetime.date(2025, 4, 1)
    assert iop.lifecycle(asked, "a", on).current.state == "rescinded"
    assert iop.lifecycle(iop.as_known_on(asked, datetime.date(2025, 5, 1)), "a", on).current.state == "breach_noted"


# ---- the chain, by days in sets ----

TERMS = st.lists(st.tuples(DAYS, st.integers(0, 700)), min_size=1, max_size=5)


@given(TERMS, st.randoms())
def test_neighbours_share_what_sets_of_days_share(terms: list[tuple[datetime.date, int]], mixed: Any) -> None:
    spans = {f"a{i}": (first, first + length * DAY) for i, (first, length) in enumerate(terms)}
    agreements = [iop.Agreement(name, "t", term=iop.Term(*span)) for name, span in spans.items()]
    mixed.shuffle(agreements)
    chain = iop.chain(iop.Partnership("iop-partnership/1", "p", "t", agreements=agreements))
    days = {name: {first + i * DAY for i in range((last - first).days + 1)} for name, (first, last) in spans.items()}
    for pair in chain.neighbours:
        both = days[pair.agreement] & days[pair.next]
        if both:
            assert pair.shared_least == pair.shared_most == len(both)
            assert pair.days == iop.DateRange(min(both), max(both)) and pair.relation == "overlap"
        else:
            between = (min(days[pair.next]) - max(days[pair.agreement])).days - 1
            assert pair.shared_least == pair.shared_most == -between
            assert pair.relation == ("gap" if between else "adjoins")
    held = set().union(*days.values())
    gaps = {min(held) + i * DAY for i in range((max(held) - min(held)).days)} - held
    told = [pair.days for pair in chain.neighbours if pair.relation == "gap"]
    assert sum(len({each.first + i * DAY for i in range(each.days)} & gaps) for each in told if each) == len(gaps)
    overlaps = {frozenset(pair) for pair in itertools.combinations(spans, 2) if days[pair[0]] & days[pair[1]]}
    assert {frozenset((each.agreement, each.next)) for each in chain.neighbours if each.relation == "overlap"} == overlaps


# ---- amendments: the differences add up ----

AMENDMENTS = st.lists(st.tuples(DAYS, st.none() | DAYS.filter(lambda each: each > FIRST), st.none() | st.integers(1, 9)),
                      min_size=1, max_size=4, unique_by=lambda each: each[0])  # those of one day compete


@given(AMENDMENTS)
def test_the_differences_of_all_amendments_make_the_plan(stated: list[tuple[datetime.date, datetime.date | None, int | None]]) -> None:
    signed = iop.Agreement("a", "t", term=iop.Term(FIRST, LAST), payment=iop.PaymentTerms(months=[6, 12], amount="5.00"), amendments=[
        iop.Amendment(f"m{i}", on, "x", term_last=last, amount=None if kronor is None else iop.Money(f"{kronor}.00"))
        for i, (on, last, kronor) in enumerate(stated)])
    plan = {each.payable.text: each.planned for each in iop.payment_schedule(signed.replace(amendments=())).instalments}
    for amendment in sorted(signed.amendments, key=lambda each: each.effective_on):
        for change in iop.amendment_diff(signed, amendment.id).instalments:
            if change.before is not None:
                assert plan.pop(change.before.payable.text) == change.before.planned
            if change.after is not None:
                plan[change.after.payable.text] = change.after.planned
    assert plan == {each.payable.text: each.planned for each in iop.payment_schedule(signed).instalments}


# ---- the examples ----


def test_the_chain_of_jarva_is_told_and_not_refused() -> None:
    assert iop.load_file(JARVA).findings == ()
    chain = iop.chain(jarva())
    assert [each.term.last.text for each in chain.agreements] == ["2023-02-28", "2023-12-31", "2024-12-31"]
    assert chain.neighbours[0].days == iop.DateRange.parse("2023-01-01..2023-02-28")
    assert codes(chain.findings) == ["chain.overlap", "chain.party_renamed", "chain.party_renamed"]


def test_a_status_has_what_its_parts_say() -> None:
    on = datetime.date(2024, 11, 1)
    status = iop.partnership_status(jarva(), on)
    assert status.chain == iop.chain(jarva(), on)
    assert [each.lifecycle for each in status.agreements] == [
        iop.lifecycle(jarva(), each.agreement, on) for each in status.chain.agreements]
    assert (status.state, status.decided_by) == ("in_force", "2024")
    told = json.loads(iop.status_answer(jarva(), on).to_json())
    assert told["output"] == "iop-status/1" and told["amendment"] is None
    assert len(told["steps"]) == len(iop.explain(status)) and all(each["sv"] and each["en"] for each in told["steps"])


def test_the_extension_of_jarva_is_a_difference() -> None:
    diff = iop.amendment_diff(jarva().agreements[0], "forlangning-2023")
    assert diff.term is not None
    assert (diff.term.before.text, diff.term.after.text, diff.term.extension) == ("2022", "2023-02-28", "ettarig-forlangning")
    told = json.loads(iop.status_answer(jarva(), LAST, amendment="forlangning-2023").to_json())["amendment"]
    assert told["term"]["after"] == "2023-02-28" and told["steps"][0]["rule"] == "time.amendment"
    assert "28 februari 2023" in str(iop.amendment_diff_document(diff)).replace("\u00a0", " ")


def test_a_notebook_shows_the_report() -> None:
    status = iop.partnership_status(kalmar(), datetime.date(2025, 3, 14))
    assert status._repr_html_().startswith("<section lang=\"sv\"")
