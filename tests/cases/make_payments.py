"""Prints payments.json: plans and payments, and how they stand on a day, over a year end, and by month.

Worked out with `datetime` and `fractions` from the words of docs/rules/payments.md; nothing of ours is called.

    python3 tests/cases/make_payments.py > tests/cases/payments.json
"""

import calendar
import datetime
import json
from fractions import Fraction
from typing import Any

Day = datetime.date
Case = dict[str, Any]
ONE = datetime.timedelta(days=1)


def day(text: str) -> Day:
    return Day.fromisoformat(text)


# ---- plans ---------------------------------------------------------------------------------------


def planned(first: str, last: str, window: tuple[str, str] | None, ore: int | None, component: str | None = None,
            adjusted: str | None = None) -> Case:
    return {"component": component, "period": [first, last], "window": window and list(window), "adjusted": adjusted,
            "planned_ore": ore}


def months(of: int, first_year: int, last_year: int) -> list[tuple[str, str]]:
    """Every period of so many months, by the calendar."""
    spans = []
    for year in range(first_year, last_year + 1):
        for month in range(1, 13, of):
            last = month + of - 1
            spans.append((f"{year}-{month:02}-01", f"{year}-{last:02}-{calendar.monthrange(year, last)[1]}"))
    return spans


KALMAR = [planned(*each, 50_000_000) for each in (
    ("2023-12-01", "2024-05-31", ("2023-12-01", "2023-12-31")), ("2024-06-01", "2024-11-30", ("2024-06-01", "2024-06-30")),
    ("2024-12-01", "2025-05-31", ("2024-12-01", "2024-12-31")), ("2025-06-01", "2025-11-30", ("2025-06-01", "2025-06-30")),
    ("2025-12-01", "2026-05-31", ("2025-12-01", "2025-12-31")), ("2026-06-01", "2026-11-30", ("2026-06-01", "2026-06-30")))]
KALMAR_UNSTATED = [{**each, "planned_ore": None} for each in KALMAR]
# On the fifteenth of the first month of each quarter, moved to the next bank day.
QUARTERS = [planned(*span, (f"{span[0][:8]}15", f"{span[0][:8]}15"), 25_000_000, "base", moved)
            for span, moved in zip(months(3, 2024, 2024), ("2024-01-15", "2024-04-15", "2024-07-15", "2024-10-15"), strict=True)]
MOVED = [planned("2025-03-01", "2025-05-31", ("2025-03-15", "2025-03-15"), 900_001, "base", "2025-03-17"),
         planned("2025-06-01", "2025-08-31", ("2025-06-15", "2025-06-15"), 900_000, "base", "2025-06-13")]
# A base by half-year and an activity by year, both payable in January.
TWO = [planned("2024-01-01", "2024-06-30", ("2024-01-01", "2024-01-31"), 30_000_000, "base"),
       planned("2024-01-01", "2024-12-31", ("2024-01-01", "2024-01-31"), 10_000_000, "activity"),
       planned("2024-07-01", "2024-12-31", ("2024-07-01", "2024-07-31"), 30_000_000, "base")]
MONTHS = [planned(*span, span, 1_000_00 + number, None) for number, span in enumerate(months(1, 2024, 2024))]
# The second half waits for a report that nobody has accepted.
WAITING = [planned("2024-01-01", "2024-06-30", ("2024-01-01", "2024-01-31"), 40_000_000, "grant"),
           planned("2024-07-01", "2024-12-31", None, 10_000_000, "grant")]
PARTLY = [planned("2024-01-01", "2024-12-31", ("2024-01-01", "2024-01-31"), 10_000, "known"),
          planned("2024-01-01", "2024-12-31", ("2024-01-01", "2024-01-31"), None, "unknown")]
THIRDS = [planned("2024-11-16", "2025-02-13", ("2024-11-16", "2024-11-30"), 1, "x")]
ARREARS = [planned(*span, window, 333_333, "service") for span, window in zip(
    months(6, 2024, 2024), (("2024-07-01", "2024-07-31"), ("2025-01-01", "2025-01-31")), strict=True)]


def paid(on: str, ore: int, covers: str | None = None, component: str | None = None, agreement: str | None = None) -> Case:
    return {"paid_on": on, "amount_ore": ore, "covers": covers, "component": component, "agreement": agreement}


