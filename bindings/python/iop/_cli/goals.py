"""`iop goals`: which goals can be followed up, and how far they are met."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

import iop
from iop._cli.output import emit
from iop._cli.problems import WIDTH, exit_code, loaded, tell_beside, usage
from iop._cli.questions import about, asking
from iop._cli.rows import lines
from iop._cli.words import day_asked

FORMATS = ("text", "csv", "json")
COLUMNS = ("agreement", "kind", "goal", "goal_text", "followable", "indicator", "text", "measure",
           "unit", "population", "direction", "baseline", "target_kind", "target", "target_value",
           "due", "value", "numerator", "denominator", "parts", "so", "measured_first", "measured_last",
           "progress", "verdict", "reasons", "clause")
LEAST, MOST = 3, 10**12  # a threshold of 2 would hide the count 1 alone, and so tell it
SUPPRESSED = "suppressed"


def goals(file: str, as_of: str | None, as_known_on: str | None, agreement: str | None,
          suppress_below: str | None, lang: str, form: str) -> int:
    on = day_asked(as_of)
    threshold = None if suppress_below is None else _threshold(suppress_below)
    found = loaded(file)
    with asking("--agreement"):
        answer = iop.goals_answer(found.partnership, on, threshold=threshold, **about(file, agreement, as_known_on))
    shown = answer.result.published
    if form == "text":
        emit(iop.to_text(iop.goals_document(shown, lang), WIDTH))
    elif form == "csv":
        emit(lines(COLUMNS, (map(_cell, row) for row in _rows(shown.goals))))
    else:
        emit(answer.to_json())
    tell_beside(form, lang, file, _of_reading(found.findings, threshold), shown.findings)
    return exit_code(shown.findings)


def _threshold(text: str) -> int:
    if not re.fullmatch("[0-9]{1,13}", text) or not LEAST <= int(text) <= MOST:
        raise usage("value.range", "--suppress-below", text=text, lowest=str(LEAST), highest=str(MOST))
    return int(text)


def _of_reading(findings: Iterable[iop.Finding], threshold: int | None) -> list[iop.Finding]:
    """What was found in the file; beside what is published, nothing that names a measured value."""
    return [each for each in findings if threshold is None or each.code != "measurement.impossible_share"]


def _rows(published: Iterable[iop.PublishedGoal]) -> Iterator[tuple[object, ...]]:
    """One row for each indicator, and one for a goal that has none."""
    for goal in published:
        followable = SUPPRESSED if goal.followable is None else goal.followable
        head = (goal.agreement, goal.kind, goal.id, goal.text, followable)
        for each in goal.indicators:
            yield (*head, *_figures(each), each.verdict or SUPPRESSED, " ".join(each.reasons), goal.clause)
        if not goal.indicators:
            yield (*head, *[None] * 19, goal.verdict, " ".join(goal.reasons), goal.clause)


def _figures(each: iop.PublishedIndicator) -> tuple[object, ...]:
    target, measured = each.target, each.measured_for
    return (
        each.id, each.text, each.measure, each.unit, each.population, each.direction, each.baseline,
        None if target is None else target.kind,
        None if target is None else target.value if target.value is not None else target.text,
        each.target_value, None if each.due is None else each.due.text, each.value, each.numerator,
        each.denominator, "; ".join(map(_part, each.parts)), each.so, None if measured is None else measured.first,
        None if measured is None else measured.last, each.progress,
    )


def _part(each: iop.PublishedPart) -> str:
    """"2025 women: 120"; of a share "2025 women: 25 (5/20)"."""
    name = each.period if each.part is None else f"{each.period} {each.part.of}"
    counts = f" ({_cell(each.numerator)}/{_cell(each.denominator)})" if _cell(each.denominator) else ""
    return f"{name}: {_cell(each.value)}{counts}"


def _cell(value: object) -> object:
    if not isinstance(value, iop.PublishedValue):
        return value
    return _number(value.value) if value.value else _word_for_none(value)


def _word_for_none(value: iop.PublishedValue) -> str:
    """What is suppressed says so; what is not known is empty."""
    return SUPPRESSED if value.publication == SUPPRESSED else ""


def _number(ratio: iop.Ratio) -> object:
    """A number where six decimals hold it, else text, cut and marked: the exact value stands in the JSON."""
    whole, rest = divmod(abs(ratio.numerator), ratio.denominator)
    decimals, left = divmod(rest * 10**6, ratio.denominator)
    sign = "-" if ratio.numerator < 0 else ""
    if left:
        return f"{sign}{whole}.{decimals:06d}…"
    return Decimal(f"{sign}{whole}.{decimals:06d}".rstrip("0").rstrip("."))
