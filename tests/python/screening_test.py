"""Before signing: the case file, and an oracle that tries every way in which open questions can be answered."""

import datetime
from collections.abc import Mapping
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import iop
from cases import by_id, worked

DAY = datetime.date(2023, 5, 1)
QUESTIONS = [str(each) for each in iop.ScreeningQuestion]
MARKS = ["common_responsibility", "trust_and_contact", "common_values", "every_party_contributes"]
NEEDED = [*MARKS, "civil_society_initiative", "jointly_seen_need", "room_for_resources"]
DECIDING = ["stands_on_its_own", "market_exists", "ordered_service", *NEEDED]

Answers = Mapping[str, bool | None]


def screening(answers: Answers) -> iop.Screening:
    given_answers: dict[str, Any] = {name: iop.Judgement(holds) for name, holds in answers.items()}
    return iop.Screening("s", DAY, "x", **given_answers)


def whole(answers: Mapping[str, bool | None]) -> str:
    """The instrument where every question that decides has its answer."""
    if answers["stands_on_its_own"]:
        return "grant"
    if answers["market_exists"] or answers["ordered_service"]:
        return "procurement"
    return "partnership" if all(answers[each] for each in NEEDED) else "dialogue"


def possible(answers: Answers) -> list[dict[str, bool | None]]:
    still = [each for each in DECIDING if answers.get(each) is None]
    return [{**answers, **dict(zip(still, each, strict=True))} for each in product((True, False), repeat=len(still))]


def could_change(question: str, ways: list[dict[str, bool | None]]) -> bool:
    return any(whole({**way, question: True}) != whole({**way, question: False}) for way in ways)


@pytest.mark.parametrize("case", worked("screening.json"), ids=by_id)
def test_a_case(case: Mapping[str, Any]) -> None:
    result = iop.screening_result(screening(case["answers"]))
    assert result.instrument == case["instrument"]
    assert result.readiness == case["readiness"]
    assert list(result.decided_by) == case["decided_by"]
    assert list(result.to_find_out) == case["to_find_out"]
    assert [str(each.code) for each in result.findings] == case["findings"]


# Mostly answered: of nothing but open questions there is little to say.
ANSWERS = st.fixed_dictionaries({each: st.sampled_from([True, True, False, False, None]) for each in QUESTIONS})


@given(ANSWERS)
def test_an_instrument_is_named_where_no_open_question_could_change_it(answers: Answers) -> None:
    result = iop.screening_result(screening(answers))
    ways = possible(answers)
    outcomes = {whole(way) for way in ways}
    assert result.instrument == (outcomes.pop() if len(outcomes) == 1 else "dialogue")
    wanted = {each for each in DECIDING if answers[each] is None and could_change(each, ways)}
    assert set(map(str, result.to_find_out)) == wanted
    assert bool(result.decided_by) == (not wanted)


@given(ANSWERS)
def test_points_are_told_from_their_answers(answers: Answers) -> None:
    result = iop.screening_result(screening(answers))
    for point in (*result.marks, *result.checklist, *result.duties):
        given_ = [answers[each.question] for each in point.questions]
        wanted = [each.wanted for each in point.questions]
        against = any(a is not None and a != w for a, w in zip(given_, wanted, strict=True))
        assert point.status == ("does_not_hold" if against else "unknown" if None in given_ else "holds")
        assert [each.answer for each in point.questions] == given_
    unanswered = [each for each in QUESTIONS if answers[each] is None]
    told = [each for each in result.findings if each.code == "screening.unanswered"]
    assert [each.details[0].value for each in told] == ([", ".join(unanswered)] if unanswered else [])


def test_steps_tell_the_answers_in_both_languages() -> None:
    steps = iop.explain(iop.screening_result(screening({"market_exists": True, "stands_on_its_own": False})))
    assert steps[-1].value == "procurement"
    assert iop.sentence(steps[-1], "sv") == "Det som passar är upphandling; det avgörs av: om det finns en marknad."
    assert iop.sentence(steps[4], "en") == "Checklist, point 1: whether there is a market: yes. The point does not hold."
