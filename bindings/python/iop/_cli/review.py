"""`iop review`: the quality review in the template's headings, what is open, and renewal."""

from collections.abc import Iterator

import iop
from iop._cli.output import emit
from iop._cli.problems import WIDTH, Problem, exit_code, finding, loaded, tell_beside
from iop._cli.questions import about, asking
from iop._cli.rows import lines
from iop._cli.words import day_asked

FORMATS = ("text", "csv", "json")
COLUMNS = ("section", "id", "heading", "part", "required", "given", "state", "first", "last",
           "answer")

Row = dict[str, object]


def review(file: str, named: str | None, as_of: str | None, as_known_on: str | None,
           year: str | None, renewal: bool, lang: str, form: str) -> int:
    on = day_asked(as_of)
    found = loaded(file)
    with asking("--review"):
        answer = iop.review_answer(found.partnership, on, review=named, year=year, **about(file, None, as_known_on))
    sheet, findings = answer.result, answer.findings
    if renewal:
        if sheet.final_report is None or sheet.renewal is None:
            raise Problem([finding("final_report.none", "--renewal", day=str(on), ids=_ids(found.partnership))])
        findings = (*sheet.final_report.findings, *sheet.renewal.findings)
    if form == "text":
        emit(iop.to_text(_document(sheet, renewal, lang), WIDTH))
    elif form == "json":
        emit(answer.to_json())
    else:
        emit(_csv(sheet, renewal))
    tell_beside(form, lang, file, found.findings, findings)
    return exit_code(findings)


def _ids(partnership: iop.Partnership) -> str:
    reports = () if partnership.facts is None else partnership.facts.final_reports
    return ", ".join(f"{each.id} ({each.reported_on})" for each in reports) or "–"


def _document(sheet: iop.ReviewSheet, renewal: bool, lang: str) -> iop.Document:
    if renewal and sheet.final_report is not None and sheet.renewal is not None:
        return iop.renewal_document(sheet.final_report, sheet.renewal, lang)
    return iop.review_document(sheet, lang)


def _csv(sheet: iop.ReviewSheet, renewal: bool) -> str:
    parts = (_final_rows,) if renewal else (_review_rows, _item_rows, _year_rows, _final_rows)
    return lines(COLUMNS, ([row.get(name) for name in COLUMNS]
                           for rows in parts for row in rows(sheet)))


def _review_rows(sheet: iop.ReviewSheet) -> Iterator[Row]:
    if sheet.review is None:
        return
    told = sheet.review
    about: Row = {"section": "review", "id": told.review.id}
    for part in told.parts:
        holder = told.review.memo if part.heading == "memo" else told.review
        yield {**about, "heading": part.heading, "part": part.part, "required": part.required,
               "given": part.given, "answer": _answer(getattr(holder, part.part))}
    for each in told.requirements:
        yield {**about, "section": "requirement", "heading": "collaboration_requirements",
               "part": each.requirement, "state": each.state, "answer": each.text}
    left = told.time_left
    for name, days in (("least", left and left.least), ("most", left and left.most)):
        yield {**about, "section": "computed", "heading": "open_questions",
               "part": f"{name}_days", "last": days and days.last,
               "answer": None if days is None else days.days}
    for name in ("goals", "followable_goals"):
        yield {**about, "section": "computed", "heading": "quality_review", "part": name,
               "answer": getattr(told, name)}
    for name in ("met", "met_late", "overdue", "unknown"):
        yield {**about, "section": "computed", "heading": "quality_review", "part": f"obligations_{name}",
               "last": told.obligations and told.obligations.day,
               "answer": None if told.obligations is None else getattr(told.obligations, name)}
    for raised in told.carried_over:
        yield {**about, "section": "carried_over", "id": raised.item.id, "heading": raised.review, "part": raised.kind,
               "state": "open" if raised.settled is None else "settled", "answer": raised.item.text}


def _item_rows(sheet: iop.ReviewSheet) -> Iterator[Row]:
    for each in sheet.open_items.items:
        when = each.item.follow_up
        yield {"section": "open_item", "id": each.item.id, "heading": each.review,
               "part": each.kind, "state": each.due, "first": when and when.earliest,
               "last": when and when.latest, "answer": each.item.text}


def _year_rows(sheet: iop.ReviewSheet) -> Iterator[Row]:
    for each in sheet.yearly.years:
        yield {"section": "year", "id": each.agreement, "part": each.duty, "state": each.state,
               "first": each.widest.first, "last": each.widest.last,
               "answer": "; ".join((*each.held, *each.perhaps_held))}


def _final_rows(sheet: iop.ReviewSheet) -> Iterator[Row]:
    told, test = sheet.final_report, sheet.renewal
    if told is None or test is None:
        return
    about: Row = {"section": "final_report", "id": told.report.id}
    for part in told.parts:
        yield {**about, "heading": part.heading, "given": part.given}
    for name in ("goals", "schedule", "budget", "all_commitments"):
        yield {**about, "part": name, "state": getattr(told, name)}
    for party in told.commitments:
        yield {**about, "part": party.party, "state": party.state,
               "answer": "; ".join(each.commitment for each in party.commitments)}
    about = {"section": "renewal", "id": told.report.id}
    for each in test.conditions:
        yield {**about, "part": each.condition, "state": each.state, "answer": each.reason}
    yield {**about, "part": "goals_fulfilled", "state": test.goals_fulfilled}
    yield {**about, "part": "proposed", "answer": test.proposed}
    yield {**about, "part": "outcome", "state": test.outcome}


def _answer(value: object) -> object:
    """What stands in one cell: texts of a list after each other, a day by its words."""
    if isinstance(value, tuple):
        return "; ".join(str(_answer(each)) for each in value)
    if isinstance(value, iop.FuzzyDate):
        return value.text
    if isinstance(value, iop.ReviewItem | iop.PlannedActivity):
        return value.text
    return str(value.requirement) if isinstance(value, iop.RequirementJudgement) else value
