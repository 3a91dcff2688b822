"""The class behind the package's enumerations; the extension makes them from C++'s own words."""

import enum
from typing import cast


class Word(enum.StrEnum):
    """An enumeration whose members are the words that files, results and the command line say."""

    def __repr__(self) -> str:
        return f"iop.{type(self).__name__}.{self.name}"


def words(name: str, members: list[str], doc: str) -> type[Word]:
    """The enumeration `name` of the package, one member for each word; `.` in a word becomes `_`."""
    named = [(word.replace(".", "_"), word) for word in members]
    made = enum.EnumType.__call__(Word, name, named, module="iop")
    made.__doc__ = doc
    return cast(type[Word], made)

