"""Where jobs come in: a queue between those who ask for work and those who start it."""

from typing import Protocol

from filmstudio.film.value import Value

TRIES = 3
"""A message that was received so often and not done is a dead letter."""


class Message(Value):
    """A job as it was received. `tries` counts the receivings, this one too; `receipt` stands for this receiving."""

    job: str
    body: str
    tries: int = 1
    receipt: str


class Intake(Protocol):
    """A queue of jobs: each is received at least once, in no promised order, by one receiver at a time.

    A job is named by 1 to 200 visible ASCII characters; a body is at most 256 KiB of UTF-8, of any characters.
    Every method raises ServerAway when the queue can't be reached.
    """

    @property
    def visibility(self) -> int:
        """Seconds that a received message is hidden from others."""
        ...

    async def send(self, job: str, body: str) -> None:
        """Put a message into the queue.

        Raises:
            Unsendable: the name or the body is not one that a queue can carry.
        """
        ...

    async def receive(self, most: int, wait_seconds: int) -> tuple[Message, ...]:
        """Up to `most` messages (ten at a time is all that some queues give), as soon as there is one.

        Waits up to `wait_seconds` (20 at most); then there is none.
        """
        ...

    async def done(self, message: Message) -> None:
        """Its job was started: it comes no more. Nothing happens if it is no longer ours."""
        ...

    async def back(self, message: Message, after_seconds: int) -> None:
        """Give it back, to be received again after so many seconds. Nothing happens if it is no longer ours."""
        ...

    async def extend(self, message: Message, seconds: int) -> None:
        """Hold it for so many seconds from now. Nothing happens if it is no longer ours."""
        ...

    async def backlog(self) -> int:
        """About how many messages wait or are held; dead letters are not counted."""
        ...

    async def dead(self, limit: int) -> tuple[Message, ...]:
        """Up to so many dead letters: messages that were received three times and not done."""
        ...

    async def redrive(self, job: str) -> int:
        """A job's dead letters go back to the queue, tries counted anew; how many did."""
        ...
