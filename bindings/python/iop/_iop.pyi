# Made by tools/make_stubs.py from the extension; do not edit.
import datetime
import decimal
import fractions
import os
from collections.abc import Iterable, Mapping
from typing import Any, final, overload

from iop._words import Word

__all__ = [
    "Activity",
    "Agreement",
    "AgreementParty",
    "AlternativeGroup",
    "AmountReading",
    "AttributedBy",
    "AttributedPayment",
    "Breach",
    "BreachDegree",
    "CalculationError",
    "CapReading",
    "ChangeTerms",
    "Citation",
    "Clause",
    "CodeEntry",
    "Contribution",
    "ContributionKind",
    "DateRange",
    "Detail",
    "Document",
    "DocumentError",
    "EndedBy",
    "Error",
    "ErrorCode",
    "Facts",
    "Finding",
    "FollowUpKind",
    "FollowUpTerm",
    "FuzzyDate",
    "Goal",
    "HalfYearAmounts",
    "HalfYearReading",
    "HalfYearSum",
    "Instalment",
    "Language",
    "Loaded",
    "Money",
    "Operand",
    "Partnership",
    "Party",
    "PartyKind",
    "Passage",
    "Payment",
    "PaymentSchedule",
    "PaymentTerms",
    "Quote",
    "Ratio",
    "Reading",
    "ReadingBox",
    "ReadingSource",
    "ReadingSources",
    "RenegotiationTerms",
    "RepaymentAlternative",
    "RepaymentAlternatives",
    "RepaymentFigure",
    "RepaymentStatement",
    "RepaymentStatus",
    "RepaymentTerms",
    "Rescission",
    "RescissionDayReading",
    "RescissionTerms",
    "Rounding",
    "RoundingMode",
    "RoundingUnit",
    "RuleEntry",
    "RuleId",
    "Severity",
    "Side",
    "Step",
    "TargetGroup",
    "Term",
    "UsedReading",
    "agreement_with_model_clause",
    "allocate",
    "alternative_groups",
    "amount_text",
    "code_entries",
    "explain",
    "finding",
    "findings_document",
    "findings_text",
    "half_year_amounts",
    "half_year_holding",
    "hint",
    "load",
    "load_file",
    "message",
    "parse_partnership",
    "parse_swedish",
    "partnership_schema_text",
    "partnership_text",
    "payment_schedule",
    "prorate",
    "question_label",
    "read_partnership",
    "reading_label",
    "repayment_alternatives",
    "repayment_document",
    "repayment_figure",
    "repayment_statement",
    "rule_entries",
    "schedule_document",
    "schedule_text",
    "sentence",
    "skeleton_text",
    "statement_text",
    "to_html",
    "to_markdown",
    "to_text",
    "validate",
    "validate_text",
    "version",
    "write_partnership",
]

_class_notes: tuple[tuple[str, str, list[tuple[str, str, str, str, bool, bool]]], ...]

class Error(ValueError):
    """Everything iop raises: .code, .pointer and .findings say what, where and what to do."""

    code: ErrorCode
    pointer: str
    findings: tuple[Finding, ...]

class CalculationError(Error):
    """A call that makes no sense: a value that cannot be, a sum that does not fit."""

class DocumentError(Error):
    """A document that cannot be used; .findings holds everything wrong with it."""

@final
class CodeEntry:
    """All that is known of a code."""

    @property
    def code(self) -> ErrorCode:
        """The code."""
    @property
    def name(self) -> str:
        """The code as text."""
    @property
    def severity(self) -> Severity:
        """How grave it is."""
    @property
    def home(self) -> str:
        """Where it can arise: in the library, or at the Python border alone."""
    @property
    def sv(self) -> str:
        """The Swedish sentence."""
    @property
    def en(self) -> str:
        """The English sentence."""
    @property
    def hint_sv(self) -> str:
        """The Swedish hint."""
    @property
    def hint_en(self) -> str:
        """The English hint."""

