"""One trace tells what one request caused: web app, outbox, workflow engine and worker, each a program of its own."""

import asyncio
import contextlib
from collections.abc import Generator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any

import httpx
import pytest

pytest.importorskip("opentelemetry.proto", reason="the servers are not installed; run `make setup-tests`")

from google.protobuf.message import DecodeError
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span

from tests.conftest import migrated
from tests.production.conftest import SCRIPT
from tests.programs import access_token, at_work, served

if TYPE_CHECKING:
    from filmstudio.stack.site import Site

KEY = "Bearer a key of the collector"


@dataclass
class Collector:
    """What an OpenTelemetry collector was sent, read by OpenTelemetry's own messages."""

    address: str = ""
    spans: list[tuple[str, Span]] = field(default_factory=list[tuple[str, Span]])
    keys: set[str | None] = field(default_factory=set[str | None])

    def take(self, body: bytes, key: str | None) -> None:
        """One request."""
        self.keys.add(key)
        for resource in ExportTraceServiceRequest.FromString(body).resource_spans:
            service = next(one.value.string_value for one in resource.resource.attributes if one.key == "service.name")
            self.spans += [(service, span) for scope in resource.scope_spans for span in scope.spans]

    def of(self, trace: bytes) -> dict[bytes, tuple[str, Span]]:
        """The spans of a trace, by their ids."""
        return {span.span_id: (service, span) for service, span in self.spans if span.trace_id == trace}


@contextlib.contextmanager
def collecting() -> Generator[Collector]:
    """On loopback."""
    collector = Collector()

    class Door(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            try:
                collector.take(body, self.headers["Authorization"])
            except DecodeError:
                self.send_error(400)
                return
            self.send_response(200)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            """Nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Door) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        collector.address = f"http://127.0.0.1:{server.server_address[1]}/v1/traces"
        yield collector
        server.shutdown()


def ordered(address: str, letters: Path, parent: str) -> str:
    """Somebody orders a film and waits for it; its id."""
    headers = {"Authorization": f"Bearer {access_token(address, letters)}"}
    with httpx.Client(base_url=address, headers=headers, timeout=30) as web:
        project = web.post("/v1/projects", json={"title": "Rain"}).raise_for_status().json()["id"]
        web.put(f"/v1/projects/{project}/script", json={"body": SCRIPT}, headers={"If-Match": '"0"'}).raise_for_status()
        asked = {"crew": "rehearsal", "ask": False}
        web.get("/v1/projects?token=s3cr3t-t0ken", headers={"traceparent": parent})
        made = web.post(f"/v1/projects/{project}/films", json=asked, headers={"traceparent": parent})
        film = made.raise_for_status().json()["id"]
        with web.stream("GET", f"/v1/films/{film}/events", timeout=90) as events:
            assert any(line == "event: ended" for line in events.iter_lines())
        assert web.get(f"/v1/films/{film}").json()["state"] == "completed"
        return film


def names(found: dict[bytes, tuple[str, Span]]) -> set[str]:
    """Of the spans."""
    return {span.name for _, span in found.values()}


async def test_a_film_is_one_trace_from_the_request_to_its_last_take(site: "Site", tmp_path: Path):
    """Every part has a parent, up to the request; what a stranger says of his trace is not believed."""
    trace, top = bytes.fromhex("4bf92f3577b34da6a3ce929d0e0e4736"), bytes.fromhex("00f067aa0ba902b7")
    with collecting() as collector:
        told: dict[str, Any] = {
            "traces__endpoint": collector.address,
            "traces__authorization": KEY,
            "rehearsal__seconds": 0,
        }
        async with migrated(site):
            with served(site, tmp_path / "web", **told) as address, at_work(site, tmp_path / "work", **told):
                letters = tmp_path / "web" / "letters"
                await asyncio.to_thread(ordered, address, letters, f"00-{trace.hex()}-{top.hex()}-01")
    assert not collector.of(trace)
    (request,) = [span for _, span in collector.spans if span.name == "POST /v1/projects/{project}/films"]
    assert not request.parent_span_id
    found = collector.of(request.trace_id)
    assert {span.parent_span_id for _, span in found.values()} - set(found) == {b""}
    expected = {
        "POST /v1/projects/{project}/films", "start film", "StartWorkflow:Film", "RunWorkflow:Film",
        "StartChildWorkflow:Scene", "RunActivity:prepare", "RunActivity:take", "RunActivity:finish",
    }  # fmt: skip
    assert expected <= names(found), names(found)
    assert {service for service, _ in found.values()} == {"filmstudio-web", "filmstudio-worker"}
    assert collector.keys == {KEY}
    told_of = {one.key: one.value for one in request.attributes}
    assert told_of["http.response.status_code"].int_value == 201
    assert [span.name for _, span in collector.spans if "livez" in span.name] == []
    everything = " ".join(str(span) for _, span in collector.spans)
    assert site.secret("platform") not in everything
    assert "token=[hidden]" in everything
    assert "s3cr3t" not in everything
    assert "@example.org" not in everything


async def test_a_collector_that_is_away_costs_nothing(site: "Site", tmp_path: Path):
    """The film is made all the same."""
    told: dict[str, Any] = {"traces__endpoint": "http://127.0.0.1:1/v1/traces", "rehearsal__seconds": 0}
    async with migrated(site):
        with served(site, tmp_path / "web", **told) as address, at_work(site, tmp_path / "work", **told):
            assert await asyncio.to_thread(ordered, address, tmp_path / "web" / "letters", "no parent at all")
