"""The final report and the test of renewal: the case file, properties, the command."""

import csv
import io
import itertools
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import iop
from cases import by_id, codes, rows
from command import Command
from repository import JARVA, KVINNOJOUREN
from reviews import YES, final_report, partnership

SAID = {"yes": True, "no": False, "": None}
CONDITIONS = [str(each) for each in iop.RenewalCondition]
JUDGED = st.sampled_from([None, iop.Judgement(), iop.Judgement(True, "x"), iop.Judgement(False, "x")])


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(capsys)


@pytest.mark.parametrize("row", rows("renewal.csv"), ids=by_id)
def test_renewal(row: dict[str, str]) -> None:
    report = final_report(
        renewal=iop.RenewalJudgements(*(iop.Judgement(SAID[row[each]]) for each in CONDITIONS)),
        goals_fulfilled=iop.Judgement(SAID[row["goals_fulfilled"]]), renewal_proposed=SAID[row["proposed"]])
    test = iop.renewal_test(report)
    assert test.outcome == row["outcome"]
    assert ("renewal.proposal_differs" in codes(test.findings)) == (row["differs"] == "true")
    alone = iop.renewal_test(report.renewal)
    assert (alone.outcome, alone.conditions) == (test.outcome, test.conditions)


@given(st.tuples(JUDGED, JUDGED, JUDGED), st.sampled_from([True, False, None]), JUDGED, JUDGED)
def test_goal_fulfilment_never_decides(conditions: Any, proposed: bool | None, goals: Any, others: Any) -> None:
    report = final_report(renewal=iop.RenewalJudgements(*conditions), renewal_proposed=proposed, goals_fulfilled=goals)
    one, two = iop.renewal_test(report), iop.renewal_test(report.replace(goals_fulfilled=others))
    assert one.outcome == two.outcome
    assert one.findings == two.findings and one.conditions == two.conditions
    said = None if goals is None else goals.holds
    assert one.goals_fulfilled == {True: "holds", False: "does_not_hold", None: "not_judged"}[said]


@given(st.tuples(JUDGED, JUDGED, JUDGED))
def test_the_order_of_the_conditions_does_not_matter(conditions: Any) -> None:
    outcomes = {iop.renewal_test(iop.RenewalJudgements(*each)).outcome for each in itertools.permutations(conditions)}
    assert len(outcomes) == 1


@given(st.lists(st.sampled_from([True, False, None]), max_size=4), st.lists(st.sampled_from([True, False, None]), max_size=4))
def test_commitments_hold_when_every_party_fulfilled_every_one(town: list[bool | None], club: list[bool | None]) -> None:
    told = [iop.CommitmentJudgement(party, "x", each) for party, all_of in (("town", town), ("club", club)) for each in all_of]
    view = iop.final_report_view(partnership([], reports=[final_report(commitments=told)]), "f")

    def judged(all_of: list[bool | None]) -> str:
        if False in all_of:
            return "does_not_hold"
        return "holds" if all_of and None not in all_of else "not_judged"

    assert [str(each.state) for each in view.commitments] == [judged(town), judged(club)]
    both = {judged(town), judged(club)}
    assert view.all_commitments == ("does_not_hold" if "does_not_hold" in both else judged([*town, *club]) if town and club
                                    else "not_judged")
    assert ("final_report.party_not_assessed" in codes(view.findings)) == (not town or not club)


@given(st.sets(st.sampled_from(["summary", "matter", "preparation", "impact_analysis", "view", "memo", "goals_fulfilled"])))
def test_what_is_left_out_is_named(left_out: set[str]) -> None:
    view = iop.final_report_view(partnership([], reports=[final_report(**dict.fromkeys(left_out))]), "f")
    heading = {"view": {"view_and_proposal"}, "goals_fulfilled": {"goal_fulfilment"},
               "memo": {"proposed_decision", "signatories", "annexes"}}
    expected = {name for each in left_out for name in heading.get(each, {each})}
    assert {str(each.heading) for each in view.parts if not each.given} == expected
    assert {dict((d.name, d.value) for d in each.details)["part"] for each in view.findings
            if each.code == "final_report.part_missing"} == expected


# ---- Järva ---------------------------------------------------------------------------------------

JARVAS = iop.read_partnership(JARVA)


def test_jarva_met_its_goals_and_is_not_renewed() -> None:
    sheet = iop.review_sheet(JARVAS, date(2024, 12, 1))
    assert sheet.final_report is not None and sheet.renewal is not None
    assert sheet.final_report.goals == "holds" and sheet.final_report.findings == ()
    assert (sheet.renewal.outcome, sheet.renewal.proposed) == ("cannot_be_renewed", False)
    assert [str(each.state) for each in sheet.renewal.conditions] == ["holds", "does_not_hold", "not_judged"]
    assert codes(sheet.renewal.findings) == {"renewal.condition_not_judged"}


def test_the_command_shows_the_test(command: Command) -> None:
    done = command("review", JARVA, "--as-of", "2024-12-01", "--renewal", "--lang", "en")
    assert done.code == 0
    assert "the partnership cannot be renewed" in done.out and "does not decide" in done.out
    assert max(map(len, done.out.splitlines())) <= 80
    whole = command("review", JARVA, "--as-of", "2024-12-01").out
    assert "Om partnerskapet kan förnyas" in whole and "Lärdomar från partnerskapet" in whole
    before = command("review", JARVA, "--as-of", "2024-10-08").out
    assert "förnyas" not in before


def test_the_csv_of_the_test(command: Command) -> None:
    done = command("review", JARVA, "--as-of", "2024-12-01", "--renewal", "--format", "csv")
    table = list(csv.DictReader(io.StringIO(done.out)))
    states = {each["part"]: each["state"] for each in table if each["section"] == "renewal"}
    assert states == {"challenge_remains": "holds", "collaboration_fruitful": "does_not_hold", "partner_able": "not_judged",
                      "goals_fulfilled": "holds", "proposed": "", "outcome": "cannot_be_renewed"}


def test_no_final_report_no_test(command: Command) -> None:
    done = command("review", KVINNOJOUREN, "--as-of", "2024-12-01", "--renewal")
    assert (done.code, done.out) == (1, "") and "final_report.none" in done.err


def test_the_reason_and_the_quote_go_along() -> None:
    quoted = YES.replace(quote=iop.Quote("words", "place"))
    test = iop.renewal_test(iop.RenewalJudgements(challenge_remains=quoted))
    assert (test.conditions[0].reason, test.conditions[0].quote) == ("x", iop.Quote("words", "place"))
