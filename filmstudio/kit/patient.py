"""How long a connection may take to say what it wants (Slowloris: https://owasp.org/www-community/attacks/Slow_HTTP)."""

import asyncio

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from filmstudio.kit.bounds import SLOWEST


class PatientProtocol(H11Protocol):
    """HTTP/1.1 as uvicorn speaks it; who does not finish a request's head in as many seconds as `kit.bounds` gives its
    body is not waited for.
    """

    slowest = SLOWEST
    _late: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Somebody is there."""
        super().connection_made(transport)
        self._wait()

    def data_received(self, data: bytes) -> None:
        """A piece of something; between requests uvicorn's own patience counts."""
        super().data_received(data)
        if self.conn.their_state is not h11.IDLE:
            self._done()
        elif self._late is None:
            self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """Nobody is there any more."""
        self._done()
        super().connection_lost(exc)

    def _wait(self) -> None:
        self._late = self.loop.call_later(self.slowest, self.transport.close)

    def _done(self) -> None:
        if self._late:
            self._late.cancel()
            self._late = None
