"""Tables of text in: CSV with commas or semicolons, UTF-8 with or without BOM, nothing else.

A file is read twice: once to see that all of it is UTF-8, before any answer is given, then row by
row, so that its size does not matter.
"""

import codecs
import csv
import io
import os
import stat
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO, TextIO

from iop._cli.problems import Problem, finding


@dataclass(frozen=True)
class Table:
    """The columns, and the rows as they come; `lines` is at least how many rows there are."""

    source: str
    columns: list[str]
    delimiter: str
    line_end: str
    lines: int
    rows: Iterator[list[str]]


@contextmanager
def opened(path: str, known: Sequence[str], required: Sequence[str]) -> Iterator[Table]:
    """The table in a file. `known` are the columns that are read or written, and `required` those
    of them that must be there."""
    with _regular_file(path) as file:
        with _reading(path):
            lines = _count_lines(file)
            file.seek(0)
        with io.TextIOWrapper(file, encoding="utf-8-sig", newline="") as text:
            with _reading(path):
                columns, delimiter = _header(path, text, known)
                line_end = _line_end(text)
            _check_columns(path, columns, known, required)
            yield Table(path, columns, delimiter, line_end, lines, _rows(path, text, delimiter))


def is_blank(row: Sequence[str]) -> bool:
    return not any(cell.strip() for cell in row)


@contextmanager
def _reading(path: str) -> Iterator[None]:
    try:
        yield
    except UnicodeDecodeError as error:
        raise Problem([finding("table.encoding", offset=str(error.start))], path) from None
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


def _count_lines(file: BinaryIO) -> int:
    """Raises UnicodeDecodeError, counted from the beginning, where the file is not UTF-8. NUL is in
    no text, but it is in UTF-16."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    lines = read = 0
    while True:
        chunk = file.read(1 << 20)
        begin = read - len(decoder.getstate()[0])
        try:
            decoder.decode(chunk, final=not chunk)
            nul = chunk.find(b"\0")
            if nul >= 0:
                begin = read
                raise UnicodeDecodeError("utf-8", chunk, nul, nul + 1, "NUL")
        except UnicodeDecodeError as error:
            error.start += begin
            raise
        if not chunk:
            return lines
        lines += chunk.count(b"\n")
        read += len(chunk)


def _header(path: str, text: TextIO, known: Sequence[str]) -> tuple[list[str], str]:
    """The columns under the delimiter that gives more of the known ones."""
    found = {delimiter: next(_reader(text, delimiter), []) for delimiter in ",;"}
    divided = {delimiter: columns for delimiter, columns in found.items() if len(columns) > 1}
    if not divided:
        line = found[","][0] if found[","] else ""
        raise Problem([finding("table.delimiter", text=line)], path)
    delimiter = max(divided, key=lambda each: (len(set(divided[each]) & set(known)),
                                               len(divided[each])))
    return divided[delimiter], delimiter


def _line_end(text: TextIO) -> str:
    text.seek(0)
    return "\r\n" if text.readline().endswith("\r\n") else "\n"


def _reader(text: TextIO, delimiter: str) -> Iterator[list[str]]:
    text.seek(0)
    csv.field_size_limit(sys.maxsize)  # a quote that is never closed runs to the end
    return csv.reader(text, delimiter=delimiter)


def _rows(path: str, text: TextIO, delimiter: str) -> Iterator[list[str]]:
    """The rows below the header; a line without anything is none."""
    with _reading(path):
        reader = _reader(text, delimiter)
        next(reader)
        yield from filter(None, reader)


def _check_columns(path: str, columns: Sequence[str], known: Sequence[str],
                   required: Sequence[str]) -> None:
    names = ", ".join(known)
    missing = [finding("table.column_missing", name=name, names=names)
               for name in required if name not in columns]
    repeated = [finding("table.column_repeated", name=name)
                for name in known if columns.count(name) > 1]
    if missing or repeated:
        raise Problem(missing + repeated, path)
