"""The statement against the oracle: every day under every reading, then whatever Hypothesis finds."""

import datetime
from collections.abc import Sequence
from itertools import permutations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import iop
import oracle
from cases import (
    KALMAR_PAID,
    KALMAR_TERM,
    RESCINDED,
    SERIOUS_BREACH,
    agreement,
    codes,
    found,
    kalmar,
    payment,
    reading,
    rescinded,
)
from oracle import MOST, ONE_DAY, Day, Payment, Reading, Span

# All six instalments, so that every half-year has its money; the third is late and the fifth is in two parts.
ALL_PAID = [
    *KALMAR_PAID[:2],
    Payment(Day(2025, 2, 10), 50_000_000, Day(2024, 12, 1)),
    Payment(Day(2025, 6, 18), 52_500_001, Day(2025, 6, 1)),
    Payment(Day(2025, 12, 12), 30_000_000, Day(2025, 12, 1)),
    Payment(Day(2026, 1, 15), 20_000_049, Day(2025, 12, 1)),
    Payment(Day(2026, 6, 22), 49_999_999, Day(2026, 6, 1)),
]
AROUND = list(Span(KALMAR_TERM.first - 40 * ONE_DAY, KALMAR_TERM.last + 40 * ONE_DAY).days())
LEGAL = [each for each in oracle.readings() if (each.rounding, each.unit) == ("half_up", "ore")]


def every_day(words: Sequence[Reading], days: Sequence[Day]) -> None:
    plain = agreement()
    payments = [payment(each) for each in ALL_PAID]
    arguments = [(each, reading(each)) for each in words]
    for on in days:
        event = rescinded(on)
        for each, argument in arguments:
            statement = iop.repayment_statement(plain, payments, event, argument)
            assert found(statement) == oracle.answer(KALMAR_TERM, ALL_PAID, on, each), (on, each)


def test_every_day_under_the_default_reading() -> None:
    every_day([Reading()], AROUND)


def test_every_reading_on_days_apart() -> None:
    every_day(oracle.readings(), AROUND[::97])


@pytest.mark.slow
@pytest.mark.parametrize("rounding", oracle.QUESTIONS["rounding"])
@pytest.mark.parametrize("unit", oracle.QUESTIONS["unit"])
def test_every_day_under_every_reading(rounding: str, unit: str) -> None:
    every_day([each for each in oracle.readings() if (each.rounding, each.unit) == (rounding, unit)], AROUND)


def test_there_are_as_many_readings_as_the_library_has() -> None:
    assert {key: tuple(getattr(iop, name)) for key, name in (
        ("half_year", "HalfYearReading"), ("rescission_day", "RescissionDayReading"), ("amount", "AmountReading"),
        ("cap", "CapReading"), ("rounding", "RoundingMode"), ("unit", "RoundingUnit"),
    )} == oracle.QUESTIONS
    assert len(oracle.readings()) == 192 and len(LEGAL) == 24


# ---- whatever Hypothesis finds -------------------------------------------------------------------

DAYS = st.dates(Day(1950, 1, 1), Day(2150, 12, 31))
READINGS = st.builds(Reading, **{key: st.sampled_from(words) for key, words in oracle.QUESTIONS.items()})
MONTHS = st.lists(st.integers(1, 12), max_size=4, unique=True).map(tuple)
ORE = st.one_of(st.integers(-(10**9), 10**9), st.integers(-(10**13), 10**13), st.sampled_from([0, 1, 49, 50, 99, 100]))


@st.composite
def situations(draw: st.DrawFn) -> tuple[Span, list[Payment], Day]:
    first = draw(DAYS)
    last = first + draw(st.integers(0, 1500)) * ONE_DAY
    on = draw(st.one_of(
        st.integers(-5, (last - first).days + 5).map(lambda days: first + days * ONE_DAY),
        st.sampled_from([first, last]),
    ))
    within = st.integers(0, (last - first).days).map(lambda days: first + days * ONE_DAY)
    begins = within.map(lambda each: max(first, oracle.agreement_half_year(first, each).first))
    paid_on = st.integers(-30, (last - first).days + 30).map(lambda days: first + days * ONE_DAY)
    payments = draw(st.lists(st.builds(
        Payment,
        paid_on=paid_on,
        ore=ORE,
        covers=st.one_of(st.none(), begins, begins, within, paid_on),
    ), max_size=6))
    return Span(first, last), payments, on


@settings(max_examples=250)
@given(situations(), READINGS, MONTHS, st.sampled_from([1, 2, 181, 182, 183, 365, 10**6]),
       st.sampled_from([None, "ore", "krona"]), st.one_of(st.none(), st.integers(0, 10**9)))
