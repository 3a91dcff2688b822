"""The command line: every command, every exit code, both languages, and what must not break it."""

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest

import iop
from cases import kalmar_document
from command import Command, process
from repository import EXAMPLE

KALMAR = ("repay", EXAMPLE, "--rescinded", "2025-03-14")
NAMED = (*KALMAR, "--agreement", "2023-2026")  # a table of payments need not name theirs then
QUICK = ("repay", "--term", "2023-12-01..2026-11-30", "--paid", "500000", "--rescinded", "2025-03-14")
ASSUMED = "declared_by=payer, breach.by=payee, breach.serious=true, breach.rectified=false"
COMMANDS = ("repay", "proof", "verify", "claims", "exposure", "schedule", "payments", "accrual", "cash-flow", "status", "due",
            "goals", "review", "check", "portfolio", "interest", "calendar-days", "validate", "batch", "explain", "new", "schema")
Save = Callable[[dict[str, Any]], Path]


@pytest.fixture(name="iop_")
def _command(capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(capsys)


@pytest.fixture(name="save")
def _save(tmp_path: Path) -> Save:
    def save(document: dict[str, Any]) -> Path:
        path = tmp_path / "partnership.json"
        path.write_text(json.dumps(document), encoding="utf-8")
        return path

    return save


@pytest.fixture(name="two")
def _two(save: Save) -> Path:
    """A partnership of two agreements, a and b, that share the year 2025."""
    document = kalmar_document()
    first, = document["agreements"]
    second = {**first, "id": "b", "term": {**first["term"], "first": "2025-01-01", "last": "2027-12-31"}}
    document["agreements"] = [{**first, "id": "a"}, second]
    document["facts"] = {"payments": [{"paid_on": "2024-12-20", "amount": "500000.00", "covers": "2024-12-01",
                                       "agreement": "a"}]}
    return save(document)


def answer(iop_: Command, *arguments: str | Path) -> dict[str, Any]:
    ended = iop_(*arguments, "--format", "json")
    assert ended.err == ""
    return dict(json.loads(ended.out), exit_code=ended.code)


def repay(path: Path) -> tuple[str | Path, ...]:
    return ("repay", path, "--rescinded", "2025-03-14")


def codes(found: Any) -> list[str]:
    return [each["code"] for each in found["findings"]]


def finding(found: Any, code: str) -> Any:
    return next(each for each in found["findings"] if each["code"] == code)


# ---- repay: the answer ----


def test_the_worked_example_is_told_in_swedish(iop_: Command) -> None:
    ended = iop_(*KALMAR)
    assert (ended.code, ended.err) == (0, "")
    for part in ("Att betala       214\u00a0286\u00a0kr", "214\u00a0285,71\u00a0kr", "78/182", "utbetalande parten hävde",
                 "half_year=agreement", "Storleken på återbetalningspliktigt belopp"):
        assert part in ended.out


def test_the_worked_example_is_told_in_english(iop_: Command) -> None:
    ended = iop_(*KALMAR, "--lang", "en")
    assert (ended.code, ended.err) == (0, "")
    assert "SEK\u00a0214,285.71" in ended.out and "default" in ended.out


def test_the_worked_example_as_markdown(iop_: Command) -> None:
    ended = iop_(*KALMAR, "--format", "markdown")
    assert ended.code == 0 and ended.out.startswith("# Återbetalning") and "214\u00a0285,71\u00a0kr" in ended.out


def test_the_worked_example_as_json(iop_: Command) -> None:
    found = answer(iop_, *KALMAR)
    assert {name: found[name] for name in ("status", "reason", "amount_ore", "payable_ore", "numerator", "divisor",
                                           "remaining_days", "half_year", "exit_code")} == {
        "status": "ok", "reason": None, "amount_ore": 21428571, "payable_ore": 21428600, "numerator": 3900000000,
        "divisor": 182, "remaining_days": 78, "half_year": {"first": "2024-12-01", "last": "2025-05-31"},
        "exit_code": 0}
    assert found["reading"]["half_year"] == "agreement" and found["reading_from"]["half_year"] == "default"
    assert len(found["payments"]) == 3 and found["steps"] and len(found["alternatives"]) == 24
    assert ASSUMED in finding(found, "rescission.assumed")["en"]
    assert iop_(*KALMAR, "--format", "json").out == iop_(*KALMAR, "--format", "json", "--lang", "en").out


@pytest.mark.parametrize(
    ("case", "rescinded", "options", "amount_ore"),
    [
        ("R001", "2024-03-15", [], 21153846),
        ("R002", "2024-03-15", ["--reading", "rescission_day=included"], 21428571),
        ("R006", "2026-01-15", ["--reading", "unit=krona"], 37362600),
        ("R010", "2024-06-01", ["--reading", "rescission_day=included", "--reading", "cap=none"], 50274725),
        ("R011", "2024-06-01", ["--reading", "rescission_day=included"], 50000000),
        ("R017", "2026-11-30", [], 0),
        ("R021", "2024-03-15", ["--reading", "half_year=calendar"], 29395604),
        ("R103", "2025-03-14", ["--reading", "rounding=up", "--reading", "unit=krona"], 21428600),
        ("R107", "2025-03-14", ["--divisor", "183"], 21311475),
        ("R108", "2025-03-14", ["--divisor", "365"], 10684932),
        ("R109", "2024-08-01", ["--divisor", "1"], 50000000),
    ],
)
@pytest.mark.parametrize("paid", ["500000", "500000.00", "500 000", "500\u00a0000,00 kr"])
def test_five_minutes_without_a_file(iop_: Command, case: str, rescinded: str, options: Sequence[str],
                                     amount_ore: int, paid: str) -> None:
    found = answer(iop_, "repay", "--term", "2023-12-01..2026-11-30", "--paid", paid, "--rescinded", rescinded,
                   *options)
    assert (case, found["status"], found["amount_ore"], found["exit_code"]) == (case, "ok", amount_ore, 0)


def test_what_is_paid_is_taken_as_paid_for_the_current_half_year(iop_: Command) -> None:
    found = answer(iop_, *QUICK)
    assert found["payments"] == [{
        "paid_on": "2024-12-01", "amount_ore": 50000000,
        "half_year": {"first": "2024-12-01", "last": "2025-05-31"},
        "attributed_by": "covers", "counted": True, "example": False}]


def test_another_divisor_is_not_in_the_quoted_words(iop_: Command) -> None:
    assert answer(iop_, *QUICK)["clause"]["quote"] is not None
    assert answer(iop_, *QUICK, "--divisor", "182")["clause"]["quote"] is not None
    assert answer(iop_, *QUICK, "--divisor", "183")["clause"]["quote"] is None


@pytest.mark.parametrize(("day", "status"), [("2023-11-30", "before_term"), ("2026-12-01", "after_term")])
@pytest.mark.parametrize("source", [[EXAMPLE, "--agreement", "2023-2026"], ["--term", "2023-12-01..2026-11-30", "--paid", "1"]])
def test_a_day_outside_the_term_is_answered(iop_: Command, source: Sequence[str | Path], day: str,
                                            status: str) -> None:
    found = answer(iop_, "repay", *source, "--rescinded", day)
    assert (found["status"], found["reason"], found["amount_ore"], found["exit_code"]) == (
        status, f"repayment.{status}", None, 0)


def test_a_term_at_the_end_of_the_calendar_is_refused(iop_: Command) -> None:
    ended = iop_("repay", "--term", "2199-08-01..2199-12-31", "--paid", "1", "--rescinded", "2199-08-02")
    assert ended.code == 2 and "date.range --term" in ended.err


def test_payments_that_are_not_stated_make_the_answer_unknown(iop_: Command, save: Save) -> None:
    document = kalmar_document()
    del document["facts"]
    found = answer(iop_, "repay", save(document), "--rescinded", "2025-03-14")
    assert (found["status"], found["reason"], found["exit_code"]) == (
        "unknown", "repayment.payments_not_stated", 1)


def test_a_figure_that_cannot_be_is_invalid(iop_: Command, tmp_path: Path) -> None:
    table = tmp_path / "p.csv"
    table.write_text("paid_on,amount,covers\n2024-12-20,1,2030-01-01\n", encoding="utf-8")
    found = answer(iop_, *NAMED, "--payments", table)
    assert (found["status"], found["reason"], found["exit_code"]) == ("invalid", "payment.covers_outside", 1)


# ---- repay: how the agreement ended ----


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        (["--ended-by", "expiry"], "repayment.ended_by_expiry"),
        (["--ended-by", "mutual"], "repayment.ended_mutually"),
        (["--ended-by", "renegotiation"], "repayment.ended_by_renegotiation"),
        (["--breach-by", "payer"], "repayment.breach_by_other_side"),
        (["--not-serious"], "repayment.breach_not_serious"),
        (["--rectified"], "repayment.breach_rectified"),
        (["--declared-by", "payee"], "repayment.declared_by_breaching_side"),
    ],
)
def test_not_applicable_is_an_answer(iop_: Command, options: Sequence[str], reason: str) -> None:
    found = answer(iop_, *KALMAR, *options)
    assert (found["status"], found["reason"], found["exit_code"]) == ("not_applicable", reason, 0)


