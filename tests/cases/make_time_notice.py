"""Prints time_notice.csv: the last day for notice, so many months before a last day.

Found by trying every day from the last one backwards: so many months are counted forward from it, as
lag (1930:173) 1 § counts them (the day with the same number, else the month's last), until they end on
or before the last day. `backwards` is the day that one comes to by counting from the last day.
"""

import calendar
import csv
import datetime
import sys

MONTHS = (0, 1, 2, 3, 5, 6, 9, 11, 12, 18, 24)


def months_from(day: datetime.date, months: int) -> datetime.date:
    month = day.year * 12 + day.month - 1 + months
    year, index = divmod(month, 12)
    return datetime.date(year, index + 1, min(day.day, calendar.monthrange(year, index + 1)[1]))


def last_in_time(last: datetime.date, months: int) -> datetime.date:
    day = last
    while months_from(day, months) > last:
        day -= datetime.timedelta(days=1)
    return day


def main() -> None:
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["case_id", "last", "months", "deadline", "backwards"])
    number = 0
    for year in (2027, 2028):
        for month in range(1, 13):
            length = calendar.monthrange(year, month)[1]
            for number_of_day in sorted({15, 27, 28, length - 1, length}):
                last = datetime.date(year, month, number_of_day)
                for months in MONTHS:
                    number += 1
                    out.writerow([f"V{number:04}", last, months, last_in_time(last, months), months_from(last, -months)])


if __name__ == "__main__":
    main()
