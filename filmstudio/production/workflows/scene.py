"""A scene: its takes, each on the queue of its model, voices before the mouths that speak them."""

import asyncio
from datetime import timedelta

from temporalio import workflow

with workflow.unsafe.imports_passed_through():
    from filmstudio.production.limits import AGAIN, HEARTBEAT, LIMITS, LONGEST_WAIT
    from filmstudio.production.orders import SceneOrder, TakeErrand, TakeOrder

MARGIN = timedelta(seconds=30)
"""What the server adds to an activity's own limit before it gives the try up."""


@workflow.defn(name="Scene")
class SceneWorkflow:
    """Takes everything that isn't made yet, so many at a time."""

    @workflow.run
    async def run(self, scene: SceneOrder) -> int:
        """How many takes there were."""
        gate = asyncio.Semaphore(scene.open)
        done: dict[str, asyncio.Task[str]] = {}
        for take in scene.takes:
            before = [done[digest] for digest in take.needs if digest in done]
            done[take.recipe] = asyncio.create_task(self._taken(scene, take, before, gate))
        try:
            await asyncio.gather(*done.values())
        except BaseException:
            for task in done.values():
                task.cancel()
            await asyncio.gather(*done.values(), return_exceptions=True)
            raise
        return len(done)

    async def _taken(
        self, scene: SceneOrder, take: TakeOrder, before: list[asyncio.Task[str]], gate: asyncio.Semaphore
    ) -> str:
        for task in before:
            await asyncio.shield(task)
        async with gate:
            return await workflow.execute_activity(
                "take",
                TakeErrand(assignment=scene.assignment, take=take, account=scene.account),
                result_type=str,
                task_queue=take.queue,
                start_to_close_timeout=timedelta(seconds=LIMITS[take.craft].seconds) + MARGIN,
                schedule_to_close_timeout=LONGEST_WAIT,
                heartbeat_timeout=HEARTBEAT,
                retry_policy=AGAIN,
                cancellation_type=workflow.ActivityCancellationType.WAIT_CANCELLATION_COMPLETED,
                summary=f"{take.craft} {take.what}",
            )
