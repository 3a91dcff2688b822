"""Who reads what is published, and knows the rule, can tell no count from 1 to below the threshold.

Two attackers. One knows the library: it publishes every list of counts that there may have been and keeps those that
print the same. One knows arithmetic alone: it reads the printed rows and fills in what is suppressed."""

import csv
import datetime
import io
import itertools
import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

import iop
from command import Command

DAY = datetime.date(2026, 3, 1)
Counts = tuple[int, ...]


def indicator(**other: Any) -> dict[str, Any]:
    return {"id": "i", "text": "personer", "measure": "quantity", "unit": "personer", "direction": "increase",
            "baseline": {"period": "2023", "value": 100}, "target": {"kind": "absolute", "value": 200}, "due": "2025"} | other


def document(indicators: Sequence[dict[str, Any]], measurements: Sequence[dict[str, Any]]) -> str:
    """An agreement of 2024 to 2026 with each list of indicators as a goal."""
    return json.dumps({
        "schema": "iop-partnership/1", "id": "prov", "title": "Kommunen och Föreningen",
        "parties": [{"id": "k", "name": "Kommunen", "kind": "public_body"},
                    {"id": "f", "name": "Föreningen", "kind": "civil_society"}],
        "agreements": [{
            "id": "avtal", "title": "Samverkansavtal", "term": {"first": "2024-01-01", "last": "2026-12-31"},
            "parties": [{"party": "k", "side": "payer", "convener": True}, {"party": "f", "side": "payee"}],
            "goals": [{"id": f"mal-{number}", "text": "Mål", "indicators": [each]}
                      for number, each in enumerate(indicators)]}],
        "facts": {"measurements": measurements}}, ensure_ascii=False)


def measured(period: str, value: int | None = None, part: tuple[str, str] | None = None, **other: Any) -> dict[str, Any]:
    given = {"indicator": "i", "period": period, **other}
    if value is not None:
        given["value"] = value
    if part:
        given["part"] = {"by": part[0], "of": part[1]}
    return given


def printed(text: str, threshold: int) -> str:
    """All that is published of a file: both languages, the rows and the JSON."""
    from iop._cli import goals as command  # what the command prints, without starting it for each file
    from iop._cli.rows import lines

    answer = iop.goals_answer(iop.parse_partnership(text), DAY, threshold=threshold)
    shown = answer.result.published
    rows = "".join(lines(command.COLUMNS, (map(command._cell, row) for row in command._rows(shown.goals))))
    told = [iop.to_text(iop.goals_document(shown, language)) for language in ("sv", "en")]
    return "\n".join([*told, rows, answer.to_json()])


def disclosed(worlds: Iterable[tuple[Counts, str]], threshold: int) -> list[tuple[int, int]]:
    """Which count, and what it is, where every world that prints the same has the same."""
    alike: dict[str, list[Counts]] = defaultdict(list)
    for counts, text in worlds:
        alike[printed(text, threshold)].append(counts)
    return [(place, counts[0][place]) for counts in alike.values() for place in range(len(counts[0]))
            if 0 < counts[0][place] < threshold and len({each[place] for each in counts}) == 1]


# ---- the attacker who knows the library ------------------------------------------------------------


def months(**given: Any) -> Callable[[Counts], str]:
    return lambda counts: document([indicator(due="2025-Q1", **given)],
                                   [measured(f"2025-{month:02d}", count) for month, count in enumerate(counts, 1)])


def women_and_men(with_total: bool, measure: str = "quantity", **given: Any) -> Callable[[Counts], str]:
    def of(counts: Counts) -> str:
        parts = [measured("2025", count, ("sex", of)) for of, count in zip(("kvinnor", "män", "okänt"), counts, strict=False)]
        return document([indicator(measure=measure, **given)],
                        parts + ([measured("2025", sum(counts))] if with_total else []))
    return of


def before_and_after(kind: str, direction: str, target: int) -> Callable[[Counts], str]:
    return lambda counts: document(
        [indicator(direction=direction, baseline={"period": "2023", "value": counts[0]}, target={"kind": kind, "value": target})],
        [measured("2025", counts[1])])


def two_goals(first: int, second: int) -> Callable[[Counts], str]:
    """One figure that two goals are judged by."""
    return lambda counts: document([indicator(target={"kind": "threshold", "value": each}) for each in (first, second)],
                                   [measured("2025", counts[0])])


def corrected(counts: Counts) -> str:
    return document([indicator(target={"kind": "threshold", "value": 3})],
                    [measured("2025", 4, recorded_on="2026-01-15"), measured("2025", counts[0], recorded_on="2026-02-15")])


