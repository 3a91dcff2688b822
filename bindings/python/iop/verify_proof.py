"""Checks a proof of `iop` (iop-proof/1) with Python's own library alone; this one file needs nothing of iop.

    python verify_proof.py PROOF.json       0 it holds · 1 it does not · 2 it is no proof

All under `computation` is computed again from `operands`, and the seal from the text. Held by the seal alone: `note`,
`sealed_only`, and operands that the answer does not depend on. It is no signature: anyone can seal anew."""
import hashlib
import json
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

FORMAT, DAY, LARGEST = "iop-proof/1", timedelta(days=1), 2**63 - 1
ENDINGS = {"rescission": "", "expiry": "by_expiry", "mutual": "mutually", "renegotiation": "by_renegotiation"}
# Beside the reason that an absent operand gives: those the seal alone holds, where it was there but no use.
UNSTATED = {"repayment.term_not_exact": ("date.reversed",),
            "repayment.payments_not_stated": ("payment.covers_outside", "money.overflow", "date.range")}

def canonical(document: Any) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode()

def differences(content: bytes) -> Iterator[tuple[str, Any, Any]]:
    """The place, what stands there, and what is computed. Raises ValueError or RecursionError for what is no proof."""
    document = json.loads(content.decode(), parse_float=int, parse_constant=int)  # int refuses fractions
    if not isinstance(document, dict) or document.get("proof") != FORMAT:
        raise ValueError(f'"proof" is not "{FORMAT}"')
    unsealed = canonical({name: value for name, value in document.items() if name != "seal"})
    yield from compared("seal", document.get("seal"), hashlib.sha256(unsealed).hexdigest())
    if canonical(document) != content:
        yield "json", "other text", "canonical text"
    try:
        payments, computation = computed(document["operands"], document["computation"])
        yield from compared("operands.payments", document["operands"]["payments"], payments)
        yield from compared("computation", document["computation"], computation)
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        yield "operands", f"{type(error).__name__}: {error}", None

def compared(place: str, stands: Any, right: Any) -> Iterator[tuple[str, Any, Any]]:
    if isinstance(stands, dict) and isinstance(right, dict):
        for name in sorted(stands.keys() | right.keys()):
            yield from compared(f"{place}.{name}", stands.get(name, "-"), right.get(name, "-"))
    elif isinstance(stands, list) and isinstance(right, list) and len(stands) == len(right):
        for number, pair in enumerate(zip(stands, right, strict=True)):
            yield from compared(f"{place}.{number}", *pair)
    elif type(stands) is not type(right) or stands != right:
        yield place, stands, right

def refused(operands: Any, day: date, given: tuple[str, str]) -> tuple[str, str] | None:
    """The status and reason where no day is counted: the first of these that is so."""
    ended, conditions, terms = (operands[name] for name in ("rescission", "rescission_terms", "repayment_terms"))
    by, serious, rectified = ((ended["breach"] or {}).get(name) for name in ("by", "serious", "rectified"))
    if not {by, ended["declared_by"]} <= {"payer", "payee", None} or not {serious, rectified} <= {True, False, None}:
        raise ValueError(f"{by}, {serious}, {rectified}, {ended['declared_by']}")
    grave = conditions and {"serious": True, "any": False}[conditions["breach"]]
    curable = conditions and conditions["unless_rectified"]
    first, last = days(operands["term"]) if operands["term"] else (day, day)
    for so, status, reason in (
            (ENDINGS[ended["ended_by"]], "not_applicable", "ended_" + ENDINGS[ended["ended_by"]]),
            (terms is None, "not_applicable", "no_clause"),
            (by and terms and by != terms["breach_by"], "not_applicable", "breach_by_other_side"),
            (by and by == ended["declared_by"], "not_applicable", "declared_by_breaching_side"),
            (conditions is None, "unknown", "no_rescission_terms"),
            (grave and serious is False, "not_applicable", "breach_not_serious"),
            (curable and rectified is True, "not_applicable", "breach_rectified"),
            (by is None or grave and serious is None or curable and rectified is None, "unknown", "breach_not_stated"),
            (operands["term"] is None, "unknown", "term_not_exact"),
            (day < first, "before_term", "before_term"), (day > last, "after_term", "after_term"),
            (operands["payments"] is None, "unknown", "payments_not_stated")):
        if so:
            sealed = given[0] == "invalid" and given[1] in UNSTATED.get("repayment." + reason, ())
            return given if sealed else (status, "repayment." + reason)
    return None

def days(span: Any) -> tuple[date, date]:
    return date.fromisoformat(span["first"]), date.fromisoformat(span["last"])
def told(first: date, last: date) -> dict[str, str]:
    return {"first": first.isoformat(), "last": last.isoformat()}

def half_year(anchor: date, day: date) -> tuple[date, date]:
    """From 6k months after the anchor, never chained, to the day before the next; a missing day is the month's last."""
    def begins(number: int) -> date:
        year, month = divmod(anchor.year * 12 + anchor.month - 1 + 6 * number, 12)
        after = date(year + (month == 11), (month + 1) % 12 + 1, 1)
        return date(year, month + 1, min(anchor.day, (after - DAY).day))
    number = ((day.year - anchor.year) * 12 + day.month - anchor.month) // 6
    number -= begins(number) > day
    return begins(number), begins(number + 1) - DAY

