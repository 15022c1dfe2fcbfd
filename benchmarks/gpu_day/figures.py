"""The cases that are compared, each on the same day, and what is said of them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise

from benchmarks.gpu_day.fleet import Day, Fleet, Scaler, World
from benchmarks.gpu_day.load import HOUR, Film
from filmstudio.production.scaling import Behavior, Decision, History, ScalePolicy, Seen, Step, decide

OURS = "this policy"
BACKLOG = "backlog only"
UNHELD = "without the second trigger"
RESTLESS = "no stabilisation"
ALWAYS = "20 workers all day"
KUBERNETES_GRACE = 30.0
"""Seconds that Kubernetes gives a pod to end, if nothing else is said."""
AT_ONCE = Behavior(0, (Step("Percent", 100, 15), Step("Pods", 20, 15)))
CALM_UNTIL = 15 * HOUR
"""Until then there is less work than 20 workers can do: what a take waits longer than with all 20 is the scaler's."""


@dataclass(frozen=True)
class Case:
    """A scaler in a world."""

    name: str
    scaler: Scaler
    world: World


def cases(policy: ScalePolicy, world: World) -> tuple[Case, ...]:
    """This policy, and what is often done instead; with our grace and with the one that nobody set."""
    hasty = replace(world, grace=KUBERNETES_GRACE)
    unheld = replace(policy, slots_per_worker=10**6)
    restless = replace(policy, scale_up=AT_ONCE, scale_down=AT_ONCE)
    return (
        Case(OURS, follow(policy), world),
        Case(f"{OURS}, 30 s of grace", follow(policy), hasty),
        Case(BACKLOG, blind(policy), world),
        Case(f"{BACKLOG}, 30 s of grace", blind(policy), hasty),
        Case(UNHELD, follow(unheld), world),
        Case(RESTLESS, follow(restless), world),
        Case(ALWAYS, always(policy.max_replica_count), world),
    )


def follow(policy: ScalePolicy) -> Scaler:
    def scaler(seen: Seen, history: History) -> Decision:
        return decide(policy, seen, history)

    return scaler


def blind(policy: ScalePolicy) -> Scaler:
    """The same numbers, without sight of what workers hold."""

    def scaler(seen: Seen, history: History) -> Decision:
        return decide(policy, replace(seen, running=0), history)

    return scaler


def always(workers: int) -> Scaler:
    def scaler(seen: Seen, history: History) -> Decision:
        return Decision(workers if seen.at < 24 * HOUR else 0, history)

    return scaler


def play(films: tuple[Film, ...], case: Case, seed: int) -> Day:
    return Fleet(films, case.scaler, case.world, seed).run()


def turns(day: Day) -> int:
    """How often growing became shrinking or the other way round."""
    steps = [after.wanted - before.wanted for before, after in pairwise(day.moments) if after.wanted != before.wanted]
    return sum(before * after < 0 for before, after in pairwise(steps))


def too_few(day: Day, slots: int) -> int:
    """Looks that shrank the fleet to less than what was under way."""
    return sum(
        after.wanted < before.wanted and after.wanted * slots < after.running for before, after in pairwise(day.moments)
    )


def wait(day: Day, share: float, until: float = 1e9) -> float:
    """Seconds that `share` of the takes that came until then waited at most for a worker."""
    waits = sorted(seconds for came, seconds in day.waits if came < until)
    return waits[min(int(len(waits) * share), len(waits) - 1)]


COLUMNS: tuple[tuple[str, Callable[[Day, int], str]], ...] = (
    ("turns", lambda day, _: str(turns(day))),
    ("starts", lambda day, _: str(day.starts)),
    ("shrunk below what ran", lambda day, slots: str(too_few(day, slots))),
    ("asked to end while busy", lambda day, _: str(day.asked_busy)),
    ("takes cut by scaling", lambda day, _: str(day.handed_back["scaler"])),
    ("takes cut by spot", lambda day, _: str(day.handed_back["spot"])),
    ("wait p50, p95", lambda day, _: f"{wait(day, 0.5):.0f}, {wait(day, 0.95):.0f} s"),
    ("before 15:00", lambda day, _: f"{wait(day, 0.5, CALM_UNTIL):.0f}, {wait(day, 0.95, CALM_UNTIL):.0f} s"),
    ("worker-hours", lambda day, slots: f"{day.paid / HOUR:.0f} ({day.paid * slots / day.work:.2f})"),
)


def table(days: dict[str, Day], slots: int) -> str:
    """Markdown, a line a case. In brackets: worker-hours as a multiple of the work in them."""
    heads = ["", *(name for name, _ in COLUMNS)]
    lines = [heads, ["---"] * len(heads)]
    lines += [[name, *(cell(day, slots) for _, cell in COLUMNS)] for name, day in days.items()]
    return "\n".join(f"| {' | '.join(line)} |".replace("|  |", "| |") for line in lines)


def summary(day: Day, slots: int) -> str:
    """This policy's day in words."""
    ready = [moment.ready for moment in day.moments]
    return (
        f"{len(day.waits)} takes, {day.work / slots / HOUR:.0f} worker-hours of work. Workers: {min(ready)} at night, "
        f"{max(ready)} at most, {turns(day)} turns, {day.starts} starts ({day.never_ready} were not needed any more "
        f"before they were ready), {day.spots} machines taken back by spot. {day.lost / 60:.0f} minutes of work done "
        f"again. Zero workers {day.empty - day.last_take:.0f} s after the last take."
    )


def ratios(days: dict[str, Day]) -> str:
    """How much more the others do of what costs."""
    ours = days[OURS]
    return "\n".join(
        f"{name}: {turns(day) / turns(ours):.1f} times the turns, {day.starts / ours.starts:.1f} times the starts, "
        f"{day.asked_busy / max(ours.asked_busy, 1):.0f} times as many busy workers asked to end"
        for name, day in days.items()
        if name in {BACKLOG, UNHELD, RESTLESS}
    )
