"""Addresses that customers name: none leads into our own network, whatever it is dressed up as."""

import asyncio
import contextlib
import socket
import ssl
from collections.abc import AsyncGenerator
from ipaddress import ip_address

import pytest

from filmstudio.errors import NotOutside, ServerAway
from filmstudio.kit import outbound
from filmstudio.kit.outbound import LARGEST, Outbound, outside

INSIDE = (
    "0.0.0.1", "10.0.0.1", "100.64.0.1", "127.0.0.1", "127.1.2.3", "169.254.169.254", "172.16.0.1", "192.0.0.1",
    "192.0.2.1", "192.168.1.1", "198.18.0.1", "198.51.100.1", "203.0.113.1", "224.0.0.1", "240.0.0.1",
    "255.255.255.255", "::", "::1", "::ffff:10.0.0.1", "::ffff:127.0.0.1", "::ffff:169.254.169.254", "::7f00:1",
    "64:ff9b::a00:1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::1", "100::1", "2001::1", "2001:db8::1", "2002:a00:1::1",
    "fc00::1", "fd00:ec2::254", "fe80::1", "fe80::1%eth0", "fec0::1", "ff02::1", "2606:4700::1%eth0",
)  # fmt: skip


@pytest.mark.parametrize("address", INSIDE)
def test_no_address_of_a_network_of_our_own_is_outside(address: str):
    """IPv4, IPv6, and one in the clothes of the other."""
    assert not outside(ip_address(address))


@pytest.mark.parametrize(
    "address", ["1.1.1.1", "8.8.8.8", "2606:4700:4700::1111", "::ffff:1.1.1.1", "64:ff9b::101:101"]
)
def test_addresses_of_the_internet_are(address: str):
    """Also behind a translator."""
    assert outside(ip_address(address))


@pytest.mark.parametrize(
    "url",
    [
        "https://127.0.0.1/", "https://169.254.169.254/latest/meta-data/", "https://[::ffff:10.0.0.1]/",
        "https://[::1]:8443/", "https://2130706433/", "https://0x7f.1/", "https://localhost/", "https://0/",
        "http://example.org/", "ftp://example.org/", "https:///x", "https://user:word@example.org/", "example.org",
        "https://user@1.1.1.1/", "https://[/", "https://1.1.1.1:99999/", "https://1.1.1.1/\r\nHost: x", "javascript:1",
        "https://127.0.0.1。/", "", "https://1.1.1.1/ x",
    ],
)  # fmt: skip
async def test_an_address_that_is_none_of_the_internets_is_refused(url: str):
    """Before anything is sent, and also when it is only looked at."""
    for call in (Outbound().check(url), Outbound().post(url, b"", {}), Outbound().get(url)):
        with pytest.raises(NotOutside):
            await call


@contextlib.asynccontextmanager
async def listening(said: bytes, tls: ssl.SSLContext | None = None) -> AsyncGenerator[tuple[int, list[bytes]]]:
    """A server on loopback that says this to everybody; what it was told."""
    told, open_ = list[bytes](), list[asyncio.StreamWriter]()

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        open_.append(writer)
        with contextlib.suppress(asyncio.IncompleteReadError, OSError):
            told.append(await reader.readuntil(b"\r\n\r\n"))
            writer.write(said)
            await writer.drain()
            if said:
                writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0, ssl=tls)
    try:
        yield server.sockets[0].getsockname()[1], told
    finally:
        server.close()
        for writer in open_:
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()


async def test_a_name_is_resolved_once_and_the_connection_goes_there(monkeypatch: pytest.MonkeyPatch):
    """A name that leads somewhere else the second time is asked only once."""
    asked = list[str]()
    inner = socket.getaddrinfo

    def resolve(host: str, *more: object, **named: object) -> object:
        if host == "rebind.test":
            asked.append(host)
            host = "127.0.0.1" if len(asked) == 1 else "10.0.0.1"
        return inner(host, *more, **named)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    async with listening(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok") as (port, told):
        reply = await Outbound(loopback=True).post(f"http://rebind.test:{port}/", b"x", {"A": "b"})
    assert (reply.status, reply.text, len(asked)) == (200, "ok", 1)
    assert b"Host: rebind.test" in told[0]


async def test_a_name_with_one_address_inside_is_refused(monkeypatch: pytest.MonkeyPatch):
    """Though the others are outside."""
    found = [(2, 1, 6, "", ("1.1.1.1", 443)), (2, 1, 6, "", ("10.0.0.1", 443))]

    def resolve(*_: object, **__: object) -> object:
        return found

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    with pytest.raises(NotOutside, match=r"10\.0\.0\.1"):
        await Outbound().check("https://mixed.test/")


async def test_redirects_are_answers_and_large_answers_are_cut():
    """Nobody is sent elsewhere, and memory has an end."""
    async with listening(b"HTTP/1.1 302 Found\r\nLocation: http://10.0.0.1/\r\nContent-Length: 0\r\n\r\n") as (
        port,
        told,
    ):
        assert (await Outbound(loopback=True).post(f"http://127.0.0.1:{port}/", b"", {})).status == 302
        assert len(told) == 1
    async with listening(b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * (4 * LARGEST)) as (port, told):
        assert len((await Outbound(loopback=True).post(f"http://127.0.0.1:{port}/", b"", {})).text) == LARGEST
        assert len((await Outbound(loopback=True).get(f"http://127.0.0.1:{port}/")).text) == LARGEST
        assert [one.split(b" ")[0] for one in told] == [b"POST", b"GET"]


async def test_silence_noise_and_nobody_are_servers_that_are_away(monkeypatch: pytest.MonkeyPatch):
    """In words, after a bounded time."""
    monkeypatch.setattr(outbound, "PATIENCE", 0.3)
    async with listening(b"") as (port, _):
        with pytest.raises(ServerAway, match="no answer within"):
            await Outbound(loopback=True).post(f"http://127.0.0.1:{port}/", b"", {})
    async with listening(b"\x00\xff what?\r\n\r\n") as (port, _):
        with pytest.raises(ServerAway):
            await Outbound(loopback=True).post(f"http://127.0.0.1:{port}/", b"", {})
    with pytest.raises(ServerAway):
        await Outbound(loopback=True).post(f"http://127.0.0.1:{port}/", b"", {})


async def test_a_certificate_that_nobody_vouches_for_is_refused(tmp_path_factory: pytest.TempPathFactory):
    """TLS is checked against the name, not against the address."""
    from datetime import UTC, datetime, timedelta

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([])
    now = datetime.now(UTC)
    built = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    built = built.serial_number(1).not_valid_before(now).not_valid_after(now + timedelta(days=1))
    certificate = built.sign(key, hashes.SHA256())
    file = tmp_path_factory.mktemp("tls") / "pair.pem"
    plain = serialization.NoEncryption()
    file.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    async with listening(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", context) as (port, told):
        with pytest.raises(ServerAway, match="certificate"):
            await Outbound(loopback=True).post(f"https://localhost:{port}/", b"", {})
    assert not told
