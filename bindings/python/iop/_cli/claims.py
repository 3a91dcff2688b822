"""`iop claims`: what comes back by the clauses for unused money, misuse and late reports."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import iop
from iop._cli.output import emit
from iop._cli.problems import WIDTH, at, exit_code, loaded, tell_beside
from iop._cli.questions import about, asking
from iop._cli.rows import table
from iop._cli.words import answers_to, day_asked

FORMATS = ("text", "csv", "json")
QUESTIONS = ("threshold", "lateness", "rounding", "unit")


@dataclass(frozen=True)
class Asked:
    """What was asked, as typed."""

    path: str
    as_of: str | None
    agreement: str | None
    as_known_on: str | None
    answers: Sequence[str]
    lang: str
    form: str


def claims(asked: Asked) -> int:
    day = day_asked(asked.as_of)
    reading = _reading_of(asked.answers)
    found = loaded(asked.path)
    with asking("--as-of"):
        answer = iop.claims_answer(found.partnership, day, reading=reading,
                                   **about(asked.path, asked.agreement, asked.as_known_on))
    statements = answer.result.statements
    if asked.form == "text":
        emit(iop.to_text(iop.claims_document(answer.result, asked.lang), WIDTH))
    else:
        emit(answer.to_json() if asked.form == "json" else table(COLUMNS, statements))
    tell_beside(asked.form, asked.lang, asked.path, found.findings, answer.findings)
    unanswered = any(each.status in ("unknown", "invalid") for each in statements)
    return 1 if unanswered else exit_code(answer.findings)


def _reading_of(answers: Sequence[str]) -> iop.ClauseReading:
    words = answers_to(QUESTIONS, answers)
    with at("--reading"):
        return iop.ClauseReading().replace(**words)


def _ore(money: iop.Money | None) -> int | None:
    return None if money is None else money.ore


COLUMNS: dict[str, Callable[[iop.ClauseStatement], object]] = {
    "agreement": lambda row: row.agreement,
    "kind": lambda row: row.kind,
    "status": lambda row: row.status,
    "reason": lambda row: row.reason,
    "clause_id": lambda row: row.clause_id,
    "period_first": lambda row: row.period and row.period.first,
    "period_last": lambda row: row.period and row.period.last,
    "paid_ore": lambda row: _ore(row.paid),
    "carried_ore": lambda row: _ore(row.carried),
    "unused_ore": lambda row: _ore(row.unused),
    "kept_ore": lambda row: _ore(row.kept),
    "threshold": lambda row: row.threshold,
    "decided_on": lambda row: row.decision and row.decision.decided_on,
    "last_day": lambda row: row.last_day,
    "counted_to": lambda row: row.counted_to,
    "days_late": lambda row: row.days_late,
    "exact": lambda row: row.exact,
    "capped": lambda row: row.capped,
    "amount_ore": lambda row: _ore(row.amount),
    "payable_ore": lambda row: _ore(row.payable),
}
