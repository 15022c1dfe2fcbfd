"""Progress on the terminal: a bar a stage, with the time it will still take at its own speed."""

import sys
from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from filmstudio.ports.progress import Progress as Step

ORDER = ("voices", "music", "pictures", "film")


class Bars:
    """Shows steps; counts what was made and what was reused."""

    def __init__(self, *, quiet: bool) -> None:
        self.made = self.reused = 0
        columns = (TextColumn("{task.description:>9}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        self._bars = Progress(*columns, console=Console(file=sys.stderr), disable=quiet)
        self._tasks: dict[str, TaskID] = {}

    def __enter__(self) -> "Bars":
        self._bars.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bars.stop()

    def __call__(self, step: Step) -> None:
        """A piece is finished."""
        if step.order:
            return
        if step.stage != "film":
            self.made += not step.reused
            self.reused += step.reused
        if step.stage not in self._tasks:
            self._tasks[step.stage] = self._bars.add_task(step.stage, total=step.total)
        self._bars.update(self._tasks[step.stage], completed=step.done, total=step.total)