@pytest.mark.parametrize(
    ("options", "assumed"),
    [
        ([], ASSUMED),
        (["--breach-by", "payee"], "declared_by=payer, breach.serious=true, breach.rectified=false"),
        (["--breach-by", "payer"], "declared_by=payee, breach.serious=true, breach.rectified=false"),
        (["--serious", "--not-rectified"], "declared_by=payer, breach.by=payee"),
        (["--serious", "--not-rectified", "--breach-by", "payee", "--declared-by", "payer"], None),
        (["--ended-by", "expiry"], None),
        (["--ended-by", "rescission"], ASSUMED),
    ],
)
def test_what_nobody_said_is_assumed_and_printed(iop_: Command, options: Sequence[str],
                                                 assumed: str | None) -> None:
    found = answer(iop_, *KALMAR, *options)
    if assumed is None:
        assert "rescission.assumed" not in codes(found)
    else:
        assert finding(found, "rescission.assumed")["en"].endswith(f"assumed is {assumed}.")


def test_days_of_the_rescission_travel_to_the_answer(iop_: Command) -> None:
    found = answer(iop_, *KALMAR, "--declared-on", "2025-03-20", "--notified-on", "2025-03-21")
    assert found["rescission"]["declared_on"] == "2025-03-20"
    assert found["rescission"]["breach"]["notified_on"] == "2025-03-21"
    assert {"rescission.declared_after_effect", "rescission.notified_after_declared"} <= set(codes(found))


