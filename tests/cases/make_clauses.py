"""Lays out clauses.json: the other repayment clauses, computed here with `fractions` and `datetime` alone.

    python tests/cases/make_clauses.py > tests/cases/clauses.json
"""
import calendar
import json
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

CLAUSE = "derived: the words of the clause in the row"
DERIVED = "derived: what follows where the clause in the row is silent, or a fact is missing or odd"

PAYEE, PAYER = "forening", "kommun"
TERM = {"first": "2025-01-01", "last": "2027-12-31"}


def kronor(ore: int) -> str:
    return f"{ore // 100}.{ore % 100:02}"


def rounded(exact: Fraction, size: int, mode: str, cap: int) -> int:
    whole, rest = divmod(exact / size, 1)
    half = Fraction(1, 2)
    up = {"half_up": rest >= half, "half_even": rest > half or (rest == half and whole % 2 == 1),
          "down": False, "up": rest > 0}[mode]
    return (whole if (whole + up) * size > cap else whole + up) * size


def figure(exact: Fraction, paid: int, reading: dict[str, str]) -> dict[str, Any]:
    bounded = min(exact, Fraction(paid))
    unit = {"ore": 1, "krona": 100}[reading.get("unit", "ore")]
    return {"status": "ok", "reason": None, "paid_ore": paid,
            "exact": [exact.numerator, exact.denominator], "capped": exact > paid,
            "amount_ore": rounded(bounded, unit, reading.get("rounding", "half_up"), paid),
            "payable_ore": rounded(bounded, 100, "half_up", paid)}


def none(status: str, reason: str, paid: int | None = None) -> dict[str, Any]:
    return {"status": status, "reason": reason, "paid_ore": paid, "exact": None, "capped": False, "amount_ore": None,
            "payable_ore": None}


def document(terms: dict[str, Any], facts: dict[str, Any]) -> dict[str, Any]:
    return {
        "schema": "iop-partnership/1", "id": "fall", "title": "Ett påhittat partnerskap",
        "parties": [{"id": PAYER, "name": "Kommunen", "kind": "public_body"},
                    {"id": PAYEE, "name": "Föreningen", "kind": "civil_society"}],
        "agreements": [{"id": "avtal", "title": "Avtal", "term": TERM, **terms,
                        "parties": [{"party": PAYER, "side": "payer"}, {"party": PAYEE, "side": "payee"}]}],
        "facts": facts}


def payment(ore: int, on: str = "2025-01-20", covers: str | None = "2025-01-01") -> dict[str, Any]:
    return {"paid_on": on, "amount": ("-" if ore < 0 else "") + kronor(abs(ore)), **({"covers": covers} if covers else {})}


CASES: list[dict[str, Any]] = []


def case(source: str, note: str, terms: dict[str, Any], facts: dict[str, Any], expected: dict[str, Any], codes: list[str],
         day: str = "2026-12-31", reading: dict[str, str] | None = None) -> None:
    CASES.append({"id": f"C{len(CASES) + 1:03}", "source": source, "note": note, "day": day, "reading": reading or {},
                  "partnership": document(terms, facts), "expected": {**expected, "codes": sorted(codes)}})


def unused(note: str, used: int, paid: int = 50_000_000, above: str = "all", amount: int | None = None,
           percent: str | None = None, kept: int = 0, carry: Any = None, request: Any = None, codes: list[str] | None = None,
           reading: dict[str, str] | None = None, source: str = DERIVED, refused: tuple[str, str] | None = None) -> None:
    reading = reading or {}
    terms: dict[str, Any] = {}
    if amount is not None or percent is not None:
        terms["threshold"] = {"above": above, **({"amount": kronor(amount)} if amount is not None else {}),
                              **({"percent": json.loads(percent)} if percent else {})}
    if carry is not None:
        terms["carry_over"] = carry
    account = {"period": "2025", "received_on": "2026-02-15", "used": kronor(used), **({"carry_over": request} if request else {})}
    limit = max(Fraction(amount or 0), Fraction(percent or 0) * paid / 100)
    left = max(0, paid - used)
    rest = left - kept
    tested = left if reading.get("threshold") == "before_carry_over" else rest
    back = Fraction(0) if tested <= limit else Fraction(rest) if above == "all" else max(Fraction(0), rest - limit)
    expected = none(*refused, paid) if refused else figure(back, paid, reading)
    case(source, note, {"unused_funds": terms}, {"payments": [payment(paid)], "accounts": [account]},
         {"kind": "unused_funds", **expected}, codes or [], reading=reading)


