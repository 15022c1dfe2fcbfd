"""What a batch came to, in words and as one line of JSON."""

import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from filmstudio.cli.batch.journal import Record
from filmstudio.cli.batch.pace import spoken
from filmstudio.film.value import Json
from filmstudio.pipeline.budget import DOLLAR
from filmstudio.pipeline.quote import CREDIT, Quote

Answer: TypeAlias = "dict[str, Json]"


@dataclass
class Summary:
    """Films in all, those that were there before, and how the others ended."""

    films: int
    skipped: int
    results: str
    made: int = 0
    seconds: float = 0.0
    dollars: float = 0.0
    failures: list[Record] = field(default_factory=list[Record])
    begun: float = field(default_factory=time.monotonic)

    def add(self, record: Record) -> None:
        """A film has ended."""
        if record.status == "failed":
            self.failures.append(record)
            return
        self.made += 1
        self.seconds += record.seconds
        self.dollars += record.cost

    def so_far(self) -> str:
        """For who is interrupted."""
        return f"{self.made + self.skipped} of {self.films} films are there"

    def lines(self) -> Iterator[str]:
        """For a person."""
        wall = spoken(time.monotonic() - self.begun)
        yield f"{_films(self.films)}: {self.made} made, {self.skipped} skipped, {len(self.failures)} failed, in {wall}"
        if self.dollars:
            yield f"vendors were paid {self.dollars:.2f} dollars"
        yield from _told(self.failures)

    def answer(self) -> Answer:
        """For a program."""
        return {
            "films": self.films,
            "made": self.made,
            "skipped": self.skipped,
            "failed": len(self.failures),
            "seconds": round(self.seconds, 3),
            "dollars": self.dollars,
            "wall_seconds": round(time.monotonic() - self.begun, 3),
            "results": self.results,
            "failures": _listed(self.failures),
        }


@dataclass
class Prices:
    """The quote of a batch: what isn't there yet, in sum."""

    films: int
    skipped: int
    seconds: float = 0.0
    takes: int = 0
    credits: int = 0
    dollars: int = 0
    priced: int = 0
    failures: list[Record] = field(default_factory=list[Record])

    def add(self, quote: Quote) -> None:
        """A film more."""
        self.priced += 1
        self.seconds += quote.seconds
        self.takes += quote.takes_to_make
        self.credits += quote.credits
        self.dollars += quote.dollars

    def tell(self) -> None:
        """How far we are, to who watches."""
        if sys.stderr.isatty():
            done = self.priced + len(self.failures)
            sys.stderr.write(f"\r{done} of {self.films - self.skipped} films are priced ")
            sys.stderr.write("\n" if done == self.films - self.skipped else "")

    def lines(self) -> Iterator[str]:
        """For a person."""
        yield f"{_films(self.films)}: {self.priced} to make, {self.skipped} there, {len(self.failures)} can't be made"
        for name, value in list(self.answer().items())[3:7]:
            yield f"{name.replace('_', ' '):>16}  {value}"
        yield from _told(self.failures)

    def answer(self) -> Answer:
        """For a program."""
        return {
            "films": self.films,
            "to_make": self.priced,
            "skipped": self.skipped,
            "seconds": round(self.seconds, 3),
            "takes_to_make": self.takes,
            "credits": self.credits / CREDIT,
            "dollars": self.dollars / DOLLAR,
            "failed": len(self.failures),
            "failures": _listed(self.failures),
        }


def _films(number: int) -> str:
    return "1 film" if number == 1 else f"{number} films"


def _told(failures: list[Record]) -> Iterator[str]:
    for record in sorted(failures, key=lambda record: record.line):
        yield f"line {record.line}, {record.film}: {record.error}"


def _listed(failures: list[Record]) -> list[Json]:
    ordered = sorted(failures, key=lambda record: record.line)
    return [{"line": r.line, "film": r.film, "error": r.error} for r in ordered]
