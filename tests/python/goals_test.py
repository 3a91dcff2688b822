"""Goals: the worked cases, an oracle of sets of days and fractions, what is published, and the command."""

import csv
import datetime
import decimal
import io
import itertools
import json
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import iop
from cases import kalmar
from command import Command
from repository import CASES, EXAMPLE, ROOT

GOALS = json.loads((CASES / "goals.json").read_text(encoding="utf-8"))
HELSINGBORG = ROOT / "examples" / "data" / "helsingborg-guideline.json"
YEAR = iop.DateRange(datetime.date(2024, 1, 1), datetime.date(2024, 12, 31))
FIRST = datetime.date(2023, 10, 1)


def case_id(each: dict[str, Any]) -> str:
    return str(each["id"])


def fraction(text: str | None) -> Fraction | None:
    return None if text is None else Fraction(text)


def exact(ratio: iop.Ratio | None) -> Fraction | None:
    return None if ratio is None else Fraction(ratio.numerator, ratio.denominator)


def read(case: dict[str, Any]) -> tuple[iop.Indicator, Sequence[iop.Measurement]]:
    """The indicator and measurements of a case, through the reader of files."""
    other = {"id": "j", "text": "x", "measure": "quantity"}
    loaded = iop.parse_partnership(json.dumps({
        "schema": "iop-partnership/1", "id": "p", "title": "x", "parties": [],
        "agreements": [{"id": "a", "title": "x", "term": {"first": "2024", "last": "2026"}}],
        "committee_goals": [{"id": "g", "text": "x", "indicators": [case["indicator"], other]}],
        "facts": {"measurements": case["measurements"]}}))
    assert loaded.facts is not None
    return loaded.committee_goals[0].indicators[0], loaded.facts.measurements


# ---- the worked cases ----------------------------------------------------------------------------


@pytest.mark.parametrize("case", GOALS["aggregation"], ids=case_id)
def test_values_are_put_together(case: dict[str, Any]) -> None:
    indicator, measurements = read(case)
    period = iop.DateRange.parse("..".join(case["period"]))
    expected = case["expect"]
    if "error" in expected:
        with pytest.raises(iop.CalculationError) as raised:
            iop.aggregate(indicator, measurements, period, case["way"])
        assert raised.value.code == expected["error"]
        return
    result = iop.aggregate(indicator, measurements, period, case["way"])
    assert exact(result.value) == fraction(expected["value"])
    assert [str(each) for each in result.missing] == expected["missing"]
    assert [str(each.code) for each in result.findings] == expected["findings"]


@pytest.mark.parametrize("case", GOALS["attainment"], ids=case_id)
def test_a_target_is_judged(case: dict[str, Any]) -> None:
    indicator, measurements = read(case)
    result = iop.attainment(indicator, measurements, datetime.date.fromisoformat(case["day"]))
    assert {
        "verdict": str(result.verdict), "reasons": [str(each) for each in result.reasons],
        "gaps": [str(each) for each in result.gaps], "reached": result.reached,
        "findings": [str(each.code) for each in result.findings],
        **{name: exact(value) for name, value in (
            ("baseline", result.baseline_value), ("target", result.target_value), ("value", result.value),
            ("other_reading", result.other_reading), ("progress", result.progress))},
    } == {name: fraction(value) if name in ("baseline", "target", "other_reading", "value", "progress") else value
          for name, value in case["expect"].items()}


@pytest.mark.parametrize("case", GOALS["suppression"], ids=case_id)
def test_parts_of_a_sum_are_suppressed(case: dict[str, Any]) -> None:
    shown = published_sum(case["parts"], case["threshold"])
    assert [i for i, part in enumerate(shown.parts) if part.value.publication == "suppressed"] == case["hidden"]
    assert (shown.value.publication == "suppressed") == case["total_hidden"]


# ---- the oracle: sets of days, and fractions ------------------------------------------------------

Values = list[tuple[int, int, Fraction, int, int]]  # offset and length of the period, value, numerator, denominator


def days_of(first: datetime.date, last: datetime.date) -> set[int]:
    return set(range(first.toordinal(), last.toordinal() + 1))


def spans(days: set[int]) -> list[tuple[int, int]]:
    """Runs of days that follow each other."""
    found: list[tuple[int, int]] = []
    for day in sorted(days):
        if found and found[-1][1] == day - 1:
            found[-1] = (found[-1][0], day)
        else:
            found.append((day, day))
    return found


