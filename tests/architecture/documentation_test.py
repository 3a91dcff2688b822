"""What the documents show is what happens.

```python   runs from the root of the repository; where a block reads sys.argv[1], that is the JSON answer of the demo
```console  in README.md: each line that begins with `$ ` is run but for make and the like, and what it prints is what stands below it; `…` alone
            on a line stands for lines left out
```cpp      stands, to the letter, in one of examples/cpp
"""

import datetime
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import iop
from cases import kalmar
from repository import ROOT, files, name, text

PAGES = [path for path in files("*.md", "docs/**/*.md") if path.name != "LICENSE.md"]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
COMMANDS = {  # what installs, builds or waits is held by tests of its own
    "make", "git", "cmake", "pip", "sudo", "cd", "python3", "apt-get", "g++", "ctest", "docker",
}


def blocks(language: str, *pages: Path) -> list[tuple[str, str]]:
    return [(f"{name(page)}-{i}", body) for page in pages or PAGES
            for i, (word, body) in enumerate(BLOCK.findall(text(page))) if word == language]


def environment(folder: Path) -> dict[str, str]:
    """This package's `iop` first on the path, and none of a terminal's wishes."""
    commands = folder / "commands"
    commands.mkdir(exist_ok=True)
    (commands / "iop").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m iop "$@"\n', encoding="utf-8")
    (commands / "iop").chmod(0o755)
    return {**os.environ, "PATH": f"{commands}{os.pathsep}{os.environ['PATH']}", "NO_COLOR": "1", "COLUMNS": "80",
            "PYTHONDONTWRITEBYTECODE": "1", "TMPDIR": str(folder)}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of what the documents name, so that what they write stays out of the repository."""
    for each in ("examples", "schema", "docs", "tests/cases"):
        if (ROOT / each).exists():
            shutil.copytree(ROOT / each, tmp_path / each)
    return tmp_path


def answer(folder: Path) -> Path:
    answer = iop.repayment_answer(kalmar(), datetime.date(2025, 3, 14))
    (folder / "answer.json").write_text(answer.to_json(), encoding="utf-8")
    return folder / "answer.json"


PYTHON = blocks("python")


def test_there_are_documents() -> None:
    assert PYTHON and blocks("console", ROOT / "README.md")


@pytest.mark.parametrize("body", [body for _, body in PYTHON], ids=[each for each, _ in PYTHON])
def test_a_python_block_runs(body: str, root: Path) -> None:
    arguments = [answer(root)] if "sys.argv[1]" in body else []
    done = subprocess.run([sys.executable, "-W", "error", "-W", "ignore::ResourceWarning", "-c", body, *arguments],
                          cwd=root, env=environment(root), capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    said = re.findall(r"#\s*(?:->|→|prints:?)\s*(.+)$", body, re.MULTILINE)
    assert all(each.strip() in done.stdout for each in said)


CONSOLE = blocks("console", ROOT / "README.md")


def shown(body: str) -> list[tuple[str, str]]:
    """Each command with what stands below it."""
    parts = re.split(r"^\$ (.*)\n", body.replace("\\\n", ""), flags=re.MULTILINE)
    return list(zip(parts[1::2], parts[2::2], strict=True))


def matches(output: str, expected: str) -> bool:
    """Blanks that do not break are shown as blanks: editors and Markdown do not keep them."""
    output, expected = output.replace("\u00a0", " "), expected.replace("\u00a0", " ")
    pattern = re.escape(expected.rstrip("\n")).replace(re.escape("…") + "\\\n", "(?:.*\\\n)*?")
    pattern = re.sub(r"(^|\n)…$", r"\1(?:.*\\n?)*", pattern)
    return re.fullmatch(pattern, output.rstrip("\n")) is not None


@pytest.mark.parametrize("body", [body for _, body in CONSOLE], ids=[each for each, _ in CONSOLE])
def test_a_console_block_prints_what_it_shows(body: str, root: Path) -> None:
    for command, expected in shown(body):
        if command.split()[0] in COMMANDS:
            continue
        done = subprocess.run(["bash", "-c", command.replace(".venv/bin/", "")], cwd=root, env=environment(root),
                              capture_output=True, text=True)
        assert matches(done.stdout + done.stderr, expected), (command, done.stdout, done.stderr)


CPP = blocks("cpp")


@pytest.mark.parametrize("body", [body for _, body in CPP], ids=[each for each, _ in CPP])
def test_a_cpp_block_stands_in_an_example(body: str) -> None:
    assert any(body in text(path) for path in files("examples/cpp/*.cpp"))


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_lead_somewhere(page: Path) -> None:
    outside_code = re.sub(r"```.*?```|`[^`\n]*`", "", text(page), flags=re.DOTALL)
    for target in re.findall(r"\]\(([^)\s]+)\)", outside_code):
        if "://" in target or target.startswith("mailto:"):
            continue
        path, _, anchor = target.partition("#")
        there = (page.parent / path).resolve() if path else page
        assert there.exists(), target
        if anchor and there.suffix == ".md":
            headings = {re.sub(r"[^\w\- ]", "", each.lower()).replace(" ", "-")
                        for each in re.findall(r"^#+ (.*)$", text(there), re.MULTILINE)}
            assert anchor in headings, target


def test_made_pages_are_fresh() -> None:
    done = subprocess.run([sys.executable, ROOT / "tools" / "make_docs.py", "--check"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_readme_shows_the_worked_example() -> None:
    assert re.search(r"214[\u00a0,]?285[.,]71", text(ROOT / "README.md"))
