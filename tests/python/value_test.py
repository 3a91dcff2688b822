"""Money, Ratio, DateRange, FuzzyDate and the enumerations: exact values that do not change."""

import copy
import datetime
import decimal
import enum
import pickle
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import iop
import oracle
from cases import by_id, rows
from specimens import ENUMERATIONS

DAY = datetime.date(2025, 3, 14)
TERM = iop.DateRange(datetime.date(2023, 12, 1), datetime.date(2026, 11, 30))
SPRING = iop.FuzzyDate("våren 2023", iop.DateRange(datetime.date(2023, 3, 1), datetime.date(2023, 5, 31)))
VALUES: list[Any] = [
    iop.Money("0"), iop.Money("-0.01"), iop.Money("214285.71"), iop.Money(ore=oracle.MOST), iop.Money(ore=oracle.LEAST),
    iop.Ratio(78, 182), iop.Ratio(39, 91), iop.Ratio(-1, 1), iop.Ratio(10**36, 182), iop.Ratio(0, 1),
    TERM, iop.DateRange(DAY, DAY),
    iop.FuzzyDate("2024-12"), iop.FuzzyDate("2025-Q1"), iop.FuzzyDate("2023"), iop.FuzzyDate(DAY), SPRING,
    *(member for words in ENUMERATIONS.values() for member in words),
]
ids = [repr(each) for each in VALUES]


def evaluated(source: str) -> Any:
    return eval(source, {"iop": iop, "datetime": datetime})


@pytest.mark.parametrize("value", VALUES, ids=ids)
def test_a_value_is_a_value(value: Any) -> None:
    assert evaluated(repr(value)) == value and hash(evaluated(repr(value))) == hash(value)
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(value, protocol))
        assert again == value and type(again) is type(value)
    assert copy.copy(value) == value and copy.deepcopy(value) == value
    assert value != object() and value != None and value != 1.5  # noqa: E711
    for name in ("value",) if isinstance(value, enum.Enum) else ("ore", "numerator", "first", "text", "something_else"):
        with pytest.raises(AttributeError):
            setattr(value, name, 1)
        with pytest.raises(AttributeError):
            delattr(value, name)


def test_values_differ() -> None:
    others = [each for each in VALUES if not isinstance(each, str)]
    assert len(set(others)) == len(others)
    assert all((one == other) is (one is other) for one in others for other in others)


@pytest.mark.parametrize("value", [
    iop.Money("1.00"), SPRING, iop.Ratio(1, 2), TERM,
    iop.FuzzyDate("<script>", iop.DateRange(DAY, DAY)),
], ids=repr)
def test_what_a_notebook_shows_holds_no_markup_of_data(value: Any) -> None:
    shown = getattr(value, "_repr_html_", None)
    assert shown is None or "<script" not in shown()


# ---- enumerations --------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ENUMERATIONS)
def test_an_enumeration_is_its_words(name: str) -> None:
    words = ENUMERATIONS[name]
    assert issubclass(words, enum.StrEnum) and words.__module__ == "iop" and words.__doc__
    for member in words:
        assert words(str(member)) is member and member == str(member) and isinstance(member, str)
        assert member.name == member.value.replace(".", "_")
        assert evaluated(repr(member)) is member
        assert pickle.loads(pickle.dumps(member)) is member and copy.deepcopy(member) is member
        with pytest.raises(AttributeError):
            member.value = "another"
    with pytest.raises(ValueError):
        words("another word")


def test_the_words_that_cases_and_files_use() -> None:
    assert [str(each) for each in iop.RepaymentStatus] == [
        "ok", "not_applicable", "before_term", "after_term", "unknown", "invalid"]
    assert [str(each) for each in iop.EndedBy] == ["rescission", "expiry", "mutual", "renegotiation"]
    assert [str(each) for each in iop.ReadingSource] == ["argument", "agreement", "default"]
    assert [str(each) for each in iop.Language] == ["sv", "en"]


