"""The one door of tables: payments, cases and rates are divided, numbered and refused alike."""

import json
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from command import Command, Ended
from iop._cli.problems import Problem
from iop._cli.table_checks import Kind
from iop._cli.tables import opened
from repository import EXAMPLE

PAYMENTS = ("repay", EXAMPLE, "--rescinded", "2025-03-14", "--agreement", "2023-2026", "--payments")
BATCH = ("batch",)
RATES = ("interest", "--principal", "36500.00", "--from", "2025-01-01", "--to", "2025-01-10", "--regime", "default", "--rates")
CASE_COLUMNS = "case_id,term_first,term_last,half_year,rescinded_on,rescission_day,paid_ore,divisor,cap,rounding,unit"
CASE = "2023-12-01,2026-11-30,agreement,2025-03-14,excluded,50000000,182,half_year_amount,half_up,ore"
PAID = "paid_on;amount;covers;note\n2024-12-20;500000.00;2024-12-01;"
Told = Callable[..., tuple[Ended, list[str]]]


@pytest.fixture(name="iop_")
def _command(capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(capsys)


@pytest.fixture(name="told")
def _told(iop_: Command, tmp_path: Path) -> Told:
    """Runs a command on a table; how it ended, and the codes on stderr with their places."""

    def told(command: Sequence[str | Path], table: str | bytes, *more: str) -> tuple[Ended, list[str]]:
        path = tmp_path / "table.csv"
        path.write_bytes(table if isinstance(table, bytes) else table.encode())
        ended = iop_(*command, path, *more)
        words = ("Fel ", "Varning ", "Error ", "Warning ")
        return ended, [line.split(" ", 1)[1] for line in ended.err.splitlines() if line.startswith(words)]

    return told


def payable(told: Told, table: str | bytes) -> tuple[int, list[str]]:
    """What comes back by the example's agreement, and what is told of the table."""
    ended, _ = told(PAYMENTS, table, "--format", "json")
    assert (ended.code, ended.err) == (0, "")
    found: dict[str, Any] = json.loads(ended.out)
    codes = [f"{each['code']} {each['pointer']}" for each in found["findings"] if each["pointer"].startswith("/rows")]
    assert told(PAYMENTS, table)[1] == codes  # beside a text
    return found["payable_ore"], codes


# ---- quotes ----


@pytest.mark.parametrize(("command", "table", "place"), [
    (PAYMENTS, PAID + '"första delen\n2024-12-21;-100000.00;2024-12-01;tillbaka\n', "/rows/0/note"),
    (PAYMENTS, PAID + 'x\n\n;;;\n2024-12-21;-100000.00;2024-12-01;"tillbaka\n', "/rows/3/note"),  # the last row
    (PAYMENTS, PAID + 'x\n2024-12-21;-100000.00;2024-12-01;"', "/rows/1/note"),  # at the very end
    (PAYMENTS, 'paid_on;amount;covers;"note\n2024-12-20;500000.00;2024-12-01;x\n', "/header"),
    (PAYMENTS, '"paid_on;amount;covers;note\n2024-12-20;500000.00;2024-12-01;x\n', "/header"),
    (PAYMENTS, 'paid_on;"amount;covers;note\n2024-12-20;500000.00;2024-12-01;x\n', "/header"),
    (PAYMENTS, 'paid_on;amount;"no/te\n~";"note"\n2024-12-20;500000.00;"x;y\n', "/rows/0/no~1te\n~0"),
    (PAYMENTS, 'paid_on;amount;note\n2024-12-20;"500000.00;x\n', "/rows/0/amount"),
    (PAYMENTS, f'{PAID}"a ""b"" c\n', "/rows/0/note"),
    (PAYMENTS, f'{PAID}"a\n\nb;c""\n', "/rows/0/note"),
    (BATCH, f'{CASE_COLUMNS},note\nA,{CASE},"öppen\nB,{CASE},b\nC,{CASE},c\n', "/rows/0/note"),
    (BATCH, f'{CASE_COLUMNS},note\nA,{CASE},a\n"B,{CASE},b\nC,{CASE},c\n', "/rows/1/case_id"),
    (RATES, 'half_year;percent;source\n2025-01;3,00;"en källa\n2025-07;3,00;en annan\n', "/rows/0/source"),
    (RATES, 'sep=;\r\nhalf_year;percent;source\r\n2025-01;3,00;a\r\n2025-07;3,00;"b\r\n', "/rows/1/source"),
])
def test_a_quote_that_is_never_closed_is_told_where_it_opens(told: Told, command: Sequence[str | Path], table: str,
                                                             place: str) -> None:
    ended, codes = told(command, table)
    assert (ended.code, ended.out) == (3, "")
    assert codes == [f"table.quote_open {place}".replace("\n", "\\u{A}")]


@pytest.mark.parametrize(("command", "table", "place", "after"), [
    (PAYMENTS, f'{PAID}"första" delen\n', "/rows/0/note", " delen"),
    (PAYMENTS, f'{PAID}"första" \n', "/rows/0/note", " "),
    (PAYMENTS, f'{PAID}""x""\n', "/rows/0/note", 'x""'),
    (PAYMENTS, 'paid_on,amount,covers,note\n2023-12-20,500000.00,2023-12-01,\n2024-06-20,500000.00,2024-06-01,"Bris\n'
     '2024-12-20,520000.00,2024-12-01,\n2025-01-10,-1000.00,2024-12-01,tak" på plats\n', "/rows/1/note", " på plats"),
    (PAYMENTS, 'paid_on;"amount" ;note\n2024-12-20;1;x\n', "/header", " ;note"),
    (BATCH, f'{CASE_COLUMNS}\n"A"1,{CASE}\n', "/rows/0/case_id", "1,2023-12-01,2026-11-30,agreement"),
    (RATES, 'half_year,percent,source\n2025-01,"3",x\n2025-07,"3"%,x\n', "/rows/1/percent", "%,x"),
])
def test_text_after_a_quote_that_closes_is_refused_at_its_row(told: Told, command: Sequence[str | Path], table: str,
                                                              place: str, after: str) -> None:
    ended, codes = told(command, table)
    assert (ended.code, ended.out, codes) == (3, "", [f"table.quote_text {place}"])
    assert " ".join(f"”{after}".split()) in " ".join(ended.err.split())


def test_quotes_inside_a_field_without_quotes_are_text(told: Told) -> None:
    assert payable(told, PAID + '5" rör, ö"ppen\n') == (21428600, [])


def test_line_breaks_and_delimiters_inside_quotes_are_text(told: Told) -> None:
    assert payable(told, PAID + '"a;b\r\n\r\n""c"" d;e"\n') == (21428600, [])


def test_a_pair_of_quotes_around_rows_is_told(told: Told) -> None:
    """Not to be told from a field with line breaks but by what stands in it."""
    table = PAID + '"Bris\n2024-12-21;-100000.00;2024-12-01;tak"\n'
    assert payable(told, table) == (21428600, ["table.rows_in_cell /rows/0/note"])


# ---- what divides the columns, and the rows ----


@pytest.mark.parametrize(("first", "delimiter", "end"), [
    ("sep=;\n", ";", "\n"), ("SEP=,\r\n", ",", "\r\n"), ('"sep=;"\r\n', ";", "\r\n"), ("", ";", "\r"), ("", ",", "\r"),
    ("\ufeff", ",", "\r\n"), ("\ufeffsep=;\n", ";", "\n"),
])
def test_a_table_as_spreadsheets_write_it(told: Told, first: str, delimiter: str, end: str) -> None:
    rows = ["paid_on;amount;covers", "2024-12-20;500000.00;2024-12-01", ""]
    assert payable(told, first + end.join(rows).replace(";", delimiter)) == (21428600, [])
    cases = first + end.join([CASE_COLUMNS, f"A,{CASE}", ""]).replace(",", delimiter)
    ended, codes = told(BATCH, cases)
    assert (ended.code, codes) == (0, [])
    assert [line.split(delimiter)[-1] for line in ended.out.splitlines()] == ["amount_ore", "21428571"]
    rates = first + end.join(["half_year;percent;source", "2025-01;3.00;x", ""]).replace(";", delimiter)
    assert told(RATES, rates)[0].code == 0


@pytest.mark.parametrize(("table", "line"), [
    ("sep=\t\npaid_on\tamount\n", "sep=\\u{0009}"), ("sep=|\npaid_on|amount\n", "sep=|"), ("sep=;\npaid_on,amount\n", "paid_on,amount"),
    ("paid_on\tamount\n", "paid_on\\u{0009}amount"), ("\npaid_on;amount\n", ""), ("", ""),
])
def test_what_is_divided_otherwise_is_refused_with_its_line(told: Told, table: str, line: str) -> None:
    ended, codes = told(PAYMENTS, table)
    assert (ended.code, codes) == (3, ["table.delimiter"])
    assert f"”{line}”" in ended.err


def test_bytes_of_an_older_windows_are_refused(told: Told) -> None:
    for command in (PAYMENTS, BATCH, RATES):
        ended, codes = told(command, f"{PAID}Återbetalt\n".encode("cp1252"))
        assert (ended.code, ended.out, codes) == (3, "", ["table.encoding"])


# ---- columns ----


def test_case_and_blanks_around_the_name_of_a_column_do_not_matter(told: Told) -> None:
    assert payable(told, "Paid_On ; AMOUNT;\N{NO-BREAK SPACE}covers;Note\n2024-12-20 ; 500000.00; 2024-12-01 ;x\n") == (21428600, [])
    header = CASE_COLUMNS.replace("divisor", " Divisor").replace("unit", "UNIT")
    ended, _ = told(BATCH, f"{header}\nA,{CASE}\n")
    assert ended.out.splitlines()[0].startswith(header) and ended.out.endswith(",21428571\n")
    assert told(RATES, "HALF_YEAR; Percent ;Source\n2025-01; 3,00 ;x\n")[0].code == 0


def test_a_name_in_another_case_is_the_same_name_twice(told: Told) -> None:
    for command, table in ((PAYMENTS, "paid_on;amount;Amount\n"), (RATES, "half_year;percent;source; Source\n")):
        ended, codes = told(command, table)
        assert (ended.code, codes) == (1, ["table.column_repeated"])


def test_a_column_that_is_missing_is_told_with_the_nearest(told: Told) -> None:
    ended, codes = told(PAYMENTS, "paid on;amounts\n2024-12-20;1\n", "--lang", "en")
    assert (ended.code, codes) == (1, ["table.column_missing", "table.column_missing"])
    assert "Was 'paid on' meant?" in ended.err and "Was 'amounts' meant?" in ended.err
    assert "meant" not in told(PAYMENTS, "a;b\n", "--lang", "en")[0].err


def test_a_misspelt_column_is_told_in_every_table(told: Told) -> None:
    ended, codes = told(BATCH, f"{CASE_COLUMNS},total_payed_ore\nA,{CASE},1\n")
    assert (ended.code, codes) == (0, ["value.similar_name"])


# ---- rows ----


def test_rows_are_counted_as_a_spreadsheet_shows_them(told: Told) -> None:
    """Empty lines and cleared rows count, a field with line breaks is one row, and a line `sep=;` is none."""
    for first in ("", "sep=;\n"):
        ended, codes = told(PAYMENTS, f'{first}paid_on;amount;note\n\n\n;;\n2024-12-20;1;"a\nb"\n2024-12-20;x;c\n')
        assert (ended.code, codes) == (1, ["money.format /rows/4/amount"])
        assert "\n  Rad 6: ”x” " in ended.err
    ended, codes = told(RATES, "half_year;percent;source\n\n;;\n2025-01;x;y\n", "--lang", "en")
    assert (ended.code, codes) == (1, ["number.format /rows/2/percent"])
    assert "\n  Row 4: 'x' " in ended.err


def test_a_row_that_is_too_long_or_too_short_is_refused(told: Told) -> None:
    ended, codes = told(PAYMENTS, "paid_on,amount,note\n2024-12-20,1.00\n2024-12-20,1,500,000.00\n")
    assert (ended.code, codes) == (1, ["table.row_length /rows/0", "table.row_length /rows/1", "table.number_split /rows/1/note"])


def test_a_payment_twice_is_told_and_counted(told: Told) -> None:
    row = "2024-12-20,500000.00,2024-12-01,\n"
    amount, codes = payable(told, f"paid_on,amount,covers,note\n{row}\n{row}")
    assert (amount, codes) == (42857100, ["value.record_twice /rows/2"])  # 78/182 of 1 000 000 kr
    ended, _ = told(PAYMENTS, f"paid_on,amount,covers,note\n{row}\n{row}")
    assert "Rad 4: Samma uppgift står redan på rad 2; båda räknas." in ended.err
    apart = "2024-12-20,500000.00,2024-12-01,en annan\n"
    assert payable(told, f"paid_on,amount,covers,note\n{row}{apart}") == (42857100, [])


# ---- numbers that a comma divided ----


@pytest.mark.parametrize(("table", "place"), [
    ("paid_on,amount,note\n2024-12-20,500,000\n", "/rows/0/note"),
    ("paid_on,amount,note\n2024-12-20,500000,50\n", "/rows/0/note"),
    ("paid_on,amount,note\n2024-12-20,500000,5\n", "/rows/0/note"),
    ("paid_on,amount,note\n2024-12-20,-1,500.00\n", "/rows/0/note"),
    ("paid_on,amount,note\n2024-12-20,\N{MINUS SIGN}100 000,00\n", "/rows/0/note"),
    ("paid_on,amount,verifikat\n\n2024-12-20,500000.00,17\n2024-12-21,500000,17\n", "/rows/2/verifikat"),
    ("amount,,paid_on\n500000,50,2024-12-20\n", "/rows/0"),
])
def test_a_number_that_a_comma_divided_is_told(told: Told, table: str, place: str) -> None:
    assert f"table.number_split {place}" in told(PAYMENTS, table)[1]
    found = json.loads(told(PAYMENTS, table, "--format", "json")[0].out)["findings"]
    assert [each["pointer"] for each in found if each["code"] == "table.number_split"] == [place]


@pytest.mark.parametrize("table", [
    "paid_on,amount,note\n2024-12-20,500000.00,000\n",  # it has its decimals
    'paid_on,amount,note\n2024-12-20,500000,"000"\n',  # quotes say that it is a field
    'paid_on,amount,note\n2024-12-20,"500000","000"\n',
    "paid_on;amount;note\n2024-12-20;500000;000\n",  # no comma divides anything here
    "paid_on,amount,note\n2024-12-20,500000,2024-12\n",
    "paid_on,amount,note\n2024-12-20,500000,\n",
    "paid_on,note,amount\n2024-12-20,000,500000\n",
])
def test_digits_beside_a_number_that_is_whole_are_a_note(told: Told, table: str) -> None:
    assert payable(told, table) == (21428600, [])


def test_split_numbers_are_told_once_with_how_many(told: Told) -> None:
    ended, codes = told(PAYMENTS, "paid_on,amount,covers,x\n" + "".join(
        f"2024-12-{day},{day},,\n" for day in (20, 21)) + "2024-12-22,3,,7\n")
    assert codes == []
    ended, codes = told(PAYMENTS, "paid_on,amount,x\n" + "".join(f"2024-12-{day},{day},5\n" for day in (20, 21, 22)))
    assert codes == ["table.number_split /rows/0/x"] and "Rader som ser ut så: 3." in " ".join(ended.err.split())


def test_split_numbers_in_cases_and_rates(told: Told) -> None:
    columns, cells = CASE_COLUMNS.split(","), f"A,{CASE}".split(",")
    at = columns.index("paid_ore") + 1
    table = "\n".join(",".join(each) for each in ([*columns[:at], "note", *columns[at:]], [*cells[:at], "00", *cells[at:]]))
    ended, codes = told(BATCH, table)
    assert (ended.code, codes) == (0, ["table.number_split /rows/0/note"])
    rates = "half_year,percent,source\n2025-01,3,75\n"
    assert told(RATES, rates)[1] == ["table.number_split /rows/0/source"]
    ended, _ = told(RATES, rates, "--format", "json")
    found = json.loads(ended.out)
    # 36 500 kr at 3 + 8 percent for ten days of 365 are 110 kr, and at 3,75 + 8 they would be 117,50 kr.
    assert (ended.code, ended.err, found["interest_ore"]) == (0, "", 11000)
    assert "table.number_split" in [each["code"] for each in found["findings"]]


# ---- any table ----

KIND = Kind(("a", "b", "c"), (), numbers=("a",), texts=("b",))
ALPHABET = st.text(alphabet=st.sampled_from('ab0,;"\n\r \t=åé'), max_size=12)


@given(st.lists(st.lists(ALPHABET, min_size=3, max_size=3), max_size=6), st.sampled_from(",;"), st.sampled_from(["\n", "\r\n", "\r"]))
def test_what_is_written_by_the_rules_is_read_back_with_its_rows(cells: list[list[str]], delimiter: str, end: str) -> None:
    """Rows with a quote around each cell, and their numbers by counting."""
    quoted = [delimiter.join('"' + cell.replace('"', '""') + '"' for cell in row) for row in [["a", "b", "c"], *cells]]
    with tempfile.NamedTemporaryFile() as file:
        file.write("".join(row + end for row in quoted).encode())
        file.flush()
        with opened(file.name, KIND) as table:
            found = [(row.number, row.cells) for row in table.rows]
    assert found == [(number, row) for number, row in enumerate(cells) if any(each.strip() for each in row)]


@given(st.sampled_from(["a;b;c\n", "a,b,c\r\n", "sep=;\na;b;c\n", "", '"a"']), st.lists(ALPHABET, max_size=4))
def test_any_text_is_a_table_or_is_refused_with_a_code(head: str, rest: list[str]) -> None:
    with tempfile.NamedTemporaryFile() as file:
        file.write((head + "".join(rest)).encode())
        file.flush()
        try:
            with opened(file.name, KIND) as table:
                assert all(row.cells for row in table.rows)
        except Problem as problem:
            assert problem.findings and problem.exit_code in (1, 3)


# ---- what is written ----


def test_no_control_character_reaches_a_table_that_is_written(iop_: Command, tmp_path: Path) -> None:
    document = json.loads(EXAMPLE.read_bytes())
    clause = document["agreements"][-1]["payment"]
    clause["clause"] = document["agreements"][-1]["clauses"][0]["id"] = "a\0b\x1b[31m"
    for each in ("repayment", "rescission"):
        document["agreements"][-1].get(each, {}).pop("clause", None)
    path = tmp_path / "partnership.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    ended = iop_("schedule", path, "--format", "csv")
    assert "\\u{0}b\\u{1B}[31m" in ended.out and not {"\0", "\x1b"} & set(ended.out)
