"""What make_calendar_deadlines.py, make_calendar_months.py and make_calendar_conventions.py print; no code of ours was asked.

Holidays come from the words of lag (1989:253) and Gauss's Easter; days from `datetime`. The rows first written by hand are kept word
for word, and must agree with what is worked out here.
"""

import csv
import io
import sys
from collections.abc import Iterator
from datetime import date, timedelta

ONE = timedelta(days=1)
FIRST, LAST = date(1953, 1, 1), date(2199, 12, 31)
ACT = "lag (1930:173)"
CONVENTIONS = ("unadjusted", "following", "modified_following", "preceding", "modified_preceding")
EVES = {(12, 24): "Christmas Eve", (12, 31): "New Year's Eve"}
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


# Written by hand first: days, and where they go.
BY_HAND = {
    "deadlines": """case_id,day,deadline,note
D01,2025-06-19,2025-06-19,Thursday before Midsummer
D02,2025-06-20,2025-06-23,Midsummer Eve
D03,2025-06-21,2025-06-23,Midsummer Day
D04,2025-06-22,2025-06-23,a Sunday
D05,2025-06-23,2025-06-23,a Monday
D06,2025-12-23,2025-12-23,the day before Christmas Eve
D07,2025-12-24,2025-12-29,Christmas Eve and two holidays and a weekend
D08,2025-12-25,2025-12-29,Christmas Day
D09,2025-12-26,2025-12-29,Boxing Day
D10,2025-12-27,2025-12-29,a Saturday between the holidays
D11,2025-12-30,2025-12-30,the day before New Year's Eve
D12,2025-12-31,2026-01-02,New Year's Eve and New Year's Day
D13,2026-01-01,2026-01-02,New Year's Day
D14,2026-01-06,2026-01-07,Epiphany on a Tuesday
D15,2026-01-05,2026-01-05,the eve of Epiphany is no such eve
D16,2025-04-17,2025-04-17,Maundy Thursday is a weekday
D17,2025-04-18,2025-04-22,Good Friday to Easter Monday
D18,2025-04-19,2025-04-22,Easter Saturday
D19,2025-04-21,2025-04-22,Easter Monday
D20,2025-05-01,2025-05-02,May Day on a Thursday
D21,2025-05-02,2025-05-02,a bridge day is a weekday
D22,2025-05-29,2025-05-30,Ascension Day
D23,2025-06-06,2025-06-09,the National Day on a Friday
D24,2004-05-31,2004-06-01,Whit Monday while it was a holiday
D25,2004-05-29,2004-06-01,the Saturday before it
D26,2005-05-16,2005-05-16,the Monday after Whit Sunday: no holiday any more
D27,2005-05-14,2005-05-16,the Saturday before it
D28,2005-06-06,2005-06-07,the first National Day that was a holiday
D29,2004-06-06,2004-06-07,a Sunday: 6 June was no holiday yet
D30,2003-06-06,2003-06-06,a Friday: 6 June was no holiday yet
D31,2025-10-31,2025-10-31,the Friday before All Saints' Day
D32,2025-11-01,2025-11-03,All Saints' Day
D33,2024-12-24,2024-12-27,Christmas Eve on a Tuesday
D34,2022-12-24,2022-12-27,Christmas Eve on a Saturday
D35,2023-12-24,2023-12-27,Christmas Eve on a Sunday
D36,2023-12-30,2024-01-02,a Saturday before New Year's Eve on a Sunday
D37,2021-12-31,2022-01-03,New Year's Eve on a Friday
D38,2026-04-03,2026-04-07,Good Friday 2026
D39,2026-06-19,2026-06-22,Midsummer Eve 2026
D40,2026-05-14,2026-05-15,Ascension Day 2026
""",
    "months": """case_id,day,months,clipped,refused,note
M01,2013-02-28,1,2013-03-28,2013-03-28,not the month's last day
M02,2025-06-30,6,2025-12-30,2025-12-30,not the month's last day
M03,2025-01-31,1,2025-02-28,date.month_end,clipped
M04,2025-01-30,1,2025-02-28,date.month_end,clipped
M05,2025-01-29,1,2025-02-28,date.month_end,clipped in a common year
M06,2025-01-28,1,2025-02-28,2025-02-28,the same number
M07,2024-01-31,1,2024-02-29,date.month_end,clipped in a leap year
M08,2024-01-29,1,2024-02-29,2024-02-29,the same number in a leap year
M09,2024-02-29,12,2025-02-28,date.month_end,a leap day and a common year
M10,2024-02-29,48,2028-02-29,2028-02-29,a leap day and a leap year
M11,2024-02-29,1,2024-03-29,2024-03-29,not the month's last day
M12,2025-03-31,1,2025-04-30,date.month_end,clipped
M13,2025-03-31,-1,2025-02-28,date.month_end,backwards
M14,2025-03-28,-1,2025-02-28,2025-02-28,backwards
M15,2025-12-31,2,2026-02-28,date.month_end,over a new year
M16,2025-12-31,12,2026-12-31,2026-12-31,a year
M17,2025-11-30,3,2026-02-28,date.month_end,over a new year
M18,2025-05-15,0,2025-05-15,2025-05-15,no month
M19,2023-12-01,36,2026-12-01,2026-12-01,the length of the agreement
M20,2000-02-29,1200,2100-02-28,date.month_end,2100 is no leap year
M21,2096-02-29,96,2104-02-29,2104-02-29,over 2100
M22,2025-08-31,6,2026-02-28,date.month_end,half a year
M23,2025-02-28,6,2025-08-28,2025-08-28,and not back to the 31st
""",
    "conventions": """case_id,day,following,modified_following,preceding,modified_preceding,note
B01,2025-06-18,2025-06-18,2025-06-18,2025-06-18,2025-06-18,a Wednesday
B02,2025-06-20,2025-06-23,2025-06-23,2025-06-19,2025-06-19,Midsummer Eve
B03,2025-06-21,2025-06-23,2025-06-23,2025-06-19,2025-06-19,Midsummer Day
B04,2025-05-31,2025-06-02,2025-05-30,2025-05-30,2025-05-30,a month's last day on a Saturday
B05,2025-06-01,2025-06-02,2025-06-02,2025-05-30,2025-06-02,a month's first day on a Sunday
B06,2025-12-31,2026-01-02,2025-12-30,2025-12-30,2025-12-30,New Year's Eve
B07,2026-01-01,2026-01-02,2026-01-02,2025-12-30,2026-01-02,New Year's Day
B08,2025-08-31,2025-09-01,2025-08-29,2025-08-29,2025-08-29,a month's last day on a Sunday
B09,2025-11-01,2025-11-03,2025-11-03,2025-10-31,2025-11-03,All Saints' Day on the first
B10,2024-03-31,2024-04-02,2024-03-28,2024-03-28,2024-03-28,Easter Sunday on a month's last day
""",
}


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
    if not FIRST <= day <= LAST:
        return "derived: the calendar holds the years 1953 to 2199"
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
    return f"derived: {ACT} 2 § moves no weekday"


def by_hand(kind: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(BY_HAND[kind], newline="")))


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


def show(kind: str) -> None:
    columns, rows = {"deadlines": deadlines, "months": months, "conventions": conventions}[kind]()
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    sys.stdout.reconfigure(encoding="utf-8", newline="")
    sys.stdout.write(out.getvalue())
