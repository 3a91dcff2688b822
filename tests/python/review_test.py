"""Reviews: the case files, properties against `datetime` alone, the command, the JSON."""

import calendar
import csv
import datetime
import io
import json
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import iop
from cases import by_id, codes, day, rows, worked
from command import Command
from repository import KVINNOJOUREN
from reviews import final_report, goal, item, partnership, review

ONE = timedelta(days=1)


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(capsys)


def fuzzy(value: Any) -> Any:
    """A day, or a pair of days as words that can mean any of them."""
    if isinstance(value, str):
        return day(value)
    first, last = map(day, value)
    return first if first == last else iop.FuzzyDate("words", iop.DateRange(first, last))


# ---- the case files ------------------------------------------------------------------------------


@pytest.mark.parametrize("row", rows("review_time_left.csv"), ids=by_id)
def test_time_left(row: dict[str, str]) -> None:
    held = review("r", fuzzy((row["reviewed_earliest"], row["reviewed_latest"])), agreement="a")
    report = iop.review_report(
        partnership([held], date(1990, 1, 1), fuzzy((row["last_earliest"], row["last_latest"]))), "r")
    assert (report.time_left is None) == (row["most_days"] == "")
    for which in ("least", "most"):
        left = None if report.time_left is None else getattr(report.time_left, which)
        found = ("", "", "") if left is None else (str(left.days), str(left.months), str(left.days_beside))
        assert found == (row[f"{which}_days"], row[f"{which}_months"], row[f"{which}_days_beside"])


@pytest.mark.parametrize("case", worked("review_carry_over.json"), ids=by_id)
def test_carry_over(case: dict[str, Any]) -> None:
    def items(told: dict[str, Any], name: str) -> list[iop.ReviewItem]:
        return [item(each["id"], fuzzy(each["follow_up"]) if "follow_up" in each else None) for each in told.get(name, ())]

    held = [review(each["id"], fuzzy(each["on"]), improvement_areas=items(each, "areas"),
                   open_questions=items(each, "questions"),
                   closes=[iop.ReviewClosing(id, "done") for id in each.get("closes", ())]) for each in case["reviews"]]
    found = iop.open_review_items(partnership(held), day(case["day"]))
    assert [{"id": each.item.id, "review": each.review, "age": [each.least_age_days, each.most_age_days],
             "due": str(each.due)} for each in found.items] == case["open"]
    assert [str(each.code) for each in found.findings] == case["findings"]


@pytest.mark.parametrize("case", worked("review_years.json"), ids=by_id)
def test_years(case: dict[str, Any]) -> None:
    held = [review(f"r{i}", fuzzy(each)) for i, each in enumerate(case["reviews"])]
    first, last = map(fuzzy, case["term"])
    found = iop.yearly_reviews(partnership(held, first, last, year=case.get("duty_year")), day(case["day"]), case.get("basis"))
    assert [[str(each.widest.first), str(each.widest.last), str(each.state)] for each in found.years] == case["years"]
    assert [str(each.code) for each in found.findings] == case["findings"]


# ---- properties ----------------------------------------------------------------------------------

DAYS = st.dates(date(1990, 1, 1), date(2080, 12, 31))


def same_day(start: date, months: int) -> date:
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1]))


@given(DAYS, st.integers(0, 4000))
def test_time_left_is_what_datetime_counts(on: date, days: int) -> None:
    last = on + days * ONE
    left = iop.review_report(partnership([review("r", on)], date(1980, 1, 1), last), "r").time_left
    assert left is not None and left.least == left.most
    assert left.most.days == days
    reached = same_day(on, left.most.months)
    assert reached + left.most.days_beside * ONE == last
    assert reached <= last < same_day(on, left.most.months + 1)


@given(DAYS, st.integers(0, 60), st.integers(0, 900), st.integers(0, 60))
def test_a_day_that_is_not_exact_gives_the_least_and_the_most(on: date, width: int, gap: int, end_width: int) -> None:
    latest = on + width * ONE
    last = (latest + gap * ONE, latest + (gap + end_width) * ONE)
    held = review("r", fuzzy((str(on), str(latest))))
    left = iop.review_report(partnership([held], date(1980, 1, 1), fuzzy(tuple(map(str, last)))), "r").time_left
    every = [(end - start).days for start in (on, latest) for end in last]
    assert left is not None and left.least is not None
    assert (left.least.days, left.most.days) == (min(every), max(every))


