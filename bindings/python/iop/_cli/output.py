"""Answers out: to stdout, or to a file that is either whole or as it was."""

import errno
import os
import secrets
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TextIO

from iop._cli.problems import Problem, finding


class ReaderGone(Exception):
    """Whoever read our answer has seen enough, as `head` does."""


def emit(text: str) -> None:
    with to_stdout() as stdout:
        stdout.write(text)


@contextmanager
def to_stdout() -> Iterator[TextIO]:
    with _told_as("stdout"):
        if sys.stdout is None:  # closed before we began
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))
        yield sys.stdout
        sys.stdout.flush()


@contextmanager
def to_file(path: str) -> Iterator[TextIO]:
    """Written beside, flushed, then renamed. A device such as /dev/null is written to, never replaced."""
    target = os.path.realpath(path)
    with _told_as(path):
        mode = os.stat(target).st_mode if os.path.exists(target) else None
        if mode is None or stat.S_ISREG(mode):
            with _beside(target, mode) as file:
                yield file
        elif stat.S_ISCHR(mode):
            with open(target, "w", encoding="utf-8", newline="") as device:
                yield device
        else:
            raise Problem([finding("file.not_regular", path=path)])


@contextmanager
def _beside(target: str, mode: int | None) -> Iterator[TextIO]:
    beside = os.path.join(os.path.dirname(target), f".iop-{os.getpid()}-{secrets.token_hex(4)}")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
            yield file
            file.flush()
            if mode is not None:
                os.fchmod(descriptor, stat.S_IMODE(mode))
            os.fsync(descriptor)
        os.replace(beside, target)
    except BaseException:  # Ctrl-C too
        with suppress(OSError):
            os.unlink(beside)
        raise


@contextmanager
def _told_as(path: str) -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise ReaderGone from None
    except OSError as error:
        raise not_written(path, error) from None


def not_written(path: str, error: OSError) -> Problem:
    return Problem([finding("file.not_written", path=path,
                                reason=error.strerror or str(error))])
