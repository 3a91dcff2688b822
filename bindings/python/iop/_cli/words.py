"""Words of the command line as values; what is no value is a wrong call at its option."""

import datetime
import re
from collections.abc import Sequence

import iop
from iop._cli.problems import Problem, at, finding, nearest, usage

LANGUAGES = [str(each) for each in iop.Language]
QUESTIONS = [name for name, kind in vars(iop.Reading).items() if isinstance(kind, property)
             and not name.startswith("_")]
MOST_ORE = 10**13  # either way, as in documents

_PLAIN_AMOUNT = re.compile(r"-?[0-9]+(\.[0-9]*)?")


def one_of(words: Sequence[str], text: str, option: str) -> str:
    if text not in words:
        raise usage("value.word", option, text=text, nearest=nearest(text, words),
                    words=", ".join(words))
    return text


def missing(option: str, example: str) -> Problem:
    return usage("value.missing", option, name=option, about=example)


def unexpected(option: str, options: Sequence[str]) -> Problem:
    return usage("value.unexpected", option, name=option, nearest=nearest(option, options),
                 names=", ".join(options))


def day_of(text: str) -> datetime.date:
    """Strictly YYYY-MM-DD, by the library's own parser. Raises iop.Error."""
    return iop.DateRange.parse(f"{text}..{text}").first


def day(text: str, option: str) -> datetime.date:
    with at(option):
        return day_of(text)


def day_asked(text: str | None) -> datetime.date:
    """The day that --as-of names: there is no clock."""
    if text is None:
        raise missing("--as-of", "--as-of 2025-03-14")
    return day(text, "--as-of")


def optional_day(text: str | None, option: str) -> datetime.date | None:
    return None if text is None else day(text, option)


def amount_of(text: str) -> iop.Money:
    """500000.00 as in files, or 500 000,00 as people type. Raises iop.Error or Problem."""
    plain = text.replace("\N{MINUS SIGN}", "-", 1)
    money = iop.Money(plain) if _PLAIN_AMOUNT.fullmatch(plain) else iop.parse_swedish(text)
    if abs(money.ore) > MOST_ORE:
        raise Problem([finding("money.range", text=text)])
    return money


def not_negative(money: iop.Money) -> iop.Money:
    if money.ore < 0:
        raise Problem([finding("money.negative", text=str(money))])
    return money


def divisor_of(text: str) -> int | iop.ActualDays:
    """A word for days; else plain digits, and no more of them than Python is willing to read."""
    if text in list(iop.ActualDays):
        return iop.ActualDays(text)
    if not re.fullmatch("[0-9]{1,30}", text):
        raise Problem([finding("ratio.divisor", divisor=text)])
    return int(text)


def answers_to(questions: Sequence[str], answers: Sequence[str]) -> dict[str, str]:
    """From question=word, once for each question."""
    words: dict[str, str] = {}
    for answer in answers:
        question, _, word = answer.partition("=")
        if question not in questions:
            raise usage("reading.unknown_question", "--reading", text=question,
                        nearest=nearest(question, questions), words=", ".join(questions))
        if words.get(question, word) != word:
            raise usage("reference.duplicate", "--reading", id=question, what="--reading")
        words[question] = word
    return words


def reading_of(answers: Sequence[str]) -> iop.Reading:
    words = answers_to(QUESTIONS, answers)
    with at("--reading"):
        return iop.Reading(**words)
