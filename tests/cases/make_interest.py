"""Prints interest.json: interest worked out day by day with datetime and fractions, no code of ours."""

import datetime
import json
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

# As published by Riksbanken, 2002-07 first.
PERCENT = """4.50 4.00 3.00 3.00 2.00 2.00 1.50 1.50 2.50 3.00 3.50 4.00 4.50 2.00 0.50 0.50 0.50 1.50 2.00 2.00 1.50
1.00 1.00 1.00 1.00 0.00 0.00 0.00 -0.50 -0.50 -0.50 -0.50 -0.50 -0.50 0.00 0.00 0.00 0.00 0.00 0.00 0.50 2.50 3.50
4.00 4.00""".split()
POINTS = {"return_interest": 2, "default_interest": 8}
ONE_DAY = datetime.timedelta(days=1)
Day = datetime.date


def half_year(day: Day) -> int:
    return 2 * day.year + (day.month > 6)


RATES = {half_year(Day(2002, 7, 1)) + number: percent for number, percent in enumerate(PERCENT)}


def day_of(text: str) -> Day:
    return Day.fromisoformat(text)


def days(first: Day, last: Day) -> Iterator[Day]:
    while first <= last:
        yield first
        first += ONE_DAY


def year_days(count: str, day: Day) -> int:
    leap = (Day(day.year, 12, 31) - Day(day.year, 1, 1)).days == 365
    return {"act_365": 365, "act_360": 360, "act_act": 366 if leap else 365}[count]


def lines(regime: str, principal: Fraction, first: Day, last: Day, count: str, rates: dict[int, str],
          paid_on: str | None = None) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for day in days(first, last):
        half = half_year(day)
        percent = Decimal(rates[half]) + POINTS[regime]
        if not found or found[-1]["half"] != half:
            found.append({"half": half, "regime": regime, "principal": principal, "paid_on": paid_on, "first": str(day),
                          "days": 0, "reference": rates[half], "percent": str(percent), "exact": Fraction(0)})
        found[-1]["last"] = str(day)
        found[-1]["days"] += 1
        found[-1]["exact"] += principal * Fraction(percent) / 100 / year_days(count, day)
    return found