# ---- repay: which agreement ----


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (["--rescinded", "2025-03-14"], "agreement.several --rescinded"),
        (["--rescinded", "2025-03-14", "--agreement", "c"], "agreement.unknown --agreement"),
    ],
)
def test_an_agreement_is_never_guessed(iop_: Command, two: Path, options: Sequence[str], code: str) -> None:
    ended = iop_("repay", two, *options)
    assert (ended.code, ended.out) == (2, "")
    assert f"Fel {code}\n" in ended.err and "a (2023-12-01..2026-11-30)" in ended.err


@pytest.mark.parametrize(("options", "agreement"), [
    (["--rescinded", "2025-03-14", "--agreement", "a"], "a"),
    (["--rescinded", "2024-03-14"], "a"),
    (["--rescinded", "2027-03-14"], "b"),
    (["--rescinded", "2020-03-14", "--agreement", "b"], "b"),
])
def test_an_agreement_is_named_or_the_only_one_that_holds_the_day(iop_: Command, two: Path, options: Sequence[str],
                                                                  agreement: str) -> None:
    assert answer(iop_, "repay", two, *options)["agreement"] == agreement


@pytest.mark.parametrize(("day", "agreement", "status"), [
    ("2020-03-14", "a", "before_term"),
    ("2029-12-31", "b", "after_term"),
])
def test_a_day_outside_every_agreement_is_an_answer(iop_: Command, two: Path, day: str, agreement: str,
                                                    status: str) -> None:
    found = answer(iop_, "repay", two, "--rescinded", day)
    assert (found["agreement"], found["status"], found["amount_ore"]) == (agreement, status, None)


# ---- repay: payments from a table ----


PAYMENTS = ["paid_on,amount,covers,note", '2024-12-20,"300 000,00",2024-12-01,"a; b"']
AS_BYTES = {
    "plain": "\n".join(PAYMENTS).encode(),
    "with a BOM": "\n".join(PAYMENTS).encode("utf-8-sig"),
    "from Windows": "\r\n".join([*PAYMENTS, ""]).encode(),
    "with semicolons": b'paid_on;amount;covers;note\n2024-12-20;300000,00;2024-12-01;"a; b"\n',
    "amounts as in files": b"paid_on,amount,covers\n2024-12-20,300000.00,2024-12-01\n",
    "without covers": b"amount,paid_on\n300000,2024-12-20\n",
    "with blank rows": b"paid_on;amount;covers\n;;\n2024-12-20;300000;2024-12-01\n\n;;\n",
    "in two parts": b"paid_on,amount,covers\n2024-12-20,400000,2024-12-01\n2025-01-07,-100000,2024-12-01\n",
    "of a named agreement": b"agreement,paid_on,amount\n2023-2026,2024-12-20,300000\n",
}


@pytest.mark.parametrize("name", AS_BYTES)
def test_payments_from_a_table_replace_those_of_the_file(iop_: Command, tmp_path: Path, name: str) -> None:
    table = tmp_path / "p.csv"
    table.write_bytes(AS_BYTES[name])
    found = answer(iop_, *NAMED, "--payments", table)
    assert (found["half_year_amount_ore"], found["total_paid_ore"]) == (30000000, 30000000)
    assert found["amount_ore"] == 12857143  # 78/182 of 300 000 kr


def test_a_table_without_rows_says_that_nothing_was_paid(iop_: Command, tmp_path: Path) -> None:
    table = tmp_path / "p.csv"
    table.write_bytes(b"paid_on,amount\n")
    found = answer(iop_, *NAMED, "--payments", table)
    assert (found["status"], found["amount_ore"], found["exit_code"]) == ("ok", 0, 0)
    assert "repayment.nothing_paid" in codes(found)


REFUSED = {
    "empty": (b"", 3, ["table.delimiter"]),
    "UTF-16": ("\n".join(PAYMENTS).encode("utf-16"), 3, ["table.encoding"]),
    "UTF-16 without BOM": ("\n".join(PAYMENTS).encode("utf-16-le"), 3, ["table.encoding"]),
    "Latin-1": ("paid_on,amount,anmärkning\n".encode("latin-1"), 3, ["table.encoding"]),
    "tabs": (b"paid_on\tamount\n2024-12-20\t1\n", 3, ["table.delimiter"]),
    "one column": (b"paid_on\n2024-12-20\n", 3, ["table.delimiter"]),
    "columns missing": (b"day,sum\n", 1, ["table.column_missing", "table.column_missing"]),
    "a column twice": (b"paid_on,amount,amount\n", 1, ["table.column_repeated"]),
    "a short row": (b"paid_on,amount\n2024-12-20,1\n2024-12-20\n", 1, ["table.row_length /rows/1"]),
    "all at once": (
        b"paid_on,amount,covers,agreement\n2024-13-01,1.5,x,\n,,,\n,1,2024-12-01,2023-2027\n"
        b"2024-12-20,99999999999999,,\n",
        1,
        ["date.not_a_day /rows/0/paid_on", "money.decimals /rows/0/amount", "date.format /rows/0/covers",
         "value.missing /rows/2/paid_on", "reference.unknown /rows/2/agreement", "money.range /rows/3/amount"],
    ),
}


@pytest.mark.parametrize("name", REFUSED)
@pytest.mark.parametrize(("lang", "error"), [("sv", "Fel"), ("en", "Error")])
def test_a_table_that_cannot_be_used_is_refused_with_all_that_is_wrong(iop_: Command, tmp_path: Path, name: str,
                                                                       lang: str, error: str) -> None:
    table = tmp_path / "p.csv"
    content, code, expected = REFUSED[name]
    table.write_bytes(content)
    ended = iop_(*NAMED, "--payments", table, "--lang", lang)
    assert (ended.code, ended.out) == (code, "")
    assert ended.err.startswith(f"{table}\n")
    assert re.findall(f"^{error} (.*)$", ended.err, re.MULTILINE) == expected


