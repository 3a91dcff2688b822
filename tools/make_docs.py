"""Writes the pages of docs/ that are made from the library itself.

    docs/file-format-reference.md  from the published schema
    docs/errors.md                 from the table of codes, iop.code_entries()

Run it with the Python that has the package: .venv/bin/python tools/make_docs.py
With --check nothing is written; it ends with 1 and names the pages that are stale.
"""

import argparse
import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SCHEMA = ROOT / "schema" / "iop-partnership-1.schema.json"
MADE = "<!-- Made by tools/make_docs.py. Do not edit. -->\n"

Json = dict[str, Any]


def escaped(text: str) -> str:
    """Text as Markdown shows it, also in a table; what stands between backticks is code already."""
    parts = text.split("`")
    for i, part in enumerate(parts):
        if i % 2 == 0:
            part = re.sub(r"([\\*_\[\]|])", r"\\\1", part).replace("<", "&lt;").replace(">", "&gt;")
        parts[i] = part
    return "`".join(parts)


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    lines = [list(head)]
    lines.append(["---"] * len(lines[0]))
    lines += [list(row) for row in rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


# ---- the file format -----------------------------------------------------------------------------

TEXT_FORMS = {
    "^(?!<.+>$)(?![ \\t\\r\\n]*$)": "text",
    "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$": "day",
    "^-?[0-9]+(\\.[0-9]{2})?$": "amount",
}


def link(record: str) -> str:
    return f"[{record}](#{record.lower()})"


def record_of(schema: Json) -> str:
    return str(schema["$ref"]).removeprefix("#/$defs/")


def value_of(schema: Json) -> str:
    """What may stand as a member's value, in a few words."""
    match schema:
        case {"const": str(word)}:
            return f"`{word}`"
        case {"$ref": _}:
            return link(record_of(schema))
        case {"enum": list(words)}:
            return " · ".join(f"`{word}`" for word in words)
        case {"oneOf": [{"type": "string"}, {"type": "object", "required": ["text", "earliest", "latest"]}]}:
            return "day or less"
        case {"oneOf": [dict(one), dict(other)]}:
            return f"{value_of(one)} · {value_of(other)}"
        case {"type": "array", "items": dict(items)}:
            return f"list of {value_of(items)}"
        case {"type": "integer", "minimum": lowest, "maximum": highest}:
            return f"whole number, {lowest} to {highest}"
        case {"type": "number"}:
            return "number"
        case {"type": "boolean"}:
            return "`true` · `false`"
        case {"type": "string", "pattern": str(pattern)} if pattern in TEXT_FORMS:
            return TEXT_FORMS[pattern]
    raise ValueError(f"the schema has a form that this program cannot tell: {schema}")


def records_in(schema: Json) -> Iterator[str]:
    match schema:
        case {"$ref": _}:
            yield record_of(schema)
        case {"items": dict(items)}:
            yield from records_in(items)


def in_order(definitions: Json, record: str, seen: list[str]) -> list[str]:
    """The record and all below it, each once, in the order in which a reader of a file meets them."""
    if record not in seen:
        seen.append(record)
        for member in definitions[record]["properties"].values():
            for below in records_in(member):
                in_order(definitions, below, seen)
    return seen


def record_section(name: str, record: Json) -> str:
    required = record.get("required", [])
    rows = []
    for member, schema in record["properties"].items():
        needed = "**yes**" if member in required else "no"
        rows.append([f"`{member}`", value_of(schema), needed, escaped(schema["description"])])
    unknown = (
        "Members that are not listed here are kept."
        if record["additionalProperties"]
        else "Members that are not listed here are refused (`value.unexpected`)."
    )
    head = ["member", "value", "required", "meaning"]
    return f"## {name}\n\n{escaped(record['description'])}\n\n{table(head, rows)}\n{unknown}\n"


def format_page(schema: Json) -> str:
    definitions = schema["$defs"]
    names = in_order(definitions, record_of(schema), [])
    forgotten = set(definitions) - set(names)
    if forgotten:
        raise ValueError(f"records that nothing refers to: {forgotten}")
    contents = " · ".join(link(name) for name in names)
    intro = (
        f"# Reference of `{schema['title']}`\n\n"
        "Every record of a partnership file, made from the published schema. How to write a file is told in\n"
        "[file-format.md](file-format.md).\n\n"
        "| value | is written |\n| --- | --- |\n"
        "| text | a string that is not empty and not a question of the skeleton (`<…>`) |\n"
        "| day | a string `YYYY-MM-DD`, from 1900-01-01 to 2199-12-31 |\n"
        "| day or less | a string `YYYY-MM-DD`, `YYYY-MM`, `YYYY-Q1` to `YYYY-Q4`, `YYYY` or `YYYY-MM-DD..YYYY-MM-DD`; "
        "or an object `text`, `earliest`, `latest` |\n"
        "| amount | a string with kronor, no decimals or two: `\"500000.00\"` |\n"
        "| number | digits, perhaps a point and up to six decimals: `12.5`; no exponent |\n"
        "| `true` · `false` | without quotation marks; a member that is absent is `false` |\n\n"
        f"Records: {contents}\n\n"
    )
    return MADE + "\n" + intro + "\n".join(record_section(name, definitions[name]) for name in names)


# ---- the codes -----------------------------------------------------------------------------------

FAMILIES = {
    "json": "The text of a JSON document",
    "file": "A file as a whole",
    "schema": "The format a file says it has",
    "value": "A member's value",
    "date": "Days",
    "money": "Amounts",
    "ratio": "Divisions",
    "number": "Numbers that are not amounts",
    "reference": "References between the parts of a document",
    "agreement": "Which agreement is meant",
    "payment": "Payments and the half-years they are for",
    "component": "Components of the money",
    "series": "Published figures",
    "schedule": "The payment schedule",
    "repayment": "The repayment",
    "rescission": "How the agreement ended",
    "calendar": "Calendars",
    "measurement": "What is measured",
    "amendment": "Amendments and renewal",
    "chain": "Agreements in order of time",
    "lifecycle": "The state of an agreement on a day",
    "follow_up": "Obligations and whether they were met",
    "goal": "Whether a goal can be followed up",
    "aggregation": "How measured values are put together",
    "attainment": "How far a goal is met",
    "suppression": "What is published",
    "review": "Quality reviews",
    "final_report": "Final reports",
    "renewal": "Renewal",
    "screening": "Before signing",
    "completeness": "Whether an agreement is complete",
    "contributions": "What the parties bring",
    "exposure": "What would be owed, day by day",
    "proof": "Proofs",
    "interest": "Interest",
    "clauses": "Other repayment clauses",
    "reading": "Readings",
    "name": "Names a person asks about",
    "table": "Tables (CSV)",
}


def word(value: Any) -> str:
    return str(getattr(value, "value", value))


def family_of(entry: Any) -> str:
    return str(entry.name).split(".")[0]


def code_section(entry: Any) -> str:
    where = "" if word(entry.home) == "library" else " · Python only"
    rows = [
        ["sv", escaped(entry.sv), escaped(entry.hint_sv)],
        ["en", escaped(entry.en), escaped(entry.hint_en)],
    ]
    return f"### {entry.name}\n\n{word(entry.severity)}{where}\n\n{table(['', 'sentence', 'hint'], rows)}"


def errors_page(entries: Iterable[Any]) -> str:
    sections: list[str] = []
    family = ""
    for entry in entries:
        if family_of(entry) != family:
            family = family_of(entry)
            sections.append(f"## {FAMILIES[family]}: `{family}.…`\n")
        sections.append(code_section(entry))
    intro = (
        "# Codes\n\n"
        "Every error and finding has a code that does not change. `iop explain CODE` prints the same text as this page.\n\n"
        "- **error**: no answer can be given, or the document cannot be used.\n"
        "- **warning**: a person should look.\n"
        "- **remark**: worth knowing.\n\n"
        "*Python only* marks codes of the Python package and its command line, where untyped values and tables come in;\n"
        "the C++ library never gives them.\n"
        "A word in braces stands for what the finding names: a text, a day, an amount.\n\n"
    )
    return MADE + "\n" + intro + "\n".join(sections)


def pages(schema: Path) -> dict[str, Callable[[], str]]:
    def codes() -> str:
        import iop

        return errors_page(iop.code_entries())

    return {
        "file-format-reference.md": lambda: format_page(json.loads(schema.read_text(encoding="utf-8"))),
        "errors.md": codes,
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing; end with 1 where a page is stale")
    parser.add_argument("--schema", type=Path, default=SCHEMA, help="the published schema")
    arguments = parser.parse_args()

    stale = []
    for name, make in pages(arguments.schema).items():
        page = ROOT / "docs" / name
        text = make()
        if page.exists() and page.read_text(encoding="utf-8") == text:
            continue
        if arguments.check:
            stale.append(name)
        else:
            page.write_text(text, encoding="utf-8")
    for name in stale:
        print(f"docs/{name} is stale: run tools/make_docs.py", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