VALUES: st.SearchStrategy[Values] = st.lists(st.tuples(
    st.integers(0, 500), st.integers(1, 200), st.integers(-10_000, 10_000).map(lambda n: Fraction(n, 100)),
    st.integers(0, 50), st.integers(50, 100)), max_size=6)
MEASURES = st.sampled_from([each for each in iop.Measure])
WAYS = st.none() | st.sampled_from(list(iop.Aggregation))


def hundredths(value: Fraction) -> decimal.Decimal:
    return decimal.Decimal(int(value * 100)).scaleb(-2)


def measurements_of(values: Values, counts: bool) -> list[iop.Measurement]:
    made = []
    for offset, length, value, numerator, denominator in values:
        first = FIRST + datetime.timedelta(days=offset)
        period = iop.FuzzyDate("en tid", iop.DateRange(first, first + datetime.timedelta(days=length - 1)))
        if counts:
            made.append(iop.Measurement("i", period, numerator=numerator, denominator=denominator))
        else:
            made.append(iop.Measurement("i", period, hundredths(value)))
    return made


@given(MEASURES, WAYS, VALUES, st.booleans())
def test_aggregation_is_what_sets_of_days_say(measure: iop.Measure, way: iop.Aggregation | None, values: Values,
                                              counts: bool) -> None:
    counts = counts and measure == "share"
    asked = days_of(YEAR.first, YEAR.last)
    inside = []
    for offset, length, value, numerator, denominator in values:
        first = FIRST + datetime.timedelta(days=offset)
        days = days_of(first, first + datetime.timedelta(days=length - 1))
        if days <= asked:
            inside.append((days, Fraction(100 * numerator, denominator) if counts else value, numerator, denominator))
    refused = None
    used = str(way) if way else {"quantity": "sum", "share": "pooled"}.get(str(measure), "latest")
    if measure in ("yes_no", "qualitative"):
        refused = "aggregation.not_numbers"
    elif used == "pooled" and measure != "share":
        refused = "aggregation.not_a_share"
    elif used == "sum" and measure != "quantity":
        refused = {"cumulative": "aggregation.cumulative_sum", "share": "aggregation.share_sum",
                   "rating": "aggregation.rating"}[str(measure)]
    elif measure == "rating" and way is None and len(inside) > 1:
        refused = "aggregation.rating"
    elif used == "pooled" and len(inside) > 1 and not counts:
        refused = "aggregation.bare_percent"

    def ask() -> iop.Aggregate:
        return iop.aggregate(iop.Indicator("i", "x", measure), measurements_of(values, counts), YEAR, way)

    if refused:
        with pytest.raises(iop.CalculationError) as raised:
            ask()
        assert raised.value.code == refused
        return
    result = ask()
    codes = {str(each.code) for each in result.findings}
    expected: Fraction | None = None
    missing = asked.difference(*(days for days, *_ in inside))
    if used == "latest" and inside:
        last = max(max(days) for days, *_ in inside)
        latest = {value for days, value, *_ in inside if max(days) == last}
        expected = latest.pop() if len(latest) == 1 else None
        missing = {day for day in asked if day > last}
    elif used == "sum" and inside:
        expected = sum((value for _, value, *_ in inside), Fraction(0))
    elif used == "pooled" and inside:
        expected = inside[0][1] if len(inside) == 1 else Fraction(
            100 * sum(each[2] for each in inside), sum(each[3] for each in inside))
    assert exact(result.value) == expected
    assert [(each.first.toordinal(), each.last.toordinal()) for each in result.missing] == spans(missing)
    twice = sum(len(days) for days, *_ in inside) > len(set().union(*(days for days, *_ in inside)))
    assert ("aggregation.overlap" in codes) == (twice and used != "latest")
    assert ("aggregation.nothing_measured" in codes) == (not inside)
    assert ("aggregation.period_missing" in codes) == bool(missing and inside)


HUNDREDTHS = st.integers(0, 20_000).map(lambda n: Fraction(n, 100))


@given(st.sampled_from(["absolute", "relative_change", "percentage_points", "threshold"]),
       st.sampled_from(["increase", "decrease"]), st.sampled_from(["share", "quantity"]),
       HUNDREDTHS, HUNDREDTHS, HUNDREDTHS, st.integers(-400, 800))
