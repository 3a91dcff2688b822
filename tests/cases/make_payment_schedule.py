#!/usr/bin/env python3
"""Prints payment_schedule.json: terms and months, and the instalments that follow.

    python3 tests/cases/make_payment_schedule.py > tests/cases/payment_schedule.json

The expected instalments are found here by looking at every day of the term, never by the library.
"""

import calendar
import datetime
import json
import sys

ONE_DAY = datetime.timedelta(days=1)

# id, first, last, months, note
TERMS = [
    ("S01", "2023-12-01", "2026-11-30", [12, 6], "Kalmar: six instalments, one for each half-year"),
    ("S02", "2022-01-01", "2024-12-31", [1, 7], "calendar years"),
    ("S03", "2024-08-31", "2027-08-30", [2, 8], "starts on the 31st: February's instalment is for the half-year that begins on its last day"),
    ("S04", "2023-08-31", "2025-08-30", [2, 8], "starts on the 31st, leap year after: 29 February"),
    ("S05", "2024-08-30", "2026-08-29", [2, 8], "starts on the 30th"),
    ("S06", "2024-08-29", "2026-08-28", [2, 8], "starts on the 29th"),
    ("S07", "2024-02-29", "2028-02-29", [2, 8], "starts on a leap day; the last half-year has one agreement day"),
    ("S08", "2024-06-15", "2026-06-14", [6, 12], "starts inside the month: June 2026 is cut to 14 days and is for the half-year before"),
    ("S09", "2024-03-01", "2024-12-15", [3, 9], "the second half-year is cut by the term"),
    ("S10", "2025-03-14", "2025-03-14", [3], "a term of one day, in the month"),
    ("S11", "2025-03-14", "2025-03-14", [4], "a term of one day, not in the month: none, and a finding"),
    ("S12", "2023-12-01", "2026-11-30", [6], "once a year: every other half-year has none"),
    ("S13", "2024-01-01", "2025-12-31", [3, 6, 9, 12], "quarters: two in each half-year"),
    ("S14", "2024-01-01", "2024-12-31", list(range(1, 13)), "every month"),
    ("S15", "2023-11-01", "2026-10-31", [12, 6], "the months fall inside the half-years, one in each"),
    ("S16", "2024-12-31", "2026-12-30", [12, 6], "starts on the last day of December: first instalment has one day"),
    ("S17", "2023-12-01", "2026-11-30", [], "no months stated"),
    ("S18", "2023-12", "2026-11-30", [6, 12], "the first day is not known"),
    ("S19", "2023-12-01", "2026", [6, 12], "the last day is not known"),
    ("S20", "1900-01-01", "1900-12-31", [1, 7], "1900 is no leap year: the first half-year has 181 days"),
    ("S21", "2099-12-01", "2100-11-30", [12, 6], "2100 is no leap year: 182 and 183 days"),
]


def plus_months(start, months):
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    month += 1
    return datetime.date(year, month, min(start.day, calendar.monthrange(year, month)[1]))


def days(first, last):
    while first <= last:
        yield first
        first += ONE_DAY


def expected(first, last, months):
    if not months:
        return [], ["schedule.no_terms"]
    if len(first) != 10 or len(last) != 10:
        return [], ["schedule.term_not_exact"]
    first, last = datetime.date.fromisoformat(first), datetime.date.fromisoformat(last)

    begins, number = [], 0
    while plus_months(first, 6 * number) <= last:
        begins.append(plus_months(first, 6 * number))
        number += 1
    ends = [plus_months(first, 6 * (k + 1)) - ONE_DAY for k in range(len(begins))]

    windows = {}  # "2024-12" -> its days that belong to the term, in order
    for date in days(first, last):
        if date.month in months:
            windows.setdefault(f"{date:%Y-%m}", []).append(date)

    instalments, counts = [], [0] * len(begins)
    for payable, window in windows.items():
        k = max(i for i, begin in enumerate(begins) if begin <= window[-1])
        counts[k] += 1
        instalments.append(
            {
                "payable": payable,
                "window": [window[0].isoformat(), window[-1].isoformat()],
                "half_year": [begins[k].isoformat(), ends[k].isoformat()],
                "agreement_days": sum(first <= date <= last for date in days(begins[k], ends[k])),
            }
        )
    findings = []
    for count in counts:
        if count == 0:
            findings.append("schedule.half_year_without_instalment")
        if count > 1:
            findings.append("schedule.half_year_with_several")
    return instalments, findings


def source(name, first, months):
    if name == "S01":
        return "Kalmar agreement, payment clause (December and June)"
    if not months or len(first) < 10:
        return "derived: what is not stated is not guessed"
    if int(first[8:]) > 28:
        return "derived: half-years from the first day, a missing day as in lag (1930:173) 1 §"
    return "derived: the Kalmar payment clause with another term or other months"


def text():
    cases = []
    for name, first, last, months, note in TERMS:
        instalments, findings = expected(first, last, months)
        cases.append(
            {
                "id": name,
                "term": [first, last],
                "months": months,
                "instalments": instalments,
                "findings": findings,
                "source": source(name, first, months),
                "note": note,
            }
        )
    about = (
        "From the term and the months of payment to the instalments: `payable` is the month, `window` its days in the "
        "term, `half_year` what the instalment is for, not cut by the term, `agreement_days` its days in the term. "
        "`findings` holds the codes, in order."
    )
    return json.dumps({"about": about, "cases": cases}, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", newline="")
    sys.stdout.write(text())
