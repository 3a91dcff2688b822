"""IOP agreements: what was agreed, what happened, and what follows from it, exactly.

    >>> import datetime, iop
    >>> figure = iop.repayment_figure(
    ...     iop.DateRange.parse("2023-12-01..2026-11-30"), datetime.date(2025, 3, 14),
    ...     iop.Money("500000.00"), 182)
    >>> print(figure.amount, figure.payable)
    214285.71 214286.00
"""

from iop import _iop
from iop._iop import *

__version__ = _iop.version()

__all__ = ["__version__"]
__all__ += _iop.__all__
