"""Prints review_time_left.csv: the time left on an agreement, counted with datetime alone.

Months are found by trying: the largest number of months whose same day, or the month's last where
there is none, does not pass the last day.
"""

import calendar
import csv
import datetime
import sys

CASES = [  # id, first and last day the review can have been made, first and last day the agreement can end
    ("T01", "2022-12-20", "2022-12-20", "2023-11-30", "2023-11-30"),
    ("T02", "2022-11-01", "2022-11-01", "2024-01-01", "2024-12-31"),
    ("T03", "2024-02-29", "2024-02-29", "2025-02-28", "2025-02-28"),
    ("T04", "2024-01-31", "2024-01-31", "2024-02-28", "2024-02-28"),
    ("T05", "2024-01-31", "2024-01-31", "2024-02-29", "2024-02-29"),
    ("T06", "2026-11-30", "2026-11-30", "2026-11-30", "2026-11-30"),
    ("T07", "2026-11-29", "2026-11-29", "2026-11-30", "2026-11-30"),
    ("T08", "2026-10-30", "2026-10-30", "2026-11-30", "2026-11-30"),
    ("T09", "2023-01-01", "2023-12-31", "2026-11-30", "2026-11-30"),
    ("T10", "2023-03-01", "2023-05-31", "2026-11-01", "2026-11-30"),
    ("T11", "2026-11-01", "2026-12-31", "2026-11-30", "2026-11-30"),
    ("T12", "2022-06-30", "2022-06-30", "2022-12-31", "2022-12-31"),
    ("T13", "2022-08-31", "2022-08-31", "2023-02-28", "2023-02-28"),
    ("T14", "2026-12-01", "2026-12-01", "2026-11-30", "2026-11-30"),
    ("T15", "1999-12-31", "1999-12-31", "2199-12-31", "2199-12-31"),
]


def same_day(day: datetime.date, months: int) -> datetime.date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def parts(day: datetime.date, last: datetime.date) -> tuple[int, int, int]:
    months = 0
    while (day.year * 12 + day.month + months) // 12 <= 2199 and same_day(day, months + 1) <= last:
        months += 1
    return (last - day).days, months, (last - same_day(day, months)).days


def main() -> None:
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["case_id", "reviewed_earliest", "reviewed_latest", "last_earliest", "last_latest",
                  "least_days", "least_months", "least_days_beside", "most_days", "most_months", "most_days_beside"])
    for case, *texts in CASES:
        earliest, latest, last_earliest, last_latest = map(datetime.date.fromisoformat, texts)
        least = parts(latest, last_earliest) if latest <= last_earliest else ("", "", "")
        most = parts(earliest, last_latest) if earliest <= last_latest else ("", "", "")
        out.writerow([case, *texts, *least, *most])


if __name__ == "__main__":
    main()
