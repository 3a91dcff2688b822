"""Plans of components: the case file, and properties against fractions and the calendar."""

import calendar
import datetime
import json
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import iop
from repository import CASES

FILE: dict[str, Any] = json.loads((CASES / "payment_plan.json").read_text(encoding="utf-8"))
MONTHS = {"year": 12, "half_year": 6, "quarter": 3, "month": 1}


def partnership(term: list[str], *components: dict[str, Any], series: Any = ()) -> iop.Partnership:
    return iop.parse_partnership(json.dumps({
        "schema": "iop-partnership/1", "id": "p", "title": "t", "series": list(series),
        "agreements": [{"id": "a", "title": "t", "term": {"first": term[0], "last": term[1]},
                        "payment": {"components": list(components)}}]}))


def plan(term: list[str], *components: dict[str, Any], series: Any = ()) -> iop.PaymentPlan:
    found = partnership(term, *components, series=series)
    return iop.payment_plan(found.agreements[0], iop.plan_sources(found))


@pytest.mark.parametrize("case", FILE["cases"], ids=lambda case: case["id"])
def test_a_case(case: dict[str, Any]) -> None:
    found = plan(case["term"], case["component"], series=FILE["series"])
    assert [{"period": [str(each.period.first), str(each.period.last)], "payable": each.payable and each.payable.text,
             "window": each.window and [str(each.window.first), str(each.window.last)],
             "planned_ore": None if each.planned is None else each.planned.ore}
            for each in found.payments] == case["payments"]
    assert sorted(str(each.code) for each in found.findings) == case["findings"]


DAYS = st.dates(datetime.date(1960, 1, 1), datetime.date(2180, 12, 31))
COMPONENTS = st.fixed_dictionaries(
    {"id": st.just("c"), "every": st.sampled_from(list(MONTHS)), "paid": st.sampled_from(["advance", "arrears"]),
     "amount": st.integers(0, 10**9).map(lambda ore: f"{ore // 100}.{ore % 100:02}"),
     "per": st.sampled_from(["instalment", "year", "term"])},
    optional={"periods": st.sampled_from(["agreement", "calendar"]), "stub": st.sampled_from(["whole", "by_days"]),
              "day": st.integers(1, 31)})


@given(DAYS, st.integers(0, 1500), COMPONENTS)
def test_periods_cover_every_day_once(first: datetime.date, days: int, component: dict[str, Any]) -> None:
    last = first + datetime.timedelta(days)
    found = plan([str(first), str(last)], component)
    covered = sorted((each.period.first, each.period.last) for each in found.payments)
    assert covered[0][0] == first and covered[-1][1] == last
    for (_, before), (after, _) in zip(covered, covered[1:]):
        assert after - before == datetime.timedelta(1)
    for each in found.payments:
        if component.get("periods") == "calendar":
            assert each.whole_period.first.day == 1
            assert (each.whole_period.first.month - 1) % MONTHS[component["every"]] == 0
        assert each.window is not None
        if component["paid"] == "arrears":
            assert each.window.first > each.period.last
        else:
            assert each.window.first >= each.period.first
        if "day" in component:
            length = calendar.monthrange(each.window.first.year, each.window.first.month)[1]
            assert each.window.first == each.window.last
            assert each.window.first.day == min(component["day"], length)


@given(DAYS, st.integers(0, 1500), COMPONENTS)
def test_parts_sum_to_the_whole(first: datetime.date, days: int, component: dict[str, Any]) -> None:
    component = {**component, "per": "term"}
    found = plan([str(first), str(first + datetime.timedelta(days))], component)
    planned = [each.planned.ore for each in found.payments if each.planned is not None]
    any_cut = any(each.period != each.whole_period for each in found.payments)
    if any_cut and "stub" not in component:
        assert (found.total, planned) == (None, [])
        assert {str(each.code) for each in found.findings} == {"schedule.stub_not_stated"}
        return
    assert found.total == iop.Money(component["amount"])
    assert len(planned) == len(found.payments)
    if not any_cut or component["stub"] != "by_days":
        assert max(planned) - min(planned) <= 1


