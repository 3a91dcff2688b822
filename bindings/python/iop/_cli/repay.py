"""`iop repay`: what comes back, why, and what other readings would give."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import iop
from iop._cli.choice import agreement_for
from iop._cli.output import emit
from iop._cli.payments import payments_in
from iop._cli.problems import WIDTH, Problem, answer_code, at, finding, loaded, tell
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

Value = TypeVar("Value")

FORMATS = ("text", "markdown", "json")


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


@dataclass(frozen=True)
class Case:
    """What the answer rests on, and what was assumed to get there."""

    agreement: iop.Agreement
    payments: Sequence[iop.Payment] | None
    rescission: iop.Rescission
    before: Sequence[iop.Finding] = ()  # on the file, or on the amount that stands in its place
    after: Sequence[iop.Finding] = ()  # on what was assumed of the rescission
    of_table: Sequence[iop.Finding] = ()  # on the payments that stand in place of the file's

    def statement(self, reading: iop.Reading) -> iop.RepaymentStatement:
        statement = iop.repayment_statement(self.agreement, self.payments, self.rescission, reading)
        return statement.replace(findings=[*self.before, *self.of_table, *statement.findings, *self.after])


def _contradicted(recorded: iop.Rescission | None, rescission: iop.Rescission) -> list[iop.Finding]:
    """That the file tells of an ending other than the one asked about; what it leaves open contradicts nothing."""
    if recorded is None:
        return []
    stated, asked = _flat(recorded), _flat(rescission)
    members = [name for name, value in stated.items() if value is not None and value != asked[name]]
    return [finding("rescission.recorded_otherwise", day=str(recorded.effective_on), members=", ".join(members))] \
        if members else []


def _flat(rescission: iop.Rescission) -> dict[str, object]:
    breach = rescission.breach or iop.Breach()
    return {"effective_on": rescission.effective_on, "ended_by": rescission.ended_by, "declared_by": rescission.declared_by,
            "breach.by": breach.by, "breach.serious": breach.serious, "breach.rectified": breach.rectified}


def repay(source: Source, ending: Ending, answers: Sequence[str], lang: str, form: str) -> int:
    reading = reading_of(answers)
    case = _case(source, ending)
    asked = (case.agreement, case.payments, case.rescission, reading)
    statement = case.statement(reading)
    if form != "json":  # which has room for the places
        tell(case.of_table, lang, source.payments)
    emit(_shown(statement, iop.repayment_alternatives(*asked), lang, form))
    return answer_code(statement)


def _shown(statement: iop.RepaymentStatement, alternatives: iop.RepaymentAlternatives, lang: str,
           form: str) -> str:
    if form == "json":
        return iop.statement_text(statement, alternatives)
    document = iop.repayment_document(statement, alternatives, lang)
    return iop.to_markdown(document) if form == "markdown" else iop.to_text(document, WIDTH)


def _case(source: Source, ending: Ending) -> Case:
    """A file, or a term and an amount, and nothing of the one beside the other."""
    with_file = {"--agreement": source.agreement, "--payments": source.payments}
    without = {"--term": source.term, "--paid": source.paid, "--divisor": source.divisor}
    if source.file is not None:
        _refuse(without, with_file)
        return case_in_file(source.file, source.agreement, source.payments, ending)
    _refuse(with_file, without)
    if source.term is None:
        raise missing("--term", "--term 2023-12-01..2026-11-30") if source.paid else missing(
            "FILE", "partnership.json | --term 2023-12-01..2026-11-30 --paid 500000")
    if source.paid is None:
        raise missing("--paid", "--paid 500000")
    return _case_of_term(source.term, source.paid, source.divisor, ending)


def _refuse(unwanted: Mapping[str, str | None], wanted: Mapping[str, str | None]) -> None:
    refused = [finding for option, value in unwanted.items() if value is not None
               for finding in unexpected(option, list(wanted)).findings]
    if refused:
        raise Problem(refused, wrong_call=True)


def case_in_file(file: str, agreement: str | None, payments: str | None, ending: Ending) -> Case:
    """What the call leaves open is taken from the ending that the file tells of, where it is of the day asked about
    or no day is asked about."""
    found = loaded(file)
    partnership = found.partnership
    facts = partnership.facts or iop.Facts()
    if ending.rescinded is None:
        only = _only_ending(facts.endings, agreement)
        agreement = agreement or only.agreement
        rescinded = only.ending.effective_on
    else:
        rescinded = _rescinded(ending)
    renewed = iop.with_renewals(agreement_for(partnership, agreement, rescinded, "--rescinded"), rescinded, facts.events)
    chosen = renewed.agreement
    recorded = next((each.ending for each in facts.endings if each.agreement in (None, chosen.id)), None)
    rescission, assumed = rescission_of(ending, recorded, None)
    remarks = [*found.findings, *renewed.findings, *_contradicted(recorded, rescission)]
    paid: Sequence[iop.Payment] | None = None if partnership.facts is None else facts.payments
    of_table: list[iop.Finding] = []
    if payments is not None:
        paid, of_table = payments_in(payments, partnership, agreement)
    return Case(chosen, paid, rescission, remarks, assumed, of_table)


def _only_ending(endings: Sequence[iop.Ending], agreement: str | None) -> iop.Ending:
    """Raises Problem, with the days that the file tells of, where there is not one."""
    fitting = [each for each in endings if agreement is None or each.agreement in (None, agreement)]
    if len(fitting) == 1:
        return fitting[0]
    days = " | ".join(f"--rescinded {each.ending.effective_on}" for each in fitting)
    raise missing("--rescinded", days or "--rescinded 2025-03-14")


def _case_of_term(term: str, paid: str, divisor: str | None, ending: Ending) -> Case:
    """The model clause, and one payment for the current half-year."""
    day = _rescinded(ending)
    rescission, assumed = rescission_of(ending, None, "clause" if divisor is None else "clause_but_divisor")
    with at("--term"):
        days = iop.DateRange.parse(term)
        half_year = iop.half_year_holding(days.first, day) if days.holds(day) else None
    with at("--paid"):
        amount = not_negative(amount_of(paid))
    agreement = _agreement_of(days, divisor)
    if half_year is None:  # outside the term no payment is looked at
        return Case(agreement, [iop.Payment(day, amount)], rescission, after=assumed)
    payment = iop.Payment(half_year.first, amount, covers=half_year.first)
    return Case(agreement, [payment], rescission, _paid_assumed(payment), assumed)


def _agreement_of(term: iop.DateRange, divisor: str | None) -> iop.Agreement:
    """With another divisor the clause is no longer in the words that are quoted."""
    agreement = iop.agreement_with_model_clause(term)
    if divisor is None or agreement.repayment is None:
        return agreement
    with at("--divisor"):
        repayment = agreement.repayment.replace(divisor=divisor_of(divisor))
    if repayment == agreement.repayment:
        return agreement
    clauses = [each.replace(quote=None) if each.id == repayment.clause else each
               for each in agreement.clauses]
    return agreement.replace(repayment=repayment, clauses=clauses)


def _model_clause_source() -> str:
    """The agreement whose repayment clause stands in where there is no file."""
    agreement = iop.agreement_with_model_clause(iop.DateRange.parse("2000-01-01..2000-01-01"))
    quotes = [each.quote for each in agreement.clauses if each.quote is not None]
    return quotes[-1].source


def _paid_assumed(payment: iop.Payment) -> list[iop.Finding]:
    if payment.covers is None:
        return []
    return [finding("payment.assumed", amount=str(payment.amount),
                    half_year=payment.covers.isoformat())]


def rescission_of(said: Ending, recorded: iop.Rescission | None,
                  clause: str | None) -> tuple[iop.Rescission, list[iop.Finding]]:
    """What neither the call nor the file says of a rescission is taken as the plain case: declared by the other side
    for the payee's serious breach, which was not rectified. Of other endings nothing is assumed. Where no file states
    the clause, it is the model clause that is taken, and that is said too, by `clause`."""
    stated = _stated(said, recorded)
    if stated.ended_by != "rescission":
        return stated, []
    breach = stated.breach or iop.Breach()
    assumed: list[str] = []

    def settled(name: str, value: Value | None, usual: Value) -> Value:
        if value is None:
            assumed.append(f"{name}={str(usual).lower()}")
        return usual if value is None else value

    other_side = iop.Side.payee if breach.by == "payer" else iop.Side.payer
    declared_by = settled("declared_by", stated.declared_by, other_side)
    breach = breach.replace(by=settled("breach.by", breach.by, iop.Side.payee),
                            serious=settled("breach.serious", breach.serious, True),
                            rectified=settled("breach.rectified", breach.rectified, False))
    rescission = stated.replace(declared_by=declared_by, breach=breach)
    if clause is not None:
        assumed.append(f"{clause}={_model_clause_source()}")
    findings = [finding("rescission.assumed", assumed=", ".join(assumed))] if assumed else []
    return rescission, findings


def _rescinded(said: Ending) -> datetime.date:
    if said.rescinded is None:
        raise missing("--rescinded", "--rescinded 2025-03-14")
    return day(said.rescinded, "--rescinded")


def _stated(said: Ending, recorded: iop.Rescission | None) -> iop.Rescission:
    """What the call says, else what the file does of an ending that day."""
    effective_on = recorded.effective_on if said.rescinded is None and recorded is not None else _rescinded(said)
    ended_by = said.ended_by or (recorded.ended_by if recorded is not None and recorded.effective_on == effective_on
                                 else "rescission")
    told = recorded if recorded is not None and (recorded.effective_on, recorded.ended_by) == (effective_on, ended_by) \
        else iop.Rescission(effective_on, ended_by=ended_by)
    breach = told.breach or iop.Breach()
    breach = breach.replace(
        by=said.breach_by or breach.by,
        serious=breach.serious if said.serious is None else said.serious,
        rectified=breach.rectified if said.rectified is None else said.rectified,
        notified_on=optional_day(said.notified_on, "--notified-on") or breach.notified_on)
    return told.replace(
        declared_by=said.declared_by or told.declared_by,
        declared_on=optional_day(said.declared_on, "--declared-on") or told.declared_on,
        breach=None if breach == iop.Breach() else breach)
