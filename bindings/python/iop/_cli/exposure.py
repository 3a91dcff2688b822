"""`iop exposure`: what would be owed on every day of the term, of one file or a folder."""

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import iop
from iop._cli.choice import agreement_for, ended_on
from iop._cli.files import Files, is_folder, known
from iop._cli.output import emit
from iop._cli.problems import WIDTH, Problem, about, answer_code, finding, loaded, tell, tell_beside
from iop._cli.rows import lines, table
from iop._cli.words import missing, optional_day, reading_of, unexpected

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
    partnership = known(found, optional_day(asked.as_known_on, "--as-known-on"))
    chosen = _agreement(partnership, asked.agreement, day)
    facts = partnership.facts
    decided = day or after or chosen.term.last.latest
    renewed = iop.with_renewals(chosen, decided, () if facts is None else facts.events)
    question = (renewed.agreement, None if facts is None else facts.payments, reading, after, ended_on(partnership, chosen),
                iop.plan_sources(partnership))
    answer = iop.exposure(*question)
    answer = answer.replace(findings=[*renewed.findings, *answer.findings])
    emit(_shown(answer, asked, question, day))
    tell_beside(asked.form, asked.lang, asked.path, found.findings, answer.findings)
    return answer_code(answer)


def _agreement(partnership: iop.Partnership, named: str | None, day: datetime.date | None) -> iop.Agreement:
    """The one named, else the one of the day, else the only one with a repayment clause."""
    if not partnership.agreements:
        raise Problem([finding("value.missing", "/agreements", name="agreements", about=about(iop.Partnership, "agreements"))])
    if named is not None or day is not None:
        return agreement_for(partnership, named, day or datetime.date.min, "--as-of")
    with_clause = [each for each in partnership.agreements if each.repayment is not None]
    if len(with_clause) == 1 or len(partnership.agreements) == 1:
        return (with_clause or partnership.agreements)[0]
    raise missing("--agreement", ", ".join(each.id for each in partnership.agreements))


Question = tuple[iop.Agreement, Sequence[iop.Payment] | None, iop.Reading, datetime.date | None, datetime.date | None,
                 iop.PlanSources]


def _shown(answer: iop.Exposure, asked: Asked, question: Question, day: datetime.date | None) -> str:
    if asked.form == "json":
        return iop.exposure_text(answer, iop.exposures(*question))
    if asked.form == "text":
        others = iop.exposures(*question) if asked.everything else ()
        return iop.to_text(iop.exposure_document(answer, others, asked.lang, day), WIDTH)
    if not asked.everything:
        return table(COLUMNS, answer.days)
    rows = ((*(getattr(each.reading, name) for name in QUESTIONS), *(of(row) for of in COLUMNS.values()))
            for each in iop.exposures(*question) for row in each.days)
    return lines((*QUESTIONS, *COLUMNS), rows)


def _of_folder(asked: Asked, day: datetime.date | None, reading: iop.Reading, after: datetime.date | None) -> int:
    for option, given in (("--agreement", asked.agreement), ("--all-readings", asked.everything or None)):
        if given is not None:
            raise unexpected(option, ["--as-of", "--planned-after", "--reading"])
    files = Files(asked.path, "iop exposure", asked.lang, quiet=asked.form == "json",
                  as_known_on=optional_day(asked.as_known_on, "--as-known-on"))
    answer = iop.exposure_portfolio([iop.exposure_entry(each, day, reading, after) for each in files], day)
    if asked.form == "text":
        emit(iop.to_text(iop.exposure_portfolio_document(answer, asked.lang), WIDTH))
    elif asked.form == "json":
        emit(iop.exposure_portfolio_text(answer))
    else:
        emit(table(PORTFOLIO_COLUMNS, answer.rows))
        for found in answer.findings:
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
