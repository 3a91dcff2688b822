"""The same tree three times: include/iop, src and tests; and files that stay small."""

import re
from pathlib import Path

import pytest

from repository import ROOT, files, includes, name, text

WITHOUT_A_TEST = {
    "core/export.hpp": "one macro; the consumers' tests hold the visibility",
    "report/render.hpp": "three tests, one for each format: render_text, render_markdown, render_html",
}
WIDER = {  # headers over the limit, and why they are not split
    "core/error_table.hpp": "a table: every code with its sentences",
    "core/error.hpp": "one enumeration of every code, which grows with the families",
}
MOST_LINES = 260
HEADERS = files("include/iop/*/**/*.hpp")
SOURCES = files("src/**/*.cpp")


def below(path: Path, *root: str) -> str:
    return path.relative_to(ROOT.joinpath(*root)).as_posix()


@pytest.mark.parametrize("header", HEADERS, ids=name)
def test_a_header_has_its_test(header: Path) -> None:
    own = below(header, "include", "iop")
    tests = [path for ending in ("_test.cpp", "_slow_test.cpp")
             if (path := ROOT / "tests" / own.replace(".hpp", ending)).exists()]
    if own in WITHOUT_A_TEST:
        assert not tests, "it has a test now: take it from the exceptions"
        return
    assert tests
    assert any(f"iop/{own}" in includes(each) for each in tests), "its test does not include it"


@pytest.mark.parametrize("source", SOURCES, ids=name)
def test_a_source_has_its_header(source: Path) -> None:
    public = ROOT / "include" / "iop" / below(source, "src").replace(".cpp", ".hpp")
    beside = source.with_suffix(".hpp")
    wholes = [path for folder in (public.parent, source.parent) for path in folder.glob("*.hpp")
              if source.stem.startswith(f"{path.stem}_")]
    header = public if public.exists() else beside if beside.exists() else wholes[0]  # json_read.cpp: part of json.hpp
    shown = below(header, "src") if header.parent == source.parent else f"iop/{below(header, 'include', 'iop')}"
    assert includes(source)[0] == shown, "its own header is not the first that it includes"


@pytest.mark.parametrize("header", HEADERS + files("src/**/*.hpp"), ids=name)
def test_a_header_is_no_longer_than_a_person_reads(header: Path) -> None:
    own = name(header).removeprefix("include/iop/").removeprefix("src/")
    lines = text(header).count("\n")
    assert (lines > MOST_LINES) == (own in WIDER), lines


def test_the_exceptions_are_there() -> None:
    assert {below(each, "include", "iop") for each in HEADERS} >= set(WITHOUT_A_TEST)


@pytest.mark.parametrize("header", HEADERS, ids=name)
def test_a_header_says_first_what_it_is_for(header: Path) -> None:
    lines = text(header).split("\n")
    assert lines[0].startswith("// ") or header.name == "export.hpp"
    assert "#pragma once" in lines


def test_every_test_folder_is_a_room_or_a_kind_of_test() -> None:
    rooms = {path.name for path in (ROOT / "include" / "iop").iterdir() if path.is_dir()}
    kinds = {"architecture", "cases", "consumers", "fuzz", "golden", "packaging", "python", "support"}
    folders = {path.name for path in (ROOT / "tests").iterdir() if path.is_dir() and not path.name.startswith((".", "_"))}
    assert folders <= rooms | kinds
    assert {below(path, "src").split("/")[0] for path in SOURCES} <= rooms


def test_names_of_files_are_snake_case() -> None:
    for path in files("include/**/*", "src/**/*", "bindings/python/src/*", "tests/**/*.cpp", "tests/**/*.py", "tools/*.py"):
        if "__pycache__" not in path.parts:
            assert re.fullmatch(r"_{0,2}[a-z0-9_]+\.(hpp|cpp|py|pyi|in)", path.name) or path.name == "__main__.py", name(path)