# ---- money ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(("given_as", "ore"), [
    ("0", 0), ("500000", 50_000_000), ("500000.00", 50_000_000), ("-0.50", -50), ("0.01", 1),
    (Decimal("0.1"), 10), (Decimal("-0.10"), -10), (Decimal("1E+3"), 100_000), (Decimal("500000.000"), 50_000_000),
    (Decimal(7), 700), (Decimal("-0"), 0), (Decimal("0E+30"), 0), (Decimal("0E-30"), 0),
    (Decimal("92233720368547758.07"), oracle.MOST), ("92233720368547758.07", oracle.MOST),
    (Decimal("-92233720368547758.08"), oracle.LEAST), ("-92233720368547758.08", oracle.LEAST),
    (iop.Money("1.50"), 150),
])
def test_an_amount(given_as: Any, ore: int) -> None:
    money = iop.Money(given_as)
    assert money.ore == ore and money == iop.Money(ore=ore) and bool(money) is (ore != 0)
    assert money.to_decimal() == Decimal(ore).scaleb(-2)
    assert iop.Money(money.to_decimal()) == iop.Money(str(money)) == money


@given(st.integers(oracle.LEAST, oracle.MOST))
def test_an_amount_as_text_and_back(ore: int) -> None:
    money = iop.Money(ore=ore)
    with decimal.localcontext() as context:
        context.prec = 1
        assert iop.Money(str(money)) == money and iop.Money(money.to_decimal()) == money
    assert Fraction(str(money)) * 100 == ore


ANY_ORE = st.integers(oracle.LEAST, oracle.MOST)


@given(ANY_ORE, ANY_ORE, st.integers(-(10**6), 10**6))
def test_sums_are_exact_or_refused(left: int, right: int, times: int) -> None:
    one, other = iop.Money(ore=left), iop.Money(ore=right)
    for exact, compute in (
        (left + right, lambda: one + other), (left - right, lambda: one - other), (-left, lambda: -one),
        (left * times, lambda: one * times), (left * times, lambda: times * one),
    ):
        if oracle.LEAST <= exact <= oracle.MOST:
            assert compute().ore == exact
        else:
            with pytest.raises(iop.CalculationError) as refused:
                compute()
            assert refused.value.code == "money.overflow"
    assert ((one < other), (one <= other), (one > other), (one >= other), (one == other)) == (
        left < right, left <= right, left > right, left >= right, left == right)


@pytest.mark.parametrize("operation", [
    lambda money: money + 1, lambda money: 1 + money, lambda money: money - Decimal(1), lambda money: money / 2,
    lambda money: money // 2, lambda money: money % 2, lambda money: money * money, lambda money: money < 1,
    lambda money: money < Decimal(1), lambda money: float(money), lambda money: int(money), lambda money: round(money),
    lambda money: money * 1.5, lambda money: 1.5 * money, lambda money: money * True, lambda money: money * Decimal(2),
    lambda money: abs(money) + 1, lambda money: sum([money]),
])
def test_an_amount_is_not_a_number(operation: Any) -> None:
    with pytest.raises((TypeError, iop.Error)):
        operation(iop.Money("1.00"))


@given(st.integers(-(10**15), 10**15), st.lists(st.integers(0, 10**6), min_size=1, max_size=20).filter(any))
def test_the_parts_of_an_amount_sum_to_it(ore: int, weights: list[int]) -> None:
    parts = iop.allocate(iop.Money(ore=ore), weights)
    assert sum(each.ore for each in parts) == ore and len(parts) == len(weights)
    for part, weight in zip(parts, weights, strict=True):
        assert abs(part.ore - Fraction(ore * weight, sum(weights))) < 1


@pytest.mark.parametrize("row", rows("allocation.csv"), ids=by_id)
def test_the_parts_of_a_row(row: Mapping[str, str]) -> None:
    total, weights = iop.Money(ore=int(row["total_ore"])), [*map(int, row["weights"].split())]
    if row["code"]:
        with pytest.raises(iop.CalculationError) as raised:
            iop.allocate(total, weights)
        assert raised.value.code == row["code"]
    else:
        assert [each.ore for each in iop.allocate(total, weights)] == [*map(int, row["parts_ore"].split())]


def test_amounts_as_people_write_them() -> None:
    assert iop.amount_text("1234567.89") == "1\u00a0234\u00a0567,89\u00a0kr"
    assert iop.amount_text("-0.50", "sv") == "\u22120,50\u00a0kr"
    assert iop.amount_text("1234567.89", "en") == "SEK\u00a01,234,567.89"
    for typed in ("500 000", "500\u00a0000,00 kr", "500\u202f000", "500000"):
        assert iop.parse_swedish(typed) == iop.Money("500000.00")
    for minus in "-\u2212":
        assert iop.parse_swedish(minus + "0,50") == iop.Money("-0.50")


# ---- ratios, days --------------------------------------------------------------------------------


