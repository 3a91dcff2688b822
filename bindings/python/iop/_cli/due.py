"""`iop due`: what is due and overdue, how everything stands, and the annual wheel."""

import datetime
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

import iop
from iop._cli.files import Files, is_folder
from iop._cli.output import emit
from iop._cli.problems import WIDTH, Problem, at, exit_code, finding, tell, usage
from iop._cli.questions import asking
from iop._cli.rows import joined, table
from iop._cli.words import day, day_asked, missing, optional_day

FORMATS = ("text", "csv", "json")
MOST_DAYS = 36_600
ALWAYS = ("--as-known-on", "--year", "--part-year", "--lang", "--format")

Result = TypeVar("Result", covariant=True)
Row = TypeVar("Row")
Cell = Callable[[iop.Obligation], object]
StatusCell = Callable[[iop.ObligationStatus], object]


class Answer(Protocol[Result]):
    """The answer to one of the questions here."""

    @property
    def result(self) -> Result: ...
    def to_json(self) -> str: ...


@dataclass(frozen=True)
class Asked:
    """What was typed, as text."""

    path: str
    as_of: str | None
    within: str | None
    all: bool
    first: str | None
    last: str | None
    as_known_on: str | None
    year: str | None
    part_year: str | None
    lang: str
    form: str

    @property
    def reading(self) -> iop.FollowUpReading:
        return iop.FollowUpReading(self.year, self.part_year)

    def files(self) -> Files:
        return Files(self.path, "iop due", self.lang, quiet=self.form == "json")

    @property
    def known_on(self) -> datetime.date | None:
        return optional_day(self.as_known_on, "--as-known-on")


def due(asked: Asked) -> int:
    if asked.first is not None or asked.last is not None:
        return _calendar(asked)
    on = day_asked(asked.as_of)
    return _all(asked, on) if asked.all else _due(asked, on)


def _due(asked: Asked, on: datetime.date) -> int:
    days = _within(asked.within)
    files = asked.files()
    with asking("--within"):
        answer = iop.due_answer(files, days, on, reading=asked.reading, known_on=asked.known_on)
    items = answer.result.items
    return _shown(asked, files, answer, iop.due_document, _due_columns(),
                  [(each.partnership, each.status) for each in items],
                  _findings([*((each.partnership, each.findings) for each in answer.result.findings),
                             *((each.partnership, each.status.findings) for each in items)]))


def _all(asked: Asked, on: datetime.date) -> int:
    _refuse(asked, "--all", {"--within": asked.within}, ["--as-of"])
    files = asked.files()
    (partnership,) = files
    answer = iop.compliance_answer(partnership, on, reading=asked.reading, known_on=asked.known_on)
    stands = answer.result.obligations
    return _shown(asked, files, answer, iop.compliance_document, _due_columns(),
                  [(answer.result.partnership, each) for each in stands],
                  _findings([(asked.path, answer.findings), *((asked.path, each.findings) for each in stands)]))


def _findings(told: Iterable[tuple[str, Sequence[iop.Finding]]]) -> dict[str, list[iop.Finding]]:
    """Those of each source, of the whole and of single obligations, each once; that a day has passed the state says."""
    found: dict[str, list[iop.Finding]] = {}
    for source, some in told:
        mine = found.setdefault(source, [])
        mine.extend(each for each in some if each not in mine and each.code != iop.ErrorCode.follow_up_passed)
    return found


def _calendar(asked: Asked) -> int:
    _refuse(asked, "--from", {"--within": asked.within, "--as-of": asked.as_of,
                              "--all": "" if asked.all else None}, ["--to"])
    if asked.first is None:
        raise missing("--from", "--from 2025-01-01")
    if asked.last is None:
        raise missing("--to", "--to 2025-12-31")
    first, last = day(asked.first, "--from"), day(asked.last, "--to")
    with at("--to"):
        range = iop.DateRange(first, last)
    files = asked.files()
    (partnership,) = files
    answer = iop.calendar_answer(partnership, range, reading=asked.reading, known_on=asked.known_on)
    return _shown(asked, files, answer, iop.follow_up_document, _calendar_columns(),
                  [(answer.result.partnership, each) for each in answer.result.obligations], {asked.path: answer.findings})


