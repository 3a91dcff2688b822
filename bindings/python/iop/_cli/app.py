"""The commands and their options. What is typed stays text here; the commands read it."""

import re
from collections.abc import Mapping, Sequence
from typing import Annotated, Any

import typer

import iop
from iop._cli import batch as batching
from iop._cli import calendar_days as calendars
from iop._cli import check as checking
from iop._cli import claims as claiming
from iop._cli import due as looking_ahead
from iop._cli import explain as explaining
from iop._cli import exposure as exposing
from iop._cli import goals as goals_
from iop._cli import interest as bearing
from iop._cli import portfolio as overview
from iop._cli import proof as proving
from iop._cli import repay as repaying
from iop._cli import review as reviewing
from iop._cli import schedule as scheduling
from iop._cli import standing as standings
from iop._cli import status as statuses
from iop._cli import validate as validating
from iop._cli.output import emit, known_on
from iop._cli.problems import Problem
from iop._cli.words import LANGUAGES, QUESTIONS, missing, one_of, unexpected

app = typer.Typer(
    help="Swedish IOP agreements: when money is paid, and what comes back when one is rescinded.",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,  # it takes [assumed: …] for markup and breaks words in narrow boxes
    context_settings={"help_option_names": ["--help", "-h"]},
)


def run(arguments: Sequence[str]) -> int:
    return int(app(list(arguments), prog_name="iop", standalone_mode=False) or 0)


def names() -> list[str]:
    return [each.name or each.callback.__name__ for each in app.registered_commands if each.callback]


def wrong_call(error: typer.TyperException, arguments: Sequence[str]) -> Problem:
    """What typer refuses, as findings: it stops at the first option that it does not know, we tell them all."""
    metavars = _options(arguments[0])
    unknown = _unknown(arguments, metavars)
    if unknown:
        problems = [unexpected(each, list(metavars)) for each in unknown]
        return Problem([each for problem in problems for each in problem.findings], wrong_call=True)
    message = error.format_message()
    option = getattr(error, "option_name", None)
    if option is None:  # the words stand in brackets at the end: "Got unexpected extra argument (b)"
        return unexpected(message.rpartition("(")[2].rstrip(")"), list(metavars))
    if "requires an argument" in message:
        return missing(option, f"{option} {metavars[option]}")
    return unexpected(f"{option}=" if option in metavars else option, list(metavars))


def _unknown(arguments: Sequence[str], metavars: Mapping[str, str]) -> list[str]:
    """Each once, in order; what follows an option that takes a value is no option."""
    unknown: dict[str, None] = {}
    words = iter(arguments)
    for word in words:
        if word == "--":
            break
        name = word.partition("=")[0]
        if name in metavars:
            if metavars[name] and "=" not in word:
                next(words, None)
        elif name.startswith("-") and name != "-" and not any(
                name.startswith(each) for each in metavars if re.fullmatch("-[a-z]", each)):
            unknown[name] = None
    return list(unknown)


def _options(command: str) -> dict[str, str]:
    """The options of a command, or those before any, with what stands after them."""
    group: Any = typer.main.get_command(app)
    options = {name: each.metavar or "" for each in group.commands.get(command, group).params
               for name in (*each.opts, *each.secondary_opts) if name.startswith("-")}
    return {**options, "--help": ""}


def _shown_version(asked: bool) -> None:
    if asked:
        emit(f"iop {iop.__version__}\n")
        raise typer.Exit


def _words_option(words: Sequence[str], option: str, help: str) -> Any:
    return typer.Option(option, metavar="|".join(words), help=help,
                        callback=lambda text: text and one_of(words, text, option))


def _format_option(words: Sequence[str]) -> Any:
    return _words_option(words, "--format", "How the answer is written.")


File = Annotated[str | None, typer.Argument(metavar="FILE", show_default=False,
                                            help="A partnership file (JSON).")]
Agreement = Annotated[str | None, typer.Option(
    metavar="ID", help="The id of the agreement, where the file holds several.")]
AsOf = Annotated[str | None, typer.Option(
    "--as-of", metavar="DATE", show_default=False, help="The day asked about; there is no clock.")]
AsKnownOn = Annotated[str | None, typer.Option(
    "--as-known-on", metavar="DATE", show_default=False, callback=known_on,
    help="Only what was known on that day.")]
