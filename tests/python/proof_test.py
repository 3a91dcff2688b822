"""A proof is sealed, computed again by a program that needs nothing of iop, and fails when any part of it is altered."""

import copy
import csv
import datetime
import hashlib
import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import iop
from cases import KALMAR_PAID, agreement, payment, reading, rescinded
from command import Command
from iop import verify_proof
from oracle import ONE_DAY, Day, Payment, Reading, Span
from repayment_test import MONTHS, ORE, READINGS
from repository import CASES, EXAMPLE

Json = dict[str, Any]
Place = tuple[str | int, ...]
FIXTURES = sorted((CASES / "proofs").glob("*.json"))
DAY = datetime.date(2025, 3, 14)
PAID = [payment(each) for each in KALMAR_PAID]
VERIFIER = Path(verify_proof.__file__)


def differs(text: str | bytes) -> list[tuple[str, Any, Any]]:
    return list(verify_proof.differences(text.encode() if isinstance(text, str) else text))


def written(document: Json) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode()


def resealed(document: Json) -> bytes:
    rest = {name: value for name, value in document.items() if name != "seal"}
    return written({**rest, "seal": hashlib.sha256(written(rest)).hexdigest()})


def leaves(value: Any, place: Place = ()) -> Iterator[Place]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    empty = True
    for name, each in inner:
        empty = False
        yield from leaves(each, (*place, name))
    if empty:
        yield place


def at(document: Any, place: Place) -> Any:
    for step in place:
        document = document[step]
    return document


def altered(document: Json, place: Place, value: Any) -> Json:
    changed = copy.deepcopy(document)
    at(changed, place[:-1])[place[-1]] = value
    return changed


def other(value: Any) -> Any:
    match value:
        case bool():
            return not value
        case int():
            return value + 1
        case None | [] | {}:
            return "x"
        case _:
            try:
                return (datetime.date.fromisoformat(value) + ONE_DAY).isoformat()
            except ValueError:
                return value + "x"


# ---- statements ----------------------------------------------------------------------------------

UNCAPPED = iop.Reading("calendar", "included", "current_half_year", "none", "up", "krona")
KRONA = agreement().repayment.replace(payable_unit="ore")  # type: ignore[union-attr]


def statement(on: datetime.date = DAY, using: iop.Reading | None = None, **parts: Any) -> iop.RepaymentStatement:
    deal = agreement().replace(**{name: value for name, value in parts.items() if name in ("term", "repayment", "rescission")})
    return iop.repayment_statement(deal, parts.get("payments", PAID), parts.get("event", rescinded(on)), using)


STATEMENTS: dict[str, Callable[[], iop.RepaymentStatement]] = {
    "ok": statement,
    "every-question-answered-otherwise": lambda: statement(using=UNCAPPED),
    "capped": lambda: statement(Day(2024, 6, 1), iop.Reading(rescission_day="included")),
    "no-days-left": lambda: statement(Day(2025, 5, 31)),
    "half-even-total-paid": lambda: statement(using=iop.Reading(cap="total_paid", rounding="half_even")),
    "payable-in-ore": lambda: statement(repayment=KRONA),
    "june-unpaid": lambda: statement(Day(2024, 6, 10)),
    "nothing-paid": lambda: statement(payments=[]),
    "by-payment-day": lambda: statement(payments=[iop.Payment(Day(2024, 8, 20), "1000.00")]),
    "expired": lambda: statement(event=iop.Rescission(DAY, ended_by="expiry")),
    "other-side": lambda: statement(event=rescinded(DAY).replace(breach=iop.Breach("payer", True, False))),
    "not-serious": lambda: statement(event=rescinded(DAY).replace(breach=iop.Breach("payee", False, False))),
    "breach-not-stated": lambda: statement(event=iop.Rescission(DAY)),
    "no-clause": lambda: statement(repayment=None),
    "no-rescission-terms": lambda: statement(rescission=None),
    "before-term": lambda: statement(Day(2023, 11, 30)),
    "after-term": lambda: statement(Day(2026, 12, 1)),
    "term-not-exact": lambda: statement(term=iop.Term("2023-12", "2026-11-30")),
    "term-reversed": lambda: statement(term=iop.Term("2026-12-01", "2026-11-30")),
    "payments-not-stated": lambda: statement(payments=None),
    "covers-outside": lambda: statement(payments=[iop.Payment(Day(2024, 1, 1), "1.00", covers=Day(2030, 1, 1))]),
    "does-not-fit": lambda: statement(
        Day(2024, 6, 1), iop.Reading(cap="none", rescission_day="included"),
        payments=[iop.Payment(Day(2024, 6, 1), iop.Money(ore=2**63 - 1), covers=Day(2024, 6, 1))]),
}


