"""Writes tests/golden: what the command line answers for the demo and its neighbours.

A test runs the same commands and compares every byte. Read the difference before you accept it:

    .venv/bin/python tools/make_golden.py && git diff tests/golden
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
GOLDEN = ROOT / "tests/golden"
KALMAR = "examples/data/kalmar-stadsmission.json"
PARTS = "examples/data/exempel-delar.json"
FORENINGSSTOD = "examples/data/exempel-foreningsstod.json"
JARVA = "examples/data/jarva-iogt-nto-spanga.json"
HELSINGBORG = "examples/data/helsingborg-guideline.json"
KVINNOJOUREN = "examples/data/kvinnojouren-kalmar.json"
INTEREST = ["interest", "--principal", "5000.00", "--from", "2023-01-01", "--to", "2023-12-31"]
DEMO = ["repay", KALMAR, "--rescinded", "2025-03-14"]

# The name of the file, and the arguments of `iop`.
COMMANDS: dict[str, list[str]] = {
    "demo.sv.txt": [*DEMO],
    "demo.en.txt": [*DEMO, "--lang", "en"],
    "demo.sv.md": [*DEMO, "--format", "markdown"],
    "demo.en.md": [*DEMO, "--lang", "en", "--format", "markdown"],
    "demo.sv.json": [*DEMO, "--format", "json"],
    "demo.en.json": [*DEMO, "--lang", "en", "--format", "json"],
    "june-unpaid.sv.txt": ["repay", KALMAR, "--rescinded", "2024-06-10"],
    "expiry.en.txt": ["repay", KALMAR, "--rescinded", "2025-03-14", "--ended-by", "expiry", "--lang", "en"],
    "after-term.sv.txt": ["repay", KALMAR, "--rescinded", "2026-12-01"],
    "without-file.sv.txt": ["repay", "--term", "2023-12-01..2026-11-30", "--paid", "500000", "--rescinded", "2025-03-14"],
    "schedule.sv.txt": ["schedule", KALMAR],
    "schedule.csv": ["schedule", KALMAR, "--format", "csv"],
    "schedule.json": ["schedule", KALMAR, "--format", "json"],
    "plan.sv.txt": ["schedule", PARTS],
    "plan.en.txt": ["schedule", PARTS, "--lang", "en"],
    "plan.csv": ["schedule", PARTS, "--format", "csv"],
    "plan.json": ["schedule", PARTS, "--format", "json"],
    "status-jarva.sv.txt": ["status", JARVA, "--as-of", "2024-11-01"],
    "status-jarva.en.txt": ["status", JARVA, "--as-of", "2024-11-01", "--amendment", "forlangning-2023", "--lang", "en"],
    "status-jarva.csv": ["status", JARVA, "--as-of", "2025-01-01", "--format", "csv"],
    "status-jarva.json": ["status", JARVA, "--as-of", "2025-01-01", "--amendment", "forlangning-2023", "--format", "json"],
    "status-kalmar.sv.txt": ["status", KALMAR, "--as-of", "2025-03-14"],
    "status-kalmar.json": ["status", KALMAR, "--as-of", "2025-03-14", "--format", "json"],
    "due.sv.txt": ["due", KALMAR, "--as-of", "2025-04-15"],
    "due.en.txt": ["due", KALMAR, "--as-of", "2025-04-15", "--lang", "en"],
    "due.csv": ["due", KALMAR, "--as-of", "2025-04-15", "--format", "csv"],
    "due.json": ["due", KALMAR, "--as-of", "2025-04-15", "--format", "json"],
    "compliance.sv.txt": ["due", KALMAR, "--as-of", "2025-04-15", "--all"],
    "compliance.json": ["due", KALMAR, "--as-of", "2025-04-15", "--all", "--format", "json"],
    "wheel.sv.txt": ["due", KALMAR, "--from", "2025-01-01", "--to", "2025-12-31"],
    "wheel-calendar-years.en.txt": ["due", KALMAR, "--from", "2025-01-01", "--to", "2025-12-31", "--year", "calendar_year", "--lang", "en"],
    "goals-kalmar.sv.txt": ["goals", KALMAR, "--as-of", "2025-03-14"],
    "goals-kalmar.csv": ["goals", KALMAR, "--as-of", "2025-03-14", "--format", "csv"],
    "goals-helsingborg.sv.txt": ["goals", HELSINGBORG, "--as-of", "2025-01-31"],
    "goals-helsingborg.en.txt": ["goals", HELSINGBORG, "--as-of", "2025-01-31", "--lang", "en"],
    "goals-helsingborg.csv": ["goals", HELSINGBORG, "--as-of", "2025-01-31", "--format", "csv"],
    "goals-helsingborg.json": ["goals", HELSINGBORG, "--as-of", "2025-01-31", "--format", "json"],
    "review-kvinnojouren.sv.txt": ["review", KVINNOJOUREN, "--as-of", "2023-10-01"],
    "review-kvinnojouren.en.txt": ["review", KVINNOJOUREN, "--as-of", "2024-02-01", "--lang", "en"],
    "review-kvinnojouren.csv": ["review", KVINNOJOUREN, "--as-of", "2024-02-01", "--format", "csv"],
    "review-kvinnojouren.json": ["review", KVINNOJOUREN, "--as-of", "2024-02-01", "--format", "json"],
    "review-jarva.sv.txt": ["review", JARVA, "--as-of", "2024-12-01"],
    "renewal-jarva.en.txt": ["review", JARVA, "--as-of", "2024-12-01", "--renewal", "--lang", "en"],
    "check.sv.txt": ["check", KALMAR, "--as-of", "2025-03-14", "--agreement", "2023-2026"],
    "check.en.txt": ["check", KALMAR, "--as-of", "2026-01-01", "--agreement", "2023-2026", "--lang", "en"],
    "check.csv": ["check", KALMAR, "--as-of", "2025-03-14", "--agreement", "2023-2026", "--format", "csv"],
    "check.json": ["check", KALMAR, "--as-of", "2025-03-14", "--agreement", "2023-2026", "--format", "json"],
    "check-guideline.sv.txt": ["check", HELSINGBORG, "--as-of", "2024-12-01"],
    "check-guideline.csv": ["check", HELSINGBORG, "--as-of", "2024-12-01", "--format", "csv"],
    "check-guideline-then.en.txt": ["check", HELSINGBORG, "--as-of", "2024-12-01", "--as-known-on", "2024-10-01", "--lang", "en"],
    "portfolio.sv.txt": ["portfolio", "examples/data", "--as-of", "2025-03-14"],
    "portfolio.en.txt": ["portfolio", "examples/data", "--as-of", "2025-03-14", "--lang", "en"],
    "portfolio.csv": ["portfolio", "examples/data", "--as-of", "2025-03-14", "--format", "csv"],
    "portfolio.json": ["portfolio", "examples/data", "--as-of", "2025-03-14", "--format", "json"],
    "proof.json": ["proof", KALMAR, "--rescinded", "2025-03-14"],
    "verify.sv.txt": ["verify", "tests/cases/proofs/ok.json"],
    "verify.en.txt": ["verify", "tests/cases/proofs/ok.json", "--lang", "en"],
    "exposure.sv.txt": ["exposure", KALMAR, "--as-of", "2025-03-14"],
    "exposure.en.txt": ["exposure", KALMAR, "--as-of", "2025-03-14", "--all-readings", "--lang", "en"],
    "exposure.csv": ["exposure", KALMAR, "--as-of", "2025-03-14", "--format", "csv"],
    "exposure.json": ["exposure", KALMAR, "--as-of", "2025-03-14", "--format", "json"],
    "exposures.sv.txt": ["exposure", "examples/data", "--as-of", "2025-03-14"],
    "exposures.csv": ["exposure", "examples/data", "--as-of", "2025-03-14", "--format", "csv"],
    "payments.sv.txt": ["payments", KALMAR, "--as-of", "2025-03-14"],
    "payments.en.txt": ["payments", KALMAR, "--as-of", "2025-07-14", "--agreement", "2023-2026", "--lang", "en"],
    "payments.csv": ["payments", KALMAR, "--as-of", "2025-03-14", "--format", "csv"],
    "payments.json": ["payments", KALMAR, "--as-of", "2025-03-14", "--format", "json"],
    "accrual.sv.txt": ["accrual", KALMAR, "--on", "2024-12-31"],
    "accrual.en.txt": ["accrual", KALMAR, "--on", "2024-12-31", "--lang", "en"],
    "accrual.csv": ["accrual", KALMAR, "--on", "2024-12-31", "--format", "csv"],
    "accrual.json": ["accrual", KALMAR, "--on", "2024-12-31", "--format", "json"],
    "cash-flow.sv.txt": ["cash-flow", KALMAR],
    "cash-flow.en.txt": ["cash-flow", KALMAR, "--by", "year", "--year-starts", "7", "--lang", "en"],
    "cash-flow.csv": ["cash-flow", KALMAR, "--by", "year", "--format", "csv"],
    "cash-flow.json": ["cash-flow", KALMAR, "--format", "json"],
    "payments-parts.en.txt": ["payments", PARTS, "--as-of", "2025-03-14", "--lang", "en"],
    "payments-parts.csv": ["payments", PARTS, "--as-of", "2025-03-14", "--format", "csv"],
    "accrual-parts.sv.txt": ["accrual", PARTS, "--on", "2024-12-31"],
    "cash-flow-parts.sv.txt": ["cash-flow", PARTS],
    "cash-flow-parts.csv": ["cash-flow", PARTS, "--format", "csv"],
    "interest.sv.txt": [*INTEREST, "--regime", "default"],
    "interest.en.txt": [*INTEREST, "--regime", "return", "--day-count", "act/act", "--lang", "en"],
    "interest.csv": [*INTEREST, "--regime", "default", "--format", "csv"],
    "interest.json": [*INTEREST, "--regime", "default", "--format", "json"],
    "calendar-days.sv.txt": ["calendar-days", "deadline_days", "--from", "2025", "--to", "2025"],
    "calendar-days.en.txt": ["calendar-days", "public_holidays", "--from", "2004", "--to", "2005", "--lang", "en"],
    "calendar-days.csv": ["calendar-days", "bank_days", "--from", "2025", "--to", "2026", "--format", "csv"],
    "calendar-days.json": ["calendar-days", "deadline_days", "--from", "2025", "--to", "2025", "--format", "json"],
    "skeleton.json": ["new"],
    "explain-rule.sv.txt": ["explain", "repayment.cap"],
    "explain-code.en.txt": ["explain", "money.decimals", "--lang", "en"],
    "claims.sv.txt": ["claims", FORENINGSSTOD, "--as-of", "2026-06-30"],
    "claims.en.txt": ["claims", FORENINGSSTOD, "--as-of", "2026-06-30", "--lang", "en"],
    "claims.csv": ["claims", FORENINGSSTOD, "--as-of", "2026-06-30", "--format", "csv"],
    "claims.json": ["claims", FORENINGSSTOD, "--as-of", "2026-06-30", "--format", "json"],
}


def answer(arguments: list[str]) -> bytes:
    """What `iop` writes to stdout, run from the root of the repository."""
    command = [sys.executable, "-m", "iop", *arguments]
    return subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True).stdout


def main() -> None:
    GOLDEN.mkdir(exist_ok=True)
    for name, arguments in COMMANDS.items():
        (GOLDEN / name).write_bytes(answer(arguments))


if __name__ == "__main__":
    main()