def test_a_ratio_stands_as_it_was_written() -> None:
    ratio = iop.Ratio(78, 182)
    assert (ratio.numerator, ratio.denominator, str(ratio)) == (78, 182, "78/182")
    assert ratio.to_fraction() == Fraction(3, 7) and ratio != iop.Ratio(3, 7)
    assert iop.Ratio(2**126 - 1, 1).numerator == 2**126 - 1 and iop.Ratio(1 - 2**126, 1).numerator == 1 - 2**126
    with pytest.raises(iop.CalculationError):
        iop.Ratio(2**126, 1)


def test_a_span_of_days_includes_both() -> None:
    assert (TERM.first, TERM.last, TERM.days) == (datetime.date(2023, 12, 1), datetime.date(2026, 11, 30), 1096)
    assert str(TERM) == "2023-12-01..2026-11-30" and iop.DateRange.parse(str(TERM)) == TERM
    assert TERM.holds(TERM.first) and TERM.holds(TERM.last)
    assert not TERM.holds(TERM.first - oracle.ONE_DAY) and not TERM.holds(TERM.last + oracle.ONE_DAY)


def test_less_than_a_day() -> None:
    for text, first, last in (
        ("2024-12", "2024-12-01", "2024-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
        ("2025-Q1", "2025-01-01", "2025-03-31"), ("2023", "2023-01-01", "2023-12-31"),
        ("2025-03-14", "2025-03-14", "2025-03-14"),
    ):
        fuzzy = iop.FuzzyDate(text)
        assert (fuzzy.earliest.isoformat(), fuzzy.latest.isoformat(), str(fuzzy)) == (first, last, text)
        assert fuzzy.exact == (fuzzy.earliest if first == last else None)
    assert iop.FuzzyDate(DAY) == iop.FuzzyDate("2025-03-14")
    assert SPRING.text == "våren 2023" and SPRING.days.days == 92 and SPRING.exact is None


@given(st.dates(oracle.FIRST_DAY, datetime.date(2190, 1, 1)), st.integers(-2000, 2000))
def test_a_half_year_counted_from_an_anchor(anchor: datetime.date, apart: int) -> None:
    day = anchor + datetime.timedelta(days=apart)
    if day < datetime.date(1901, 1, 1):
        return
    found = iop.half_year_holding(anchor, day)
    assert oracle.Span(found.first, found.last) == oracle.agreement_half_year(anchor, day)


@pytest.mark.parametrize("leap", [2024, 2023])
def test_all_half_years_of_anchors_on_every_day_of_a_year(leap: int) -> None:
    for anchor in oracle.Span(datetime.date(leap, 1, 1), datetime.date(leap, 12, 31)).days():
        for number in range(9):
            first = oracle.plus_months(anchor, 6 * number)
            last = oracle.plus_months(anchor, 6 * number + 6) - oracle.ONE_DAY
            assert iop.half_year_holding(anchor, first) == iop.half_year_holding(anchor, last) == iop.DateRange(first, last)


def test_every_code_has_an_entry() -> None:
    entries = iop.code_entries()
    assert [each.code for each in entries] == list(iop.ErrorCode)
    for each in entries:
        assert each.name == each.code and each.home in ("library", "python") and each.severity in set(iop.Severity)
        assert each.sv and each.en and each.hint_sv and each.hint_en
        with pytest.raises(AttributeError):
            each.sv = ""


def test_a_finding_is_told_in_both_languages() -> None:
    finding = iop.finding("money.format", text="1.234,56")
    assert finding == iop.Finding("money.format", "", [iop.Detail("text", "1.234,56")])
    assert iop.message(finding, "en") == "'1.234,56' is not an amount."
    assert iop.message(finding) == iop.message(finding, iop.Language.sv) != iop.message(finding, "en")
    assert iop.hint(finding, "en") and iop.hint(finding) and str(finding).startswith("money.format: ")
    assert finding.severity is iop.Severity.error


def test_entries_are_known_by_their_names() -> None:
    for entry in (iop.code_entry("json.empty"), iop.rule_entry("repayment.cap")):
        assert evaluated(repr(entry)) == entry and hash(evaluated(repr(entry))) == hash(entry)
        assert pickle.loads(pickle.dumps(entry)) == entry == copy.deepcopy(entry)
        assert entry != "json.empty"
    assert iop.code_entries()[0] == iop.code_entry("json.empty") != iop.code_entry("json.syntax")
    assert iop.rule_entry(iop.rule_entries()[3].id) == iop.rule_entries()[3]
    with pytest.raises(iop.CalculationError):
        iop.code_entry("json.nothing")