def _shown(asked: Asked, files: Files, answer: Answer[Result], document: Callable[[Result, str], iop.Document],
           columns: Mapping[str, Callable[[Row], object]], rows: Iterable[tuple[str, Row]],
           findings: Mapping[str, Sequence[iop.Finding]]) -> int:
    """The answer in its form, and the exit code. CSV has no room for findings, of the whole or of a row."""
    if asked.form == "text":
        emit(iop.to_text(document(answer.result, asked.lang), WIDTH))
    elif asked.form == "json":
        emit(answer.to_json())
    else:
        emit(_csv(columns, rows))
        for source, found in findings.items():
            tell(found, asked.lang, source)
    return max([files.exit_code, *map(exit_code, findings.values())])


def _refuse(asked: Asked, option: str, others: dict[str, str | None], beside: list[str]) -> None:
    """One file, and nothing that the option has no use for; what stands `beside` it has."""
    if is_folder(asked.path):
        raise usage("file.not_regular", option, path=asked.path)
    refused = [finding("value.unexpected", other, name=other, nearest="",
                       names=", ".join([option, *beside, *ALWAYS]))
               for other, value in others.items() if value is not None]
    if refused:
        raise Problem(refused, wrong_call=True)


def _within(text: str | None) -> int:
    if text is None:
        return 60
    whole = re.fullmatch("-?[0-9]{1,18}", text) is not None
    if whole and 0 <= int(text) <= MOST_DAYS:
        return int(text)
    raise usage("value.range" if whole else "value.whole", "--within", text=text, lowest="0", highest=str(MOST_DAYS))


# ---- CSV -----------------------------------------------------------------------------------------


def _heads() -> dict[str, Cell]:
    return {
        "id": lambda each: each.id,
        "kind": lambda each: each.kind,
        "agreement": lambda each: each.agreement,
        "duty": lambda each: each.duty,
        "due": lambda each: each.due.text,
        "due_latest": lambda each: each.due.latest,
        "grace_last": lambda each: each.grace_last,
        "window_first": lambda each: each.window.first,
        "window_last": lambda each: each.window.last,
        "owed_by": lambda each: joined(each.owed_by),
        "conveners": lambda each: joined(each.conveners),
        "reported_to": lambda each: each.reported_to,
        "required": lambda each: each.required,
    }


def _states() -> dict[str, StatusCell]:
    return {
        "state": lambda each: each.state,
        "reason": lambda each: each.reason,
        "done": lambda each: each.done,
        "met_on": lambda each: each.met_on,
        "paid": lambda each: each.paid,
        "missing": lambda each: joined(each.missing),
        "evidence": lambda each: joined(f"{fact.kind}/{fact.number}" for fact in each.evidence),
    }


def _tails() -> dict[str, Cell]:
    return {
        "amount": lambda each: each.amount,
        "example": lambda each: each.example,
        "parts": lambda each: joined(each.parts),
        "year_basis": lambda each: each.year and each.year.basis,
        "year_basis_from": lambda each: each.year and each.year.basis_from,
        "clause": lambda each: each.clause,
        "text": lambda each: each.text,
    }


def _calendar_columns() -> dict[str, Cell]:
    return {**_heads(), **_tails()}


def _due_columns() -> dict[str, StatusCell]:
    def of(cells: dict[str, Cell]) -> dict[str, StatusCell]:
        return {name: _of_obligation(cell) for name, cell in cells.items()}

    return {**of(_heads()), **_states(), **of(_tails())}


def _of_obligation(cell: Cell) -> StatusCell:
    return lambda status: cell(status.obligation)


def _csv(columns: Mapping[str, Callable[[Row], object]], rows: Iterable[tuple[str, Row]]) -> str:
    """The columns, after the partnership whose row it is."""
    def inner(of: Callable[[Row], object]) -> Callable[[tuple[str, Row]], object]:
        return lambda row: of(row[1])

    return table({"partnership": lambda row: row[0],
                  **{name: inner(of) for name, of in columns.items()}}, rows)
