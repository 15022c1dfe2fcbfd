"""A film: prepare, ask, hold, shoot scene by scene, finish; then retakes while the review lasts."""

import asyncio
import contextlib
from datetime import timedelta
from typing import TypeVar

from temporalio import workflow
from temporalio.exceptions import (
    ActivityError,
    ApplicationError,
    ChildWorkflowError,
    FailureError,
    is_cancelled_exception,
)

with workflow.unsafe.imports_passed_through():
    from pydantic import BaseModel

    from filmstudio.pipeline.studio import Retake
    from filmstudio.production.limits import (
        AGAIN,
        APPROVAL,
        CPU,
        HEARTBEAT,
        LIMITS,
        LONGEST_WAIT,
        OPEN_SCENES,
        OPEN_TAKES,
    )
    from filmstudio.production.orders import (
        Decision,
        Ending,
        FilmDone,
        FilmOrder,
        Prepared,
        RetakeOrder,
        SceneOrder,
        State,
    )

Answer = TypeVar("Answer")


@workflow.defn(name="Film")
class FilmWorkflow:
    """One job. Its id is the job's, so that a job that is handed in twice is one film."""

    @workflow.init
    def __init__(self, film: FilmOrder) -> None:
        self._film = film
        self._before = film.orders
        self._state: State = "processing"
        self._prepared: Prepared | None = None
        self._decisions: list[Decision] = []
        self._retakes: list[RetakeOrder] = []
        self._last: FilmDone | None = None
        self._rounds: dict[int, FilmDone | ApplicationError] = {}
        self._over = False

    @workflow.run
    async def run(self, film: FilmOrder) -> FilmDone:
        """The film's files.

        Raises:
            ApplicationError: why it can't be made, in words for a person; also when it was rejected.
        """
        try:
            done = self._last = await self._round()
            await self._end("completed", done)
            while await self._asked_again():
                done = self._last = await self._retaken(done)
        except (FailureError, asyncio.CancelledError) as error:
            self._over = True
            await self._failed(error)
            await workflow.wait_condition(workflow.all_handlers_finished)
            raise
        self._over = True
        await workflow.wait_condition(workflow.all_handlers_finished)
        return done

    @workflow.signal
    def decide(self, decision: Decision) -> None:
        """A person approves plan and price, rejects them, or changes the orders."""
        if self._meant(decision):
            self._decisions.append(decision)

    @workflow.update
    def answer(self, decision: Decision) -> None:
        """As `decide`, but refused where it can't count: whoever asks knows at once."""
        self._decisions.append(decision)

    @answer.validator
    def _check_answer(self, decision: Decision) -> None:
        if self._state != "awaiting approval" or self._decisions:
            raise ApplicationError("the film waits for no answer now; look at it again", type="NotAsked")
        if not self._meant(decision):
            raise ApplicationError("there is a newer quote; look at it, then answer that one", type="NotAsked")

    @workflow.update
    async def retake(self, order: RetakeOrder) -> FilmDone:
        """Take shots again; the new film's files."""
        self._retakes.append(order)
        mine = self._film.round + len(self._retakes)
        await workflow.wait_condition(lambda: self._over or mine in self._rounds)
        match self._rounds.get(mine):
            case FilmDone() as done:
                return done
            case ApplicationError() as trouble:
                raise trouble
            case None:
                raise ApplicationError("the film ended before the retake was made", type="FilmOver")

    @retake.validator
    def _check_retake(self, order: RetakeOrder) -> None:
        if self._over:
            raise ApplicationError("the film is over; order it again with the retakes", type="FilmOver")
        if self._prepared is None:
            raise ApplicationError("the film has no shots yet; ask again in a moment", type="NotPrepared")
        names = {retake.shot for retake in order.retakes}
        if strange := sorted(names - set(self._prepared.shots)):
            raise ApplicationError(f"there is no shot {strange[0]!r} to take again", type="UserError")

    @workflow.query
    def state(self) -> str:
        """Where the film is."""
        return self._state

    @workflow.query
    def prepared(self) -> Prepared | None:
        """The plan and its price, once they are there."""
        return self._prepared

    def _meant(self, decision: Decision) -> bool:
        """False for an answer to another quote than the newest."""
        return decision.quote is None or (self._prepared is not None and decision.quote == self._prepared.quote.digest)

    async def _round(self) -> FilmDone:
        while True:
            film, to = self._film, self._film.assignment()
            self._prepared = await _heeded(_do("prepare", film, Prepared))
            if not film.ask or film.round > 1 or await self._approved():
                break
        await _heeded(_do("hold", film, type(None), self._prepared.quote.credits))
        self._state = "processing"
        if film.ask:
            await _heeded(_do("state", to, type(None), "processing"))
        await self._shoot(film, self._prepared)
        self._state = "rendering"
        return await _do("finish", film, FilmDone)

    async def _approved(self) -> bool:
        """Wait for a person; True for yes, False if the orders changed and the plan is to be made anew."""
        self._state = "awaiting approval"
        self._decisions.clear()
        await _heeded(_do("state", self._film.assignment(), type(None), "awaiting approval"))
        try:
            await workflow.wait_condition(lambda: bool(self._decisions), timeout=APPROVAL)
        except TimeoutError:
            raise ApplicationError("nobody approved the film", type="NotApproved", non_retryable=True) from None
        decision = self._decisions.pop(0)
        self._state = "processing"
        if decision.verdict == "reject":
            raise ApplicationError("the plan was rejected", type="Rejected", non_retryable=True)
        changes = {"cap": decision.cap, "orders": decision.orders if decision.verdict == "change" else None}
        known = {name: value for name, value in changes.items() if value is not None}
        self._film = self._film.model_copy(update=known)
        return decision.verdict == "approve"

    async def _shoot(self, film: FilmOrder, prepared: Prepared) -> None:
        """A child workflow a scene; never more activities open than the engine likes."""
        gate = asyncio.Semaphore(OPEN_SCENES)

        async def shot(number: int) -> None:
            takes = dict(prepared.scenes)[number]
            order = SceneOrder(
                assignment=film.assignment(), number=number, takes=takes, open=OPEN_TAKES // OPEN_SCENES,
                account=film.account,
            )  # fmt: skip
            async with gate:
                await workflow.execute_child_workflow(
                    "Scene", order, id=f"{film.job}/{film.round}/scene {number}", result_type=int,
                    static_summary=f"scene {number}: {len(takes)} takes",
                )  # fmt: skip

        tasks = [asyncio.create_task(shot(number)) for number, _ in prepared.scenes]
        try:
            await asyncio.gather(*tasks)
        except BaseException:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            raise

    async def _asked_again(self) -> bool:
        """True if shots are to be taken again; the next round has them in its orders."""
        self._state = "completed"
        review = timedelta(seconds=self._film.review)
        with contextlib.suppress(TimeoutError):
            await workflow.wait_condition(lambda: bool(self._retakes), timeout=review)
        if not self._retakes:
            return False
        order = self._retakes.pop(0)
        self._before = self._film.orders
        takes = {r.shot: r.take for r in self._film.orders.retakes}
        for again in order.retakes:
            takes[again.shot] = again.take or takes.get(again.shot, 1) + 1
        retakes = tuple(Retake(shot=shot, take=take) for shot, take in takes.items())
        named = {again.shot for again in order.retakes}
        locks = tuple(lock for lock in self._film.orders.locks if lock.shot not in named)
        orders = self._film.orders.model_copy(update={"retakes": retakes, "locks": locks})
        self._film = self._film.model_copy(update={"orders": orders, "round": self._film.round + 1})
        return True

    async def _retaken(self, before: FilmDone) -> FilmDone:
        """The new film; if a retake can't be made, the film stays as it was before."""
        number, orders = self._film.round, self._before
        try:
            done = await self._round()
            await self._end("completed", done)
            self._rounds[number] = done
        except (ActivityError, ChildWorkflowError) as error:
            if is_cancelled_exception(error):
                raise
            trouble = _cause(error)
            self._film = self._film.model_copy(update={"orders": orders})
            await self._end("completed", before, str(trouble), trouble.type or "")
            self._rounds[number] = trouble
            return before
        return done

    async def _failed(self, error: BaseException) -> None:
        cancelled = is_cancelled_exception(error)
        cause = _cause(error)
        if self._last:
            self._state = "completed"
        else:
            self._state = "cancelled" if cancelled or cause.type == "Rejected" else "failed"
        words = ("", "") if cancelled else (str(cause), cause.type or "")
        await self._end(self._state, self._last, *words)

    async def _end(self, state: State, done: FilmDone | None, error: str = "", kind: str = "") -> None:
        """Told whatever happens, also when the film is being cancelled."""
        ending = Ending(film=self._film, state=state, done=done, error=error, kind=kind)
        await asyncio.shield(_do("end", ending, type(None)))


