"""Prints calendar_deadlines.csv, calendar_months.csv or calendar_conventions.csv: no code of ours was asked.

    python3 tests/cases/make_calendars.py deadlines > tests/cases/calendar_deadlines.csv

Holidays come from the words of lag (1989:253) and Gauss's Easter; days from `datetime`. The rows first written by hand stand in
the file itself with their ids, are kept word for word, and must agree with what is worked out here.
"""

import csv
import io
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

ONE = timedelta(days=1)
FIRST, LAST = date(1953, 1, 1), date(2199, 12, 31)
ACT = "lag (1930:173)"
BY_HAND = {"deadlines": 40, "months": 23, "conventions": 10}
CONVENTIONS = ("unadjusted", "following", "modified_following", "preceding", "modified_preceding")
EVES = {(12, 24): "Christmas Eve", (12, 31): "New Year's Eve"}
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def easter(year: int) -> date:
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def saturday(first: date) -> date:
    return first + ONE * ((5 - first.weekday()) % 7)


def closed(year: int) -> dict[date, str]:
    """Every named day of a year, the three eves among them."""
    at = easter(year)
    days = {date(year, 1, 1): "New Year's Day", date(year, 1, 6): "Epiphany", at - 2 * ONE: "Good Friday", at: "Easter Sunday",
            at + ONE: "Easter Monday", date(year, 5, 1): "May Day", at + 39 * ONE: "Ascension Day", at + 49 * ONE: "Whit Sunday",
            saturday(date(year, 6, 20)): "Midsummer Day", saturday(date(year, 6, 20)) - ONE: "Midsummer Eve",
            saturday(date(year, 10, 31)): "All Saints' Day", date(year, 12, 24): "Christmas Eve",
            date(year, 12, 25): "Christmas Day", date(year, 12, 26): "Boxing Day", date(year, 12, 31): "New Year's Eve"}
    days[date(year, 6, 6) if year >= 2005 else at + 50 * ONE] = "the National Day" if year >= 2005 else "Whit Monday"
    return days


def is_open(day: date) -> bool:
    return day.weekday() < 5 and day not in closed(day.year)


def search(day: date, step: int) -> date | str:
    """The first open day, or the code where the calendar ends before it."""
    if not FIRST <= day <= LAST:
        return "calendar.range"
    while not is_open(day):
        day += step * ONE
        if day > LAST:
            return "date.range"
        if day < FIRST:
            return "calendar.range"
    return day


def told(day: date) -> str:
    named = closed(day.year).get(day) if FIRST <= day <= LAST else None
    return f"{named} on a {WEEKDAYS[day.weekday()]}" if named else f"a {WEEKDAYS[day.weekday()]}"


def law_of(day: date) -> str:
    """The law that makes a day no weekday, or lets it stay."""
    named = closed(day.year).get(day, "")
    if named.endswith("Eve"):
        return f"{ACT} 2 §, {named}"
    if named == "the National Day":
        return f"{ACT} 2 §; lag (1989:253) 1 §, as in SFS 2004:1320"
    if named == "Whit Monday":
        return f"{ACT} 2 §; lag (1989:253) 1 §, as before SFS 2004:1320"
    if named:
        return f"{ACT} 2 §; lag (1989:253) 1 §, {named}"
    if day.weekday() > 4:
        return f"{ACT} 2 §, {WEEKDAYS[day.weekday()]}"
    if not FIRST <= day <= LAST:
        return "derived: the calendar holds the years 1953 to 2199"
    return f"derived: {ACT} 2 § moves no weekday"