def unused_cases() -> None:
    unused("all that is left, no threshold", 47_000_000, source=CLAUSE)
    unused("nothing left", 50_000_000)
    unused("more used than paid", 50_000_001, codes=["clauses.used_more"])
    unused("one öre left, rounded to no krona", 49_999_999)
    unused("fifty öre left, one krona", 49_999_950)
    for used, what in ((49_000_000, "at the threshold"), (48_999_999, "one öre above it"), (49_000_001, "one öre below it")):
        for above in ("all", "excess"):
            unused(f"{what}, {above}", used, above=above, amount=1_000_000, source=CLAUSE)
    for percent in ("2", "2.5", "0.333", "100"):
        for above in ("all", "excess"):
            unused(f"{percent} percent, {above}", 48_123_457, above=above, percent=percent)
    unused("a percentage with an exact value between two öre, up", 1_000_000, paid=3_333_333, above="excess",
           percent="0.333333", reading={"rounding": "up"})
    unused("the same down", 1_000_000, paid=3_333_333, above="excess", percent="0.333333", reading={"rounding": "down"})
    unused("the same to kronor", 1_000_000, paid=3_333_333, above="excess", percent="0.333333", reading={"unit": "krona"})
    unused("amount and percentage, the percentage is higher", 48_500_000, above="excess", amount=100_000, percent="2")
    unused("amount and percentage, the amount is higher", 48_500_000, above="excess", amount=1_200_000, percent="2")
    months = {"asked_within_months": 3}
    unused("kept on request", 47_000_000, kept=3_000_000, carry=months, request={"requested_on": "2026-03-31"}, source=CLAUSE)
    unused("asked a day late", 47_000_000, carry=months, request={"requested_on": "2026-04-01"},
           codes=["clauses.carry_over_late"], source=CLAUSE)
    unused("asked late, granted all the same", 47_000_000, kept=1_000_000, carry=months,
           request={"requested_on": "2026-04-01", "decided_on": "2026-04-20", "granted": "10000.00"})
    unused("a part asked for", 47_000_000, kept=1_000_000, carry={}, request={"requested_on": "2026-12-31", "amount": "10000.00"})
    unused("more asked for than is left", 47_000_000, kept=3_000_000, carry={},
           request={"requested_on": "2026-01-01", "amount": "30000.01"}, codes=["clauses.carry_over_more"])
    unused("a request after the day asked about does not count", 47_000_000, carry={}, request={"requested_on": "2027-01-01"})
    unused("no right to ask", 47_000_000, request={"requested_on": "2026-01-15"}, codes=["clauses.carry_over_not_agreed"])
    consent = {"needs_consent": True}
    unused("consent not given yet", 47_000_000, carry=consent, request={"requested_on": "2026-01-15"},
           codes=["clauses.carry_over_undecided"], refused=("unknown", "clauses.carry_over_undecided"))
    unused("consent refused", 47_000_000, carry=consent, request={"requested_on": "2026-01-15", "granted": "0.00"})
    unused("consent decided after the day", 47_000_000, carry=consent, codes=["clauses.carry_over_undecided"],
           request={"requested_on": "2026-01-15", "decided_on": "2027-01-01", "granted": "1.00"},
           refused=("unknown", "clauses.carry_over_undecided"))
    unused("undecided, but no more than the threshold is left", 49_500_000, carry=consent, amount=500_000,
           request={"requested_on": "2026-01-15"})
    for words in ("after_carry_over", "before_carry_over"):
        for above in ("all", "excess"):
            unused(f"kept below the threshold, {words}, {above}", 47_000_000, above=above, amount=2_000_000, kept=1_500_000,
                   carry={}, request={"requested_on": "2026-01-15", "amount": "15000.00"}, reading={"threshold": words})
    account = {"period": "2025", "received_on": "2026-02-15", "used": "400000.00"}
    case(DERIVED, "no account", {"unused_funds": {}}, {"payments": [payment(1)]},
         {"kind": "unused_funds", **none("unknown", "clauses.account_missing")}, ["clauses.account_missing"])
    case(DERIVED, "payments not stated", {"unused_funds": {}}, {"accounts": [account]},
         {"kind": "unused_funds", **none("unknown", "repayment.payments_not_stated")}, ["repayment.payments_not_stated"])
    case(DERIVED, "the account states what was paid", {"unused_funds": {}}, {"accounts": [{**account, "paid": "450000.00"}]},
         {"kind": "unused_funds", **figure(Fraction(5_000_000), 45_000_000, {})}, [])
    case(DERIVED, "the account and the payments differ", {"unused_funds": {}},
         {"payments": [payment(50_000_000)], "accounts": [{**account, "paid": "450000.00"}]},
         {"kind": "unused_funds", **figure(Fraction(5_000_000), 45_000_000, {})}, ["clauses.paid_differs"])
    case(DERIVED, "a payment that covers another year, one that does not say", {"unused_funds": {}},
         {"payments": [payment(50_000_000), payment(7, "2025-12-20", "2026-01-01"), payment(100, "2025-12-31", None)],
          "accounts": [account]},
         {"kind": "unused_funds", **figure(Fraction(10_000_100), 50_000_100, {})}, ["clauses.paid_by_payment_day"])
    case(DERIVED, "what comes back after the account pays the claim and does not lessen it", {"unused_funds": {}},
         {"payments": [payment(50_000_000), payment(-10_000_000, "2026-04-01")], "accounts": [account]},
         {"kind": "unused_funds", **figure(Fraction(10_000_000), 50_000_000, {})}, [])
    case(DERIVED, "paid back more than paid", {"unused_funds": {}},
         {"payments": [payment(100), payment(-200, "2025-03-01")], "accounts": [account]},
         {"kind": "unused_funds", **none("invalid", "clauses.paid_back_more", -100)}, ["clauses.paid_back_more"])
    case(DERIVED, "the account received last holds", {"unused_funds": {}},
         {"payments": [payment(50_000_000)],
          "accounts": [{**account, "received_on": "2026-03-01", "used": "490000.00"}, account]},
         {"kind": "unused_funds", **figure(Fraction(1_000_000), 50_000_000, {})}, ["clauses.account_replaced"])
    words = {"text": "verksamhetsåret", "earliest": "2025-07-01", "latest": "2026-06-30"}
    case(DERIVED, "a period in words", {"unused_funds": {}}, {"payments": [payment(1)], "accounts": [{**account, "period": words}]},
         {"kind": "unused_funds", **none("unknown", "clauses.period_not_exact")}, ["clauses.period_not_exact"])


