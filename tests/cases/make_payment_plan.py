#!/usr/bin/env python3
"""Prints payment_plan.json: components and series, and the instalments that follow.

    python3 tests/cases/make_payment_plan.py > tests/cases/payment_plan.json

Days are found by walking through every day of the span, amounts with fractions, never by the
library. A row's `source` says what it rests on.
"""

import calendar
import datetime
import json
import sys
from fractions import Fraction
from typing import Any

DAY = datetime.timedelta(days=1)
MONTHS = {"year": 12, "half_year": 6, "quarter": 3, "month": 1}

INDEX = {"id": "index", "title": "Påhittat prisindex", "kind": "level", "source": "made up", "figures": [
    {"period": "2022-10", "value": 398.65, "published_on": "2022-11-15"},
    {"period": "2023-10", "value": 413.40, "published_on": "2023-11-15"},
    {"period": "2024-10", "value": 417.10, "published_on": "2024-11-14", "state": "preliminary"},
    {"period": "2024-10", "value": 418.20, "published_on": "2025-02-20"},
    {"period": "2025-10", "value": 424.00, "published_on": "2025-11-14"}]}
CHANGE = {"id": "change", "title": "Påhittad årlig uppräkning", "kind": "yearly_change", "source": "made up", "figures": [
    {"period": "2024", "value": 4.7, "published_on": "2023-12-15"},
    {"period": "2025", "value": 3.1, "published_on": "2024-12-16", "state": "preliminary"},
    {"period": "2025", "value": 3.4, "published_on": "2025-06-16"},
    {"period": "2026", "value": -0.5, "published_on": "2025-12-15"}]}
PEOPLE = {"id": "people", "title": "Påhittad folkmängd", "kind": "population", "source": "made up", "figures": [
    {"period": "2022", "value": 71328, "published_on": "2023-02-22"},
    {"period": "2023", "value": 71990, "published_on": "2024-02-22"},
    {"period": "2024", "value": 72404, "published_on": "2025-02-21"}]}
SERIES = {each["id"]: each for each in (INDEX, CHANGE, PEOPLE)}

Y3 = ("2024-01-01", "2026-12-31")
KALMAR = ("2023-12-01", "2026-11-30")
FIX_DEC = {"years_before": 1, "month": 12, "day": 1}
FIX_NEW_YEAR = {"years_before": 1, "month": 12, "day": 31}
ROW = "derived: agreements of this kind"