def agreement_years(first: date, last: date) -> Iterator[tuple[date, date]]:
    number = 0
    while (begins := same_day(first, 12 * number)) <= last:
        yield begins, min(last, same_day(first, 12 * (number + 1)) - ONE)
        number += 1


def share(first: date, years: Sequence[tuple[date, date]], number: int) -> Fraction:
    """How much of the whole year belongs to the term."""
    if number >= len(years):
        return Fraction(0)
    begins, last = years[number]
    return Fraction((last - begins).days + 1, (same_day(first, 12 * (number + 1)) - begins).days)


@given(st.dates(date(2000, 1, 1), date(2030, 1, 1)), st.integers(0, 40), st.integers(30, 1500),
       st.lists(st.tuples(st.integers(-50, 1600), st.integers(0, 50)), max_size=4), st.integers(0, 1700))
def test_years_are_those_of_every_day_the_words_can_mean(
        first: date, width: int, length: int, held: Sequence[tuple[int, int]], asked: int) -> None:
    """Each way to read the words is a plain agreement with exact days; what all of them say is sure."""
    last = first + (width + length) * ONE
    on = first + asked * ONE
    spans = [(first + start * ONE, first + (start + more) * ONE) for start, more in held]
    reviews = [review(f"r{i}", fuzzy((str(a), str(b))), agreement="a") for i, (a, b) in enumerate(spans)]
    found = iop.yearly_reviews(partnership(reviews, fuzzy((str(first), str(first + width * ONE))), last), on)

    readings = [list(agreement_years(first + shift * ONE, last)) for shift in range(width + 1)]
    for number, year in enumerate(found.years):
        ends = [each[number] for each in readings if number < len(each)]
        assert year.widest == iop.DateRange(min(a for a, _ in ends), max(b for _, b in ends))
        surely, perhaps = set(), set()
        for i, (a, b) in enumerate(spans):
            inside = [all(start <= each <= end for each in (a, b)) for start, end in ends]
            if a <= on and any(start <= b and a <= end for start, end in ends):
                (surely if all(inside) and len(ends) == len(readings) and b <= on else perhaps).add(f"r{i}")
        if len(ends) == len(readings):
            assert (set(year.held), set(year.perhaps_held)) == (surely, perhaps)
        early, late = (share(first + shift * ONE, readings[shift], number) for shift in (0, width))
        assert (year.state == "not_owed") == (2 * early < 1 and 2 * late < 1)
        if year.state == "not_owed":
            continue
        ended = year.widest.last < on
        if year.state == "missing":
            assert ended and not surely and not perhaps and len(ends) == len(readings)
        elif ended and not surely:
            assert year.state == "uncertain"
        assert (year.state == "met") == bool(year.held)
    begun = max(sum(min(each[n][0] for each in readings if n < len(each)) <= on for n in range(max(map(len, readings)))), 0)
    assert len(found.years) == begun


@given(st.lists(st.tuples(st.integers(0, 2000), st.lists(st.integers(0, 5), max_size=3, unique=True),
                          st.lists(st.integers(0, 6), max_size=3, unique=True)), max_size=6), st.integers(0, 2200))
def test_an_item_is_open_from_its_review_until_a_later_one_closes_it(
        told: Sequence[tuple[int, list[int], list[int]]], asked: int) -> None:
    start = date(2020, 1, 1)
    seen: set[int] = set()
    held = []
    for number, (offset, raises, closes) in enumerate(told):
        new = [each for each in raises if each not in seen]
        seen |= set(new)
        held.append((start + offset * ONE, number, new, closes))
    reviews = [review(f"r{number}", on, open_questions=[item(str(each)) for each in new],
                      closes=[iop.ReviewClosing(str(each), "x") for each in closes])
               for on, number, new, closes in held]
    day_asked = start + asked * ONE
    raised: dict[int, date] = {}
    closed: set[int] = set()
    for on, _, new, closes in sorted(held, key=lambda each: (each[0], each[1])):
        if on <= day_asked:
            closed |= {each for each in closes if each in raised}
            raised |= dict.fromkeys(new, on)
    found = iop.open_review_items(partnership(reviews, start, date(2030, 1, 1)), day_asked)
    assert {int(each.item.id): each.most_age_days for each in found.items} == {
        each: (day_asked - on).days for each, on in raised.items() if each not in closed}