def misuse(note: str, extent: str = "discretion", back: Fraction | None = None, codes: list[str] | None = None,
           source: str = DERIVED, grounds: tuple[str, ...] = ("wrong_data", "misuse"), refused: tuple[str, str] | None = None,
           reading: dict[str, str] | None = None, paid: int = 50_000_000, **decision: Any) -> None:
    fact = {"decided_on": "2026-03-02", "ground": "misuse", "reason": "Granskningen visade det.", **decision}
    expected = none(*refused, None if refused[1] == "clauses.ground_not_stated" else paid) if refused else \
        figure(Fraction(paid) if back is None else back, paid, reading or {})
    case(source, note, {"misuse": {"grounds": list(grounds), "extent": extent}},
         {"payments": [payment(paid), payment(999, "2026-03-03", "2026-01-01")], "misuse_decisions": [fact]},
         {"kind": "misuse", **expected}, codes or [], reading=reading)


def misuse_cases() -> None:
    misuse("all", "all", source=CLAUSE)
    misuse("all, though the decision states a part", "all", codes=["clauses.discretion_not_given"], percent=50)
    for percent in (0, 1, 25, 33.333333, 100):
        misuse(f"{percent} percent", back=Fraction(str(percent)) * 50_000_000 / 100, percent=percent, source=CLAUSE)
    misuse("a third of a sum, up", back=Fraction("33.333333") * 10_001 / 100, percent=33.333333, paid=10_001,
           reading={"rounding": "up"})
    misuse("half of an öre, to even", back=Fraction(10_001, 2), percent=50, paid=10_001, reading={"rounding": "half_even"})
    misuse("half of an öre, up", back=Fraction(10_001, 2), percent=50, paid=10_001)
    misuse("an amount", back=Fraction(12_345_67), amount="12345.67", source=CLAUSE)
    misuse("more than was paid", back=Fraction(50_000_001), amount="500000.01", codes=["clauses.more_than_paid"])
    misuse("nothing by decision", back=Fraction(0), amount="0.00")
    misuse("no part stated", codes=["clauses.discretion_missing"], refused=("unknown", "clauses.discretion_missing"))
    misuse("another ground", "all", codes=["clauses.ground_not_stated"], ground="not_used_for_purpose",
           refused=("not_applicable", "clauses.ground_not_stated"))
    misuse("wrong data", "all", ground="wrong_data", source=CLAUSE)
    misuse("a clause without named grounds covers each", "all", grounds=(), ground="not_used_for_purpose")
    misuse("of a period", "all", period="2025")
    terms = {"misuse": {"grounds": ["misuse"], "extent": "all"}}
    fact = {"decided_on": "2026-03-02", "ground": "misuse", "reason": "Granskningen visade det."}
    case(DERIVED, "nothing decided", terms, {"payments": [payment(1)]},
         {"kind": "misuse", **none("not_applicable", "clauses.nothing_decided")}, ["clauses.nothing_decided"])
    case(DERIVED, "decided after the day", terms, {"payments": [payment(1)], "misuse_decisions": [fact]},
         {"kind": "misuse", **none("not_applicable", "clauses.nothing_decided")}, ["clauses.nothing_decided"], day="2026-03-01")
    case(DERIVED, "nothing was paid", terms, {"payments": [], "misuse_decisions": [fact]},
         {"kind": "misuse", **figure(Fraction(0), 0, {})}, [])


