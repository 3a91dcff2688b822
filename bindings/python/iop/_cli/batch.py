"""`iop batch`: the clause's formula for each row of a table, one reading per row."""

import csv
import datetime
import sys
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from functools import lru_cache
from itertools import islice
from operator import itemgetter
from typing import TextIO

import iop
from iop._cli.output import to_file, to_stdout
from iop._cli.problems import say
from iop._cli.progress import Progress
from iop._cli.tables import opened
from iop._cli.words import day_of

READINGS = ("half_year", "rescission_day", "cap", "rounding", "unit")
REQUIRED = ("term_first", "term_last", "half_year", "rescinded_on", "rescission_day", "paid_ore",
            "divisor", "cap", "rounding", "unit")
RESULTS = ("status", "code", "half_year_first", "half_year_last", "remaining_days", "numerator",
           "amount_ore")
KNOWN = ("case_id", *REQUIRED, "total_paid_ore", *RESULTS)
UNANSWERED = {
    "sv": "{count} av {rows} rader har inget svar. Koderna, och den första raden med var och en:\n",
    "en": "{count} of {rows} rows have no answer. The codes, and the first row with each:\n",
}
MOST = 2**63 - 1
ACTUAL_DAYS = tuple(iop.ActualDays)

_AT_ONCE = 1000  # rows

Result = tuple[str, str, str, str, str, str, str]


def batch(cases: str, out: str | None, lang: str) -> int:
    to_a_file = out is not None and out != "-"
    watched = to_a_file or not (sys.stdout is not None and sys.stdout.isatty())
    with opened(cases, KNOWN, REQUIRED) as table, _sink(out if to_a_file else None) as sink, \
            Progress(table.lines, wanted=watched) as progress:
        answers = Answers(table.columns)
        writer = csv.writer(sink, delimiter=table.delimiter, lineterminator=table.line_end)
        writer.writerow(answers.columns)
        for rows in _portions(table.rows):
            writer.writerows(map(answers.row, rows))
            progress.advance(len(rows))
    if not answers.unanswered:
        return 0
    say(_summary(answers, lang))
    return 1


def _sink(out: str | None) -> AbstractContextManager[TextIO]:
    return to_stdout() if out is None else to_file(out)


def _portions(rows: Iterator[list[str]]) -> Iterator[list[list[str]]]:
    while portion := list(islice(rows, _AT_ONCE)):
        yield portion


def _summary(answers: "Answers", lang: str) -> str:
    count = sum(count for count, _ in answers.unanswered.values())
    lines = [UNANSWERED[lang].format(count=count, rows=answers.rows)]
    lines += [f"  {code}: {count} (/rows/{first})\n"
              for code, (count, first) in answers.unanswered.items()]
    return "".join(lines)


class NoAnswer(Exception):
    """Why a row has no figure, before there is one."""

    def __init__(self, code: str, status: str = "invalid") -> None:
        super().__init__(code)
        self.status = status
        self.code = code


class Answers:
    """Rows of cases, made to rows with their answers.

    `unanswered` holds, for each code of an invalid or unknown row, how many and which was first.
    """

    def __init__(self, columns: Sequence[str]) -> None:
        self.rows = 0
        self.unanswered: dict[str, tuple[int, int]] = {}
        self._width = len(columns)
        self._case = itemgetter(*map(columns.index, REQUIRED))
        self._readings = list(map(columns.index, READINGS))
        self._total_paid = columns.index("total_paid_ore") if "total_paid_ore" in columns else None
        arranged = _arranged(columns)
        self.columns = [name for name, _ in arranged]
        self._arrange = itemgetter(*(place for _, place in arranged))

    def row(self, row: list[str]) -> list[str]:
        result = self._result(row)
        if result[0] in ("invalid", "unknown"):
            count, first = self.unanswered.get(result[1], (0, self.rows))
            self.unanswered[result[1]] = (count + 1, first)
        self.rows += 1
        missing = [""] * (self._width - len(row))
        arranged = self._arrange((*row[:self._width], *missing, *result))
        return [*arranged, *row[self._width:]]

    def _result(self, row: list[str]) -> Result:
        """Fills in the reading where the row leaves it open, so that what was used can be read."""
        try:
            if len(row) != self._width:
                raise NoAnswer("table.row_length")
            first, last, half_year, on, day, paid, divisor, cap, rounding, unit = self._case(row)
            term = _term(first, last)
            rescinded_on = _day(on)
            amount = _amount(paid)
            over = _divisor(divisor)
            reading, words = _reading(half_year, day, cap, rounding, unit)
            for place, word in zip(self._readings, words, strict=True):
                row[place] = word
            total = _total_paid("" if self._total_paid is None else row[self._total_paid], words)
            return _shown(iop.repayment_figure(term, rescinded_on, amount, over, reading, total))
        except NoAnswer as why:
            return why.status, why.code, "", "", "", "", ""
        except iop.Error as error:
            return "invalid", error.code, "", "", "", "", ""