Lang = Annotated[str, _words_option(LANGUAGES, "--lang", "The language of sentences.")]
SIDES = list(iop.Side)
Rescinded = Annotated[str | None, typer.Option(
    metavar="DATE", help="The day the rescission takes effect.  [default: that of the file's own ending, with all that the file says of it]")]
Payments = Annotated[str | None, typer.Option(
    metavar="PAYMENTS.csv", help="Payments in place of the file's: paid_on, amount, covers, "
    "agreement, note. Places are told as /rows/N, from 0 below the header, and as a spreadsheet's row, N + 2.")]
Answers = Annotated[list[str] | None, typer.Option(
    "--reading", metavar="QUESTION=WORD",
    help=f"How the clause is read; may be repeated. Questions: {', '.join(QUESTIONS)}.")]
EndedBy = Annotated[str | None, _words_option(
    list(iop.EndedBy), "--ended-by", "How it ended.  [default: rescission]")]
BreachBy = Annotated[str | None, _words_option(
    SIDES, "--breach-by", "Who was in breach.  [assumed: payee]")]
Serious = Annotated[bool | None, typer.Option(
    "--serious/--not-serious", help="How the breach was judged.  [assumed: serious]")]
Rectified = Annotated[bool | None, typer.Option(
    "--rectified/--not-rectified",
    help="Whether it was rectified without delay.  [assumed: not]")]
DeclaredBy = Annotated[str | None, _words_option(
    SIDES, "--declared-by", "Who rescinded.  [assumed: the side not in breach]")]
DeclaredOn = Annotated[str | None, typer.Option(
    metavar="DATE", help="When the rescission was declared.")]
NotifiedOn = Annotated[str | None, typer.Option(
    metavar="DATE", help="When the breach was pointed out.")]


@app.callback()
def iop_(version: Annotated[bool, typer.Option(
        "--version", callback=_shown_version, is_eager=True, help="Say the version and stop.")] = False,
        ) -> None:
    pass


@app.command()
def repay(
    file: File = None,
    rescinded: Rescinded = None,
    agreement: Agreement = None,
    payments: Payments = None,
    term: Annotated[str | None, typer.Option(
        metavar="FIRST..LAST", help="Instead of a file: the first and last day.")] = None,
    paid: Annotated[str | None, typer.Option(
        metavar="AMOUNT", help="With --term: what was paid for the current half-year.")] = None,
    divisor: Annotated[str | None, typer.Option(
        metavar="N", help="With --term: what the clause divides by; or actual, the half-year's days.  [default: 182]")] = None,
    answers: Answers = None,
    ended_by: EndedBy = None,
    breach_by: BreachBy = None,
    serious: Serious = None,
    rectified: Rectified = None,
    declared_by: DeclaredBy = None,
    declared_on: DeclaredOn = None,
    notified_on: NotifiedOn = None,
    lang: Lang = "sv",
    form: Annotated[str, _format_option(repaying.FORMATS)] = "text",
) -> int:
    """What comes back on a rescission, and why.

    Says by which clause, under which reading, in which steps, and what other readings would give.

    \b
    iop repay partnership.json --rescinded 2025-03-14 --reading half_year=calendar
    iop repay --term 2023-12-01..2026-11-30 --paid 500000 --rescinded 2025-03-14
    """
    ending = repaying.Ending(rescinded, ended_by, declared_by, declared_on, breach_by, serious,
                             rectified, notified_on)
    return repaying.repay(
        repaying.Source(file, agreement, payments, term, paid, divisor), ending, answers or [],
        lang, form)


@app.command()
def proof(
    file: File = None,
    rescinded: Rescinded = None,
    out: Annotated[str | None, typer.Option(
        "--out", "-o", metavar="PROOF.json", help="Where to write; else, and with -, to stdout.")] = None,
    agreement: Agreement = None,
    payments: Payments = None,
    answers: Answers = None,
    ended_by: EndedBy = None,
    breach_by: BreachBy = None,
    serious: Serious = None,
    rectified: Rectified = None,
    declared_by: DeclaredBy = None,
    declared_on: DeclaredOn = None,
    notified_on: NotifiedOn = None,
    lang: Lang = "sv",
    form: Annotated[str | None, _words_option(
        proving.FORMATS, "--format", "With -o: a receipt with the seal, to keep elsewhere, in that form.")] = None,
) -> int:
    """The answer of `iop repay` as a sealed document that can be checked without this program.

    Canonical JSON with every operand and step, sealed with a SHA-256. It shows tampering; it is no
    signature. `iop verify`, or the one file verify_proof.py alone, checks it. Without -o the proof
    is what is answered, and JSON is its one form.

    \b
    iop proof partnership.json --rescinded 2025-03-14 -o proof.json
    """
    ending = repaying.Ending(rescinded, ended_by, declared_by, declared_on, breach_by, serious,
                             rectified, notified_on)
    return proving.proof(_given(file), agreement, payments, ending, answers or [], out, lang, form)


