"""Values of every record class: some met in the Kalmar agreement and its results, some made from the class's notes.

A class that is added to the package is covered by what walks over these without a line here.
"""

import datetime
import decimal
from collections.abc import Iterable, Iterator
from typing import Any

import iop
from cases import kalmar, rescinded

NOTES: dict[str, list[tuple[str, str, str, str, bool, bool]]] = {name: fields for name, _, fields in iop._iop._class_notes}
ENUMERATIONS: dict[str, Any] = {
    name: value for name, value in vars(iop).items()
    if isinstance(value, type) and issubclass(value, str) and not name.startswith("_")
}

Field = tuple[str, str, str, str, bool, bool]


def arguments(record: str) -> list[Field]:
    """The fields that the constructor takes; the rest are those of an inlined record."""
    return [each for each in NOTES[record] if each[5]]


def pick(kind: str, turn: int) -> Any:
    """A value of a noted type; `turn` varies it."""
    kind = kind.removesuffix(" | None")
    if kind.startswith("tuple["):
        inner = kind.removeprefix("tuple[").removesuffix(", ...]")
        return tuple(pick(inner, turn + i) for i in range(2))
    if kind.startswith("dict["):
        return {"x-unknown": [turn, None, {"ä": "</script>"}]}
    if " | " in kind:
        choices = [each for each in kind.split(" | ") if each != "None"]
        return pick(choices[turn % len(choices)], turn)
    if kind in NOTES:
        return made(kind, turn)
    if kind in ENUMERATIONS:
        words = list(ENUMERATIONS[kind])
        return words[turn % len(words)]
    day = datetime.date(2023, 12, 1) + datetime.timedelta(days=turn)
    return {
        "str": f"text {turn}: <script>alert(\"å\")</script> & 'quoted'",
        "int": 2 + turn % 5,
        "bool": turn % 2 == 0,
        "datetime.date": day,
        "decimal.Decimal": decimal.Decimal(turn) / 8,
        "DateRange": iop.DateRange(day, day + datetime.timedelta(days=turn)),
        "FuzzyDate": iop.FuzzyDate(day) if turn % 2 else iop.FuzzyDate("våren <2024>", iop.DateRange(day, day)),
        "Money": iop.Money(ore=12_345 * turn - 7),
        "Ratio": iop.Ratio(turn * 10**30, 182),
    }[kind]


def made(record: str, turn: int = 0) -> Any:
    """A value with every field stated."""
    return getattr(iop, record)(**{
        name: pick(kind, turn + i) for i, (name, kind, *_) in enumerate(arguments(record))})


def least(record: str, turn: int = 0) -> Any:
    """A value with only the fields that must be there."""
    return getattr(iop, record)(**{
        name: pick(kind, turn + i) for i, (name, kind, _, _, required, _) in enumerate(arguments(record)) if required})


def within(value: Any) -> Iterator[Any]:
    """The value and all values in it."""
    yield value
    if isinstance(value, tuple):
        for each in value:
            yield from within(each)
    elif type(value).__name__ in NOTES:
        for name, *_ in arguments(type(value).__name__):
            yield from within(getattr(value, name))


def results() -> Iterable[Any]:
    partnership = kalmar()
    agreement, payments = partnership.agreement("2023-2026"), partnership.facts.payments
    yield partnership
    yield iop.payment_schedule(agreement)
    yield iop.half_year_amounts(agreement, payments, rescinded().effective_on)
    for event in (rescinded(), iop.Rescission(datetime.date(2024, 6, 10), ended_by="mutual")):
        statement = iop.repayment_statement(agreement, payments, event)
        yield statement
        yield iop.explain(statement)
    yield iop.repayment_alternatives(agreement, payments, rescinded())
    yield iop.validate_text("{}")
    yield iop.partnership_status(partnership, rescinded().effective_on)
    yield iop.amendment_diff(agreement.replace(amendments=[
        iop.Amendment("m", rescinded().effective_on, "x", term_last="2027-11-30", amount="1.00", goals=[])]), "m")


def specimens() -> dict[str, list[Any]]:
    """For each class a few values that differ."""
    found: dict[str, list[Any]] = {name: [] for name in NOTES}
    for result in results():
        for value in within(result):
            kept = found.get(type(value).__name__)
            if kept is not None and len(kept) < 3 and value not in kept:
                kept.append(value)
    for name, kept in found.items():
        for value in (made(name), made(name, 1), least(name)):
            if value not in kept:
                kept.append(value)
    return found
