"""Prints calendar_deadlines.csv.

    python3 tests/cases/make_calendar_deadlines.py > tests/cases/calendar_deadlines.csv
"""

import calendars

if __name__ == "__main__":
    calendars.show("deadlines")
