"""What a collector is told, by a program of its own: a process has one provider of traces for all its life."""

import sys
from pathlib import Path
from subprocess import run

import pytest

pytest.importorskip("opentelemetry.proto", reason="the servers are not installed; run `make setup-tests`")

from tests.services.test_traces import collecting

TELLS = """
import sys
from opentelemetry import trace
from opentelemetry.trace import SpanKind, Status, StatusCode
from filmstudio.kit.telemetry import TracesSettings, start_traces
start_traces(TracesSettings(endpoint=sys.argv[1]), "test")
told = {"url.query": "a=1&token=s3cr3t-t0ken", "url.path": "/" + "x" * 60_000}
try:
    with trace.get_tracer("others").start_as_current_span("RunActivity", kind=SpanKind.SERVER, attributes=told) as span:
        span.set_status(Status(StatusCode.ERROR, "s3cr3t-w0rds"))
        raise ValueError("s3cr3t-w0rds")
except ValueError:
    pass
"""


def test_what_others_put_into_spans_is_not_told_further():
    """Texts of errors, tokens of queries, and addresses without end; the rest of the span is as it was."""
    with collecting() as collector:
        program = [sys.executable, "-c", TELLS, collector.address]
        run(program, check=True, cwd=Path(__file__).parents[2], timeout=120)
        ((service, span),) = collector.spans
    assert (service, span.name, span.kind, span.status.code) == ("filmstudio-test", "RunActivity", 2, 2)
    facts = {one.key: one.value.string_value for one in span.attributes}
    assert (facts["url.query"], len(facts["url.path"])) == ("a=1&token=[hidden]", 1000)
    assert b"s3cr3t" not in span.SerializeToString()
    assert (not span.events, 0 < span.start_time_unix_nano < span.end_time_unix_nano) == (True, True)
