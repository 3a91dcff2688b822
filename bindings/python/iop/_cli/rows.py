"""Answers as CSV: every command that writes rows makes them here."""

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar

import iop

Row = TypeVar("Row")


def table(columns: Mapping[str, Callable[[Row], object]], rows: Iterable[Row]) -> str:
    """A header with the names, and for each row what each column makes of it."""
    return lines(list(columns), ([of(row) for of in columns.values()] for row in rows))


def lines(header: Sequence[str], rows: Iterable[Iterable[object]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows([cell(each) for each in row] for row in rows)
    return text.getvalue()


def joined(words: Iterable[object]) -> str:
    return "; ".join(map(str, words))


def cell(value: object) -> str:
    """As in files; nothing is an empty cell, and a spreadsheet must not compute what a file says."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, iop.FuzzyDate):
        value = value.text
    text = str(value)
    is_data = isinstance(value, str)
    return f"'{text}" if is_data and text.startswith(("=", "+", "-", "@", "\t", "\r")) else text
