"""A small partnership that owes a quality review each year, with the reviews that a test states."""

import datetime
from collections.abc import Iterable
from typing import Any

import iop

FIRST, LAST = datetime.date(2023, 12, 1), datetime.date(2026, 11, 30)
YES = iop.Judgement(True, "x")


def review(id: str, on: Any, **members: Any) -> iop.Review:
    """Filled in throughout, every requirement judged met."""
    whole: dict[str, Any] = {
        **dict.fromkeys(("orientation", "purpose", "goals", "target_group", "review_purpose", "review_aim",
                         "goals_answer", "conclusions"), "x"),
        "civil_society": "club", "civil_society_roles": ["x"],
        "requirements": [iop.RequirementJudgement(each, True) for each in iop.CollaborationRequirement]}
    return iop.Review(id, on, **{**whole, **members})


def item(id: str, follow_up: Any = None) -> iop.ReviewItem:
    return iop.ReviewItem(id, "x", follow_up=follow_up)


def goal(parts: Iterable[str]) -> iop.Goal:
    """With one indicator that has these parts."""
    every = {"baseline": iop.Baseline("2023", value="1"), "target": iop.Target("absolute", value="2"), "due": "2024"}
    return iop.Goal("g", "x", indicators=[
        iop.Indicator("i", "x", "quantity", direction="increase", **{each: every[each] for each in parts})])  # type: ignore[arg-type]


def final_report(**members: Any) -> iop.FinalReport:
    """Filled in throughout, everything judged to hold."""
    whole: dict[str, Any] = {
        **dict.fromkeys(("summary", "matter", "preparation", "impact_analysis", "view"), "x"),
        **dict.fromkeys(("goals_fulfilled", "kept_to_schedule", "kept_to_budget"), YES),
        "memo": iop.Memo("x", "x", "approve_and_file", signatory_roles=["x"], annexes=["x"]),
        "commitments": [iop.CommitmentJudgement("town", "x", True), iop.CommitmentJudgement("club", "x", True)],
        "challenges": ["x"], "success_factors": ["x"], "renewal": iop.RenewalJudgements(YES, YES, YES),
        "renewal_proposed": True, "approvals": [iop.Approval("x", datetime.date(2024, 11, 1))]}
    return iop.FinalReport("f", datetime.date(2024, 11, 1), **{**whole, **members})


def partnership(reviews: Iterable[iop.Review], first: Any = FIRST, last: Any = LAST, *, year: Any = None,
                reports: Iterable[iop.FinalReport] = ()) -> iop.Partnership:
    duty = iop.FollowUpTerm("q", "quality_review", "x", times_per_year=1, year=year)
    agreement = iop.Agreement("a", "x", term=iop.Term(first, last), follow_up=[duty],
                              parties=[iop.AgreementParty("town"), iop.AgreementParty("club")])
    return iop.Partnership(
        "iop-partnership/1", "p", "x", parties=[iop.Party("town", "Town", "public_body"), iop.Party("club", "Club", "civil_society")],
        agreements=[agreement], facts=iop.Facts(reviews=reviews, final_reports=reports))
