"""`iop payments`, `iop accrual` and `iop cash-flow`: what was planned, and what was paid of it."""

import datetime
import re
from collections.abc import Callable, Sequence

import iop
from iop._cli.output import emit
from iop._cli.problems import WIDTH, at, exit_code, loaded, tell_beside, usage
from iop._cli.questions import about, asking
from iop._cli.rows import lines, table
from iop._cli.words import day, day_asked, missing

FORMATS = ("text", "csv", "json")
BY = ("month", "year")


def payments(file: str, as_of: str | None, agreement: str | None, as_known_on: str | None, lang: str, form: str) -> int:
    on = day_asked(as_of)
    found = loaded(file)
    with asking("--as-of"):
        answer = iop.payments_answer(found.partnership, on, **about(file, agreement, as_known_on))
    if form == "text":
        emit(iop.to_text(iop.standing_document(answer.result, lang), WIDTH))
    else:
        emit(answer.to_json() if form == "json" else table(STANDING_COLUMNS, answer.result.instalments))
    tell_beside(form, lang, file, found.findings, answer.findings)
    return _code(answer.result.paid, answer.findings)


def accrual(file: str, on: str | None, agreement: str | None, as_known_on: str | None, lang: str, form: str) -> int:
    if on is None:
        raise missing("--on", "--on 2024-12-31")
    year_end = day(on, "--on")
    found = loaded(file)
    with asking("--on"):
        answer = iop.accrual_answer(found.partnership, year_end, **about(file, agreement, as_known_on))
    if form == "text":
        emit(iop.to_text(iop.accrual_document(answer.result, lang), WIDTH))
    else:
        emit(answer.to_json() if form == "json" else table(ACCRUAL_COLUMNS, answer.result.lines))
    tell_beside(form, lang, file, found.findings, answer.findings)
    return _code(answer.result.unplaced, answer.findings)


def cash_flow(file: str, by: str, policy: iop.CashFlowPolicy, agreement: str | None, as_known_on: str | None, lang: str,
              form: str) -> int:
    found = loaded(file)
    with asking("--agreement"):
        answer = iop.cash_flow_answer(found.partnership, policy=policy, **about(file, agreement, as_known_on))
    if form == "text":
        emit(iop.to_text(iop.cash_flow_document(answer.result, lang, months=by == "month"), WIDTH))
    else:
        emit(answer.to_json() if form == "json"
             else _flow_rows(answer.result.months if by == "month" else answer.result.years))
    tell_beside(form, lang, file, found.findings, answer.findings)
    return exit_code(answer.findings)


def policy(year_starts: str | None, planned_on: str) -> iop.CashFlowPolicy:
    if year_starts is not None and not re.fullmatch("[0-9]{1,2}", year_starts):
        raise usage("value.range", "--year-starts", text=year_starts, lowest="1", highest="12")
    with at("--year-starts"):
        return iop.CashFlowPolicy(year_starts=None if year_starts is None else int(year_starts), planned_on=planned_on)


def _code(paid: iop.Money | None, findings: Sequence[iop.Finding]) -> int:
    """1 where nobody can say what was paid, else what the findings give."""
    return 1 if paid is None else exit_code(findings)


def _flow_rows(rows: Sequence[iop.CashFlowRow]) -> str:
    ids = [each.component for each in rows[0].components] if rows else []
    header = ["first", "last", "planned", "paid", *(f"{column}_{name}" for name in ids for column in ("planned", "paid"))]
    return lines(header, ((row.days.first, row.days.last, row.planned, row.paid,
                           *(value for each in row.components for value in (each.planned, each.paid))) for row in rows))


STANDING_COLUMNS: dict[str, Callable[[iop.InstalmentStanding], object]] = {
    "number": lambda row: row.number,
    "component": lambda row: row.component,
    "period_first": lambda row: row.period.first,
    "period_last": lambda row: row.period.last,
    "payable": lambda row: row.payable,
    "last_day": lambda row: row.last_day,
    "planned": lambda row: row.planned,
    "paid": lambda row: row.paid,
    "outstanding": lambda row: row.outstanding,
    "overpaid": lambda row: row.overpaid,
    "paid_on": lambda row: row.paid_on,
    "days_late": lambda row: row.days_late,
    "state": lambda row: row.state,
    "example": lambda row: row.example,
    "clause": lambda row: row.clause,
}
ACCRUAL_COLUMNS: dict[str, Callable[[iop.AccrualLine], object]] = {
    "number": lambda row: row.number,
    "component": lambda row: row.component,
    "period_first": lambda row: row.period.first,
    "period_last": lambda row: row.period.last,
    "planned": lambda row: row.planned,
    "days_before": lambda row: row.days_before,
    "days_after": lambda row: row.days_after,
    "before": lambda row: row.before,
    "after": lambda row: row.after,
    "paid": lambda row: row.paid,
    "prepaid": lambda row: row.prepaid,
    "accrued": lambda row: row.accrued,
    "overpaid": lambda row: row.overpaid,
    "example": lambda row: row.example,
    "clause": lambda row: row.clause,
}