# ---- matching ------------------------------------------------------------------------------------


def in_time(one: Case) -> tuple[Day, Day] | None:
    """The window, widened by the day it was moved to."""
    if one["window"] is None:
        return None
    days = [day(each) for each in [*one["window"], *([one["adjusted"]] if one["adjusted"] else [])]]
    return min(days), max(days)


class Book:
    """What has been paid of each instalment, payment by payment."""

    def __init__(self, plan: list[Case]) -> None:
        self.plan = plan
        self.history: list[list[tuple[Day, int]]] = [[] for _ in plan]
        self.parts: list[tuple[int, int | None, int, str]] = []

    def paid(self, at: int) -> int:
        return sum(ore for _, ore in self.history[at])

    def is_open(self, at: int) -> bool:
        ore = self.plan[at]["planned_ore"]
        return self.paid(at) <= 0 if ore is None else self.paid(at) < ore

    def choose(self, payment: Case) -> tuple[list[int], str]:
        on, back = day(payment["paid_on"]), payment["amount_ore"] < 0
        ours = [at for at, one in enumerate(self.plan) if payment["component"] in (None, one["component"])]
        if payment["covers"]:
            covers = day(payment["covers"])
            return [at for at in ours if day(self.plan[at]["period"][0]) <= covers <= day(self.plan[at]["period"][1])], "covers"
        timed = {at: span for at in ours if (span := in_time(self.plan[at]))}
        inside = [at for at, (first, last) in timed.items() if first <= on <= last]
        something = [at for at in ours if self.paid(at) > 0]
        if inside and not (back and not set(inside) & set(something)):
            return inside, "window"
        if back:
            return something, "taken_back"
        begun = [at for at, (first, _) in timed.items() if first <= on and self.is_open(at)]
        if begun:
            return begun, "earliest_open"
        later = {at: first for at, (first, _) in timed.items() if first > on and self.is_open(at)}
        return [at for at, first in later.items() if first == min(later.values())], "next_upcoming"

    def enter(self, number: int, payment: Case) -> None:
        chosen, how = self.choose(payment)
        rest = payment["amount_ore"]
        if not chosen:
            self.parts.append((number, None, rest, "unplaced"))
            return
        known = [at for at in chosen if self.plan[at]["planned_ore"] is not None]
        order = known + [at for at in chosen if at not in known]
        shares = dict.fromkeys(order, 0)
        if rest >= 0:
            for at in known:
                lacking = self.plan[at]["planned_ore"] - self.paid(at)
                shares[at] = max(0, min(rest, lacking))
                rest -= shares[at]
            shares[order[len(known)] if len(order) > len(known) else order[-1]] += rest
        else:
            for at in reversed(order):
                shares[at] = max(rest, -max(0, self.paid(at)))
                rest -= shares[at]
            shares[order[0]] += rest
        for at in order if payment["amount_ore"] >= 0 else reversed(order):
            if shares[at]:
                self.history[at].append((day(payment["paid_on"]), shares[at]))
                self.parts.append((number, at + 1, shares[at], how))


def entered(plan: list[Case], payments: list[Case], until: Day | None) -> Book:
    book = Book(plan)
    counted = [(number, each) for number, each in enumerate(payments)
               if each["agreement"] in (None, "a") and (until is None or day(each["paid_on"]) <= until)]
    for number, each in sorted(counted, key=lambda pair: (
            pair[1]["paid_on"], pair[1]["amount_ore"] < 0, pair[1]["covers"] is None, pair[1]["covers"] or "",
            pair[1]["component"] is None, pair[1]["component"] or "", pair[1]["amount_ore"])):
        book.enter(number, each)
    return book


# ---- answers -------------------------------------------------------------------------------------


def fully_paid_on(history: list[tuple[Day, int]], ore: int) -> Day | None:
    since, sum_ = None, 0
    for on, amount in history:
        sum_ += amount
        since = None if sum_ < ore else since or on
    return since


def state(one: Case, sum_: int, since: Day | None, on: Day) -> str:
    ore, span = one["planned_ore"], in_time(one)
    if ore is None:
        return "unknown"
    if sum_ > ore:
        return "overpaid"
    if sum_ == ore:
        return "paid_late" if span and since and since > span[1] else "paid"
    if span is None:
        return "waiting"
    return "upcoming" if on < span[0] else "payable" if on <= span[1] else "late"


