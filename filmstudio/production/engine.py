"""The workflow engine: how we connect to it, hand films to it, and speak to a film that is under way."""

import contextlib
from collections.abc import Generator
from datetime import timedelta

from temporalio.api.common.v1 import WorkflowExecution
from temporalio.api.workflowservice.v1 import DeleteWorkflowExecutionRequest
from temporalio.client import (
    Client,
    Interceptor,
    WorkflowExecutionStatus,
    WorkflowHandle,
    WorkflowUpdateFailedError,
    WorkflowUpdateRPCTimeoutOrCancelledError,
    WorkflowUpdateStage,
)
from temporalio.common import (
    Priority,
    SearchAttributeKey,
    SearchAttributePair,
    TypedSearchAttributes,
    WorkflowIDReusePolicy,
)
from temporalio.contrib.pydantic import pydantic_data_converter
from temporalio.exceptions import ApplicationError, WorkflowAlreadyStartedError
from temporalio.runtime import Runtime
from temporalio.service import RPCError, RPCStatusCode

from filmstudio.errors import Conflict, FilmStudioError, ServerAway, UserError
from filmstudio.kit.telemetry import tracing
from filmstudio.pipeline.studio import Retake
from filmstudio.production.limits import FILMS, PRIORITIES, WEIGHTS
from filmstudio.production.orders import Decision, FilmDone, FilmOrder, Prepared, RetakeOrder
from filmstudio.production.settings import EngineSettings
from filmstudio.production.workflows.film import FilmWorkflow

TENANT = SearchAttributeKey.for_keyword("Tenant")
REFUSED = (
    RPCStatusCode.INVALID_ARGUMENT, RPCStatusCode.PERMISSION_DENIED, RPCStatusCode.UNAUTHENTICATED,
    RPCStatusCode.NOT_FOUND, RPCStatusCode.FAILED_PRECONDITION, RPCStatusCode.UNIMPLEMENTED,
)  # fmt: skip
FILM = SearchAttributeKey.for_keyword("FilmId")
ANSWER, REFUSAL = timedelta(seconds=10), timedelta(milliseconds=100)
"""How long a film's workflow is given to answer; a refusal is there with the answer, what is accepted takes longer."""


async def connect(settings: EngineSettings, shown: Runtime | None = None) -> Client:
    """A client; `shown` shows its metrics.

    Raises:
        ServerAway: there is no answer.
    """
    key = settings.api_key.get_secret_value() if settings.api_key else None
    try:
        return await Client.connect(
            settings.address, namespace=settings.namespace, api_key=key, tls=bool(key) or settings.tls,
            data_converter=pydantic_data_converter, runtime=shown, interceptors=_interceptors(),
        )  # fmt: skip
    except (RuntimeError, RPCError) as error:
        raise ServerAway(f"Temporal at {settings.address} can't be reached ({error})") from error


def _interceptors() -> list[Interceptor]:
    """Those of a process that tells a collector what it does."""
    if not tracing():
        return []
    from temporalio.contrib.opentelemetry import TracingInterceptor

    return [TracingInterceptor()]


def _why(error: RPCError) -> FilmStudioError:
    """A server that is away comes back; one that refuses goes on refusing."""
    if error.status in REFUSED:
        return UserError(f"Temporal refuses: {error.message}")
    return ServerAway(f"Temporal can't be reached ({error.status.name})")


@contextlib.contextmanager
def _told() -> Generator[None]:
    try:
        yield
    except RPCError as error:
        raise _why(error) from error


@contextlib.contextmanager
def _asked() -> Generator[None]:
    """What a film's workflow refuses, in its own words."""
    try:
        yield
    except WorkflowUpdateFailedError as error:
        kind = error.cause.type if isinstance(error.cause, ApplicationError) else ""
        raise (UserError if kind == "UserError" else Conflict)(str(error.cause)) from error
    except WorkflowUpdateRPCTimeoutOrCancelledError as error:
        raise ServerAway("no worker answers for the film just now; try again") from error
    except RPCError as error:
        if error.status is RPCStatusCode.NOT_FOUND:
            raise Conflict("the film is over, or has not begun; order it again, or ask in a moment") from error
        raise _why(error) from error


