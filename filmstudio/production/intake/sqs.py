"""Amazon's SQS as the queue, with a dead-letter queue beside it."""

import json
from typing import TYPE_CHECKING

from filmstudio.ports.intake import TRIES, Message
from filmstudio.production.intake.envelope import packed, unpacked
from filmstudio.production.intake.wire import BATCH, Line, SqsSettings, hidden, receive, send, show

if TYPE_CHECKING:
    from types_boto3_sqs import SQSClient
    from types_boto3_sqs.literals import QueueAttributeNameType
    from types_boto3_sqs.type_defs import MessageTypeDef

LONGEST_WAIT, LONGEST_HOLD = 20, 12 * 3600
"""Seconds of a long poll, and seconds that a message may be hidden: SQS's own limits."""
LOOK = 30
"""Seconds that dead letters are hidden while we look through them."""
MOST_DEAD = 1000
"""Dead letters that a redrive looks through."""
MESSAGE_BYTES, KEPT = 1 << 20, 14 * 24 * 3600
"""Bytes of a message, and seconds that it is kept: the most that SQS allows."""
COUNTS: "list[QueueAttributeNameType]" = [
    "ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible", "ApproximateNumberOfMessagesDelayed",
]  # fmt: skip
"""Messages that wait, are held, or were sent for later."""


class SqsIntake:
    """One queue. Every call may be repeated; to send again is to send twice, which is harmless."""

    def __init__(self, settings: SqsSettings, visibility: int = 30) -> None:
        self._queue, self._dead, self._visibility = settings.queue, settings.dead, visibility
        self._line = Line(settings)

    @property
    def visibility(self) -> int:
        """Seconds that a received message is hidden from others."""
        return self._visibility

    async def create(self) -> None:
        """Make both queues if they aren't there; at Amazon they are made beforehand, with their policies."""
        await self._line.call(self._create)

    def close(self) -> None:
        """End the threads; one that waits for messages ends when its wait does."""
        self._line.close()

    async def send(self, job: str, body: str) -> None:
        """Put a message into the queue."""
        text = packed(job, body)
        await self._line.call(lambda sqs: send(sqs, self._queue, job, text))

    async def receive(self, most: int, wait_seconds: int) -> tuple[Message, ...]:
        """A long poll. Given up before its end, what it brings is hidden for the visibility time."""
        wait = min(wait_seconds, LONGEST_WAIT)
        found = await self._line.call(lambda sqs: receive(sqs, self._queue, min(most, BATCH), wait, self._visibility))
        return tuple(_message(one) for one in found)

    async def done(self, message: Message) -> None:
        """It comes no more."""
        await self._line.ours(lambda sqs: sqs.delete_message(QueueUrl=self._queue, ReceiptHandle=message.receipt))

    async def back(self, message: Message, after_seconds: int) -> None:
        """It comes again."""
        await self.extend(message, after_seconds)

    async def extend(self, message: Message, seconds: int) -> None:
        """Hold it longer; 12 hours in all at most."""
        seconds = max(0, min(seconds, LONGEST_HOLD))
        await self._line.ours(
            lambda sqs: sqs.change_message_visibility(
                QueueUrl=self._queue, ReceiptHandle=message.receipt, VisibilityTimeout=seconds
            )
        )

    async def backlog(self) -> int:
        """About how many messages wait, are held or were given back for later."""
        found = await self._line.call(lambda sqs: sqs.get_queue_attributes(QueueUrl=self._queue, AttributeNames=COUNTS))
        return sum(int(found["Attributes"].get(name, "0")) for name in COUNTS)

    async def dead(self, limit: int) -> tuple[Message, ...]:
        """Dead letters; others who look at the same moment don't see them. Their tries count the looks too."""
        return await self._line.call(lambda sqs: self._looked(sqs, limit))

    async def redrive(self, job: str) -> int:
        """A job's dead letters among the first thousand: received, sent, deleted."""
        return await self._line.call(lambda sqs: self._redriven(sqs, job))

    def _create(self, sqs: "SQSClient") -> None:
        """The dead letters first: the queue refers to them."""
        kept: dict[QueueAttributeNameType, str] = {
            "MessageRetentionPeriod": str(KEPT), "MaximumMessageSize": str(MESSAGE_BYTES),
        }  # fmt: skip
        made = sqs.create_queue(QueueName=_name(self._dead), Attributes=kept)["QueueUrl"]
        arn = sqs.get_queue_attributes(QueueUrl=made, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
        policy = json.dumps({"deadLetterTargetArn": arn, "maxReceiveCount": TRIES})
        sqs.create_queue(QueueName=_name(self._queue), Attributes={**kept, "RedrivePolicy": policy})

    def _looked(self, sqs: "SQSClient", limit: int) -> tuple[Message, ...]:
        found = list(hidden(sqs, self._dead, limit, LOOK))
        show(sqs, self._dead, found)
        return tuple(_message(one) for one in found)

    def _redriven(self, sqs: "SQSClient", job: str) -> int:
        found = list(hidden(sqs, self._dead, MOST_DEAD, LOOK))
        chosen = [one for one in found if _job(one) == job]
        for one in chosen:
            send(sqs, self._queue, job, one.get("Body", ""))
            sqs.delete_message(QueueUrl=self._dead, ReceiptHandle=one.get("ReceiptHandle", ""))
        show(sqs, self._dead, [one for one in found if _job(one) != job])
        return len(chosen)


def _message(found: "MessageTypeDef") -> Message:
    tries = int(found.get("Attributes", {}).get("ApproximateReceiveCount", "1"))
    body, receipt = unpacked(found.get("Body", "")), found.get("ReceiptHandle", "")
    return Message(job=_job(found), body=body, tries=tries, receipt=receipt)


def _job(found: "MessageTypeDef") -> str:
    """Its job; a message that somebody else sent is named by its id."""
    named = found.get("MessageAttributes", {}).get("job")
    return (named or {}).get("StringValue") or found.get("MessageId", "")


def _name(address: str) -> str:
    return address.rpartition("/")[2]
