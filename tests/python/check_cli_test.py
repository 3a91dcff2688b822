"""`iop check`: its forms, its options, and what it says of a wrong call."""

import csv
import io
import json
from pathlib import Path

import pytest

from cases import kalmar_document
from command import Command
from repository import EXAMPLE, ROOT

GUIDELINE = ROOT / "examples" / "data" / "helsingborg-guideline.json"


@pytest.fixture(name="iop_")
def _command(capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(capsys)


def test_it_tells_what_is_missing(iop_: Command) -> None:
    ended = iop_("check", EXAMPLE, "--agreement", "2023-2026", "--as-of", "2025-03-14")
    assert (ended.code, ended.err) == (0, "")
    for words in ("uppsägningstid", "arbetsgrupper", "completeness.amount_is_example", "högst 100,0\u00a0%"):
        assert words in ended.out
    assert max(map(len, ended.out.splitlines())) <= 80


def test_json_holds_the_same(iop_: Command) -> None:
    ended = iop_("check", EXAMPLE, "--agreement", "2023-2026", "--as-of", "2026-01-01", "--format", "json")
    answer = json.loads(ended.out)
    assert answer["output"] == "iop-check/1"
    assert answer["legal_references"]["references"][0]["status"] == "superseded"
    assert ended.code == 0


def test_csv_has_a_row_for_each_point(iop_: Command) -> None:
    ended = iop_("check", GUIDELINE, "--as-of", "2024-12-01", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(ended.out)))
    count = {part: sum(row["part"] == part for row in rows) for part in ("heading", "mark", "checklist", "duty",
                                                                        "instrument_test", "grant_criterion")}
    assert count == {"heading": 11, "mark": 4, "checklist": 5, "duty": 4, "instrument_test": 3, "grant_criterion": 5}
    assert rows[0]["part"] == "screening" and rows[0]["status"] == "partnership"
    assert "completeness.heading_missing" in ended.err


def test_what_was_known_decides_the_screening(iop_: Command) -> None:
    asked = ("check", GUIDELINE, "--as-of", "2024-12-01", "--format", "json")
    assert json.loads(iop_(*asked).out)["screening"]["instrument"] == "partnership"
    assert json.loads(iop_(*asked, "--as-known-on", "2024-10-14").out)["screening"] is None
    assert json.loads(iop_("check", GUIDELINE, "--as-of", "2024-10-14", "--format", "json").out)["screening"] is None


@pytest.mark.parametrize(("arguments", "code"), [
    ((), "value.missing"), (("--as-of", "14/3 2025"), "date.format"), (("--as-of", "2025-02-30"), "date.not_a_day"),
    (("--as-of", "2025-03-14", "--agreement", "x"), "agreement.unknown"),
    (("--as-of", "2025-03-14", "--as-known-on", "x"), "date.format"),
    (("--as-of", "2025-03-14", "--format", "xml"), "value.word"),
])
def test_a_wrong_call_is_told(iop_: Command, arguments: tuple[str, ...], code: str) -> None:
    ended = iop_("check", EXAMPLE, *arguments)
    assert (ended.code, ended.out) == (2, "")
    assert code in ended.err


def test_of_several_agreements_the_one_that_holds_the_day(iop_: Command, tmp_path: Path) -> None:
    document = kalmar_document()
    only = document["agreements"][-1]
    document["agreements"] = [{**only, "id": "a", "term": {"first": "2020-12-01", "last": "2023-11-30"}}, {**only, "id": "b"}]
    document["facts"] = {}
    path = tmp_path / "two.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    asked = ("check", path, "--format", "json", "--as-of")
    assert json.loads(iop_(*asked, "2023-11-30").out)["agreement"] == "a"
    assert json.loads(iop_(*asked, "2023-12-01").out)["agreement"] == "b"
    assert json.loads(iop_(*asked, "2019-01-01").out)["agreement"] == "a"  # that none holds
    assert json.loads(iop_(*asked, "2019-01-01", "--agreement", "a").out)["agreement"] == "a"


def test_a_spreadsheet_computes_nothing(iop_: Command, tmp_path: Path) -> None:
    document = kalmar_document()
    document["agreements"][-1]["contributions"][0]["text"] = "=1+1"
    path = tmp_path / "formula.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    out = iop_("check", path, "--agreement", "2023-2026", "--as-of", "2025-03-14", "--format", "csv").out
    assert "'=1+1" in out and ",=1+1" not in out
