"""One question, one answer: every question of every example file, asked in C++, in Python and on the command line."""

import datetime
import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import iop
from command import Command
from repository import ROOT

FILES = sorted((ROOT / "examples" / "data").glob("*.json"))
ASK = os.environ.get("IOP_ASK", str(ROOT / "build" / "dev" / "tests" / "iop_ask"))  # the C++ program; ctest names it
DAYS = ("2022-12-20", "2025-03-14", "2027-02-01")
Ask = Callable[[iop.Partnership, datetime.date], Any]
IN_PYTHON: dict[str, Ask] = {
    "repay": iop.repayment_answer,
    "claims": iop.claims_answer,
    "exposure": iop.exposure_answer,
    "payments": iop.payments_answer,
    "accrual": iop.accrual_answer,
    "cash-flow": lambda partnership, _: iop.cash_flow_answer(partnership),
    "status": iop.status_answer,
    "all": iop.compliance_answer,
    "wheel": lambda partnership, day: iop.calendar_answer(partnership, year_from(day)),
    "due": lambda partnership, day: iop.due_answer([partnership], 60, day),
    "goals": iop.goals_answer,
    "review": iop.review_answer,
    "check": iop.check_answer,
    "portfolio": lambda partnership, day: iop.portfolio_answer([partnership], day),
    "exposures": lambda partnership, day: iop.exposure_portfolio_answer([partnership], day),
}
ON_THE_COMMAND_LINE: dict[str, Callable[[Path, str], tuple[str, ...]]] = {
    "repay": lambda file, day: ("repay", str(file), "--rescinded", day),
    "accrual": lambda file, day: ("accrual", str(file), "--on", day),
    "cash-flow": lambda file, _: ("cash-flow", str(file)),
    "all": lambda file, day: ("due", str(file), "--all", "--as-of", day),
    "wheel": lambda file, day: ("due", str(file), "--from", day, "--to", str(year_from(datetime.date.fromisoformat(day)).last)),
    "exposures": lambda file, day: ("exposure", str(file.parent), "--as-of", day),
}
OF_FOLDERS = ("portfolio", "exposures")  # asked of one file here, which the command line reads from a folder of its own


def year_from(day: datetime.date) -> iop.DateRange:
    return iop.DateRange(day, day.replace(year=day.year + 1) - datetime.timedelta(days=1))


def typed(question: str, file: Path, day: str) -> tuple[str, ...]:
    usual = (question, str(file), "--as-of", day)
    return ON_THE_COMMAND_LINE.get(question, lambda *_: usual)(file, day)


def of_the_answer(text: str) -> Any:
    """Without what only a face that has read a file can know: its hash, and what reading it said."""
    document = json.loads(text)
    document["basis"]["file_sha256"] = None
    return document


def in_cpp(question: str, file: Path, day: str) -> str:
    return subprocess.run([ASK, question, file, day], check=True, capture_output=True, encoding="utf-8").stdout


def in_python(question: str, file: Path, day: str) -> str:
    try:
        return str(IN_PYTHON[question](iop.read_partnership(file), datetime.date.fromisoformat(day)).to_json())
    except iop.CalculationError as error:
        return f"refused: {error.code} {error.pointer}\n"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
@pytest.mark.parametrize("question", IN_PYTHON)
def test_cpp_and_python_give_one_answer(question: str, file: Path) -> None:
    for day in DAYS:
        told = in_cpp(question, file, day)
        assert told == in_python(question, file, day), day
        assert told.startswith("refused: ") or json.loads(told)["basis"]["version"] == iop.__version__


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
@pytest.mark.parametrize("question", [each for each in IN_PYTHON if each not in OF_FOLDERS])
def test_the_command_line_gives_the_answer_of_the_library(
        question: str, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    of_reading = {json.dumps(each) for each in json.loads(iop.findings_text(iop.validate(file)))}
    for day in DAYS:
        ended = Command(capsys)(*typed(question, file, day), "--format", "json")
        told = in_python(question, file, day)
        if told.startswith("refused: "):
            assert ended.code == 2 and told.split()[1] in ended.err
            continue
        answer, library = of_the_answer(ended.out), of_the_answer(told)
        if question in ("repay", "check"):  # which tell of the file too
            answer["findings"] = [each for each in answer["findings"] if json.dumps(each) not in of_reading]
            library["findings"] = [each for each in library["findings"] if json.dumps(each) not in of_reading]
        assert answer == library, day


@pytest.mark.parametrize("question", OF_FOLDERS)
def test_a_folder_is_asked_as_its_partnerships_are(question: str, capsys: pytest.CaptureFixture[str]) -> None:
    partnerships = [iop.read_partnership(file) for file in FILES]
    day = datetime.date(2025, 3, 14)
    ask = {"portfolio": iop.portfolio_answer, "exposures": iop.exposure_portfolio_answer}[question]
    command = {"portfolio": "portfolio", "exposures": "exposure"}[question]
    ended = Command(capsys)(command, FILES[0].parent, "--as-of", str(day), "--format", "json")
    assert json.loads(ended.out) == json.loads(ask(partnerships, day).to_json())


def test_a_notice_in_time_is_one_answer(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Renewed because nobody gave notice: rescinded in the renewed year, money comes back; with notice the term is over."""
    def partnership(*events: iop.Event) -> iop.Partnership:
        agreement = iop.agreement_with_model_clause(iop.DateRange.parse("2023-12-01..2024-11-30"))
        agreement = agreement.replace(
            id="a", title="x", automatic_renewal=iop.AutomaticRenewal(12, 6),
            parties=[iop.AgreementParty("k", "payer"), iop.AgreementParty("f", "payee")])
        return iop.Partnership("iop-partnership/1", "p", "x", agreements=[agreement], parties=[
            iop.Party("k", "Kommunen", "public_body"), iop.Party("f", "Föreningen", "civil_society")],
            facts=iop.Facts(events=events, payments=[
                iop.Payment(datetime.date(2024, 12, 20), "500000.00", covers=datetime.date(2024, 12, 1))]))

    day = datetime.date(2025, 3, 14)
    notice = iop.Event("notice", "2024-04-01")
    for told, status, payable in ((partnership(), "ok", "214286.00"), (partnership(notice), "after_term", None)):
        answer = iop.repayment_answer(told, day)
        assert str(answer.result.statement.status) == status
        assert answer.result.statement.payable == (None if payable is None else iop.Money(payable))
        path = tmp_path / "p.json"
        iop.write_partnership(path, told)
        ended = Command(capsys)("repay", path, "--rescinded", str(day), "--format", "json")
        assert json.loads(ended.out)["status"] == status


def test_an_agreement_that_has_ended_owes_nothing_after_it_through_any_face(
        tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    partnership = iop.read_partnership(ROOT / "examples" / "data" / "kalmar-stadsmission.json")
    ending = iop.Ending(iop.Rescission(datetime.date(2025, 3, 14), declared_by="payer",
                                       breach=iop.Breach(by="payee", serious=True, rectified=False)))
    assert partnership.facts is not None
    ended = partnership.replace(facts=partnership.facts.replace(endings=[ending]))
    day = datetime.date(2026, 1, 31)
    assert iop.payments_answer(ended, day).result.outstanding == iop.Money("0.00")
    path = tmp_path / "p.json"
    iop.write_partnership(path, ended)
    told = Command(capsys)("payments", path, "--as-of", str(day), "--format", "json")
    assert json.loads(told.out)["outstanding_ore"] == 0
