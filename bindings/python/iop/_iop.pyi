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
    "Amendment",
    "AmountReading",
    "Approval",
    "Assignment",
    "AttributedBy",
    "AttributedPayment",
    "AutomaticRenewal",
    "Baseline",
    "Breach",
    "BreachDegree",
    "CalculationError",
    "CapReading",
    "ChangeTerms",
    "Citation",
    "Clause",
    "CodeEntry",
    "CollaborationRequirement",
    "CommitmentJudgement",
    "Contribution",
    "ContributionKind",
    "ContributionSpan",
    "DateRange",
    "Detail",
    "Direction",
    "Document",
    "DocumentError",
    "EndedBy",
    "Ending",
    "Error",
    "ErrorCode",
    "Event",
    "EventKind",
    "ExtensionOption",
    "Facts",
    "FinalReport",
    "Finding",
    "FollowUpKind",
    "FollowUpTerm",
    "FormerName",
    "FuzzyDate",
    "Goal",
    "GoalKind",
    "GrantCriteria",
    "HalfYearAmounts",
    "HalfYearReading",
    "HalfYearSum",
    "HourlyRate",
    "Indicator",
    "Instalment",
    "Judgement",
    "Language",
    "Loaded",
    "Measure",
    "Measurement",
    "MeasurementStatus",
    "Meeting",
    "MeetingKind",
    "Memo",
    "Money",
    "NotedBreach",
    "Operand",
    "Partnership",
    "Party",
    "PartyKind",
    "Passage",
    "Payment",
    "PaymentSchedule",
    "PaymentTerms",
    "PlannedActivity",
    "ProposedDecision",
    "Quote",
    "Ratio",
    "Reading",
    "ReadingBox",
    "ReadingSource",
    "ReadingSources",
    "RenegotiationTerms",
    "RenewalJudgements",
    "RepaymentAlternative",
    "RepaymentAlternatives",
    "RepaymentFigure",
    "RepaymentStatement",
    "RepaymentStatus",
    "RepaymentTerms",
    "Report",
    "ReportPart",
    "RequirementJudgement",
    "Rescission",
    "RescissionDayReading",
    "RescissionTerms",
    "Review",
    "ReviewClosing",
    "ReviewItem",
    "Rounding",
    "RoundingMode",
    "RoundingUnit",
    "RuleEntry",
    "RuleId",
    "Screening",
    "Severity",
    "Side",
    "SituationAnalysis",
    "Step",
    "Target",
    "TargetGroup",
    "TargetKind",
    "Term",
    "TermsInForce",
    "UsedReading",
    "Waiver",
    "YearBasis",
    "agreement_with_model_clause",
    "allocate",
    "alternative_groups",
    "amount_text",
    "as_known_on",
    "code_entries",
    "explain",
    "finding",
    "findings_document",
    "findings_text",
    "half_year_amounts",
    "half_year_holding",
    "hint",
    "last_day_for_notice",
    "load",
    "load_file",
    "message",
    "parse_partnership",
    "parse_swedish",
    "partnership_schema_text",
    "partnership_text",
    "payment_schedule",
    "planned_terms",
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
    "terms_on",
    "to_html",
    "to_markdown",
    "to_text",
    "validate",
    "validate_text",
    "version",
    "with_renewals",
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
    def __init__(self, id: str, title: str, parties: Iterable[AgreementParty] = ..., *, term: Term, extensions: Iterable[ExtensionOption] = ..., automatic_renewal: AutomaticRenewal | None = ..., background: Passage | None = ..., purpose: Passage | None = ..., target_group: TargetGroup | None = ..., goals: Iterable[Goal] = ..., core_values: Iterable[Passage] = ..., organisation: Passage | None = ..., activities: Iterable[Activity] = ..., contributions: Iterable[Contribution] = ..., revenue_sources: Iterable[Passage] = ..., budget: Passage | None = ..., employer_responsibility: Passage | None = ..., payment: PaymentTerms | None = ..., follow_up: Iterable[FollowUpTerm] = ..., changes: ChangeTerms | None = ..., renegotiation: RenegotiationTerms | None = ..., lesser_breach: Passage | None = ..., disputes: Passage | None = ..., rescission: RescissionTerms | None = ..., repayment: RepaymentTerms | None = ..., reading: Reading | None = ..., laws: Iterable[Citation] = ..., amendments: Iterable[Amendment] = ..., clauses: Iterable[Clause] = ..., extra: Mapping[str, Any] = ...) -> None: ...
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
    def extensions(self) -> tuple[ExtensionOption, ...]:
        """Rights to prolong the term."""
    @property
    def automatic_renewal(self) -> AutomaticRenewal | None:
        """That the term is prolonged unless notice is given."""
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
    def amendments(self) -> tuple[Amendment, ...]:
        """Written changes, in order of time."""
    @property
    def clauses(self) -> tuple[Clause, ...]:
        """Its clauses, in its own order."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, id: str = ..., title: str = ..., parties: Iterable[AgreementParty] = ..., term: Term = ..., extensions: Iterable[ExtensionOption] = ..., automatic_renewal: AutomaticRenewal | None = ..., background: Passage | None = ..., purpose: Passage | None = ..., target_group: TargetGroup | None = ..., goals: Iterable[Goal] = ..., core_values: Iterable[Passage] = ..., organisation: Passage | None = ..., activities: Iterable[Activity] = ..., contributions: Iterable[Contribution] = ..., revenue_sources: Iterable[Passage] = ..., budget: Passage | None = ..., employer_responsibility: Passage | None = ..., payment: PaymentTerms | None = ..., follow_up: Iterable[FollowUpTerm] = ..., changes: ChangeTerms | None = ..., renegotiation: RenegotiationTerms | None = ..., lesser_breach: Passage | None = ..., disputes: Passage | None = ..., rescission: RescissionTerms | None = ..., repayment: RepaymentTerms | None = ..., reading: Reading | None = ..., laws: Iterable[Citation] = ..., amendments: Iterable[Amendment] = ..., clauses: Iterable[Clause] = ..., extra: Mapping[str, Any] = ...) -> Agreement:
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

@final
class Amendment:
    """A change to the agreement. Each part it states replaces that part whole."""
    def __init__(self, id: str, effective_on: datetime.date, text: str, agreed_on: datetime.date | None = ..., in_writing: bool | None = ..., uses_extension: str | None = ..., term_last: FuzzyDate | datetime.date | str | None = ..., amount: Money | decimal.Decimal | str | None = ..., goals: Iterable[Goal] | None = ..., target_group: TargetGroup | None = ..., parties: Iterable[AgreementParty] | None = ..., follow_up: Iterable[FollowUpTerm] | None = ..., other_terms: Iterable[Passage] = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def id(self) -> str:
        """The id of the amendment."""
    @property
    def effective_on(self) -> datetime.date:
        """The first day on which it holds."""
    @property
    def text(self) -> str:
        """What was changed, told in a sentence."""
    @property
    def agreed_on(self) -> datetime.date | None:
        """The day it was agreed."""
    @property
    def in_writing(self) -> bool | None:
        """Whether it was made in writing; absent where nobody has said."""
    @property
    def uses_extension(self) -> str | None:
        """The extension option it makes use of; it gives the new last day where none is stated."""
    @property
    def term_last(self) -> FuzzyDate | None:
        """The new last day of the term, included."""
    @property
    def amount(self) -> Money | None:
        """The new amount of each instalment payable from then on, in kronor."""
    @property
    def goals(self) -> tuple[Goal, ...] | None:
        """The new goals, all of them."""
    @property
    def target_group(self) -> TargetGroup | None:
        """The new target group."""
    @property
    def parties(self) -> tuple[AgreementParty, ...] | None:
        """The new parties and sides, all of them."""
    @property
    def follow_up(self) -> tuple[FollowUpTerm, ...] | None:
        """The new duties of follow-up, all of them."""
    @property
    def other_terms(self) -> tuple[Passage, ...]:
        """Other terms that people read, each with the clause it changes."""
    @property
    def recorded_on(self) -> datetime.date | None:
        """The day it became known here; the day it was agreed unless said."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, id: str = ..., effective_on: datetime.date = ..., text: str = ..., agreed_on: datetime.date | None = ..., in_writing: bool | None = ..., uses_extension: str | None = ..., term_last: FuzzyDate | datetime.date | str | None = ..., amount: Money | decimal.Decimal | str | None = ..., goals: Iterable[Goal] | None = ..., target_group: TargetGroup | None = ..., parties: Iterable[AgreementParty] | None = ..., follow_up: Iterable[FollowUpTerm] | None = ..., other_terms: Iterable[Passage] = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> Amendment:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class AmountReading(Word):
    """Which half-year amount."""

    latest_paid = "latest_paid"
    current_half_year = "current_half_year"