def by_hand(kind: str) -> list[dict[str, str]]:
    with (Path(__file__).parent / f"calendar_{kind}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))[:BY_HAND[kind]]


# ---- deadlines ----


def deadline_days() -> Iterator[date]:
    for month, number in EVES:  # every weekday: Monday first
        for weekday in range(7):
            yield next(each for year in range(2010, 2030) if (each := date(year, month, number)).weekday() == weekday)
    for year in (2005, 2010, 2011, 2024, 2027):  # Midsummer Eve is always a Friday: from the 19th to the 25th
        yield saturday(date(year, 6, 20)) - ONE
    for year in (2008, 2024, 2025):  # the whole chain round Easter
        yield from (easter(year) + ONE * number for number in range(-3, 3))
    for weekday in range(7):
        yield next(each for year in range(2005, 2030) if (each := date(year, 6, 6)).weekday() == weekday)
    for year in (1998, 2000, 2001, 2002):
        yield date(year, 6, 6)
    for year in (1953, 1984, 2003, 2004, 2005, 2006):
        yield easter(year) + 50 * ONE
    for year in (2021, 2022, 2027):  # May Day, Epiphany and New Year's Day on each side of a weekend
        yield from (date(year, 1, 1), date(year, 1, 6), date(year, 5, 1))
    for number in range(23, 32):
        yield date(2027, 12, number)
    yield from (date(2008, 5, 1), date(2024, 11, 2), date(2024, 2, 29), date(2100, 2, 28), date(2000, 2, 29))
    yield from (FIRST, date(1953, 1, 2), date(2199, 12, 24), date(2199, 12, 30), LAST, date(1952, 12, 31), date(1900, 1, 1))


def deadlines() -> tuple[list[str], list[list[str]]]:
    hand = by_hand("deadlines")
    rows = [[row["case_id"], row["day"], row["deadline"], law_of(date.fromisoformat(row["day"])), row["note"]] for row in hand]
    seen = {row["day"] for row in hand}
    for day in deadline_days():
        if str(day) not in seen:
            seen.add(str(day))
            rows.append([f"D{len(rows) + 1}", str(day), str(search(day, 1)), law_of(day), told(day)])
    for row in rows:
        assert row[2] == str(search(date.fromisoformat(row[1]), 1)), row
    return ["case_id", "day", "deadline", "source", "note"], rows


# ---- months ----


def month_later(day: date, months: int) -> tuple[str, str]:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1900 <= year <= 2199:
        return "date.range", "date.range"
    for number in range(day.day, 0, -1):
        try:
            found = date(year, month + 1, number)
        except ValueError:
            continue
        return str(found), str(found) if number == day.day else "date.month_end"
    raise AssertionError


def month_questions() -> Iterator[tuple[str, int]]:
    for day in ("2013-02-27", "2013-02-28", "2013-03-01", "2013-01-28", "2013-01-29", "2013-01-30", "2013-01-31"):
        yield from ((day, 1), (day, -1))
    for day in ("2025-06-29", "2025-06-30", "2025-07-01", "2025-12-30", "2025-12-31", "2025-08-28", "2025-08-29", "2025-08-30",
                "2025-08-31", "2024-02-28", "2024-02-29", "2024-08-31", "2024-05-31"):
        yield from ((day, months) for months in (6, -6, 12, -12))
    for day in ("1900-01-29", "1900-01-31", "2000-01-29", "2000-01-31", "2100-01-28", "2100-01-29", "2100-01-31"):
        yield day, 1
    yield from (("1904-02-29", -48), ("2000-02-29", 12), ("2000-02-29", 48), ("2000-02-29", -1200), ("2096-02-29", 48),
                ("2096-02-29", 12), ("2100-02-28", 48), ("2100-03-31", -1), ("1900-03-31", -1), ("2000-03-31", -1))
    yield from (("2199-12-31", 0), ("2199-12-31", 1), ("2199-11-30", 1), ("2199-06-30", 6), ("2199-07-01", 6), ("1900-01-01", -1),
                ("1900-01-31", -1), ("1900-02-28", -1), ("1900-06-30", -6), ("1900-07-01", -6), ("2025-01-31", 2400),
                ("2025-01-31", -2400))


def months() -> tuple[list[str], list[list[str]]]:
    hand = by_hand("months")
    rows = []
    questions = [(row["case_id"], row["day"], int(row["months"]), row["note"]) for row in hand]
    seen = {(day, count) for _, day, count, _ in questions}
    for day, count in month_questions():
        if (day, count) not in seen:
            seen.add((day, count))
            clipped, refused = month_later(date.fromisoformat(day), count)
            note = {"date.range": "outside the years 1900 to 2199", "date.month_end": "the end month has no such day"}.get(
                refused, "the same number")
            questions.append((f"M{len(questions) + 1}", day, count, note))
    for name, day, count, note in questions:
        clipped, refused = month_later(date.fromisoformat(day), count)
        source = {"date.range": "derived: days hold the years 1900 to 2199",
                  "date.month_end": f"{ACT} 1 §, second sentence; refused: derived, the caller may want no clipping"}.get(
            refused, f"{ACT} 1 §, first sentence")
        if count <= 0 and refused != "date.range":
            source = f"derived: {ACT} 1 § read backwards"
        rows.append([name, day, str(count), clipped, refused, source, note])
    for row, given in zip(rows, hand, strict=False):
        assert row[3:5] == [given["clipped"], given["refused"]], given
    return ["case_id", "day", "months", "clipped", "refused", "source", "note"], rows


# ---- conventions ----


def moved(day: date) -> list[str]:
    later, earlier = search(day, 1), search(day, -1)

    def unless_other_month(found: date | str, instead: date | str) -> str:
        return str(found if isinstance(found, date) and found.month == day.month else instead)

    return [str(later), unless_other_month(later, earlier), str(earlier), unless_other_month(earlier, later)]


def convention_days() -> Iterator[date]:
    for year in (2023, 2024, 2026):  # the last day of every month
        for month in range(1, 13):
            yield date(year + month // 12, month % 12 + 1, 1) - ONE
    for month in range(1, 13):  # and the first
        yield date(2025, month, 1)
    for year in (2021, 2022, 2027):
        yield from (date(year, 12, 24), date(year, 12, 31), saturday(date(year, 6, 20)) - ONE)
    for year in (2018, 2024, 2027):
        yield from (easter(year) - 2 * ONE, easter(year) + ONE)
    yield from (date(2004, 5, 31), date(2005, 6, 6), date(2003, 6, 6), date(2199, 12, 30), date(1953, 1, 2))


def conventions() -> tuple[list[str], list[list[str]]]:
    hand = by_hand("conventions")
    rows = [[row["case_id"], row["day"], row["day"], *(row[each] for each in CONVENTIONS[1:]), "", row["note"]] for row in hand]
    seen = {row["day"] for row in hand}
    for day in convention_days():
        if str(day) not in seen:
            seen.add(str(day))
            rows.append([f"B{len(rows) + 1}", str(day), str(day), *moved(day), "", told(day)])
    for row in rows:
        day = date.fromisoformat(row[1])
        assert row[3:7] == moved(day), row
        why = "a business day stays" if is_open(day) else law_of(day).removeprefix(f"{ACT} 2 §; ")
        row[7] = f"derived: the convention's own definition over bank days ({why})"
    return ["case_id", "day", *CONVENTIONS, "source", "note"], rows


def text(kind: str) -> str:
    columns, rows = {"deadlines": deadlines, "months": months, "conventions": conventions}[kind]()
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return out.getvalue()


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", newline="")
    sys.stdout.write(text(sys.argv[1]))
