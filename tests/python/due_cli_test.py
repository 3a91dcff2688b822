"""`iop due`: files and folders, options and exit codes."""

import csv
import io
import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from cases import kalmar_document
from command import Command
from repository import EXAMPLE

AS_OF = ("--as-of", "2025-04-15")
REVIEW = "2023-2026/quality_review/kvalitetsuppfoljning/2023-12-01"


@pytest.fixture
def iop_(capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(capsys)


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_a_file(iop_: Command) -> None:
    found = rows(iop_("due", EXAMPLE, *AS_OF, "--format", "csv").out)
    assert [(each["id"], each["state"], each["due"]) for each in found] == [
        (REVIEW, "overdue", "2024-11-30"), ("2023-2026/payment/2025-06", "upcoming", "2025-06")]
    assert found[0]["owed_by"] == "kalmar-kommun" and found[0]["clause"] == "kvalitetsuppfoljning"
    assert found[1]["amount"] == "500000.00" and found[1]["example"] == "true"


def test_within_is_sixty_days_unless_said(iop_: Command) -> None:
    assert iop_("due", EXAMPLE, *AS_OF).out == iop_("due", EXAMPLE, *AS_OF, "--within", "60").out
    assert len(rows(iop_("due", EXAMPLE, *AS_OF, "--within", "46", "--format", "csv").out)) == 1


def test_a_folder_where_one_file_cannot_be_read(iop_: Command, tmp_path: Path) -> None:
    for name in ("b", "a"):
        (tmp_path / f"{name}.json").write_text(json.dumps({**kalmar_document(), "id": name}), encoding="utf-8")
    (tmp_path / "broken.json").write_text("{", encoding="utf-8")
    (tmp_path / "notes.txt").write_text("x", encoding="utf-8")
    ended = iop_("due", tmp_path, *AS_OF, "--format", "csv")
    assert [(each["partnership"], each["state"]) for each in rows(ended.out)] == [
        ("a", "overdue"), ("b", "overdue"), ("a", "upcoming"), ("b", "upcoming")]
    assert ended.code == 3
    assert str(tmp_path / "broken.json") in ended.err and "json.syntax" in ended.err


def test_a_folder_without_partnerships(iop_: Command, tmp_path: Path) -> None:
    ended = iop_("due", tmp_path, *AS_OF)
    assert ended.code == 3 and "file.no_partnerships" in ended.err


def test_a_file_that_is_wrong_does_not_stop_the_others(iop_: Command, tmp_path: Path) -> None:
    shutil.copy(EXAMPLE, tmp_path / "good.json")
    (tmp_path / "wrong.json").write_text(json.dumps({**kalmar_document(), "id": 5}), encoding="utf-8")
    ended = iop_("due", tmp_path, *AS_OF, "--format", "json")
    assert ended.code == 1 and "value.type" in ended.err
    assert [each["partnership"] for each in json.loads(ended.out)["items"]] == ["kalmar-stadsmission"] * 2


def test_all_of_a_file(iop_: Command) -> None:
    found = rows(iop_("due", EXAMPLE, *AS_OF, "--all", "--format", "csv").out)
    assert {each["state"] for each in found} == {"met", "due", "overdue", "upcoming", "not_applicable", "unknown"}
    meetings = next(each for each in found if each["id"].endswith("kontaktmoten/2023-12-01"))
    assert meetings["done"] == meetings["required"] == "4" and meetings["met_on"] == "2024-11-13"
    assert meetings["evidence"] == "meeting/0; meeting/1; meeting/2; meeting/3"
    assert json.loads(iop_("due", EXAMPLE, *AS_OF, "--all", "--format", "json").out)["output"] == "iop-compliance/1"
    assert "4\u00a0of\u00a04" in iop_("due", EXAMPLE, *AS_OF, "--all", "--lang", "en").out


def test_the_wheel(iop_: Command) -> None:
    wheel = ("due", EXAMPLE, "--from", "2025-01-01", "--to", "2025-12-31")
    assert len(rows(iop_(*wheel, "--format", "csv").out)) == 8
    chosen = rows(iop_(*wheel, "--year", "calendar_year", "--format", "csv").out)
    assert {each["year_basis_from"] for each in chosen if each["kind"] == "meeting"} == {"argument"}
    assert json.loads(iop_(*wheel, "--format", "json").out)["output"] == "iop-calendar/1"


def test_a_part_of_a_year_is_read_as_asked(iop_: Command) -> None:
    asked = ("due", EXAMPLE, "--from", "2023-12-01", "--to", "2023-12-31", "--year", "calendar_year", "--format", "csv")
    for words, required in (((), "0"), (("--part-year", "whole"), "4")):
        found = rows(iop_(*asked, *words).out)
        assert next(each for each in found if each["kind"] == "meeting")["required"] == required


def test_only_what_was_known(iop_: Command) -> None:
    found = rows(iop_("due", EXAMPLE, *AS_OF, "--all", "--as-known-on", "2024-09-30", "--format", "csv").out)
    meetings = next(each for each in found if each["id"].endswith("kontaktmoten/2023-12-01"))
    assert (meetings["done"], meetings["state"]) == ("3", "overdue")


@pytest.mark.parametrize(("arguments", "place", "code"), [
    ((EXAMPLE,), "--as-of", "value.missing"),
    ((), "FILE_OR_DIR", "value.missing"),
    ((EXAMPLE, "--as-of", "2025-4-15"), "--as-of", "date.format"),
    ((EXAMPLE, *AS_OF, "--within", "-1"), "--within", "value.range"),
    ((EXAMPLE, *AS_OF, "--within", "x"), "--within", "value.whole"),
    ((EXAMPLE, *AS_OF, "--within", "36601"), "--within", "value.range"),
    ((EXAMPLE, "--as-of", "2199-12-01", "--within", "60"), "--within", "date.range"),
    ((EXAMPLE, *AS_OF, "--all", "--within", "5"), "--within", "value.unexpected"),
    ((EXAMPLE, *AS_OF, "--year", "year"), "--year", "value.word"),
    ((EXAMPLE, "--from", "2025-01-01"), "--to", "value.missing"),
    ((EXAMPLE, "--to", "2025-01-01"), "--from", "value.missing"),
    ((EXAMPLE, "--from", "2025-01-02", "--to", "2025-01-01"), "--to", "date.reversed"),
    ((EXAMPLE, *AS_OF, "--from", "2025-01-02", "--to", "2025-01-03"), "--as-of", "value.unexpected"),
    ((EXAMPLE.parent, *AS_OF, "--all"), "--all", "file.not_regular"),
])
def test_a_wrong_call(iop_: Command, arguments: tuple[Any, ...], place: str, code: str) -> None:
    ended = iop_("due", *arguments)
    assert ended.code == 2 and ended.out == ""
    assert code in ended.err and place in ended.err


def test_a_partnership_in_two_files_counts_once(iop_: Command, tmp_path: Path) -> None:
    for name in ("a.json", "b.json"):
        (tmp_path / name).write_bytes(EXAMPLE.read_bytes())
    once = iop_("due", EXAMPLE, *AS_OF, "--format", "csv")
    for command, form in (("due", "csv"), ("portfolio", "json")):
        ended = iop_(command, tmp_path, *AS_OF, "--format", form)
        assert ended.code == 1
        assert "reference.partnership_twice" in ended.err
        assert f"{tmp_path / 'a.json'}" in ended.err.replace("\n  ", " ") and f"{tmp_path / 'b.json'}" in ended.err
        if form == "csv":
            assert ended.out == once.out
        else:
            assert json.loads(ended.out)["totals"]["partnerships"] == 1


def test_long_ids_fit_the_terminal(iop_: Command, tmp_path: Path) -> None:
    document = EXAMPLE.read_text(encoding="utf-8")
    for name in ("kalmar-kommun", "kalmar-stadsmission", "kontaktmoten", "arlig-rapport", "2023-2026"):
        long = (name + "-och-en-hel-del-annat" * 3)[:60]
        document = document.replace(f'"{name}"', f'"{long}"')
    path = tmp_path / "p.json"
    path.write_text(document, encoding="utf-8")
    for arguments in (("due", *AS_OF), ("due", *AS_OF, "--all"), ("due", "--from", "2025-01-01", "--to", "2025-12-31"),
                      ("status", *AS_OF), ("goals", *AS_OF), ("check", *AS_OF), ("review", *AS_OF),
                      ("portfolio", *AS_OF)):
        for language in ("sv", "en"):
            ended = iop_(arguments[0], path, *arguments[1:], "--lang", language)
            table = [line for line in ended.out.splitlines() if "  " in line.strip()]
            assert table and max(map(len, table)) <= 80, arguments


def test_every_option_that_does_not_go_along_is_told(iop_: Command) -> None:
    ended = iop_("due", EXAMPLE, *AS_OF, "--within", "5", "--all", "--from", "2025-01-02", "--to", "2025-01-03")
    for option in ("--within", "--as-of", "--all"):
        assert f"value.unexpected {option}" in ended.err
    assert "Menades" not in ended.err  # nothing like them is wanted


def test_it_fits_the_terminal(iop_: Command) -> None:
    for words in ((*AS_OF,), (*AS_OF, "--all"), ("--from", "2025-01-01", "--to", "2025-12-31")):
        for language in ("sv", "en"):
            lines = iop_("due", EXAMPLE, *words, "--lang", language).out.splitlines()
            assert max(map(len, lines)) <= 80
