"""What is told: all of it, once, with what changed from what to what, and in the language asked for."""

import copy
import csv
import datetime
import io
import json
import pickle
from pathlib import Path

import pytest

import iop
from command import Command
from repository import EXAMPLE


@pytest.fixture(name="iop_")
def _command(capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(capsys)


def test_every_unknown_option_is_told_at_once(iop_: Command) -> None:
    ended = iop_("schedule", EXAMPLE, "--frob", "1", "--format", "csv", "--nicate=2", "--lang", "en")
    assert (ended.code, ended.out) == (2, "")
    assert [line for line in ended.err.splitlines() if line.startswith("Error")] == [
        "Error value.unexpected --frob", "Error value.unexpected --nicate"]


def two_amendments(folder: Path) -> Path:
    """An extension agreed for later, and two amendments of one day that state the same amount."""
    document = json.loads(EXAMPLE.read_bytes())
    one = {"effective_on": "2025-01-01", "agreed_on": "2024-12-01", "in_writing": True, "text": "x"}
    goals = [{"id": "okad-egenmakt", "text": document["agreements"][-1]["goals"][0]["text"], "kind": "committee"}]
    document["agreements"][-1]["amendments"] = [
        {"id": "first", **one, "amount": "600000.00", "goals": goals}, {"id": "second", **one, "amount": "700000.00"},
        {"id": "longer", **one, "effective_on": "2026-06-01", "term_last": "2027-11-30"}]
    path = folder / "amended.json"
    path.write_text(json.dumps(document))
    return path


def test_validate_tells_what_needs_no_day(iop_: Command, tmp_path: Path) -> None:
    assert "amendment.conflict" in iop_("validate", two_amendments(tmp_path)).out
    told = json.loads(iop_("validate", tmp_path / "amended.json", "--format", "json").out)
    assert "amendment.conflict" in [each["code"] for each in told["files"][0]["findings"]]


def test_an_amendment_is_told_by_its_members_and_marked_where_another_wins(iop_: Command, tmp_path: Path) -> None:
    asked = ("status", two_amendments(tmp_path), "--as-of", "2025-03-14", "--amendment", "first")
    told = " ".join(iop_(*asked).out.split())
    assert "slaget av mål ändras från avtalsmål till nämndsmål." in told
    assert ("till 600 000,00 kr – men det gäller inte: ändringen ”second” från samma dag går före."
            in told.replace("\u00a0", " "))
    rows = list(csv.DictReader(io.StringIO(iop_(*asked, "--format", "csv").out)))
    assert ("kind", "agreement", "committee") in [(row["member"], row["before"], row["after"]) for row in rows]
    assert {row["overruled_by"] for row in rows if row["part"] == "amount"} == {"second"}


def test_what_is_agreed_for_later_is_told_beside_what_holds(iop_: Command, tmp_path: Path) -> None:
    path = two_amendments(tmp_path)
    told = " ".join(iop_("status", path, "--as-of", "2025-03-14").out.split())
    assert "Planerad sista dag 30 november 2027" in told and "Summa för avtalsåret" in told
    for command in ("status", "portfolio"):
        where = path if command == "status" else tmp_path
        rows = list(csv.DictReader(io.StringIO(iop_(command, where, "--as-of", "2025-03-14", "--format", "csv").out)))
        assert (rows[-1]["term_last"], rows[-1]["planned_last"]) == ("2026-11-30", "2027-11-30")
    assert "(planerat till 2027-11-30)" in " ".join(iop_("portfolio", tmp_path, "--as-of", "2025-03-14").out.split())


def test_a_portfolio_counts_findings_once_for_each_partnership_and_tells_a_handful(iop_: Command, tmp_path: Path) -> None:
    document = json.loads(EXAMPLE.read_bytes())
    document["agreements"].append({**document["agreements"][-1], "id": "beside"})
    (tmp_path / "a.json").write_text(json.dumps(document))
    rows = list(csv.DictReader(io.StringIO(iop_("portfolio", tmp_path, "--as-of", "2025-03-14", "--format", "csv").out)))
    assert len(rows) == 2 and int(rows[0]["findings"]) > 5 and rows[1]["findings"] == ""
    told = iop_("portfolio", tmp_path, "--as-of", "2025-03-14", "--lang", "en").out
    assert f"and {int(rows[0]['findings']) - 4} more; all of them with --format json" in " ".join(told.split())


def test_the_wheel_and_all_obligations_have_the_same_head(iop_: Command) -> None:
    heads = [iop_("due", EXAMPLE, *days).out.splitlines()[3] for days in (
        ("--as-of", "2025-03-14", "--all"), ("--from", "2025-01-01", "--to", "2025-12-31"))]
    assert heads[0] == heads[1]


def test_a_missing_member_is_told_in_swedish_alone(iop_: Command, tmp_path: Path) -> None:
    document = json.loads(EXAMPLE.read_bytes())
    del document["title"]
    (tmp_path / "a.json").write_text(json.dumps(document))
    assert "Lägg till ”title”.\n" in iop_("validate", tmp_path / "a.json").out
    assert "Add 'title': " in iop_("validate", tmp_path / "a.json", "--lang", "en").out


def test_a_document_is_pickled_and_copied_whole() -> None:
    partnership = iop.read_partnership(EXAMPLE)
    day = datetime.date(2025, 3, 14)
    for document in (iop.status_document(iop.partnership_status(partnership, day), "sv"),
                     iop.check_document(iop.agreement_check(partnership, "2023-2026", day), "en")):
        for same in (pickle.loads(pickle.dumps(document)), copy.deepcopy(document)):
            assert same == document and hash(same) == hash(document)
            assert iop.to_html(same) == iop.to_html(document)


def test_an_answer_with_an_earlier_day_s_knowledge_says_so(iop_: Command) -> None:
    for command in ("status", "due", "goals", "review", "check", "portfolio", "payments", "claims"):
        asked = (command, EXAMPLE, "--as-of", "2025-03-14", "--as-known-on", "2024-12-31")
        assert "Så som det var känt 2024-12-31" in iop_(*asked).out, command
        assert "As it was known on 2024-12-31" in iop_(*asked, "--lang", "en").out, command
        told = json.loads(iop_(*asked, "--format", "json").out)
        assert list(told)[:2] == ["output", "basis"] and told["basis"]["known_on"] == "2024-12-31", command
    for now in (("status", EXAMPLE, "--as-of", "2025-03-14"), ("schedule", EXAMPLE)):
        assert "känt" not in iop_(*now).out
        assert json.loads(iop_(*now, "--format", "json").out).get("basis", {}).get("known_on") is None


def renewed(**more: object) -> iop.Partnership:
    parties = [iop.AgreementParty("k", "payer"), iop.AgreementParty("f", "payee")]
    terms = {"parties": parties, "term": iop.Term("2024-01-01", "2026-12-31"), "payment": iop.PaymentTerms([1, 7], "300000.00"),
             "automatic_renewal": iop.AutomaticRenewal(12, 6), **more}
    return iop.Partnership("iop-partnership/1", "p", "P", parties=[iop.Party("k", "K", "public_body"), iop.Party("f", "F", "civil_society")],
                           agreements=[iop.Agreement("a", "A", **terms)], facts=iop.Facts(payments=[]))


def test_a_renewal_competes_with_nothing() -> None:
    partnership, day = renewed(), datetime.date(2028, 7, 15)
    found = {each.code for entry in iop.portfolio([partnership], day).findings for each in entry.findings}
    assert "amendment.conflict" not in found
    signed = partnership.agreements[0]
    once = iop.with_renewals(signed, day, [])
    assert len(once.applied) == 3
    assert iop.with_renewals(once.agreement, day, []).agreement == once.agreement
    assert iop.terms_on(once.agreement, day).agreement.term == iop.terms_on(signed, day).agreement.term


def test_renewals_go_no_further_than_the_calendar() -> None:
    late = renewed(term=iop.Term("2197-01-01", "2198-06-30")).agreements[0]
    assert iop.terms_on(late, datetime.date(2199, 12, 31)).agreement.term.last.latest == datetime.date(2199, 12, 31)


def test_an_instalment_is_owed_by_those_who_pay_then() -> None:
    change = iop.Amendment("byte", datetime.date(2025, 7, 1), "x", in_writing=True,
                           parties=[iop.AgreementParty("n", "payer"), iop.AgreementParty("f", "payee")])
    partnership = renewed(automatic_renewal=None, amendments=[change])
    owed = {each.obligation.id: each.obligation.owed_by
            for each in iop.compliance(partnership, datetime.date(2025, 8, 1)).obligations if each.obligation.kind == "payment"}
    assert owed == {"a/payment/2024-01": ("k",), "a/payment/2024-07": ("k",), "a/payment/2025-01": ("k",),
                    "a/payment/2025-07": ("n",), "a/payment/2026-01": ("n",), "a/payment/2026-07": ("n",)}


def test_a_draft_owes_nothing_in_the_portfolio() -> None:
    drafted = renewed().replace(facts=iop.Facts(payments=[], events=[iop.Event("drafted", datetime.date(2023, 12, 1))]))
    (row,) = iop.portfolio([drafted], datetime.date(2025, 8, 1)).rows
    assert (row.state, str(row.outstanding), row.overdue) == ("draft", "0.00", 0)
    assert (row.exposure, row.exposure_status, row.exposure_reason) == (None, "not_applicable", "follow_up.not_signed")


def test_an_option_that_gave_no_day_more_changes_no_deadline() -> None:
    use = iop.Amendment("x", datetime.date(2026, 10, 1), "x", in_writing=True, uses_extension="e")
    option = iop.ExtensionOption("e", 12, latest="2026-12-31", notice_months=3)
    signed = renewed(automatic_renewal=None, extensions=[option], amendments=[use]).agreements[0]
    diff = iop.amendment_diff(signed, "x")
    assert (diff.term, diff.obligations) == (None, ())
    assert {"amendment.extension_spent", "amendment.changes_nothing"} <= {str(each.code) for each in diff.findings}


def ended(folder: Path, *endings: dict[str, object]) -> Path:
    document = json.loads(EXAMPLE.read_bytes())
    document["facts"]["endings"] = [{"agreement": "2023-2026", "ending": each} for each in endings]
    path = folder / "ended.json"
    path.write_text(json.dumps(document))
    return path


TOLD = {"effective_on": "2025-03-14", "ended_by": "rescission", "declared_by": "payer",
        "breach": {"by": "payee", "serious": True, "rectified": False}}


def test_repay_takes_the_ending_that_the_file_tells_of(iop_: Command, tmp_path: Path) -> None:
    path = ended(tmp_path, TOLD)
    for asked in ((), ("--rescinded", "2025-03-14")):
        told = json.loads(iop_("repay", path, *asked, "--format", "json").out)
        assert (told["payable_ore"], told["findings"]) == (21428600, [])
    other = json.loads(iop_("repay", path, "--rescinded", "2025-03-15", "--format", "json").out)
    assert [each["code"] for each in other["findings"]] == ["rescission.recorded_otherwise", "rescission.assumed"]
    mutual = json.loads(iop_("repay", ended(tmp_path, {"effective_on": "2025-03-14", "ended_by": "mutual"}), "--format", "json").out)
    assert (mutual["status"], mutual["reason"]) == ("not_applicable", "repayment.ended_mutually")


def test_what_the_call_says_goes_before_the_file(iop_: Command, tmp_path: Path) -> None:
    told = json.loads(iop_("repay", ended(tmp_path, TOLD), "--not-serious", "--format", "json").out)
    assert told["reason"] == "repayment.breach_not_serious"
    assert [each["code"] for each in told["findings"]][0] == "rescission.recorded_otherwise"


def test_repay_asks_where_the_file_tells_of_no_ending_or_of_two(iop_: Command, tmp_path: Path) -> None:
    for path in (EXAMPLE, ended(tmp_path, TOLD, {**TOLD, "effective_on": "2025-04-14"})):
        answer = iop_("repay", path)
        assert answer.code == 2 and "value.missing --rescinded" in answer.err


def test_a_proof_rests_on_the_file_s_own_ending(iop_: Command, tmp_path: Path) -> None:
    told = json.loads(iop_("proof", ended(tmp_path, TOLD)).out)
    assert told["computation"]["payable"]["ore"] == 21428600
