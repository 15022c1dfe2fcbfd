"""What a person sees while a batch is made: films done of all, what is under way, how long the rest will take."""

import sys
import time
from collections import Counter
from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from filmstudio.cli.batch.check import Film
from filmstudio.cli.batch.journal import Record
from filmstudio.cli.batch.pace import Pace, spoken


class Board:
    """Shows the films of this run on standard error. `there` were made before; `begun` tells whether work goes on."""

    def __init__(self, films: list[Film], there: int, *, quiet: bool) -> None:
        self._console = Console(file=sys.stderr)
        columns = (
            TextColumn("{task.description:>9}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[note]}", markup=False),
        )
        self._bars = Progress(*columns, console=self._console, disable=quiet)
        self._quiet = quiet
        self.total = len(films) + there
        self._pace = Pace(sum(film.letters for film in films), time.monotonic())
        self._under_way: dict[str, tuple[str, int, int]] = {}
        self._films = self._bars.add_task("films", total=self.total, completed=there, note="")
        self._now = self._bars.add_task("now", total=None, note="", visible=False)

    def __enter__(self) -> "Board":
        self._bars.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bars.stop()

    def stage(self, film: Film, stage: str, done: int, total: int) -> None:
        """A film has come so far."""
        self._under_way[film.name] = (stage, done, total)
        self._show()

    def ended(self, film: Film, record: Record) -> None:
        """A film is done, or has failed."""
        self._under_way.pop(film.name, None)
        self._pace.ended(film.letters, time.monotonic())
        self._bars.advance(self._films)
        self._show()
        if not self._quiet:
            self._console.print(told(record), markup=False, highlight=False, soft_wrap=True)

    def _show(self) -> None:
        left = self._pace.left(time.monotonic())
        self._bars.update(self._films, note=f"about {spoken(left)} left" if left else "")
        under_way = self._under_way.values()
        done, total = sum(done for _, done, _ in under_way), sum(total for _, _, total in under_way)
        going = bool(self._under_way)
        self._bars.update(self._now, completed=done, total=total or None, note=self._stages(), visible=going)

    def _stages(self) -> str:
        if len(self._under_way) == 1:
            name, (stage, _, _) = next(iter(self._under_way.items()))
            return f"{name}: {stage}"
        stages = Counter(stage for stage, _, _ in self._under_way.values())
        return ", ".join(f"{count} {stage}" for stage, count in stages.most_common())


def told(record: Record) -> str:
    """How a film ended, in a line."""
    if record.status == "failed":
        return f"line {record.line} failed, {record.film}: {record.error}"
    return f"{record.film}: {record.seconds:.1f} s, made in {spoken(record.wall_seconds)}"
