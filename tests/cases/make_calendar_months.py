"""Prints calendar_months.csv.

    python3 tests/cases/make_calendar_months.py > tests/cases/calendar_months.csv
"""

import calendars

if __name__ == "__main__":
    calendars.show("months")
