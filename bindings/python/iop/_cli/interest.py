"""`iop interest`: interest by the Interest Act, and reference rates from a table."""

import datetime
import re
from collections.abc import Sequence
from decimal import Decimal

import iop
from iop._cli.cells import Cells
from iop._cli.output import emit
from iop._cli.problems import WIDTH, Problem, at, exit_code, finding, tell
from iop._cli.rows import lines
from iop._cli.table_checks import Kind
from iop._cli.tables import Row, opened
from iop._cli.words import amount_of, day, day_of, missing, not_negative

FORMATS = ("text", "csv", "json")
REGIMES = {"return": "return_interest", "default": "default_interest"}
DAY_COUNTS = {"act/365": "act_365", "act/act": "act_act", "act/360": "act_360"}
COLUMNS = ("part", "regime", "principal", "first", "last", "days", "year_days", "reference", "percent", "exact",
           "interest_ore", "source")
OPTIONS = {"/days/first": "--from", "/days/last": "--to"}
RATE_COLUMNS = ("half_year", "percent", "source")
RATES = Kind(RATE_COLUMNS, RATE_COLUMNS, numbers=("percent",), texts=("source",))


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
    numbered, likely = ({}, []) if rates is None else rates_in(rates)
    try:
        account = iop.interest(amount, days, REGIMES[regime], DAY_COUNTS[day_count], numbered.values())
    except iop.Error as error:
        raise Problem([each.replace(pointer=OPTIONS.get(each.pointer, each.pointer)) for each in error.findings]) from None
    of_rows = [*likely, *(_in_table(each, list(numbered)) for each in account.findings)]
    account = account.replace(findings=list(dict.fromkeys(of_rows)))
    if form != "json":  # which has room for the places
        tell(likely, lang, rates)
    if form == "text":
        emit(iop.to_text(iop.interest_document(account, lang), WIDTH))
    else:
        emit(iop.interest_text(account) if form == "json" else lines(COLUMNS, _rows(account)))
    if form == "csv":
        tell([each for each in account.findings if each not in likely], lang)
    return exit_code(account.findings)


def _rows(account: iop.InterestAccount) -> list[tuple[object, ...]]:
    """The lines, and their sum, rounded."""
    rows: list[tuple[object, ...]] = [
        ("line", each.regime, each.principal, each.first, each.last, each.days, each.year_days, each.reference,
         each.percent, each.exact, None, each.source) for each in account.lines]
    total = ("total", None, iop.Ratio(account.principal.ore, 1), *[None] * 6, account.exact, account.interest.ore, None)
    return [*rows, total]


def rates_in(path: str) -> tuple[dict[int, iop.ReferenceRate], list[iop.Finding]]:
    """The rates of a table, by the numbers of their rows, and what in it is likely a slip. All that is wrong with
    it, alone and beside the built-in rates, is raised at once."""
    with opened(path, RATES) as table:
        cells = Cells(table, iop.ReferenceRate)
        read = [(row.number, _rate(cells, row)) for row in table.rows]
    rates = {number: rate for number, rate in read if rate is not None}
    likely = [*table.findings, *(_in_table(each, list(rates)) for each in iop.unlikely_rates(rates.values()))]
    if cells.findings:
        raise Problem([*cells.findings, *likely], path)
    try:
        iop.reference_rates(rates.values())
    except iop.Error as error:
        raise Problem([*(_in_table(each, list(rates)) for each in error.findings), *likely], path) from None
    return rates, likely


def _in_table(found: iop.Finding, numbers: Sequence[int]) -> iop.Finding:
    """From /rates/0/percent to the row of the table."""
    if not found.pointer.startswith("/rates/"):
        return found
    _, _, number, *rest = found.pointer.split("/")
    return found.replace(pointer="/".join(["", "rows", str(numbers[int(number)]), *rest]))


def _rate(cells: Cells, row: Row) -> iop.ReferenceRate | None:
    named = cells.of(row)
    if named is None:
        return None
    half_year = cells.required(row.place, named, "half_year", _half_year)
    percent = cells.required(row.place, named, "percent", _percent)
    source = cells.required(row.place, named, "source", str)
    if half_year is None or percent is None or source is None:
        return None
    return iop.ReferenceRate(half_year, percent, source)


def _half_year(text: str) -> datetime.date:
    """2024-07 or 2024-07-01."""
    if not re.fullmatch("[0-9]{4}-[0-9]{2}(-[0-9]{2})?", text):
        raise Problem([finding("interest.not_a_half_year", day=text)])
    return day_of(f"{text}-01" if len(text) == len("2024-07") else text)


def _percent(text: str) -> Decimal:
    """4.50, or 4,50 as spreadsheets write it; a minus of either kind."""
    plain = text.replace(",", ".", 1).replace("\N{MINUS SIGN}", "-", 1)
    return iop.ReferenceRate(datetime.date(2024, 7, 1), plain, "-").percent
