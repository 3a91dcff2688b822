"""The Python border: what is refused, and how; what Python programs do around the calls."""

import datetime
import decimal
import gc
import json
import math
import os
import re
import signal
import subprocess
import sys
import threading
import zoneinfo
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy
import pytest

import iop
from cases import KALMAR_PAID, RESCINDED, agreement, kalmar, payment, reading, rescinded
from oracle import Reading, readings
from repository import EXAMPLE, ROOT

DAY = datetime.date(2024, 1, 1)
ENTRIES = {each.code: each for each in iop.code_entries()}


def refusal(call: Callable[[], Any]) -> iop.Error:
    """What the call raises: an iop.Error that is a ValueError and says what and where."""
    with pytest.raises(iop.Error) as raised:
        call()
    error = raised.value
    assert isinstance(error, ValueError) and isinstance(error, (iop.CalculationError, iop.DocumentError))
    assert isinstance(error.code, iop.ErrorCode) and isinstance(error.pointer, str)
    assert error.findings and all(isinstance(each, iop.Finding) for each in error.findings)
    first = error.findings[0]
    assert (first.code, first.pointer) == (error.code, error.pointer)
    for each in error.findings:
        entry = ENTRIES[each.code]
        told = " ".join((entry.sv, entry.en, entry.hint_sv, entry.hint_en))
        assert set(re.findall(r"{([a-z_]+)}", told)) <= {detail.name for detail in each.details}
        assert all(iop.message(each, language) and iop.hint(each, language) for language in iop.Language)
    assert str(error.code) in str(error)
    str(error).encode("utf-8")
    return error


def code_of(call: Callable[[], Any]) -> str:
    return str(refusal(call).code)


# ---- days ----------------------------------------------------------------------------------------


class Timestamp(datetime.datetime):
    """As pandas has it: a datetime of its own, which is a date too."""


class Day(datetime.date):
    """A date with another name."""


class NaTType(datetime.datetime):
    """Looks as pandas' NaT does: a datetime that is not equal to itself."""

    def __eq__(self, other: object) -> bool:
        return False

    def __ne__(self, other: object) -> bool:
        return True

    __hash__ = None  # type: ignore[assignment]


class NAType:
    """Looks as pandas' NA does: whether it differs from itself it does not say."""

    def __eq__(self, other: object) -> Any:
        return self

    __ne__ = __eq__

    def __bool__(self) -> bool:
        raise TypeError("boolean value of NA is ambiguous")


class Unwilling:
    """Answers no question about itself."""

    def __ne__(self, other: object) -> bool:
        raise ValueError


HAVE_TIME = [
    datetime.datetime(2025, 3, 14), datetime.datetime(2025, 3, 14, 23, 59, 59, 999_999),
    datetime.datetime(2025, 3, 14, tzinfo=datetime.UTC),
    datetime.datetime(2025, 3, 14, tzinfo=datetime.timezone(datetime.timedelta(hours=14))),
    Timestamp(2025, 3, 14), Timestamp.max,
]
NO_DAYS = [
    "2025-03-14", b"2025-03-14", 20_161, 20_161.0, Decimal(1), Unwilling(), (2025, 3, 14), [RESCINDED],
    datetime.time(1), datetime.timedelta(1), datetime.date, True, object(),
]
MISSING_DAYS = [NaTType(1, 1, 1), NAType(), math.nan, Decimal("NaN"), numpy.datetime64("NaT"), numpy.datetime64("NaT", "D"),
                numpy.float64("nan"), None]
BEFORE_AND_AFTER = [datetime.date(1899, 12, 31), datetime.date(2200, 1, 1), datetime.date.min, datetime.date.max]
TAKE_A_DAY: dict[str, Callable[[Any], Any]] = {
    "/effective_on": lambda day: iop.Rescission(day),
    "/declared_on": lambda day: iop.Rescission(DAY, declared_on=day),
    "/paid_on": lambda day: iop.Payment(day, "1.00"),
    "/covers": lambda day: iop.Payment(DAY, "1.00", covers=day),
    "/notified_on": lambda day: iop.Breach(notified_on=day),
    "/first": lambda day: iop.DateRange(day, DAY),
    "/last": lambda day: iop.DateRange(DAY, day),
    "/day": lambda day: kalmar().agreement_on(day),
    "/anchor": lambda day: iop.half_year_holding(day, DAY),
    "/rescinded_on": lambda day: iop.repayment_figure(iop.DateRange(DAY, DAY), day, "1.00", 182),
}


