"""What the command line answers, byte for byte: tests/golden, made by tools/make_golden.py."""

import importlib.util

import pytest
from repository import ROOT

_spec = importlib.util.spec_from_file_location("make_golden", ROOT / "tools/make_golden.py")
assert _spec and _spec.loader
make_golden = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(make_golden)


@pytest.mark.parametrize("name", sorted(make_golden.COMMANDS))
def test_the_answer_is_the_golden_one(name: str) -> None:
    expected = (ROOT / "tests/golden" / name).read_bytes()
    assert make_golden.answer(make_golden.COMMANDS[name]).decode() == expected.decode()


def test_every_golden_file_is_compared() -> None:
    files = {path.name for path in (ROOT / "tests/golden").iterdir()}
    assert files == set(make_golden.COMMANDS)
