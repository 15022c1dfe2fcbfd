"""Workers with graphics cards, second by second: they start, take work, are asked to end, lose their machines.

As in a cluster: the number of pods is all that a scaler says. Kubernetes ends those first that are not ready yet, then
the youngest, busy or not; what is asked to end takes nothing new, finishes what it holds and is gone, or hands it back
when its grace is over. A spot machine says so two minutes before it goes, and a new pod starts in its place at once.
"""

import heapq
import random
from bisect import bisect
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import count

from benchmarks.gpu_day.load import HOUR, Film, Take
from filmstudio.production.scaling import Decision, History, Seen

Scaler = Callable[[Seen, History], Decision]
LATEST = 36 * HOUR


@dataclass(frozen=True)
class World:
    """What a scaler can't change; seconds. `idle_first`: idle pods say that they are cheap to delete."""

    slots: int = 1
    start: tuple[float, float] = (60, 180)
    every: float = 30
    metric_age: float = 15
    spot_mean: float = 12 * HOUR
    spot_notice: float = 120
    grace: float = 660
    idle_first: bool = False


@dataclass
class Job:
    """A take on its way. `taken` is when a worker took it first."""

    take: Take
    came: float
    taken: float | None = None


@dataclass(eq=False)
class Worker:
    """`held` are jobs with the times at which they began; `ends` is when its grace is over, and `why`."""

    asked: float
    ready: float | None = None
    held: dict[int, tuple[Job, float]] = field(default_factory=dict[int, tuple[Job, float]])
    ends: float | None = None
    why: str = ""
    gone: bool = False


@dataclass(frozen=True)
class Moment:
    """What a look at the fleet shows."""

    at: float
    backlog: int
    running: int
    wanted: int
    ready: int
    starting: int
    ending: int


@dataclass
class Day:
    """What came of it. `waits` are pairs of when a take came and for how long it waited; `lost` are seconds of work."""

    moments: list[Moment] = field(default_factory=list[Moment])
    waits: list[tuple[float, float]] = field(default_factory=list[tuple[float, float]])
    handed_back: dict[str, int] = field(default_factory=lambda: {"scaler": 0, "spot": 0})
    asked_busy: int = 0
    starts: int = 0
    never_ready: int = 0
    spots: int = 0
    work: float = 0
    lost: float = 0
    paid: float = 0
    last_take: float = 0
    empty: float = 0


