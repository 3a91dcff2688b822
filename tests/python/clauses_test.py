"""The other repayment clauses: the case file, an oracle of fractions, the command, and the divisor of actual days."""

import datetime
import json
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import iop
from command import Command
from repository import CASES, ROOT

FILE = ROOT / "examples" / "data" / "exempel-foreningsstod.json"
ROWS: dict[str, list[dict[str, Any]]] = json.loads((CASES / "clauses.json").read_text(encoding="utf-8"))


@pytest.fixture(name="iop_")
def _command(capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(capsys)


def ore(money: iop.Money | None) -> int | None:
    return None if money is None else money.ore


@pytest.mark.parametrize("row", ROWS["claims"], ids=lambda row: row["id"])
def test_a_row_of_the_case_file(row: dict[str, Any]) -> None:
    partnership = iop.parse_partnership(json.dumps(row["partnership"]))
    claims = iop.repayment_claims(partnership, datetime.date.fromisoformat(row["day"]),
                                  iop.ClauseReading().replace(**row["reading"]))
    (found,) = claims.statements
    wanted = row["expected"]
    assert (found.kind, found.status, found.reason) == (wanted["kind"], wanted["status"], wanted["reason"])
    assert (ore(found.paid), ore(found.amount), ore(found.payable)) == (
        wanted["paid_ore"], wanted["amount_ore"], wanted["payable_ore"])
    assert (found.exact and Fraction(found.exact.numerator, found.exact.denominator)) == (
        wanted["exact"] and Fraction(*wanted["exact"]))
    assert found.capped == wanted["capped"]
    assert found.days_late == wanted.get("days_late")
    assert sorted(str(each.code) for each in found.findings) == wanted["codes"]


@pytest.mark.parametrize("row", ROWS["years"], ids=lambda row: row["id"])
def test_a_row_of_several_accounts(row: dict[str, Any]) -> None:
    claims = iop.repayment_claims(iop.parse_partnership(json.dumps(row["partnership"])), datetime.date.fromisoformat(row["day"]))
    assert [{"kind": found.kind, "period": str(found.period), "paid_ore": ore(found.paid), "carried_ore": ore(found.carried),
             "kept_ore": ore(found.kept), "amount_ore": ore(found.amount), "reason": found.reason,
             "codes": sorted(str(each.code) for each in found.findings)} for found in claims.statements] == row["expected"]


@pytest.mark.parametrize("row", ROWS["actual_days"], ids=lambda row: row["id"])
def test_days_of_the_half_year_as_the_divisor(row: dict[str, Any]) -> None:
    first, last = row["term"].split("..")
    term = iop.DateRange(datetime.date.fromisoformat(first), datetime.date.fromisoformat(last))
    found = iop.repayment_figure(term, datetime.date.fromisoformat(row["rescinded_on"]), iop.Money(ore=row["paid_ore"]),
                                 row["divisor"], iop.Reading(half_year=row["half_year"]))
    assert {"remaining_days": found.remaining_days, "numerator": found.numerator, "divisor": found.divisor,
            "amount_ore": ore(found.amount), "payable_ore": ore(found.payable)} == row["expected"]


def test_every_row_names_its_source() -> None:
    assert len(ROWS["claims"]) + len(ROWS["actual_days"]) >= 60
    assert all(row["source"].startswith("derived: ") for rows in ROWS.values() for row in rows)


AMOUNTS = st.integers(0, 10**12)


@given(AMOUNTS, AMOUNTS, st.none() | AMOUNTS, st.none() | st.integers(0, 100), st.sampled_from(list(iop.AboveThreshold)))
def test_unused_money_is_what_an_oracle_says(paid: int, used: int, amount: int | None, percent: int | None,
                                             above: iop.AboveThreshold) -> None:
    threshold = None if amount is None and percent is None else iop.UnusedThreshold(
        above, None if amount is None else iop.Money(ore=amount), percent)
    partnership = iop.Partnership(
        "iop-partnership/1", "p", "x", agreements=[iop.Agreement(
            "a", "x", term=iop.Term("2025-01-01", "2025-12-31"), unused_funds=iop.UnusedFundsTerms(threshold))],
        facts=iop.Facts(
            payments=[iop.Payment(datetime.date(2025, 1, 20), iop.Money(ore=paid), covers=datetime.date(2025, 1, 1))],
            accounts=[iop.Account("2025", datetime.date(2026, 2, 1), iop.Money(ore=used))]))
    (found,) = iop.repayment_claims(partnership, datetime.date(2026, 12, 31)).statements
    left = max(0, paid - used)
    limit = max(Fraction(amount or 0), Fraction(paid * (percent or 0), 100))
    exact = Fraction(0) if left <= limit else left - limit if threshold and above == "excess" else Fraction(left)
    assert Fraction(found.exact.numerator, found.exact.denominator) == exact
    assert found.amount.ore == int(exact + Fraction(1, 2))
    assert found.payable.ore in (int(exact / 100 + Fraction(1, 2)) * 100, int(exact / 100) * 100)
    assert max(found.amount.ore, found.payable.ore) <= paid


@given(st.lists(st.tuples(AMOUNTS, AMOUNTS, st.none() | AMOUNTS), min_size=1, max_size=8))
def test_every_krona_is_used_kept_or_back(years: list[tuple[int, int, int | None]]) -> None:
    """Of each year: paid, used, and how much it was asked to keep."""
    def account(year: int, used: int, asked: int | None) -> iop.Account:
        request = None if asked is None else iop.CarryOverRequest(datetime.date(year + 1, 1, 10), iop.Money(ore=asked))
        return iop.Account(str(year), datetime.date(year + 1, 2, 1), iop.Money(ore=used), carry_over=request)

    partnership = iop.Partnership(
        "iop-partnership/1", "p", "x", agreements=[iop.Agreement(
            "a", "x", term=iop.Term("2025-01-01", f"{2024 + len(years)}-12-31"),
            unused_funds=iop.UnusedFundsTerms(carry_over=iop.CarryOverTerms()))],
        facts=iop.Facts(
            payments=[iop.Payment(datetime.date(2025 + i, 1, 20), iop.Money(ore=paid), covers=datetime.date(2025 + i, 1, 1))
                      for i, (paid, _, _) in enumerate(years)],
            accounts=[account(2025 + i, used, asked) for i, (_, used, asked) in enumerate(years)]))
    carried = 0
    statements = iop.repayment_claims(partnership, datetime.date(2040, 1, 1)).statements
    for (paid, used, asked), found in zip(years, statements, strict=True):
        left = max(0, paid + carried - used)
        kept = min(left, asked or 0)
        assert (ore(found.kept), ore(found.amount)) == (kept, left - kept)
        carried = kept


def test_the_steps_tell_the_clause_and_both_roundings() -> None:
    claims = iop.repayment_claims(iop.read_partnership(FILE), datetime.date(2026, 6, 30))
    assert [str(step.rule) for step in iop.explain(claims)] == [
        rule for kind in ("unused_funds", "misuse", "late_report")
        for rule in (f"clauses.{kind}", "repayment.rounding", "repayment.payable")]
    document = json.loads(iop.claims_answer(iop.read_partnership(FILE), datetime.date(2026, 6, 30)).to_json())
    assert document["output"] == "iop-claims/1"
    assert [each["payable_ore"] for each in document["statements"]] == [2_175_000, 2_500_000, 2_500_000]


def test_the_command_in_its_forms(iop_: Command) -> None:
    asked = ["claims", str(FILE), "--as-of", "2026-06-30"]
    told = iop_(*asked)
    assert told.code == 0 and "21 750 kr" in told.out.replace("\N{NO-BREAK SPACE}", " ")
    rows = iop_(*asked, "--format", "csv").out.splitlines()
    assert rows[0].startswith("agreement,kind,status,reason") and len(rows) == 4
    assert iop_(*asked, "--format", "json", "--reading", "unit=krona").code == 0
    assert iop_("claims", str(FILE)).code == 2
    assert iop_(*asked, "--reading", "treshold=x").code == 2
    assert iop_("claims", str(FILE), "--as-of", "2026-03-01").code == 1


def test_a_proof_with_actual_days_holds(iop_: Command, tmp_path: Any) -> None:
    out = tmp_path / "proof.json"
    assert iop_("proof", str(FILE), "--rescinded", "2026-03-14", "-o", str(out)).code in (0, 1)
    document = json.loads(out.read_text(encoding="utf-8"))
    assert document["operands"]["repayment_terms"]["divisor"] == "actual"
    assert document["computation"]["exact"]["divisor"] == 181
    assert iop_("verify", str(out)).code == 0


def test_a_late_report_whose_step_nobody_can_tell_is_unknown() -> None:
    plain = iop.read_partnership(ROOT / "examples" / "data" / "exempel-foreningsstod.json")
    day = datetime.date(2026, 5, 20)

    def late(earliest: datetime.date) -> iop.ClauseStatement:
        came = iop.FuzzyDate("våren 2026", iop.DateRange(earliest, day))
        report = plain.facts.reports[0].replace(received_on=came, period="2025")
        told = iop.repayment_claims(plain.replace(facts=plain.facts.replace(reports=[report])), day)
        (found,) = [each for each in told.statements if each.kind == "late_report"]
        return found

    steps = plain.agreements[0].late_reports.steps
    assert [each.days_late for each in steps] == [1, 31]
    assert (late(datetime.date(2026, 4, 5)).status, late(datetime.date(2026, 4, 5)).reason) == ("unknown", "clauses.report_not_told")
    assert late(datetime.date(2026, 5, 1)).status == "ok"  # late by the second step on every day