def answer(found: list[dict[str, Any]], default_from: Day | None = None) -> dict[str, Any]:
    exact = sum((each["exact"] for each in found), Fraction(0))
    whole = Decimal(exact.numerator * 10 // exact.denominator)  # tenths, floored: enough to see which side of a half
    ore = int((whole / 10).to_integral_value(ROUND_HALF_UP)) if exact >= 0 else -int(
        (Decimal(-exact.numerator * 10 // exact.denominator) / 10).to_integral_value(ROUND_HALF_UP))
    rows = [{name: str(value) if isinstance(value, Fraction) else value for name, value in each.items() if name != "half"}
            for each in found]
    return {"interest_ore": ore, "exact": str(exact), "default_from": str(default_from) if default_from else None,
            "lines": rows}


def extended(added: list[list[str]]) -> dict[int, str]:
    return RATES | {half_year(day_of(first)): percent for first, percent in added}


def simple(name: str, ore: int, first: str, last: str, regime: str, count: str, note: str, *rates: list[str]) -> dict[str, Any]:
    found = lines(regime, Fraction(ore), day_of(first), day_of(last), count, extended(list(rates)))
    return {"id": name, "note": note, "principal_ore": ore, "first": first, "last": last, "regime": regime, "day_count": count,
            "rates": list(rates), "expected": answer(found)}


def claim(name: str, ore: int, arose: str, until: str, payments: list[list[Any]], note: str, due: str | None = None,
          demanded: str | None = None, count: str = "act_365", *rates: list[str]) -> dict[str, Any]:
    table = extended(list(rates))
    from_ = day_of(due) + ONE_DAY if due else day_of(demanded) + 31 * ONE_DAY if demanded else None
    last = day_of(until)
    found = []
    in_all = sum(amount for _, amount in payments)
    for paid_on, amount in payments:
        returned = min(last, from_ - ONE_DAY) if from_ else last
        found += lines("return_interest", Fraction(ore) * amount / in_all, day_of(paid_on), returned, count, table, paid_on)
    if from_:
        found += lines("default_interest", Fraction(ore), from_, last, count, table)
    return {"id": name, "note": note, "amount_ore": ore, "arose_on": arose, "until": until,
            "payments": [{"paid_on": day, "amount_ore": amount} for day, amount in payments], "due_on": due,
            "demanded_on": demanded, "day_count": count, "rates": list(rates), "expected": answer(found, from_)}


RETURN, DEFAULT = "return_interest", "default_interest"
HALF = 50_000_000
SIMPLE = [
    simple("I01", 500_000, "2023-01-01", "2023-12-31", DEFAULT, "act_365", "a year over a change of rate"),
    simple("I02", 500_000, "2023-01-01", "2023-12-31", DEFAULT, "act_act", "the same: 2023 has 365 days"),
    simple("I03", 500_000, "2023-01-01", "2023-12-31", DEFAULT, "act_360", "the same over 360"),
    simple("I04", 500_000, "2024-01-01", "2024-06-30", RETURN, "act_365", "a leap year's first half over 365"),
    simple("I05", 500_000, "2024-01-01", "2024-06-30", RETURN, "act_act", "the same over 366"),
    simple("I06", 500_000, "2023-12-31", "2024-01-01", DEFAULT, "act_act", "one day in each of two years"),
    simple("I07", 500_000, "2024-03-14", "2024-03-14", DEFAULT, "act_365", "one day: first and last are the same"),
    simple("I08", HALF, "2016-06-30", "2016-07-01", RETURN, "act_365", "from zero to a negative reference rate"),
    simple("I09", HALF, "2016-07-01", "2019-06-30", RETURN, "act_365", "three years at -0.50 + 2"),
    simple("I10", HALF, "2012-06-01", "2012-08-31", DEFAULT, "act_365", "over 2012-07, which was corrected to 1.50"),
    simple("I11", HALF, "2002-07-01", "2024-12-31", DEFAULT, "act_act", "the whole built-in table"),
    simple("I12", 0, "2023-01-01", "2023-12-31", DEFAULT, "act_365", "nothing bears nothing"),
    simple("I13", 1, "2023-01-01", "2023-12-31", DEFAULT, "act_365", "one öre: rounds to zero"),
    simple("I14", 365_00, "2023-07-01", "2023-07-10", RETURN, "act_365", "a sum whose interest is whole"),
    simple("I15", 500_000, "2024-12-31", "2025-01-01", DEFAULT, "act_365", "an added row",
           ["2025-01-01", "3.00"]),
    simple("I16", 500_000, "2025-01-01", "2025-12-31", RETURN, "act_365", "rates so low that interest is negative",
           ["2025-01-01", "-3.50"], ["2025-07-01", "-2.00"]),
    simple("I17", HALF, "2024-07-01", "2025-06-30", DEFAULT, "act_act", "out of a leap year with an added row that is no half point",
           ["2025-01-01", "4.125"]),
    simple("I18", 21_428_571, "2024-02-28", "2024-03-01", RETURN, "act_act", "over 29 February"),
    simple("I19", 10**15, "2008-07-01", "2008-12-31", DEFAULT, "act_365", "a very large sum"),
    simple("I20", 500_000, "2009-12-31", "2010-01-01", RETURN, "act_365", "two half-years at the same rate are two lines"),
]
# Where a leap year's days begin and end, by each basis and regime.
for regime in (RETURN, DEFAULT):
    for count in ("act_365", "act_act", "act_360"):
        for first, last, what in (("2019-12-15", "2020-01-15", "into a leap year"), ("2020-02-28", "2020-03-01", "over 29 February"),
                                  ("2020-12-15", "2021-01-15", "out of a leap year")):
            SIMPLE.append(simple(f"I{len(SIMPLE) + 1}", 1_234_567, first, last, regime, count, what))
for first, last, regime, what in (
        ("2012-06-30", "2012-06-30", DEFAULT, "the day before the corrected rate"),
        ("2012-07-01", "2012-07-01", DEFAULT, "its first day"), ("2012-07-02", "2012-12-31", RETURN, "from the day of the correction"),
        ("2012-12-31", "2013-01-01", DEFAULT, "out of the corrected half-year"),
        ("2015-01-01", "2016-06-30", RETURN, "a reference rate of zero"),
        ("2016-07-01", "2016-07-01", DEFAULT, "one day at -0.50 + 8"),
        ("2019-06-30", "2019-07-01", DEFAULT, "from a negative rate to zero"),
        ("2002-07-01", "2002-07-01", RETURN, "the first day of the table"),
        ("2024-12-31", "2024-12-31", RETURN, "the last day of the table"), ("2022-06-30", "2022-07-01", RETURN, "from zero upwards")):
    SIMPLE.append(simple(f"I{len(SIMPLE) + 1}", HALF, first, last, regime, "act_365", what))
SIMPLE.append(simple(f"I{len(SIMPLE) + 1}", 1_000_000, "2024-07-01", "2024-12-31", DEFAULT, "act_365",
                     "the last half-year of the table: 184 days at 12 percent are 604.93 kr"))
PAID = [["2023-12-20", 30_000_000], ["2024-01-15", 20_000_000]]
PAID_2019 = [["2019-12-20", 2], ["2020-01-15", 1]]
CLAIMS = [
    claim("C01", 21_428_571, "2024-03-14", "2024-05-31", [["2023-12-20", HALF]], "return interest alone, to the day of payment"),
    claim("C02", 21_428_571, "2024-03-14", "2024-05-31", [["2023-12-20", HALF]], "a due day takes over", due="2024-04-15"),
    claim("C03", 21_428_571, "2024-03-14", "2024-05-31", [["2023-12-20", HALF]], "a demand takes over after thirty days",
          demanded="2024-03-20"),
    claim("C04", 21_428_571, "2024-03-14", "2024-05-31", PAID, "two payments in proportion", demanded="2024-03-20"),
    claim("C05", 10_000_000, "2024-03-14", "2024-05-31", [["2024-01-02", 1], ["2024-01-03", 1], ["2024-01-04", 1]],
          "thirds of öre stay exact"),
    claim("C06", 21_428_571, "2024-03-14", "2024-04-15", [["2023-12-20", HALF]], "paid on the due day: no default",
          due="2024-04-15"),
    claim("C07", 21_428_571, "2024-03-14", "2024-04-16", [["2023-12-20", HALF]], "paid the day after: one day of default",
          due="2024-04-15"),
    claim("C08", HALF, "2024-01-31", "2024-05-31", [], "a late instalment: default interest alone", due="2024-01-31"),
    claim("C09", HALF, "2024-01-31", "2024-05-31", [], "nothing due and nothing returned: no interest"),
    claim("C10", 21_428_571, "2024-03-14", "2024-05-31", [["2023-12-20", HALF]], "the due day decides before the demand",
          due="2024-04-30", demanded="2024-03-20"),
    claim("C11", 21_428_571, "2024-03-14", "2024-05-31", [["2024-03-14", HALF]], "paid on the day the claim arose, due the same",
          due="2024-03-14"),
    claim("C12", 21_428_571, "2024-03-14", "2025-06-30", PAID, "over a half-year that was added, act/act", "2024-06-30", None,
          "act_act", ["2025-01-01", "3.00"]),
    claim("C13", 21_428_571, "2024-03-14", "2024-05-31", PAID, "over 360", "2024-04-15", None, "act_360"),
    claim("C14", 0, "2024-03-14", "2024-05-31", PAID, "a claim to nothing", "2024-04-15"),
    claim("C15", 50_274_725, "2024-03-14", "2024-05-31", [["2023-12-20", HALF], ["2023-12-21", 0]], "a payment of nothing has no part",
          "2024-04-15"),
]

CLAIMS += [
    claim("C16", 1_000_000, "2024-03-01", "2024-03-31", [["2024-02-29", 1]], "the thirtieth day is the last of the month: no default",
          demanded="2024-03-01"),
    claim("C17", 1_000_000, "2024-03-01", "2024-04-01", [["2024-02-29", 1]], "and the day after is one day of default",
          demanded="2024-03-01"),
    claim("C18", 1_000_000, "2012-06-15", "2012-08-31", [["2011-12-20", 1]], "default takes over in the corrected half-year",
          due="2012-06-30"),
    claim("C19", 1_000_000, "2016-06-15", "2016-08-31", [["2016-06-01", 1]], "default takes over as the rate turns negative",
          due="2016-06-30"),
    claim("C20", 1_000_000, "2020-02-01", "2020-03-31", PAID_2019, "over a year end and 29 February, act/act", "2020-02-28", None,
          "act_act"),
]


def refused(name: str, given: dict[str, Any], note: str, *codes: str) -> dict[str, Any]:
    return {"id": name, "note": note, "source": SOURCES.get(codes[0], "derived: what cannot be"), **given,
            "expected": {"codes": [*codes]}}


def sum_of(first: str, last: str, *rates: list[str]) -> dict[str, Any]:
    return {"principal_ore": 500_000, "first": first, "last": last, "regime": DEFAULT, "day_count": "act_365", "rates": [*rates]}


def claim_of(**changed: Any) -> dict[str, Any]:
    return {"amount_ore": 21_428_571, "arose_on": "2024-03-14", "until": "2024-05-31",
            "payments": [{"paid_on": "2023-12-20", "amount_ore": HALF}], "due_on": None, "demanded_on": "2024-03-20",
            "day_count": "act_365", "rates": []} | changed


def paid(*each: tuple[str, int]) -> list[dict[str, Any]]:
    return [{"paid_on": day, "amount_ore": amount} for day, amount in each]


SOURCES = {"interest.rate_unknown": "räntelagen (1975:635) 9 §; derived: no other half-year's rate stands in",
           "interest.demand_before_claim": "derived: räntelagen (1975:635) 4 § asks for a claim to demand",
           "interest.due_before_claim": "derived: räntelagen (1975:635) 3 § asks for a claim to fall due"}
UNKNOWN = "interest.rate_unknown"
REFUSED = {
    "simple": [
        refused("X01", sum_of("2024-12-31", "2025-01-01"), "one day beyond the table", UNKNOWN),
        refused("X02", sum_of("2002-06-30", "2002-07-01"), "one day before the table", UNKNOWN),
        refused("X03", sum_of("2025-01-01", "2025-01-01"), "wholly beyond the table", UNKNOWN),
        refused("X04", sum_of("2024-12-31", "2025-07-01", ["2025-01-01", "3.00"]), "beyond the added row", UNKNOWN),
        refused("X05", sum_of("2024-06-30", "2024-06-30", ["2025-07-01", "4.00"]), "a half-year missing between two",
                "interest.rate_gap"),
        refused("X06", sum_of("2024-06-30", "2024-06-30", ["2025-01-01", "3.00"], ["2025-01-01", "3.50"]), "two rows for one",
                "interest.rate_duplicate"),
        refused("X07", sum_of("2024-06-30", "2024-06-30", ["2012-07-01", "2.00"]), "a row against the corrected 2012-07",
                "interest.rate_contradicts"),
        refused("X08", sum_of("2024-06-30", "2024-06-30", ["2024-08-01", "4.00"]), "a day that begins no half-year",
                "interest.not_a_half_year"),
        refused("X09", sum_of("2024-06-30", "2024-06-30", ["2024-07-01", "4.25"]), "a row against the last of the table",
                "interest.rate_contradicts"),
    ],
    "claims": [
        refused("Y01", claim_of(demanded_on="2024-03-13"), "demanded the day before the claim arose", "interest.demand_before_claim"),
        refused("Y02", claim_of(due_on="2024-03-13", demanded_on=None), "due the day before the claim arose",
                "interest.due_before_claim"),
        refused("Y03", claim_of(until="2024-03-13", demanded_on=None), "paid back before the claim arose",
                "interest.repaid_before_claim"),
        refused("Y04", claim_of(until="2023-12-19", demanded_on=None), "paid back before the claim and before the payment",
                "interest.repaid_before_claim", "interest.repaid_before_payment"),
        refused("Y05", claim_of(payments=paid(("2024-03-15", HALF))), "a payment after the claim arose",
                "interest.payment_after_claim"),
        refused("Y06", claim_of(amount_ore=-1), "a claim below zero", "money.negative"),
        refused("Y07", claim_of(payments=paid(("2023-12-20", -1))), "a payment below zero", "money.negative"),
        refused("Y08", claim_of(payments=paid(("2023-12-20", 0))), "only payments of nothing", "ratio.weights"),
        refused("Y09", claim_of(until="2025-01-01"), "beyond the table", UNKNOWN),
        refused("Y10", claim_of(payments=paid(("2002-06-30", HALF))), "paid before the table", UNKNOWN),
    ],
}


def source(each: dict[str, Any]) -> str:
    regimes = {line["regime"] for line in each["expected"]["lines"]}
    act = "räntelagen (1975:635)"
    parts = [f"{act} 2 § second paragraph and 5 §"] if RETURN in regimes else []
    if DEFAULT in regimes:
        took = "3 and 6 §§" if each.get("due_on") else "4 and 6 §§" if each.get("demanded_on") else "6 §"
        parts.append(f"{act} {took}")
    if not parts:
        return f"derived: {act} 2-4 §§ give no interest here"
    if any(line["reference"].startswith("-") for line in each["expected"]["lines"]):
        parts.append("9 § (a negative reference rate)")
    if each["day_count"] != "act_365":
        parts.append("derived: the act is silent on the day-count basis")
    if len(each.get("payments", [])) > 1:
        parts.append("derived: the act is silent on several payments")
    return "; ".join(parts)


for each in SIMPLE + CLAIMS:
    each["source"] = source(each)

print(json.dumps({"about": "Exact values in öre, in lowest terms. Expected values are counted day by day.",
                  "simple": SIMPLE, "claims": CLAIMS, "refused": REFUSED}, ensure_ascii=False, indent=1))
