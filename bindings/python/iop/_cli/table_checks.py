"""Whether a table holds together: its quotes, and what looks like a number or a row that was divided wrongly.

Python's own reader divides the rows, strictly. Where it refuses one, the place is found here.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import TextIO

import iop
from iop._cli.problems import Problem, finding

_QUOTED = re.compile(r'"[^"]*(?:""[^"]*)*"(?!")')
_WHOLE = re.compile(r"[-\N{MINUS SIGN}]?[0-9]+(?: [0-9]{3})*")
_DIGITS = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_EXCERPT = 40


@dataclass(frozen=True)
class Kind:
    """What a command reads from its table. `texts` may hold anything, as columns that it does not know may;
    `written` are those of the answer, which replace their namesakes."""

    known: Sequence[str]
    required: Sequence[str]
    numbers: Sequence[str]
    texts: Sequence[str] = ()
    written: Sequence[str] = ()


@dataclass(frozen=True)
class Layout:
    """The header as it stands, its columns by the names that commands know, and how the file is written."""

    header: list[str]
    columns: list[str]
    delimiter: str
    line_end: str
    has_separator_line: bool


class _Lines:
    """The lines of a text, of which those of the row that is being read are kept."""

    def __init__(self, text: TextIO) -> None:
        self._text = text
        self._row: list[str] = []

    def __iter__(self) -> Iterator[str]:
        for line in self._text:
            self._row.append(line)
            yield line

    def taken(self) -> list[str]:
        row, self._row = self._row, []
        return row


def begun(text: TextIO, layout: Layout) -> TextIO:
    """The text from its header on."""
    text.seek(0)
    if layout.has_separator_line:
        text.readline()
    return text


def reader_of(lines: Iterable[str], layout: Layout) -> Iterator[list[str]]:
    return csv.reader(lines, delimiter=layout.delimiter, strict=True)


def looked_through(path: str, text: TextIO, layout: Layout, kind: Kind) -> list[iop.Finding]:
    """What is likely a slip. Raises Problem at the first row whose quotes do not hold together."""
    found: list[iop.Finding] = []
    split = _SplitNumbers(layout, kind)
    kept = _Lines(begun(text, layout)) if split.pairs else None
    reader = csv.reader(begun(text, layout) if kept is None else kept, delimiter=layout.delimiter, strict=True)
    number, lines = -2, 0  # the header is row -1
    try:
        for number, cells in enumerate(reader, -1):
            if reader.line_num > lines + 1:
                found += _rows_in_cells(layout, number, cells)
            if kept is not None:
                split.look(number, cells, kept.taken())
            lines = reader.line_num
    except csv.Error:
        broken = _broken("".join(islice(begun(text, layout), lines, None)), layout, number + 1)
        raise Problem([broken or finding("table.quote_open", f"/rows/{number + 1}", text=""), *found], path) from None
    return found + split.findings()


def header_problem(text: TextIO, layout: Layout) -> iop.Finding | None:
    """That a quote keeps the header from being divided, if one does; after one that closes may stand another delimiter."""
    broken = _broken(begun(text, layout).read(), layout, -1)
    return broken if broken is not None and broken.code == "table.quote_open" else None


def _place(layout: Layout, number: int, column: int) -> str:
    if number < 0:
        return "/header"
    name = layout.columns[column] if column < len(layout.columns) else ""
    token = name.strip().replace("~", "~0").replace("/", "~1")
    return f"/rows/{number}/{token}" if token else f"/rows/{number}"


def _broken(rest: str, layout: Layout, number: int) -> iop.Finding | None:
    """Why the row at the head of the text cannot be divided: a quote that is never closed, or text after one that
    closes. None where it can be."""
    unquoted = re.compile(f"[^{layout.delimiter}\r\n]*")
    at = column = 0
    while at < len(rest):
        quoted = rest[at] == '"'
        match = (_QUOTED if quoted else unquoted).match(rest, at)
        if match is None:
            opened = rest[at + 1:at + 1 + _EXCERPT].splitlines() or [""]
            return finding("table.quote_open", _place(layout, number, column), text=opened[0])
        end = match.end()
        if end == len(rest) or rest[end] in "\r\n":
            return None
        if rest[end] != layout.delimiter:
            begins = rest[at + 1:at + 1 + _EXCERPT].splitlines() or [""]
            after = rest[end:end + _EXCERPT].splitlines()[0]
            return finding("table.quote_text", _place(layout, number, column), text=begins[0].split('"')[0], after=after)
        at, column = end + 1, column + 1
    return None


def _rows_in_cells(layout: Layout, number: int, cells: Sequence[str]) -> list[iop.Finding]:
    """A quote that opens in one row and closes in another makes a cell of the rows between."""
    width = len(layout.columns)
    for column, cell in enumerate(cells):
        for line in cell.splitlines()[1:]:
            if width > 2 and line.count(layout.delimiter) >= width - 1:
                return [finding("table.rows_in_cell", _place(layout, number, column), text=line)]
    return []


class _SplitNumbers:
    """Numbers with a comma that no quotes hold together: the text beside them takes what stood after it."""

    def __init__(self, layout: Layout, kind: Kind) -> None:
        self._layout = layout
        self._first: tuple[int, int, str, str] | None = None
        self._count = 0
        checked = {*kind.known} - {*kind.texts}  # refuse what does not belong there by themselves
        columns = layout.columns if layout.delimiter == "," else []
        self.pairs = [place for place, (name, beside) in enumerate(pairwise(columns))
                      if name in kind.numbers and beside not in checked]

    def look(self, number: int, cells: Sequence[str], lines: Sequence[str]) -> None:
        for column in self.pairs:
            if number >= 0 and len(cells) > column + 1 and self._is_split(cells[column], cells[column + 1], lines):
                self._count += 1
                self._first = self._first or (number, column, cells[column].strip(), cells[column + 1].strip())

    @staticmethod
    def _is_split(whole: str, text: str, lines: Sequence[str]) -> bool:
        """Quotes around either of them would say that they are two."""
        return (_DIGITS.fullmatch(text.strip()) is not None and _WHOLE.fullmatch(whole.strip()) is not None
                and any(f"{whole},{text}" in line for line in lines))

    def findings(self) -> list[iop.Finding]:
        if self._first is None:
            return []
        number, column, whole, text = self._first
        return [finding("table.number_split", _place(self._layout, number, column + 1), number=whole, text=text,
                        count=str(self._count))]