@final
class Money:
    """A whole number of öre, in Swedish kronor; never a float.

    >>> Money("500000.00") == Money(Decimal("500000")) == Money(ore=50_000_000)
    True
    """

    @overload
    def __init__(self, amount: Money | decimal.Decimal | str) -> None: ...
    @overload
    def __init__(self, *, ore: int) -> None: ...
    @property
    def ore(self) -> int:
        """The amount in öre."""
    def to_decimal(self) -> decimal.Decimal:
        """Kronor with two decimals."""
    def __add__(self, other: Money, /) -> Money: ...
    def __sub__(self, other: Money, /) -> Money: ...
    def __neg__(self) -> Money: ...
    def __mul__(self, times: int, /) -> Money: ...
    def __rmul__(self, times: int, /) -> Money: ...
    def __bool__(self) -> bool: ...
    def __lt__(self, other: Money, /) -> bool: ...
    def __le__(self, other: Money, /) -> bool: ...
    def __gt__(self, other: Money, /) -> bool: ...
    def __ge__(self, other: Money, /) -> bool: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Ratio:
    """A ratio of whole numbers, kept as written: 78/182 is not 39/91."""

    def __init__(self, numerator: int, denominator: int) -> None: ...
    @property
    def numerator(self) -> int:
        """The number above the line."""
    @property
    def denominator(self) -> int:
        """The number below it, 1 or more."""
    def to_fraction(self) -> fractions.Fraction:
        """The same number, reduced."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class DateRange:
    """A span of days, first and last both included."""

    def __init__(self, first: datetime.date, last: datetime.date) -> None: ...
    @staticmethod
    def parse(text: str) -> DateRange:
        """'2023-12-01..2026-11-30'."""
    @property
    def first(self) -> datetime.date:
        """The first day."""
    @property
    def last(self) -> datetime.date:
        """The last day, included."""
    @property
    def days(self) -> int:
        """How many days, both ends counted."""
    def holds(self, day: datetime.date) -> bool:
        """Whether the day is in the span."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class FuzzyDate:
    """A day, or less: FuzzyDate('2024-12'), or words with the days they can mean."""

    @overload
    def __init__(self, text: FuzzyDate | datetime.date | str) -> None: ...
    @overload
    def __init__(self, text: str, days: DateRange) -> None: ...
    @property
    def text(self) -> str:
        """The words."""
    @property
    def days(self) -> DateRange:
        """The days they can mean."""
    @property
    def earliest(self) -> datetime.date:
        """The earliest of them."""
    @property
    def latest(self) -> datetime.date:
        """The latest of them."""
    @property
    def exact(self) -> datetime.date | None:
        """The day, where there is only one."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class RuleEntry:
    """What a rule means."""

    @property
    def id(self) -> RuleId:
        """The id of the rule."""
    @property
    def title_sv(self) -> str:
        """Its title in Swedish."""
    @property
    def title_en(self) -> str:
        """Its title in English."""
    @property
    def meaning_sv(self) -> str:
        """What it does, in Swedish."""
    @property
    def meaning_en(self) -> str:
        """What it does, in English."""
    @property
    def quote(self) -> str:
        """The sentence it rests on; may be empty."""
    @property
    def source(self) -> str:
        """Where that sentence stands."""
    @property
    def law(self) -> str:
        """The law it rests on; may be empty."""

@final
class Document:
    """A report as neutral data; to_text, to_markdown and to_html render it."""

    @property
    def title(self) -> str:
        """Its title."""
    @property
    def language(self) -> Language:
        """The language it is in."""
    def _repr_html_(self) -> str: ...

@final
class Activity:
    """Something the partnership does."""
    def __init__(self, id: str, name: str, text: str, carried_out_by: Iterable[str] = ..., third_parties: Iterable[str] = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def id(self) -> str:
        """The id of the activity."""
    @property
    def name(self) -> str:
        """Its name."""
    @property
    def text(self) -> str:
        """What is done, for whom and when."""
    @property
    def carried_out_by(self) -> tuple[str, ...]:
        """The parties that carry it out."""
    @property
    def third_parties(self) -> tuple[str, ...]:
        """Others who take part without being parties."""
    @property
    def clause(self) -> str | None:
        """The clause it stands in."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, id: str = ..., name: str = ..., text: str = ..., carried_out_by: Iterable[str] = ..., third_parties: Iterable[str] = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> Activity:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Agreement:
    """One agreement of a partnership: terms only, never what happened."""
    def __init__(self, id: str, title: str, parties: Iterable[AgreementParty] = ..., *, term: Term, background: Passage | None = ..., purpose: Passage | None = ..., target_group: TargetGroup | None = ..., goals: Iterable[Goal] = ..., core_values: Iterable[Passage] = ..., organisation: Passage | None = ..., activities: Iterable[Activity] = ..., contributions: Iterable[Contribution] = ..., revenue_sources: Iterable[Passage] = ..., budget: Passage | None = ..., employer_responsibility: Passage | None = ..., payment: PaymentTerms | None = ..., follow_up: Iterable[FollowUpTerm] = ..., changes: ChangeTerms | None = ..., renegotiation: RenegotiationTerms | None = ..., lesser_breach: Passage | None = ..., disputes: Passage | None = ..., rescission: RescissionTerms | None = ..., repayment: RepaymentTerms | None = ..., reading: Reading | None = ..., laws: Iterable[Citation] = ..., clauses: Iterable[Clause] = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def id(self) -> str:
        """The id of the agreement."""
    @property
    def title(self) -> str:
        """Its title."""
    @property
    def parties(self) -> tuple[AgreementParty, ...]:
        """The parties and their sides."""
    @property
    def term(self) -> Term:
        """The time it holds."""
    @property
    def background(self) -> Passage | None:
        """Why the parties work together."""
    @property
    def purpose(self) -> Passage | None:
        """What the partnership is for."""
    @property
    def target_group(self) -> TargetGroup | None:
        """Whom it is for."""
    @property
    def goals(self) -> tuple[Goal, ...]:
        """The goals, in the agreement's order."""
    @property
    def core_values(self) -> tuple[Passage, ...]:
        """The values the partnership rests on."""
    @property
    def organisation(self) -> Passage | None:
        """How the partnership is steered and who keeps contact."""
    @property
    def activities(self) -> tuple[Activity, ...]:
        """What is done."""
    @property
    def contributions(self) -> tuple[Contribution, ...]:
        """What each party brings."""
    @property
    def revenue_sources(self) -> tuple[Passage, ...]:
        """Where the payee's money comes from."""
    @property
    def budget(self) -> Passage | None:
        """Who answers for the budget."""
    @property
    def employer_responsibility(self) -> Passage | None:
        """Who answers as an employer."""
    @property
    def payment(self) -> PaymentTerms | None:
        """When money is paid."""
    @property
    def follow_up(self) -> tuple[FollowUpTerm, ...]:
        """What is owed by way of follow-up."""
    @property
    def changes(self) -> ChangeTerms | None:
        """How the agreement can be changed."""
    @property
    def renegotiation(self) -> RenegotiationTerms | None:
        """Who can call for renegotiation."""
    @property
    def lesser_breach(self) -> Passage | None:
        """What follows on a lesser breach or changed circumstances."""
    @property
    def disputes(self) -> Passage | None:
        """How disputes are settled."""
    @property
    def rescission(self) -> RescissionTerms | None:
        """When the agreement can be rescinded."""
    @property
    def repayment(self) -> RepaymentTerms | None:
        """What comes back then."""
    @property
    def reading(self) -> Reading | None:
        """How the parties read the repayment clause where it is silent."""
    @property
    def laws(self) -> tuple[Citation, ...]:
        """The laws it refers to."""
    @property
    def clauses(self) -> tuple[Clause, ...]:
        """Its clauses, in its own order."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, id: str = ..., title: str = ..., parties: Iterable[AgreementParty] = ..., term: Term = ..., background: Passage | None = ..., purpose: Passage | None = ..., target_group: TargetGroup | None = ..., goals: Iterable[Goal] = ..., core_values: Iterable[Passage] = ..., organisation: Passage | None = ..., activities: Iterable[Activity] = ..., contributions: Iterable[Contribution] = ..., revenue_sources: Iterable[Passage] = ..., budget: Passage | None = ..., employer_responsibility: Passage | None = ..., payment: PaymentTerms | None = ..., follow_up: Iterable[FollowUpTerm] = ..., changes: ChangeTerms | None = ..., renegotiation: RenegotiationTerms | None = ..., lesser_breach: Passage | None = ..., disputes: Passage | None = ..., rescission: RescissionTerms | None = ..., repayment: RepaymentTerms | None = ..., reading: Reading | None = ..., laws: Iterable[Citation] = ..., clauses: Iterable[Clause] = ..., extra: Mapping[str, Any] = ...) -> Agreement:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class AgreementParty:
    """A party to the agreement and what it does there."""
    def __init__(self, party: str, side: Side | str | None = ..., convener: bool = ..., contact_role: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def party(self) -> str:
        """The party's id."""
    @property
    def side(self) -> Side | None:
        """Whether it pays or receives payment; absent where it does neither."""
    @property
    def convener(self) -> bool:
        """Whether it convenes the meetings."""
    @property
    def contact_role(self) -> str | None:
        """The title of its contact, never a person's name."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, party: str = ..., side: Side | str | None = ..., convener: bool = ..., contact_role: str | None = ..., extra: Mapping[str, Any] = ...) -> AgreementParty:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class AlternativeGroup:
    """Readings that give the same answer."""
    def __init__(self, status: RepaymentStatus | str, reason: ErrorCode | str | None = ..., amount: Money | decimal.Decimal | str | None = ..., payable: Money | decimal.Decimal | str | None = ..., difference: Money | decimal.Decimal | str | None = ..., chosen: bool = ..., readings: Iterable[ReadingBox] = ...) -> None: ...
    @property
    def status(self) -> RepaymentStatus:
        """Whether they give a figure."""
    @property
    def reason(self) -> ErrorCode | None:
        """Why not, as a code."""
    @property
    def amount(self) -> Money | None:
        """The calculated amount."""
    @property
    def payable(self) -> Money | None:
        """The payable amount."""
    @property
    def difference(self) -> Money | None:
        """The calculated amount less the chosen one; absent where either is."""
    @property
    def chosen(self) -> bool:
        """Whether the chosen reading is among them."""
    @property
    def readings(self) -> tuple[ReadingBox, ...]:
        """The readings, as boxes."""
    def replace(self, *, status: RepaymentStatus | str = ..., reason: ErrorCode | str | None = ..., amount: Money | decimal.Decimal | str | None = ..., payable: Money | decimal.Decimal | str | None = ..., difference: Money | decimal.Decimal | str | None = ..., chosen: bool = ..., readings: Iterable[ReadingBox] = ...) -> AlternativeGroup:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class AmountReading(Word):
    """Which half-year amount."""

    latest_paid = "latest_paid"
    current_half_year = "current_half_year"

class AttributedBy(Word):
    """What told the half-year of a payment."""

    covers = "covers"
    instalment = "instalment"
    payment_day = "payment_day"

@final
class AttributedPayment:
    """A payment and the half-year it was counted to."""
    def __init__(self, paid_on: datetime.date, amount: Money | decimal.Decimal | str, half_year: DateRange, attributed_by: AttributedBy | str, counted: bool = ..., example: bool = ...) -> None: ...
    @property
    def paid_on(self) -> datetime.date:
        """The day it was paid."""
    @property
    def amount(self) -> Money:
        """What was paid; negative for a reversal."""
    @property
    def half_year(self) -> DateRange:
        """The half-year it is for, counted from the agreement's first day."""
    @property
    def attributed_by(self) -> AttributedBy:
        """What told the half-year."""
    @property
    def counted(self) -> bool:
        """Whether it was paid on or before the day of rescission, and so counts."""
    @property
    def example(self) -> bool:
        """Whether the figure is an example."""
    def replace(self, *, paid_on: datetime.date = ..., amount: Money | decimal.Decimal | str = ..., half_year: DateRange = ..., attributed_by: AttributedBy | str = ..., counted: bool = ..., example: bool = ...) -> AttributedPayment:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Breach:
    """A party's failure to do what it undertook, as it was judged."""
    def __init__(self, by: Side | str | None = ..., serious: bool | None = ..., rectified: bool | None = ..., notified_on: datetime.date | None = ...) -> None: ...
    @property
    def by(self) -> Side | None:
        """The side in breach."""
    @property
    def serious(self) -> bool | None:
        """Whether the breach was judged serious."""
    @property
    def rectified(self) -> bool | None:
        """Whether it was rectified without delay."""
    @property
    def notified_on(self) -> datetime.date | None:
        """The day on which it was pointed out."""
    def replace(self, *, by: Side | str | None = ..., serious: bool | None = ..., rectified: bool | None = ..., notified_on: datetime.date | None = ...) -> Breach:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class BreachDegree(Word):
    """How grave a breach must be before the other side can rescind."""

    any = "any"
    serious = "serious"

class CapReading(Word):
    """What is the most that can come back."""

    half_year_amount = "half_year_amount"
    total_paid = "total_paid"
    none = "none"

@final
class ChangeTerms:
    """How the agreement can be changed."""
    def __init__(self, in_writing: bool = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def in_writing(self) -> bool:
        """Whether a change holds only in writing."""
    @property
    def clause(self) -> str | None:
        """The clause that states it."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, in_writing: bool = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> ChangeTerms:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Citation:
    """A law that the agreement refers to."""
    def __init__(self, sfs: str, name: str | None = ..., provision: str | None = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def sfs(self) -> str:
        """Its number in Svensk författningssamling, such as 2001:453."""
    @property
    def name(self) -> str | None:
        """Its name or abbreviation."""
    @property
    def provision(self) -> str | None:
        """The chapter and section referred to."""
    @property
    def clause(self) -> str | None:
        """The clause that refers to it."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, sfs: str = ..., name: str | None = ..., provision: str | None = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> Citation:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Clause:
    """A part of the agreement that terms refer to."""
    def __init__(self, id: str, heading: str, summary: str, quote: Quote | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def id(self) -> str:
        """The id by which terms name the clause."""
    @property
    def heading(self) -> str:
        """The heading it stands under in the agreement."""
    @property
    def summary(self) -> str:
        """What it says, in the words of whoever wrote the file."""
    @property
    def quote(self) -> Quote | None:
        """The sentences that a computation hangs on, quoted."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, id: str = ..., heading: str = ..., summary: str = ..., quote: Quote | None = ..., extra: Mapping[str, Any] = ...) -> Clause:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Contribution:
    """What a party brings. An amount that is not known is left out; it is not zero."""
    def __init__(self, party: str, kind: ContributionKind | str, text: str, amount: Money | decimal.Decimal | str | None = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def party(self) -> str:
        """The party that brings it."""
    @property
    def kind(self) -> ContributionKind:
        """What kind of resource it is."""
    @property
    def text(self) -> str:
        """What is brought."""
    @property
    def amount(self) -> Money | None:
        """The amount in kronor, where the agreement states one."""
    @property
    def clause(self) -> str | None:
        """The clause it stands in."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, party: str = ..., kind: ContributionKind | str = ..., text: str = ..., amount: Money | decimal.Decimal | str | None = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> Contribution:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class ContributionKind(Word):
    """What kind of resource a party brings."""

    money = "money"
    volunteer_hours = "volunteer_hours"
    staff = "staff"
    premises = "premises"
    administration = "administration"

@final
class Detail:
    """One name in a finding's sentence and what stands there."""
    def __init__(self, name: str, value: str) -> None: ...
    @property
    def name(self) -> str:
        """The name in braces in the sentence."""
    @property
    def value(self) -> str:
        """What is put there, as an excerpt."""
    def replace(self, *, name: str = ..., value: str = ...) -> Detail:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class EndedBy(Word):
    """How an agreement ended."""

    rescission = "rescission"
    expiry = "expiry"
    mutual = "mutual"
    renegotiation = "renegotiation"

class ErrorCode(Word):
    """Every code of an error or a finding."""

    json_empty = "json.empty"
    json_encoding = "json.encoding"
    json_byte_order_mark = "json.byte_order_mark"
    json_control_character = "json.control_character"
    json_syntax = "json.syntax"
    json_too_large = "json.too_large"
    json_too_deep = "json.too_deep"
    json_too_many_members = "json.too_many_members"
    json_string_too_long = "json.string_too_long"
    json_key_too_long = "json.key_too_long"
    json_number_too_long = "json.number_too_long"
    json_number_range = "json.number_range"
    json_duplicate_key = "json.duplicate_key"
    json_not_object = "json.not_object"
    json_more_findings = "json.more_findings"
    json_more_warnings = "json.more_warnings"
    file_unreadable = "file.unreadable"
    file_not_regular = "file.not_regular"
    file_not_written = "file.not_written"
    schema_unknown = "schema.unknown"
    schema_newer = "schema.newer"
    value_missing = "value.missing"
    value_type = "value.type"
    value_empty = "value.empty"
    value_placeholder = "value.placeholder"
    value_word = "value.word"
    value_similar_name = "value.similar_name"
    value_unexpected = "value.unexpected"
    value_range = "value.range"
    date_format = "date.format"
    date_not_a_day = "date.not_a_day"
    date_range = "date.range"
    date_range_format = "date.range_format"
    date_reversed = "date.reversed"
    date_fuzzy = "date.fuzzy"
    date_has_time = "date.has_time"
    money_format = "money.format"
    money_decimals = "money.decimals"
    money_range = "money.range"
    money_overflow = "money.overflow"
    money_not_text = "money.not_text"
    money_not_exact = "money.not_exact"
    money_negative = "money.negative"
    ratio_divisor = "ratio.divisor"
    ratio_weights = "ratio.weights"
    reference_unknown = "reference.unknown"
    reference_duplicate = "reference.duplicate"
    agreement_unknown = "agreement.unknown"
    agreement_none = "agreement.none"
    agreement_several = "agreement.several"
    payment_agreement_unnamed = "payment.agreement_unnamed"
    payment_covers_outside = "payment.covers_outside"
    payment_covers_inside = "payment.covers_inside"
    payment_attributed_by_payment_day = "payment.attributed_by_payment_day"
    payment_more_than_planned = "payment.more_than_planned"
    payment_assumed = "payment.assumed"
    schedule_no_terms = "schedule.no_terms"
    schedule_term_not_exact = "schedule.term_not_exact"
    schedule_half_year_without_instalment = "schedule.half_year_without_instalment"
    schedule_half_year_with_several = "schedule.half_year_with_several"
    repayment_ended_by_expiry = "repayment.ended_by_expiry"
    repayment_ended_mutually = "repayment.ended_mutually"
    repayment_ended_by_renegotiation = "repayment.ended_by_renegotiation"
    repayment_breach_by_other_side = "repayment.breach_by_other_side"
    repayment_breach_not_serious = "repayment.breach_not_serious"
    repayment_breach_rectified = "repayment.breach_rectified"
    repayment_declared_by_breaching_side = "repayment.declared_by_breaching_side"
    repayment_no_clause = "repayment.no_clause"
    repayment_no_rescission_terms = "repayment.no_rescission_terms"
    repayment_breach_not_stated = "repayment.breach_not_stated"
    repayment_before_term = "repayment.before_term"
    repayment_after_term = "repayment.after_term"
    repayment_term_not_exact = "repayment.term_not_exact"
    repayment_payments_not_stated = "repayment.payments_not_stated"
    repayment_amount_out_of_range = "repayment.amount_out_of_range"
    repayment_nothing_paid = "repayment.nothing_paid"
    repayment_readings_differ = "repayment.readings_differ"
    repayment_prepaid = "repayment.prepaid"
    repayment_negative_net_sum = "repayment.negative_net_sum"
    repayment_uncapped = "repayment.uncapped"
    repayment_krona_differs = "repayment.krona_differs"
    rescission_declared_after_effect = "rescission.declared_after_effect"
    rescission_notified_after_declared = "rescission.notified_after_declared"
    rescission_assumed = "rescission.assumed"
    reading_unknown_question = "reading.unknown_question"
    name_unknown = "name.unknown"
    table_encoding = "table.encoding"
    table_delimiter = "table.delimiter"
    table_column_missing = "table.column_missing"
    table_column_repeated = "table.column_repeated"
    table_row_length = "table.row_length"

@final
class Facts:
    """What happened."""
    def __init__(self, payments: Iterable[Payment] | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def payments(self) -> tuple[Payment, ...] | None:
        """What has been paid; an empty list says that nothing was."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, payments: Iterable[Payment] | None = ..., extra: Mapping[str, Any] = ...) -> Facts:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Finding:
    """Something to know about a document or a result: what, and where."""
    def __init__(self, code: ErrorCode | str, pointer: str, details: Iterable[Detail] = ...) -> None: ...
    @property
    def code(self) -> ErrorCode:
        """The stable code, such as money.decimals."""
    @property
    def pointer(self) -> str:
        """JSON pointer (RFC 6901) to the place; empty for the whole."""
    @property
    def details(self) -> tuple[Detail, ...]:
        """What the sentence names."""
    def replace(self, *, code: ErrorCode | str = ..., pointer: str = ..., details: Iterable[Detail] = ...) -> Finding:
        """The same record with some fields changed."""
    @property
    def severity(self) -> Severity:
        """How grave it is; told by the code."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class FollowUpKind(Word):
    """What is owed by way of follow-up."""

    meeting = "meeting"
    report = "report"
    quality_review = "quality_review"

@final
class FollowUpTerm:
    """Something the parties owe each other by way of follow-up."""
    def __init__(self, id: str, kind: FollowUpKind | str, text: str, owed_by: Iterable[str] = ..., times_per_year: int | None = ..., reported_to: str | None = ..., contents: Iterable[str] = ..., in_writing: bool = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def id(self) -> str:
        """The id of the duty."""
    @property
    def kind(self) -> FollowUpKind:
        """What is owed."""
    @property
    def text(self) -> str:
        """The duty, told in a sentence."""
    @property
    def owed_by(self) -> tuple[str, ...]:
        """The parties that owe it."""
    @property
    def times_per_year(self) -> int | None:
        """The least number of times a year."""
    @property
    def reported_to(self) -> str | None:
        """Who receives it."""
    @property
    def contents(self) -> tuple[str, ...]:
        """What it holds."""
    @property
    def in_writing(self) -> bool:
        """Whether it is owed in writing."""
    @property
    def clause(self) -> str | None:
        """The clause that states it."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, id: str = ..., kind: FollowUpKind | str = ..., text: str = ..., owed_by: Iterable[str] = ..., times_per_year: int | None = ..., reported_to: str | None = ..., contents: Iterable[str] = ..., in_writing: bool = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> FollowUpTerm:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Goal:
    """A goal of the agreement."""
    def __init__(self, id: str, text: str, clause: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def id(self) -> str:
        """The id of the goal."""
    @property
    def text(self) -> str:
        """The goal as the agreement words it."""
    @property
    def clause(self) -> str | None:
        """The clause it stands in."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, id: str = ..., text: str = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> Goal:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class HalfYearAmounts:
    """From payments to half-year amounts, as of a day."""
    def __init__(self, payments: Iterable[AttributedPayment] = ..., sums: Iterable[HalfYearSum] = ..., latest_paid: HalfYearSum | None = ..., *, current: HalfYearSum, total_paid: Money | decimal.Decimal | str, prepaid: Money | decimal.Decimal | str, findings: Iterable[Finding] = ...) -> None: ...
    @property
    def payments(self) -> tuple[AttributedPayment, ...]:
        """Every payment, in order of day."""
    @property
    def sums(self) -> tuple[HalfYearSum, ...]:
        """The net sum of each half-year, in order of time."""
    @property
    def latest_paid(self) -> HalfYearSum | None:
        """The latest half-year begun with a positive net sum."""
    @property
    def current(self) -> HalfYearSum:
        """The half-year that holds the day."""
    @property
    def total_paid(self) -> Money:
        """All that was paid up to the day, net."""
    @property
    def prepaid(self) -> Money:
        """Of it, what is for half-years not yet begun."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What should be known."""
    def replace(self, *, payments: Iterable[AttributedPayment] = ..., sums: Iterable[HalfYearSum] = ..., latest_paid: HalfYearSum | None = ..., current: HalfYearSum = ..., total_paid: Money | decimal.Decimal | str = ..., prepaid: Money | decimal.Decimal | str = ..., findings: Iterable[Finding] = ...) -> HalfYearAmounts:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class HalfYearReading(Word):
    """Which half-year."""

    agreement = "agreement"
    calendar = "calendar"

@final
class HalfYearSum:
    """What was paid for a half-year, net."""
    def __init__(self, half_year: DateRange, net: Money | decimal.Decimal | str) -> None: ...
    @property
    def half_year(self) -> DateRange:
        """The half-year."""
    @property
    def net(self) -> Money:
        """The sum of the payments counted to it."""
    def replace(self, *, half_year: DateRange = ..., net: Money | decimal.Decimal | str = ...) -> HalfYearSum:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Instalment:
    """One planned payment and the half-year it covers."""
    def __init__(self, number: int, payable: FuzzyDate | datetime.date | str, window: DateRange, half_year: DateRange, agreement_days: int, planned: Money | decimal.Decimal | str | None = ..., example: bool = ..., clause: str | None = ...) -> None: ...
    @property
    def number(self) -> int:
        """Its number, from 1, in order of time."""
    @property
    def payable(self) -> FuzzyDate:
        """When it is payable, unadjusted: a month or a day."""
    @property
    def window(self) -> DateRange:
        """The days of that month that belong to the term, both ends included."""
    @property
    def half_year(self) -> DateRange:
        """The half-year it covers, both ends included, not cut by the term."""
    @property
    def agreement_days(self) -> int:
        """How many days of that half-year belong to the term."""
    @property
    def planned(self) -> Money | None:
        """The planned amount; absent where none is stated."""
    @property
    def example(self) -> bool:
        """Whether the planned amount is an example."""
    @property
    def clause(self) -> str | None:
        """The clause that states it."""
    def replace(self, *, number: int = ..., payable: FuzzyDate | datetime.date | str = ..., window: DateRange = ..., half_year: DateRange = ..., agreement_days: int = ..., planned: Money | decimal.Decimal | str | None = ..., example: bool = ..., clause: str | None = ...) -> Instalment:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class Language(Word):
    """The languages of sentences: sv and en."""

    sv = "sv"
    en = "en"

@final
class Loaded:
    """A partnership and what should be known about its document."""
    def __init__(self, partnership: Partnership, findings: Iterable[Finding] = ...) -> None: ...
    @property
    def partnership(self) -> Partnership:
        """The partnership."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """Warnings and remarks, no errors."""
    def replace(self, *, partnership: Partnership = ..., findings: Iterable[Finding] = ...) -> Loaded:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Operand:
    """Something a step works on."""
    def __init__(self, name: str, value: bool | int | datetime.date | DateRange | Money | Ratio | str | ErrorCode) -> None: ...
    @property
    def name(self) -> str:
        """What it is."""
    @property
    def value(self) -> bool | int | datetime.date | DateRange | Money | Ratio | str | ErrorCode:
        """Its value, typed."""
    def replace(self, *, name: str = ..., value: bool | int | datetime.date | DateRange | Money | Ratio | str | ErrorCode = ...) -> Operand:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Partnership:
    """A partnership between public bodies and civil society."""
    def __init__(self, schema: str, id: str, title: str, since: FuzzyDate | datetime.date | str | None = ..., parties: Iterable[Party] = ..., agreements: Iterable[Agreement] = ..., facts: Facts | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def schema(self) -> str:
        """The file format: iop-partnership/1."""
    @property
    def id(self) -> str:
        """The id of the partnership."""
    @property
    def title(self) -> str:
        """Its title."""
    @property
    def since(self) -> FuzzyDate | None:
        """Since when the parties have worked together, also before the agreements here."""
    @property
    def parties(self) -> tuple[Party, ...]:
        """The parties."""
    @property
    def agreements(self) -> tuple[Agreement, ...]:
        """The agreements, in order of time."""
    @property
    def facts(self) -> Facts | None:
        """What happened."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, schema: str = ..., id: str = ..., title: str = ..., since: FuzzyDate | datetime.date | str | None = ..., parties: Iterable[Party] = ..., agreements: Iterable[Agreement] = ..., facts: Facts | None = ..., extra: Mapping[str, Any] = ...) -> Partnership:
        """The same record with some fields changed."""
    def agreement(self, id: str) -> Agreement:
        """The agreement of that id. Raises agreement.unknown."""
    def agreement_on(self, day: datetime.date) -> Agreement:
        """The one agreement that holds the day. Raises agreement.none, or agreement.several where more than one does: it never chooses."""
    def agreements_on(self, day: datetime.date) -> tuple[Agreement, ...]:
        """Every agreement that holds the day, in order."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Party:
    """An organisation that is a party to an agreement."""
    def __init__(self, id: str, name: str, kind: PartyKind | str, unit: str | None = ..., organisation_number: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def id(self) -> str:
        """The id by which agreements name it."""
    @property
    def name(self) -> str:
        """Its name."""
    @property
    def kind(self) -> PartyKind:
        """Whether it is a public body or part of civil society."""
    @property
    def unit(self) -> str | None:
        """The department or board that acts for it."""
    @property
    def organisation_number(self) -> str | None:
        """Its Swedish organisation number."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, id: str = ..., name: str = ..., kind: PartyKind | str = ..., unit: str | None = ..., organisation_number: str | None = ..., extra: Mapping[str, Any] = ...) -> Party:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class PartyKind(Word):
    """What kind of organisation a party is."""

    public_body = "public_body"
    civil_society = "civil_society"

@final
class Passage:
    """Something agreed that people read and no rule computes with."""
    def __init__(self, text: str, clause: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def text(self) -> str:
        """What was agreed, in the words of whoever wrote the file."""
    @property
    def clause(self) -> str | None:
        """The clause it stands in."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, text: str = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> Passage:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Payment:
    """Money that was paid. One payment covers one half-year."""
    def __init__(self, paid_on: datetime.date, amount: Money | decimal.Decimal | str, covers: datetime.date | None = ..., agreement: str | None = ..., example: bool = ..., note: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def paid_on(self) -> datetime.date:
        """The day it was paid."""
    @property
    def amount(self) -> Money:
        """What was paid, in kronor; negative for a reversal."""
    @property
    def covers(self) -> datetime.date | None:
        """The first day of the half-year that it is for."""
    @property
    def agreement(self) -> str | None:
        """The agreement it belongs to; may be left out where there is one."""
    @property
    def example(self) -> bool:
        """Whether the figure is an example and not a fact about the parties."""
    @property
    def note(self) -> str | None:
        """Anything worth knowing about it."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, paid_on: datetime.date = ..., amount: Money | decimal.Decimal | str = ..., covers: datetime.date | None = ..., agreement: str | None = ..., example: bool = ..., note: str | None = ..., extra: Mapping[str, Any] = ...) -> Payment:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class PaymentSchedule:
    """The planned payments of an agreement, in order of time."""
    def __init__(self, agreement: str, instalments: Iterable[Instalment] = ..., total: Money | decimal.Decimal | str | None = ..., findings: Iterable[Finding] = ...) -> None: ...
    @property
    def agreement(self) -> str:
        """The id of the agreement."""
    @property
    def instalments(self) -> tuple[Instalment, ...]:
        """The planned payments."""
    @property
    def total(self) -> Money | None:
        """What is planned in all; absent where no amount is stated."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What should be known: no terms, half-years without or with several instalments."""
    def replace(self, *, agreement: str = ..., instalments: Iterable[Instalment] = ..., total: Money | decimal.Decimal | str | None = ..., findings: Iterable[Finding] = ...) -> PaymentSchedule:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class PaymentTerms:
    """When money is paid, and how much is planned each time."""
    def __init__(self, months: Iterable[int] = ..., amount: Money | decimal.Decimal | str | None = ..., example: bool = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def months(self) -> tuple[int, ...]:
        """The months of the year, 1 to 12, in which an instalment is payable."""
    @property
    def amount(self) -> Money | None:
        """The amount planned for each instalment, in kronor."""
    @property
    def example(self) -> bool:
        """Whether the amount is an example and not a fact about the parties."""
    @property
    def clause(self) -> str | None:
        """The clause that states it."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, months: Iterable[int] = ..., amount: Money | decimal.Decimal | str | None = ..., example: bool = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> PaymentTerms:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Quote:
    """Words taken from a document."""
    def __init__(self, text: str, source: str, extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def text(self) -> str:
        """The words, to the letter."""
    @property
    def source(self) -> str:
        """The document and the place in it that the words are from."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, text: str = ..., source: str = ..., extra: Mapping[str, Any] = ...) -> Quote:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Reading:
    """How the repayment clause is read where it is silent; open questions are left out."""
    def __init__(self, half_year: HalfYearReading | str | None = ..., rescission_day: RescissionDayReading | str | None = ..., amount: AmountReading | str | None = ..., cap: CapReading | str | None = ..., rounding: RoundingMode | str | None = ..., unit: RoundingUnit | str | None = ...) -> None: ...
    @property
    def half_year(self) -> HalfYearReading | None:
        """Which half-year: counted from the agreement's first day, or by the calendar."""
    @property
    def rescission_day(self) -> RescissionDayReading | None:
        """Whether the day of rescission is a remaining day."""
    @property
    def amount(self) -> AmountReading | None:
        """Which half-year amount: the one last paid, or what was paid for the current half-year."""
    @property
    def cap(self) -> CapReading | None:
        """The most that can come back."""
    @property
    def rounding(self) -> RoundingMode | None:
        """How the calculated amount is rounded."""
    @property
    def unit(self) -> RoundingUnit | None:
        """To what the calculated amount is rounded: öre or kronor."""
    def replace(self, *, half_year: HalfYearReading | str | None = ..., rescission_day: RescissionDayReading | str | None = ..., amount: AmountReading | str | None = ..., cap: CapReading | str | None = ..., rounding: RoundingMode | str | None = ..., unit: RoundingUnit | str | None = ...) -> Reading:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class ReadingBox:
    """Every combination of these answers."""
    def __init__(self, half_year: Iterable[HalfYearReading | str] = ..., rescission_day: Iterable[RescissionDayReading | str] = ..., amount: Iterable[AmountReading | str] = ..., cap: Iterable[CapReading | str] = ..., rounding: Iterable[RoundingMode | str] = ..., unit: Iterable[RoundingUnit | str] = ...) -> None: ...
    @property
    def half_year(self) -> tuple[HalfYearReading, ...]:
        """Which half-year."""
    @property
    def rescission_day(self) -> tuple[RescissionDayReading, ...]:
        """Whether the day of rescission is a remaining day."""
    @property
    def amount(self) -> tuple[AmountReading, ...]:
        """Which half-year amount."""
    @property
    def cap(self) -> tuple[CapReading, ...]:
        """The most that can come back."""
    @property
    def rounding(self) -> tuple[RoundingMode, ...]:
        """How the calculated amount is rounded."""
    @property
    def unit(self) -> tuple[RoundingUnit, ...]:
        """To what it is rounded."""
    def replace(self, *, half_year: Iterable[HalfYearReading | str] = ..., rescission_day: Iterable[RescissionDayReading | str] = ..., amount: Iterable[AmountReading | str] = ..., cap: Iterable[CapReading | str] = ..., rounding: Iterable[RoundingMode | str] = ..., unit: Iterable[RoundingUnit | str] = ...) -> ReadingBox:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class ReadingSource(Word):
    """Who answered a question of reading."""

    argument = "argument"
    agreement = "agreement"
    default = "default"

@final
class ReadingSources:
    """Where each answer came from: argument, agreement or default."""
    def __init__(self, half_year: ReadingSource | str, rescission_day: ReadingSource | str, amount: ReadingSource | str, cap: ReadingSource | str, rounding: ReadingSource | str, unit: ReadingSource | str) -> None: ...
    @property
    def half_year(self) -> ReadingSource:
        """Who answered half_year."""
    @property
    def rescission_day(self) -> ReadingSource:
        """Who answered rescission_day."""
    @property
    def amount(self) -> ReadingSource:
        """Who answered amount."""
    @property
    def cap(self) -> ReadingSource:
        """Who answered cap."""
    @property
    def rounding(self) -> ReadingSource:
        """Who answered rounding."""
    @property
    def unit(self) -> ReadingSource:
        """Who answered unit."""
    def replace(self, *, half_year: ReadingSource | str = ..., rescission_day: ReadingSource | str = ..., amount: ReadingSource | str = ..., cap: ReadingSource | str = ..., rounding: ReadingSource | str = ..., unit: ReadingSource | str = ...) -> ReadingSources:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class RenegotiationTerms:
    """Who can call for renegotiation."""
    def __init__(self, called_by: Iterable[str] = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def called_by(self) -> tuple[str, ...]:
        """The parties that can call for it."""
    @property
    def clause(self) -> str | None:
        """The clause that states it."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, called_by: Iterable[str] = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> RenegotiationTerms:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class RepaymentAlternative:
    """What another reading would give."""
    def __init__(self, reading: UsedReading, status: RepaymentStatus | str, reason: ErrorCode | str | None = ..., amount: Money | decimal.Decimal | str | None = ..., payable: Money | decimal.Decimal | str | None = ..., difference: Money | decimal.Decimal | str | None = ..., rests_on: Iterable[str] = ...) -> None: ...
    @property
    def reading(self) -> UsedReading:
        """The reading."""
    @property
    def status(self) -> RepaymentStatus:
        """Whether it gives a figure."""
    @property
    def reason(self) -> ErrorCode | None:
        """Why not, as a code."""
    @property
    def amount(self) -> Money | None:
        """The calculated amount."""
    @property
    def payable(self) -> Money | None:
        """The payable amount."""
    @property
    def difference(self) -> Money | None:
        """The calculated amount less the chosen one; absent where either is."""
    @property
    def rests_on(self) -> tuple[str, ...]:
        """The questions answered otherwise than in the chosen reading; empty for that one."""
    def replace(self, *, reading: UsedReading = ..., status: RepaymentStatus | str = ..., reason: ErrorCode | str | None = ..., amount: Money | decimal.Decimal | str | None = ..., payable: Money | decimal.Decimal | str | None = ..., difference: Money | decimal.Decimal | str | None = ..., rests_on: Iterable[str] = ...) -> RepaymentAlternative:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class RepaymentAlternatives:
    """What the other readings would give."""
    def __init__(self, legal: Iterable[RepaymentAlternative] = ..., rounding: Iterable[RepaymentAlternative] = ...) -> None: ...
    @property
    def legal(self) -> tuple[RepaymentAlternative, ...]:
        """Every combination of the four legal readings, in the order of their words."""
    @property
    def rounding(self) -> tuple[RepaymentAlternative, ...]:
        """Every rounding of the chosen legal reading."""
    def replace(self, *, legal: Iterable[RepaymentAlternative] = ..., rounding: Iterable[RepaymentAlternative] = ...) -> RepaymentAlternatives:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class RepaymentFigure:
    """From a half-year amount to what comes back."""
    def __init__(self, status: RepaymentStatus | str, reason: ErrorCode | str | None = ..., half_year: DateRange | None = ..., remaining: DateRange | None = ..., remaining_days: int | None = ..., half_year_amount: Money | decimal.Decimal | str | None = ..., numerator: int | None = ..., divisor: int | None = ..., cap: Money | decimal.Decimal | str | None = ..., capped: bool = ..., amount: Money | decimal.Decimal | str | None = ..., payable: Money | decimal.Decimal | str | None = ...) -> None: ...
    @property
    def status(self) -> RepaymentStatus:
        """Whether there is a figure."""
    @property
    def reason(self) -> ErrorCode | None:
        """Why there is none, as a code."""
    @property
    def half_year(self) -> DateRange | None:
        """The current half-year, both ends included, not cut by the term."""
    @property
    def remaining(self) -> DateRange | None:
        """The remaining agreement days, both ends included; absent where there are none."""
    @property
    def remaining_days(self) -> int | None:
        """How many they are."""
    @property
    def half_year_amount(self) -> Money | None:
        """The half-year amount the clause was applied to."""
    @property
    def numerator(self) -> int | None:
        """Remaining days times the half-year amount in öre; over the divisor, the exact value."""
    @property
    def divisor(self) -> int | None:
        """The divisor that the clause states."""
    @property
    def cap(self) -> Money | None:
        """The most that can come back; absent without a cap."""
    @property
    def capped(self) -> bool:
        """Whether the cap was less than the exact value."""
    @property
    def amount(self) -> Money | None:
        """The calculated amount, rounded once."""
    @property
    def payable(self) -> Money | None:
        """What is to be paid: the exact value rounded once to whole kronor."""
    def replace(self, *, status: RepaymentStatus | str = ..., reason: ErrorCode | str | None = ..., half_year: DateRange | None = ..., remaining: DateRange | None = ..., remaining_days: int | None = ..., half_year_amount: Money | decimal.Decimal | str | None = ..., numerator: int | None = ..., divisor: int | None = ..., cap: Money | decimal.Decimal | str | None = ..., capped: bool = ..., amount: Money | decimal.Decimal | str | None = ..., payable: Money | decimal.Decimal | str | None = ...) -> RepaymentFigure:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class RepaymentStatement:
    """What comes back, why, under which reading, and all it rests on."""
    def __init__(self, figure: RepaymentFigure, reading: UsedReading, reading_from: ReadingSources, agreement: str, title: str, term: DateRange | None = ..., term_clause: str | None = ..., payment_clause: str | None = ..., rescission_terms: RescissionTerms | None = ..., repayment_terms: RepaymentTerms | None = ..., clause: Clause | None = ..., *, rescission: Rescission, payments: Iterable[AttributedPayment] | None = ..., sums: Iterable[HalfYearSum] = ..., latest_paid: HalfYearSum | None = ..., current_half_year: HalfYearSum | None = ..., total_paid: Money | decimal.Decimal | str | None = ..., prepaid: Money | decimal.Decimal | str | None = ..., findings: Iterable[Finding] = ...) -> None: ...
    @property
    def figure(self) -> RepaymentFigure:
        """The figure itself."""
    @property
    def status(self) -> RepaymentStatus:
        """Whether there is a figure."""
    @property
    def reason(self) -> ErrorCode | None:
        """Why there is none, as a code."""
    @property
    def half_year(self) -> DateRange | None:
        """The current half-year, both ends included, not cut by the term."""
    @property
    def remaining(self) -> DateRange | None:
        """The remaining agreement days, both ends included; absent where there are none."""
    @property
    def remaining_days(self) -> int | None:
        """How many they are."""
    @property
    def half_year_amount(self) -> Money | None:
        """The half-year amount the clause was applied to."""
    @property
    def numerator(self) -> int | None:
        """Remaining days times the half-year amount in öre; over the divisor, the exact value."""
    @property
    def divisor(self) -> int | None:
        """The divisor that the clause states."""
    @property
    def cap(self) -> Money | None:
        """The most that can come back; absent without a cap."""
    @property
    def capped(self) -> bool:
        """Whether the cap was less than the exact value."""
    @property
    def amount(self) -> Money | None:
        """The calculated amount, rounded once."""
    @property
    def payable(self) -> Money | None:
        """What is to be paid: the exact value rounded once to whole kronor."""
    @property
    def reading(self) -> UsedReading:
        """The reading that was used."""
    @property
    def reading_from(self) -> ReadingSources:
        """Where each answer came from."""
    @property
    def agreement(self) -> str:
        """The id of the agreement."""
    @property
    def title(self) -> str:
        """Its title."""
    @property
    def term(self) -> DateRange | None:
        """Its term, both ends included, where exact."""
    @property
    def term_clause(self) -> str | None:
        """The clause that states the term."""
    @property
    def payment_clause(self) -> str | None:
        """The clause that states when money is paid."""
    @property
    def rescission_terms(self) -> RescissionTerms | None:
        """When the agreement can be rescinded, as it was read."""
    @property
    def repayment_terms(self) -> RepaymentTerms | None:
        """What comes back then, as it was read."""
    @property
    def clause(self) -> Clause | None:
        """The repayment clause, with its words."""
    @property
    def rescission(self) -> Rescission:
        """How the agreement ended."""
    @property
    def payments(self) -> tuple[AttributedPayment, ...] | None:
        """Every payment and the half-year it was counted to; absent where not stated."""
    @property
    def sums(self) -> tuple[HalfYearSum, ...]:
        """The net sum of each half-year."""
    @property
    def latest_paid(self) -> HalfYearSum | None:
        """The half-year amount last paid, by the clause's words."""
    @property
    def current_half_year(self) -> HalfYearSum | None:
        """What was paid for the current half-year."""
    @property
    def total_paid(self) -> Money | None:
        """All that was paid up to the day."""
    @property
    def prepaid(self) -> Money | None:
        """Of it, what is for half-years not yet begun, outside the formula."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What should be known beside the figure."""
    def replace(self, *, figure: RepaymentFigure = ..., reading: UsedReading = ..., reading_from: ReadingSources = ..., agreement: str = ..., title: str = ..., term: DateRange | None = ..., term_clause: str | None = ..., payment_clause: str | None = ..., rescission_terms: RescissionTerms | None = ..., repayment_terms: RepaymentTerms | None = ..., clause: Clause | None = ..., rescission: Rescission = ..., payments: Iterable[AttributedPayment] | None = ..., sums: Iterable[HalfYearSum] = ..., latest_paid: HalfYearSum | None = ..., current_half_year: HalfYearSum | None = ..., total_paid: Money | decimal.Decimal | str | None = ..., prepaid: Money | decimal.Decimal | str | None = ..., findings: Iterable[Finding] = ...) -> RepaymentStatement:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class RepaymentStatus(Word):
    """Whether there is a figure."""

    ok = "ok"
    not_applicable = "not_applicable"
    before_term = "before_term"
    after_term = "after_term"
    unknown = "unknown"
    invalid = "invalid"

@final
class RepaymentTerms:
    """What comes back when the agreement is rescinded."""
    def __init__(self, breach_by: Side | str, divisor: int, payable_unit: RoundingUnit | str | None = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def breach_by(self) -> Side:
        """The side whose breach makes the clause apply, and which then repays."""
    @property
    def divisor(self) -> int:
        """The number of days that the clause divides by."""
    @property
    def payable_unit(self) -> RoundingUnit | None:
        """What the payable amount is rounded to; kronor unless agreed otherwise."""
    @property
    def clause(self) -> str | None:
        """The clause that states it."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, breach_by: Side | str = ..., divisor: int = ..., payable_unit: RoundingUnit | str | None = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> RepaymentTerms:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Rescission:
    """How and when the agreement ended."""
    def __init__(self, effective_on: datetime.date, ended_by: EndedBy | str = ..., declared_by: Side | str | None = ..., declared_on: datetime.date | None = ..., breach: Breach | None = ...) -> None: ...
    @property
    def effective_on(self) -> datetime.date:
        """The day on which it takes effect; the agreement still lives that day."""
    @property
    def ended_by(self) -> EndedBy:
        """How it ended; only a rescission can lead to repayment."""
    @property
    def declared_by(self) -> Side | None:
        """The side that declared it."""
    @property
    def declared_on(self) -> datetime.date | None:
        """The day on which it was declared."""
    @property
    def breach(self) -> Breach | None:
        """The breach it was declared for."""
    def replace(self, *, effective_on: datetime.date = ..., ended_by: EndedBy | str = ..., declared_by: Side | str | None = ..., declared_on: datetime.date | None = ..., breach: Breach | None = ...) -> Rescission:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class RescissionDayReading(Word):
    """Whether the day of rescission is a remaining day."""

    excluded = "excluded"
    included = "included"

@final
class RescissionTerms:
    """When a side can rescind the agreement for the other side's breach."""
    def __init__(self, breach: BreachDegree | str, unless_rectified: bool = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def breach(self) -> BreachDegree:
        """How grave the breach must be."""
    @property
    def unless_rectified(self) -> bool:
        """Whether rectification without delay takes the right to rescind away."""
    @property
    def clause(self) -> str | None:
        """The clause that states it."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, breach: BreachDegree | str = ..., unless_rectified: bool = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> RescissionTerms:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Rounding:
    """How an exact amount becomes whole öre or kronor."""
    def __init__(self, mode: RoundingMode | str, unit: RoundingUnit | str) -> None: ...
    @property
    def mode(self) -> RoundingMode:
        """Which neighbour is taken."""
    @property
    def unit(self) -> RoundingUnit:
        """What is counted: öre or kronor."""
    def replace(self, *, mode: RoundingMode | str = ..., unit: RoundingUnit | str = ...) -> Rounding:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class RoundingMode(Word):
    """Which neighbour a rounding takes."""

    half_up = "half_up"
    half_even = "half_even"
    down = "down"
    up = "up"

class RoundingUnit(Word):
    """What a rounding counts: öre or kronor."""

    ore = "ore"
    krona = "krona"

class RuleId(Word):
    """The rules, by id."""

    schedule_instalments = "schedule.instalments"
    repayment_applies = "repayment.applies"
    repayment_attribution = "repayment.attribution"
    repayment_half_year_amount = "repayment.half_year_amount"
    repayment_half_year = "repayment.half_year"
    repayment_remaining_days = "repayment.remaining_days"
    repayment_pro_rata = "repayment.pro_rata"
    repayment_cap = "repayment.cap"
    repayment_rounding = "repayment.rounding"
    repayment_payable = "repayment.payable"

class Severity(Word):
    """How grave a finding is."""

    error = "error"
    warning = "warning"
    remark = "remark"

class Side(Word):
    """The side that pays, and the side that receives payment."""

    payer = "payer"
    payee = "payee"

@final
class Step:
    """One step of an explanation: a rule, what it worked on, what it gave."""
    def __init__(self, rule: RuleId | str, clause: str | None = ..., law: str | None = ..., operands: Iterable[Operand] = ..., *, value: bool | int | datetime.date | DateRange | Money | Ratio | str | ErrorCode) -> None: ...
    @property
    def rule(self) -> RuleId:
        """The id of the rule."""
    @property
    def clause(self) -> str | None:
        """The id of the clause it rests on."""
    @property
    def law(self) -> str | None:
        """The law it rests on, where it is not the agreement."""
    @property
    def operands(self) -> tuple[Operand, ...]:
        """What it worked on, in order."""
    @property
    def value(self) -> bool | int | datetime.date | DateRange | Money | Ratio | str | ErrorCode:
        """What it gave; a code where it gave no answer."""
    def replace(self, *, rule: RuleId | str = ..., clause: str | None = ..., law: str | None = ..., operands: Iterable[Operand] = ..., value: bool | int | datetime.date | DateRange | Money | Ratio | str | ErrorCode = ...) -> Step:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class TargetGroup:
    """Whom the partnership is for."""
    def __init__(self, text: str, groups: Iterable[str] = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def text(self) -> str:
        """The target group as a whole."""
    @property
    def groups(self) -> tuple[str, ...]:
        """The groups it names."""
    @property
    def clause(self) -> str | None:
        """The clause that names it."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, text: str = ..., groups: Iterable[str] = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> TargetGroup:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Term:
    """The time the agreement holds, first and last day included."""
    def __init__(self, first: FuzzyDate | datetime.date | str, last: FuzzyDate | datetime.date | str, clause: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def first(self) -> FuzzyDate:
        """The first day; half-years are counted from it."""
    @property
    def last(self) -> FuzzyDate:
        """The last day, included."""
    @property
    def clause(self) -> str | None:
        """The clause that states the term."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, first: FuzzyDate | datetime.date | str = ..., last: FuzzyDate | datetime.date | str = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> Term:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class UsedReading:
    """The reading a result was computed under: every question answered."""
    def __init__(self, half_year: HalfYearReading | str, rescission_day: RescissionDayReading | str, amount: AmountReading | str, cap: CapReading | str, rounding: RoundingMode | str, unit: RoundingUnit | str) -> None: ...
    @property
    def half_year(self) -> HalfYearReading:
        """Which half-year was used."""
    @property
    def rescission_day(self) -> RescissionDayReading:
        """Whether the day of rescission was counted as remaining."""
    @property
    def amount(self) -> AmountReading:
        """Which half-year amount was used."""
    @property
    def cap(self) -> CapReading:
        """The cap that was used."""
    @property
    def rounding(self) -> RoundingMode:
        """How the calculated amount was rounded."""
    @property
    def unit(self) -> RoundingUnit:
        """To what the calculated amount was rounded."""
    def replace(self, *, half_year: HalfYearReading | str = ..., rescission_day: RescissionDayReading | str = ..., amount: AmountReading | str = ..., cap: CapReading | str = ..., rounding: RoundingMode | str = ..., unit: RoundingUnit | str = ...) -> UsedReading:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

def agreement_with_model_clause(term: DateRange) -> Agreement:
    """An agreement for the term with the repayment clause this library was made for."""

def allocate(amount: Money | decimal.Decimal | str, weights: Iterable[int]) -> tuple[Money, ...]:
    """The amount in parts proportional to the weights that sum to it exactly."""

def alternative_groups(alternatives: Iterable[RepaymentAlternative]) -> tuple[AlternativeGroup, ...]:
    """Equal answers together, the chosen one first."""

def amount_text(amount: Money | decimal.Decimal | str, language: Language | str = 'sv') -> str:
    """'214 285,71 kr' with U+00A0, or 'SEK 214,285.71'."""

def code_entries() -> tuple[CodeEntry, ...]:
    """Every code with its sentences, in their order."""

def explain(result: RepaymentStatement | PaymentSchedule) -> tuple[Step, ...]:
    """The steps by which the result was reached, read from the result itself."""

def finding(code: ErrorCode | str, /, **details: str) -> Finding:
    """A finding of that code; the details fill the sentence and are cut to excerpts."""

def findings_document(findings: Iterable[Finding], language: Language | str = 'sv', title: str = '') -> Document:
    """Findings with their sentences and hints."""

def findings_text(findings: Iterable[Finding]) -> str:
    """Findings as JSON."""

def half_year_amounts(agreement: Agreement, payments: Iterable[Payment], day: datetime.date) -> HalfYearAmounts:
    """From payments to half-year amounts as of a day within an exact term."""

def half_year_holding(anchor: datetime.date, day: datetime.date) -> DateRange:
    """The half-year, counted from the anchor and never chained, that holds the day."""

def hint(finding: Finding, language: Language | str = 'sv') -> str:
    """What to do about it."""

def load(text: str | bytes) -> Loaded:
    """A partnership from JSON text, with what should be known about it. Raises DocumentError."""

def load_file(path: str | os.PathLike[str]) -> Loaded:
    """A partnership from a file, with what should be known about it. Raises DocumentError."""

def message(finding: Finding, language: Language | str = 'sv') -> str:
    """Its sentence."""

def parse_partnership(text: str | bytes) -> Partnership:
    """The partnership alone. Raises DocumentError with every finding."""

def parse_swedish(text: str) -> Money:
    """An amount as people type it: '500 000', '1 234,50 kr'; what is ambiguous is refused."""

def partnership_schema_text() -> str:
    """The published JSON Schema of the file format."""

def partnership_text(partnership: Partnership) -> str:
    """The canonical JSON text."""

def payment_schedule(agreement: Agreement) -> PaymentSchedule:
    """The planned payments, each with the half-year it covers; findings where there are none."""

def prorate(amount: Money | decimal.Decimal | str, ratio: Ratio, rounding: Rounding) -> Money:
    """One part of an amount, rounded once."""

def question_label(question: str, language: Language | str = 'sv') -> str:
    """A question of reading in a short phrase."""

def read_partnership(path: str | os.PathLike[str]) -> Partnership:
    """The partnership in a file. Raises DocumentError with every finding."""

def reading_label(question: str, answer: str, language: Language | str = 'sv') -> str:
    """An answer to a question of reading in a short phrase."""

def repayment_alternatives(agreement: Agreement, payments: Iterable[Payment] | None, rescission: Rescission, reading: Reading | UsedReading | None = None) -> RepaymentAlternatives:
    """What the other readings would give: every combination of the legal ones, and roundings."""

def repayment_document(statement: RepaymentStatement, alternatives: RepaymentAlternatives, language: Language | str = 'sv') -> Document:
    """The statement for a lawyer to sign and a case officer to understand."""

def repayment_figure(term: DateRange, rescinded_on: datetime.date, half_year_amount: Money | decimal.Decimal | str, divisor: int, reading: Reading | UsedReading | None = None, total_paid: Money | decimal.Decimal | str | None = None, payable_unit: RoundingUnit | str = 'krona') -> RepaymentFigure:
    """The clause's formula for a half-year amount that is already known."""

def repayment_statement(agreement: Agreement, payments: Iterable[Payment] | None, rescission: Rescission, reading: Reading | UsedReading | None = None) -> RepaymentStatement:
    """What comes back, and all it rests on. payments=None: not stated, so the answer is unknown; an empty list: nothing was paid."""

def rule_entries() -> tuple[RuleEntry, ...]:
    """Every rule with its meaning, in their order."""

def schedule_document(schedule: PaymentSchedule, language: Language | str = 'sv') -> Document:
    """The payment plan."""

def schedule_text(schedule: PaymentSchedule) -> str:
    """The schedule as JSON."""

def sentence(step: Step, language: Language | str = 'sv') -> str:
    """The step, told."""

def skeleton_text() -> str:
    """A file to fill in: every value is a question in < >."""

def statement_text(statement: RepaymentStatement, alternatives: RepaymentAlternatives) -> str:
    """The statement as JSON, with steps, sentences and alternatives; see docs/json-output.md."""

def to_html(document: Document) -> str:
    """An HTML fragment, a section with a language."""

def to_markdown(document: Document) -> str:
    """Markdown with GitHub's tables."""

def to_text(document: Document, width: int = 80) -> str:
    """Plain text, no line longer than width unless one word is."""

def validate(path: str | os.PathLike[str]) -> tuple[Finding, ...]:
    """Everything there is to say about a file, errors included."""

def validate_text(text: str | bytes) -> tuple[Finding, ...]:
    """Everything there is to say about a document, errors included."""

def version() -> str:
    """The version of the library."""

def write_partnership(path: str | os.PathLike[str], partnership: Partnership) -> None:
    """Writes the canonical text beside the path, flushes, then renames."""
