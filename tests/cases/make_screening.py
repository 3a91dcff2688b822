#!/usr/bin/env python3
"""Prints screening.json: answers to the guideline's questions, and the instrument that fits.

    python3 tests/cases/make_screening.py > tests/cases/screening.json

Every expected value is written here by hand; the script only lays them out.
"""

import json
import sys

# A proposed partnership for which everything speaks.
FITTING = {
    "market_exists": False, "ordered_service": False, "stands_on_its_own": False, "civil_society_initiative": True,
    "jointly_seen_need": True, "common_responsibility": True, "trust_and_contact": True, "common_values": True,
    "every_party_contributes": True, "room_for_resources": True, "follow_up_plan": True, "adjusted_by_dialogue": True,
    "long_term_commitment": True, "long_term_budget": True,
}
NOTHING = dict.fromkeys(FITTING)
MARKS = ["common_responsibility", "trust_and_contact", "common_values", "every_party_contributes"]
LIST = ["market_exists", "ordered_service", "civil_society_initiative", "jointly_seen_need", "room_for_resources"]
IN_FAVOUR = MARKS + LIST  # marks first, trust once
BUDGET = ["screening.wait", "screening.duty_not_met"]
OPEN = "screening.unanswered"

# id, note, what is answered otherwise, instrument, readiness, decided_by, to_find_out, findings
CASES = [
    ("P01", "everything speaks for a partnership", {}, "partnership", "ready", IN_FAVOUR, [], []),
    ("P02", "no long-term budget plan: the form fits, but wait", {"long_term_budget": False},
     "partnership", "wait", IN_FAVOUR, [], BUDGET),
    ("P03", "nobody has said whether there is a budget plan", {"long_term_budget": None},
     "partnership", "unknown", IN_FAVOUR, [], [OPEN]),
    ("P04", "no joint plan for follow-up: a duty that is not in place", {"follow_up_plan": False},
     "partnership", "wait", IN_FAVOUR, [], ["screening.duty_not_met"]),
    ("P05", "a duty that fails weighs more than one that is unknown",
     {"follow_up_plan": None, "adjusted_by_dialogue": False}, "partnership", "wait", IN_FAVOUR, [],
     ["screening.duty_not_met", OPEN]),
    ("P06", "no long-term commitment", {"long_term_commitment": False}, "partnership", "wait", IN_FAVOUR, [],
     ["screening.duty_not_met"]),
    ("G01", "the activity stands on its own", {"stands_on_its_own": True}, "grant", "not_applicable",
     ["stands_on_its_own"], [], ["screening.criteria_unanswered"]),
    ("G02", "it stands on its own, and nothing else is known", {**NOTHING, "stands_on_its_own": True}, "grant",
     "not_applicable", ["stands_on_its_own"], [], ["screening.criteria_unanswered", OPEN]),
    ("G03", "both a grant and procurement: the grant is named first, and both are told",
     {"stands_on_its_own": True, "ordered_service": True}, "grant", "not_applicable", ["stands_on_its_own"], [],
     ["screening.grant_and_procurement", "screening.criteria_unanswered"]),
    ("G04", "a grant where there is no budget plan: there is nothing to wait for",
     {"stands_on_its_own": True, "long_term_budget": False}, "grant", "not_applicable", ["stands_on_its_own"], [],
     ["screening.criteria_unanswered"]),
    ("U01", "a market, and mark three is not there", {"market_exists": True, "common_values": False}, "procurement",
     "not_applicable", ["market_exists"], [], []),
    ("U02", "a service is ordered", {"ordered_service": True}, "procurement", "not_applicable", ["ordered_service"], [], []),
    ("U03", "both a market and an order", {"market_exists": True, "ordered_service": True, "common_values": False},
     "procurement", "not_applicable", ["market_exists", "ordered_service"], [], []),
    ("U04", "an order decides, though nobody knows of a market", {"market_exists": None, "ordered_service": True},
     "procurement", "not_applicable", ["ordered_service"], [], [OPEN]),
    ("U05", "a market, and yet nothing ready to be bought: a contradiction", {"market_exists": True}, "procurement",
     "not_applicable", ["market_exists"], [], ["screening.contradiction"]),
    ("D01", "nothing is known", NOTHING, "dialogue", "not_applicable", [],
     ["stands_on_its_own", "market_exists", "ordered_service", *MARKS, *LIST[2:]], [OPEN]),
    ("D02", "a market, but nobody has said whether it stands on its own: a grant could still come first",
     {"market_exists": True, "common_values": False, "stands_on_its_own": None}, "dialogue", "not_applicable", [],
     ["stands_on_its_own"], [OPEN]),
    ("D03", "everything fits but the market is unknown", {"market_exists": None}, "dialogue", "not_applicable", [],
     ["market_exists"], [OPEN]),
    ("D04", "a mark that is not there", {"every_party_contributes": False}, "dialogue", "not_applicable",
     ["every_party_contributes"], [], []),
    ("D05", "the initiative is the public party's", {"civil_society_initiative": False}, "dialogue", "not_applicable",
     ["civil_society_initiative"], [], []),
    ("D06", "control and sanctions: a mark and a point of the list, told once", {"trust_and_contact": False}, "dialogue",
     "not_applicable", ["trust_and_contact"], [], []),
    ("D07", "a mark fails, another is unknown: what is known decides",
     {"common_responsibility": False, "every_party_contributes": None}, "dialogue", "not_applicable",
     ["common_responsibility"], [], [OPEN]),
    ("D08", "a mark that nobody has judged", {"common_values": None}, "dialogue", "not_applicable", [],
     ["common_values"], [OPEN]),
    ("D09", "no room for resources: on the list and among the duties", {"room_for_resources": False}, "dialogue",
     "not_applicable", ["room_for_resources"], [], ["screening.duty_not_met"]),
    ("D10", "a mark fails, and the order is unknown: procurement could still be it",
     {"common_values": False, "ordered_service": None}, "dialogue", "not_applicable", [], ["ordered_service"], [OPEN]),
    ("D11", "a dialogue without a budget plan is told to wait too",
     {"long_term_budget": False, "jointly_seen_need": None}, "dialogue", "not_applicable", [], ["jointly_seen_need"],
     [*BUDGET, OPEN]),
]


def main():
    cases = [
        {"id": case, "note": note,
         "answers": {question: answer for question, answer in {**FITTING, **changes}.items() if answer is not None},
         "instrument": instrument, "readiness": readiness, "decided_by": decided_by, "to_find_out": to_find_out,
         "findings": findings}
        for case, note, changes, instrument, readiness, decided_by, to_find_out, findings in CASES
    ]
    json.dump({"about": "Answers to the guideline's questions; an absent one was not given.", "cases": cases},
              sys.stdout, ensure_ascii=False, indent=1)
    print()


if __name__ == "__main__":
    main()
