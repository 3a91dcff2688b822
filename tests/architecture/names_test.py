"""What C++ writes, Python reads: functions, records, their fields and words have one name."""

import re
from pathlib import Path

import pytest

import iop
from repository import code, files, name

FACES = files("include/iop/rules/**/*.hpp", "include/iop/answers/*.hpp", "include/iop/io/*.hpp", "include/iop/report/*.hpp")
MODEL = [path for path in files("include/iop/core/*.hpp", "include/iop/model/*.hpp") if path.name not in ("export.hpp", "exact.hpp")]
ONLY_CPP = {  # names that Python has in another shape, and which
    "find_operand": "operands are a tuple to look through",
    "parse_json": "the package json",
    "write_json": "the package json",
    "write_json_line": "the package json",
    "has_errors": "any(each.severity == 'error' …)",
    "code_name": "a code is its name",
    "code_of": "ErrorCode(name)",
    "severity": "Finding.severity",
    "excerpt": "sentences hold excerpts already",
    "pointer_to": "pointers are texts",
    "fail": "raise",
    "says_its_days": "FuzzyDate tells",
    "member_changes": "the members of the changes of amendment_diff",
    "is_renewal": "AmendmentDiff.origin",
    "is_vague": "widest and surely differ",
    "half_year_number": "half_year_holding",
    "begins_half_year": "half_year_holding(…).first == day",
    "short_amount_text": "amount_text",
    "number_text": "for documents, which are made in C++",
    "day_text": "for documents, which are made in C++",
    "fuzzy_text": "for documents, which are made in C++",
    "digits": "str",
    "fits_int64": "whole numbers have no width in Python",
    "to_json": "answer.to_json()",
    "each_of": "an iterable of partnerships",
    "check_agreements": "check_partnership and validate, which ask it",
    "schema_problem": "check_partnership and validate, which ask it",
    "look_of": "findings tell what looks alike",
    "has_plain_look": "findings tell what looks alike",
    "look_difference": "findings tell what looks alike",
}
FUNCTION = re.compile(r"\bIOP_EXPORT\s+(?!static\b)[\w:<>,\s&*]*?\b(\w+)\s*\(")


def top_level(path: Path) -> str:
    """The code of namespace iop itself: what stands inside classes and inner namespaces left out."""
    kept, depth = [], 0
    opened: list[bool] = []
    for part in re.split(r"([{};])", code(path)):
        if part == "{":
            is_namespace = bool(re.search(r"namespace\s+iop\s*$", "".join(kept[-1:])))
            opened.append(is_namespace)
            depth += not is_namespace
        elif part == "}":
            if opened and not opened.pop():
                depth -= 1
        if depth == 0:
            kept.append(part)
    return "".join(kept)


@pytest.mark.parametrize("path", FACES + MODEL, ids=name)
def test_functions_have_one_name(path: Path) -> None:
    declared = set(FUNCTION.findall(top_level(path)))
    assert declared - set(ONLY_CPP) - set(vars(iop)) == set()


def test_exceptions_are_declared_and_absent_from_python() -> None:
    everything = "\n".join(code(path) for path in FACES + MODEL)
    for each in ONLY_CPP:
        assert re.search(rf"\b{each}\s*\(", everything), each
        assert not hasattr(iop, each), each


def test_what_python_has_is_in_cpp() -> None:
    everything = "\n".join(code(path, keep_texts=True) for path in FACES + MODEL)
    for each in iop._iop.__all__:
        assert re.search(rf"\b{each}\b", everything), each


def test_records_have_one_name_and_the_same_fields() -> None:
    described = {}
    for path in FACES + MODEL:
        source = code(path, keep_texts=True)
        for cpp, record, body in re.findall(r'describe<(\w+)>\(\s*"(\w+)"(.*?)\);\s*\}', source, re.DOTALL):
            assert cpp == record, name(path)
            if "namespace block" not in source:
                described[record] = re.findall(r'field\(\s*"(\w+)",\s*&\w+::(\w+)', body)
        for answer in re.findall(r'std::string_view value = "(\w+Answer)"', source):  # answer.hpp describes them all
            described[answer] = [(each, each) for each in ("result", "findings", "basis")]
    for record, fields in described.items():
        assert all(word == member for word, member in fields), record
    notes = {each[0]: [field[0] for field in each[2] if field[5] and field[0] != "extra"] for each in iop._iop._class_notes}
    assert {record: [word for word, _ in fields] for record, fields in described.items() if record in notes} == notes
    assert set(described) - set(notes) <= {"Document"}


def test_enumerations_have_one_name_and_the_same_words() -> None:
    for path in FACES + MODEL:
        source = code(path, keep_texts=True)
        for cpp, word, body in re.findall(
                r'struct Words<([\w:]+)> \{\s*static constexpr std::string_view name = "(\w+)";(.*?)\n\};', source, re.DOTALL):
            assert cpp.split("::")[-1] == word
            if "::" not in cpp:
                assert re.findall(r'Word\{[\w:]+,\s*"([^"]+)"', body) == [str(each) for each in getattr(iop, word)], word
