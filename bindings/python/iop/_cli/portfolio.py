"""`iop portfolio`: a folder of partnerships as one table, and its totals."""

from collections.abc import Callable, Sequence

import iop
from iop._cli.files import Files
from iop._cli.output import emit
from iop._cli.problems import WIDTH, tell
from iop._cli.rows import joined, table
from iop._cli.words import day_asked, optional_day, reading_of

FORMATS = ("text", "csv", "json")


def portfolio(path: str, as_of: str | None, as_known_on: str | None, answers: Sequence[str],
              year: str | None, lang: str, form: str) -> int:
    on = day_asked(as_of)
    reading = reading_of(answers)
    files = Files(path, "iop portfolio", lang, quiet=form == "json")
    answer = iop.portfolio_answer(files, on, reading=reading, follow_up=iop.FollowUpReading(year=year),
                                  known_on=optional_day(as_known_on, "--as-known-on"))
    if form == "text":
        emit(iop.to_text(iop.portfolio_document(answer.result, lang), WIDTH))
    elif form == "json":
        emit(answer.to_json())
    else:
        rows = answer.result.rows
        emit(table(_once(rows), rows))
        for found in answer.result.findings:
            tell(found.findings, lang, found.partnership)
    return files.exit_code


def _once(rows: Sequence[iop.PortfolioRow]) -> dict[str, Callable[[iop.PortfolioRow], object]]:
    """The columns; what is counted for the whole partnership stands in its first row alone, so that columns add up."""
    firsts: dict[str, iop.PortfolioRow] = {}
    for row in rows:
        firsts.setdefault(row.partnership, row)

    def in_first(of: Callable[[iop.PortfolioRow], object]) -> Callable[[iop.PortfolioRow], object]:
        return lambda row: of(row) if firsts[row.partnership] is row else None

    return {name: in_first(of) if name in OF_THE_PARTNERSHIP else of for name, of in COLUMNS.items()}


OF_THE_PARTNERSHIP = ("open_improvement_areas", "findings")
COLUMNS: dict[str, Callable[[iop.PortfolioRow], object]] = {
    "partnership": lambda row: row.partnership,
    "title": lambda row: row.title,
    "agreement": lambda row: row.agreement,
    "parties": lambda row: joined(row.parties),
    "state": lambda row: row.state,
    "term_first": lambda row: row.term.first.text,
    "term_last": lambda row: row.term.last.text,
    "planned_last": lambda row: row.planned_last,
    "sum_per_year": lambda row: row.sum_per_year,
    "sum_from": lambda row: row.sum_from,
    "example": lambda row: row.example,
    "paid": lambda row: row.paid,
    "outstanding": lambda row: row.outstanding,
    "next_due": lambda row: row.next_due and row.next_due.due.text,
    "next_due_kind": lambda row: row.next_due and row.next_due.kind,
    "next_due_obligation": lambda row: row.next_due and row.next_due.obligation,
    "overdue": lambda row: row.overdue,
    "last_review": lambda row: row.last_review and row.last_review.text,
    "open_improvement_areas": lambda row: row.open_improvement_areas,
    "findings": lambda row: row.findings,
    "exposure": lambda row: row.exposure,
    "exposure_status": lambda row: row.exposure_status,
    "exposure_reason": lambda row: row.exposure_reason,
}
