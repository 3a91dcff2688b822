"""What ends a command early, and how findings are told to people."""

import difflib
import re
import sys
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress

import iop

WIDTH = 80
WRONG_CALL = 2
UNREADABLE = 3

_UNREADABLE_TABLES = ("table.encoding", "table.delimiter", "table.quote_open", "table.quote_text")
_ROW = re.compile(r"/rows/([0-9]+)(?:/.*)?", re.DOTALL)
_PLACES = {"sv": ("Rubrikraden:", "Rad {0}:", "rad {0}"), "en": ("The header:", "Row {0}:", "row {0}")}
_SEVERITIES = {
    "sv": {"error": "Fel", "warning": "Varning", "remark": "Anmärkning"},
    "en": {"error": "Error", "warning": "Warning", "remark": "Remark"},
}


class Problem(Exception):
    """Findings that end a command; `source` is the file they are about, where it is one of several."""

    def __init__(self, findings: Iterable[iop.Finding], source: str | None = None, *,
                 wrong_call: bool = False) -> None:
        self.findings = tuple(findings)
        self.source = source
        self.exit_code = WRONG_CALL if wrong_call else exit_code(self.findings)
        super().__init__(", ".join(each.code for each in self.findings))


def exit_code(findings: Iterable[iop.Finding]) -> int:
    """3 where something cannot be read, 1 where something is wrong with it, else 0."""
    wrong = [each.code for each in findings if each.severity == "error"]
    if any(map(_is_unreadable, wrong)):
        return UNREADABLE
    return 1 if wrong else 0


def answer_code(answer: iop.RepaymentStatement | iop.Exposure) -> int:
    """1 where nobody can say what is owed, else what the findings give."""
    return 1 if answer.status in ("unknown", "invalid") else exit_code(answer.findings)


def _is_unreadable(code: str) -> bool:
    return code.startswith(("file.", "json.")) or code in _UNREADABLE_TABLES


def finding(code: str, place: str = "", /, **details: str) -> iop.Finding:
    """File names and arguments need not be text; what is not is shown escaped."""
    shown = {name: as_text(value) for name, value in details.items()}
    return iop.finding(code, **shown).replace(pointer=as_text(place))


def as_text(text: str) -> str:
    return text.encode(errors="backslashreplace").decode()


def usage(code: str, place: str, /, **details: str) -> Problem:
    """A wrong call; the place is the option."""
    return Problem([finding(code, place, **details)], wrong_call=True)


@contextmanager
def at(place: str) -> Iterator[None]:
    """What is refused in here is a wrong call at `place`, an option."""
    try:
        yield
    except (iop.Error, Problem) as error:
        raise Problem(placed(error.findings, place), wrong_call=True) from None


def placed(findings: Iterable[iop.Finding], place: str) -> list[iop.Finding]:
    return [each.replace(pointer=place) for each in findings]


def about(record: type, name: str) -> str:
    """What a field of a record is, in the library's own words."""
    return str(getattr(record, name).__doc__)


def nearest(text: str, names: Iterable[str]) -> str:
    """The name that is nearest, where one is near; the dashes of options make none so."""
    bare = {name.lstrip("-"): name for name in names}
    found = difflib.get_close_matches(text.lstrip("-"), bare, n=1, cutoff=0.7)
    return bare[found[0]] if found else ""


def loaded(file: str) -> iop.Loaded:
    try:
        return iop.load_file(file)
    except iop.DocumentError as error:
        raise Problem(error.findings, file) from None


def told(findings: Sequence[iop.Finding], lang: str, source: str | None = None) -> str:
    """The findings as text, below the name of their file."""
    lines = [] if source is None else [printable(source)]
    for each in findings:
        place = f" {printable(each.pointer)}" if each.pointer else ""
        lines.append(f"{_SEVERITIES[lang][each.severity]} {each.code}{place}")
        shown = _with_rows(iop.told_finding(each, lang), lang)
        lines.append(wrapped(" ".join(filter(None, [_of_table(each.pointer, lang), iop.message(shown, lang)])), "  "))
        lines.append(wrapped(iop.hint(shown, lang), "  "))
    return "".join(f"{line}\n" for line in lines)


def row_text(number: int, lang: str) -> str:
    """The row of a table as a spreadsheet numbers it, where the header is row 1."""
    return _PLACES[lang][2].format(number + 2)


def _of_table(pointer: str, lang: str) -> str:
    header, row, _ = _PLACES[lang]
    if pointer == "/header":
        return header
    found = _ROW.fullmatch(pointer)
    return row.format(int(found[1]) + 2) if found else ""


def _with_rows(found: iop.Finding, lang: str) -> iop.Finding:
    """A sentence that names another row names it in the same way."""
    rows = [(each, _ROW.fullmatch(each.value)) for each in found.details]
    if not any(row for _, row in rows):
        return found
    return found.replace(details=[each.replace(value=row_text(int(row[1]), lang)) if row else each
                                  for each, row in rows])


def tell(findings: Sequence[iop.Finding], lang: str, source: str | None = None) -> None:
    """The same on stderr."""
    if findings:
        say(told(findings, lang, source))


def tell_beside(form: str, lang: str, file: str, of_the_file: Sequence[iop.Finding],
                of_the_answer: Sequence[iop.Finding]) -> None:
    """On stderr what the answer itself, in that form, has no room for."""
    if form != "json":
        tell(of_the_file, lang, file)
    if form == "csv":
        tell(of_the_answer, lang, file)


def say(text: str) -> None:
    """On stderr; where nobody listens, nothing."""
    if sys.stderr is None:
        return
    with suppress(OSError):
        sys.stderr.write(text)
        sys.stderr.flush()


def wrapped(text: str, indent: str = "") -> str:
    return textwrap.fill(text, WIDTH, initial_indent=indent, subsequent_indent=indent,
                         break_long_words=False, break_on_hyphens=False)


def printable(text: str) -> str:
    """Names from outside must not speak to the terminal."""
    return "".join(each if each.isprintable() else f"\\u{{{ord(each):X}}}" for each in text)
