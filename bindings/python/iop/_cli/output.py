"""Answers out: to stdout, or to a file that is either whole or as it was."""

import errno
import os
import secrets
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from typing import TextIO

from iop._cli.problems import Problem, finding, wrapped


class ReaderGone(Exception):
    """Whoever read our answer has seen enough, as `head` does."""


KNOWN_THEN = {"sv": "Så som det var känt {0}: det som blev känt senare är inte med.",
              "en": "As it was known on {0}: what became known later is left out."}
_known_on: ContextVar[str | None] = ContextVar("known_on", default=None)
_language: ContextVar[str] = ContextVar("language", default="sv")


@contextmanager
def answering(lang: str) -> Iterator[None]:
    """One call of the program; what it answers with is what is known now, unless `known_on` says otherwise."""
    known, language = _known_on.set(None), _language.set(lang)
    try:
        yield
    finally:
        _known_on.reset(known)
        _language.reset(language)


def known_on(day: str | None) -> str | None:
    """The answer will be that of an earlier day's knowledge, and says so: printed and kept, it could not be told
    from one of today's."""
    _known_on.set(day)
    return day


def emit(text: str) -> None:
    day = _known_on.get()
    with to_stdout() as stdout:
        stdout.write(text if day is None else _with_knowledge(text, day))


def _with_knowledge(text: str, day: str) -> str:
    """In a report a sentence under the title; JSON has it in its basis, and a table of values has no place for it."""
    lines = text.split("\n", 2)
    if len(lines) == 3 and set(lines[1]) == {"="}:
        return "\n".join([*lines[:2], "", wrapped(KNOWN_THEN[_language.get()].format(day)), lines[2]])
    return text


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
