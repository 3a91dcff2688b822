"""The repayment clause once more, in plain Python: `datetime` for days, `fractions` for amounts.

Written from the clause and the rules beside it (what the project's domain page says), never from
the library, and for reading rather than for speed: where a day must be found, days are looked at.
Amounts are whole öre. Nothing here imports iop.
"""

import calendar
import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cache, lru_cache
from itertools import product

Day = datetime.date
ONE_DAY = datetime.timedelta(days=1)
FIRST_DAY, LAST_DAY = Day(1900, 1, 1), Day(2199, 12, 31)
MOST, LEAST = 2**63 - 1, -(2**63)

QUESTIONS = {  # each question of reading and its words, the default first
    "half_year": ("agreement", "calendar"),
    "rescission_day": ("excluded", "included"),
    "amount": ("latest_paid", "current_half_year"),
    "cap": ("half_year_amount", "total_paid", "none"),
    "rounding": ("half_up", "half_even", "down", "up"),
    "unit": ("ore", "krona"),
}


@dataclass(frozen=True)
class Reading:
    half_year: str = "agreement"
    rescission_day: str = "excluded"
    amount: str = "latest_paid"
    cap: str = "half_year_amount"
    rounding: str = "half_up"
    unit: str = "ore"


def readings() -> list[Reading]:
    """Every one of them."""
    return [Reading(*words) for words in product(*QUESTIONS.values())]


@dataclass(frozen=True)
class Span:
    """Days from the first to the last, both included."""

    first: Day
    last: Day

    def holds(self, day: Day) -> bool:
        return self.first <= day <= self.last

    def days(self) -> Iterator[Day]:
        day = self.first
        while day < self.last:
            yield day
            day += ONE_DAY
        yield day


@dataclass(frozen=True)
class Payment:
    paid_on: Day
    ore: int
    covers: Day | None = None


# ---- half-years ----------------------------------------------------------------------------------


