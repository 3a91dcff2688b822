"""Duties of follow-up once more, in plain Python: written from docs/rules/follow_up.md for exact terms and exact days.

Where a day must be found, days are looked at. Nothing here imports iop.
"""

import calendar
import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from math import floor

Day = datetime.date
ONE_DAY = datetime.timedelta(days=1)


@dataclass(frozen=True)
class Duty:
    times: int
    calendar_year: bool = False
    whole: bool = False
    grace: int = 0
    months: int = 0


@dataclass
class Year:
    first: Day  # of the whole year
    window: tuple[Day, Day]
    due: Day
    required: int
    done: list[Day] = field(default_factory=list)
    parts: set[str] = field(default_factory=set)


def plus_months(start: Day, months: int) -> Day:
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return Day(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1]))


def days(first: Day, last: Day) -> Iterator[Day]:
    while first <= last:
        yield first
        first += ONE_DAY


def nearest(value: Fraction) -> int:
    """Halves up."""
    return floor(value + Fraction(1, 2))


def whole_years(first: Day, last: Day, duty: Duty) -> list[tuple[Day, Day]]:
    if duty.calendar_year:
        return [(Day(each, 1, 1), Day(each, 12, 31)) for each in range(first.year, last.year + 1)]
    begins = [first]
    while (following := plus_months(first, 12 * len(begins))) <= last:
        begins.append(following)
    return [(begin, plus_months(first, 12 * (number + 1)) - ONE_DAY) for number, begin in enumerate(begins)]


def years(first: Day, last: Day, duty: Duty) -> list[Year]:
    found = []
    for begin, end in whole_years(first, last, duty):
        inside = [each for each in days(begin, end) if first <= each <= last]
        in_year = (end - begin).days + 1
        required = duty.times if duty.whole else nearest(Fraction(duty.times * len(inside), in_year))
        window = (inside[0], inside[-1])
        due = inside[-1]
        if duty.months:
            over = end if duty.calendar_year else inside[-1]
            window = (over + ONE_DAY, plus_months(over + ONE_DAY, duty.months) - ONE_DAY)
            due = window[1]
        found.append(Year(begin, window, due, required))
    return found


def hold(owed: Sequence[Year], duty: Duty, held: Sequence[Day], on: Day) -> None:
    """Each meeting to the earliest year that lacks it in its days of grace, else to the year that holds it."""
    for each in sorted(held):
        if each > on:
            continue
        in_grace = [year for year in owed if year.due < each <= year.due + duty.grace * ONE_DAY
                    and len(year.done) < year.required]
        holding = [year for year in owed if year.window[0] <= each <= year.window[1]]
        for year in (in_grace or holding)[:1]:
            year.done.append(each)


def receive(owed: Sequence[Year], wanted: set[str], received: Sequence[tuple[Day, tuple[Day, Day], set[str]]], on: Day,
            term: tuple[Day, Day]) -> None:
    """Reports that say what they are about: to the year with most days of the term in common."""
    for came, about, parts in sorted(received, key=lambda each: each[0]):
        if came > on:
            continue

        def last(year: Year) -> Day:
            end = min([each.first for each in owed if each.first > year.first], default=Day(9999, 1, 1)) - ONE_DAY
            return min(end, term[1])

        def common(year: Year, about: tuple[Day, Day] = about) -> int:
            return sum(about[0] <= day <= about[1] for day in days(max(year.first, term[0]), last(year)))

        best = max(owed, key=common)  # of equals the first
        if common(best) == 0 or came < min(last(best), about[1]):  # nobody can account for days to come
            continue
        best.parts |= parts
        if best.parts >= wanted:
            best.done.append(came)
            best.parts.clear()


def state(year: Year, duty: Duty, on: Day) -> str:
    last = year.due + duty.grace * ONE_DAY
    if year.required == 0:
        return "not_applicable"
    if len(year.done) >= year.required:
        return "met" if year.done[year.required - 1] <= last else "met_late"
    if on < year.window[0]:
        return "upcoming"
    return "due" if on <= last else "overdue"
