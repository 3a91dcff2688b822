"""Tables of text in, through one door: CSV with commas or semicolons, UTF-8 with or without BOM, nothing else.

A file is read three times, so that its size does not matter and no answer is given from a table that cannot be
read whole: once to see that all of it is UTF-8, once to see that its quotes and columns hold together
(`table_checks`), and then row by row. Rows are counted as a spreadsheet shows them, a row without a single
value too: `/rows/0` is the first below the header, row 2 of the spreadsheet.
"""

import codecs
import csv
import io
import os
import re
import stat
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO, NamedTuple, TextIO

import iop
from iop._cli.problems import Problem, finding, nearest
from iop._cli.rows import CONTROL
from iop._cli.table_checks import Kind, Layout, begun, header_problem, looked_through, reader_of

_SEPARATOR_LINE = re.compile(r'"?sep=(.)"?', re.IGNORECASE)


class Row(NamedTuple):
    number: int
    cells: list[str]

    @property
    def place(self) -> str:
        return f"/rows/{self.number}"


@dataclass(frozen=True)
class Table:
    """The columns by the names that commands know, the header as it stands, and the rows that hold something, as
    they come; `lines` is at least how many rows there are. `findings` warn of what is likely a slip."""

    source: str
    columns: list[str]
    header: list[str]
    delimiter: str
    line_end: str
    lines: int
    has_controls: bool
    findings: list[iop.Finding]
    rows: Iterator[Row]


@contextmanager
def opened(path: str, kind: Kind) -> Iterator[Table]:
    """The table in a file. Raises Problem where it is none, or cannot be read whole."""
    with _regular_file(path) as file:
        with _reading(path):
            lines, has_controls = _decoded(file)
            file.seek(0)
        with io.TextIOWrapper(file, encoding="utf-8-sig", newline="") as text:
            with _reading(path):
                layout = _layout(path, text, kind)
                found = looked_through(path, text, layout, kind)
            _check_columns(path, layout.columns, kind)
            found = [*_similar_names(layout.columns, kind), *found]
            yield Table(path, layout.columns, layout.header, layout.delimiter, layout.line_end, lines, has_controls,
                        found, _rows(path, text, layout))


@contextmanager
def _reading(path: str) -> Iterator[None]:
    try:
        yield
    except UnicodeDecodeError as error:
        raise Problem([finding("table.encoding", offset=str(error.start))], path) from None
    except csv.Error:  # its quotes held together a moment ago
        raise Problem([finding("file.unreadable", path=path, reason="it changed while it was read")]) from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise Problem([finding("file.unreadable", path=path, reason=reason)]) from None


def _regular_file(path: str) -> BinaryIO:
    with _reading(path):
        # O_NONBLOCK: to open a pipe that nobody writes to must not wait for ever.
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            os.close(descriptor)
            raise Problem([finding("file.not_regular", path=path)])
        return open(descriptor, "rb")


def _decoded(file: BinaryIO) -> tuple[int, bool]:
    """How many lines there are, and whether there are control characters. Raises UnicodeDecodeError, counted from
    the beginning, where the file is not UTF-8. NUL is in no text, but it is in UTF-16."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    lines = read = 0
    has_controls = False
    while True:
        chunk = file.read(1 << 20)
        begin = read - len(decoder.getstate()[0])
        try:
            text = decoder.decode(chunk, final=not chunk)
            nul = chunk.find(b"\0")
            if nul >= 0:
                begin = read
                raise UnicodeDecodeError("utf-8", chunk, nul, nul + 1, "NUL")
        except UnicodeDecodeError as error:
            error.start += begin
            raise
        has_controls = has_controls or CONTROL.search(text) is not None
        if not chunk:
            return lines, has_controls
        lines += max(chunk.count(b"\n"), chunk.count(b"\r"))
        read += len(chunk)


def _layout(path: str, text: TextIO, kind: Kind) -> Layout:
    """The delimiter is the one that a line `sep=…` before the header names, else the one that divides the header
    into more of the known columns."""
    csv.field_size_limit(sys.maxsize)
    line = text.readline()
    named = _SEPARATOR_LINE.fullmatch(line.rstrip("\r\n"))
    if named is not None and named[1] not in ",;":
        raise Problem([finding("table.delimiter", text=line.rstrip("\r\n"))], path)
    names = {name.casefold(): name for name in (*kind.known, *kind.written)}
    found = [_divided(text, Layout([], [], delimiter, _line_end(line), named is not None), names)
             for delimiter in (named[1] if named else ",;")]
    divided = [each for each in found if len(each.columns) > 1]
    if divided:
        return max(divided, key=lambda each: (len(set(each.columns) & set(names.values())), len(each.columns)))
    problem = header_problem(text, found[0])
    header = begun(text, found[0]).readline().rstrip("\r\n")
    raise Problem([problem or finding("table.delimiter", text=header)], path)


def _line_end(line: str) -> str:
    return next((end for end in ("\r\n", "\r") if line.endswith(end)), "\n")


def _divided(text: TextIO, layout: Layout, names: dict[str, str]) -> Layout:
    """With the header as that delimiter divides it. Case and blanks around a name make no other of it."""
    try:
        header = next(reader_of(begun(text, layout), layout), [])
    except csv.Error:  # told with its place once the delimiter is settled
        header = next(csv.reader([begun(text, layout).readline()], delimiter=layout.delimiter), [])
    columns = [names.get(cell.strip().casefold(), cell) for cell in header]
    return Layout(header, columns, layout.delimiter, layout.line_end, layout.has_separator_line)


def _rows(path: str, text: TextIO, layout: Layout) -> Iterator[Row]:
    """The rows below the header; those without a single value are counted but ask nothing."""
    with _reading(path):
        reader = reader_of(begun(text, layout), layout)
        next(reader)
        for number, cells in enumerate(reader):
            if cells and (cells[0].strip() or any(map(str.strip, cells))):
                yield Row(number, cells)


def _check_columns(path: str, columns: Sequence[str], kind: Kind) -> None:
    names = ", ".join(kind.known)
    known = [*kind.known, *kind.written]
    others = [name for name in columns if name not in known]
    missing = [finding("table.column_missing", name=name, nearest=nearest(name, others), names=names)
               for name in kind.required if name not in columns]
    repeated = [finding("table.column_repeated", name=name)
                for name in known if columns.count(name) > 1]
    if missing or repeated:
        raise Problem(missing + repeated, path)


def _similar_names(columns: Sequence[str], kind: Kind) -> list[iop.Finding]:
    """A misspelt column would be left out without a word."""
    absent = [name for name in kind.known if name not in columns]
    others = [name for name in columns if name not in (*kind.known, *kind.written)]
    return [finding("value.similar_name", name=name, nearest=similar)
            for name in others if (similar := nearest(name, absent))]
