"""The stubs: made from the extension, of one mind with it, and of use to a user's mypy."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import iop
from repository import ROOT

HERE = Path(__file__).parent


def run(*command: str | Path, folder: Path = ROOT) -> str:
    """Runs Python with the arguments; the output, where it fails."""
    done = subprocess.run([sys.executable, *command], cwd=folder, capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else f"{done.returncode}: {done.stdout}{done.stderr}"


def test_the_stubs_are_what_the_extension_says() -> None:
    assert run("tools/make_stubs.py", "--check") == ""


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What mypy remembers from one run to the next."""
    return tmp_path_factory.mktemp("mypy")


@pytest.mark.slow
def test_the_stubs_agree_with_the_package(tmp_path: Path) -> None:
    assert run("-m", "mypy.stubtest", "iop", "--mypy-config-file", ROOT / "pyproject.toml",
               "--allowlist", HERE / "stubtest_allowlist.txt", "--ignore-unused-allowlist", folder=tmp_path) == ""


def test_a_users_program_is_typed(tmp_path: Path, cache: Path) -> None:
    """From another folder, so that the package is found where it is installed."""
    assert run("-m", "mypy", "--strict", "--cache-dir", cache, HERE / "typing_sample.py", folder=tmp_path) == ""


def test_a_users_program_runs(tmp_path: Path) -> None:
    assert run(HERE / "typing_sample.py", folder=tmp_path) == ""


@pytest.mark.slow
def test_the_package_itself_is_typed(tmp_path: Path, cache: Path) -> None:
    installed = Path(iop.__file__).parent
    assert run("-m", "mypy", "--strict", "--cache-dir", cache, "-p", "iop", folder=tmp_path) == ""
    assert (installed / "py.typed").exists() and (installed / "_iop.pyi").exists()


def test_wrong_calls_are_seen(tmp_path: Path, cache: Path) -> None:
    """Each line is one error: a float for an amount, a text for a day, a field that is not there, a change."""
    wrong = tmp_path / "wrong.py"
    wrong.write_text(
        "import datetime, iop\n"
        "iop.Money(1.5)\n"
        'iop.Rescission("2025-03-14")\n'
        'iop.Payment(datetime.date.today(), "1.00", cover=None)\n'
        'iop.Money("1.00").ore = 5\n'
        'iop.Money("1.00") + 1\n'
        "iop.repayment_statement(None, [], None)\n",
        encoding="utf-8",
    )
    said = run("-m", "mypy", "--strict", "--cache-dir", cache, wrong, folder=tmp_path)
    assert set(re.findall(r"wrong\.py:(\d+): error:", said)) == set("234567")
