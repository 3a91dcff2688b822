#!/usr/bin/env python3
"""Prints contributions.json: what parties bring, and what it is worth over the term.

    python3 tests/cases/make_contributions.py > tests/cases/contributions.json

The expected values are computed here with fractions, by stepping through years; the findings are written by hand.
"""

import datetime
import json
import sys
from fractions import Fraction

TOWN, MISSION, PARISH = "town", "mission", "parish"
BOTH = [(TOWN, "payer"), (MISSION, "payee")]
THREE = ["2023-12-01", "2026-11-30"]
RATE = {"amount": "300.00", "source": "en schablon"}


WHOLE = {"span": "whole_term"}


def money(party, amount=None, **other):
    return {"party": party, "kind": "money", "text": "Pengar.", **({"amount": amount} if amount else {}), **WHOLE, **other}


def hours(party, count=None, rate=RATE, **other):
    given = {**({"hours": count} if count is not None else {}), **({"hourly_rate": rate} if rate else {})}
    return {"party": party, "kind": "volunteer_hours", "text": "Ideella timmar.", **given, **WHOLE, **other}


def brought(party, kind, amount=None, **other):
    return {**money(party, amount, **other), "kind": kind}


YEARLY = {"span": "per_year"}
PAYMENT = {"months": [6, 12], "amount": "500000.00"}

# id, note, term, contributions, payment, parties, findings
CASES = [
    ("C01", "money and hours for the whole term", THREE, [money(TOWN, "3000000.00"), hours(MISSION, 2000)], None, BOTH, []),
    ("C02", "the same per year, three whole years", THREE,
     [money(TOWN, "1000000.00", **YEARLY), hours(MISSION, 1500, **YEARLY)], None, BOTH, []),
    ("C03", "one year and 181 of 365 days", ["2024-01-01", "2025-06-30"],
     [money(TOWN, "1000000.00", **YEARLY), hours(MISSION, 1000.5, **YEARLY)], None, BOTH, []),
    ("C04", "two years and one day of a leap year", ["2022-01-01", "2024-01-01"],
     [money(TOWN, "366.00", **YEARLY), money(MISSION, "1.00", **YEARLY)], None, BOTH, []),
    ("C05", "from a leap day: years end on 27 February", ["2024-02-29", "2026-02-27"],
     [money(TOWN, "10.00", **YEARLY), money(MISSION, "5.00", **YEARLY)], None, BOTH, []),
    ("C06", "less than a year: half of it", ["2025-01-01", "2025-03-14"],
     [money(TOWN, "365.00", **YEARLY), money(MISSION, "1.00")], None, BOTH, []),
    ("C07", "hours without a rate: unknown, and the shares are bounds", THREE,
     [money(TOWN, "3000000.00"), hours(MISSION, 2000, None)], None, BOTH,
     ["contributions.value_unknown", "contributions.incomplete"]),
    ("C08", "a party with a known and an unknown part", THREE,
     [money(TOWN, "3000000.00"), hours(MISSION, 1000), hours(MISSION)], None, BOTH,
     ["contributions.value_unknown", "contributions.incomplete"]),
    ("C09", "both parties have unknown parts: shares of what is known only", THREE,
     [money(TOWN, "100.00"), brought(TOWN, "premises"), hours(MISSION, 1), brought(MISSION, "staff")], None, BOTH,
     ["contributions.value_unknown", "contributions.value_unknown", "contributions.incomplete"]),
    ("C10", "a party that states nothing is unknown, not zero", THREE, [money(TOWN, "100.00")], None, BOTH,
     ["contributions.party_without", "contributions.incomplete"]),
    ("C11", "zero is not unknown", THREE, [money(TOWN, "100.00"), hours(MISSION, 0)], None, BOTH, []),
    ("C12", "nothing but zero: no shares", THREE, [money(TOWN, "0.00"), hours(MISSION, 0)], None, BOTH,
     ["contributions.none_valued"]),
    ("C13", "planned payments stand in for money without an amount", THREE, [money(TOWN), hours(MISSION, 2000)],
     PAYMENT, BOTH, ["contributions.from_planned_payments"]),
    ("C14", "planned payments where the payer states no money at all", THREE,
     [brought(TOWN, "premises", "90000.00"), hours(MISSION, 2000)], PAYMENT, BOTH, ["contributions.from_planned_payments"]),
    ("C15", "stated money is never counted beside planned payments", THREE,
     [money(TOWN, "3000000.00"), hours(MISSION, 2000)], PAYMENT, BOTH, []),
    ("C16", "and where the two differ, the stated one is counted", THREE,
     [money(TOWN, "900000.00", **YEARLY), hours(MISSION, 2000)], PAYMENT, BOTH, ["contributions.payments_differ"]),
    ("C17", "two paying parties: nobody says whose money is planned", THREE,
     [hours(MISSION, 1), hours(TOWN, 1), hours(PARISH, 1)], PAYMENT, [*BOTH, (PARISH, "payer")],
     ["contributions.payer_unclear", "contributions.incomplete"]),
    ("C18", "per year, and the term is not exact", ["2023-12", "2026-11-30"],
     [money(TOWN, "100.00", **YEARLY), money(MISSION, "100.00")], None, BOTH,
     ["contributions.term_not_exact", "contributions.incomplete"]),
    ("C19", "for the whole term, an inexact one is enough", ["2023-12", "2026"],
     [money(TOWN, "100.00"), money(MISSION, "100.00")], None, BOTH, []),
    ("C20", "an amount beside hours and a rate that say otherwise", THREE,
     [money(TOWN, "100.00"), hours(MISSION, 10, amount="2000.00")], None, BOTH, ["contributions.values_differ"]),
    ("C21", "an amount beside hours and a rate that say the same", THREE,
     [money(TOWN, "100.00"), hours(MISSION, 10, amount="3000.00")], None, BOTH, []),
    ("C22", "every kind, and a third party without a side", THREE,
     [money(TOWN, "600.00"), brought(TOWN, "premises", "120.00"), brought(TOWN, "administration", "30.00"),
      brought(MISSION, "staff", "50.00", **YEARLY), hours(PARISH, 1)], None, [*BOTH, (PARISH, None)], []),
    ("C23", "öre that only the sum makes whole: rounded once", ["2024-01-01", "2024-04-30"],
     [money(TOWN, "0.01", **YEARLY), money(TOWN, "0.01", **YEARLY), money(MISSION, "0.01", **YEARLY)], None, BOTH, []),
    ("C24", "a hundredth of an öre is less than one: decimals of hours are exact", THREE,
     [hours(TOWN, 0.0001, {"amount": "1.00", "source": "en schablon"}), hours(MISSION, 0.333333)], None, BOTH, []),
    ("C26", "a span that is not stated counts for the whole term, and that is said", THREE,
     [{"party": TOWN, "kind": "money", "text": "Pengar.", "amount": "3000000.00"}, brought(MISSION, "premises")], None, BOTH,
     ["contributions.span_not_stated", "contributions.value_unknown", "contributions.incomplete"]),
]