@pytest.mark.parametrize("place", TAKE_A_DAY)
def test_what_is_no_day(place: str) -> None:
    take = TAKE_A_DAY[place]
    for value in HAVE_TIME:
        error = refusal(lambda: take(value))  # noqa: B023
        assert (error.code, error.pointer) == ("date.has_time", place)
    for value in NO_DAYS:
        error = refusal(lambda: take(value))  # noqa: B023
        assert (error.code, error.pointer) == ("value.type", place), value
    for value in MISSING_DAYS:
        if place in ("/declared_on", "/covers", "/notified_on"):  # which may be left out
            assert take(value) == take(None)
            continue
        error = refusal(lambda: take(value))  # noqa: B023
        assert (error.code, error.pointer) == ("value.missing", place), value
        assert iop.message(error.findings[0], "en") == f"'{place[1:]}' is missing."
    for value in BEFORE_AND_AFTER:
        error = refusal(lambda: take(value))  # noqa: B023
        assert (error.code, error.pointer) == ("date.range", place)


def test_a_missing_day_of_a_data_frame_by_stand_ins_for_those_of_pandas() -> None:
    """Of days that words may tell too, of lists, and beside a value that makes no comparison."""
    for value in MISSING_DAYS:
        assert code_of(lambda: iop.Term(value, "2026-11-30")) == "value.missing"  # noqa: B023
        assert code_of(lambda: iop.FuzzyDate(value)) == "value.missing"  # noqa: B023
        assert iop.Amendment("a", DAY, "x", term_last=value).term_last is None
        error = refusal(lambda: iop.HolidayCalendar("bank_days").is_business_day([DAY, value]))  # noqa: B023
        assert (error.code, error.pointer) == ("value.missing", "/days/1")


def test_a_date_with_another_name_is_a_day() -> None:
    for value in (Day(2025, 3, 14), RESCINDED):
        event = iop.Rescission(value)
        assert event.effective_on == RESCINDED and type(event.effective_on) is datetime.date


def test_days_that_files_may_write_as_words_take_text_too() -> None:
    assert iop.Term("2023-12-01", datetime.date(2026, 11, 30)).last == iop.FuzzyDate("2026-11-30")
    for bad, code in (("2025-02-30", "date.not_a_day"), ("våren", "date.fuzzy"), ("", "date.fuzzy"),
                      ("1899", "date.range"), (HAVE_TIME[0], "date.has_time"), (5, "value.type")):
        error = refusal(lambda: iop.Term(bad, "2026-11-30"))  # noqa: B023
        assert (error.code, error.pointer) == (code, "/first")


# ---- amounts -------------------------------------------------------------------------------------


class Text(str):
    """A str with another name."""


class Kronor(Decimal):
    """A Decimal with another name."""


NOT_EXACT = [1.0, 0.1, math.nan, math.inf, -math.inf, True, False, 5, 10**30, Fraction(1, 2), 1j, b"1.00",
             bytearray(b"1"), Decimal("NaN"), Decimal("sNaN"), Decimal("-NaN123"), Decimal("Infinity"),
             Decimal("-Infinity"), [1], (1,), {"ore": 1}, object(), datetime.date(2025, 1, 1)]
TOO_LARGE = [Decimal("1E+30"), Decimal("-1E+30"), Decimal("1E+999999"), Decimal("92233720368547758.08"),
             Decimal("-92233720368547758.09"), "92233720368547758.08", "9" * 40]
DECIMALS = [Decimal("1E-3"), Decimal("0.005"), Decimal("100.005"), Decimal("1E-999999"), Decimal("1.0000000001"),
            "1.5", "1.005", "0.001", "5."]
NO_AMOUNTS = ["", " ", "1,00", "1.234,56", "1 000", "1e3", "+5", ".5", "--5", "0x10", "NaN", "١", "１",
              "1.00 ", "\n1", "1\x00", "\udc80", "\ud800", "5\ud83d", "inf", "1_000", "\u22125", "é" * 200]


def take_amounts() -> dict[str, Callable[[Any], Any]]:
    return {
        "/amount": lambda amount: iop.Payment(DAY, amount),
        "/half_year_amount": lambda amount: iop.repayment_figure(iop.DateRange(DAY, DAY), DAY, amount, 182),
        "/total_paid": lambda amount: iop.repayment_figure(iop.DateRange(DAY, DAY), DAY, "1", 182, total_paid=amount),
    }