def total(values: list[int | None]) -> int | None:
    stated = [each for each in values if each is not None]
    return sum(stated) if stated else None


def before(plan: list[Case], payments: list[Case] | None, book: Book | None) -> list[str]:
    unknown = [each for each in plan if each["planned_ore"] is None]
    return [*(["schedule.amount_unknown"] if unknown else []), *(["payment.not_stated"] if payments is None else []),
            *(["payment.unplaced"] * sum(at is None for _, at, _, _ in book.parts) if book else [])]


def standing(plan: list[Case], payments: list[Case] | None, on: Day) -> Case:
    book = None if payments is None else entered(plan, payments, on)
    lines: list[Case] = []
    for at, one in enumerate(plan):
        ore, span = one["planned_ore"], in_time(one)
        line: Case = {"paid_ore": None, "outstanding_ore": None, "overpaid_ore": None, "paid_on": None, "days_late": None,
                      "state": "unknown", "begun": span is not None and span[0] <= on, "planned_ore": ore}
        lines.append(line)
        if book is None:
            continue
        sum_ = book.paid(at)
        line["paid_ore"] = sum_
        if ore is None:
            continue
        since = fully_paid_on(book.history[at], ore)
        line |= {"outstanding_ore": max(0, ore - sum_), "overpaid_ore": max(0, sum_ - ore), "state": state(one, sum_, since, on),
                 "paid_on": since and since.isoformat()}
        if span is not None:
            end = on if sum_ < ore else since
            line["days_late"] = max(0, (end - span[1]).days) if end else 0
    known = [each for each in lines if each["planned_ore"] is not None]
    sums = {
        "planned_ore": total([each["planned_ore"] for each in known]),
        "payable_ore": total([each["planned_ore"] if each["begun"] else 0 for each in known]),
        "paid_ore": book and sum(ore for _, _, ore, _ in book.parts),
        "outstanding_ore": book and total([each["outstanding_ore"] if each["begun"] else 0 for each in known]),
        "late_ore": book and total([each["outstanding_ore"] if each["state"] == "late" else 0 for each in known]),
        "overpaid_ore": book and total([each["overpaid_ore"] for each in known]),
        "unplaced_ore": book and sum(ore for _, at, ore, _ in book.parts if at is None),
    }
    over = ["payment.overpaid" for each in lines if each["state"] == "overpaid"]
    for each in lines:
        del each["begun"], each["planned_ore"]
    return {"day": on.isoformat(), "instalments": lines, **sums, "parts": [list(each) for each in book.parts] if book else [],
            "findings": [*before(plan, payments, book), *over]}


def accrual(plan: list[Case], payments: list[Case] | None, year_end: Day) -> Case:
    book = None if payments is None else entered(plan, payments, year_end)
    lines: list[Case] = []
    for at, one in enumerate(plan):
        if one["planned_ore"] is None:
            continue
        first, last = map(day, one["period"])
        days = (last - first).days + 1
        early = min(max((year_end - first).days + 1, 0), days)
        exact = Fraction(one["planned_ore"] * early, days)
        cost = (exact + Fraction(1, 2)).__floor__()  # the öre goes to the larger remainder, the earlier of equals
        line: Case = {"number": at + 1, "days_before": early, "days_after": days - early, "before_ore": cost,
                      "after_ore": one["planned_ore"] - cost, "paid_ore": None, "prepaid_ore": None, "accrued_ore": None,
                      "overpaid_ore": None}
        if book is not None:
            sum_ = book.paid(at)
            line |= {"paid_ore": sum_, "prepaid_ore": min(max(sum_ - cost, 0), one["planned_ore"] - cost),
                     "accrued_ore": max(cost - sum_, 0), "overpaid_ore": max(sum_ - one["planned_ore"], 0)}
        lines.append(line)
    sums = {name: total([each[name] for each in lines])
            for name in ("before_ore", "after_ore", "paid_ore", "prepaid_ore", "accrued_ore", "overpaid_ore")}
    everything = sum(ore for _, _, ore, _ in book.parts) if book else None
    return {"year_end": year_end.isoformat(), "lines": lines, **sums,
            "unplaced_ore": None if everything is None else everything - (sums["paid_ore"] or 0),
            "findings": before(plan, payments, book)}


def first_of_month(on: Day) -> Day:
    return on.replace(day=1)


