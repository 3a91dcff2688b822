"""The conformance suite: its files, rows and sources, and the archive that holds it."""

import hashlib
import importlib.util
import io
import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from repository import CASES, ROOT, text

SCRIPT = ROOT / "tools" / "make_conformance.py"


def tool() -> Any:
    spec = importlib.util.spec_from_file_location("make_conformance", SCRIPT)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


suite = tool()
LISTED: dict[str, tuple[int, str]] = suite.listed()
FOR_ALL_ROWS = {"repayment.csv", "half_year_amounts.json"}  # given byte for byte: the table names their source
SOURCE = re.compile(r"derived: \S|worked example: \S|Kalmar agreement, \S.* clauses?\b|(lag|räntelagen) \(\d{4}:\d+\)( \d+ (and \d+ )?§|$)")


def test_the_suite_has_rows_enough() -> None:
    assert len(LISTED) >= 13
    assert sum(len(suite.rows(file)) for file in LISTED) >= 400


@pytest.mark.parametrize("file", LISTED)
def test_every_row_names_its_source(file: str) -> None:
    counted, source = LISTED[file]
    rows = suite.rows(file)
    assert len(rows) == counted, f"{file} has {len(rows)} rows: say so in tests/cases/README.md"
    assert (source != suite.IN_EVERY_ROW) == (file in FOR_ALL_ROWS)
    if file in FOR_ALL_ROWS:
        assert "Kalmar" in source
        return
    assert [row for row in rows if not SOURCE.match(row.get("source") or "")] == []


@pytest.mark.parametrize("file", LISTED)
def test_no_row_stands_twice(file: str) -> None:
    names = [json.dumps(row.get("case_id") or row.get("id") or [row["name"], row["reading"]]) for row in suite.rows(file)]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("file", LISTED)
def test_a_file_and_its_columns_are_described(file: str) -> None:
    page = text(ROOT / "docs" / "conformance.md")
    assert f"`{file}`" in page
    rows = suite.rows(file)
    assert [name for name in sorted({name for row in rows for name in row}) if f"`{name}`" not in page] == []


def test_the_archive_is_whole_and_the_same_each_time(tmp_path: Path) -> None:
    made = []
    for number in (1, 2):
        path = tmp_path / f"{number}.zip"
        subprocess.run([sys.executable, SCRIPT, "--output", path], check=True)
        made.append(path.read_bytes())
    assert made[0] == made[1]
    with zipfile.ZipFile(io.BytesIO(made[0])) as packed:
        assert packed.testzip() is None
        folder = f"iop-conformance-{suite.version()}/"
        assert packed.namelist() == sorted(f"{folder}{each}" for each in {*LISTED, "LICENSE", "README.md", "manifest.json", "iop-partnership-1.schema.json",
                                                                          "file-format-reference.md", "payments.md"})
        manifest = json.loads(packed.read(f"{folder}manifest.json"))
        assert [each["file"] for each in manifest["files"]] == sorted(LISTED)
        for each in manifest["files"]:
            content = packed.read(folder + each["file"])
            assert content == (CASES / each["file"]).read_bytes()
            assert each["sha256"] == hashlib.sha256(content).hexdigest() and each["rows"] == LISTED[each["file"]][0]
        assert manifest["rows"] == sum(count for count, _ in LISTED.values())
        assert packed.read(f"{folder}LICENSE") == (ROOT / "LICENSE").read_bytes()
        for page in (each for each in packed.namelist() if each.endswith(".md")):
            for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", packed.read(page).decode()):
                assert f"{folder}{target}" in packed.namelist(), f"{page} leads to {target}, which is not in the archive"