def test_payments_name_their_agreement_where_there_are_several(iop_: Command, two: Path, tmp_path: Path) -> None:
    table = tmp_path / "p.csv"
    table.write_bytes(b"paid_on,amount\n2024-12-20,300000\n")
    ended = iop_("repay", two, "--rescinded", "2024-12-24", "--payments", table)
    assert ended.code == 1 and "payment.agreement_unnamed /rows/0" in ended.err
    found = answer(iop_, "repay", two, "--rescinded", "2024-12-24", "--payments", table, "--agreement", "a")
    assert found["total_paid_ore"] == 30000000


def test_a_misspelt_column_is_told(iop_: Command, tmp_path: Path) -> None:
    table = tmp_path / "p.csv"
    table.write_bytes(b"paid_on,amount,cover,invoice\n2024-12-20,300000,2024-12-01,7\n")
    ended = iop_(*NAMED, "--payments", table)
    assert ended.code == 0
    assert re.findall("^Varning (.*)$", ended.err, re.MULTILINE) == ["value.similar_name"]
    assert "”cover” är okänt" in ended.err


# ---- wrong calls ----


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["schedul"], "value.word"),
        (["--frobnicate"], "value.unexpected --frobnicate"),
        (["repay"], "value.missing FILE"),
        (["repay", "--rescinded", "2025-03-14"], "value.missing FILE"),
        (["repay", "--rescinded", "2025-03-14", "--paid", "1"], "value.missing --term"),
        (["repay", "--rescinded", "2025-03-14", "--term", "2023-12-01..2026-11-30"], "value.missing --paid"),
        (["repay", "x", "--rescinded"], "value.missing --rescinded"),
        (["repay", "x", "y", "--rescinded", "2025-03-14"], "value.unexpected y"),
        (["repay", "x", "--rescinded", "2025-03-14", "--paid", "1"], "value.unexpected --paid"),
        (["repay", "x", "--rescinded", "2025-03-14", "--rectified=yes"], "value.unexpected --rectified="),
        ([*QUICK, "--payments", "x"], "value.unexpected --payments"),
        ([*QUICK, "--agreement", "x"], "value.unexpected --agreement"),
        ([*QUICK, "--format", "xml"], "value.word --format"),
        ([*QUICK, "--lang", "fi"], "value.word --lang"),
        ([*QUICK, "--breach-by", "someone"], "value.word --breach-by"),
        ([*QUICK, "--declared-by", "someone"], "value.word --declared-by"),
        ([*QUICK, "--ended-by", "someone"], "value.word --ended-by"),
        ([*QUICK, "--declared-on", "14/3"], "date.format --declared-on"),
        ([*QUICK, "--notified-on", "2025-02-29"], "date.not_a_day --notified-on"),
        ([*QUICK, "--reading", "halfyear=calendar"], "reading.unknown_question --reading"),
        ([*QUICK, "--reading", "calendar"], "reading.unknown_question --reading"),
        ([*QUICK, "--reading", "half_year=calender"], "value.word --reading"),
        ([*QUICK, "--reading", "half_year"], "value.word --reading"),
        ([*QUICK, "--reading", "unit=ore", "--reading", "unit=krona"], "reference.duplicate --reading"),
        ([*QUICK, "--divisor", "0"], "value.range --divisor"),
        ([*QUICK, "--divisor", "-1"], "ratio.divisor --divisor"),
        ([*QUICK, "--divisor", "182.5"], "ratio.divisor --divisor"),
        ([*QUICK, "--divisor", "9" * 5000], "ratio.divisor --divisor"),
        ([*QUICK, "--paid", "1.234,56"], "money.format --paid"),
        ([*QUICK, "--paid", "100.005"], "money.decimals --paid"),
        ([*QUICK, "--paid", "-1"], "money.negative --paid"),
        ([*QUICK, "--paid", "100000000000.01"], "money.range --paid"),
        ([*QUICK, "--paid", "9" * 5000], "money.range --paid"),
        ([*QUICK, "--rescinded", "2025-3-14"], "date.format --rescinded"),
        ([*QUICK, "--rescinded", "2200-01-01"], "date.range --rescinded"),
        ([*QUICK, "--rescinded", ""], "date.format --rescinded"),
        ([*QUICK, "--term", "2023-12-01"], "date.range_format --term"),
        ([*QUICK, "--term", "2026-12-01..2023-11-30"], "date.reversed --term"),
        (["schedule"], "value.missing FILE"),
        (["validate"], "value.missing FILE"),
        (["batch"], "value.missing CASES.csv"),
        (["batch", "x", "-o"], "value.missing -o"),
        (["explain", "money.decimal"], "name.unknown"),
        (["calendar-days"], "value.missing PURPOSE"),
        (["calendar-days", "sweden", "--from", "2025", "--to", "2025"], "value.word PURPOSE"),
        (["calendar-days", "bank_days", "--to", "2025"], "value.missing --from"),
        (["calendar-days", "bank_days", "--from", "2025"], "value.missing --to"),
        (["calendar-days", "bank_days", "--from", "1952", "--to", "2025"], "calendar.range --from"),
        (["calendar-days", "bank_days", "--from", "2025", "--to", "2200"], "calendar.range --to"),
        (["calendar-days", "bank_days", "--from", "2025", "--to", "2024"], "calendar.range --to"),
        (["calendar-days", "bank_days", "--from", "2025", "--to", "-1"], "calendar.range --to"),
        (["new", "x"], "value.unexpected x"),
    ],
    ids=lambda value: " ".join(map(str, value))[:60] if isinstance(value, list) else value,
)
def test_a_wrong_call_is_told_where_and_how(iop_: Command, arguments: Sequence[str | Path], expected: str) -> None:
    for lang, error in (("sv", "Fel"), ("en", "Error")):
        said = [] if "--lang" in arguments else ["--lang", lang]
        if arguments[0] in ("new", "--frobnicate") or not said:
            said, error = [], "Fel"
        ended = iop_(arguments[0], *said, *arguments[1:])
        assert (ended.code, ended.out) == (2, "")
        first, sentence, hint = ended.err.splitlines()[:3]
        assert first == f"{error} {expected}"
        assert sentence.startswith("  ") and hint.startswith("  ")


