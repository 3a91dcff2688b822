"""`iop batch`: what comes out is what went in, with answers; a bad row stops nothing, a bad table everything."""

import csv
import io
import os
import stat
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

import iop
from cases import rows
from command import Command, process
from repository import CASES

INPUT = ("case_id", "term_first", "term_last", "half_year", "rescinded_on", "rescission_day", "paid_ore", "divisor",
         "cap", "rounding", "unit")
RESULTS = ("status", "code", "half_year_first", "half_year_last", "remaining_days", "numerator", "amount_ore")
GOOD = {"case_id": "R001", "term_first": "2023-12-01", "term_last": "2026-11-30", "half_year": "agreement",
        "rescinded_on": "2024-03-15", "rescission_day": "excluded", "paid_ore": "50000000", "divisor": "182",
        "cap": "half_year_amount", "rounding": "half_up", "unit": "ore"}
ANSWER = ("ok", "", "2023-12-01", "2024-05-31", "77", "3850000000", "21153846")


@pytest.fixture(name="iop_")
def _command(capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(capsys)


@pytest.fixture(name="table")
def _table(tmp_path: Path) -> Path:
    return tmp_path / "cases.csv"


def written(*cases: Mapping[str, str], columns: Sequence[str] = INPUT, delimiter: str = ",") -> str:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([case.get(name, "") for name in columns] for case in cases)
    return text.getvalue()


def answers(iop_: Command, table: Path, content: str | bytes, code: int = 0) -> list[dict[str, str]]:
    table.write_bytes(content.encode() if isinstance(content, str) else content)
    ended = iop_("batch", table)
    assert ended.code == code, ended.err
    return list(csv.DictReader(io.StringIO(ended.out)))


def result(row: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(row[name] for name in RESULTS)


# ---- answers ----


@pytest.mark.parametrize("name", ["repayment.csv", "repayment_more.csv"])
def test_the_worked_cases_come_out_as_they_are(iop_: Command, tmp_path: Path, name: str) -> None:
    out = tmp_path / "out.csv"
    ended = iop_("batch", CASES / name, "-o", out)
    wanted = rows(name)
    assert (ended.code, ended.out) == (int(any(row["status"] == "invalid" for row in wanted)), "")
    with out.open(encoding="utf-8", newline="") as file:
        found = list(csv.DictReader(file))
    assert len(found) == len(wanted)
    for row, case in zip(found, wanted, strict=True):
        assert {column: row[column] for column in case} == case


def test_the_largest_amount_there_is(iop_: Command, table: Path) -> None:
    case = {**GOOD, "rescinded_on": "2024-12-01", "rescission_day": "included", "paid_ore": "9223372036854775807"}
    row, = answers(iop_, table, written(case))
    assert result(row) == ("ok", "", "2024-12-01", "2025-05-31", "182", "1678653710707569196874",
                           "9223372036854775807")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("delimiter", [",", ";"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_table_goes_out_as_it_came_in(iop_: Command, table: Path, tmp_path: Path, encoding: str, delimiter: str,
                                        line_end: str) -> None:
    content = written(GOOD, delimiter=delimiter).replace("\n", line_end)
    table.write_bytes(content.encode(encoding))
    out = tmp_path / "out.csv"
    assert iop_("batch", table, "-o", out).code == 0
    lines = [(*INPUT, *RESULTS), (*GOOD.values(), *ANSWER)]
    assert out.read_bytes().decode("utf-8") == "".join(delimiter.join(each) + line_end for each in lines)


def test_a_reading_left_blank_is_the_default_and_is_filled_in(iop_: Command, table: Path) -> None:
    blank = {**GOOD, "half_year": "", "rescission_day": "", "cap": "", "rounding": "", "unit": ""}
    row, = answers(iop_, table, written(blank))
    assert {name: row[name] for name in GOOD} == GOOD
    assert result(row) == ANSWER


def test_other_columns_pass_through(iop_: Command, table: Path) -> None:
    data = ["=1+1", "+46 480", "-5", "@x", "a,b;c", 'say "no"', "two\nlines", " blanks ", "åäö €", ""]
    columns = [*INPUT[:3], "note", *INPUT[3:], "", ""]
    found = answers(iop_, table, written(*({**GOOD, "note": text} for text in data), columns=columns))
    assert [row["note"] for row in found] == data
    assert {result(row) for row in found} == {ANSWER}


def test_columns_of_results_are_replaced_where_they_stand(iop_: Command, table: Path) -> None:
    columns = ["amount_ore", "status", *INPUT, "note"]
    table.write_text(written({**GOOD, "amount_ore": "1", "status": "wrong", "note": "n"}, columns=columns),
                     encoding="utf-8")
    header, row = csv.reader(io.StringIO(iop_("batch", table).out))
    assert header == ["amount_ore", "status", "code", *INPUT, "note", "half_year_first", "half_year_last",
                      "remaining_days", "numerator"]
    assert row == ["21153846", "ok", "", *GOOD.values(), "n", *ANSWER[2:6]]


def test_the_total_paid_is_read_where_it_is_the_cap(iop_: Command, table: Path) -> None:
    case = {**GOOD, "cap": "total_paid", "total_paid_ore": "100"}
    found = answers(iop_, table, written(
        case, {**case, "total_paid_ore": ""}, {**case, "cap": "none"}, columns=[*INPUT, "total_paid_ore"]), code=1)
    assert [(row["status"], row["code"], row["amount_ore"]) for row in found] == [
        ("ok", "", "100"), ("invalid", "value.missing", ""), ("ok", "", "21153846")]
    without, = answers(iop_, table, written(case), code=1)
    assert without["code"] == "value.missing"


# ---- bad rows ----


BAD = [
    ({"term_first": ""}, "value.missing"),
    ({"term_first": "2023-12-1"}, "date.format"),
    ({"term_first": "20231201"}, "date.format"),
    ({"term_first": "2023-W48-5"}, "date.format"),
    ({"term_first": "2023-12-01T00:00"}, "date.format"),
    ({"term_last": "2026-02-29"}, "date.not_a_day"),
    ({"term_last": "2200-01-01"}, "date.range"),
    ({"term_last": "2023-11-30"}, "date.reversed"),
    ({"rescinded_on": ""}, "value.missing"),
    ({"rescinded_on": "2025-06-31"}, "date.not_a_day"),
    ({"half_year": "calender"}, "value.word"),
    ({"rescission_day": "Excluded"}, "value.word"),
    ({"cap": "total"}, "value.word"),
    ({"rounding": "half-up"}, "value.word"),
    ({"unit": "öre"}, "value.word"),
    ({"paid_ore": "500000.00"}, "value.type"),  # kronor, and not so many öre
    ({"paid_ore": "500000,00"}, "value.type"),
    ({"paid_ore": "500000.5"}, "value.type"),
    ({"paid_ore": "500,000"}, "value.type"),
    ({"paid_ore": "50 00 000"}, "value.type"),
    ({"paid_ore": "5000 000"}, "value.type"),
    ({"paid_ore": "5e7"}, "value.type"),
    ({"paid_ore": "1_000"}, "value.type"),
    ({"paid_ore": "+1"}, "value.type"),
    ({"paid_ore": "٥"}, "value.type"),
    ({"paid_ore": "²"}, "value.type"),
    ({"paid_ore": "true"}, "value.type"),
    ({"paid_ore": "-"}, "value.type"),
    ({"paid_ore": "-1"}, "money.negative"),
    ({"paid_ore": "9223372036854775808"}, "money.range"),
    ({"paid_ore": "9" * 30}, "money.range"),
    ({"paid_ore": "9" * 100_000}, "money.range"),
    ({"divisor": ""}, "value.missing"),
    ({"divisor": "182.5"}, "value.type"),
    ({"divisor": "182."}, "value.type"),
    ({"divisor": "0"}, "ratio.divisor"),
    ({"divisor": "-182"}, "ratio.divisor"),
    ({"divisor": "9223372036854775808"}, "value.range"),
    ({"cap": "none", "paid_ore": "9223372036854775807", "divisor": "1"}, "repayment.amount_out_of_range"),
]


@pytest.mark.parametrize(("cells", "code"), BAD, ids=lambda value: str(value)[:40])
def test_a_bad_row_has_a_code_and_stops_nothing(iop_: Command, table: Path, cells: Mapping[str, str],
                                                code: str) -> None:
    bad = {**GOOD, **cells}
    before, row, after = answers(iop_, table, written(GOOD, bad, GOOD), code=1)
    assert result(row) == ("invalid", code, "", "", "", "", "")
    assert {name: row[name] for name in GOOD} == bad
    assert result(before) == result(after) == ANSWER


@pytest.mark.parametrize("cells", [
    {"divisor": "182.0"}, {"divisor": "182,00"}, {"divisor": " 182 "}, {"paid_ore": "50 000 000"},
    {"paid_ore": "50\N{NO-BREAK SPACE}000\N{NO-BREAK SPACE}000"}, {"paid_ore": "50000000.0"},
    {"paid_ore": "50\N{NARROW NO-BREAK SPACE}000\N{NARROW NO-BREAK SPACE}000"}, {"term_first": " 2023-12-01"},
    {"rescission_day": "excluded "},
], ids=str)
def test_what_is_written_otherwise_is_read_and_goes_out_as_it_came(iop_: Command, table: Path,
                                                                   cells: Mapping[str, str]) -> None:
    row, = answers(iop_, table, written({**GOOD, **cells}))
    assert result(row) == ANSWER
    assert {name: row[name] for name in cells if name != "rescission_day"} == {
        name: text for name, text in cells.items() if name != "rescission_day"}


def test_a_minus_of_either_kind_is_one(iop_: Command, table: Path) -> None:
    row, = answers(iop_, table, written({**GOOD, "paid_ore": "\N{MINUS SIGN}1"}), code=1)
    assert result(row)[:2] == ("invalid", "money.negative")


def test_an_amount_that_is_not_stated_is_not_zero(iop_: Command, table: Path) -> None:
    row, = answers(iop_, table, written({**GOOD, "paid_ore": ""}), code=1)
    assert result(row) == ("unknown", "repayment.payments_not_stated", "", "", "", "", "")


def test_rows_of_the_wrong_length_lose_nothing(iop_: Command, table: Path) -> None:
    good = ",".join(GOOD.values())
    table.write_text(f"{','.join(INPUT)}\n{good}\nR2,2023-12-01\n\n{good},more,still\n{good}\n", encoding="utf-8")
    ended = iop_("batch", table)
    header, first, short, long, last = csv.reader(io.StringIO(ended.out))
    bad = ["invalid", "table.row_length", "", "", "", "", ""]
    assert header == [*INPUT, *RESULTS]
    assert first == last == [*GOOD.values(), *ANSWER]
    assert short == ["R2", "2023-12-01", *[""] * 9, *bad]
    assert long == [*GOOD.values(), *bad, "more", "still"]
    assert ended.code == 1


def test_rows_without_a_value_ask_nothing(iop_: Command, table: Path) -> None:
    empty = "," * (len(INPUT) - 1)
    row, = answers(iop_, table, f"{written(GOOD)}{empty}\n\n , ,\n{empty}\n")
    assert result(row) == ANSWER


def test_long_cells_go_through(iop_: Command, table: Path) -> None:
    note = "x" * 1_000_000 + '"\r\n;'
    row, = answers(iop_, table, written({**GOOD, "note": note}, columns=[*INPUT, "note"]))
    assert (row["note"], result(row)) == (note, ANSWER)


@pytest.mark.parametrize("line_end", ["\n", "\r", "\r\n"])
def test_line_breaks_of_every_kind_stay_inside_their_cell(iop_: Command, table: Path, tmp_path: Path, line_end: str) -> None:
    """Python's own writer quotes those alone that end its lines."""
    out = tmp_path / "out.csv"
    for note in ("a\rb", "a\nb", "a\r\nb", "\r", "\n"):
        cells = ",".join([*GOOD.values(), f'"{note}"'])
        table.write_bytes(line_end.join([",".join([*INPUT, "note"]), cells, ""]).encode())
        assert iop_("batch", table, "-o", out).code == 0
        assert out.read_bytes().decode() == line_end.join(
            [",".join([*INPUT, "note", *RESULTS]), ",".join([cells, *ANSWER]), ""])


def test_control_characters_are_written_out(iop_: Command, table: Path) -> None:
    columns = [*INPUT, "no\x1bte"]
    text = "a\x1b[31m\x07\x7f\x85\tb\nc"
    ended_row, = answers(iop_, table, written({**GOOD, "no\x1bte": text}, columns=columns))
    assert ended_row["no\\u{1B}te"] == "a\\u{1B}[31m\\u{7}\\u{7F}\\u{85}\tb\nc"


@pytest.mark.parametrize(("lang", "sentence"), [
    ("sv", "3 av 5 rader har inget svar."), ("en", "3 of 5 rows have no answer.")])
def test_rows_without_an_answer_are_counted_on_stderr(iop_: Command, table: Path, lang: str, sentence: str) -> None:
    bad = {**GOOD, "divisor": "0"}
    outside = {**GOOD, "rescinded_on": "2023-11-30"}
    table.write_text(written(GOOD, bad, outside, {**GOOD, "unit": "kr"}, bad), encoding="utf-8")
    ended = iop_("batch", table, "--lang", lang)
    assert ended.code == 1
    assert ended.err.startswith(sentence)
    row = {"sv": "rad", "en": "row"}[lang]
    assert ended.err.endswith(f"  ratio.divisor: 2 (/rows/1/divisor, {row} 3)\n  value.word: 1 (/rows/3/unit, {row} 5)\n")


@pytest.mark.parametrize(("cells", "told"), [
    ({"term_first": "x"}, "date.format: 1 (/rows/2/term_first, rad 4)"),
    ({"term_last": ""}, "value.missing: 1 (/rows/2/term_last, rad 4)"),
    ({"term_last": "2023-11-30"}, "date.reversed: 1 (/rows/2/term_last, rad 4)"),
    ({"rescinded_on": "2025-06-31"}, "date.not_a_day: 1 (/rows/2/rescinded_on, rad 4)"),
    ({"paid_ore": ""}, "repayment.payments_not_stated: 1 (/rows/2/paid_ore, rad 4)"),
    ({"paid_ore": "-1"}, "money.negative: 1 (/rows/2/paid_ore, rad 4)"),
    ({"divisor": "0"}, "ratio.divisor: 1 (/rows/2/divisor, rad 4)"),
    ({"half_year": "calender"}, "value.word: 1 (/rows/2/half_year, rad 4)"),
    ({"cap": "total_paid"}, "value.missing: 1 (/rows/2/total_paid_ore, rad 4)"),
], ids=str)
def test_the_summary_names_the_column_and_the_row_of_a_spreadsheet(iop_: Command, table: Path, cells: Mapping[str, str],
                                                                   told: str) -> None:
    lines = written(GOOD, {**GOOD, **cells}).splitlines()
    table.write_text("\n".join([*lines[:2], "," * (len(INPUT) - 1), *lines[2:]]), encoding="utf-8")
    ended = iop_("batch", table)
    assert ended.err.splitlines()[1:] == [f"  {told}"]


def test_one_code_in_two_columns_is_told_for_each(iop_: Command, table: Path) -> None:
    table.write_text(written({**GOOD, "divisor": ""}, {**GOOD, "rescinded_on": ""}, {**GOOD, "divisor": ""}), encoding="utf-8")
    assert iop_("batch", table).err.splitlines()[1:] == [
        "  value.missing: 2 (/rows/0/divisor, rad 2)", "  value.missing: 1 (/rows/1/rescinded_on, rad 3)"]


def test_outside_the_term_is_an_answer(iop_: Command, table: Path) -> None:
    found = answers(iop_, table, written({**GOOD, "rescinded_on": "2023-11-30"},
                                         {**GOOD, "rescinded_on": "2026-12-01"}))
    assert [result(row)[:3] for row in found] == [
        ("before_term", "repayment.before_term", ""), ("after_term", "repayment.after_term", "")]


def test_no_rows_give_the_columns(iop_: Command, table: Path) -> None:
    table.write_text(written(), encoding="utf-8")
    ended = iop_("batch", table, "-o", "-")
    assert (ended.code, ended.out) == (0, ",".join([*INPUT, *RESULTS]) + "\n")


# ---- bad tables ----


GOOD_TEXT = written(GOOD)
REFUSED = {
    "empty": (b"", "table.delimiter", 3),
    "only a BOM": (b"\xef\xbb\xbf", "table.delimiter", 3),
    "UTF-16 with BOM": (GOOD_TEXT.encode("utf-16"), "table.encoding", 3),
    "UTF-16 without": (GOOD_TEXT.encode("utf-16-be"), "table.encoding", 3),
    "Latin-1 in the last row": (GOOD_TEXT.encode() + "é".encode("latin-1"), "table.encoding", 3),
    "cut in a character": (GOOD_TEXT.encode() + "é".encode()[:1], "table.encoding", 3),
    "surrogates": (GOOD_TEXT.encode() + b"\xed\xa0\x80", "table.encoding", 3),
    "NUL": (GOOD_TEXT.encode() + b"\0", "table.encoding", 3),
    "tabs": (written(GOOD, delimiter="\t").encode(), "table.delimiter", 3),
    "bars": (written(GOOD, delimiter="|").encode(), "table.delimiter", 3),
    "a column missing": (written(GOOD, columns=INPUT[:-1]).encode(), "table.column_missing", 1),
    "a column twice": (written(GOOD, columns=[*INPUT, "unit"]).encode(), "table.column_repeated", 1),
    "a result twice": (written(GOOD, columns=[*INPUT, "code", "code"]).encode(), "table.column_repeated", 1),
}


@pytest.mark.parametrize("name", REFUSED)
@pytest.mark.parametrize(("lang", "error"), [("sv", "Fel"), ("en", "Error")])
def test_a_table_that_cannot_be_read_is_refused_before_anything_is_written(
        iop_: Command, table: Path, tmp_path: Path, name: str, lang: str, error: str) -> None:
    content, code, exit_code = REFUSED[name]
    table.write_bytes(content)
    out = tmp_path / "out.csv"
    for where in ((), ("-o", out)):
        ended = iop_("batch", table, *where, "--lang", lang)
        assert (ended.code, ended.out) == (exit_code, "")
        assert ended.err.startswith(f"{table}\n{error} {code}\n  ")
    assert [each.name for each in tmp_path.iterdir()] == ["cases.csv"]


@pytest.mark.parametrize("size", [0, 1, 2**20 - 3, 2**20 - 1, 2**20, 2**21 + 1])
def test_the_place_of_what_is_not_utf8_is_told(iop_: Command, table: Path, size: int) -> None:
    table.write_bytes(b"a" * size + "é".encode() + b"\xff")
    assert f"(vid byte {size + 2})" in iop_("batch", table).err
    table.write_bytes(b"a" * size + b"\xe2\x82\0")  # the euro sign, cut
    assert f"(vid byte {size})" in iop_("batch", table).err
    table.write_bytes(b"a" * size + b"\0")
    assert f"(vid byte {size})" in iop_("batch", table).err


def test_missing_columns_are_all_named(iop_: Command, table: Path) -> None:
    table.write_bytes(b"case_id;term_first\n")
    err = iop_("batch", table).err
    assert err.count("Fel table.column_missing\n") == 9 and "”unit”" in err


def test_what_is_no_file(iop_: Command, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path, code in [(tmp_path / "none", "file.unreadable"), (tmp_path, "file.not_regular"),
                       (pipe, "file.not_regular"), (Path("/dev/zero"), "file.not_regular")]:
        ended = iop_("batch", path)
        assert (ended.code, ended.out) == (3, "") and ended.err.startswith(f"Fel {code}\n")


# ---- where answers go ----


def test_an_older_file_keeps_its_mode_and_a_new_one_gets_that_of_the_umask(
        iop_: Command, table: Path, tmp_path: Path) -> None:
    table.write_text(GOOD_TEXT, encoding="utf-8")
    old, new = tmp_path / "old.csv", tmp_path / "new.csv"
    old.write_text("old", encoding="utf-8")
    old.chmod(0o640)
    umask = os.umask(0o027)
    try:
        assert iop_("batch", table, "-o", old).code == iop_("batch", table, "-o", new).code == 0
    finally:
        os.umask(umask)
    assert stat.S_IMODE(old.stat().st_mode) == stat.S_IMODE(new.stat().st_mode) == 0o640
    assert old.read_bytes() == new.read_bytes() != b"old"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["cases.csv", "new.csv", "old.csv"]


def test_a_table_may_be_written_over_itself_and_through_a_link(iop_: Command, table: Path, tmp_path: Path) -> None:
    table.write_text(GOOD_TEXT, encoding="utf-8")
    link = tmp_path / "link.csv"
    link.symlink_to(table)
    for _ in range(2):
        assert iop_("batch", table, "-o", link).code == 0
        assert table.read_text(encoding="utf-8").splitlines()[1] == ",".join([*GOOD.values(), *ANSWER])
    assert link.is_symlink()


@pytest.mark.parametrize("where", ["none/out.csv", "x" * 300, ""])
def test_a_place_that_cannot_be_written_to(iop_: Command, table: Path, tmp_path: Path, where: str,
                                           monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    table.write_text(GOOD_TEXT, encoding="utf-8")
    ended = iop_("batch", table, "-o", where)
    assert (ended.code, ended.out) == (3, "") and ended.err.startswith("Fel file.not_")
    assert [each.name for each in tmp_path.iterdir()] == ["cases.csv"]


def test_directories_and_pipes_are_no_place_for_answers(iop_: Command, table: Path, tmp_path: Path) -> None:
    table.write_text(GOOD_TEXT, encoding="utf-8")
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for place in (tmp_path, pipe):
        ended = iop_("batch", table, "-o", place)
        assert ended.code == 3 and ended.err.startswith("Fel file.not_regular\n")
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_full_disk(iop_: Command, table: Path) -> None:
    table.write_text(GOOD_TEXT, encoding="utf-8")
    ended = iop_("batch", table, "-o", "/dev/full")
    assert ended.code == 3 and ended.err.startswith("Fel file.not_written\n  ”/dev/full”")
    assert stat.S_ISCHR(os.stat("/dev/full").st_mode)
    assert iop_("batch", table, "-o", "/dev/null").code == 0
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)
    with open("/dev/full", "wb") as full:
        assert process("batch", table, stdout=full).returncode == 3


def test_a_disk_that_fills_up_leaves_the_older_file(iop_: Command, table: Path, tmp_path: Path,
                                                    monkeypatch: pytest.MonkeyPatch) -> None:
    table.write_text(GOOD_TEXT, encoding="utf-8")
    out = tmp_path / "out.csv"
    out.write_text("older", encoding="utf-8")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    ended = iop_("batch", table, "-o", out)
    assert ended.code == 3 and "No space left on device" in ended.err
    assert out.read_text(encoding="utf-8") == "older"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["cases.csv", "out.csv"]


def test_an_input_that_fails_while_it_is_read_is_unreadable(iop_: Command, table: Path, tmp_path: Path,
                                                            monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk gives up, or somebody writes into the file, after it was seen to be UTF-8."""
    from iop._cli import tables

    table.write_text(GOOD_TEXT, encoding="utf-8")
    reader = tables.reader_of
    for error, code in [(OSError(5, "Input/output error"), "file.unreadable"),
                        (UnicodeDecodeError("utf-8", b"", 0, 1, "x"), "table.encoding"),
                        (csv.Error("unexpected end of data"), "file.unreadable")]:

        class Failing:
            def __init__(self, *arguments: object) -> None:
                self._rows = reader(*arguments)  # type: ignore[arg-type]

            def __iter__(self) -> "Failing":
                return self

            def __next__(self, error: Exception = error) -> list[str]:
                row = next(self._rows)
                if row[0] == "R001":
                    raise error
                return row

        monkeypatch.setattr(tables, "reader_of", Failing)
        out = tmp_path / "out.csv"
        ended = iop_("batch", table, "-o", out)
        assert ended.code == 3 and f"Fel {code}\n" in ended.err
        assert not out.exists()


# ---- progress ----


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("patience", [0.0, 3600.0])
def test_a_bar_where_it_takes_long_and_somebody_watches(iop_: Command, table: Path, tmp_path: Path, patience: float,
                                                        monkeypatch: pytest.MonkeyPatch) -> None:
    from iop._cli import progress

    monkeypatch.setattr(progress, "PATIENCE", patience)
    monkeypatch.setattr(sys, "stderr", terminal := Terminal())
    monkeypatch.setenv("TERM", "xterm")
    table.write_text(written(*[GOOD] * 2500), encoding="utf-8")
    ended = iop_("batch", table, "-o", tmp_path / "out.csv")
    assert (ended.code, ended.out) == (0, "")
    assert ("iop batch" in terminal.getvalue()) == (patience == 0.0)


def test_no_bar_where_nobody_watches(iop_: Command, table: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from iop._cli import progress

    monkeypatch.setattr(progress, "PATIENCE", 0.0)
    table.write_text(written(GOOD), encoding="utf-8")
    assert iop_("batch", table).err == ""


def test_the_default_words_are_the_librarys() -> None:
    from iop._cli import batch

    used = batch._defaults()
    assert (used.half_year, used.rescission_day, used.cap, used.rounding, used.unit) == (
        "agreement", "excluded", "half_year_amount", "half_up", "ore")
    assert isinstance(used, iop.UsedReading)