def test_a_verdict_is_what_fractions_say(kind: str, direction: str, measure: str, baseline: Fraction,
                                         stated: Fraction, value: Fraction, offset: int) -> None:
    day = YEAR.last + datetime.timedelta(days=offset)
    sign = 1 if direction == "increase" else -1
    target: Fraction | None = {
        "relative_change": baseline * (1 + sign * stated / 100), "percentage_points": baseline + sign * stated,
    }.get(kind, stated)
    reasons = set()
    if kind == "percentage_points" and measure != "share":
        reasons, target = {"goal.target_unlike_measure"}, None
    elif kind == "relative_change" and baseline == 0:
        reasons, target = {"goal.baseline_not_positive"}, None
    if target is not None and measure == "share" and not 0 <= target <= 100:
        reasons.add("goal.target_impossible")
    if target is not None and measure == "quantity" and target < 0:
        reasons.add("goal.target_impossible")
    if target is not None and kind == "absolute" and (target - baseline) * sign < 0:
        reasons.add("goal.target_against_direction")
    measured = day >= YEAR.last  # the measurement is for the whole year
    if measured and measure == "share" and not 0 <= value <= 100:
        reasons.add("measurement.impossible_share")
    progress = None
    if target is not None and measured and (target - baseline) * sign > 0 and "goal.target_impossible" not in reasons:
        progress = (value - baseline) / (target - baseline)
    if reasons:
        verdict = "cannot_be_judged"
    elif day < YEAR.last:
        verdict = "not_due"
    elif target is not None and (value - target) * sign >= 0:
        verdict = "met"
    else:
        verdict = "partly_met" if kind != "threshold" and progress is not None and progress > 0 else "not_met"

    result = iop.attainment(
        iop.Indicator("i", "x", measure, unit="x", population="x", direction=direction, due="2024",
                      baseline=iop.Baseline("2023", hundredths(baseline)), target=iop.Target(kind, hundredths(stated))),
        [iop.Measurement("i", "2024", hundredths(value)), iop.Measurement("i", "2025", "1"),
         iop.Measurement("j", "2024", "1")], day)
    assert result.verdict == verdict
    assert set(result.reasons) == reasons
    assert exact(result.target_value) == target
    assert exact(result.progress) == progress
    assert exact(result.value) == (value if measured else None)
    codes = {str(each.code) for each in result.findings}
    assert ("attainment.wrong_direction" in codes) == (progress is not None and progress < 0)


# ---- what is published ---------------------------------------------------------------------------


def shown_of(indicator: iop.Indicator, measurements: Sequence[iop.Measurement], threshold: int | None,
             ) -> iop.PublishedIndicator:
    partnership = kalmar().replace(committee_goals=[iop.Goal("g", "x", indicators=[indicator])],
                                   agreements=kalmar().agreements[:0], facts=iop.Facts(measurements=measurements))
    return iop.published(iop.goal_attainment(partnership, datetime.date(2025, 1, 31)), threshold).goals[0].indicators[0]


def published_sum(parts: Sequence[int], threshold: int) -> iop.PublishedIndicator:
    indicator = iop.Indicator("i", "x", "quantity", unit="personer", direction="increase", due="2024",
                              baseline=iop.Baseline("2023", 10), target=iop.Target("absolute", 20))
    return shown_of(indicator, [iop.Measurement("i", f"2024-{month:02d}", value)
                                for month, value in enumerate(parts, 1)], threshold)


@given(st.lists(st.integers(0, 12), min_size=2, max_size=5), st.integers(3, 8))
def test_no_small_part_of_a_sum_can_be_computed_back(parts: list[int], threshold: int) -> None:
    """Every way to fill the hidden parts that agrees with what is shown is a way it may have been."""
    shown = published_sum(parts, threshold)
    hidden = [i for i, part in enumerate(shown.parts) if part.value.publication == "suppressed"]
    assert all(i in hidden for i, value in enumerate(parts) if 0 < value < threshold)
    assert all(exact(part.value.value) == value for part, value in zip(shown.parts, parts, strict=True)
               if part.value.publication == "shown")
    assert all(value != 0 or i not in hidden for i, value in enumerate(parts))
    if hidden and shown.value.publication == "shown":
        together = sum(parts[i] for i in hidden)
        assert len(hidden) > 1 and together >= threshold
        ways = [each for each in itertools.product(range(1, together + 1), repeat=len(hidden)) if sum(each) == together]
        small = [i for i in hidden if parts[i] < threshold]
        for place in (hidden.index(i) for i in small):
            assert len({each[place] for each in ways}) > 1