def next_month(first: Day) -> Day:
    return (first + datetime.timedelta(days=31)).replace(day=1)


def cash_flow(plan: list[Case], payments: list[Case] | None, year_starts: int, planned_on: str) -> Case:
    book = None if payments is None else entered(plan, payments, None)
    falls: list[tuple[Day, int, int, str | None]] = []  # the day, planned, paid, of which component
    for one in plan:
        if one["planned_ore"] is not None and one["window"] is not None:
            on = one["adjusted"] if planned_on == "adjusted_day" and one["adjusted"] else one["window"][1]
            falls.append((day(on), one["planned_ore"], 0, one["component"]))
    for number, at, ore, _ in book.parts if book and payments else ():
        falls.append((day(payments[number]["paid_on"]), 0, ore, plan[at - 1]["component"] if at else None))
    names = list(dict.fromkeys(each["component"] for each in plan if each["component"]))
    rows: list[Case] = []
    years: dict[str, Case] = {}
    first = min((first_of_month(each[0]) for each in falls), default=None)
    while first is not None and first <= max(each[0] for each in falls):
        after = next_month(first)
        inside = [each for each in falls if first <= each[0] < after]
        row = {"first": first.isoformat(), "last": (after - ONE).isoformat(), "planned_ore": sum(each[1] for each in inside),
               "paid_ore": None if book is None else sum(each[2] for each in inside),
               "components": [[name, sum(each[1] for each in inside if each[3] == name),
                               None if book is None else sum(each[2] for each in inside if each[3] == name)] for name in names]}
        if inside:
            rows.append(row)
        begins = Day(first.year - (first.month < year_starts), year_starts, 1)
        ends = Day(begins.year + 1, year_starts, 1) - ONE
        year = years.setdefault(begins.isoformat(), {
            "first": begins.isoformat(), "last": ends.isoformat(), "planned_ore": 0, "paid_ore": None if book is None else 0})
        year["planned_ore"] += row["planned_ore"]
        if book is not None:
            year["paid_ore"] += row["paid_ore"]
        first = after
    waits = [each for each in plan if each["window"] is None]
    return {"year_starts": year_starts, "planned_on": planned_on, "months": rows, "years": list(years.values()),
            "planned_ore": sum(each["planned_ore"] for each in rows) if rows else None,
            "paid_ore": None if book is None else sum(each["paid_ore"] for each in rows), "waiting": len(waits),
            "waiting_planned_ore": total([each["planned_ore"] for each in waits]),
            "without_amount": sum(each["planned_ore"] is None for each in plan),
            "findings": [*before(plan, payments, book), *(["schedule.in_no_month"] if waits else [])]}


# ---- cases ---------------------------------------------------------------------------------------

CLAUSE = "Kalmar agreement, payment clause: twice a year, in December and in June; amounts are examples"
COVERS = "derived: a payment belongs to what it says it covers"
WINDOW = "derived: else to the planned instalment whose window holds the payment day"
DERIVED = "derived: docs/rules/payments.md, payments.matching"
STANDS = "derived: docs/rules/payments.md, payments.standing"
DIVIDED = "derived: docs/rules/payments.md, payments.accrual"
BUDGET = "derived: docs/rules/payments.md, payments.cash_flow"

HALF = 50_000_000
ON_TIME = [paid("2023-12-20", HALF, "2023-12-01"), paid("2024-06-20", HALF, "2024-06-01"), paid("2024-12-20", HALF, "2024-12-01")]