class Fleet:
    """One run. Events of the same time happen in the order in which they were planned."""

    def __init__(self, films: Sequence[Film], scaler: Scaler, world: World, seed: int) -> None:
        self._scaler, self._world, self._history = scaler, world, History()
        self._seed, self._chance = seed, random.Random(seed)
        self._now, self._wanted, self._numbers = 0.0, 0, count()
        self._plan = list[tuple[float, int, Callable[[], None]]]()
        self._waiting, self._workers = deque[Job](), list[Worker]()
        self._shown = [(0.0, 0, 0)]
        self._coming, self._running = len(films), 0
        self.day = Day()
        for film in films:
            self._at(film.at, lambda film=film: self._arrive(film))
        self._at(0, self._look)

    def run(self) -> Day:
        """Until nothing comes, waits, runs or stands there any more."""
        while self._plan and self._now < LATEST:
            self._now, _, happen = heapq.heappop(self._plan)
            happen()
            self._shown.append((self._now, len(self._waiting), self._running))
        for worker in self._workers:
            self._leave(worker)
        return self.day

    def _at(self, when: float, happen: Callable[[], None]) -> None:
        heapq.heappush(self._plan, (when, next(self._numbers), happen))

    def _arrive(self, film: Film) -> None:
        self._coming -= 1
        self._waiting.extend(Job(take, self._now) for take in film.takes)
        self._hand_out()

    # The scaler

    def _look(self) -> None:
        backlog, running = self._metric()
        live = self._live()
        starting = sum(worker.ready is None for worker in live)
        seen = Seen(self._now, backlog, running, len(live) - starting, starting)
        decision = self._scaler(seen, self._history)
        self._wanted, self._history = decision.wanted, decision.history
        self._settle()
        self._note()
        if self._coming or self._waiting or self._workers:
            self._at(self._now + self._world.every, self._look)
        else:
            self.day.empty = self._now

    def _metric(self) -> tuple[int, int]:
        """What Prometheus last read, some seconds ago."""
        then = self._now - self._chance.random() * self._world.metric_age
        _, backlog, running = self._shown[max(bisect(self._shown, then, key=lambda one: one[0]) - 1, 0)]
        return backlog, running

    def _note(self) -> None:
        live = self._live()
        starting = sum(worker.ready is None for worker in live)
        ending = len(self._workers) - len(live)
        ready = len(live) - starting
        self.day.moments.append(
            Moment(self._now, len(self._waiting), self._running, self._wanted, ready, starting, ending)
        )

    # The pods

    def _live(self) -> list[Worker]:
        return [worker for worker in self._workers if worker.ends is None]

    def _settle(self) -> None:
        """As many pods as wanted."""
        live = self._live()
        for _ in range(self._wanted - len(live)):
            self._start()
        surplus = len(live) - self._wanted
        for worker in sorted(live, key=self._first_to_go)[:surplus] if surplus > 0 else ():
            self.day.asked_busy += bool(worker.held)
            self._ask_to_end(worker, self._world.grace, "scaler")

    def _first_to_go(self, worker: Worker) -> tuple[bool, bool, float]:
        busy = bool(worker.held) and self._world.idle_first
        return worker.ready is not None, busy, -(worker.ready or worker.asked)

    def _start(self) -> None:
        worker = Worker(self._now)
        self._workers.append(worker)
        self.day.starts += 1
        luck = random.Random(f"{self._seed} {self.day.starts}")
        self._at(self._now + luck.uniform(*self._world.start), lambda: self._open(worker))
        self._at(self._now + luck.expovariate(1 / self._world.spot_mean), lambda: self._interrupt(worker))

    def _open(self, worker: Worker) -> None:
        if not worker.gone:
            worker.ready = self._now
            self._hand_out()

    def _interrupt(self, worker: Worker) -> None:
        if not worker.gone:
            self.day.spots += 1
            self._ask_to_end(worker, self._world.spot_notice, "spot")
            self._settle()

    def _ask_to_end(self, worker: Worker, grace: float, why: str) -> None:
        """What is earlier counts: the end of the grace or of the machine."""
        if worker.ends is None or self._now + grace < worker.ends:
            worker.ends, worker.why = self._now + grace, why
            self._at(worker.ends, lambda: self._hand_back(worker))
        if not worker.held:
            self._leave(worker)

    def _hand_back(self, worker: Worker) -> None:
        if worker.gone or worker.ends != self._now:
            return
        for job, began in worker.held.values():
            self.day.handed_back[worker.why] += 1
            self.day.lost += self._now - began
            self._waiting.append(job)
        self._running -= len(worker.held)
        worker.held.clear()
        self._leave(worker)
        self._hand_out()

    def _leave(self, worker: Worker) -> None:
        self.day.never_ready += worker.ready is None
        self.day.paid += self._now - worker.asked
        worker.gone = True
        self._workers = [one for one in self._workers if one is not worker]

    # The work

    def _hand_out(self) -> None:
        """What waited longest goes to anyone who is free."""
        free = [worker for worker in self._workers if self._free(worker)] if self._waiting else []
        while self._waiting and free:
            worker = self._chance.choice(free)
            self._begin(worker, self._waiting.popleft())
            if not self._free(worker):
                free.remove(worker)

    def _free(self, worker: Worker) -> bool:
        return worker.ready is not None and worker.ends is None and len(worker.held) < self._world.slots

    def _begin(self, worker: Worker, job: Job) -> None:
        if job.taken is None:
            job.taken = self._now
            self.day.waits.append((job.came, self._now - job.came))
        number = next(self._numbers)
        worker.held[number] = job, self._now
        self._running += 1
        self._at(self._now + job.take.seconds, lambda: self._finish(worker, number))

    def _finish(self, worker: Worker, number: int) -> None:
        if number not in worker.held:
            return
        job, _ = worker.held.pop(number)
        self._running -= 1
        self.day.work += job.take.seconds
        self.day.last_take = self._now
        if job.take.then is not None:
            self._waiting.append(Job(Take(job.take.then), self._now))
        if worker.ends is not None and not worker.held:
            self._leave(worker)
        self._hand_out()