@pytest.mark.parametrize("place", take_amounts())
@pytest.mark.parametrize("precision", [1, 28])
def test_what_is_no_amount(place: str, precision: int) -> None:
    take = take_amounts()[place]
    with decimal.localcontext() as context:
        context.prec = precision
        context.Emax, context.Emin = (5, -5) if precision == 1 else (999_999, -999_999)
        for values, code in ((NOT_EXACT, "money.not_exact"), (TOO_LARGE, "money.range"), (DECIMALS, "money.decimals")):
            for value in values:
                error = refusal(lambda: take(value))  # noqa: B023
                assert (error.code, error.pointer) == (code, place), value
        for value in NO_AMOUNTS:
            error = refusal(lambda: take(value))  # noqa: B023
            assert error.code in ("money.format", "value.type") and error.pointer == place, ascii(value)


def test_what_is_an_amount_whatever_the_context_says() -> None:
    with decimal.localcontext() as context:
        context.prec, context.Emax, context.Emin = 1, 1, -1
        context.traps[decimal.Inexact] = context.traps[decimal.Rounded] = True
        context.traps[decimal.FloatOperation] = True
        for value in (Decimal("123456.78"), Kronor("123456.78"), "123456.78", Text("123456.78"),
                      Decimal("12345678E-2"), Decimal("123456.780000")):
            assert iop.Money(value).ore == 12_345_678


def test_an_amount_is_given_once() -> None:
    assert code_of(lambda: iop.Money()) == "value.missing"
    assert code_of(lambda: iop.Money("1", ore=1)) in ("value.missing", "value.unexpected")
    for ore in (1.0, True, "1", Decimal(1), None, math.nan, 2**63, -(2**63) - 1, 10**5000):
        assert code_of(lambda: iop.Money(ore=ore)) in ("value.type", "value.range", "value.missing")  # noqa: B023


class Index:
    """A whole number of somebody else's, as NumPy's are."""

    def __init__(self, value: int) -> None:
        self.value = value

    def __index__(self) -> int:
        return self.value


def test_whole_numbers() -> None:
    assert iop.Money(ore=Index(5)).ore == 5 and iop.Ratio(Index(1), Index(2)) == iop.Ratio(1, 2)
    for value in (1.0, True, "1", Decimal(1), None):
        assert code_of(lambda: iop.Ratio(value, 182)) == "value.type"  # noqa: B023
        assert code_of(lambda: iop.Ratio(1, value)) == "value.type"  # noqa: B023
        wanted = "value.word" if value == "1" else "value.type"  # a divisor may be a word
        assert code_of(lambda: iop.RepaymentTerms("payee", value)) == wanted  # noqa: B023
    for value in (0, -1, 10**6 + 1, 2**63, 2**126, 10**5000):
        assert code_of(lambda: iop.RepaymentTerms("payee", value)) == "value.range"  # noqa: B023


# ---- texts and words -----------------------------------------------------------------------------


def test_texts() -> None:
    for value in (1, b"x", None, "\ud800", "a\udfffb", ["x"]):
        error = refusal(lambda: iop.Detail(value, "x"))  # noqa: B023
        assert (error.code, error.pointer) == ("value.type", "/name")
    assert iop.Detail(Text("x"), "\U0001f600\x00").name == "x"


def test_words() -> None:
    assert iop.Reading(half_year="calendar") == iop.Reading(half_year=iop.HalfYearReading.calendar)
    for value in ("", "Calendar", "calender", "kalender", "calendar ", "\x00"):
        error = refusal(lambda: iop.Reading(half_year=value))  # noqa: B023
        assert (error.code, error.pointer) == ("value.word", "/half_year")
    assert "calendar" in iop.hint(refusal(lambda: iop.Reading(half_year="calender")).findings[0], "en")
    for other in (5, True, b"calendar", ["calendar"]):
        assert code_of(lambda: iop.Reading(half_year=other)) == "value.type"  # noqa: B023


def test_names_of_arguments_that_are_not_text() -> None:
    for name in ("\ud800", "", "a\x00b"):
        for call in (iop.Reading, iop.Reading().replace):
            assert code_of(lambda: call(**{name: "calendar"})) in ("value.unexpected", "value.type")  # noqa: B023


class Repr:
    def __init__(self, shown: Any) -> None:
        self.shown = shown

    def __repr__(self) -> Any:
        if isinstance(self.shown, BaseException):
            raise self.shown
        return self.shown


