"""`iop schedule`: the planned payments."""

import iop
from iop._cli.output import emit
from iop._cli.problems import WIDTH, Problem, about, at, exit_code, finding, loaded, tell_beside
from iop._cli.rows import lines
from iop._cli.words import missing

FORMATS = ("text", "csv", "json")
COLUMNS = ("number", "payable", "window_first", "window_last", "half_year_first", "half_year_last",
           "agreement_days", "planned", "example", "clause")
# Of an agreement that is paid in components.
PLAN_COLUMNS = ("number", "component", "period_first", "period_last", "payable", "window_first",
                "window_last", "adjusted", "waits_for", "planned", "part", "parts", "example",
                "clause")


def schedule(file: str, agreement: str | None, lang: str, form: str) -> int:
    found = loaded(file)
    chosen = agreement_with_a_plan(found.partnership, agreement)
    last = next(each.ended_on for each in iop.chain(found.partnership).agreements if each.agreement == chosen.id)
    ended = [] if last is None else [finding("schedule.ended", ended_on=str(last))]
    if chosen.payment is not None and chosen.payment.components:
        plan = iop.payment_plan(chosen, iop.plan_sources(found.partnership))
        findings = _plan(plan.replace(findings=[*plan.findings, *ended]), lang, form)
    else:
        half_years = iop.payment_schedule(chosen)
        findings = _half_years(half_years.replace(findings=[*half_years.findings, *ended]), lang, form)
    tell_beside(form, lang, file, found.findings, findings)
    return exit_code(findings)


def _half_years(planned: iop.PaymentSchedule, lang: str, form: str) -> tuple[iop.Finding, ...]:
    if form == "text":
        emit(iop.to_text(iop.schedule_document(planned, lang), WIDTH))
    else:
        emit(iop.schedule_text(planned) if form == "json"
             else lines(COLUMNS, map(_cells, planned.instalments)))
    return planned.findings


def _plan(planned: iop.PaymentPlan, lang: str, form: str) -> tuple[iop.Finding, ...]:
    if form == "text":
        emit(iop.to_text(iop.plan_document(planned, lang), WIDTH))
    else:
        emit(iop.plan_text(planned) if form == "json"
             else lines(PLAN_COLUMNS, map(_plan_cells, planned.payments)))
    return planned.findings


def agreement_with_a_plan(partnership: iop.Partnership, named: str | None) -> iop.Agreement:
    """The one named, else the only one, else the only one that says how it is paid."""
    if named is not None:
        with at("--agreement"):
            return partnership.agreement(named)
    if not partnership.agreements:
        raise Problem([finding("value.missing", "/agreements", name="agreements",
                               about=about(iop.Partnership, "agreements"))])
    if len(partnership.agreements) == 1:
        return partnership.agreements[0]
    with_payments = [each for each in partnership.agreements if each.payment is not None]
    if len(with_payments) != 1:  # else it is the one that can have a plan
        raise missing("--agreement", ", ".join(each.id for each in partnership.agreements))
    return with_payments[0]


def _cells(each: iop.Instalment) -> tuple[object, ...]:
    return (
        each.number, each.payable,
        each.window.first, each.window.last, each.half_year.first, each.half_year.last,
        each.agreement_days, each.planned, each.example, each.clause,
    )


def _plan_cells(each: iop.PlannedPayment) -> tuple[object, ...]:
    window = (each.window.first, each.window.last) if each.window is not None else (None, None)
    return (
        each.number, each.component, each.period.first, each.period.last, each.payable, *window,
        each.adjusted, each.waits_for, each.planned, each.basis.part, each.basis.parts,
        each.example, each.clause,
    )
