"""`iop batch`: the clause's formula for each row of a table, one reading per row."""

import csv
import datetime
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from functools import lru_cache
from itertools import islice
from operator import itemgetter
from typing import TextIO

import iop
from iop._cli.output import to_file, to_stdout
from iop._cli.problems import row_text, say, tell
from iop._cli.progress import Progress
from iop._cli.rows import Rows, without_controls
from iop._cli.table_checks import Kind
from iop._cli.tables import Row, Table, opened
from iop._cli.words import day_of

READINGS = ("half_year", "rescission_day", "cap", "rounding", "unit")
REQUIRED = ("term_first", "term_last", "half_year", "rescinded_on", "rescission_day", "paid_ore",
            "divisor", "cap", "rounding", "unit")
RESULTS = ("status", "code", "half_year_first", "half_year_last", "remaining_days", "numerator",
           "amount_ore")
CASES = Kind(("case_id", *REQUIRED, "total_paid_ore"), REQUIRED, numbers=("paid_ore", "divisor", "total_paid_ore"),
             texts=("case_id",), written=RESULTS)
UNANSWERED = {
    "sv": "{count} av {rows} rader har inget svar. Koderna, och den första raden med var och en:\n",
    "en": "{count} of {rows} rows have no answer. The codes, and the first row with each:\n",
}
MOST = 2**63 - 1
ACTUAL_DAYS = tuple(iop.ActualDays)

_AT_ONCE = 1000  # rows
_BLANK = "[ \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]"
_WHOLE = re.compile(rf"(?P<minus>[-\N{{MINUS SIGN}}]?)(?P<digits>[0-9]+|[0-9]{{1,3}}(?:{_BLANK}[0-9]{{3}})+)(?:[.,]0{{1,2}})?")

Result = tuple[str, str, str, str, str, str, str]


def batch(cases: str, out: str | None, lang: str) -> int:
    to_a_file = out is not None and out != "-"
    watched = to_a_file or not (sys.stdout is not None and sys.stdout.isatty())
    with opened(cases, CASES) as table, _sink(out if to_a_file else None) as sink, \
            Progress(table.lines, wanted=watched) as progress:
        tell(table.findings, lang, cases)
        answers = Answers(table)
        writer = csv.writer(Rows(sink, table.line_end), delimiter=table.delimiter, lineterminator=Rows.END)
        writer.writerow(map(without_controls, answers.header))
        for rows in _portions(table.rows):
            answered = map(answers.row, rows)
            writer.writerows((map(without_controls, row) for row in answered) if table.has_controls else answered)
            progress.advance(len(rows))
    if not answers.unanswered:
        return 0
    say(_summary(answers, lang))
    return 1


def _sink(out: str | None) -> AbstractContextManager[TextIO]:
    return to_stdout() if out is None else to_file(out)


def _portions(rows: Iterator[Row]) -> Iterator[list[Row]]:
    while portion := list(islice(rows, _AT_ONCE)):
        yield portion


def _summary(answers: "Answers", lang: str) -> str:
    count = sum(count for count, _ in answers.unanswered.values())
    lines = [UNANSWERED[lang].format(count=count, rows=answers.rows)]
    lines += [f"  {code}: {count} ({'/'.join(filter(None, [f'/rows/{first}', column]))}, {row_text(first, lang)})\n"
              for (code, column), (count, first) in answers.unanswered.items()]
    return "".join(lines)


class NoAnswer(Exception):
    """Why a row has no figure, before there is one."""

    def __init__(self, code: str, status: str = "invalid") -> None:
        super().__init__(code)
        self.status = status
        self.code = code


