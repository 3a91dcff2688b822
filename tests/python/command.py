"""The command `iop`, run in this process where that is enough and as a process of its own where it is not."""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import iop.cli


@dataclass(frozen=True)
class Ended:
    code: int
    out: str
    err: str


class Command:
    """`iop(...)` runs the command with these arguments."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: str | Path) -> Ended:
        self._capsys.readouterr()
        code = iop.cli.run([str(each) for each in arguments])
        out, err = self._capsys.readouterr()
        return Ended(code, out, err)


def process(*arguments: str | Path, environment: Mapping[str, str] | None = None,
            **options: Any) -> subprocess.CompletedProcess[bytes]:
    """Its own process, which may take its time where others need the machine; stdout and stderr are bytes."""
    options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
    return subprocess.run(line(*arguments), env={**os.environ, **(environment or {})}, check=False, **options)


def line(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "iop", *map(str, arguments)]