ATTACKS: dict[str, tuple[Callable[[Counts], str], int]] = {
    "months": (months(), 3),
    "months-small-target": (months(baseline={"period": "2023", "value": 0}, target={"kind": "absolute", "value": 3}), 3),
    "months-threshold": (months(target={"kind": "threshold", "value": 2}), 3),
    "parts": (women_and_men(False), 3),
    "parts-and-total": (women_and_men(True), 3),
    "parts-two": (women_and_men(True, target={"kind": "threshold", "value": 4}), 2),
    "cumulative-parts": (women_and_men(False, "cumulative", due="2025-12-31"), 3),
    "corrected": (corrected, 1),
    "two-goals": (two_goals(2, 3), 1),
    "two-goals-high": (two_goals(3, 4), 1),
    **{f"{kind}-{direction}-{target}": (before_and_after(kind, direction, target), 2)
       for kind in ("absolute", "relative_change", "threshold") for direction in ("increase", "decrease")
       for target in (1, 2, 4, 50, 100)},
}


@pytest.mark.parametrize("threshold", [3, 4])
@pytest.mark.parametrize("attack", ATTACKS)
def test_nobody_who_knows_the_rule_can_tell_a_small_count(attack: str, threshold: int) -> None:
    build, number = ATTACKS[attack]
    worlds = [(counts, build(counts)) for counts in itertools.product(range(threshold + 3), repeat=number)]
    assert disclosed(worlds, threshold) == []


def shares(with_total: bool) -> Iterator[tuple[Counts, str]]:
    """Numerators, remainders and denominators of two places."""
    for counts in itertools.product(range(6), repeat=4):
        pairs = [(counts[0], counts[0] + counts[1]), (counts[2], counts[2] + counts[3])]
        if 0 in (pairs[0][1], pairs[1][1]):
            continue
        given = [measured("2025", part=("place", of), numerator=some, denominator=all_)
                 for of, (some, all_) in zip(("norr", "söder"), pairs, strict=True)]
        if with_total:
            given.append(measured("2025", numerator=pairs[0][0] + pairs[1][0], denominator=pairs[0][1] + pairs[1][1]))
        yield ((*counts, pairs[0][1], pairs[1][1]),
               document([indicator(measure="share", population="x", target={"kind": "threshold", "value": 50})], given))


@pytest.mark.parametrize("with_total", [False, True])
def test_nobody_who_knows_the_rule_can_tell_a_small_part_of_a_share(with_total: bool) -> None:
    assert disclosed(shares(with_total), 3) == []


def test_the_attack_finds_what_is_disclosed() -> None:
    """The attacker is no straw man: figures that are merely not printed are told by it."""
    worlds = [((count,), document([indicator(text=f"personer {count == 2}")], [measured("2025", count)]))
              for count in range(6)]
    assert disclosed(worlds, 3) == [(0, 1), (0, 2)]


# ---- the attacker who knows arithmetic alone -------------------------------------------------------


def rows_of(text: str, threshold: int) -> list[dict[str, str]]:
    body = printed(text, threshold)
    start = body.index("agreement,kind,goal")
    return list(csv.DictReader(io.StringIO(body[start:body.index("\n{", start)])))


def judged(value: int, row: dict[str, str]) -> str:
    baseline, target = Fraction(row["baseline"]), Fraction(row["target"])
    if value >= target:
        return "met"
    return "partly_met" if row["target_kind"] != "threshold" and value > baseline else "not_met"


def fitting(row: dict[str, str], most: int) -> list[Counts]:
    """Every way to fill what is suppressed, each 1 or more, that agrees with the total and the verdict."""
    parts = [each.rpartition(": ")[2] for each in row["parts"].split("; ")]
    choices = [range(1, most + 1) if each == "suppressed" else [int(each)] for each in parts]
    return [counts for counts in itertools.product(*choices)
            if row["value"] in ("suppressed", str(sum(counts)))
            and row["verdict"] in ("suppressed", judged(sum(counts), row))]


@pytest.mark.parametrize(("threshold", "target", "baseline"), [(3, 200, 100), (3, 3, 0), (4, 4, 0), (4, 9, 4), (5, 5, 0)])
def test_nobody_can_fill_in_what_is_suppressed(threshold: int, target: int, baseline: int) -> None:
    build = months(baseline={"period": "2023", "value": baseline}, target={"kind": "absolute", "value": target})
    found = 0
    for counts in itertools.combinations_with_replacement(range(threshold + 2), 3):
        (row,) = rows_of(build(counts), threshold)
        ways = fitting(row, 3 * threshold + 6)
        assert counts in ways
        for place, count in enumerate(counts):
            if 0 < count < threshold:
                found += 1
                assert len({each[place] for each in ways}) > 1, (counts, row)
    assert found > 10


def test_a_count_alone_is_suppressed_with_its_verdict() -> None:
    """Publish every count below the threshold: each answer is that of two counts or more."""
    for kind, direction, target, threshold in itertools.product(
            ("absolute", "threshold"), ("increase", "decrease"), range(1, 7), range(3, 7)):
        given = indicator(direction=direction, baseline={"period": "2023", "value": 0 if direction == "increase" else 20},
                          target={"kind": kind, "value": target})
        alike: dict[str, int] = defaultdict(int)
        for count in range(1, threshold):
            alike[printed(document([given], [measured("2025", count)]), threshold)] += 1
        assert min(alike.values()) > 1, (kind, direction, target, threshold)


