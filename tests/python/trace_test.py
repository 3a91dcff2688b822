"""The trace and the JSON, computed again from their own operands with `fractions` and `datetime`."""

import datetime
import json
from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

import iop
import oracle
from cases import (
    CURRENT,
    KALMAR_PAID,
    KALMAR_TERM,
    RESCINDED,
    SERIOUS_BREACH,
    agreement,
    kalmar,
    kalmar_agreement,
    payment,
    reading,
    rescinded,
)
from oracle import ONE_DAY, Day, Payment, Reading, Span

PAID = [*KALMAR_PAID, Payment(Day(2025, 6, 20), 50_000_050, Day(2025, 6, 1)), Payment(Day(2025, 8, 1), -49, None)]
DAYS = [RESCINDED, KALMAR_TERM.first, Day(2024, 2, 29), Day(2024, 5, 31), Day(2024, 6, 1), Day(2024, 6, 10),
        Day(2025, 6, 1), Day(2025, 9, 1), KALMAR_TERM.last]
WITHOUT_A_FIGURE = {
    "not_applicable": (agreement(), PAID, iop.Rescission(RESCINDED, ended_by="expiry")),
    "before_term": (agreement(), PAID, rescinded(KALMAR_TERM.first - ONE_DAY)),
    "after_term": (agreement(), PAID, rescinded(KALMAR_TERM.last + ONE_DAY)),
    "unknown": (agreement(), None, rescinded()),
    "invalid": (agreement(), [Payment(RESCINDED, 1, Day(2020, 1, 1))], rescinded()),
}


def statement(on: Day, words: Reading, payable_unit: str | None = None) -> iop.RepaymentStatement:
    plain = agreement(payable_unit=payable_unit)
    return iop.repayment_statement(plain, [payment(each) for each in PAID], rescinded(on), reading(words))


def operands(step: iop.Step) -> dict[str, Any]:
    return {each.name: each.value for each in step.operands}


def by_rule(steps: Sequence[iop.Step]) -> dict[str, tuple[dict[str, Any], Any]]:
    return {str(each.rule): (operands(each), each.value) for each in steps}


def remaining(rescinded_on: Day, word: str, half_year_last: Day, term_last: Day) -> int:
    first = rescinded_on if word == "included" else rescinded_on + ONE_DAY
    return max(0, (min(half_year_last, term_last) - first).days + 1)


@pytest.mark.parametrize("on", DAYS, ids=str)
def test_the_trace_recomputes_to_its_own_numbers(on: Day) -> None:
    for words in oracle.readings():
        result = statement(on, words, {"up": "ore", "down": None}.get(words.rounding, "krona"))
        steps = iop.explain(result)
        given = by_rule(steps)

        sums: dict[iop.DateRange, int] = {}
        for step in steps:
            if step.rule == "repayment.attribution" and operands(step)["counted"]:
                sums[step.value] = sums.get(step.value, 0) + operands(step)["amount"].ore

        own, amount = given["repayment.half_year_amount"]
        assert own["current"].ore == sums.get(own["current_half_year"], 0)
        if "latest_paid" in own:
            assert own["latest_paid"].ore == sums[own["latest_paid_half_year"]]
        latest = own["latest_paid"].ore if "latest_paid" in own else 0
        assert amount.ore == (latest if own["reading"] == "latest_paid" else max(0, own["current"].ore))

        own, half_year = given["repayment.half_year"]
        term = Span(own["term"].first, own["term"].last)
        again = (oracle.agreement_half_year(term.first, own["rescinded_on"]) if own["reading"] == "agreement"
                 else oracle.calendar_half_year(own["rescinded_on"]))
        assert (half_year.first, half_year.last) == (again.first, again.last)

        own, days = given["repayment.remaining_days"]
        assert days == remaining(own["rescinded_on"], own["reading"], own["half_year_last"], own["term_last"])
        assert days == (own["remaining"].days if "remaining" in own else 0)
        assert own["half_year_last"] == half_year.last

        own, exact = given["repayment.pro_rata"]
        assert own["part"].numerator == days and own["half_year_amount"] == amount
        assert exact.to_fraction() == own["part"].to_fraction() * amount.ore

        own, bounded = given["repayment.cap"]
        assert own["exact"] == exact and own["reading"] == words.cap
        most = own["cap"].ore if "cap" in own else None
        assert (most is None) == (words.cap == "none")
        assert bounded.to_fraction() == (exact.to_fraction() if most is None else min(exact.to_fraction(), most))
        assert own["capped"] == (bounded.to_fraction() < exact.to_fraction())

        own, value = given["repayment.rounding"]
        assert own["exact"] == bounded
        assert value.ore == oracle.rounded(bounded.to_fraction(), own["rounding"], own["unit"], most)
        assert value == result.amount

        own, value = given["repayment.payable"]
        assert own["exact"] == bounded
        assert value.ore == oracle.rounded(bounded.to_fraction(), "half_up", own["unit"], most)
        assert value == result.payable