@pytest.mark.parametrize("shown", [ValueError("no"), 5, "\ud800", "x" * 10**6, "a\x00\x1b[31m\u202e"])
def test_what_is_refused_need_not_have_a_decent_repr(shown: Any) -> None:
    error = refusal(lambda: iop.Rescission(Repr(shown)))
    assert error.code == "value.type"
    assert not any(ord(each) < 32 and each != "\n" for each in str(error)) and "\u202e" not in str(error)


def test_a_repr_is_not_a_place_to_swallow_an_interrupt() -> None:
    with pytest.raises(KeyboardInterrupt):
        iop.Rescission(Repr(KeyboardInterrupt()))


def test_members_that_this_version_does_not_know() -> None:
    for extra in ({"x": math.nan}, {"x": 1.5}, {"x": {1: 2}}, {"x": object()}, {"x": Decimal("NaN")}, [], 5, "[]", "{",
                  {"x": "\ud800"}, {"\ud800": 1}, {"x" * 300: 1}):
        error = refusal(lambda: iop.Facts(extra=extra))  # noqa: B023
        assert error.pointer.startswith("/extra"), extra
    deep: Any = None
    for _ in range(100_000):
        deep = [deep]
    assert code_of(lambda: iop.Facts(extra={"x": deep})) == "json.too_deep"
    circle: list[Any] = []
    circle.append(circle)
    assert code_of(lambda: iop.Facts(extra={"x": circle})) == "json.too_deep"
    kept = {"x": [1, Decimal("1.50"), None, True, "ä", {"y": []}], "": 10**40}
    assert iop.Facts(extra=kept).extra == kept


# ---- what calls back ------------------------------------------------------------------------------


class Stop(Exception):
    pass


def raising(error: BaseException, after: int) -> Iterator[Any]:
    for each in KALMAR_PAID[:after]:
        yield payment(each)
    raise error


@pytest.mark.parametrize("error", [Stop("enough"), KeyboardInterrupt(), SystemExit(3), MemoryError(), RecursionError(),
                                   StopIteration(1), iop.Error("mine")], ids=repr)
@pytest.mark.parametrize("after", [0, 2])
def test_what_an_iterator_raises_passes_through(error: BaseException, after: int) -> None:
    class Payments:
        def __init__(self) -> None:
            self.left = after

        def __iter__(self) -> Iterator[Any]:
            return self

        def __next__(self) -> Any:
            if self.left == 0:
                raise error
            self.left -= 1
            return payment(KALMAR_PAID[self.left])

    if isinstance(error, StopIteration):
        assert iop.repayment_statement(agreement(), Payments(), rescinded()).status == "ok"
        return
    with pytest.raises(type(error)) as raised:
        iop.repayment_statement(agreement(), Payments(), rescinded())
    assert raised.value is error
    with pytest.raises(type(error)) as raised:
        iop.repayment_statement(agreement(), raising(error, after), rescinded())
    assert raised.value is error


def test_any_iterable_of_payments() -> None:
    payments = [payment(each) for each in KALMAR_PAID]
    expected = iop.repayment_statement(agreement(), payments, rescinded())
    for given in (tuple(payments), iter(payments), (each for each in payments), dict.fromkeys(payments),
                  set(payments), map(lambda each: each, payments)):
        assert iop.repayment_statement(agreement(), given, rescinded()) == expected
    for given in ("payments", b"payments", 5, True, payments[0], object()):
        error = refusal(lambda: iop.repayment_statement(agreement(), given, rescinded()))  # noqa: B023
        assert (error.code, error.pointer) == ("value.type", "/payments")
    error = refusal(lambda: iop.repayment_statement(agreement(), [payments[0], "500000.00"], rescinded()))
    assert (error.code, error.pointer) == ("value.type", "/payments/1")


@pytest.mark.parametrize("place", ["agreement", "rescission", "reading"])
def test_an_argument_of_another_type_has_a_code_too(place: str) -> None:
    for wrong in (None, "text", 5, KALMAR_PAID[0]):
        if place == "reading" and wrong is None:
            continue
        arguments: dict[str, Any] = {"agreement": agreement(), "payments": [], "rescission": rescinded(), "reading": None}
        arguments[place] = wrong
        for call in (iop.repayment_statement, iop.repayment_alternatives):
            error = refusal(lambda: call(**arguments))  # noqa: B023
            assert (error.code, error.pointer) == ("value.type", f"/{place}")


