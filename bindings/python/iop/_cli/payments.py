"""Payments from a table, in place of those in the file."""

from collections.abc import Mapping, Sequence

import iop
from iop._cli.cells import Cells
from iop._cli.problems import Problem, finding, nearest
from iop._cli.table_checks import Kind
from iop._cli.tables import Row, opened
from iop._cli.words import amount_of, day_of

REQUIRED = ("paid_on", "amount")
COLUMNS = (*REQUIRED, "covers", "agreement", "note")
PAYMENTS = Kind(COLUMNS, REQUIRED, numbers=("amount",), texts=("note",))
_LIST = "/facts/payments/"


def payments_in(path: str, partnership: iop.Partnership,
                chosen: str | None) -> tuple[list[iop.Payment], list[iop.Finding]]:
    """The payments of a table, and what to know about them; all that is wrong with it is raised at once. One that
    names no agreement belongs to the agreement that was chosen by name, else to the only one."""
    agreements = [each.id for each in partnership.agreements]
    with opened(path, PAYMENTS) as table:
        cells = Cells(table, iop.Payment)
        own = chosen or (agreements[0] if len(agreements) == 1 else None)
        read = [(row.number, _payment(cells, row, agreements, own)) for row in table.rows]
    if cells.findings:
        raise Problem([*cells.findings, *table.findings], path)
    numbered = {number: payment for number, payment in read if payment is not None}
    payments = list(numbered.values())
    found = [*table.findings, *_as_facts(partnership, payments, list(numbered))]
    if any(each.severity == "error" for each in found):
        raise Problem(found, path)
    return payments, found


def _as_facts(partnership: iop.Partnership, payments: Sequence[iop.Payment],
              numbers: Sequence[int]) -> list[iop.Finding]:
    """What would be said of the payments if they stood in the file."""
    facts = (partnership.facts or iop.Facts()).replace(payments=payments)
    found = iop.check_partnership(partnership.replace(facts=facts))
    return [_in_table(each, numbers) for each in found if each.pointer.startswith(_LIST)]


def _in_table(found: iop.Finding, numbers: Sequence[int]) -> iop.Finding:
    def row(place: str) -> str:
        if not place.startswith(_LIST):
            return place
        number, slash, field = place.removeprefix(_LIST).partition("/")
        return f"/rows/{numbers[int(number)]}{slash}{field}"

    details = [each.replace(value=row(each.value)) for each in found.details]
    return found.replace(pointer=row(found.pointer), details=details)


def _payment(cells: Cells, row: Row, agreements: Sequence[str], own: str | None) -> iop.Payment | None:
    named = cells.of(row)
    if named is None:
        return None
    paid_on = cells.required(row.place, named, "paid_on", day_of)
    amount = cells.required(row.place, named, "amount", amount_of)
    covers = cells.optional(row.place, named, "covers", day_of)
    agreement = _agreement(cells, row.place, named, agreements, own)
    if paid_on is None or amount is None:
        return None
    return iop.Payment(paid_on, amount, covers=covers, agreement=agreement, note=named.get("note") or None)


def _agreement(cells: Cells, place: str, named: Mapping[str, str], agreements: Sequence[str],
               own: str | None) -> str | None:
    agreement = named.get("agreement")
    if not agreement:
        if own is None:
            cells.findings.append(finding("payment.agreement_unnamed", place, ids=", ".join(agreements)))
        return own
    if agreement not in agreements:
        cells.findings.append(finding("reference.unknown", f"{place}/agreement", id=agreement, what="agreements",
                                      nearest=nearest(agreement, agreements)))
    return agreement