def test_every_step_says_what_it_rests_on() -> None:
    partnership = kalmar()
    plain = partnership.agreement(CURRENT)
    clauses = {each.id for each in plain.clauses}
    for result in (iop.repayment_statement(plain, partnership.facts.payments, rescinded()),
                   iop.payment_schedule(plain)):
        for step in iop.explain(result):
            assert (step.clause is None) != (step.law is None), step
            assert step.clause is None or step.clause in clauses


@pytest.mark.parametrize("status", WITHOUT_A_FIGURE)
def test_steps_end_where_the_answer_was_reached(status: str) -> None:
    plain, facts, event = WITHOUT_A_FIGURE[status]
    result = iop.repayment_statement(plain, None if facts is None else [payment(each) for each in facts], event)
    assert result.status == status
    steps = iop.explain(result)
    assert steps[-1].value == result.reason and isinstance(steps[-1].value, iop.ErrorCode)
    assert all(not isinstance(each.value, iop.ErrorCode) for each in steps[:-1])
    assert result.amount is None and result.payable is None


def test_the_schedule_is_explained_instalment_by_instalment() -> None:
    schedule = iop.payment_schedule(kalmar_agreement())
    steps = iop.explain(schedule)
    assert [each.rule for each in steps] == ["schedule.instalments"] * 6
    for step, instalment in zip(steps, schedule.instalments, strict=True):
        own = operands(step)
        assert own["number"] == instalment.number and own["payable"] == instalment.payable.text
        assert own["window"] == instalment.window and step.value == instalment.half_year
        half_year = Span(step.value.first, step.value.last)
        assert own["agreement_days"] == sum(KALMAR_TERM.holds(each) for each in half_year.days())


# ---- the JSON ------------------------------------------------------------------------------------


def no_float(text: str) -> Any:
    raise AssertionError(f"a number that is not whole: {text}")


def answer_of(result: iop.RepaymentStatement, others: iop.RepaymentAlternatives) -> iop.RepaymentAnswer:
    return iop.RepaymentAnswer(iop.Repayment(result, others), result.findings, iop.Basis(version=iop.__version__))


def as_json(result: iop.RepaymentStatement, others: iop.RepaymentAlternatives) -> dict[str, Any]:
    return dict(json.loads(answer_of(result, others).to_json(), parse_float=no_float, parse_constant=no_float))


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def recomputed(answer: Mapping[str, Any]) -> tuple[int, int]:
    """Amount and payable amount, from the JSON alone: days from its own days, then one fraction."""
    term = Span(day(answer["term"]["first"]), day(answer["term"]["last"]))
    on = day(answer["rescission"]["effective_on"])
    words = answer["reading"]
    half_year = (oracle.agreement_half_year(term.first, on) if words["half_year"] == "agreement"
                 else oracle.calendar_half_year(on))
    days = remaining(on, words["rescission_day"], half_year.last, term.last)

    sums: dict[Day, int] = {}
    for each in answer["payments"]:
        if each["counted"]:
            first = day(each["half_year"]["first"])
            sums[first] = sums.get(first, 0) + each["amount_ore"]
    begun = [first for first, ore in sums.items() if first <= on and ore > 0]
    current = sums.get(oracle.agreement_half_year(term.first, on).first, 0)
    ore = ((sums[max(begun)] if begun else 0) if words["amount"] == "latest_paid" else max(0, current))
    most = {"half_year_amount": ore, "total_paid": max(0, sum(sums.values())), "none": None}[words["cap"]]

    terms = answer["repayment_terms"]
    exact = Fraction(days * ore, terms["divisor"])
    bounded = exact if most is None else min(exact, Fraction(most))
    return (oracle.rounded(bounded, words["rounding"], words["unit"], most),
            oracle.rounded(bounded, "half_up", terms["payable_unit"] or "krona", most))


@pytest.mark.parametrize("on", DAYS, ids=str)
def test_the_json_is_enough_to_compute_the_figure_again(on: Day) -> None:
    payments = [payment(each) for each in PAID]
    others = iop.repayment_alternatives(agreement(), payments, rescinded(on))
    for words in oracle.readings()[:: 7]:
        answer = as_json(statement(on, words), others)
        assert recomputed(answer) == (answer["amount_ore"], answer["payable_ore"])
        assert answer["numerator"] == answer["remaining_days"] * answer["half_year_amount_ore"]


