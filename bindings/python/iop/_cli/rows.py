"""Answers as CSV: the columns of every command that writes rows are made here."""

import csv
import io
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

Row = TypeVar("Row")


def table(columns: Mapping[str, Callable[[Row], object]], rows: Iterable[Row]) -> str:
    """A header with the names, and a line for each row."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([cell(of(row)) for of in columns.values()] for row in rows)
    return text.getvalue()


def joined(words: Iterable[object]) -> str:
    return "; ".join(map(str, words))


def cell(value: object) -> str:
    """Nothing is an empty cell; a spreadsheet must not compute what a file says."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    text = str(value)
    is_data = isinstance(value, str)
    return f"'{text}" if is_data and text.startswith(("=", "+", "-", "@", "\t", "\r")) else text
