"""Prints exposure.json: what would be owed on chosen days of made-up agreements, worked out with `datetime` and
`fractions` from the clause alone.

    python3 tests/cases/make_exposure.py > tests/cases/exposure.json
"""

import json
from datetime import date, timedelta
from fractions import Fraction
from itertools import product

ONE = timedelta(days=1)
ALL_WORDS = list(product(("agreement", "calendar"), ("excluded", "included"), ("latest_paid", "current_half_year"),
                         ("half_year_amount", "total_paid", "none")))
DEFAULT = ALL_WORDS[0]


def month_later(day: date, months: int) -> date:
    count = day.year * 12 + day.month - 1 + months
    for number in range(day.day, 0, -1):
        try:
            return date(count // 12, count % 12 + 1, number)
        except ValueError:
            continue
    raise AssertionError


def half_year(first: date, day: date) -> tuple[date, date]:
    number = 0
    while month_later(first, 6 * (number + 1)) <= day:
        number += 1
    return month_later(first, 6 * number), month_later(first, 6 * (number + 1)) - ONE


def owed(first: date, last: date, paid: list[tuple[date, int, date]], day: date, words: tuple[str, ...]) -> dict[str, object]:
    which, rescission_day, amount_word, cap_word = words
    sums: dict[date, int] = {}
    for paid_on, ore, covers in paid:
        if paid_on <= day:
            sums[covers] = sums.get(covers, 0) + ore
    own = half_year(first, day)
    if amount_word == "current_half_year":
        amount = max(0, sums.get(own[0], 0))
    else:
        amount = next((sums[each] for each in sorted(sums, reverse=True) if each <= day and sums[each] > 0), 0)
    end = own[1]
    if which == "calendar":
        end = date(day.year, 6, 30) if day.month <= 6 else date(day.year, 12, 31)
    days = (min(end, last) - day).days + (rescission_day == "included")
    exact = Fraction(days * amount, 182)
    cap = {"half_year_amount": amount, "total_paid": max(0, sum(sums.values())), "none": None}[cap_word]
    bounded = exact if cap is None else min(exact, Fraction(cap))
    ore = int(bounded + Fraction(1, 2))
    kronor = int(bounded / 100 + Fraction(1, 2)) * 100
    if cap is not None and kronor > cap:
        kronor = int(bounded / 100) * 100
    return {"remaining_days": days, "half_year_amount_ore": amount, "amount_ore": ore, "payable_ore": kronor}


AGREEMENTS = [
    ("kalmar", date(2023, 12, 1), date(2026, 11, 30),
     [(date(2023, 12, 20), 50_000_000, date(2023, 12, 1)), (date(2024, 6, 20), 50_000_000, date(2024, 6, 1)),
      (date(2024, 12, 20), 50_000_000, date(2024, 12, 1))]),
    ("ends inside a half-year", date(2024, 8, 31), date(2025, 4, 10),
     [(date(2024, 9, 1), 12_345_678, date(2024, 8, 31)), (date(2025, 3, 2), 999, date(2025, 2, 28))]),
    ("reversed, late and ahead", date(2024, 2, 29), date(2025, 2, 27),
     [(date(2024, 3, 1), 1_000_050, date(2024, 2, 29)), (date(2024, 3, 20), -1_000_050, date(2024, 2, 29)),
      (date(2024, 5, 2), 700_049, date(2024, 2, 29)), (date(2024, 7, 1), 2_000_001, date(2024, 8, 29)),
      (date(2024, 10, 1), 300_000, date(2024, 2, 29))]),
    ("one day", date(2025, 1, 1), date(2025, 1, 1), [(date(2025, 1, 1), 18_200, date(2025, 1, 1))]),
    ("nothing paid", date(2025, 1, 1), date(2025, 6, 30), []),
]


def case(name: str, first: date, last: date, paid: list[tuple[date, int, date]], words: tuple[str, ...]) -> dict[str, object]:
    days = [first + ONE * number for number in range((last - first).days + 1)]
    all_days = {day: owed(first, last, paid, day, words) for day in days}
    most = max(int(str(each["payable_ore"])) for each in all_days.values())
    at = next(day for day in days if all_days[day]["payable_ore"] == most)
    shown = sorted({first, last, at, *days[::61], *(each[0] for each in paid if each[0] in all_days),
                    *(each[0] - ONE for each in paid if each[0] - ONE in all_days)})
    clause = "Kalmar agreement, repayment clause" if name == "kalmar" else "derived: the Kalmar repayment clause, another agreement"
    source = f"{clause}; payable: lag (1970:1029)"
    return {"name": name, "source": source, "first": str(first), "last": str(last),
            "payments": [{"paid_on": str(on), "amount_ore": ore, "covers": str(covers)} for on, ore, covers in paid],
            "reading": dict(zip(("half_year", "rescission_day", "amount", "cap"), words, strict=True)),
            "maximum": {"day": str(at), "payable_ore": most},
            "sum_of_payable_ore": sum(int(str(each["payable_ore"])) for each in all_days.values()),
            "days": [{"day": str(day), **all_days[day]} for day in shown]}


def main() -> None:
    cases = [case(*each, words) for each in AGREEMENTS for words in (ALL_WORDS if each[0] != "one day" else [DEFAULT])]
    lines = ",\n".join(json.dumps(each) for each in cases)
    print(f'{{"divisor": 182, "cases": [\n{lines}\n]}}')


if __name__ == "__main__":
    main()