def plus_years(day, years):
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # 29 February
        return day.replace(year=day.year + years, day=28)


def years_of(term):
    if any(len(each) != 10 for each in term):
        return None
    first, last = map(datetime.date.fromisoformat, term)
    end, years = last + datetime.timedelta(days=1), 0
    while plus_years(first, years + 1) <= end:
        years += 1
    begin = plus_years(first, years)
    return years + Fraction((end - begin).days, (plus_years(first, years + 1) - begin).days)


def ore(amount):
    return Fraction(amount) * 100


def exact_value(of, years):
    if "amount" in of:
        value = ore(of["amount"])
    elif "hours" in of and "hourly_rate" in of:
        value = Fraction(str(of["hours"])) * ore(of["hourly_rate"]["amount"])
    else:
        return None
    if value < 0:
        return None
    if of.get("span") == "per_year":
        return None if years is None else value * years
    return value


def half_up(value):
    return (value * 2 + 1) // 2 if value is not None else None


def planned_total(term, payment):
    first, last = (each[:7] for each in term)
    year, month, count = int(first[:4]), int(first[5:]), 0
    while f"{year:04}-{month:02}" <= last:
        count += month in payment["months"]
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return count * ore(payment["amount"])


def expected(term, contributions, payment, parties):
    years = years_of(term)
    values = [exact_value(each, years) for each in contributions]
    basis = [None if value is None else "stated_amount" if "amount" in each else "hours_times_rate"
             for each, value in zip(contributions, values)]
    lines = [(each["party"], value) for each, value in zip(contributions, values)]
    unknown = {party for party, value in lines if value is None}
    payers = [party for party, side in parties if side == "payer"]
    planned = None
    if payment:
        has_amount = any(each["party"] == payers[0] and each["kind"] == "money" and "amount" in each for each in contributions)
        if len(payers) == 1 and not has_amount:
            planned = planned_total(term, payment)
            lines = [(party, value) for (party, value), each in zip(lines, contributions)
                     if not (party == payers[0] and each["kind"] == "money")]
            unknown = {party for party, value in lines if value is None}
            lines.append((payers[0], planned))
    names = [party for party, _ in parties]
    if payment and len(payers) > 1:
        unknown |= {payer for payer in payers if not any(
            each["party"] == payer and each["kind"] == "money" and "amount" in each for each in contributions)}
    unknown |= set(names) - {party for party, _ in lines}
    known = {name: [value for party, value in lines if party == name and value is not None] for name in names}
    sums = {name: sum(values, Fraction(0)) if values else None for name, values in known.items()}
    whole = sum((each for each in sums.values() if each is not None), Fraction(0)) if any(known.values()) else None
    bounds = {0: lambda name: "exact", 1: lambda name: "at_least" if name in unknown else "at_most"}
    bound = bounds.get(len(unknown), lambda name: "unknown" if sums[name] is None else "known_only")
    return {
        "years": None if years is None else str(Fraction(years)),
        "values": [None if value is None else {"exact": str(value), "value_ore": int(half_up(value))} for value in values],
        "basis": basis,
        "planned_ore": None if planned is None else int(planned),
        "parties": [{"party": name, "complete": name not in unknown, "exact": None if sums[name] is None else str(sums[name]),
                     "value_ore": None if sums[name] is None else int(half_up(sums[name])),
                     "share": str(sums[name] / whole) if whole and sums[name] is not None else None,
                     "bound": bound(name)} for name in names],
        "complete": not unknown,
        "value_ore": None if whole is None else int(half_up(whole)),
    }


def main():
    cases = [
        {"id": case, "note": note, "term": term,
         "parties": [{"party": party, **({"side": side} if side else {})} for party, side in parties],
         "contributions": contributions, **({"payment": payment} if payment else {}),
         "expected": {**expected(term, contributions, payment, parties), "findings": findings}}
        for case, note, term, contributions, payment, parties, findings in CASES
    ]
    about = "Parties and contributions as partnership files write them; exact values are öre, as ratios in lowest terms."
    json.dump({"about": about, "cases": cases}, sys.stdout, ensure_ascii=False, indent=1)
    print()


if __name__ == "__main__":
    main()
