"""Prints allocation.csv: an amount in parts by largest remainder, worked out with `fractions`; no code of ours was asked.

    python3 tests/cases/make_allocation.py > tests/cases/allocation.csv
"""

import csv
import io
import sys
from fractions import Fraction

INT64 = 2**63
REFUSED = "ratio.weights"
CASES = [
    (10_000, [1, 1, 1], "thirds: the first part gets the odd öre"),
    (10_001, [1, 1, 1], "two öre over: the first two parts"),
    (9_999, [1, 1, 1], "nothing over"),
    (10_000, [1, 1, 1, 1, 1, 1], "six equal instalments"),
    (10_000, [1] * 7, "sevenths"),
    (10_000, [1] * 12, "twelve months"),
    (50_000_000, [183, 183, 182, 183, 182, 183], "by the days of the half-years of 2023-12-01 to 2026-11-30"),
    (300_000_000, [183, 183, 182, 183, 182, 183], "the same, six half-year amounts together"),
    (50_000_000, [31, 151], "a half-year over a year end: 2024-12 and 2025-01 to 2025-05"),
    (50_000_000, [31, 152], "the same in a leap year: 2023-12 to 2024-05"),
    (1, [1, 1], "one öre, a tie: the earlier part"),
    (1, [1, 2], "one öre: the larger remainder"),
    (1, [1, 1, 1], "one öre, three alike"),
    (2, [1, 1, 1], "two öre, three alike"),
    (3, [1, 1], "a tie of halves"),
    (5, [1, 1, 2], "remainders of a quarter, a quarter and a half: the half"),
    (7, [2, 1, 1], "remainders of a half, three quarters and three quarters"),
    (10, [3, 3, 1], "two remainders of two sevenths and one of three"),
    (100, [7, 5, 3, 1], "four parts, each with another remainder"),
    (100, [1, 3, 5, 7], "the same weights the other way round"),
    (0, [1, 2, 3], "nothing to divide"),
    (0, [1], "nothing to one"),
    (12_345, [1], "all to one"),
    (12_345, [999], "all to one, whatever its weight"),
    (12_345, [0, 1], "a weight of nothing gets nothing"),
    (12_345, [1, 0], "the same, last"),
    (10_000, [1, 0, 1, 0, 1], "weights of nothing between others never get the odd öre"),
    (1, [0, 0, 1], "one öre past two weights of nothing"),
    (-10_000, [1, 1, 1], "a reversal mirrors its payment"),
    (-1, [1, 1], "one öre back, a tie: the earlier part"),
    (-1, [1, 2], "one öre back: the larger remainder"),
    (-5, [1, 1, 2], "the mirror of 5"),
    (-50_000_000, [31, 151], "a half-year paid back over a year end"),
    (12_345, [0, 1, 0, 0], "all to the second of four"),
    (10_000, [2, 4, 6], "weights with a common factor"),
    (10_000, [1, 2, 3], "the same without it"),
    (INT64 - 1, [1, 1], "the largest amount in halves"),
    (INT64 - 1, [1, 1, 1], "the largest amount in thirds"),
    (-INT64, [1, 2], "the least amount there is"),
    (-INT64, [1], "the least amount to one"),
    (INT64 - 1, [INT64 - 1, INT64 - 1], "the largest amount and weights: what is between them has 128 bits"),
    (INT64 - 1, [INT64 - 1, 1], "a weight beside the largest"),
    (1, [INT64 - 1, INT64 - 2], "two weights that differ by one part in 2^63"),
    (100, [], "no parts"),
    (100, [0], "one weight of nothing"),
    (100, [0, 0, 0], "only weights of nothing"),
    (100, [1, -1, 1], "a weight below zero"),
    (100, [-1], "a weight below zero alone"),
    (0, [0], "nothing to divide by nothing is refused too"),
]


def parts(ore: int, weights: list[int]) -> list[int] | None:
    total = sum(weights)
    if min(weights, default=0) < 0 or total <= 0:
        return None
    sign = -1 if ore < 0 else 1
    exact = [Fraction(abs(ore) * weight, total) for weight in weights]
    found = [each.numerator // each.denominator for each in exact]
    largest = sorted(range(len(weights)), key=lambda at: (found[at] - exact[at], at))
    for at in largest[:abs(ore) - sum(found)]:
        found[at] += 1
    assert sum(found) == abs(ore) and all(abs(each - share) < 1 for each, share in zip(found, exact, strict=True))
    return [sign * each for each in found]


def text() -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow("case_id total_ore weights parts_ore code source note".split())
    for number, (ore, weights, note) in enumerate(CASES, 1):
        found = parts(ore, weights)
        source = "derived: largest remainder, among equals the earlier part"
        if found is None:
            source = "derived: weights that say nothing are refused"
        elif 31 in weights or 183 in weights:
            source = f"{source}; the days of the Kalmar agreement, example amount"
        writer.writerow([f"L{number:02d}", ore, " ".join(map(str, weights)), " ".join(map(str, found or [])),
                         "" if found is not None else REFUSED, source, note])
    return out.getvalue()


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", newline="")
    sys.stdout.write(text())