@pytest.mark.parametrize("name", STATEMENTS)
def test_a_proof_verifies_whatever_the_answer(name: str) -> None:
    assert differs(iop.proof(STATEMENTS[name]())) == []


def test_the_statuses_and_reasons_are_those_meant() -> None:
    reasons = {str(make().reason) for make in STATEMENTS.values()}
    assert {str(make().status) for make in STATEMENTS.values()} == set(map(str, iop.RepaymentStatus))
    assert reasons >= {"repayment.amount_out_of_range", "payment.covers_outside", "date.reversed"}


# Operands that the answer does not depend on, as the note in the document lists them.
def held_by_the_seal(document: Json, place: Place) -> bool:
    operands, computation = document["operands"], document["computation"]
    if place[0] in ("note", "sealed_only"):
        return True
    if place[0] != "operands":
        return False
    if place[-1] in ("declared_on", "notified_on", "clause", "example", "attributed_by"):
        return True
    if computation["status"] == "ok":
        if place[1] == "payments" and len(place) > 2:
            each = operands["payments"][place[2]]
            day = operands["rescission"]["effective_on"]
            late = place[3] == "amount_ore" and not each["counted"]
            return late or place[3] == "paid_on" and (each["paid_on"] <= day) == (other(each["paid_on"]) <= day)
        conditions = operands["rescission_terms"]
        return place[-1] == "unless_rectified" and not operands["rescission"]["breach"]["rectified"] and conditions is not None
    return True  # of an answer without a figure only some operands decide; test_what_decides walks those


@pytest.mark.parametrize("name", STATEMENTS)
def test_altering_any_leaf_breaks_the_seal(name: str) -> None:
    document = json.loads(iop.proof(STATEMENTS[name](), [iop.proof_input("partnership", b"x")]))
    for place in leaves(document):
        try:
            assert differs(written(altered(document, place, other(at(document, place))))) != [], place
        except ValueError:
            assert place == ("proof",)


@pytest.mark.parametrize("name", STATEMENTS)
def test_altering_what_the_answer_depends_on_fails_under_a_new_seal_too(name: str) -> None:
    document = json.loads(iop.proof(STATEMENTS[name]()))
    walked = 0
    for place in leaves(document):
        if place in (("proof",), ("seal",)) or held_by_the_seal(document, place):
            continue
        walked += 1
        text = resealed(altered(document, place, other(at(document, place))))
        assert [each for each in differs(text) if each[0] != "seal"] != [], place
    assert walked >= (40 if document["computation"]["status"] == "ok" else 14)


@pytest.mark.parametrize(("name", "place", "value"), [
    ("expired", ("rescission", "ended_by"), "mutual"),
    ("expired", ("rescission", "ended_by"), "rescission"),
    ("other-side", ("rescission", "breach", "by"), "payee"),
    ("other-side", ("rescission", "breach", "by"), None),
    ("not-serious", ("rescission", "breach", "serious"), True),
    ("not-serious", ("rescission_terms", "breach"), "any"),
    ("breach-not-stated", ("rescission", "breach"), {"by": "payee", "serious": True, "rectified": False, "notified_on": None}),
    ("no-clause", ("repayment_terms",), {"breach_by": "payee", "divisor": 182, "payable_unit": None, "clause": None}),
    ("no-rescission-terms", ("rescission_terms",), {"breach": "serious", "unless_rectified": True, "clause": None}),
    ("before-term", ("rescission", "effective_on"), "2023-12-01"),
    ("after-term", ("term", "last"), "2026-12-01"),
    ("term-not-exact", ("term",), {"first": "2023-12-01", "last": "2026-11-30"}),
    ("payments-not-stated", ("payments",), []),
    ("does-not-fit", ("payments", 0, "amount_ore"), 2**62),
])
def test_what_decides_an_answer_without_a_figure(name: str, place: Place, value: Any) -> None:
    document = json.loads(iop.proof(STATEMENTS[name]()))
    assert [each for each in differs(resealed(altered(document, ("operands", *place), value))) if each[0] != "seal"] != []


