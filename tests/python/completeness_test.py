"""The eleven headings, the laws and the term: the case file, and oracles of a few lines."""

import datetime
import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import iop
from cases import agreement, by_id, codes, kalmar
from repository import CASES

FILE = json.loads((CASES / "completeness.json").read_text(encoding="utf-8"))
LIST = {str(each.heading): [str(part.part) for part in each.parts] for each in iop.completeness(agreement()).headings}


def read(members: Mapping[str, Any], last: str = "2026-11-30") -> iop.Agreement:
    return iop.parse_partnership(json.dumps({
        "schema": "iop-partnership/1", "id": "p", "title": "t",
        "parties": [{"id": "town", "name": "T", "kind": "public_body"}, {"id": "mission", "name": "M", "kind": "civil_society"}],
        "agreements": [{"id": "a", "title": "t", "parties": [{"party": "town", "side": "payer"}, {"party": "mission"}],
                        "term": {"first": "2023-12-01", "last": last}, **members}]})).agreements[0]


@pytest.mark.parametrize("case", FILE["headings"], ids=by_id)
def test_headings_of_a_case(case: Mapping[str, Any]) -> None:
    result = iop.completeness(read(case["members"]))
    assert len(result.headings) == 11
    assert {str(each.heading) for each in result.headings if each.status == "missing"} == set(case["missing"])
    assert {str(each.heading): [str(part.part) for part in each.parts if not part.present]
            for each in result.headings if each.status == "partly"} == case["partly"]
    assert codes(result.findings) == (
        ({"completeness.heading_partly"} if case["partly"] else set())
        | ({"completeness.heading_missing"} if case["missing"] else set()) | set(case.get("also", [])))


def test_the_list_is_uddevallas() -> None:
    assert LIST == {
        "background": ["background"], "core_values": ["core_values"],
        "parties_and_organisation": ["parties", "steering", "working_groups", "responsibilities"], "goals": ["goals"],
        "efforts_and_commitments": ["efforts", "commitments"], "follow_up": ["follow_up"],
        "economy": ["funding", "stated_amount", "societal_gain", "cost_effectiveness"],
        "term_and_notice_period": ["term", "notice_period"], "changes_and_additions": ["changes"],
        "renegotiation_rescission_disputes": ["renegotiation", "rescission", "disputes"], "signatures": ["signatures"],
    }


def everything() -> dict[str, Any]:
    return dict(next(each for each in FILE["headings"] if each["id"] == "H02")["members"])


@given(st.sets(st.sampled_from(sorted(everything()))))
def test_a_member_more_never_takes_a_part_away(names: set[str]) -> None:
    def present(members: set[str]) -> set[str]:
        result = iop.completeness(read({name: everything()[name] for name in members}))
        return {str(part.part) for heading in result.headings for part in heading.parts if part.present}

    before = present(names)
    for name in set(everything()) - names:
        after = present(names | {name})
        assert before <= after
        # Each member fills something of its own, but for budget beside other money.
        assert after > before or name == "budget"


@pytest.mark.parametrize("case", FILE["references"], ids=by_id)
def test_a_reference(case: Mapping[str, Any]) -> None:
    result = iop.legal_references(read({"laws": [{"sfs": case["sfs"]}]}, case["last"]), datetime.date.fromisoformat(case["day"]))
    assert [str(each.status) for each in result.references] == [case["status"]]


DAYS = st.dates(datetime.date(2024, 1, 1), datetime.date(2027, 12, 31))


@given(DAYS, DAYS, DAYS, DAYS)
def test_a_law_that_holds_for_a_time(first: datetime.date, length: datetime.date, last: datetime.date, day: datetime.date) -> None:
    end = max(first, length)
    table = [iop.Law("1:1", "en lag", first=first, last=end, source="x", replaced_by="1:2")]
    result = iop.legal_references(read({"laws": [{"sfs": "1:1"}]}, last.isoformat()), day, table)
    holds_through = end >= last
    assert result.references[0].status == (
        "not_yet_in_force" if day < first else "in_force" if holds_through else
        "superseded" if end < day else "superseded_later")
    assert bool(result.findings) == (result.references[0].status != "in_force")


@pytest.mark.parametrize("case", FILE["terms"], ids=by_id)
def test_a_term(case: Mapping[str, Any]) -> None:
    length = iop.term_length(agreement().replace(term=iop.Term(case["first"], case["last"])))
    assert length.status == case["status"]


def plus_years(day: datetime.date, years: int) -> datetime.date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


@given(st.dates(datetime.date(2020, 1, 1), datetime.date(2024, 12, 31)), st.integers(0, 2500))
def test_a_term_of_days(first: datetime.date, days: int) -> None:
    last = first + datetime.timedelta(days)
    after = last + datetime.timedelta(1)
    length = iop.term_length(agreement().replace(term=iop.Term(first, last)))
    assert length.status == ("shorter" if after < plus_years(first, 3) else "longer" if after > plus_years(first, 5) else "typical")


def test_a_check_is_its_parts() -> None:
    partnership, day = kalmar(), datetime.date(2025, 3, 14)
    last = partnership.agreements[-1]
    check = iop.agreement_check(partnership, last.id, day)
    assert check.completeness == iop.completeness(last)
    assert check.legal_references == iop.legal_references(last, day)
    assert check.contributions == iop.contribution_shares(last)
    assert check.screening is None and iop.screening_of(partnership, last.id, day) is None
    assert iop.explain(check) == (*iop.explain(check.completeness), *iop.explain(check.legal_references),
                                  *iop.explain(check.term_length), *iop.explain(check.contributions))
    assert json.loads(iop.check_answer(partnership, day).to_json())["output"] == "iop-check/1"
    assert "Granskning av avtalet" in str(iop.check_document(check))
    assert "<section" in check._repr_html_()
    assert iop.known_laws()[0].sfs == "2001:453"
