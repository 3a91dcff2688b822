#!/usr/bin/env python3
"""Prints repayment_applies.csv: when the repayment clause applies, judgement by judgement.

    python3 tests/cases/make_repayment_applies.py > tests/cases/repayment_applies.csv

The answers are written beside the questions, by hand, from the clause: it applies when the agreement
was rescinded for a serious breach by the side that receives payment, not rectified without delay.
Every combination of the three judgements under the clause's own conditions is there, then what
differs from them. An empty cell is what nobody stated; `required_breach` empty means that the
agreement does not say when it can be rescinded.
"""

import csv
import io
import itertools
import sys

COLUMNS = (
    "case_id ended_by declared_by breach_by serious rectified required_breach unless_rectified "
    "status code source note"
).split()

OK = ("ok", "")
OTHER_SIDE = ("not_applicable", "repayment.breach_by_other_side")
OWN_BREACH = ("not_applicable", "repayment.declared_by_breaching_side")
NOT_SERIOUS = ("not_applicable", "repayment.breach_not_serious")
RECTIFIED = ("not_applicable", "repayment.breach_rectified")
NOT_STATED = ("unknown", "repayment.breach_not_stated")
NO_TERMS = ("unknown", "repayment.no_rescission_terms")
EXPIRY = ("not_applicable", "repayment.ended_by_expiry")
MUTUAL = ("not_applicable", "repayment.ended_mutually")
RENEGOTIATION = ("not_applicable", "repayment.ended_by_renegotiation")

# by, serious, rectified -> the answer, under "serious" and "unless rectified", declared by the payer
JUDGEMENTS = {
    ("payee", "yes", "no"): OK,
    ("payee", "yes", "yes"): RECTIFIED,
    ("payee", "yes", ""): NOT_STATED,
    ("payee", "no", "no"): NOT_SERIOUS,
    ("payee", "no", "yes"): NOT_SERIOUS,
    ("payee", "no", ""): NOT_SERIOUS,
    ("payee", "", "no"): NOT_STATED,
    ("payee", "", "yes"): RECTIFIED,
    ("payee", "", ""): NOT_STATED,
    ("payer", "yes", "no"): OTHER_SIDE,
    ("payer", "yes", "yes"): OTHER_SIDE,
    ("payer", "yes", ""): OTHER_SIDE,
    ("payer", "no", "no"): OTHER_SIDE,
    ("payer", "no", "yes"): OTHER_SIDE,
    ("payer", "no", ""): OTHER_SIDE,
    ("payer", "", "no"): OTHER_SIDE,
    ("payer", "", "yes"): OTHER_SIDE,
    ("payer", "", ""): OTHER_SIDE,
    ("", "yes", "no"): NOT_STATED,
    ("", "yes", "yes"): RECTIFIED,
    ("", "yes", ""): NOT_STATED,
    ("", "no", "no"): NOT_SERIOUS,
    ("", "no", "yes"): NOT_SERIOUS,
    ("", "no", ""): NOT_SERIOUS,
    ("", "", "no"): NOT_STATED,
    ("", "", "yes"): RECTIFIED,
    ("", "", ""): NOT_STATED,
}