@pytest.mark.parametrize(("measure", "values"), [("cumulative", [12, 4, 20, 21]), ("share", [4, 12, 20, 21])])
def test_no_finding_names_a_single_measurement_that_was_hidden(measure: str, values: list[int]) -> None:
    indicator = iop.Indicator("i", "x", measure, unit="st", population="x", direction="increase", due="2024",
                              target=iop.Target("threshold", 50))
    measured = [iop.Measurement("i", f"2024-Q{number}", value=value) if measure == "cumulative"
                else iop.Measurement("i", f"2024-Q{number}", numerator=value, denominator=3)
                for number, value in enumerate(values, 1)]
    goal = iop.Goal("g", "x", indicators=[indicator])
    agreement = iop.Agreement("a", "t", term=iop.Term("2024-01-01", "2025-12-31"), goals=[goal])
    told_of = iop.Partnership("iop-partnership/1", "p", "t", agreements=[agreement], facts=iop.Facts(measurements=measured))
    attained = iop.goal_attainment(told_of, datetime.date(2025, 1, 31))
    code = {"cumulative": "aggregation.cumulative_falls", "share": "measurement.impossible_share"}[measure]
    assert code in [each.code for each in iop.published(attained, None).findings]
    assert code not in [each.code for each in iop.published(attained, 5).findings]


@given(st.integers(0, 30), st.integers(0, 30), st.integers(0, 30), st.integers(3, 10))
def test_no_small_share_can_be_computed_back(numerator: int, others: int, before: int, threshold: int) -> None:
    denominator = max(1, numerator + others)
    indicator = iop.Indicator("i", "x", "share", direction="decrease", due="2024", target=iop.Target("relative_change", 20),
                              baseline=iop.Baseline("2023", numerator=before, denominator=30))
    shown = shown_of(indicator, [iop.Measurement("i", "2024", numerator=numerator, denominator=denominator)], threshold)

    def small(count: int) -> bool:
        return 0 < count < threshold

    is_small = small(numerator) or (numerator > 0 and small(denominator - numerator))
    assert (shown.value.publication == "suppressed") == is_small
    assert (shown.numerator.publication == "suppressed") == is_small
    assert (shown.denominator.publication == "suppressed") == small(denominator)
    before_is_small = small(before) or (before > 0 and small(30 - before))
    assert (shown.baseline.publication == "suppressed") == before_is_small
    assert (shown.target_value.publication == "suppressed") == (before_is_small and before > 0)
    if is_small or before_is_small:
        assert shown.progress.value is None


def test_nothing_is_suppressed_without_a_threshold() -> None:
    attained = iop.goal_attainment(iop.read_partnership(HELSINGBORG), datetime.date(2025, 1, 31))
    assert iop.published(attained).suppressed == 0
    assert iop.explain(iop.published(attained)) == ()
    for threshold in (0, 1, 2):  # below 2 is 1: what is hidden would be told
        with pytest.raises(iop.CalculationError) as raised:
            iop.published(attained, threshold)
        assert raised.value.code == "value.range"


# ---- the partnership -----------------------------------------------------------------------------


def test_all_seven_goals_of_kalmar_cannot_be_followed_up() -> None:
    check = iop.goal_check(kalmar(), datetime.date(2025, 3, 14))
    assert [each.gaps for each in check.goals] == [("goal.no_indicator",)] * 7
    assert not any(each.followable for each in check.goals)


def test_the_goal_of_helsingborg_reads_as_a_relative_change() -> None:
    partnership = iop.read_partnership(HELSINGBORG)
    goal = iop.goal_check(partnership, datetime.date(2025, 1, 31)).goals[1]
    assert goal.kind == "committee" and goal.gaps == ("goal.no_baseline",)
    measured = goal.indicators[0].indicator.replace(baseline=iop.Baseline("2023", 25))
    check = iop.indicator_check(measured)
    assert (str(check.target_value), str(check.other_reading)) == ("20/1", "5/1")


def test_what_is_known_on_a_day_decides() -> None:
    indicator = iop.Indicator("i", "x", "yes_no", due="2024", target=iop.Target("yes_no"))
    partnership = kalmar().replace(
        committee_goals=[iop.Goal("g", "x", indicators=[indicator])],
        facts=iop.Facts(measurements=[iop.Measurement("i", "2024", yes=True, recorded_on=datetime.date(2025, 2, 1))]))
    day = datetime.date(2025, 1, 31)
    assert iop.goal_attainment(partnership, day).goals[-1].verdict == "met"
    assert iop.goal_attainment(iop.as_known_on(partnership, day), day).goals[-1].verdict == "cannot_be_judged"


