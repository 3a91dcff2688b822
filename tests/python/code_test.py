"""Every code, provoked from Python: a table of calls over `iop.code_entries()`.

A call gives the codes that it found, by an error, by the findings of a result or by the command line.
A code that has no call here fails.
"""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

import iop
from cases import RESCINDED, agreement, kalmar, kalmar_document, rescinded
from oracle import MOST
from repository import EXAMPLE
from reviews import final_report, item, partnership, review

Codes = set[str]
BREACH = iop.Breach("payee", serious=True, rectified=False)


def of(findings: Iterable[iop.Finding]) -> Codes:
    return {str(each.code) for each in findings}


def text(document: str | bytes) -> Codes:
    """What there is to say of a text; reading it says no more, and the same where it is refused."""
    found = of(iop.validate_text(document))
    try:
        assert of(iop.load(document).findings) <= found
    except iop.DocumentError as error:
        assert of(error.findings) == found
    return found


def changed(*path: str | int, to: Any = ..., **members: Any) -> Codes:
    """What reading the Kalmar agreement says with one member set, or several added at that place."""
    document = kalmar_document()
    place: Any = document
    for step in path[:-1]:
        place = place[step]
    if members:
        place[path[-1]].update(members)
    elif to is ...:
        del place[path[-1]]
    else:
        place[path[-1]] = to
    return text(json.dumps(document))


def call(make: Callable[[], Any]) -> Codes:
    with pytest.raises(iop.CalculationError) as raised:
        make()
    return of(raised.value.findings)


def file(path: Path | str) -> Codes:
    with pytest.raises(iop.DocumentError) as raised:
        iop.read_partnership(path)
    assert of(iop.validate(path)) == of(raised.value.findings)
    return of(raised.value.findings)


def unwritable(folder: Path) -> Codes:
    with pytest.raises(iop.DocumentError) as raised:
        iop.write_partnership(folder / "nowhere" / "x.json", kalmar())
    return of(raised.value.findings)


def schedule(months: Sequence[int], first: str = "2023-12-01") -> Codes:
    plain = agreement().replace(term=iop.Term(first, "2026-11-30"), payment=iop.PaymentTerms(months=months))
    return of(iop.payment_schedule(plain).findings)


WAITING = iop.PlannedPayment(1, period=iop.DateRange(date(2024, 1, 1), date(2024, 12, 31)),
                             whole_period=iop.DateRange(date(2024, 1, 1), date(2024, 12, 31)), planned="1.00", basis=iop.AmountBasis(part=1, parts=1))
YEARLY = iop.PaymentComponent("c", every="year", paid="advance", amount="1.00")
BY_INDEX = {"series": "s", "base": "2022", "reference": {"years_before": 1}}


def components(**members: Any) -> Codes:
    return changed("agreements", 0, "payment", to={"components": [
        {"id": "c", "every": "year", "paid": "advance", "amount": "1.00", **members}]})


def indexed_file(figures: list[dict[str, Any]]) -> Codes:
    """A component that follows a level, and figures of its base year."""
    usual = {"period": "2022", "value": 1, "published_on": "2023-01-01"}
    document = kalmar_document()
    document["agreements"][0]["payment"] = {"components": [
        {"id": "c", "every": "year", "paid": "advance", "amount": "1.00", "indexation": BY_INDEX}]}
    document["series"] = [{"id": "s", "title": "x", "kind": "level", "source": "x",
                           "figures": [{**usual, **each} for each in figures]}]
    return of(iop.validate_text(json.dumps(document)))


def invoiced(covers: str) -> Codes:
    """A component that waits for an invoice, and one that covers the day."""
    document = kalmar_document()
    document["agreements"][-1]["payment"] = {"components": [
        {"id": "c", "every": "year", "paid": "advance", "amount": "1.00", "after": {"event": "invoice", "days": 30}}]}
    document["facts"]["invoices"] = [{"received_on": "2026-12-01", "component": "c", "covers": covers}]
    return of(iop.validate_text(json.dumps(document)))


def planned_in(*parts: iop.PaymentComponent, **terms: Any) -> Codes:
    """What the plan of components says, with a level "s" and a population "people" that have no figures."""
    plain = agreement().replace(payment=iop.PaymentTerms(components=parts), **terms)
    series = [iop.FigureSeries("s", "x", "level", "x"), iop.FigureSeries("people", "x", "population", "x"),
              iop.FigureSeries("changes", "x", "yearly_change", "x")]
    return of(iop.payment_plan(plain, iop.PlanSources(series=series)).findings)


def indexed(series: str) -> iop.PaymentComponent:
    return YEARLY.replace(indexation=iop.Indexation(series, "2022", iop.FigureReference(1)))


def standing(payments: Any, amount: str | None = "500000.00") -> Codes:
    plain = agreement().replace(payment=iop.PaymentTerms(months=[6, 12], amount=amount))
    return of(iop.payment_standing(iop.payment_plan(plain), payments, date(2025, 3, 14)).findings)


def statement(event: iop.Rescission | None = None, payments: Any = (), words: Any = None, **terms: Any) -> Codes:
    """What a statement says beside its figure; its reason is among it."""
    result = iop.repayment_statement(agreement().replace(**terms), payments, event or rescinded(), words)
    found = of(result.findings)
    assert result.reason is None or str(result.reason) in found
    return found


PAYS = {"party": "kalmar-kommun", "side": "payer"}
PAID = {"party": "kalmar-stadsmission", "side": "payee"}
AMENDMENT = iop.Amendment("a", date(2026, 11, 30), "x")
EXTENSION = iop.ExtensionOption("e", 12, latest="2027-11-30")


def amended(*amendments: iop.Amendment, **terms: Any) -> Codes:
    """What is said of the terms in force after the end of the agreement's own."""
    return of(iop.terms_on(agreement().replace(amendments=amendments, **terms), date(2026, 12, 1)).findings)


def duty(**terms: Any) -> iop.FollowUpTerm:
    return iop.FollowUpTerm("d", **{"kind": "report", "text": "t", "times_per_year": 1, "due_within_months": 0, **terms})


def stands(owed: iop.FollowUpTerm, first: str = "2023-12-01", last: str = "2026-11-30", day: date = date(2025, 1, 15),
           facts: Any = None) -> Codes:
    """What is said of one duty of an agreement on a day."""
    plain = iop.Agreement("a", "A", term=iop.Term(first, last), follow_up=[owed])
    answer = iop.compliance(iop.Partnership("", "p", "P", agreements=[plain], facts=iop.Facts(**facts or {})), day)
    return of(answer.findings) | of(found for each in answer.obligations for found in each.findings)


def follows(*agreements: iop.Agreement, **facts: Any) -> Codes:
    """What is said of all obligations on the day of the example."""
    told = iop.Partnership("iop-partnership/1", "p", "t", agreements=agreements or [agreement()], facts=iop.Facts(**facts))
    answer = iop.compliance(told, RESCINDED)
    return of(answer.findings) | of(found for each in answer.obligations for found in each.findings)


def goal(measured: Any = ..., **other: Any) -> Codes:
    """What is said of a share that is to fall from 25 percent by 20 percent in 2024, when it was 21, after a change."""
    indicator = iop.Indicator("i", "x", "share", population="x", direction="decrease", due="2024",
                              baseline=iop.Baseline("2023", 25), target=iop.Target("relative_change", 20))
    if measured is ...:
        measured = [iop.Measurement("i", "2024", 21)]
    partnership = kalmar().replace(facts=iop.Facts(measurements=measured), committee_goals=[
        iop.Goal("g", "x", indicators=[indicator.replace(**other)])])
    attained = iop.goal_attainment(partnership, date(2025, 1, 31))
    return of(attained.findings) | of(iop.published(attained, 5).findings)


