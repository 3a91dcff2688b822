"""`iop status`: the chain, the state of each agreement on a day, and what an amendment changed."""

import iop
from iop._cli.output import emit
from iop._cli.problems import WIDTH, exit_code, loaded, tell_beside
from iop._cli.questions import about, asking
from iop._cli.rows import lines
from iop._cli.words import day_asked

FORMATS = ("text", "csv", "json")
COLUMNS = ("agreement", "title", "signed_last", "term_first", "term_last", "planned_last", "ended_on", "state", "since", "fact", "on",
           "ended_by", "text", "pointer", "clause", "amount", "example", "sum_per_year",
           "sum_from", "sum_is_example", "last_day_for_notice", "amendments")
CHANGES = ("amendment", "part", "kind", "id", "member", "indicator", "before", "after", "year", "overruled_by",
           "sentence")


def status(file: str, as_of: str | None, as_known_on: str | None, agreement: str | None, amendment: str | None,
           lang: str, form: str) -> int:
    on = day_asked(as_of)
    found = loaded(file)
    with asking("--as-of", amendments="--amendment"):
        answer = iop.status_answer(found.partnership, on, amendment=amendment, **about(file, agreement, as_known_on))
    asked, diff = answer.result.status, answer.result.amendment
    if form == "text":
        told = iop.to_text(iop.status_document(asked, lang, agreement or ""), WIDTH)
        emit(told + ("\n" + iop.to_text(iop.amendment_diff_document(diff, lang), WIDTH) if diff else ""))
    elif form == "json":
        emit(answer.to_json())
    elif diff:
        emit(lines(CHANGES, (_change(each, lang) for each in iop.explain(diff))))
    else:
        pairs = zip(asked.agreements, asked.chain.agreements, strict=True)
        emit(lines(COLUMNS, (_cells(each, link) for each, link in pairs if agreement in (None, link.agreement))))
    tell_beside(form, lang, file, found.findings, answer.findings)
    return exit_code(answer.findings)


def _cells(status: iop.AgreementStatus, link: iop.ChainLink) -> tuple[object, ...]:
    now = status.lifecycle.current
    return (
        link.agreement, link.title, link.signed_term.last, status.term.first, status.term.last,
        status.planned_last, link.ended_on,
        now.state, now.since, now.fact, now.on, now.ended_by, now.text, now.pointer, now.clause, status.amount,
        status.example, status.sum_per_year, status.sum_from, status.sum_is_example, status.last_day_for_notice, " ".join(status.amendments),
    )


def _change(step: iop.Step, lang: str) -> tuple[object, ...]:
    known = {each.name: each.value for each in step.operands}
    return (*(known.get(name) for name in CHANGES[:-1]), iop.sentence(step, lang))
