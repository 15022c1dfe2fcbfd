"""Traces: what one request caused, through services, the outbox, the workflow engine and workers (OpenTelemetry).

A trace travels in W3C's `traceparent` (https://www.w3.org/TR/trace-context/): in headers between services, in orders
through the outbox, in Temporal's headers after that. What a stranger says of his trace is not believed: each request
from outside begins one. Where no collector is set up, all of this does nothing.
"""

import contextlib
import logging
from collections.abc import Generator, Mapping, Sequence
from typing import TYPE_CHECKING

from opentelemetry import propagate, trace
from opentelemetry.context import Context
from opentelemetry.propagators.textmap import (
    CarrierT,
    Getter,
    Setter,
    TextMapPropagator,
    default_getter,
    default_setter,
)
from opentelemetry.trace import Span, SpanKind
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator
from pydantic import BaseModel, Field, SecretStr

from filmstudio.kit.logs import hidden

PARENT, QUERY = "traceparent", "url.query"
if TYPE_CHECKING:
    from opentelemetry.sdk.trace import ReadableSpan
    from opentelemetry.sdk.trace.export import SpanExporter

QUEUE, BATCH, EVERY, LONGEST = 2048, 512, 2000, 1000
"""Spans that wait to be sent; that are sent together; milliseconds between; characters of what a span tells, by which a
request with a long address fills no memory. What is more is dropped, not waited for.
"""
PATIENCE = 3.0
"""Seconds that the collector is given, tries included: a process that ends waits so long for it."""
_words = TraceContextTextMapPropagator()
_tracer = trace.get_tracer("filmstudio")


class TracesSettings(BaseModel):
    """The collector (OTLP over HTTP, `https://collector:4318/v1/traces`), its key, and the share of traces it gets."""

    endpoint: str
    authorization: SecretStr | None = None
    share: float = Field(default=1.0, ge=0, le=1)


def start_traces(settings: TracesSettings | None, service: str) -> None:
    """From now on, if there is a collector, this process tells it what it does; log lines say to which trace they
    belong. A collector that is away costs nothing but its traces.
    """
    if settings is None:
        return
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
    from opentelemetry.sdk.resources import Resource
    from opentelemetry.sdk.trace import SpanLimits, TracerProvider
    from opentelemetry.sdk.trace.export import BatchSpanProcessor
    from opentelemetry.sdk.trace.sampling import ParentBased, TraceIdRatioBased

    share = TraceIdRatioBased(settings.share)
    sampler = ParentBased(share, remote_parent_sampled=share, remote_parent_not_sampled=share)
    key = {"Authorization": settings.authorization.get_secret_value()} if settings.authorization else None
    limits, named = SpanLimits(max_attribute_length=LONGEST), {"service.name": f"filmstudio-{service}"}
    provider = TracerProvider(sampler, Resource.create(named), span_limits=limits)
    exporter = _discreet(OTLPSpanExporter(settings.endpoint, headers=key, timeout=PATIENCE))
    provider.add_span_processor(BatchSpanProcessor(exporter, QUEUE, EVERY, BATCH))
    trace.set_tracer_provider(provider)
    propagate.set_global_textmap(_Deaf())
    for handler in logging.root.handlers:
        handler.addFilter(_traced)


def tracing() -> bool:
    """True if this process has a collector."""
    return not isinstance(trace.get_tracer_provider(), trace.ProxyTracerProvider)


@contextlib.contextmanager
def span(name: str, parent: str | None, kind: SpanKind = SpanKind.INTERNAL) -> Generator[Span]:
    """A part of a trace: of the one of `parent`, a `traceparent`, or of what is done now. What an error says stays in
    the logs.
    """
    given = _words.extract({PARENT: parent}) if parent else None
    with _tracer.start_as_current_span(
        name, given, kind, record_exception=False, set_status_on_exception=False
    ) as made:  # fmt: skip
        yield made


def parent() -> str | None:
    """The `traceparent` of what is done now; None if it is not traced."""
    return headers().get(PARENT)


def headers() -> dict[str, str]:
    """What tells another service of ours to which trace a request belongs."""
    carrier: dict[str, str] = {}
    _words.inject(carrier)
    return carrier


class _Deaf(TextMapPropagator):
    """Believes no header, and writes none: what FastAPI asks of requests that anybody may send."""

    def extract(
        self, carrier: CarrierT, context: Context | None = None, getter: Getter[CarrierT] = default_getter
    ) -> Context:
        return Context() if context is None else context

    def inject(
        self, carrier: CarrierT, context: Context | None = None, setter: Setter[CarrierT] = default_setter
    ) -> None:
        return

    @property
    def fields(self) -> set[str]:
        return set()


def _discreet(exporter: "SpanExporter") -> "SpanExporter":
    """One that keeps to itself what may be secret, and that others put into spans: FastAPI the query of an address,
    which may have a token in it; Temporal what an error says.
    """
    from opentelemetry.sdk.trace import ReadableSpan
    from opentelemetry.sdk.trace.export import SpanExporter, SpanExportResult
    from opentelemetry.trace import Status

    def bare(span: "ReadableSpan") -> "ReadableSpan":
        facts = dict(span.attributes or {})
        if query := facts.get(QUERY):
            facts[QUERY] = hidden(f"?{query}")[1:]
        return ReadableSpan(
            span.name, span.context, span.parent, span.resource, facts, links=span.links, kind=span.kind,
            status=Status(span.status.status_code), start_time=span.start_time, end_time=span.end_time,
            instrumentation_scope=span.instrumentation_scope,
        )  # fmt: skip

    class Discreet(SpanExporter):
        def export(self, spans: "Sequence[ReadableSpan]") -> SpanExportResult:
            return exporter.export([bare(span) for span in spans])

        def shutdown(self) -> None:
            exporter.shutdown()

        def force_flush(self, timeout_millis: int = 30_000) -> bool:
            return exporter.force_flush(timeout_millis)

    return Discreet()


def _traced(record: logging.LogRecord) -> bool:
    current = trace.get_current_span().get_span_context()
    if current.is_valid:
        facts: Mapping[str, object] = getattr(record, "facts", {})
        vars(record)["facts"] = {**facts, "trace": trace.format_trace_id(current.trace_id)}
    return True
