"""`iop proof` and `iop verify`: a statement as a sealed document, and whether such a document holds."""

import json
from collections.abc import Sequence
from pathlib import Path

import iop
from iop._cli.output import emit, to_file
from iop._cli.problems import Problem, answer_code, finding, printable, tell, wrapped
from iop._cli.repay import Ending, of_file
from iop._cli.rows import lines
from iop._cli.words import missing, reading_of
from iop.verify_proof import FORMAT, differences

FORMATS = ("text", "csv", "json")
COLUMNS = ("place", "stands", "computed")
RECEIPT = {"sv": "Beviset är skrivet till {0}.\nFörsegling (SHA-256):\n  {1}\n",
           "en": "The proof is written to {0}.\nSeal (SHA-256):\n  {1}\n"}
HOLDS = {"sv": "Beviset håller.", "en": "The proof holds."}
FAILS = {"sv": "Beviset håller inte.", "en": "The proof does not hold."}
DIFFERENCE = {"sv": "{0}: här står {1}, men omräknat blir det {2}",
              "en": "{0}: {1} stands here, but computed again it is {2}"}
NEITHER_HOLDS_NOR_FAILS = 2

Difference = tuple[str, object, object]


def proof(file: str, agreement: str | None, payments: str | None, ending: Ending,
          answers: Sequence[str], out: str | None, lang: str, form: str | None) -> int:
    reading = reading_of(answers)
    to_stdout = out is None or out == "-"
    if to_stdout and form in ("text", "csv"):
        raise missing("--out", "-o proof.json")
    before = _inputs(file, payments) if Path(file).is_file() else []  # what is no file the reader tells
    answer, of_table = of_file(file, agreement, payments, ending, reading)
    statement = answer.result.statement
    inputs = _inputs(file, payments)
    if inputs != before:  # what was computed need not come from the bytes that would be named
        raise Problem([finding("file.unreadable", path=file, reason="it changed while it was read")], file)
    text = iop.proof(statement, inputs)
    if out is None or to_stdout:
        emit(text)
    else:
        with to_file(out) as proof_file:
            proof_file.write(text)
        if form is not None:
            emit(_receipt(out, statement, str(json.loads(text)["seal"]), lang, form))
    tell(of_table, lang, payments)
    tell([each for each in statement.findings if each not in of_table], lang, file)
    return answer_code(statement)


def _receipt(path: str, statement: iop.RepaymentStatement, seal: str, lang: str, form: str) -> str:
    if form == "text":
        return RECEIPT[lang].format(printable(path), seal)
    row = {"proof": path, "agreement": statement.agreement, "status": str(statement.status),
           "payable_ore": None if statement.payable is None else statement.payable.ore, "seal": seal}
    if form == "csv":
        return lines(tuple(row), [tuple(row.values())])
    return json.dumps({"output": "iop-proof-receipt/1", **row}, ensure_ascii=False, indent=2) + "\n"


def _inputs(file: str, payments: str | None) -> list[iop.ProofInput]:
    inputs = [iop.proof_input("partnership", _bytes(file))]
    return inputs if payments is None else [*inputs, iop.proof_input("payments", _bytes(payments))]


def _bytes(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise Problem([finding("file.unreadable", path=path, reason=error.strerror or str(error))],
                      path) from None


def verify(file: str, lang: str, form: str) -> int:
    try:
        found = list(differences(_bytes(file)))
    except Problem as problem:
        tell(problem.findings, lang, file)
        return NEITHER_HOLDS_NOR_FAILS
    except json.JSONDecodeError as error:
        near = error.doc[error.pos:error.pos + 20].split("\n")[0]
        tell([finding("json.syntax", line=str(error.lineno), column=str(error.colno), text=near)], lang, file)
        return NEITHER_HOLDS_NOR_FAILS
    except (ValueError, RecursionError):
        tell([finding("proof.not_a_proof", format=FORMAT)], lang, file)
        return NEITHER_HOLDS_NOR_FAILS
    emit({"text": _text(found, lang), "csv": _csv(found), "json": _json(found)}[form])
    return 1 if found else 0


def _shown(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _text(found: Sequence[Difference], lang: str) -> str:
    told = [wrapped(printable(DIFFERENCE[lang].format(place, _shown(stands), _shown(right))))
            for place, stands, right in found]
    return "".join(f"{line}\n" for line in [*told, FAILS[lang] if found else HOLDS[lang]])


def _csv(found: Sequence[Difference]) -> str:
    return lines(COLUMNS, ((place, _shown(stands), _shown(right)) for place, stands, right in found))


def _json(found: Sequence[Difference]) -> str:
    rows = [dict(zip(COLUMNS, each, strict=True)) for each in found]
    answer = {"output": "iop-verification/1", "holds": not found, "differences": rows}
    return json.dumps(answer, ensure_ascii=False, indent=2) + "\n"
