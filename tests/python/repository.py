"""The repository as files, for tests that read it."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "data" / "kalmar-stadsmission.json"
KVINNOJOUREN = ROOT / "examples" / "data" / "kvinnojouren-kalmar.json"
JARVA = ROOT / "examples" / "data" / "jarva-iogt-nto-spanga.json"
CASES = ROOT / "tests" / "cases"
SCHEMA = ROOT / "schema" / "iop-partnership-1.schema.json"

_CODE = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      | (?P<text>R"\((?:.*?)\)"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])')""",
    re.DOTALL | re.VERBOSE,
)


def files(*patterns: str) -> list[Path]:
    """Files of the repository, in order, by patterns from its root."""
    return sorted({path for pattern in patterns for path in ROOT.glob(pattern) if path.is_file()})


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def code(path: Path, keep_texts: bool = False) -> str:
    """C++ without its comments and, unless they are kept, without what stands between quotes."""

    def blank(match: re.Match[str]) -> str:
        if match["comment"] is None and keep_texts:
            return match[0]
        return "\n" * match[0].count("\n") if match["comment"] is not None else '""'

    return _CODE.sub(blank, re.sub(r"(?<=\d)'(?=\d)", "", text(path)))


def includes(path: Path) -> list[str]:
    """What a C++ file includes, without the angle brackets or quotes."""
    return re.findall(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', code(path, keep_texts=True), re.MULTILINE)