# source, note, plan, payments, day, year end, first month of the budget year, which day
CASES: list[tuple[str, str, list[Case], list[Case] | None, str, str, int, str]] = [
    (CLAUSE, "six half-years, three paid in time", KALMAR, ON_TIME, "2025-03-14", "2024-12-31", 1, "last_day"),
    (CLAUSE, "the day before the term", KALMAR, ON_TIME, "2023-11-30", "2023-12-31", 7, "last_day"),
    (CLAUSE, "the last day of a window is in time", KALMAR, ON_TIME[:2], "2024-12-31", "2024-12-31", 1, "last_day"),
    (CLAUSE, "the day after is one day late", KALMAR, ON_TIME[:2], "2025-01-01", "2025-12-31", 4, "last_day"),
    (CLAUSE, "a payment made later is not known that day", KALMAR, ON_TIME, "2024-12-19", "2024-12-19", 1, "last_day"),
    (CLAUSE, "nothing was paid", KALMAR, [], "2025-03-14", "2024-12-31", 1, "last_day"),
    (CLAUSE, "what was paid is not stated: unknown, not zero", KALMAR, None, "2025-03-14", "2024-12-31", 1, "last_day"),
    (CLAUSE, "no amount is stated, as in the agreement itself", KALMAR_UNSTATED, ON_TIME, "2025-03-14", "2024-12-31", 1, "last_day"),
    (CLAUSE, "neither amounts nor payments are stated", KALMAR_UNSTATED, None, "2025-03-14", "2024-12-31", 1, "last_day"),
    (COVERS, "paid late, for the half-year it names", KALMAR, [paid("2024-02-09", HALF, "2023-12-01")], "2024-06-10", "2024-12-31", 1, "last_day"),
    (COVERS, "any day of the period names it", KALMAR, [paid("2024-12-20", HALF, "2025-03-03")], "2025-03-14", "2024-12-31", 1, "last_day"),
    (COVERS, "paid ahead of its time", KALMAR, [paid("2023-12-20", HALF, "2024-06-01")], "2024-03-01", "2023-12-31", 1, "last_day"),
    (COVERS, "it names a day that no period holds", KALMAR, [paid("2024-12-20", HALF, "2027-01-01")], "2025-03-14", "2024-12-31", 1, "last_day"),
    (COVERS, "a top-up for the same half-year", KALMAR, [paid("2023-12-20", 40_000_000, "2023-12-01"), paid("2024-03-01", 10_000_000, "2023-12-01")],
     "2024-03-14", "2023-12-31", 1, "last_day"),
    (COVERS, "too much for the half-year it names", KALMAR, [paid("2023-12-20", 50_000_001, "2023-12-01")], "2024-03-14", "2023-12-31", 1, "last_day"),
    (WINDOW, "without a word, in the window", KALMAR, [paid("2024-06-30", HALF)], "2024-07-01", "2024-12-31", 1, "last_day"),
    (WINDOW, "in the window of one while an older is open", KALMAR, [paid("2024-12-01", HALF)], "2024-12-05", "2024-12-31", 1, "last_day"),
    (WINDOW, "twice in one window is overpaid, though an older is open", KALMAR, [paid("2024-06-01", HALF), paid("2024-06-30", HALF)],
     "2024-07-05", "2024-12-31", 1, "last_day"),
    (DERIVED, "between windows: the oldest that is open", KALMAR, [paid("2024-08-01", 20_000_000)], "2024-08-02", "2024-12-31", 1, "last_day"),
    (DERIVED, "between windows: one sum for two that are open", KALMAR, [paid("2024-08-01", 70_000_000)], "2024-08-02", "2024-12-31", 1, "last_day"),
    (DERIVED, "between windows: more than all that is open goes to the last of them", KALMAR, [paid("2024-08-01", 120_000_000)], "2024-08-02",
     "2024-12-31", 1, "last_day"),
    (DERIVED, "nothing is open: the next to come", KALMAR, [*ON_TIME[:1], paid("2024-02-01", 5_000_000)], "2024-03-01", "2023-12-31", 1, "last_day"),
    (DERIVED, "before the term: the first to come", KALMAR, [paid("2023-11-20", HALF)], "2023-11-25", "2023-12-31", 1, "last_day"),
    (DERIVED, "all is paid: what comes then has no place", [KALMAR[0]], [*ON_TIME[:1], paid("2024-02-01", 100)], "2024-03-01", "2024-12-31", 1, "last_day"),
    (DERIVED, "a payment of another agreement is none of ours", KALMAR, [paid("2023-12-20", HALF, agreement="b"), paid("2023-12-21", 100, agreement="a")],
     "2024-01-01", "2024-12-31", 1, "last_day"),
    (DERIVED, "a reversal is taken back from what it names", KALMAR, [*ON_TIME, paid("2025-01-10", -10_000_000, "2024-06-01")], "2025-03-14",
     "2024-12-31", 1, "last_day"),
    (DERIVED, "a reversal without a word, from what was paid last", KALMAR, [*ON_TIME, paid("2025-01-10", -60_000_000)], "2025-03-14",
     "2025-12-31", 1, "last_day"),
    (DERIVED, "a reversal in a window in which something was paid", KALMAR, [*ON_TIME[:1], paid("2023-12-31", -1)], "2024-01-01", "2023-12-31", 1, "last_day"),
    (DERIVED, "a reversal where nothing was paid has no place", KALMAR, [paid("2024-01-01", -100)], "2024-01-02", "2024-12-31", 1, "last_day"),
    (DERIVED, "a reversal of more than was paid for what it names", KALMAR, [paid("2023-12-20", 100, "2023-12-01"), paid("2023-12-21", -300, "2023-12-01")],
     "2023-12-31", "2023-12-31", 1, "last_day"),
    (DERIVED, "on one day money in comes before money back", KALMAR, [paid("2023-12-20", -HALF, "2023-12-01"), paid("2023-12-20", HALF, "2023-12-01")],
     "2023-12-31", "2023-12-31", 1, "last_day"),
    (DERIVED, "on one day what says its period comes first", KALMAR, [paid("2024-08-01", HALF), paid("2024-08-01", HALF, "2023-12-01")],
     "2024-08-02", "2024-12-31", 1, "last_day"),
    (DERIVED, "two components in one window, filled in order", TWO, [paid("2024-01-20", 35_000_000)], "2024-02-10", "2024-06-30", 1, "last_day"),
    (DERIVED, "a component that is named, without a day", TWO, [paid("2024-01-20", 10_000_000, None, "activity")], "2024-02-10", "2024-06-30", 1, "last_day"),
    (DERIVED, "a component and a day of its period", TWO, [paid("2024-01-20", 30_000_000, "2024-07-01", "base")], "2024-02-10", "2024-06-30", 4, "last_day"),
    (DERIVED, "a day of two components' periods, and more than both", TWO, [paid("2024-01-20", 41_000_000, "2024-01-01")], "2024-02-10",
     "2024-06-30", 1, "last_day"),
    (DERIVED, "a reversal over two components, in the opposite order", TWO, [paid("2024-01-20", 40_000_000), paid("2024-01-25", -15_000_000)],
     "2024-02-10", "2024-06-30", 1, "last_day"),
    (DERIVED, "a component that the plan does not know", TWO, [paid("2024-01-20", 100, None, "rent")], "2024-02-10", "2024-06-30", 1, "last_day"),
    (DERIVED, "one that has no amount takes what the others do not lack", PARTLY, [paid("2024-01-20", 15_000)], "2024-02-10", "2024-06-30", 7, "last_day"),
    (DERIVED, "one that waits is paid only where it is named", WAITING, [paid("2024-01-20", 40_000_000), paid("2024-09-01", 10_000_000)],
     "2024-09-30", "2024-12-31", 1, "last_day"),
    (DERIVED, "one that waits, named and paid", WAITING, [paid("2024-09-01", 10_000_000, "2024-07-01")], "2024-09-30", "2024-12-31", 1, "last_day"),
    (STANDS, "moved to a later bank day: in time on it", MOVED, [paid("2025-03-17", 900_001)], "2025-03-17", "2025-03-31", 1, "adjusted_day"),
    (STANDS, "moved to a later bank day: not late before it has passed", MOVED, [], "2025-03-17", "2025-06-30", 1, "adjusted_day"),
    (STANDS, "moved to a later bank day: late the day after", MOVED, [], "2025-03-18", "2025-06-30", 1, "last_day"),
    (STANDS, "moved to an earlier bank day: payable from it, in time until the day itself", MOVED, [paid("2025-06-13", 900_000)], "2025-06-14",
     "2025-06-30", 3, "adjusted_day"),
    (STANDS, "quarters: one late, one paid late, one payable, one to come", QUARTERS, [paid("2024-02-01", 25_000_000)], "2024-07-15", "2024-06-30", 7, "last_day"),
    (STANDS, "months: each in its own", MONTHS, [paid(f"2024-{month:02}-28", 99_999 + month) for month in range(1, 13)], "2024-12-31", "2024-06-15", 7, "last_day"),
    (STANDS, "arrears: payable after the period", ARREARS, [paid("2024-07-31", 333_333)], "2025-01-15", "2024-12-31", 1, "last_day"),
    (STANDS, "paid late in parts: late until the last of them", KALMAR, [paid("2023-12-20", 49_999_999, "2023-12-01"), paid("2024-02-10", 1, "2023-12-01")],
     "2024-03-01", "2023-12-31", 1, "last_day"),
    (STANDS, "paid, taken back, paid again: late from the second time", KALMAR,
     [paid("2023-12-20", HALF, "2023-12-01"), paid("2024-01-05", -HALF, "2023-12-01"), paid("2024-01-15", HALF, "2023-12-01")],
     "2024-03-01", "2023-12-31", 1, "last_day"),
    (STANDS, "an amount of nothing is paid as it stands", [planned("2024-01-01", "2024-12-31", ("2024-01-01", "2024-01-31"), 0)], [], "2024-06-01",
     "2024-06-30", 1, "last_day"),
    (STANDS, "a plan without instalments", [], [paid("2024-01-01", 100)], "2024-06-01", "2024-06-30", 1, "last_day"),
    (DIVIDED, "one öre, half of the days before: the earlier part gets it", THIRDS, [], "2024-12-30", "2024-12-30", 1, "last_day"),
    (DIVIDED, "one öre, fewer days before than after", THIRDS, [], "2024-12-29", "2024-12-29", 1, "last_day"),
    (DIVIDED, "the last day of the year belongs to the time before", KALMAR, ON_TIME, "2024-12-31", "2024-12-31", 1, "last_day"),
    (DIVIDED, "a year end on the last day of a period: nothing is prepaid", ARREARS, [paid("2024-07-10", 333_333)], "2024-12-31", "2024-12-31", 1, "last_day"),
    (DIVIDED, "partly paid: the time before is paid first", KALMAR, [*ON_TIME[:2], paid("2024-12-20", 10_000_000, "2024-12-01")], "2024-12-31",
     "2024-12-31", 1, "last_day"),
    (DIVIDED, "less is paid than the time before has cost", KALMAR, [*ON_TIME[:2], paid("2024-12-20", 1_000_000, "2024-12-01")], "2024-12-31",
     "2024-12-31", 1, "last_day"),
    (DIVIDED, "a leap year", QUARTERS, [paid("2024-01-15", 25_000_000)], "2024-02-29", "2024-02-29", 1, "last_day"),
    (BUDGET, "a budget year from July", KALMAR, ON_TIME, "2024-06-30", "2024-06-30", 7, "last_day"),
    (BUDGET, "a budget year from December", KALMAR, ON_TIME, "2024-11-30", "2024-11-30", 12, "last_day"),
    (BUDGET, "paid outside every planned month", KALMAR, [paid("2023-10-02", 100), paid("2027-02-03", 200, "2026-06-01")], "2027-03-01", "2026-12-31", 5, "last_day"),
    (BUDGET, "a month's end that the adjusted day leaves", [planned("2025-05-01", "2025-05-31", ("2025-05-31", "2025-05-31"), 700, "x", "2025-06-02")], [],
     "2025-06-01", "2025-05-31", 6, "adjusted_day"),
]


