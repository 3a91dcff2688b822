"""Every worked case of tests/cases, through the library and through the oracle."""

import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

import iop
import oracle
from cases import (
    agreement,
    by_id,
    codes,
    day,
    found,
    ore,
    paid,
    payment,
    reading,
    rescinded,
    rows,
    span,
    worked,
)
from repository import CASES

FIGURES = rows("repayment.csv") + rows("repayment_more.csv")
AMOUNTS = worked("half_year_amounts.json") + worked("half_year_amounts_more.json")
MEANINGS = {  # the words of the amount cases, as codes
    each: (f"payment.{each}" if each in ("attributed_by_payment_day", "covers_inside") else f"repayment.{each}")
    for each in ("readings_differ", "prepaid", "nothing_paid", "negative_net_sum",
                 "attributed_by_payment_day", "covers_inside")
}


def number(row: Mapping[str, str], column: str) -> int | None:
    return int(row[column]) if row.get(column) else None


def expected(row: Mapping[str, str]) -> oracle.Answer:
    first, last = row["half_year_first"], row["half_year_last"]
    ok = row["status"] == "ok"
    return oracle.Answer(
        status=row["status"],
        code=row.get("code") or None,
        half_year=oracle.Span(day(first), day(last)) if first else None,
        remaining_days=number(row, "remaining_days"),
        half_year_ore=int(row["paid_ore"]) if ok else None,
        numerator=number(row, "numerator"),
        amount=number(row, "amount_ore"),
        payable=number(row, "payable_ore"),
    )


def words_of(row: Mapping[str, str]) -> oracle.Reading:
    return oracle.Reading(half_year=row["half_year"], rescission_day=row["rescission_day"], cap=row["cap"],
                          rounding=row["rounding"], unit=row["unit"])


def without_what_the_row_leaves_out(answer: oracle.Answer, row: Mapping[str, str]) -> oracle.Answer:
    """The given rows have no columns for the reason and the payable amount."""
    left_out = {"code": None} if "code" not in row else {}
    if "payable_ore" not in row:
        left_out["payable"] = None
    return replace(answer, **left_out)


@pytest.mark.parametrize("row", FIGURES, ids=by_id)
def test_a_row_through_the_library(row: Mapping[str, str]) -> None:
    total = row.get("total_paid_ore")
    reversed_term = day(row["term_last"]) < day(row["term_first"])
    if reversed_term:  # cannot be said in Python: the range is refused
        with pytest.raises(iop.CalculationError) as refused:
            iop.DateRange(day(row["term_first"]), day(row["term_last"]))
        assert str(refused.value.code) == row["code"]
        return
    result = iop.repayment_figure(
        iop.DateRange(day(row["term_first"]), day(row["term_last"])),
        day(row["rescinded_on"]),
        iop.Money(ore=int(row["paid_ore"])),
        int(row["divisor"]),
        reading(words_of(row)),
        total_paid=iop.Money(ore=int(total)) if total else None,
    )
    assert without_what_the_row_leaves_out(found(result), row) == expected(row)


@pytest.mark.parametrize("row", [row for row in FIGURES if row["status"] != "invalid" or
                                 row.get("code") == "repayment.amount_out_of_range"], ids=by_id)
def test_a_row_through_the_oracle(row: Mapping[str, str]) -> None:
    answer = oracle.figure(
        oracle.Span(day(row["term_first"]), day(row["term_last"])), day(row["rescinded_on"]),
        int(row["paid_ore"]), int(row.get("total_paid_ore") or 0), int(row["divisor"]), words_of(row))
    assert without_what_the_row_leaves_out(answer, row) == expected(row)


