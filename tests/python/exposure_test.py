"""What would be owed day by day: the statement's answer on every day, and the case file."""

import csv
import datetime
import io
import json
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import iop
from cases import KALMAR_PAID, KALMAR_TERM, agreement, ore, payment, reading, rescinded
from command import Command
from oracle import Day, Payment, Reading, Span
from repayment_test import MONTHS, READINGS, situations
from repository import CASES, EXAMPLE, ROOT

PAID = [payment(each) for each in KALMAR_PAID]
CASE_FILE = json.loads((CASES / "exposure.json").read_text(encoding="utf-8"))["cases"]


@pytest.fixture(name="iop_")
def _command(capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(capsys)


@pytest.mark.parametrize("case", CASE_FILE, ids=lambda each: f"{each['name']} {'-'.join(each['reading'].values())}")
def test_the_case_file(case: dict[str, Any]) -> None:
    term = Span(Day.fromisoformat(case["first"]), Day.fromisoformat(case["last"]))
    paid = [iop.Payment(Day.fromisoformat(each["paid_on"]), iop.Money(ore=each["amount_ore"]),
                        covers=Day.fromisoformat(each["covers"])) for each in case["payments"]]
    answer = iop.exposure(agreement(term), paid, iop.Reading(**case["reading"]))
    assert answer.maximum is not None
    assert (answer.maximum.day.isoformat(), answer.maximum.payable.ore) == tuple(case["maximum"].values())
    assert sum(each.payable.ore for each in answer.days if each.payable) == case["sum_of_payable_ore"]
    by_day = {each.day.isoformat(): each for each in answer.days}
    for row in case["days"]:
        found = by_day[row["day"]]
        assert (found.remaining_days, ore(found.half_year_amount), ore(found.amount), ore(found.payable)) == (
            row["remaining_days"], row["half_year_amount_ore"], row["amount_ore"], row["payable_ore"])


def same_as_the_statement(each: iop.ExposureDay, statement: iop.RepaymentStatement) -> bool:
    figure = statement.figure
    return (each.status, each.reason, each.remaining_days, each.half_year_amount, each.amount, each.payable) == (
        figure.status, figure.reason, figure.remaining_days, figure.half_year_amount, figure.amount, figure.payable)


@given(situations(), READINGS, MONTHS, st.sampled_from([1, 182, 365]))
@settings(max_examples=60)
def test_a_day_is_what_the_statement_says_of_it(situation: tuple[Span, list[Payment], Day], words: Reading,
                                                months: tuple[int, ...], divisor: int) -> None:
    term, facts, _ = situation
    deal, paid = agreement(term, months, divisor), [payment(each) for each in facts]
    answer = iop.exposure(deal, paid, reading(words))
    days = answer.days
    assert [each.day for each in days] == list(term.days())
    for each in [*days[::13], days[0], days[-1]]:
        assert same_as_the_statement(each, iop.repayment_statement(deal, paid, rescinded(each.day), reading(words)))
    figures = [each.payable for each in days if each.payable is not None]
    assert (answer.maximum.payable if answer.maximum else None) == max(figures, default=None)


def test_every_reading_has_its_exposure() -> None:
    every = iop.exposures(agreement(), PAID)
    assert len(every) == 24
    for each in every:
        deal = iop.repayment_statement(agreement(), PAID, rescinded(), each.reading)
        assert same_as_the_statement(each.days[(Day(2025, 3, 14) - KALMAR_TERM.first).days], deal)


def test_planned_payments_count_only_if_asked_and_only_where_nothing_is_recorded() -> None:
    deal = agreement(planned=50_000_000)
    recorded = iop.exposure(deal, PAID)
    planned = iop.exposure(deal, PAID, planned_after=Day(2024, 12, 31))
    assert recorded.payments is not None and planned.payments is not None
    assert len(recorded.payments) == 3 and [each.paid_on for each in planned.payments[3:]] == [
        Day(2025, 6, 30), Day(2025, 12, 31), Day(2026, 6, 30)]
    again = iop.exposure(deal, planned.payments)
    assert again.days == planned.days
    on = (Day(2025, 7, 1) - KALMAR_TERM.first).days
    assert recorded.days[:on - 1] == planned.days[:on - 1]


def test_what_is_not_stated_is_unknown_and_not_zero() -> None:
    answer = iop.exposure(agreement(), None)
    assert (answer.status, answer.reason, answer.maximum) == ("unknown", "repayment.payments_not_stated", None)
    assert {each.status for each in answer.days} == {"unknown"}


def test_the_command_gives_columns(iop_: Command) -> None:
    ended = iop_("exposure", EXAMPLE, "--agreement", "2023-2026", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(ended.out)))
    assert ended.code == 0 and len(rows) == 1096
    assert rows[469] == {"day": "2025-03-14", "remaining_days": "78", "half_year_amount_ore": "50000000",
                         "amount_ore": "21428571", "payable_ore": "21428600", "status": "ok", "reason": ""}
    every = iop_("exposure", EXAMPLE, "--agreement", "2023-2026", "--format", "csv", "--all-readings").out
    assert every.count("\n") == 24 * 1096 + 1


