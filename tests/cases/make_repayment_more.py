#!/usr/bin/env python3
"""Prints repayment_more.csv: further worked cases of the repayment clause.

    python3 tests/cases/make_repayment_more.py > tests/cases/repayment_more.csv

The expected values are computed here from the clause's words with `datetime` and `fractions`, in
the plainest way that can be read, and never by the library.
"""

import calendar
import csv
import datetime
import io
import sys
from fractions import Fraction

COLUMNS = (
    "case_id term_first term_last half_year rescinded_on rescission_day paid_ore total_paid_ore "
    "divisor cap rounding unit status code half_year_first half_year_last remaining_days numerator "
    "amount_ore payable_ore source note"
).split()

INT64_MAX = 2**63 - 1
KALMAR = ("2023-12-01", "2026-11-30")


def day(text):
    return datetime.date.fromisoformat(text)


def plus_months(start, months):
    """Keeps the day of the month; a month without it gives its last day."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    month += 1
    return datetime.date(year, month, min(start.day, calendar.monthrange(year, month)[1]))


def half_year_of(term_first, date, reading):
    """First and last day of the half-year that holds `date`, not cut by the term."""
    if reading == "calendar":
        if date.month <= 6:
            return datetime.date(date.year, 1, 1), datetime.date(date.year, 6, 30)
        return datetime.date(date.year, 7, 1), datetime.date(date.year, 12, 31)
    number = 0
    while plus_months(term_first, 6 * (number + 1)) <= date:
        number += 1
    first = plus_months(term_first, 6 * number)
    following = plus_months(term_first, 6 * (number + 1))
    return first, following - datetime.timedelta(days=1)


def rounded(exact, mode, unit, most):
    """`exact` öre to whole öre or kronor; where that passes `most`, down instead."""
    size = 100 if unit == "krona" else 1
    units = exact / size
    whole = units.numerator // units.denominator  # amounts are never negative here
    rest = units - whole
    up = {
        "half_up": rest >= Fraction(1, 2),
        "half_even": rest > Fraction(1, 2) or (rest == Fraction(1, 2) and whole % 2 == 1),
        "down": False,
        "up": rest > 0,
    }[mode]
    result = (whole + up) * size
    if most is not None and result > most:
        result = whole * size
    return result


def answer(case):
    """The columns from `status` to `payable_ore`."""

    def refused(status, code):
        return {"status": status, "code": code}

    paid, total, divisor = int(case["paid_ore"]), case["total_paid_ore"], int(case["divisor"])
    total = int(total) if total != "" else 0
    first, last, on = day(case["term_first"]), day(case["term_last"]), day(case["rescinded_on"])
    if last < first:
        return refused("invalid", "date.reversed")
    if paid < 0 or total < 0:
        return refused("invalid", "money.negative")
    if divisor < 1:
        return refused("invalid", "ratio.divisor")
    if on < first:
        return refused("before_term", "repayment.before_term")
    if on > last:
        return refused("after_term", "repayment.after_term")

    begins, ends = half_year_of(first, on, case["half_year"])
    # Every day is looked at: is it after the day of rescission, in the half-year, in the term?
    days = 0
    date = on if case["rescission_day"] == "included" else on + datetime.timedelta(days=1)
    while date <= ends:
        days += first <= date <= last
        date += datetime.timedelta(days=1)

    most = {"half_year_amount": paid, "total_paid": total, "none": None}[case["cap"]]
    exact = Fraction(days * paid, divisor)
    bounded = exact if most is None else min(exact, Fraction(most))
    amount = rounded(bounded, case["rounding"], case["unit"], most)
    payable = rounded(bounded, "half_up", "krona", most)
    if amount > INT64_MAX or payable > INT64_MAX:
        return refused("invalid", "repayment.amount_out_of_range")
    return {
        "status": "ok",
        "code": "",
        "half_year_first": begins.isoformat(),
        "half_year_last": ends.isoformat(),
        "remaining_days": days,
        "numerator": days * paid,
        "amount_ore": amount,
        "payable_ore": payable,
    }


def cases():
    """The questions, in groups; each is a dict of the columns up to `unit`, and a note."""

    def case(term, on, note, **other):
        row = {
            "term_first": term[0],
            "term_last": term[1],
            "half_year": "agreement",
            "rescinded_on": on,
            "rescission_day": "excluded",
            "paid_ore": 50_000_000,
            "total_paid_ore": "",
            "divisor": 182,
            "cap": "half_year_amount",
            "rounding": "half_up",
            "unit": "ore",
            "note": note,
        }
        row.update(other)
        return row

    # Starts on days that some month six months on does not have, under both questions of days.
    odd = [
        (("2024-08-29", "2027-08-28"), "2025-02-28", "starts 29 Aug: 28 Feb begins the second half-year"),
        (("2023-08-29", "2026-08-28"), "2024-02-28", "starts 29 Aug before a leap year: 28 Feb 2024 is the last day of the first"),
        (("2023-08-29", "2026-08-28"), "2024-02-29", "starts 29 Aug before a leap year: 29 Feb 2024 begins the second"),
        (("2024-08-30", "2027-08-29"), "2025-02-27", "starts 30 Aug: 27 Feb is the last day of the first half-year"),
        (("2023-08-30", "2026-08-29"), "2024-02-29", "starts 30 Aug: clipped to 29 Feb in a leap year"),
        (("2024-08-31", "2027-08-30"), "2025-08-31", "starts 31 Aug: the third half-year begins on the 31st again, not on the 28th"),
        (("2023-08-31", "2026-08-30"), "2024-02-29", "starts 31 Aug: clipped to 29 Feb in a leap year"),
        (("2024-03-31", "2026-03-30"), "2024-09-30", "starts 31 Mar: September has 30 days, so the second half-year begins on its last"),
        (("2024-05-31", "2026-05-30"), "2025-05-30", "starts 31 May: the day before the third half-year"),
        (("2024-12-31", "2026-12-30"), "2025-06-30", "starts 31 Dec: June has 30 days"),
        (("2024-02-29", "2028-02-28"), "2024-08-29", "starts 29 Feb: the second half-year begins 29 Aug"),
        (("2024-02-29", "2028-02-28"), "2025-02-28", "starts 29 Feb: clipped to 28 Feb in a common year"),
        (("2024-02-29", "2028-02-29"), "2028-02-29", "starts 29 Feb: the ninth half-year begins 29 Feb 2028, its only agreement day"),
        (("2024-04-30", "2026-04-29"), "2025-04-30", "starts 30 Apr: the third half-year begins on the 30th"),
    ]
    for term, on, note in odd:
        for half_year in ("agreement", "calendar"):
            for rescission_day in ("excluded", "included"):
                yield case(term, on, note, half_year=half_year, rescission_day=rescission_day)

    # Every reading once on the worked example and on a day where the cap binds.
    for on in ("2025-03-14", "2024-06-01"):
        for half_year in ("agreement", "calendar"):
            for rescission_day in ("excluded", "included"):
                for cap in ("half_year_amount", "total_paid", "none"):
                    yield case(
                        KALMAR, on, "every legal reading of one day", half_year=half_year,
                        rescission_day=rescission_day, cap=cap, total_paid_ore=100_000_000,
                    )

    # One day, and the ends of the term.
    for rescission_day in ("excluded", "included"):
        for half_year in ("agreement", "calendar"):
            yield case(("2025-03-14", "2025-03-14"), "2025-03-14", "a term of one day",
                       rescission_day=rescission_day, half_year=half_year)
        yield case(KALMAR, "2023-12-01", "first day of the term", rescission_day=rescission_day)
        yield case(KALMAR, "2023-12-01", "first day of the term, calendar half-year",
                   rescission_day=rescission_day, half_year="calendar")
        yield case(KALMAR, "2026-11-30", "last day of the term", rescission_day=rescission_day)
        yield case(KALMAR, "2026-11-30", "last day of the term: the calendar half-year goes on, the agreement does not",
                   rescission_day=rescission_day, half_year="calendar")
        yield case(KALMAR, "2023-11-30", "the day before the term", rescission_day=rescission_day)
        yield case(KALMAR, "2026-12-01", "the day after the term", rescission_day=rescission_day)
    yield case(("2025-03-14", "2025-03-14"), "2025-03-13", "the day before a term of one day")
    yield case(("2025-03-14", "2025-03-14"), "2025-03-15", "the day after a term of one day")
    yield case(("2024-01-15", "2024-04-14"), "2024-02-29", "a term shorter than a half-year: cut at its last day")
    yield case(("1900-01-01", "1902-12-31"), "1900-02-28", "1900 is no leap year")
    yield case(("2000-01-01", "2002-12-31"), "2000-02-28", "2000 is a leap year")
    yield case(("2099-12-01", "2102-11-30"), "2100-02-28", "2100 is no leap year")

    # The cap total_paid.
    for total in (0, 1, 25_137_362, 25_137_363, 50_000_000, 50_274_725, 50_274_726, INT64_MAX):
        yield case(KALMAR, "2024-06-01", f"cap total_paid at {total} öre", cap="total_paid",
                   total_paid_ore=total, rescission_day="included")
    yield case(KALMAR, "2025-03-14", "total_paid below the half-year amount, after a reversal elsewhere",
               cap="total_paid", total_paid_ore=20_000_000)
    yield case(KALMAR, "2025-03-14", "total_paid not a whole krona: payable stays below it",
               cap="total_paid", total_paid_ore=21_428_570)
    yield case(KALMAR, "2025-03-14", "half_year_amount ignores total_paid", total_paid_ore=1)
    yield case(KALMAR, "2024-06-01", "none ignores total_paid", cap="none", total_paid_ore=1,
               rescission_day="included")

    # Divisors.
    for divisor in (1, 2, 77, 78, 79, 181, 182, 183, 184, 365, 366, 1_000_000, INT64_MAX):
        yield case(KALMAR, "2025-03-14", f"divisor {divisor}", divisor=divisor)
    yield case(KALMAR, "2025-03-14", "divisor 1 without a cap", divisor=1, cap="none")

    # Ties and their neighbours: one day of `paid` over 182, in öre and in kronor.
    for paid, what in ((91, "0.5 öre"), (273, "1.5 öre"), (455, "2.5 öre"), (90, "just under 0.5 öre"),
                       (92, "just over 0.5 öre"), (182, "1 öre exactly")):
        for rounding in ("half_up", "half_even", "down", "up"):
            yield case(KALMAR, "2024-05-30", f"{what}, {rounding}", paid_ore=paid, rounding=rounding)
    for paid, what in ((9_100, "50 öre"), (27_300, "150 öre"), (45_500, "250 öre"),
                       (9_099, "49.9945 öre"), (9_101, "50.0055 öre"), (18_200, "1 krona exactly")):
        for rounding in ("half_up", "half_even", "down", "up"):
            yield case(KALMAR, "2024-05-30", f"{what} to kronor, {rounding}", paid_ore=paid,
                       rounding=rounding, unit="krona")

    # Rounding never passes the cap.
    for rounding in ("half_up", "half_even", "down", "up"):
        for paid in (49, 50, 99, 149, 150, 151):
            yield case(KALMAR, "2024-06-01", f"all of {paid} öre to kronor, {rounding}: never above it",
                       paid_ore=paid, rounding=rounding, unit="krona", rescission_day="included")
    yield case(KALMAR, "2024-06-02", "181/182 of 99.99 kr is 99.44, up to kronor: 99, since 100 is more than was paid",
               paid_ore=9_999, rounding="up", unit="krona")
    yield case(KALMAR, "2024-06-02", "181/182 of 49.99 kr is 49.72, half-up to kronor: 49, since 50 is more than was paid",
               paid_ore=4_999, unit="krona")
    yield case(KALMAR, "2024-06-02", "181/182 of 50.00 kr is 49.73, half-up to kronor: 50, which is what was paid",
               paid_ore=5_000, unit="krona")

    # The largest amounts.
    yield case(KALMAR, "2024-06-01", "the largest amount, capped at itself", paid_ore=INT64_MAX,
               rescission_day="included")
    yield case(KALMAR, "2024-06-01", "the largest amount without a cap does not fit", paid_ore=INT64_MAX,
               rescission_day="included", cap="none")
    yield case(KALMAR, "2024-06-01", "the largest amount, half-even to kronor: never above it",
               paid_ore=INT64_MAX, rounding="half_even", unit="krona", rescission_day="included")
    yield case(KALMAR, "2024-12-01", "182/182 of the largest amount without a cap: the amount fits, whole kronor do too",
               paid_ore=INT64_MAX, rescission_day="included", cap="none")
    yield case(KALMAR, "2024-12-01", "182/182 of the largest amount without a cap, up to kronor: does not fit",
               paid_ore=INT64_MAX, rescission_day="included", cap="none", rounding="up", unit="krona")

    # What cannot be.
    yield case(("2026-11-30", "2023-12-01"), "2025-03-14", "the term is reversed")
    yield case(KALMAR, "2025-03-14", "a negative amount", paid_ore=-1)
    yield case(KALMAR, "2025-03-14", "a negative total", total_paid_ore=-1, cap="total_paid")
    yield case(KALMAR, "2025-03-14", "divisor 0", divisor=0)
    yield case(KALMAR, "2025-03-14", "divisor -182", divisor=-182)
    yield case(KALMAR, "2023-11-30", "a fault in the figures comes before a day outside the term", divisor=0)


PLAIN = {"half_year": "agreement", "rescission_day": "excluded", "cap": "half_year_amount", "rounding": "half_up", "unit": "ore"}


def source(row):
    """What a row rests on: the clause as it stands, or what was derived from it."""
    if row["status"] == "invalid":
        return "derived: an operand that cannot be, or a result that does not fit 63 bits of öre"
    if row["status"] != "ok":
        return "derived: a day outside the term has no half-year of the clause"
    chosen = [f"{name}={row[name]}" for name, word in PLAIN.items() if row[name] != word]
    own = (row["term_first"], row["term_last"]) == KALMAR and int(row["divisor"]) == 182
    clause = "Kalmar agreement, repayment clause" if own else "derived: the Kalmar repayment clause, other term or divisor"
    payable = "payable: lag (1970:1029)"
    return "; ".join([clause, *([f"reading {', '.join(chosen)}"] if chosen else []), payable])


def text():
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\n")
    writer.writeheader()
    for number, case in enumerate(cases(), 1):
        row = {"case_id": f"M{number:03d}", **case, **answer(case)}
        writer.writerow({**row, "source": source(row)})
    return out.getvalue()


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", newline="")
    sys.stdout.write(text())