@app.command()
def verify(
    file: Annotated[str | None, typer.Argument(
        metavar="PROOF.json", show_default=False, help="A proof made by `iop proof`.")] = None,
    lang: Lang = "sv",
    form: Annotated[str, _format_option(proving.FORMATS)] = "text",
) -> int:
    """Whether a proof holds: all of it is computed again, by a program of its own.

    Ends with 0 only where it holds, 1 where it does not, saying what differs, and 2 where the file
    is no proof.

    \b
    iop verify proof.json
    """
    return proving.verify(_given(file, "PROOF.json"), lang, form)


@app.command()
def claims(
    file: File = None,
    as_of: AsOf = None,
    agreement: Agreement = None,
    as_known_on: AsKnownOn = None,
    answers: Annotated[list[str] | None, typer.Option(
        "--reading", metavar="QUESTION=WORD",
        help="How the clauses are read; may be repeated. Questions: "
        f"{', '.join(claiming.QUESTIONS)}.")] = None,
    lang: Lang = "sv",
    form: Annotated[str, _format_option(claiming.FORMATS)] = "text",
) -> int:
    """What comes back of unused money, on misuse and for late reports, and why.

    Accounts, decisions and reports are facts of the file; those later than the day do not count.
    Ends with 1 where nobody can say what is owed.

    \b
    iop claims partnership.json --as-of 2026-04-30
    """
    return claiming.claims(claiming.Asked(
        _given(file), as_of, agreement, as_known_on, answers or [], lang, form))


@app.command()
def exposure(
    path: Annotated[str | None, typer.Argument(
        metavar="FILE_OR_DIR", show_default=False,
        help="A partnership file (JSON), or a folder of them.")] = None,
    as_of: Annotated[str | None, typer.Option(
        "--as-of", metavar="DATE", show_default=False,
        help="Also on this day; and which agreement is meant, and renewals decided by then.")] = None,
    agreement: Agreement = None,
    as_known_on: AsKnownOn = None,
    answers: Answers = None,
    everything: Annotated[bool, typer.Option(
        "--all-readings", help="Of one file: under every legal reading.")] = False,
    planned_after: Annotated[str | None, typer.Option(
        "--planned-after", metavar="DATE",
        help="Planned payments after this day count as made.  [default: none do]")] = None,
    lang: Lang = "sv",
    form: Annotated[str, _format_option(exposing.FORMATS)] = "text",
) -> int:
    """What would be owed if the agreement were rescinded, for every day of the term.

    Presumes a serious breach of the payee that was not rectified. As csv: a row for each day. Of a
    folder: a row for each partnership, with its maximum.

    \b
    iop exposure partnership.json --format csv
    iop exposure partnerships/ --as-of 2025-03-14
    """
    return exposing.exposure(exposing.Asked(
        _given(path, "FILE_OR_DIR"), as_of, agreement, as_known_on, answers or [], everything,
        planned_after, lang, form))


@app.command()
def schedule(file: File = None, agreement: Agreement = None, lang: Lang = "sv",
             form: Annotated[str, _format_option(scheduling.FORMATS)] = "text") -> int:
    """The planned payments, each with the half-year it covers.

    \b
    iop schedule partnership.json --format csv
    """
    return scheduling.schedule(_given(file), agreement, lang, form)


@app.command()
def payments(
    file: File = None,
    as_of: AsOf = None,
    agreement: Agreement = None,
    as_known_on: AsKnownOn = None,
    lang: Lang = "sv",
    form: Annotated[str, _format_option(standings.FORMATS)] = "text",
) -> int:
    """What is planned, paid, late, outstanding and overpaid on a day.

    For each planned payment and in all, and which payment was counted to which of them.

    \b
    iop payments partnership.json --as-of 2025-03-14
    """
    return standings.payments(_given(file), as_of, agreement, as_known_on, lang, form)


