"""Payments from a table, in place of those in the file."""

import difflib
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

import iop
from iop._cli.problems import Problem, about, finding, nearest, placed, tell
from iop._cli.tables import is_blank, opened
from iop._cli.words import amount_of, day_of

REQUIRED = ("paid_on", "amount")
COLUMNS = (*REQUIRED, "covers", "agreement", "note")

Value = TypeVar("Value")


def payments_in(path: str, agreements: Sequence[str], chosen: str | None,
                lang: str) -> list[iop.Payment]:
    """The payments of a table; all that is wrong with it is raised at once. One that names no
    agreement belongs to the agreement that was chosen by name, else to the only one."""
    with opened(path, COLUMNS, REQUIRED) as table:
        tell(_similar_names(table.columns), lang, path)
        only = agreements[0] if len(agreements) == 1 else None
        reader = _Reader(table.columns, agreements, chosen or only)
        payments = [reader.payment(f"/rows/{number}", row) for number, row in enumerate(table.rows)
                    if not is_blank(row)]
    if reader.findings:
        raise Problem(reader.findings, path)
    return [payment for payment in payments if payment is not None]


def _similar_names(columns: Sequence[str]) -> list[iop.Finding]:
    """A misspelt column would be left out without a word."""
    absent = [name for name in COLUMNS if name not in columns]
    return [finding("value.similar_name", name=name, nearest=similar)
            for name in columns if name not in COLUMNS
            for similar in difflib.get_close_matches(name, absent, n=1, cutoff=0.75)]


class _Reader:
    """Rows as payments, and what is wrong with them."""

    def __init__(self, columns: Sequence[str], agreements: Sequence[str], own: str | None) -> None:
        self.findings: list[iop.Finding] = []
        self._columns = columns
        self._agreements = agreements
        self._own = own

    def payment(self, place: str, row: Sequence[str]) -> iop.Payment | None:
        if len(row) != len(self._columns):
            self.findings.append(finding("table.row_length", place, got=str(len(row)),
                                         expected=str(len(self._columns))))
            return None
        cells = dict(zip(self._columns, row, strict=True))
        paid_on = self._cell(place, cells, "paid_on", day_of)
        amount = self._cell(place, cells, "amount", amount_of)
        covers = self._optional_cell(place, cells, "covers", day_of)
        agreement = self._agreement(place, cells)
        if paid_on is None or amount is None:
            return None
        return iop.Payment(paid_on, amount, covers=covers, agreement=agreement,
                           note=cells.get("note") or None)

    def _cell(self, place: str, cells: Mapping[str, str], name: str,
              make: Callable[[str], Value]) -> Value | None:
        if not cells[name]:
            self.findings.append(finding("value.missing", f"{place}/{name}", name=name,
                                         about=about(iop.Payment, name)))
            return None
        return self._optional_cell(place, cells, name, make)

    def _optional_cell(self, place: str, cells: Mapping[str, str], name: str,
                       make: Callable[[str], Value]) -> Value | None:
        text = cells.get(name)
        if not text:
            return None
        try:
            return make(text)
        except (iop.Error, Problem) as error:
            self.findings += placed(error.findings, f"{place}/{name}")
            return None

    def _agreement(self, place: str, cells: Mapping[str, str]) -> str | None:
        named = cells.get("agreement")
        if not named:
            if self._own is None:
                self.findings.append(finding("payment.agreement_unnamed", place,
                                             ids=", ".join(self._agreements)))
            return self._own
        if named not in self._agreements:
            self.findings.append(finding("reference.unknown", f"{place}/agreement", id=named,
                                         what="agreements", nearest=nearest(named, self._agreements)))
        return named