@pytest.mark.parametrize(("question", "word"), [
    ("half_year", "calendar"), ("rescission_day", "included"), ("amount", "current_half_year"), ("cap", "none"),
    ("cap", "total_paid"), ("rounding", "down"), ("unit", "krona"), ("unit", "x")])
def test_another_word_for_a_reading_fails_even_where_the_figure_is_the_same(question: str, word: str) -> None:
    document = json.loads(iop.proof(statement()))
    assert differs(resealed(altered(document, ("operands", "reading", question), word))) != []


def test_a_member_more_or_less_fails() -> None:
    document = json.loads(iop.proof(statement()))
    for place in [("computation",), ("computation", "cap"), ("computation", "sums", 0)]:
        more = copy.deepcopy(document)
        at(more, place)["new"] = 1
        assert differs(resealed(more)) != []
    for place in leaves(document):
        if place[0] in ("operands", "computation") and isinstance(place[-1], str) and place[-1] not in (
                "declared_on", "notified_on", "clause", "example"):
            less = copy.deepcopy(document)
            del at(less, place[:-1])[place[-1]]
            assert differs(resealed(less)) != [], place


def test_other_text_for_the_same_document_fails() -> None:
    text = iop.proof(statement())
    twice = text.replace('  "proof"', '  "proof": "iop-proof/1",\n  "proof"')  # the last of two would count
    for changed in (text.replace("  ", " "), text.rstrip(), json.dumps(json.loads(text)), "\n" + text, twice):
        assert [place for place, *_ in differs(changed)] == ["json"]


