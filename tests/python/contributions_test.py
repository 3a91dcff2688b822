"""What the parties bring: the case file, and an oracle with fractions that walks through the days."""

import datetime
import json
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import iop
from cases import agreement, by_id, worked

ONE_DAY = datetime.timedelta(days=1)


def fraction(ratio: iop.Ratio | None) -> Fraction | None:
    return None if ratio is None else Fraction(ratio.numerator, ratio.denominator)


def ore(money: iop.Money | None) -> int | None:
    return None if money is None else money.ore


def read(case: Mapping[str, Any]) -> iop.Agreement:
    names = {"town": "public_body", "mission": "civil_society", "parish": "civil_society"}
    first, last = case["term"]
    return iop.parse_partnership(json.dumps({
        "schema": "iop-partnership/1", "id": "p", "title": "t",
        "parties": [{"id": name, "name": name, "kind": kind} for name, kind in names.items()],
        "agreements": [{"id": "a", "title": "t", "parties": case["parties"], "term": {"first": first, "last": last},
                        "contributions": case["contributions"], **({"payment": case["payment"]} if "payment" in case else {})}],
    })).agreements[0]


@pytest.mark.parametrize("case", worked("contributions.json"), ids=by_id)
def test_a_case(case: Mapping[str, Any]) -> None:
    expected = case["expected"]
    result = iop.contribution_shares(read(case))
    assert fraction(result.years) == (None if expected["years"] is None else Fraction(expected["years"]))
    values = [None if each.exact is None else {"exact": str(fraction(each.exact)), "value_ore": ore(each.value)}
              for each in result.contributions]
    if expected["planned_ore"] is not None:
        assert result.contributions[-1].basis == "planned_payments"
        assert values.pop() == {"exact": str(expected["planned_ore"]), "value_ore": expected["planned_ore"]}
    assert values == expected["values"]
    assert [{"party": each.party, "complete": each.complete, "exact": None if each.exact is None else str(fraction(each.exact)), "value_ore": ore(each.value),
             "share": None if each.share is None else str(fraction(each.share)), "bound": str(each.bound)}
            for each in result.parties] == expected["parties"]
    assert (result.complete, ore(result.value)) == (expected["complete"], expected["value_ore"])
    assert [str(each.code) for each in result.findings] == expected["findings"]


def years_of(first: datetime.date, last: datetime.date) -> Fraction:
    """Day by day: each day is its part of the agreement year it stands in."""

    def begins(year: int) -> datetime.date:
        try:
            return first.replace(year=first.year + year)
        except ValueError:
            return first.replace(year=first.year + year, day=28)

    years, number = Fraction(0), 0
    while begins(number) <= last:
        length = (begins(number + 1) - begins(number)).days
        within = (min(begins(number + 1) - ONE_DAY, last) - begins(number)).days + 1
        years += Fraction(within, length)
        number += 1
    return years


FIRST = st.dates(datetime.date(2000, 1, 1), datetime.date(2040, 12, 31)) | st.just(datetime.date(2024, 2, 29))
TERMS = st.tuples(FIRST, st.integers(0, 4000)).map(lambda pair: (pair[0], pair[0] + pair[1] * ONE_DAY))


@given(TERMS)
def test_the_years_of_a_term(term: tuple[datetime.date, datetime.date]) -> None:
    assert fraction(iop.agreement_years(iop.DateRange(*term))) == years_of(*term)


MONEY = st.integers(0, 10**7)
CONTRIBUTIONS = st.lists(st.tuples(
    st.sampled_from(["town", "mission"]), st.sampled_from(["money", "premises", "volunteer_hours"]),
    st.none() | MONEY, st.none() | st.integers(0, 10**6), st.none() | MONEY, st.booleans()), max_size=8)
Line = tuple[str, str, int | None, int | None, int | None, bool]


def contribution(line: Line) -> iop.Contribution:
    party, kind, amount, thousandths, rate, per_year = line
    hours = None if thousandths is None else f"{thousandths // 1000}.{thousandths % 1000:03}"
    return iop.Contribution(
        party, kind, "x", amount=None if amount is None else iop.Money(ore=amount), hours=hours,
        hourly_rate=None if rate is None else iop.HourlyRate(iop.Money(ore=rate), "x"),
        span="per_year" if per_year else "whole_term")