def aggregate(measure: str, *periods: Any, way: str | None = None) -> iop.Aggregate:
    """The values 1, 2, … of periods in 2024, put together."""
    return iop.aggregate(iop.Indicator("i", "x", measure),
                         [iop.Measurement("i", each, value) for value, each in enumerate(periods, 1)],
                         iop.DateRange(date(2024, 1, 1), date(2024, 12, 31)), way)


def by_part(*parts: tuple[str, str, int], total: int | None = None, corrects: bool = False) -> Codes:
    """What is said of figures of 2024 by part, and of one for all of them."""
    measured = [iop.Measurement("i", "2024", value, part=iop.FigurePart(by, of)) for by, of, value in parts]
    if total is not None:
        measured.append(iop.Measurement("i", "2024", total, corrects=corrects))
    return of(iop.aggregate(iop.Indicator("i", "x", "quantity"), measured,
                            iop.DateRange(date(2024, 1, 1), date(2024, 12, 31))).findings)


def paid(amount: Any, covers: date | None = date(2024, 12, 1), paid_on: date = date(2024, 12, 20)) -> list[iop.Payment]:
    return [iop.Payment(paid_on, amount, covers=covers)]


def breach(**other: Any) -> iop.Rescission:
    return iop.Rescission(RESCINDED, breach=BREACH.replace(**other))


def ended(by: str) -> iop.Rescission:
    return iop.Rescission(RESCINDED, ended_by=by, breach=BREACH)


def two_agreements() -> iop.Partnership:
    one = kalmar().agreement("2023-2026")
    payments = [each.replace(agreement=None) for each in kalmar().facts.payments]
    return iop.Partnership(schema="iop-partnership/1", id="p", title="P", parties=kalmar().parties,
                           agreements=[one, one.replace(id="other")], facts=iop.Facts(payments=payments))


LATE_AUTUMN = iop.FuzzyDate("senhösten", iop.DateRange(date(2026, 11, 15), date(2026, 12, 1)))


def difference(**states: Any) -> Codes:
    """What is said of an amendment that states so much."""
    made = iop.Amendment("m", date(2025, 1, 1), "x", **states)
    return of(iop.amendment_diff(agreement().replace(amendments=[made]), "m").findings)


def status(**parts: Any) -> Codes:
    """What the status of a partnership says on the day of the example."""
    plain = iop.Partnership("iop-partnership/1", "p", "t", agreements=[agreement()])
    return of(iop.partnership_status(plain.replace(**parts), RESCINDED).findings)


def chained(first: str, last: Any = "2026-11-30") -> Codes:
    one = agreement().replace(term=iop.Term("2023-12-01", last))
    return status(agreements=[one, one.replace(id="next", term=iop.Term(first, "2027-11-30"))])


def happened(kind: str, on: str) -> Codes:
    return status(facts=iop.Facts(events=[iop.Event(kind, on)]))


def endings(*days: date) -> Codes:
    return status(facts=iop.Facts(endings=[iop.Ending(iop.Rescission(each)) for each in days]))


def command(*arguments: str | Path) -> Codes:
    """The codes that the command line tells of, on either stream."""
    done = subprocess.run([sys.executable, "-m", "iop", *arguments], capture_output=True, text=True, check=False,
                          env={**os.environ, "COLUMNS": "1000", "NO_COLOR": "1"})
    return {str(each) for each in iop.ErrorCode if re.search(rf"(?<![\w.]){re.escape(each)}(?![\w.])", done.stdout + done.stderr)}


def ended_file(folder: Path) -> Codes:
    """A rescission asked about on another day than the file's own."""
    document = kalmar_document()
    document["facts"]["endings"] = [{"agreement": "2023-2026", "ending": {"effective_on": "2025-03-14", "ended_by": "rescission"}}]
    (folder / "ended.json").write_text(json.dumps(document))
    return command("repay", folder / "ended.json", "--rescinded", "2025-03-15", "--format", "json")


def schedule_of_ended_file(folder: Path) -> Codes:
    ended_file(folder)
    return command("schedule", folder / "ended.json", "--format", "json")


def a_folder_within(folder: Path) -> Codes:
    (folder / "2024").mkdir()
    for place in (folder / "a.json", folder / "2024" / "b.json"):
        place.write_bytes(EXAMPLE.read_bytes())
    return command("due", folder, "--as-of", "2025-03-14")


def in_two_files(folder: Path) -> Codes:
    for name in ("a.json", "b.json"):
        (folder / name).write_bytes(EXAMPLE.read_bytes())
    return command("due", folder, "--as-of", "2025-03-14")


HEADER = "case_id,term_first,term_last,half_year,rescinded_on,rescission_day,paid_ore,divisor,cap,rounding,unit"
ROW = "X1,2023-12-01,2026-11-30,agreement,2025-03-14,excluded,50000000,182,half_year_amount,half_up,ore"


def claimed(agreement: Any = None, account: Any = None, decision: Any = None, **facts: Any) -> Codes:
    """What is said of the other repayment clauses of the made-up agreement, after changes."""
    plain = iop.read_partnership(FORENINGSSTOD)
    first = plain.facts.accounts[0], plain.facts.misuse_decisions[0]
    changed_facts = plain.facts.replace(**{
        "accounts": [first[0].replace(**account or {})], "misuse_decisions": [first[1].replace(**decision or {})], **facts})
    changed_one = plain.replace(facts=changed_facts, agreements=[plain.agreements[0].replace(**agreement or {})])
    answer = iop.repayment_claims(changed_one, date(2026, 6, 30))
    return of(found for each in answer.statements for found in each.findings)


def carried(**other: Any) -> dict[str, Any]:
    return {"carry_over": iop.CarryOverRequest(date(2026, 2, 20)).replace(**other)}


FORENINGSSTOD = EXAMPLE.with_name("exempel-foreningsstod.json")
FACTS = iop.read_partnership(FORENINGSSTOD).facts
TERMS = iop.read_partnership(FORENINGSSTOD).agreements[0]


def batch(folder: Path, table: bytes) -> Codes:
    (folder / "cases.csv").write_bytes(table)
    found = command("batch", folder / "cases.csv", "-o", folder / "out.csv")
    if (folder / "out.csv").exists():
        written = (folder / "out.csv").read_text(encoding="utf-8-sig")
        found |= {str(each) for each in iop.ErrorCode if str(each) in re.split(r'[,;"\n]', written)}
    return found


FITTING = {**dict.fromkeys(map(str, iop.ScreeningQuestion), True),
           **dict.fromkeys(("market_exists", "ordered_service", "stands_on_its_own"), False)}
MONEY = iop.Contribution("town", "money", "x", amount="1.00")
PLAN = iop.PaymentTerms(months=[6, 12], amount="1.00")
TOWN = iop.AgreementParty("town", "payer")


def screened(**answers: bool | None) -> Codes:
    """What is said of a screening where everything speaks for a partnership, but for these answers."""
    given: dict[str, Any] = {name: iop.Judgement(holds) for name, holds in {**FITTING, **answers}.items()}
    return of(iop.screening_result(iop.Screening("s", date(2023, 5, 1), "x", **given)).findings)


def law(sfs: str, day: date) -> Codes:
    return of(iop.legal_references(agreement().replace(laws=[iop.Citation(sfs)]), day).findings)


def length(first: str, last: str) -> Codes:
    return of(iop.term_length(agreement().replace(term=iop.Term(first, last))).findings)