def plus_months(day: Day, months: int) -> Day:
    """The same day of the month, or the last day of a month that has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return Day(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


@cache
def agreement_half_year(anchor: Day, day: Day) -> Span:
    """Always counted from the anchor, never from the half-year before."""
    number = 0
    while plus_months(anchor, 6 * number) > day:
        number -= 1
    while plus_months(anchor, 6 * (number + 1)) <= day:
        number += 1
    return Span(plus_months(anchor, 6 * number), plus_months(anchor, 6 * (number + 1)) - ONE_DAY)


def calendar_half_year(day: Day) -> Span:
    if day.month <= 6:
        return Span(Day(day.year, 1, 1), Day(day.year, 6, 30))
    return Span(Day(day.year, 7, 1), Day(day.year, 12, 31))


@cache
def instalments(term: Span, months: tuple[int, ...]) -> list[tuple[Span, Span]]:
    """The days of each stated month that belong to the term, and the half-year they pay for."""
    found = []
    for year in range(term.first.year, term.last.year + 1):
        for month in sorted(set(months)):
            first = max(term.first, Day(year, month, 1))
            last = min(term.last, Day(year, month, calendar.monthrange(year, month)[1]))
            if first <= last:
                found.append((Span(first, last), agreement_half_year(term.first, last)))
    return found


# ---- amounts -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Amounts:
    sums: dict[Span, int]
    latest: Span | None
    current: Span
    total: int
    prepaid: int
    codes: frozenset[str]

    @property
    def latest_ore(self) -> int:
        return self.sums[self.latest] if self.latest else 0

    @property
    def current_ore(self) -> int:
        return self.sums.get(self.current, 0)


def attributed(payment: Payment, term: Span, months: tuple[int, ...]) -> tuple[Span, str | None]:
    """The half-year that a payment belongs to, and what should be said about it."""
    if payment.covers:
        half_year = agreement_half_year(term.first, payment.covers)
        return half_year, None if half_year.first == payment.covers else "payment.covers_inside"
    for window, half_year in instalments(term, months):
        if window.holds(payment.paid_on):
            return half_year, None
    within = min(max(payment.paid_on, term.first), term.last)
    return agreement_half_year(term.first, within), "payment.attributed_by_payment_day"


@lru_cache(maxsize=64)
def amounts(payments: tuple[Payment, ...], term: Span, months: tuple[int, ...], on: Day,
            planned: int | None = None) -> Amounts:
    """What was paid for each half-year, up to and including the day."""
    sums: dict[Span, int] = {}
    codes: set[str] = set()
    for payment in payments:
        if payment.paid_on > on:
            continue
        half_year, remark = attributed(payment, term, months)
        sums[half_year] = sums.get(half_year, 0) + payment.ore
        if remark:
            codes.add(remark)
    current = agreement_half_year(term.first, on)
    begun = [each for each, ore in sums.items() if each.first <= on and ore > 0]
    result = Amounts(
        sums=sums,
        latest=max(begun, key=lambda each: each.first, default=None),
        current=current,
        total=sum(sums.values()),
        prepaid=sum(ore for each, ore in sums.items() if each.first > on),
        codes=frozenset(),
    )
    if not result.latest:
        codes.add("repayment.nothing_paid")
    if result.current_ore < 0:
        codes.add("repayment.negative_net_sum")
    if result.latest_ore != max(0, result.current_ore):
        codes.add("repayment.readings_differ")
    if result.prepaid > 0:
        codes.add("repayment.prepaid")
    if planned is not None:
        plan: dict[Span, int] = {}
        for _, half_year in instalments(term, months):
            plan[half_year] = plan.get(half_year, 0) + planned
        if any(each in plan and ore > plan[each] for each, ore in sums.items()):
            codes.add("payment.more_than_planned")
    return replace(result, codes=frozenset(codes))


# ---- the figure ----------------------------------------------------------------------------------


def rounded(exact: Fraction, mode: str, unit: str, most: int | None = None) -> int:
    """To whole öre or kronor, once; where that passes the most there is, down. Never negative."""
    size = 100 if unit == "krona" else 1
    whole, rest = divmod(exact / size, 1)
    half = Fraction(1, 2)
    up = {
        "half_up": rest >= half,
        "half_even": rest > half or (rest == half and whole % 2 == 1),
        "down": False,
        "up": rest > 0,
    }[mode]
    if up and most is not None and (whole + 1) * size > most:
        up = False
    return (whole + up) * size


@dataclass(frozen=True)
class Answer:
    """The answer, and every number that led to it; numbers are absent unless the status is ok."""

    status: str
    code: str | None = None
    half_year: Span | None = None
    remaining_days: int | None = None
    half_year_ore: int | None = None
    numerator: int | None = None
    amount: int | None = None
    payable: int | None = None
    codes: frozenset[str] = field(default=frozenset(), compare=False)


@cache
def days_left(term: Span, on: Day, half_year: str, rescission_day: str) -> tuple[Span, int]:
    span = agreement_half_year(term.first, on) if half_year == "agreement" else calendar_half_year(on)
    first = on if rescission_day == "included" else on + ONE_DAY
    return span, sum(day >= first and term.holds(day) for day in span.days())


def figure(term: Span, on: Day, ore: int, total: int, divisor: int, reading: Reading,
           payable_unit: str = "krona") -> Answer:
    """From a half-year amount that is known to what comes back."""
    if on < term.first:
        return Answer("before_term", "repayment.before_term")
    if on > term.last:
        return Answer("after_term", "repayment.after_term")
    span, days = days_left(term, on, reading.half_year, reading.rescission_day)
    most = {"half_year_amount": ore, "total_paid": total, "none": None}[reading.cap]
    exact = Fraction(days * ore, divisor)
    bounded = exact if most is None else min(exact, Fraction(most))
    amount = rounded(bounded, reading.rounding, reading.unit, most)
    payable = rounded(bounded, "half_up", payable_unit, most)
    if max(amount, payable) > MOST:
        return Answer("invalid", "repayment.amount_out_of_range")
    codes = {"repayment.uncapped"} if reading.cap == "none" else set()
    if payable_unit == "krona" and rounded(Fraction(amount), "half_up", "krona", None) != payable:
        codes.add("repayment.krona_differs")
    return Answer("ok", None, span, days, ore, days * ore, amount, payable, frozenset(codes))


def answer(term: Span, payments: Sequence[Payment] | None, on: Day, reading: Reading,
           divisor: int = 182, months: tuple[int, ...] = (12, 6), payable_unit: str = "krona",
           planned: int | None = None) -> Answer:
    """The statement, for an agreement rescinded as the clause asks."""
    if not term.holds(on):
        return figure(term, on, 0, 0, divisor, reading)
    if payments is None:
        return Answer("unknown", "repayment.payments_not_stated")
    if any(each.paid_on <= on and each.covers and not term.holds(each.covers) for each in payments):
        return Answer("invalid", "payment.covers_outside")
    paid = amounts(tuple(payments), term, months, on, planned)
    if not all(LEAST <= ore <= MOST for ore in (*paid.sums.values(), paid.total, paid.prepaid)):
        return Answer("invalid", "money.overflow")
    ore = paid.latest_ore if reading.amount == "latest_paid" else max(0, paid.current_ore)
    found = figure(term, on, ore, max(0, paid.total), divisor, reading, payable_unit)
    return replace(found, codes=found.codes | paid.codes)
