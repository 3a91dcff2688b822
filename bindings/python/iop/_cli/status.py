"""`iop status`: the chain, the state of each agreement on a day, and what an amendment changed."""

import datetime

import iop
from iop._cli.files import known
from iop._cli.output import emit
from iop._cli.problems import WIDTH, at, exit_code, loaded, tell_beside
from iop._cli.rows import lines
from iop._cli.words import day_asked, missing, optional_day

FORMATS = ("text", "csv", "json")
COLUMNS = ("agreement", "title", "signed_last", "term_first", "term_last", "planned_last", "ended_on", "state", "since", "fact", "on",
           "ended_by", "text", "pointer", "clause", "amount", "example", "sum_per_year",
           "sum_from", "sum_is_example", "last_day_for_notice", "amendments")
CHANGES = ("amendment", "part", "kind", "id", "member", "indicator", "before", "after", "year", "overruled_by",
           "sentence")


def status(file: str, as_of: str | None, as_known_on: str | None, agreement: str | None, amendment: str | None,
           lang: str, form: str) -> int:
    on, then = day_asked(as_of), optional_day(as_known_on, "--as-known-on")
    found = loaded(file)
    partnership = known(found, then)
    if agreement is not None:
        with at("--agreement"):
            partnership.agreement(agreement)
    asked = iop.partnership_status(partnership, on)
    diff = None if amendment is None else _diff(partnership, on, agreement, amendment)
    findings = asked.findings + (diff.findings if diff else ())
    if form == "text":
        told = iop.to_text(iop.status_document(asked, lang, agreement or ""), WIDTH)
        emit(told + ("\n" + iop.to_text(iop.amendment_diff_document(diff, lang), WIDTH) if diff else ""))
    elif form == "json":
        emit(iop.status_text(asked, diff))
    elif diff:
        emit(lines(CHANGES, (_change(each, lang) for each in iop.explain(diff))))
    else:
        pairs = zip(asked.agreements, asked.chain.agreements, strict=True)
        emit(lines(COLUMNS, (_cells(each, link) for each, link in pairs if agreement in (None, link.agreement))))
    tell_beside(form, lang, file, found.findings, findings)
    return exit_code(findings)


def _diff(partnership: iop.Partnership, on: datetime.date, agreement: str | None, amendment: str) -> iop.AmendmentDiff:
    changed = _changed(partnership, on, agreement, amendment)
    with at("--amendment"):
        return iop.amendment_diff(changed, amendment, sources=iop.plan_sources(partnership))


def _changed(partnership: iop.Partnership, on: datetime.date, agreement: str | None, amendment: str) -> iop.Agreement:
    """The agreement that has the amendment, renewals among them; several may, and then one must be named."""
    events = partnership.facts.events if partnership.facts else ()
    renewed = [iop.with_renewals(each, on, events).agreement for each in partnership.agreements
               if agreement in (None, each.id)]
    having = [each for each in renewed if amendment in (one.id for one in each.amendments)]
    if len(having) > 1:
        raise missing("--agreement", ", ".join(each.id for each in having))
    return (having or [each for each in renewed if each.amendments] or renewed)[0]


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