# ended_by, declared_by, by, serious, rectified, required_breach, unless_rectified, answer, note
FURTHER = [
    # who declared it
    ("rescission", "", "payee", "yes", "no", "serious", "yes", OK, "nobody said who declared it: not asked for"),
    ("rescission", "payee", "payee", "yes", "no", "serious", "yes", OWN_BREACH, "the side in breach cannot rescind for its own breach"),
    ("rescission", "payee", "payee", "no", "yes", "serious", "yes", OWN_BREACH, "the side in breach, and more against it: who declared it comes first"),
    ("rescission", "payee", "payee", "", "", "serious", "yes", OWN_BREACH, "the side in breach decides although judgements are missing"),
    ("rescission", "payee", "payer", "yes", "no", "serious", "yes", OTHER_SIDE, "the payee rescinds for the payer's breach: no repayment"),
    ("rescission", "payee", "", "yes", "no", "serious", "yes", NOT_STATED, "the payee declared it, nobody said whose breach"),
    ("rescission", "payer", "payer", "yes", "no", "serious", "yes", OTHER_SIDE, "the payer's own breach: the other side's breach is named, since repayment hangs on that"),
    # an agreement that asks for less than serious
    ("rescission", "payer", "payee", "no", "no", "any", "yes", OK, "any breach is enough"),
    ("rescission", "payer", "payee", "", "no", "any", "yes", OK, "any breach is enough, so nobody need judge it"),
    ("rescission", "payer", "payee", "yes", "no", "any", "yes", OK, "any breach is enough, a serious one too"),
    ("rescission", "payer", "payee", "no", "yes", "any", "yes", RECTIFIED, "any breach, but rectified"),
    ("rescission", "payer", "payee", "no", "", "any", "yes", NOT_STATED, "any breach, but nobody said whether it was rectified"),
    ("rescission", "payer", "", "no", "no", "any", "yes", NOT_STATED, "any breach, but nobody said whose"),
    # an agreement where rectification does not help
    ("rescission", "payer", "payee", "yes", "yes", "serious", "no", OK, "rectification does not take the right away"),
    ("rescission", "payer", "payee", "yes", "", "serious", "no", OK, "rectification does not matter, so nobody need judge it"),
    ("rescission", "payer", "payee", "yes", "no", "serious", "no", OK, "not rectified, which does not matter"),
    ("rescission", "payer", "payee", "no", "yes", "serious", "no", NOT_SERIOUS, "not serious, and rectification does not matter"),
    ("rescission", "payer", "payee", "", "yes", "serious", "no", NOT_STATED, "nobody said whether it was serious"),
    # neither
    ("rescission", "payer", "payee", "", "", "any", "no", OK, "whose breach is all that is asked"),
    ("rescission", "payer", "payee", "no", "yes", "any", "no", OK, "whose breach is all that is asked, whatever was judged"),
    ("rescission", "payer", "payer", "", "", "any", "no", OTHER_SIDE, "the payer's breach"),
    ("rescission", "payer", "", "", "", "any", "no", NOT_STATED, "nobody said whose breach"),
    # the agreement does not say when it can be rescinded
    ("rescission", "payer", "payee", "yes", "no", "", "", NO_TERMS, "the condition cannot be tested"),
    ("rescission", "payer", "", "", "", "", "", NO_TERMS, "the condition cannot be tested, nor is anything judged"),
    ("rescission", "payer", "payer", "", "", "", "", OTHER_SIDE, "the payer's breach: no condition need be tested"),
    ("rescission", "payee", "payee", "yes", "no", "", "", OWN_BREACH, "declared by the side in breach: no condition need be tested"),
    ("expiry", "", "", "", "", "", "", EXPIRY, "it expired: no condition need be tested"),
    # it ended in another way, whatever was judged
    ("expiry", "", "", "", "", "serious", "yes", EXPIRY, "it expired"),
    ("expiry", "payer", "payee", "yes", "no", "serious", "yes", EXPIRY, "it expired although all judgements are there"),
    ("mutual", "", "", "", "", "serious", "yes", MUTUAL, "the parties ended it together"),
    ("mutual", "payer", "payee", "yes", "no", "serious", "yes", MUTUAL, "ended together although all judgements are there"),
    ("renegotiation", "", "", "", "", "serious", "yes", RENEGOTIATION, "it was renegotiated"),
    ("renegotiation", "payer", "payee", "yes", "no", "serious", "yes", RENEGOTIATION, "renegotiated although all judgements are there"),
    ("renegotiation", "payee", "payer", "no", "yes", "any", "no", RENEGOTIATION, "renegotiated, everything else against it too"),
]


def source(question):
    ended_by, _, _, _, _, required, unless_rectified = question
    if ended_by != "rescission":
        return "Kalmar agreement, repayment clause (only where the agreement is rescinded)"
    if (required, unless_rectified) == ("serious", "yes"):
        return "Kalmar agreement, rescission and repayment clauses"
    if not required:
        return "derived: an agreement that does not say when it can be rescinded"
    return "derived: the Kalmar clauses under another condition of rescission"


def text():
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    rows = []
    answers = ("yes", "no", "")
    for by, serious, rectified in itertools.product(("payee", "payer", ""), answers, answers):
        note = (
            f"breach by {by or 'not stated'}, serious {serious or 'not stated'}, "
            f"rectified {rectified or 'not stated'}"
        )
        answer = JUDGEMENTS[by, serious, rectified]
        rows.append(("rescission", "payer", by, serious, rectified, "serious", "yes", answer, note))
    for number, (*question, answer, note) in enumerate(rows + FURTHER, 1):
        writer.writerow([f"B{number:03d}", *question, *answer, source(question), note])
    return out.getvalue()


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", newline="")
    sys.stdout.write(text())
