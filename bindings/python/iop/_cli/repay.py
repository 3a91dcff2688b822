"""`iop repay`: what comes back, why, and what other readings would give."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import iop
from iop._cli.output import emit
from iop._cli.payments import payments_in
from iop._cli.problems import WIDTH, Problem, answer_code, at, loaded, tell
from iop._cli.questions import about, asking
from iop._cli.words import (
    amount_of,
    day,
    divisor_of,
    missing,
    not_negative,
    optional_day,
    reading_of,
    unexpected,
)

FORMATS = ("text", "markdown", "json")
Answered = tuple[iop.RepaymentAnswer, list[iop.Finding]]  # and what should be known of the table of payments


@dataclass(frozen=True)
class Source:
    """Where the agreement and the payments are: in a file, or in the call itself; as typed."""

    file: str | None = None
    agreement: str | None = None
    payments: str | None = None
    term: str | None = None
    paid: str | None = None
    divisor: str | None = None


@dataclass(frozen=True)
class Ending:
    """How the agreement ended, as far as the call says; as typed."""

    rescinded: str | None = None
    ended_by: str | None = None
    declared_by: str | None = None
    declared_on: str | None = None
    breach_by: str | None = None
    serious: bool | None = None
    rectified: bool | None = None
    notified_on: str | None = None


def repay(source: Source, ending: Ending, answers: Sequence[str], lang: str, form: str) -> int:
    answer, of_table = _answered(source, ending, reading_of(answers))
    if form != "json":  # which has room for the places
        tell(of_table, lang, source.payments)
    emit(_shown(answer, lang, form))
    return answer_code(answer.result.statement)


def _shown(answer: iop.RepaymentAnswer, lang: str, form: str) -> str:
    if form == "json":
        return answer.to_json()
    document = iop.repayment_document(answer.result.statement, answer.result.alternatives, lang)
    return iop.to_markdown(document) if form == "markdown" else iop.to_text(document, WIDTH)


def _answered(source: Source, ending: Ending, reading: iop.Reading) -> Answered:
    """A file, or a term and an amount, and nothing of the one beside the other."""
    with_file = {"--agreement": source.agreement, "--payments": source.payments}
    without = {"--term": source.term, "--paid": source.paid, "--divisor": source.divisor}
    if source.file is not None:
        _refuse(without, with_file)
        return of_file(source.file, source.agreement, source.payments, ending, reading)
    _refuse(with_file, without)
    if source.term is None:
        raise missing("--term", "--term 2023-12-01..2026-11-30") if source.paid else missing(
            "FILE", "partnership.json | --term 2023-12-01..2026-11-30 --paid 500000")
    if source.paid is None:
        raise missing("--paid", "--paid 500000")
    return _of_term(source.term, source.paid, source.divisor, ending, reading), []


def _refuse(unwanted: Mapping[str, str | None], wanted: Mapping[str, str | None]) -> None:
    refused = [finding for option, value in unwanted.items() if value is not None
               for finding in unexpected(option, list(wanted)).findings]
    if refused:
        raise Problem(refused, wrong_call=True)


def of_file(file: str, agreement: str | None, payments: str | None, ending: Ending, reading: iop.Reading) -> Answered:
    found = loaded(file)
    paid: Sequence[iop.Payment] | None = None
    of_table: list[iop.Finding] = []
    if payments is not None:
        paid, of_table = payments_in(payments, found.partnership, agreement)
    with asking("--rescinded"):
        answer = iop.repayment_answer(found.partnership, optional_day(ending.rescinded, "--rescinded"), ending=_said(ending),
                                      payments=paid, reading=reading, **about(file, agreement))
    return _beside([*found.findings, *of_table], answer), of_table


def _beside(before: Sequence[iop.Finding], answer: iop.RepaymentAnswer) -> iop.RepaymentAnswer:
    """The answer with what reading the file and the table said, first."""
    statement = answer.result.statement
    statement = statement.replace(findings=[*before, *statement.findings])
    return answer.replace(result=answer.result.replace(statement=statement), findings=[*before, *answer.findings])


def _of_term(term: str, paid: str, divisor: str | None, ending: Ending, reading: iop.Reading) -> iop.RepaymentAnswer:
    if ending.rescinded is None:
        raise missing("--rescinded", "--rescinded 2025-03-14")
    with at("--term"):
        days = iop.DateRange.parse(term)
    with at("--paid"):
        amount = not_negative(amount_of(paid))
    with at("--divisor"):
        quick = iop.QuickAgreement(days, amount, None if divisor is None else divisor_of(divisor))
    with asking("--term"):
        return iop.quick_repayment_answer(quick, day(ending.rescinded, "--rescinded"), ending=_said(ending), reading=reading)


def _said(ending: Ending) -> iop.EndingAsked:
    """What the call says of how the agreement ended."""
    return iop.EndingAsked(
        ended_by=ending.ended_by, declared_by=ending.declared_by,
        declared_on=optional_day(ending.declared_on, "--declared-on"),
        breach=iop.Breach(by=ending.breach_by, serious=ending.serious, rectified=ending.rectified,
                          notified_on=optional_day(ending.notified_on, "--notified-on")))