class Answers:
    """Rows of cases, made to rows with their answers.

    `unanswered` holds, for each code of an invalid or unknown row and the column it is about, how many there are and
    which was first.
    """

    def __init__(self, table: Table) -> None:
        columns = table.columns
        self.rows = 0
        self.unanswered: dict[tuple[str, str], tuple[int, int]] = {}
        self._width = len(columns)
        self._column = ""  # that is being read
        self._case = itemgetter(*map(columns.index, REQUIRED))
        self._readings = list(map(columns.index, READINGS))
        self._total_paid = columns.index("total_paid_ore") if "total_paid_ore" in columns else None
        arranged = _arranged(columns)
        self.header = [name if name in RESULTS else table.header[place] for name, place in arranged]
        self._arrange = itemgetter(*(place for _, place in arranged))

    def row(self, numbered: Row) -> list[str]:
        number, row = numbered
        result = self._result(row)
        if result[0] in ("invalid", "unknown"):
            which = result[1], self._column
            count, first = self.unanswered.get(which, (0, number))
            self.unanswered[which] = (count + 1, first)
        self.rows += 1
        missing = [""] * (self._width - len(row))
        arranged = self._arrange((*row[:self._width], *missing, *result))
        return [*arranged, *row[self._width:]]

    def _result(self, row: list[str]) -> Result:
        """Fills in the reading where the row leaves it open, so that what was used can be read."""
        self._column = ""
        try:
            if len(row) != self._width:
                raise NoAnswer("table.row_length")
            first, last, half_year, on, day, paid, divisor, cap, rounding, unit = map(str.strip, self._case(row))
            self._column = "term_first"
            _day(first)
            self._column = "term_last"
            term = _term(first, last)
            self._column = "rescinded_on"
            rescinded_on = _day(on)
            self._column = "paid_ore"
            amount = _amount(paid)
            self._column = "divisor"
            over = _divisor(divisor)
            self._column = ""
            reading, words = _reading(half_year, day, cap, rounding, unit)
            for place, word in zip(self._readings, words, strict=True):
                row[place] = word
            self._column = "total_paid_ore"
            total = _total_paid("" if self._total_paid is None else row[self._total_paid].strip(), words)
            self._column = ""
            figure = iop.repayment_figure(term, rescinded_on, amount, over, reading, total)
            self._column = _column_of(figure.reason, amount)
            return _shown(figure)
        except NoAnswer as why:
            return why.status, why.code, "", "", "", "", ""
        except iop.Error as error:
            self._column = self._column or error.findings[0].pointer.removeprefix("/")  # that of the reading's question
            return "invalid", error.code, "", "", "", "", ""


def _column_of(reason: str | None, amount: iop.Money) -> str:
    """The column by which the formula has no answer, where it is one."""
    if reason == "ratio.divisor":
        return "divisor"
    if reason == "money.negative":
        return "paid_ore" if amount.ore < 0 else "total_paid_ore"
    return ""


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
    return _ore(text)


def _total_paid(text: str, words: Sequence[str]) -> iop.Money | None:
    """Needed where it is the cap."""
    if text:
        return _ore(text)
    if "total_paid" in words:
        raise NoAnswer("value.missing")
    return None


def _ore(text: str) -> iop.Money:
    """Two decimals would be those of kronor, and the amount a hundred times too small."""
    if text.endswith((".00", ",00")):
        raise NoAnswer("value.type")
    return iop.Money(ore=_whole(text, "money.range"))


def _whole(text: str, too_large: str) -> int:
    """A number of 64 bits in digits, in groups of three or not, whatever else Python would take for one. A decimal or
    two that are zero leave it whole, as data frames and spreadsheets write them; three may be thousands."""
    plain = text if text.isdigit() and text.isascii() else _plain(text)
    if len(plain) > 4000 or abs(number := int(plain)) > MOST:
        raise NoAnswer(too_large)
    return number


def _plain(text: str) -> str:
    found = _WHOLE.fullmatch(text)
    if found is None:
        raise NoAnswer("value.type" if text else "value.missing")
    return ("-" if found["minus"] else "") + re.sub("[^0-9]", "", found["digits"])