def test_the_nearest_name_is_suggested(iop_: Command) -> None:
    assert "Menades ”schedule”?" in iop_("schedul").err
    assert "Was 'money.decimals' meant?" in iop_("explain", "money.decimal", "--lang", "en").err
    assert "Menades ”half_year”?" in iop_(*QUICK, "--reading", "halfyear=calendar").err
    assert "Menades ”--rescinded”?" in iop_("repay", "--rescind", "2025-03-14").err
    for far in (("xyzzy",), ("explain", "zzz"), (*QUICK, "--reading", "x=calendar"), ("repay", "--qqq"),
                ("due", EXAMPLE, "--as-of", "2025-03-14", "--year", "x")):
        assert "Menades" not in iop_(*far).err


@pytest.mark.parametrize("amount", ["100000000000.00", "-0", "0,00"])
def test_the_last_amounts_that_are_taken(iop_: Command, amount: str) -> None:
    assert answer(iop_, *QUICK, "--paid", amount)["exit_code"] == 0


# ---- input that cannot be read ----


def test_files_that_cannot_be_read(iop_: Command, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    bad = tmp_path / "bad.json"
    bad.write_bytes(b"{")
    for path, code in [(tmp_path / "none", "file.unreadable"), (tmp_path, "file.not_regular"),
                       (pipe, "file.not_regular"), (Path("/dev/zero"), "file.not_regular"),
                       (bad, "json.syntax")]:
        for arguments in (repay(path), ("schedule", path)):
            for lang, error in (("sv", "Fel"), ("en", "Error")):
                ended = iop_(*arguments, "--lang", lang)
                assert (ended.code, ended.out) == (3, "")
                assert ended.err.startswith(f"{path}\n{error} {code}")
        if path != bad:
            ended = iop_(*NAMED, "--payments", path)
            assert (ended.code, ended.out) == (3, "") and f"Fel {code}" in ended.err
        assert iop_("validate", path).code == 3


def test_a_document_with_errors_gives_all_of_them(iop_: Command, save: Save) -> None:
    document = kalmar_document()
    document["parties"][0]["kind"] = "public"
    document["facts"]["payments"][0]["amount"] = 500000
    ended = iop_("repay", save(document), "--rescinded", "2025-03-14")
    assert (ended.code, ended.out) == (1, "")
    assert re.findall("^Fel (.*)$", ended.err, re.MULTILINE) == [
        "value.word /parties/0/kind", "money.not_text /facts/payments/0/amount"]


def misspelt(save: Save) -> Path:
    document = kalmar_document()
    document["parties"][0]["organisation_numer"] = "212000-0746"
    return save(document)


def test_warnings_of_a_file_stand_in_the_statement(iop_: Command, save: Save) -> None:
    """A statement that is saved or sent on keeps them: they may be why there is no figure."""
    path = misspelt(save)
    for form in ("text", "markdown", "json"):
        ended = iop_(*repay(path), "--format", form)
        assert (ended.code, ended.err) == (0, "") and "value.similar_name" in ended.out.replace("\\", "")


def test_warnings_of_a_file_go_to_stderr_beside_a_schedule(iop_: Command, save: Save) -> None:
    path = misspelt(save)
    ended = iop_("schedule", path)
    assert ended.code == 0 and "Varning value.similar_name /parties/0/organisation_numer" in ended.err
    assert "value.similar_name" not in ended.out
    assert iop_("schedule", path, "--format", "json").err == ""


# ---- schedule ----


def test_the_schedule_as_text(iop_: Command) -> None:
    ended = iop_("schedule", EXAMPLE)
    assert (ended.code, ended.err) == (0, "")
    assert "december 2023" in ended.out and "3\u00a0000\u00a0000,00\u00a0kr" in ended.out
    assert "December 2023" in iop_("schedule", EXAMPLE, "--lang", "en").out


def test_the_schedule_as_csv(iop_: Command) -> None:
    assert iop_("schedule", EXAMPLE, "--format", "csv").out.splitlines() == [
        "number,payable,window_first,window_last,half_year_first,half_year_last,agreement_days,planned,example,"
        "clause",
        "1,2023-12,2023-12-01,2023-12-31,2023-12-01,2024-05-31,183,500000.00,true,utbetalning",
        "2,2024-06,2024-06-01,2024-06-30,2024-06-01,2024-11-30,183,500000.00,true,utbetalning",
        "3,2024-12,2024-12-01,2024-12-31,2024-12-01,2025-05-31,182,500000.00,true,utbetalning",
        "4,2025-06,2025-06-01,2025-06-30,2025-06-01,2025-11-30,183,500000.00,true,utbetalning",
        "5,2025-12,2025-12-01,2025-12-31,2025-12-01,2026-05-31,182,500000.00,true,utbetalning",
        "6,2026-06,2026-06-01,2026-06-30,2026-06-01,2026-11-30,183,500000.00,true,utbetalning",
    ]


def test_a_cell_of_the_schedule_is_no_formula(iop_: Command, save: Save) -> None:
    text = json.dumps(kalmar_document()).replace('"utbetalning"', '"=1+1"')
    assert iop_("schedule", save(json.loads(text)), "--format", "csv").out.splitlines()[1].endswith(",true,'=1+1")


def test_the_schedule_as_json(iop_: Command) -> None:
    found = answer(iop_, "schedule", EXAMPLE)
    assert (found["total_ore"], len(found["instalments"]), found["exit_code"]) == (300000000, 6, 0)


def test_a_schedule_that_cannot_be_made(iop_: Command, save: Save) -> None:
    document = kalmar_document()
    del document["agreements"][0]["payment"]
    path = save(document)
    assert answer(iop_, "schedule", path)["exit_code"] == 1
    assert iop_("schedule", path).code == 1
    ended = iop_("schedule", path, "--format", "csv")
    assert ended.code == 1 and "schedule.no_terms" in ended.err and len(ended.out.splitlines()) == 1


def test_the_schedule_of_one_of_several_agreements(iop_: Command, two: Path) -> None:
    ended = iop_("schedule", two)
    assert (ended.code, ended.out) == (2, "") and "Fel value.missing --agreement" in ended.err
    assert "a, b" in ended.err
    assert answer(iop_, "schedule", two, "--agreement", "b")["agreement"] == "b"
    assert iop_("schedule", two, "--agreement", "c").code == 2


def test_a_partnership_without_agreements(iop_: Command, save: Save) -> None:
    document = kalmar_document()
    document["agreements"] = []
    document["facts"] = {"payments": []}
    path = save(document)
    for arguments in (("schedule", path), ("repay", path, "--rescinded", "2025-03-14")):
        ended = iop_(*arguments)
        assert (ended.code, ended.out) == (1, "") and "value.missing" in ended.err


# ---- validate, explain, new, schema ----


def test_validate_groups_by_file(iop_: Command, tmp_path: Path, save: Save) -> None:
    document = kalmar_document()
    document["id"] = ""
    bad, none = save(document), tmp_path / "none.json"
    ended = iop_("validate", EXAMPLE, bad)
    assert (ended.code, ended.err) == (1, "")
    first, second = ended.out.split("\n\n")
    assert first.startswith(f"{EXAMPLE}\nAnmärkning chain.may_leave_gap ")
    assert second.splitlines()[:3] == [str(bad), "Fel value.empty /id", "  Texten är tom."]
    alone = tmp_path / "alone.json"
    alone.write_text(json.dumps({**kalmar_document(), "facts": {}}))
    assert iop_("validate", alone, "--lang", "en").out.endswith("  No findings.\n")
    assert iop_("validate", EXAMPLE).code == 0
    assert iop_("validate", bad, none, EXAMPLE).code == 3


def test_validate_as_json(iop_: Command, tmp_path: Path) -> None:
    ended = iop_("validate", EXAMPLE, tmp_path, "--format", "json")
    found = json.loads(ended.out)
    assert (ended.code, ended.err, found["output"]) == (3, "", "iop-validation/1")
    assert [(each["file"], codes(each)) for each in found["files"]] == [
        (str(EXAMPLE), ["chain.may_leave_gap"]), (str(tmp_path), ["file.not_regular"])]


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_every_code_and_rule_is_explained(iop_: Command, lang: str) -> None:
    listed = iop_("explain", "--lang", lang).out
    for code in iop.code_entries():
        ended = iop_("explain", code.name, "--lang", lang)
        assert (ended.code, ended.err) == (0, "")
        flat = " ".join(ended.out.split())
        assert flat.startswith(f"{code.name}: ")
        assert " ".join((code.sv if lang == "sv" else code.en).split()) in flat
        assert f"  {code.name}\n" in listed
    for rule in iop.rule_entries():
        ended = iop_("explain", str(rule.id), "--lang", lang)
        assert (ended.code, ended.err) == (0, "")
        flat = " ".join(ended.out.split())
        assert flat.startswith(f"{rule.id}: {rule.title_sv if lang == 'sv' else rule.title_en}")
        assert rule.quote in flat
        assert f"  {rule.id}\n" in listed


def test_a_skeleton_is_refused_until_it_is_filled_in(iop_: Command, tmp_path: Path) -> None:
    ended = iop_("new")
    assert (ended.code, ended.err) == (0, "")
    path = tmp_path / "new.json"
    path.write_text(ended.out, encoding="utf-8")
    checked = iop_("validate", path)
    assert checked.code == 1
    assert set(re.findall("^Fel (\\S+)", checked.out, re.MULTILINE)) == {"value.placeholder"}


def test_the_schema_is_a_schema(iop_: Command) -> None:
    ended = iop_("schema")
    schema = json.loads(ended.out)
    assert ended.code == 0
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(kalmar_document(), schema)


# ---- help, version, width ----


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_an_example(iop_: Command, command: str) -> None:
    for option in ("--help", "-h"):
        ended = iop_(command, option)
        assert (ended.code, ended.err) == (0, "")
        assert f"\n  iop {command}" in ended.out
        assert max(map(len, ended.out.splitlines())) <= 80


def test_help_names_every_command(iop_: Command) -> None:
    ended = iop_("--help")
    assert ended.code == 0
    assert tuple(re.findall(r"^  ([\w-]+)  ", ended.out.partition("Commands:")[2], re.MULTILINE)) == COMMANDS
    nothing = iop_()
    assert (nothing.code, nothing.out) == (2, ended.out)


def test_the_version(iop_: Command) -> None:
    for arguments in (["--version"], ["--version", "repay"]):
        ended = iop_(*arguments)
        assert (ended.code, ended.out, ended.err) == (0, f"iop {iop.__version__}\n", "")


def test_the_version_is_said_without_the_commands() -> None:
    script = "import sys, iop.cli; iop.cli.run(['--version']); sys.exit(bool({'typer', 'rich'} & set(sys.modules)))"
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False, text=True)
    assert (ended.returncode, ended.stdout) == (0, f"iop {iop.__version__}\n")