OTHER_CALLS: dict[str, Callable[[Any], Any]] = {
    "payment_schedule": lambda value: iop.payment_schedule(value),
    "partnership_text": lambda value: iop.partnership_text(value),
    "schedule_text": lambda value: iop.schedule_text(value),
    "payment_plan": lambda value: iop.payment_plan(value),
    "plan_sources": lambda value: iop.plan_sources(value),
    "plan_text": lambda value: iop.plan_text(value),
    "plan_document": lambda value: iop.plan_document(value),
    "findings_text": lambda value: iop.findings_text(value),
    "explain": lambda value: iop.explain(value),
    "half_year_amounts": lambda value: iop.half_year_amounts(value, [], RESCINDED),
    "repayment_figure": lambda value: iop.repayment_figure(value, RESCINDED, "1", 182),
    "agreement_with_model_clause": lambda value: iop.agreement_with_model_clause(value),
    "message": lambda value: iop.message(value),
    "hint": lambda value: iop.hint(value),
    "prorate, ratio": lambda value: iop.prorate("1", value, iop.Rounding("down", "ore")),
    "prorate, rounding": lambda value: iop.prorate("1", iop.Ratio(1, 2), value),
    "write_partnership": lambda value: iop.write_partnership("/nowhere/at/all", value),
    "load": lambda value: iop.load(value),
    "load_file": lambda value: iop.load_file(value),
    "read_partnership": lambda value: iop.read_partnership(value),
    "validate": lambda value: iop.validate(value),
    "parse_swedish": lambda value: iop.parse_swedish(value),
    "allocate": lambda value: iop.allocate("1", value),
    "message, language": lambda value: iop.message(iop.finding("json.empty"), value),
}


@pytest.mark.parametrize("call", OTHER_CALLS)
def test_any_call_with_another_type_has_a_code(call: str) -> None:
    for wrong in (5, None, object(), 1.5):
        assert code_of(lambda: OTHER_CALLS[call](wrong)) in ("value.type", "value.word")  # noqa: B023


def test_paths(tmp_path: Path) -> None:
    assert iop.read_partnership(EXAMPLE) == iop.read_partnership(str(EXAMPLE)) == kalmar()
    for path in (3, 0, True, b"x", None, "a\x00b"):
        assert code_of(lambda: iop.validate(path)) == "value.type"  # noqa: B023
    strange = tmp_path / "å ä\udcff\n.json"
    iop.write_partnership(strange, kalmar())
    assert strange.read_bytes() == EXAMPLE.read_bytes() and iop.read_partnership(strange) == kalmar()
    assert [str(each.code) for each in iop.validate(tmp_path / "\udcff none")] == ["file.unreadable"]

    class Path5:
        def __fspath__(self) -> Any:
            return 5

    class PathStop:
        def __fspath__(self) -> Any:
            raise Stop

    with pytest.raises((TypeError, iop.Error)):
        iop.validate(Path5())
    with pytest.raises(Stop):
        iop.validate(PathStop())


# ---- around the calls ----------------------------------------------------------------------------


def everything() -> str:
    """Results of many kinds as one text."""
    partnership = kalmar()
    plain, payments = partnership.agreement("2023-2026"), partnership.facts.payments
    parts = [iop.partnership_text(partnership), iop.schedule_text(iop.payment_schedule(plain))]
    for words in readings()[::48]:
        statement = iop.repayment_statement(plain, payments, rescinded(datetime.date(2024, 6, 10)), reading(words))
        parts += [repr(statement), repr(iop.explain(statement)), statement._repr_html_(),
                  iop.findings_text(statement.findings)]
    others = iop.repayment_alternatives(plain, payments, rescinded(), reading(Reading()))
    return "\n".join([*parts, repr(others), iop.partnership_schema_text(), iop.skeleton_text(),
                      iop.amount_text("-1234567.89"), repr(iop.validate_text("{}"))])


def test_eight_threads_get_the_same_bytes() -> None:
    expected = everything()
    start = threading.Barrier(8)

    def run(_: int) -> list[str]:
        start.wait()
        return [everything() for _ in range(2)]

    with ThreadPoolExecutor(8) as pool:
        for texts in pool.map(run, range(8)):
            assert texts == [expected] * 2


def test_a_forked_process_gets_the_same_bytes() -> None:
    expected = everything()
    receive, send = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.write(send, b"same" if everything() == expected else b"other")
        finally:
            os._exit(0)
    os.close(send)
    with open(receive, "rb") as pipe:
        assert pipe.read() == b"same"
    assert os.waitpid(child, 0)[1] == 0