@pytest.fixture(name="iop_")
def _command(capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(capsys)


@pytest.mark.parametrize("content", [
    b"", b"[]", b"{}", b"null", b"\xff", b'{"proof": "iop-proof/2"}', b"[" * 100_000, b'{"proof": 1.5}', b'{"proof": NaN}',
    b'{"proof": "iop-proof/1", "x": "\\ud800"}', b"1" * 5000])
def test_what_is_no_proof(content: bytes, tmp_path: Path, iop_: Command) -> None:
    with pytest.raises((ValueError, RecursionError)):
        differs(content)
    (tmp_path / "p.json").write_bytes(content)
    assert iop_("verify", tmp_path / "p.json").code == 2
    assert verify_proof.main(str(tmp_path / "p.json")) == 2


# ---- the seal ------------------------------------------------------------------------------------


@given(st.binary(max_size=300))
def test_sha256_is_that_of_hashlib(content: bytes) -> None:
    assert iop.sha256(content) == hashlib.sha256(content).hexdigest()


def test_sha256_of_every_length_around_a_block() -> None:
    for length in range(200):
        assert iop.sha256(b"\x80" * length) == hashlib.sha256(b"\x80" * length).hexdigest()


def test_the_document_says_what_the_seal_is_not_and_what_it_rests_on() -> None:
    content = Path(EXAMPLE).read_bytes()
    document = json.loads(iop.proof(statement(), [iop.proof_input("partnership", content)]))
    assert "ingen underskrift" in document["note"]["sv"] and "no signature" in document["note"]["en"]
    sealed = document["sealed_only"]
    assert sealed["library"]["version"] == iop.__version__
    assert sealed["inputs"] == [{"kind": "partnership", "sha256": hashlib.sha256(content).hexdigest()}]
    assert "182" in sealed["clause"]["quote"]["text"] and sealed["clause"]["quote"]["source"]
    assert sealed["laws"][0]["in_force_from"] == "2010-10-01" and sealed["laws"][0]["in_force_on_the_day"] is True
    assert document["computation"]["exact"] == {"numerator": 3_900_000_000, "divisor": 182}


def test_a_statement_without_its_parts_is_refused() -> None:
    for part in ("term", "payments", "repayment_terms", "rescission_terms", "total_paid", "prepaid", "current_half_year"):
        with pytest.raises(iop.CalculationError) as raised:
            iop.proof(statement().replace(**{part: None}))
        assert str(raised.value.code) == "value.missing"


def test_a_statement_that_was_changed_by_hand_does_not_verify() -> None:
    made = statement()
    figure = made.figure.replace(payable=iop.Money("1.00"))
    assert differs(iop.proof(made.replace(figure=figure))) == [("computation.payable.ore", 100, 21_428_600)]


# ---- alone ---------------------------------------------------------------------------------------


def alone(folder: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    """The one file by itself, in a Python without site packages."""
    shutil.copy(VERIFIER, folder / "verify_proof.py")
    return subprocess.run([sys.executable, "-I", "-S", "verify_proof.py", *arguments], cwd=folder, capture_output=True,
                          encoding="utf-8", check=False, env={"PYTHONUTF8": "1"})


def test_the_verifier_is_one_short_file_of_pythons_own_library() -> None:
    source = VERIFIER.read_text(encoding="utf-8")
    assert len(source.splitlines()) <= 150
    imported = {line.split()[1].split(".")[0] for line in source.splitlines() if line.startswith(("import ", "from "))}
    assert imported <= sys.stdlib_module_names


def test_the_verifier_runs_alone(tmp_path: Path) -> None:
    text = iop.proof(statement())
    (tmp_path / "good.json").write_text(text, encoding="utf-8")
    (tmp_path / "bad.json").write_text(text.replace("21428600", "21428500"), encoding="utf-8")
    (tmp_path / "none.json").write_text("x", encoding="utf-8")
    assert alone(tmp_path, "good.json").returncode == 0
    bad = alone(tmp_path, "bad.json")
    assert bad.returncode == 1 and "computation.payable.ore: här står / here stands 21428500" in bad.stdout
    assert alone(tmp_path, "none.json").returncode == 2
    assert alone(tmp_path, "missing.json").returncode == 2
    assert alone(tmp_path).returncode == 2


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_a_proof_once_made_verifies_for_ever(path: Path, tmp_path: Path) -> None:
    assert differs(path.read_bytes()) == []
    shutil.copy(path, tmp_path / "proof.json")
    assert alone(tmp_path, "proof.json").returncode == 0


def test_there_are_fixtures() -> None:
    assert {path.stem for path in FIXTURES} == set(STATEMENTS)


# ---- whatever Hypothesis finds -------------------------------------------------------------------


@st.composite
def statements(draw: st.DrawFn) -> iop.RepaymentStatement:
    first = draw(st.dates(Day(1950, 1, 1), Day(2150, 12, 31)))
    term = Span(first, first + ONE_DAY * draw(st.integers(0, 1500)))
    near = st.dates(term.first - 20 * ONE_DAY, term.last + 20 * ONE_DAY)
    paid = draw(st.none() | st.lists(st.builds(Payment, near, ORE, st.none() | near), max_size=6))
    event = iop.Rescission(draw(near), draw(st.sampled_from(["rescission"] * 6 + ["expiry", "mutual", "renegotiation"])),
                           draw(st.sampled_from([None, "payer", "payee"])), None,
                           draw(st.none() | st.builds(iop.Breach, st.sampled_from(["payee", "payee", "payer", None]),
                                                      st.sampled_from([True, True, False, None]),
                                                      st.sampled_from([False, False, True, None]))))
    deal = agreement(term, draw(MONTHS), divisor=draw(st.sampled_from([182, 181, 365, 1, 7])),
                     payable_unit=draw(st.sampled_from([None, "ore", "krona"])))
    return iop.repayment_statement(deal, None if paid is None else [payment(each) for each in paid], event,
                                   reading(draw(READINGS)))


@given(statements())
@settings(max_examples=400, deadline=None)
def test_random_statements_verify(made: iop.RepaymentStatement) -> None:
    assert differs(iop.proof(made)) == []


@given(statements(), st.data())
@settings(max_examples=200, deadline=None)
def test_random_alterations_do_not(made: iop.RepaymentStatement, data: st.DataObject) -> None:
    document = json.loads(iop.proof(made))
    place = data.draw(st.sampled_from([each for each in leaves(document) if each != ("proof",)]))
    changed = altered(document, place, other(at(document, place)))
    assert differs(written(changed)) != []
    if place[0] == "computation":
        assert [each for each in differs(resealed(changed)) if each[0].startswith("computation")] != []


# ---- the command line ----------------------------------------------------------------------------


def test_iop_proof_writes_what_iop_verify_confirms(tmp_path: Path, iop_: Command) -> None:
    path = tmp_path / "proof.json"
    made = iop_("proof", EXAMPLE, "--rescinded", "2025-03-14", "-o", path)
    assert made.code == 0 and made.out == ""
    assert iop_("proof", EXAMPLE, "--rescinded", "2025-03-14").out == path.read_text(encoding="utf-8")
    assert iop_("verify", path).out == "Beviset håller.\n"
    text = path.read_text(encoding="utf-8")
    assert json.loads(text)["sealed_only"]["inputs"][0]["sha256"] == hashlib.sha256(Path(EXAMPLE).read_bytes()).hexdigest()
    path.write_text(text.replace('"numerator": 3900000000', '"numerator": 3900000001'), encoding="utf-8")
    told = iop_("verify", path, "--lang", "en")
    assert told.code == 1 and "computation.exact.numerator: 3900000001 stands here" in told.out
    assert "The proof does not hold." in told.out
    assert json.loads(iop_("verify", path, "--format", "json").out)["holds"] is False
    assert iop_("verify", path, "--format", "csv").out.startswith("place,stands,computed\n")


def test_iop_proof_gives_a_receipt_with_the_seal(tmp_path: Path, iop_: Command) -> None:
    path = tmp_path / "proof.json"
    call = ("proof", EXAMPLE, "--rescinded", "2025-03-14", "-o", path, "--format")
    told = {form: iop_(*call, form).out for form in ("text", "csv", "json")}
    seal = json.loads(path.read_text(encoding="utf-8"))["seal"]
    assert seal in told["text"] and max(map(len, told["text"].splitlines()[1:])) <= 80
    (row,) = csv.DictReader(told["csv"].splitlines())
    assert row == {"proof": str(path), "agreement": "2023-2026", "status": "ok", "payable_ore": "21428600", "seal": seal}
    assert json.loads(told["json"]) == {"output": "iop-proof-receipt/1", **row, "payable_ore": 21_428_600}
    assert iop_(*call[:4], "--format", "csv").code == 2
    assert iop_(*call[:4], "--format", "json").out == path.read_text(encoding="utf-8")


def test_iop_proof_of_payments_of_a_table_names_it_too(tmp_path: Path, iop_: Command) -> None:
    table = tmp_path / "paid.csv"
    table.write_text("paid_on,amount,covers\n2024-12-20,100.00,2024-12-01\n", encoding="utf-8")
    out = iop_("proof", EXAMPLE, "--rescinded", "2025-03-14", "--payments", table, "--agreement", "2023-2026",
               "--reading", "rounding=up").out
    inputs = json.loads(out)["sealed_only"]["inputs"]
    assert [each["kind"] for each in inputs] == ["partnership", "payments"]
    assert inputs[1]["sha256"] == hashlib.sha256(table.read_bytes()).hexdigest()


def test_iop_verify_of_nothing(iop_: Command) -> None:
    assert iop_("verify", "missing.json").code == 2
    assert iop_("verify").code == 2