@given(st.lists(st.sampled_from(["baseline", "target", "due"]), unique=True, max_size=3))
def test_a_goal_can_be_followed_up_with_all_three(parts: list[str]) -> None:
    assert iop.followable(goal(parts)) == (len(parts) == 3)
    assert not iop.followable(iop.Goal("g", "t"))


# ---- Kvinnojouren --------------------------------------------------------------------------------

KVINNOJOURENS = iop.read_partnership(KVINNOJOUREN)


def test_the_question_for_the_autumn_of_2023_comes_up() -> None:
    for on, due in ((date(2023, 8, 31), "ahead"), (date(2023, 9, 1), "now"), (date(2023, 12, 1), "passed")):
        (open_item,) = iop.open_review_items(KVINNOJOURENS, on).items
        assert (open_item.item.id, open_item.due) == ("socialtjanstens-del", due)
    assert iop.open_review_items(KVINNOJOURENS, date(2022, 10, 31)).items == ()


def test_what_was_not_known_yet_is_left_out() -> None:
    late = KVINNOJOURENS.facts.reviews[0].replace(recorded_on=date(2023, 2, 3))
    known = KVINNOJOURENS.replace(facts=KVINNOJOURENS.facts.replace(reviews=[late]))
    assert iop.review_sheet(iop.as_known_on(known, date(2023, 2, 2)), date(2023, 6, 1)).review is None
    assert iop.review_sheet(iop.as_known_on(known, date(2023, 2, 3)), date(2023, 6, 1)).review is not None


def test_only_money_known_from_public_pages_stands_there() -> None:
    money = [each for each in KVINNOJOURENS.agreements[0].contributions if each.amount is not None]
    assert [str(each.amount) for each in money] == ["650000.00", "350000.00"]
    assert all(each.span == "per_year" and each.source and not each.example for each in money)


# ---- the command ---------------------------------------------------------------------------------


def test_the_text_fits_and_marks_gaps(command: Command) -> None:
    done = command("review", KVINNOJOUREN, "--as-of", "2024-02-01")
    assert done.code == 0 and done.err == ""
    assert max(map(len, done.out.splitlines())) <= 80
    headings = ["Basuppgifter", "Krav för samarbete", "Verksamhetens syfte, mål och målgrupp",
                "Syfte och mål med kvalitetsuppföljning", "Kvalitetsuppföljning", "Sammanfattande intryck och slutsatser",
                "Öppna frågor", "Att ta upp igen", "Uppföljning varje år"]
    places = [done.out.index(f"\n{each}") for each in headings]
    assert places == sorted(places)
    assert done.out.split("De sex kraven")[1].split("Verksamhetens syfte")[0].count(" inte bedömt") == 6  # the requirements, which nobody judged
    assert "passerat" in done.out and "[review.yearly_missing]" in done.out


def test_the_csv_has_the_template_the_open_items_and_the_years(command: Command) -> None:
    done = command("review", KVINNOJOUREN, "--as-of", "2024-02-01", "--format", "csv")
    table = list(csv.DictReader(io.StringIO(done.out)))
    assert {each["section"] for each in table} == {"review", "requirement", "computed", "open_item", "year"}
    by_part = {(each["section"], each["part"]): each for each in table}
    assert by_part["review", "case_number"]["answer"] == "SN 2023/0095.11.01"
    assert by_part["review", "civil_society_roles"]["required"] == "true"
    assert (by_part["computed", "least_days"]["answer"], by_part["computed", "most_days"]["answer"]) == ("426", "791")
    assert by_part["open_item", "open_question"]["state"] == "passed"
    assert [each["state"] for each in table if each["section"] == "year"] == ["met", "missing", "running"]
    assert "review.item_overdue" in done.err