def _arranged(columns: Sequence[str]) -> list[tuple[str, int]]:
    """The columns out, each with its place in a row in and its result, one after the other."""
    result = {name: len(columns) + place for place, name in enumerate(RESULTS)}
    arranged = [(name, result.get(name, place)) for place, name in enumerate(columns)]
    for name in RESULTS:
        if name not in columns:
            end = [each for each, _ in arranged].index("status") + 1 if name == "code" else None
            arranged.insert(len(arranged) if end is None else end, (name, result[name]))
    return arranged


def _shown(figure: iop.RepaymentFigure) -> Result:
    half_year, amount = figure.half_year, figure.amount
    if half_year is None or amount is None:
        return figure.status, figure.reason or "", "", "", "", "", ""
    return (figure.status, "", half_year.first.isoformat(), half_year.last.isoformat(),
            str(figure.remaining_days), str(figure.numerator), str(amount.ore))


# Rows of one table say the same again and again, so what they say is remembered.


@lru_cache(1 << 14)
def _day(text: str) -> datetime.date:
    if not text:
        raise NoAnswer("value.missing")
    return day_of(text)


@lru_cache(1 << 14)
def _term(first: str, last: str) -> iop.DateRange:
    return iop.DateRange(_day(first), _day(last))


@lru_cache(1 << 10)
def _divisor(text: str) -> int | iop.ActualDays:
    if text in ACTUAL_DAYS:
        return iop.ActualDays(text)
    return _whole(text, "value.range")


@lru_cache(1 << 10)
def _reading(*words: str) -> tuple[iop.UsedReading, tuple[str, ...]]:
    """What the words say, and all of them; one left blank is the library's default."""
    said = {name: word for name, word in zip(READINGS, words, strict=True) if word}
    reading = _defaults().replace(**said)
    return reading, tuple(getattr(reading, name) for name in READINGS)


@lru_cache(1)
def _defaults() -> iop.UsedReading:
    """The reading of a clause of which nobody has said how to read it."""
    day = datetime.date(2000, 1, 1)
    agreement = iop.agreement_with_model_clause(iop.DateRange(day, day))
    return iop.repayment_statement(agreement, None, iop.Rescission(day)).reading


def _amount(text: str) -> iop.Money:
    if not text:  # not stated, which is not zero
        raise NoAnswer("repayment.payments_not_stated", "unknown")
    return iop.Money(ore=_whole(text, "money.range"))


def _total_paid(text: str, words: Sequence[str]) -> iop.Money | None:
    """Needed where it is the cap."""
    if text:
        return iop.Money(ore=_whole(text, "money.range"))
    if "total_paid" in words:
        raise NoAnswer("value.missing")
    return None


def _whole(text: str, too_large: str) -> int:
    """A number of 64 bits in plain digits, whatever else Python would take for one."""
    digits = text.removeprefix("-")
    if not (digits.isascii() and digits.isdigit()):
        raise NoAnswer("value.type" if text else "value.missing")
    if len(digits) > 4000 or abs(number := int(text)) > MOST:
        raise NoAnswer(too_large)
    return number