@app.command()
def accrual(
    file: File = None,
    on: Annotated[str | None, typer.Option(
        "--on", metavar="DATE", show_default=False,
        help="The last day of the time before, such as the last of a year.")] = None,
    agreement: Agreement = None,
    as_known_on: AsKnownOn = None,
    lang: Lang = "sv",
    form: Annotated[str, _format_option(standings.FORMATS)] = "text",
) -> int:
    """The cost of the time up to a year end and after it; what is prepaid and what is accrued.

    \b
    iop accrual partnership.json --on 2024-12-31
    """
    return standings.accrual(_given(file), on, agreement, as_known_on, lang, form)


@app.command("cash-flow")
def cash_flow(
    file: File = None,
    by: Annotated[str, _words_option(standings.BY, "--by", "Rows of text and csv.")] = "month",
    year_starts: Annotated[str | None, typer.Option(
        metavar="MONTH", help="The month in which the budget year begins, 1 to 12.  [default: 1]")] = None,
    planned_on: Annotated[str, _words_option(
        list(iop.PlannedDay), "--planned-on", "Which day decides the month of what is planned.")] = "last_day",
    agreement: Agreement = None,
    as_known_on: AsKnownOn = None,
    lang: Lang = "sv",
    form: Annotated[str, _format_option(standings.FORMATS)] = "text",
) -> int:
    """Planned and paid money by month and by budget year.

    \b
    iop cash-flow partnership.json --by year --year-starts 7
    """
    return standings.cash_flow(_given(file), by, standings.policy(year_starts, planned_on), agreement,
                               as_known_on, lang, form)


@app.command()
def status(
    file: File = None,
    as_of: AsOf = None,
    as_known_on: AsKnownOn = None,
    agreement: Agreement = None,
    amendment: Annotated[str | None, typer.Option(
        metavar="ID", help="Tell what that amendment changed.")] = None,
    lang: Lang = "sv",
    form: Annotated[str, _format_option(statuses.FORMATS)] = "text",
) -> int:
    """The agreements in order of time, and the state of each on a day.

    Says by which fact, what is odd between them, and the terms in force. With --amendment: what
    that amendment changed, sentence by sentence.

    \b
    iop status partnership.json --as-of 2025-03-14
    iop status partnership.json --as-of 2025-03-14 --as-known-on 2025-02-01
    """
    return statuses.status(_given(file), as_of, as_known_on, agreement, amendment, lang, form)


@app.command()
def due(
    path: Annotated[str | None, typer.Argument(
        metavar="FILE_OR_DIR", show_default=False,
        help="A partnership file (JSON), or a folder of them.")] = None,
    as_of: AsOf = None,
    within: Annotated[str | None, typer.Option(
        metavar="DAYS", help="How many days ahead to look.  [default: 60]")] = None,
    everything: Annotated[bool, typer.Option(
        "--all", help="Of one file: every obligation, those that are met too.")] = False,
    first: Annotated[str | None, typer.Option(
        "--from", metavar="DATE", help="With --to, of one file: the annual wheel of a time.")] = None,
    last: Annotated[str | None, typer.Option(
        "--to", metavar="DATE", help="The last day of that time, included.")] = None,
    as_known_on: AsKnownOn = None,
    year: Annotated[str | None, _words_option(
        list(iop.YearBasis), "--year", "Which years.  [default: the duty's own, else agreement_year]")] = None,
    part_year: Annotated[str | None, _words_option(
        list(iop.PartYearReading), "--part-year",
        "What is owed in a year that the term cuts.  [default: in_proportion]")] = None,
    lang: Lang = "sv",
    form: Annotated[str, _format_option(looking_ahead.FORMATS)] = "text",
) -> int:
    """What is overdue and what falls due: payments, meetings, reports, reviews, deadlines.

    Derived from terms and facts, in order of the due day. A file of a folder that cannot be read
    is told and the others go on; the exit code is then 1 or 3.

    \b
    iop due partnerships/ --as-of 2025-04-15 --within 60
    iop due partnership.json --as-of 2025-04-15 --all
    iop due partnership.json --from 2025-01-01 --to 2025-12-31
    """
    return looking_ahead.due(looking_ahead.Asked(
        _given(path, "FILE_OR_DIR"), as_of, within, everything, first, last, as_known_on, year,
        part_year, lang, form))


