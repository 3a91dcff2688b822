"""`iop check`: whether an agreement is complete, and what should be known before it is signed."""

from collections.abc import Iterable, Iterator

import iop
from iop._cli.output import emit
from iop._cli.problems import WIDTH, exit_code, loaded, tell
from iop._cli.questions import about, asking
from iop._cli.rows import lines
from iop._cli.words import day_asked

FORMATS = ("text", "csv", "json")
COLUMNS = ("part", "name", "status", "value", "share", "text", "missing", "clause")

Row = tuple[object, ...]


def check(file: str, as_of: str | None, agreement: str | None, as_known_on: str | None, lang: str,
          form: str) -> int:
    on = day_asked(as_of)
    found = loaded(file)
    with asking("--agreement"):
        answer = iop.check_answer(found.partnership, on, file_findings=found.findings, **about(file, agreement, as_known_on))
    checked = answer.result
    if form == "text":
        emit(iop.to_text(iop.check_document(checked, lang), WIDTH))
    else:
        emit(answer.to_json() if form == "json" else lines(COLUMNS, _rows(checked)))
    if form == "csv":  # which has no room for them
        tell(answer.findings, lang, file)
    return exit_code(answer.findings)


def _rows(checked: iop.AgreementCheck) -> Iterator[Row]:
    if checked.screening is not None:
        yield from _screening(checked.screening)
    for heading in checked.completeness.headings:
        lacking = [str(part.part) for part in heading.parts if not part.present]
        clauses = [clause for part in heading.parts for clause in part.clauses]
        yield ("heading", heading.heading, heading.status, "", "", "", _list(lacking),
               _list(dict.fromkeys(clauses)))
    for law in checked.legal_references.references:
        yield ("legal_reference", law.sfs, law.status, "", "", law.provision or "", "",
               law.clause or "")
    term = checked.term_length
    yield ("term_length", f"{term.first.text}..{term.last.text}", term.status, "", "", "", "",
           term.clause or "")
    for each in checked.contributions.contributions:
        yield ("contribution", f"{each.party} {each.kind}", each.basis, each.value, "", each.text,
               "", each.clause or "")
    for party in checked.contributions.parties:
        yield ("party_share", party.party, party.bound, party.value, party.share, "", "", "")


def _screening(result: iop.ScreeningResult) -> Iterator[Row]:
    yield ("screening", result.screening, result.instrument, result.readiness, "", result.text,
           _list(result.to_find_out), "")
    for test in result.tests:
        yield ("instrument_test", test.instrument, test.status, "", "", _list(test.because),
               _list(test.missing), "")
    for part, points in (("mark", result.marks), ("checklist", result.checklist),
                         ("duty", result.duties)):
        for point in points:
            lacking = [each.question for each in point.questions if each.answer is None]
            reasons = " ".join(each.reason for each in point.questions if each.reason)
            yield (part, point.number, point.status, "", "", reasons, _list(lacking), "")
    for criterion in result.grant_criteria:
        status = "unknown" if criterion.text is None else "answered"
        yield ("grant_criterion", criterion.criterion, status, "", "", criterion.text or "", "", "")


def _list(words: Iterable[str]) -> str:
    return " ".join(map(str, words))
