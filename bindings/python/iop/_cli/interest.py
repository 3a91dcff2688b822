"""`iop interest`: interest by the Interest Act, and reference rates from a table."""

import datetime
import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import TypeVar

import iop
from iop._cli.output import emit
from iop._cli.problems import WIDTH, Problem, about, at, exit_code, finding, placed, tell
from iop._cli.rows import lines
from iop._cli.tables import is_blank, opened
from iop._cli.words import amount_of, day, day_of, missing, not_negative

FORMATS = ("text", "csv", "json")
REGIMES = {"return": "return_interest", "default": "default_interest"}
DAY_COUNTS = {"act/365": "act_365", "act/act": "act_act", "act/360": "act_360"}
COLUMNS = ("part", "regime", "principal", "first", "last", "days", "year_days", "reference", "percent", "exact",
           "interest_ore", "source")
OPTIONS = {"/days/first": "--from", "/days/last": "--to"}
RATE_COLUMNS = ("half_year", "percent", "source")

Value = TypeVar("Value")


def interest(principal: str | None, first: str | None, last: str | None, regime: str | None, day_count: str,
             rates: str | None, lang: str, form: str) -> int:
    if principal is None:
        raise missing("--principal", "--principal 5000.00")
    if first is None:
        raise missing("--from", "--from 2023-01-01")
    if last is None:
        raise missing("--to", "--to 2023-12-31")
    if regime is None:
        raise missing("--regime", "--regime return")
    with at("--principal"):
        amount = not_negative(amount_of(principal))
    begin, end = day(first, "--from"), day(last, "--to")
    with at("--to"):
        days = iop.DateRange(begin, end)
    added = [] if rates is None else rates_in(rates)
    try:
        account = iop.interest(amount, days, REGIMES[regime], DAY_COUNTS[day_count], added)
    except iop.Error as error:
        raise Problem([each.replace(pointer=OPTIONS.get(each.pointer, each.pointer)) for each in error.findings]) from None
    if form == "text":
        emit(iop.to_text(iop.interest_document(account, lang), WIDTH))
    else:
        emit(iop.interest_text(account) if form == "json" else lines(COLUMNS, _rows(account)))
    if form == "csv":
        tell(account.findings, lang)
    return exit_code(account.findings)


def _rows(account: iop.InterestAccount) -> list[tuple[object, ...]]:
    """The lines, and their sum, rounded."""
    rows: list[tuple[object, ...]] = [
        ("line", each.regime, each.principal, each.first, each.last, each.days, each.year_days, each.reference,
         each.percent, each.exact, None, each.source) for each in account.lines]
    total = ("total", None, iop.Ratio(account.principal.ore, 1), *[None] * 6, account.exact, account.interest.ore, None)
    return [*rows, total]


def rates_in(path: str) -> list[iop.ReferenceRate]:
    """The rows of a table; all that is wrong with it, alone and beside the built-in rates, is raised at once."""
    with opened(path, RATE_COLUMNS, RATE_COLUMNS) as table:
        reader = _Reader(table.columns)
        numbered = [(number, reader.rate(f"/rows/{number}", row)) for number, row in enumerate(table.rows)
                    if not is_blank(row)]
    if reader.findings:
        raise Problem(reader.findings, path)
    rates = [(number, rate) for number, rate in numbered if rate is not None]
    try:
        iop.reference_rates([rate for _, rate in rates])
    except iop.Error as error:
        raise Problem([_in_table(each, [number for number, _ in rates]) for each in error.findings], path) from None
    return [rate for _, rate in rates]


def _in_table(found: iop.Finding, numbers: Sequence[int]) -> iop.Finding:
    """From /rates/0/percent to the row of the table, blank rows counted."""
    _, _, number, *rest = found.pointer.split("/")
    return found.replace(pointer="/".join(["", "rows", str(numbers[int(number)]), *rest]))


class _Reader:
    """Rows as rates, and what is wrong with them."""

    def __init__(self, columns: Sequence[str]) -> None:
        self.findings: list[iop.Finding] = []
        self._columns = columns

    def rate(self, place: str, row: Sequence[str]) -> iop.ReferenceRate | None:
        if len(row) != len(self._columns):
            self.findings.append(finding("table.row_length", place, got=str(len(row)),
                                         expected=str(len(self._columns))))
            return None
        cells = {name: cell.strip() for name, cell in zip(self._columns, row, strict=True)}
        half_year = self._cell(place, cells, "half_year", _half_year)
        percent = self._cell(place, cells, "percent", _percent)
        source = self._cell(place, cells, "source", str)
        if half_year is None or percent is None or source is None:
            return None
        return iop.ReferenceRate(half_year, percent, source)

    def _cell(self, place: str, cells: Mapping[str, str], name: str, make: Callable[[str], Value]) -> Value | None:
        if not cells[name]:
            self.findings.append(finding("value.missing", f"{place}/{name}", name=name,
                                         about=about(iop.ReferenceRate, name)))
            return None
        try:
            return make(cells[name])
        except (iop.Error, Problem) as error:
            self.findings += placed(error.findings, f"{place}/{name}")
            return None


def _half_year(text: str) -> datetime.date:
    """2024-07 or 2024-07-01."""
    if not re.fullmatch("[0-9]{4}-[0-9]{2}(-[0-9]{2})?", text):
        raise Problem([finding("interest.not_a_half_year", day=text)])
    return day_of(f"{text}-01" if len(text) == len("2024-07") else text)


def _percent(text: str) -> Decimal:
    """4.50, or 4,50 as spreadsheets write it; a minus of either kind."""
    plain = text.replace(",", ".", 1).replace("\N{MINUS SIGN}", "-", 1)
    return iop.ReferenceRate(datetime.date(2024, 7, 1), plain, "-").percent
