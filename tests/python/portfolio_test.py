"""The portfolio: its sums against the rows by a reckoning of its own, and the command over a folder."""

import csv
import io
import json
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import iop
from cases import kalmar
from command import Command
from repository import EXAMPLE

FOLDER = EXAMPLE.parent
DAY = date(2025, 3, 14)
PAID = st.lists(st.tuples(st.integers(0, 1095), st.integers(-2_000, 10_000)), max_size=6)


def partnership(number: int, paid: list[tuple[int, int]] | None) -> iop.Partnership:
    """Three years from 2023-12-01, 5 000 kr in June and December."""
    agreement = iop.Agreement("a", "t", term=iop.Term("2023-12-01", "2026-11-30"),
                              payment=iop.PaymentTerms(months=[6, 12], amount="5000.00"))
    payments = None if paid is None else [
        iop.Payment(date(2023, 12, 1) + timedelta(days), f"{kronor}.00") for days, kronor in paid]
    return iop.Partnership("iop-partnership/1", f"p{number}", "t", agreements=[agreement],
                           facts=iop.Facts(payments=payments))


def kronor(amount: iop.Money) -> Decimal:
    return Decimal(str(amount))


def test_an_agreement_that_has_ended_has_no_sum_a_year() -> None:
    ended = partnership(1, [])
    ended = ended.replace(facts=ended.facts.replace(endings=[iop.Ending(iop.Rescission(date(2025, 1, 31), "mutual"))]))
    for day, expected in ((date(2025, 1, 31), "10000.00"), (date(2025, 2, 1), None)):
        (row,) = iop.portfolio([ended], day).rows
        (status,) = iop.partnership_status(ended, day).agreements
        assert row.sum_per_year == status.sum_per_year == (expected and iop.Money(expected))


def test_a_term_to_the_end_of_the_calendar_has_a_row() -> None:
    until_further = partnership(1, [])
    (agreement,) = until_further.agreements
    until_further = until_further.replace(agreements=[agreement.replace(term=iop.Term(date(2024, 2, 10), date(2199, 12, 31)))])
    (row,) = iop.portfolio([until_further], date(2199, 12, 31)).rows
    assert row.state == "in_force" and iop.partnership_status(until_further, date(2199, 12, 31)).state == "in_force"


@given(st.lists(st.none() | PAID, max_size=4), st.integers(0, 1095))
def test_paid_and_outstanding_are_what_a_ledger_says(ledgers: list[list[tuple[int, int]] | None], after: int) -> None:
    day = date(2023, 12, 1) + timedelta(after)
    begins = [date(2023, 12, 1), date(2024, 6, 1), date(2024, 12, 1), date(2025, 6, 1), date(2025, 12, 1), date(2026, 6, 1)]
    due = Decimal(5000) * sum(each <= day for each in begins)
    table = iop.portfolio([partnership(i, each) for i, each in enumerate(ledgers)], day)
    known = [Decimal(sum(amount for days, amount in each if days <= after)) for each in ledgers if each is not None]
    assert [kronor(row.paid) for row in table.rows if row.paid is not None] == known
    # Each payment has its instalment: what is outstanding lies between what the sums say, money back left out, and all
    # that was to be paid, with all that was taken back.
    told = [row.outstanding for row in table.rows if row.outstanding is not None]
    for outstanding, ledger in zip(told, [each for each in ledgers if each is not None], strict=True):
        made = [amount for days, amount in ledger if days <= after]
        assert due - sum(each for each in made if each > 0) <= kronor(outstanding) <= due - sum(each for each in made if each < 0)
        assert kronor(outstanding) >= 0
    paid = table.totals.paid
    assert (None if paid.sum is None else kronor(paid.sum)) == (sum(known, Decimal(0)) if known else None)
    assert (paid.known, paid.unknown) == (len(known), ledgers.count(None))
    assert all(row.sum_per_year == iop.Money("10000.00") for row in table.rows)


@given(st.permutations(range(4)))
def test_the_order_of_the_files_changes_nothing(order: list[int]) -> None:
    every = [partnership(number, [(0, number)]) for number in range(4)]
    assert iop.portfolio([every[i] for i in order], DAY) == iop.portfolio(every, DAY)


def test_in_parts_it_is_the_same() -> None:
    every = [kalmar(), partnership(1, [])]
    assert iop.portfolio_of([iop.portfolio_entry(each, DAY) for each in every], DAY) == iop.portfolio(every, DAY)


def test_the_reading_decides_the_exposure() -> None:
    calendar = iop.portfolio([kalmar()], DAY, iop.Reading(half_year="calendar"))
    # 108 days of the first half of 2025 remain, 15 March to 30 June: 108/182 of 500 000 kr
    assert calendar.rows[0].exposure == iop.Money("296703.00") != iop.portfolio([kalmar()], DAY).rows[0].exposure


# ---- the command ----


@pytest.fixture(name="iop_")
def _command(capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(capsys)


def test_a_folder_as_a_table(iop_: Command) -> None:
    ended = iop_("portfolio", FOLDER, "--as-of", "2025-03-14", "--format", "csv")
    rows = {row["partnership"]: row for row in csv.DictReader(io.StringIO(ended.out))}
    assert ended.code == 0 and len(rows) == len(list(FOLDER.glob("*.json")))
    assert rows["kalmar-stadsmission"]["exposure"] == "214286.00"
    assert rows["kvinnojouren-kalmar"]["sum_per_year"] == ""  # its term is over
    assert rows["exempel-delar"]["sum_from"] == "instalments"
    assert rows["jarva-iogt-nto-spanga"]["state"] == "final_reported"


def test_what_cannot_be_read_is_told_and_the_rest_goes_on(iop_: Command, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("{", encoding="utf-8")
    (tmp_path / "b.json").write_bytes(EXAMPLE.read_bytes())
    ended = iop_("portfolio", tmp_path, "--as-of", "2025-03-14", "--format", "json")
    assert ended.code == 3 and "json.syntax" in ended.err
    assert [row["partnership"] for row in json.loads(ended.out)["rows"]] == ["kalmar-stadsmission"]


@pytest.mark.parametrize(("arguments", "code"), [
    ([], "value.missing --as-of"),
    (["--as-of", "2025-02-30"], "date.not_a_day --as-of"),
    (["--as-of", "2025-03-14", "--reading", "cap=all"], "value.word --reading"),
    (["--as-of", "2025-03-14", "--as-known-on", "igår"], "date.format --as-known-on"),
])
def test_a_wrong_call_is_told(iop_: Command, arguments: list[str], code: str) -> None:
    ended = iop_("portfolio", FOLDER, *arguments)
    assert (ended.code, ended.out) == (2, "") and code in ended.err


def test_what_was_not_known_then_is_left_out(iop_: Command) -> None:
    ended = iop_("portfolio", EXAMPLE, "--as-of", "2025-03-14", "--as-known-on", "2024-06-30", "--format", "csv")
    (row,) = csv.DictReader(io.StringIO(ended.out))
    assert row["paid"] == "1000000.00"