@pytest.mark.parametrize("lang", ["sv", "en"])
@pytest.mark.parametrize(
    "arguments",
    [KALMAR, QUICK, (*KALMAR, "--ended-by", "expiry"), (*KALMAR, "--rescinded", "2024-06-10"),
     ("schedule", EXAMPLE), ("explain",), ("validate", EXAMPLE), ("repay", "x")],
    ids=lambda value: " ".join(map(str, value[:1])),
)
def test_text_keeps_to_80_columns(iop_: Command, arguments: Sequence[str | Path], lang: str) -> None:
    ended = iop_(*arguments, "--lang", lang)
    wide = [each for each in (ended.out + ended.err).splitlines() if len(each) > 80 and str(EXAMPLE) not in each]
    assert wide == []


# ---- the process ----


def test_the_command_as_a_process() -> None:
    ended = process(*KALMAR)
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert "214\u00a0286\u00a0kr".encode() in ended.stdout
    assert b"\x1b" not in ended.stdout


@pytest.mark.parametrize("environment", [
    {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    {"PYTHONIOENCODING": "ascii"},
    {"LC_ALL": "sv_SE.ISO-8859-1", "PYTHONIOENCODING": "latin-1", "TZ": "Asia/Tokyo"},
])
def test_the_same_bytes_under_every_locale(environment: dict[str, str]) -> None:
    assert process(*KALMAR, environment=environment).stdout == process(*KALMAR).stdout
    told = process(*QUICK, "--breach-by", "x", environment=environment)
    assert (told.returncode, told.stdout) == (2, b"")
    assert told.stderr.decode("utf-8").startswith("Fel value.word --breach-by\n  ”x” är inget ord här.")


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["new"], KALMAR], ids=lambda each: str(each[0]))
def test_a_full_disk_behind_stdout(arguments: Sequence[str | Path]) -> None:
    with open("/dev/full", "wb") as full:
        ended = process(*arguments, stdout=full)
    assert ended.returncode == 3
    assert ended.stderr.decode().startswith("Fel file.not_written\n  ”stdout” gick inte att skriva: No space")
    assert b"Traceback" not in ended.stderr and b"Exception" not in ended.stderr


