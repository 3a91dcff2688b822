"""Writes bindings/python/iop/_iop.pyi, and the names in __init__.py, from the extension itself.

Records come from their descriptions in C++, enumerations from their words, functions from the
signature in the first line of their docstring. Only the few classes that are neither stand by hand
in value_classes.pyi.

    .venv/bin/python tools/make_stubs.py            writes the file
    .venv/bin/python tools/make_stubs.py --check    exits 1 where it is stale
"""

import inspect
import sys
import textwrap
from pathlib import Path

import iop
from iop import _iop
from iop._words import Word

ROOT = Path(__file__).parents[1]
STUB = ROOT / "bindings/python/iop/_iop.pyi"
PACKAGE = ROOT / "bindings/python/iop/__init__.py"
BY_HAND = (ROOT / "tools/value_classes.pyi").read_text(encoding="utf-8")

HEADER = '''\
# Made by tools/make_stubs.py from the extension; do not edit.
import datetime
import decimal
import fractions
import os
from collections.abc import Iterable, Mapping
from typing import Any, final, overload

from iop._words import Word

'''


def indented(text: str, levels: int = 1) -> str:
    return textwrap.indent(text, "    " * levels)


def docstring(text: str) -> str:
    return f'"""{text.strip()}"""'


def signature_and_doc(function: object) -> tuple[str, str]:
    """The first line of a docstring, and the rest."""
    first, _, rest = (inspect.getdoc(function) or "").partition("\n")
    if "->" not in first:
        raise SystemExit(f"{function!r} has no signature in the first line of its docstring: {first!r}")
    return first, rest.strip()


def function_stub(function: object) -> str:
    signature, doc = signature_and_doc(function)
    return f"def {signature}:\n" + indented(docstring(doc)) + "\n"


def method_stub(function: object) -> str:
    signature, doc = signature_and_doc(function)
    name, _, rest = signature.partition("(")
    comma = "" if rest.startswith(")") else ", "
    return f"def {name}(self{comma}{rest}:\n" + indented(docstring(doc)) + "\n"


def property_stub(name: str, kind: str, doc: str) -> str:
    return f"@property\ndef {name}(self) -> {kind}:\n" + indented(docstring(doc)) + "\n"


def enumeration_stub(enumeration: type[Word]) -> str:
    members = "".join(f'{member.name} = "{member.value}"\n' for member in enumeration)
    body = docstring(enumeration.__doc__ or "") + "\n\n" + members
    return f"class {enumeration.__name__}(Word):\n" + indented(body)


def record_stub(name: str, about: str, attributes: list[tuple[str, str, str, str, bool, bool]]) -> str:
    arguments = [each for each in attributes if each[5]]
    given = [f"{field}: {kind}" + ("" if needed else " = ...")
             for field, _, kind, _, needed, _ in arguments if field != "extra"]
    # A required field may stand after one with a default; from there on names are needed.
    optional_seen = False
    for position, (_, _, _, _, needed, _) in enumerate(each for each in arguments if each[0] != "extra"):
        if needed and optional_seen:
            given.insert(position, "*")
            break
        optional_seen = optional_seen or not needed
    given += [f"extra: {kind} = ..." for field, _, kind, *_ in arguments if field == "extra"]
    changes = ", ".join(f"{field}: {kind} = ..." for field, _, kind, _, _, _ in arguments)
    parts = [docstring(about) + "\n"]
    parts.append(f"def __init__(self, {', '.join(given)}) -> None: ...\n")
    parts += [property_stub(field, kind, doc) for field, kind, _, doc, _, _ in attributes]
    parts.append(f"def replace(self, *, {changes}) -> {name}:\n"
                 + indented(docstring("The same record with some fields changed.")) + "\n")
    known = {field for field, *_ in attributes} | {"replace"}
    for attribute, value in vars(getattr(_iop, name)).items():
        if attribute.startswith("_") or attribute in known:
            continue
        if isinstance(value, property):
            kind, _, doc = (value.__doc__ or "").partition("\n")
            parts.append(property_stub(attribute, kind.removeprefix("-> "), doc))
        else:
            parts.append(method_stub(value))
    parts.append("def __eq__(self, other: object, /) -> bool: ...\n"
                 "def __hash__(self) -> int: ...\n"
                 "def _repr_html_(self) -> str: ...\n")
    return f"@final\nclass {name}:\n" + indented("".join(parts))


def stub() -> str:
    records = {name: (about, attributes) for name, about, attributes in _iop._class_notes}
    names = list(_iop.__all__)
    parts = [HEADER, "__all__ = [\n", *(f'    "{name}",\n' for name in names), "]\n"]
    parts.append("\n_class_notes: tuple[tuple[str, str, list[tuple[str, str, str, str, bool, bool]]], ...]\n\n")
    parts.append(BY_HAND)
    for name in names:
        value = getattr(_iop, name)
        if name in records:
            parts.append("\n" + record_stub(name, *records[name]))
        elif isinstance(value, type) and issubclass(value, Word):
            parts.append("\n" + enumeration_stub(value))
        elif isinstance(value, type):
            if f"class {name}" not in BY_HAND:
                raise SystemExit(f"{name} is neither a record nor in value_classes.pyi")
        else:
            parts.append("\n" + function_stub(value))
    return "".join(parts)


def package() -> str:
    """The package's own file with its names listed at the end."""
    kept = PACKAGE.read_text(encoding="utf-8").partition("__all__ = [")[0]
    names = "".join(f'    "{name}",\n' for name in ["__version__", *_iop.__all__])
    return f"{kept}__all__ = [\n{names}]\n"


def main() -> int:
    made = {STUB: stub(), PACKAGE: package()}
    stale = [path for path, text in made.items()
             if not path.exists() or path.read_text(encoding="utf-8") != text]
    if "--check" in sys.argv[1:]:
        for path in stale:
            print(f"{path.relative_to(ROOT)} is stale: run tools/make_stubs.py", file=sys.stderr)
        return 1 if stale else 0
    for path in stale:
        path.write_text(made[path], encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
