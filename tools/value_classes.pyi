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