def late(note: str, received: str | None, day: str = "2026-12-31", grace: int = 0, percent_of: str = "period",
         steps: Any = None, codes: list[str] | None = None, reading: dict[str, str] | None = None, paid: int = 50_000_000,
         source: str = DERIVED, lateness: str = "after_grace") -> None:
    steps = steps or [{"days_late": 1, "percent": 5}, {"days_late": 15, "percent": 10.5}, {"days_late": 31, "amount": "100000.00"}]
    due = date(2026, 3, 31)
    to = date.fromisoformat(received or day)
    over = to > due + timedelta(days=grace)
    start = due if lateness == "after_due_day" else due + timedelta(days=grace)
    days = (to - start).days if over else 0
    reached = [step for step in steps if days >= step["days_late"]]
    exact = Fraction(0)
    if reached:
        last = reached[-1]
        exact = Fraction(str(last["percent"])) * paid / 100 if "percent" in last else Fraction(last["amount"]) * 100
    found = list(codes or [])
    if received is None:
        found.append("clauses.report_not_received")
    if exact > paid:
        found.append("clauses.more_than_paid")
    reading = {**(reading or {}), **({"lateness": lateness} if lateness != "after_grace" else {})}
    duty = {"id": "rapport", "kind": "report", "text": "Rapport varje år.", "owed_by": [PAYEE], "times_per_year": 1,
            "year": "calendar_year", "due_within_months": 3, **({"grace_days": grace} if grace else {})}
    reports = [] if received is None else [{"duty": "rapport", "received_on": received, "period": "2025"}]
    case(source, note, {"follow_up": [duty], "late_reports": {"duty": "rapport", "percent_of": percent_of, "steps": steps}},
         {"payments": [payment(paid)], "reports": reports},
         {"kind": "late_report", **figure(exact, paid, reading), "days_late": days}, found, day=day, reading=reading)