def case(number: int, given: tuple[str, str, list[Case], list[Case] | None, str, str, int, str]) -> Case:
    source, note, plan, payments, on, year_end, year_starts, planned_on = given
    return {"id": f"P{number:02}", "source": source, "note": note, "plan": plan, "payments": payments,
            "standing": standing(plan, payments, day(on)), "accrual": accrual(plan, payments, day(year_end)),
            "cash_flow": cash_flow(plan, payments, year_starts, planned_on)}


def written(value: Any, indent: str = "") -> str:
    """JSON with what is short on one line."""
    line = json.dumps(value, ensure_ascii=False)
    if len(indent) + len(line) <= 160 or not isinstance(value, (dict, list)):
        return line
    inside = indent + " "
    if isinstance(value, dict):
        members = (f"{inside}{json.dumps(name)}: {written(each, inside)}" for name, each in value.items())
        return "{\n" + ",\n".join(members) + f"\n{indent}}}"
    return "[\n" + ",\n".join(inside + written(each, inside) for each in value) + f"\n{indent}]"


if __name__ == "__main__":
    print(written({
        "about": "How planned and paid instalments stand on a day, are divided at a year end, and fall by month. Öre; both "
                 "ends of a span included; the agreement is `a`. A part is the payment's place from 0, the instalment's "
                 "number, öre, and how it was matched. Months in which nothing falls are left out.",
        "cases": [case(number, each) for number, each in enumerate(CASES, 1)]}))