def value(line: Line, years: Fraction) -> Fraction | None:
    _, _, amount, thousandths, rate, per_year = line
    if amount is None and (thousandths is None or rate is None):
        return None
    exact = Fraction(amount) if amount is not None else Fraction(thousandths or 0, 1000) * (rate or 0)
    return exact * years if per_year else exact


def half_up(exact: Fraction) -> int:
    return int((2 * exact + 1) // 2)


@given(TERMS, CONTRIBUTIONS)
def test_sums_and_shares_are_those_of_the_oracle(term: tuple[datetime.date, datetime.date], lines: Sequence[Line]) -> None:
    parties = ["town", "mission"]
    plain = agreement().replace(
        term=iop.Term(*term), payment=None, parties=[iop.AgreementParty(each) for each in parties],
        contributions=[contribution(each) for each in lines])
    result = iop.contribution_shares(plain)
    values = [value(each, years_of(*term)) for each in lines]
    assert [fraction(each.exact) for each in result.contributions] == values
    assert [ore(each.value) for each in result.contributions] == [None if each is None else half_up(each) for each in values]

    valued = {name: [exact for line, exact in zip(lines, values, strict=True) if line[0] == name and exact is not None]
              for name in parties}
    known = {name: sum(each, Fraction(0)) if each else None for name, each in valued.items()}
    whole = sum((each for each in known.values() if each is not None), Fraction(0)) if any(valued.values()) else None
    unknown = {name for name in parties if not [line for line in lines if line[0] == name]
               or any(exact is None for line, exact in zip(lines, values, strict=True) if line[0] == name)}
    assert result.complete == (not unknown)
    assert fraction(result.exact) == whole and ore(result.value) == (None if whole is None else half_up(whole))
    for each in result.parties:
        assert fraction(each.exact) == known[each.party]
        mine = known[each.party]
        assert fraction(each.share) == (mine / whole if whole and mine is not None else None)
        assert each.bound == ("exact" if not unknown else ("unknown" if mine is None else "known_only") if len(unknown) > 1
                              else "at_least" if each.party in unknown else "at_most")
    if whole:
        assert sum((fraction(each.share) or Fraction(0) for each in result.parties), Fraction(0)) == 1


@given(CONTRIBUTIONS, MONEY)
def test_a_bound_holds_whatever_the_unknown_is(lines: Sequence[Line], found_out: int) -> None:
    """With one unknown part, the share after it is found out is not below at_least, nor above at_most."""
    parties = [iop.AgreementParty("town"), iop.AgreementParty("mission")]
    plain = agreement().replace(payment=None, parties=parties, contributions=[contribution(each) for each in lines])
    before = iop.contribution_shares(plain)
    known = [each if each[2] is not None or (each[3] is not None and each[4] is not None)
             else (*each[:2], found_out, None, None, each[5]) for each in lines]
    after = iop.contribution_shares(plain.replace(contributions=[contribution(each) for each in known]))
    for then, now in zip(before.parties, after.parties, strict=True):
        was, is_ = fraction(then.share), fraction(now.share)
        if was is None or is_ is None:
            continue
        assert then.bound != "at_least" or is_ >= was
        assert then.bound != "at_most" or is_ <= was
        assert then.bound != "exact" or is_ == was


def test_planned_payments_are_never_counted_twice() -> None:
    plan = iop.PaymentTerms(months=[6, 12], amount="500000.00")
    parties = [iop.AgreementParty("town", "payer"), iop.AgreementParty("mission", "payee")]
    plain = agreement().replace(payment=plan, parties=parties)
    for amount in (None, "3000000.00"):
        result = iop.contribution_shares(plain.replace(contributions=[iop.Contribution("town", "money", "x", amount=amount)]))
        assert ore(result.parties[0].value) == 300_000_000
        assert ore(result.planned_payments) == 300_000_000


def test_the_steps_show_the_formula() -> None:
    plain = agreement().replace(payment=None, parties=[iop.AgreementParty("mission")], contributions=[
        iop.Contribution("mission", "volunteer_hours", "x", hours="10.5", hourly_rate=iop.HourlyRate("300.00", "en schablon"))])
    steps = iop.explain(iop.contribution_shares(plain))
    assert iop.sentence(steps[0], "en").replace("\u00a0", " ") == (
        "mission, volunteer hours: 10.5 hours × SEK 300.00 (en schablon) = 3,150,000/10 öre = 315,000 öre, rounded SEK 3,150.00.")