def late_cases() -> None:
    late("in time", "2026-03-31", source=CLAUSE)
    for received in ("2026-04-01", "2026-04-14", "2026-04-15", "2026-04-30", "2026-05-01", "2026-12-31"):
        late(f"received {received}", received, source=CLAUSE)
    for day in ("2026-04-01", "2026-04-15", "2026-05-01"):
        late(f"not received by {day}", None, day)
    late("within the grace", "2026-04-10", grace=10)
    late("a day after the grace", "2026-04-11", grace=10)
    late("after the grace, counted from the due day", "2026-04-15", grace=10, lateness="after_due_day")
    late("within the grace, whatever is counted from", "2026-04-10", grace=10, lateness="after_due_day")
    late("before the first step", "2026-04-04", steps=[{"days_late": 5, "percent": 1}])
    late("at the first step", "2026-04-05", steps=[{"days_late": 5, "percent": 1}])
    late("more than was paid", "2026-05-01", paid=9_999_999)
    late("of the half-year amount last paid", "2026-04-20", percent_of="latest_half_year_amount")
    late("an exact value between two öre", "2026-04-20", paid=10_003, reading={"rounding": "up"})
    late("to kronor, down", "2026-04-20", paid=10_003, reading={"rounding": "down", "unit": "krona"})


def none_cases() -> None:
    case(CLAUSE, "stated as none", {"no_repayment": {}}, {"payments": []},
         {"kind": "none", **none("not_applicable", "clauses.none_stated")}, ["clauses.none_stated"])


YEARS: list[dict[str, Any]] = []

ALL_KEPT = {"requested_on": "2026-01-15"}


def account(period: str, used: int, received: str | None = None, request: Any = None) -> dict[str, Any]:
    return {"period": period, "received_on": received or f"{int(period[:4]) + 1}-02-15", "used": kronor(used),
            **({"carry_over": request} if request else {})}


def told(period: str, paid: int | None, carried: int | None, kept: int | None, back: Any, *codes: str,
         kind: str = "unused_funds") -> dict[str, Any]:
    """What is expected of one statement: written by hand, `back` in öre or the reason why there is none."""
    return {"kind": kind, "period": period, "paid_ore": paid, "carried_ore": carried, "kept_ore": kept,
            "amount_ore": back if isinstance(back, int) else None,
            "reason": None if isinstance(back, int) else back, "codes": sorted(codes)}


def years(note: str, accounts: list[dict[str, Any]], *expected: dict[str, Any], day: str = "2027-06-30",
          terms: dict[str, Any] | None = None, source: str = DERIVED, **facts: Any) -> None:
    """Several accounts of an agreement 2025-2027 for which 500 000 kr is paid each year, in January and July."""
    payments = [payment(25_000_000, f"{year}-{month}-20", f"{year}-{month}-01") for year in (2025, 2026, 2027) for month in ("01", "07")]
    everything = {"payments": payments, "accounts": accounts, **facts}
    YEARS.append({"id": f"Y{len(YEARS) + 1:03}", "source": source, "note": note, "day": day, "reading": {},
                  "partnership": document({"unused_funds": {"carry_over": {}}} if terms is None else terms, everything),
                  "expected": list(expected)})


