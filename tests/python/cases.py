"""Questions from the case files and from the Kalmar agreement, as values of iop and of the oracle."""

import csv
import datetime
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import iop
import oracle
from repository import CASES, EXAMPLE

CURRENT = "2023-2026"
KALMAR_TERM = oracle.Span(datetime.date(2023, 12, 1), datetime.date(2026, 11, 30))
RESCINDED = datetime.date(2025, 3, 14)
SERIOUS_BREACH = iop.Breach(by="payee", serious=True, rectified=False)


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def rows(name: str) -> list[dict[str, str]]:
    with (CASES / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def worked(name: str) -> list[dict[str, Any]]:
    return list(json.loads((CASES / name).read_text(encoding="utf-8"))["cases"])


def by_id(row: Mapping[str, Any]) -> str:
    return str(row.get("case_id") or row["id"])


def kalmar() -> iop.Partnership:
    return iop.read_partnership(EXAMPLE)


def kalmar_agreement() -> iop.Agreement:
    """The agreement 2023-2026; the file holds the one before it too."""
    return kalmar().agreement(CURRENT)


def kalmar_document() -> dict[str, Any]:
    """The file with the agreement 2023-2026 alone, as it would be written if there were no other."""
    document = dict(json.loads(EXAMPLE.read_text(encoding="utf-8")))
    document["agreements"] = [each for each in document["agreements"] if each["id"] == CURRENT]
    facts = document["facts"]
    facts["reviews"] = [each for each in facts["reviews"] if each["agreement"] == CURRENT]
    for each in facts["payments"]:
        del each["agreement"]
    return document


def rescinded(on: datetime.date = RESCINDED) -> iop.Rescission:
    """By the payer, for the payee's serious breach, which was not rectified."""
    return iop.Rescission(on, declared_by="payer", breach=SERIOUS_BREACH)


def agreement(term: oracle.Span = KALMAR_TERM, months: Iterable[int] = (12, 6), divisor: int = 182,
              payable_unit: str | None = None, planned: int | None = None) -> iop.Agreement:
    """The repayment clause, and little else."""
    plain = iop.agreement_with_model_clause(iop.DateRange(term.first, term.last))
    assert plain.repayment is not None
    return plain.replace(
        payment=iop.PaymentTerms(months=months, amount=None if planned is None else iop.Money(ore=planned)),
        repayment=plain.repayment.replace(divisor=divisor, payable_unit=payable_unit),
    )


def payment(fact: oracle.Payment) -> iop.Payment:
    return iop.Payment(fact.paid_on, iop.Money(ore=fact.ore), covers=fact.covers)


def paid(facts: Sequence[Mapping[str, Any]]) -> list[oracle.Payment]:
    """The payments of a worked case."""
    return [
        oracle.Payment(day(each["paid_on"]), each["amount_ore"],
                       day(each["covers"]) if each.get("covers") else None)
        for each in facts
    ]


KALMAR_PAID = [
    oracle.Payment(datetime.date(2023, 12, 20), 50_000_000, datetime.date(2023, 12, 1)),
    oracle.Payment(datetime.date(2024, 6, 20), 50_000_000, datetime.date(2024, 6, 1)),
    oracle.Payment(datetime.date(2024, 12, 20), 50_000_000, datetime.date(2024, 12, 1)),
]


def reading(words: oracle.Reading) -> iop.Reading:
    return iop.Reading(words.half_year, words.rescission_day, words.amount, words.cap, words.rounding,
                       words.unit)


def span(days: iop.DateRange | None) -> oracle.Span | None:
    return None if days is None else oracle.Span(days.first, days.last)


def ore(money: iop.Money | None) -> int | None:
    return None if money is None else money.ore


def found(result: iop.RepaymentStatement | iop.RepaymentFigure) -> oracle.Answer:
    """What the library answered, in the oracle's words."""
    figure = result.figure if isinstance(result, iop.RepaymentStatement) else result
    return oracle.Answer(
        status=str(figure.status),
        code=None if figure.reason is None else str(figure.reason),
        half_year=span(figure.half_year),
        remaining_days=figure.remaining_days,
        half_year_ore=ore(figure.half_year_amount),
        numerator=figure.numerator,
        amount=ore(figure.amount),
        payable=ore(figure.payable),
    )


def codes(findings: Iterable[iop.Finding]) -> set[str]:
    return {str(each.code) for each in findings}
