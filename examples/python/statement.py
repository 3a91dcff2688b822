"""From a partnership file to a statement: what comes back, why, and what other readings give."""

import datetime

import iop

partnership = iop.read_partnership("examples/data/kalmar-stadsmission.json")
day = datetime.date(2025, 3, 14)
agreement = partnership.agreement_on(day)
rescission = iop.Rescission(
    effective_on=day,
    declared_by="payer",
    breach=iop.Breach(by="payee", serious=True, rectified=False),
)

statement = iop.repayment_statement(agreement, partnership.facts.payments, rescission)
print(f"{statement.status}: {iop.amount_text(statement.payable, 'en')} is to be repaid")
for step in iop.explain(statement):
    print(f"- {step.rule}: {iop.sentence(step, 'en')}")

print("Other readings:")
others = iop.repayment_alternatives(agreement, partnership.facts.payments, rescission)
for group in iop.alternative_groups(others.legal):
    print(f"- {iop.amount_text(group.amount, 'en')} under {len(group.readings)} set(s) of readings")
