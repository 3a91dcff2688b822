"""Writes schema/iop-partnership-1.schema.json from the library; --check exits 1 where it is stale."""

import sys
from pathlib import Path

import iop

SCHEMA = Path(__file__).parents[1] / "schema/iop-partnership-1.schema.json"


def main() -> int:
    made = iop.partnership_schema_text()
    if "--check" in sys.argv[1:]:
        return 0 if SCHEMA.exists() and SCHEMA.read_text(encoding="utf-8") == made else 1
    SCHEMA.write_text(made, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
