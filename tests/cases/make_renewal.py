"""Prints renewal.csv: every combination of the three judgements and of the proposal, with the outcome.

The rule as the guideline words it: renewal is open "if … and if … and if …". So one that fails ends
it, one that nobody judged leaves it untold, and whether the goals were met is not among them.
"""

import csv
import itertools
import sys


def main() -> None:
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["case_id", "challenge_remains", "collaboration_fruitful", "partner_able", "goals_fulfilled",
                  "proposed", "outcome", "differs"])
    said = ("yes", "no", "")
    for number, (*conditions, goals, proposed) in enumerate(itertools.product(said, repeat=5), 1):
        if "no" in conditions:
            outcome = "cannot_be_renewed"
        elif "" in conditions:
            outcome = "cannot_be_told"
        else:
            outcome = "can_be_renewed"
        differs = (proposed, outcome) in (("yes", "cannot_be_renewed"), ("no", "can_be_renewed"))
        out.writerow([f"N{number:03}", *conditions, goals, proposed, outcome, str(differs).lower()])


if __name__ == "__main__":
    main()