# ---- what was met in the field ---------------------------------------------------------------------


@pytest.fixture(name="iop_")
def _command(capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(capsys)


def row(iop_: Command, folder: Path, text: str, *arguments: str) -> dict[str, str]:
    path = folder / "partnership.json"
    path.write_text(text, encoding="utf-8")
    ended = iop_("goals", path, "--as-of", "2026-03-01", "--format", "csv", *arguments)
    assert ended.code == 0, ended.err
    (found,) = csv.DictReader(io.StringIO(ended.out))
    return found | {"told": " ".join(sorted(set(re.findall(r"\b(?:aggregation|goal|attainment)\.\w+", ended.err))))}


def test_five_months_with_one_each(iop_: Command, tmp_path: Path) -> None:
    text = document([indicator()], [measured(f"2025-{month:02d}", int(month < 6)) for month in range(1, 13)])
    found = row(iop_, tmp_path, text, "--suppress-below", "5")
    assert found["value"] == "suppressed"
    assert found["parts"].count("suppressed") == 5 and found["parts"].count(": 0") == 7


def test_four_of_four(iop_: Command, tmp_path: Path) -> None:
    text = document([indicator(baseline={"period": "2023", "value": 0}, target={"kind": "absolute", "value": 4})],
                    [measured("2025", 4)])
    found = row(iop_, tmp_path, text, "--suppress-below", "5")
    assert (found["value"], found["verdict"], found["target"]) == ("suppressed", "suppressed", "4")
    assert row(iop_, tmp_path, text)["verdict"] == "met"


def test_a_corrected_figure(iop_: Command, tmp_path: Path) -> None:
    text = document([indicator()], [measured("2025", 150, recorded_on="2026-01-15"),
                                    measured("2025", 210, recorded_on="2026-02-15")])
    now, then = row(iop_, tmp_path, text), row(iop_, tmp_path, text, "--as-known-on", "2026-02-01")
    assert (now["value"], now["verdict"], now["told"]) == ("210", "met", "aggregation.corrected")
    assert (then["value"], then["verdict"], then["told"]) == ("150", "partly_met", "")


def test_women_and_men(iop_: Command, tmp_path: Path) -> None:
    text = document([indicator()], [measured("2025", 120, note="kvinnor"), measured("2025", 90, note="män")])
    unmarked = row(iop_, tmp_path, text)
    assert (unmarked["verdict"], unmarked["told"]) == ("cannot_be_judged", "aggregation.overlap")
    (overlap,) = iop.attainment(iop.Indicator("i", "x", "quantity", due="2025"), [
        iop.Measurement("i", "2025", 120), iop.Measurement("i", "2025", 90)], DAY).findings
    for language in ("sv", "en"):
        assert "`part`" in iop.hint(overlap, language) and "`corrects`" in iop.hint(overlap, language)
    parts = [measured("2025", 120, ("sex", "kvinnor")), measured("2025", 90, ("sex", "män"))]
    for given in (parts, [*parts, measured("2025", 210)]):
        found = row(iop_, tmp_path, document([indicator()], given))
        assert (found["value"], found["verdict"], found["told"]) == ("210", "met", "")
        assert found["parts"] == "2025 kvinnor: 120; 2025 män: 90"
    told = printed(document([indicator()], parts), 3)
    assert "kvinnor: 120\N{NO-BREAK SPACE}personer, män: 90\N{NO-BREAK SPACE}personer" in " ".join(told.split(" "))


def test_shares_by_place(iop_: Command, tmp_path: Path) -> None:
    given = indicator(measure="share", population="elever", target={"kind": "threshold", "value": 25},
                      baseline={"period": "2023", "value": 20})
    text = document([given], [measured("2025", part=("place", "norr"), numerator=10, denominator=20),
                              measured("2025", part=("place", "söder"), numerator=5, denominator=40)])
    found = row(iop_, tmp_path, text)
    assert (found["value"], found["numerator"], found["denominator"], found["verdict"]) == ("25", "15", "60", "met")
    assert found["parts"] == "2025 norr: 50 (10/20); 2025 söder: 12.5 (5/40)"


def test_a_target_below_zero(iop_: Command, tmp_path: Path) -> None:
    text = document([indicator(direction="decrease", baseline={"period": "2023", "value": 50},
                               target={"kind": "relative_change", "value": 120})], [measured("2025", 10)])
    found = row(iop_, tmp_path, text)
    assert (found["verdict"], found["reasons"], found["progress"]) == ("cannot_be_judged", "goal.target_impossible", "")
    assert "goal.target_impossible" in found["told"]
