"""Which agreement of a file is meant."""

import datetime

import iop
from iop._cli.problems import at


def agreement_for(partnership: iop.Partnership, named: str | None, day: datetime.date,
                  option: str) -> iop.Agreement:
    """The one named, else the one that holds the day; on a day that none holds, the latest that
    began before it, else the first, whose answer then says that the day lies outside its term.
    Where several hold the day the call is wrong, at `option`: it is never guessed."""
    if named is not None:
        with at("--agreement"):
            return partnership.agreement(named)
    if partnership.agreements_on(day):
        with at(option):
            return partnership.agreement_on(day)
    in_order = sorted(partnership.agreements, key=lambda each: each.term.first.earliest)
    begun = [each for each in in_order if each.term.first.earliest <= day]
    return begun[-1] if begun else in_order[0]


def ended_on(partnership: iop.Partnership, agreement: iop.Agreement) -> datetime.date | None:
    """Its last day, where it ended before its term did."""
    return next(each.ended_on for each in iop.chain(partnership).agreements if each.agreement == agreement.id)