def years_cases() -> None:
    year, next_year = "2025-01-01..2025-12-31", "2026-01-01..2026-12-31"
    first = account("2025", 47_000_000, request=ALL_KEPT)
    kept = told(year, 50_000_000, None, 3_000_000, 0)
    gap, missing = "clauses.account_gap", told(next_year, None, None, None, "clauses.account_gap", "clauses.account_gap")
    years("money kept from a year and not used in the next comes back then", [first, account("2026", 51_000_000)],
          kept, told(next_year, 50_000_000, 3_000_000, 0, 2_000_000), source=CLAUSE)
    years("all of it used in the next year", [first, account("2026", 53_000_000)],
          kept, told(next_year, 50_000_000, 3_000_000, 0, 0), source=CLAUSE)
    years("more used than both", [first, account("2026", 53_000_001)],
          kept, told(next_year, 50_000_000, 3_000_000, 0, 0, "clauses.used_more"))
    years("nothing used: what was paid and what was kept comes back", [first, account("2026", 0)],
          kept, told(next_year, 50_000_000, 3_000_000, 0, 53_000_000))
    years("a part kept, and of that year another part", [
        account("2025", 47_000_000, request={**ALL_KEPT, "amount": "10000.00"}),
        account("2026", 49_000_000, request={"requested_on": "2027-01-15", "amount": "15000.00"})],
        told(year, 50_000_000, None, 1_000_000, 2_000_000), told(next_year, 50_000_000, 1_000_000, 1_500_000, 500_000))
    percent = {"unused_funds": {"carry_over": {}, "threshold": {"above": "all", "percent": 2}}}
    years("a percentage is of what was paid, not of what was kept", [first, account("2026", 52_000_000)],
          kept, told(next_year, 50_000_000, 3_000_000, 0, 0), terms=percent)
    years("and one öre above it", [first, account("2026", 51_999_999)],
          kept, told(next_year, 50_000_000, 3_000_000, 0, 1_000_001), terms=percent)
    years("what comes back is not carried", [account("2025", 47_000_000), account("2026", 49_000_000)],
          told(year, 50_000_000, None, 0, 3_000_000), told(next_year, 50_000_000, 0, 0, 1_000_000))
    years("accounts stand in order of time, however they are written", [account("2026", 51_000_000), first],
          kept, told(next_year, 50_000_000, 3_000_000, 0, 2_000_000))
    years("a year without an account between two", [account("2025", 47_000_000), account("2027", 50_000_000)],
          told(year, 50_000_000, None, 0, 3_000_000), missing, told("2027-01-01..2027-12-31", 50_000_000, 0, 0, 0),
          day="2028-06-30")
    years("nobody can say what is left of the money kept after a year without an account", [first, account("2027", 50_000_000)],
          kept, missing, told("2027-01-01..2027-12-31", None, None, None, "clauses.carried_unknown", "clauses.carried_unknown"),
          day="2028-06-30")
    years("the first year has no account", [account("2026", 49_000_000)],
          told(year, None, None, None, gap, gap), told(next_year, 50_000_000, None, 0, 1_000_000))
    years("the next year is not over on its last day", [account("2025", 50_000_000)],
          told(year, 50_000_000, None, 0, 0), day="2026-12-31")
    years("the day after it is", [account("2025", 50_000_000)],
          told(year, 50_000_000, None, 0, 0), missing, day="2027-01-01")
    years("once the term is over all of the rest is missing", [account("2025", 50_000_000)],
          told(year, 50_000_000, None, 0, 0), told("2026-01-01..2027-12-31", None, None, None, gap, gap), day="2028-01-01")
    years("quarters", [account("2025-Q1", 20_000_000, "2025-04-15")],
          told("2025-01-01..2025-03-31", 25_000_000, None, 0, 5_000_000),
          told("2025-04-01..2025-09-30", None, None, None, gap, gap), day="2025-10-01")
    years("an agreement that ended early", [account("2025", 50_000_000)],
          told(year, 50_000_000, None, 0, 0), told("2026-01-01..2026-06-30", None, None, None, gap, gap), day="2026-07-01",
          endings=[{"ending": {"effective_on": "2026-06-30", "ended_by": "mutual"}}])
    consent = {"unused_funds": {"carry_over": {"needs_consent": True}}}
    unknown = told(next_year, None, None, None, "clauses.carried_unknown", "clauses.carried_unknown")
    years("the payer has not decided, so the next year is unknown too", [first, account("2026", 50_000_000)],
          told(year, 50_000_000, None, None, "clauses.carry_over_undecided", "clauses.carry_over_undecided"), unknown, terms=consent)
    years("undecided below the threshold", [first, account("2026", 50_000_000)],
          told(year, 50_000_000, None, 0, 0), unknown,
          terms={"unused_funds": {"carry_over": {"needs_consent": True}, "threshold": {"above": "all", "amount": "30000.00"}}})
    years("accounts that overlap", [account("2025", 50_000_000), account("2025-Q4", 0, "2026-02-16")],
          told(year, 50_000_000, None, 0, 0),
          told("2025-10-01..2025-12-31", 0, 0, 0, 0, "clauses.accounts_overlap"), day="2026-06-30")
    years("received before its period was over", [account("2025", 20_000_000, "2025-07-31")],
          told(year, 50_000_000, None, 0, 30_000_000, "clauses.account_early"), day="2025-12-31")
    years("received on its last day", [account("2025", 50_000_000, "2025-12-31")],
          told(year, 50_000_000, None, 0, 0), day="2025-12-31")
    years("the years of an agreement, by their first and last day", [
        account("2025-01-01..2025-06-30", 20_000_000, "2025-08-15", {"requested_on": "2025-07-15"}),
        account("2025-07-01..2025-12-31", 29_000_000, "2026-02-15")],
        told("2025-01-01..2025-06-30", 25_000_000, None, 5_000_000, 0),
        told("2025-07-01..2025-12-31", 25_000_000, 5_000_000, 0, 1_000_000), day="2026-06-30")
    both = {"unused_funds": {}, "misuse": {"grounds": ["misuse"], "extent": "discretion"}}
    decision = {"decided_on": "2026-03-02", "ground": "misuse", "reason": "Granskningen visade det.", "period": "2025"}
    for amount, codes in (("470000.00", ()), ("470000.01", ("clauses.more_together",))):
        years(f"30 000 kr and {amount} kr of 500 000 kr", [account("2025", 47_000_000)], told(year, 50_000_000, None, 0, 3_000_000),
              told(year, 50_000_000, None, None, int(amount.replace(".", "")), *codes, kind="misuse"), day="2026-06-30",
              terms=both, misuse_decisions=[{**decision, "amount": amount}])
    asked = {"unused_funds": {"carry_over": {"asked_within_months": 3}}}
    years("nobody has asked to keep the money, and still can", [account("2025", 47_000_000)],
          told(year, 50_000_000, None, 0, 3_000_000, "clauses.carry_over_open"), day="2026-03-31", terms=asked, source=CLAUSE)
    years("the day after nobody can", [account("2025", 47_000_000)],
          told(year, 50_000_000, None, 0, 3_000_000), day="2026-04-01", terms=asked, source=CLAUSE)
    years("of nothing left there is nothing to ask for", [account("2025", 50_000_000)],
          told(year, 50_000_000, None, 0, 0), day="2026-03-31", terms=asked)
    whole_term = [account("2025", 50_000_000), account("2026", 50_000_000),
                  account("2027", 47_000_000, request={"requested_on": "2028-01-15"})]
    years("money kept after the last day of the agreement is in no later account", whole_term,
          told(year, 50_000_000, None, 0, 0), told(next_year, 50_000_000, 0, 0, 0),
          told("2027-01-01..2027-12-31", 50_000_000, 0, 3_000_000, 0, "clauses.kept_at_end"), day="2028-06-30")
    years("where a later account takes it up after all, it is there", [*whole_term, account("2028", 3_000_000)],
          told(year, 50_000_000, None, 0, 0), told(next_year, 50_000_000, 0, 0, 0),
          told("2027-01-01..2027-12-31", 50_000_000, 0, 3_000_000, 0),
          told("2028-01-01..2028-12-31", 0, 3_000_000, 0, 0), day="2029-06-30")
    years("nor is money kept when the agreement ended early", [
        account("2025", 50_000_000), account("2026-01-01..2026-06-30", 20_000_000, "2026-08-15", {"requested_on": "2026-07-15"})],
        told(year, 50_000_000, None, 0, 0), told("2026-01-01..2026-06-30", 25_000_000, 0, 5_000_000, 0, "clauses.kept_at_end"),
        day="2026-09-30", endings=[{"ending": {"effective_on": "2026-06-30", "ended_by": "mutual"}}])


