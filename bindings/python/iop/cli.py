"""The command `iop`: the door, and what it does however a command ends.

    0    answered; not_applicable, before_term and after_term are answers
    1    a finding is an error, or no answer can be given (unknown, invalid)
    2    the call is wrong, or what `iop verify` was given is no proof
    3    the input cannot be read, or the output not written
    129  hung up (SIGHUP)
    130  interrupted (Ctrl-C)
    141  whoever read the answer went away (as when it is piped to `head`)
    143  asked to end (SIGTERM)

The commands are in `iop._cli`; they are imported when one is asked for.
"""

import io
import os
import signal
import sys
from collections.abc import Sequence
from types import FrameType

from iop._cli.door import answer
from iop._cli.output import ReaderGone

INTERRUPTED = 130
READER_GONE = 141


class Ended(BaseException):
    """A signal asked us to end: what was begun is taken away, as on Ctrl-C."""

    def __init__(self, number: int) -> None:
        self.exit_code = 128 + number
        super().__init__(number)


def main() -> None:
    """The entry of the script `iop`."""
    for number in (signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(number) is signal.SIG_DFL:  # else somebody, as nohup, wants it otherwise
            signal.signal(number, _end)
    code = run(sys.argv[1:])
    _let_go()
    sys.exit(code)


def run(arguments: Sequence[str]) -> int:
    """Does what the arguments say and returns the exit code; raises nothing."""
    _write_utf8()
    try:
        return answer(list(arguments))
    except KeyboardInterrupt:
        return INTERRUPTED
    except Ended as ended:
        return ended.exit_code
    except (ReaderGone, SystemExit):  # typer exits by itself when nobody reads its help
        return READER_GONE


def _end(number: int, frame: FrameType | None) -> None:
    raise Ended(number)


def _write_utf8() -> None:
    """UTF-8 under every locale; what is not text, as in odd file names, is shown escaped."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _let_go() -> None:
    """What could not be written must not be tried again when Python ends, which would complain and end with 120."""
    for stream in (sys.__stdout__, sys.__stderr__):
        if stream is None:
            continue
        try:
            stream.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