# id, term, component without its id, source, note
CASES: list[tuple[str, tuple[str, str], dict[str, Any], str, str]] = [
    ("P01", Y3, {"every": "year", "paid": "advance", "amount": "1000000.00"}, ROW + ", yearly in advance", "January each year"),
    ("P02", Y3, {"every": "half_year", "paid": "advance", "amount": "500000.00"}, ROW + ", half-yearly", "January and July"),
    ("P03", Y3, {"every": "quarter", "paid": "advance", "amount": "1000000.00", "per": "year"}, ROW + ", quarterly", "a quarter of a year's sum"),
    ("P04", Y3, {"every": "month", "paid": "advance", "amount": "1000000.00", "per": "year"}, ROW + ", monthly", "twelve parts: 83 333.34 four times, 83 333.33 eight times"),
    ("P05", Y3, {"every": "month", "paid": "advance", "amount": "100.00", "per": "term"}, "derived: largest remainder", "36 parts of 100 kr: 28 of 2.78 and 8 of 2.77"),
    ("P06", Y3, {"every": "quarter", "paid": "arrears", "amount": "250000.00"}, ROW + ", in arrears", "the last is payable after the term"),
    ("P07", Y3, {"every": "quarter", "paid": "advance", "amount": "250000.00", "day": 15}, ROW + ", on a date", "the 15th"),
    ("P08", Y3, {"every": "month", "paid": "advance", "amount": "1.00", "day": 31}, "derived: lag 1930:173 1 §", "the 31st, clipped in short months"),
    ("P09", KALMAR, {"every": "half_year", "paid": "advance", "amount": "500000.00", "months": [6, 12]}, "Kalmar agreement, payment clause", "December and June, as half-year instalments are"),
    ("P10", KALMAR, {"every": "quarter", "paid": "advance", "amount": "250000.00"}, "derived: periods counted from the first day", "December, March, June, September"),
    ("P11", ("2024-02-15", "2025-12-31"), {"every": "quarter", "paid": "advance", "amount": "90000.00", "periods": "calendar", "stub": "by_days"}, "derived: calendar days of the stub", "46 of 91 days first"),
    ("P12", ("2024-02-15", "2025-12-31"), {"every": "quarter", "paid": "advance", "amount": "90000.00", "periods": "calendar", "stub": "whole"}, "derived: stub paid whole", "the whole for the stub"),
    ("P13", ("2024-02-15", "2025-12-31"), {"every": "quarter", "paid": "advance", "amount": "90000.00", "periods": "calendar"}, "derived: nothing prorates unasked", "the stub's amount cannot be told"),
    ("P14", ("2024-08-31", "2026-08-30"), {"every": "month", "paid": "advance", "amount": "1000.00"}, "derived: lag 1930:173 1 §", "from the 31st, never chained: 31 August, 30 September, 31 October"),
    ("P15", ("2024-01-01", "2026-05-31"), {"every": "year", "paid": "advance", "amount": "365000.00", "stub": "by_days"}, "derived: calendar days of the stub", "the last year has 151 of 365 days"),
    ("P16", Y3, {"every": "year", "paid": "advance", "amount": "1000000.00", "raises": [{"first": "2025-01-01", "amount": "1100000.00"}]}, ROW + ", raised mid-term", "raised from the second year"),
    ("P17", Y3, {"every": "quarter", "paid": "advance", "amount": "1000000.00", "per": "year", "raises": [{"first": "2024-07-01", "amount": "1200000.01"}]}, ROW + ", raised mid-term", "raised in the middle of a year: from the third quarter"),
    ("P18", Y3, {"every": "half_year", "paid": "advance", "amount": "500000.00", "raises": [{"first": "2024-03-01", "amount": "600000.00"}]}, "derived: a raise holds from the next period", "inside a period"),
    ("P19", Y3, {"every": "year", "paid": "advance", "amount": "1000000.00", "fixed": FIX_DEC, "indexation": {"series": "index", "base": "2022-10", "reference": {"years_before": 1, "month": 10}}}, ROW + ", indexed", "a level; 2025 takes the preliminary figure of 14 November 2024, and the revision changes nothing"),
    ("P20", Y3, {"every": "year", "paid": "advance", "amount": "1000000.00", "fixed": FIX_DEC, "indexation": {"series": "index", "base": "2022-10", "reference": {"years_before": 1, "month": 10}, "definitive_only": True}}, ROW + ", indexed, definitive", "2025 has no definitive figure in time: that amount cannot be told"),
    ("P21", Y3, {"every": "quarter", "paid": "advance", "amount": "1000000.00", "per": "year", "fixed": FIX_DEC, "indexation": {"series": "index", "base": "2022-10", "reference": {"years_before": 1, "month": 10}}}, ROW + ", indexed", "a year's amount fixed once, in four parts"),
    ("P22", Y3, {"every": "year", "paid": "advance", "amount": "1000000.00", "fixed": FIX_NEW_YEAR, "indexation": {"series": "change", "base": "2023", "reference": {"years_before": 0}}}, ROW + ", OPI or PKV", "each year's change on the amount of the year before, rounded each year"),
    ("P23", Y3, {"every": "year", "paid": "advance", "amount": "333333.33", "fixed": FIX_NEW_YEAR, "rounding": {"mode": "half_up", "unit": "krona"}, "indexation": {"series": "change", "base": "2023", "reference": {"years_before": 0}}}, ROW + ", OPI or PKV", "rounded to kronor"),
    ("P24", Y3, {"every": "year", "paid": "advance", "amount": "1000000.00", "indexation": {"series": "index", "base": "2022-10", "reference": {"years_before": 1, "month": 10}}}, "derived: fixed on the first day of the period", "no day of fixing stated"),
    ("P25", ("2024-01-01", "2025-12-31"), {"every": "year", "paid": "advance", "amount": "12.50", "fixed": {"years_before": 0, "month": 3, "day": 1}, "per_inhabitant": {"series": "people", "reference": {"years_before": 1}}}, ROW + ", per inhabitant", "12.50 kr times the population a year before"),
    ("P26", ("2024-01-01", "2025-12-31"), {"every": "quarter", "paid": "advance", "amount": "12.50", "per": "year", "fixed": {"years_before": 0, "month": 3, "day": 1}, "per_inhabitant": {"series": "people", "reference": {"years_before": 1}}}, ROW + ", per inhabitant", "a year's amount in four parts"),
    ("P27", ("2024-01-01", "2025-12-31"), {"every": "year", "paid": "advance", "amount": "12.50", "per_inhabitant": {"series": "people", "reference": {"years_before": 1}}}, "derived: never the last known figure", "not yet published on the first day: both cannot be told"),
    ("P28", Y3, {"every": "year", "paid": "advance", "amount": "12.50", "fixed": {"years_before": 0, "month": 3, "day": 1}, "per_inhabitant": {"series": "people", "reference": {"years_before": 1}}, "indexation": {"series": "index", "base": "2022-10", "reference": {"years_before": 1, "month": 10}}}, "derived: both, rounded once", "inhabitants and index; 2026 lacks the population"),
    ("P29", Y3, {"every": "year", "paid": "advance", "amount": "500000.00", "first": "2025-01-01"}, ROW + ", components", "begins in the second year"),
    ("P30", Y3, {"every": "year", "paid": "advance", "amount": "500000.00", "last": "2025-12-31"}, ROW + ", components", "ends before the term"),
    ("P31", Y3, {"every": "year", "paid": "advance", "amount": "500000.00", "first": "2023-01-01", "last": "2024-12-31"}, "derived: nothing outside the term", "began before the term: a finding"),
    ("P32", Y3, {"every": "quarter", "paid": "advance"}, "derived: unknown is not zero", "no amount stated"),
    ("P33", Y3, {"every": "half_year", "paid": "arrears", "amount": "500000.00", "months": [2, 8], "day": 10}, ROW + ", stated day in arrears", "10 August and 10 February after the half-year"),
    ("P34", ("2024-03-10", "2025-03-09"), {"every": "quarter", "paid": "advance", "amount": "1.00", "day": 5}, "derived: the first stated day in the period", "the 5th of the month after"),
    ("P35", ("2024-01-01", "2024-12-31"), {"every": "month", "paid": "advance", "amount": "0.05", "per": "year"}, "derived: largest remainder", "five öre in twelve parts"),
    ("P36", ("2024-01-01", "2024-12-31"), {"every": "quarter", "paid": "advance", "amount": "100.00", "per": "term", "first": "2024-02-15", "periods": "calendar", "stub": "by_days"}, "derived: largest remainder by days", "46, 91, 92 and 92 days"),
    ("P37", Y3, {"every": "year", "paid": "advance", "amount": "0.00"}, "derived: zero is an amount", "nothing is paid, and that is stated"),
    ("P38", ("2024-02-29", "2028-02-28"), {"every": "year", "paid": "advance", "amount": "100.00"}, "derived: lag 1930:173 1 §", "from a leap day"),
    ("P39", Y3, {"every": "year", "paid": "advance", "amount": "1000000.00", "fixed": FIX_DEC, "indexation": {"series": "index", "base": "2021-10", "reference": {"years_before": 1, "month": 10}}}, "derived: never the last known figure", "the base is not in the series"),
    ("P41", Y3, {"every": "year", "paid": "advance", "amount": "1000000.00", "rounding": {"mode": "down", "unit": "krona"}, "fixed": FIX_DEC, "indexation": {"series": "index", "base": "2022-10", "reference": {"years_before": 1, "month": 10}}}, ROW + ", indexed", "rounded down to kronor"),
    ("P42", ("2024-06-15", "2026-06-14"), {"every": "half_year", "paid": "advance", "amount": "500000.00", "months": [6, 12]}, "derived: the month is cut by the term", "June 2024 has 16 days left"),
]


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def plus_months(start: datetime.date, months: int) -> datetime.date:
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return datetime.date(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1]))


