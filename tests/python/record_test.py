"""Every record class, found in the package's own notes: values that do not change."""

import copy
import datetime
import html.parser
import pickle
import subprocess
import sys
from typing import Any

import pytest

import iop
from specimens import NOTES, arguments, least, made, specimens

SPECIMENS = specimens()
PROTOCOLS = range(2, pickle.HIGHEST_PROTOCOL + 1)
every_record = pytest.mark.parametrize("record", NOTES)


def evaluated(source: str) -> Any:
    return eval(source, {"iop": iop, "datetime": datetime})


def test_there_are_records_and_each_has_values() -> None:
    assert len(NOTES) > 30
    for record, values in SPECIMENS.items():
        assert values and all(type(each).__name__ == record for each in values)


@every_record
def test_a_record_cannot_be_changed(record: str) -> None:
    for value in SPECIMENS[record]:
        before = repr(value)
        for name, *_ in NOTES[record]:
            with pytest.raises(AttributeError):
                setattr(value, name, getattr(value, name))
            with pytest.raises(AttributeError):
                delattr(value, name)
        with pytest.raises(AttributeError):
            value.something_else = 1
        other = made(record, 1)
        for again in (dict, tuple):  # calling the constructor once more changes nothing
            try:
                value.__init__(**{name: getattr(other, name) for name, *_ in arguments(record)} if again is dict else {})
            except (iop.Error, TypeError):
                pass
        assert repr(value) == before


@every_record
def test_a_record_is_equal_to_its_like_alone(record: str) -> None:
    values = SPECIMENS[record]
    for i, value in enumerate(values):
        for j, other in enumerate(values):
            assert (value == other) is (i == j) and (value != other) is (i != j)
        assert value != repr(value) and value != None and not value == object()  # noqa: E711
    assert len(set(values)) == len(values)


@every_record
def test_a_repr_evaluates_back(record: str) -> None:
    for value in SPECIMENS[record]:
        again = evaluated(repr(value))
        assert again == value and hash(again) == hash(value) and repr(again) == repr(value)


@every_record
def test_a_record_is_pickled_and_copied(record: str) -> None:
    for value in SPECIMENS[record]:
        for protocol in PROTOCOLS:
            again = pickle.loads(pickle.dumps(value, protocol))
            assert again == value and type(again) is type(value) and hash(again) == hash(value)
        assert copy.copy(value) == value and copy.deepcopy(value) == value


@every_record
def test_a_record_with_some_fields_changed(record: str) -> None:
    one, other = made(record), made(record, 1)
    assert one.replace() == one
    for name, *_ in arguments(record):
        changed = one.replace(**{name: getattr(other, name)})
        assert getattr(changed, name) == getattr(other, name)
        assert all(getattr(changed, each) == getattr(one, each) for each, *_ in arguments(record) if each != name)
        assert (changed == one) is (getattr(one, name) == getattr(other, name))
    for name in {each[0] for each in NOTES[record] if not each[5]} | {"something_else"}:
        with pytest.raises(iop.CalculationError) as refused:
            one.replace(**{name: None})
        assert refused.value.code == "value.unexpected" and refused.value.pointer == f"/{name}"


@every_record
def test_everything_wrong_with_a_call_is_said_at_once(record: str) -> None:
    required = [f"/{name}" for name, _, _, _, needed, _ in arguments(record) if needed]
    with pytest.raises(iop.CalculationError) as refused:
        getattr(iop, record)(something_else=1)
    codes = [(str(each.code), each.pointer) for each in refused.value.findings]
    assert codes == [("value.missing", pointer) for pointer in required] + [("value.unexpected", "/something_else")]
    assert (refused.value.code, refused.value.pointer) == codes[0]

    with pytest.raises(iop.CalculationError) as refused:
        getattr(iop, record)(*([object()] * (len(arguments(record)) + 1)))
    assert "value.unexpected" in [str(each.code) for each in refused.value.findings]