@example((KALMAR_TERM, KALMAR_PAID, Day(2024, 6, 10)), Reading(), (12, 6), 182, None, None)
def test_any_situation(situation: tuple[Span, list[Payment], Day], words: Reading, months: tuple[int, ...],
                       divisor: int, payable_unit: str | None, planned: int | None) -> None:
    term, payments, on = situation
    statement = iop.repayment_statement(
        agreement(term, months, divisor, payable_unit, planned),
        [payment(each) for each in payments], rescinded(on), reading(words))
    answer = oracle.answer(term, payments, on, words, divisor, months, payable_unit or "krona", planned)
    assert found(statement) == answer
    if answer.status == "ok":
        assert codes(statement.findings) == answer.codes
        assert 0 <= statement.amount.ore and 0 <= statement.payable.ore
        if words.cap != "none":
            assert statement.amount <= statement.cap and statement.payable <= statement.cap
    else:
        assert answer.code in codes(statement.findings)


def test_payments_that_are_not_stated() -> None:
    for on in (KALMAR_TERM.first - ONE_DAY, RESCINDED, KALMAR_TERM.last + ONE_DAY):
        statement = iop.repayment_statement(agreement(), None, rescinded(on))
        assert found(statement) == oracle.answer(KALMAR_TERM, None, on, Reading())
        assert statement.payments is None


def test_a_term_that_is_not_exact() -> None:
    for term in (iop.Term("2023-12", "2026-11-30"), iop.Term("2023-12-01", "2026")):
        statement = iop.repayment_statement(agreement().replace(term=term), [], rescinded())
        assert (statement.status, statement.reason) == ("unknown", "repayment.term_not_exact")


def test_terms_at_the_ends_of_the_calendar() -> None:
    for term in (Span(oracle.FIRST_DAY, Day(1901, 1, 31)), Span(Day(2198, 1, 1), oracle.LAST_DAY)):
        for on in (term.first, term.first + 200 * ONE_DAY, term.last - ONE_DAY, term.last):
            for words in LEGAL:
                facts = [Payment(term.first, 9_999, term.first)]
                statement = iop.repayment_statement(
                    agreement(term), [payment(each) for each in facts], rescinded(on), reading(words))
                assert found(statement) == oracle.answer(term, facts, on, words), (on, words)


def test_a_half_year_that_passes_the_calendar_is_said_to() -> None:
    term = Span(Day(2199, 10, 1), oracle.LAST_DAY)
    statement = iop.repayment_statement(agreement(term), [], rescinded(Day(2199, 11, 1)))
    assert (statement.status, statement.reason) == ("invalid", "date.range")


# ---- amounts at their ends -----------------------------------------------------------------------


@pytest.mark.parametrize("words", oracle.readings(), ids=lambda each: "-".join(vars(each).values()))
def test_the_largest_amount(words: Reading) -> None:
    for most in (MOST, MOST - 1, MOST - 49, MOST - 57):
        facts = [Payment(Day(2024, 6, 3), most, Day(2024, 6, 1))]
        for on in (Day(2024, 6, 3), Day(2024, 11, 29)):
            statement = iop.repayment_statement(agreement(), [payment(each) for each in facts], rescinded(on),
                                                reading(words))
            assert found(statement) == oracle.answer(KALMAR_TERM, facts, on, words)


@pytest.mark.parametrize("amounts", [
    (MOST, 1), (MOST, 1, -1), (MOST, MOST, -MOST, -MOST), (oracle.LEAST, -1), (oracle.LEAST, MOST), (MOST, -MOST),
])
def test_sums_that_fit_or_do_not(amounts: tuple[int, ...]) -> None:
    for half_years in ((Day(2024, 6, 1),), (Day(2023, 12, 1), Day(2024, 6, 1))):
        facts = [Payment(Day(2024, 6, 3), ore, half_years[i % len(half_years)]) for i, ore in enumerate(amounts)]
        for order in permutations(facts):
            statement = iop.repayment_statement(agreement(), [payment(each) for each in order],
                                                rescinded(Day(2024, 9, 1)))
            assert found(statement) == oracle.answer(KALMAR_TERM, facts, Day(2024, 9, 1), Reading())


# ---- rounded once --------------------------------------------------------------------------------

# One remaining day of `ore` over 182: 49.9945 öre is nothing in kronor, though 50 öre would be one.
TWICE = [(9_099, 50, 0), (9_100, 50, 100), (9_101, 50, 100), (9_008, 49, 0), (9_009, 50, 0), (27_299, 150, 100)]


