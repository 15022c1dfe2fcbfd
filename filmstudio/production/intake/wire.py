"""SQS through boto3: where it is, calls in threads, and the errors that they end in."""

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Lock
from typing import TYPE_CHECKING, TypeVar

from pydantic import BaseModel, SecretStr

from filmstudio.errors import NotSetUp, ServerAway

if TYPE_CHECKING:
    from types_boto3_sqs import SQSClient
    from types_boto3_sqs.type_defs import ChangeMessageVisibilityBatchRequestEntryTypeDef, MessageTypeDef

THREADS = 16
"""Calls at a time; a waiting receiver holds a thread, so they are not the threads that other work waits for."""
BATCH = 10
"""Messages in a call: SQS's own limit."""
NOT_OURS = ("ReceiptHandleIsInvalid", "InvalidParameterValue", "MissingParameter", "MessageNotInflight")
"""SQS says of a receipt that it is unknown, empty or outlived."""
MISSING = ("QueueDoesNotExist", "NonExistentQueue")
AWAY = ("500", "502", "503", "504", "InternalError", "InternalFailure", "ServiceUnavailable", "RequestThrottled",
        "ThrottlingException", "OverLimit")  # fmt: skip
ACCOUNT = "000000000000"
"""The account that stand-ins for Amazon use."""
Result = TypeVar("Result")


class SqsSettings(BaseModel):
    """Where the queue and its dead letters are, as addresses. Without an endpoint they are Amazon's; without keys, the
    machine's role is asked for them.
    """

    queue: str
    dead: str
    endpoint: str | None = None
    region: str = "us-east-1"
    access_key: str | None = None
    secret_key: SecretStr | None = None

    @classmethod
    def local(cls, endpoint: str, name: str) -> "SqsSettings":
        """A queue of a stand-in for Amazon on this machine; any keys will do there."""
        queue = f"{endpoint}/{ACCOUNT}/{name}"
        return cls(queue=queue, dead=f"{queue}-dead", endpoint=endpoint, access_key="x", secret_key=SecretStr("x"))


class Line:
    """A connection to SQS, made at the first call."""

    def __init__(self, settings: SqsSettings) -> None:
        self._settings = settings
        self._threads = ThreadPoolExecutor(THREADS, "sqs")
        self._client: SQSClient | None = None
        self._opening = Lock()

    def close(self) -> None:
        """End the threads; one that waits for messages ends when its wait does."""
        self._threads.shutdown(wait=False, cancel_futures=True)

    async def ours(self, what: Callable[["SQSClient"], object]) -> None:
        """Do it with a receipt; nothing happens if that is unknown or outlived."""
        from botocore.exceptions import ClientError

        try:
            await self.call(what)
        except ClientError as error:
            if _code(error) not in NOT_OURS:
                raise

    async def call(self, what: Callable[["SQSClient"], Result]) -> Result:
        """In a thread: boto3 waits.

        Raises:
            ServerAway: SQS can't be reached.
            NotSetUp: there is no such queue.
        """
        from botocore.exceptions import BotoCoreError, ClientError

        try:
            return await asyncio.get_running_loop().run_in_executor(self._threads, lambda: what(self._connected()))
        except ClientError as error:
            if _code(error) in MISSING:
                place = self._settings
                raise NotSetUp(f"there is no queue {place.queue}, or none for dead letters at {place.dead}") from error
            if _code(error) in AWAY:
                raise ServerAway(f"the queue is not ready ({_code(error)}); it is tried again") from error
            raise
        except (BotoCoreError, OSError) as error:
            raise ServerAway(f"the queue can't be reached ({type(error).__name__}); it is tried again") from error

    def _connected(self) -> "SQSClient":
        with self._opening:
            if self._client is None:
                self._client = _opened(self._settings)
        return self._client


def _opened(given: SqsSettings) -> "SQSClient":
    import boto3
    from botocore.config import Config

    secret = given.secret_key.get_secret_value() if given.secret_key else None
    config = Config(
        retries={"max_attempts": 2, "mode": "standard"}, connect_timeout=5, read_timeout=60,
        max_pool_connections=THREADS,
    )  # fmt: skip
    return boto3.client(
        "sqs", endpoint_url=given.endpoint, region_name=given.region, aws_access_key_id=given.access_key,
        aws_secret_access_key=secret, config=config,
    )  # fmt: skip


def send(sqs: "SQSClient", queue: str, job: str, text: str) -> None:
    """A message; its job is an attribute."""
    sqs.send_message(
        QueueUrl=queue, MessageBody=text, MessageAttributes={"job": {"DataType": "String", "StringValue": job}}
    )


def receive(sqs: "SQSClient", queue: str, most: int, wait: int, hide: int) -> "list[MessageTypeDef]":
    """Up to ten messages, hidden for so many seconds."""
    found = sqs.receive_message(
        QueueUrl=queue, MaxNumberOfMessages=most, WaitTimeSeconds=wait, VisibilityTimeout=hide,
        MessageAttributeNames=["job"], MessageSystemAttributeNames=["ApproximateReceiveCount"],
    )  # fmt: skip
    return found.get("Messages", [])


def hidden(sqs: "SQSClient", queue: str, limit: int, seconds: int) -> "Iterator[MessageTypeDef]":
    """Up to so many messages, hidden so that none comes twice."""
    while limit > 0 and (some := receive(sqs, queue, min(limit, BATCH), 1, seconds)):
        limit -= len(some)
        yield from some


def show(sqs: "SQSClient", queue: str, messages: "list[MessageTypeDef]") -> None:
    """Let hidden messages be seen again."""
    for start in range(0, len(messages), BATCH):
        some: list[ChangeMessageVisibilityBatchRequestEntryTypeDef] = [
            {"Id": str(number), "ReceiptHandle": one.get("ReceiptHandle", ""), "VisibilityTimeout": 0}
            for number, one in enumerate(messages[start : start + BATCH])
        ]
        sqs.change_message_visibility_batch(QueueUrl=queue, Entries=some)


def _code(error: Exception) -> str:
    response: dict[str, dict[str, str]] = getattr(error, "response", {})
    return response.get("Error", {}).get("Code", "").rpartition(".")[2]