@app.command()
def goals(
    file: File = None,
    as_of: AsOf = None,
    as_known_on: AsKnownOn = None,
    agreement: Annotated[str | None, typer.Option(
        metavar="ID", help="The agreement in place of those that hold the day.")] = None,
    suppress_below: Annotated[str | None, typer.Option(
        metavar="N", help="For publication: leave out counts from 1 that are below N (3 or more), "
        "and what they could be told from.")] = None,
    lang: Lang = "sv",
    form: Annotated[str, _format_option(goals_.FORMATS)] = "text",
) -> int:
    """Which goals can be followed up, and how far they are met.

    Says of each goal what it lacks, and of each indicator its baseline, target, value and verdict.

    \b
    iop goals partnership.json --as-of 2025-01-31
    iop goals partnership.json --as-of 2025-01-31 --suppress-below 5 --format csv
    """
    return goals_.goals(_given(file), as_of, as_known_on, agreement, suppress_below, lang, form)
@app.command()
def review(
    file: File = None,
    named: Annotated[str | None, typer.Option(
        "--review", metavar="ID", help="The id of the review; else the latest by the day.")] = None,
    as_of: AsOf = None,
    as_known_on: AsKnownOn = None,
    year: Annotated[str | None, _words_option(
        list(iop.YearBasis), "--year", "How years are counted.  [default: the agreement's words]")] = None,
    renewal: Annotated[bool, typer.Option(
        "--renewal", help="The final report and the test of renewal alone.")] = False,
    lang: Lang = "sv",
    form: Annotated[str, _format_option(reviewing.FORMATS)] = "text",
) -> int:
    """The quality review under its template's headings.

    Gaps are marked. Also what earlier reviews left open, the years without a review, and where
    there is a final report, what it assesses and the test of renewal.

    \b
    iop review partnership.json --as-of 2024-12-01
    """
    return reviewing.review(_given(file), named, as_of, as_known_on, year, renewal, lang, form)


@app.command()
def check(
    file: File = None,
    as_of: AsOf = None,
    agreement: Agreement = None,
    as_known_on: AsKnownOn = None,
    lang: Lang = "sv",
    form: Annotated[str, _format_option(checking.FORMATS)] = "text",
) -> int:
    """Whether an agreement is complete, and what should be known before it is signed.

    The eleven headings, the laws it refers to, its term, what the parties bring, and, where the
    file has a screening, which instrument fits. With several agreements the one that holds the day.

    \b
    iop check partnership.json --as-of 2025-03-14
    """
    return checking.check(_given(file), as_of, agreement, as_known_on, lang, form)


@app.command()
def portfolio(
    path: Annotated[str | None, typer.Argument(
        metavar="DIR_OR_FILE", show_default=False,
        help="A folder of partnership files (*.json), or one file.")] = None,
    as_of: AsOf = None,
    as_known_on: AsKnownOn = None,
    answers: Annotated[list[str] | None, typer.Option(
        "--reading", metavar="QUESTION=WORD",
        help="How the repayment clause is read; may be repeated.")] = None,
    year: Annotated[str | None, _words_option(
        list(iop.YearBasis), "--year", "Which years duties are counted in.")] = None,
    lang: Lang = "sv",
    form: Annotated[str, _format_option(overview.FORMATS)] = "text",
) -> int:
    """Many partnerships as one table: party, term, money, what is due, exposure; and totals.

    \b
    iop portfolio partnerships/ --as-of 2025-03-14 --format csv
    """
    return overview.portfolio(_given(path, "DIR"), as_of, as_known_on, answers or [], year, lang, form)