def early_cases() -> None:
    """Before a year of the agreement is over there is nothing to account for."""
    for day, status, code in (("2025-01-01", "not_applicable", "clauses.nothing_to_account"),
                              ("2025-12-31", "not_applicable", "clauses.nothing_to_account"),
                              ("2026-01-01", "unknown", "clauses.account_missing")):
        case(DERIVED, f"no account, on {day}", {"unused_funds": {}}, {"payments": [payment(1)]},
             {"kind": "unused_funds", **none(status, code)}, [code], day=day)
    for day, status, code in (("2025-06-30", "not_applicable", "clauses.nothing_to_account"),
                              ("2025-07-01", "unknown", "clauses.account_missing")):
        case(DERIVED, f"no account of a term that ended 2025-06-30, on {day}", {"unused_funds": {}},
             {"payments": [payment(1)], "endings": [{"ending": {"effective_on": "2025-06-30", "ended_by": "mutual"}}]},
             {"kind": "unused_funds", **none(status, code)}, [code], day=day)


def half_year(anchor: date, day: date) -> tuple[date, date]:
    def begins(number: int) -> date:
        year, month = divmod(anchor.year * 12 + anchor.month - 1 + 6 * number, 12)
        return date(year, month + 1, min(anchor.day, calendar.monthrange(year, month + 1)[1]))
    number = 0
    while begins(number + 1) <= day:
        number += 1
    return begins(number), begins(number + 1) - timedelta(days=1)


