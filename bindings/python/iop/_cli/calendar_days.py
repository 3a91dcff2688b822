"""`iop calendar-days`: the days of a calendar, with the rule behind each."""

import re

import iop
from iop._cli.output import emit
from iop._cli.problems import WIDTH, at, usage
from iop._cli.rows import lines
from iop._cli.words import missing, one_of

FORMATS = ("text", "csv", "json")
COLUMNS = ("date", "name", "rule")
FIRST_YEAR, LAST_YEAR = 1953, 2199


def calendar_days(purpose: str, first: str | None, last: str | None, lang: str, form: str) -> int:
    calendar = iop.HolidayCalendar(one_of(list(iop.CalendarPurpose), purpose, "PURPOSE"))
    begin, end = _year(first, "--from"), _year(last, "--to")
    with at("--from" if begin < FIRST_YEAR else "--to"):
        days = calendar.days_of_years(begin, end)
    if form == "text":
        emit(iop.to_text(iop.calendar_days_document(days, lang), WIDTH))
    elif form == "json":
        emit(iop.calendar_days_text(days))
    else:
        emit(lines(COLUMNS, ((each.day, each.name_sv if lang == "sv" else each.name_en, each.rule)
                             for each in days.days)))
    return 0


def _year(text: str | None, option: str) -> int:
    if text is None:
        raise missing(option, f"{option} 2025")
    if not re.fullmatch("[0-9]{4}", text):
        raise usage("calendar.range", option, text=text, first=str(FIRST_YEAR), last=str(LAST_YEAR))
    return int(text)
