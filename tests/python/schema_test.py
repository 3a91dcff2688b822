"""The published schema: fresh, valid, and of one mind with the reader on what a document may be."""

import json
from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any

import jsonschema
import pytest

import iop
from cases import kalmar_document
from repository import EXAMPLE, SCHEMA, text

Json = dict[str, Any]

PUBLISHED: Json = json.loads(iop.partnership_schema_text())
VALIDATOR = jsonschema.Draft202012Validator(PUBLISHED)
KALMAR = kalmar_document()

Path = tuple[str | int, ...]


def test_the_published_file_is_what_the_library_says() -> None:
    assert text(SCHEMA) == iop.partnership_schema_text()


def test_it_is_a_schema_of_draft_2020_12() -> None:
    jsonschema.Draft202012Validator.check_schema(PUBLISHED)
    assert PUBLISHED["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    used = set(json.dumps(PUBLISHED).split('"#/$defs/')[1:])
    assert {each.split('"')[0] for each in used} == set(PUBLISHED["$defs"])


def test_every_member_is_described() -> None:
    for record in PUBLISHED["$defs"].values():
        assert record["description"]
        assert all(each["description"] for each in record["properties"].values())


def reader_accepts(document: Any) -> bool:
    return not any(each.severity == "error" for each in iop.validate_text(json.dumps(document)))


def schema_accepts(document: Any) -> bool:
    return bool(VALIDATOR.is_valid(document))


def test_both_accept_the_example() -> None:
    assert reader_accepts(KALMAR) and schema_accepts(KALMAR)
    whole = json.loads(text(EXAMPLE))
    assert reader_accepts(whole) and schema_accepts(whole)


# ---- mutations -----------------------------------------------------------------------------------

TYPES: list[Any] = [None, True, 5, 1.5, "text", "", "<svar>", [], {}, ["x"], {"x": 1}]
WORDS: list[Any] = ["Payer", "payer ", "other", "2025-13-01", "2025-1-1", "20250101", "1899-12-31", "2200-01-01",
                    "2025-W01", "2024-Q5", "2024-00", "1,00", "1.5", "+1.00", "1e3", "-0.50", "٣",
                    -1, 0, 13, 1_000_001, 10**20]

# Where they part, with the reason: each is decided by the reader alone, since a schema cannot say it.
ONLY_THE_READER: dict[str, Callable[[Json], None]] = {
    "a day that the month does not have": lambda d: d["facts"]["payments"][0].update(paid_on="2025-02-30"),
    "a leap day in a common year": lambda d: d["facts"]["payments"][0].update(covers="2100-02-29"),
    "a term with such a day": lambda d: d["agreements"][0]["term"].update(first="2023-06-31"),
    "a term that ends before it begins": lambda d: d["agreements"][0]["term"].update(last="2023-11-30"),
    "words that mean other days": lambda d: d.update(
        since={"text": "2020", "earliest": "2021-01-01", "latest": "2021-12-31"}),
    "a span that ends before it begins": lambda d: d.update(
        since={"text": "våren", "earliest": "2021-05-31", "latest": "2021-03-01"}),
    "an amount that is too large": lambda d: d["facts"]["payments"][0].update(amount="100000000000.01"),
    "a line break after a day, where Python's `$` matches and JSON Schema's does not":
        lambda d: d["facts"]["payments"][0].update(paid_on="2024-12-20\n"),
    "a reference to a clause that is not there": lambda d: d["agreements"][0]["term"].update(clause="x"),
    "a reference to a party that is not there": lambda d: d["agreements"][0]["parties"][0].update(party="x"),
    "a reference to an agreement that is not there": lambda d: d["facts"]["payments"][0].update(agreement="x"),
    "two parties with one id": lambda d: d["parties"].append(d["parties"][0]),
    "a planned amount below zero": lambda d: d["agreements"][0]["payment"].update(amount="-500000.00"),
    "a month that stands twice": lambda d: d["agreements"][0]["payment"].update(months=[6, 6]),
    "a payment that names none of several agreements": lambda d: d["agreements"].append(
        {"id": "other", "title": "x", "term": {"first": "2027-01-01", "last": "2027-12-31"}}),
}


@pytest.mark.parametrize("reason", ONLY_THE_READER)
def test_where_only_the_reader_refuses(reason: str) -> None:
    document = deepcopy(KALMAR)
    ONLY_THE_READER[reason](document)
    assert schema_accepts(document) and not reader_accepts(document)


def at(document: Any, path: Path) -> Any:
    for step in path:
        document = document[step]
    return document


def paths(value: Any, path: Path = ()) -> Iterator[Path]:
    """Every place in a document."""
    yield path
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inner in steps:
        yield from paths(inner, (*path, step))


# What the example leaves out: every member of every other record, once.
PARTY, DUTY, CLAUSE = KALMAR["parties"][0]["id"], "arlig-rapport", "havning"
REST: Json = {
    "goal": {"id": "g", "text": "x", "kind": "committee", "set_by": PARTY, "shared_with": [PARTY], "clause": CLAUSE,
             "indicators": [{
                 "id": "i", "text": "x", "measure": "share", "unit": "x", "population": "x", "direction": "decrease",
                 "baseline": {"period": "2023", "numerator": 1, "denominator": 4, "source": "x"},
                 "target": {"kind": "relative_change", "value": 20, "text": "x"}, "due": "2024", "source": "x",
                 "clause": CLAUSE}]},
    "memo": {"title": "x", "recipient": "x", "proposed_decision": "approve", "dated": "2024-01-31", "case_number": "x",
             "case_officer_role": "x", "background": "x", "signatory_roles": ["x"], "sender": "x", "annexes": ["x"]},
    "planned": {"text": "x", "when": "2024-Q1", "by": [PARTY]},
    "judgement": {"holds": True, "reason": "x", "quote": {"text": "x", "source": "x"}},
    "recorded": {"recorded_on": "2024-02-01"},
}


def _claim_facts(known: Json) -> Json:
    return {
        "accounts": [{**known, "period": "2024", "received_on": "2025-01-31", "used": "1.00", "paid": "2.00", "example": True,
                      "note": "x", "carry_over": {"requested_on": "2025-01-31", "amount": "1.00", "decided_on": "2025-01-31",
                                                  "granted": "1.00"}}],
        "misuse_decisions": [{**known, "decided_on": "2025-01-31", "ground": "misuse", "reason": "x", "amount": "1.00",
                              "period": "2024", "by": PARTY, "example": True}]}


def _facts(agreement: str) -> Json:
    recorded, judgement, known = REST["recorded"], REST["judgement"], {**REST["recorded"], "agreement": agreement}
    item = {"id": "item", "text": "x", "owner": PARTY, "follow_up": "2024", "quote": {"text": "x", "source": "x"}}
    questions = [each for each, field in PUBLISHED["$defs"]["Screening"]["properties"].items()
                 if field.get("$ref", "").endswith("/Judgement")]
    criteria = {each: "x" for each in PUBLISHED["$defs"]["GrantCriteria"]["properties"]}
    return {
        "invoices": [{**known, "received_on": "2024-01-31", "component": "component", "covers": "2024-01-01", "note": "x"}],
        "events": [{**known, "kind": "notice", "on": "2024-01-31", "by": PARTY, "note": "x"}],
        "breaches": [{**known, "noted_on": "2024-01-31", "by": "payee", "text": "x", "serious": True,
                      "rectified_on": "2024-02-01"}],
        "endings": [{**known, "note": "x", "ending": {
            "effective_on": "2024-01-31", "ended_by": "rescission", "declared_by": "payer", "declared_on": "2024-01-31",
            "breach": {"by": "payee", "serious": True, "rectified": False, "notified_on": "2024-01-31"}}}],
        "meetings": [{**known, "held_on": "2024", "kind": "workshop", "participants": [PARTY], "note": "x"}],
        "reports": [{**known, "duty": DUTY, "received_on": "2024-01-31", "period": "2023", "visitors": 1, "note": "x", "accepted_on": "2024-02-01",
                     "contents": ["visitor_count"]}],
        "waivers": [{**known, "duty": DUTY, "period": "2023", "waived_on": "2024-01-31", "reason": "x", "by": PARTY}],
        "measurements": [{**recorded, "indicator": "i", "period": "2023", "value": 1.5, "part": {"by": "sex", "of": "x"}, "source": "x", "note": "x"},
                         {"indicator": "i", "period": "2023", "numerator": 1, "denominator": 2},
                         {"indicator": "i", "period": "2023", "yes": True, "judged_met": True}],
        "reviews": [{
            **known, "id": "r", "reviewed_on": "2024", "memo": REST["memo"], "civil_society": PARTY, "orientation": "x",
            "civil_society_roles": ["x"], "public_roles": ["x"],
            "requirements": [{"requirement": "non_profit", "met": True, "text": "x"}],
            **{each: "x" for each in ("purpose", "goals", "target_group", "review_purpose", "review_aim", "goals_answer",
                                      "conclusions", "future", "remarks_to_public_party")},
            "measurement": "reported", "action_required": False, "improvement_areas": [item],
            "planned": [REST["planned"]], "open_questions": [{**item, "id": "question"}],
            "closes": [{"item": "item", "text": "x"}], "quotes": [{"text": "x", "source": "x"}]}],
        "final_reports": [{
            **recorded, "id": "f", "reported_on": "2024-01-31", "agreements": [agreement], "memo": REST["memo"],
            "summary": "x", "matter": "x", "goals_fulfilled": judgement, "kept_to_schedule": judgement,
            "kept_to_budget": judgement, "commitments": [{"party": PARTY, "commitment": "x", "fulfilled": True}],
            "challenges": ["x"], "success_factors": ["x"], "preparation": "x", "impact_analysis": "x", "view": "x",
            "renewal": dict.fromkeys(("challenge_remains", "collaboration_fruitful", "partner_able"), judgement),
            "renewal_proposed": True, "approvals": [{"role": "x", "approved_on": "2024-01-31"}],
            "quotes": [{"text": "x", "source": "x"}]}],
        "screenings": [{**known, "id": "s", "made_on": "2024-01-31", "text": "x", "grant_criteria": criteria,
                        **dict.fromkeys(questions, judgement)}],
    }


def _with_the_rest(document: Json) -> None:
    agreement = document["agreements"][0]
    agreement["follow_up"][0].update(
        id=DUTY, kind="report", owed_by=[PARTY], times_per_year=1, year="calendar_year", due_within_months=3,
        grace_days=14, reported_to="x", contents=["balance_sheet"], in_writing=True, meeting_kinds=["workshop"],
        clause=CLAUSE)
    agreement["goals"] = [REST["goal"]]
    agreement["extensions"] = [{"id": "e", "months": 12, "latest": "2027", "notice_months": 3, "clause": CLAUSE}]
    agreement["automatic_renewal"] = {"months": 12, "notice_months": 3, "latest": "2030", "clause": CLAUSE}
    for each in ("notice_period", "working_groups", "responsibilities", "societal_gain", "cost_effectiveness", "signatures"):
        agreement[each] = {"text": "x", "clause": CLAUSE}
    agreement["unused_funds"] = {
        "threshold": {"above": "all", "amount": "1.00", "percent": 2}, "clause": CLAUSE,
        "carry_over": {"needs_consent": True, "asked_within_months": 3}}
    agreement["misuse"] = {"grounds": ["misuse"], "extent": "all", "clause": CLAUSE}
    agreement["late_reports"] = {"duty": DUTY, "percent_of": "period", "clause": CLAUSE, "steps": [
        {"days_late": 1, "amount": "1.00"}, {"days_late": 2, "percent": 5}]}
    agreement["no_repayment"] = {"clause": CLAUSE}
    agreement["amendments"] = [{
        "id": "m", "effective_on": "2025-01-01", "text": "x", "agreed_on": "2024-12-01", "in_writing": True,
        "uses_extension": "e", "term_last": "2027-11-30", "amount": "600000.00", "goals": [],
        "target_group": {"text": "x", "groups": ["x"], "clause": CLAUSE}, "parties": [{"party": PARTY}],
        "follow_up": [], "other_terms": [{"text": "x", "clause": CLAUSE}], **REST["recorded"]}]
    agreement["payment"] = {"clause": CLAUSE, "example": True, "components": [{
        "id": "component", "title": "x", "every": "year", "paid": "advance", "amount": "1.00", "per": "year",
        "first": "2024-01-01", "last": "2025-12-31", "periods": "calendar", "months": [1], "day": 15,
        "convention": "following", "after": {"event": "report_accepted", "days": 30, "duty": DUTY}, "stub": "by_days",
        "fixed": {"years_before": 1, "month": 12, "day": 1}, "example": True, "clause": CLAUSE, "raises": [],
        "per_inhabitant": {"series": "series", "reference": {"years_before": 1, "month": 11}},
        "indexation": {"series": "index", "base": "2022", "reference": {"years_before": 1}, "definitive_only": True, "clause": CLAUSE},
        "rounding": {"mode": "half_up", "unit": "ore"}}, {
        "id": "raised", "every": "year", "paid": "advance", "raises": [
            {"first": "2025-01-01", "amount": "1.00", "decided_on": "2024-11-20", "clause": CLAUSE}]}]}
    document["series"] = [{"id": "series", "title": "x", "kind": "population", "source": "x", "example": True, "figures": [
        {"period": "2022", "value": 1.5, "published_on": "2023-01-01", "state": "preliminary"}]}, {
        "id": "index", "title": "x", "kind": "level", "source": "x", "figures": [
            {"period": "2022", "value": 1.5, "published_on": "2023-01-01"}]}]
    agreement["contributions"][0].update(
        hours=10.5, hourly_rate={"amount": "1.00", "source": "x"}, span="per_year", example=True, source="x", clause=CLAUSE)
    document["parties"][0]["former_names"] = [{"name": "x", "until": "2023"}]
    document["committee_goals"] = [{"id": "c", "text": "x"}]
    document["assignments"] = [{"id": "as", "text": "x", "given_to": [PARTY], "given_by": "x", "due": "2024",
                                "reported_to": "x", "quote": {"text": "x", "source": "x"}}]
    document["analysis"] = {"situation": [{"text": "x"}], "causes": [{"text": "x"}], "plan": [REST["planned"]]}
    document["facts"].update(_facts(agreement["id"]))
    document["facts"].update(_claim_facts({**REST["recorded"], "agreement": agreement["id"]}))


def small() -> Json:
    """The example with one element in each list, one clause, and what it leaves out."""

    def cut(value: Any, name: str = "") -> Any:
        if isinstance(value, list):
            return [cut(each) for each in value[:1]]
        if isinstance(value, dict):
            return {each: cut(member, each) for each, member in value.items()}
        return "havning" if name == "clause" else value

    document: Json = cut(KALMAR)
    agreement = document["agreements"][0]
    agreement["clauses"] = [each for each in KALMAR["agreements"][0]["clauses"] if each["id"] == "havning"]
    agreement["parties"][0]["party"] = document["parties"][0]["id"]
    for place in paths(agreement):
        if place and isinstance(place[-1], int) and place[-2] in ("carried_out_by", "owed_by", "called_by"):
            at(agreement, place[:-1])[place[-1]] = document["parties"][0]["id"]
    agreement["contributions"] = [{"party": "kalmar-kommun", "kind": "money", "text": "x", "amount": "1.00"}]
    agreement["reading"] = {"half_year": "agreement", "cap": "none", "unit": "krona"}
    agreement["repayment"]["payable_unit"] = "ore"
    _with_the_rest(document)
    document["since"] = {"text": "våren 2020", "earliest": "2020-03-01", "latest": "2020-05-31"}
    document["facts"]["payments"][0]["agreement"] = agreement["id"]
    document["parties"][0]["organisation_number"] = "212000-0746"
    return document


SMALL = small()


def kind_of(path: Path) -> tuple[str, ...]:
    """The record that the last step is a member of, and that step: places of one kind are read alike."""
    schema: Any = PUBLISHED["$defs"]["Partnership"]
    record = "Partnership"
    for step in path[:-1]:
        schema = schema["items"] if isinstance(step, int) else schema.get("properties", {}).get(step, {})
        if "oneOf" in schema:
            record, schema = "words", schema["oneOf"][1]
        if "$ref" in schema:
            record = schema["$ref"].removeprefix("#/$defs/")
            schema = PUBLISHED["$defs"][record]
    last = "an element" if isinstance(path[-1], int) else path[-1]
    return (record, last, *(("in " + str(path[-2]),) if isinstance(path[-1], int) else ()))


PLACES = {kind_of(path): path for path in paths(SMALL) if path}

# What only the reader can know: that one part contradicts another, and what the calendar holds.
BEYOND_A_SCHEMA = {
    "payment.two_forms", "component.months", "component.raised_and_indexed", "series.two_figures", "clauses.steps_order",
    "clauses.one_measure", "clauses.contradiction", "value.range", "value.twice", "schedule.series_kind", "money.negative", "reference.unknown", "reference.looks_alike", "reference.duplicate", "date.reversed", "date.fuzzy", "date.not_a_day", "date.range", "amendment.ends_before_it_holds", "amendment.no_parties"}


def mutated(path: Path, value: Any = ...) -> Json:
    document = deepcopy(SMALL)
    if value is ...:
        del at(document, path[:-1])[path[-1]]
    else:
        at(document, path[:-1])[path[-1]] = value
    return document


def both_say_the_same(document: Any, what: object) -> None:
    findings = [each for each in iop.validate_text(json.dumps(document)) if each.severity == "error"]
    if schema_accepts(document):
        beyond = [each for each in findings if str(each.code) not in BEYOND_A_SCHEMA]
        # A report that is waited for must be named; an invoice need not.
        assert all(str(each.code) == "value.missing" and each.pointer.endswith("/after") for each in beyond), what
    else:
        assert findings, what


def test_every_record_has_places_here() -> None:
    assert {record for record, *_ in PLACES} == set(PUBLISHED["$defs"]) | {"words"}
    both_say_the_same(SMALL, "as it is")
    assert schema_accepts(SMALL) and reader_accepts(SMALL)


@pytest.mark.parametrize("value", [None, 5, "text", {}], ids=repr)
def test_both_say_the_same_of_another_value(value: Any) -> None:
    for path in PLACES.values():
        both_say_the_same(mutated(path, value), (path, value))


@pytest.mark.slow
@pytest.mark.parametrize("record", sorted({record for record, *_ in PLACES}))
def test_both_say_the_same_of_any_value(record: str) -> None:
    for kind, path in PLACES.items():
        if kind[0] == record:
            for value in TYPES + WORDS:
                both_say_the_same(mutated(path, value), (path, value))


def test_both_say_the_same_of_a_member_that_is_missing() -> None:
    for path in PLACES.values():
        both_say_the_same(mutated(path), path)


def test_both_say_the_same_of_a_member_that_is_new() -> None:
    for path in [(), *PLACES.values()]:
        if isinstance(at(SMALL, path), dict):
            document = deepcopy(SMALL)
            at(document, path)["x-unknown"] = {"any": [1, None]}
            both_say_the_same(document, path)


def test_both_refuse_what_is_no_object() -> None:
    for value in TYPES:
        assert not schema_accepts(value) and not reader_accepts(value)


# ---- the skeleton --------------------------------------------------------------------------------


def answered(value: Any, path: Path = ()) -> Any:
    """The skeleton with its questions answered as a person would."""
    if isinstance(value, dict):
        return {name: answered(member, (*path, name)) for name, member in value.items()}
    if isinstance(value, list):
        return [answered(each, path) for each in value]
    name = path[-1]
    answers = {
        "schema": "iop-partnership/1", "first": "2024-01-01", "last": "2024-12-31", "paid_on": "2024-01-15",
        "covers": "2024-01-01", "amount": "100.00", "months": 6, "divisor": 182, "kind": "public_body",
        "side": "payer", "breach_by": "payee", "breach": "serious", "unless_rectified": True,
        "clause": "one", "party": "one", "agreement": "one", "id": "one",
    }
    return answers.get(str(name), f"text of {name}")


def test_the_skeleton_validates_once_it_is_filled() -> None:
    skeleton = json.loads(iop.skeleton_text())
    questions = [path for path in paths(skeleton) if isinstance(at(skeleton, path), str) and path != ("schema",)]
    findings = iop.validate_text(iop.skeleton_text())
    assert {str(each.code) for each in findings} == {"value.placeholder"}
    assert {each.pointer for each in findings} == {"/" + "/".join(map(str, path)) for path in questions}
    assert all(at(skeleton, path).startswith("<") and at(skeleton, path).endswith(">") for path in questions)
    assert not schema_accepts(skeleton)

    filled = answered(skeleton)
    assert schema_accepts(filled) and iop.validate_text(json.dumps(filled)) == ()


def test_the_skeleton_asks_for_all_that_a_statement_needs() -> None:
    partnership = iop.parse_partnership(json.dumps(answered(json.loads(iop.skeleton_text()))))
    agreement = partnership.agreements[0]
    event = iop.Rescission(agreement.term.first.exact, breach=iop.Breach("payee", True, False))
    statement = iop.repayment_statement(agreement, partnership.facts.payments, event)
    assert statement.status == "ok" and statement.clause is not None