class Engine:
    """Films under way."""

    def __init__(self, client: Client, queue: str = FILMS) -> None:
        self.client, self._queue = client, queue

    async def start(self, film: FilmOrder) -> bool:
        """Start a film; False if this job was started before."""
        priority = Priority(PRIORITIES.get(film.plan), film.tenant[:64], WEIGHTS.get(film.plan))
        try:
            await self.client.start_workflow(
                FilmWorkflow.run, film, id=film.job, task_queue=self._queue, priority=priority,
                id_reuse_policy=WorkflowIDReusePolicy.REJECT_DUPLICATE,
                search_attributes=TypedSearchAttributes(
                    [SearchAttributePair(TENANT, film.tenant), SearchAttributePair(FILM, film.job)]
                ),
                static_summary=f"film {film.job} of {film.tenant}",
            )  # fmt: skip
        except WorkflowAlreadyStartedError:
            return False
        except RPCError as error:
            raise _why(error) from error
        return True

    def handle(self, job: str) -> WorkflowHandle[FilmWorkflow, FilmDone]:
        """A film under way, or one that ended."""
        return self.client.get_workflow_handle_for(FilmWorkflow.run, job)

    async def decide(self, job: str, decision: Decision) -> None:
        """Approve, reject or change."""
        with _told():
            await self.handle(job).signal(FilmWorkflow.decide, decision)

    async def answer(self, job: str, decision: Decision, key: str) -> None:
        """As `decide`, refused at once where it can't count; the same key is the same answer.

        Raises:
            Conflict: the film waits for no answer, or has a newer quote. ServerAway: no worker hears it.
        """
        with _asked():
            await self.handle(job).execute_update(FilmWorkflow.answer, decision, id=key, rpc_timeout=ANSWER)

    async def ask_retake(self, job: str, key: str, *retakes: Retake) -> None:
        """Have shots taken again, without waiting for them; the same key is the same retake.

        Raises:
            UserError: there is no such shot. Conflict: the film is over. ServerAway: no worker hears it.
        """
        order = RetakeOrder(retakes=retakes)
        with _asked():
            asked = await self.handle(job).start_update(
                FilmWorkflow.retake, order, wait_for_stage=WorkflowUpdateStage.ACCEPTED, id=key, rpc_timeout=ANSWER
            )
            with contextlib.suppress(WorkflowUpdateRPCTimeoutOrCancelledError):
                await asked.result(rpc_timeout=REFUSAL)

    async def prepared(self, job: str) -> Prepared | None:
        """The plan, once it is there."""
        return await self.handle(job).query(FilmWorkflow.prepared)

    async def cancel(self, job: str) -> None:
        """Stop it; what was made is kept and paid for."""
        with _told():
            await self.handle(job).cancel()

    async def running(self, job: str) -> bool:
        """True while its workflow lives; False if it ended, however it ended, or never was."""
        try:
            return (await self.handle(job).describe()).status is WorkflowExecutionStatus.RUNNING
        except RPCError as error:
            if error.status is RPCStatusCode.NOT_FOUND:
                return False
            raise _why(error) from error

    async def erase(self, job: str) -> None:
        """Remove the histories of a film that is over, and of its scenes; to be asked once more if it breaks off."""
        for one in (job, *await self._scenes(job)):
            await self._remove(one)

    async def _scenes(self, job: str) -> list[str]:
        with _told():
            return [one.id async for one in self.client.list_workflows(f'WorkflowId STARTS_WITH "{job}/"')]

    async def _remove(self, workflow: str) -> None:
        gone = DeleteWorkflowExecutionRequest(
            namespace=self.client.namespace, workflow_execution=WorkflowExecution(workflow_id=workflow)
        )
        try:
            await self.client.workflow_service.delete_workflow_execution(gone)
        except RPCError as error:
            if error.status is not RPCStatusCode.NOT_FOUND:
                raise _why(error) from error

    async def retake(self, job: str, *retakes: Retake) -> FilmDone:
        """Take shots again and wait for the new film.

        Raises:
            UserError: there is no such shot, or the film is over.
        """
        try:
            with _told():
                return await self.handle(job).execute_update(
                    FilmWorkflow.retake, RetakeOrder(retakes=retakes), rpc_timeout=timedelta(hours=1)
                )
        except WorkflowUpdateFailedError as error:
            raise UserError(str(error.cause)) from error
