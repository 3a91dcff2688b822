"""Whole documents are checked everywhere: a value, its file and the command line say the same."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import iop
from command import Command
from repository import ROOT

EXAMPLES = sorted((ROOT / "examples" / "data").glob("*.json"))
REVERSED = ["date.reversed /agreements/0/term/last"]


def places(findings: tuple[iop.Finding, ...] | list[iop.Finding]) -> list[str]:
    return [f"{each.code} {each.pointer}" for each in findings]


def small() -> iop.Partnership:
    return iop.parse_partnership((ROOT / "examples" / "data" / "exempel-delar.json").read_text(encoding="utf-8"))


def reversed_term() -> iop.Partnership:
    partnership = small()
    first, *others = partnership.agreements
    return partnership.replace(agreements=[first.replace(term=first.term.replace(last=date(1999, 12, 31))), *others])


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_a_value_a_file_and_the_command_line_say_the_same(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = iop.check_partnership(iop.read_partnership(path))
    assert said == iop.validate(path) == iop.validate_text(path.read_bytes())
    ended = Command(capsys)("validate", path, "--format", "json")
    assert ended.code == 0
    assert json.loads(ended.out)["files"][0]["findings"] == json.loads(iop.findings_text(said))


def test_what_the_reader_refuses_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "partnership.json"
    iop.write_partnership(path, small())
    before = path.read_bytes()
    wrong = reversed_term()
    assert places(iop.check_partnership(wrong)) == REVERSED
    with pytest.raises(iop.DocumentError) as refused:
        iop.write_partnership(path, wrong)
    assert places(refused.value.findings) == REVERSED
    assert path.read_bytes() == before, "the older file is as it was"
    with pytest.raises(iop.DocumentError) as unread:
        iop.load(iop.partnership_text(wrong))
    assert places(unread.value.findings) == REVERSED


def test_a_blank_name_and_a_dangling_reference_are_told_together() -> None:
    partnership = small()
    first, *others = partnership.agreements
    parties = [first.parties[0].replace(party="nobody"), *first.parties[1:]]
    wrong = partnership.replace(title=" ", agreements=[first.replace(parties=parties), *others])
    assert places(iop.check_partnership(wrong))[:2] == [
        "value.empty /title", "reference.unknown /agreements/0/parties/0/party"]


def agreement_of(**members: Any) -> dict[str, Any]:
    """A file with one agreement of a municipality and an association."""
    terms = {
        "id": "avtal", "title": "Samverkansavtal",
        "parties": [{"party": "kommunen", "side": "payer", "convener": True}, {"party": "föreningen", "side": "payee"}],
        "term": {"first": "2024-01-01", "last": "2026-12-31"},
        "payment": {"months": [6, 12], "amount": "500000.00"},
        "rescission": {"breach": "serious", "unless_rectified": True},
        "repayment": {"breach_by": "payee", "divisor": 182}}
    return {"schema": "iop-partnership/1", "id": "prov", "title": "Kommunen och Föreningen", "parties": [
        {"id": "kommunen", "name": "Kommunen", "kind": "public_body"},
        {"id": "föreningen", "name": "Föreningen", "kind": "civil_society"},
        {"id": "nya", "name": "Nya Föreningen", "kind": "civil_society"}], "agreements": [{**terms, **members}]}


def said(document: dict[str, Any]) -> tuple[iop.Finding, ...]:
    return iop.validate_text(json.dumps(document, ensure_ascii=False))


@pytest.mark.parametrize(("record", "members"), [
    ("repayment", {"breach_by": "payee", "divisor": 182, "period": "year"}),
    ("payment", {"months": [6, 12], "amount": "500000.00", "currency": "EUR"}),
    ("unused_funds", {"payable_unit": "krona"}),
    ("follow_up", [{"id": "m", "kind": "meeting", "text": "Möten", "every_years": 2}]),
])
def test_a_member_that_no_rule_reads_is_a_warning_in_a_term(record: str, members: Any) -> None:
    document = agreement_of(**{record: members})
    warnings = [each for each in said(document) if each.severity != "remark"]
    place = f"/agreements/0/{record}" + ("/0/every_years" if record == "follow_up" else f"/{[*members][-1]}")
    assert places(warnings) == [f"value.not_read {place}"]
    # It is the user's own under a name that says so, and both are written back as they were.
    own = json.loads(json.dumps(document).replace(place.rsplit("/", 1)[1], "x-eget"))
    assert not [each for each in said(own) if each.severity == "warning"]
    for each in (document, own):
        kept = iop.parse_partnership(json.dumps(each))
        assert iop.parse_partnership(iop.partnership_text(kept)) == kept
        assert json.loads(iop.partnership_text(kept))["agreements"][0][record] == each["agreements"][0][record]


def test_the_nearest_name_is_asked_for() -> None:
    document = agreement_of(notice_periods={"text": "Tre månader"}, repayment={
        "breach_by": "payee", "divisor": 182, "payable_unit": "krona", "payable_units": "ore"})
    found = {each.pointer: each for each in said(document)}
    assert found["/agreements/0/notice_periods"].code == "value.similar_name"
    told = found["/agreements/0/repayment/payable_units"]
    assert told.code == "value.not_read"
    assert iop.hint(told, "sv").startswith("Menades ”payable_unit”? Fälten är: breach_by, divisor, payable_unit, clause.")


def test_outside_the_terms_a_member_of_ones_own_is_silent() -> None:
    document = agreement_of()
    document["parties"][0]["anteckning"] = "x"
    document["facts"] = {"payments": [{"paid_on": "2024-06-10", "amount": "1.00", "verifikation": "A 17"}]}
    document["agreements"][0]["clauses"] = [{"id": "c", "heading": "H", "summary": "S", "sida": 4}]
    assert said(document) == ()


@pytest.mark.parametrize(("twin", "here", "there"), [
    ("fo\u0308reningen", "U+006F U+0308", "U+00F6"),
    ("föreningen ", "U+0020", "–"),
    ("föreninge\u0578", None, None),  # an Armenian letter: what is not known is told as before
    ("f\u04e7reningen", "U+04E7", "U+00F6"),
    ("föreningen\u200b", "U+006E U+200B", "U+006E"),
])
def test_an_id_that_only_looks_right_says_where_it_differs(twin: str, here: str | None, there: str | None) -> None:
    document = agreement_of()
    document["agreements"][0]["parties"][1]["party"] = twin
    (told,) = said(document)
    assert told.pointer == "/agreements/0/parties/1/party" and told.severity == "error"
    if here is None:
        assert told.code == "reference.unknown"
        return
    assert told.code == "reference.looks_alike"
    assert iop.message(told, "sv").endswith(f"är {here} här och {there} där.")


def duties(*ids: str) -> list[dict[str, Any]]:
    every = [{"id": "moten", "kind": "meeting", "text": "Fyra möten", "times_per_year": 4},
             {"id": "rapport", "kind": "report", "text": "Årsrapport", "times_per_year": 1},
             {"id": "uppf", "kind": "quality_review", "text": "Uppföljning", "times_per_year": 1}]
    return [each for each in every if each["id"] in ids]


def changed_by(text: str, **parts: Any) -> list[str]:
    amendment = {"id": "a1", "effective_on": "2025-01-01", "text": text, "in_writing": True, **parts}
    return places(said(agreement_of(follow_up=duties("moten", "rapport", "uppf"), amendments=[amendment])))


def test_an_amendment_that_leaves_duties_out() -> None:
    lost = "amendment.leaves_out_duty /agreements/0/amendments/0/follow_up"
    assert changed_by("Sex möten i stället för fyra.", follow_up=duties("moten")) == [lost, lost]
    assert changed_by("Sex möten i stället för fyra; uppföljningen utgår.", follow_up=duties("moten")) == [lost]
    assert changed_by("Sex möten i stället för fyra.", follow_up=duties("moten", "rapport", "uppf")) == []


def test_an_amendment_that_leaves_nobody_who_pays() -> None:
    place = "/agreements/0/amendments/0/parties"
    payee = {"party": "nya", "side": "payee"}
    gone = f"amendment.leaves_out_party {place}"
    assert changed_by("Nya Föreningen träder in.", parties=[payee]) == [gone, gone, f"amendment.no_payer {place}"]
    assert changed_by("Nya Föreningen tar över efter Föreningen.",
                      parties=[{"party": "kommunen", "side": "payer"}, payee]) == []
    assert changed_by("Föreningen lämnar avtalet.", parties=[{"party": "kommunen", "side": "payer"}]) == [
        f"amendment.no_payee {place}"]