@given(st.integers(1970, 2150), st.integers(1, 12), COMPONENTS)
def test_whole_years_are_paid_whole(year: int, month: int, component: dict[str, Any]) -> None:
    component = {**component, "per": "year", "periods": "agreement"}
    first = datetime.date(year, month, 1)
    found = plan([str(first), str(first.replace(year=year + 2) - datetime.timedelta(1))], component)
    assert found.total is not None
    assert found.total.ore == 2 * iop.Money(component["amount"]).ore


def half_up(exact: Fraction) -> int:
    return int(exact + Fraction(1, 2))


@given(st.integers(0, 10**12), st.integers(1, 10**7), st.integers(1, 10**7))
def test_an_indexed_amount_is_the_exact_one_rounded_once(ore: int, base: int, now: int) -> None:
    series = {"id": "s", "title": "x", "kind": "level", "source": "x", "figures": [
        {"period": "2020", "value": base, "published_on": "2021-01-01"},
        {"period": "2023", "value": now, "published_on": "2023-12-01"}]}
    found = plan(["2024-01-01", "2024-12-31"],
                 {"id": "c", "every": "year", "paid": "advance", "amount": f"{ore // 100}.{ore % 100:02}",
                  "indexation": {"series": "s", "base": "2020", "reference": {"years_before": 1}}}, series=[series])
    exact = Fraction(ore * now, base)
    (payment,) = found.payments
    if payment.planned is None:
        assert exact >= 2**63 - 1
    else:
        assert payment.planned.ore == half_up(exact)
        assert payment.basis.exact is not None
        assert Fraction(payment.basis.exact.numerator, payment.basis.exact.denominator) == exact


@given(st.lists(st.tuples(st.dates(datetime.date(2023, 1, 1), datetime.date(2025, 12, 31)), st.integers(1, 500)),
                unique_by=lambda each: each[0]))
def test_what_is_published_later_changes_nothing(revisions: list[tuple[datetime.date, int]]) -> None:
    def planned(figures: list[tuple[datetime.date, int]]) -> list[iop.Money | None]:
        series = {"id": "s", "title": "x", "kind": "level", "source": "x", "figures": [
            {"period": "2022", "value": 100, "published_on": "2022-12-01"},
            *({"period": "2023", "value": value, "published_on": str(day)} for day, value in figures)]}
        component = {"id": "c", "every": "year", "paid": "advance", "amount": "100.00",
                     "fixed": {"years_before": 1, "month": 12, "day": 1},
                     "indexation": {"series": "s", "base": "2022", "reference": {"years_before": 1}}}
        return [each.planned for each in plan(["2024-01-01", "2024-12-31"], component, series=[series]).payments]

    in_time = [each for each in revisions if each[0] <= datetime.date(2023, 12, 1)]
    assert planned(revisions) == planned(in_time)
    expected = iop.Money(ore=max(in_time)[1] * 100) if in_time else None
    assert planned(revisions) == [expected]


def test_a_plan_is_explained_step_by_step() -> None:
    case = next(each for each in FILE["cases"] if each["id"] == "P19")
    found = plan(case["term"], case["component"], series=FILE["series"])
    steps = iop.explain(found)
    assert [str(each.rule) for each in steps[:3]] == ["schedule.components", "schedule.indexation", "schedule.parts"]
    told = iop.sentence(steps[1], "sv")
    assert "413,4" in told and "398,65" in told and "1\u00a0036\u00a0999,87\u00a0kr" in told
    assert "2024-10" in iop.plan_text(found)


