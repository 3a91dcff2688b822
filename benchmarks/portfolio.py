"""How long `iop portfolio` takes on a folder of 1 000 partnerships of 20 kB, beside Python's json alone.

    .venv/bin/python benchmarks/portfolio.py

Whole processes, the least of three runs each; ends with 1 where the limit is passed.
"""

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

EXAMPLE = Path(__file__).parents[1] / "examples" / "data" / "kalmar-stadsmission.json"
FILES, SIZE, LIMIT = 1_000, 20_000, 3.0
PEER = "import json, pathlib, sys; [json.loads(each.read_bytes()) for each in pathlib.Path(sys.argv[1]).glob('*.json')]"


def cut(document: dict[str, Any], number: int) -> str:
    """The example, with fewer words, at most the size."""
    document["id"] = f"p{number:04}"
    for agreement in document["agreements"]:
        for long in ("activities", "revenue_sources"):
            agreement.pop(long, None)
    facts = document["facts"]
    facts.pop("reviews", None)
    text = json.dumps(document, ensure_ascii=False, indent=2)
    while len(text.encode()) < SIZE:
        facts.setdefault("meetings", []).append({"held_on": f"2024-{1 + len(facts.get('meetings', [])) % 12:02}-10"})
        text = json.dumps(document, ensure_ascii=False, indent=2)
    return text


def least(*command: str) -> float:
    took = []
    for _ in range(3):
        began = time.monotonic()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        took.append(time.monotonic() - began)
    return min(took)


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        for number in range(FILES):
            text = cut(json.loads(EXAMPLE.read_bytes()), number)
            Path(folder, f"{number:04}.json").write_text(text, encoding="utf-8")
        ours = least(sys.executable, "-m", "iop", "portfolio", folder, "--as-of", "2025-03-14", "--format", "csv")
        peer = least(sys.executable, "-c", PEER, folder)
    print(f"{FILES} files of {len(text.encode())} bytes: {ours:.2f} s, limit {LIMIT} s, "
          f"{ours / peer:.1f} times json.loads alone ({peer:.2f} s)")
    return 0 if ours <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
