"""What a worker shows to Prometheus: its own work under way, and what waits in its queues.

Scale on `max(filmstudio_queue_backlog) + sum(filmstudio_activities_running)` of a queue: the backlog alone does not
count work that workers hold, and would let a scaler end them in the middle of it.
"""

import asyncio
from collections.abc import Iterable

from temporalio.api.enums.v1 import TaskQueueType
from temporalio.api.taskqueue.v1 import TaskQueue
from temporalio.api.workflowservice.v1 import DescribeTaskQueueRequest
from temporalio.client import Client
from temporalio.runtime import PrometheusConfig, Runtime, TelemetryConfig
from temporalio.service import RPCError
from temporalio.worker import ActivityInboundInterceptor, ExecuteActivityInput, Interceptor

EVERY = 5.0
"""Seconds between two looks at the queues."""


def runtime(bind: str | None) -> Runtime:
    """The SDK's runtime; with `bind` (`HOST:PORT`) it shows its metrics and ours at `/metrics`."""
    return Runtime(telemetry=TelemetryConfig(metrics=PrometheusConfig(bind_address=bind) if bind else None))


async def backlog(client: Client, queue: str) -> int:
    """Activities that wait in a queue. Those that a worker holds are not counted."""
    reply = await client.workflow_service.describe_task_queue(
        DescribeTaskQueueRequest(
            namespace=client.namespace,
            task_queue=TaskQueue(name=queue),
            task_queue_type=TaskQueueType.TASK_QUEUE_TYPE_ACTIVITY,
            report_stats=True,
        )
    )
    return reply.stats.approximate_backlog_count


class Gauges(Interceptor):
    """Counts the activities under way in this process, by queue."""

    def __init__(self, shown: Runtime) -> None:
        meter = shown.metric_meter
        self._running = meter.create_gauge("filmstudio_activities_running", "Activities that this worker holds")
        self._backlog = meter.create_gauge("filmstudio_queue_backlog", "Activities that wait")
        self._ready = meter.create_gauge("filmstudio_worker_ready", "1 when the worker takes work")
        self.running: dict[str, int] = {}

    def intercept_activity(self, next: ActivityInboundInterceptor) -> ActivityInboundInterceptor:
        """Count around each activity."""
        return _Counting(next, self)

    def count(self, queue: str, more: int) -> None:
        """One more, or one less."""
        self.running[queue] = self.running.get(queue, 0) + more
        self._running.set(self.running[queue], {"queue": queue})

    async def watch(self, client: Client, queues: Iterable[str]) -> None:
        """Look at the queues, for as long as the worker works."""
        self._ready.set(1)
        names = tuple(queues)
        while True:
            for name in names:
                try:
                    self._backlog.set(await backlog(client, name), {"queue": name})
                except RPCError:
                    break
            await asyncio.sleep(EVERY)


class _Counting(ActivityInboundInterceptor):
    def __init__(self, next: ActivityInboundInterceptor, gauges: Gauges) -> None:
        super().__init__(next)
        self._gauges = gauges

    async def execute_activity(self, input: ExecuteActivityInput) -> object:
        from temporalio import activity

        queue = activity.info().task_queue
        self._gauges.count(queue, 1)
        try:
            return await super().execute_activity(input)
        finally:
            self._gauges.count(queue, -1)