def divisor_rows() -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    for first, last in (("2023-12-01", "2026-11-30"), ("2024-08-31", "2026-01-15")):
        begin, end = date.fromisoformat(first), date.fromisoformat(last)
        for on in ("2024-09-01", "2025-02-27", "2025-03-14", "2025-06-30", "2025-12-31", "2026-01-15"):
            day = date.fromisoformat(on)
            for which in ("agreement", "calendar"):
                for word in ("actual", "actual_in_term"):
                    now = half_year(begin if which == "agreement" else date(day.year, 1, 1), day)
                    until = min(now[1], end)
                    left = (until - day).days
                    over = (now[1] - now[0]).days + 1 if word == "actual" else (until - max(now[0], begin)).days + 1
                    exact = Fraction(left * 50_000_000, over)
                    rows.append({
                        "id": f"D{len(rows) + 1:03}", "source": DERIVED, "term": f"{first}..{last}", "rescinded_on": on,
                        "half_year": which, "divisor": word, "paid_ore": 50_000_000,
                        "expected": {"remaining_days": left, "numerator": left * 50_000_000, "divisor": over,
                                     "amount_ore": rounded(exact, 1, "half_up", 50_000_000),
                                     "payable_ore": rounded(exact, 100, "half_up", 50_000_000)}})
    return rows


def main() -> None:
    for part in (unused_cases, misuse_cases, late_cases, none_cases, years_cases, early_cases):
        part()
    rows = [json.dumps(each, ensure_ascii=False) for each in CASES]
    following = [json.dumps(each, ensure_ascii=False) for each in YEARS]
    days = [json.dumps(each, ensure_ascii=False) for each in divisor_rows()]
    print('{"claims": [\n' + ",\n".join(rows) + '\n],\n"years": [\n' + ",\n".join(following)
          + '\n],\n"actual_days": [\n' + ",\n".join(days) + "\n]}")


if __name__ == "__main__":
    main()