@pytest.mark.parametrize(("members", "code", "place"), [
    ({"first": "2025-01-01", "last": "2024-01-01"}, "date.reversed", "last"),
    ({"amount": "-1.00"}, "money.negative", "amount"),
    ({"months": [1, 1]}, "component.months", "months"),
    ({"every": "half_year", "months": [1, 1]}, "value.twice", "months/1"),
    ({"raises": [{"first": "2025-01-01", "amount": "-1.00"}]}, "money.negative", "raises/0/amount"),
    ({"raises": [{"first": "2025-01-01", "amount": "1.00"}] * 2}, "value.twice", "raises/1"),
    ({"after": {"event": "report_accepted", "days": 30}}, "value.missing", "after"),
    ({"after": {"event": "report_accepted", "days": 30, "duty": "nix"}}, "reference.unknown", "after/duty"),
    ({"per_inhabitant": {"series": "nix", "reference": {"years_before": 1}}}, "reference.unknown", "per_inhabitant/series"),
])
def test_a_component_that_cannot_be_is_refused_at_its_place(members: dict[str, Any], code: str, place: str) -> None:
    component = {"id": "c", "every": "year", "paid": "advance", "amount": "1.00", **members}
    with pytest.raises(iop.DocumentError) as raised:
        partnership(["2024-01-01", "2025-12-31"], component)
    assert (code, f"/agreements/0/payment/components/0/{place}") in [
        (str(each.code), each.pointer) for each in raised.value.findings]


def test_a_level_or_a_population_is_not_below_zero() -> None:
    series = {"id": "s", "title": "x", "kind": "population", "source": "x",
              "figures": [{"period": "2022", "value": -1, "published_on": "2023-01-01"}]}
    with pytest.raises(iop.DocumentError) as raised:
        partnership(["2024-01-01", "2025-12-31"], series=[series])
    assert [(str(each.code), each.pointer) for each in raised.value.findings] == [
        ("value.range", "/series/0/figures/0/value")]


@pytest.mark.parametrize(("last", "kept", "left_out"), [
    ("2024-12-31", [], False),
    ("2025-12-31", [], False),  # the level of 2024 is not published yet: there is nothing to correct in the file
    ("2025-12-31", [{"period": "2025", "value": 2, "published_on": "2026-01-10"}], True),
    ("2025-12-31", [{"period": "2024", "value": 2, "published_on": "2025-01-01"}], False),
])
def test_a_figure_that_was_left_out_is_told_at_its_series(last: str, kept: list[dict[str, Any]], left_out: bool) -> None:
    component = {"id": "c", "every": "year", "paid": "advance", "amount": "1.00",
                 "indexation": {"series": "s", "base": "2022", "reference": {"years_before": 1}}}
    figures = [*({"period": str(year), "value": 1, "published_on": f"{year + 1}-01-01"} for year in (2022, 2023)), *kept]
    series = {"id": "s", "title": "x", "kind": "level", "source": "x", "figures": figures}
    found = iop.load(json.dumps({
        "schema": "iop-partnership/1", "id": "p", "title": "t", "series": [series],
        "agreements": [{"id": "a", "title": "t", "term": {"first": "2024-01-01", "last": last},
                        "payment": {"components": [component]}}]}))
    told = [(str(each.code), each.pointer) for each in found.findings]
    assert told == ([("schedule.figure_missing", "/series/0/figures")] if left_out else [])


def test_a_figure_is_missing_at_its_series() -> None:
    component = {"id": "c", "every": "year", "paid": "advance", "amount": "1.00",
                 "indexation": {"series": "s", "base": "2022", "reference": {"years_before": 1}}}
    other = {"id": "t", "title": "x", "kind": "level", "source": "x"}
    level = {"id": "s", "title": "x", "kind": "level", "source": "x",
             "figures": [{"period": "2022", "value": 1, "published_on": "2023-01-10"}]}
    found = plan(["2024-01-01", "2024-12-31"], component, series=[other, level])
    assert [(str(each.code), each.pointer) for each in found.findings] == [("schedule.figure_missing", "/series/1/figures")]
    (agreement,) = partnership(["2024-01-01", "2024-12-31"], component, series=[level]).agreements
    assert [each.pointer for each in iop.payment_plan(agreement).findings] == ["/series", "/series"]


def test_a_term_that_is_not_exact_has_no_plan_and_says_so() -> None:
    found = plan(["2024-01-01", "2026"], {"id": "c", "every": "year", "paid": "advance", "amount": "1.00"})
    assert [str(each.code) for each in found.findings] == ["schedule.term_not_exact"] and found.payments == ()