def whole_periods(start: datetime.date, last: datetime.date, component: dict[str, Any]) -> list[tuple[int, Any, Any]]:
    """Where each period stands in its year, and its first and last day, from the one that holds `start`."""
    months = MONTHS[component["every"]]
    if component.get("periods") == "calendar":
        start = datetime.date(start.year, (start.month - 1) // months * months + 1, 1)
        place = (start.month - 1) // months
    else:
        place = 0
    found = []
    number = 0
    while plus_months(start, number * months) <= last:
        found.append(((place + number) % (12 // months), plus_months(start, number * months),
                      plus_months(start, (number + 1) * months) - DAY))
        number += 1
    return found


def due(component: dict[str, Any], first: datetime.date, last: datetime.date,
        span_last: datetime.date) -> tuple[str, list[str]]:
    """The first day on which it is payable is looked for day by day."""
    each = first if component["paid"] == "advance" else last + DAY
    months = component.get("months", list(range(1, 13)))
    while True:
        days = calendar.monthrange(each.year, each.month)[1]
        if each.month in months and each.day == min(component.get("day", each.day), days):
            break
        each += DAY
    if "day" in component:
        return str(each), [str(each), str(each)]
    end = datetime.date(each.year, each.month, days)
    if component["paid"] == "advance" and each <= span_last:
        end = min(end, span_last)
    return f"{each:%Y-%m}", [str(each), str(end)]


def rounded(exact: Fraction, rounding: dict[str, str]) -> int:
    unit = 100 if rounding["unit"] == "krona" else 1
    units = exact / unit
    assert units >= 0
    return (int(units) if rounding["mode"] == "down" else int(units + Fraction(1, 2))) * unit


def known(series: dict[str, Any], period: str, by: datetime.date, definitive: bool) -> Fraction | None:
    figures = [each for each in series["figures"] if each["period"] == period and day(each["published_on"]) <= by
               and not (definitive and each.get("state") == "preliminary")]
    return Fraction(str(max(figures, key=lambda each: each["published_on"])["value"])) if figures else None


def label(year: int, reference: dict[str, int]) -> str:
    return f"{year - reference['years_before']}" + (f"-{reference['month']:02}" if "month" in reference else "")


def whole(component: dict[str, Any], first: datetime.date, unit: datetime.date,
          findings: list[str]) -> int | None:
    ore = None if "amount" not in component else int(Fraction(component["amount"]) * 100)
    for each in component.get("raises", ()):
        if day(each["first"]) <= first:
            ore = int(Fraction(each["amount"]) * 100)
    if ore is None or not {"per_inhabitant", "indexation"} & set(component):
        return ore
    fixing = component.get("fixed")

    def fixed(year: int) -> datetime.date:
        if not fixing:
            return unit.replace(year=year)
        then = year - fixing["years_before"]
        return datetime.date(then, fixing["month"], min(fixing["day"], calendar.monthrange(then, fixing["month"])[1]))

    def figure(series: dict[str, Any], period: str, year: int, definitive: bool = False) -> Fraction | None:
        value = known(series, period, fixed(year), definitive)
        if value is None:
            ever = any(each["period"] == period for each in series["figures"])  # told once where it is not there at all
            findings.append(f"{series['id']} {period} {fixed(year) if ever else ''}")
        return value

    rounding = component.get("rounding", {"mode": "half_up", "unit": "ore"})
    exact: Fraction | None = Fraction(ore)
    if "per_inhabitant" in component:
        terms = component["per_inhabitant"]
        people = figure(SERIES[terms["series"]], label(unit.year, terms["reference"]), unit.year)
        exact = None if people is None else ore * people
    if exact is not None and "indexation" in component:
        terms = component["indexation"]
        series, definitive = SERIES[terms["series"]], terms.get("definitive_only", False)
        if series["kind"] == "level":
            base = figure(series, terms["base"], unit.year, definitive)
            now = figure(series, label(unit.year, terms["reference"]), unit.year, definitive)
            exact = None if base is None or now is None else exact * now / base
        else:
            for year in range(int(terms["base"]) + 1, unit.year - terms["reference"]["years_before"] + 1):
                change = figure(series, str(year), year + terms["reference"]["years_before"], definitive)
                assert change is not None
                exact = rounded(exact, rounding) * (1 + change / 100)
    return None if exact is None else rounded(exact, rounding)


def parts(total: int, weights: list[int]) -> list[int]:
    """Each part cut to whole öre; those with the most cut off, the first among equals, get one more."""
    exact = [Fraction(total * each, sum(weights)) for each in weights]
    cut = [int(each) for each in exact]
    order = sorted(range(len(weights)), key=lambda i: (cut[i] - exact[i], i))
    for i in order[:total - sum(cut)]:
        cut[i] += 1
    assert sum(cut) == total
    return cut


def expected(term: tuple[str, str], component: dict[str, Any]) -> tuple[list[dict[str, Any]], list[str]]:
    term_first, term_last = map(day, term)
    first, last = day(component.get("first", term[0])), day(component.get("last", term[1]))
    codes, missing, rows = [], [], []
    span_first, span_last = max(first, term_first), min(last, term_last)
    if (span_first, span_last) != (first, last):
        codes.append("schedule.component_outside")
    periods = [(place, a, b) for place, a, b in whole_periods(first, span_last, component) if b >= span_first]
    cut = [(max(a, span_first), min(b, span_last)) for _, a, b in periods]
    for each in component.get("raises", ()):
        if day(each["first"]) not in [a for a, _ in cut]:
            codes.append("schedule.raise_within_period")
    per, stub = component.get("per", "instalment"), component.get("stub")
    count = 12 // MONTHS[component["every"]]
    for i, ((place, a, b), (from_, to)) in enumerate(zip(periods, cut)):
        unit = {"instalment": from_, "year": plus_months(a, -place * MONTHS[component["every"]]), "term": cut[0][0]}[per]
        amount = whole(component, from_, unit, missing)
        is_stub = (a, b) != (from_, to)
        if per == "term":
            weights = [(y - x).days + 1 if stub == "by_days" else 1 for x, y in cut]
            planned = None if amount is None else parts(amount, weights)[i]
        elif is_stub and stub is None:
            codes.append("schedule.stub_not_stated")
            planned = None
        else:
            planned = amount if amount is None or per == "instalment" else parts(amount, [1] * count)[place]
            if is_stub and stub == "by_days" and planned is not None:
                planned = rounded(planned * Fraction((to - from_).days + 1, (b - a).days + 1),
                                  component.get("rounding", {"mode": "half_up", "unit": "ore"}))
        payable, window = due(component, from_, to, span_last)
        rows.append({"period": [str(from_), str(to)], "payable": payable, "window": window, "planned_ore": planned})
    codes += ["schedule.figure_missing"] * len(set(missing))
    rows.sort(key=lambda row: (row["window"][0], row["period"][0]))
    return rows, codes


def main() -> None:
    cases = []
    for case_id, term, component, source, note in CASES:
        payments, codes = expected(term, component)
        cases.append({"id": case_id, "source": source, "note": note, "term": list(term), "component": {"id": "c", **component},
                      "payments": payments, "findings": sorted(codes)})
    document = {"about": "An agreement with one component; figures are known from `published_on`. Amounts in whole öre, null where "
                         "they cannot be told. Findings are sorted.", "series": list(SERIES.values()), "cases": cases}
    json.dump(document, sys.stdout, ensure_ascii=False, indent=1)
    print()


if __name__ == "__main__":
    main()
