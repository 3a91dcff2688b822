"""Writes build/iop-conformance-<version>.zip, the conformance suite on its own; --output FILE writes it elsewhere.

What belongs to it stands in the table of tests/cases/README.md. The same cases give the same bytes: files in order, one time.
"""

import csv
import hashlib
import io
import json
import re
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
CASES = ROOT / "tests/cases"
ROW = re.compile(r"^\| `([\w.]+)` \| (\d+) \| ([^|]+) \|$", re.MULTILINE)
IN_EVERY_ROW = "in every row"
LINK = re.compile(r"\[([^\]]+)\]\((?!https?:|#)([^)#]+)(#[^)]*)?\)")
BESIDE = ("schema/iop-partnership-1.schema.json", "docs/file-format-reference.md", "docs/rules/payments.md")
EARLIEST = (1980, 1, 1, 0, 0, 0)  # the first time a zip can hold


def listed() -> dict[str, tuple[int, str]]:
    """The files of the suite, each with the rows it is said to have and what they rest on."""
    _, _, section = (CASES / "README.md").read_text(encoding="utf-8").partition("\n## The conformance suite\n")
    return {file: (int(rows), source) for file, rows, source in ROW.findall(section)}


def version() -> str:
    header = (ROOT / "include/iop/core/version.hpp").read_text(encoding="utf-8")
    found = re.search(r'^#define IOP_VERSION "([^"]+)"', header, re.MULTILINE)
    if found is None:
        raise SystemExit("include/iop/core/version.hpp states no version")
    return found[1]


def in_json(value: Any) -> Iterator[dict[str, Any]]:
    """The cases of a JSON file: the objects of its lists, however the lists are grouped."""
    if isinstance(value, list):
        yield from value
    elif isinstance(value, dict):
        for name, each in value.items():
            if name != "series":  # figures that the cases read
                yield from in_json(each)


def rows(file: str) -> list[dict[str, Any]]:
    text = (CASES / file).read_text(encoding="utf-8")
    if file.endswith(".csv"):
        return list(csv.DictReader(io.StringIO(text, newline="")))
    return list(in_json(json.loads(text)))


def manifest(contents: dict[str, bytes]) -> bytes:
    suite = listed()
    files = [{"file": file, "rows": len(rows(file)), "source": suite[file][1], "sha256": hashlib.sha256(content).hexdigest()}
             for file, content in contents.items() if file in suite]
    whole = {"suite": "iop-conformance", "version": version(), "license": "Apache-2.0",
             "rows": sum(len(rows(file)) for file in suite), "files": files}
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()


def on_its_own(page: bytes, beside: set[str]) -> bytes:
    """A page of the documentation with the links that lead somewhere here; of the others the words."""
    def kept(link: re.Match[str]) -> str:
        name = Path(link[2]).name
        return f"[{link[1]}]({name}{link[3] or ''})" if name in beside else link[1]

    return LINK.sub(kept, page.decode()).encode()


def archive() -> bytes:
    contents = {file: (CASES / file).read_bytes() for file in sorted(listed())}
    contents["LICENSE"] = (ROOT / "LICENSE").read_bytes()
    beside = {"README.md": "docs/conformance.md", **{Path(each).name: each for each in BESIDE}}
    for name, path in beside.items():  # what tells of the rows, what they are written by, and what they cite
        content = (ROOT / path).read_bytes()
        contents[name] = on_its_own(content, {*contents, *beside}) if name.endswith(".md") else content
    contents["manifest.json"] = manifest(contents)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as packed:  # stored: no byte depends on a version of zlib
        for file in sorted(contents):
            entry = zipfile.ZipInfo(f"iop-conformance-{version()}/{file}", EARLIEST)
            entry.create_system, entry.external_attr = 3, 0o100644 << 16
            packed.writestr(entry, contents[file])
    return out.getvalue()


def main() -> int:
    given = sys.argv[1:]
    path = Path(given[1]) if given[:1] == ["--output"] else ROOT / f"build/iop-conformance-{version()}.zip"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(archive())
    return 0


if __name__ == "__main__":
    sys.exit(main())
