"""Prints time_chain.json: agreements in order of time, by counting days in sets.

Written anew for the cases: every end of a term that is told less exactly than to the day is tried as
its first and as its last possible day, and the days of both agreements are counted one by one.
"""

import datetime
import itertools
import json
from typing import Any

DAY = datetime.timedelta(days=1)

Span = tuple[datetime.date, datetime.date]


def possible(text: str) -> Span:
    """The days that `2023`, `2023-Q1`, `2023-02` or a day can mean."""
    if len(text) == 10:
        day = datetime.date.fromisoformat(text)
        return day, day
    year, _, rest = text.partition("-")
    first, months = (1, 12) if not rest else (3 * int(rest[1]) - 2, 3) if rest[0] == "Q" else (int(rest), 1)
    after = first + months
    end = datetime.date(int(year) + (after > 12), after - 12 * (after > 12), 1)
    return datetime.date(int(year), first, 1), end - DAY


def days(first: datetime.date, last: datetime.date) -> set[int]:
    return set(range(first.toordinal(), last.toordinal() + 1))


def shared(one: list[str], other: list[str], ended: dict[str, str], names: tuple[str, str]) -> list[int]:
    """The fewest and the most days that both hold; days between them count below zero."""
    counts = []
    for choice in itertools.product((0, 1), repeat=4):
        spans = []
        for i, (term, name) in enumerate(((one, names[0]), (other, names[1]))):
            first, last = possible(term[0])[choice[2 * i]], possible(term[1])[choice[2 * i + 1]]
            if name in ended:
                last = min(last, datetime.date.fromisoformat(ended[name]))
            spans.append((first, last))
        both = days(*spans[0]) & days(*spans[1])
        between = days(spans[0][1] + DAY, spans[1][0] - DAY)
        counts.append(len(both) - len(between))
    return [min(counts), max(counts)]


def relation(least: int, most: int) -> str:
    if least > 0:
        return "overlap"
    if most < 0:
        return "gap"
    return {(True, True): "adjoins", (True, False): "may_overlap", (False, True): "may_leave_gap",
            (False, False): "unclear"}[least == 0, most == 0]


CODES = {"adjoins": [], "overlap": ["chain.overlap"], "gap": ["chain.gap"], "may_overlap": ["chain.may_overlap"],
         "may_leave_gap": ["chain.may_leave_gap"], "unclear": ["chain.may_overlap", "chain.may_leave_gap"]}


def case(name: str, note: str, terms: dict[str, list[str]], ended: dict[str, str] | None = None) -> dict[str, Any]:
    ended = ended or {}

    def reach(agreement: str) -> datetime.date:
        last = possible(terms[agreement][1])[1]
        return min(last, datetime.date.fromisoformat(ended[agreement])) if agreement in ended else last

    order = sorted(terms, key=lambda each: (possible(terms[each][0])[0], reach(each)))
    neighbours, findings = [], []
    for later in range(1, len(order)):
        earlier = order[:later]
        furthest = max(range(later), key=lambda i: (reach(order[i]), i))
        for i, one in enumerate(earlier):
            least, most = shared(terms[one], terms[order[later]], ended, (one, order[later]))
            if i == furthest or most > 0:
                how = relation(least, most)
                neighbours.append({"agreement": one, "next": order[later], "relation": how, "shared": [least, most]})
                findings += CODES[how]
    return {"id": name, "note": note, "terms": terms, "ended": ended, "order": order, "neighbours": neighbours,
            "findings": findings}


CASES = [
    case("C01", "one agreement has no neighbour", {"a": ["2023-12-01", "2026-11-30"]}),
    case("C02", "the second begins the day after", {"a": ["2020-12-01", "2023-11-30"], "b": ["2023-12-01", "2026-11-30"]}),
    case("C03", "one day in both", {"a": ["2020-12-01", "2023-12-01"], "b": ["2023-12-01", "2026-11-30"]}),
    case("C04", "one day in neither", {"a": ["2020-12-01", "2023-11-29"], "b": ["2023-12-01", "2026-11-30"]}),
    case("C05", "the chain of three, the first extended into the second",
         {"2018-2022": ["2018", "2023-02-28"], "2023": ["2023-01-01", "2023-12-31"], "2024": ["2024-01-01", "2024-12-31"]}),
    case("C06", "the same without the extension: the end of the first is a year, and so they may leave a gap",
         {"2018-2022": ["2018", "2022"], "2023": ["2023-01-01", "2023-12-31"]}),
    case("C07", "an end told as a month: they may overlap", {"a": ["2020-12-01", "2023-12"], "b": ["2023-12-02", "2026"]}),
    case("C08", "both ends vague: they may do either", {"a": ["2020", "2023-Q2"], "b": ["2023-05", "2026"]}),
    case("C09", "vague, but surely a gap", {"a": ["2020", "2021"], "b": ["2022-02", "2023"]}),
    case("C10", "vague, but surely an overlap", {"a": ["2020-01-01", "2022-Q4"], "b": ["2022-03", "2024"]}),
    case("C11", "a long agreement with two inside it",
         {"frame": ["2020-01-01", "2029-12-31"], "a": ["2021-01-01", "2021-12-31"], "b": ["2022-06-01", "2023-05-31"]}),
    case("C12", "out of order in the file", {"late": ["2024-01-01", "2024-12-31"], "early": ["2022-01-01", "2022-12-31"]}),
    case("C13", "ended early, so that the next follows it",
         {"a": ["2020-01-01", "2024-12-31"], "b": ["2022-07-01", "2025-06-30"]}, {"a": "2022-06-30"}),
    case("C14", "ended early, so that there is a gap",
         {"a": ["2020-01-01", "2022-12-31"], "b": ["2023-01-01", "2025-12-31"]}, {"a": "2022-10-31"}),
    case("C15", "a leap day in both", {"a": ["2022-01-01", "2024-02-29"], "b": ["2024-02-29", "2025-02-28"]}),
    case("C16", "two that begin on one day", {"a": ["2022-01-01", "2022-12-31"], "b": ["2022-01-01", "2023-12-31"]}),
]


if __name__ == "__main__":
    print(json.dumps({"cases": CASES}, ensure_ascii=False, indent=1))