def test_the_json_of_the_largest_amounts_keeps_every_digit() -> None:
    facts = [iop.Payment(Day(2024, 6, 3), iop.Money(ore=oracle.MOST), covers=Day(2024, 6, 1))]
    result = iop.repayment_statement(agreement(), facts, rescinded(Day(2024, 6, 3)))
    answer = as_json(result, iop.repayment_alternatives(agreement(), facts, rescinded(Day(2024, 6, 3))))
    assert answer["numerator"] == result.numerator == result.remaining_days * oracle.MOST
    assert recomputed(answer) == (answer["amount_ore"], answer["payable_ore"])


def members(record: str) -> list[str]:
    """The names that a record's members have in results."""
    note = next(each for each in iop._iop._class_notes if each[0] == record)
    return [name + ("_ore" if kind.removesuffix(" | None") == "Money" else "")
            for name, kind, _, _, _, argument in note[2] if argument and name != "extra"]


@pytest.mark.parametrize("status", ["ok", *WITHOUT_A_FIGURE])
def test_every_member_is_always_there(status: str) -> None:
    plain, facts, event = WITHOUT_A_FIGURE.get(status, (agreement(), PAID, rescinded()))
    payments = None if facts is None else [payment(each) for each in facts]
    result = iop.repayment_statement(plain, payments, event)
    answer = as_json(result, iop.repayment_alternatives(plain, payments, event))
    assert list(answer) == ["output", "basis", *members("RepaymentFigure"), *members("RepaymentStatement")[1:], "steps",
                            "alternatives", "rounding_alternatives"]
    assert (answer["output"], answer["status"]) == ("iop-repayment/1", status)
    assert answer["reason"] == result.reason
    assert len(answer["alternatives"]) == 24 and len(answer["rounding_alternatives"]) == 8
    for each in (*answer["alternatives"], *answer["rounding_alternatives"]):
        assert list(each) == members("RepaymentAlternative")
    for each in answer["findings"]:
        assert list(each) == ["code", "severity", "pointer", "sv", "en", "hint_sv", "hint_en"]
        assert each["code"] in set(iop.ErrorCode) and each["severity"] in set(iop.Severity)


def test_the_json_of_the_schedule() -> None:
    schedule = iop.payment_schedule(kalmar_agreement())
    answer = json.loads(iop.schedule_text(schedule), parse_float=no_float)
    assert list(answer) == ["output", *members("PaymentSchedule")]
    assert answer["output"] == "iop-schedule/1"
    assert [each["payable"] for each in answer["instalments"]] == [
        "2023-12", "2024-06", "2024-12", "2025-06", "2025-12", "2026-06"]
    for each in answer["instalments"]:
        assert list(each) == members("Instalment")
    assert answer["total_ore"] == sum(each["planned_ore"] for each in answer["instalments"])


def test_findings_as_json() -> None:
    findings = iop.validate_text("{}")
    told = json.loads(iop.findings_text(findings))
    assert [each["code"] for each in told] == [str(each.code) for each in findings]
    assert [each["sv"] for each in told] == [iop.message(each, "sv") for each in findings]
    assert [each["hint_en"] for each in told] == [iop.hint(each, "en") for each in findings]


def test_an_amount_as_a_decimal() -> None:
    result = iop.repayment_statement(agreement(), [payment(each) for each in KALMAR_PAID],
                                     iop.Rescission(RESCINDED, breach=SERIOUS_BREACH))
    assert result.amount.to_decimal() == Decimal("214285.71")


HAND_MADE = {"ok": ["half_year_amount", "half_year", "term", "remaining_days", "repayment_terms", "numerator"],
             "after_term": ["reason"], "not_applicable": ["reason"]}


@pytest.mark.parametrize("status", HAND_MADE)
def test_a_statement_put_together_without_what_its_status_promises(status: str) -> None:
    whole = iop.repayment_statement(agreement(), [payment(each) for each in KALMAR_PAID],
                                    iop.Rescission(RESCINDED, breach=SERIOUS_BREACH))
    bare = whole.replace(figure=iop.RepaymentFigure(status), term=None, repayment_terms=None)
    with pytest.raises(iop.CalculationError) as refused:
        iop.explain(bare)
    assert (refused.value.code, refused.value.pointer.removeprefix("/") in HAND_MADE[status]) == ("value.missing", True)
    assert bare._repr_html_().startswith("<table><caption>RepaymentStatement")
