"""What a worker shows to Prometheus: its own work under way, what waits in its queues, and what became of its takes.

Scale on `max(filmstudio_queue_backlog) + sum(filmstudio_activities_running)` of a queue: the backlog alone does not
count work that workers hold, and would let a scaler end them in the middle of it.
"""

import asyncio
import contextlib
import time
from collections.abc import Generator, Iterable

from temporalio.api.enums.v1 import TaskQueueType
from temporalio.api.taskqueue.v1 import TaskQueue
from temporalio.api.workflowservice.v1 import DescribeTaskQueueRequest
from temporalio.client import Client
from temporalio.common import MetricMeter
from temporalio.exceptions import ApplicationError
from temporalio.runtime import PrometheusConfig, Runtime, TelemetryConfig
from temporalio.service import RPCError
from temporalio.worker import ActivityInboundInterceptor, ExecuteActivityInput, Interceptor

EVERY = 5.0
"""Seconds between two looks at the queues."""
SECONDS = (0.1, 0.3, 1.0, 3.0, 10.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1800.0)
"""Bounds of the histogram of takes: a voice is made within one, a vendor's video in minutes."""
TAKE_SECONDS = "filmstudio_take_seconds"


def runtime(bind: str | None) -> Runtime:
    """The SDK's runtime; with `bind` (`HOST:PORT`) it shows its metrics and ours at `/metrics`."""
    buckets = {TAKE_SECONDS: SECONDS}
    shown = PrometheusConfig(bind_address=bind, histogram_bucket_overrides=buckets) if bind else None
    return Runtime(telemetry=TelemetryConfig(metrics=shown))


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


class Tally:
    """Counts the takes of this process: what became of them, how long they took, what vendors were paid for them."""

    def __init__(self, meter: MetricMeter) -> None:
        self._takes = meter.create_counter("filmstudio_takes_total", "Takes that were tried")
        self._seconds = meter.create_histogram_float(TAKE_SECONDS, "Time of a take that was made, or was there", "s")
        self._spent = meter.create_counter("filmstudio_spent_microdollars_total", "Millionths of a dollar for vendors")

    @contextlib.contextmanager
    def taking(self, craft: str) -> Generator[None]:
        """One try: `made` (or it was there), `failed` for good, tried `again`, or `stopped`."""
        begun, outcome = time.monotonic(), "stopped"
        try:
            yield
            outcome = "made"
            self._seconds.record(time.monotonic() - begun, {"craft": craft})
        except ApplicationError as error:
            outcome = "failed" if error.non_retryable else "again"
            raise
        finally:
            self._takes.add(1, {"craft": craft, "outcome": outcome})

    def spent(self, vendor: str, cost: int) -> None:
        """A take was bought."""
        self._spent.add(cost, {"vendor": vendor})


class Gauges(Interceptor):
    """Counts the activities under way in this process, by queue."""

    def __init__(self, shown: Runtime) -> None:
        meter = shown.metric_meter
        self._running = meter.create_gauge("filmstudio_activities_running", "Activities that this worker holds")
        self._backlog = meter.create_gauge("filmstudio_queue_backlog", "Activities that wait")
        self._ready = meter.create_gauge("filmstudio_worker_ready", "1 when the worker takes work")
        self.tally = Tally(meter)
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
