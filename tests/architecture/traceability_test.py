"""A rule id stands in the enumeration, its header, its page, its tests, its cases and a trace; a code in its page."""

import datetime
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import iop
from cases import KALMAR_PAID, agreement, kalmar, payment, rescinded
from repository import CASES, JARVA, KVINNOJOUREN, ROOT, code, files, text

RULES = [str(each) for each in iop.RuleId]
FAMILIES = sorted({each.split(".")[0] for each in RULES})
RULE = re.compile(r"\b(?:" + "|".join(FAMILIES) + r")\.[a-z_]+\b")
TESTS = files("tests/**/*_test.cpp")
CODES = [str(each) for each in iop.ErrorCode]


def found(pattern: str, paths: list[Path], keep_texts: bool = True) -> set[str]:
    return {each for path in paths for each in re.findall(pattern, code(path, keep_texts), re.MULTILINE)}


def test_the_enumeration_in_cpp_and_in_python() -> None:
    header = code(ROOT / "include" / "iop" / "core" / "rule_id.hpp", keep_texts=True)
    assert re.findall(r'Word\{RuleId::(\w+), "([^"]+)"\}', header) == [(each.replace(".", "_"), each) for each in RULES]


def test_rules_stand_in_the_first_lines_of_their_header() -> None:
    heads = ["\n".join(text(path).split("\n")[:25]) for path in files("include/iop/rules/**/*.hpp")]
    named = {each for head in heads for line in re.findall(r"Rules?: ([^\n]*(?:\n// (?!\n)[^\n]*)*)", head)
             for each in RULE.findall(line)}
    assert set(RULES) <= named
    codes_too = named - set(RULES) - set(CODES)
    assert codes_too == set(), "a header names a rule that is not there"


def test_rules_have_their_section() -> None:
    headings = [each for path in files("docs/rules/*.md") for each in re.findall(r"^## (\S+)$", text(path), re.MULTILINE)]
    assert sorted(each for each in headings if "." in each) == sorted(RULES)
    assert {path.stem for path in files("docs/rules/*.md")} >= set(FAMILIES)


@pytest.mark.parametrize("rule", RULES)
def test_a_section_quotes_the_sentence_it_rests_on(rule: str) -> None:
    page = text(ROOT / "docs" / "rules" / f"{rule.split('.')[0]}.md")
    section = re.split(r"^## ", page.split(f"\n## {rule}\n", 1)[1], maxsplit=1, flags=re.MULTILINE)[0]
    assert re.search(r"^> ", section, re.MULTILINE) or "silent" in section or "lag" in section


def test_rules_begin_the_name_of_a_test() -> None:
    names = found(r'^\s*TEST_CASE(?:_TEMPLATE)?\(\s*"((?:[^"\\]|\\.)*)"', TESTS)
    tested = {rule for rule in RULES for each in names if re.match(re.escape(rule) + r"(?![\w.])", each)}
    assert tested == set(RULES)
    strangers = {match[0] for each in names if (match := RULE.match(each))} - set(RULES) - set(CODES)
    assert strangers == set(), "a test is named for a rule that is not there"


def plain_partnership() -> iop.Partnership:
    """Two agreements, one after the other."""
    first = agreement()
    return iop.Partnership("iop-partnership/1", "p", "t", agreements=[
        first, first.replace(id="next", term=iop.Term("2026-12-01", "2027-11-30"))])


def indexed_plan() -> iop.PaymentPlan:
    """A yearly component that follows an index."""
    series = iop.FigureSeries("s", "x", "level", "x", figures=[
        iop.Figure(year, value, datetime.date(2022, 1, 1)) for year, value in (("2020", 100), ("2021", 103))])
    component = iop.PaymentComponent("c", every="year", paid="advance", amount="1.00",
                                     indexation=iop.Indexation("s", "2020", iop.FigureReference(2)))
    term = iop.Term(datetime.date(2023, 1, 1), datetime.date(2023, 12, 31))
    deal = agreement().replace(term=term, payment=iop.PaymentTerms(components=[component]))
    return iop.payment_plan(deal, iop.PlanSources(series=[series]))


def goals() -> iop.GoalAttainment:
    """A goal with a target to compute, a value and a verdict."""
    indicator = iop.Indicator("i", "x", "share", direction="decrease", due="2024", baseline=iop.Baseline("2023", 25),
                              target=iop.Target("relative_change", 20))
    partnership = iop.Partnership(
        "iop-partnership/1", "p", "x", committee_goals=[iop.Goal("g", "x", indicators=[indicator])],
        facts=iop.Facts(measurements=[iop.Measurement("i", "2024", 21)]))
    return iop.goal_attainment(partnership, datetime.date(2025, 1, 31))


def clauses() -> iop.Partnership:
    """The made-up agreement with the other repayment clauses, and, against them, that nothing comes back."""
    made = iop.read_partnership(ROOT / "examples" / "data" / "exempel-foreningsstod.json")
    return made.replace(agreements=[made.agreements[0].replace(no_repayment=iop.NoRepaymentTerms())])


