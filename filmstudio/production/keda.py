"""A scaling policy written for a cluster: KEDA's ScaledObject (keda.sh/v1alpha1), fed by Prometheus."""

import json
from typing import TypeAlias

from filmstudio.production.scaling import Behavior, ScalePolicy

Tree: TypeAlias = "dict[str, Tree] | list[Tree] | str | int | float | bool"
"""What a manifest is made of."""


def under_way(queue: str) -> str:
    """PromQL: takes that workers hold. A queue without workers shows nothing, which is 0."""
    return f'(sum(filmstudio_activities_running{{queue="{queue}"}}) or vector(0))'


def work(queue: str) -> str:
    """PromQL: takes that wait or are under way. Every watcher of a queue shows all that waits in it, so the largest
    counts. When nobody watches it there is no answer, not 0: a scaler must then leave things as they are.
    """
    return f'max(filmstudio_queue_backlog{{queue="{queue}"}}) + {under_way(queue)}'


def scaled_object_spec(policy: ScalePolicy, queue: str, deployment: str, prometheus: str) -> dict[str, Tree]:
    """The `spec` of a ScaledObject for a queue, the name of its workers' Deployment and Prometheus' address."""
    return {
        "scaleTargetRef": {"name": deployment},
        "minReplicaCount": 0,
        "maxReplicaCount": policy.max_replica_count,
        "pollingInterval": policy.polling_interval,
        "cooldownPeriod": policy.cooldown_period,
        "advanced": {
            "horizontalPodAutoscalerConfig": {
                "behavior": {"scaleUp": _rules(policy.scale_up), "scaleDown": _rules(policy.scale_down)}
            }
        },
        "triggers": [
            _trigger("work", work(queue), policy.threshold, policy.activation_threshold, prometheus),
            _trigger("under-way", under_way(queue), policy.slots_per_worker, 0, prometheus),
        ],
    }


def _rules(behavior: Behavior) -> dict[str, Tree]:
    return {
        "stabilizationWindowSeconds": behavior.stabilization_window_seconds,
        "selectPolicy": behavior.select_policy,
        "policies": [
            {"type": step.type, "value": step.value, "periodSeconds": step.period_seconds} for step in behavior.policies
        ],
    }


def _trigger(name: str, query: str, threshold: float, activation: int, prometheus: str) -> dict[str, Tree]:
    """HPA asks every 15 seconds; `useCachedMetrics` gives it what KEDA saw last, at `pollingInterval`."""
    return {
        "type": "prometheus",
        "name": name,
        "metricType": "AverageValue",
        "useCachedMetrics": True,
        "metadata": {
            "serverAddress": prometheus,
            "query": query,
            "threshold": f"{threshold:g}",
            "activationThreshold": str(activation),
            "ignoreNullValues": "false",
        },
    }


def yaml(value: Tree, indent: int = 0) -> str:
    """YAML in blocks, strings in single quotes."""
    match value:
        case dict():
            return "".join(f"{' ' * indent}{key}:{_after(one, indent + 2)}" for key, one in value.items())
        case list():
            return "".join(f"{' ' * indent}- {yaml(one, indent + 2).lstrip()}" for one in value)
        case str():
            return "'" + value.replace("'", "''") + "'\n"
        case _:
            return f"{json.dumps(value)}\n"


def _after(value: Tree, indent: int) -> str:
    return f"\n{yaml(value, indent)}" if isinstance(value, dict | list) else f" {yaml(value)}"
