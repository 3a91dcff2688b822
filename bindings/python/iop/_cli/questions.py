"""A question to the library, from what was typed; what it refuses is a wrong call at its option."""

import datetime
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypedDict

import iop
from iop._cli.problems import Problem
from iop._cli.words import optional_day


class About(TypedDict):
    """What every question takes beside the day."""

    agreement: str | None
    known_on: datetime.date | None
    file_sha256: str | None


def about(file: str, agreement: str | None = None, as_known_on: str | None = None) -> About:
    return {"agreement": agreement, "known_on": optional_day(as_known_on, "--as-known-on"),
            "file_sha256": hashlib.sha256(Path(file).read_bytes()).hexdigest()}


@contextmanager
def asking(option: str, **others: str) -> Iterator[None]:
    """What the library refuses of the question is told at the option: `option` for the day and for what has no place
    of its own, --agreement for the agreement, `others` by the names of the arguments."""
    places = {"": option, "/day": option, "/agreement": "--agreement",
              **{f"/{name}": typed for name, typed in others.items()}}
    try:
        yield
    except iop.CalculationError as error:
        if any(each.pointer not in places for each in error.findings):
            raise
        raise Problem([each.replace(pointer=places[each.pointer]) for each in error.findings], wrong_call=True) from None
