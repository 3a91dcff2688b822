"""`iop explain`: what a code or a rule means."""

import iop
from iop._cli.output import emit
from iop._cli.problems import nearest, usage, wrapped

SEVERITIES = {
    "sv": {"error": "fel", "warning": "varning", "remark": "anmärkning"},
    "en": {"error": "error", "warning": "warning", "remark": "remark"},
}
HEADINGS = {"sv": ("Regler", "Koder"), "en": ("Rules", "Codes")}


def explain(name: str | None, lang: str) -> int:
    emit(_list(lang) if name is None else _explained(name, lang))
    return 0


def _explained(name: str, lang: str) -> str:
    rules = {str(each.id): each for each in iop.rule_entries()}
    codes = {each.name: each for each in iop.code_entries()}
    if name in rules:
        return _rule(rules[name], lang)
    if name in codes:
        return _code(codes[name], lang)
    raise usage("name.unknown", "", text=name, nearest=nearest(name, [*rules, *codes]))


def _rule(entry: iop.RuleEntry, lang: str) -> str:
    title, meaning = ((entry.title_sv, entry.meaning_sv) if lang == "sv"
                      else (entry.title_en, entry.meaning_en))
    parts = [f"{entry.id}: {title}", meaning]
    if entry.quote:
        parts.append(f"”{entry.quote}” ({entry.source})")
    if entry.law:
        parts.append(entry.law)
    return "\n\n".join(map(wrapped, parts)) + "\n"


def _code(entry: iop.CodeEntry, lang: str) -> str:
    sentence, hint = ((entry.sv, entry.hint_sv) if lang == "sv" else (entry.en, entry.hint_en))
    parts = [f"{entry.name}: {SEVERITIES[lang][entry.severity]}", sentence, hint]
    return "\n\n".join(map(wrapped, parts)) + "\n"


def _list(lang: str) -> str:
    rules, codes = HEADINGS[lang]
    lines = [rules]
    lines += [_line(str(each.id), each.title_sv if lang == "sv" else each.title_en)
              for each in iop.rule_entries()]
    lines += ["", codes]
    lines += [_line(each.name, each.sv if lang == "sv" else each.en) for each in iop.code_entries()]
    return "".join(f"{line}\n" for line in lines)


def _line(name: str, about: str) -> str:
    """The name on a line of its own, for some are half a line long."""
    return f"  {name}\n{wrapped(about, '    ')}"