@pytest.mark.parametrize(("ore", "amount", "payable"), TWICE)
def test_the_payable_amount_is_rounded_from_the_exact_one(ore: int, amount: int, payable: int) -> None:
    facts = [iop.Payment(Day(2023, 12, 20), iop.Money(ore=ore), covers=Day(2023, 12, 1))]
    statement = iop.repayment_statement(agreement(), facts, rescinded(Day(2024, 5, 30)))
    assert statement.remaining_days == 1
    assert (statement.amount.ore, statement.payable.ore) == (amount, payable)
    twice = -(-(amount - 49) // 100) * 100
    assert ("repayment.krona_differs" in codes(statement.findings)) == (twice != payable)


@given(st.integers(0, 10**13), st.integers(0, 184), st.sampled_from(["half_up", "half_even", "down", "up"]),
       st.sampled_from(["ore", "krona"]))
def test_a_part_of_an_amount(ore: int, days: int, mode: str, unit: str) -> None:
    exact = oracle.Fraction(ore * days, 182)
    part = iop.prorate(iop.Money(ore=ore), iop.Ratio(days, 182), iop.Rounding(mode, unit))
    assert part.ore == oracle.rounded(exact, mode, unit)
    assert iop.prorate(iop.Money(ore=-ore), iop.Ratio(days, 182), iop.Rounding(mode, unit)) == -part


# ---- properties ----------------------------------------------------------------------------------


def statement_of(payments: Sequence[Payment], on: Day = RESCINDED, words: Reading = Reading()) -> iop.RepaymentStatement:
    return iop.repayment_statement(agreement(), [payment(each) for each in payments], rescinded(on), reading(words))


def test_the_order_of_payments_does_not_matter() -> None:
    for order in permutations(ALL_PAID[:5]):
        assert statement_of(order) == statement_of(ALL_PAID[:5])


@given(situations(), st.randoms(use_true_random=False))
def test_the_order_of_any_payments_does_not_matter(situation: tuple[Span, list[Payment], Day], random: object) -> None:
    term, payments, on = situation
    shuffled = list(payments)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    one, other = (iop.repayment_statement(agreement(term), [payment(each) for each in order], rescinded(on))
                  for order in (payments, shuffled))
    assert one == other and repr(one) == repr(other) and hash(one) == hash(other)


@given(situations(), READINGS, st.data())
def test_a_payment_in_two_parts_changes_nothing(situation: tuple[Span, list[Payment], Day], words: Reading,
                                                data: st.DataObject) -> None:
    term, payments, on = situation
    parts = []
    for each in payments:
        part = data.draw(st.integers(min(0, each.ore), max(0, each.ore)))
        parts += [Payment(each.paid_on, part, each.covers), Payment(each.paid_on, each.ore - part, each.covers)]
    one, other = (iop.repayment_statement(agreement(term), [payment(each) for each in facts], rescinded(on),
                                          reading(words)) for facts in (payments, parts))
    assert one.figure == other.figure and one.latest_paid == other.latest_paid
    assert one.total_paid == other.total_paid and codes(one.findings) == codes(other.findings)


@given(st.dates(KALMAR_TERM.first, KALMAR_TERM.last), READINGS)
def test_a_later_day_in_the_half_year_never_gives_more(on: Day, words: Reading) -> None:
    facts = [Payment(each.first, 50_000_000, each.first) for each in
             (oracle.agreement_half_year(KALMAR_TERM.first, day) for day in
              (Day(2023, 12, 1), Day(2024, 6, 1), Day(2024, 12, 1), Day(2025, 6, 1), Day(2025, 12, 1), Day(2026, 6, 1)))]
    today, tomorrow = statement_of(facts, on, words), statement_of(facts, on + ONE_DAY, words)
    if tomorrow.status == "ok" and today.half_year == tomorrow.half_year and today.latest_paid == tomorrow.latest_paid:
        assert tomorrow.amount <= today.amount and tomorrow.payable <= today.payable


# ---- readings ------------------------------------------------------------------------------------


def test_who_answers_a_question_of_reading() -> None:
    own = iop.Reading(half_year="calendar", cap="total_paid")
    statement = iop.repayment_statement(
        agreement().replace(reading=own), [payment(each) for each in KALMAR_PAID], rescinded(),
        iop.Reading(half_year="agreement", rescission_day="included"))
    assert statement.reading == iop.UsedReading(
        half_year="agreement", rescission_day="included", amount="latest_paid", cap="total_paid",
        rounding="half_up", unit="ore")
    assert statement.reading_from == iop.ReadingSources(
        half_year="argument", rescission_day="argument", amount="default", cap="agreement", rounding="default",
        unit="default")


@pytest.mark.parametrize("on", [RESCINDED, Day(2024, 6, 10), Day(2024, 6, 1), Day(2026, 12, 1)])
@pytest.mark.parametrize("chosen", [Reading(), Reading("calendar", "included", cap="none", rounding="up", unit="krona")])
def test_the_alternatives_are_every_reading(on: Day, chosen: Reading) -> None:
    payments = [payment(each) for each in KALMAR_PAID]
    others = iop.repayment_alternatives(agreement(), payments, rescinded(on), reading(chosen))
    of_chosen = oracle.answer(KALMAR_TERM, KALMAR_PAID, on, chosen)

    def words_of(used: iop.UsedReading) -> Reading:
        return Reading(*(str(getattr(used, key)) for key in oracle.QUESTIONS))

    technical = (chosen.rounding, chosen.unit)
    legal = (chosen.half_year, chosen.rescission_day, chosen.amount, chosen.cap)
    assert [words_of(each.reading) for each in others.legal] == [
        each for each in oracle.readings() if (each.rounding, each.unit) == technical]
    assert [words_of(each.reading) for each in others.rounding] == [
        each for each in oracle.readings()
        if (each.half_year, each.rescission_day, each.amount, each.cap) == legal]
    for each in (*others.legal, *others.rounding):
        words = words_of(each.reading)
        answer = oracle.answer(KALMAR_TERM, KALMAR_PAID, on, words)
        assert (each.status, each.reason) == (answer.status, answer.code)
        if answer.amount is None or of_chosen.amount is None:
            assert (each.amount, each.payable, each.difference) == (None, None, None)
        else:
            assert (each.amount.ore, each.payable.ore) == (answer.amount, answer.payable)
            assert each.difference.ore == answer.amount - of_chosen.amount
        assert each.rests_on == tuple(
            key for key in oracle.QUESTIONS if getattr(words, key) != getattr(chosen, key))


# ---- every term of the clause is read ------------------------------------------------------------


def test_changing_any_repayment_term_changes_the_result() -> None:
    plain = kalmar().agreement("2023-2026")
    assert plain.repayment is not None and plain.rescission is not None

    def result(changed: iop.Agreement, breach: iop.Breach = SERIOUS_BREACH) -> iop.RepaymentFigure:
        payments = [iop.Payment(datetime.date(2024, 12, 20), "500000.50", covers=datetime.date(2024, 12, 1))]
        return iop.repayment_statement(changed, payments, iop.Rescission(RESCINDED, breach=breach)).figure

    changes = {
        "breach_by": "payer", "divisor": 181, "payable_unit": "ore",
        "clause": "havning",  # it changes what the steps rest on, not the figure
    }
    names = [name for name, *_ in next(note[2] for note in iop._iop._class_notes if note[0] == "RepaymentTerms")]
    assert set(names) - {"extra"} == set(changes)
    before = result(plain)
    for name, value in changes.items():
        changed = plain.replace(repayment=plain.repayment.replace(**{name: value}))
        if name == "clause":
            steps = [iop.explain(iop.repayment_statement(each, [], rescinded())) for each in (plain, changed)]
            assert steps[0] != steps[1]
        else:
            assert result(changed) != before, name

    lesser, rectified = (iop.Breach("payee", serious=False, rectified=False),
                         iop.Breach("payee", serious=True, rectified=True))
    for conditions, breach in (({"breach": "any"}, lesser), ({"unless_rectified": False}, rectified)):
        changed = plain.replace(rescission=plain.rescission.replace(**conditions))
        assert result(changed, breach) != result(plain, breach)


def test_the_worked_example() -> None:
    statement = iop.repayment_statement(kalmar().agreement_on(RESCINDED), kalmar().facts.payments, rescinded())
    assert (statement.remaining_days, statement.divisor, statement.numerator) == (78, 182, 3_900_000_000)
    assert statement.amount == iop.Money("214285.71") and statement.payable == iop.Money("214286.00")
    assert statement.findings == ()


def test_the_reading_of_half_years_changes_943_of_1096_days() -> None:
    payments = [payment(each) for each in ALL_PAID]
    plain = agreement()
    differ = 0
    for on in KALMAR_TERM.days():
        days = {iop.repayment_statement(plain, payments, rescinded(on), iop.Reading(half_year=word)).remaining_days
                for word in iop.HalfYearReading}
        differ += len(days) > 1
    assert (differ, len(list(KALMAR_TERM.days()))) == (943, 1096)
