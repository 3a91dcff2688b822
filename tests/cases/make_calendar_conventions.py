"""Prints calendar_conventions.csv.

    python3 tests/cases/make_calendar_conventions.py > tests/cases/calendar_conventions.csv
"""

import calendars

if __name__ == "__main__":
    calendars.show("conventions")