def rounded(exact: Fraction, mode: str, unit: str, cap: int | None) -> int:
    size, mid = {"ore": 1, "krona": 100}[unit], Fraction(1, 2)
    whole, rest = divmod(exact / size, 1)
    up = {"down": 0, "up": rest > 0, "half_up": rest >= mid, "half_even": rest > mid or rest == mid < whole % 2}[mode]
    return (whole if cap is not None and (whole + up) * size > cap else whole + up) * size

def computed(operands: Any, stated: Any) -> tuple[Any, dict[str, Any]]:
    names = ("reason latest_paid current_half_year total_paid_ore prepaid_ore "
             "half_year_amount half_year remaining exact cap rounding payable")
    out: dict[str, Any] = {"status": "ok", "sums": [], **dict.fromkeys(names.split())}
    reading, day = operands["reading"], date.fromisoformat(operands["rescission"]["effective_on"])
    if answer := refused(operands, day, (stated["status"], stated["reason"])):
        return None, {**out, "status": answer[0], "reason": answer[1]}
    (first, last), divisor = days(operands["term"]), operands["repayment_terms"]["divisor"]
    payments, sums, current = [], dict[Any, int](), half_year(first, day)
    for each in operands["payments"]:
        paid_on, begun = date.fromisoformat(each["paid_on"]), date.fromisoformat(each["half_year"]["first"])
        by_day = {"covers": False, "instalment": False, "payment_day": True}[each["attributed_by"]]
        own = half_year(first, min(max(paid_on, first), last) if by_day else begun)
        payments.append({**each, "half_year": told(*own), "counted": paid_on <= day})
        sums |= {own: sums.get(own, 0) + each["amount_ore"]} if paid_on <= day else {}
    lines = [{"half_year": told(*own), "net_ore": net} for own, net in sorted(sums.items())]
    latest = max((own for own, net in sums.items() if own[0] <= day and net > 0), default=None)
    out.update(sums=lines, latest_paid=latest and {"half_year": told(*latest), "net_ore": sums[latest]},
               current_half_year={"half_year": told(*current), "net_ore": sums.get(current, 0)},
               total_paid_ore=sum(sums.values()), prepaid_ore=sum(net for own, net in sums.items() if own[0] > day))
    amount = {"latest_paid": sums.get(latest, 0), "current_half_year": max(0, sums.get(current, 0))}[reading["amount"]]
    now = {"agreement": current, "calendar": half_year(date(day.year, 1, 1), day)}[reading["half_year"]]
    begin, end = day + {"excluded": DAY, "included": 0 * DAY}[reading["rescission_day"]], min(now[1], last)
    left, over = (end - begin).days + 1, {"actual": now, "actual_in_term": (max(now[0], first), end)}.get(divisor)
    divisor = divisor if over is None else (over[1] - over[0]).days + 1
    cap = {"half_year_amount": amount, "total_paid": max(0, sum(sums.values())), "none": None}[reading["cap"]]
    ratio, capped = {"numerator": left * amount, "divisor": divisor}, cap is not None and left * amount > cap * divisor
    bounded = {"numerator": cap, "divisor": 1} if capped else ratio
    exact, unit = Fraction(*bounded.values()), operands["repayment_terms"]["payable_unit"] or "krona"
    shown, payable = rounded(exact, reading["rounding"], reading["unit"], cap), rounded(exact, "half_up", unit, cap)
    if max(shown, payable) > LARGEST:
        return payments, {**out, "status": "invalid", "reason": "repayment.amount_out_of_range"}
    return payments, {
        **out, "half_year_amount": {"reading": reading["amount"], "ore": amount}, "exact": ratio,
        "half_year": {"reading": reading["half_year"], **told(*now)}, "payable": {"unit": unit, "ore": payable},
        "remaining": {"reading": reading["rescission_day"], "days": left, "term_last": last.isoformat(),
                      **(told(begin, end) if left else {"first": None, "last": None})},
        "cap": {"reading": reading["cap"], "ore": cap, "capped": capped, **bounded},
        "rounding": {"rounding": reading["rounding"], "unit": reading["unit"], "ore": shown}}

def main(path: str) -> int:
    try:
        with open(path, "rb") as file:
            found = list(differences(file.read()))
    except (OSError, ValueError, RecursionError) as error:
        print(f"Inget bevis / no proof: {error}")
        return 2
    for place, stands, right in found:
        print(f"{place}: här står / here stands {json.dumps(stands)}, omräknat / computed again {json.dumps(right)}")
    print("Beviset håller inte. / The proof does not hold." if found else "Beviset håller. / The proof holds.")
    return 1 if found else 0

if __name__ == "__main__":
    sys.exit(main(sys.argv[1]) if len(sys.argv) == 2 else print(__doc__) or 2)