# ---- the command ---------------------------------------------------------------------------------


@pytest.fixture(name="iop_")
def _command(capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(capsys)


@pytest.fixture(name="measured")
def _measured(tmp_path: Path) -> Path:
    """The absence goal with counts: 50 of 200 in 2023, and 3 of 20 in 2024, known in March 2025."""
    document = json.loads(HELSINGBORG.read_text(encoding="utf-8"))
    document["committee_goals"][0]["indicators"][0]["baseline"] = {"period": "2023", "numerator": 50, "denominator": 200}
    document["facts"]["measurements"] = [
        {"indicator": "hog-franvaro", "period": "2024", "numerator": 3, "denominator": 20, "recorded_on": "2025-03-01"}]
    path = tmp_path / "measured.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_the_command_tells_figures_and_verdict(iop_: Command, measured: Path) -> None:
    ended = iop_("goals", measured, "--as-of", "2025-03-14", "--format", "csv")
    row = rows_of(ended.out)[-1]
    assert ended.code == 0
    assert (row["baseline"], row["target_value"], row["value"], row["progress"]) == ("25", "20", "15", "2")
    assert (row["verdict"], row["numerator"], row["measured_last"], row["followable"]) == ("met", "3", "2024-12-31", "true")
    answer = json.loads(iop_("goals", measured, "--as-of", "2025-03-14", "--format", "json").out)
    assert answer["output"] == "iop-goals/1"
    assert answer["goals"][-1]["indicators"][0]["progress"] == {"numerator": 2, "divisor": 1}


def test_the_command_answers_as_it_was_known(iop_: Command, measured: Path) -> None:
    ended = iop_("goals", measured, "--as-of", "2025-03-14", "--as-known-on", "2025-02-28", "--format", "csv")
    assert rows_of(ended.out)[-1]["reasons"] == "attainment.not_measured"
    assert "attainment.not_measured" in ended.err


@pytest.mark.parametrize("form", ["text", "csv", "json"])
def test_the_command_leaves_out_small_counts(iop_: Command, measured: Path, form: str) -> None:
    ended = iop_("goals", measured, "--as-of", "2025-03-14", "--suppress-below", "5", "--format", form, "--lang", "en")
    assert ended.code == 0 and "suppressed" in ended.out
    if form == "json":
        answer = json.loads(ended.out)
        figures = answer["goals"][-1]["indicators"][0]
        assert answer["output"] == "iop-published-goals/1" and answer["threshold"] == 5
        assert figures["value"] == figures["numerator"] == {"publication": "suppressed", "value": None}
        assert "300" not in ended.out and "3/" not in ended.out
    if form == "csv":
        row = rows_of(ended.out)[-1]
        assert (row["value"], row["numerator"], row["denominator"]) == ("suppressed", "suppressed", "20")
    if form == "text":
        assert "15%" not in ended.out and "3 of 20" not in ended.out


@pytest.mark.parametrize(("arguments", "code", "place"), [
    ((), "value.missing", "--as-of"),
    (("--as-of", "2025"), "date.format", "--as-of"),
    (("--as-of", "2025-01-31", "--as-known-on", "x"), "date.format", "--as-known-on"),
    (("--as-of", "2025-01-31", "--agreement", "x"), "agreement.unknown", "--agreement"),
    (("--as-of", "2025-01-31", "--suppress-below", "0"), "value.range", "--suppress-below"),
    (("--as-of", "2025-01-31", "--suppress-below", "2"), "value.range", "--suppress-below"),
    (("--as-of", "2025-01-31", "--suppress-below", "fem"), "value.range", "--suppress-below"),
    (("--as-of", "2025-01-31", "--format", "xml"), "value.word", "--format"),
])
def test_a_wrong_call_is_told_at_its_option(iop_: Command, arguments: tuple[str, ...], code: str, place: str) -> None:
    ended = iop_("goals", EXAMPLE, *arguments)
    assert ended.code == 2 and ended.out == ""
    assert f"{code} {place}\n" in ended.err


def test_every_line_fits(iop_: Command) -> None:
    for file in (EXAMPLE, HELSINGBORG):
        for language in ("sv", "en"):
            ended = iop_("goals", file, "--as-of", "2025-03-14", "--lang", language)
            assert max(map(len, ended.out.splitlines())) <= 80