@every_record
def test_a_field_of_another_type_is_refused(record: str) -> None:
    whole = {name: getattr(made(record), name) for name, *_ in arguments(record)}
    for name in whole:
        with pytest.raises(iop.CalculationError) as refused:
            getattr(iop, record)(**{**whole, name: object()})
        assert refused.value.pointer == f"/{name}" and len(refused.value.findings) == 1


@every_record
def test_a_field_is_documented(record: str) -> None:
    cls = getattr(iop, record)
    assert cls.__doc__ and cls.__module__ == "iop" and cls.__name__ == record
    for name, _, _, about, _, _ in NOTES[record]:
        assert about and getattr(cls, name).__doc__ == about


SHOWN = set("table caption thead tbody tr th td section h1 h2 h3 h4 h5 h6 p ul ol li blockquote cite footer br dl dt dd small".split())


class Tags(html.parser.HTMLParser):
    def __init__(self, source: str) -> None:
        super().__init__()
        self.seen: list[str] = []
        self.open: list[str] = []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.seen.append(tag)
        if tag != "br":
            self.open.append(tag)
        assert {name for name, _ in attrs} <= {"scope", "lang", "style"}

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@every_record
def test_a_table_in_a_notebook_shows_data_and_obeys_none(record: str) -> None:
    for value in SPECIMENS[record]:
        tags = Tags(value._repr_html_())
        assert tags.open == [] and set(tags.seen) <= SHOWN


# ---- pickles that somebody changed ---------------------------------------------------------------


def tampered(value: Any, changes: dict[str, Any]) -> list[bytes]:
    """Pickles that would make the value with other fields, by every way a pickle has."""
    record = type(value).__name__
    fields = {name: getattr(value, name) for name, *_ in arguments(record)} | changes
    body = pickle.dumps(fields, protocol=2, fix_imports=False)[2:-1]
    found = b"ciop\n" + record.encode() + b"\n)"
    return [b"\x80\x02" + found + b"\x81" + body + b"b.",  # an empty object, then its state
            b"\x80\x04" + found + body + b"\x92."]  # an object from named arguments


@every_record
def test_a_tampered_pickle_is_refused(record: str) -> None:
    value = made(record)
    for name in [each[0] for each in arguments(record)] + ["something_else"]:
        for forged in tampered(value, {name: 1.5}):
            with pytest.raises((iop.Error, TypeError, AttributeError, pickle.UnpicklingError)):
                pickle.loads(forged)


WITHOUT_A_VALUE = """
import pickle, sys
import iop
for name in sys.argv[1:]:
    cls = getattr(iop, name)
    for make in (lambda: cls.__new__(cls), lambda: object.__new__(cls),
                 lambda: pickle.loads(b"\\x80\\x02ciop\\n" + name.encode() + b"\\n)\\x81.")):
        try:
            raw = make()
        except (TypeError, iop.Error):
            continue
        repr(raw), hash(raw), raw == raw, [getattr(raw, each) for each in dir(cls) if each[0] != "_"]
        assert raw == pickle.loads(pickle.dumps(raw)) == eval(repr(raw)), name
print("sound")
"""


OTHERS = [name for name, cls in vars(iop).items() if isinstance(cls, type) and cls.__module__ == "iop"
          and name not in NOTES and not issubclass(cls, (str, BaseException))]


@pytest.mark.parametrize("names", [list(NOTES), *([name] for name in OTHERS)], ids=["records", *OTHERS])
def test_a_value_that_was_never_made_does_not_exist(names: list[str]) -> None:
    done = subprocess.run([sys.executable, "-c", WITHOUT_A_VALUE, *names], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "sound\n"), done.stderr


def test_optional_fields_are_absent_unless_stated() -> None:
    for record in NOTES:
        value = least(record)
        for name, kind, _, _, required, _ in arguments(record):
            if not required and name != "extra" and kind not in iop.__dict__:
                assert getattr(value, name) in (None, (), False)
