"""`python -m iop` is the command `iop`."""

from iop.cli import main

main()
