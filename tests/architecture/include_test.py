"""The table of architecture.md, read from the `#include` lines: arrows point down only."""

import re
from pathlib import Path

import pytest

from repository import ROOT, files, includes, name

BELOW = {"core", "model"}
MAY_INCLUDE = {  # a room, and the rooms of iop that it may include beside itself
    "core": set(),
    "model": {"core"},
    "rules/law": BELOW,
    "rules/time": BELOW,
    "rules/payments": BELOW | {"rules/law", "rules/time"},
    "rules/follow_up": BELOW | {"rules/law", "rules/time", "rules/payments"},
    "rules/goals": BELOW | {"rules/law", "rules/time", "rules/payments"},
    # A deduction for a late report rests on when the report was due.
    "rules/repayment": BELOW | {"rules/law", "rules/time", "rules/payments", "rules/follow_up"},
    "rules/review": BELOW | {"rules/law", "rules/time", "rules/payments", "rules/follow_up", "rules/goals"},
}
# What a document must be rests on what follows from it: each room may be asked.
MAY_INCLUDE["rules/document"] = BELOW | {each for each in MAY_INCLUDE if each.startswith("rules/")}
RULES = {each for each in MAY_INCLUDE if each.startswith("rules/")} | {"rules/portfolio"}
MAY_INCLUDE |= {
    "rules/portfolio": BELOW | RULES,
    "answers": BELOW | RULES,
    "batch": BELOW | RULES,
    "io": BELOW | RULES | {"answers"},
    "report": BELOW | RULES | {"answers"},
    "interop": BELOW | RULES,
}
KERNEL = {"iop/rules/repayment/kernel.hpp"}  # all that batch may include of rules
KERNEL_RESTS_ON = {"iop/model/reading.hpp"}  # of model, what the kernel is made of
BOOST_DATE = {  # never gregorian.hpp, which costs a second; greg_calendar.hpp is a part of greg_date.hpp
    f"boost/date_time/gregorian/{each}.hpp" for each in ("greg_date", "greg_calendar", "gregorian_types")
}
SYSTEM = {"src/io": {"cerrno", "fcntl.h", "sys/stat.h", "unistd.h"}}  # where the operating system is met

PUBLIC = files("include/iop/*/**/*.hpp")
PRIVATE = files("src/**/*.hpp", "src/**/*.cpp")
STANDARD = re.compile(r"[a-z_0-9]+")


def room_of(included: str) -> str:
    """The room of a file below include or src: core, rules/payments."""
    parts = included.removeprefix("iop/").split("/")
    return "/".join(parts[:2]) if parts[0] == "rules" else parts[0]


def room(path: Path) -> str:
    return room_of(name(path).removeprefix("include/").removeprefix("src/"))


def is_ours(included: str) -> bool:
    return included.startswith("iop/") or room_of(included) in MAY_INCLUDE


@pytest.mark.parametrize("path", PUBLIC + PRIVATE, ids=name)
def test_a_file_includes_what_its_room_may(path: Path) -> None:
    here = room(path)
    assert here in MAY_INCLUDE, "a room that the table does not have"
    for included in includes(path):
        if is_ours(included):
            assert room_of(included) in MAY_INCLUDE[here] | {here}, included
            if here == "batch" and room_of(included) in RULES | {"model"}:
                assert included in KERNEL | KERNEL_RESTS_ON, included
            if not included.startswith("iop/"):
                assert name(path).startswith("src/"), f"a public header includes the private {included}"
                assert included.split("/")[0] == here.split("/")[0], f"private to another room: {included}"
        elif included.startswith("boost/"):
            assert here in ("core", "interop") and included in BOOST_DATE, included
        elif included.startswith("nlohmann/"):
            assert name(path).startswith("src/io/") or path.name == "nlohmann_json.hpp", included
        else:
            allowed = STANDARD.fullmatch(included) or included in SYSTEM.get("/".join(Path(name(path)).parts[:2]), set())
            assert allowed, f"neither ours nor the standard library's: {included}"


@pytest.mark.parametrize("path", files("include/iop/interop/*.hpp"), ids=name)
def test_a_bridge_includes_the_library_in_its_name_alone(path: Path) -> None:
    library = {"boost_date": "boost/", "nlohmann_json": "nlohmann/"}[path.stem]
    others = [each for each in includes(path) if not is_ours(each) and not STANDARD.fullmatch(each)]
    assert others and all(each.startswith(library) for each in others)


def test_the_umbrella_holds_every_room_that_a_program_needs() -> None:
    held = set(includes(ROOT / "include" / "iop" / "iop.hpp"))
    reached: set[str] = set()
    while held - reached:
        for each in held - reached:
            reached.add(each)
            if each.startswith("iop/"):
                held = held | set(includes(ROOT / "include" / each))
    missing = {f"iop/{path.relative_to(ROOT / 'include' / 'iop').as_posix()}" for path in PUBLIC} - reached
    assert {each for each in missing if room_of(each) != "interop"} == set()


def test_faces_use_no_names_of_pybind_or_python_below() -> None:
    for path in PUBLIC + PRIVATE:
        assert not any(each.startswith(("pybind11", "Python.h", "datetime.h")) for each in includes(path))


@pytest.mark.parametrize("path", files("bindings/python/src/*"), ids=name)
def test_the_bindings_use_the_public_headers_alone(path: Path) -> None:
    """And neither pybind11's chrono, which goes through local time, nor nlohmann."""
    for included in includes(path):
        assert not included.startswith(("io/", "report/", "rules/", "core/", "model/", "nlohmann/", "boost/")), included
        assert included not in ("pybind11/chrono.h", "pybind11/stl.h"), included


# What one build of the tests precompiles of the standard library, so that it would not miss it: a name, and the headers
# that each promise it.
STANDARD_NAMES = {
    r"std::ranges::\w+|std::(?:sort|stable_sort|find(?:_if)?|(?:none|any|all)_of|clamp|count(?:_if)?|transform|reverse|equal)\b":
        {"algorithm", "ranges"},
    r"std::(?:min|max)\b": {"algorithm"},
    r"std::array\b": {"array"},
    r"std::map\b": {"map"},
    r"std::(?:optional|nullopt)\b": {"optional"},
    r"std::set\b": {"set"},
    r"std::(?:string|to_string)\b": {"string"},
    r"std::string_view\b": {"string_view", "string"},
    r"std::(?:exchange|forward|cmp_less)\b": {"utility"},
    r"std::pair\b": {"utility", "map", "set", "unordered_map"},
    r"std::(?:variant|visit|get_if|holds_alternative|monostate)\b": {"variant"},
    r"std::vector\b": {"vector"},
}


def reached_from(path: Path) -> set[str]:
    """All that a file includes, through our own headers too."""
    reached: set[str] = set()
    waiting = list(includes(path))
    while waiting:
        included = waiting.pop()
        if included not in reached:
            reached.add(included)
            ours = ROOT / ("include" if included.startswith("iop/") else "src") / included
            waiting += includes(ours) if ours.is_file() else []
    return reached


@pytest.mark.parametrize("path", PUBLIC + PRIVATE, ids=name)
def test_a_file_reaches_the_standard_headers_of_what_it_names(path: Path) -> None:
    code = re.sub(r"//.*|\"(?:[^\"\\]|\\.)*\"", "", path.read_text(encoding="utf-8"))
    reached = reached_from(path)
    for names, headers in STANDARD_NAMES.items():
        used = re.search(names, code)
        assert not used or headers & reached, f"{used[0] if used else ''}: include <{sorted(headers)[0]}>"