@pytest.mark.parametrize("arguments", [["--version"], ["new"], KALMAR], ids=lambda each: str(each[0]))
def test_a_stdout_that_was_closed(arguments: Sequence[str | Path]) -> None:
    ended = process(*arguments, stdout=None, preexec_fn=lambda: os.close(1))
    assert ended.returncode == 3
    assert ended.stderr.decode().startswith("Fel file.not_written\n  ”stdout” gick inte att skriva: Bad file")


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["new"], KALMAR], ids=lambda each: str(each[0]))
def test_a_reader_that_has_gone(arguments: Sequence[str | Path]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as gone:
        ended = process(*arguments, stdout=gone)
    assert (ended.returncode, ended.stderr) == (141, b"")


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_stderr_that_nobody_has(unbuffered: str) -> None:
    """Python keeps what it could not write, unless it was asked to keep nothing, and tries again when it ends."""
    environment = {"PYTHONUNBUFFERED": unbuffered}
    assert process("repay", environment=environment, stderr=None, preexec_fn=lambda: os.close(2)).returncode == 2
    with open("/dev/full", "wb") as full:
        assert process("repay", environment=environment, stderr=full).returncode == 2
        assert process(*KALMAR, environment=environment, stderr=full).returncode == 0
        assert process(*KALMAR, environment=environment, stderr=full, stdout=full).returncode == 3


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_interrupted(tmp_path: Path, number: signal.Signals, code: int) -> None:
    """In the first row, which here takes for ever; however slow the machine, no row is done before."""
    cases = tmp_path / "cases.csv"
    header = "term_first,term_last,half_year,rescinded_on,rescission_day,paid_ore,divisor,cap,rounding,unit\n"
    cases.write_text(header + "2023-12-01,2026-11-30,,2025-03-14,,50000000,182,,,\n", encoding="utf-8")
    out = tmp_path / "out"
    out.mkdir()
    script = ("import os, threading, iop.cli, iop._cli.batch as batch\n"
              "batch.Answers.row = lambda *_: [os.write(1, b'begun\\n'), threading.Event().wait()]\n"
              "iop.cli.main()\n")
    with subprocess.Popen([sys.executable, "-c", script, "batch", cases, "-o", out / "answers.csv"], stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE) as running:
        try:
            assert running.stdout is not None and running.stdout.readline() == b"begun\n"
            assert len(list(out.iterdir())) == 1
            running.send_signal(number)
            _, said = running.communicate()
        finally:
            running.kill()  # where the test has failed, it would go on for ever
    assert (running.returncode, said) == (code, b"")
    assert list(out.iterdir()) == []


def test_names_of_files_do_not_speak_to_the_terminal(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/\xff\x1b[31m"
    ended = process("validate", os.fsdecode(name))
    assert ended.returncode == 3
    assert b"\x1b" not in ended.stdout and b"\\u{1B}[31m" in ended.stdout


def test_arguments_that_are_not_text() -> None:
    odd = os.fsdecode(b"\xff")
    for arguments in ([*KALMAR[:3], odd], [*KALMAR, "--agreement", odd], [*KALMAR, "--reading", odd],
                      [*QUICK, "--paid", odd], ["explain", odd], [odd]):
        ended = process(*arguments)
        assert ended.returncode == 2
        assert b"Traceback" not in ended.stderr


# ---- status ----

JARVA = EXAMPLE.parent / "jarva-iogt-nto-spanga.json"
ON = ("--as-of", "2024-11-01")


def test_a_status_is_told(iop_: Command) -> None:
    ended = iop_("status", JARVA, *ON)
    assert (ended.code, ended.err) == (0, "")
    for part in ("Läge         gällande (avtalet 2024)", "gäller samtidigt i 59 dagar", "[chain.overlap", "Tidigare lägen"):
        assert part in ended.out.replace("\u00a0", " ")
    assert all(len(each) <= 80 for each in ended.out.splitlines())
    assert "in force from 1\u00a0January 2024" in iop_("status", JARVA, *ON, "--lang", "en").out.replace("1 J", "1\u00a0J")


def test_a_status_of_one_agreement(iop_: Command) -> None:
    assert iop_("status", JARVA, *ON, "--agreement", "2024").out.count("\nTidigare lägen\n") == 1
    ended = iop_("status", JARVA, *ON, "--agreement", "2025")
    assert (ended.code, ended.out) == (2, "") and "agreement.unknown --agreement" in ended.err


def test_a_status_as_a_table(iop_: Command) -> None:
    ended = iop_("status", JARVA, *ON, "--format", "csv", "--agreement", "2018-2022")
    header, row = ended.out.splitlines()
    found = dict(zip(header.split(","), row.split(","), strict=False))
    assert ended.code == 0 and "chain.overlap" in ended.err
    assert {name: found[name] for name in ("agreement", "signed_last", "term_last", "state", "since")} == {
        "agreement": "2018-2022", "signed_last": "2022", "term_last": "2023-02-28", "state": "final_reported",
        "since": "2024-10-09"}


def test_a_status_as_json_and_as_known_then(iop_: Command) -> None:
    assert [each["lifecycle"]["current"]["state"] for each in answer(iop_, "status", JARVA, *ON)["agreements"]] == [
        "final_reported", "final_reported", "in_force"]
    then = answer(iop_, "status", JARVA, *ON, "--as-known-on", "2024-10-08")
    assert [each["lifecycle"]["current"]["state"] for each in then["agreements"]] == ["expired", "expired", "in_force"]


def test_what_an_amendment_changed(iop_: Command) -> None:
    ended = iop_("status", JARVA, *ON, "--amendment", "forlangning-2023")
    assert ended.code == 0 and "Avtalets sista dag flyttas från 2022 till 28" in ended.out.replace("\u00a0", " ")
    assert answer(iop_, "status", JARVA, *ON, "--amendment", "forlangning-2023")["amendment"]["term"]["before"] == "2022"
    table = iop_("status", JARVA, *ON, "--amendment", "forlangning-2023", "--format", "csv").out.splitlines()
    assert table[0].startswith("amendment,part,kind") and table[1].startswith("forlangning-2023,term,changed,ettarig-forlangning")
    wrong = iop_("status", JARVA, *ON, "--amendment", "forlangning")
    assert (wrong.code, wrong.out) == (2, "") and "amendment.unknown --amendment" in wrong.err


@pytest.mark.parametrize(("arguments", "code", "place"), [
    ((), "value.missing", "--as-of"), (("--as-of", "2024-11"), "date.format", "--as-of"),
    (("--as-of", "2024-11-01", "--as-known-on", "x"), "date.format", "--as-known-on")])
def test_a_status_asked_wrongly(iop_: Command, arguments: tuple[str, ...], code: str, place: str) -> None:
    ended = iop_("status", JARVA, *arguments)
    assert (ended.code, ended.out) == (2, "") and f"{code} {place}" in ended.err


def test_a_renewal_is_an_amendment_too(iop_: Command, save: Save) -> None:
    document = kalmar_document()
    document["agreements"][-1]["automatic_renewal"] = {"months": 12, "notice_months": 3}
    found = answer(iop_, "status", save(document), "--as-of", "2026-12-01", "--amendment", "automatic_renewal 2026-12-01")
    assert found["amendment"]["term"]["after"] == "2027-11-30"
    assert found["agreements"][-1]["last_day_for_notice"] == "2027-08-31"
