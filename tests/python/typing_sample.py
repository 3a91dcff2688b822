"""The public names as a user's program has them. Read by mypy --strict and run by stubs_test.py."""

import datetime
import decimal
import fractions
from pathlib import Path
from typing import assert_type

import iop

root = Path(__file__).parents[2]
example = root / "examples" / "data" / "kalmar-stadsmission.json"
day = datetime.date(2025, 3, 14)

partnership = iop.read_partnership(example)
assert_type(partnership, iop.Partnership)
assert_type(iop.validate(str(example)), tuple[iop.Finding, ...])
assert_type(iop.load(example.read_bytes()), iop.Loaded)
assert_type(iop.load_file(example).findings, tuple[iop.Finding, ...])

agreement = partnership.agreement_on(day)
assert_type(agreement, iop.Agreement)
assert_type(partnership.agreements_on(day), tuple[iop.Agreement, ...])
assert_type(partnership.agreement("2023-2026").term.first.exact, datetime.date | None)
assert_type(agreement.repayment, iop.RepaymentTerms | None)

facts = partnership.facts
assert facts is not None
payments = facts.payments
assert_type(payments, tuple[iop.Payment, ...] | None)

rescission = iop.Rescission(
    day,
    declared_by=iop.Side.payer,
    breach=iop.Breach(by="payee", serious=True, rectified=False),
)
reading = iop.Reading(half_year="calendar", cap=iop.CapReading.total_paid)

schedule = iop.payment_schedule(agreement)
assert_type(schedule, iop.PaymentSchedule)
assert_type(schedule.instalments[0].payable, iop.FuzzyDate)
assert_type(schedule.total, iop.Money | None)

statement = iop.repayment_statement(agreement, payments, rescission)
assert_type(statement, iop.RepaymentStatement)
assert_type(statement.status, iop.RepaymentStatus)
assert_type(statement.reason, iop.ErrorCode | None)
assert_type(statement.amount, iop.Money | None)
assert_type(statement.figure.payable, iop.Money | None)
assert_type(statement.remaining_days, int | None)
assert_type(statement.numerator, int | None)
assert_type(statement.reading, iop.UsedReading)
assert_type(statement.findings, tuple[iop.Finding, ...])
iop.repayment_statement(agreement, (each for each in payments or ()), rescission, reading)
iop.repayment_statement(agreement, None, rescission, statement.reading)

others = iop.repayment_alternatives(agreement, payments, rescission, reading)
assert_type(others.legal, tuple[iop.RepaymentAlternative, ...])
assert_type(others.legal[0].difference, iop.Money | None)
assert_type(others.legal[0].rests_on, tuple[str, ...])

steps = iop.explain(statement)
assert_type(steps, tuple[iop.Step, ...])
assert_type(steps[0].rule, iop.RuleId)
assert_type(iop.explain(schedule), tuple[iop.Step, ...])

money = iop.Money("500000.00")
assert_type(money + iop.Money(ore=1), iop.Money)
assert_type(money * 2, iop.Money)
assert_type(-money, iop.Money)
assert_type(money < iop.Money(decimal.Decimal("1.00")), bool)
assert_type(money.ore, int)
assert_type(money.to_decimal(), decimal.Decimal)
assert_type(iop.Ratio(78, 182).to_fraction(), fractions.Fraction)
assert_type(iop.prorate("1.00", iop.Ratio(1, 3), iop.Rounding("half_up", "ore")), iop.Money)
assert_type(iop.allocate(money, [1, 2]), tuple[iop.Money, ...])
assert_type(iop.DateRange.parse("2023-12-01..2026-11-30").days, int)
assert_type(iop.half_year_holding(day, day), iop.DateRange)
assert_type(iop.amount_text(money, "en"), str)

figure = iop.repayment_figure(iop.DateRange(day, day), day, "1.00", 182, reading, total_paid=money)
assert_type(figure, iop.RepaymentFigure)
assert_type(figure.replace(capped=True), iop.RepaymentFigure)

assert_type(iop.code_entries(), tuple[iop.CodeEntry, ...])
assert_type(iop.message(iop.finding("money.format", text="x"), iop.Language.en), str)
assert_type(str(iop.RoundingMode.half_even), str)
assert_type(iop.repayment_answer(partnership, day).to_json(), str)
assert_type(iop.__version__, str)

try:
    iop.Money("1.234,56")
except iop.CalculationError as error:
    assert_type(error.code, iop.ErrorCode)
    assert_type(error.pointer, str)
    assert_type(error.findings, tuple[iop.Finding, ...])

assert_type(iop.chain(partnership), iop.Chain)
assert_type(iop.chain(partnership, day).neighbours[0:1], tuple[iop.ChainNeighbour, ...])
assert_type(iop.lifecycle(partnership, agreement.id, day).current.state, iop.LifecycleState)
status = iop.partnership_status(iop.as_known_on(partnership, day), day)
assert_type(status.agreements[0].last_day_for_notice, datetime.date | None)
assert_type(iop.status_answer(partnership, day).result.amendment, iop.AmendmentDiff | None)
diff = iop.amendment_diff(agreement.replace(amendments=[iop.Amendment("m", day, "x", term_last="2027-11-30")]), "m")
assert_type(diff.term, iop.TermChange | None)
assert_type(iop.amendment_diff_document(diff), iop.Document)