def test_rules_stand_in_a_trace() -> None:
    plain = agreement()
    payments = [payment(each) for each in KALMAR_PAID]
    plan = iop.payment_plan(plain)
    results: list[Any] = [
        iop.payment_standing(plan, payments, datetime.date(2025, 3, 14)),
        iop.accrual(plan, payments, datetime.date(2024, 12, 31)),
        iop.cash_flow(plan, payments),
        iop.exposure(plain, payments),
        iop.repayment_statement(plain, payments, rescinded()),
        iop.payment_schedule(plain),
        iop.partnership_status(plain_partnership(), datetime.date(2025, 3, 14)),
        iop.amendment_diff(plain.replace(amendments=[iop.Amendment("m", datetime.date(2025, 1, 1), "x", term_last="2027-11-30")]),
                           "m"),
        iop.compliance(kalmar(), datetime.date(2025, 4, 15)),
        iop.published(goals(), 5),
        goals(),
        iop.review_sheet(iop.read_partnership(KVINNOJOUREN), datetime.date(2024, 2, 1)),
        iop.review_sheet(iop.read_partnership(JARVA), datetime.date(2024, 12, 1)),
        iop.screening_result(iop.Screening("s", datetime.date(2023, 5, 1), "x")),
        iop.completeness(plain),
        iop.term_length(plain),
        iop.legal_references(plain.replace(laws=[iop.Citation("2001:453")]), datetime.date(2025, 3, 14)),
        iop.contribution_shares(plain.replace(
            parties=[iop.AgreementParty("town", "payer")], payment=iop.PaymentTerms(months=[6], amount="1.00"),
            contributions=[iop.Contribution("town", "staff", "x", amount="1.00", span="per_year")])),
        indexed_plan(),
        iop.interest_on_claim(iop.InterestClaim(
            "1.00", datetime.date(2024, 3, 14), datetime.date(2024, 5, 31),
            [iop.ReturnedPayment(datetime.date(2024, 1, day), "1.00") for day in (2, 3)], due_on=datetime.date(2024, 4, 15))),
        iop.repayment_claims(clauses(), datetime.date(2026, 6, 30)),
    ]
    assert {str(step.rule) for result in results for step in iop.explain(result)} == set(RULES)


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_has_its_case_files(family: str) -> None:
    named = set(re.findall(r"`([\w.]+\.(?:csv|json))`", text(CASES / "README.md")))
    assert named == {path.name for path in CASES.iterdir() if path.suffix in (".csv", ".json")}
    assert any(family in each for each in named)


def quotes(value: Any) -> Iterator[str]:
    """The words of every quote of a document."""
    if isinstance(value, dict):
        if isinstance(value.get("quote"), dict):
            yield value["quote"]["text"]
        yield from (each["text"] for each in value.get("quotes", ()))
        for each in value.values():
            yield from quotes(each)
    elif isinstance(value, list):
        for each in value:
            yield from quotes(each)


@pytest.mark.parametrize("rule", iop.RuleId, ids=str)
def test_a_rule_means_something_to_people(rule: iop.RuleId) -> None:
    entry = next(each for each in iop.rule_entries() if each.id == rule)
    assert entry.title_sv and entry.title_en and entry.meaning_sv and entry.meaning_en
    quoted = " ".join(words for path in files("examples/data/*.json") for words in quotes(json.loads(text(path))))
    for part in re.split(r"\s*(?:\[…\]|…)\s*", entry.quote):
        assert part in quoted, "not the agreement's words"
    assert bool(entry.quote) == bool(entry.source)


def test_every_code_is_documented_once() -> None:
    page = text(ROOT / "docs" / "errors.md")
    assert re.findall(r"^### (\S+)$", page, re.MULTILINE) == CODES
    for entry in iop.code_entries():
        section = page.split(f"\n### {entry.name}\n", 1)[1].split("\n##", 1)[0]
        assert section.strip().startswith(str(entry.severity))
        assert ("Python only" in section) == (entry.home == "python")


def test_every_code_is_provoked_in_cpp_too() -> None:
    """A code of the library stands in some C++ test, by its enumerator or its name."""
    written = "\n".join(code(path, keep_texts=True) for path in files("tests/**/*.cpp", "tests/support/*.hpp"))
    cases = "\n".join(text(path) for path in CASES.iterdir() if path.suffix in (".csv", ".json"))
    missing = [entry.name for entry in iop.code_entries() if entry.home == "library"
               and not re.search(rf"\b{entry.name.replace('.', '_', 1)}\b", written)
               and not re.search(rf"(?<![\w.]){re.escape(entry.name)}(?![\w.])", written + cases)]
    assert missing == []


def test_every_code_is_used_somewhere() -> None:
    sources = "\n".join(code(path) for path in files("src/**/*.cpp", "src/**/*.hpp", "include/**/*.hpp", "bindings/python/src/*")
                        if path.name not in ("error_table.hpp", "error.hpp"))
    python = "\n".join(text(path) for path in files("bindings/python/iop/**/*.py"))
    unused = [each for each in CODES if not re.search(rf"\b{each.replace('.', '_', 1)}\b", sources)
              and not re.search(rf"\b{each.replace('.', '_', 1)}\b|[\"']{re.escape(each)}[\"']", python)]
    assert unused == []


def test_todays_day_is_no_part_of_an_answer() -> None:
    event = rescinded(datetime.date(2199, 12, 31))
    assert iop.repayment_statement(agreement(), [], event).status == "after_term"