def brought(*contributions: iop.Contribution, parties: Any = (TOWN,), payment: Any = None, **terms: Any) -> Codes:
    return of(iop.contribution_shares(agreement().replace(
        parties=parties, contributions=contributions, payment=payment, **terms)).findings)


def planned(amount: str | None) -> Codes:
    deal = agreement().replace(payment=iop.PaymentTerms(months=[6, 12], amount=amount))
    return of(iop.exposure(deal, [], planned_after=date(2024, 12, 31)).findings)


def rate(half_year: str, percent: int | str) -> iop.ReferenceRate:
    return iop.ReferenceRate(date.fromisoformat(half_year), percent, "x")


def rated(*rows: tuple[str, int]) -> Codes:
    return call(lambda: iop.reference_rates([rate(*each) for each in rows]))


def bearing(rates: Sequence[iop.ReferenceRate] = (), **changes: Any) -> Codes:
    """What is said of the interest on a claim of 2024-03-14 that was paid on 2024-05-31, after a change."""
    claim = iop.InterestClaim("1.00", date(2024, 3, 14), date(2024, 5, 31), [iop.ReturnedPayment(date(2023, 12, 20), "1.00")])
    try:
        return of(iop.interest_on_claim(claim.replace(**changes), rates=rates).findings)
    except iop.CalculationError as error:
        return of(error.findings)


def indicator(**members: Any) -> Codes:
    """What reading says of a committee's goal with an indicator."""
    told = {"id": "i", "text": "t", "measure": "quantity", **members}
    document = {**kalmar_document(), "committee_goals": [{"id": "g", "text": "t", "indicators": [told]}]}
    return text(json.dumps(document))


ASKED = date(2024, 12, 1)


def reviewed(*, year: Any = None, drop: bool = False, more: Sequence[iop.Review] = (), **members: Any) -> Codes:
    """What the sheet of 2024-12-01 says of one review of 2024-05-01, whole but for what is stated."""
    held = review(**{"id": "r", "on": date(2024, 5, 1), **members})
    return of(iop.findings_of(iop.review_sheet(partnership([] if drop else [held, *more], year=year), ASKED)))


def closing(*closes: str, then: Sequence[str] = ()) -> Codes:
    """A review opens q; two later ones open s and t, and close what is stated."""
    later = [review(id, on, open_questions=[item(id)], closes=[iop.ReviewClosing(each, "x") for each in items])
             for id, on, items in (("s", date(2024, 6, 1), closes), ("t", date(2024, 7, 1), then))]
    return reviewed(open_questions=[item("q")], more=later)


def reported(**members: Any) -> Codes:
    return of(iop.findings_of(iop.review_sheet(partnership([], reports=[final_report(**members)]), ASKED)))


def of_agreements(*agreements: iop.Agreement) -> Codes:
    held = partnership([review("r", date(2024, 5, 1))]).replace(agreements=agreements)
    return of(iop.findings_of(iop.review_sheet(held, ASKED)))


OWING = partnership([]).agreements[0]
REQUIREMENTS = [iop.RequirementJudgement(each, True) for each in iop.CollaborationRequirement]
COMMITMENT = iop.CommitmentJudgement("club", "x", True)