def _do(name: str, given: BaseModel, gives: type[Answer], *more: str | int) -> workflow.ActivityHandle[Answer]:
    """Begin an activity that is not a take."""
    craft = name if name in LIMITS else "money"
    return workflow.start_activity(
        name,
        args=[given, *more],
        result_type=gives,
        task_queue=CPU,
        start_to_close_timeout=timedelta(seconds=LIMITS[craft].seconds + 30),
        schedule_to_close_timeout=LONGEST_WAIT,
        heartbeat_timeout=HEARTBEAT,
        retry_policy=AGAIN,
        cancellation_type=workflow.ActivityCancellationType.WAIT_CANCELLATION_COMPLETED,
    )


async def _heeded(work: workflow.ActivityHandle[Answer]) -> Answer:
    """Its answer. A cancel that came while it was made, and was too late to stop it, ends the film all the same."""
    answer = await work
    task = asyncio.current_task()
    if task and task.cancelling() and workflow.patched("a late cancel counts"):
        raise asyncio.CancelledError
    return answer


def _cause(error: BaseException) -> ApplicationError:
    """The innermost reason, in words for a person."""
    while isinstance(error, (ActivityError, ChildWorkflowError)) and error.cause:
        error = error.cause
    return error if isinstance(error, ApplicationError) else ApplicationError(str(error), type=type(error).__name__)
