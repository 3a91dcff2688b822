"""The cells of a table's rows as values, and all that is wrong with them."""

from collections.abc import Callable, Mapping
from typing import TypeVar

import iop
from iop._cli.problems import Problem, about, finding, placed
from iop._cli.tables import Row, Table

Value = TypeVar("Value")


class Cells:
    """Reads values for the fields of a record; `findings` holds what was refused, each at its cell."""

    def __init__(self, table: Table, record: type) -> None:
        self.findings: list[iop.Finding] = []
        self._columns = table.columns
        self._record = record

    def of(self, row: Row) -> Mapping[str, str] | None:
        """By column, without the blanks around them; None where there are too few or too many."""
        if len(row.cells) != len(self._columns):
            self.findings.append(finding("table.row_length", row.place, got=str(len(row.cells)),
                                         expected=str(len(self._columns))))
            return None
        return {name: cell.strip() for name, cell in zip(self._columns, row.cells, strict=True)}

    def required(self, place: str, cells: Mapping[str, str], name: str, make: Callable[[str], Value]) -> Value | None:
        if not cells[name]:
            self.findings.append(finding("value.missing", f"{place}/{name}", name=name,
                                         about=about(self._record, name)))
            return None
        return self.optional(place, cells, name, make)

    def optional(self, place: str, cells: Mapping[str, str], name: str, make: Callable[[str], Value]) -> Value | None:
        text = cells.get(name)
        if not text:
            return None
        try:
            return make(text)
        except (iop.Error, Problem) as error:
            self.findings += placed(error.findings, f"{place}/{name}")
            return None
