"""`iop exposure`: what would be owed on every day of the term, of one file or a folder."""

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import iop
from iop._cli.files import Files, is_folder
from iop._cli.output import emit
from iop._cli.problems import WIDTH, answer_code, loaded, tell, tell_beside
from iop._cli.questions import about, asking
from iop._cli.rows import lines, table
from iop._cli.words import optional_day, reading_of, unexpected

FORMATS = ("text", "csv", "json")
QUESTIONS = ("half_year", "rescission_day", "amount", "cap")


@dataclass(frozen=True)
class Asked:
    """What was asked, as typed."""

    path: str
    as_of: str | None
    agreement: str | None
    as_known_on: str | None
    answers: Sequence[str]
    everything: bool
    planned_after: str | None
    lang: str
    form: str


def exposure(asked: Asked) -> int:
    day = optional_day(asked.as_of, "--as-of")
    reading = reading_of(asked.answers)
    after = optional_day(asked.planned_after, "--planned-after")
    return (_of_folder if is_folder(asked.path) else _of_file)(asked, day, reading, after)


def _of_file(asked: Asked, day: datetime.date | None, reading: iop.Reading, after: datetime.date | None) -> int:
    found = loaded(asked.path)
    with asking("--as-of"):
        answer = iop.exposure_answer(found.partnership, day, reading=reading, planned_after=after,
                                     **about(asked.path, asked.agreement, asked.as_known_on))
    emit(_shown(answer, asked, day))
    tell_beside(asked.form, asked.lang, asked.path, found.findings, answer.findings)
    return answer_code(answer.result.chosen)


def _shown(answer: iop.ExposureAnswer, asked: Asked, day: datetime.date | None) -> str:
    chosen, others = answer.result.chosen, answer.result.others
    if asked.form == "json":
        return answer.to_json()
    if asked.form == "text":
        return iop.to_text(iop.exposure_document(chosen, others if asked.everything else (), asked.lang, day), WIDTH)
    if not asked.everything:
        return table(COLUMNS, chosen.days)
    rows = ((*(getattr(each.reading, name) for name in QUESTIONS), *(of(row) for of in COLUMNS.values()))
            for each in others for row in each.days)
    return lines((*QUESTIONS, *COLUMNS), rows)


def _of_folder(asked: Asked, day: datetime.date | None, reading: iop.Reading, after: datetime.date | None) -> int:
    for option, given in (("--agreement", asked.agreement), ("--all-readings", asked.everything or None)):
        if given is not None:
            raise unexpected(option, ["--as-of", "--planned-after", "--reading"])
    files = Files(asked.path, "iop exposure", asked.lang, quiet=asked.form == "json")
    answer = iop.exposure_portfolio_answer(files, day, reading=reading, planned_after=after,
                                           known_on=optional_day(asked.as_known_on, "--as-known-on"))
    if asked.form == "text":
        emit(iop.to_text(iop.exposure_portfolio_document(answer.result, asked.lang), WIDTH))
    elif asked.form == "json":
        emit(answer.to_json())
    else:
        emit(table(PORTFOLIO_COLUMNS, answer.result.rows))
        for found in answer.result.findings:
            tell(found.findings, asked.lang, found.partnership)
    return files.exit_code


def _ore(money: iop.Money | None) -> int | None:
    return None if money is None else money.ore


COLUMNS: dict[str, Callable[[iop.ExposureDay], object]] = {
    "day": lambda row: row.day,
    "remaining_days": lambda row: row.remaining_days,
    "half_year_amount_ore": lambda row: _ore(row.half_year_amount),
    "amount_ore": lambda row: _ore(row.amount),
    "payable_ore": lambda row: _ore(row.payable),
    "status": lambda row: row.status,
    "reason": lambda row: row.reason,
}
PORTFOLIO_COLUMNS: dict[str, Callable[[iop.ExposureRow], object]] = {
    "partnership": lambda row: row.partnership,
    "title": lambda row: row.title,
    "status": lambda row: row.status,
    "reason": lambda row: row.reason,
    "agreement": lambda row: row.agreement,
    "day": lambda row: row.day,
    "maximum_ore": lambda row: _ore(row.maximum),
    "payable_ore": lambda row: _ore(row.payable),
    "day_status": lambda row: row.day_status,
    "day_reason": lambda row: row.day_reason,
}
