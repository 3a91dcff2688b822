"""Answers as CSV: every command that writes rows makes them here."""

import csv
import io
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TextIO, TypeVar

import iop

CONTROL = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")  # line breaks and tabs apart

Row = TypeVar("Row")


class Rows:
    """Where rows are written: Python's writer, told to end lines with both of their characters, quotes either of them
    inside a cell, and here the line gets the end that it is to have."""

    END = "\r\n"

    def __init__(self, sink: TextIO, end: str = "\n") -> None:
        self._sink = sink
        self._end = end

    def write(self, row: str) -> None:
        self._sink.write(row.removesuffix(self.END) + self._end)


def table(columns: Mapping[str, Callable[[Row], object]], rows: Iterable[Row]) -> str:
    """A header with the names, and for each row what each column makes of it."""
    return lines(list(columns), ([of(row) for of in columns.values()] for row in rows))


def lines(header: Sequence[str], rows: Iterable[Iterable[object]]) -> str:
    text = io.StringIO()
    writer = csv.writer(Rows(text), lineterminator=Rows.END)
    writer.writerow(header)
    writer.writerows([cell(each) for each in row] for row in rows)
    return text.getvalue()


def without_controls(text: str) -> str:
    """NUL, ESC and the like speak to terminals and cut texts short: no table that we write holds them."""
    return CONTROL.sub(lambda found: f"\\u{{{ord(found[0]):X}}}", text)


def joined(words: Iterable[object]) -> str:
    return "; ".join(map(str, words))


def cell(value: object) -> str:
    """As in files; nothing is an empty cell, and a spreadsheet must not compute what a file says, nor a terminal obey it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, iop.FuzzyDate):
        value = value.text
    text = without_controls(str(value))
    is_data = isinstance(value, str)
    return f"'{text}" if is_data and text.startswith(("=", "+", "-", "@", "\t", "\r")) else text
