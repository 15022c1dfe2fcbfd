"""The studio floor of a worker: what activities work with."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import TypeAlias

from filmstudio.pipeline.studio import Studio
from filmstudio.ports.credits import Credits
from filmstudio.ports.progress import Watcher
from filmstudio.production.jobs import Jobs
from filmstudio.production.orders import Assignment

Opening: TypeAlias = Callable[[Assignment, Watcher], AbstractAsyncContextManager[Studio]]


@dataclass(frozen=True)
class Floor:
    """`opening` gives a studio on the project's store for one piece of work; models are loaded once and stay warm."""

    opening: Opening
    jobs: Jobs
    credits: Credits
