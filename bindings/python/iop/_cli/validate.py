"""`iop validate`: everything there is to say about files."""

import json
from collections.abc import Mapping, Sequence

import iop
from iop._cli.output import emit
from iop._cli.problems import exit_code, printable, told

FORMATS = ("text", "json")
NOTHING = {"sv": "Inga anmärkningar.", "en": "No findings."}

Found = Sequence[tuple[str, tuple[iop.Finding, ...]]]


def validate(files: Sequence[str], lang: str, form: str) -> int:
    found = [(file, iop.validate(file)) for file in files]
    emit(_json(found) if form == "json" else _text(found, lang))
    return max(exit_code(findings) for _, findings in found)


def _text(found: Found, lang: str) -> str:
    return "\n".join(told(findings, lang, file) if findings
                     else f"{printable(file)}\n  {NOTHING[lang]}\n" for file, findings in found)


def _json(found: Found) -> str:
    files: list[Mapping[str, object]] = [
        {"file": printable(file), "findings": json.loads(iop.findings_text(findings))}
        for file, findings in found
    ]
    answer = {"output": "iop-validation/1", "files": files}
    return json.dumps(answer, ensure_ascii=False, indent=2) + "\n"
