"""Calendars, conventions and months: the case files, the package `holidays`, and an oracle with datetime."""

import calendar
import csv
import datetime
import io
import json
import pickle
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import numpy
import pytest
from holidays.countries.sweden import Sweden
from hypothesis import given
from hypothesis import strategies as st

import iop
from command import Command
from repository import CASES

ONE_DAY = datetime.timedelta(days=1)
FIRST, LAST = datetime.date(1953, 1, 1), datetime.date(2199, 12, 31)
PURPOSES = list(iop.CalendarPurpose)


@pytest.fixture(name="iop_")
def _command(capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(capsys)


def rows(name: str) -> list[dict[str, str]]:
    with (CASES / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def each_day(first: datetime.date, last: datetime.date) -> Iterator[datetime.date]:
    while first <= last:
        yield first
        first += ONE_DAY


def by_id(row: Mapping[str, str]) -> str:
    return row["case_id"]


def day_or_code(call: Callable[[], datetime.date]) -> str:
    """What a cell of the case files holds: a day, or the code that is raised."""
    try:
        return str(call())
    except iop.CalculationError as error:
        return str(error.code)


@pytest.mark.parametrize("row", rows("calendar_deadlines.csv"), ids=by_id)
def test_a_deadline(row: Mapping[str, str]) -> None:
    assert day_or_code(lambda: iop.statutory_deadline(day(row["day"]))) == row["deadline"]
    following = day_or_code(lambda: iop.adjusted(day(row["day"]), iop.HolidayCalendar("deadline_days"), "following"))
    assert following == row["deadline"]


@pytest.mark.parametrize("row", rows("calendar_months.csv"), ids=by_id)
def test_months(row: Mapping[str, str]) -> None:
    for policy, column in (("clip", "clipped"), ("refuse", "refused")):
        assert day_or_code(lambda: iop.months_after(day(row["day"]), int(row["months"]), policy)) == row[column]  # noqa: B023


@pytest.mark.parametrize("row", rows("calendar_conventions.csv"), ids=by_id)
def test_conventions(row: Mapping[str, str]) -> None:
    banks = iop.HolidayCalendar("bank_days")
    for convention in iop.BusinessDayConvention:
        assert day_or_code(lambda: iop.adjusted(day(row["day"]), banks, convention)) == row[convention], convention  # noqa: B023


@pytest.mark.parametrize(("purpose", "year"), sorted({(row["purpose"], int(row["year"])) for row in rows("calendar_days.csv")}))
def test_named_days(purpose: str, year: int) -> None:
    expected = [(row["day"], row["name"]) for row in rows("calendar_days.csv")
                if row["purpose"] == purpose and int(row["year"]) == year]
    assert [(str(each.day), each.name_sv) for each in iop.HolidayCalendar(purpose).named_days(year, year)] == expected


# ---- the package `holidays` ----


def test_every_day_is_as_the_package_says() -> None:
    """Public holidays, Sundays among them, and the eves, on each of the days 1953-2050."""
    public = Sweden(years=range(1953, 2051), include_sundays=True)
    days = list(each_day(FIRST, datetime.date(2050, 12, 31)))
    ours = iop.HolidayCalendar("public_holidays").is_business_day(days)
    theirs = tuple(each not in public for each in days)
    assert [str(each) for each, our, their in zip(days, ours, theirs, strict=True) if our != their] == []
    wider = Sweden(years=range(1953, 2051), categories=("public", "de_facto"))
    for purpose in ("deadline_days", "bank_days"):
        ours = iop.HolidayCalendar(purpose).is_business_day(days)
        theirs = tuple(each not in wider and each.weekday() < 5 for each in days)
        assert [str(each) for each, our, their in zip(days, ours, theirs, strict=True) if our != their] == []


# ---- properties ----


DAYS = st.dates(FIRST, LAST)


@given(DAYS, st.integers(-2400, 2400))
def test_months_keep_the_day_or_take_the_months_last(when: datetime.date, months: int) -> None:
    year, month = divmod(when.year * 12 + when.month - 1 + months, 12)
    if not 1900 <= year <= 2199:
        with pytest.raises(iop.CalculationError):
            iop.months_after(when, months, "clip")
        return
    length = calendar.monthrange(year, month + 1)[1]
    assert iop.months_after(when, months, "clip") == datetime.date(year, month + 1, min(when.day, length))


@given(st.dates(FIRST + 30 * ONE_DAY, LAST - 30 * ONE_DAY), st.sampled_from(PURPOSES))
def test_conventions_find_the_nearest_day(when: datetime.date, purpose: str) -> None:
    days = iop.HolidayCalendar(purpose)
    later = next(each for each in each_day(when, LAST) if days.is_business_day(each))
    earlier = next(each for number in range(31) if days.is_business_day(each := when - number * ONE_DAY))
    expected = {"unadjusted": when, "following": later, "preceding": earlier,
                "modified_following": later if later.month == when.month else earlier,
                "modified_preceding": earlier if earlier.month == when.month else later}
    assert {str(each): iop.adjusted(when, days, each) for each in iop.BusinessDayConvention} == expected


@given(st.lists(DAYS), st.sampled_from(PURPOSES))
def test_many_days_at_once(when: list[datetime.date], purpose: str) -> None:
    days = iop.HolidayCalendar(purpose)
    assert days.is_business_day(when) == days.is_business_day(iter(when)) == tuple(map(days.is_business_day, when))


@given(st.lists(DAYS), st.sampled_from(PURPOSES))
def test_a_column_is_answered_by_a_column(when: list[datetime.date], purpose: str) -> None:
    days = iop.HolidayCalendar(purpose)
    for unit in ("D", "s", "ns"):
        column = numpy.array(when, dtype="datetime64[D]").astype(f"datetime64[{unit}]")
        answer = days.is_business_day(column)
        assert answer.dtype == bool and tuple(answer.tolist()) == days.is_business_day(when)
        assert days.is_business_day(column[::-1]).tolist() == answer[::-1].tolist()
    assert days.is_business_day(numpy.array([when, when], dtype="datetime64[D]")).shape == (2, len(when))
    one = numpy.array("2025-06-06", dtype="datetime64[D]")  # the National Day
    assert days.is_business_day(one).shape == () and not days.is_business_day(one)
    assert days.is_business_day(numpy.array(when, dtype=object)) == days.is_business_day(when)


@pytest.mark.parametrize(("cells", "code"), [
    (["2025-01-01", "NaT"], "value.missing"), (["2025-01-01", "2025-01-01T00:00:01"], "date.has_time"),
    (["2025-01-02", "1952-12-31"], "calendar.range"), (["2025-01-02", "2200-01-01"], "date.range"),
    (["2025-01-02", "-9999-01-01"], "date.range")])
def test_a_cell_that_is_no_day_of_the_calendar_is_refused_at_its_place(cells: list[str], code: str) -> None:
    with pytest.raises(iop.CalculationError) as raised:
        iop.HolidayCalendar("bank_days").is_business_day(numpy.array(cells, dtype="datetime64[s]"))
    assert (raised.value.code, raised.value.pointer) == (code, "/days/1")


def test_a_column_of_what_is_no_day_is_refused() -> None:
    days = iop.HolidayCalendar("bank_days")
    for unit in ("M", "Y"):
        with pytest.raises(iop.CalculationError) as raised:
            days.is_business_day(numpy.array(["2025-01"], dtype=f"datetime64[{unit}]"))
        assert (raised.value.code, raised.value.pointer) == ("value.type", "/days")
    masked = numpy.ma.array(numpy.array(["2025-01-02", "2025-01-03"], dtype="datetime64[D]"), mask=[False, True])
    with pytest.raises(iop.CalculationError) as raised:
        days.is_business_day(masked)
    assert (raised.value.code, raised.value.pointer) == ("value.missing", "/days/1")


def test_a_calendar_is_a_value() -> None:
    bridge = iop.NamedDay(day("2025-05-02"), "Klämdag", "Bridge day", "avtal")
    plain = iop.HolidayCalendar("bank_days")
    extended = plain.with_days([bridge, bridge])
    assert extended == iop.HolidayCalendar("bank_days", [bridge]) != plain
    assert (extended.purpose, extended.added, plain.added) == ("bank_days", (bridge,), ())
    assert plain.is_business_day(bridge.day) and not extended.is_business_day(bridge.day)
    for each in (plain, extended):
        assert eval(repr(each), {"iop": iop, "datetime": datetime}) == each == pickle.loads(pickle.dumps(each))
        assert hash(each) == hash(pickle.loads(pickle.dumps(each)))
    assert bridge in extended.days_of_years(2025, 2025).days


@pytest.mark.parametrize(("wrong", "pointer"), [
    (lambda days: days.is_business_day(day("1952-12-31")), "/day"),
    (lambda days: days.is_business_day([day("2025-01-01"), day("1952-12-31")]), "/days/1"),
    (lambda days: days.named_days(2000, 2200), "/last_year"),
    (lambda days: days.named_days(1950, 1960), "/first_year"),
    (lambda days: days.named_days(2001, 2000), "/last_year"),
    (lambda days: days.days_of_years(1950, 1960), "/first_year"),
    (lambda days: iop.statutory_deadline(day("1952-12-31")), "/day"),
    (lambda days: iop.statutory_deadline(day("1952-12-31"), days), "/day"),
    (lambda days: iop.adjusted(day("1952-12-31"), days, "following"), "/day"),
])
def test_outside_the_calendar(wrong: Any, pointer: str) -> None:
    with pytest.raises(iop.CalculationError) as raised:
        wrong(iop.HolidayCalendar("deadline_days"))
    assert (raised.value.code, raised.value.pointer) == ("calendar.range", pointer)


@pytest.mark.parametrize("wrong", ["2025-01-01", 5, None, datetime.datetime(2025, 1, 1), [datetime.datetime(2025, 1, 1)]])
def test_what_is_no_day_is_refused(wrong: Any) -> None:
    with pytest.raises(iop.CalculationError):
        iop.HolidayCalendar("deadline_days").is_business_day(wrong)


# ---- the command ----


def test_the_days_as_csv(iop_: Command) -> None:
    ended = iop_("calendar-days", "deadline_days", "--from", "2025", "--to", "2026", "--format", "csv")
    found = list(csv.DictReader(io.StringIO(ended.out)))
    assert (ended.code, ended.err, list(found[0])) == (0, "", ["date", "name", "rule"])
    assert {"date": "2025-06-20", "name": "Midsommarafton", "rule": "lag (1930:173) 2 §"} in found
    assert len(found) == 32 and [each["date"] for each in found] == sorted(each["date"] for each in found)


def test_the_days_as_json_and_text(iop_: Command) -> None:
    found = json.loads(iop_("calendar-days", "public_holidays", "--from", "2004", "--to", "2005", "--format", "json").out)
    assert (found["output"], found["purpose"], found["first_year"], found["last_year"]) == (
        "iop-calendar-days/1", "public_holidays", 2004, 2005)
    assert [each["day"] for each in found["days"] if each["name_en"] in ("Whit Monday", "National Day")] == [
        "2004-05-31", "2005-06-06"]
    text = iop_("calendar-days", "bank_days", "--from", "2025", "--to", "2025", "--lang", "en").out
    assert "Midsummer Eve" in text and max(map(len, text.splitlines())) <= 80