@pytest.mark.parametrize("case", AMOUNTS, ids=by_id)
def test_amounts_of_a_case(case: Mapping[str, Any]) -> None:
    term = oracle.Span(day(case["term"][0]), day(case["term"][1]))
    facts = paid(case["payments"])
    on = day(case["rescinded_on"])
    latest = case["latest_paid"]
    wanted = [MEANINGS[each] for each in case["findings"]]

    amounts = iop.half_year_amounts(agreement(term), [payment(each) for each in facts], on)
    assert (None if amounts.latest_paid is None else
            {"half_year_first": amounts.latest_paid.half_year.first.isoformat(),
             "amount_ore": amounts.latest_paid.net.ore}) == latest
    assert amounts.current.net.ore == case["current_half_year_ore"]
    statement = iop.repayment_statement(agreement(term), [payment(each) for each in facts], rescinded(on))
    assert sorted(str(each.code) for each in statement.findings) == sorted(wanted)

    again = oracle.amounts(tuple(facts), term, (12, 6), on)
    assert again.latest_ore == (latest["amount_ore"] if latest else 0)
    assert (again.latest.first.isoformat() if again.latest else None) == (
        latest["half_year_first"] if latest else None)
    assert again.current_ore == case["current_half_year_ore"]
    assert again.codes == set(wanted)


@pytest.mark.parametrize("case", AMOUNTS, ids=by_id)
@pytest.mark.parametrize("amount", oracle.QUESTIONS["amount"])
def test_a_case_of_amounts_to_the_figure(case: Mapping[str, Any], amount: str) -> None:
    term = oracle.Span(day(case["term"][0]), day(case["term"][1]))
    facts = paid(case["payments"])
    words = oracle.Reading(amount=amount)
    on = day(case["rescinded_on"])
    statement = iop.repayment_statement(agreement(term), [payment(each) for each in facts], rescinded(on),
                                        reading(words))
    assert found(statement) == oracle.answer(term, facts, on, words)


def yes_or_no(cell: str) -> bool | None:
    return {"yes": True, "no": False, "": None}[cell]


@pytest.mark.parametrize("row", rows("repayment_applies.csv"), ids=by_id)
def test_whether_the_clause_applies(row: Mapping[str, str]) -> None:
    conditions = None
    if row["required_breach"]:
        conditions = iop.RescissionTerms(row["required_breach"], yes_or_no(row["unless_rectified"]))
    statement = iop.repayment_statement(
        agreement().replace(rescission=conditions),
        [],
        iop.Rescission(
            day("2025-03-14"),
            ended_by=row["ended_by"],
            declared_by=row["declared_by"] or None,
            breach=iop.Breach(row["breach_by"] or None, yes_or_no(row["serious"]), yes_or_no(row["rectified"])),
        ),
    )
    assert statement.status == row["status"]
    assert statement.reason == (row["code"] or None)
    if row["code"]:
        assert row["code"] in codes(statement.findings)


@pytest.mark.parametrize("case", worked("payment_schedule.json"), ids=by_id)
def test_the_instalments_of_a_case(case: Mapping[str, Any]) -> None:
    first, last = case["term"]
    plain = agreement().replace(term=iop.Term(first, last), payment=iop.PaymentTerms(months=case["months"]))
    schedule = iop.payment_schedule(plain)
    assert [
        {
            "payable": each.payable.text,
            "window": [each.window.first.isoformat(), each.window.last.isoformat()],
            "half_year": [each.half_year.first.isoformat(), each.half_year.last.isoformat()],
            "agreement_days": each.agreement_days,
        }
        for each in schedule.instalments
    ] == case["instalments"]
    assert [each.number for each in schedule.instalments] == list(range(1, len(case["instalments"]) + 1))
    assert [str(each.code) for each in schedule.findings] == case["findings"]
    assert ore(schedule.total) is None

    if len(first) == len(last) == 10:  # the oracle finds the same windows
        again = oracle.instalments(oracle.Span(day(first), day(last)), tuple(case["months"]))
        assert [(span(each.window), span(each.half_year)) for each in schedule.instalments] == again


@pytest.mark.parametrize(
    ("script", "made"),
    [(path.name, path.name.removeprefix("make_").removesuffix(".py")) for path in sorted(CASES.glob("make_*.py"))],
)
def test_a_made_file_is_what_its_script_prints(script: str, made: str) -> None:
    printed = subprocess.run([sys.executable, CASES / script], capture_output=True, check=True).stdout
    files = [path for path in CASES.glob(f"{made}.*") if path.suffix in (".csv", ".json")]
    assert len(files) == 1
    assert files[0].read_bytes() == printed
