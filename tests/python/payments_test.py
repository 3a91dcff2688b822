"""How payments are matched, stand on a day, are divided at a year end and fall by month: the case file, what must always
hold, and the three commands."""

import csv
import datetime
import io
import json
import runpy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import iop
from cases import by_id, day, worked
from command import Command
from repository import CASES, EXAMPLE

CASE_FILE = worked("payments.json")
MAKER = runpy.run_path(str(CASES / "make_payments.py"))  # the same answers by other means
IN_PARTS = EXAMPLE.parent / "exempel-delar.json"
Case = dict[str, Any]


@pytest.fixture(name="iop_")
def _command(capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(capsys)


def ore(money: iop.Money | None) -> int | None:
    return None if money is None else money.ore


def money(value: int | None) -> iop.Money | None:
    return None if value is None else iop.Money(ore=value)


def span(pair: list[str]) -> iop.DateRange:
    return iop.DateRange(day(pair[0]), day(pair[1]))


def plan_of(rows: list[Case]) -> iop.PaymentPlan:
    return iop.PaymentPlan("a", [
        iop.PlannedPayment(number=number, component=row["component"], period=span(row["period"]), whole_period=span(row["period"]),
                           window=row["window"] and span(row["window"]), adjusted=row["adjusted"] and day(row["adjusted"]),
                           planned=money(row["planned_ore"]), basis=iop.AmountBasis(part=1, parts=1))
        for number, row in enumerate(rows, 1)])


def payments_of(rows: list[Case] | None) -> list[iop.Payment] | None:
    return None if rows is None else [
        iop.Payment(day(row["paid_on"]), iop.Money(ore=row["amount_ore"]), covers=row["covers"] and day(row["covers"]),
                    component=row["component"], agreement=row["agreement"]) for row in rows]


def same(answer: Any, expected: Case, names: tuple[str, ...]) -> None:
    assert {name: ore(getattr(answer, name)) for name in names} == {name: expected[f"{name}_ore"] for name in names}


def check_standing(answer: iop.PaymentStanding, expected: Case) -> None:
    same(answer, expected, ("planned", "payable", "paid", "outstanding", "late", "overpaid", "unplaced"))
    assert len(answer.instalments) == len(expected["instalments"])
    for line, row in zip(answer.instalments, expected["instalments"], strict=True):
        same(line, row, ("paid", "outstanding", "overpaid"))
        assert (line.paid_on and line.paid_on.isoformat(), line.days_late, line.state) == (
            row["paid_on"], row["days_late"], row["state"])
    assert [[each.payment, each.instalment, each.amount.ore, each.matched_by] for each in answer.parts] == expected["parts"]
    assert [each.code for each in answer.findings] == expected["findings"]


def check_accrual(answer: iop.Accrual, expected: Case) -> None:
    same(answer, expected, ("before", "after", "paid", "prepaid", "accrued", "overpaid", "unplaced"))
    for line, row in zip(answer.lines, expected["lines"], strict=True):
        same(line, row, ("before", "after", "paid", "prepaid", "accrued", "overpaid"))
        assert (line.number, line.days_before, line.days_after) == (row["number"], row["days_before"], row["days_after"])
    assert [each.code for each in answer.findings] == expected["findings"]


def check_flow(answer: iop.CashFlow, expected: Case) -> None:
    same(answer, expected, ("planned", "paid", "waiting_planned"))
    falls = {row["first"]: row for row in expected["months"]}
    for month in answer.months:
        row = falls.pop(month.days.first.isoformat(), None)
        assert (month.planned.ore, ore(month.paid) or 0) == ((row["planned_ore"], row["paid_ore"] or 0) if row else (0, 0))
        if row:
            assert month.days.last.isoformat() == row["last"]
            assert [[each.component, each.planned.ore, ore(each.paid)] for each in month.components] == row["components"]
    assert falls == {}
    assert [(each.days.first.isoformat(), each.days.last.isoformat(), each.planned.ore, ore(each.paid)) for each in answer.years] == [
        tuple(each.values()) for each in expected["years"]]
    assert (answer.waiting, answer.without_amount) == (expected["waiting"], expected["without_amount"])
    assert [each.code for each in answer.findings] == expected["findings"]


@pytest.mark.parametrize("case", CASE_FILE, ids=by_id)
def test_the_case_file(case: Case) -> None:
    assert case["source"]
    plan, paid, flow = plan_of(case["plan"]), payments_of(case["payments"]), case["cash_flow"]
    check_standing(iop.payment_standing(plan, paid, day(case["standing"]["day"])), case["standing"])
    check_accrual(iop.accrual(plan, paid, day(case["accrual"]["year_end"])), case["accrual"])
    check_flow(iop.cash_flow(plan, paid, iop.CashFlowPolicy(flow["year_starts"], flow["planned_on"])), flow)


def test_the_case_file_is_what_its_maker_prints() -> None:
    assert len(CASE_FILE) >= 40
    assert [MAKER["case"](number, each) for number, each in enumerate(MAKER["CASES"], 1)] == json.loads(json.dumps(CASE_FILE))


# ---- what must always hold -----------------------------------------------------------------------

FIRST = datetime.date(2024, 1, 1)
DAYS = st.integers(0, 500).map(lambda days: (FIRST + datetime.timedelta(days)).isoformat())
SPANS = st.tuples(DAYS, st.integers(0, 120)).map(
    lambda each: [each[0], (day(each[0]) + datetime.timedelta(each[1])).isoformat()])
COMPONENTS = st.sampled_from([None, "base", "activity"])
PLANNED = st.fixed_dictionaries({
    "component": COMPONENTS, "period": SPANS, "window": st.none() | SPANS, "adjusted": st.none() | DAYS,
    "planned_ore": st.none() | st.integers(0, 1000)})
PAID = st.fixed_dictionaries({
    "paid_on": DAYS, "amount_ore": st.integers(-600, 1500), "covers": st.none() | DAYS, "component": COMPONENTS,
    "agreement": st.sampled_from([None, "a", "b"])})
PLANS, PAYMENTS = st.lists(PLANNED, max_size=5), st.lists(PAID, max_size=6)


def like_plans(rows: list[Case]) -> list[Case]:
    """As plans are: what waits has no adjusted day."""
    return [{**row, "adjusted": row["window"] and row["adjusted"]} for row in rows]


@given(PLANS.map(like_plans), PAYMENTS, DAYS, st.integers(1, 12))
@settings(max_examples=300, deadline=None)
def test_another_program_says_the_same(rows: list[Case], paid: list[Case], on: str, starts: int) -> None:
    paid = [each for each in paid if each["amount_ore"]]
    plan, made = plan_of(rows), payments_of(paid)
    check_standing(iop.payment_standing(plan, made, day(on)), json.loads(json.dumps(MAKER["standing"](rows, paid, day(on)))))
    check_accrual(iop.accrual(plan, made, day(on)), MAKER["accrual"](rows, paid, day(on)))
    check_flow(iop.cash_flow(plan, made, iop.CashFlowPolicy(starts)), MAKER["cash_flow"](rows, paid, starts, "last_day"))


@given(PLANS.map(like_plans), PAYMENTS, DAYS, st.randoms(use_true_random=False))
@settings(deadline=None)
def test_parts_sum_to_the_payments_and_their_order_does_not_matter(rows: list[Case], paid: list[Case], on: str, chance: Any) -> None:
    plan = plan_of(rows)
    answer = iop.payment_standing(plan, payments_of(paid), day(on))
    counted = [each for each in paid if each["agreement"] != "b" and each["paid_on"] <= on]
    assert ore(answer.paid) == sum(each["amount_ore"] for each in counted) == sum(each.amount.ore for each in answer.parts)
    for number, payment in enumerate(paid):
        parts = [each.amount.ore for each in answer.parts if each.payment == number]
        assert sum(parts) == (payment["amount_ore"] if payment in counted else 0)
    shuffled = list(paid)
    chance.shuffle(shuffled)
    again = iop.payment_standing(plan, payments_of(shuffled), day(on))
    assert again.instalments == answer.instalments
    assert again.replace(parts=(), findings=()) == answer.replace(parts=(), findings=())


@given(PLANS.map(like_plans), PAYMENTS, PAID, DAYS, DAYS, st.integers(1, 1000), st.integers(1, 1000))
@settings(deadline=None)
def test_a_payment_cut_in_two_changes_nothing(rows: list[Case], paid: list[Case], one: Case, covers: str, on: str, some: int,
                                              more: int) -> None:
    """Where it says what it covers."""
    plan = plan_of(rows)
    whole = {**one, "covers": covers, "amount_ore": some + more}
    together = iop.payment_standing(plan, payments_of([*paid, whole]), day(on))
    apart = iop.payment_standing(plan, payments_of([*paid, {**whole, "amount_ore": some}, {**whole, "amount_ore": more}]), day(on))
    assert apart.replace(parts=(), findings=()) == together.replace(parts=(), findings=())


@given(PLANS.map(like_plans), PAYMENTS, DAYS)
@settings(deadline=None)
def test_a_year_end_divides_without_a_rest(rows: list[Case], paid: list[Case], on: str) -> None:
    answer = iop.accrual(plan_of(rows), payments_of(paid), day(on))
    for each in answer.lines:
        assert each.before + each.after == each.planned
        assert each.paid is not None and each.prepaid is not None and each.accrued is not None and each.overpaid is not None
        assert each.paid == each.before - each.accrued + each.prepaid + each.overpaid
        assert each.prepaid.ore == 0 or each.accrued.ore == 0
        assert each.days_before + each.days_after == (each.period.last - each.period.first).days + 1


@given(PLANS.map(like_plans), PAYMENTS, st.integers(1, 12), st.sampled_from(list(iop.PlannedDay)))
@settings(deadline=None)
def test_months_sum_to_the_plan(rows: list[Case], paid: list[Case], starts: int, planned_on: iop.PlannedDay) -> None:
    flow = iop.cash_flow(plan_of(rows), payments_of(paid), iop.CashFlowPolicy(starts, planned_on))
    for each in (flow.months, flow.years):
        assert sum(row.planned.ore for row in each) + (ore(flow.waiting_planned) or 0) == sum(row["planned_ore"] or 0 for row in rows)
        assert sum(row.paid.ore for row in each if row.paid) == sum(row["amount_ore"] for row in paid if row["agreement"] != "b")
        for before, after in zip(each, each[1:], strict=False):
            assert after.days.first - before.days.last == datetime.timedelta(1)
    assert all(each.days.first.month == starts for each in flow.years)


def test_several_agreements_as_one() -> None:
    plan = plan_of(CASE_FILE[0]["plan"])
    paid = payments_of(CASE_FILE[0]["payments"])
    both = iop.cash_flow_of([iop.PaidPlan(plan, paid), iop.PaidPlan(plan.replace(agreement="b"), [])])
    assert both.agreements == ("a", "b")
    assert both.planned == iop.Money("6000000.00") and both.paid == iop.Money("1500000.00")
    assert iop.cash_flow_of([iop.PaidPlan(plan, None)]).paid is None


def test_every_step_is_told() -> None:
    for case in CASE_FILE:
        plan, paid = plan_of(case["plan"]), payments_of(case["payments"])
        on = day(case["standing"]["day"])
        for answer in (iop.payment_standing(plan, paid, on), iop.accrual(plan, paid, on), iop.cash_flow(plan, paid)):
            for step in iop.explain(answer):
                for language in iop.Language:
                    told = iop.sentence(step, language)
                    assert told.endswith(".") and "{" not in told and "?" not in told, told


# ---- the commands --------------------------------------------------------------------------------


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_the_commands_give_columns(iop_: Command) -> None:
    ended = iop_("payments", EXAMPLE, "--as-of", "2025-03-14", "--format", "csv")
    assert ended.code == 0
    assert [each["state"] for each in rows_of(ended.out)] == ["paid"] * 3 + ["upcoming"] * 3
    accrued = rows_of(iop_("accrual", EXAMPLE, "--on", "2024-12-31", "--format", "csv").out)
    assert (accrued[2]["before"], accrued[2]["prepaid"]) == ("85164.84", "414835.16")
    months = rows_of(iop_("cash-flow", EXAMPLE, "--format", "csv").out)
    assert len(months) == 31 and months[0] == {"first": "2023-12-01", "last": "2023-12-31", "planned": "500000.00",
                                               "paid": "500000.00"}
    years = rows_of(iop_("cash-flow", EXAMPLE, "--by", "year", "--year-starts", "7", "--format", "csv").out)
    assert [each["planned"] for each in years] == ["1000000.00"] * 3


def test_what_was_known_then(iop_: Command) -> None:
    then = iop_("payments", EXAMPLE, "--as-of", "2025-03-14", "--as-known-on", "2024-06-01", "--format", "json")
    assert json.loads(then.out)["paid_ore"] == 50_000_000


def test_the_commands_fit_a_screen(iop_: Command) -> None:
    for file in (str(EXAMPLE), str(IN_PARTS)):
        for arguments in (["payments", file, "--as-of", "2025-07-14"], ["accrual", file, "--on", "2024-12-31"], ["cash-flow", file]):
            for lang in iop.Language:
                ended = iop_(*arguments, "--lang", lang)
                assert ended.code == 0 and max(map(len, ended.out.splitlines())) <= 80


def test_of_a_draft_nothing_is_late(iop_: Command, tmp_path: Any) -> None:
    document = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    document["facts"]["payments"] = []
    document["facts"]["events"] = [{"kind": "drafted", "on": "2023-11-01", "agreement": "2023-2026"}]
    file = tmp_path / "draft.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    ended = iop_("payments", file, "--as-of", "2025-03-14", "--agreement", "2023-2026", "--format", "json")
    answer = json.loads(ended.out)
    assert (answer["late_ore"], answer["outstanding_ore"], answer["payable_ore"]) == (0, 0, 0)
    assert {(each["state"], each["days_late"]) for each in answer["instalments"]} == {("upcoming", 0)}
    assert [each["code"] for each in answer["findings"]] == ["follow_up.not_signed"]


def test_unknown_is_an_error_to_the_shell(iop_: Command, tmp_path: Any) -> None:
    document = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    del document["facts"]["payments"]
    file = tmp_path / "x.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    for arguments in (["payments", file, "--as-of", "2025-03-14"], ["accrual", file, "--on", "2024-12-31"]):
        ended = iop_(*arguments)
        assert ended.code == 1 and "payment.not_stated" in ended.out
    assert iop_("cash-flow", file).code == 0


@pytest.mark.parametrize("arguments", [
    ["payments", str(EXAMPLE)], ["payments", str(EXAMPLE), "--as-of", "now"], ["accrual", str(EXAMPLE)],
    ["payments", str(EXAMPLE), "--as-of", "2025-03-14", "--agreement", "nix"], ["accrual", str(EXAMPLE), "--on", "2024"],
    ["cash-flow", str(EXAMPLE), "--by", "week"], ["cash-flow", str(EXAMPLE), "--year-starts", "13"],
    ["cash-flow", str(EXAMPLE), "--year-starts", "July"], ["cash-flow", str(EXAMPLE), "--planned-on", "x"],
    ["cash-flow", str(EXAMPLE), "--agreement", "nix"]])
def test_a_wrong_call(iop_: Command, arguments: list[str]) -> None:
    assert iop_(*arguments).code == 2