@app.command()
def interest(
    principal: Annotated[str | None, typer.Option(
        metavar="AMOUNT", help="The sum that bears interest, such as 5000.00.")] = None,
    first: Annotated[str | None, typer.Option(
        "--from", metavar="DATE", help="The first day that bears interest.")] = None,
    last: Annotated[str | None, typer.Option(
        "--to", metavar="DATE", help="The last day that bears interest, included.")] = None,
    regime: Annotated[str | None, _words_option(
        list(bearing.REGIMES), "--regime", "return: reference rate + 2 (2 and 5 §§). default: + 8 "
        "(3, 4 and 6 §§).")] = None,
    day_count: Annotated[str, _words_option(
        list(bearing.DAY_COUNTS), "--day-count", "What a year is when days are counted.")] = "act/365",
    rates: Annotated[str | None, typer.Option(
        metavar="FILE.csv", help="Rows beside the built-in reference rates: half_year, percent, "
        "source.")] = None,
    lang: Lang = "sv",
    form: Annotated[str, _format_option(bearing.FORMATS)] = "text",
) -> int:
    """Interest by the Swedish Interest Act (1975:635), line by line.

    Simple interest, exact and rounded once. The built-in reference rates end on 2024-06-30; later
    half-years are added with --rates, and a half-year that is missing is an error. Nothing else
    here computes interest.

    \b
    iop interest --principal 5000.00 --regime default \\
        --from 2023-01-01 --to 2023-12-31
    """
    return bearing.interest(principal, first, last, regime, day_count, rates, lang, form)


@app.command("calendar-days")
def calendar_days(
    purpose: Annotated[str | None, typer.Argument(
        metavar="PURPOSE", show_default=False, help=f"One of {', '.join(iop.CalendarPurpose)}.")] = None,
    first: Annotated[str | None, typer.Option(
        "--from", metavar="YEAR", help="The first year, 1953 or later.")] = None,
    last: Annotated[str | None, typer.Option(
        "--to", metavar="YEAR", help="The last year, included, 2199 or earlier.")] = None,
    lang: Lang = "sv",
    form: Annotated[str, _format_option(calendars.FORMATS)] = "text",
) -> int:
    """The days of a Swedish calendar, each with the rule behind it.

    Named by legal purpose. Plain Saturdays and Sundays are not listed.

    \b
    iop calendar-days deadline_days --from 2025 --to 2026 --format csv
    """
    return calendars.calendar_days(_given(purpose, "PURPOSE"), first, last, lang, form)


@app.command()
def validate(
    files: Annotated[list[str] | None, typer.Argument(
        metavar="FILE...", show_default=False, help="Partnership files (JSON).")] = None,
    lang: Lang = "sv",
    form: Annotated[str, _format_option(validating.FORMATS)] = "text",
) -> int:
    """Everything there is to say about files.

    \b
    iop validate partnership.json another.json
    """
    return validating.validate(files or [_given(None)], lang, form)


@app.command()
def batch(
    cases: Annotated[str | None, typer.Argument(
        metavar="CASES.csv", show_default=False, help="One case in each row.")] = None,
    out: Annotated[str | None, typer.Option(
        "--out", "-o", metavar="OUT.csv", help="Where to write; else, and with -, to stdout.")] = None,
    lang: Lang = "sv",
) -> int:
    """The clause's formula for each row of a table.

    One reading per row. Reads term_first, term_last, half_year, rescinded_on, rescission_day,
    paid_ore, divisor, cap, rounding, unit, and total_paid_ore where the cap is total_paid. A
    reading left blank is the default, and is filled in. Writes status, code, half_year_first,
    half_year_last, remaining_days, numerator, amount_ore. A row that cannot be read has a status
    and a code, and the others go on; the exit code is then 1.

    Other columns are data and pass through as they are, also cells that a spreadsheet would take
    for formulas (those that begin with = + - @).

    \b
    iop batch cases.csv -o answers.csv
    """
    return batching.batch(_given(cases, "CASES.csv"), out, lang)


@app.command()
def explain(
    name: Annotated[str | None, typer.Argument(
        metavar="CODE_OR_RULE", show_default=False, help="Left out: a list.")] = None,
    lang: Lang = "sv",
) -> int:
    """What a code or a rule means.

    \b
    iop explain repayment.remaining_days
    """
    return explaining.explain(name, lang)


@app.command()
def new() -> int:
    """A partnership file to fill in, on stdout.

    \b
    iop new > partnership.json
    """
    emit(iop.skeleton_text())
    return 0


@app.command()
def schema() -> int:
    """The JSON Schema of partnership files, on stdout.

    \b
    iop schema > iop-partnership.schema.json
    """
    emit(iop.partnership_schema_text())
    return 0


def _given(file: str | None, name: str = "FILE") -> str:
    if file is None:
        examples = {"CASES.csv": "cases.csv", "PROOF.json": "proof.json", "PURPOSE": "deadline_days", "DIR": "agreements"}
        raise missing(name, examples.get(name, "partnership.json"))
    return file