def test_an_interrupt_while_payments_are_read() -> None:
    def payments() -> Iterator[iop.Payment]:
        yield payment(KALMAR_PAID[0])
        signal.raise_signal(signal.SIGINT)
        while True:
            yield payment(KALMAR_PAID[1])

    with pytest.raises(KeyboardInterrupt):
        iop.repayment_statement(agreement(), payments(), rescinded())
    assert iop.repayment_statement(agreement(), [], rescinded()).status == "ok"


def test_parts_live_on_when_their_whole_is_gone() -> None:
    partnership = kalmar()
    plain = partnership.agreement("2023-2026")
    same = partnership.agreement_on(RESCINDED)
    listed = partnership.agreements[1]
    terms, quote = plain.repayment, plain.clauses[-2].quote
    payments = partnership.facts.payments
    told = repr((plain, same, listed, terms, quote, payments))
    statement = iop.repayment_statement(plain, payments, rescinded())
    steps, figure = iop.explain(statement), statement.figure
    del partnership, statement
    gc.collect()
    filler = [kalmar() for _ in range(20)]
    gc.collect()
    assert repr((plain, same, listed, terms, quote, payments)) == told
    assert figure.amount == iop.Money("214285.71") and steps[-1].value == iop.Money("214286.00")
    assert len(filler) == 20


def test_nothing_keeps_growing() -> None:
    import resource

    def rounds(count: int) -> int:
        for _ in range(count):
            partnership = kalmar()
            statement = iop.repayment_statement(partnership.agreements[1], partnership.facts.payments, rescinded())
            repr(statement), iop.explain(statement), statement._repr_html_()
            with pytest.raises(iop.Error):
                iop.Payment(1.5, 1.5, something=1)
        gc.collect()
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    before = rounds(20)
    assert rounds(40) - before < 2048  # KiB: 40 partnerships that leaked would be more


SAME_BYTES = """
import hashlib, locale, sys, time
sys.path[:0] = sys.argv[1:]
try:
    locale.setlocale(locale.LC_ALL, "")
except locale.Error:
    pass
time.tzset()
import border_test
print(hashlib.sha256(border_test.everything().encode("utf-8")).hexdigest())
"""


def test_other_time_zones_and_locales_get_the_same_bytes() -> None:
    import hashlib

    expected = hashlib.sha256(everything().encode("utf-8")).hexdigest()
    installed = subprocess.run(["locale", "-a"], capture_output=True, text=True, check=True).stdout.split()
    locales = ["C", "POSIX", "C.UTF-8", "sv_SE.UTF-8", *(each for each in installed if each.startswith(("tr", "de", "fa")))]
    zones = ["UTC", "Europe/Stockholm", "Pacific/Kiritimati", "America/Los_Angeles", ":/etc/localtime", "XYZ+25:59:59"]
    running = []
    for i in range(max(len(zones), len(locales))):
        variables = {**os.environ, "TZ": zones[i % len(zones)], "LC_ALL": locales[i % len(locales)],
                     "LANG": "sv_SE.ISO-8859-1", "PYTHONHASHSEED": str(i)}
        running.append((variables["TZ"], variables["LC_ALL"], subprocess.Popen(
            [sys.executable, "-X", "utf8", "-c", SAME_BYTES, str(ROOT / "tests" / "python")],
            env=variables, stdout=subprocess.PIPE, text=True)))
    for zone, name, process in running:
        assert process.communicate()[0].strip() == expected, (zone, name)


def test_days_do_not_go_through_local_time(monkeypatch: pytest.MonkeyPatch) -> None:
    import time

    for zone in ("Europe/Stockholm", "Pacific/Apia", "Asia/Pyongyang"):
        assert zoneinfo.ZoneInfo(zone)
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        for days in range(0, 1200, 7):
            day = datetime.date(2023, 11, 1) + datetime.timedelta(days=days)
            assert iop.Rescission(day).effective_on == day
    monkeypatch.undo()
    time.tzset()


def test_an_error_is_a_value_error_and_more() -> None:
    assert issubclass(iop.Error, ValueError)
    assert issubclass(iop.CalculationError, iop.Error) and issubclass(iop.DocumentError, iop.Error)
    error = refusal(lambda: iop.load(b"{}"))
    assert isinstance(error, iop.DocumentError) and len(error.findings) > 1
    assert {str(each.code) for each in error.findings} == {"value.missing"}
    assert json.loads(iop.findings_text(error.findings))[0]["code"] == error.code