def test_the_command_tells_the_most_and_when(iop_: Command) -> None:
    ended = iop_("exposure", EXAMPLE, "--as-of", "2025-03-14")
    assert ended.code == 0 and "214\u00a0286\u00a0kr" in ended.out
    assert max(map(len, ended.out.splitlines())) <= 80
    answer = json.loads(iop_("exposure", EXAMPLE, "--as-of", "2025-03-14", "--format", "json").out)
    assert answer["output"] == "iop-exposure/1" and len(answer["days"]) == 1096 and len(answer["alternatives"]) == 24


def test_a_folder_has_a_row_for_each_partnership(iop_: Command) -> None:
    ended = iop_("exposure", ROOT / "examples" / "data", "--as-of", "2025-03-14", "--format", "csv")
    rows = {each["partnership"]: each for each in csv.DictReader(io.StringIO(ended.out))}
    assert len(rows) == len(list((ROOT / "examples" / "data").glob("*.json")))
    kalmar = rows["kalmar-stadsmission"]
    assert kalmar["payable_ore"] == "21428600"
    answer = json.loads(iop_("exposure", ROOT / "examples" / "data", "--format", "json").out)
    assert answer["output"] == "iop-exposure-portfolio/1" and answer["payable"] is None


@pytest.mark.parametrize("arguments", [
    ["exposure"], ["exposure", "x.json", "--as-of", "yesterday"], ["exposure", str(EXAMPLE), "--reading", "x=y"],
    ["exposure", str(EXAMPLE), "--planned-after", "2025"], ["exposure", str(EXAMPLE), "--agreement", "nix"],
    ["exposure", str(ROOT / "examples" / "data"), "--agreement", "x"],
    ["exposure", str(ROOT / "examples" / "data"), "--all-readings"]])
def test_a_wrong_call(iop_: Command, arguments: list[str]) -> None:
    assert iop_(*arguments).code == 2


def test_the_days_of_an_agreement_with_renewals_are_those_decided_by_the_day() -> None:
    deal = agreement().replace(automatic_renewal=iop.AutomaticRenewal(months=12, notice_months=6))
    partnership = iop.Partnership("iop-partnership/1", "p", "t", agreements=[deal], facts=iop.Facts(payments=PAID))
    early = iop.exposure_entry(partnership, datetime.date(2025, 3, 14))
    late = iop.exposure_entry(partnership, datetime.date(2026, 9, 1))
    assert len(late.points) > len(early.points) == 1096


def test_planned_amounts_are_read_from_series_beside_the_agreement() -> None:
    partnership = iop.read_partnership(ROOT / "examples" / "data" / "exempel-delar.json")
    clause = iop.agreement_with_model_clause(iop.DateRange.parse("2024-02-01..2026-12-31"))
    plain = partnership.agreements[0].replace(repayment=clause.repayment, rescission=clause.rescission)
    question = (plain, [], iop.Reading(), datetime.date(2024, 12, 31))
    early = {figure.period.text: str(figure.value) for figure in reversed(partnership.series[0].figures)}  # first published
    year = Fraction(100_000_000) * Fraction(early["2024-10"]) / Fraction(early["2022-10"])
    quarters = [ore(each.amount) for each in iop.exposure(*question, sources=iop.plan_sources(partnership)).payments
                if each.paid_on in {datetime.date(2025, month, 15) for month in (1, 4, 7, 10)}]
    assert sum(quarters) == int(year + Fraction(1, 2)) and len(quarters) == 4
    without = iop.exposure(*question)
    assert not [each for each in without.payments if each.paid_on == datetime.date(2025, 1, 15)]
    assert "exposure.instalment_without_amount" in [each.code for each in without.findings]
