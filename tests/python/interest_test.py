"""Interest: the case file, and an oracle with fractions and datetime that goes from day to day."""

import csv
import datetime
import io
import json
from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import iop
from command import Command
from repository import CASES

FILE = json.loads((CASES / "interest.json").read_text(encoding="utf-8"))
ONE_DAY = datetime.timedelta(days=1)
FIRST, LAST = datetime.date(2002, 7, 1), datetime.date(2024, 12, 31)
POINTS = {"return_interest": 2, "default_interest": 8}
CALL = ("interest", "--principal", "5000.00", "--from", "2023-01-01", "--to", "2023-12-31", "--regime", "default")


@pytest.fixture(name="iop_")
def _command(capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(capsys)


def day(text: str | None) -> Any:
    return None if text is None else datetime.date.fromisoformat(text)


def rates(case: Mapping[str, Any]) -> list[iop.ReferenceRate]:
    return [iop.ReferenceRate(day(first), percent, "a case") for first, percent in case["rates"]]


def money(ore: int) -> iop.Money:
    return iop.Money(ore=ore)


def told(account: iop.InterestAccount) -> dict[str, Any]:
    def line(each: iop.InterestLine) -> dict[str, Any]:
        return {"regime": str(each.regime), "principal": str(each.principal.to_fraction()),
                "paid_on": str(each.paid_on) if each.paid_on else None, "first": str(each.first), "days": each.days,
                "reference": str(each.reference), "percent": str(each.percent), "exact": str(each.exact.to_fraction()),
                "last": str(each.last)}

    return {"interest_ore": account.interest.ore, "exact": str(account.exact.to_fraction()),
            "default_from": str(account.default_from) if account.default_from else None, "lines": [*map(line, account.lines)]}


def of_sum(case: Mapping[str, Any]) -> iop.InterestAccount:
    return iop.interest(money(case["principal_ore"]), iop.DateRange(day(case["first"]), day(case["last"])), case["regime"],
                        case["day_count"], rates(case))


def of_claim(case: Mapping[str, Any]) -> iop.InterestAccount:
    claim = iop.InterestClaim(
        money(case["amount_ore"]), day(case["arose_on"]), day(case["until"]),
        [iop.ReturnedPayment(day(each["paid_on"]), money(each["amount_ore"])) for each in case["payments"]],
        due_on=day(case["due_on"]), demanded_on=day(case["demanded_on"]))
    return iop.interest_on_claim(claim, case["day_count"], rates(case))


@pytest.mark.parametrize("case", FILE["simple"], ids=lambda each: each["id"])
def test_a_sum(case: Mapping[str, Any]) -> None:
    assert told(of_sum(case)) == case["expected"]


@pytest.mark.parametrize("case", FILE["claims"], ids=lambda each: each["id"])
def test_a_claim(case: Mapping[str, Any]) -> None:
    assert told(of_claim(case)) == case["expected"]


@pytest.mark.parametrize("case", FILE["refused"]["simple"] + FILE["refused"]["claims"], ids=lambda each: each["id"])
def test_what_is_refused(case: Mapping[str, Any]) -> None:
    with pytest.raises(iop.CalculationError) as raised:
        of_sum(case) if "principal_ore" in case else of_claim(case)
    assert [str(each.code) for each in raised.value.findings] == case["expected"]["codes"]


# ---- the oracle ----


def half(when: datetime.date) -> datetime.date:
    return datetime.date(when.year, 1 if when.month < 7 else 7, 1)


PERCENT = {each.half_year: Fraction(each.percent) for each in iop.reference_rates()}


def of_a_day(when: datetime.date, regime: str, basis: str) -> Fraction:
    """What one öre bears on one day."""
    if basis == "act_act":
        year = (datetime.date(when.year + 1, 1, 1) - datetime.date(when.year, 1, 1)).days
    else:
        year = int(basis.removeprefix("act_"))
    return (PERCENT[half(when)] + POINTS[regime]) / 100 / year


def expected(ore: Fraction, first: datetime.date, last: datetime.date, regime: str, basis: str) -> Fraction:
    total = Fraction(0)
    while first <= last:
        total += of_a_day(first, regime, basis)
        first += ONE_DAY
    return ore * total


def nearest(exact: Fraction) -> int:
    """Halves away from zero."""
    size = abs(exact)
    whole = size.numerator // size.denominator + (2 * (size % 1) >= 1)
    return whole if exact >= 0 else -whole


def spans(most: int = 900) -> st.SearchStrategy[tuple[datetime.date, datetime.date]]:
    return st.tuples(st.dates(FIRST, LAST), st.integers(0, most)).map(
        lambda each: (each[0], min(LAST, each[0] + each[1] * ONE_DAY)))


BASES, REGIMES = st.sampled_from(list(iop.DayCount)), st.sampled_from(list(iop.InterestRegime))


@given(st.integers(0, 10**13), spans(), REGIMES, BASES)
def test_interest_is_the_sum_of_its_days(ore: int, span: tuple[datetime.date, datetime.date], regime: str, basis: str) -> None:
    account = iop.interest(money(ore), iop.DateRange(*span), regime, basis)
    exact = expected(Fraction(ore), *span, regime, basis)
    assert account.exact.to_fraction() == exact == sum(each.exact.to_fraction() for each in account.lines)
    assert account.interest.ore == nearest(exact)
    whole = [each.first + number * ONE_DAY for each in account.lines for number in range(each.days)]
    assert whole == [span[0] + number * ONE_DAY for number in range((span[1] - span[0]).days + 1)]
    assert all(half(each.first) == half(each.last) for each in account.lines)


@given(st.integers(0, 10**13), spans(), st.data(), REGIMES, BASES)
def test_interest_can_be_cut_at_any_day(ore: int, span: tuple[datetime.date, datetime.date], data: st.DataObject, regime: str,
                                        basis: str) -> None:
    first, last = span
    cut = data.draw(st.dates(first, last))
    parts = [iop.interest(money(ore), iop.DateRange(*each), regime, basis).exact.to_fraction()
             for each in ((first, cut), (cut + ONE_DAY, last)) if each[0] <= each[1]]
    assert sum(parts) == iop.interest(money(ore), iop.DateRange(first, last), regime, basis).exact.to_fraction()


@given(spans(400), st.lists(st.tuples(st.integers(0, 300), st.integers(1, 10**9)), min_size=1, max_size=4), st.integers(0, 10**9),
       st.one_of(st.none(), st.integers(0, 100)), st.one_of(st.none(), st.integers(0, 100)), BASES)
def test_a_claim_is_the_sum_of_its_parts(span: tuple[datetime.date, datetime.date], paid: Sequence[tuple[int, int]], ore: int,
                                         due: int | None, demanded: int | None, basis: str) -> None:
    arose, until = span
    payments = [(max(FIRST, arose - before * ONE_DAY), amount) for before, amount in paid]
    claim = iop.InterestClaim(money(ore), arose, until, [iop.ReturnedPayment(on, money(amount)) for on, amount in payments],
                              due_on=None if due is None else arose + due * ONE_DAY,
                              demanded_on=None if demanded is None else arose + demanded * ONE_DAY)
    takes_over = claim.due_on + ONE_DAY if claim.due_on else claim.demanded_on + 31 * ONE_DAY if claim.demanded_on else None
    last = until if takes_over is None else min(until, takes_over - ONE_DAY)
    in_all = sum(amount for _, amount in payments)
    exact = sum((expected(Fraction(ore * amount, in_all), on, last, "return_interest", basis) for on, amount in payments),
                Fraction(0))
    if takes_over is not None:
        exact += expected(Fraction(ore), takes_over, until, "default_interest", basis)
    account = iop.interest_on_claim(claim, basis)
    assert account.default_from == takes_over
    assert account.exact.to_fraction() == exact
    assert account.interest.ore == nearest(exact)


def test_rounding_is_chosen_and_done_once() -> None:
    span = iop.DateRange.parse("2023-01-01..2023-12-31")
    of = {(str(mode), str(unit)): iop.interest("5000.00", span, "default_interest", rounding=iop.Rounding(mode, unit)).interest.ore
          for mode in iop.RoundingMode for unit in iop.RoundingUnit}  # 55 020.547… öre
    assert of[("down", "ore")] == 55_020 and of[("up", "ore")] == 55_021
    assert of[("down", "krona")] == 55_000 and of[("up", "krona")] == 55_100 and of[("half_up", "krona")] == 55_000


def test_no_later_rate_is_guessed() -> None:
    with pytest.raises(iop.CalculationError) as raised:
        iop.interest("1.00", iop.DateRange.parse("2024-12-31..2025-01-01"), "return_interest")
    assert raised.value.code == "interest.rate_unknown" and raised.value.findings[0].pointer == "/days/last"
    with pytest.raises(iop.CalculationError) as before:
        iop.interest("1.00", iop.DateRange.parse("2002-06-30..2002-07-01"), "return_interest")
    assert before.value.findings[0].pointer == "/days/first"
    with pytest.raises(iop.CalculationError) as none:
        iop.reference_rate_on([], LAST)
    assert (str(none.value.code), none.value.findings[0].pointer) == ("value.empty", "/rates")
    assert "2025-01" in iop.message(raised.value.findings[0], "en")
    assert iop.rates_known_until() == LAST
    added = [iop.ReferenceRate(datetime.date(2025, 1, 1), "3.00", "x")]
    assert iop.rates_known_until(added) == datetime.date(2025, 6, 30)
    assert iop.reference_rate_on(iop.reference_rates(added), datetime.date(2025, 2, 1)).percent == Decimal("3.00")


def test_the_last_half_year_of_the_table_has_riksbankens_own_page() -> None:
    assert [each.source.split(",")[0] for each in iop.reference_rates()[-2:]] == ["Riksbanken", "Riksbanken"]
    account = iop.interest("10000.00", iop.DateRange.parse("2024-07-01..2024-12-31"), "default_interest")
    assert (account.interest, account.findings[-1].code) == (iop.Money("604.93"), "interest.may_not_apply")


@pytest.mark.parametrize(("percent", "code"), [
    ("3.75", "rate_no_half_point"), ("-0.25", "rate_no_half_point"), ("0.04", "rate_as_fraction"), ("0.99", "rate_as_fraction"),
    ("0.5", None), ("0", None), ("-0.50", None), ("4.500", None),
])
def test_a_rate_that_is_no_half_point_is_told(percent: str, code: str | None) -> None:
    rates = [iop.ReferenceRate(datetime.date(2025, 1, 1), "3", "x"), iop.ReferenceRate(datetime.date(2025, 7, 1), percent, "x")]
    wanted = [] if code is None else [(f"interest.{code}", "/rates/1/percent")]
    assert [(str(each.code), each.pointer) for each in iop.unlikely_rates(rates)] == wanted
    account = iop.interest("1.00", iop.DateRange.parse("2025-07-01..2025-07-01"), "default_interest", rates=rates)
    assert [(str(each.code), each.pointer) for each in account.findings if each.pointer] == wanted


def test_values_come_back_from_their_repr() -> None:
    account = iop.interest("5000.00", iop.calendar_half_year(datetime.date(2023, 3, 1)), "default_interest")
    assert eval(repr(account), {"iop": iop, "datetime": datetime, "decimal": __import__("decimal")}) == account


# ---- the command ----


def test_the_answer_as_json(iop_: Command) -> None:
    ended = iop_(*CALL, "--format", "json")
    found = json.loads(ended.out)
    assert (ended.code, ended.err, found["output"]) == (0, "", "iop-interest/1")
    assert found["interest_ore"] == 55_021
    assert [(each["first"], each["last"], each["days"], each["percent"]) for each in found["lines"]] == [
        ("2023-01-01", "2023-06-30", 181, 10.5), ("2023-07-01", "2023-12-31", 184, 11.5)]
    assert sum(Fraction(each["exact"]["numerator"], each["exact"]["divisor"]) for each in found["lines"]) == Fraction(
        found["exact"]["numerator"], found["exact"]["divisor"])
    assert found["findings"][0]["code"] == "interest.may_not_apply"


def test_the_answer_as_csv_and_text(iop_: Command) -> None:
    ended = iop_(*CALL, "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(ended.out)))
    assert [each["part"] for each in rows] == ["line", "line", "total"]
    assert rows[-1]["interest_ore"] == "55021" and rows[0]["percent"] == "10.50"
    assert "interest.may_not_apply" in ended.err
    text = iop_(*CALL, "--day-count", "act/360", "--lang", "en").out
    words = " ".join(text.split())
    assert "SEK 557.85" in words and "act/360" in words and "NJA 2007 p. 115" in words
    assert max(map(len, text.splitlines())) <= 80


@pytest.mark.parametrize(("table", "interest"), [
    ("half_year;percent;source\n2025-01;3,00;Riksbanken\n", 315),
    ("source,half_year,percent\nRiksbanken,2025-01-01,3.00\n", 315),
    ("half_year;percent;source\n\n2025-01;\N{MINUS SIGN}0,50;x\n", 267),
])
def test_rates_from_a_table(iop_: Command, tmp_path: Path, table: str, interest: int) -> None:
    path = tmp_path / "rates.csv"
    path.write_text(table, encoding="utf-8")
    ended = iop_("interest", "--principal", "5 000", "--from", "2024-12-31", "--to", "2025-01-01", "--regime", "default",
                 "--rates", path, "--format", "json")
    assert (ended.code, json.loads(ended.out)["interest_ore"]) == (0, interest)


@pytest.mark.parametrize(("rows", "told_at"), [
    ("2025-07;4.00;x", ["interest.rate_gap /rows/0"]),
    ("2025-01;3.00;x\n;;\n2025-01;3.50;y", ["interest.rate_duplicate /rows/2"]),
    ("2024-07;4,25;x", ["interest.rate_contradicts /rows/0/percent"]),
    ("2024-01;3.50;x", ["interest.rate_contradicts /rows/0/percent"]),
    ("2024-04;3.50;x", ["interest.not_a_half_year /rows/0/half_year"]),
    ("2025-01;400;x", ["value.range /rows/0/percent"]),
    ("2024-H2;4.00;x", ["interest.not_a_half_year /rows/0/half_year"]),
    ("2024-13;4.00;x", ["date.not_a_day /rows/0/half_year"]),
    ("hösten;4 %;", ["interest.not_a_half_year /rows/0/half_year", "number.format /rows/0/percent", "value.missing /rows/0/source"]),
    ("2024-07;4.00", ["table.row_length /rows/0"]),
])
def test_a_table_that_cannot_be_used(iop_: Command, tmp_path: Path, rows: str, told_at: Sequence[str]) -> None:
    path = tmp_path / "rates.csv"
    path.write_text(f"half_year;percent;source\n{rows}\n", encoding="utf-8")
    ended = iop_(*CALL, "--rates", path, "--lang", "en")
    assert (ended.code, ended.out) == (1, "")
    assert [each.removeprefix("Error ") for each in ended.err.splitlines() if each.startswith("Error")] == list(told_at)


@pytest.mark.parametrize(("changed", "told_at"), [
    (("--principal", "-1"), "money.negative --principal"),
    (("--to", "2022-12-31"), "date.reversed --to"),
    (("--to", "2023-02-29"), "date.not_a_day --to"),
    (("--regime", "both"), "value.word --regime"),
    (("--day-count", "30/360"), "value.word --day-count"),
])
def test_a_wrong_call(iop_: Command, changed: Sequence[str], told_at: str) -> None:
    ended = iop_(*CALL, *changed, "--lang", "en")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.splitlines()[0] == f"Error {told_at}"


@pytest.mark.parametrize("option", ["--principal", "--from", "--to", "--regime"])
def test_nothing_is_assumed(iop_: Command, option: str) -> None:
    at = CALL.index(option)
    ended = iop_(*CALL[:at], *CALL[at + 2:], "--lang", "en")
    assert ended.code == 2 and ended.err.startswith(f"Error value.missing {option}\n")


def test_a_half_year_beyond_the_table(iop_: Command) -> None:
    ended = iop_(*CALL, "--to", "2025-01-01", "--lang", "en")
    assert (ended.code, ended.out) == (1, "")
    assert "half-year 2025-01 is not in the table" in " ".join(ended.err.split())


def test_a_table_whose_rates_cannot_be_riksbankens_is_told_at_its_rows(iop_: Command, tmp_path: Path) -> None:
    path = tmp_path / "rates.csv"
    path.write_text("half_year;percent;source\n\n2025-01;3,75;x\n2025-07;0,04;x\n2026-01;0,5;x\n", encoding="utf-8")
    places = ["interest.rate_no_half_point /rows/1/percent", "interest.rate_as_fraction /rows/2/percent"]
    for form in ("text", "csv"):
        told_beside = [line.split(" ", 1) for line in iop_(*CALL, "--rates", path, "--format", form).err.splitlines()]
        assert [each[1] for each in told_beside if each[0] == "Varning"] == places
    ended = iop_(*CALL, "--rates", path, "--format", "json")
    assert ended.err == ""
    found = json.loads(ended.out)["findings"]
    assert [f"{each['code']} {each['pointer']}" for each in found if each["pointer"]] == places
    path.write_text("half_year;percent;source\n2024-07;4,25;x\n2025-01;3,75;x\n", encoding="utf-8")  # and where it is refused
    ended = iop_(*CALL, "--rates", path)
    assert "Fel interest.rate_contradicts /rows/0/percent\n" in ended.err
    assert "Varning interest.rate_no_half_point /rows/1/percent\n" in ended.err
