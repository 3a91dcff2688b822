# Made by tools/make_stubs.py from the extension; do not edit.
import datetime
import decimal
import fractions
import os
from collections.abc import Iterable, Mapping
from typing import Any, final, overload

from iop._words import Word

__all__ = [
    "AboveThreshold",
    "Account",
    "Accrual",
    "AccrualAnswer",
    "AccrualLine",
    "Activity",
    "ActualDays",
    "Aggregate",
    "Aggregation",
    "Agreement",
    "AgreementCheck",
    "AgreementEnding",
    "AgreementHeading",
    "AgreementParty",
    "AgreementSituation",
    "AgreementStatus",
    "AlternativeGroup",
    "Amendment",
    "AmendmentDiff",
    "AmendmentOrigin",
    "AmountBasis",
    "AmountChange",
    "AmountPer",
    "AmountReading",
    "Approval",
    "Assignment",
    "AttainedGoal",
    "AttainedIndicator",
    "AttributedBy",
    "AttributedPayment",
    "AutomaticRenewal",
    "Baseline",
    "Basis",
    "Breach",
    "BreachDegree",
    "BusinessDayConvention",
    "CalculationError",
    "CalendarAnswer",
    "CalendarDays",
    "CalendarPurpose",
    "CapReading",
    "CarryOverRequest",
    "CarryOverTerms",
    "CashFlow",
    "CashFlowAnswer",
    "CashFlowPolicy",
    "CashFlowRow",
    "Chain",
    "ChainLink",
    "ChainNeighbour",
    "ChainRelation",
    "ChangeKind",
    "ChangeTerms",
    "CheckAnswer",
    "CheckedGoal",
    "CheckedHeading",
    "CheckedIndicator",
    "CheckedPart",
    "CheckedReference",
    "ChosenBy",
    "Citation",
    "ClaimsAnswer",
    "Clause",
    "ClauseReading",
    "ClauseStatement",
    "CodeEntry",
    "CollaborationRequirement",
    "CommitmentJudgement",
    "Completeness",
    "Compliance",
    "ComplianceAnswer",
    "ComponentFlow",
    "Contribution",
    "ContributionKind",
    "ContributionShares",
    "ContributionSpan",
    "ContributionSum",
    "DateRange",
    "DayCount",
    "DeductionBase",
    "Detail",
    "Direction",
    "Document",
    "DocumentError",
    "DueAnswer",
    "DueItem",
    "DueList",
    "DutyChange",
    "DutyYear",
    "EndedBy",
    "Ending",
    "EndingAsked",
    "Error",
    "ErrorCode",
    "Event",
    "EventKind",
    "Evidence",
    "EvidenceKind",
    "Exposure",
    "ExposureAnswer",
    "ExposureDay",
    "ExposureEntry",
    "ExposureHalfYear",
    "ExposurePeak",
    "ExposurePortfolio",
    "ExposurePortfolioAnswer",
    "ExposureRow",
    "Exposures",
    "ExtensionOption",
    "Facts",
    "Figure",
    "FigurePart",
    "FigureReference",
    "FigureSeries",
    "FigureState",
    "FinalReport",
    "FinalReportHeading",
    "FinalReportPart",
    "FinalReportView",
    "Finding",
    "FixingDay",
    "FollowUpCalendar",
    "FollowUpKind",
    "FollowUpReading",
    "FollowUpState",
    "FollowUpTerm",
    "FormerName",
    "Frequency",
    "FuzzyDate",
    "Goal",
    "GoalAttainment",
    "GoalChange",
    "GoalCheck",
    "GoalKind",
    "GoalVerdict",
    "Goals",
    "GoalsAnswer",
    "GrantCriteria",
    "GrantCriterion",
    "HalfYearAmounts",
    "HalfYearReading",
    "HalfYearSum",
    "HeadingPart",
    "HeadingStatus",
    "HolidayCalendar",
    "HourlyRate",
    "Indexation",
    "Indicator",
    "InputKind",
    "Instalment",
    "InstalmentChange",
    "InstalmentStanding",
    "InstalmentState",
    "Instrument",
    "InstrumentTest",
    "InterestAccount",
    "InterestClaim",
    "InterestLine",
    "InterestRegime",
    "Invoice",
    "JudgedRequirement",
    "Judgement",
    "JudgementState",
    "Language",
    "LateReportStep",
    "LateReportTerms",
    "LatenessReading",
    "Law",
    "LegalReferences",
    "Lifecycle",
    "LifecycleEntry",
    "LifecycleFact",
    "LifecycleState",
    "Loaded",
    "MatchedBy",
    "MatchedPart",
    "Measure",
    "Measurement",
    "MeasurementStatus",
    "Meeting",
    "MeetingKind",
    "MemberChange",
    "Memo",
    "MisuseDecision",
    "MisuseExtent",
    "MisuseGround",
    "MisuseTerms",
    "Money",
    "MonthEnd",
    "NameThen",
    "NamedDay",
    "NextDue",
    "NoRepaymentTerms",
    "NotedBreach",
    "Obligation",
    "ObligationChange",
    "ObligationKind",
    "ObligationState",
    "ObligationStatus",
    "ObligationsMet",
    "OpenReviewItem",
    "OpenReviewItems",
    "Operand",
    "PaidPlan",
    "PaidWhen",
    "PartBy",
    "PartYearReading",
    "Partnership",
    "PartnershipFindings",
    "PartnershipStatus",
    "Party",
    "PartyChange",
    "PartyCommitments",
    "PartyKind",
    "PartyName",
    "PartyShare",
    "Passage",
    "Payment",
    "PaymentComponent",
    "PaymentPlan",
    "PaymentSchedule",
    "PaymentStanding",
    "PaymentTerms",
    "PaymentTrigger",
    "PaymentsAnswer",
    "PerInhabitant",
    "PeriodsFrom",
    "PlanSources",
    "PlannedActivity",
    "PlannedDay",
    "PlannedPayment",
    "PointStatus",
    "Portfolio",
    "PortfolioAnswer",
    "PortfolioEntry",
    "PortfolioRow",
    "PortfolioSum",
    "PortfolioTotals",
    "ProofInput",
    "ProposedDecision",
    "Publication",
    "PublishedGoal",
    "PublishedGoals",
    "PublishedIndicator",
    "PublishedPart",
    "PublishedValue",
    "Question",
    "QuickAgreement",
    "Quote",
    "Raise",
    "Ratio",
    "Readiness",
    "Reading",
    "ReadingBox",
    "ReadingSource",
    "ReadingSources",
    "ReferenceRate",
    "ReferenceStatus",
    "Remaining",
    "RenegotiationTerms",
    "Renewal",
    "RenewalCondition",
    "RenewalJudgements",
    "RenewalOutcome",
    "RenewalTest",
    "Repayment",
    "RepaymentAlternative",
    "RepaymentAlternatives",
    "RepaymentAnswer",
    "RepaymentClaims",
    "RepaymentClause",
    "RepaymentFigure",
    "RepaymentStatement",
    "RepaymentStatus",
    "RepaymentTerms",
    "Report",
    "ReportPart",
    "RequirementJudgement",
    "RequirementState",
    "Rescission",
    "RescissionDayReading",
    "RescissionTerms",
    "ReturnedPayment",
    "Review",
    "ReviewAnswer",
    "ReviewClosing",
    "ReviewHeading",
    "ReviewItem",
    "ReviewItemKind",
    "ReviewPart",
    "ReviewReport",
    "ReviewSheet",
    "ReviewYear",
    "ReviewYearState",
    "Rounding",
    "RoundingMode",
    "RoundingUnit",
    "RuleEntry",
    "RuleId",
    "ScreenedCriterion",
    "ScreenedPoint",
    "ScreenedQuestion",
    "Screening",
    "ScreeningQuestion",
    "ScreeningResult",
    "SeriesKind",
    "Severity",
    "ShareBound",
    "Side",
    "Situation",
    "SituationAnalysis",
    "StatedGoal",
    "Status",
    "StatusAnswer",
    "Step",
    "StubAmount",
    "Target",
    "TargetGroup",
    "TargetGroupChange",
    "TargetKind",
    "Term",
    "TermChange",
    "TermLength",
    "TermLengthStatus",
    "TermsInForce",
    "TestedCondition",
    "ThresholdReading",
    "TimeLeft",
    "TriggerEvent",
    "UnusedFundsTerms",
    "UnusedThreshold",
    "UsedFigure",
    "UsedReading",
    "ValueBasis",
    "ValuedContribution",
    "Waiver",
    "YearBasis",
    "YearSumSource",
    "YearlyReviews",
    "accrual",
    "accrual_answer",
    "accrual_document",
    "adjusted",
    "aggregate",
    "aggregation_of",
    "agreement_check",
    "agreement_with_model_clause",
    "agreement_years",
    "allocate",
    "alternative_groups",
    "amendment_diff",
    "amendment_diff_document",
    "amount_text",
    "as_known_on",
    "attainment",
    "calendar_answer",
    "calendar_days_document",
    "calendar_days_text",
    "calendar_half_year",
    "cash_flow",
    "cash_flow_answer",
    "cash_flow_document",
    "cash_flow_of",
    "chain",
    "check_answer",
    "check_document",
    "check_partnership",
    "claims_answer",
    "claims_document",
    "code_entries",
    "code_entry",
    "completeness",
    "compliance",
    "compliance_answer",
    "compliance_document",
    "contribution_shares",
    "due_answer",
    "due_document",
    "due_list",
    "due_within",
    "explain",
    "exposure",
    "exposure_answer",
    "exposure_document",
    "exposure_entry",
    "exposure_portfolio",
    "exposure_portfolio_answer",
    "exposure_portfolio_document",
    "exposures",
    "final_report_view",
    "finding",
    "findings_document",
    "findings_of",
    "findings_text",
    "follow_up_calendar",
    "follow_up_document",
    "followable",
    "goal_attainment",
    "goal_check",
    "goals_answer",
    "goals_document",
    "half_year_amounts",
    "half_year_holding",
    "hinders",
    "hint",
    "holds_in_its_form",
    "impossible_share",
    "indicator_check",
    "interest",
    "interest_document",
    "interest_on_claim",
    "interest_text",
    "known_laws",
    "last_day",
    "last_day_for_notice",
    "legal_references",
    "lifecycle",
    "load",
    "load_file",
    "message",
    "months_after",
    "open_review_items",
    "parse_partnership",
    "parse_swedish",
    "partnership_schema_text",
    "partnership_status",
    "partnership_text",
    "payment_plan",
    "payment_schedule",
    "payment_standing",
    "payments_answer",
    "plan_document",
    "plan_sources",
    "plan_text",
    "plan_until",
    "planned_terms",
    "portfolio",
    "portfolio_answer",
    "portfolio_document",
    "portfolio_entry",
    "portfolio_of",
    "proof",
    "proof_input",
    "prorate",
    "published",
    "question_label",
    "quick_repayment_answer",
    "rates_known_until",
    "read_partnership",
    "reading_label",
    "reference_rate_on",
    "reference_rates",
    "renewal_document",
    "renewal_test",
    "repayment_alternatives",
    "repayment_answer",
    "repayment_claims",
    "repayment_document",
    "repayment_figure",
    "repayment_statement",
    "review_answer",
    "review_document",
    "review_report",
    "review_sheet",
    "rule_entries",
    "rule_entry",
    "schedule_document",
    "schedule_text",
    "screening_of",
    "screening_result",
    "sentence",
    "sha256",
    "situation",
    "skeleton_text",
    "standing_document",
    "stated_parts",
    "status_answer",
    "status_document",
    "statutory_deadline",
    "term_length",
    "terms_on",
    "to_html",
    "to_markdown",
    "to_text",
    "told_finding",
    "unlikely_rates",
    "validate",
    "validate_text",
    "version",
    "with_renewals",
    "write_partnership",
    "yearly_reviews",
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
class AgreementSituation:
    """One agreement of a situation: as it was signed, as it reads on the day, as it is planned."""

    @property
    def id(self) -> str:
        """The id of the agreement."""
    @property
    def day(self) -> datetime.date:
        """The day."""
    @property
    def signed_as(self) -> Agreement:
        """As it was signed."""
    @property
    def renewals(self) -> tuple[Renewal, ...]:
        """The renewals decided before the day."""
    @property
    def ending(self) -> AgreementEnding | None:
        """How it ended otherwise than by its term, with the fact that says so."""
    @property
    def ended_on(self) -> datetime.date | None:
        """Its last day, where it ended before its term did."""
    @property
    def in_force(self) -> Agreement:
        """As it reads on the day."""
    @property
    def planned(self) -> Agreement:
        """With every amendment agreed and the renewals decided by the day."""
    @property
    def amendments(self) -> tuple[str, ...]:
        """The ids of the amendments in force on the day."""
    @property
    def term(self) -> DateRange | None:
        """The planned term, cut at an earlier ending; None where its days are not exact."""
    @property
    def draft(self) -> bool:
        """Whether nobody has signed it by the day, as far as is recorded."""
    @property
    def facts(self) -> Facts:
        """Its own facts that can have happened by the day."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What there is to say of the amendments and renewals in force."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Situation:
    """A partnership on a day, as it was known on a day."""

    @property
    def partnership(self) -> Partnership:
        """The partnership, as known."""
    @property
    def day(self) -> datetime.date:
        """The day."""
    @property
    def known_on(self) -> datetime.date | None:
        """The day by which it was known; None for all that is recorded."""
    @property
    def agreements(self) -> tuple[AgreementSituation, ...]:
        """The agreements, in the order of the file."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What there is to say of all amendments and renewals."""
    def agreement(self, id: str | None = None) -> AgreementSituation:
        """The agreement of that id; without one the only agreement that holds the day."""
    def holding(self) -> tuple[AgreementSituation, ...]:
        """Every agreement that holds the day, in order."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class HolidayCalendar:
    """A calendar for a legal purpose, 1953-2199, perhaps with days of one's own."""

    def __init__(self, purpose: CalendarPurpose | str, days: Iterable[NamedDay] = ...) -> None: ...
    @property
    def purpose(self) -> CalendarPurpose:
        """What it is for."""
    @property
    def added(self) -> tuple[NamedDay, ...]:
        """The days that were added to it, in order."""
    def with_days(self, days: Iterable[NamedDay]) -> HolidayCalendar:
        """The same calendar with more days on which no business is done."""
    @overload
    def is_business_day(self, day: datetime.date) -> bool:
        """Whether the purpose's business is done on the day. Raises CalculationError
        (calendar.range) outside 1953-2199."""
    @overload
    def is_business_day(self, day: Iterable[datetime.date]) -> tuple[bool, ...]:
        """The same for each of many days."""
    def named_days(self, first_year: int, last_year: int) -> tuple[NamedDay, ...]:
        """Every named day of the years, both included, in order."""
    def days_of_years(self, first_year: int, last_year: int) -> CalendarDays:
        """The same with the calendar's purpose and edition, to write out."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class AboveThreshold(Word):
    """What comes back once more than the threshold is left."""

    all = "all"
    excess = "excess"

@final
class Account:
    """The payee's account of how the money of a period was used."""
    def __init__(self, period: FuzzyDate | datetime.date | str, received_on: datetime.date, used: Money | decimal.Decimal | str, paid: Money | decimal.Decimal | str | None = ..., carry_over: CarryOverRequest | None = ..., agreement: str | None = ..., example: bool = ..., note: str | None = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def period(self) -> FuzzyDate:
        """The time it is about, in whole days."""
    @property
    def received_on(self) -> datetime.date:
        """The day it was received."""
    @property
    def used(self) -> Money:
        """How much of the money was used, in kronor."""
    @property
    def paid(self) -> Money | None:
        """How much was paid for the period, in kronor; what the payments sum to unless said."""
    @property
    def carry_over(self) -> CarryOverRequest | None:
        """That it was asked to keep what is left."""
    @property
    def agreement(self) -> str | None:
        """The agreement; every one that holds the period's last day unless said."""
    @property
    def example(self) -> bool:
        """Whether the figures are examples."""
    @property
    def note(self) -> str | None:
        """Anything worth knowing about it."""
    @property
    def recorded_on(self) -> datetime.date | None:
        """The day it became known here; the day it was received unless said."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, period: FuzzyDate | datetime.date | str = ..., received_on: datetime.date = ..., used: Money | decimal.Decimal | str = ..., paid: Money | decimal.Decimal | str | None = ..., carry_over: CarryOverRequest | None = ..., agreement: str | None = ..., example: bool = ..., note: str | None = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> Account:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Accrual:
    """The planned payments of an agreement, divided at the last day of a year."""
    def __init__(self, agreement: str, year_end: datetime.date, lines: Iterable[AccrualLine] = ..., planned: Money | decimal.Decimal | str | None = ..., before: Money | decimal.Decimal | str | None = ..., after: Money | decimal.Decimal | str | None = ..., paid: Money | decimal.Decimal | str | None = ..., prepaid: Money | decimal.Decimal | str | None = ..., accrued: Money | decimal.Decimal | str | None = ..., overpaid: Money | decimal.Decimal | str | None = ..., unplaced: Money | decimal.Decimal | str | None = ..., findings: Iterable[Finding] = ...) -> None: ...
    @property
    def agreement(self) -> str:
        """The id of the agreement."""
    @property
    def year_end(self) -> datetime.date:
        """The last day of the time before, included."""
    @property
    def lines(self) -> tuple[AccrualLine, ...]:
        """The instalments that have an amount, in order."""
    @property
    def planned(self) -> Money | None:
        """What they are planned to be in all."""
    @property
    def before(self) -> Money | None:
        """The cost of the time before."""
    @property
    def after(self) -> Money | None:
        """The cost of the time after."""
    @property
    def paid(self) -> Money | None:
        """What was paid for them by the day; before less accrued plus prepaid plus overpaid."""
    @property
    def prepaid(self) -> Money | None:
        """What was paid for the time after."""
    @property
    def accrued(self) -> Money | None:
        """The cost of the time before that is not paid."""
    @property
    def overpaid(self) -> Money | None:
        """What was paid more than planned."""
    @property
    def unplaced(self) -> Money | None:
        """What was paid by the day that belongs to no instalment, or to one without an amount."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What should be known; the plan's first."""
    def replace(self, *, agreement: str = ..., year_end: datetime.date = ..., lines: Iterable[AccrualLine] = ..., planned: Money | decimal.Decimal | str | None = ..., before: Money | decimal.Decimal | str | None = ..., after: Money | decimal.Decimal | str | None = ..., paid: Money | decimal.Decimal | str | None = ..., prepaid: Money | decimal.Decimal | str | None = ..., accrued: Money | decimal.Decimal | str | None = ..., overpaid: Money | decimal.Decimal | str | None = ..., unplaced: Money | decimal.Decimal | str | None = ..., findings: Iterable[Finding] = ...) -> Accrual:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class AccrualAnswer:
    """What came out, what bears on it, and what it rests on."""
    def __init__(self, result: Accrual, findings: Iterable[Finding] = ..., *, basis: Basis) -> None: ...
    @property
    def result(self) -> Accrual:
        """What came out."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What should be known beside it."""
    @property
    def basis(self) -> Basis:
        """What it rests on."""
    def replace(self, *, result: Accrual = ..., findings: Iterable[Finding] = ..., basis: Basis = ...) -> AccrualAnswer:
        """The same record with some fields changed."""
    def to_json(self) -> str:
        """The answer as JSON: what `--format json` writes; docs/json-output.md."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class AccrualLine:
    """An instalment, divided at a day."""
    def __init__(self, number: int, component: str | None = ..., *, period: DateRange, planned: Money | decimal.Decimal | str, days_before: int, days_after: int, part: Ratio, before: Money | decimal.Decimal | str, after: Money | decimal.Decimal | str, paid: Money | decimal.Decimal | str | None = ..., prepaid: Money | decimal.Decimal | str | None = ..., accrued: Money | decimal.Decimal | str | None = ..., overpaid: Money | decimal.Decimal | str | None = ..., example: bool = ..., clause: str | None = ...) -> None: ...
    @property
    def number(self) -> int:
        """Its number in the plan, from 1."""
    @property
    def component(self) -> str | None:
        """The component, where there are any."""
    @property
    def period(self) -> DateRange:
        """The days it is for, both ends included."""
    @property
    def planned(self) -> Money:
        """The planned amount."""
    @property
    def days_before(self) -> int:
        """Days of the period up to and including the day."""
    @property
    def days_after(self) -> int:
        """Days of the period after it."""
    @property
    def part(self) -> Ratio:
        """Days before over days of the period."""
    @property
    def before(self) -> Money:
        """The cost of the days before, to whole öre; with `after` it makes the amount."""
    @property
    def after(self) -> Money:
        """The cost of the days after."""
    @property
    def paid(self) -> Money | None:
        """What was paid of it by the day, that day included; absent where not stated."""
    @property
    def prepaid(self) -> Money | None:
        """Paid for days after."""
    @property
    def accrued(self) -> Money | None:
        """The cost of days before that is not paid."""
    @property
    def overpaid(self) -> Money | None:
        """Paid more than planned: for no days at all."""
    @property
    def example(self) -> bool:
        """Whether the planned amount is an example."""
    @property
    def clause(self) -> str | None:
        """The clause that states it."""
    def replace(self, *, number: int = ..., component: str | None = ..., period: DateRange = ..., planned: Money | decimal.Decimal | str = ..., days_before: int = ..., days_after: int = ..., part: Ratio = ..., before: Money | decimal.Decimal | str = ..., after: Money | decimal.Decimal | str = ..., paid: Money | decimal.Decimal | str | None = ..., prepaid: Money | decimal.Decimal | str | None = ..., accrued: Money | decimal.Decimal | str | None = ..., overpaid: Money | decimal.Decimal | str | None = ..., example: bool = ..., clause: str | None = ...) -> AccrualLine:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
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

class ActualDays(Word):
    """The days of the half-year that a clause divides by."""

    actual = "actual"
    actual_in_term = "actual_in_term"

@final
class Aggregate:
    """What was measured within a period, put together as its kind allows."""
    def __init__(self, indicator: str, text: str, measure: Measure | str, unit: str | None = ..., *, way: Aggregation | str, period: DateRange, value: Ratio | None = ..., numerator: int | None = ..., denominator: int | None = ..., counted: Iterable[Measurement] = ..., missing: Iterable[DateRange] = ..., findings: Iterable[Finding] = ...) -> None: ...
    @property
    def indicator(self) -> str:
        """The id of the indicator."""
    @property
    def text(self) -> str:
        """What is measured."""
    @property
    def measure(self) -> Measure:
        """What its values are."""
    @property
    def unit(self) -> str | None:
        """The unit of its values."""
    @property
    def way(self) -> Aggregation:
        """How the values were put together."""
    @property
    def period(self) -> DateRange:
        """The period asked for, both ends included."""
    @property
    def value(self) -> Ratio | None:
        """The value, exact; percent for a share. Absent where it cannot be told: nothing was measured, or several latest values differ."""
    @property
    def numerator(self) -> int | None:
        """For a share with counts: how many."""
    @property
    def denominator(self) -> int | None:
        """For a share with counts: of how many."""
    @property
    def counted(self) -> tuple[Measurement, ...]:
        """The measurements that it is made of, in time order."""
    @property
    def missing(self) -> tuple[DateRange, ...]:
        """Days of the period without a measurement; for a latest value those after it."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """Periods that overlap, are missing or reach outside, and values that cannot be read."""
    def replace(self, *, indicator: str = ..., text: str = ..., measure: Measure | str = ..., unit: str | None = ..., way: Aggregation | str = ..., period: DateRange = ..., value: Ratio | None = ..., numerator: int | None = ..., denominator: int | None = ..., counted: Iterable[Measurement] = ..., missing: Iterable[DateRange] = ..., findings: Iterable[Finding] = ...) -> Aggregate:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class Aggregation(Word):
    """How values of several periods are put together."""

    sum = "sum"
    latest = "latest"
    pooled = "pooled"

@final
class Agreement:
    """One agreement of a partnership: terms only, never what happened."""
    def __init__(self, id: str, title: str, parties: Iterable[AgreementParty] = ..., *, term: Term, extensions: Iterable[ExtensionOption] = ..., automatic_renewal: AutomaticRenewal | None = ..., notice_period: Passage | None = ..., background: Passage | None = ..., purpose: Passage | None = ..., target_group: TargetGroup | None = ..., goals: Iterable[Goal] = ..., core_values: Iterable[Passage] = ..., organisation: Passage | None = ..., working_groups: Passage | None = ..., responsibilities: Passage | None = ..., activities: Iterable[Activity] = ..., contributions: Iterable[Contribution] = ..., revenue_sources: Iterable[Passage] = ..., budget: Passage | None = ..., societal_gain: Passage | None = ..., cost_effectiveness: Passage | None = ..., employer_responsibility: Passage | None = ..., payment: PaymentTerms | None = ..., follow_up: Iterable[FollowUpTerm] = ..., changes: ChangeTerms | None = ..., renegotiation: RenegotiationTerms | None = ..., lesser_breach: Passage | None = ..., disputes: Passage | None = ..., rescission: RescissionTerms | None = ..., repayment: RepaymentTerms | None = ..., unused_funds: UnusedFundsTerms | None = ..., misuse: MisuseTerms | None = ..., late_reports: LateReportTerms | None = ..., no_repayment: NoRepaymentTerms | None = ..., signatures: Passage | None = ..., reading: Reading | None = ..., laws: Iterable[Citation] = ..., amendments: Iterable[Amendment] = ..., clauses: Iterable[Clause] = ..., extra: Mapping[str, Any] = ...) -> None: ...
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
    def notice_period(self) -> Passage | None:
        """How long before it ends a party must give notice to end it."""
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
    def working_groups(self) -> Passage | None:
        """The working groups it has."""
    @property
    def responsibilities(self) -> Passage | None:
        """How responsibility is divided between the parties."""
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
    def societal_gain(self) -> Passage | None:
        """What society gains by it."""
    @property
    def cost_effectiveness(self) -> Passage | None:
        """That, or how, the money does more this way."""
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
    def unused_funds(self) -> UnusedFundsTerms | None:
        """What comes back of money not used."""
    @property
    def misuse(self) -> MisuseTerms | None:
        """What comes back on wrong data or misuse."""
    @property
    def late_reports(self) -> LateReportTerms | None:
        """What is deducted when a report comes late."""
    @property
    def no_repayment(self) -> NoRepaymentTerms | None:
        """That the agreement states that nothing comes back."""
    @property
    def signatures(self) -> Passage | None:
        """Who signs for the parties, and with what authority."""
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
    def replace(self, *, id: str = ..., title: str = ..., parties: Iterable[AgreementParty] = ..., term: Term = ..., extensions: Iterable[ExtensionOption] = ..., automatic_renewal: AutomaticRenewal | None = ..., notice_period: Passage | None = ..., background: Passage | None = ..., purpose: Passage | None = ..., target_group: TargetGroup | None = ..., goals: Iterable[Goal] = ..., core_values: Iterable[Passage] = ..., organisation: Passage | None = ..., working_groups: Passage | None = ..., responsibilities: Passage | None = ..., activities: Iterable[Activity] = ..., contributions: Iterable[Contribution] = ..., revenue_sources: Iterable[Passage] = ..., budget: Passage | None = ..., societal_gain: Passage | None = ..., cost_effectiveness: Passage | None = ..., employer_responsibility: Passage | None = ..., payment: PaymentTerms | None = ..., follow_up: Iterable[FollowUpTerm] = ..., changes: ChangeTerms | None = ..., renegotiation: RenegotiationTerms | None = ..., lesser_breach: Passage | None = ..., disputes: Passage | None = ..., rescission: RescissionTerms | None = ..., repayment: RepaymentTerms | None = ..., unused_funds: UnusedFundsTerms | None = ..., misuse: MisuseTerms | None = ..., late_reports: LateReportTerms | None = ..., no_repayment: NoRepaymentTerms | None = ..., signatures: Passage | None = ..., reading: Reading | None = ..., laws: Iterable[Citation] = ..., amendments: Iterable[Amendment] = ..., clauses: Iterable[Clause] = ..., extra: Mapping[str, Any] = ...) -> Agreement:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class AgreementCheck:
    """What there is to check of an agreement."""
    def __init__(self, agreement: str, title: str, day: datetime.date, screening: ScreeningResult | None = ..., *, completeness: Completeness, legal_references: LegalReferences, term_length: TermLength, contributions: ContributionShares, findings: Iterable[Finding] = ...) -> None: ...
    @property
    def agreement(self) -> str:
        """The id of the agreement."""
    @property
    def title(self) -> str:
        """Its title."""
    @property
    def day(self) -> datetime.date:
        """The day asked for."""
    @property
    def screening(self) -> ScreeningResult | None:
        """Which instrument fits; absent where no screening is known."""
    @property
    def completeness(self) -> Completeness:
        """The eleven headings."""
    @property
    def legal_references(self) -> LegalReferences:
        """The laws it refers to."""
    @property
    def term_length(self) -> TermLength:
        """The length of its term."""
    @property
    def contributions(self) -> ContributionShares:
        """What the parties bring."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """Findings of reading the file and of its amendments, given by the caller first."""
    def replace(self, *, agreement: str = ..., title: str = ..., day: datetime.date = ..., screening: ScreeningResult | None = ..., completeness: Completeness = ..., legal_references: LegalReferences = ..., term_length: TermLength = ..., contributions: ContributionShares = ..., findings: Iterable[Finding] = ...) -> AgreementCheck:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class AgreementEnding:
    """How an agreement ended otherwise than by its term alone."""
    def __init__(self, how: Rescission, fact: int, pointer: str, note: str | None = ...) -> None: ...
    @property
    def how(self) -> Rescission:
        """How and when it ended."""
    @property
    def fact(self) -> int:
        """The place of the fact among the endings, from 0."""
    @property
    def pointer(self) -> str:
        """JSON pointer to the fact."""
    @property
    def note(self) -> str | None:
        """What the fact says of itself."""
    def replace(self, *, how: Rescission = ..., fact: int = ..., pointer: str = ..., note: str | None = ...) -> AgreementEnding:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class AgreementHeading(Word):
    """The eleven headings of an agreement."""

    background = "background"
    core_values = "core_values"
    parties_and_organisation = "parties_and_organisation"
    goals = "goals"
    efforts_and_commitments = "efforts_and_commitments"
    follow_up = "follow_up"
    economy = "economy"
    term_and_notice_period = "term_and_notice_period"
    changes_and_additions = "changes_and_additions"
    renegotiation_rescission_disputes = "renegotiation_rescission_disputes"
    signatures = "signatures"

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
class AgreementStatus:
    """An agreement on a day: its state and the terms in force."""
    def __init__(self, lifecycle: Lifecycle, term: Term, planned_last: FuzzyDate | datetime.date | str | None = ..., amount: Money | decimal.Decimal | str | None = ..., example: bool = ..., months: Iterable[int] = ..., sum_per_year: Money | decimal.Decimal | str | None = ..., sum_from: YearSumSource | str | None = ..., sum_is_example: bool = ..., last_day_for_notice: datetime.date | None = ..., amendments: Iterable[str] = ...) -> None: ...
    @property
    def lifecycle(self) -> Lifecycle:
        """The state it is in, and why."""
    @property
    def term(self) -> Term:
        """The term in force that day."""
    @property
    def planned_last(self) -> FuzzyDate | None:
        """The last day by what is agreed and not yet in force; absent where that moves nothing."""
    @property
    def amount(self) -> Money | None:
        """What is planned for each instalment by the terms in force; absent where none is stated."""
    @property
    def example(self) -> bool:
        """Whether that amount is an example."""
    @property
    def months(self) -> tuple[int, ...]:
        """The months in which instalments are payable."""
    @property
    def sum_per_year(self) -> Money | None:
        """What is planned for the agreement year that holds the day; absent where no amount is stated, or the day lies outside the term."""
    @property
    def sum_from(self) -> YearSumSource | None:
        """What that sum was taken from."""
    @property
    def sum_is_example(self) -> bool:
        """Whether that sum is an example."""
    @property
    def last_day_for_notice(self) -> datetime.date | None:
        """The last day for notice against the next automatic renewal; absent where there is none."""
    @property
    def amendments(self) -> tuple[str, ...]:
        """The ids of the amendments and renewals in force that day, in order."""
    def replace(self, *, lifecycle: Lifecycle = ..., term: Term = ..., planned_last: FuzzyDate | datetime.date | str | None = ..., amount: Money | decimal.Decimal | str | None = ..., example: bool = ..., months: Iterable[int] = ..., sum_per_year: Money | decimal.Decimal | str | None = ..., sum_from: YearSumSource | str | None = ..., sum_is_example: bool = ..., last_day_for_notice: datetime.date | None = ..., amendments: Iterable[str] = ...) -> AgreementStatus:
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

@final
class AmendmentDiff:
    """What an amendment changed."""
    def __init__(self, agreement: str, amendment: str, text: str, effective_on: datetime.date, agreed_on: datetime.date | None = ..., in_writing: bool | None = ..., holds: bool = ..., *, origin: AmendmentOrigin | str, stated: Iterable[str] = ..., overruled: Iterable[str] = ..., term: TermChange | None = ..., amount: AmountChange | None = ..., goals: Iterable[GoalChange] = ..., target_group: TargetGroupChange | None = ..., parties: Iterable[PartyChange] = ..., follow_up: Iterable[DutyChange] = ..., other_terms: Iterable[Passage] = ..., instalments: Iterable[InstalmentChange] = ..., total_before: Money | decimal.Decimal | str | None = ..., total_after: Money | decimal.Decimal | str | None = ..., obligations: Iterable[ObligationChange] = ..., clause: str | None = ..., findings: Iterable[Finding] = ...) -> None: ...
    @property
    def agreement(self) -> str:
        """The id of the agreement."""
    @property
    def amendment(self) -> str:
        """The id of the amendment."""
    @property
    def text(self) -> str:
        """The amendment, told in a sentence."""
    @property
    def effective_on(self) -> datetime.date:
        """The first day on which it holds."""
    @property
    def agreed_on(self) -> datetime.date | None:
        """The day it was agreed."""
    @property
    def in_writing(self) -> bool | None:
        """Whether it was made in writing; absent where nobody has said."""
    @property
    def holds(self) -> bool:
        """Whether it holds in its form; where it does not, nothing is changed."""
    @property
    def origin(self) -> AmendmentOrigin:
        """Where it comes from."""
    @property
    def stated(self) -> tuple[str, ...]:
        """The parts that it states."""
    @property
    def overruled(self) -> tuple[str, ...]:
        """Parts of it that another amendment of the same day states too, and later in the file: that one is used."""
    @property
    def term(self) -> TermChange | None:
        """The new last day, if it moved."""
    @property
    def amount(self) -> AmountChange | None:
        """The new amount, if it changed."""
    @property
    def goals(self) -> tuple[GoalChange, ...]:
        """The goals that changed."""
    @property
    def target_group(self) -> TargetGroupChange | None:
        """The new target group, if it changed."""
    @property
    def parties(self) -> tuple[PartyChange, ...]:
        """The parties that changed."""
    @property
    def follow_up(self) -> tuple[DutyChange, ...]:
        """The duties of follow-up that changed."""
    @property
    def other_terms(self) -> tuple[Passage, ...]:
        """Other terms, for people to read."""
    @property
    def instalments(self) -> tuple[InstalmentChange, ...]:
        """The instalments that changed."""
    @property
    def total_before(self) -> Money | None:
        """What was planned in all before."""
    @property
    def total_after(self) -> Money | None:
        """What is planned in all after."""
    @property
    def obligations(self) -> tuple[ObligationChange, ...]:
        """What else is owed, and days to know; the end of the term is told by `term`."""
    @property
    def clause(self) -> str | None:
        """The clause on how the agreement can be changed."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """That it does not hold, competes with another, or changes nothing."""
    def replace(self, *, agreement: str = ..., amendment: str = ..., text: str = ..., effective_on: datetime.date = ..., agreed_on: datetime.date | None = ..., in_writing: bool | None = ..., holds: bool = ..., origin: AmendmentOrigin | str = ..., stated: Iterable[str] = ..., overruled: Iterable[str] = ..., term: TermChange | None = ..., amount: AmountChange | None = ..., goals: Iterable[GoalChange] = ..., target_group: TargetGroupChange | None = ..., parties: Iterable[PartyChange] = ..., follow_up: Iterable[DutyChange] = ..., other_terms: Iterable[Passage] = ..., instalments: Iterable[InstalmentChange] = ..., total_before: Money | decimal.Decimal | str | None = ..., total_after: Money | decimal.Decimal | str | None = ..., obligations: Iterable[ObligationChange] = ..., clause: str | None = ..., findings: Iterable[Finding] = ...) -> AmendmentDiff:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class AmendmentOrigin(Word):
    """Whether an amendment was agreed on, or the term renewed."""

    agreed = "agreed"
    automatic_renewal = "automatic_renewal"

@final
class AmountBasis:
    """What an instalment's amount was computed from."""
    def __init__(self, amount: Money | decimal.Decimal | str | None = ..., per: AmountPer | str = ..., raised_from: datetime.date | None = ..., fixed_on: datetime.date | None = ..., population: UsedFigure | None = ..., index_base: UsedFigure | None = ..., index: Iterable[UsedFigure] = ..., exact: Ratio | None = ..., rounding: Rounding | None = ..., whole: Money | decimal.Decimal | str | None = ..., *, part: int, parts: int, stub: Ratio | None = ...) -> None: ...
    @property
    def amount(self) -> Money | None:
        """The stated amount, after any raise."""
    @property
    def per(self) -> AmountPer:
        """What that amount is for."""
    @property
    def raised_from(self) -> datetime.date | None:
        """From when it was raised, if it was."""
    @property
    def fixed_on(self) -> datetime.date | None:
        """The day on which figures had to be known, included; absent where none are used."""
    @property
    def population(self) -> UsedFigure | None:
        """How many inhabitants."""
    @property
    def index_base(self) -> UsedFigure | None:
        """The index level that is divided by."""
    @property
    def index(self) -> tuple[UsedFigure, ...]:
        """The index level that is multiplied by, or each year's change in order."""
    @property
    def exact(self) -> Ratio | None:
        """The whole amount in öre before it is rounded; of yearly changes, the last step."""
    @property
    def rounding(self) -> Rounding | None:
        """How it was rounded, where it was."""
    @property
    def whole(self) -> Money | None:
        """The whole amount, for what `per` says."""
    @property
    def part(self) -> int:
        """Which part of it this instalment is, from 1."""
    @property
    def parts(self) -> int:
        """In how many parts it is paid."""
    @property
    def stub(self) -> Ratio | None:
        """Days of the period over days of the whole period, where it is cut and paid by days."""
    def replace(self, *, amount: Money | decimal.Decimal | str | None = ..., per: AmountPer | str = ..., raised_from: datetime.date | None = ..., fixed_on: datetime.date | None = ..., population: UsedFigure | None = ..., index_base: UsedFigure | None = ..., index: Iterable[UsedFigure] = ..., exact: Ratio | None = ..., rounding: Rounding | None = ..., whole: Money | decimal.Decimal | str | None = ..., part: int = ..., parts: int = ..., stub: Ratio | None = ...) -> AmountBasis:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class AmountChange:
    """A new amount of each instalment."""
    def __init__(self, before: Money | decimal.Decimal | str | None = ..., *, after: Money | decimal.Decimal | str, example: bool = ..., clause: str | None = ...) -> None: ...
    @property
    def before(self) -> Money | None:
        """The amount before; absent where none was stated."""
    @property
    def after(self) -> Money:
        """The amount after."""
    @property
    def example(self) -> bool:
        """Whether the amounts are examples."""
    @property
    def clause(self) -> str | None:
        """The clause of the payments."""
    def replace(self, *, before: Money | decimal.Decimal | str | None = ..., after: Money | decimal.Decimal | str = ..., example: bool = ..., clause: str | None = ...) -> AmountChange:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class AmountPer(Word):
    """What a stated amount is for."""

    instalment = "instalment"
    year = "year"
    term = "term"

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

@final
class AttainedGoal:
    """A goal and how far it is met."""
    def __init__(self, goal: StatedGoal, followable: bool = ..., indicators: Iterable[AttainedIndicator] = ..., *, verdict: GoalVerdict | str, reasons: Iterable[ErrorCode | str] = ...) -> None: ...
    @property
    def goal(self) -> StatedGoal:
        """The goal and where it is stated."""
    @property
    def id(self) -> str:
        """The id of the goal."""
    @property
    def text(self) -> str:
        """The goal as the document words it."""
    @property
    def kind(self) -> GoalKind:
        """Whose goal it is."""
    @property
    def agreement(self) -> str | None:
        """The agreement that states it; absent for a goal of a board."""
    @property
    def set_by(self) -> str | None:
        """The party that set it."""
    @property
    def shared_with(self) -> tuple[str, ...]:
        """Others who share it."""
    @property
    def clause(self) -> str | None:
        """The clause it stands in."""
    @property
    def followable(self) -> bool:
        """Whether it can be followed up."""
    @property
    def indicators(self) -> tuple[AttainedIndicator, ...]:
        """Its indicators, each with its verdict."""
    @property
    def verdict(self) -> GoalVerdict:
        """Met where every indicator is, not met where none is, partly met between."""
    @property
    def reasons(self) -> tuple[ErrorCode, ...]:
        """Why it cannot be judged, each once, as codes; empty otherwise."""
    def replace(self, *, goal: StatedGoal = ..., followable: bool = ..., indicators: Iterable[AttainedIndicator] = ..., verdict: GoalVerdict | str = ..., reasons: Iterable[ErrorCode | str] = ...) -> AttainedGoal:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class AttainedIndicator:
    """How far the target of an indicator is reached, and why."""
    def __init__(self, check: CheckedIndicator, measured: Aggregate | None = ..., value: Ratio | None = ..., so: bool | None = ..., measured_for: DateRange | None = ..., progress: Ratio | None = ..., reached: bool | None = ..., *, verdict: GoalVerdict | str, reasons: Iterable[ErrorCode | str] = ..., findings: Iterable[Finding] = ...) -> None: ...
    @property
    def check(self) -> CheckedIndicator:
        """The indicator, what it lacks, and its values."""
    @property
    def indicator(self) -> Indicator:
        """The indicator as it is stated."""
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
    def gaps(self) -> tuple[ErrorCode, ...]:
        """The codes of what it lacks; goal.no_unit and goal.no_population hinder nothing."""
    @property
    def baseline_value(self) -> Ratio | None:
        """Where things stood, exact; percent for a share. Absent where it is not known."""
    @property
    def target_value(self) -> Ratio | None:
        """What is to be reached, exact, computed from the baseline where it must be."""
    @property
    def other_reading(self) -> Ratio | None:
        """For a change of a share: what the target would be if percent were percentage points, or the other way round."""
    @property
    def measured(self) -> Aggregate | None:
        """What was measured, put together; absent where nothing was or it is not a number."""
    @property
    def value(self) -> Ratio | None:
        """The value that is compared with the target, exact; percent for a share."""
    @property
    def so(self) -> bool | None:
        """For yes_no whether it is so, for qualitative whether it was judged met."""
    @property
    def measured_for(self) -> DateRange | None:
        """The time the value is for, both ends included."""
    @property
    def progress(self) -> Ratio | None:
        """The part of the way from baseline to target, in lowest terms; below 0 the wrong way, above 1 beyond the target."""
    @property
    def reached(self) -> bool | None:
        """Whether the value is at or beyond the target, also where it is not yet due."""
    @property
    def verdict(self) -> GoalVerdict:
        """Met, or why not."""
    @property
    def reasons(self) -> tuple[ErrorCode, ...]:
        """Why it cannot be judged, as codes; empty otherwise."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What should be known of the value."""
    def replace(self, *, check: CheckedIndicator = ..., measured: Aggregate | None = ..., value: Ratio | None = ..., so: bool | None = ..., measured_for: DateRange | None = ..., progress: Ratio | None = ..., reached: bool | None = ..., verdict: GoalVerdict | str = ..., reasons: Iterable[ErrorCode | str] = ..., findings: Iterable[Finding] = ...) -> AttainedIndicator:
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
class Basis:
    """What an answer rests on."""
    def __init__(self, day: datetime.date | None = ..., known_on: datetime.date | None = ..., agreement: str | None = ..., chosen_by: ChosenBy | str | None = ..., assumptions: Iterable[Finding] = ..., *, version: str, file_sha256: str | None = ...) -> None: ...
    @property
    def day(self) -> datetime.date | None:
        """The day asked about."""
    @property
    def known_on(self) -> datetime.date | None:
        """The day whose knowledge it was answered with; absent: with all that is known."""
    @property
    def agreement(self) -> str | None:
        """The agreement it is about; absent where it is about all of them."""
    @property
    def chosen_by(self) -> ChosenBy | None:
        """Why that one."""
    @property
    def assumptions(self) -> tuple[Finding, ...]:
        """What nobody has stated and was taken for granted."""
    @property
    def version(self) -> str:
        """The version of this library."""
    @property
    def file_sha256(self) -> str | None:
        """The SHA-256 of the file, where the caller told it."""
    def replace(self, *, day: datetime.date | None = ..., known_on: datetime.date | None = ..., agreement: str | None = ..., chosen_by: ChosenBy | str | None = ..., assumptions: Iterable[Finding] = ..., version: str = ..., file_sha256: str | None = ...) -> Basis:
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

class BusinessDayConvention(Word):
    """Where a day goes that is no business day."""

    unadjusted = "unadjusted"
    following = "following"
    modified_following = "modified_following"
    preceding = "preceding"
    modified_preceding = "modified_preceding"

@final
class CalendarAnswer:
    """What came out, what bears on it, and what it rests on."""
    def __init__(self, result: FollowUpCalendar, findings: Iterable[Finding] = ..., *, basis: Basis) -> None: ...
    @property
    def result(self) -> FollowUpCalendar:
        """What came out."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What should be known beside it."""
    @property
    def basis(self) -> Basis:
        """What it rests on."""
    def replace(self, *, result: FollowUpCalendar = ..., findings: Iterable[Finding] = ..., basis: Basis = ...) -> CalendarAnswer:
        """The same record with some fields changed."""
    def to_json(self) -> str:
        """The answer as JSON: what `--format json` writes; docs/json-output.md."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class CalendarDays:
    """The named days of some years of a calendar."""
    def __init__(self, purpose: CalendarPurpose | str, edition: int, first_year: int, last_year: int, days: Iterable[NamedDay] = ...) -> None: ...
    @property
    def purpose(self) -> CalendarPurpose:
        """What the calendar is for."""
    @property
    def edition(self) -> int:
        """The edition of the table; raised when a law changes a day."""
    @property
    def first_year(self) -> int:
        """The first year."""
    @property
    def last_year(self) -> int:
        """The last year, included."""
    @property
    def days(self) -> tuple[NamedDay, ...]:
        """The days in order; a day with two names stands twice."""
    def replace(self, *, purpose: CalendarPurpose | str = ..., edition: int = ..., first_year: int = ..., last_year: int = ..., days: Iterable[NamedDay] = ...) -> CalendarDays:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class CalendarPurpose(Word):
    """What a calendar is for."""

    public_holidays = "public_holidays"
    deadline_days = "deadline_days"
    bank_days = "bank_days"

class CapReading(Word):
    """What is the most that can come back."""

    half_year_amount = "half_year_amount"
    total_paid = "total_paid"
    none = "none"

@final
class CarryOverRequest:
    """That the payee asked to keep unused money for the next period."""
    def __init__(self, requested_on: datetime.date, amount: Money | decimal.Decimal | str | None = ..., decided_on: datetime.date | None = ..., granted: Money | decimal.Decimal | str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def requested_on(self) -> datetime.date:
        """The day it was asked for."""
    @property
    def amount(self) -> Money | None:
        """How much was asked for, in kronor; all that is left unless said."""
    @property
    def decided_on(self) -> datetime.date | None:
        """The day the payer decided."""
    @property
    def granted(self) -> Money | None:
        """How much the payer granted, in kronor; absent while it has not decided."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, requested_on: datetime.date = ..., amount: Money | decimal.Decimal | str | None = ..., decided_on: datetime.date | None = ..., granted: Money | decimal.Decimal | str | None = ..., extra: Mapping[str, Any] = ...) -> CarryOverRequest:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class CarryOverTerms:
    """That the payee may on request keep what is left for the next period."""
    def __init__(self, needs_consent: bool = ..., asked_within_months: int | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def needs_consent(self) -> bool:
        """Whether the payer must agree; else a request in time is enough."""
    @property
    def asked_within_months(self) -> int | None:
        """How many months after the period's last day it can be asked for, that day of the month included; absent: at any time."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, needs_consent: bool = ..., asked_within_months: int | None = ..., extra: Mapping[str, Any] = ...) -> CarryOverTerms:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class CashFlow:
    """Planned and paid money by month and by budget year."""
    def __init__(self, agreements: Iterable[str] = ..., *, year_starts: int, planned_on: PlannedDay | str = ..., months: Iterable[CashFlowRow] = ..., years: Iterable[CashFlowRow] = ..., planned: Money | decimal.Decimal | str | None = ..., paid: Money | decimal.Decimal | str | None = ..., waiting: int, waiting_planned: Money | decimal.Decimal | str | None = ..., without_amount: int, findings: Iterable[Finding] = ...) -> None: ...
    @property
    def agreements(self) -> tuple[str, ...]:
        """The ids of the agreements."""
    @property
    def year_starts(self) -> int:
        """The month in which the budget year begins."""
    @property
    def planned_on(self) -> PlannedDay:
        """Which day of a planned payment decided."""
    @property
    def months(self) -> tuple[CashFlowRow, ...]:
        """Every month from the first to the last in which something falls."""
    @property
    def years(self) -> tuple[CashFlowRow, ...]:
        """The budget years that hold those months."""
    @property
    def planned(self) -> Money | None:
        """What is planned in them; absent without instalments."""
    @property
    def paid(self) -> Money | None:
        """What was paid in them; absent where not stated."""
    @property
    def waiting(self) -> int:
        """How many instalments wait for something and stand in no month."""
    @property
    def waiting_planned(self) -> Money | None:
        """What is planned of those; absent where none of them has an amount."""
    @property
    def without_amount(self) -> int:
        """How many instalments have no known amount and stand in no month."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What should be known; the plan's first."""
    def replace(self, *, agreements: Iterable[str] = ..., year_starts: int = ..., planned_on: PlannedDay | str = ..., months: Iterable[CashFlowRow] = ..., years: Iterable[CashFlowRow] = ..., planned: Money | decimal.Decimal | str | None = ..., paid: Money | decimal.Decimal | str | None = ..., waiting: int = ..., waiting_planned: Money | decimal.Decimal | str | None = ..., without_amount: int = ..., findings: Iterable[Finding] = ...) -> CashFlow:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class CashFlowAnswer:
    """What came out, what bears on it, and what it rests on."""
    def __init__(self, result: CashFlow, findings: Iterable[Finding] = ..., *, basis: Basis) -> None: ...
    @property
    def result(self) -> CashFlow:
        """What came out."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What should be known beside it."""
    @property
    def basis(self) -> Basis:
        """What it rests on."""
    def replace(self, *, result: CashFlow = ..., findings: Iterable[Finding] = ..., basis: Basis = ...) -> CashFlowAnswer:
        """The same record with some fields changed."""
    def to_json(self) -> str:
        """The answer as JSON: what `--format json` writes; docs/json-output.md."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class CashFlowPolicy:
    """How money is laid out on months and years."""
    def __init__(self, year_starts: int | None = ..., planned_on: PlannedDay | str = ...) -> None: ...
    @property
    def year_starts(self) -> int | None:
        """The month in which the budget year begins; January unless said."""
    @property
    def planned_on(self) -> PlannedDay:
        """Which day of a planned payment decides its month."""
    def replace(self, *, year_starts: int | None = ..., planned_on: PlannedDay | str = ...) -> CashFlowPolicy:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class CashFlowRow:
    """What is planned and what was paid in a month or a budget year."""
    def __init__(self, days: DateRange, planned: Money | decimal.Decimal | str, paid: Money | decimal.Decimal | str | None = ..., components: Iterable[ComponentFlow] = ...) -> None: ...
    @property
    def days(self) -> DateRange:
        """Its days, both ends included."""
    @property
    def planned(self) -> Money:
        """What is planned to be paid in it."""
    @property
    def paid(self) -> Money | None:
        """What was paid in it, placed or not; absent where not stated."""
    @property
    def components(self) -> tuple[ComponentFlow, ...]:
        """The same for each component, in the order of the plan; what was paid and belongs to no instalment is in none."""
    def replace(self, *, days: DateRange = ..., planned: Money | decimal.Decimal | str = ..., paid: Money | decimal.Decimal | str | None = ..., components: Iterable[ComponentFlow] = ...) -> CashFlowRow:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Chain:
    """The agreements of a partnership in order of time."""
    def __init__(self, partnership: str, day: datetime.date | None = ..., agreements: Iterable[ChainLink] = ..., neighbours: Iterable[ChainNeighbour] = ..., findings: Iterable[Finding] = ...) -> None: ...
    @property
    def partnership(self) -> str:
        """The id of the partnership."""
    @property
    def day(self) -> datetime.date | None:
        """The day by which automatic renewals were counted; absent: none was."""
    @property
    def agreements(self) -> tuple[ChainLink, ...]:
        """The agreements, in order of their first day."""
    @property
    def neighbours(self) -> tuple[ChainNeighbour, ...]:
        """Each agreement with the earlier one that reaches furthest, and with every other earlier one that it overlaps or may overlap."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """Gaps, overlaps, late decisions and signings, renames, and what there is to say of the amendments."""
    def replace(self, *, partnership: str = ..., day: datetime.date | None = ..., agreements: Iterable[ChainLink] = ..., neighbours: Iterable[ChainNeighbour] = ..., findings: Iterable[Finding] = ...) -> Chain:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class ChainLink:
    """One agreement of a partnership, seen in time."""
    def __init__(self, agreement: str, title: str, signed_term: Term, term: Term, amendments: Iterable[str] = ..., ended_on: datetime.date | None = ..., ended_by: EndedBy | str | None = ..., decided_on: FuzzyDate | datetime.date | str | None = ..., decided_late: bool | None = ..., signed_on: FuzzyDate | datetime.date | str | None = ..., signed_late: bool | None = ..., names: Iterable[PartyName] = ...) -> None: ...
    @property
    def agreement(self) -> str:
        """The id of the agreement."""
    @property
    def title(self) -> str:
        """Its title."""
    @property
    def signed_term(self) -> Term:
        """The term as it was signed."""
    @property
    def term(self) -> Term:
        """The term as amendments, extensions and renewals leave it."""
    @property
    def amendments(self) -> tuple[str, ...]:
        """The ids of the amendments and renewals that hold, in order."""
    @property
    def ended_on(self) -> datetime.date | None:
        """Its last day where it ended before its term did, included."""
    @property
    def ended_by(self) -> EndedBy | None:
        """How it ended then."""
    @property
    def decided_on(self) -> FuzzyDate | None:
        """When it was first decided, if recorded."""
    @property
    def decided_late(self) -> bool | None:
        """Whether that was after its first day; absent where it cannot be told."""
    @property
    def signed_on(self) -> FuzzyDate | None:
        """When the last party signed, of those whose signing is recorded."""
    @property
    def signed_late(self) -> bool | None:
        """Whether that was after its first day; absent where it cannot be told."""
    @property
    def names(self) -> tuple[PartyName, ...]:
        """The names that its parties had during it."""
    def replace(self, *, agreement: str = ..., title: str = ..., signed_term: Term = ..., term: Term = ..., amendments: Iterable[str] = ..., ended_on: datetime.date | None = ..., ended_by: EndedBy | str | None = ..., decided_on: FuzzyDate | datetime.date | str | None = ..., decided_late: bool | None = ..., signed_on: FuzzyDate | datetime.date | str | None = ..., signed_late: bool | None = ..., names: Iterable[PartyName] = ...) -> ChainLink:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class ChainNeighbour:
    """How one agreement follows another."""
    def __init__(self, agreement: str, next: str, relation: ChainRelation | str, shared_least: int, shared_most: int, days: DateRange | None = ...) -> None: ...
    @property
    def agreement(self) -> str:
        """The id of the earlier agreement."""
    @property
    def next(self) -> str:
        """The id of the later agreement."""
    @property
    def relation(self) -> ChainRelation:
        """How it follows."""
    @property
    def shared_least(self) -> int:
        """The fewest days that both hold; negative: minus the days between them."""
    @property
    def shared_most(self) -> int:
        """The most days that both can hold; the same number where the days are exact."""
    @property
    def days(self) -> DateRange | None:
        """The days in both, or between them, both ends included; absent where there are none or they are not exact."""
    def replace(self, *, agreement: str = ..., next: str = ..., relation: ChainRelation | str = ..., shared_least: int = ..., shared_most: int = ..., days: DateRange | None = ...) -> ChainNeighbour:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class ChainRelation(Word):
    """How the later of two agreements follows the earlier."""

    adjoins = "adjoins"
    overlap = "overlap"
    gap = "gap"
    may_overlap = "may_overlap"
    may_leave_gap = "may_leave_gap"
    unclear = "unclear"

class ChangeKind(Word):
    """What became of a part that an amendment states."""

    added = "added"
    removed = "removed"
    reworded = "reworded"
    changed = "changed"

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
class CheckAnswer:
    """What came out, what bears on it, and what it rests on."""
    def __init__(self, result: AgreementCheck, findings: Iterable[Finding] = ..., *, basis: Basis) -> None: ...
    @property
    def result(self) -> AgreementCheck:
        """What came out."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What should be known beside it."""
    @property
    def basis(self) -> Basis:
        """What it rests on."""
    def replace(self, *, result: AgreementCheck = ..., findings: Iterable[Finding] = ..., basis: Basis = ...) -> CheckAnswer:
        """The same record with some fields changed."""
    def to_json(self) -> str:
        """The answer as JSON: what `--format json` writes; docs/json-output.md."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class CheckedGoal:
    """A goal, whether it can be followed up, and what it lacks."""
    def __init__(self, goal: StatedGoal, followable: bool = ..., gaps: Iterable[ErrorCode | str] = ..., indicators: Iterable[CheckedIndicator] = ...) -> None: ...
    @property
    def goal(self) -> StatedGoal:
        """The goal and where it is stated."""
    @property
    def id(self) -> str:
        """The id of the goal."""
    @property
    def text(self) -> str:
        """The goal as the document words it."""
    @property
    def kind(self) -> GoalKind:
        """Whose goal it is."""
    @property
    def agreement(self) -> str | None:
        """The agreement that states it; absent for a goal of a board."""
    @property
    def set_by(self) -> str | None:
        """The party that set it."""
    @property
    def shared_with(self) -> tuple[str, ...]:
        """Others who share it."""
    @property
    def clause(self) -> str | None:
        """The clause it stands in."""
    @property
    def followable(self) -> bool:
        """Whether it can be followed up: it has indicators, and none lacks what is needed."""
    @property
    def gaps(self) -> tuple[ErrorCode, ...]:
        """What it or any of its indicators lacks, each once, as codes."""
    @property
    def indicators(self) -> tuple[CheckedIndicator, ...]:
        """Its indicators."""
    def replace(self, *, goal: StatedGoal = ..., followable: bool = ..., gaps: Iterable[ErrorCode | str] = ..., indicators: Iterable[CheckedIndicator] = ...) -> CheckedGoal:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class CheckedHeading:
    """One of the eleven headings, and how far the agreement fills it."""
    def __init__(self, heading: AgreementHeading | str, status: HeadingStatus | str, parts: Iterable[CheckedPart] = ...) -> None: ...
    @property
    def heading(self) -> AgreementHeading:
        """The heading."""
    @property
    def status(self) -> HeadingStatus:
        """Present, partly or missing."""
    @property
    def parts(self) -> tuple[CheckedPart, ...]:
        """Its parts."""
    def replace(self, *, heading: AgreementHeading | str = ..., status: HeadingStatus | str = ..., parts: Iterable[CheckedPart] = ...) -> CheckedHeading:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class CheckedIndicator:
    """An indicator, what it lacks, and the value it is to reach."""
    def __init__(self, indicator: Indicator, gaps: Iterable[ErrorCode | str] = ..., baseline_value: Ratio | None = ..., target_value: Ratio | None = ..., other_reading: Ratio | None = ...) -> None: ...
    @property
    def indicator(self) -> Indicator:
        """The indicator as it is stated."""
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
    def gaps(self) -> tuple[ErrorCode, ...]:
        """The codes of what it lacks; goal.no_unit and goal.no_population hinder nothing."""
    @property
    def baseline_value(self) -> Ratio | None:
        """Where things stood, exact; percent for a share. Absent where it is not known."""
    @property
    def target_value(self) -> Ratio | None:
        """What is to be reached, exact, computed from the baseline where it must be."""
    @property
    def other_reading(self) -> Ratio | None:
        """For a change of a share: what the target would be if percent were percentage points, or the other way round."""
    def replace(self, *, indicator: Indicator = ..., gaps: Iterable[ErrorCode | str] = ..., baseline_value: Ratio | None = ..., target_value: Ratio | None = ..., other_reading: Ratio | None = ...) -> CheckedIndicator:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class CheckedPart:
    """A part of a heading, and what fills it."""
    def __init__(self, part: HeadingPart | str, present: bool = ..., members: Iterable[str] = ..., clauses: Iterable[str] = ...) -> None: ...
    @property
    def part(self) -> HeadingPart:
        """The part."""
    @property
    def present(self) -> bool:
        """Whether anything fills it."""
    @property
    def members(self) -> tuple[str, ...]:
        """The members of the agreement that fill it."""
    @property
    def clauses(self) -> tuple[str, ...]:
        """The ids of the clauses they stand in."""
    def replace(self, *, part: HeadingPart | str = ..., present: bool = ..., members: Iterable[str] = ..., clauses: Iterable[str] = ...) -> CheckedPart:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class CheckedReference:
    """A reference to a law, held against the table."""
    def __init__(self, sfs: str, status: ReferenceStatus | str, provision: str | None = ..., clause: str | None = ..., law: Law | None = ...) -> None: ...
    @property
    def sfs(self) -> str:
        """The number as the agreement has it."""
    @property
    def status(self) -> ReferenceStatus:
        """Whether the law holds."""
    @property
    def provision(self) -> str | None:
        """The chapter and section referred to."""
    @property
    def clause(self) -> str | None:
        """The clause that refers to it."""
    @property
    def law(self) -> Law | None:
        """The row of the table; absent where it has none."""
    def replace(self, *, sfs: str = ..., status: ReferenceStatus | str = ..., provision: str | None = ..., clause: str | None = ..., law: Law | None = ...) -> CheckedReference:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class ChosenBy(Word):
    """Why an agreement was taken."""

    named = "named"
    only_one = "only_one"
    holds_the_day = "holds_the_day"
    began_last = "began_last"
    begins_first = "begins_first"
    has_repayment = "has_repayment"
    has_payments = "has_payments"

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
class ClaimsAnswer:
    """What came out, what bears on it, and what it rests on."""
    def __init__(self, result: RepaymentClaims, findings: Iterable[Finding] = ..., *, basis: Basis) -> None: ...
    @property
    def result(self) -> RepaymentClaims:
        """What came out."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What should be known beside it."""
    @property
    def basis(self) -> Basis:
        """What it rests on."""
    def replace(self, *, result: RepaymentClaims = ..., findings: Iterable[Finding] = ..., basis: Basis = ...) -> ClaimsAnswer:
        """The same record with some fields changed."""
    def to_json(self) -> str:
        """The answer as JSON: what `--format json` writes; docs/json-output.md."""
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
class ClauseReading:
    """How the other repayment clauses are read where they are silent."""
    def __init__(self, threshold: ThresholdReading | str = ..., lateness: LatenessReading | str = ..., rounding: RoundingMode | str | None = ..., unit: RoundingUnit | str | None = ...) -> None: ...
    @property
    def threshold(self) -> ThresholdReading:
        """What is held against the threshold."""
    @property
    def lateness(self) -> LatenessReading:
        """From which day a late report is counted."""
    @property
    def rounding(self) -> RoundingMode | None:
        """How the amount is rounded; half up unless said."""
    @property
    def unit(self) -> RoundingUnit | None:
        """To öre or to kronor; to öre unless said."""
    def replace(self, *, threshold: ThresholdReading | str = ..., lateness: LatenessReading | str = ..., rounding: RoundingMode | str | None = ..., unit: RoundingUnit | str | None = ...) -> ClauseReading:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class ClauseStatement:
    """What comes back by one repayment clause, and all it rests on."""
    def __init__(self, kind: RepaymentClause | str, status: RepaymentStatus | str, reason: ErrorCode | str | None = ..., *, agreement: str, clause_id: str | None = ..., clause: Clause | None = ..., period: DateRange | None = ..., paid: Money | decimal.Decimal | str | None = ..., carried: Money | decimal.Decimal | str | None = ..., unused_funds: UnusedFundsTerms | None = ..., account: Account | None = ..., unused: Money | decimal.Decimal | str | None = ..., kept: Money | decimal.Decimal | str | None = ..., threshold: Ratio | None = ..., misuse: MisuseTerms | None = ..., decision: MisuseDecision | None = ..., late_reports: LateReportTerms | None = ..., last_day: datetime.date | None = ..., counted_to: datetime.date | None = ..., received_on: datetime.date | None = ..., days_late: int | None = ..., reached: LateReportStep | None = ..., exact: Ratio | None = ..., cap: Money | decimal.Decimal | str | None = ..., capped: bool = ..., amount: Money | decimal.Decimal | str | None = ..., payable: Money | decimal.Decimal | str | None = ..., findings: Iterable[Finding] = ...) -> None: ...
    @property
    def kind(self) -> RepaymentClause:
        """Which kind of clause."""
    @property
    def status(self) -> RepaymentStatus:
        """Whether there is a figure."""
    @property
    def reason(self) -> ErrorCode | None:
        """Why there is none, as a code."""
    @property
    def agreement(self) -> str:
        """The id of the agreement."""
    @property
    def clause_id(self) -> str | None:
        """The id of the clause."""
    @property
    def clause(self) -> Clause | None:
        """The clause, with its words."""
    @property
    def period(self) -> DateRange | None:
        """The time it is about, both ends included."""
    @property
    def paid(self) -> Money | None:
        """What was paid for that time, net, up to the day of the account, the decision or the report."""
    @property
    def carried(self) -> Money | None:
        """What was kept from the account before, to be used in this period; absent where there is no account before."""
    @property
    def unused_funds(self) -> UnusedFundsTerms | None:
        """The terms for unused money, as they were read."""
    @property
    def account(self) -> Account | None:
        """The account of the period."""
    @property
    def unused(self) -> Money | None:
        """What was paid or carried over and not used; never less than nothing."""
    @property
    def kept(self) -> Money | None:
        """What of it the payee may keep for the next period."""
    @property
    def threshold(self) -> Ratio | None:
        """The threshold in öre, exact."""
    @property
    def misuse(self) -> MisuseTerms | None:
        """The terms for wrong data and misuse, as they were read."""
    @property
    def decision(self) -> MisuseDecision | None:
        """The payer's decision, with its reason."""
    @property
    def late_reports(self) -> LateReportTerms | None:
        """The terms for late reports, as they were read."""
    @property
    def last_day(self) -> datetime.date | None:
        """The day after which the report is late, as it was read."""
    @property
    def counted_to(self) -> datetime.date | None:
        """The day it was received, else the day asked for: the last day late."""
    @property
    def received_on(self) -> datetime.date | None:
        """The day it was whole; absent while it was not."""
    @property
    def days_late(self) -> int | None:
        """How many days after its last day."""
    @property
    def reached(self) -> LateReportStep | None:
        """The last step reached; absent where none was."""
    @property
    def exact(self) -> Ratio | None:
        """The exact value in öre, before the cap."""
    @property
    def cap(self) -> Money | None:
        """The most that can come back: what was paid, and what was carried over."""
    @property
    def capped(self) -> bool:
        """Whether the cap was less than the exact value."""
    @property
    def amount(self) -> Money | None:
        """The calculated amount, rounded once."""
    @property
    def payable(self) -> Money | None:
        """What is to be paid or deducted: the exact value rounded once to whole kronor."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What should be known beside the figure."""
    def replace(self, *, kind: RepaymentClause | str = ..., status: RepaymentStatus | str = ..., reason: ErrorCode | str | None = ..., agreement: str = ..., clause_id: str | None = ..., clause: Clause | None = ..., period: DateRange | None = ..., paid: Money | decimal.Decimal | str | None = ..., carried: Money | decimal.Decimal | str | None = ..., unused_funds: UnusedFundsTerms | None = ..., account: Account | None = ..., unused: Money | decimal.Decimal | str | None = ..., kept: Money | decimal.Decimal | str | None = ..., threshold: Ratio | None = ..., misuse: MisuseTerms | None = ..., decision: MisuseDecision | None = ..., late_reports: LateReportTerms | None = ..., last_day: datetime.date | None = ..., counted_to: datetime.date | None = ..., received_on: datetime.date | None = ..., days_late: int | None = ..., reached: LateReportStep | None = ..., exact: Ratio | None = ..., cap: Money | decimal.Decimal | str | None = ..., capped: bool = ..., amount: Money | decimal.Decimal | str | None = ..., payable: Money | decimal.Decimal | str | None = ..., findings: Iterable[Finding] = ...) -> ClauseStatement:
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
class Completeness:
    """How complete an agreement is."""
    def __init__(self, agreement: str, headings: Iterable[CheckedHeading] = ..., findings: Iterable[Finding] = ...) -> None: ...
    @property
    def agreement(self) -> str:
        """The id of the agreement."""
    @property
    def headings(self) -> tuple[CheckedHeading, ...]:
        """The eleven headings, in the list's order."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is missing."""
    def replace(self, *, agreement: str = ..., headings: Iterable[CheckedHeading] = ..., findings: Iterable[Finding] = ...) -> Completeness:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Compliance:
    """Every obligation of a partnership and how it stands on a day."""
    def __init__(self, partnership: str, title: str, day: datetime.date, reading: FollowUpReading, obligations: Iterable[ObligationStatus] = ..., findings: Iterable[Finding] = ...) -> None: ...
    @property
    def partnership(self) -> str:
        """The id of the partnership."""
    @property
    def title(self) -> str:
        """Its title."""
    @property
    def day(self) -> datetime.date:
        """The day."""
    @property
    def reading(self) -> FollowUpReading:
        """The reading that was asked for."""
    @property
    def obligations(self) -> tuple[ObligationStatus, ...]:
        """In order of the latest due day, then of their ids."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What should be known beside them: reports that belong nowhere, inexact terms."""
    def replace(self, *, partnership: str = ..., title: str = ..., day: datetime.date = ..., reading: FollowUpReading = ..., obligations: Iterable[ObligationStatus] = ..., findings: Iterable[Finding] = ...) -> Compliance:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class ComplianceAnswer:
    """What came out, what bears on it, and what it rests on."""
    def __init__(self, result: Compliance, findings: Iterable[Finding] = ..., *, basis: Basis) -> None: ...
    @property
    def result(self) -> Compliance:
        """What came out."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What should be known beside it."""
    @property
    def basis(self) -> Basis:
        """What it rests on."""
    def replace(self, *, result: Compliance = ..., findings: Iterable[Finding] = ..., basis: Basis = ...) -> ComplianceAnswer:
        """The same record with some fields changed."""
    def to_json(self) -> str:
        """The answer as JSON: what `--format json` writes; docs/json-output.md."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class ComponentFlow:
    """The part of one component."""
    def __init__(self, component: str, planned: Money | decimal.Decimal | str, paid: Money | decimal.Decimal | str | None = ...) -> None: ...
    @property
    def component(self) -> str:
        """Its id."""
    @property
    def planned(self) -> Money:
        """What is planned."""
    @property
    def paid(self) -> Money | None:
        """What was paid of it; absent where not stated."""
    def replace(self, *, component: str = ..., planned: Money | decimal.Decimal | str = ..., paid: Money | decimal.Decimal | str | None = ...) -> ComponentFlow:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Contribution:
    """What a party brings. An amount that is not known is left out; it is not zero."""
    def __init__(self, party: str, kind: ContributionKind | str, text: str, amount: Money | decimal.Decimal | str | None = ..., hours: decimal.Decimal | int | str | None = ..., hourly_rate: HourlyRate | None = ..., span: ContributionSpan | str | None = ..., example: bool = ..., source: str | None = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
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
    def span(self) -> ContributionSpan | None:
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
    def replace(self, *, party: str = ..., kind: ContributionKind | str = ..., text: str = ..., amount: Money | decimal.Decimal | str | None = ..., hours: decimal.Decimal | int | str | None = ..., hourly_rate: HourlyRate | None = ..., span: ContributionSpan | str | None = ..., example: bool = ..., source: str | None = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> Contribution:
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
class ContributionShares:
    """What the parties bring over the planned term, and their shares."""
    def __init__(self, agreement: str, first: FuzzyDate | datetime.date | str, last: FuzzyDate | datetime.date | str, years: Ratio | None = ..., contributions: Iterable[ValuedContribution] = ..., sums: Iterable[ContributionSum] = ..., parties: Iterable[PartyShare] = ..., complete: bool = ..., exact: Ratio | None = ..., value: Money | decimal.Decimal | str | None = ..., planned_payments: Money | decimal.Decimal | str | None = ..., findings: Iterable[Finding] = ...) -> None: ...
    @property
    def agreement(self) -> str:
        """The id of the agreement."""
    @property
    def first(self) -> FuzzyDate:
        """The first day of the planned term."""
    @property
    def last(self) -> FuzzyDate:
        """Its last day, as amendments leave it."""
    @property
    def years(self) -> Ratio | None:
        """The years of the term; absent where its days are not exact."""
    @property
    def contributions(self) -> tuple[ValuedContribution, ...]:
        """Each contribution, valued; planned payments as one of their own."""
    @property
    def sums(self) -> tuple[ContributionSum, ...]:
        """By party and kind."""
    @property
    def parties(self) -> tuple[PartyShare, ...]:
        """By party, with shares."""
    @property
    def complete(self) -> bool:
        """Whether nothing is unknown."""
    @property
    def exact(self) -> Ratio | None:
        """The exact sum of all that is known, in öre; absent where nothing is, or it does not fit."""
    @property
    def value(self) -> Money | None:
        """The same, rounded once to öre."""
    @property
    def planned_payments(self) -> Money | None:
        """What the payment schedule plans in all, counted or not."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is unknown, and what was decided."""
    def replace(self, *, agreement: str = ..., first: FuzzyDate | datetime.date | str = ..., last: FuzzyDate | datetime.date | str = ..., years: Ratio | None = ..., contributions: Iterable[ValuedContribution] = ..., sums: Iterable[ContributionSum] = ..., parties: Iterable[PartyShare] = ..., complete: bool = ..., exact: Ratio | None = ..., value: Money | decimal.Decimal | str | None = ..., planned_payments: Money | decimal.Decimal | str | None = ..., findings: Iterable[Finding] = ...) -> ContributionShares:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class ContributionSpan(Word):
    """Whether it is brought once or every year."""

    whole_term = "whole_term"
    per_year = "per_year"

@final
class ContributionSum:
    """What is known that a party brings of one kind."""
    def __init__(self, party: str, kind: ContributionKind | str, complete: bool = ..., exact: Ratio | None = ..., value: Money | decimal.Decimal | str | None = ...) -> None: ...
    @property
    def party(self) -> str:
        """The party."""
    @property
    def kind(self) -> ContributionKind:
        """The kind of resource."""
    @property
    def complete(self) -> bool:
        """Whether nothing of it is unknown."""
    @property
    def exact(self) -> Ratio | None:
        """The exact sum of what is known, in öre; absent where nothing is, which is not zero."""
    @property
    def value(self) -> Money | None:
        """The same, rounded once to öre."""
    def replace(self, *, party: str = ..., kind: ContributionKind | str = ..., complete: bool = ..., exact: Ratio | None = ..., value: Money | decimal.Decimal | str | None = ...) -> ContributionSum:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class DayCount(Word):
    """What a year is when days are counted."""

    act_365 = "act_365"
    act_act = "act_act"
    act_360 = "act_360"

class DeductionBase(Word):
    """What a percentage of a deduction is of."""

    period = "period"
    latest_half_year_amount = "latest_half_year_amount"

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

@final
class DueAnswer:
    """What came out, what bears on it, and what it rests on."""
    def __init__(self, result: DueList, findings: Iterable[Finding] = ..., *, basis: Basis) -> None: ...
    @property
    def result(self) -> DueList:
        """What came out."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What should be known beside it."""
    @property
    def basis(self) -> Basis:
        """What it rests on."""
    def replace(self, *, result: DueList = ..., findings: Iterable[Finding] = ..., basis: Basis = ...) -> DueAnswer:
        """The same record with some fields changed."""
    def to_json(self) -> str:
        """The answer as JSON: what `--format json` writes; docs/json-output.md."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class DueItem:
    """An obligation that is due or overdue, and whose it is."""
    def __init__(self, partnership: str, title: str, status: ObligationStatus) -> None: ...
    @property
    def partnership(self) -> str:
        """The partnership's id."""
    @property
    def title(self) -> str:
        """Its title."""
    @property
    def status(self) -> ObligationStatus:
        """The obligation and how it stands."""
    @property
    def obligation(self) -> Obligation:
        """The obligation."""
    @property
    def id(self) -> str:
        """Stable and readable: the agreement, the duty, the first day of its year."""
    @property
    def kind(self) -> ObligationKind:
        """What is owed."""
    @property
    def agreement(self) -> str | None:
        """The agreement, where it is one agreement's."""
    @property
    def duty(self) -> str | None:
        """The id of the duty, assignment, review item or extension option; of a planned activity, of the review that plans it."""
    @property
    def text(self) -> str:
        """The duty, as the file tells it; may be empty."""
    @property
    def owed_by(self) -> tuple[str, ...]:
        """The parties that owe it."""
    @property
    def conveners(self) -> tuple[str, ...]:
        """The parties that convene the meetings."""
    @property
    def reported_to(self) -> str | None:
        """Who receives it."""
    @property
    def year(self) -> DutyYear | None:
        """The year it is for, where it is owed every year."""
    @property
    def window(self) -> DateRange:
        """The days in which it can be met in time, both ends included."""
    @property
    def surely(self) -> DateRange | None:
        """The days that are certainly in the window; fewer where the term is not exact."""
    @property
    def due(self) -> FuzzyDate:
        """The last day, unadjusted, or less where less is known."""
    @property
    def grace_last(self) -> datetime.date | None:
        """The last day before it counts as overdue; absent for the latest due day itself."""
    @property
    def required(self) -> int | None:
        """How many times it is owed; absent where the term leaves that open, and for what is not owed."""
    @property
    def parts(self) -> tuple[ReportPart, ...]:
        """What a report must hold."""
    @property
    def meeting_kinds(self) -> tuple[MeetingKind, ...]:
        """Which meetings count."""
    @property
    def amount(self) -> Money | None:
        """The planned amount of an instalment, in kronor."""
    @property
    def example(self) -> bool:
        """Whether that amount is an example."""
    @property
    def clause(self) -> str | None:
        """The clause that states it."""
    @property
    def state(self) -> ObligationState:
        """How it stands."""
    @property
    def reason(self) -> ErrorCode | None:
        """Why it is not applicable or unknown."""
    @property
    def done(self) -> int | None:
        """How many times it certainly was done; of reports, how many whole ones came."""
    @property
    def missing(self) -> tuple[ReportPart, ...]:
        """What the reports do not hold yet."""
    @property
    def paid(self) -> Money | None:
        """Of an instalment: what was paid for it up to the day, in kronor."""
    @property
    def met_on(self) -> datetime.date | None:
        """The day from which it was met."""
    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """The facts it rests on, in order of day."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What should be known about it."""
    def replace(self, *, partnership: str = ..., title: str = ..., status: ObligationStatus = ...) -> DueItem:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class DueList:
    """What is due or overdue over many partnerships."""
    def __init__(self, range: DateRange, reading: FollowUpReading, items: Iterable[DueItem] = ..., findings: Iterable[PartnershipFindings] = ...) -> None: ...
    @property
    def range(self) -> DateRange:
        """From the day to the last day looked at, both included."""
    @property
    def reading(self) -> FollowUpReading:
        """The reading that was asked for."""
    @property
    def items(self) -> tuple[DueItem, ...]:
        """In order of the latest due day, then of the partnership's id, then of the obligation's."""
    @property
    def findings(self) -> tuple[PartnershipFindings, ...]:
        """What should be known, for each partnership that has anything."""
    def replace(self, *, range: DateRange = ..., reading: FollowUpReading = ..., items: Iterable[DueItem] = ..., findings: Iterable[PartnershipFindings] = ...) -> DueList:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class DutyChange:
    """A duty of follow-up that was added, removed, reworded or changed."""
    def __init__(self, kind: ChangeKind | str, before: FollowUpTerm | None = ..., after: FollowUpTerm | None = ..., members: Iterable[MemberChange] = ...) -> None: ...
    @property
    def kind(self) -> ChangeKind:
        """What became of it."""
    @property
    def before(self) -> FollowUpTerm | None:
        """The duty before; absent for one that was added."""
    @property
    def after(self) -> FollowUpTerm | None:
        """The duty after; absent for one that was removed."""
    @property
    def members(self) -> tuple[MemberChange, ...]:
        """What changed in it, for one that was there before and is after."""
    def replace(self, *, kind: ChangeKind | str = ..., before: FollowUpTerm | None = ..., after: FollowUpTerm | None = ..., members: Iterable[MemberChange] = ...) -> DutyChange:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class DutyYear:
    """The year that an obligation is for, and how it was read."""
    def __init__(self, days: DateRange, in_term: DateRange, basis: YearBasis | str, basis_from: ReadingSource | str, times_per_year: int, year_days: int, days_in_term: int | None = ..., *, part_year: PartYearReading | str, part_year_from: ReadingSource | str) -> None: ...
    @property
    def days(self) -> DateRange:
        """The whole year, not cut by the term; of an agreement without an exact first day, all days that it may hold."""
    @property
    def in_term(self) -> DateRange:
        """The days of it that belong, or may, to the term."""
    @property
    def basis(self) -> YearBasis:
        """Which years are meant."""
    @property
    def basis_from(self) -> ReadingSource:
        """Who said so."""
    @property
    def times_per_year(self) -> int:
        """The least number of times a year."""
    @property
    def year_days(self) -> int:
        """How many days the whole year has."""
    @property
    def days_in_term(self) -> int | None:
        """How many of them belong to the term; absent where the term is not exact."""
    @property
    def part_year(self) -> PartYearReading:
        """What is owed in a year cut by the term."""
    @property
    def part_year_from(self) -> ReadingSource:
        """Who said so."""
    def replace(self, *, days: DateRange = ..., in_term: DateRange = ..., basis: YearBasis | str = ..., basis_from: ReadingSource | str = ..., times_per_year: int = ..., year_days: int = ..., days_in_term: int | None = ..., part_year: PartYearReading | str = ..., part_year_from: ReadingSource | str = ...) -> DutyYear:
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

@final
class EndingAsked:
    """How the agreement ended, as far as the question says."""
    def __init__(self, ended_by: EndedBy | str | None = ..., declared_by: Side | str | None = ..., declared_on: datetime.date | None = ..., *, breach: Breach) -> None: ...
    @property
    def ended_by(self) -> EndedBy | None:
        """How it ended."""
    @property
    def declared_by(self) -> Side | None:
        """The side that declared it."""
    @property
    def declared_on(self) -> datetime.date | None:
        """The day on which it was declared."""
    @property
    def breach(self) -> Breach:
        """The breach it was declared for."""
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
    def replace(self, *, ended_by: EndedBy | str | None = ..., declared_by: Side | str | None = ..., declared_on: datetime.date | None = ..., breach: Breach = ...) -> EndingAsked:
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
    file_no_partnerships = "file.no_partnerships"
    file_folders_passed_over = "file.folders_passed_over"
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
    value_whole = "value.whole"
    value_twice = "value.twice"
    value_record_twice = "value.record_twice"
    value_derived = "value.derived"
    value_not_read = "value.not_read"
    date_format = "date.format"
    date_not_a_day = "date.not_a_day"
    date_range = "date.range"
    date_range_format = "date.range_format"
    date_reversed = "date.reversed"
    date_fuzzy = "date.fuzzy"
    date_has_time = "date.has_time"
    date_recorded_early = "date.recorded_early"
    date_month_end = "date.month_end"
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
    reference_looks_alike = "reference.looks_alike"
    reference_alike_ids = "reference.alike_ids"
    reference_partnership_twice = "reference.partnership_twice"
    agreement_unknown = "agreement.unknown"
    agreement_none = "agreement.none"
    agreement_several = "agreement.several"
    payment_agreement_unnamed = "payment.agreement_unnamed"
    payment_covers_outside = "payment.covers_outside"
    payment_covers_inside = "payment.covers_inside"
    payment_attributed_by_payment_day = "payment.attributed_by_payment_day"
    payment_more_than_planned = "payment.more_than_planned"
    payment_assumed = "payment.assumed"
    payment_repaid_before_payment = "payment.repaid_before_payment"
    payment_repaid_more_than_paid = "payment.repaid_more_than_paid"
    schedule_no_terms = "schedule.no_terms"
    schedule_term_not_exact = "schedule.term_not_exact"
    schedule_half_year_without_instalment = "schedule.half_year_without_instalment"
    schedule_half_year_with_several = "schedule.half_year_with_several"
    payment_two_forms = "payment.two_forms"
    component_months = "component.months"
    component_raised_and_indexed = "component.raised_and_indexed"
    component_raise_outside = "component.raise_outside"
    component_base_missing = "component.base_missing"
    series_two_figures = "series.two_figures"
    series_published_early = "series.published_early"
    series_preliminary_late = "series.preliminary_late"
    schedule_component_outside = "schedule.component_outside"
    schedule_stub_not_stated = "schedule.stub_not_stated"
    schedule_figure_missing = "schedule.figure_missing"
    schedule_series_kind = "schedule.series_kind"
    schedule_raise_within_period = "schedule.raise_within_period"
    schedule_base_ahead = "schedule.base_ahead"
    schedule_amendment_unlike = "schedule.amendment_unlike"
    schedule_amount_of_which = "schedule.amount_of_which"
    schedule_amount_unknown = "schedule.amount_unknown"
    schedule_in_no_month = "schedule.in_no_month"
    schedule_fallen_away = "schedule.fallen_away"
    schedule_ended = "schedule.ended"
    payment_not_stated = "payment.not_stated"
    payment_unplaced = "payment.unplaced"
    payment_overpaid = "payment.overpaid"
    payment_invoice_unplaced = "payment.invoice_unplaced"
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
    rescission_recorded_otherwise = "rescission.recorded_otherwise"
    calendar_range = "calendar.range"
    amendment_not_in_writing = "amendment.not_in_writing"
    amendment_conflict = "amendment.conflict"
    amendment_after_term = "amendment.after_term"
    amendment_without_payment = "amendment.without_payment"
    amendment_ends_before_it_holds = "amendment.ends_before_it_holds"
    amendment_no_parties = "amendment.no_parties"
    amendment_no_payer = "amendment.no_payer"
    amendment_no_payee = "amendment.no_payee"
    amendment_leaves_out_duty = "amendment.leaves_out_duty"
    amendment_leaves_out_goal = "amendment.leaves_out_goal"
    amendment_leaves_out_party = "amendment.leaves_out_party"
    amendment_term_not_exact = "amendment.term_not_exact"
    amendment_past_extension = "amendment.past_extension"
    amendment_renewed = "amendment.renewed"
    amendment_unknown = "amendment.unknown"
    amendment_changes_nothing = "amendment.changes_nothing"
    amendment_not_compared = "amendment.not_compared"
    amendment_writing_not_known = "amendment.writing_not_known"
    amendment_notice_late = "amendment.notice_late"
    amendment_notice_may_be_late = "amendment.notice_may_be_late"
    amendment_before_term = "amendment.before_term"
    amendment_extension_spent = "amendment.extension_spent"
    amendment_extension_shortens = "amendment.extension_shortens"
    amendment_longer_than_extension = "amendment.longer_than_extension"
    measurement_form = "measurement.form"
    measurement_impossible_share = "measurement.impossible_share"
    chain_gap = "chain.gap"
    chain_may_leave_gap = "chain.may_leave_gap"
    chain_overlap = "chain.overlap"
    chain_may_overlap = "chain.may_overlap"
    chain_decided_late = "chain.decided_late"
    chain_may_be_decided_late = "chain.may_be_decided_late"
    chain_signed_late = "chain.signed_late"
    chain_may_be_signed_late = "chain.may_be_signed_late"
    chain_party_renamed = "chain.party_renamed"
    chain_event_unplaced = "chain.event_unplaced"
    lifecycle_signing_not_recorded = "lifecycle.signing_not_recorded"
    lifecycle_signature_missing = "lifecycle.signature_missing"
    lifecycle_day_not_exact = "lifecycle.day_not_exact"
    lifecycle_may_have_begun = "lifecycle.may_have_begun"
    lifecycle_may_have_expired = "lifecycle.may_have_expired"
    lifecycle_ends_ahead = "lifecycle.ends_ahead"
    lifecycle_several_endings = "lifecycle.several_endings"
    lifecycle_ending_after_term = "lifecycle.ending_after_term"
    lifecycle_closed_without_call = "lifecycle.closed_without_call"
    lifecycle_reported_before_end = "lifecycle.reported_before_end"
    lifecycle_notice_without_ground = "lifecycle.notice_without_ground"
    follow_up_term_not_exact = "follow_up.term_not_exact"
    follow_up_required_unknown = "follow_up.required_unknown"
    follow_up_part_year = "follow_up.part_year"
    follow_up_ended = "follow_up.ended"
    follow_up_passed = "follow_up.passed"
    follow_up_payments_not_stated = "follow_up.payments_not_stated"
    follow_up_may_be_met = "follow_up.may_be_met"
    follow_up_contents_not_stated = "follow_up.contents_not_stated"
    follow_up_report_unplaced = "follow_up.report_unplaced"
    follow_up_report_year_assumed = "follow_up.report_year_assumed"
    follow_up_not_met_by_report = "follow_up.not_met_by_report"
    follow_up_no_due_day = "follow_up.no_due_day"
    follow_up_report_before_end = "follow_up.report_before_end"
    follow_up_extension_late = "follow_up.extension_late"
    follow_up_not_signed = "follow_up.not_signed"
    follow_up_raised_afterwards = "follow_up.raised_afterwards"
    follow_up_planned_not_told = "follow_up.planned_not_told"
    follow_up_payments_not_planned = "follow_up.payments_not_planned"
    follow_up_extension_day_not_stated = "follow_up.extension_day_not_stated"
    follow_up_due_not_stated = "follow_up.due_not_stated"
    follow_up_lateness_not_told = "follow_up.lateness_not_told"
    follow_up_nothing_to_pay = "follow_up.nothing_to_pay"
    follow_up_party_left = "follow_up.party_left"
    follow_up_planned_no_time = "follow_up.planned_no_time"
    follow_up_meeting_unplaced = "follow_up.meeting_unplaced"
    follow_up_waiver_unplaced = "follow_up.waiver_unplaced"
    goal_no_agreement = "goal.no_agreement"
    goal_none_stated = "goal.none_stated"
    goal_no_indicator = "goal.no_indicator"
    goal_no_target = "goal.no_target"
    goal_no_baseline = "goal.no_baseline"
    goal_no_due = "goal.no_due"
    goal_no_direction = "goal.no_direction"
    goal_no_unit = "goal.no_unit"
    goal_no_population = "goal.no_population"
    goal_target_unlike_measure = "goal.target_unlike_measure"
    goal_target_against_direction = "goal.target_against_direction"
    goal_baseline_not_positive = "goal.baseline_not_positive"
    goal_target_impossible = "goal.target_impossible"
    goal_read_as_relative = "goal.read_as_relative"
    goal_read_as_relative_unvalued = "goal.read_as_relative_unvalued"
    goal_read_as_points = "goal.read_as_points"
    aggregation_cumulative_sum = "aggregation.cumulative_sum"
    aggregation_share_sum = "aggregation.share_sum"
    aggregation_bare_percent = "aggregation.bare_percent"
    aggregation_rating = "aggregation.rating"
    aggregation_not_numbers = "aggregation.not_numbers"
    aggregation_not_a_share = "aggregation.not_a_share"
    aggregation_nothing_measured = "aggregation.nothing_measured"
    aggregation_overlap = "aggregation.overlap"
    aggregation_period_missing = "aggregation.period_missing"
    aggregation_period_outside = "aggregation.period_outside"
    aggregation_several_latest = "aggregation.several_latest"
    aggregation_cumulative_falls = "aggregation.cumulative_falls"
    aggregation_corrected = "aggregation.corrected"
    aggregation_corrects_nothing = "aggregation.corrects_nothing"
    aggregation_part_missing = "aggregation.part_missing"
    aggregation_parts_differ = "aggregation.parts_differ"
    aggregation_parts_not_total = "aggregation.parts_not_total"
    attainment_not_measured = "attainment.not_measured"
    attainment_measured_before_due = "attainment.measured_before_due"
    attainment_wrong_direction = "attainment.wrong_direction"
    attainment_baseline_is_target = "attainment.baseline_is_target"
    attainment_shorter_period = "attainment.shorter_period"
    suppression_applied = "suppression.applied"
    review_unknown = "review.unknown"
    review_part_missing = "review.part_missing"
    review_requirement_not_judged = "review.requirement_not_judged"
    review_requirement_not_met = "review.requirement_not_met"
    review_requirement_twice = "review.requirement_twice"
    review_no_agreement = "review.no_agreement"
    review_several_agreements = "review.several_agreements"
    review_outside_term = "review.outside_term"
    review_closing_unknown = "review.closing_unknown"
    review_closed_twice = "review.closed_twice"
    review_closed_too_early = "review.closed_too_early"
    review_item_overdue = "review.item_overdue"
    review_yearly_missing = "review.yearly_missing"
    review_year_uncertain = "review.year_uncertain"
    review_not_owed = "review.not_owed"
    review_after_day = "review.after_day"
    final_report_unknown = "final_report.unknown"
    final_report_none = "final_report.none"
    final_report_part_missing = "final_report.part_missing"
    final_report_not_judged = "final_report.not_judged"
    final_report_deviation = "final_report.deviation"
    final_report_party_not_assessed = "final_report.party_not_assessed"
    final_report_commitment_not_judged = "final_report.commitment_not_judged"
    final_report_commitment_not_fulfilled = "final_report.commitment_not_fulfilled"
    final_report_lessons_lacking = "final_report.lessons_lacking"
    renewal_condition_not_judged = "renewal.condition_not_judged"
    renewal_reason_not_stated = "renewal.reason_not_stated"
    renewal_proposal_differs = "renewal.proposal_differs"
    screening_unanswered = "screening.unanswered"
    screening_contradiction = "screening.contradiction"
    screening_grant_and_procurement = "screening.grant_and_procurement"
    screening_wait = "screening.wait"
    screening_duty_not_met = "screening.duty_not_met"
    screening_criteria_unanswered = "screening.criteria_unanswered"
    completeness_heading_missing = "completeness.heading_missing"
    completeness_heading_partly = "completeness.heading_partly"
    completeness_amount_is_example = "completeness.amount_is_example"
    completeness_law_superseded = "completeness.law_superseded"
    completeness_law_superseded_later = "completeness.law_superseded_later"
    completeness_law_not_yet_in_force = "completeness.law_not_yet_in_force"
    completeness_law_unknown = "completeness.law_unknown"
    completeness_term_not_typical = "completeness.term_not_typical"
    completeness_term_unclear = "completeness.term_unclear"
    contributions_value_unknown = "contributions.value_unknown"
    contributions_term_not_exact = "contributions.term_not_exact"
    contributions_values_differ = "contributions.values_differ"
    contributions_from_planned_payments = "contributions.from_planned_payments"
    contributions_payments_differ = "contributions.payments_differ"
    contributions_payer_unclear = "contributions.payer_unclear"
    contributions_party_without = "contributions.party_without"
    contributions_incomplete = "contributions.incomplete"
    contributions_none_valued = "contributions.none_valued"
    contributions_span_not_stated = "contributions.span_not_stated"
    exposure_payments_assumed = "exposure.payments_assumed"
    exposure_instalment_without_amount = "exposure.instalment_without_amount"
    exposure_ended = "exposure.ended"
    proof_input_hash = "proof.input_hash"
    proof_not_a_proof = "proof.not_a_proof"
    interest_rate_unknown = "interest.rate_unknown"
    interest_rate_gap = "interest.rate_gap"
    interest_rate_duplicate = "interest.rate_duplicate"
    interest_rate_contradicts = "interest.rate_contradicts"
    interest_rate_no_half_point = "interest.rate_no_half_point"
    interest_rate_as_fraction = "interest.rate_as_fraction"
    interest_not_a_half_year = "interest.not_a_half_year"
    interest_demand_before_claim = "interest.demand_before_claim"
    interest_due_before_claim = "interest.due_before_claim"
    interest_payment_after_claim = "interest.payment_after_claim"
    interest_repaid_before_payment = "interest.repaid_before_payment"
    interest_repaid_before_claim = "interest.repaid_before_claim"
    interest_due_day_decides = "interest.due_day_decides"
    interest_rate_below_zero = "interest.rate_below_zero"
    interest_may_not_apply = "interest.may_not_apply"
    interest_nothing_begins = "interest.nothing_begins"
    interest_more_than_paid = "interest.more_than_paid"
    clauses_contradiction = "clauses.contradiction"
    clauses_one_measure = "clauses.one_measure"
    clauses_steps_order = "clauses.steps_order"
    clauses_none_stated = "clauses.none_stated"
    clauses_account_missing = "clauses.account_missing"
    clauses_account_replaced = "clauses.account_replaced"
    clauses_period_not_exact = "clauses.period_not_exact"
    clauses_paid_by_payment_day = "clauses.paid_by_payment_day"
    clauses_paid_differs = "clauses.paid_differs"
    clauses_used_more = "clauses.used_more"
    clauses_carry_over_late = "clauses.carry_over_late"
    clauses_carry_over_undecided = "clauses.carry_over_undecided"
    clauses_carry_over_not_agreed = "clauses.carry_over_not_agreed"
    clauses_carry_over_more = "clauses.carry_over_more"
    clauses_nothing_decided = "clauses.nothing_decided"
    clauses_ground_not_stated = "clauses.ground_not_stated"
    clauses_discretion_missing = "clauses.discretion_missing"
    clauses_discretion_not_given = "clauses.discretion_not_given"
    clauses_more_than_paid = "clauses.more_than_paid"
    clauses_paid_back_more = "clauses.paid_back_more"
    clauses_report_not_due = "clauses.report_not_due"
    clauses_report_waived = "clauses.report_waived"
    clauses_report_not_received = "clauses.report_not_received"
    clauses_report_not_told = "clauses.report_not_told"
    clauses_account_gap = "clauses.account_gap"
    clauses_account_early = "clauses.account_early"
    clauses_account_outside = "clauses.account_outside"
    clauses_accounts_overlap = "clauses.accounts_overlap"
    clauses_carried_unknown = "clauses.carried_unknown"
    clauses_more_together = "clauses.more_together"
    clauses_steps_fall = "clauses.steps_fall"
    clauses_no_terms = "clauses.no_terms"
    clauses_decision_outside = "clauses.decision_outside"
    clauses_nothing_to_account = "clauses.nothing_to_account"
    clauses_kept_at_end = "clauses.kept_at_end"
    clauses_carry_over_open = "clauses.carry_over_open"
    reading_unknown_question = "reading.unknown_question"
    name_unknown = "name.unknown"
    table_encoding = "table.encoding"
    table_delimiter = "table.delimiter"
    table_column_missing = "table.column_missing"
    table_column_repeated = "table.column_repeated"
    table_quote_open = "table.quote_open"
    table_quote_text = "table.quote_text"
    table_number_split = "table.number_split"
    table_rows_in_cell = "table.rows_in_cell"
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
    drafted = "drafted"

@final
class Evidence:
    """A fact that an obligation's state rests on."""
    def __init__(self, kind: EvidenceKind | str, number: int, on: FuzzyDate | datetime.date | str, certain: bool = ...) -> None: ...
    @property
    def kind(self) -> EvidenceKind:
        """The list it stands in."""
    @property
    def number(self) -> int:
        """Its place in that list, from 0, as in JSON pointers."""
    @property
    def on(self) -> FuzzyDate:
        """The day of the fact, or less where less is known."""
    @property
    def certain(self) -> bool:
        """Whether it certainly counts; else its day may lie outside."""
    def replace(self, *, kind: EvidenceKind | str = ..., number: int = ..., on: FuzzyDate | datetime.date | str = ..., certain: bool = ...) -> Evidence:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class EvidenceKind(Word):
    """The list of facts that evidence stands in."""

    payment = "payment"
    event = "event"
    ending = "ending"
    meeting = "meeting"
    report = "report"
    waiver = "waiver"
    review = "review"
    final_report = "final_report"
    amendment = "amendment"

@final
class Exposure:
    """What would be owed on every day of the term, under one reading."""
    def __init__(self, agreement: str, title: str, reading: UsedReading, reading_from: ReadingSources, status: RepaymentStatus | str, reason: ErrorCode | str | None = ..., term: DateRange | None = ..., planned_after: datetime.date | None = ..., payments: Iterable[Payment] | None = ..., clause: str | None = ..., maximum: ExposurePeak | None = ..., half_years: Iterable[ExposureHalfYear] = ..., days: Iterable[ExposureDay] = ..., findings: Iterable[Finding] = ...) -> None: ...
    @property
    def agreement(self) -> str:
        """The id of the agreement."""
    @property
    def title(self) -> str:
        """Its title."""
    @property
    def reading(self) -> UsedReading:
        """The reading that was used."""
    @property
    def reading_from(self) -> ReadingSources:
        """Where each answer came from."""
    @property
    def status(self) -> RepaymentStatus:
        """ok where some day has a figure, else the first day's."""
    @property
    def reason(self) -> ErrorCode | None:
        """Why no day has a figure, as a code."""
    @property
    def term(self) -> DateRange | None:
        """The days asked about: from the first to the last with every written amendment."""
    @property
    def planned_after(self) -> datetime.date | None:
        """The day after which planned instalments count as paid; absent: recorded only."""
    @property
    def payments(self) -> tuple[Payment, ...] | None:
        """What was counted: recorded and assumed payments; absent where not stated."""
    @property
    def clause(self) -> str | None:
        """The clause it rests on."""
    @property
    def maximum(self) -> ExposurePeak | None:
        """The most that would be payable, and when first."""
    @property
    def half_years(self) -> tuple[ExposureHalfYear, ...]:
        """The most and the least of each half-year."""
    @property
    def days(self) -> tuple[ExposureDay, ...]:
        """Every day of the term, in order."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What should be known."""
    def replace(self, *, agreement: str = ..., title: str = ..., reading: UsedReading = ..., reading_from: ReadingSources = ..., status: RepaymentStatus | str = ..., reason: ErrorCode | str | None = ..., term: DateRange | None = ..., planned_after: datetime.date | None = ..., payments: Iterable[Payment] | None = ..., clause: str | None = ..., maximum: ExposurePeak | None = ..., half_years: Iterable[ExposureHalfYear] = ..., days: Iterable[ExposureDay] = ..., findings: Iterable[Finding] = ...) -> Exposure:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class ExposureAnswer:
    """What came out, what bears on it, and what it rests on."""
    def __init__(self, result: Exposures, findings: Iterable[Finding] = ..., *, basis: Basis) -> None: ...
    @property
    def result(self) -> Exposures:
        """What came out."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What should be known beside it."""
    @property
    def basis(self) -> Basis:
        """What it rests on."""
    def replace(self, *, result: Exposures = ..., findings: Iterable[Finding] = ..., basis: Basis = ...) -> ExposureAnswer:
        """The same record with some fields changed."""
    def to_json(self) -> str:
        """The answer as JSON: what `--format json` writes; docs/json-output.md."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class ExposureDay:
    """What would be owed if the agreement were rescinded that day."""
    def __init__(self, day: datetime.date, remaining_days: int | None = ..., half_year_amount: Money | decimal.Decimal | str | None = ..., amount: Money | decimal.Decimal | str | None = ..., payable: Money | decimal.Decimal | str | None = ..., *, status: RepaymentStatus | str, reason: ErrorCode | str | None = ...) -> None: ...
    @property
    def day(self) -> datetime.date:
        """The day of rescission."""
    @property
    def remaining_days(self) -> int | None:
        """The remaining agreement days."""
    @property
    def half_year_amount(self) -> Money | None:
        """The half-year amount."""
    @property
    def amount(self) -> Money | None:
        """The calculated amount."""
    @property
    def payable(self) -> Money | None:
        """What would be to pay."""
    @property
    def status(self) -> RepaymentStatus:
        """Whether there is a figure."""
    @property
    def reason(self) -> ErrorCode | None:
        """Why there is none, as a code."""
    def replace(self, *, day: datetime.date = ..., remaining_days: int | None = ..., half_year_amount: Money | decimal.Decimal | str | None = ..., amount: Money | decimal.Decimal | str | None = ..., payable: Money | decimal.Decimal | str | None = ..., status: RepaymentStatus | str = ..., reason: ErrorCode | str | None = ...) -> ExposureDay:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class ExposureEntry:
    """One partnership's part of an exposure portfolio."""
    def __init__(self, row: ExposureRow, points: Iterable[ExposurePeak] = ..., *, findings: PartnershipFindings) -> None: ...
    @property
    def row(self) -> ExposureRow:
        """Its row."""
    @property
    def points(self) -> tuple[ExposurePeak, ...]:
        """Each day with a figure, in order, and what would be payable over its agreements."""
    @property
    def findings(self) -> PartnershipFindings:
        """What should be known about it."""
    def replace(self, *, row: ExposureRow = ..., points: Iterable[ExposurePeak] = ..., findings: PartnershipFindings = ...) -> ExposureEntry:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class ExposureHalfYear:
    """A tooth of the saw: the days of a half-year within the term."""
    def __init__(self, days: DateRange, highest: ExposurePeak | None = ..., lowest: ExposurePeak | None = ...) -> None: ...
    @property
    def days(self) -> DateRange:
        """The days, both ends included."""
    @property
    def highest(self) -> ExposurePeak | None:
        """The most; absent where no day has a figure."""
    @property
    def lowest(self) -> ExposurePeak | None:
        """The least, and the first day of it."""
    def replace(self, *, days: DateRange = ..., highest: ExposurePeak | None = ..., lowest: ExposurePeak | None = ...) -> ExposureHalfYear:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class ExposurePeak:
    """A day and what would be payable on it."""
    def __init__(self, day: datetime.date, payable: Money | decimal.Decimal | str) -> None: ...
    @property
    def day(self) -> datetime.date:
        """The first day on which it is so much."""
    @property
    def payable(self) -> Money:
        """What would be payable."""
    def replace(self, *, day: datetime.date = ..., payable: Money | decimal.Decimal | str = ...) -> ExposurePeak:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class ExposurePortfolio:
    """What would be owed by many partnerships."""
    def __init__(self, day: datetime.date | None = ..., rows: Iterable[ExposureRow] = ..., maximum: ExposurePeak | None = ..., payable: PortfolioSum | None = ..., findings: Iterable[PartnershipFindings] = ...) -> None: ...
    @property
    def day(self) -> datetime.date | None:
        """The day asked about."""
    @property
    def rows(self) -> tuple[ExposureRow, ...]:
        """A row for each, in order of their ids."""
    @property
    def maximum(self) -> ExposurePeak | None:
        """The most that all of them together would owe on one day, and the first such day."""
    @property
    def payable(self) -> PortfolioSum | None:
        """The sum on the day asked about; without a figure count those that are unknown."""
    @property
    def findings(self) -> tuple[PartnershipFindings, ...]:
        """What should be known, for each partnership that has anything."""
    def replace(self, *, day: datetime.date | None = ..., rows: Iterable[ExposureRow] = ..., maximum: ExposurePeak | None = ..., payable: PortfolioSum | None = ..., findings: Iterable[PartnershipFindings] = ...) -> ExposurePortfolio:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class ExposurePortfolioAnswer:
    """What came out, what bears on it, and what it rests on."""
    def __init__(self, result: ExposurePortfolio, findings: Iterable[Finding] = ..., *, basis: Basis) -> None: ...
    @property
    def result(self) -> ExposurePortfolio:
        """What came out."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What should be known beside it."""
    @property
    def basis(self) -> Basis:
        """What it rests on."""
    def replace(self, *, result: ExposurePortfolio = ..., findings: Iterable[Finding] = ..., basis: Basis = ...) -> ExposurePortfolioAnswer:
        """The same record with some fields changed."""
    def to_json(self) -> str:
        """The answer as JSON: what `--format json` writes; docs/json-output.md."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class ExposureRow:
    """What would be owed by a partnership at most, and on a day."""
    def __init__(self, partnership: str, title: str, status: RepaymentStatus | str, reason: ErrorCode | str | None = ..., agreement: str | None = ..., day: datetime.date | None = ..., maximum: Money | decimal.Decimal | str | None = ..., payable: Money | decimal.Decimal | str | None = ..., *, day_status: RepaymentStatus | str, day_reason: ErrorCode | str | None = ...) -> None: ...
    @property
    def partnership(self) -> str:
        """The id of the partnership."""
    @property
    def title(self) -> str:
        """Its title."""
    @property
    def status(self) -> RepaymentStatus:
        """ok where some day of some agreement has a figure."""
    @property
    def reason(self) -> ErrorCode | None:
        """Why none has."""
    @property
    def agreement(self) -> str | None:
        """The agreement that gives most."""
    @property
    def day(self) -> datetime.date | None:
        """The first day on which it does."""
    @property
    def maximum(self) -> Money | None:
        """The most that would be payable."""
    @property
    def payable(self) -> Money | None:
        """What would be payable on the day asked about, over agreements that hold it."""
    @property
    def day_status(self) -> RepaymentStatus:
        """Whether that could be told."""
    @property
    def day_reason(self) -> ErrorCode | None:
        """Why not."""
    def replace(self, *, partnership: str = ..., title: str = ..., status: RepaymentStatus | str = ..., reason: ErrorCode | str | None = ..., agreement: str | None = ..., day: datetime.date | None = ..., maximum: Money | decimal.Decimal | str | None = ..., payable: Money | decimal.Decimal | str | None = ..., day_status: RepaymentStatus | str = ..., day_reason: ErrorCode | str | None = ...) -> ExposureRow:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Exposures:
    """What would be owed day by day, under the chosen reading and all readings."""
    def __init__(self, chosen: Exposure, others: Iterable[Exposure] = ...) -> None: ...
    @property
    def chosen(self) -> Exposure:
        """Under the reading that was asked for."""
    @property
    def others(self) -> tuple[Exposure, ...]:
        """Under every combination of the legal readings."""
    def replace(self, *, chosen: Exposure = ..., others: Iterable[Exposure] = ...) -> Exposures:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

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
    def __init__(self, payments: Iterable[Payment] | None = ..., invoices: Iterable[Invoice] = ..., events: Iterable[Event] = ..., breaches: Iterable[NotedBreach] = ..., endings: Iterable[Ending] = ..., meetings: Iterable[Meeting] = ..., reports: Iterable[Report] = ..., waivers: Iterable[Waiver] = ..., measurements: Iterable[Measurement] = ..., reviews: Iterable[Review] = ..., final_reports: Iterable[FinalReport] = ..., screenings: Iterable[Screening] = ..., accounts: Iterable[Account] = ..., misuse_decisions: Iterable[MisuseDecision] = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def payments(self) -> tuple[Payment, ...] | None:
        """What has been paid; an empty list says that nothing was."""
    @property
    def invoices(self) -> tuple[Invoice, ...]:
        """Bills for instalments that wait for one."""
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
    def accounts(self) -> tuple[Account, ...]:
        """Accounts of how the money was used."""
    @property
    def misuse_decisions(self) -> tuple[MisuseDecision, ...]:
        """Decisions that money comes back for wrong data or misuse."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, payments: Iterable[Payment] | None = ..., invoices: Iterable[Invoice] = ..., events: Iterable[Event] = ..., breaches: Iterable[NotedBreach] = ..., endings: Iterable[Ending] = ..., meetings: Iterable[Meeting] = ..., reports: Iterable[Report] = ..., waivers: Iterable[Waiver] = ..., measurements: Iterable[Measurement] = ..., reviews: Iterable[Review] = ..., final_reports: Iterable[FinalReport] = ..., screenings: Iterable[Screening] = ..., accounts: Iterable[Account] = ..., misuse_decisions: Iterable[MisuseDecision] = ..., extra: Mapping[str, Any] = ...) -> Facts:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Figure:
    """One published value of a series: for a time, known from a day."""
    def __init__(self, period: FuzzyDate | datetime.date | str, value: decimal.Decimal | int | str, published_on: datetime.date, state: FigureState | str = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def period(self) -> FuzzyDate:
        """The time it is for: a year, a quarter, a month, a day."""
    @property
    def value(self) -> decimal.Decimal:
        """The value: an index level, percent a year, or a number of people."""
    @property
    def published_on(self) -> datetime.date:
        """The day from which it was known; its vintage."""
    @property
    def state(self) -> FigureState:
        """Whether it is preliminary; definitive unless said."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, period: FuzzyDate | datetime.date | str = ..., value: decimal.Decimal | int | str = ..., published_on: datetime.date = ..., state: FigureState | str = ..., extra: Mapping[str, Any] = ...) -> Figure:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class FigurePart:
    """The part of those counted that a measurement is for."""
    def __init__(self, by: PartBy | str, of: str, extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def by(self) -> PartBy:
        """What the figure is divided by."""
    @property
    def of(self) -> str:
        """Which part: women, a district, an association."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, by: PartBy | str = ..., of: str = ..., extra: Mapping[str, Any] = ...) -> FigurePart:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class FigureReference:
    """Which figure of a series is used for the instalments of a year."""
    def __init__(self, years_before: int, month: int | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def years_before(self) -> int:
        """How many years before the year in which the period begins; 0 is that year."""
    @property
    def month(self) -> int | None:
        """The month of it; the year as a whole unless said."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, years_before: int = ..., month: int | None = ..., extra: Mapping[str, Any] = ...) -> FigureReference:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class FigureSeries:
    """Published figures of one kind, with every vintage that matters."""
    def __init__(self, id: str, title: str, kind: SeriesKind | str, source: str, figures: Iterable[Figure] = ..., example: bool = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def id(self) -> str:
        """The id by which components name it."""
    @property
    def title(self) -> str:
        """Its name."""
    @property
    def kind(self) -> SeriesKind:
        """What its values are."""
    @property
    def source(self) -> str:
        """Who publishes it, and where."""
    @property
    def figures(self) -> tuple[Figure, ...]:
        """The figures, in any order."""
    @property
    def example(self) -> bool:
        """Whether the figures are examples."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, id: str = ..., title: str = ..., kind: SeriesKind | str = ..., source: str = ..., figures: Iterable[Figure] = ..., example: bool = ..., extra: Mapping[str, Any] = ...) -> FigureSeries:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class FigureState(Word):
    """Whether a figure is preliminary."""

    preliminary = "preliminary"
    definitive = "definitive"

@final
class FinalReport:
    """The final report on a partnership, heading by heading."""
    def __init__(self, id: str, reported_on: datetime.date, agreements: Iterable[str] = ..., memo: Memo | None = ..., summary: str | None = ..., matter: str | None = ..., goals_fulfilled: Judgement | None = ..., kept_to_schedule: Judgement | None = ..., kept_to_budget: Judgement | None = ..., commitments: Iterable[CommitmentJudgement] = ..., challenges: Iterable[str] = ..., success_factors: Iterable[str] = ..., preparation: str | None = ..., impact_analysis: str | None = ..., view: str | None = ..., renewal: RenewalJudgements | None = ..., renewal_proposed: bool | None = ..., approvals: Iterable[Approval] = ..., quotes: Iterable[Quote] = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
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
    def quotes(self) -> tuple[Quote, ...]:
        """Sentences of it that a rule rests on, quoted."""
    @property
    def recorded_on(self) -> datetime.date | None:
        """The day it became known here; the day it was made unless said."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, id: str = ..., reported_on: datetime.date = ..., agreements: Iterable[str] = ..., memo: Memo | None = ..., summary: str | None = ..., matter: str | None = ..., goals_fulfilled: Judgement | None = ..., kept_to_schedule: Judgement | None = ..., kept_to_budget: Judgement | None = ..., commitments: Iterable[CommitmentJudgement] = ..., challenges: Iterable[str] = ..., success_factors: Iterable[str] = ..., preparation: str | None = ..., impact_analysis: str | None = ..., view: str | None = ..., renewal: RenewalJudgements | None = ..., renewal_proposed: bool | None = ..., approvals: Iterable[Approval] = ..., quotes: Iterable[Quote] = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> FinalReport:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class FinalReportHeading(Word):
    """The headings of a final report."""

    proposed_decision = "proposed_decision"
    summary = "summary"
    matter = "matter"
    goal_fulfilment = "goal_fulfilment"
    schedule_and_budget = "schedule_and_budget"
    commitments = "commitments"
    lessons = "lessons"
    preparation = "preparation"
    impact_analysis = "impact_analysis"
    view_and_proposal = "view_and_proposal"
    signatories = "signatories"
    annexes = "annexes"
    approvals = "approvals"

@final
class FinalReportPart:
    """A heading of the final report and whether it is filled in."""
    def __init__(self, heading: FinalReportHeading | str, given: bool = ...) -> None: ...
    @property
    def heading(self) -> FinalReportHeading:
        """The heading."""
    @property
    def given(self) -> bool:
        """Whether the report fills it in."""
    def replace(self, *, heading: FinalReportHeading | str = ..., given: bool = ...) -> FinalReportPart:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class FinalReportView:
    """A final report under its headings, with what it assesses."""
    def __init__(self, report: FinalReport, agreements: Iterable[str] = ..., parts: Iterable[FinalReportPart] = ..., *, goals: JudgementState | str, schedule: JudgementState | str, budget: JudgementState | str, commitments: Iterable[PartyCommitments] = ..., all_commitments: JudgementState | str, lessons: bool = ..., findings: Iterable[Finding] = ...) -> None: ...
    @property
    def report(self) -> FinalReport:
        """The report."""
    @property
    def agreements(self) -> tuple[str, ...]:
        """The ids of the agreements it is about."""
    @property
    def parts(self) -> tuple[FinalReportPart, ...]:
        """Its headings, in order."""
    @property
    def goals(self) -> JudgementState:
        """Whether the goals were judged fulfilled."""
    @property
    def schedule(self) -> JudgementState:
        """Whether the schedule was kept."""
    @property
    def budget(self) -> JudgementState:
        """Whether the budget was kept."""
    @property
    def commitments(self) -> tuple[PartyCommitments, ...]:
        """Each party to those agreements and its commitments."""
    @property
    def all_commitments(self) -> JudgementState:
        """Whether every party fulfilled every commitment."""
    @property
    def lessons(self) -> bool:
        """Whether lessons are told, both challenges and factors of success."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is missing or not judged, and what did not hold."""
    def replace(self, *, report: FinalReport = ..., agreements: Iterable[str] = ..., parts: Iterable[FinalReportPart] = ..., goals: JudgementState | str = ..., schedule: JudgementState | str = ..., budget: JudgementState | str = ..., commitments: Iterable[PartyCommitments] = ..., all_commitments: JudgementState | str = ..., lessons: bool = ..., findings: Iterable[Finding] = ...) -> FinalReportView:
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

@final
class FixingDay:
    """The day on which a year's amount is fixed, included."""
    def __init__(self, years_before: int, month: int, day: int, extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def years_before(self) -> int:
        """How many years before the year in which the period begins."""
    @property
    def month(self) -> int:
        """The month."""
    @property
    def day(self) -> int:
        """The day; the month's last where it has no such day."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, years_before: int = ..., month: int = ..., day: int = ..., extra: Mapping[str, Any] = ...) -> FixingDay:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class FollowUpCalendar:
    """The obligations of a partnership that touch a span of days."""
    def __init__(self, partnership: str, title: str, range: DateRange, reading: FollowUpReading, obligations: Iterable[Obligation] = ..., findings: Iterable[Finding] = ...) -> None: ...
    @property
    def partnership(self) -> str:
        """The id of the partnership."""
    @property
    def title(self) -> str:
        """Its title."""
    @property
    def range(self) -> DateRange:
        """The span of days, both ends included."""
    @property
    def reading(self) -> FollowUpReading:
        """The reading that was asked for."""
    @property
    def obligations(self) -> tuple[Obligation, ...]:
        """In order of the latest due day, then of their ids."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What should be known: terms that are not exact, assignments without a day."""
    def replace(self, *, partnership: str = ..., title: str = ..., range: DateRange = ..., reading: FollowUpReading = ..., obligations: Iterable[Obligation] = ..., findings: Iterable[Finding] = ...) -> FollowUpCalendar:
        """The same record with some fields changed."""
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
class FollowUpReading:
    """How duties of follow-up are read where the agreement is silent."""
    def __init__(self, year: YearBasis | str | None = ..., part_year: PartYearReading | str | None = ...) -> None: ...
    @property
    def year(self) -> YearBasis | None:
        """Which years are meant."""
    @property
    def part_year(self) -> PartYearReading | None:
        """What is owed in a year of which the term holds only some days."""
    def replace(self, *, year: YearBasis | str | None = ..., part_year: PartYearReading | str | None = ...) -> FollowUpReading:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class FollowUpState(Word):
    """Whether the time to take an item up again has come."""

    not_stated = "not_stated"
    ahead = "ahead"
    now = "now"
    passed = "passed"

@final
class FollowUpTerm:
    """Something the parties owe each other by way of follow-up."""
    def __init__(self, id: str, kind: FollowUpKind | str, text: str, owed_by: Iterable[str] = ..., times_per_year: int | None = ..., year: YearBasis | str | None = ..., due_within_months: int | None = ..., grace_days: int | None = ..., reported_to: str | None = ..., contents: Iterable[ReportPart | str] = ..., in_writing: bool = ..., meeting_kinds: Iterable[MeetingKind | str] = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
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
        """The number of months after the end of the year (or of the term) within which it is due; absent: within the year itself, and a yearly report within the year after."""
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
    def meeting_kinds(self) -> tuple[MeetingKind, ...]:
        """Which meetings count; those of the contact persons and of the steering group unless said."""
    @property
    def clause(self) -> str | None:
        """The clause that states it."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, id: str = ..., kind: FollowUpKind | str = ..., text: str = ..., owed_by: Iterable[str] = ..., times_per_year: int | None = ..., year: YearBasis | str | None = ..., due_within_months: int | None = ..., grace_days: int | None = ..., reported_to: str | None = ..., contents: Iterable[ReportPart | str] = ..., in_writing: bool = ..., meeting_kinds: Iterable[MeetingKind | str] = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> FollowUpTerm:
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

class Frequency(Word):
    """How long a component's periods are."""

    year = "year"
    half_year = "half_year"
    quarter = "quarter"
    month = "month"

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

@final
class GoalAttainment:
    """How far each goal is met on a day, and which cannot be judged."""
    def __init__(self, day: datetime.date, goals: Iterable[AttainedGoal] = ..., findings: Iterable[Finding] = ...) -> None: ...
    @property
    def day(self) -> datetime.date:
        """The day; what is measured for later does not count."""
    @property
    def goals(self) -> tuple[AttainedGoal, ...]:
        """Those of the agreements, in order, and then those of boards."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What each goal lacks, how a percentage was read, and what should be known of values."""
    def replace(self, *, day: datetime.date = ..., goals: Iterable[AttainedGoal] = ..., findings: Iterable[Finding] = ...) -> GoalAttainment:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class GoalChange:
    """A goal that was added, removed, reworded or otherwise changed."""
    def __init__(self, kind: ChangeKind | str, before: Goal | None = ..., after: Goal | None = ..., members: Iterable[MemberChange] = ...) -> None: ...
    @property
    def kind(self) -> ChangeKind:
        """What became of it."""
    @property
    def before(self) -> Goal | None:
        """The goal before; absent for one that was added."""
    @property
    def after(self) -> Goal | None:
        """The goal after; absent for one that was removed."""
    @property
    def members(self) -> tuple[MemberChange, ...]:
        """What changed in it, for one that was there before and is after."""
    def replace(self, *, kind: ChangeKind | str = ..., before: Goal | None = ..., after: Goal | None = ..., members: Iterable[MemberChange] = ...) -> GoalChange:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class GoalCheck:
    """Which goals can be followed up, and what the others lack."""
    def __init__(self, day: datetime.date, goals: Iterable[CheckedGoal] = ..., findings: Iterable[Finding] = ...) -> None: ...
    @property
    def day(self) -> datetime.date:
        """The day for which goals in force were taken."""
    @property
    def goals(self) -> tuple[CheckedGoal, ...]:
        """Those of the agreements, in order, and then those of boards."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What each goal lacks, and how a percentage was read."""
    def replace(self, *, day: datetime.date = ..., goals: Iterable[CheckedGoal] = ..., findings: Iterable[Finding] = ...) -> GoalCheck:
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

class GoalVerdict(Word):
    """How far a goal is met."""

    met = "met"
    partly_met = "partly_met"
    not_met = "not_met"
    not_due = "not_due"
    cannot_be_judged = "cannot_be_judged"

@final
class Goals:
    """The goals of a partnership and how far they are met."""
    def __init__(self, published: PublishedGoals, attained: GoalAttainment | None = ...) -> None: ...
    @property
    def published(self) -> PublishedGoals:
        """What can be published."""
    @property
    def attained(self) -> GoalAttainment | None:
        """All that it rests on; absent where small counts are left out."""
    def replace(self, *, published: PublishedGoals = ..., attained: GoalAttainment | None = ...) -> Goals:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class GoalsAnswer:
    """What came out, what bears on it, and what it rests on."""
    def __init__(self, result: Goals, findings: Iterable[Finding] = ..., *, basis: Basis) -> None: ...
    @property
    def result(self) -> Goals:
        """What came out."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What should be known beside it."""
    @property
    def basis(self) -> Basis:
        """What it rests on."""
    def replace(self, *, result: Goals = ..., findings: Iterable[Finding] = ..., basis: Basis = ...) -> GoalsAnswer:
        """The same record with some fields changed."""
    def to_json(self) -> str:
        """The answer as JSON: what `--format json` writes; docs/json-output.md."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

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

class GrantCriterion(Word):
    """The five questions for a grant."""

    effect = "effect"
    expected_value = "expected_value"
    complement = "complement"
    collaboration = "collaboration"
    economy = "economy"

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

class HeadingPart(Word):
    """The parts of the headings."""

    background = "background"
    core_values = "core_values"
    parties = "parties"
    steering = "steering"
    working_groups = "working_groups"
    responsibilities = "responsibilities"
    goals = "goals"
    efforts = "efforts"
    commitments = "commitments"
    follow_up = "follow_up"
    funding = "funding"
    stated_amount = "stated_amount"
    societal_gain = "societal_gain"
    cost_effectiveness = "cost_effectiveness"
    term = "term"
    notice_period = "notice_period"
    changes = "changes"
    renegotiation = "renegotiation"
    rescission = "rescission"
    disputes = "disputes"
    signatures = "signatures"

class HeadingStatus(Word):
    """How far a heading is filled."""

    present = "present"
    partly = "partly"
    missing = "missing"

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
class Indexation:
    """That the amount follows an index."""
    def __init__(self, series: str, base: FuzzyDate | datetime.date | str, reference: FigureReference, definitive_only: bool = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def series(self) -> str:
        """The index."""
    @property
    def base(self) -> FuzzyDate:
        """The time whose prices the amount is in: of a level, the figure divided by; of a yearly change, the last year that is not added."""
    @property
    def reference(self) -> FigureReference:
        """Which figure is used for a year."""
    @property
    def definitive_only(self) -> bool:
        """Whether preliminary figures are passed over."""
    @property
    def clause(self) -> str | None:
        """The clause that states it."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, series: str = ..., base: FuzzyDate | datetime.date | str = ..., reference: FigureReference = ..., definitive_only: bool = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> Indexation:
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

class InputKind(Word):
    """What an input of a statement holds."""

    partnership = "partnership"
    payments = "payments"

@final
class Instalment:
    """One planned payment and the half-year it covers."""
    def __init__(self, number: int, payable: FuzzyDate | datetime.date | str, window: DateRange, half_year: DateRange, agreement_days: int, planned: Money | decimal.Decimal | str | None = ..., component: str | None = ..., example: bool = ..., clause: str | None = ...) -> None: ...
    @property
    def number(self) -> int:
        """Its number in the plan, from 1, in order of time."""
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
    def component(self) -> str | None:
        """The component it is of, where there are any."""
    @property
    def example(self) -> bool:
        """Whether the planned amount is an example."""
    @property
    def clause(self) -> str | None:
        """The clause that states it."""
    def replace(self, *, number: int = ..., payable: FuzzyDate | datetime.date | str = ..., window: DateRange = ..., half_year: DateRange = ..., agreement_days: int = ..., planned: Money | decimal.Decimal | str | None = ..., component: str | None = ..., example: bool = ..., clause: str | None = ...) -> Instalment:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class InstalmentChange:
    """An instalment that was added, removed or changed."""
    def __init__(self, kind: ChangeKind | str, before: Instalment | None = ..., after: Instalment | None = ...) -> None: ...
    @property
    def kind(self) -> ChangeKind:
        """What became of it."""
    @property
    def before(self) -> Instalment | None:
        """It before; absent for one that was added."""
    @property
    def after(self) -> Instalment | None:
        """It after; absent for one that was removed."""
    def replace(self, *, kind: ChangeKind | str = ..., before: Instalment | None = ..., after: Instalment | None = ...) -> InstalmentChange:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class InstalmentStanding:
    """An instalment, what was paid of it, and how it stands."""
    def __init__(self, number: int, component: str | None = ..., *, period: DateRange, payable: FuzzyDate | datetime.date | str | None = ..., last_day: datetime.date | None = ..., planned: Money | decimal.Decimal | str | None = ..., paid: Money | decimal.Decimal | str | None = ..., outstanding: Money | decimal.Decimal | str | None = ..., overpaid: Money | decimal.Decimal | str | None = ..., paid_on: datetime.date | None = ..., days_late: int | None = ..., state: InstalmentState | str, example: bool = ..., clause: str | None = ...) -> None: ...
    @property
    def number(self) -> int:
        """Its number in the plan, from 1."""
    @property
    def component(self) -> str | None:
        """The component, where there are any."""
    @property
    def period(self) -> DateRange:
        """The days it is for, both ends included."""
    @property
    def payable(self) -> FuzzyDate | None:
        """When it is payable: a month or a day; absent while it waits."""
    @property
    def last_day(self) -> datetime.date | None:
        """The last day on which a payment is in time: of its window, or the adjusted one where that is later."""
    @property
    def planned(self) -> Money | None:
        """The planned amount; absent where unknown."""
    @property
    def paid(self) -> Money | None:
        """What was paid of it by the day, that day included; absent where not stated."""
    @property
    def outstanding(self) -> Money | None:
        """Planned less paid, never below zero; absent where either is unknown."""
    @property
    def overpaid(self) -> Money | None:
        """Paid more than planned; absent where either is unknown."""
    @property
    def paid_on(self) -> datetime.date | None:
        """The day on which it was fully paid."""
    @property
    def days_late(self) -> int | None:
        """Days from the last day in time to the full payment, or to the day while it is open; 0 where in time; absent where that cannot be told."""
    @property
    def state(self) -> InstalmentState:
        """How it stands."""
    @property
    def example(self) -> bool:
        """Whether the planned amount is an example."""
    @property
    def clause(self) -> str | None:
        """The clause that states it."""
    def replace(self, *, number: int = ..., component: str | None = ..., period: DateRange = ..., payable: FuzzyDate | datetime.date | str | None = ..., last_day: datetime.date | None = ..., planned: Money | decimal.Decimal | str | None = ..., paid: Money | decimal.Decimal | str | None = ..., outstanding: Money | decimal.Decimal | str | None = ..., overpaid: Money | decimal.Decimal | str | None = ..., paid_on: datetime.date | None = ..., days_late: int | None = ..., state: InstalmentState | str = ..., example: bool = ..., clause: str | None = ...) -> InstalmentStanding:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class InstalmentState(Word):
    """How a planned payment stands on a day."""

    upcoming = "upcoming"
    payable = "payable"
    late = "late"
    paid = "paid"
    paid_late = "paid_late"
    overpaid = "overpaid"
    waiting = "waiting"
    unknown = "unknown"

class Instrument(Word):
    """What a municipality and civil society can work together by."""

    grant = "grant"
    procurement = "procurement"
    partnership = "partnership"
    dialogue = "dialogue"

@final
class InstrumentTest:
    """Whether one instrument fits, by itself."""
    def __init__(self, instrument: Instrument | str, status: PointStatus | str, because: Iterable[ScreeningQuestion | str] = ..., missing: Iterable[ScreeningQuestion | str] = ..., questions: Iterable[ScreenedQuestion] = ...) -> None: ...
    @property
    def instrument(self) -> Instrument:
        """The instrument."""
    @property
    def status(self) -> PointStatus:
        """Whether it fits."""
    @property
    def because(self) -> tuple[ScreeningQuestion, ...]:
        """The answers that made it so; empty where it is unknown."""
    @property
    def missing(self) -> tuple[ScreeningQuestion, ...]:
        """The questions of it that have no answer."""
    @property
    def questions(self) -> tuple[ScreenedQuestion, ...]:
        """Its questions with their answers."""
    def replace(self, *, instrument: Instrument | str = ..., status: PointStatus | str = ..., because: Iterable[ScreeningQuestion | str] = ..., missing: Iterable[ScreeningQuestion | str] = ..., questions: Iterable[ScreenedQuestion] = ...) -> InstrumentTest:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class InterestAccount:
    """Interest, line by line."""
    def __init__(self, principal: Money | decimal.Decimal | str, day_count: DayCount | str, rounding: Rounding, claim: InterestClaim | None = ..., default_from: datetime.date | None = ..., lines: Iterable[InterestLine] = ..., *, exact: Ratio, interest: Money | decimal.Decimal | str, rates_known_until: datetime.date, findings: Iterable[Finding] = ...) -> None: ...
    @property
    def principal(self) -> Money:
        """What bears interest."""
    @property
    def day_count(self) -> DayCount:
        """What a year is when days are counted."""
    @property
    def rounding(self) -> Rounding:
        """How the sum is rounded, once."""
    @property
    def claim(self) -> InterestClaim | None:
        """The claim, where one was asked about."""
    @property
    def default_from(self) -> datetime.date | None:
        """For a claim: the first day that can bear default interest; absent without a due day or a demand."""
    @property
    def lines(self) -> tuple[InterestLine, ...]:
        """The days, by half-year and payment."""
    @property
    def exact(self) -> Ratio:
        """The sum of the lines, in öre, in lowest terms; interest bears no interest."""
    @property
    def interest(self) -> Money:
        """The same, rounded once."""
    @property
    def rates_known_until(self) -> datetime.date:
        """The last day that the table of reference rates has a rate for."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What should be known: always where the act may not apply."""
    def replace(self, *, principal: Money | decimal.Decimal | str = ..., day_count: DayCount | str = ..., rounding: Rounding = ..., claim: InterestClaim | None = ..., default_from: datetime.date | None = ..., lines: Iterable[InterestLine] = ..., exact: Ratio = ..., interest: Money | decimal.Decimal | str = ..., rates_known_until: datetime.date = ..., findings: Iterable[Finding] = ...) -> InterestAccount:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class InterestClaim:
    """A claim, and the days that decide its interest."""
    def __init__(self, amount: Money | decimal.Decimal | str, arose_on: datetime.date, until: datetime.date, payments: Iterable[ReturnedPayment] = ..., due_on: datetime.date | None = ..., demanded_on: datetime.date | None = ...) -> None: ...
    @property
    def amount(self) -> Money:
        """What is claimed."""
    @property
    def arose_on(self) -> datetime.date:
        """The day the claim arose, such as that of the rescission."""
    @property
    def until(self) -> datetime.date:
        """The last day that bears interest: the day of payment, or a day before it."""
    @property
    def payments(self) -> tuple[ReturnedPayment, ...]:
        """What it is to have back; none for a claim that bears default interest alone."""
    @property
    def due_on(self) -> datetime.date | None:
        """A due day that was fixed in advance (3 §)."""
    @property
    def demanded_on(self) -> datetime.date | None:
        """The day of a demand for a stated sum that mentions interest (4 §)."""
    def replace(self, *, amount: Money | decimal.Decimal | str = ..., arose_on: datetime.date = ..., until: datetime.date = ..., payments: Iterable[ReturnedPayment] = ..., due_on: datetime.date | None = ..., demanded_on: datetime.date | None = ...) -> InterestClaim:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class InterestLine:
    """Days at one rate on one sum."""
    def __init__(self, regime: InterestRegime | str, principal: Ratio, paid_on: datetime.date | None = ..., *, first: datetime.date, last: datetime.date, days: int, year_days: int, reference: decimal.Decimal | int | str, percent: decimal.Decimal | int | str, source: str, exact: Ratio) -> None: ...
    @property
    def regime(self) -> InterestRegime:
        """Which interest it is."""
    @property
    def principal(self) -> Ratio:
        """What bears it, in öre, exact and in lowest terms."""
    @property
    def paid_on(self) -> datetime.date | None:
        """For a claim's return interest: the day of the payment that it is a part of."""
    @property
    def first(self) -> datetime.date:
        """The first day that bears interest."""
    @property
    def last(self) -> datetime.date:
        """The last, included."""
    @property
    def days(self) -> int:
        """How many days that is."""
    @property
    def year_days(self) -> int:
        """How many days the year is counted as."""
    @property
    def reference(self) -> decimal.Decimal:
        """The reference rate, percent a year."""
    @property
    def percent(self) -> decimal.Decimal:
        """The rate with what the act adds to it."""
    @property
    def source(self) -> str:
        """Who says what the reference rate is."""
    @property
    def exact(self) -> Ratio:
        """principal × percent/100 × days/year_days, in öre, in lowest terms."""
    def replace(self, *, regime: InterestRegime | str = ..., principal: Ratio = ..., paid_on: datetime.date | None = ..., first: datetime.date = ..., last: datetime.date = ..., days: int = ..., year_days: int = ..., reference: decimal.Decimal | int | str = ..., percent: decimal.Decimal | int | str = ..., source: str = ..., exact: Ratio = ...) -> InterestLine:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class InterestRegime(Word):
    """Which interest of the Interest Act it is."""

    return_interest = "return_interest"
    default_interest = "default_interest"

@final
class Invoice:
    """A bill for an instalment that is payable on invoice."""
    def __init__(self, received_on: datetime.date, component: str, covers: datetime.date, agreement: str | None = ..., note: str | None = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def received_on(self) -> datetime.date:
        """The day it was received."""
    @property
    def component(self) -> str:
        """The component it is for."""
    @property
    def covers(self) -> datetime.date:
        """A day of the period it is for."""
    @property
    def agreement(self) -> str | None:
        """The agreement; every one that holds the day it covers unless said."""
    @property
    def note(self) -> str | None:
        """Anything worth knowing about it."""
    @property
    def recorded_on(self) -> datetime.date | None:
        """The day it became known here; the day it was received unless said."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, received_on: datetime.date = ..., component: str = ..., covers: datetime.date = ..., agreement: str | None = ..., note: str | None = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> Invoice:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class JudgedRequirement:
    """One of the six requirements for the collaboration."""
    def __init__(self, requirement: CollaborationRequirement | str, state: RequirementState | str, text: str | None = ...) -> None: ...
    @property
    def requirement(self) -> CollaborationRequirement:
        """The requirement."""
    @property
    def state(self) -> RequirementState:
        """How it was judged."""
    @property
    def text(self) -> str | None:
        """What the review says of it."""
    def replace(self, *, requirement: CollaborationRequirement | str = ..., state: RequirementState | str = ..., text: str | None = ...) -> JudgedRequirement:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Judgement:
    """A yes or a no that somebody judged, with the reason."""
    def __init__(self, holds: bool | None = ..., reason: str | None = ..., quote: Quote | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def holds(self) -> bool | None:
        """Yes or no; absent where nobody has said."""
    @property
    def reason(self) -> str | None:
        """What it rests on."""
    @property
    def quote(self) -> Quote | None:
        """The sentence that judges it, quoted."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, holds: bool | None = ..., reason: str | None = ..., quote: Quote | None = ..., extra: Mapping[str, Any] = ...) -> Judgement:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class JudgementState(Word):
    """What a judgement says, where there is one."""

    holds = "holds"
    does_not_hold = "does_not_hold"
    not_judged = "not_judged"

class Language(Word):
    """The languages of sentences: sv and en."""

    sv = "sv"
    en = "en"

@final
class LateReportStep:
    """A deduction that holds from a number of days late."""
    def __init__(self, days_late: int, amount: Money | decimal.Decimal | str | None = ..., percent: decimal.Decimal | int | str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def days_late(self) -> int:
        """From how many days after the last day it holds, that day included."""
    @property
    def amount(self) -> Money | None:
        """The deduction, in kronor."""
    @property
    def percent(self) -> decimal.Decimal | None:
        """The deduction, as a percentage of what `percent_of` names."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, days_late: int = ..., amount: Money | decimal.Decimal | str | None = ..., percent: decimal.Decimal | int | str | None = ..., extra: Mapping[str, Any] = ...) -> LateReportStep:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class LateReportTerms:
    """Stepped deductions for a report that comes late."""
    def __init__(self, duty: str, percent_of: DeductionBase | str, steps: Iterable[LateReportStep] = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def duty(self) -> str:
        """The duty of the report."""
    @property
    def percent_of(self) -> DeductionBase:
        """What percentages are of, and the most that is deducted."""
    @property
    def steps(self) -> tuple[LateReportStep, ...]:
        """The deductions, from few days late to many; the last one reached holds alone."""
    @property
    def clause(self) -> str | None:
        """The clause that states it."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, duty: str = ..., percent_of: DeductionBase | str = ..., steps: Iterable[LateReportStep] = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> LateReportTerms:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class LatenessReading(Word):
    """From which day a late report is counted."""

    after_grace = "after_grace"
    after_due_day = "after_due_day"

@final
class Law:
    """A law, with its number and the time it holds."""
    def __init__(self, sfs: str, name: str, first: datetime.date | None = ..., last: datetime.date | None = ..., replaced_by: str | None = ..., *, source: str) -> None: ...
    @property
    def sfs(self) -> str:
        """Its number in Svensk författningssamling, such as 2001:453."""
    @property
    def name(self) -> str:
        """Its name."""
    @property
    def first(self) -> datetime.date | None:
        """The first day it holds; absent where the table does not say."""
    @property
    def last(self) -> datetime.date | None:
        """The last day it holds, included; absent while none is known."""
    @property
    def replaced_by(self) -> str | None:
        """The number of the law in its place."""
    @property
    def source(self) -> str:
        """Where these facts are from."""
    def replace(self, *, sfs: str = ..., name: str = ..., first: datetime.date | None = ..., last: datetime.date | None = ..., replaced_by: str | None = ..., source: str = ...) -> Law:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class LegalReferences:
    """Whether the laws that an agreement refers to hold through its term."""
    def __init__(self, agreement: str, day: datetime.date, last: FuzzyDate | datetime.date | str, references: Iterable[CheckedReference] = ..., findings: Iterable[Finding] = ...) -> None: ...
    @property
    def agreement(self) -> str:
        """The id of the agreement."""
    @property
    def day(self) -> datetime.date:
        """The day asked for."""
    @property
    def last(self) -> FuzzyDate:
        """The last day of the planned term; the latest it can mean was used."""
    @property
    def references(self) -> tuple[CheckedReference, ...]:
        """The references, in order."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What does not hold, or is unknown."""
    def replace(self, *, agreement: str = ..., day: datetime.date = ..., last: FuzzyDate | datetime.date | str = ..., references: Iterable[CheckedReference] = ..., findings: Iterable[Finding] = ...) -> LegalReferences:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Lifecycle:
    """The state of an agreement on a day."""
    def __init__(self, agreement: str, day: datetime.date, current: LifecycleEntry, beside: Iterable[LifecycleEntry] = ..., passed: Iterable[LifecycleEntry] = ..., findings: Iterable[Finding] = ...) -> None: ...
    @property
    def agreement(self) -> str:
        """The id of the agreement."""
    @property
    def day(self) -> datetime.date:
        """The day."""
    @property
    def current(self) -> LifecycleEntry:
        """The state it is in that day."""
    @property
    def beside(self) -> tuple[LifecycleEntry, ...]:
        """What holds that day too and gives way: other open breaches, a renegotiation."""
    @property
    def passed(self) -> tuple[LifecycleEntry, ...]:
        """The states before, in order of time."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was taken for granted, is not exact to the day, or does not fit together."""
    def replace(self, *, agreement: str = ..., day: datetime.date = ..., current: LifecycleEntry = ..., beside: Iterable[LifecycleEntry] = ..., passed: Iterable[LifecycleEntry] = ..., findings: Iterable[Finding] = ...) -> Lifecycle:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class LifecycleEntry:
    """A state of an agreement, and the fact that put it there."""
    def __init__(self, state: LifecycleState | str, fact: LifecycleFact | str, pointer: str, since: datetime.date | None = ..., on: FuzzyDate | datetime.date | str | None = ..., ended_by: EndedBy | str | None = ..., text: str | None = ..., clause: str | None = ...) -> None: ...
    @property
    def state(self) -> LifecycleState:
        """The state."""
    @property
    def fact(self) -> LifecycleFact:
        """What kind of fact put the agreement there."""
    @property
    def pointer(self) -> str:
        """JSON pointer to the fact or the term in the partnership that was asked about."""
    @property
    def since(self) -> datetime.date | None:
        """The first day of it; absent for a draft, whose first day nothing tells."""
    @property
    def on(self) -> FuzzyDate | None:
        """The fact's own day: the last day that the agreement still lived for what ends it."""
    @property
    def ended_by(self) -> EndedBy | None:
        """How it ended, where an ending did it."""
    @property
    def text(self) -> str | None:
        """What the fact says of itself."""
    @property
    def clause(self) -> str | None:
        """The clause it rests on, where one is named."""
    def replace(self, *, state: LifecycleState | str = ..., fact: LifecycleFact | str = ..., pointer: str = ..., since: datetime.date | None = ..., on: FuzzyDate | datetime.date | str | None = ..., ended_by: EndedBy | str | None = ..., text: str | None = ..., clause: str | None = ...) -> LifecycleEntry:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class LifecycleFact(Word):
    """What put an agreement into a state."""

    agreement = "agreement"
    signing = "signing"
    term_begins = "term_begins"
    term_ends = "term_ends"
    renewal_ends = "renewal_ends"
    amendment = "amendment"
    renegotiation_called = "renegotiation_called"
    renegotiation_closed = "renegotiation_closed"
    breach = "breach"
    rectification = "rectification"
    ending = "ending"
    final_report = "final_report"

class LifecycleState(Word):
    """The state of an agreement on a day."""

    draft = "draft"
    signed = "signed"
    in_force = "in_force"
    renegotiating = "renegotiating"
    breach_noted = "breach_noted"
    rescinded = "rescinded"
    ended = "ended"
    expired = "expired"
    final_reported = "final_reported"

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

class MatchedBy(Word):
    """What told the instalment of a payment."""

    covers = "covers"
    window = "window"
    earliest_open = "earliest_open"
    next_upcoming = "next_upcoming"
    taken_back = "taken_back"
    unplaced = "unplaced"

@final
class MatchedPart:
    """A payment, or the part of it that belongs to one instalment."""
    def __init__(self, payment: int, paid_on: datetime.date, amount: Money | decimal.Decimal | str, of: Money | decimal.Decimal | str, instalment: int | None = ..., component: str | None = ..., *, matched_by: MatchedBy | str, example: bool = ...) -> None: ...
    @property
    def payment(self) -> int:
        """Its place in the list of payments, from 0."""
    @property
    def paid_on(self) -> datetime.date:
        """The day it was paid."""
    @property
    def amount(self) -> Money:
        """The part; negative of a reversal."""
    @property
    def of(self) -> Money:
        """The payment as a whole."""
    @property
    def instalment(self) -> int | None:
        """The number of the instalment; absent where it belongs to none."""
    @property
    def component(self) -> str | None:
        """The component of that instalment, where there are any."""
    @property
    def matched_by(self) -> MatchedBy:
        """What told the instalment."""
    @property
    def example(self) -> bool:
        """Whether the payment is an example."""
    def replace(self, *, payment: int = ..., paid_on: datetime.date = ..., amount: Money | decimal.Decimal | str = ..., of: Money | decimal.Decimal | str = ..., instalment: int | None = ..., component: str | None = ..., matched_by: MatchedBy | str = ..., example: bool = ...) -> MatchedPart:
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
    def __init__(self, indicator: str, period: FuzzyDate | datetime.date | str, value: decimal.Decimal | int | str | None = ..., numerator: int | None = ..., denominator: int | None = ..., yes: bool | None = ..., judged_met: bool | None = ..., part: FigurePart | None = ..., corrects: bool = ..., source: str | None = ..., note: str | None = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
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
    def part(self) -> FigurePart | None:
        """The part of those counted that it is for, such as women; absent for all of them."""
    @property
    def corrects(self) -> bool:
        """Whether it replaces earlier figures of the same indicator, time and part. A later recorded_on replaces an earlier one without it."""
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
    def replace(self, *, indicator: str = ..., period: FuzzyDate | datetime.date | str = ..., value: decimal.Decimal | int | str | None = ..., numerator: int | None = ..., denominator: int | None = ..., yes: bool | None = ..., judged_met: bool | None = ..., part: FigurePart | None = ..., corrects: bool = ..., source: str | None = ..., note: str | None = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> Measurement:
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
class MemberChange:
    """A member that changed, from what to what."""
    def __init__(self, member: str, indicator: str | None = ..., before: str | None = ..., after: str | None = ...) -> None: ...
    @property
    def member(self) -> str:
        """Its name in the file; with a point between the names where it stands in another: target.value."""
    @property
    def indicator(self) -> str | None:
        """The id of the indicator that has it, where a goal's indicator does."""
    @property
    def before(self) -> str | None:
        """What stood there, as in the file, lists with `, ` between; absent where nothing did."""
    @property
    def after(self) -> str | None:
        """What stands there now; absent where nothing does."""
    def replace(self, *, member: str = ..., indicator: str | None = ..., before: str | None = ..., after: str | None = ...) -> MemberChange:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

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
class MisuseDecision:
    """The payer's decision that money comes back for wrong data or misuse."""
    def __init__(self, decided_on: datetime.date, ground: MisuseGround | str, reason: str, amount: Money | decimal.Decimal | str | None = ..., percent: decimal.Decimal | int | str | None = ..., period: FuzzyDate | datetime.date | str | None = ..., by: str | None = ..., agreement: str | None = ..., example: bool = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def decided_on(self) -> datetime.date:
        """The day it was decided."""
    @property
    def ground(self) -> MisuseGround:
        """On which ground."""
    @property
    def reason(self) -> str:
        """Why, and why so much."""
    @property
    def amount(self) -> Money | None:
        """How much comes back, in kronor."""
    @property
    def percent(self) -> decimal.Decimal | None:
        """How much comes back, as a percentage of what was paid."""
    @property
    def period(self) -> FuzzyDate | None:
        """For which time, in whole days; all that was paid up to the decision unless said."""
    @property
    def by(self) -> str | None:
        """The party that decided."""
    @property
    def agreement(self) -> str | None:
        """The agreement; every one that holds the day unless said."""
    @property
    def example(self) -> bool:
        """Whether it is an example."""
    @property
    def recorded_on(self) -> datetime.date | None:
        """The day it became known here; the day it was decided unless said."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, decided_on: datetime.date = ..., ground: MisuseGround | str = ..., reason: str = ..., amount: Money | decimal.Decimal | str | None = ..., percent: decimal.Decimal | int | str | None = ..., period: FuzzyDate | datetime.date | str | None = ..., by: str | None = ..., agreement: str | None = ..., example: bool = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> MisuseDecision:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class MisuseExtent(Word):
    """All of it, or as much as the payer decides."""

    all = "all"
    discretion = "discretion"

class MisuseGround(Word):
    """The grounds for repayment on misuse."""

    wrong_data = "wrong_data"
    misuse = "misuse"
    not_used_for_purpose = "not_used_for_purpose"

@final
class MisuseTerms:
    """That money comes back on wrong data or misuse."""
    def __init__(self, grounds: Iterable[MisuseGround | str] = ..., *, extent: MisuseExtent | str, clause: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def grounds(self) -> tuple[MisuseGround, ...]:
        """The grounds that the clause names."""
    @property
    def extent(self) -> MisuseExtent:
        """All of it, or as much as the payer decides."""
    @property
    def clause(self) -> str | None:
        """The clause that states it."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, grounds: Iterable[MisuseGround | str] = ..., extent: MisuseExtent | str = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> MisuseTerms:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class MonthEnd(Word):
    """What to do where a month has no such day."""

    clip = "clip"
    refuse = "refuse"

@final
class NameThen:
    """A party by the name it had then."""
    def __init__(self, party: str, name: str) -> None: ...
    @property
    def party(self) -> str:
        """The id of the party."""
    @property
    def name(self) -> str:
        """The name it had then."""
    def replace(self, *, party: str = ..., name: str = ...) -> NameThen:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class NamedDay:
    """A day of a calendar that has a name."""
    def __init__(self, day: datetime.date, name_sv: str, name_en: str, rule: str) -> None: ...
    @property
    def day(self) -> datetime.date:
        """The day."""
    @property
    def name_sv(self) -> str:
        """Its name in Swedish."""
    @property
    def name_en(self) -> str:
        """Its name in English."""
    @property
    def rule(self) -> str:
        """The law or the agreement behind it."""
    def replace(self, *, day: datetime.date = ..., name_sv: str = ..., name_en: str = ..., rule: str = ...) -> NamedDay:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class NextDue:
    """What is due next."""
    def __init__(self, obligation: str, kind: ObligationKind | str, due: FuzzyDate | datetime.date | str) -> None: ...
    @property
    def obligation(self) -> str:
        """The obligation's id."""
    @property
    def kind(self) -> ObligationKind:
        """What is owed."""
    @property
    def due(self) -> FuzzyDate:
        """The last day, or less exactly when."""
    def replace(self, *, obligation: str = ..., kind: ObligationKind | str = ..., due: FuzzyDate | datetime.date | str = ...) -> NextDue:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class NoRepaymentTerms:
    """That the agreement states that nothing comes back."""
    def __init__(self, clause: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def clause(self) -> str | None:
        """The clause that states it."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, clause: str | None = ..., extra: Mapping[str, Any] = ...) -> NoRepaymentTerms:
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
class Obligation:
    """Something owed, or a day to know, from the terms alone."""
    def __init__(self, id: str, kind: ObligationKind | str, agreement: str | None = ..., duty: str | None = ..., *, text: str, owed_by: Iterable[str] = ..., conveners: Iterable[str] = ..., reported_to: str | None = ..., year: DutyYear | None = ..., window: DateRange, surely: DateRange | None = ..., due: FuzzyDate | datetime.date | str, grace_last: datetime.date | None = ..., required: int | None = ..., parts: Iterable[ReportPart | str] = ..., meeting_kinds: Iterable[MeetingKind | str] = ..., amount: Money | decimal.Decimal | str | None = ..., example: bool = ..., clause: str | None = ...) -> None: ...
    @property
    def id(self) -> str:
        """Stable and readable: the agreement, the duty, the first day of its year."""
    @property
    def kind(self) -> ObligationKind:
        """What is owed."""
    @property
    def agreement(self) -> str | None:
        """The agreement, where it is one agreement's."""
    @property
    def duty(self) -> str | None:
        """The id of the duty, assignment, review item or extension option; of a planned activity, of the review that plans it."""
    @property
    def text(self) -> str:
        """The duty, as the file tells it; may be empty."""
    @property
    def owed_by(self) -> tuple[str, ...]:
        """The parties that owe it."""
    @property
    def conveners(self) -> tuple[str, ...]:
        """The parties that convene the meetings."""
    @property
    def reported_to(self) -> str | None:
        """Who receives it."""
    @property
    def year(self) -> DutyYear | None:
        """The year it is for, where it is owed every year."""
    @property
    def window(self) -> DateRange:
        """The days in which it can be met in time, both ends included."""
    @property
    def surely(self) -> DateRange | None:
        """The days that are certainly in the window; fewer where the term is not exact."""
    @property
    def due(self) -> FuzzyDate:
        """The last day, unadjusted, or less where less is known."""
    @property
    def grace_last(self) -> datetime.date | None:
        """The last day before it counts as overdue; absent for the latest due day itself."""
    @property
    def required(self) -> int | None:
        """How many times it is owed; absent where the term leaves that open, and for what is not owed."""
    @property
    def parts(self) -> tuple[ReportPart, ...]:
        """What a report must hold."""
    @property
    def meeting_kinds(self) -> tuple[MeetingKind, ...]:
        """Which meetings count."""
    @property
    def amount(self) -> Money | None:
        """The planned amount of an instalment, in kronor."""
    @property
    def example(self) -> bool:
        """Whether that amount is an example."""
    @property
    def clause(self) -> str | None:
        """The clause that states it."""
    def replace(self, *, id: str = ..., kind: ObligationKind | str = ..., agreement: str | None = ..., duty: str | None = ..., text: str = ..., owed_by: Iterable[str] = ..., conveners: Iterable[str] = ..., reported_to: str | None = ..., year: DutyYear | None = ..., window: DateRange = ..., surely: DateRange | None = ..., due: FuzzyDate | datetime.date | str = ..., grace_last: datetime.date | None = ..., required: int | None = ..., parts: Iterable[ReportPart | str] = ..., meeting_kinds: Iterable[MeetingKind | str] = ..., amount: Money | decimal.Decimal | str | None = ..., example: bool = ..., clause: str | None = ...) -> Obligation:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class ObligationChange:
    """An obligation of the plan that was added, removed or changed."""
    def __init__(self, kind: ChangeKind | str, before: Obligation | None = ..., after: Obligation | None = ...) -> None: ...
    @property
    def kind(self) -> ChangeKind:
        """What became of it."""
    @property
    def before(self) -> Obligation | None:
        """It before; absent for one that was added."""
    @property
    def after(self) -> Obligation | None:
        """It after; absent for one that was removed."""
    def replace(self, *, kind: ChangeKind | str = ..., before: Obligation | None = ..., after: Obligation | None = ...) -> ObligationChange:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class ObligationKind(Word):
    """What an obligation is."""

    meeting = "meeting"
    report = "report"
    quality_review = "quality_review"
    portfolio_report = "portfolio_report"
    final_report = "final_report"
    payment = "payment"
    assignment = "assignment"
    improvement_area = "improvement_area"
    open_question = "open_question"
    planned_activity = "planned_activity"
    notice_deadline = "notice_deadline"
    extension_deadline = "extension_deadline"
    term_end = "term_end"

class ObligationState(Word):
    """How an obligation stands."""

    upcoming = "upcoming"
    due = "due"
    overdue = "overdue"
    met = "met"
    met_late = "met_late"
    waived = "waived"
    not_applicable = "not_applicable"
    unknown = "unknown"

@final
class ObligationStatus:
    """An obligation and how it stands on a day."""
    def __init__(self, obligation: Obligation, state: ObligationState | str, reason: ErrorCode | str | None = ..., done: int | None = ..., missing: Iterable[ReportPart | str] = ..., paid: Money | decimal.Decimal | str | None = ..., met_on: datetime.date | None = ..., evidence: Iterable[Evidence] = ..., findings: Iterable[Finding] = ...) -> None: ...
    @property
    def obligation(self) -> Obligation:
        """The obligation."""
    @property
    def id(self) -> str:
        """Stable and readable: the agreement, the duty, the first day of its year."""
    @property
    def kind(self) -> ObligationKind:
        """What is owed."""
    @property
    def agreement(self) -> str | None:
        """The agreement, where it is one agreement's."""
    @property
    def duty(self) -> str | None:
        """The id of the duty, assignment, review item or extension option; of a planned activity, of the review that plans it."""
    @property
    def text(self) -> str:
        """The duty, as the file tells it; may be empty."""
    @property
    def owed_by(self) -> tuple[str, ...]:
        """The parties that owe it."""
    @property
    def conveners(self) -> tuple[str, ...]:
        """The parties that convene the meetings."""
    @property
    def reported_to(self) -> str | None:
        """Who receives it."""
    @property
    def year(self) -> DutyYear | None:
        """The year it is for, where it is owed every year."""
    @property
    def window(self) -> DateRange:
        """The days in which it can be met in time, both ends included."""
    @property
    def surely(self) -> DateRange | None:
        """The days that are certainly in the window; fewer where the term is not exact."""
    @property
    def due(self) -> FuzzyDate:
        """The last day, unadjusted, or less where less is known."""
    @property
    def grace_last(self) -> datetime.date | None:
        """The last day before it counts as overdue; absent for the latest due day itself."""
    @property
    def required(self) -> int | None:
        """How many times it is owed; absent where the term leaves that open, and for what is not owed."""
    @property
    def parts(self) -> tuple[ReportPart, ...]:
        """What a report must hold."""
    @property
    def meeting_kinds(self) -> tuple[MeetingKind, ...]:
        """Which meetings count."""
    @property
    def amount(self) -> Money | None:
        """The planned amount of an instalment, in kronor."""
    @property
    def example(self) -> bool:
        """Whether that amount is an example."""
    @property
    def clause(self) -> str | None:
        """The clause that states it."""
    @property
    def state(self) -> ObligationState:
        """How it stands."""
    @property
    def reason(self) -> ErrorCode | None:
        """Why it is not applicable or unknown."""
    @property
    def done(self) -> int | None:
        """How many times it certainly was done; of reports, how many whole ones came."""
    @property
    def missing(self) -> tuple[ReportPart, ...]:
        """What the reports do not hold yet."""
    @property
    def paid(self) -> Money | None:
        """Of an instalment: what was paid for it up to the day, in kronor."""
    @property
    def met_on(self) -> datetime.date | None:
        """The day from which it was met."""
    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """The facts it rests on, in order of day."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What should be known about it."""
    def replace(self, *, obligation: Obligation = ..., state: ObligationState | str = ..., reason: ErrorCode | str | None = ..., done: int | None = ..., missing: Iterable[ReportPart | str] = ..., paid: Money | decimal.Decimal | str | None = ..., met_on: datetime.date | None = ..., evidence: Iterable[Evidence] = ..., findings: Iterable[Finding] = ...) -> ObligationStatus:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class ObligationsMet:
    """How the obligations of an agreement stood on a day."""
    def __init__(self, day: datetime.date, met: int, met_late: int, overdue: int, unknown: int) -> None: ...
    @property
    def day(self) -> datetime.date:
        """The day."""
    @property
    def met(self) -> int:
        """How many were met in time."""
    @property
    def met_late(self) -> int:
        """How many were met late."""
    @property
    def overdue(self) -> int:
        """How many were overdue."""
    @property
    def unknown(self) -> int:
        """Of how many it cannot be told."""
    def replace(self, *, day: datetime.date = ..., met: int = ..., met_late: int = ..., overdue: int = ..., unknown: int = ...) -> ObligationsMet:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class OpenReviewItem:
    """An item of an earlier review that is still to be taken up."""
    def __init__(self, item: ReviewItem, kind: ReviewItemKind | str, review: str, raised_on: FuzzyDate | datetime.date | str, owner_name: str | None = ..., *, least_age_days: int, most_age_days: int, due: FollowUpState | str, settled: str | None = ...) -> None: ...
    @property
    def item(self) -> ReviewItem:
        """The item as the review states it."""
    @property
    def kind(self) -> ReviewItemKind:
        """Whether it is an improvement area or a question."""
    @property
    def review(self) -> str:
        """The id of the review that raised it."""
    @property
    def raised_on(self) -> FuzzyDate:
        """When that review was made."""
    @property
    def owner_name(self) -> str | None:
        """The name of the party that is to act."""
    @property
    def least_age_days(self) -> int:
        """Its age in days, counted from the latest day it can have been raised; never below zero."""
    @property
    def most_age_days(self) -> int:
        """Its age in days, counted from the earliest day it can have been raised."""
    @property
    def due(self) -> FollowUpState:
        """Whether the time to take it up again has come."""
    @property
    def settled(self) -> str | None:
        """How the review at hand settled it; absent where it is still open."""
    def replace(self, *, item: ReviewItem = ..., kind: ReviewItemKind | str = ..., review: str = ..., raised_on: FuzzyDate | datetime.date | str = ..., owner_name: str | None = ..., least_age_days: int = ..., most_age_days: int = ..., due: FollowUpState | str = ..., settled: str | None = ...) -> OpenReviewItem:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class OpenReviewItems:
    """What reviews have left open, on a day."""
    def __init__(self, day: datetime.date, items: Iterable[OpenReviewItem] = ..., findings: Iterable[Finding] = ...) -> None: ...
    @property
    def day(self) -> datetime.date:
        """The day asked about."""
    @property
    def items(self) -> tuple[OpenReviewItem, ...]:
        """The open items, in the order of their reviews."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """Items whose time has passed, and closings that close nothing."""
    def replace(self, *, day: datetime.date = ..., items: Iterable[OpenReviewItem] = ..., findings: Iterable[Finding] = ...) -> OpenReviewItems:
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
class PaidPlan:
    """A plan and what was paid of it."""
    def __init__(self, plan: PaymentPlan, payments: Iterable[Payment] | None = ...) -> None: ...
    @property
    def plan(self) -> PaymentPlan:
        """The plan."""
    @property
    def payments(self) -> tuple[Payment, ...] | None:
        """The payments; an empty list says that nothing was paid."""
    def replace(self, *, plan: PaymentPlan = ..., payments: Iterable[Payment] | None = ...) -> PaidPlan:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class PaidWhen(Word):
    """Whether an instalment is paid in its period or after it."""

    advance = "advance"
    arrears = "arrears"

class PartBy(Word):
    """What a figure is divided by."""

    sex = "sex"
    age = "age"
    place = "place"
    group = "group"
    reporter = "reporter"

class PartYearReading(Word):
    """What is owed in a year cut by the term."""

    in_proportion = "in_proportion"
    whole = "whole"

@final
class Partnership:
    """A partnership between public bodies and civil society."""
    def __init__(self, schema: str, id: str, title: str, since: FuzzyDate | datetime.date | str | None = ..., parties: Iterable[Party] = ..., agreements: Iterable[Agreement] = ..., committee_goals: Iterable[Goal] = ..., assignments: Iterable[Assignment] = ..., analysis: SituationAnalysis | None = ..., series: Iterable[FigureSeries] = ..., facts: Facts | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
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
    def series(self) -> tuple[FigureSeries, ...]:
        """Published figures that amounts are computed from: indices, populations."""
    @property
    def facts(self) -> Facts | None:
        """What happened."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, schema: str = ..., id: str = ..., title: str = ..., since: FuzzyDate | datetime.date | str | None = ..., parties: Iterable[Party] = ..., agreements: Iterable[Agreement] = ..., committee_goals: Iterable[Goal] = ..., assignments: Iterable[Assignment] = ..., analysis: SituationAnalysis | None = ..., series: Iterable[FigureSeries] = ..., facts: Facts | None = ..., extra: Mapping[str, Any] = ...) -> Partnership:
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
class PartnershipFindings:
    """What should be known about one partnership of several."""
    def __init__(self, partnership: str, findings: Iterable[Finding] = ...) -> None: ...
    @property
    def partnership(self) -> str:
        """The partnership's id."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings."""
    def replace(self, *, partnership: str = ..., findings: Iterable[Finding] = ...) -> PartnershipFindings:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class PartnershipStatus:
    """A partnership on a day."""
    def __init__(self, partnership: str, title: str, day: datetime.date, state: LifecycleState | str, decided_by: str, chain: Chain, agreements: Iterable[AgreementStatus] = ..., findings: Iterable[Finding] = ...) -> None: ...
    @property
    def partnership(self) -> str:
        """The id of the partnership."""
    @property
    def title(self) -> str:
        """Its title."""
    @property
    def day(self) -> datetime.date:
        """The day."""
    @property
    def state(self) -> LifecycleState:
        """The state of the partnership as a whole."""
    @property
    def decided_by(self) -> str:
        """The id of the agreement whose state that is."""
    @property
    def chain(self) -> Chain:
        """Its agreements in order of time."""
    @property
    def agreements(self) -> tuple[AgreementStatus, ...]:
        """The state of each agreement and its terms, in the same order."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What there is to say of the chain and of the states."""
    def replace(self, *, partnership: str = ..., title: str = ..., day: datetime.date = ..., state: LifecycleState | str = ..., decided_by: str = ..., chain: Chain = ..., agreements: Iterable[AgreementStatus] = ..., findings: Iterable[Finding] = ...) -> PartnershipStatus:
        """The same record with some fields changed."""
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

@final
class PartyChange:
    """A party that joined, left, or does something else."""
    def __init__(self, kind: ChangeKind | str, before: AgreementParty | None = ..., after: AgreementParty | None = ..., members: Iterable[MemberChange] = ...) -> None: ...
    @property
    def kind(self) -> ChangeKind:
        """What became of it."""
    @property
    def before(self) -> AgreementParty | None:
        """The party before; absent for one that joined."""
    @property
    def after(self) -> AgreementParty | None:
        """The party after; absent for one that left."""
    @property
    def members(self) -> tuple[MemberChange, ...]:
        """What changed in it, for one that was there before and is after."""
    def replace(self, *, kind: ChangeKind | str = ..., before: AgreementParty | None = ..., after: AgreementParty | None = ..., members: Iterable[MemberChange] = ...) -> PartyChange:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class PartyCommitments:
    """What a party undertook, as it was judged."""
    def __init__(self, party: str, name: str, commitments: Iterable[CommitmentJudgement] = ..., *, state: JudgementState | str) -> None: ...
    @property
    def party(self) -> str:
        """The id of the party."""
    @property
    def name(self) -> str:
        """The name it had when the report was made."""
    @property
    def commitments(self) -> tuple[CommitmentJudgement, ...]:
        """Each commitment."""
    @property
    def state(self) -> JudgementState:
        """All fulfilled, one of them not, or not judged."""
    def replace(self, *, party: str = ..., name: str = ..., commitments: Iterable[CommitmentJudgement] = ..., state: JudgementState | str = ...) -> PartyCommitments:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class PartyKind(Word):
    """What kind of organisation a party is."""

    public_body = "public_body"
    civil_society = "civil_society"

@final
class PartyName:
    """A name that a party had during an agreement."""
    def __init__(self, party: str, name: str, until: FuzzyDate | datetime.date | str | None = ..., certain: bool = ...) -> None: ...
    @property
    def party(self) -> str:
        """The id of the party."""
    @property
    def name(self) -> str:
        """The name."""
    @property
    def until(self) -> FuzzyDate | None:
        """Until when it had it; absent for the name it has now."""
    @property
    def certain(self) -> bool:
        """Whether it surely had it on some day of the term; else it may have."""
    def replace(self, *, party: str = ..., name: str = ..., until: FuzzyDate | datetime.date | str | None = ..., certain: bool = ...) -> PartyName:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class PartyShare:
    """What a party brings in all, and its share."""
    def __init__(self, party: str, complete: bool = ..., exact: Ratio | None = ..., value: Money | decimal.Decimal | str | None = ..., share: Ratio | None = ..., *, bound: ShareBound | str) -> None: ...
    @property
    def party(self) -> str:
        """The party."""
    @property
    def complete(self) -> bool:
        """Whether nothing that it brings is unknown; false where nothing is stated."""
    @property
    def exact(self) -> Ratio | None:
        """The exact sum of what is known, in öre; absent where nothing is, which is not zero."""
    @property
    def value(self) -> Money | None:
        """The same, rounded once to öre."""
    @property
    def share(self) -> Ratio | None:
        """Its part of what is known in all, in lowest terms; absent where either is unknown, that is zero, or the terms do not fit."""
    @property
    def bound(self) -> ShareBound:
        """What the share says of the whole."""
    def replace(self, *, party: str = ..., complete: bool = ..., exact: Ratio | None = ..., value: Money | decimal.Decimal | str | None = ..., share: Ratio | None = ..., bound: ShareBound | str = ...) -> PartyShare:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

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
    def __init__(self, paid_on: datetime.date, amount: Money | decimal.Decimal | str, covers: datetime.date | None = ..., agreement: str | None = ..., component: str | None = ..., example: bool = ..., note: str | None = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def paid_on(self) -> datetime.date:
        """The day it was paid."""
    @property
    def amount(self) -> Money:
        """What was paid, in kronor; negative for a reversal."""
    @property
    def covers(self) -> datetime.date | None:
        """The first day of the half-year, or of the component's period, that it is for."""
    @property
    def agreement(self) -> str | None:
        """The agreement it belongs to; may be left out where there is one."""
    @property
    def component(self) -> str | None:
        """The component it is for, where the agreement has several."""
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
    def replace(self, *, paid_on: datetime.date = ..., amount: Money | decimal.Decimal | str = ..., covers: datetime.date | None = ..., agreement: str | None = ..., component: str | None = ..., example: bool = ..., note: str | None = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> Payment:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class PaymentComponent:
    """A part of the money with a plan of its own."""
    def __init__(self, id: str, title: str | None = ..., *, every: Frequency | str, paid: PaidWhen | str, amount: Money | decimal.Decimal | str | None = ..., per: AmountPer | str = ..., first: datetime.date | None = ..., last: datetime.date | None = ..., periods: PeriodsFrom | str = ..., months: Iterable[int] = ..., day: int | None = ..., convention: BusinessDayConvention | str | None = ..., after: PaymentTrigger | None = ..., stub: StubAmount | str | None = ..., fixed: FixingDay | None = ..., per_inhabitant: PerInhabitant | None = ..., indexation: Indexation | None = ..., raises: Iterable[Raise] = ..., rounding: Rounding | None = ..., example: bool = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def id(self) -> str:
        """The id by which payments name it."""
    @property
    def title(self) -> str | None:
        """What it is for."""
    @property
    def every(self) -> Frequency:
        """How long a period is."""
    @property
    def paid(self) -> PaidWhen:
        """Whether in the period or after it."""
    @property
    def amount(self) -> Money | None:
        """The amount, in kronor; for each inhabitant where `per_inhabitant` says so."""
    @property
    def per(self) -> AmountPer:
        """What the amount is for; a year or a term is paid in equal parts that sum to it."""
    @property
    def first(self) -> datetime.date | None:
        """Its first day; the agreement's unless said."""
    @property
    def last(self) -> datetime.date | None:
        """Its last day, included; the agreement's unless said."""
    @property
    def periods(self) -> PeriodsFrom:
        """Whether periods are counted from its first day or follow the calendar."""
    @property
    def months(self) -> tuple[int, ...]:
        """The months in which it is payable; the first of the period, or after it, unless said."""
    @property
    def day(self) -> int | None:
        """The day of the month; the whole month unless said."""
    @property
    def convention(self) -> BusinessDayConvention | None:
        """How a day is moved that is no bank day; it stays unless said."""
    @property
    def after(self) -> PaymentTrigger | None:
        """What must have happened before it is payable."""
    @property
    def stub(self) -> StubAmount | None:
        """What is paid for a period that the span cuts."""
    @property
    def fixed(self) -> FixingDay | None:
        """When a year's amount is fixed; on the first day of the period unless said."""
    @property
    def per_inhabitant(self) -> PerInhabitant | None:
        """That the amount is for each inhabitant."""
    @property
    def indexation(self) -> Indexation | None:
        """That the amount follows an index."""
    @property
    def raises(self) -> tuple[Raise, ...]:
        """New amounts by decisions, mid-term."""
    @property
    def rounding(self) -> Rounding | None:
        """How an exact amount is rounded; half up to whole öre unless said."""
    @property
    def example(self) -> bool:
        """Whether the amount is an example and not a fact about the parties."""
    @property
    def clause(self) -> str | None:
        """The clause that states it."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, id: str = ..., title: str | None = ..., every: Frequency | str = ..., paid: PaidWhen | str = ..., amount: Money | decimal.Decimal | str | None = ..., per: AmountPer | str = ..., first: datetime.date | None = ..., last: datetime.date | None = ..., periods: PeriodsFrom | str = ..., months: Iterable[int] = ..., day: int | None = ..., convention: BusinessDayConvention | str | None = ..., after: PaymentTrigger | None = ..., stub: StubAmount | str | None = ..., fixed: FixingDay | None = ..., per_inhabitant: PerInhabitant | None = ..., indexation: Indexation | None = ..., raises: Iterable[Raise] = ..., rounding: Rounding | None = ..., example: bool = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> PaymentComponent:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class PaymentPlan:
    """Every planned payment of an agreement, in order of time."""
    def __init__(self, agreement: str, payments: Iterable[PlannedPayment] = ..., total: Money | decimal.Decimal | str | None = ..., draft: bool = ..., findings: Iterable[Finding] = ...) -> None: ...
    @property
    def agreement(self) -> str:
        """The id of the agreement."""
    @property
    def payments(self) -> tuple[PlannedPayment, ...]:
        """The planned payments; those that wait stand by the first day of their period."""
    @property
    def total(self) -> Money | None:
        """What is planned in all; absent where an amount is not known."""
    @property
    def draft(self) -> bool:
        """Whether nobody has signed it yet, so that none of it is owed; whoever knows the partnership says so."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What should be known."""
    def replace(self, *, agreement: str = ..., payments: Iterable[PlannedPayment] = ..., total: Money | decimal.Decimal | str | None = ..., draft: bool = ..., findings: Iterable[Finding] = ...) -> PaymentPlan:
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
class PaymentStanding:
    """Planned and paid, instalment by instalment, on a day."""
    def __init__(self, agreement: str, day: datetime.date, instalments: Iterable[InstalmentStanding] = ..., parts: Iterable[MatchedPart] = ..., planned: Money | decimal.Decimal | str | None = ..., payable: Money | decimal.Decimal | str | None = ..., paid: Money | decimal.Decimal | str | None = ..., outstanding: Money | decimal.Decimal | str | None = ..., late: Money | decimal.Decimal | str | None = ..., overpaid: Money | decimal.Decimal | str | None = ..., unplaced: Money | decimal.Decimal | str | None = ..., findings: Iterable[Finding] = ...) -> None: ...
    @property
    def agreement(self) -> str:
        """The id of the agreement."""
    @property
    def day(self) -> datetime.date:
        """The day, itself included."""
    @property
    def instalments(self) -> tuple[InstalmentStanding, ...]:
        """Every planned payment, in order."""
    @property
    def parts(self) -> tuple[MatchedPart, ...]:
        """The payments made by the day, cut at the instalments they belong to; they sum to `paid`."""
    @property
    def planned(self) -> Money | None:
        """What is planned in all; instalments without an amount are left out of every sum."""
    @property
    def payable(self) -> Money | None:
        """What is planned of those whose time has begun by the day."""
    @property
    def paid(self) -> Money | None:
        """What was paid in all, placed or not."""
    @property
    def outstanding(self) -> Money | None:
        """What is outstanding of those whose time has begun."""
    @property
    def late(self) -> Money | None:
        """What is outstanding of those that are late."""
    @property
    def overpaid(self) -> Money | None:
        """What was paid more than planned."""
    @property
    def unplaced(self) -> Money | None:
        """What was paid that belongs to no instalment."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What should be known; the plan's first."""
    def replace(self, *, agreement: str = ..., day: datetime.date = ..., instalments: Iterable[InstalmentStanding] = ..., parts: Iterable[MatchedPart] = ..., planned: Money | decimal.Decimal | str | None = ..., payable: Money | decimal.Decimal | str | None = ..., paid: Money | decimal.Decimal | str | None = ..., outstanding: Money | decimal.Decimal | str | None = ..., late: Money | decimal.Decimal | str | None = ..., overpaid: Money | decimal.Decimal | str | None = ..., unplaced: Money | decimal.Decimal | str | None = ..., findings: Iterable[Finding] = ...) -> PaymentStanding:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class PaymentTerms:
    """When money is paid, and how much is planned each time."""
    def __init__(self, months: Iterable[int] = ..., amount: Money | decimal.Decimal | str | None = ..., example: bool = ..., components: Iterable[PaymentComponent] = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
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
    def components(self) -> tuple[PaymentComponent, ...]:
        """In place of months and amount: parts of the money, each with a plan of its own."""
    @property
    def clause(self) -> str | None:
        """The clause that states it."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, months: Iterable[int] = ..., amount: Money | decimal.Decimal | str | None = ..., example: bool = ..., components: Iterable[PaymentComponent] = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> PaymentTerms:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class PaymentTrigger:
    """That an instalment is payable only after something has happened."""
    def __init__(self, event: TriggerEvent | str, days: int, duty: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def event(self) -> TriggerEvent:
        """What must have happened."""
    @property
    def days(self) -> int:
        """So many days after that day, at the latest."""
    @property
    def duty(self) -> str | None:
        """The report: about the period where paid in arrears, about the one before where paid in advance."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, event: TriggerEvent | str = ..., days: int = ..., duty: str | None = ..., extra: Mapping[str, Any] = ...) -> PaymentTrigger:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class PaymentsAnswer:
    """What came out, what bears on it, and what it rests on."""
    def __init__(self, result: PaymentStanding, findings: Iterable[Finding] = ..., *, basis: Basis) -> None: ...
    @property
    def result(self) -> PaymentStanding:
        """What came out."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What should be known beside it."""
    @property
    def basis(self) -> Basis:
        """What it rests on."""
    def replace(self, *, result: PaymentStanding = ..., findings: Iterable[Finding] = ..., basis: Basis = ...) -> PaymentsAnswer:
        """The same record with some fields changed."""
    def to_json(self) -> str:
        """The answer as JSON: what `--format json` writes; docs/json-output.md."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class PerInhabitant:
    """That the amount is for each inhabitant."""
    def __init__(self, series: str, reference: FigureReference, extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def series(self) -> str:
        """The population figures."""
    @property
    def reference(self) -> FigureReference:
        """Which of them is used for a year."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, series: str = ..., reference: FigureReference = ..., extra: Mapping[str, Any] = ...) -> PerInhabitant:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class PeriodsFrom(Word):
    """Whether periods are counted from the first day or by the calendar."""

    agreement = "agreement"
    calendar = "calendar"

@final
class PlanSources:
    """What a plan reads beside the agreement."""
    def __init__(self, series: Iterable[FigureSeries] = ..., reports: Iterable[Report] = ..., invoices: Iterable[Invoice] = ...) -> None: ...
    @property
    def series(self) -> tuple[FigureSeries, ...]:
        """Published figures."""
    @property
    def reports(self) -> tuple[Report, ...]:
        """Reports that instalments wait for."""
    @property
    def invoices(self) -> tuple[Invoice, ...]:
        """Invoices that instalments wait for."""
    def replace(self, *, series: Iterable[FigureSeries] = ..., reports: Iterable[Report] = ..., invoices: Iterable[Invoice] = ...) -> PlanSources:
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

class PlannedDay(Word):
    """Which day of a planned payment decides its month."""

    last_day = "last_day"
    adjusted_day = "adjusted_day"

@final
class PlannedPayment:
    """One instalment of a plan."""
    def __init__(self, number: int, component: str | None = ..., *, period: DateRange, whole_period: DateRange, payable: FuzzyDate | datetime.date | str | None = ..., window: DateRange | None = ..., adjusted: datetime.date | None = ..., waits_for: TriggerEvent | str | None = ..., planned: Money | decimal.Decimal | str | None = ..., basis: AmountBasis, example: bool = ..., clause: str | None = ...) -> None: ...
    @property
    def number(self) -> int:
        """Its number, from 1, in order of time."""
    @property
    def component(self) -> str | None:
        """The component, where there are any."""
    @property
    def period(self) -> DateRange:
        """The days it is for, both ends included, cut by the component's span."""
    @property
    def whole_period(self) -> DateRange:
        """The same, not cut."""
    @property
    def payable(self) -> FuzzyDate | None:
        """When it is payable, unadjusted: a month or a day; absent while it waits."""
    @property
    def window(self) -> DateRange | None:
        """The days on which a payment is in time, both ends included; absent while it waits."""
    @property
    def adjusted(self) -> datetime.date | None:
        """The day moved to a bank day, where the agreement says that it moves."""
    @property
    def waits_for(self) -> TriggerEvent | None:
        """What must happen before it is payable, where that is not known to have happened."""
    @property
    def planned(self) -> Money | None:
        """The planned amount; absent where it is not stated or cannot be computed."""
    @property
    def basis(self) -> AmountBasis:
        """What the amount was computed from."""
    @property
    def example(self) -> bool:
        """Whether the amount is an example."""
    @property
    def clause(self) -> str | None:
        """The clause that states it."""
    def replace(self, *, number: int = ..., component: str | None = ..., period: DateRange = ..., whole_period: DateRange = ..., payable: FuzzyDate | datetime.date | str | None = ..., window: DateRange | None = ..., adjusted: datetime.date | None = ..., waits_for: TriggerEvent | str | None = ..., planned: Money | decimal.Decimal | str | None = ..., basis: AmountBasis = ..., example: bool = ..., clause: str | None = ...) -> PlannedPayment:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class PointStatus(Word):
    """Whether a point of the guideline holds."""

    holds = "holds"
    does_not_hold = "does_not_hold"
    unknown = "unknown"

@final
class Portfolio:
    """Many partnerships as one table on a day."""
    def __init__(self, day: datetime.date, rows: Iterable[PortfolioRow] = ..., *, totals: PortfolioTotals, findings: Iterable[PartnershipFindings] = ...) -> None: ...
    @property
    def day(self) -> datetime.date:
        """The day."""
    @property
    def rows(self) -> tuple[PortfolioRow, ...]:
        """The rows."""
    @property
    def totals(self) -> PortfolioTotals:
        """The totals."""
    @property
    def findings(self) -> tuple[PartnershipFindings, ...]:
        """What should be known, for each partnership that has anything."""
    def replace(self, *, day: datetime.date = ..., rows: Iterable[PortfolioRow] = ..., totals: PortfolioTotals = ..., findings: Iterable[PartnershipFindings] = ...) -> Portfolio:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class PortfolioAnswer:
    """What came out, what bears on it, and what it rests on."""
    def __init__(self, result: Portfolio, findings: Iterable[Finding] = ..., *, basis: Basis) -> None: ...
    @property
    def result(self) -> Portfolio:
        """What came out."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What should be known beside it."""
    @property
    def basis(self) -> Basis:
        """What it rests on."""
    def replace(self, *, result: Portfolio = ..., findings: Iterable[Finding] = ..., basis: Basis = ...) -> PortfolioAnswer:
        """The same record with some fields changed."""
    def to_json(self) -> str:
        """The answer as JSON: what `--format json` writes; docs/json-output.md."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class PortfolioEntry:
    """One partnership's part of a portfolio."""
    def __init__(self, rows: Iterable[PortfolioRow] = ..., *, findings: PartnershipFindings) -> None: ...
    @property
    def rows(self) -> tuple[PortfolioRow, ...]:
        """Its rows."""
    @property
    def findings(self) -> PartnershipFindings:
        """What should be known about it."""
    def replace(self, *, rows: Iterable[PortfolioRow] = ..., findings: PartnershipFindings = ...) -> PortfolioEntry:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class PortfolioRow:
    """An agreement of a partnership on a day. Amounts are in kronor."""
    def __init__(self, partnership: str, title: str, agreement: str, parties: Iterable[str] = ..., *, state: LifecycleState | str, term: Term, planned_last: FuzzyDate | datetime.date | str | None = ..., sum_per_year: Money | decimal.Decimal | str | None = ..., sum_from: YearSumSource | str | None = ..., example: bool = ..., paid: Money | decimal.Decimal | str | None = ..., outstanding: Money | decimal.Decimal | str | None = ..., next_due: NextDue | None = ..., overdue: int, last_review: FuzzyDate | datetime.date | str | None = ..., open_improvement_areas: int, findings: int, exposure: Money | decimal.Decimal | str | None = ..., exposure_status: RepaymentStatus | str, exposure_reason: ErrorCode | str | None = ...) -> None: ...
    @property
    def partnership(self) -> str:
        """The id of the partnership."""
    @property
    def title(self) -> str:
        """Its title."""
    @property
    def agreement(self) -> str:
        """The id of the agreement."""
    @property
    def parties(self) -> tuple[str, ...]:
        """The names of its civil-society parties."""
    @property
    def state(self) -> LifecycleState:
        """The state of the agreement."""
    @property
    def term(self) -> Term:
        """The term in force on the day."""
    @property
    def planned_last(self) -> FuzzyDate | None:
        """The last day by what is agreed and not yet in force; absent where that moves nothing."""
    @property
    def sum_per_year(self) -> Money | None:
        """What is planned for the agreement year that holds the day; absent where no amount is stated, or the term is not exact."""
    @property
    def sum_from(self) -> YearSumSource | None:
        """What that sum was taken from."""
    @property
    def example(self) -> bool:
        """Whether that sum is an example."""
    @property
    def paid(self) -> Money | None:
        """What was paid under the agreement up to the day, included; absent where payments are not stated."""
    @property
    def outstanding(self) -> Money | None:
        """What is outstanding of the instalments whose time has begun by the day, as `payment_standing` tells. Absent where the amount of one, or the payments, are not stated."""
    @property
    def next_due(self) -> NextDue | None:
        """What is due next under the agreement, or owed by the partnership, on the day or later."""
    @property
    def overdue(self) -> int:
        """How many obligations are overdue; those of agreements without a row in the first."""
    @property
    def last_review(self) -> FuzzyDate | None:
        """The latest quality review."""
    @property
    def open_improvement_areas(self) -> int:
        """How many improvement areas of the partnership no review has closed."""
    @property
    def findings(self) -> int:
        """How many errors and warnings, each once, the partnership gives that day: in its status (chain and states), its obligations, its goals, its latest review and final report with the years and open items, the check of each agreement that has a row, the payments that fit its plan ill, and its repayment. Remarks, and what reading the file says, are not counted."""
    @property
    def exposure(self) -> Money | None:
        """What is payable by how the agreement did end; while it lives, what would be if the payer rescinded that day for a serious breach of the payee not rectified."""
    @property
    def exposure_status(self) -> RepaymentStatus:
        """Whether that could be told."""
    @property
    def exposure_reason(self) -> ErrorCode | None:
        """Why not."""
    def replace(self, *, partnership: str = ..., title: str = ..., agreement: str = ..., parties: Iterable[str] = ..., state: LifecycleState | str = ..., term: Term = ..., planned_last: FuzzyDate | datetime.date | str | None = ..., sum_per_year: Money | decimal.Decimal | str | None = ..., sum_from: YearSumSource | str | None = ..., example: bool = ..., paid: Money | decimal.Decimal | str | None = ..., outstanding: Money | decimal.Decimal | str | None = ..., next_due: NextDue | None = ..., overdue: int = ..., last_review: FuzzyDate | datetime.date | str | None = ..., open_improvement_areas: int = ..., findings: int = ..., exposure: Money | decimal.Decimal | str | None = ..., exposure_status: RepaymentStatus | str = ..., exposure_reason: ErrorCode | str | None = ...) -> PortfolioRow:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class PortfolioSum:
    """A sum over the rows that have the figure."""
    def __init__(self, sum: Money | decimal.Decimal | str | None = ..., *, known: int, unknown: int) -> None: ...
    @property
    def sum(self) -> Money | None:
        """The sum, in kronor; absent where no row has the figure, which is not zero."""
    @property
    def known(self) -> int:
        """How many rows have the figure."""
    @property
    def unknown(self) -> int:
        """How many rows have no figure."""
    def replace(self, *, sum: Money | decimal.Decimal | str | None = ..., known: int = ..., unknown: int = ...) -> PortfolioSum:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class PortfolioTotals:
    """The totals of a portfolio."""
    def __init__(self, partnerships: int, agreements: int, sum_per_year: PortfolioSum, paid: PortfolioSum, outstanding: PortfolioSum, exposure: PortfolioSum, overdue: int, open_improvement_areas: int, findings: int) -> None: ...
    @property
    def partnerships(self) -> int:
        """How many partnerships."""
    @property
    def agreements(self) -> int:
        """How many rows: agreements."""
    @property
    def sum_per_year(self) -> PortfolioSum:
        """What is planned for the year."""
    @property
    def paid(self) -> PortfolioSum:
        """What was paid."""
    @property
    def outstanding(self) -> PortfolioSum:
        """What is outstanding."""
    @property
    def exposure(self) -> PortfolioSum:
        """What is or would be payable, as in the rows; an agreement whose clause does not apply adds nothing."""
    @property
    def overdue(self) -> int:
        """How many obligations are overdue."""
    @property
    def open_improvement_areas(self) -> int:
        """How many improvement areas are open; each partnership once."""
    @property
    def findings(self) -> int:
        """How many errors and warnings, as in the rows; each partnership once."""
    def replace(self, *, partnerships: int = ..., agreements: int = ..., sum_per_year: PortfolioSum = ..., paid: PortfolioSum = ..., outstanding: PortfolioSum = ..., exposure: PortfolioSum = ..., overdue: int = ..., open_improvement_areas: int = ..., findings: int = ...) -> PortfolioTotals:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class ProofInput:
    """A file that a statement was read from."""
    def __init__(self, kind: InputKind | str, sha256: str) -> None: ...
    @property
    def kind(self) -> InputKind:
        """What the file holds."""
    @property
    def sha256(self) -> str:
        """The SHA-256 of its bytes, 64 digits and letters."""
    def replace(self, *, kind: InputKind | str = ..., sha256: str = ...) -> ProofInput:
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

class Publication(Word):
    """Whether a value is shown, suppressed or unknown."""

    shown = "shown"
    suppressed = "suppressed"
    unknown = "unknown"

@final
class PublishedGoal:
    """A goal as it can be published."""
    def __init__(self, goal: StatedGoal, followable: bool | None = ..., indicators: Iterable[PublishedIndicator] = ..., *, judgement: Publication | str, verdict: GoalVerdict | str | None = ..., reasons: Iterable[ErrorCode | str] = ...) -> None: ...
    @property
    def goal(self) -> StatedGoal:
        """The goal and where it is stated."""
    @property
    def id(self) -> str:
        """The id of the goal."""
    @property
    def text(self) -> str:
        """The goal as the document words it."""
    @property
    def kind(self) -> GoalKind:
        """Whose goal it is."""
    @property
    def agreement(self) -> str | None:
        """The agreement that states it; absent for a goal of a board."""
    @property
    def set_by(self) -> str | None:
        """The party that set it."""
    @property
    def shared_with(self) -> tuple[str, ...]:
        """Others who share it."""
    @property
    def clause(self) -> str | None:
        """The clause it stands in."""
    @property
    def followable(self) -> bool | None:
        """Whether it can be followed up; absent where the judgement is suppressed."""
    @property
    def indicators(self) -> tuple[PublishedIndicator, ...]:
        """Its indicators."""
    @property
    def judgement(self) -> Publication:
        """Suppressed where that of one of its indicators is."""
    @property
    def verdict(self) -> GoalVerdict | None:
        """How far it is met; absent where suppressed."""
    @property
    def reasons(self) -> tuple[ErrorCode, ...]:
        """Why it cannot be judged."""
    def replace(self, *, goal: StatedGoal = ..., followable: bool | None = ..., indicators: Iterable[PublishedIndicator] = ..., judgement: Publication | str = ..., verdict: GoalVerdict | str | None = ..., reasons: Iterable[ErrorCode | str] = ...) -> PublishedGoal:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class PublishedGoals:
    """Goals as they can be published."""
    def __init__(self, day: datetime.date, threshold: int | None = ..., *, suppressed: int, goals: Iterable[PublishedGoal] = ..., findings: Iterable[Finding] = ...) -> None: ...
    @property
    def day(self) -> datetime.date:
        """The day for which they were judged."""
    @property
    def threshold(self) -> int | None:
        """Counts from 1 up to but not including it are suppressed; absent: none are."""
    @property
    def suppressed(self) -> int:
        """How many values are suppressed."""
    @property
    def goals(self) -> tuple[PublishedGoal, ...]:
        """The goals, in order."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What should be known; of an indicator with suppressed values none that depends on them."""
    def replace(self, *, day: datetime.date = ..., threshold: int | None = ..., suppressed: int = ..., goals: Iterable[PublishedGoal] = ..., findings: Iterable[Finding] = ...) -> PublishedGoals:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class PublishedIndicator:
    """An indicator as it can be published."""
    def __init__(self, id: str, text: str, measure: Measure | str, unit: str | None = ..., population: str | None = ..., direction: Direction | str | None = ..., target: Target | None = ..., due: FuzzyDate | datetime.date | str | None = ..., *, baseline: PublishedValue, target_value: PublishedValue, value: PublishedValue, numerator: PublishedValue, denominator: PublishedValue, parts: Iterable[PublishedPart] = ..., so: bool | None = ..., measured_for: DateRange | None = ..., progress: PublishedValue, judgement: Publication | str, verdict: GoalVerdict | str | None = ..., reasons: Iterable[ErrorCode | str] = ...) -> None: ...
    @property
    def id(self) -> str:
        """The id of the indicator."""
    @property
    def text(self) -> str:
        """What is measured."""
    @property
    def measure(self) -> Measure:
        """What its values are."""
    @property
    def unit(self) -> str | None:
        """The unit of its values."""
    @property
    def population(self) -> str | None:
        """Among whom it is measured."""
    @property
    def direction(self) -> Direction | None:
        """Which way is better."""
    @property
    def target(self) -> Target | None:
        """What is to be reached, as it is stated."""
    @property
    def due(self) -> FuzzyDate | None:
        """When the target is to be reached."""
    @property
    def baseline(self) -> PublishedValue:
        """Where things stood."""
    @property
    def target_value(self) -> PublishedValue:
        """The value to reach."""
    @property
    def value(self) -> PublishedValue:
        """The value that is compared with it."""
    @property
    def numerator(self) -> PublishedValue:
        """For a share with counts: how many."""
    @property
    def denominator(self) -> PublishedValue:
        """For a share with counts: of how many."""
    @property
    def parts(self) -> tuple[PublishedPart, ...]:
        """The values of the sum, or of the parts of those counted, where there are several."""
    @property
    def so(self) -> bool | None:
        """For yes_no and qualitative: the answer."""
    @property
    def measured_for(self) -> DateRange | None:
        """The time the value is for."""
    @property
    def progress(self) -> PublishedValue:
        """The part of the way from baseline to target."""
    @property
    def judgement(self) -> Publication:
        """Whether verdict and reasons are shown; suppressed where they would tell a count."""
    @property
    def verdict(self) -> GoalVerdict | None:
        """Met, or not; absent where suppressed."""
    @property
    def reasons(self) -> tuple[ErrorCode, ...]:
        """Why it cannot be judged."""
    def replace(self, *, id: str = ..., text: str = ..., measure: Measure | str = ..., unit: str | None = ..., population: str | None = ..., direction: Direction | str | None = ..., target: Target | None = ..., due: FuzzyDate | datetime.date | str | None = ..., baseline: PublishedValue = ..., target_value: PublishedValue = ..., value: PublishedValue = ..., numerator: PublishedValue = ..., denominator: PublishedValue = ..., parts: Iterable[PublishedPart] = ..., so: bool | None = ..., measured_for: DateRange | None = ..., progress: PublishedValue = ..., judgement: Publication | str = ..., verdict: GoalVerdict | str | None = ..., reasons: Iterable[ErrorCode | str] = ...) -> PublishedIndicator:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class PublishedPart:
    """One of the values that the figure was made of."""
    def __init__(self, period: str, part: FigurePart | None = ..., *, value: PublishedValue, numerator: PublishedValue, denominator: PublishedValue) -> None: ...
    @property
    def period(self) -> str:
        """The time it is for, as written."""
    @property
    def part(self) -> FigurePart | None:
        """The part of those counted; absent for all of them."""
    @property
    def value(self) -> PublishedValue:
        """What it was; percent for a share."""
    @property
    def numerator(self) -> PublishedValue:
        """For a share: how many."""
    @property
    def denominator(self) -> PublishedValue:
        """For a share: of how many."""
    def replace(self, *, period: str = ..., part: FigurePart | None = ..., value: PublishedValue = ..., numerator: PublishedValue = ..., denominator: PublishedValue = ...) -> PublishedPart:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class PublishedValue:
    """A value, or why there is none: it is not known, or it is suppressed."""
    def __init__(self, publication: Publication | str, value: Ratio | None = ...) -> None: ...
    @property
    def publication(self) -> Publication:
        """Shown, suppressed or unknown."""
    @property
    def value(self) -> Ratio | None:
        """The value where it is shown."""
    def replace(self, *, publication: Publication | str = ..., value: Ratio | None = ...) -> PublishedValue:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Question:
    """What every question about a partnership takes."""
    def __init__(self, day: datetime.date | None = ..., agreement: str | None = ..., known_on: datetime.date | None = ..., file_sha256: str | None = ...) -> None: ...
    @property
    def day(self) -> datetime.date | None:
        """The day asked about; most questions need it."""
    @property
    def agreement(self) -> str | None:
        """The agreement asked about; chosen by the day where none is named."""
    @property
    def known_on(self) -> datetime.date | None:
        """Answer with what was known that day, included; absent: with all that is known."""
    @property
    def file_sha256(self) -> str | None:
        """The SHA-256 of the file that the partnership was read from, for the record."""
    def replace(self, *, day: datetime.date | None = ..., agreement: str | None = ..., known_on: datetime.date | None = ..., file_sha256: str | None = ...) -> Question:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class QuickAgreement:
    """An agreement with the model clause, of which little is written down."""
    def __init__(self, term: DateRange, paid: Money | decimal.Decimal | str, divisor: int | ActualDays | str | None = ...) -> None: ...
    @property
    def term(self) -> DateRange:
        """Its term, both days included."""
    @property
    def paid(self) -> Money:
        """What was paid for the half-year that holds the day of rescission, in kronor."""
    @property
    def divisor(self) -> int | ActualDays | None:
        """The divisor, where it is not the clause's."""
    def replace(self, *, term: DateRange = ..., paid: Money | decimal.Decimal | str = ..., divisor: int | ActualDays | str | None = ...) -> QuickAgreement:
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
class Raise:
    """A new amount, by a decision, for periods that begin on a day or later."""
    def __init__(self, first: datetime.date, amount: Money | decimal.Decimal | str, decided_on: datetime.date | None = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def first(self) -> datetime.date:
        """The first day, included."""
    @property
    def amount(self) -> Money:
        """The new amount, in kronor, per the same."""
    @property
    def decided_on(self) -> datetime.date | None:
        """The day of the decision."""
    @property
    def clause(self) -> str | None:
        """The clause that states it."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, first: datetime.date = ..., amount: Money | decimal.Decimal | str = ..., decided_on: datetime.date | None = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> Raise:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class Readiness(Word):
    """Whether a partnership is ready to be signed."""

    ready = "ready"
    wait = "wait"
    unknown = "unknown"
    not_applicable = "not_applicable"

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
class ReferenceRate:
    """The reference rate of a calendar half-year."""
    def __init__(self, half_year: datetime.date, percent: decimal.Decimal | int | str, source: str) -> None: ...
    @property
    def half_year(self) -> datetime.date:
        """The first day of the half-year: 1 January or 1 July."""
    @property
    def percent(self) -> decimal.Decimal:
        """Percent a year; may be negative."""
    @property
    def source(self) -> str:
        """Who says so."""
    def replace(self, *, half_year: datetime.date = ..., percent: decimal.Decimal | int | str = ..., source: str = ...) -> ReferenceRate:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class ReferenceStatus(Word):
    """Whether a law that is referred to holds."""

    in_force = "in_force"
    superseded = "superseded"
    superseded_later = "superseded_later"
    not_yet_in_force = "not_yet_in_force"
    unknown = "unknown"

@final
class Remaining:
    """What is left of an agreement after a day."""
    def __init__(self, after: datetime.date, last: datetime.date, days: int, months: int, days_beside: int) -> None: ...
    @property
    def after(self) -> datetime.date:
        """The day, which is not counted."""
    @property
    def last(self) -> datetime.date:
        """The agreement's last day, which is counted."""
    @property
    def days(self) -> int:
        """How many days."""
    @property
    def months(self) -> int:
        """The same as whole months and the days beside them: the months."""
    @property
    def days_beside(self) -> int:
        """The days beside the whole months."""
    def replace(self, *, after: datetime.date = ..., last: datetime.date = ..., days: int = ..., months: int = ..., days_beside: int = ...) -> Remaining:
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
class Renewal:
    """That the term was prolonged because nobody gave notice in time."""
    def __init__(self, deadline: datetime.date, first: datetime.date, last: datetime.date, clause: str | None = ...) -> None: ...
    @property
    def deadline(self) -> datetime.date:
        """The last day for notice; the renewal holds from the day after."""
    @property
    def first(self) -> datetime.date:
        """The first day that it adds to the term."""
    @property
    def last(self) -> datetime.date:
        """The last day of the term since, included."""
    @property
    def clause(self) -> str | None:
        """The clause by which the term renews itself."""
    def replace(self, *, deadline: datetime.date = ..., first: datetime.date = ..., last: datetime.date = ..., clause: str | None = ...) -> Renewal:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class RenewalCondition(Word):
    """The conditions for going on."""

    challenge_remains = "challenge_remains"
    collaboration_fruitful = "collaboration_fruitful"
    partner_able = "partner_able"

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

class RenewalOutcome(Word):
    """Whether a partnership can be renewed."""

    can_be_renewed = "can_be_renewed"
    cannot_be_renewed = "cannot_be_renewed"
    cannot_be_told = "cannot_be_told"

@final
class RenewalTest:
    """Whether a partnership can be renewed, by the three conditions."""
    def __init__(self, report: str | None = ..., conditions: Iterable[TestedCondition] = ..., *, outcome: RenewalOutcome | str, goals_fulfilled: JudgementState | str, proposed: bool | None = ..., findings: Iterable[Finding] = ...) -> None: ...
    @property
    def report(self) -> str | None:
        """The id of the final report, where it is of one."""
    @property
    def conditions(self) -> tuple[TestedCondition, ...]:
        """The three conditions, in order."""
    @property
    def outcome(self) -> RenewalOutcome:
        """Yes where all three hold, no where one does not, else it cannot be told."""
    @property
    def goals_fulfilled(self) -> JudgementState:
        """Whether the goals were judged fulfilled; it does not decide the outcome."""
    @property
    def proposed(self) -> bool | None:
        """Whether the administration proposes to go on; absent where it does not say."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """Conditions nobody judged, and a proposal that differs from the outcome."""
    def replace(self, *, report: str | None = ..., conditions: Iterable[TestedCondition] = ..., outcome: RenewalOutcome | str = ..., goals_fulfilled: JudgementState | str = ..., proposed: bool | None = ..., findings: Iterable[Finding] = ...) -> RenewalTest:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Repayment:
    """What comes back, and what other readings would give."""
    def __init__(self, statement: RepaymentStatement, alternatives: RepaymentAlternatives) -> None: ...
    @property
    def statement(self) -> RepaymentStatement:
        """What comes back, and why."""
    @property
    def alternatives(self) -> RepaymentAlternatives:
        """What other readings would give."""
    def replace(self, *, statement: RepaymentStatement = ..., alternatives: RepaymentAlternatives = ...) -> Repayment:
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
class RepaymentAnswer:
    """What came out, what bears on it, and what it rests on."""
    def __init__(self, result: Repayment, findings: Iterable[Finding] = ..., *, basis: Basis) -> None: ...
    @property
    def result(self) -> Repayment:
        """What came out."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What should be known beside it."""
    @property
    def basis(self) -> Basis:
        """What it rests on."""
    def replace(self, *, result: Repayment = ..., findings: Iterable[Finding] = ..., basis: Basis = ...) -> RepaymentAnswer:
        """The same record with some fields changed."""
    def to_json(self) -> str:
        """The answer as JSON: what `--format json` writes; docs/json-output.md."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class RepaymentClaims:
    """What comes back by the other repayment clauses, as of a day."""
    def __init__(self, partnership: str, title: str, day: datetime.date, reading: ClauseReading, statements: Iterable[ClauseStatement] = ...) -> None: ...
    @property
    def partnership(self) -> str:
        """The id of the partnership."""
    @property
    def title(self) -> str:
        """Its title."""
    @property
    def day(self) -> datetime.date:
        """The day; later facts do not count."""
    @property
    def reading(self) -> ClauseReading:
        """The reading that was used."""
    @property
    def statements(self) -> tuple[ClauseStatement, ...]:
        """In order of the agreements, of the kinds of clause, of time."""
    def replace(self, *, partnership: str = ..., title: str = ..., day: datetime.date = ..., reading: ClauseReading = ..., statements: Iterable[ClauseStatement] = ...) -> RepaymentClaims:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class RepaymentClause(Word):
    """The kinds of repayment clause beside the one for rescission."""

    unused_funds = "unused_funds"
    misuse = "misuse"
    late_report = "late_report"
    none = "none"

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
        """The divisor that was used: as the clause states it, or the days it counts."""
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
        """The divisor that was used: as the clause states it, or the days it counts."""
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
    def __init__(self, breach_by: Side | str, divisor: int | ActualDays | str, payable_unit: RoundingUnit | str | None = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def breach_by(self) -> Side:
        """The side whose breach makes the clause apply, and which then repays."""
    @property
    def divisor(self) -> int | ActualDays:
        """The number of days that the clause divides by, or a word for the days of the current half-year: all of them, or those that belong to the term."""
    @property
    def payable_unit(self) -> RoundingUnit | None:
        """What the payable amount is rounded to; kronor unless agreed otherwise."""
    @property
    def clause(self) -> str | None:
        """The clause that states it."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, breach_by: Side | str = ..., divisor: int | ActualDays | str = ..., payable_unit: RoundingUnit | str | None = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> RepaymentTerms:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Report:
    """A report that was received: on a duty of follow-up, or on an assignment."""
    def __init__(self, duty: str, received_on: FuzzyDate | datetime.date | str, period: FuzzyDate | datetime.date | str | None = ..., agreement: str | None = ..., contents: Iterable[ReportPart | str] = ..., visitors: int | None = ..., accepted_on: datetime.date | None = ..., note: str | None = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def duty(self) -> str:
        """The duty or the assignment it answers."""
    @property
    def received_on(self) -> FuzzyDate:
        """When it was received: a day, or less exactly where nobody knows."""
    @property
    def period(self) -> FuzzyDate | None:
        """The time it is about; unless said, the year that is to be reported on the day it was received."""
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
    def accepted_on(self) -> datetime.date | None:
        """The day the payer accepted it."""
    @property
    def note(self) -> str | None:
        """Anything worth knowing about it."""
    @property
    def recorded_on(self) -> datetime.date | None:
        """The day it became known here; the day it was received unless said."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, duty: str = ..., received_on: FuzzyDate | datetime.date | str = ..., period: FuzzyDate | datetime.date | str | None = ..., agreement: str | None = ..., contents: Iterable[ReportPart | str] = ..., visitors: int | None = ..., accepted_on: datetime.date | None = ..., note: str | None = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> Report:
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

class RequirementState(Word):
    """How a requirement was judged."""

    met = "met"
    not_met = "not_met"
    not_judged = "not_judged"

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
class ReturnedPayment:
    """A payment that a claim is to have back, in whole or in part."""
    def __init__(self, paid_on: datetime.date, amount: Money | decimal.Decimal | str) -> None: ...
    @property
    def paid_on(self) -> datetime.date:
        """The day it was made."""
    @property
    def amount(self) -> Money:
        """What was paid."""
    def replace(self, *, paid_on: datetime.date = ..., amount: Money | decimal.Decimal | str = ...) -> ReturnedPayment:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Review:
    """A quality review, heading by heading; what it leaves out is left out here."""
    def __init__(self, id: str, reviewed_on: FuzzyDate | datetime.date | str, agreement: str | None = ..., memo: Memo | None = ..., civil_society: str | None = ..., orientation: str | None = ..., civil_society_roles: Iterable[str] = ..., public_roles: Iterable[str] = ..., requirements: Iterable[RequirementJudgement] = ..., purpose: str | None = ..., goals: str | None = ..., target_group: str | None = ..., review_purpose: str | None = ..., review_aim: str | None = ..., goals_answer: str | None = ..., measurement: MeasurementStatus | str | None = ..., conclusions: str | None = ..., action_required: bool | None = ..., improvement_areas: Iterable[ReviewItem] = ..., planned: Iterable[PlannedActivity] = ..., open_questions: Iterable[ReviewItem] = ..., future: str | None = ..., remarks_to_public_party: str | None = ..., closes: Iterable[ReviewClosing] = ..., quotes: Iterable[Quote] = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
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
    def quotes(self) -> tuple[Quote, ...]:
        """Sentences of it that a rule rests on, quoted."""
    @property
    def recorded_on(self) -> datetime.date | None:
        """The day it became known here; the day of the review unless said."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, id: str = ..., reviewed_on: FuzzyDate | datetime.date | str = ..., agreement: str | None = ..., memo: Memo | None = ..., civil_society: str | None = ..., orientation: str | None = ..., civil_society_roles: Iterable[str] = ..., public_roles: Iterable[str] = ..., requirements: Iterable[RequirementJudgement] = ..., purpose: str | None = ..., goals: str | None = ..., target_group: str | None = ..., review_purpose: str | None = ..., review_aim: str | None = ..., goals_answer: str | None = ..., measurement: MeasurementStatus | str | None = ..., conclusions: str | None = ..., action_required: bool | None = ..., improvement_areas: Iterable[ReviewItem] = ..., planned: Iterable[PlannedActivity] = ..., open_questions: Iterable[ReviewItem] = ..., future: str | None = ..., remarks_to_public_party: str | None = ..., closes: Iterable[ReviewClosing] = ..., quotes: Iterable[Quote] = ..., recorded_on: datetime.date | None = ..., extra: Mapping[str, Any] = ...) -> Review:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class ReviewAnswer:
    """What came out, what bears on it, and what it rests on."""
    def __init__(self, result: ReviewSheet, findings: Iterable[Finding] = ..., *, basis: Basis) -> None: ...
    @property
    def result(self) -> ReviewSheet:
        """What came out."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What should be known beside it."""
    @property
    def basis(self) -> Basis:
        """What it rests on."""
    def replace(self, *, result: ReviewSheet = ..., findings: Iterable[Finding] = ..., basis: Basis = ...) -> ReviewAnswer:
        """The same record with some fields changed."""
    def to_json(self) -> str:
        """The answer as JSON: what `--format json` writes; docs/json-output.md."""
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

class ReviewHeading(Word):
    """The headings of a quality review."""

    memo = "memo"
    basic_facts = "basic_facts"
    collaboration_requirements = "collaboration_requirements"
    purpose_goals_and_target_group = "purpose_goals_and_target_group"
    purpose_and_aim_of_review = "purpose_and_aim_of_review"
    quality_review = "quality_review"
    impressions_and_conclusions = "impressions_and_conclusions"
    open_questions = "open_questions"

@final
class ReviewItem:
    """Something to be taken up again until a later review closes it."""
    def __init__(self, id: str, text: str, owner: str | None = ..., follow_up: FuzzyDate | datetime.date | str | None = ..., quote: Quote | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
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
    def quote(self) -> Quote | None:
        """The sentence that raises it, quoted."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, id: str = ..., text: str = ..., owner: str | None = ..., follow_up: FuzzyDate | datetime.date | str | None = ..., quote: Quote | None = ..., extra: Mapping[str, Any] = ...) -> ReviewItem:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class ReviewItemKind(Word):
    """What a review leaves open."""

    improvement_area = "improvement_area"
    open_question = "open_question"

@final
class ReviewPart:
    """A part of the template of quality reviews."""
    def __init__(self, heading: ReviewHeading | str, part: str, required: bool = ..., given: bool = ...) -> None: ...
    @property
    def heading(self) -> ReviewHeading:
        """The heading it stands under."""
    @property
    def part(self) -> str:
        """The member of Memo or of Review that holds it."""
    @property
    def required(self) -> bool:
        """Whether the template asks for it always."""
    @property
    def given(self) -> bool:
        """Whether the review fills it in."""
    def replace(self, *, heading: ReviewHeading | str = ..., part: str = ..., required: bool = ..., given: bool = ...) -> ReviewPart:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class ReviewReport:
    """A quality review under the headings of its template, with what follows."""
    def __init__(self, review: Review, parties: Iterable[NameThen] = ..., parts: Iterable[ReviewPart] = ..., requirements: Iterable[JudgedRequirement] = ..., agreement: str | None = ..., time_left: TimeLeft | None = ..., no_time_left: ErrorCode | str | None = ..., goals: int | None = ..., followable_goals: int | None = ..., obligations: ObligationsMet | None = ..., carried_over: Iterable[OpenReviewItem] = ..., findings: Iterable[Finding] = ...) -> None: ...
    @property
    def review(self) -> Review:
        """The review."""
    @property
    def parties(self) -> tuple[NameThen, ...]:
        """The parties by the names they had then."""
    @property
    def parts(self) -> tuple[ReviewPart, ...]:
        """The parts of the template, in its order."""
    @property
    def requirements(self) -> tuple[JudgedRequirement, ...]:
        """The six requirements, in order."""
    @property
    def agreement(self) -> str | None:
        """The agreement it is about; absent where that cannot be told."""
    @property
    def time_left(self) -> TimeLeft | None:
        """The time left on it, where that is known."""
    @property
    def no_time_left(self) -> ErrorCode | None:
        """Why there is none."""
    @property
    def goals(self) -> int | None:
        """How many goals the agreement has, on the latest day of the review."""
    @property
    def followable_goals(self) -> int | None:
        """How many of them can be followed up."""
    @property
    def obligations(self) -> ObligationsMet | None:
        """How its obligations stood on the latest day of the review (follow_up.state)."""
    @property
    def carried_over(self) -> tuple[OpenReviewItem, ...]:
        """What earlier reviews had left open, with what this one says of it."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is missing of what the template requires, and what cannot be told."""
    def replace(self, *, review: Review = ..., parties: Iterable[NameThen] = ..., parts: Iterable[ReviewPart] = ..., requirements: Iterable[JudgedRequirement] = ..., agreement: str | None = ..., time_left: TimeLeft | None = ..., no_time_left: ErrorCode | str | None = ..., goals: int | None = ..., followable_goals: int | None = ..., obligations: ObligationsMet | None = ..., carried_over: Iterable[OpenReviewItem] = ..., findings: Iterable[Finding] = ...) -> ReviewReport:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class ReviewSheet:
    """What there is to say of reviews and renewal on a day."""
    def __init__(self, day: datetime.date, review: ReviewReport | None = ..., *, open_items: OpenReviewItems, yearly: YearlyReviews, final_report: FinalReportView | None = ..., renewal: RenewalTest | None = ...) -> None: ...
    @property
    def day(self) -> datetime.date:
        """The day asked about."""
    @property
    def review(self) -> ReviewReport | None:
        """A review; absent where none had been made."""
    @property
    def open_items(self) -> OpenReviewItems:
        """What reviews have left open."""
    @property
    def yearly(self) -> YearlyReviews:
        """The years that owe a review."""
    @property
    def final_report(self) -> FinalReportView | None:
        """The latest final report made by the day."""
    @property
    def renewal(self) -> RenewalTest | None:
        """Its test of whether to go on."""
    def replace(self, *, day: datetime.date = ..., review: ReviewReport | None = ..., open_items: OpenReviewItems = ..., yearly: YearlyReviews = ..., final_report: FinalReportView | None = ..., renewal: RenewalTest | None = ...) -> ReviewSheet:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class ReviewYear:
    """A year in which an agreement owes a quality review."""
    def __init__(self, agreement: str, duty: str, clause: str | None = ..., *, basis: YearBasis | str, widest: DateRange, surely: DateRange | None = ..., whole: bool = ..., owed: int | None = ..., held: Iterable[str] = ..., perhaps_held: Iterable[str] = ..., state: ReviewYearState | str) -> None: ...
    @property
    def agreement(self) -> str:
        """The id of the agreement."""
    @property
    def duty(self) -> str:
        """The id of the duty of follow-up."""
    @property
    def clause(self) -> str | None:
        """The clause that states it."""
    @property
    def basis(self) -> YearBasis:
        """How years were counted."""
    @property
    def widest(self) -> DateRange:
        """Every day that can belong to the year; with exact days, the year itself."""
    @property
    def surely(self) -> DateRange | None:
        """The days on which a review surely counts for it; may be none."""
    @property
    def whole(self) -> bool:
        """Whether it is a whole year, not cut by the beginning or the end of the term."""
    @property
    def owed(self) -> int | None:
        """How many reviews are owed in it; absent where the term leaves that open."""
    @property
    def held(self) -> tuple[str, ...]:
        """The reviews that were surely held in it."""
    @property
    def perhaps_held(self) -> tuple[str, ...]:
        """Those that may have been."""
    @property
    def state(self) -> ReviewYearState:
        """What follows on the day asked about."""
    def replace(self, *, agreement: str = ..., duty: str = ..., clause: str | None = ..., basis: YearBasis | str = ..., widest: DateRange = ..., surely: DateRange | None = ..., whole: bool = ..., owed: int | None = ..., held: Iterable[str] = ..., perhaps_held: Iterable[str] = ..., state: ReviewYearState | str = ...) -> ReviewYear:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class ReviewYearState(Word):
    """What follows for a year that owes a review."""

    met = "met"
    missing = "missing"
    uncertain = "uncertain"
    waived = "waived"
    running = "running"
    not_owed = "not_owed"

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
    schedule_components = "schedule.components"
    schedule_indexation = "schedule.indexation"
    schedule_parts = "schedule.parts"
    payments_matching = "payments.matching"
    payments_standing = "payments.standing"
    payments_accrual = "payments.accrual"
    payments_cash_flow = "payments.cash_flow"
    repayment_applies = "repayment.applies"
    repayment_attribution = "repayment.attribution"
    repayment_half_year_amount = "repayment.half_year_amount"
    repayment_half_year = "repayment.half_year"
    repayment_remaining_days = "repayment.remaining_days"
    repayment_pro_rata = "repayment.pro_rata"
    repayment_cap = "repayment.cap"
    repayment_rounding = "repayment.rounding"
    repayment_payable = "repayment.payable"
    time_term = "time.term"
    time_chain = "time.chain"
    time_state = "time.state"
    time_amendment = "time.amendment"
    follow_up_year = "follow_up.year"
    follow_up_meetings = "follow_up.meetings"
    follow_up_report = "follow_up.report"
    follow_up_quality_review = "follow_up.quality_review"
    follow_up_due_day = "follow_up.due_day"
    follow_up_deadline = "follow_up.deadline"
    follow_up_state = "follow_up.state"
    goals_followable = "goals.followable"
    goals_aggregation = "goals.aggregation"
    goals_target_value = "goals.target_value"
    goals_attainment = "goals.attainment"
    goals_suppression = "goals.suppression"
    review_headings = "review.headings"
    review_requirements = "review.requirements"
    review_time_left = "review.time_left"
    review_followable_goals = "review.followable_goals"
    review_carry_over = "review.carry_over"
    review_yearly = "review.yearly"
    renewal_final_report = "renewal.final_report"
    renewal_conditions = "renewal.conditions"
    renewal_outcome = "renewal.outcome"
    screening_marks = "screening.marks"
    screening_checklist = "screening.checklist"
    screening_duties = "screening.duties"
    screening_grant_criteria = "screening.grant_criteria"
    screening_instrument = "screening.instrument"
    completeness_headings = "completeness.headings"
    completeness_legal_references = "completeness.legal_references"
    completeness_typical_term = "completeness.typical_term"
    contributions_value = "contributions.value"
    contributions_years = "contributions.years"
    contributions_planned_payments = "contributions.planned_payments"
    contributions_shares = "contributions.shares"
    exposure_day = "exposure.day"
    exposure_maximum = "exposure.maximum"
    interest_reference_rate = "interest.reference_rate"
    interest_takeover = "interest.takeover"
    interest_proportion = "interest.proportion"
    interest_return = "interest.return"
    interest_default = "interest.default"
    interest_rounding = "interest.rounding"
    clauses_unused_funds = "clauses.unused_funds"
    clauses_misuse = "clauses.misuse"
    clauses_late_report = "clauses.late_report"
    clauses_none = "clauses.none"

@final
class ScreenedCriterion:
    """One of the five questions for a grant."""
    def __init__(self, criterion: GrantCriterion | str, text: str | None = ...) -> None: ...
    @property
    def criterion(self) -> GrantCriterion:
        """The question."""
    @property
    def text(self) -> str | None:
        """The answer; absent where there is none."""
    def replace(self, *, criterion: GrantCriterion | str = ..., text: str | None = ...) -> ScreenedCriterion:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class ScreenedPoint:
    """A point of one of the guideline's lists, and whether it holds."""
    def __init__(self, number: int, status: PointStatus | str, questions: Iterable[ScreenedQuestion] = ...) -> None: ...
    @property
    def number(self) -> int:
        """Its place in the list, from 1."""
    @property
    def status(self) -> PointStatus:
        """holds: every question has the wanted answer; does_not_hold: one has the other."""
    @property
    def questions(self) -> tuple[ScreenedQuestion, ...]:
        """What it rests on."""
    def replace(self, *, number: int = ..., status: PointStatus | str = ..., questions: Iterable[ScreenedQuestion] = ...) -> ScreenedPoint:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class ScreenedQuestion:
    """A question of the guideline, with the answer that was given."""
    def __init__(self, question: ScreeningQuestion | str, wanted: bool = ..., answer: bool | None = ..., reason: str | None = ...) -> None: ...
    @property
    def question(self) -> ScreeningQuestion:
        """The question."""
    @property
    def wanted(self) -> bool:
        """The answer by which the point holds."""
    @property
    def answer(self) -> bool | None:
        """The answer; absent where nobody gave one."""
    @property
    def reason(self) -> str | None:
        """What it was said to rest on."""
    def replace(self, *, question: ScreeningQuestion | str = ..., wanted: bool = ..., answer: bool | None = ..., reason: str | None = ...) -> ScreenedQuestion:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

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

class ScreeningQuestion(Word):
    """The questions of the guideline."""

    market_exists = "market_exists"
    ordered_service = "ordered_service"
    stands_on_its_own = "stands_on_its_own"
    civil_society_initiative = "civil_society_initiative"
    jointly_seen_need = "jointly_seen_need"
    common_responsibility = "common_responsibility"
    trust_and_contact = "trust_and_contact"
    common_values = "common_values"
    every_party_contributes = "every_party_contributes"
    room_for_resources = "room_for_resources"
    follow_up_plan = "follow_up_plan"
    adjusted_by_dialogue = "adjusted_by_dialogue"
    long_term_commitment = "long_term_commitment"
    long_term_budget = "long_term_budget"

@final
class ScreeningResult:
    """Which instrument fits a proposed partnership, and why."""
    def __init__(self, screening: str, made_on: datetime.date, text: str, instrument: Instrument | str, readiness: Readiness | str, decided_by: Iterable[ScreeningQuestion | str] = ..., to_find_out: Iterable[ScreeningQuestion | str] = ..., tests: Iterable[InstrumentTest] = ..., marks: Iterable[ScreenedPoint] = ..., checklist: Iterable[ScreenedPoint] = ..., duties: Iterable[ScreenedPoint] = ..., grant_criteria: Iterable[ScreenedCriterion] = ..., findings: Iterable[Finding] = ...) -> None: ...
    @property
    def screening(self) -> str:
        """The id of the screening."""
    @property
    def made_on(self) -> datetime.date:
        """The day it was made."""
    @property
    def text(self) -> str:
        """What is proposed."""
    @property
    def instrument(self) -> Instrument:
        """The instrument that fits."""
    @property
    def readiness(self) -> Readiness:
        """For a partnership: whether the public party's duties are in place."""
    @property
    def decided_by(self) -> tuple[ScreeningQuestion, ...]:
        """The answers that decided it."""
    @property
    def to_find_out(self) -> tuple[ScreeningQuestion, ...]:
        """The questions without an answer that could still change the instrument."""
    @property
    def tests(self) -> tuple[InstrumentTest, ...]:
        """The tests, in the guideline's order."""
    @property
    def marks(self) -> tuple[ScreenedPoint, ...]:
        """The four marks of a partnership."""
    @property
    def checklist(self) -> tuple[ScreenedPoint, ...]:
        """The five points of the checklist."""
    @property
    def duties(self) -> tuple[ScreenedPoint, ...]:
        """The four duties of the public party."""
    @property
    def grant_criteria(self) -> tuple[ScreenedCriterion, ...]:
        """The five questions for a grant."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What should be known."""
    def replace(self, *, screening: str = ..., made_on: datetime.date = ..., text: str = ..., instrument: Instrument | str = ..., readiness: Readiness | str = ..., decided_by: Iterable[ScreeningQuestion | str] = ..., to_find_out: Iterable[ScreeningQuestion | str] = ..., tests: Iterable[InstrumentTest] = ..., marks: Iterable[ScreenedPoint] = ..., checklist: Iterable[ScreenedPoint] = ..., duties: Iterable[ScreenedPoint] = ..., grant_criteria: Iterable[ScreenedCriterion] = ..., findings: Iterable[Finding] = ...) -> ScreeningResult:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class SeriesKind(Word):
    """What the values of a series are."""

    level = "level"
    yearly_change = "yearly_change"
    population = "population"

class Severity(Word):
    """How grave a finding is."""

    error = "error"
    warning = "warning"
    remark = "remark"

class ShareBound(Word):
    """What a share says of the whole."""

    exact = "exact"
    at_least = "at_least"
    at_most = "at_most"
    known_only = "known_only"
    unknown = "unknown"

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
class StatedGoal:
    """A goal and where it is stated."""
    def __init__(self, id: str, text: str, kind: GoalKind | str = ..., agreement: str | None = ..., set_by: str | None = ..., shared_with: Iterable[str] = ..., clause: str | None = ...) -> None: ...
    @property
    def id(self) -> str:
        """The id of the goal."""
    @property
    def text(self) -> str:
        """The goal as the document words it."""
    @property
    def kind(self) -> GoalKind:
        """Whose goal it is."""
    @property
    def agreement(self) -> str | None:
        """The agreement that states it; absent for a goal of a board."""
    @property
    def set_by(self) -> str | None:
        """The party that set it."""
    @property
    def shared_with(self) -> tuple[str, ...]:
        """Others who share it."""
    @property
    def clause(self) -> str | None:
        """The clause it stands in."""
    def replace(self, *, id: str = ..., text: str = ..., kind: GoalKind | str = ..., agreement: str | None = ..., set_by: str | None = ..., shared_with: Iterable[str] = ..., clause: str | None = ...) -> StatedGoal:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class Status:
    """How a partnership stands on a day, and what an amendment changed."""
    def __init__(self, status: PartnershipStatus, amendment: AmendmentDiff | None = ...) -> None: ...
    @property
    def status(self) -> PartnershipStatus:
        """The chain, and the state of each agreement."""
    @property
    def amendment(self) -> AmendmentDiff | None:
        """What the amendment changed, where one was named."""
    def replace(self, *, status: PartnershipStatus = ..., amendment: AmendmentDiff | None = ...) -> Status:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class StatusAnswer:
    """What came out, what bears on it, and what it rests on."""
    def __init__(self, result: Status, findings: Iterable[Finding] = ..., *, basis: Basis) -> None: ...
    @property
    def result(self) -> Status:
        """What came out."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What should be known beside it."""
    @property
    def basis(self) -> Basis:
        """What it rests on."""
    def replace(self, *, result: Status = ..., findings: Iterable[Finding] = ..., basis: Basis = ...) -> StatusAnswer:
        """The same record with some fields changed."""
    def to_json(self) -> str:
        """The answer as JSON: what `--format json` writes; docs/json-output.md."""
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

class StubAmount(Word):
    """What is paid for a period that the span cuts."""

    whole = "whole"
    by_days = "by_days"

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

@final
class TargetGroupChange:
    """A new target group."""
    def __init__(self, before: TargetGroup | None = ..., *, after: TargetGroup, members: Iterable[MemberChange] = ...) -> None: ...
    @property
    def before(self) -> TargetGroup | None:
        """The group before, if one was stated."""
    @property
    def after(self) -> TargetGroup:
        """The group after."""
    @property
    def members(self) -> tuple[MemberChange, ...]:
        """What changed in it, where one was stated before."""
    def replace(self, *, before: TargetGroup | None = ..., after: TargetGroup = ..., members: Iterable[MemberChange] = ...) -> TargetGroupChange:
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
class TermChange:
    """A new last day of the term."""
    def __init__(self, before: FuzzyDate | datetime.date | str, after: FuzzyDate | datetime.date | str, days: int | None = ..., extension: str | None = ..., clause: str | None = ...) -> None: ...
    @property
    def before(self) -> FuzzyDate:
        """The last day before, included."""
    @property
    def after(self) -> FuzzyDate:
        """The last day after, included."""
    @property
    def days(self) -> int | None:
        """By how many days the term became longer; negative: shorter; absent where a day is not exact."""
    @property
    def extension(self) -> str | None:
        """The extension option it made use of."""
    @property
    def clause(self) -> str | None:
        """The clause of that option, else of the term."""
    def replace(self, *, before: FuzzyDate | datetime.date | str = ..., after: FuzzyDate | datetime.date | str = ..., days: int | None = ..., extension: str | None = ..., clause: str | None = ...) -> TermChange:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class TermLength:
    """Whether the planned term is as long as most are: three to five years."""
    def __init__(self, agreement: str, first: FuzzyDate | datetime.date | str, last: FuzzyDate | datetime.date | str, status: TermLengthStatus | str, clause: str | None = ..., findings: Iterable[Finding] = ...) -> None: ...
    @property
    def agreement(self) -> str:
        """The id of the agreement."""
    @property
    def first(self) -> FuzzyDate:
        """The first day of the planned term."""
    @property
    def last(self) -> FuzzyDate:
        """Its last day, included, as amendments leave it."""
    @property
    def status(self) -> TermLengthStatus:
        """unknown where the days the term may have give different answers."""
    @property
    def clause(self) -> str | None:
        """The clause that states the term."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """A remark where it is not typical."""
    def replace(self, *, agreement: str = ..., first: FuzzyDate | datetime.date | str = ..., last: FuzzyDate | datetime.date | str = ..., status: TermLengthStatus | str = ..., clause: str | None = ..., findings: Iterable[Finding] = ...) -> TermLength:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class TermLengthStatus(Word):
    """Whether a term is as long as most are."""

    typical = "typical"
    shorter = "shorter"
    longer = "longer"
    unknown = "unknown"

@final
class TermsInForce:
    """The terms of an agreement in force on a day."""
    def __init__(self, agreement: Agreement, applied: Iterable[str] = ..., findings: Iterable[Finding] = ...) -> None: ...
    @property
    def agreement(self) -> Agreement:
        """The agreement as it reads on the day; of its amendments those that have begun."""
    @property
    def applied(self) -> tuple[str, ...]:
        """The ids of the amendments that hold, in the order in which they were applied; not those of which others of the same day have taken every part."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """Amendments that do not hold or compete, extensions past their limit or without effect, renewals."""
    def replace(self, *, agreement: Agreement = ..., applied: Iterable[str] = ..., findings: Iterable[Finding] = ...) -> TermsInForce:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class TestedCondition:
    """A condition for going on, as it was judged."""
    def __init__(self, condition: RenewalCondition | str, state: JudgementState | str, reason: str | None = ..., quote: Quote | None = ...) -> None: ...
    @property
    def condition(self) -> RenewalCondition:
        """The condition."""
    @property
    def state(self) -> JudgementState:
        """Whether it holds."""
    @property
    def reason(self) -> str | None:
        """What the judgement rests on."""
    @property
    def quote(self) -> Quote | None:
        """The sentence that judges it, quoted."""
    def replace(self, *, condition: RenewalCondition | str = ..., state: JudgementState | str = ..., reason: str | None = ..., quote: Quote | None = ...) -> TestedCondition:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class ThresholdReading(Word):
    """What is held against the threshold for unused money."""

    after_carry_over = "after_carry_over"
    before_carry_over = "before_carry_over"

@final
class TimeLeft:
    """The time left on the agreement when the review is made."""
    def __init__(self, agreement: str, last: FuzzyDate | datetime.date | str, clause: str | None = ..., least: Remaining | None = ..., *, most: Remaining) -> None: ...
    @property
    def agreement(self) -> str:
        """The id of the agreement."""
    @property
    def last(self) -> FuzzyDate:
        """Its last day by the terms then in force."""
    @property
    def clause(self) -> str | None:
        """The clause that states the term."""
    @property
    def least(self) -> Remaining | None:
        """The least it can be, where a day is not exact; absent where it may have ended."""
    @property
    def most(self) -> Remaining:
        """The most it can be; the same where the days are exact."""
    def replace(self, *, agreement: str = ..., last: FuzzyDate | datetime.date | str = ..., clause: str | None = ..., least: Remaining | None = ..., most: Remaining = ...) -> TimeLeft:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

class TriggerEvent(Word):
    """What an instalment can wait for."""

    report_received = "report_received"
    report_accepted = "report_accepted"
    invoice = "invoice"

@final
class UnusedFundsTerms:
    """That money not used in a period comes back."""
    def __init__(self, threshold: UnusedThreshold | None = ..., carry_over: CarryOverTerms | None = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def threshold(self) -> UnusedThreshold | None:
        """How much may be left; absent: everything that is left comes back."""
    @property
    def carry_over(self) -> CarryOverTerms | None:
        """That it may be kept for the next period on request; absent: it may not."""
    @property
    def clause(self) -> str | None:
        """The clause that states it."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, threshold: UnusedThreshold | None = ..., carry_over: CarryOverTerms | None = ..., clause: str | None = ..., extra: Mapping[str, Any] = ...) -> UnusedFundsTerms:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class UnusedThreshold:
    """How much may be left without anything coming back."""
    def __init__(self, above: AboveThreshold | str, amount: Money | decimal.Decimal | str | None = ..., percent: decimal.Decimal | int | str | None = ..., extra: Mapping[str, Any] = ...) -> None: ...
    @property
    def above(self) -> AboveThreshold:
        """What comes back once more than that is left."""
    @property
    def amount(self) -> Money | None:
        """In kronor; at the threshold or below it nothing comes back."""
    @property
    def percent(self) -> decimal.Decimal | None:
        """As a percentage of what was paid for the period; of both the higher decides."""
    @property
    def extra(self) -> dict[str, Any]:
        """Members of the file that this version does not know, kept as they were."""
    def replace(self, *, above: AboveThreshold | str = ..., amount: Money | decimal.Decimal | str | None = ..., percent: decimal.Decimal | int | str | None = ..., extra: Mapping[str, Any] = ...) -> UnusedThreshold:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

@final
class UsedFigure:
    """A published figure that an amount was computed from."""
    def __init__(self, series: str, period: FuzzyDate | datetime.date | str, value: decimal.Decimal | int | str, published_on: datetime.date, state: FigureState | str = ...) -> None: ...
    @property
    def series(self) -> str:
        """The series."""
    @property
    def period(self) -> FuzzyDate:
        """The time it is for."""
    @property
    def value(self) -> decimal.Decimal:
        """Its value."""
    @property
    def published_on(self) -> datetime.date:
        """The day it was published."""
    @property
    def state(self) -> FigureState:
        """Whether it is preliminary or definitive."""
    def replace(self, *, series: str = ..., period: FuzzyDate | datetime.date | str = ..., value: decimal.Decimal | int | str = ..., published_on: datetime.date = ..., state: FigureState | str = ...) -> UsedFigure:
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

class ValueBasis(Word):
    """What the value of a contribution rests on."""

    stated_amount = "stated_amount"
    hours_times_rate = "hours_times_rate"
    planned_payments = "planned_payments"
    within_planned_payments = "within_planned_payments"
    unknown = "unknown"

@final
class ValuedContribution:
    """A contribution and its value over the planned term."""
    def __init__(self, party: str, kind: ContributionKind | str, basis: ValueBasis | str, text: str, amount: Money | decimal.Decimal | str | None = ..., hours: decimal.Decimal | int | str | None = ..., hourly_rate: HourlyRate | None = ..., *, span: ContributionSpan | str, years: Ratio | None = ..., exact: Ratio | None = ..., value: Money | decimal.Decimal | str | None = ..., example: bool = ..., clause: str | None = ...) -> None: ...
    @property
    def party(self) -> str:
        """The party that brings it."""
    @property
    def kind(self) -> ContributionKind:
        """What kind of resource it is."""
    @property
    def basis(self) -> ValueBasis:
        """What its value rests on."""
    @property
    def text(self) -> str:
        """What is brought."""
    @property
    def amount(self) -> Money | None:
        """The amount as it is stated."""
    @property
    def hours(self) -> decimal.Decimal | None:
        """The hours as they are stated."""
    @property
    def hourly_rate(self) -> HourlyRate | None:
        """What an hour is valued at, and who says so."""
    @property
    def span(self) -> ContributionSpan:
        """Whether that is for the whole term or a year."""
    @property
    def years(self) -> Ratio | None:
        """For what is stated per year: the years of the term, as a ratio."""
    @property
    def exact(self) -> Ratio | None:
        """The exact value over the term, in öre."""
    @property
    def value(self) -> Money | None:
        """The same, rounded once to öre."""
    @property
    def example(self) -> bool:
        """Whether the figures are examples."""
    @property
    def clause(self) -> str | None:
        """The clause it stands in."""
    def replace(self, *, party: str = ..., kind: ContributionKind | str = ..., basis: ValueBasis | str = ..., text: str = ..., amount: Money | decimal.Decimal | str | None = ..., hours: decimal.Decimal | int | str | None = ..., hourly_rate: HourlyRate | None = ..., span: ContributionSpan | str = ..., years: Ratio | None = ..., exact: Ratio | None = ..., value: Money | decimal.Decimal | str | None = ..., example: bool = ..., clause: str | None = ...) -> ValuedContribution:
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

class YearSumSource(Word):
    """What a sum per year was taken from."""

    instalments = "instalments"
    contributions = "contributions"

@final
class YearlyReviews:
    """The years that owe a quality review, up to a day."""
    def __init__(self, day: datetime.date, years: Iterable[ReviewYear] = ..., findings: Iterable[Finding] = ...) -> None: ...
    @property
    def day(self) -> datetime.date:
        """The day asked about."""
    @property
    def years(self) -> tuple[ReviewYear, ...]:
        """Every year that has begun by the day, by agreement and in order of time."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """Years that have passed without a review, and agreements that owe none."""
    def replace(self, *, day: datetime.date = ..., years: Iterable[ReviewYear] = ..., findings: Iterable[Finding] = ...) -> YearlyReviews:
        """The same record with some fields changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...

def accrual(plan: PaymentPlan, payments: Iterable[Payment] | None, year_end: datetime.date) -> Accrual:
    """Each planned amount divided by the calendar days of its period, those up to and including
    year_end and those after it, in whole öre that sum to it; and what of it is prepaid or
    accrued. payments as for payment_standing.

        iop.accrual(plan, payments, datetime.date(2024, 12, 31)).prepaid  # Money('414835.16')"""

def accrual_answer(partnership: Partnership, day: datetime.date | None = None, *, agreement: str | None = None, known_on: datetime.date | None = None, file_sha256: str | None = None) -> AccrualAnswer:
    """What is prepaid and accrued at a year end, which is the day. Raises as payments_answer.

        iop.accrual_answer(partnership, datetime.date(2024, 12, 31)).result.prepaid"""

def accrual_document(accrual: Accrual, language: Language | str = 'sv') -> Document:
    """The same for people."""

def adjusted(day: datetime.date, calendar: HolidayCalendar, convention: BusinessDayConvention | str) -> datetime.date:
    """The day moved to a business day by the convention; a business day stays. Raises
    CalculationError (calendar.range, date.range) where the search leaves 1953-2199.

        iop.adjusted(datetime.date(2025, 6, 21), iop.HolidayCalendar('bank_days'), 'following')"""

def aggregate(indicator: Indicator, measurements: Iterable[Measurement], period: DateRange, way: Aggregation | str | None = None) -> Aggregate:
    """The measurements that lie within the period, both ends included, put together as their measure allows, exactly. Raises aggregation.cumulative_sum, aggregation.share_sum, aggregation.rating, aggregation.bare_percent, aggregation.not_a_share or aggregation.not_numbers where that makes no sense: 10 of 20 and 5 of 20 give 1500/40 percent, and a sum of them is refused."""

def aggregation_of(measure: Measure | str) -> Aggregation:
    """The way that fits a measure: 'quantity' gives 'sum', 'share' 'pooled', the others 'latest'."""

def agreement_check(partnership: Partnership, agreement: str, day: datetime.date, file_findings: Iterable[Finding] = (), laws: Iterable[Law] | None = None) -> AgreementCheck:
    """Everything there is to check of the agreement of that id: its screening, completeness,
    legal references, term and contributions. Terms are those in force on the day. Raises
    CalculationError (agreement.unknown).

        iop.agreement_check(partnership, '2023-2026', day).completeness.headings[6].status"""

def agreement_with_model_clause(term: DateRange) -> Agreement:
    """An agreement for the term with the repayment clause this library was made for."""

def agreement_years(term: DateRange) -> Ratio:
    """The years of a term, both days included: whole years from its first day, and the days left
    over as a part of their agreement year.

        iop.agreement_years(iop.DateRange.parse('2024-01-01..2025-06-30'))  # 546/365"""

def allocate(amount: Money | decimal.Decimal | str, weights: Iterable[int]) -> tuple[Money, ...]:
    """The amount in parts proportional to the weights that sum to it exactly."""

def alternative_groups(alternatives: Iterable[RepaymentAlternative]) -> tuple[AlternativeGroup, ...]:
    """Equal answers together, the chosen one first."""

def amendment_diff(agreement: Agreement, amendment: str, reading: FollowUpReading | None = None, sources: PlanSources | None = None) -> AmendmentDiff:
    """What an amendment changed in the terms, the instalments and the obligations, against the agreement with the amendments before it; planned amounts are read from sources (plan_sources) beside it. Raises amendment.unknown.

        amendment_diff(agreement, 'forlangning').term.days  # 365"""

def amendment_diff_document(diff: AmendmentDiff, language: Language | str = 'sv') -> Document:
    """A sentence for each change."""

def amount_text(amount: Money | decimal.Decimal | str, language: Language | str = 'sv') -> str:
    """'214 285,71 kr' with U+00A0, or 'SEK 214,285.71'."""

def as_known_on(partnership: Partnership, day: datetime.date) -> Partnership:
    """The partnership without what was recorded after the day."""

def attainment(indicator: Indicator, measurements: Iterable[Measurement], day: datetime.date) -> AttainedIndicator:
    """How far the target of an indicator is reached on the day. What is measured for later does not count. From 25 to 20 percent, 21 gives progress 4/5 and the verdict partly_met."""

def calendar_answer(partnership: Partnership, range: DateRange, day: datetime.date | None = None, *, agreement: str | None = None, known_on: datetime.date | None = None, file_sha256: str | None = None, reading: FollowUpReading | None = None) -> CalendarAnswer:
    """The obligations that fall in a range of days.

        year = iop.DateRange.parse("2025-01-01..2025-12-31")
        iop.calendar_answer(partnership, year).result.obligations"""

def calendar_days_document(days: CalendarDays, language: Language | str = 'sv') -> Document:
    """The days for people."""

def calendar_days_text(days: CalendarDays) -> str:
    """The days as JSON; see docs/json-output.md."""

def calendar_half_year(day: datetime.date) -> DateRange:
    """The calendar half-year that holds the day: to 30 June or to 31 December, included.

        iop.calendar_half_year(datetime.date(2024, 3, 14)).last  # 2024-06-30"""

def cash_flow(plan: PaymentPlan, payments: Iterable[Payment] | None, policy: CashFlowPolicy | None = None) -> CashFlow:
    """Planned and paid by month and by budget year: planned in the month of the last day in
    time, paid in the month of the payment. What waits or has no amount is counted apart.
    payments as for payment_standing, whenever they were made.

        policy = iop.CashFlowPolicy(year_starts=7)
        iop.cash_flow(plan, payments, policy).years[0].planned  # Money('1000000.00')"""

def cash_flow_answer(partnership: Partnership, day: datetime.date | None = None, *, agreement: str | None = None, known_on: datetime.date | None = None, file_sha256: str | None = None, policy: CashFlowPolicy | None = None) -> CashFlowAnswer:
    """What is planned and was paid by month and budget year, over the whole plan: of the agreement
    named, else of the only one that states how it is paid.

        iop.cash_flow_answer(partnership).result.years"""

def cash_flow_document(flow: CashFlow, language: Language | str = 'sv', months: bool = True) -> Document:
    """Budget years for people, and the months in which something falls where they are wanted."""

def cash_flow_of(plans: Iterable[PaidPlan], policy: CashFlowPolicy | None = None) -> CashFlow:
    """Several agreements month by month, without their components; what was paid is known only
    where it is for all. Raises CalculationError (money.overflow, date.range).

        iop.cash_flow_of([iop.PaidPlan(plan, payments)]).planned"""

def chain(partnership: Partnership, day: datetime.date | None = None) -> Chain:
    """The agreements in order of their first day, each with its term as amendments and extensions leave it, and as findings what is odd between them: gaps, overlaps, late decisions and signings, renames. Both ends of every span are included; day: automatic renewals decided by then count too. Nothing is refused, and an end that is not exact is never forced to a day. Raises date.range where a renewal reaches past 2199.

        chain(partnership).neighbours[0].shared_most  # 59"""

def check_answer(partnership: Partnership, day: datetime.date | None = None, *, agreement: str | None = None, known_on: datetime.date | None = None, file_sha256: str | None = None, file_findings: Iterable[Finding] = ()) -> CheckAnswer:
    """Whether the agreement is complete, and what should be known before it is signed.

        iop.check_answer(partnership, datetime.date(2025, 3, 14)).result.completeness"""

def check_document(check: AgreementCheck, language: Language | str = 'sv') -> Document:
    """The check for people."""

def check_partnership(partnership: Partnership) -> tuple[Finding, ...]:
    """Everything there is to say about a partnership as a document, errors included: what validate says of its file, each at the place that the part has there. One that has an error is not written.

        check_partnership(read_partnership("partnership.json")) == validate("partnership.json")"""

def claims_answer(partnership: Partnership, day: datetime.date | None = None, *, agreement: str | None = None, known_on: datetime.date | None = None, file_sha256: str | None = None, reading: ClauseReading | None = None) -> ClaimsAnswer:
    """What comes back of unused money, on misuse, for late reports: of the agreement named, else of all.

        iop.claims_answer(partnership, datetime.date(2026, 6, 30)).result.statements"""

def claims_document(claims: RepaymentClaims, language: Language | str = 'sv') -> Document:
    """The claims as a report: what is payable, what to know, the clauses and the steps."""

def code_entries() -> tuple[CodeEntry, ...]:
    """Every code with its sentences, in their order."""

def code_entry(code: ErrorCode | str) -> CodeEntry:
    """What is known of one code: code_entry('json.empty').sv == 'Filen är tom.'."""

def completeness(agreement: Agreement) -> Completeness:
    """The eleven headings of Uddevalla's list: present, partly (with what is missing) or missing,
    with the members and clauses that fill them. An amount that is an example does not count.

        iop.completeness(agreement).headings[7].status  # 'partly'"""

def compliance(partnership: Partnership, day: datetime.date, reading: FollowUpReading | None = None) -> Compliance:
    """Every obligation and how it stands on the day, with its evidence; facts later than the day do not count. What would be met if a report came is the same call on a partnership with one more fact. For Kalmar Stadsmission on 2025-04-15 the meetings of the first year, by the clause 'kontaktmoten', are met: 4 of 4."""

def compliance_answer(partnership: Partnership, day: datetime.date | None = None, *, agreement: str | None = None, known_on: datetime.date | None = None, file_sha256: str | None = None, reading: FollowUpReading | None = None) -> ComplianceAnswer:
    """Every obligation of a partnership and how it stands on the day.

        iop.compliance_answer(partnership, datetime.date(2025, 4, 15)).result.obligations"""

def compliance_document(compliance: Compliance, language: Language | str = 'sv') -> Document:
    """Every obligation of a partnership and how it stands."""

def contribution_shares(agreement: Agreement, sources: PlanSources | None = None) -> ContributionShares:
    """What each party brings over the planned term, in kronor, and its share as an exact ratio.
    Hours count as hours times a rate; per_year once a year. Values are exact, rounded once to
    öre. Unknown is never zero: a share then says at_least, at_most or known_only. Planned
    amounts are read from sources (plan_sources) beside the agreement.

        iop.contribution_shares(agreement).parties[0].share  # 5/6"""

def due_answer(partnerships: Iterable[Partnership], days: int, day: datetime.date | None = None, *, agreement: str | None = None, known_on: datetime.date | None = None, file_sha256: str | None = None, reading: FollowUpReading | None = None) -> DueAnswer:
    """What is overdue on the day, and what falls due within so many days, over partnerships that are
    taken one after the other.

        iop.due_answer([partnership], 60, datetime.date(2025, 4, 15)).result.items"""

def due_document(list: DueList, language: Language | str = 'sv') -> Document:
    """The case officer's list: what is overdue, then what falls due."""

def due_list(compliances: Iterable[Compliance], range: DateRange, reading: FollowUpReading | None = None) -> DueList:
    """The same as due_within, from what compliance gave for the range's first day."""

def due_within(partnerships: Iterable[Partnership], day: datetime.date, days: int, reading: FollowUpReading | None = None) -> DueList:
    """What is overdue on the day, and what may fall due from it to so many days later, both included: in order of the due day, the partnership's id, the obligation's id. days is from 0 to 36600. Raises CalculationError (date.range) past 2199. For Kalmar Stadsmission on 2025-04-15 and 60 days: the quality review of the first year, overdue, and June's payment."""

def explain(result: RepaymentStatement | PaymentSchedule | PaymentPlan | Chain | Lifecycle | PartnershipStatus | AmendmentDiff | FollowUpCalendar | Compliance | GoalCheck | Aggregate | AttainedIndicator | GoalAttainment | PublishedGoals | ReviewReport | OpenReviewItems | YearlyReviews | FinalReportView | RenewalTest | ReviewSheet | ScreeningResult | Completeness | TermLength | LegalReferences | ContributionShares | AgreementCheck | Exposure | InterestAccount | RepaymentClaims | PaymentStanding | Accrual | CashFlow) -> tuple[Step, ...]:
    """The steps by which the result was reached, read from the result itself."""

def exposure(agreement: Agreement, payments: Iterable[Payment] | None, reading: Reading | None = None, planned_after: datetime.date | None = None, ended_on: datetime.date | None = None, sources: PlanSources | None = None) -> Exposure:
    """What would be owed if the agreement were rescinded for the payee's serious breach, for
    every day of the term. Payments up to and including a day count that day; after
    planned_after, planned instalments count as paid on the last day they can be. After
    ended_on, the last day of an agreement that has ended, no day has a figure. Planned amounts
    are read from sources (plan_sources) beside the agreement.

        iop.exposure(agreement, payments).maximum.payable"""

def exposure_answer(partnership: Partnership, day: datetime.date | None = None, *, agreement: str | None = None, known_on: datetime.date | None = None, file_sha256: str | None = None, reading: Reading | None = None, planned_after: datetime.date | None = None) -> ExposureAnswer:
    """What would be owed if the agreement were rescinded for the payee's serious breach, day by day,
    under the reading and under every other. After planned_after, planned instalments count as paid.

        iop.exposure_answer(partnership).result.chosen.maximum.payable"""

def exposure_document(exposure: Exposure, others: Iterable[Exposure] = (), language: Language | str = 'sv', day: datetime.date | None = None) -> Document:
    """The exposure as a report; what it is on `day` is told by itself."""

def exposure_entry(partnership: Partnership, day: datetime.date | None = None, reading: Reading | None = None, planned_after: datetime.date | None = None) -> ExposureEntry:
    """One partnership's part of an exposure portfolio: its row, and each day with a figure."""

def exposure_portfolio(entries: Iterable[ExposureEntry], day: datetime.date | None = None) -> ExposurePortfolio:
    """A row for each partnership, and the most that all of them would owe on one day.

        iop.exposure_portfolio([iop.exposure_entry(partnership)]).maximum"""

def exposure_portfolio_answer(partnerships: Iterable[Partnership], day: datetime.date | None = None, *, agreement: str | None = None, known_on: datetime.date | None = None, file_sha256: str | None = None, reading: Reading | None = None, planned_after: datetime.date | None = None) -> ExposurePortfolioAnswer:
    """What many partnerships would owe, at most and on the day.

        iop.exposure_portfolio_answer([partnership]).result.maximum"""

def exposure_portfolio_document(portfolio: ExposurePortfolio, language: Language | str = 'sv') -> Document:
    """The exposure portfolio as a report."""

def exposures(agreement: Agreement, payments: Iterable[Payment] | None, reading: Reading | None = None, planned_after: datetime.date | None = None, ended_on: datetime.date | None = None, sources: PlanSources | None = None) -> tuple[Exposure, ...]:
    """The same under every combination of the legal readings; rounding as in reading."""

def final_report_view(partnership: Partnership, report: str) -> FinalReportView:
    """The final report of that id: goals, schedule and budget, each party's commitments, lessons.
    Raises final_report.unknown.
    final_report_view(jarva, 'slutrapport-2024').goals == 'holds'."""

def finding(code: ErrorCode | str, /, **details: str) -> Finding:
    """A finding of that code; the details fill the sentence and are cut to excerpts."""

def findings_document(findings: Iterable[Finding], language: Language | str = 'sv', title: str = '') -> Document:
    """Findings with their sentences and hints."""

def findings_of(sheet: ReviewSheet) -> tuple[Finding, ...]:
    """The findings of its parts, each once."""

def findings_text(findings: Iterable[Finding]) -> str:
    """Findings as JSON."""

def follow_up_calendar(partnership: Partnership, range: DateRange, reading: FollowUpReading | None = None) -> FollowUpCalendar:
    """Every obligation whose window or due day touches the range, both ends included, from the terms alone. Days are as agreed: none is moved for holidays. For Kalmar Stadsmission and 2025-06-01..2025-06-30 the first is '2023-2026/payment/2025-06', by the clause 'utbetalning'."""

def follow_up_document(calendar: FollowUpCalendar, language: Language | str = 'sv') -> Document:
    """The annual wheel."""

def followable(goal: Goal) -> bool:
    """Whether it has indicators and none of them lacks what hinders (goals.followable).
    followable(Goal('g', 'Less exclusion')) is False."""

def goal_attainment(partnership: Partnership, day: datetime.date, agreement: str | None = None) -> GoalAttainment:
    """How far each goal is met on the day: met, partly_met, not_met, not_due, or cannot_be_judged with the reasons. Raises agreement.unknown."""

def goal_check(partnership: Partnership, day: datetime.date, agreement: str | None = None) -> GoalCheck:
    """Which goals can be followed up, and what the others lack: those of every agreement that holds the day, or of the one that is named, and those of boards. Raises agreement.unknown.

    >>> iop.goal_check(kalmar, datetime.date(2025, 3, 14)).goals[0].gaps
    (iop.ErrorCode.goal_no_indicator,)"""

def goals_answer(partnership: Partnership, day: datetime.date | None = None, *, agreement: str | None = None, known_on: datetime.date | None = None, file_sha256: str | None = None, threshold: int | None = None) -> GoalsAnswer:
    """Which goals can be followed up, and how far they are met. With a threshold, counts below it are
    left out, with all that they could be computed from.

        iop.goals_answer(partnership, datetime.date(2025, 3, 14)).result.published.goals"""

def goals_document(goals: GoalAttainment | PublishedGoals, language: Language | str = 'sv') -> Document:
    """Goals by kind, each indicator with its figures, and what to do where something is missing."""

def half_year_amounts(agreement: Agreement, payments: Iterable[Payment], day: datetime.date) -> HalfYearAmounts:
    """From payments to half-year amounts as of a day within an exact term."""

def half_year_holding(anchor: datetime.date, day: datetime.date) -> DateRange:
    """The half-year, counted from the anchor and never chained, that holds the day."""

def hinders(gap: ErrorCode | str) -> bool:
    """False for goal.no_unit and goal.no_population, which hinder nothing."""

def hint(finding: Finding, language: Language | str = 'sv') -> str:
    """What to do about it."""

def holds_in_its_form(amendment: Amendment, agreement: Agreement) -> bool:
    """False where the agreement asks for writing and the amendment is said not to be in writing."""

def impossible_share(indicator: Indicator, measurement: Measurement) -> str | None:
    """The value in percent, where it is stated for a share and no share can be that: below 0 or
    above 100.

        impossible_share(share, Measurement('i', '2024', 150))  # '150'"""

def indicator_check(indicator: Indicator) -> CheckedIndicator:
    """What one indicator lacks, and the value it is to reach. From a baseline of 25 percent a relative fall of 20 percent has the target_value 20/1 and the other_reading 5/1."""

def interest(principal: Money | decimal.Decimal | str, days: DateRange, regime: InterestRegime | str, day_count: DayCount | str = 'act_365', rates: Iterable[ReferenceRate] = (), rounding: Rounding | None = None) -> InterestAccount:
    """Simple interest on a sum for days that all bear it, first and last included, line by line
    (Interest Act 1975:635, sections 5, 6 and 9). rates: rows beside the built-in ones. Exact,
    rounded once; rounding None: to the nearest öre, halves up. Raises CalculationError:
    money.negative, money.overflow, interest.rate_unknown, and as reference_rates.

        days = iop.DateRange.parse('2023-01-01..2023-12-31')
        iop.interest('5000.00', days, 'default_interest').interest  # Money('550.21')"""

def interest_document(account: InterestAccount, language: Language | str = 'sv') -> Document:
    """The account for people, line by line."""

def interest_on_claim(claim: InterestClaim, day_count: DayCount | str = 'act_365', rates: Iterable[ReferenceRate] = (), rounding: Rounding | None = None) -> InterestAccount:
    """Return interest on each payment's share of the claim, from its day to the day before
    default interest takes over; then default interest on the claim, from the day after the
    due day or after the thirtieth day from a demand, to claim.until (Interest Act, sections
    2-6). Raises CalculationError with all that is wrong with the days:
    interest.demand_before_claim, interest.due_before_claim, interest.payment_after_claim,
    interest.repaid_before_payment, interest.repaid_before_claim; else as interest.

        iop.interest_on_claim(claim).default_from"""

def interest_text(account: InterestAccount) -> str:
    """The account as JSON, with steps and sentences; see docs/json-output.md."""

def known_laws() -> tuple[Law, ...]:
    """The laws around these agreements, as far as this version knows them.

        iop.known_laws()[0].replaced_by  # '2025:400'"""

def last_day(obligation: Obligation) -> datetime.date:
    """The last day before it counts as overdue: of its days of grace, else of its due day."""

def last_day_for_notice(agreement: Agreement) -> datetime.date | None:
    """The last day for notice against automatic renewal; None where there is none."""

def legal_references(agreement: Agreement, day: datetime.date, laws: Iterable[Law] | None = None) -> LegalReferences:
    """The laws the agreement refers to, held against a table: known_laws() unless given. A law
    that ends before the planned last day is a remark, and a warning once its last day has
    passed; one that the table does not have is unknown. SoL 2001:453 held to 2025-06-30.

        iop.legal_references(agreement, day).references[0].status  # 'superseded_later'"""

def lifecycle(partnership: Partnership, agreement: str, day: datetime.date) -> Lifecycle:
    """The state of an agreement on a day, with the fact that put it there, what gives way beside it, and the states before. An agreement lives to the end of the day on which it ends; what is not exact to the day counts from the last day it can mean. Ask as_known_on(partnership, then) for the same as it was known. Raises agreement.unknown.

        lifecycle(partnership, '2023-2026', datetime.date(2025, 3, 14)).current.state  # in_force"""

def load(text: str | bytes) -> Loaded:
    """A partnership from JSON text, with what should be known about it. Raises DocumentError."""

def load_file(path: str | os.PathLike[str]) -> Loaded:
    """A partnership from a file, with what should be known about it. Raises DocumentError."""

def message(finding: Finding, language: Language | str = 'sv') -> str:
    """Its sentence."""

def months_after(day: datetime.date, months: int, month_end: MonthEnd | str) -> datetime.date:
    """The same day of the month so many months later, earlier where negative (lag 1930:173,
    1 §). Where the month has no such day: 'clip' to its last, or 'refuse' with
    CalculationError (date.month_end).

        iop.months_after(datetime.date(2013, 2, 28), 1, 'clip')  # 2013-03-28"""

def open_review_items(partnership: Partnership, day: datetime.date) -> OpenReviewItems:
    """Improvement areas and questions that no later review has closed by the day, included.
    "Frågan kommer emellertid följas upp vid nästkommande kvalitetsuppföljning hösten 2023."
    On 2023-10-01 that question has due == 'now'."""

def parse_partnership(text: str | bytes) -> Partnership:
    """The partnership alone. Raises DocumentError with every finding."""

def parse_swedish(text: str) -> Money:
    """An amount as people type it: '500 000', '1 234,50 kr'; what is ambiguous is refused."""

def partnership_schema_text() -> str:
    """The published JSON Schema of the file format."""

def partnership_status(partnership: Partnership, day: datetime.date) -> PartnershipStatus:
    """The chain, the state of each agreement and the terms in force on the day, and the state of the whole: of what lives the gravest, else what is signed, else what is over, else a draft. Raises agreement.none where the partnership has no agreement.

        partnership_status(partnership, datetime.date(2025, 3, 14)).state  # in_force"""

def partnership_text(partnership: Partnership) -> str:
    """The canonical JSON text, whatever is wrong with the partnership."""

def payment_plan(agreement: Agreement, sources: PlanSources | None = None) -> PaymentPlan:
    """Every planned payment in order of time, with what its amount was computed from. Days of
    periods and windows are included at both ends. Findings where something is missing.

    >>> plan = iop.payment_plan(agreement, iop.plan_sources(partnership))
    >>> plan.payments[0].planned
    Money('500000.00')"""

def payment_schedule(agreement: Agreement, sources: PlanSources | None = None) -> PaymentSchedule:
    """The planned payments, each with the half-year it covers; findings where there are none."""

def payment_standing(plan: PaymentPlan, payments: Iterable[Payment] | None, day: datetime.date) -> PaymentStanding:
    """Planned, paid, late, outstanding and overpaid, for each instalment and in all, on a day;
    payments of that day are counted. No clause says how payments are matched: see
    docs/rules/payments.md. payments=None: not stated, so what was paid is unknown; an empty
    list: nothing was paid. What is wrong is a finding (payment.unplaced, payment.overpaid,
    payment.not_stated, schedule.amount_unknown).

        plan = iop.payment_plan(agreement, iop.plan_sources(partnership))
        iop.payment_standing(plan, payments, datetime.date(2025, 3, 14)).late  # Money('0.00')"""

def payments_answer(partnership: Partnership, day: datetime.date | None = None, *, agreement: str | None = None, known_on: datetime.date | None = None, file_sha256: str | None = None) -> PaymentsAnswer:
    """What is planned, paid, late, outstanding and overpaid on a day, for each instalment and in all:
    of the agreement named, else of the one that holds the day. Renewals decided and endings known by
    the day count. Raises value.missing at /day, agreement.unknown, agreement.several.

        day = datetime.date(2025, 3, 14)
        iop.payments_answer(partnership, day).result.outstanding  # Money('0.00')"""

def plan_document(plan: PaymentPlan, language: Language | str = 'sv') -> Document:
    """The plan of an agreement paid in components."""

def plan_sources(partnership: Partnership, until: datetime.date | None = None) -> PlanSources:
    """What plans read beside the agreement: its series, reports and invoices; with a day, only
    the reports and invoices of that day and before."""

def plan_text(plan: PaymentPlan) -> str:
    """The plan as JSON, with steps and sentences."""

def plan_until(plan: PaymentPlan, ended_on: datetime.date | None) -> PaymentPlan:
    """The plan of an agreement that ended before its term did: without the instalments whose
    period was not over, and whose time of payment had not begun, on its last day. A finding
    says how many fell away.

    >>> ended = iop.chain(partnership).agreements[0].ended_on
    >>> left = iop.plan_until(iop.payment_plan(agreement), ended)"""

def planned_terms(agreement: Agreement) -> TermsInForce:
    """All written amendments applied, whenever they begin."""

def portfolio(partnerships: Iterable[Partnership], day: datetime.date, reading: Reading | None = None, follow_up: FollowUpReading | None = None) -> Portfolio:
    """Many partnerships as one table on a day: a row for each agreement in force, and totals.

        iop.portfolio([partnership], datetime.date(2025, 3, 14)).totals.exposure.sum"""

def portfolio_answer(partnerships: Iterable[Partnership], day: datetime.date | None = None, *, agreement: str | None = None, known_on: datetime.date | None = None, file_sha256: str | None = None, reading: Reading | None = None, follow_up: FollowUpReading | None = None) -> PortfolioAnswer:
    """Many partnerships as one table with totals; they are taken one after the other.

        iop.portfolio_answer([partnership], datetime.date(2025, 3, 14)).result.totals"""

def portfolio_document(portfolio: Portfolio, language: Language | str = 'sv') -> Document:
    """The portfolio as a report: what, money, follow-up, totals."""

def portfolio_entry(partnership: Partnership, day: datetime.date, reading: Reading | None = None, follow_up: FollowUpReading | None = None) -> PortfolioEntry:
    """One partnership's part of a portfolio, for folders that need not be held at once."""

def portfolio_of(entries: Iterable[PortfolioEntry], day: datetime.date) -> Portfolio:
    """The portfolio of these parts, in order of the partnerships' ids."""

def proof(statement: RepaymentStatement, inputs: Iterable[ProofInput] = ()) -> str:
    """The statement as canonical JSON, iop-proof/1, with all that it was computed from, sealed
    with a SHA-256: tamper-evident, not a signature. iop.verify_proof checks it and needs
    nothing of iop. A statement without the parts that its status promises is refused
    (value.missing), and so is an input that is not named by a SHA-256 (proof.input_hash).

        iop.proof(iop.repayment_statement(agreement, payments, rescission))"""

def proof_input(kind: InputKind | str, content: bytes) -> ProofInput:
    """A file that a statement was read from, by the SHA-256 of its bytes.

        iop.proof_input('partnership', path.read_bytes())"""

def prorate(amount: Money | decimal.Decimal | str, ratio: Ratio, rounding: Rounding) -> Money:
    """One part of an amount, rounded once."""

def published(goals: GoalAttainment, threshold: int | None = None) -> PublishedGoals:
    """The goals as they can be published: counts from 1 up to but not including the threshold are suppressed, with all from which they could be told, the verdict too where it would tell one. The threshold is 3 or more; None suppresses nothing."""

def question_label(question: str, language: Language | str = 'sv') -> str:
    """A question of reading in a short phrase."""

def quick_repayment_answer(quick: QuickAgreement, day: datetime.date | None = None, *, agreement: str | None = None, known_on: datetime.date | None = None, file_sha256: str | None = None, ending: EndingAsked | None = None, reading: Reading | None = None) -> RepaymentAnswer:
    """The same of an agreement with the model clause that nobody has written down.

        quick = iop.QuickAgreement(iop.DateRange.parse("2023-12-01..2026-11-30"), "500000.00")
        iop.quick_repayment_answer(quick, datetime.date(2025, 3, 14)).result.statement.payable"""

def rates_known_until(rates: Iterable[ReferenceRate] = ()) -> datetime.date:
    """The last day that the table, with these rows, has a rate for.

        iop.rates_known_until()  # datetime.date(2024, 12, 31)"""

def read_partnership(path: str | os.PathLike[str]) -> Partnership:
    """The partnership in a file. Raises DocumentError with every finding."""

def reading_label(question: str, answer: str, language: Language | str = 'sv') -> str:
    """An answer to a question of reading in a short phrase."""

def reference_rate_on(rates: Iterable[ReferenceRate], day: datetime.date) -> ReferenceRate:
    """The row of the half-year that holds the day. Raises CalculationError
    (interest.rate_unknown): the last known rate never stands in for a later one.

        iop.reference_rate_on(iop.reference_rates(), datetime.date(2024, 3, 14)).percent"""

def reference_rates(added: Iterable[ReferenceRate] = ()) -> tuple[ReferenceRate, ...]:
    """The reference rates by calendar half-year (Interest Act, section 9): the built-in table and
    rows added to it, in any order. Raises CalculationError with all that is wrong:
    interest.not_a_half_year, interest.rate_duplicate, interest.rate_contradicts,
    interest.rate_gap, value.range.

        iop.reference_rates()[-1].percent  # Decimal('4.00'), from 2024-07-01"""

def renewal_document(report: FinalReportView, test: RenewalTest, language: Language | str = 'sv') -> Document:
    """The test of renewal and the final report."""

def renewal_test(judged: FinalReport | RenewalJudgements) -> RenewalTest:
    """The three conditions for going on. Whether the goals were met is shown and decides nothing.
    renewal_test(RenewalJudgements()).outcome == 'cannot_be_told'."""

def repayment_alternatives(agreement: Agreement, payments: Iterable[Payment] | None, rescission: Rescission, reading: Reading | UsedReading | None = None) -> RepaymentAlternatives:
    """What the other readings would give: every combination of the legal ones, and roundings."""

def repayment_answer(partnership: Partnership, day: datetime.date | None = None, *, agreement: str | None = None, known_on: datetime.date | None = None, file_sha256: str | None = None, ending: EndingAsked | None = None, payments: Iterable[Payment] | None = None, reading: Reading | None = None) -> RepaymentAnswer:
    """What comes back when the agreement is rescinded, and what other readings would give. What the
    call leaves open is taken from the ending that the partnership tells of; what neither says is
    assumed and told. payments stand in the place of those of the partnership. Raises value.missing at
    /day, agreement.unknown, agreement.several.

        iop.repayment_answer(partnership, datetime.date(2025, 3, 14)).result.statement.payable"""

def repayment_claims(partnership: Partnership, day: datetime.date, reading: ClauseReading | None = None) -> RepaymentClaims:
    """What comes back by the clauses for unused money, misuse and late reports, as of a day: a
    statement for each account, decision and late report. Amounts are whole öre inside, payable
    in whole kronor (lag 1970:1029). Later facts do not count; nothing is raised for what a
    file may hold.

        iop.repayment_claims(partnership, datetime.date(2026, 4, 30)).statements[0].payable"""

def repayment_document(statement: RepaymentStatement, alternatives: RepaymentAlternatives, language: Language | str = 'sv') -> Document:
    """The statement for a lawyer to sign and a case officer to understand."""

def repayment_figure(term: DateRange, rescinded_on: datetime.date, half_year_amount: Money | decimal.Decimal | str, divisor: int | ActualDays | str, reading: Reading | UsedReading | None = None, total_paid: Money | decimal.Decimal | str | None = None, payable_unit: RoundingUnit | str = 'krona') -> RepaymentFigure:
    """The clause's formula for a half-year amount that is already known; the divisor as the clause
    states it, or the days of the half-year: 'actual' or 'actual_in_term'."""

def repayment_statement(agreement: Agreement, payments: Iterable[Payment] | None, rescission: Rescission, reading: Reading | UsedReading | None = None) -> RepaymentStatement:
    """What comes back, and all it rests on. payments=None: not stated, so the answer is unknown; an empty list: nothing was paid."""

def review_answer(partnership: Partnership, day: datetime.date | None = None, *, agreement: str | None = None, known_on: datetime.date | None = None, file_sha256: str | None = None, review: str | None = None, year: YearBasis | str | None = None) -> ReviewAnswer:
    """What goes into the quality review, what earlier ones left open, and whether to go on: of the
    review named, else of the latest.

        iop.review_answer(partnership, datetime.date(2023, 10, 1)).result.open_items"""

def review_document(sheet: ReviewSheet, language: Language | str = 'sv') -> Document:
    """The review under the headings of its template, gaps marked, and what follows."""

def review_report(partnership: Partnership, review: str) -> ReviewReport:
    """The quality review of that id under the headings of its template, with what it leaves out
    and the computed answers: days and months left on the agreement (its last day counted, the
    day of the review not), goals that can be followed up, what earlier reviews left open.
    Raises review.unknown.
    review_report(kalmar, 'kvalitetsuppfoljning-2022').goals is how many goals there are."""

def review_sheet(partnership: Partnership, day: datetime.date, review: str | None = None, basis: YearBasis | str | None = None) -> ReviewSheet:
    """All of it on a day: the latest review (or the one named), what is open, the years, the
    final report and the test of renewal. Raises review.unknown.
    review_sheet(kvinnojouren, datetime.date(2023, 10, 1)).review.review.id == '2022'."""

def rule_entries() -> tuple[RuleEntry, ...]:
    """Every rule with its meaning, in their order."""

def rule_entry(id: RuleId | str) -> RuleEntry:
    """What one rule means: rule_entry('repayment.cap').title_en."""

def schedule_document(schedule: PaymentSchedule, language: Language | str = 'sv') -> Document:
    """The payment plan."""

def schedule_text(schedule: PaymentSchedule) -> str:
    """The schedule as JSON."""

def screening_of(partnership: Partnership, agreement: str, day: datetime.date) -> Screening | None:
    """The latest screening made by the day (included) that belongs to the agreement of that id.
    Raises CalculationError (agreement.unknown).

        iop.screening_of(partnership, 'utkast', day).id"""

def screening_result(screening: Screening) -> ScreeningResult:
    """Which instrument fits, by the guideline's own order: a grant where the activity stands on
    its own, procurement where there is a market or a service is ordered, a partnership where
    the four marks and the checklist hold, else dialogue. No answer is guessed: what must be
    found out is in to_find_out. Never raises for what a screening may hold.

        iop.screening_result(iop.Screening('s', day, 'x')).instrument  # 'dialogue'"""

def sentence(step: Step, language: Language | str = 'sv') -> str:
    """The step, told."""

def sha256(content: bytes) -> str:
    """The SHA-256 of the bytes, 64 digits and letters a-f, as hashlib gives it.

        iop.sha256(b'abc')[:8]   # 'ba7816bf'"""

def situation(partnership: Partnership, as_of: datetime.date, known_on: datetime.date | None = None) -> Situation:
    """The partnership on a day, as it was known on a day: which terms hold, what was renewed, ended and signed. Every rule asks it."""

def skeleton_text() -> str:
    """A file to fill in: every value is a question in < >."""

def standing_document(standing: PaymentStanding, language: Language | str = 'sv') -> Document:
    """The same for people."""

def stated_parts(amendment: Amendment) -> tuple[str, ...]:
    """The parts that an amendment states, by the names of its members."""

def status_answer(partnership: Partnership, day: datetime.date | None = None, *, agreement: str | None = None, known_on: datetime.date | None = None, file_sha256: str | None = None, amendment: str | None = None) -> StatusAnswer:
    """The chain of agreements, the state of each on the day, and what an amendment changed.

        iop.status_answer(partnership, datetime.date(2024, 11, 1)).result.status.state"""

def status_document(status: PartnershipStatus, language: Language | str = 'sv', agreement: str = '') -> Document:
    """The status for people; agreement: the id of the only one to tell of in full."""

def statutory_deadline(day: datetime.date, calendar: HolidayCalendar | None = None) -> datetime.date:
    """The last day to do what a law sets a time for: moved from a Saturday, a Sunday, a public
    holiday or one of the three eves to the next weekday (lag 1930:173, 2 §). None:
    deadline_days. A day in an agreement moves only where the agreement says so.

        iop.statutory_deadline(datetime.date(2025, 6, 20))  # 2025-06-23"""

def term_length(agreement: Agreement) -> TermLength:
    """Whether the planned term is of three to five years, as most are; a remark where not.
    Both days of the term are included. unknown where the days it may have differ.

        iop.term_length(agreement).status  # 'typical'"""

def terms_on(agreement: Agreement, day: datetime.date, events: Iterable[Event] = ()) -> TermsInForce:
    """The terms in force on the day: amendments from their first day, and renewals that no notice among the events has stopped."""

def to_html(document: Document) -> str:
    """An HTML fragment, a section with a language."""

def to_markdown(document: Document) -> str:
    """Markdown with GitHub's tables."""

def to_text(document: Document, width: int = 80) -> str:
    """Plain text, no line longer than width unless one word is."""

def told_finding(finding: Finding, language: Language | str = 'sv') -> Finding:
    """The finding with the days, amounts and words of its details as people write them, for message and hint: told_finding(finding('completeness.heading_missing', heading='economy')).details[0].value == 'ekonomi'."""

def unlikely_rates(rates: Iterable[ReferenceRate]) -> tuple[Finding, ...]:
    """What in the rows is likely a slip, each at /rates/N/percent: a rate that is no whole or half
    percentage point (interest.rate_no_half_point), or looks like a percentage written as a
    fraction (interest.rate_as_fraction). interest and interest_on_claim find the same.

        iop.unlikely_rates([iop.ReferenceRate(datetime.date(2025, 1, 1), '3.75', 'x')])"""

def validate(path: str | os.PathLike[str]) -> tuple[Finding, ...]:
    """Everything there is to say about a file, errors included, and what its agreements say of each other."""

def validate_text(text: str | bytes) -> tuple[Finding, ...]:
    """Everything there is to say about a document, errors included, and what its agreements say of each other."""

def version() -> str:
    """The version of the library."""

def with_renewals(agreement: Agreement, day: datetime.date, events: Iterable[Event] = ()) -> TermsInForce:
    """The agreement as it was signed, with the renewals decided by the day as amendments."""

def write_partnership(path: str | os.PathLike[str], partnership: Partnership) -> None:
    """Writes the canonical text beside the path, flushes, then renames. Raises DocumentError with every finding where the reader would refuse the text; an older file then stays as it is."""

def yearly_reviews(partnership: Partnership, day: datetime.date, basis: YearBasis | str | None = None) -> YearlyReviews:
    """The years begun by the day, included, for which an agreement has a duty of quality review,
    as compliance reckons them. How years are counted: basis, else the agreement's own words,
    else from its first day.
    "Socialförvaltningen genomför årligen en kvalitetsuppföljning": on 2025-01-01 the year
    2023-12-01 to 2024-11-30 without a review has state == 'missing'."""