@final
class Approval:
    """An approval of a document, by role, never by name."""
    def __init__(self, role: str, approved_on: datetime.date, extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def role(self) -> str:
        """The title of who approved it."""
    @property
    def approved_on(self) -> datetime.date:
        """The day."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, role: str = ..., approved_on: datetime.date = ..., extra: Mapping[str, Any] = ...) -> Approval:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Assignment:
    """Something that somebody was told to do and to report."""
    def __init__(self, id: str, text: str, given_to: Iterable[str] = ..., given_by: str | None = ..., due: FuzzyDate | datetime.date | str | None = ..., reported_to: str | None = ..., quote: Quote | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def id(self) -> str:
        """The id by which reports name it."""
    @property
    def text(self) -> str:
        """What is to be done."""
    @property
    def given_to(self) -> tuple[str, ...]:
        """The parties that are to do it."""
    @property
    def given_by(self) -> str | None:
        """Who gave it."""
    @property
    def due(self) -> FuzzyDate | None:
        """The latest day on which it is to be reported."""
    @property
    def reported_to(self) -> str | None:
        """Who receives the report."""
    @property
    def quote(self) -> Quote | None:
        """The sentence that gives it, quoted."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, id: str = ..., text: str = ..., given_to: Iterable[str] = ..., given_by: str | None = ..., due: FuzzyDate | datetime.date | str | None = ..., reported_to: str | None = ..., quote: Quote | None = ..., extra: Mapping[str, Any] = ...) -> Assignment:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

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
class AutomaticRenewal:
    """That the term is prolonged unless a party gives notice."""
    def __init__(self, months: int, notice_months: int, latest: FuzzyDate | datetime.date | str | None = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def months(self) -> int:
        """By how many months each time."""
    @property
    def notice_months(self) -> int:
        """Notice is in time up to the same day of the month so many months before the last day, included."""
    @property
    def latest(self) -> FuzzyDate | None:
        """The day that no renewal may pass, included."""
    @property
    def clause(self) -> str | None:
        """The clause that states it."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, months: int = ..., notice_months: int = ..., latest: FuzzyDate | datetime.date | str | None = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> AutomaticRenewal:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Baseline:
    """Where things stood before."""
    def __init__(self, period: FuzzyDate | datetime.date | str, value: decimal.Decimal | int | str | None = ..., numerator: int | None = ..., denominator: int | None = ..., source: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def period(self) -> FuzzyDate:
        """The time it was measured for."""
    @property
    def value(self) -> decimal.Decimal | None:
        """The value; percent for a share."""
    @property
    def numerator(self) -> int | None:
        """For a share, in place of the value: how many."""
    @property
    def denominator(self) -> int | None:
        """For a share: of how many."""
    @property
    def source(self) -> str | None:
        """Where the figure is from."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, period: FuzzyDate | datetime.date | str = ..., value: decimal.Decimal | int | str | None = ..., numerator: int | None = ..., denominator: int | None = ..., source: str | None = ..., extra: Mapping[str, Any] = ...) -> Baseline:
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

class CollaborationRequirement(Word):
    """What is required for the collaboration."""

    non_profit = "non_profit"
    politically_independent = "politically_independent"
    equal_worth = "equal_worth"
    added_value = "added_value"
    complements_ordinary_services = "complements_ordinary_services"
    form_not_offered_by_public = "form_not_offered_by_public"

@final
class CommitmentJudgement:
    """A party's commitment and whether it was fulfilled."""
    def __init__(self, party: str, commitment: str, fulfilled: bool | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def party(self) -> str:
        """The party."""
    @property
    def commitment(self) -> str:
        """What it undertook."""
    @property
    def fulfilled(self) -> bool | None:
        """Whether it was judged fulfilled."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, party: str = ..., commitment: str = ..., fulfilled: bool | None = ..., extra: Mapping[str, Any] = ...) -> CommitmentJudgement:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Contribution:
    """What a party brings. An amount that is not known is left out; it is not zero."""
    def __init__(self, party: str, kind: ContributionKind | str, text: str, amount: Money | decimal.Decimal | str | None = ..., hours: decimal.Decimal | int | str | None = ..., hourly_rate: HourlyRate | None = ..., span: ContributionSpan | str = ..., example: bool = ..., source: str | None = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
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
        """Its value in kronor, where one is stated; for hours, in place of an hourly rate."""
    @property
    def hours(self) -> decimal.Decimal | None:
        """How many hours, where that is stated."""
    @property
    def hourly_rate(self) -> HourlyRate | None:
        """What an hour is valued at."""
    @property
    def span(self) -> ContributionSpan:
        """Whether amount and hours are for the whole term or for each year."""
    @property
    def example(self) -> bool:
        """Whether the figures are examples and not facts about the parties."""
    @property
    def source(self) -> str | None:
        """Where the figures are from, when it is not the agreement."""
    @property
    def clause(self) -> str | None:
        """The clause it stands in."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, party: str = ..., kind: ContributionKind | str = ..., text: str = ..., amount: Money | decimal.Decimal | str | None = ..., hours: decimal.Decimal | int | str | None = ..., hourly_rate: HourlyRate | None = ..., span: ContributionSpan | str = ..., example: bool = ..., source: str | None = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> Contribution:
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

class ContributionSpan(Word):
    """Whether it is brought once or every year."""

    whole_term = "whole_term"
    per_year = "per_year"

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

class Direction(Word):
    """Which way is better."""

    increase = "increase"
    decrease = "decrease"

class EndedBy(Word):
    """How an agreement ended."""

    rescission = "rescission"
    expiry = "expiry"
    mutual = "mutual"
    renegotiation = "renegotiation"

@final
class Ending:
    """That an agreement ended otherwise than by its term alone."""
    def __init__(self, ending: Rescission, agreement: str | None = ..., note: str | None = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def ending(self) -> Rescission:
        """How and when it ended."""
    @property
    def agreement(self) -> str | None:
        """The agreement; every one that holds the day unless said."""
    @property
    def note(self) -> str | None:
        """Anything worth knowing about it."""
    @property
    def recorded_on(self) -> datetime.date | None:
        """The day it became known here; the day it was declared, else took effect, unless said."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, ending: Rescission = ..., agreement: str | None = ..., note: str | None = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> Ending:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

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
    number_format = "number.format"
    number_range = "number.range"
    number_not_exact = "number.not_exact"
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
    amendment_not_in_writing = "amendment.not_in_writing"
    amendment_conflict = "amendment.conflict"
    amendment_after_term = "amendment.after_term"
    amendment_without_payment = "amendment.without_payment"
    amendment_term_not_exact = "amendment.term_not_exact"
    amendment_past_extension = "amendment.past_extension"
    amendment_renewed = "amendment.renewed"
    measurement_form = "measurement.form"
    reading_unknown_question = "reading.unknown_question"
    name_unknown = "name.unknown"
    table_encoding = "table.encoding"
    table_delimiter = "table.delimiter"
    table_column_missing = "table.column_missing"
    table_column_repeated = "table.column_repeated"
    table_row_length = "table.row_length"

@final
class Event:
    """Something that happened to an agreement as a whole."""
    def __init__(self, kind: EventKind | str, on: FuzzyDate | datetime.date | str, agreement: str | None = ..., by: str | None = ..., note: str | None = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def kind(self) -> EventKind:
        """What happened."""
    @property
    def on(self) -> FuzzyDate:
        """When."""
    @property
    def agreement(self) -> str | None:
        """The agreement; every one that holds the day unless said."""
    @property
    def by(self) -> str | None:
        """The party that did it."""
    @property
    def note(self) -> str | None:
        """Anything worth knowing about it."""
    @property
    def recorded_on(self) -> datetime.date | None:
        """The day it became known here; the day it happened unless said."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, kind: EventKind | str = ..., on: FuzzyDate | datetime.date | str = ..., agreement: str | None = ..., by: str | None = ..., note: str | None = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> Event:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class EventKind(Word):
    """What happened to an agreement as a whole."""

    decision = "decision"
    signing = "signing"
    renegotiation_called = "renegotiation_called"
    renegotiation_closed = "renegotiation_closed"
    notice = "notice"

@final
class ExtensionOption:
    """A right to prolong the term."""
    def __init__(self, id: str, months: int, latest: FuzzyDate | datetime.date | str | None = ..., notice_months: int | None = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def id(self) -> str:
        """The id by which an amendment uses it."""
    @property
    def months(self) -> int:
        """By how many months each time."""
    @property
    def latest(self) -> FuzzyDate | None:
        """The day that no extension may pass, included."""
    @property
    def notice_months(self) -> int | None:
        """How many months before the last day it must be used."""
    @property
    def clause(self) -> str | None:
        """The clause that states it."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, id: str = ..., months: int = ..., latest: FuzzyDate | datetime.date | str | None = ..., notice_months: int | None = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> ExtensionOption:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Facts:
    """What happened."""
    def __init__(self, payments: Iterable[Payment] | None = ..., events: Iterable[Event] = ..., breaches: Iterable[NotedBreach] = ..., endings: Iterable[Ending] = ..., meetings: Iterable[Meeting] = ..., reports: Iterable[Report] = ..., waivers: Iterable[Waiver] = ..., measurements: Iterable[Measurement] = ..., reviews: Iterable[Review] = ..., final_reports: Iterable[FinalReport] = ..., screenings: Iterable[Screening] = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def payments(self) -> tuple[Payment, ...] | None:
        """What has been paid; an empty list says that nothing was."""
    @property
    def events(self) -> tuple[Event, ...]:
        """What happened to the agreements as wholes."""
    @property
    def breaches(self) -> tuple[NotedBreach, ...]:
        """Breaches that were pointed out."""
    @property
    def endings(self) -> tuple[Ending, ...]:
        """Agreements that ended otherwise than by their term."""
    @property
    def meetings(self) -> tuple[Meeting, ...]:
        """Meetings that were held."""
    @property
    def reports(self) -> tuple[Report, ...]:
        """Reports that were received."""
    @property
    def waivers(self) -> tuple[Waiver, ...]:
        """Duties that were waived."""
    @property
    def measurements(self) -> tuple[Measurement, ...]:
        """What was measured."""
    @property
    def reviews(self) -> tuple[Review, ...]:
        """Quality reviews, in order of time."""
    @property
    def final_reports(self) -> tuple[FinalReport, ...]:
        """Final reports."""
    @property
    def screenings(self) -> tuple[Screening, ...]:
        """What was known before signing."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, payments: Iterable[Payment] | None = ..., events: Iterable[Event] = ..., breaches: Iterable[NotedBreach] = ..., endings: Iterable[Ending] = ..., meetings: Iterable[Meeting] = ..., reports: Iterable[Report] = ..., waivers: Iterable[Waiver] = ..., measurements: Iterable[Measurement] = ..., reviews: Iterable[Review] = ..., final_reports: Iterable[FinalReport] = ..., screenings: Iterable[Screening] = ..., extra: Mapping[str, Any] = ...) -> Facts:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class FinalReport:
    """The final report on a partnership, heading by heading."""
    def __init__(self, id: str, reported_on: datetime.date, agreements: Iterable[str] = ..., memo: Memo | None = ..., summary: str | None = ..., matter: str | None = ..., goals_fulfilled: Judgement | None = ..., kept_to_schedule: Judgement | None = ..., kept_to_budget: Judgement | None = ..., commitments: Iterable[CommitmentJudgement] = ..., challenges: Iterable[str] = ..., success_factors: Iterable[str] = ..., preparation: str | None = ..., impact_analysis: str | None = ..., view: str | None = ..., renewal: RenewalJudgements | None = ..., renewal_proposed: bool | None = ..., approvals: Iterable[Approval] = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def id(self) -> str:
        """The id of the report."""
    @property
    def reported_on(self) -> datetime.date:
        """The day it was made."""
    @property
    def agreements(self) -> tuple[str, ...]:
        """The agreements it is about; all of them unless said."""
    @property
    def memo(self) -> Memo | None:
        """The memo it was put to the board with."""
    @property
    def summary(self) -> str | None:
        """The summary."""
    @property
    def matter(self) -> str | None:
        """The matter."""
    @property
    def goals_fulfilled(self) -> Judgement | None:
        """Whether the goals were judged fulfilled, by an overall judgement."""
    @property
    def kept_to_schedule(self) -> Judgement | None:
        """Whether the schedule was kept."""
    @property
    def kept_to_budget(self) -> Judgement | None:
        """Whether the budget was kept."""
    @property
    def commitments(self) -> tuple[CommitmentJudgement, ...]:
        """Each party's commitments."""
    @property
    def challenges(self) -> tuple[str, ...]:
        """Lessons learned: what was hard."""
    @property
    def success_factors(self) -> tuple[str, ...]:
        """Lessons learned: what made it work."""
    @property
    def preparation(self) -> str | None:
        """How the matter was prepared."""
    @property
    def impact_analysis(self) -> str | None:
        """The analysis of the impact on equality between women and men and on children."""
    @property
    def view(self) -> str | None:
        """The administration's view and proposal."""
    @property
    def renewal(self) -> RenewalJudgements | None:
        """The three conditions for going on."""
    @property
    def renewal_proposed(self) -> bool | None:
        """Whether the administration proposes to go on."""
    @property
    def approvals(self) -> tuple[Approval, ...]:
        """Those who approved it."""
    @property
    def recorded_on(self) -> datetime.date | None:
        """The day it became known here; the day it was made unless said."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, id: str = ..., reported_on: datetime.date = ..., agreements: Iterable[str] = ..., memo: Memo | None = ..., summary: str | None = ..., matter: str | None = ..., goals_fulfilled: Judgement | None = ..., kept_to_schedule: Judgement | None = ..., kept_to_budget: Judgement | None = ..., commitments: Iterable[CommitmentJudgement] = ..., challenges: Iterable[str] = ..., success_factors: Iterable[str] = ..., preparation: str | None = ..., impact_analysis: str | None = ..., view: str | None = ..., renewal: RenewalJudgements | None = ..., renewal_proposed: bool | None = ..., approvals: Iterable[Approval] = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> FinalReport:
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
    portfolio_report = "portfolio_report"
    final_report = "final_report"

@final
class FollowUpTerm:
    """Something the parties owe each other by way of follow-up."""
    def __init__(self, id: str, kind: FollowUpKind | str, text: str, owed_by: Iterable[str] = ..., times_per_year: int | None = ..., year: YearBasis | str | None = ..., due_within_months: int | None = ..., grace_days: int | None = ..., reported_to: str | None = ..., contents: Iterable[ReportPart | str] = ..., in_writing: bool = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
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
        """The least number of times a year; absent for what is owed once."""
    @property
    def year(self) -> YearBasis | None:
        """Which years are meant, where the agreement says so."""
    @property
    def due_within_months(self) -> int | None:
        """The number of months after the end of the year (or of the term) within which it is due; absent: within the year itself."""
    @property
    def grace_days(self) -> int | None:
        """Days after the due day before it counts as overdue."""
    @property
    def reported_to(self) -> str | None:
        """Who receives it."""
    @property
    def contents(self) -> tuple[ReportPart, ...]:
        """What it must hold."""
    @property
    def in_writing(self) -> bool:
        """Whether it is owed in writing."""
    @property
    def clause(self) -> str | None:
        """The clause that states it."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, id: str = ..., kind: FollowUpKind | str = ..., text: str = ..., owed_by: Iterable[str] = ..., times_per_year: int | None = ..., year: YearBasis | str | None = ..., due_within_months: int | None = ..., grace_days: int | None = ..., reported_to: str | None = ..., contents: Iterable[ReportPart | str] = ..., in_writing: bool = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> FollowUpTerm:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class FormerName:
    """A name that a party had before."""
    def __init__(self, name: str, until: FuzzyDate | datetime.date | str, extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def name(self) -> str:
        """The name."""
    @property
    def until(self) -> FuzzyDate:
        """The last day, or less exactly when, it had it."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, name: str = ..., until: FuzzyDate | datetime.date | str = ..., extra: Mapping[str, Any] = ...) -> FormerName:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Goal:
    """A goal that the partnership works towards."""
    def __init__(self, id: str, text: str, kind: GoalKind | str = ..., set_by: str | None = ..., shared_with: Iterable[str] = ..., indicators: Iterable[Indicator] = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def id(self) -> str:
        """The id of the goal."""
    @property
    def text(self) -> str:
        """The goal as the document words it."""
    @property
    def kind(self) -> GoalKind:
        """Whose goal it is: the agreement's own unless said otherwise."""
    @property
    def set_by(self) -> str | None:
        """The party that set it, where it is one party's."""
    @property
    def shared_with(self) -> tuple[str, ...]:
        """Others who share it."""
    @property
    def indicators(self) -> tuple[Indicator, ...]:
        """What is measured to follow it up."""
    @property
    def clause(self) -> str | None:
        """The clause it stands in."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, id: str = ..., text: str = ..., kind: GoalKind | str = ..., set_by: str | None = ..., shared_with: Iterable[str] = ..., indicators: Iterable[Indicator] = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> Goal:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class GoalKind(Word):
    """Whose goal it is."""

    agreement = "agreement"
    committee = "committee"
    operational = "operational"
    quality = "quality"

@final
class GrantCriteria:
    """The five questions by which a grant is assessed, answered in words."""
    def __init__(self, effect: str | None = ..., value: str | None = ..., complement: str | None = ..., collaboration: str | None = ..., economy: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def effect(self) -> str | None:
        """Effekt: what effect the activity has."""
    @property
    def value(self) -> str | None:
        """Värde: how many are reached, and what it is worth."""
    @property
    def complement(self) -> str | None:
        """Komplement: how it complements the board's own work."""
    @property
    def collaboration(self) -> str | None:
        """Samverkan: with whom it works."""
    @property
    def economy(self) -> str | None:
        """Ekonomi: how it has secured its survival."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, effect: str | None = ..., value: str | None = ..., complement: str | None = ..., collaboration: str | None = ..., economy: str | None = ..., extra: Mapping[str, Any] = ...) -> GrantCriteria:
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
class HourlyRate:
    """What an hour is valued at. It carries its source."""
    def __init__(self, amount: Money | decimal.Decimal | str, source: str, extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def amount(self) -> Money:
        """The value of an hour, in kronor."""
    @property
    def source(self) -> str:
        """Who says so, and for what year."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, amount: Money | decimal.Decimal | str = ..., source: str = ..., extra: Mapping[str, Any] = ...) -> HourlyRate:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Indicator:
    """What is measured to follow a goal up."""
    def __init__(self, id: str, text: str, measure: Measure | str, unit: str | None = ..., population: str | None = ..., direction: Direction | str | None = ..., baseline: Baseline | None = ..., target: Target | None = ..., due: FuzzyDate | datetime.date | str | None = ..., source: str | None = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def id(self) -> str:
        """The id by which measurements name it."""
    @property
    def text(self) -> str:
        """What is measured."""
    @property
    def measure(self) -> Measure:
        """What its values are, and so how they add up."""
    @property
    def unit(self) -> str | None:
        """The unit, such as visitors."""
    @property
    def population(self) -> str | None:
        """Among whom it is measured."""
    @property
    def direction(self) -> Direction | None:
        """Which way is better."""
    @property
    def baseline(self) -> Baseline | None:
        """Where things stood before."""
    @property
    def target(self) -> Target | None:
        """What is to be reached."""
    @property
    def due(self) -> FuzzyDate | None:
        """When the target is to be reached."""
    @property
    def source(self) -> str | None:
        """Where measurements are taken from."""
    @property
    def clause(self) -> str | None:
        """The clause that states it."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, id: str = ..., text: str = ..., measure: Measure | str = ..., unit: str | None = ..., population: str | None = ..., direction: Direction | str | None = ..., baseline: Baseline | None = ..., target: Target | None = ..., due: FuzzyDate | datetime.date | str | None = ..., source: str | None = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> Indicator:
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

@final
class Judgement:
    """A yes or a no that somebody judged, with the reason."""
    def __init__(self, holds: bool | None = ..., reason: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def holds(self) -> bool | None:
        """Yes or no; absent where nobody has said."""
    @property
    def reason(self) -> str | None:
        """What it rests on."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, holds: bool | None = ..., reason: str | None = ..., extra: Mapping[str, Any] = ...) -> Judgement:
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

class Measure(Word):
    """What the values of an indicator are, and so how they add up."""

    quantity = "quantity"
    cumulative = "cumulative"
    share = "share"
    rating = "rating"
    yes_no = "yes_no"
    qualitative = "qualitative"

@final
class Measurement:
    """What an indicator was found to be, for a time."""
    def __init__(self, indicator: str, period: FuzzyDate | datetime.date | str, value: decimal.Decimal | int | str | None = ..., numerator: int | None = ..., denominator: int | None = ..., yes: bool | None = ..., judged_met: bool | None = ..., source: str | None = ..., note: str | None = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def indicator(self) -> str:
        """The indicator."""
    @property
    def period(self) -> FuzzyDate:
        """The time it is for."""
    @property
    def value(self) -> decimal.Decimal | None:
        """The value; percent for a share."""
    @property
    def numerator(self) -> int | None:
        """For a share, in place of the value: how many."""
    @property
    def denominator(self) -> int | None:
        """For a share: of how many."""
    @property
    def yes(self) -> bool | None:
        """For yes_no: whether it is so."""
    @property
    def judged_met(self) -> bool | None:
        """For qualitative: whether somebody judged the target met."""
    @property
    def source(self) -> str | None:
        """Where the figure is from."""
    @property
    def note(self) -> str | None:
        """Anything worth knowing about it."""
    @property
    def recorded_on(self) -> datetime.date | None:
        """The day it became known here; the last day of its period unless said."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, indicator: str = ..., period: FuzzyDate | datetime.date | str = ..., value: decimal.Decimal | int | str | None = ..., numerator: int | None = ..., denominator: int | None = ..., yes: bool | None = ..., judged_met: bool | None = ..., source: str | None = ..., note: str | None = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> Measurement:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class MeasurementStatus(Word):
    """How far the measuring of goals had come."""

    not_started = "not_started"
    under_way = "under_way"
    reported = "reported"

@final
class Meeting:
    """A meeting of the parties that was held."""
    def __init__(self, held_on: FuzzyDate | datetime.date | str, kind: MeetingKind | str = ..., agreement: str | None = ..., participants: Iterable[str] = ..., note: str | None = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def held_on(self) -> FuzzyDate:
        """When it was held."""
    @property
    def kind(self) -> MeetingKind:
        """What kind of meeting; of the contact persons unless said."""
    @property
    def agreement(self) -> str | None:
        """The agreement; every one that holds the day unless said."""
    @property
    def participants(self) -> tuple[str, ...]:
        """The parties that took part."""
    @property
    def note(self) -> str | None:
        """What it was about."""
    @property
    def recorded_on(self) -> datetime.date | None:
        """The day it became known here; the day it was held unless said."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, held_on: FuzzyDate | datetime.date | str = ..., kind: MeetingKind | str = ..., agreement: str | None = ..., participants: Iterable[str] = ..., note: str | None = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> Meeting:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class MeetingKind(Word):
    """What kind of meeting."""

    contact = "contact"
    steering_group = "steering_group"
    working_group = "working_group"
    workshop = "workshop"
    planning = "planning"

@final
class Memo:
    """The memo in which a matter is put to a board."""
    def __init__(self, title: str, recipient: str, proposed_decision: ProposedDecision | str, dated: datetime.date | None = ..., case_number: str | None = ..., case_officer_role: str | None = ..., background: str | None = ..., signatory_roles: Iterable[str] = ..., sender: str | None = ..., annexes: Iterable[str] = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def title(self) -> str:
        """Its title."""
    @property
    def recipient(self) -> str:
        """The board it is written to."""
    @property
    def proposed_decision(self) -> ProposedDecision:
        """What the board is asked to do."""
    @property
    def dated(self) -> datetime.date | None:
        """Its date, where it has one."""
    @property
    def case_number(self) -> str | None:
        """The number of the matter."""
    @property
    def case_officer_role(self) -> str | None:
        """The title of the case officer, never a name."""
    @property
    def background(self) -> str | None:
        """The background, in our own words."""
    @property
    def signatory_roles(self) -> tuple[str, ...]:
        """The titles of those who signed it, never names."""
    @property
    def sender(self) -> str | None:
        """The department it comes from."""
    @property
    def annexes(self) -> tuple[str, ...]:
        """The annexes it names."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, title: str = ..., recipient: str = ..., proposed_decision: ProposedDecision | str = ..., dated: datetime.date | None = ..., case_number: str | None = ..., case_officer_role: str | None = ..., background: str | None = ..., signatory_roles: Iterable[str] = ..., sender: str | None = ..., annexes: Iterable[str] = ..., extra: Mapping[str, Any] = ...) -> Memo:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class NotedBreach:
    """A breach that was pointed out to the side in breach."""
    def __init__(self, noted_on: datetime.date, by: Side | str, text: str, agreement: str | None = ..., serious: bool | None = ..., rectified_on: datetime.date | None = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def noted_on(self) -> datetime.date:
        """The day on which it was pointed out."""
    @property
    def by(self) -> Side:
        """The side in breach."""
    @property
    def text(self) -> str:
        """What the breach was."""
    @property
    def agreement(self) -> str | None:
        """The agreement; every one that holds the day unless said."""
    @property
    def serious(self) -> bool | None:
        """Whether it was judged serious."""
    @property
    def rectified_on(self) -> datetime.date | None:
        """The day it was rectified, if it was."""
    @property
    def recorded_on(self) -> datetime.date | None:
        """The day it became known here; the day it was pointed out unless said."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, noted_on: datetime.date = ..., by: Side | str = ..., text: str = ..., agreement: str | None = ..., serious: bool | None = ..., rectified_on: datetime.date | None = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> NotedBreach:
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
    def __init__(self, schema: str, id: str, title: str, since: FuzzyDate | datetime.date | str | None = ..., parties: Iterable[Party] = ..., agreements: Iterable[Agreement] = ..., committee_goals: Iterable[Goal] = ..., assignments: Iterable[Assignment] = ..., analysis: SituationAnalysis | None = ..., facts: Facts | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
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
    def committee_goals(self) -> tuple[Goal, ...]:
        """Goals that a board has set for itself, used beside those of the agreements."""
    @property
    def assignments(self) -> tuple[Assignment, ...]:
        """What boards have told parties to do."""
    @property
    def analysis(self) -> SituationAnalysis | None:
        """What is seen, what it comes from, and what is to be done."""
    @property
    def facts(self) -> Facts | None:
        """What happened."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, schema: str = ..., id: str = ..., title: str = ..., since: FuzzyDate | datetime.date | str | None = ..., parties: Iterable[Party] = ..., agreements: Iterable[Agreement] = ..., committee_goals: Iterable[Goal] = ..., assignments: Iterable[Assignment] = ..., analysis: SituationAnalysis | None = ..., facts: Facts | None = ..., extra: Mapping[str, Any] = ...) -> Partnership:
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
    def __init__(self, id: str, name: str, kind: PartyKind | str, unit: str | None = ..., organisation_number: str | None = ..., former_names: Iterable[FormerName] = ..., extra: Mapping[str, Any] = ...) -> None: ...
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
    def former_names(self) -> tuple[FormerName, ...]:
        """Names it had before, oldest first."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, id: str = ..., name: str = ..., kind: PartyKind | str = ..., unit: str | None = ..., organisation_number: str | None = ..., former_names: Iterable[FormerName] = ..., extra: Mapping[str, Any] = ...) -> Party:
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
    def __init__(self, paid_on: datetime.date, amount: Money | decimal.Decimal | str, covers: datetime.date | None = ..., agreement: str | None = ..., example: bool = ..., note: str | None = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
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
    def recorded_on(self) -> datetime.date | None:
        """The day it became known here; the day it was paid unless said."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, paid_on: datetime.date = ..., amount: Money | decimal.Decimal | str = ..., covers: datetime.date | None = ..., agreement: str | None = ..., example: bool = ..., note: str | None = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> Payment:
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
class PlannedActivity:
    """Something that is planned."""
    def __init__(self, text: str, when: FuzzyDate | datetime.date | str | None = ..., by: Iterable[str] = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def text(self) -> str:
        """What is planned."""
    @property
    def when(self) -> FuzzyDate | None:
        """When."""
    @property
    def by(self) -> tuple[str, ...]:
        """The parties to it."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, text: str = ..., when: FuzzyDate | datetime.date | str | None = ..., by: Iterable[str] = ..., extra: Mapping[str, Any] = ...) -> PlannedActivity:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class ProposedDecision(Word):
    """What a board is asked to do."""

    information_only = "information_only"
    approve_and_file = "approve_and_file"
    approve = "approve"
    decline = "decline"

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
class RenewalJudgements:
    """The three conditions for going on, as they were judged."""
    def __init__(self, challenge_remains: Judgement | None = ..., collaboration_fruitful: Judgement | None = ..., partner_able: Judgement | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def challenge_remains(self) -> Judgement | None:
        """Whether the societal challenge remains."""
    @property
    def collaboration_fruitful(self) -> Judgement | None:
        """Whether the collaboration has been fruitful."""
    @property
    def partner_able(self) -> Judgement | None:
        """Whether the civil-society partner still has the conditions and resources."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, challenge_remains: Judgement | None = ..., collaboration_fruitful: Judgement | None = ..., partner_able: Judgement | None = ..., extra: Mapping[str, Any] = ...) -> RenewalJudgements:
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
class Report:
    """A report that was received: on a duty of follow-up, or on an assignment."""
    def __init__(self, duty: str, received_on: datetime.date, period: FuzzyDate | datetime.date | str | None = ..., agreement: str | None = ..., contents: Iterable[ReportPart | str] = ..., visitors: int | None = ..., note: str | None = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def duty(self) -> str:
        """The duty or the assignment it answers."""
    @property
    def received_on(self) -> datetime.date:
        """The day it was received."""
    @property
    def period(self) -> FuzzyDate | None:
        """The time it is about; the year in which it was received unless said."""
    @property
    def agreement(self) -> str | None:
        """The agreement; every one that holds the day unless said."""
    @property
    def contents(self) -> tuple[ReportPart, ...]:
        """What it holds."""
    @property
    def visitors(self) -> int | None:
        """The number of visitors it states."""
    @property
    def note(self) -> str | None:
        """Anything worth knowing about it."""
    @property
    def recorded_on(self) -> datetime.date | None:
        """The day it became known here; the day it was received unless said."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, duty: str = ..., received_on: datetime.date = ..., period: FuzzyDate | datetime.date | str | None = ..., agreement: str | None = ..., contents: Iterable[ReportPart | str] = ..., visitors: int | None = ..., note: str | None = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> Report:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class ReportPart(Word):
    """What a report holds."""

    activity_report = "activity_report"
    balance_sheet = "balance_sheet"
    income_statement = "income_statement"
    visitor_count = "visitor_count"
    activity_plan = "activity_plan"

@final
class RequirementJudgement:
    """A requirement for the collaboration, as it was judged."""
    def __init__(self, requirement: CollaborationRequirement | str, met: bool | None = ..., text: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def requirement(self) -> CollaborationRequirement:
        """The requirement."""
    @property
    def met(self) -> bool | None:
        """Whether it was judged met; absent where the review does not say."""
    @property
    def text(self) -> str | None:
        """What the review says of it."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, requirement: CollaborationRequirement | str = ..., met: bool | None = ..., text: str | None = ..., extra: Mapping[str, Any] = ...) -> RequirementJudgement:
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
class Review:
    """A quality review, heading by heading; what it leaves out is left out here."""
    def __init__(self, id: str, reviewed_on: FuzzyDate | datetime.date | str, agreement: str | None = ..., memo: Memo | None = ..., civil_society: str | None = ..., orientation: str | None = ..., civil_society_roles: Iterable[str] = ..., public_roles: Iterable[str] = ..., requirements: Iterable[RequirementJudgement] = ..., purpose: str | None = ..., goals: str | None = ..., target_group: str | None = ..., review_purpose: str | None = ..., review_aim: str | None = ..., goals_answer: str | None = ..., measurement: MeasurementStatus | str | None = ..., conclusions: str | None = ..., action_required: bool | None = ..., improvement_areas: Iterable[ReviewItem] = ..., planned: Iterable[PlannedActivity] = ..., open_questions: Iterable[ReviewItem] = ..., future: str | None = ..., remarks_to_public_party: str | None = ..., closes: Iterable[ReviewClosing] = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def id(self) -> str:
        """The id of the review."""
    @property
    def reviewed_on(self) -> FuzzyDate:
        """The day of the review."""
    @property
    def agreement(self) -> str | None:
        """The agreement it is about."""
    @property
    def memo(self) -> Memo | None:
        """The memo it was put to the board with."""
    @property
    def civil_society(self) -> str | None:
        """The civil-society party."""
    @property
    def orientation(self) -> str | None:
        """What that party does."""
    @property
    def civil_society_roles(self) -> tuple[str, ...]:
        """Those who took part for civil society, by role, never by name."""
    @property
    def public_roles(self) -> tuple[str, ...]:
        """Those who took part for the public party, by role, never by name."""
    @property
    def requirements(self) -> tuple[RequirementJudgement, ...]:
        """The six requirements, each judged."""
    @property
    def purpose(self) -> str | None:
        """The purpose of the activity."""
    @property
    def goals(self) -> str | None:
        """Its goals, as the review tells them."""
    @property
    def target_group(self) -> str | None:
        """Whom it is for."""
    @property
    def review_purpose(self) -> str | None:
        """The purpose of the review."""
    @property
    def review_aim(self) -> str | None:
        """What the review aims at."""
    @property
    def goals_answer(self) -> str | None:
        """How the activity has met the operational and quality goals of the agreement."""
    @property
    def measurement(self) -> MeasurementStatus | None:
        """How far the measuring of goals had come."""
    @property
    def conclusions(self) -> str | None:
        """Impressions and conclusions."""
    @property
    def action_required(self) -> bool | None:
        """Whether action was judged needed beyond what is planned; absent where not said."""
    @property
    def improvement_areas(self) -> tuple[ReviewItem, ...]:
        """What is to become better."""
    @property
    def planned(self) -> tuple[PlannedActivity, ...]:
        """What is planned."""
    @property
    def open_questions(self) -> tuple[ReviewItem, ...]:
        """What is to be asked again."""
    @property
    def future(self) -> str | None:
        """How the parties see the future and going on."""
    @property
    def remarks_to_public_party(self) -> str | None:
        """Other remarks to the municipality."""
    @property
    def closes(self) -> tuple[ReviewClosing, ...]:
        """Items of earlier reviews that this one closes."""
    @property
    def recorded_on(self) -> datetime.date | None:
        """The day it became known here; the day of the review unless said."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, id: str = ..., reviewed_on: FuzzyDate | datetime.date | str = ..., agreement: str | None = ..., memo: Memo | None = ..., civil_society: str | None = ..., orientation: str | None = ..., civil_society_roles: Iterable[str] = ..., public_roles: Iterable[str] = ..., requirements: Iterable[RequirementJudgement] = ..., purpose: str | None = ..., goals: str | None = ..., target_group: str | None = ..., review_purpose: str | None = ..., review_aim: str | None = ..., goals_answer: str | None = ..., measurement: MeasurementStatus | str | None = ..., conclusions: str | None = ..., action_required: bool | None = ..., improvement_areas: Iterable[ReviewItem] = ..., planned: Iterable[PlannedActivity] = ..., open_questions: Iterable[ReviewItem] = ..., future: str | None = ..., remarks_to_public_party: str | None = ..., closes: Iterable[ReviewClosing] = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> Review:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class ReviewClosing:
    """An item of an earlier review, closed."""
    def __init__(self, item: str, text: str, extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def item(self) -> str:
        """The item's id."""
    @property
    def text(self) -> str:
        """How it was settled."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, item: str = ..., text: str = ..., extra: Mapping[str, Any] = ...) -> ReviewClosing:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class ReviewItem:
    """Something to be taken up again until a later review closes it."""
    def __init__(self, id: str, text: str, owner: str | None = ..., follow_up: FuzzyDate | datetime.date | str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def id(self) -> str:
        """The id by which a later review closes it."""
    @property
    def text(self) -> str:
        """What it is."""
    @property
    def owner(self) -> str | None:
        """The party that is to act."""
    @property
    def follow_up(self) -> FuzzyDate | None:
        """When it is to be taken up again."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, id: str = ..., text: str = ..., owner: str | None = ..., follow_up: FuzzyDate | datetime.date | str | None = ..., extra: Mapping[str, Any] = ...) -> ReviewItem:
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

@final
class Screening:
    """What is known of a proposed partnership before it is signed."""
    def __init__(self, id: str, made_on: datetime.date, text: str, agreement: str | None = ..., market_exists: Judgement | None = ..., ordered_service: Judgement | None = ..., stands_on_its_own: Judgement | None = ..., civil_society_initiative: Judgement | None = ..., jointly_seen_need: Judgement | None = ..., common_responsibility: Judgement | None = ..., trust_and_contact: Judgement | None = ..., common_values: Judgement | None = ..., every_party_contributes: Judgement | None = ..., room_for_resources: Judgement | None = ..., follow_up_plan: Judgement | None = ..., adjusted_by_dialogue: Judgement | None = ..., long_term_commitment: Judgement | None = ..., long_term_budget: Judgement | None = ..., grant_criteria: GrantCriteria | None = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def id(self) -> str:
        """The id of the screening."""
    @property
    def made_on(self) -> datetime.date:
        """The day it was made."""
    @property
    def text(self) -> str:
        """What is proposed."""
    @property
    def agreement(self) -> str | None:
        """The agreement that was drafted of it."""
    @property
    def market_exists(self) -> Judgement | None:
        """Checklist: whether there is a market that could be bought from."""
    @property
    def ordered_service(self) -> Judgement | None:
        """Checklist: whether a service is in fact ordered."""
    @property
    def stands_on_its_own(self) -> Judgement | None:
        """Whether the activity runs by itself, without active and regular collaboration."""
    @property
    def civil_society_initiative(self) -> Judgement | None:
        """Checklist: whether civil society took the initiative."""
    @property
    def jointly_seen_need(self) -> Judgement | None:
        """Checklist: whether the parties see the need together."""
    @property
    def common_responsibility(self) -> Judgement | None:
        """Mark 1: a common need, and a common responsibility for the goal."""
    @property
    def trust_and_contact(self) -> Judgement | None:
        """Mark 2: trust and continuous contact, not control and sanctions."""
    @property
    def common_values(self) -> Judgement | None:
        """Mark 3: common values, public benefit, nothing ready to be bought."""
    @property
    def every_party_contributes(self) -> Judgement | None:
        """Mark 4: every party contributes resources."""
    @property
    def room_for_resources(self) -> Judgement | None:
        """Duty and checklist: a plan for budget, competence and resources."""
    @property
    def follow_up_plan(self) -> Judgement | None:
        """Duty: a joint plan to follow up and to measure effects."""
    @property
    def adjusted_by_dialogue(self) -> Judgement | None:
        """Duty: adjusted by dialogue along the way."""
    @property
    def long_term_commitment(self) -> Judgement | None:
        """Duty: a long-term commitment of the public party."""
    @property
    def long_term_budget(self) -> Judgement | None:
        """Duty: a long-term budget plan; without one, wait."""
    @property
    def grant_criteria(self) -> GrantCriteria | None:
        """The five questions for a grant, where one is weighed."""
    @property
    def recorded_on(self) -> datetime.date | None:
        """The day it became known here; the day it was made unless said."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, id: str = ..., made_on: datetime.date = ..., text: str = ..., agreement: str | None = ..., market_exists: Judgement | None = ..., ordered_service: Judgement | None = ..., stands_on_its_own: Judgement | None = ..., civil_society_initiative: Judgement | None = ..., jointly_seen_need: Judgement | None = ..., common_responsibility: Judgement | None = ..., trust_and_contact: Judgement | None = ..., common_values: Judgement | None = ..., every_party_contributes: Judgement | None = ..., room_for_resources: Judgement | None = ..., follow_up_plan: Judgement | None = ..., adjusted_by_dialogue: Judgement | None = ..., long_term_commitment: Judgement | None = ..., long_term_budget: Judgement | None = ..., grant_criteria: GrantCriteria | None = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> Screening:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

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
class SituationAnalysis:
    """Lägesbild, orsaksanalys and aktivitetsplan."""
    def __init__(self, situation: Iterable[Passage] = ..., causes: Iterable[Passage] = ..., plan: Iterable[PlannedActivity] = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def situation(self) -> tuple[Passage, ...]:
        """Lägesbild: what is seen."""
    @property
    def causes(self) -> tuple[Passage, ...]:
        """Orsaksanalys: what it comes from."""
    @property
    def plan(self) -> tuple[PlannedActivity, ...]:
        """Aktivitetsplan: what is to be done."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, situation: Iterable[Passage] = ..., causes: Iterable[Passage] = ..., plan: Iterable[PlannedActivity] = ..., extra: Mapping[str, Any] = ...) -> SituationAnalysis:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

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
class Target:
    """What is to be reached."""
    def __init__(self, kind: TargetKind | str, value: decimal.Decimal | int | str | None = ..., text: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def kind(self) -> TargetKind:
        """How the target is stated."""
    @property
    def value(self) -> decimal.Decimal | None:
        """The number: a value, percent, or percentage points; never negative for a change, whose direction the indicator states."""
    @property
    def text(self) -> str | None:
        """The target in words."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, kind: TargetKind | str = ..., value: decimal.Decimal | int | str | None = ..., text: str | None = ..., extra: Mapping[str, Any] = ...) -> Target:
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

class TargetKind(Word):
    """How a target is stated."""

    absolute = "absolute"
    relative_change = "relative_change"
    percentage_points = "percentage_points"
    threshold = "threshold"
    yes_no = "yes_no"
    qualitative = "qualitative"

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
class TermsInForce:
    """The terms of an agreement in force on a day."""
    def __init__(self, agreement: Agreement, applied: Iterable[str] = ..., findings: Iterable[Finding] = ...) -> None: ...
    @property
    def agreement(self) -> Agreement:
        """The agreement as it reads on the day; of its amendments those that hold."""
    @property
    def applied(self) -> tuple[str, ...]:
        """The ids of the amendments that hold, in the order in which they were applied."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """Amendments that do not hold or compete, extensions past their limit, renewals."""
    def replace(self, *, agreement: Agreement = ..., applied: Iterable[str] = ..., findings: Iterable[Finding] = ...) -> TermsInForce:
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

@final
class Waiver:
    """That a duty was waived for a time by the party it is owed to."""
    def __init__(self, duty: str, period: FuzzyDate | datetime.date | str, waived_on: datetime.date, reason: str, by: str | None = ..., agreement: str | None = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def duty(self) -> str:
        """The duty."""
    @property
    def period(self) -> FuzzyDate:
        """The time it is waived for."""
    @property
    def waived_on(self) -> datetime.date:
        """The day it was waived."""
    @property
    def reason(self) -> str:
        """Why."""
    @property
    def by(self) -> str | None:
        """Who waived it."""
    @property
    def agreement(self) -> str | None:
        """The agreement; every one that holds a day of the period unless said."""
    @property
    def recorded_on(self) -> datetime.date | None:
        """The day it became known here; the day it was waived unless said."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, duty: str = ..., period: FuzzyDate | datetime.date | str = ..., waived_on: datetime.date = ..., reason: str = ..., by: str | None = ..., agreement: str | None = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> Waiver:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class YearBasis(Word):
    """Which years a year means."""

    agreement_year = "agreement_year"
    calendar_year = "calendar_year"

def agreement_with_model_clause(term: DateRange) -> Agreement:
    """An agreement for the term with the repayment clause this library was made for."""

def allocate(amount: Money | decimal.Decimal | str, weights: Iterable[int]) -> tuple[Money, ...]:
    """The amount in parts proportional to the weights that sum to it exactly."""

def alternative_groups(alternatives: Iterable[RepaymentAlternative]) -> tuple[AlternativeGroup, ...]:
    """Equal answers together, the chosen one first."""

def amount_text(amount: Money | decimal.Decimal | str, language: Language | str = 'sv') -> str:
    """'214 285,71 kr' with U+00A0, or 'SEK 214,285.71'."""

def as_known_on(partnership: Partnership, day: datetime.date) -> Partnership:
    """The partnership without what was recorded after the day."""

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

def last_day_for_notice(agreement: Agreement) -> datetime.date | None:
    """The last day for notice against automatic renewal; None where there is none."""

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

def planned_terms(agreement: Agreement) -> TermsInForce:
    """All written amendments applied, whenever they begin."""

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

def terms_on(agreement: Agreement, day: datetime.date, events: Iterable[Event] = ()) -> TermsInForce:
    """The terms in force on the day: amendments from their first day, and renewals that no notice among the events has stopped."""

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

def with_renewals(agreement: Agreement, day: datetime.date, events: Iterable[Event] = ()) -> TermsInForce:
    """The agreement as it was signed, with the renewals decided by the day as amendments."""

def write_partnership(path: str | os.PathLike[str], partnership: Partnership) -> None:
    """Writes the canonical text beside the path, flushes, then renames."""
