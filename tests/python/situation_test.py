"""`iop.situation`: a partnership on a day, resolved once."""

import copy
import datetime
import pickle

import iop
import pytest

from repository import ROOT

KALMAR = iop.read_partnership(ROOT / "examples" / "data" / "kalmar-stadsmission.json")
DAY = datetime.date(2025, 3, 14)


def on(day: datetime.date = DAY, known_on: datetime.date | None = None) -> iop.Situation:
    return iop.situation(KALMAR, day, known_on)


def test_an_agreement_is_found_by_its_id_or_by_the_day() -> None:
    then = on()
    assert (then.day, then.known_on, then.partnership) == (DAY, None, KALMAR)
    chosen = then.agreement()
    assert chosen == then.agreement(chosen.id) == then.holding()[0]
    assert chosen.signed_as == KALMAR.agreement(chosen.id)
    assert [each.id for each in then.agreements] == [each.id for each in KALMAR.agreements]
    with pytest.raises(iop.CalculationError) as none:
        on(datetime.date(1999, 1, 1)).agreement()
    assert none.value.code == "agreement.none"
    with pytest.raises(iop.CalculationError) as unknown:
        then.agreement("no such")
    assert unknown.value.code == "agreement.unknown"


def test_a_renewal_is_a_value_and_the_agreement_stays_as_it_was_signed() -> None:
    first = on().agreement().signed_as
    signed = first.replace(automatic_renewal=iop.AutomaticRenewal(12, 3))
    partnership = KALMAR.replace(agreements=[signed], facts=KALMAR.facts.replace(endings=[], events=[]) if KALMAR.facts else None)
    then = iop.situation(partnership, datetime.date(2027, 1, 1)).agreement()
    assert then.renewals == (iop.Renewal(datetime.date(2026, 8, 31), datetime.date(2026, 12, 1), datetime.date(2027, 11, 30)),)
    assert then.signed_as == signed
    assert str(then.in_force.term.last) == "2027-11-30"
    assert then.amendments == ()
    assert [each.code for each in then.findings] == ["amendment.renewed"]


def test_an_ending_has_its_fact_and_cuts_the_term() -> None:
    ending = iop.Ending(iop.Rescission(DAY, ended_by="mutual"))
    partnership = KALMAR.replace(facts=KALMAR.facts.replace(endings=[ending])) if KALMAR.facts else KALMAR
    then = iop.situation(partnership, datetime.date(2026, 1, 31)).agreement()
    assert then.ending == iop.AgreementEnding(ending.ending, 0, "/facts/endings/0")
    assert then.ended_on == DAY
    assert then.term is not None and then.term.last == DAY
    assert then.facts.endings == (ending,)


def test_what_became_known_later_does_not_count() -> None:
    then = on(DAY, datetime.date(2023, 12, 1))
    assert then.partnership == iop.as_known_on(KALMAR, datetime.date(2023, 12, 1))
    assert then.partnership != KALMAR


@pytest.mark.parametrize("value", [on(), on(DAY, DAY), on().agreement()], ids=["whole", "known", "agreement"])
def test_a_situation_is_a_value(value: iop.Situation | iop.AgreementSituation) -> None:
    again = pickle.loads(pickle.dumps(value))
    assert again == value == copy.deepcopy(value) and hash(again) == hash(value)
    assert value != "another" and on(datetime.date(2025, 3, 15)) != on()
    assert "2025-03-14" in repr(value)


def test_a_situation_is_not_made_by_hand() -> None:
    for cls in (iop.Situation, iop.AgreementSituation):
        with pytest.raises(TypeError):
            cls()
    with pytest.raises(iop.CalculationError) as refused:
        iop.situation(KALMAR, "2025-03-14")  # type: ignore[arg-type]
    assert refused.value.pointer == "/as_of"
