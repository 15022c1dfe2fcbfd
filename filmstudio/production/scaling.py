"""How many workers a queue wants, 0 to 20: what KEDA and Kubernetes' HPA would decide, as a pure function.

The rules are theirs, so that a number that is good here can be written into a cluster (`keda.py`). KEDA wakes a queue
from zero to one and puts it back to zero after `cooldown_period`; between one and the most, HPA's `behavior` rules
(kubernetes/pkg/controller/podautoscaler: `GetExternalPerPodMetricReplicas`, `stabilizeRecommendationWithBehaviors`,
`calculateScaleUpLimitWithScalingRules`).

Two things are measured, and the larger answer counts. *Work* (what waits and what is under way) says how many workers
are worth starting. *What is under way* says how many there must be at least: without it, a full fleet with an empty
queue looks half idle, and busy workers would be asked to end.
"""

import math
from dataclasses import dataclass, replace
from typing import Literal

from filmstudio.production.limits import LIMITS


@dataclass(frozen=True)
class Step:
    """HPA's `HPAScalingPolicy`: at most `value` pods (or per cent of the pods) more or less in `period_seconds`."""

    type: Literal["Pods", "Percent"]
    value: int
    period_seconds: int


@dataclass(frozen=True)
class Behavior:
    """HPA's `HPAScalingRules` for one direction.

    Within `stabilization_window_seconds` the most careful answer counts: the largest before scaling in, the smallest
    before scaling out. `select_policy` is which of several steps counts: that of the most change, or of the least.
    """

    stabilization_window_seconds: int
    policies: tuple[Step, ...]
    select_policy: Literal["Max", "Min"] = "Max"


@dataclass(frozen=True)
class ScalePolicy:
    """A queue's numbers. Names are KEDA's and HPA's; `docs/scaling.md` says why each is what it is.

    `threshold` is takes (waiting or under way) a worker; `slots_per_worker` is how many it performs at a time.
    `activation_threshold` is how many takes may wait without waking a queue that sleeps. `tolerance` is the cluster's:
    an answer so close to what is there changes nothing. Periods, windows and grace are seconds. The grace belongs to
    the worker's pod (`terminationGracePeriodSeconds`), and must be longer than the longest take.
    """

    threshold: float = 4
    slots_per_worker: int = 1
    activation_threshold: int = 0
    max_replica_count: int = 20
    polling_interval: int = 30
    cooldown_period: int = 600
    tolerance: float = 0.1
    scale_up: Behavior = Behavior(0, (Step("Pods", 4, 60), Step("Percent", 100, 60)))
    scale_down: Behavior = Behavior(600, (Step("Pods", 2, 60),))
    termination_grace_period_seconds: int = max(LIMITS["video"].seconds, LIMITS["lipsync"].seconds) + 60


@dataclass(frozen=True)
class Seen:
    """A look at a queue `at` a time in seconds.

    `backlog` are takes that wait, `running` those that a worker holds; None: the metric is away. `workers` take work,
    `starting` are on their way; those that were asked to end are in neither, but what they still hold is `running`.
    """

    at: float
    backlog: int | None
    running: int | None
    workers: int
    starting: int

    @property
    def replicas(self) -> int:
        """Workers that are or will be."""
        return self.workers + self.starting


@dataclass(frozen=True)
class History:
    """What the scaler must remember: its answers, the changes it made (time, number), and when there was work last."""

    recommendations: tuple[tuple[float, int], ...] = ()
    changes: tuple[tuple[float, int], ...] = ()
    active_at: float | None = None


@dataclass(frozen=True)
class Decision:
    """How many workers are wanted now, and what to remember until the next look."""

    wanted: int
    history: History


def decide(policy: ScalePolicy, seen: Seen, history: History) -> Decision:
    """Look once. Without a metric nothing changes."""
    if seen.backlog is None or seen.running is None:
        return Decision(min(seen.replicas, policy.max_replica_count), history)
    active = seen.running > 0 or seen.backlog > policy.activation_threshold
    history = replace(history, active_at=seen.at if active else history.active_at)
    if not seen.replicas:
        return Decision(int(active), history)
    if not active and (history.active_at is None or seen.at - history.active_at > policy.cooldown_period):
        return Decision(0, history)
    return _between_one_and_most(policy, seen, history, _desired(policy, seen, seen.backlog, seen.running))


def _desired(policy: ScalePolicy, seen: Seen, backlog: int, running: int) -> int:
    """The larger of what the work and what is under way ask for, at least one."""
    asked = 1
    for value, target in ((backlog + running, policy.threshold), (running, policy.slots_per_worker)):
        near = abs(1 - value / (target * seen.replicas)) <= policy.tolerance
        asked = max(asked, seen.replicas if near else math.ceil(value / target))
    return min(asked, policy.max_replica_count)


def _between_one_and_most(policy: ScalePolicy, seen: Seen, history: History, desired: int) -> Decision:
    longest = max(policy.scale_up.stabilization_window_seconds, policy.scale_down.stabilization_window_seconds)
    answers = (*_since(history.recommendations, seen.at - longest), (seen.at, desired))
    wanted = min(_limited(policy, seen, history, _stabilized(policy, seen, answers)), policy.max_replica_count)
    steps = (*policy.scale_up.policies, *policy.scale_down.policies)
    changes = _since(history.changes, seen.at - max((step.period_seconds for step in steps), default=0))
    if wanted != seen.replicas:
        changes = (*changes, (seen.at, wanted - seen.replicas))
    return Decision(wanted, History(answers, changes, history.active_at))


def _stabilized(policy: ScalePolicy, seen: Seen, answers: tuple[tuple[float, int], ...]) -> int:
    """As few as lately were enough before growing, as many as lately were needed before shrinking."""
    *_, (_, now) = answers
    up, down = (
        [now, *(number for _, number in _since(answers, seen.at - rules.stabilization_window_seconds))]
        for rules in (policy.scale_up, policy.scale_down)
    )
    return min(max(seen.replicas, min(up)), max(down))


def _limited(policy: ScalePolicy, seen: Seen, history: History, wanted: int) -> int:
    """No faster than the steps allow."""
    if wanted > seen.replicas:
        limits = [_reach(step, 1, seen, history) for step in policy.scale_up.policies]
        chosen = max(limits) if policy.scale_up.select_policy == "Max" else min(limits)
        return min(wanted, max(chosen, seen.replicas))
    limits = [_reach(step, -1, seen, history) for step in policy.scale_down.policies]
    chosen = min(limits) if policy.scale_down.select_policy == "Max" else max(limits)
    return max(wanted, min(chosen, seen.replicas))


def _reach(step: Step, way: Literal[1, -1], seen: Seen, history: History) -> int:
    """How many workers a step allows, counted from how many there were when its period began."""
    start = seen.replicas - sum(number for _, number in _since(history.changes, seen.at - step.period_seconds))
    if step.type == "Pods":
        return start + way * step.value
    return math.ceil(start * (1 + step.value / 100)) if way > 0 else int(start * (1 - step.value / 100))


def _since(past: tuple[tuple[float, int], ...], when: float) -> tuple[tuple[float, int], ...]:
    return tuple(one for one in past if one[0] > when)