def test_what_a_spreadsheet_would_compute_is_not_obeyed(command: Command, tmp_path: Any) -> None:
    document = json.loads(KVINNOJOUREN.read_text(encoding="utf-8"))
    document["facts"]["reviews"][0]["orientation"] = "=1+1"
    (tmp_path / "p.json").write_text(json.dumps(document), encoding="utf-8")
    done = command("review", tmp_path / "p.json", "--as-of", "2024-02-01", "--format", "csv")
    assert "'=1+1" in done.out and ",=1+1" not in done.out


def test_the_json_is_the_sheet(command: Command) -> None:
    done = command("review", KVINNOJOUREN, "--as-of", "2024-02-01", "--format", "json")
    answer = json.loads(done.out)
    assert list(answer) == [
        "output", "basis", "day", "review", "open_items", "yearly", "final_report", "renewal", "findings", "steps"]
    assert (answer["output"], answer["day"], answer["renewal"]) == ("iop-review/1", "2024-02-01", None)
    assert answer["review"]["time_left"]["most"]["days"] == 791
    assert answer["open_items"]["items"][0]["item"]["follow_up"] == {
        "text": "hösten 2023", "earliest": "2023-09-01", "latest": "2023-11-30"}
    assert {each["rule"].split(".")[0] for each in answer["steps"]} == {"review"}
    assert all(each["sv"] and each["en"] for each in answer["steps"])


@pytest.mark.parametrize(("arguments", "code"), [
    ((), "value.missing"),
    (("--as-of", "2024-02-30"), "date.not_a_day"),
    (("--as-of", "våren 2024"), "date.format"),
    (("--as-of", "2024-02-01", "--as-known-on", "i går"), "date.format"),
    (("--as-of", "2024-02-01", "--review", "2023"), "review.unknown"),
    (("--as-of", "2024-02-01", "--year", "lunar"), "value.word"),
    (("--as-of", "2024-02-01", "--format", "xml"), "value.word"),
])
def test_a_wrong_call_ends_with_two(arguments: Sequence[str], code: str, command: Command) -> None:
    done = command("review", KVINNOJOUREN, *arguments)
    assert (done.code, done.out) == (2, "")
    assert code in done.err


def test_a_partnership_without_reviews_says_so(command: Command, tmp_path: Any) -> None:
    iop.write_partnership(tmp_path / "p.json", partnership([]).replace(facts=iop.Facts()))
    done = command("review", tmp_path / "p.json", "--as-of", "2024-12-01", "--lang", "en")
    assert "No quality review has been made." in done.out
    assert "Nothing is open on" in done.out


def test_a_sheet_is_a_report_in_a_notebook() -> None:
    sheet = iop.review_sheet(KVINNOJOURENS, date(2024, 2, 1))
    assert "Kvalitetsuppföljning IOP Kvinnojouren Kalmar 2022" in sheet._repr_html_()
    assert eval(repr(sheet), {"iop": iop, "datetime": datetime}) == sheet


def test_every_step_is_told_in_both_languages() -> None:
    whole = partnership([review("r", date(2024, 5, 1), improvement_areas=[item("i", date(2024, 6, 1))]),
                         review("s", date(2024, 9, 1), closes=[iop.ReviewClosing("i", "done")]),
                         review("t", iop.FuzzyDate("winter", iop.DateRange(date(2026, 10, 1), date(2026, 12, 31))), purpose=None)],
                        reports=[final_report()])
    for named in ("r", "s", "t"):
        for step in iop.explain(iop.review_sheet(whole, date(2026, 12, 31), named)):
            for language in ("sv", "en"):
                told = iop.sentence(step, language)
                assert "?" not in told and "{" not in told and told[0].isupper(), told
    assert codes(iop.findings_of(iop.review_sheet(whole, date(2026, 12, 31), "t"))) >= {"review.part_missing"}
