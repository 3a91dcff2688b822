"""A bar for what takes long, where somebody watches."""

import sys
import time
from types import TracebackType
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    import rich.progress

PATIENCE = 1.0  # seconds without a bar


class Progress:
    def __init__(self, total: int, name: str = "iop batch", *, wanted: bool = True) -> None:
        self._total = total
        self._name = name
        self._done = 0
        self._began = time.monotonic()
        self._watched = wanted and sys.stderr is not None and sys.stderr.isatty()
        self._bar: rich.progress.Progress | None = None

    def advance(self, steps: int) -> None:
        self._done += steps
        if self._bar is None and self._watched and time.monotonic() - self._began >= PATIENCE:
            self._bar = self._started()
        if self._bar is not None:
            self._bar.update(self._bar.task_ids[0], completed=self._done)

    def _started(self) -> "rich.progress.Progress":
        import rich.console
        import rich.progress

        bar = rich.progress.Progress(console=rich.console.Console(stderr=True), transient=True,
                                     redirect_stdout=False, redirect_stderr=False)
        bar.add_task(self._name, total=self._total)
        bar.start()
        return bar

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, raised: BaseException | None,
                 trace: TracebackType | None) -> None:
        if self._bar is not None:
            self._bar.stop()
