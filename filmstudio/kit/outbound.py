"""Requests to addresses that customers name: never into our own network, and to the very machine that was looked at.

A name is resolved once; every address it has must be one of the whole internet's; the connection goes to that address
while TLS checks the name. So a name that resolves to something else a moment later gains nothing (OWASP, SSRF).
"""

import asyncio
import contextlib
import socket
import ssl
from collections.abc import AsyncIterable, Iterable, Mapping
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import Any
from urllib.parse import urlsplit

import httpcore

from filmstudio.errors import NotOutside, ServerAway

PATIENCE, LARGEST, ADDRESSES = 10.0, 64 << 10, 4
"""Seconds of a request in all; bytes of an answer that are read; addresses of a name that are tried."""
GLOBAL, NAT64 = IPv6Network("2000::/3"), IPv6Network("64:ff9b::/96")
TUNNELS = (IPv6Network("2001::/32"), IPv6Network("2002::/16"))
"""Teredo and 6to4: they lead wherever the address in them says."""


@dataclass(frozen=True)
class Reply:
    """What came back; `text` is the beginning of it."""

    status: int
    text: str


class Outbound:
    """Asks other people's servers. `loopback`: this machine may be asked too, without TLS; for tests."""

    def __init__(self, *, loopback: bool = False) -> None:
        self._loopback = loopback

    async def check(self, url: str) -> None:
        """Look at an address without asking it.

        Raises:
            NotOutside: it is none that may be asked.
        """
        host, port = self._parts(url)
        await self._found(host, port)

    async def post(self, url: str, body: bytes, headers: Mapping[str, str]) -> Reply:
        """One request; redirects are not followed.

        Raises:
            NotOutside: the address is none that may be asked. ServerAway: there is no answer.
        """
        return await self._ask("POST", url, body, headers)

    async def get(self, url: str) -> Reply:
        """What lies there; see `post`."""
        return await self._ask("GET", url, None, {})

    async def _ask(self, method: str, url: str, body: bytes | None, headers: Mapping[str, str]) -> Reply:
        self._parts(url)
        backend = _Checked(self)
        try:
            async with (
                asyncio.timeout(PATIENCE),
                httpcore.AsyncConnectionPool(
                    ssl_context=ssl.create_default_context(), network_backend=backend, max_connections=1
                ) as pool,
                pool.stream(method, url, headers=list(headers.items()), content=body) as answer,
            ):
                return Reply(answer.status, (await _beginning(answer)).decode("utf-8", "replace"))
        except TimeoutError as error:
            raise ServerAway(f"no answer within {PATIENCE:g} seconds") from error
        except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.TimeoutException, OSError) as error:
            raise ServerAway(f"no answer: {str(error)[:150] or type(error).__name__}") from error

    async def connectable(self, host: str, port: int) -> list[str]:
        """The addresses of a host, looked at; some, and not many.

        Raises:
            NotOutside: it has one that may not be asked. ServerAway: it has none.
        """
        return (await self._found(host, port))[:ADDRESSES]

    def _parts(self, url: str) -> tuple[str, int]:
        try:
            parts = urlsplit(url)
            host, port = parts.hostname or "", parts.port
        except ValueError:
            raise NotOutside("this is no address of a web server; write https://...") from None
        if parts.scheme != "https" and not (parts.scheme == "http" and self._loopback):
            raise NotOutside("the address has to begin with https://")
        if not host or parts.username is not None or parts.password is not None:
            raise NotOutside("the address names a server, without a user or a password")
        if not url.isascii() or not url.isprintable() or " " in url:
            raise NotOutside("the address has characters that addresses don't have; quote them")
        return host, port or (443 if parts.scheme == "https" else 80)

    async def _found(self, host: str, port: int) -> list[str]:
        try:
            async with asyncio.timeout(PATIENCE):
                found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, TimeoutError, UnicodeError) as error:
            raise ServerAway(f"{host[:100]} can't be found; is the name right?") from error
        addresses = [str(one[4][0]) for one in found]
        for address in addresses:
            if not self._allowed(address):
                raise NotOutside(f"{host[:100]} leads to {address}, which is no address of the internet")
        return addresses

    def _allowed(self, address: str) -> bool:
        ip = ip_address(address)
        return outside(ip) or (self._loopback and ip.is_loopback)


def outside(ip: IPv4Address | IPv6Address) -> bool:
    """True for an address that everybody on the internet would reach the same machine by (RFC 6890)."""
    if isinstance(ip, IPv4Address):
        return ip.is_global and not ip.is_multicast
    if ip.ipv4_mapped:
        return outside(ip.ipv4_mapped)
    if ip in NAT64:
        return outside(IPv4Address(int(ip) & 0xFFFFFFFF))
    return ip in GLOBAL and ip.is_global and ip.scope_id is None and not any(ip in tunnel for tunnel in TUNNELS)


class _Checked(httpcore.AsyncNetworkBackend):
    """Connects to the address that was looked at."""

    def __init__(self, outbound: Outbound) -> None:
        self._outbound = outbound
        self._inner: httpcore.AsyncNetworkBackend = httpcore.AnyIOBackend()  # pyright: ignore[reportAttributeAccessIssue]

    async def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, local_address: str | None = None,  # noqa: ASYNC109
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:  # fmt: skip
        """To the first of its addresses that answers."""
        *others, last = await self._outbound.connectable(host, port)
        for address in others:
            with contextlib.suppress(httpcore.ConnectError):
                return await self._inner.connect_tcp(address, port, timeout, local_address, socket_options)
        return await self._inner.connect_tcp(last, port, timeout, local_address, socket_options)

    async def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None,  # noqa: ASYNC109
    ) -> httpcore.AsyncNetworkStream:  # fmt: skip
        """Never."""
        raise NotOutside("a socket of this machine is not outside")

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await asyncio.sleep(seconds)


async def _beginning(answer: httpcore.Response) -> bytes:
    read = b""
    stream = answer.stream
    if not isinstance(stream, AsyncIterable):
        return read
    async for part in stream:
        read += part
        if len(read) >= LARGEST:
            break
    return read[:LARGEST]