PROVOKED: dict[str, Callable[[Path], Codes]] = {
    "number.format": lambda _: call(lambda: iop.Target("absolute", value="1e3")),
    "number.range": lambda _: indicator(target={"kind": "absolute", "value": 0.1234567}),
    "number.not_exact": lambda _: call(lambda: iop.Target("absolute", value=0.5)),  # type: ignore[arg-type]
    "measurement.form": lambda _: indicator(baseline={"period": "2023", "numerator": 1}),
    "json.empty": lambda _: text(b""),
    "json.encoding": lambda _: text(b'{"id": "\xff"}'),
    "json.byte_order_mark": lambda _: text(b"\xef\xbb\xbf" + EXAMPLE.read_bytes()),
    "json.control_character": lambda _: text(b'{"id": "a\x01b"}'),
    "json.syntax": lambda _: text("{,}"),
    "json.too_large": lambda _: text(b" " * (16 * 1024 * 1024 + 1)),
    "json.too_deep": lambda _: text("[" * 33 + "]" * 33),
    "json.too_many_members": lambda _: text("[" + "1," * 1_000_000 + "1]"),
    "json.string_too_long": lambda _: text('{"x": "' + "a" * (1024 * 1024 + 1) + '"}'),
    "json.key_too_long": lambda _: text('{"' + "a" * 257 + '": 1}'),
    "json.number_too_long": lambda _: text('{"x": ' + "1" * 65 + "}"),
    "json.number_range": lambda _: text('{"x": 1e999}'),
    "json.duplicate_key": lambda _: text('{"x": 1, "\\u0078": 2}'),
    "json.not_object": lambda _: text("[]"),
    "json.more_warnings": lambda _: changed("facts", "payments", to=[{"paid_on": "2024-12-20", "amount": "1.00", "Note": "x"}] * 1500),
    "json.more_findings": lambda _: changed("parties", to=[0] * 1500),
    "file.unreadable": lambda folder: file(folder / "none.json"),
    "file.not_regular": lambda folder: file(folder),
    "file.not_written": unwritable,
    "schema.unknown": lambda _: changed("schema", to="other/1"),
    "schema.newer": lambda _: changed("schema", to="iop-partnership/2"),
    "value.missing": lambda _: changed("id"),
    "value.type": lambda _: changed("id", to=5),
    "value.empty": lambda _: changed("id", to=""),
    "value.placeholder": lambda _: text(iop.skeleton_text()),
    "value.word": lambda _: changed("parties", 0, "kind", to="public"),
    "value.similar_name": lambda _: changed("agreements", 0, readings={}),
    "value.derived": lambda _: changed("agreements", 0, status="i kraft"),
    "value.not_read": lambda _: changed("agreements", -1, "repayment", period="year"),
    "value.unexpected": lambda _: changed("agreements", 0, reading={"half_years": "calendar"}),
    "value.whole": lambda _: changed("agreements", 0, "payment", "months", to=[1.5]),
    "value.record_twice": lambda _: changed("facts", "payments", to=[{"paid_on": "2024-01-05", "amount": "1.00"}] * 2),
    "value.twice": lambda _: changed("agreements", 0, "payment", "months", to=[6, 6]),
    "value.range": lambda _: changed("agreements", 0, "payment", "months", to=[13]),
    "date.format": lambda _: changed("facts", "payments", 0, "paid_on", to="2024-1-1"),
    "date.not_a_day": lambda _: changed("facts", "payments", 0, "paid_on", to="2025-02-30"),
    "date.range": lambda _: changed("facts", "payments", 0, "paid_on", to="1899-12-31"),
    "date.reversed": lambda _: changed("agreements", 0, "term", "last", to="2023-11-30"),
    "date.range_format": lambda _: call(lambda: iop.DateRange.parse("2023-12-01")),
    "date.fuzzy": lambda _: changed("since", to="våren"),
    "date.recorded_early": lambda _: changed("facts", "payments", 0, "recorded_on", to="2000-01-01"),
    "date.month_end": lambda _: call(lambda: iop.months_after(date(2025, 1, 31), 1, "refuse")),
    "calendar.range": lambda _: call(lambda: iop.HolidayCalendar("bank_days").is_business_day([date(1952, 12, 31)])),
    "date.has_time": lambda _: call(lambda: iop.Rescission(datetime(2025, 3, 14))),
    "money.format": lambda _: changed("facts", "payments", 0, "amount", to="1.234,56"),
    "money.decimals": lambda _: changed("facts", "payments", 0, "amount", to="100.005"),
    "money.range": lambda _: changed("facts", "payments", 0, "amount", to="100000000000.01"),
    "money.overflow": lambda _: call(lambda: iop.Money(ore=MOST) + iop.Money("0.01")),
    "money.not_text": lambda _: changed("facts", "payments", 0, "amount", to=500000),
    "money.not_exact": lambda _: call(lambda: iop.Money(0.1)),
    "money.negative": lambda _: {str(iop.repayment_figure(
        iop.DateRange(RESCINDED, RESCINDED), RESCINDED, "-1.00", 182).reason)},
    "ratio.divisor": lambda _: call(lambda: iop.Ratio(1, 0)),
    "ratio.weights": lambda _: call(lambda: iop.allocate("1.00", [0])),
    "reference.unknown": lambda _: changed("agreements", 0, "term", "clause", to="avtalstiden"),
    "reference.looks_alike": lambda _: changed("agreements", 0, "term", "clause", to="avtalstid "),
    "reference.alike_ids": lambda _: changed("parties", 1, "id", to=kalmar_document()["parties"][0]["id"] + "\u200b"),
    "reference.duplicate": lambda _: changed("parties", 1, "id", to=kalmar_document()["parties"][0]["id"]),
    "reference.partnership_twice": lambda folder: in_two_files(folder),
    "agreement.unknown": lambda _: call(lambda: kalmar().agreement("x")),
    "agreement.none": lambda _: call(lambda: kalmar().agreement_on(date(2020, 1, 1))),
    "agreement.several": lambda _: call(lambda: two_agreements().agreement_on(RESCINDED)),
    "payment.agreement_unnamed": lambda _: text(iop.partnership_text(two_agreements())),
    "payment.covers_outside": lambda _: statement(payments=paid("1.00", date(2020, 1, 1))),
    "payment.covers_inside": lambda _: statement(payments=paid("1.00", date(2024, 12, 2))),
    "payment.attributed_by_payment_day": lambda _: statement(payments=paid("1.00", None, date(2025, 1, 2))),
    "payment.more_than_planned": lambda _: statement(
        payments=paid("2.00"), payment=iop.PaymentTerms(months=[6, 12], amount="1.00")),
    "schedule.no_terms": lambda _: schedule([]),
    "schedule.term_not_exact": lambda _: schedule([6, 12], "2023-12"),
    "schedule.half_year_without_instalment": lambda _: schedule([6]),
    "schedule.half_year_with_several": lambda _: schedule([6, 7, 12]),
    "payment.two_forms": lambda _: changed("agreements", 0, "payment", components=[
        {"id": "c", "every": "year", "paid": "advance"}]),
    "component.months": lambda _: components(months=[1, 2]),
    "component.raised_and_indexed": lambda _: components(raises=[{"first": "2025-01-01", "amount": "2.00"}], indexation=BY_INDEX),
    "component.raise_outside": lambda _: components(last="2024-12-31", raises=[{"first": "2025-01-01", "amount": "2.00"}]),
    "component.base_missing": lambda _: indexed_file([]),
    "series.published_early": lambda _: indexed_file([{"published_on": "2021-12-31"}]),
    "series.preliminary_late": lambda _: indexed_file([{}, {"published_on": "2023-01-02", "state": "preliminary"}]),
    "series.two_figures": lambda _: changed("series", to=[{
        "id": "s", "title": "x", "kind": "level", "source": "x",
        "figures": [{"period": "2022", "value": each, "published_on": "2023-01-01"} for each in (1, 2)]}]),
    "schedule.component_outside": lambda _: planned_in(YEARLY.replace(first=date(2020, 1, 1))),
    "schedule.stub_not_stated": lambda _: planned_in(YEARLY.replace(periods="calendar")),
    "schedule.figure_missing": lambda _: planned_in(indexed("s")),
    "schedule.series_kind": lambda _: planned_in(indexed("people")),
    "schedule.raise_within_period": lambda _: planned_in(YEARLY.replace(raises=[iop.Raise(date(2025, 1, 2), "2.00")])),
    "schedule.base_ahead": lambda _: planned_in(YEARLY.replace(
        indexation=iop.Indexation("changes", "2030", iop.FigureReference(1)))),
    "schedule.amendment_unlike": lambda _: planned_in(indexed("s"), amendments=[
        iop.Amendment("m", date(2025, 1, 1), "x", in_writing=True, amount="2.00")]),
    "schedule.amount_of_which": lambda _: planned_in(YEARLY, YEARLY.replace(id="d"), amendments=[
        iop.Amendment("m", date(2025, 1, 1), "x", in_writing=True, amount="2.00")]),
    "schedule.amount_unknown": lambda _: standing([], amount=None),
    "schedule.in_no_month": lambda _: of(iop.cash_flow(iop.PaymentPlan("a", [WAITING]), []).findings),
    "schedule.fallen_away": lambda _: of(iop.plan_until(iop.PaymentPlan("a", [WAITING]), date(2024, 6, 30)).findings),
    "payment.not_stated": lambda _: standing(None),
    "payment.unplaced": lambda _: standing(paid("1.00", date(2030, 1, 1))),
    "payment.invoice_unplaced": lambda _: invoiced("2020-01-01"),
    "payment.overpaid": lambda _: standing(paid("500000.01")),
    "repayment.ended_by_expiry": lambda _: statement(ended("expiry")),
    "repayment.ended_mutually": lambda _: statement(ended("mutual")),
    "repayment.ended_by_renegotiation": lambda _: statement(ended("renegotiation")),
    "repayment.breach_by_other_side": lambda _: statement(breach(by="payer")),
    "repayment.breach_not_serious": lambda _: statement(breach(serious=False)),
    "repayment.breach_rectified": lambda _: statement(breach(rectified=True)),
    "repayment.declared_by_breaching_side": lambda _: statement(
        iop.Rescission(RESCINDED, declared_by="payee", breach=BREACH)),
    "repayment.no_clause": lambda _: statement(repayment=None),
    "repayment.no_rescission_terms": lambda _: statement(rescission=None),
    "repayment.breach_not_stated": lambda _: statement(iop.Rescission(RESCINDED)),
    "repayment.before_term": lambda _: statement(rescinded(date(2023, 11, 30))),
    "repayment.after_term": lambda _: statement(rescinded(date(2026, 12, 1))),
    "repayment.term_not_exact": lambda _: statement(term=iop.Term("2023-12", "2026-11-30")),
    "repayment.payments_not_stated": lambda _: statement(payments=None),
    "repayment.amount_out_of_range": lambda _: statement(
        payments=paid(iop.Money(ore=MOST)), words=iop.Reading(cap="none"),
        repayment=agreement(divisor=1).repayment),
    "repayment.nothing_paid": lambda _: statement(),
    "repayment.readings_differ": lambda _: statement(rescinded(date(2025, 6, 10)), paid("1.00")),
    "repayment.prepaid": lambda _: statement(payments=paid("1.00", date(2025, 6, 1))),
    "repayment.negative_net_sum": lambda _: statement(payments=paid("-1.00")),
    "repayment.uncapped": lambda _: statement(words=iop.Reading(cap="none")),
    "repayment.krona_differs": lambda _: statement(
        rescinded(date(2024, 5, 30)), paid("90.99", date(2023, 12, 1), date(2023, 12, 20))),
    "rescission.declared_after_effect": lambda _: statement(
        iop.Rescission(RESCINDED, declared_on=date(2025, 3, 15), breach=BREACH)),
    "rescission.notified_after_declared": lambda _: statement(
        iop.Rescission(RESCINDED, declared_on=RESCINDED, breach=BREACH.replace(notified_on=date(2025, 3, 15)))),
    "amendment.not_in_writing": lambda _: amended(
        AMENDMENT.replace(in_writing=False), changes=iop.ChangeTerms(in_writing=True)),
    "amendment.conflict": lambda _: amended(
        AMENDMENT.replace(amount=iop.Money("1.00")), AMENDMENT.replace(id="other", amount=iop.Money("2.00"))),
    "amendment.after_term": lambda _: amended(AMENDMENT.replace(effective_on=date(2026, 12, 1))),
    "amendment.longer_than_extension": lambda _: amended(
        AMENDMENT.replace(uses_extension="e", term_last=date(2027, 11, 30)), extensions=[EXTENSION.replace(months=1, latest=None)]),
    "amendment.no_parties": lambda _: changed("agreements", -1, amendments=[
        {"id": "a", "effective_on": "2025-01-02", "text": "x", "parties": []}]),
    "amendment.no_payer": lambda _: changed("agreements", -1, amendments=[
        {"id": "a", "effective_on": "2025-01-02", "text": "x", "parties": [PAID]}]),
    "amendment.no_payee": lambda _: changed("agreements", -1, amendments=[
        {"id": "a", "effective_on": "2025-01-02", "text": "x", "parties": [PAYS]}]),
    "amendment.leaves_out_party": lambda _: changed("agreements", -1, amendments=[
        {"id": "a", "effective_on": "2025-01-02", "text": "x", "parties": [PAYS]}]),
    "amendment.leaves_out_duty": lambda _: changed("agreements", -1, amendments=[
        {"id": "a", "effective_on": "2025-01-02", "text": "x", "follow_up": []}]),
    "amendment.leaves_out_goal": lambda _: changed("agreements", -1, amendments=[
        {"id": "a", "effective_on": "2025-01-02", "text": "x", "goals": []}]),
    "amendment.ends_before_it_holds": lambda _: changed("agreements", -1, amendments=[
        {"id": "m", "effective_on": "2025-01-02", "text": "x", "term_last": "2025-01-01"}]),
    "amendment.without_payment": lambda _: amended(AMENDMENT.replace(amount=iop.Money("1.00")), payment=None),
    "amendment.term_not_exact": lambda _: amended(
        AMENDMENT.replace(uses_extension="e"), extensions=[EXTENSION],
        term=iop.Term(date(2023, 12, 1), "2026")),
    "amendment.past_extension": lambda _: amended(
        AMENDMENT.replace(uses_extension="e", term_last=date(2028, 1, 1)), extensions=[EXTENSION]),
    "amendment.renewed": lambda _: amended(automatic_renewal=iop.AutomaticRenewal(12, 3)),
    "amendment.unknown": lambda _: call(lambda: iop.amendment_diff(agreement(), "m")),
    "amendment.changes_nothing": lambda _: difference(),
    "amendment.not_compared": lambda _: difference(term_last="2027"),
    "amendment.writing_not_known": lambda _: amended(AMENDMENT, changes=iop.ChangeTerms(in_writing=True)),
    "amendment.notice_late": lambda _: of(iop.terms_on(
        agreement().replace(automatic_renewal=iop.AutomaticRenewal(12, 3)), date(2026, 12, 1),
        [iop.Event("notice", date(2026, 9, 1))]).findings),
    "amendment.notice_may_be_late": lambda _: of(iop.terms_on(
        agreement().replace(automatic_renewal=iop.AutomaticRenewal(12, 3)), date(2026, 12, 1),
        [iop.Event("notice", "2026-Q3")]).findings),
    "amendment.before_term": lambda _: amended(AMENDMENT.replace(effective_on=date(2023, 11, 30))),
    "amendment.extension_spent": lambda _: amended(
        AMENDMENT.replace(uses_extension="e"), extensions=[EXTENSION.replace(latest="2026-11-30")]),
    "amendment.extension_shortens": lambda _: amended(
        AMENDMENT.replace(uses_extension="e"), extensions=[EXTENSION.replace(latest="2026-06-30")]),
    "chain.gap": lambda _: chained("2026-12-02"),
    "chain.overlap": lambda _: chained("2026-11-30"),
    "chain.may_overlap": lambda _: chained("2026-11-30", LATE_AUTUMN),
    "chain.may_leave_gap": lambda _: chained("2026-12-02", LATE_AUTUMN),
    "chain.decided_late": lambda _: happened("decision", "2023-12-02"),
    "chain.may_be_decided_late": lambda _: happened("decision", "2023-12"),
    "chain.signed_late": lambda _: happened("signing", "2023-12-02"),
    "chain.may_be_signed_late": lambda _: happened("signing", "2023-12"),
    "chain.party_renamed": lambda _: status(
        parties=[iop.Party("p", "n", "public_body", former_names=[iop.FormerName("m", "2024")])]),
    "chain.event_unplaced": lambda _: of(iop.partnership_status(two_agreements().replace(
        facts=iop.Facts(events=[iop.Event("decision", "2020-01-01")])), RESCINDED).findings),
    "lifecycle.signing_not_recorded": lambda _: status(),
    "lifecycle.signature_missing": lambda _: status(
        agreements=[agreement().replace(parties=[iop.AgreementParty("p"), iop.AgreementParty("q")])],
        facts=iop.Facts(events=[iop.Event("signing", "2023-11-01", by="p")])),
    "lifecycle.day_not_exact": lambda _: happened("renegotiation_called", "2024-12"),
    "lifecycle.may_have_begun": lambda _: status(agreements=[agreement().replace(term=iop.Term("2025", "2026-11-30"))]),
    "lifecycle.may_have_expired": lambda _: status(agreements=[agreement().replace(term=iop.Term("2023-12-01", "2025"))]),
    "lifecycle.ends_ahead": lambda _: endings(RESCINDED),
    "lifecycle.several_endings": lambda _: endings(RESCINDED, date(2025, 3, 15)),
    "lifecycle.ending_after_term": lambda _: endings(date(2026, 12, 1)),
    "lifecycle.closed_without_call": lambda _: happened("renegotiation_closed", "2025-01-01"),
    "lifecycle.reported_before_end": lambda _: status(
        facts=iop.Facts(final_reports=[iop.FinalReport("f", date(2025, 1, 1))])),
    "lifecycle.notice_without_ground": lambda _: happened("notice", "2025-01-01"),
    "follow_up.term_not_exact": lambda _: stands(duty(), first="2020-12"),
    "follow_up.required_unknown": lambda _: stands(duty(), last="2025", day=date(2025, 1, 10)),
    "follow_up.part_year": lambda _: stands(duty(), last="2024-12-31"),
    "follow_up.ended": lambda _: stands(duty(), facts={"endings": [iop.Ending(iop.Rescission(date(2024, 3, 1)))]}),
    "follow_up.passed": lambda _: stands(duty(), last="2024-11-30"),
    "follow_up.payments_not_stated": lambda _: of(
        found for each in iop.compliance(kalmar().replace(facts=None), RESCINDED).obligations for found in each.findings),
    "follow_up.may_be_met": lambda _: stands(
        duty(kind="meeting"), facts={"meetings": [iop.Meeting(iop.FuzzyDate("vintern", iop.DateRange.parse("2024-11-01..2024-12-31")))]}),
    "follow_up.contents_not_stated": lambda _: stands(
        duty(contents=["visitor_count"]), facts={"reports": [iop.Report("d", date(2024, 11, 30))]}),
    "follow_up.report_unplaced": lambda _: stands(duty(), facts={"reports": [iop.Report("d", date(2024, 10, 1), period="2010")]}),
    "follow_up.report_year_assumed": lambda _: stands(
        duty(due_within_months=1), last="2024-11-30", facts={"reports": [iop.Report("d", date(2025, 1, 1))]}),
    "follow_up.not_met_by_report": lambda _: stands(
        duty(kind="meeting"), facts={"reports": [iop.Report("d", date(2024, 10, 1))]}),
    "follow_up.no_due_day": lambda _: of(iop.compliance(
        kalmar().replace(assignments=[iop.Assignment("u", "t")]), RESCINDED).findings),
    "follow_up.report_before_end": lambda _: stands(duty(), facts={"reports": [iop.Report("d", date(2024, 10, 1))]}),
    "follow_up.extension_late": lambda _: follows(
        agreement().replace(term=iop.Term("2023-12-01", "2024-11-30"), extensions=[iop.ExtensionOption("e", 12, notice_months=3)], amendments=[
            AMENDMENT.replace(effective_on=date(2024, 10, 1), agreed_on=date(2024, 10, 1), uses_extension="e")])),
    "follow_up.extension_day_not_stated": lambda _: follows(
        agreement().replace(term=iop.Term("2023-12-01", "2024-11-30"), extensions=[iop.ExtensionOption("e", 12, notice_months=3)], amendments=[
            AMENDMENT.replace(effective_on=date(2024, 10, 1), uses_extension="e")])),
    "follow_up.due_not_stated": lambda _: stands(duty(due_within_months=None)),
    "follow_up.lateness_not_told": lambda _: stands(duty(), facts={"reports": [iop.Report(
        "d", iop.FuzzyDate("hösten", iop.DateRange(date(2024, 11, 1), date(2024, 12, 31))), period="2024-10")]}),
    "follow_up.nothing_to_pay": lambda _: follows(agreement().replace(payment=iop.PaymentTerms([1, 7], "0.00"))),
    "follow_up.meeting_unplaced": lambda _: stands(
        duty(kind="meeting"), facts={"meetings": [iop.Meeting(date(2019, 1, 1))]}),
    "follow_up.waiver_unplaced": lambda _: stands(
        duty(), facts={"waivers": [iop.Waiver("d", "2019", date(2019, 2, 1), "x")]}),
    "follow_up.party_left": lambda _: follows(agreement().replace(
        parties=[iop.AgreementParty("x", "payee")], follow_up=[duty(owed_by=["x"])],
        amendments=[AMENDMENT.replace(effective_on=date(2024, 6, 1), parties=[])])),
    "follow_up.planned_no_time": lambda _: follows(reviews=[
        iop.Review("r", date(2024, 5, 1), planned=[iop.PlannedActivity("x")])]),
    "follow_up.not_signed": lambda _: stands(duty(), facts={"events": [iop.Event("signing", date(2025, 2, 1))]}),
    "follow_up.raised_afterwards": lambda _: follows(
        agreement(planned=50_000_000).replace(amendments=[AMENDMENT.replace(
            effective_on=date(2024, 12, 1), agreed_on=date(2025, 1, 10), amount=iop.Money("600000.00"))]),
        payments=paid("500000.00")),
    "follow_up.planned_not_told": lambda _: follows(reviews=[
        iop.Review("r", date(2024, 5, 1), planned=[iop.PlannedActivity("x", "2024-10")])]),
    "follow_up.payments_not_planned": lambda _: follows(agreement().replace(term=iop.Term("2023-12-01", "2025"))),
    "file.folders_passed_over": a_folder_within,
    "proof.not_a_proof": lambda folder: command("verify", EXAMPLE),
    "file.no_partnerships": lambda folder: command("due", folder, "--as-of", "2025-03-14"),
    "goal.no_agreement": lambda _: of(iop.goal_check(kalmar(), date(2020, 1, 1)).findings),
    "goal.none_stated": lambda _: of(iop.goal_check(
        kalmar().replace(agreements=[kalmar().agreements[-1].replace(goals=[])]), RESCINDED).findings),
    "goal.no_indicator": lambda _: of(iop.goal_check(kalmar(), RESCINDED).findings),
    "goal.no_target": lambda _: goal(target=None),
    "goal.no_baseline": lambda _: goal(baseline=None),
    "goal.no_due": lambda _: goal(due=None),
    "goal.no_direction": lambda _: goal(direction=None),
    "goal.no_unit": lambda _: goal(measure="quantity"),
    "goal.no_population": lambda _: goal(population=None),
    "goal.target_unlike_measure": lambda _: goal(target=iop.Target("yes_no")),
    "goal.target_against_direction": lambda _: goal(target=iop.Target("absolute", 26)),
    "goal.baseline_not_positive": lambda _: goal(baseline=iop.Baseline("2023", 0)),
    "goal.target_impossible": lambda _: goal(target=iop.Target("percentage_points", 26)),
    "goal.read_as_relative": lambda _: goal(),
    "goal.read_as_relative_unvalued": lambda _: goal(baseline=None),
    "goal.read_as_points": lambda _: goal(target=iop.Target("percentage_points", 5)),
    "aggregation.cumulative_sum": lambda _: call(lambda: aggregate("cumulative", way="sum")),
    "aggregation.share_sum": lambda _: call(lambda: aggregate("share", way="sum")),
    "aggregation.bare_percent": lambda _: call(lambda: aggregate("share", "2024-01", "2024-02")),
    "aggregation.rating": lambda _: call(lambda: aggregate("rating", "2024-01", "2024-02")),
    "aggregation.not_numbers": lambda _: call(lambda: aggregate("yes_no")),
    "aggregation.not_a_share": lambda _: call(lambda: aggregate("quantity", way="pooled")),
    "aggregation.nothing_measured": lambda _: of(aggregate("quantity").findings),
    "aggregation.overlap": lambda _: of(aggregate("quantity", "2024", "2024-02").findings),
    "aggregation.period_missing": lambda _: of(aggregate("quantity", "2024-01").findings),
    "aggregation.period_outside": lambda _: of(aggregate(
        "quantity", iop.FuzzyDate("läsåret", iop.DateRange(date(2023, 8, 1), date(2024, 6, 1)))).findings),
    "aggregation.several_latest": lambda _: of(aggregate("cumulative", "2024", "2024-12").findings),
    "aggregation.cumulative_falls": lambda _: of(aggregate("cumulative", "2024-11", "2024-10").findings),
    "aggregation.corrected": lambda _: goal(measured=[
        iop.Measurement("i", "2024", value, corrects=value == 21) for value in (12, 21)]),
    "aggregation.corrects_nothing": lambda _: by_part(total=1, corrects=True),
    "aggregation.part_missing": lambda _: by_part(("sex", "kvinnor", 1)),
    "aggregation.parts_differ": lambda _: by_part(
        ("sex", "kvinnor", 1), ("sex", "män", 1), ("place", "norr", 1), ("place", "söder", 2)),
    "aggregation.parts_not_total": lambda _: by_part(("sex", "kvinnor", 1), ("sex", "män", 1), total=3),
    "attainment.not_measured": lambda _: goal(measured=[]),
    "attainment.measured_before_due": lambda _: goal(due=date(2024, 12, 31), measured=[
        iop.Measurement("i", "2024-Q3", 21)]),
    "attainment.wrong_direction": lambda _: goal(measured=[iop.Measurement("i", "2024", 26)]),
    "attainment.baseline_is_target": lambda _: goal(target=iop.Target("absolute", 25)),
    "attainment.shorter_period": lambda _: goal(measure="quantity", due=date(2024, 12, 31), measured=[
        iop.Measurement("i", "2024-Q4", 21)]),
    "measurement.impossible_share": lambda _: goal(measured=[iop.Measurement("i", "2024", 101)]),
    "suppression.applied": lambda _: goal(measured=[iop.Measurement("i", "2024", numerator=4, denominator=40)]),
    "review.unknown": lambda _: call(lambda: iop.review_report(partnership([]), "x")),
    "review.part_missing": lambda _: reviewed(purpose=None),
    "review.requirement_not_judged": lambda _: reviewed(requirements=[]),
    "review.requirement_not_met": lambda _: reviewed(requirements=[iop.RequirementJudgement("equal_worth", False)]),
    "review.requirement_twice": lambda _: reviewed(
        requirements=[*REQUIREMENTS, iop.RequirementJudgement("equal_worth", False)]),
    "review.no_agreement": lambda _: reviewed(on=date(2020, 1, 1)),
    "review.several_agreements": lambda _: of_agreements(OWING, OWING.replace(id="b")),
    "review.outside_term": lambda _: reviewed(on=date(2023, 11, 30), agreement="a"),
    "review.closing_unknown": lambda _: closing("x"),
    "review.closed_twice": lambda _: closing("q", then=["q"]),
    "review.closed_too_early": lambda _: closing("t"),
    "review.item_overdue": lambda _: reviewed(improvement_areas=[item("i", date(2024, 11, 30))]),
    "review.yearly_missing": lambda _: reviewed(drop=True),
    "review.year_uncertain": lambda _: reviewed(on="2024"),
    "review.not_owed": lambda _: of_agreements(OWING.replace(follow_up=[])),
    "review.after_day": lambda _: of(iop.findings_of(iop.review_sheet(
        partnership([review("r", date(2024, 12, 2))]), ASKED, "r"))),
    "final_report.none": lambda _: command("review", EXAMPLE, "--renewal", "--as-of", "2023-12-01"),
    "final_report.unknown": lambda _: call(lambda: iop.final_report_view(partnership([]), "x")),
    "final_report.part_missing": lambda _: reported(view=None),
    "final_report.not_judged": lambda _: reported(goals_fulfilled=None),
    "final_report.deviation": lambda _: reported(kept_to_budget=iop.Judgement(False)),
    "final_report.party_not_assessed": lambda _: reported(commitments=[COMMITMENT]),
    "final_report.commitment_not_judged": lambda _: reported(commitments=[COMMITMENT.replace(fulfilled=None)]),
    "final_report.commitment_not_fulfilled": lambda _: reported(commitments=[COMMITMENT.replace(fulfilled=False)]),
    "final_report.lessons_lacking": lambda _: reported(success_factors=[]),
    "renewal.condition_not_judged": lambda _: reported(renewal=None),
    "renewal.reason_not_stated": lambda _: reported(renewal=final_report().renewal.replace(partner_able=iop.Judgement(True))),
    "renewal.proposal_differs": lambda _: reported(renewal_proposed=False),
    "screening.unanswered": lambda _: screened(common_values=None),
    "screening.contradiction": lambda _: screened(market_exists=True),
    "screening.grant_and_procurement": lambda _: screened(stands_on_its_own=True, ordered_service=True),
    "screening.wait": lambda _: screened(long_term_budget=False),
    "screening.duty_not_met": lambda _: screened(follow_up_plan=False),
    "screening.criteria_unanswered": lambda _: screened(stands_on_its_own=True),
    "completeness.heading_missing": lambda _: of(iop.completeness(agreement()).findings),
    "completeness.heading_partly": lambda _: of(iop.completeness(agreement()).findings),
    "completeness.amount_is_example": lambda _: of(iop.completeness(kalmar().agreements[-1]).findings),
    "completeness.law_superseded": lambda _: law("2001:453", date(2025, 7, 1)),
    "completeness.law_superseded_later": lambda _: law("2001:453", date(2025, 6, 30)),
    "completeness.law_not_yet_in_force": lambda _: law("2025:400", date(2025, 6, 30)),
    "completeness.law_unknown": lambda _: law("1999:999", date(2025, 6, 30)),
    "completeness.term_not_typical": lambda _: length("2023-12-01", "2024-11-30"),
    "completeness.term_unclear": lambda _: length("2023", "2025-12-31"),
    "contributions.value_unknown": lambda _: brought(MONEY.replace(amount=None)),
    "contributions.term_not_exact": lambda _: brought(MONEY.replace(span="per_year"), term=iop.Term("2023-12", "2026")),
    "contributions.values_differ": lambda _: brought(MONEY.replace(hours=1, hourly_rate=iop.HourlyRate("2.00", "x"))),
    "contributions.from_planned_payments": lambda _: brought(MONEY.replace(amount=None), payment=PLAN),
    "contributions.payments_differ": lambda _: brought(MONEY, payment=PLAN),
    "contributions.payer_unclear": lambda _: brought(MONEY, payment=PLAN, parties=[iop.AgreementParty("town")]),
    "contributions.party_without": lambda _: brought(),
    "contributions.incomplete": lambda _: brought(MONEY, parties=[TOWN, iop.AgreementParty("mission", "payee")]),
    "contributions.none_valued": lambda _: brought(),
    "contributions.span_not_stated": lambda _: brought(MONEY),
    "exposure.payments_assumed": lambda _: planned("500000.00"),
    "exposure.instalment_without_amount": lambda _: planned(None),
    "exposure.ended": lambda _: of(iop.exposure(agreement(), [], ended_on=date(2025, 3, 14)).findings),
    "proof.input_hash": lambda _: call(lambda: iop.proof(
        iop.repayment_statement(agreement(), [], rescinded()), [iop.ProofInput("partnership", "abc")])),
    "interest.rate_unknown": lambda _: bearing(until=date(2025, 1, 1)),
    "interest.rate_gap": lambda _: rated(("2025-07-01", 3)),
    "interest.rate_duplicate": lambda _: rated(("2025-01-01", 3), ("2025-01-01", 4)),
    "interest.rate_no_half_point": lambda _: bearing(rates=[rate("2025-01-01", "3.75")]),
    "interest.rate_as_fraction": lambda _: bearing(rates=[rate("2025-01-01", "0.04")]),
    "interest.rate_contradicts": lambda _: rated(("2024-01-01", 3)),
    "interest.not_a_half_year": lambda _: rated(("2024-04-01", 3)),
    "interest.demand_before_claim": lambda _: bearing(demanded_on=date(2024, 3, 13)),
    "interest.due_before_claim": lambda _: bearing(due_on=date(2024, 3, 13)),
    "interest.payment_after_claim": lambda _: bearing(payments=[iop.ReturnedPayment(date(2024, 3, 15), "1.00")]),
    "interest.repaid_before_payment": lambda _: bearing(until=date(2023, 12, 19)),
    "interest.repaid_before_claim": lambda _: bearing(until=date(2024, 3, 13)),
    "interest.due_day_decides": lambda _: bearing(due_on=date(2024, 4, 1), demanded_on=date(2024, 4, 1)),
    "interest.rate_below_zero": lambda _: bearing(until=date(2025, 1, 1), rates=[rate("2025-01-01", -3)]),
    "interest.may_not_apply": lambda _: bearing(),
    "interest.nothing_begins": lambda _: bearing(payments=[], due_on=None, demanded_on=None),
    "interest.more_than_paid": lambda _: bearing(payments=[iop.ReturnedPayment(date(2023, 12, 20), "0.01")]),
    "payment.repaid_before_payment": lambda _: changed("facts", "payments", to=[
        {"paid_on": "2024-01-01", "amount": "-1.00", "agreement": "2023-2026"},
        {"paid_on": "2024-02-01", "amount": "2.00", "agreement": "2023-2026"}]),
    "payment.repaid_more_than_paid": lambda _: changed("facts", "payments", to=[
        {"paid_on": "2024-01-01", "amount": "-1.00", "agreement": "2023-2026"}]),
    "clauses.contradiction": lambda _: changed("agreements", 0, no_repayment={}),
    "clauses.one_measure": lambda _: changed("agreements", 0, unused_funds={"threshold": {"above": "all"}}),
    "clauses.steps_order": lambda _: changed("agreements", 0, late_reports={"duty": "x", "percent_of": "period"}),
    "clauses.none_stated": lambda _: claimed({"no_repayment": iop.NoRepaymentTerms()}),
    "clauses.account_missing": lambda _: claimed(accounts=[]),
    "clauses.account_replaced": lambda _: claimed(accounts=FACTS.accounts * 2),
    "clauses.period_not_exact": lambda _: claimed(account={"period": iop.FuzzyDate(
        "året", iop.DateRange(date(2025, 1, 1), date(2025, 12, 31)))}),
    "clauses.paid_by_payment_day": lambda _: claimed(payments=[each.replace(covers=None) for each in FACTS.payments]),
    "clauses.paid_differs": lambda _: claimed(account={"paid": "1.00"}),
    "clauses.used_more": lambda _: claimed(account={"used": "500000.01"}),
    "clauses.carry_over_late": lambda _: claimed(account=carried(requested_on=date(2026, 3, 1))),
    "clauses.carry_over_undecided": lambda _: claimed({"unused_funds": TERMS.unused_funds.replace(
        carry_over=iop.CarryOverTerms(needs_consent=True))}),
    "clauses.carry_over_not_agreed": lambda _: claimed({"unused_funds": iop.UnusedFundsTerms()}),
    "clauses.carry_over_more": lambda _: claimed(account=carried(amount="500000.00")),
    "clauses.nothing_decided": lambda _: claimed(misuse_decisions=[]),
    "clauses.ground_not_stated": lambda _: claimed(decision={"ground": "not_used_for_purpose"}),
    "clauses.discretion_missing": lambda _: claimed(decision={"percent": None}),
    "clauses.discretion_not_given": lambda _: claimed({"misuse": TERMS.misuse.replace(extent="all")}),
    "clauses.more_than_paid": lambda _: claimed(decision={"percent": None, "amount": "500000.01"}),
    "clauses.paid_back_more": lambda _: claimed(payments=[each.replace(amount="-1.00") for each in FACTS.payments]),
    "clauses.report_not_due": lambda _: claimed({"follow_up": []}),
    "clauses.report_waived": lambda _: claimed(reports=[], waivers=[
        iop.Waiver("redovisning", "2025", date(2026, 1, 2), "x")]),
    "clauses.report_not_received": lambda _: claimed(reports=[]),
    "clauses.report_not_told": lambda _: claimed({"term": TERMS.term.replace(first="2025")}, reports=[]),
    "clauses.account_gap": lambda _: claimed(account={"period": "2025-Q4"}),
    "clauses.account_early": lambda _: claimed(account={"received_on": date(2025, 12, 30)}),
    "clauses.account_outside": lambda _: changed("facts", accounts=[{"period": "2019", "received_on": "2020-02-01", "used": "1.00"}]),
    "clauses.accounts_overlap": lambda _: claimed(accounts=[FACTS.accounts[0], FACTS.accounts[0].replace(period="2025-Q4")]),
    "clauses.carried_unknown": lambda _: claimed(
        {"unused_funds": TERMS.unused_funds.replace(carry_over=iop.CarryOverTerms(needs_consent=True))},
        accounts=[FACTS.accounts[0], FACTS.accounts[0].replace(period="2026-Q1")]),
    "clauses.more_together": lambda _: claimed(decision={"percent": 100}),
    "clauses.no_terms": lambda _: changed("facts", accounts=[{"period": "2025", "received_on": "2026-02-01", "used": "1.00"}]),
    "clauses.decision_outside": lambda _: changed("facts", misuse_decisions=[
        {"decided_on": "2019-02-01", "ground": "misuse", "reason": "x", "agreement": "2023-2026"}]),
    "clauses.nothing_to_account": lambda _: claimed({"term": TERMS.term.replace(first=date(2026, 1, 1))}, accounts=[]),
    "clauses.kept_at_end": lambda _: claimed({"term": TERMS.term.replace(last=date(2025, 12, 31))}),
    "clauses.carry_over_open": lambda _: claimed(
        {"unused_funds": TERMS.unused_funds.replace(carry_over=iop.CarryOverTerms(asked_within_months=3))},
        account={"period": "2026-Q1", "paid": "500000.00", "carry_over": None}),
    "clauses.steps_fall": lambda _: changed("agreements", 0, late_reports={"duty": "x", "percent_of": "period", "steps": [
        {"days_late": 1, "percent": 5}, {"days_late": 2, "percent": 4}]}),
    # through the command line
    "rescission.recorded_otherwise": lambda folder: ended_file(folder),
    "schedule.ended": lambda folder: schedule_of_ended_file(folder),
    "rescission.assumed": lambda _: command("repay", EXAMPLE, "--rescinded", "2025-03-14", "--format", "json"),
    "payment.assumed": lambda _: command(
        "repay", "--term", "2023-12-01..2026-11-30", "--paid", "500000", "--rescinded", "2025-03-14", "--format", "json"),
    "reading.unknown_question": lambda _: command(
        "repay", EXAMPLE, "--rescinded", "2025-03-14", "--reading", "halfyear=calendar"),
    "name.unknown": lambda _: command("explain", "money.decimal"),
    "table.encoding": lambda folder: batch(folder, HEADER.encode() + b"\n\xff" + ROW.encode() + b"\n"),
    "table.delimiter": lambda folder: batch(folder, f"{HEADER}\n{ROW}\n".replace(",", "\t").encode()),
    "table.column_missing": lambda folder: batch(folder, f"{HEADER}\n{ROW}\n".replace("divisor", "division").encode()),
    "table.column_repeated": lambda folder: batch(folder, f"{HEADER},unit\n{ROW},ore\n".encode()),
    "table.quote_open": lambda folder: batch(folder, f'{HEADER}\n{ROW}\n"{ROW}\n'.encode()),
    "table.quote_text": lambda folder: batch(folder, f'{HEADER}\n"x"{ROW}\n'.encode()),
    "table.number_split": lambda folder: batch(folder, f"{HEADER},total_paid_ore,x\n{ROW},500,00\n".encode()),
    "table.rows_in_cell": lambda folder: batch(folder, f'{HEADER},note\n{ROW},"x\n{ROW},"\n'.encode()),
    "table.row_length": lambda folder: batch(folder, f"{HEADER}\n{ROW},ore\n".encode()),
}


def test_every_code_has_a_call() -> None:
    assert {each.name for each in iop.code_entries()} <= set(PROVOKED)


@pytest.mark.parametrize("code", list(iop.ErrorCode), ids=str)
def test_a_code_is_provoked(code: iop.ErrorCode, tmp_path: Path) -> None:
    assert str(code) in PROVOKED[str(code)](tmp_path)


@pytest.mark.parametrize("entry", iop.code_entries(), ids=lambda each: each.name)
def test_a_code_is_told_in_both_languages(entry: iop.CodeEntry) -> None:
    placeholder = re.compile(r"{([a-z_]+)}")
    assert set(placeholder.findall(entry.sv)) == set(placeholder.findall(entry.en))
    assert set(placeholder.findall(entry.hint_sv)) == set(placeholder.findall(entry.hint_en))
    names = set(placeholder.findall(entry.sv + entry.hint_sv))
    finding = iop.finding(entry.code, **dict.fromkeys(names, "<&>"))
    for language in iop.Language:
        told = iop.message(finding, language) + iop.hint(finding, language)
        assert not names or "<&>" in told
        assert not placeholder.search(told)
