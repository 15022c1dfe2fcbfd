"""What a process shows to Prometheus: how many requests, how many failed, how long they took, by route (RED).

https://grafana.com/blog/the-red-method-how-to-instrument-your-services/. They are shown on a door of their own, not on
the public one.
"""

from collections.abc import Mapping

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    ProcessCollector,
    start_http_server,
)

SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 10.0, 30.0)
"""Bounds of the histogram; 0.2 s is what 95 of 100 requests must stay under."""
ELSEWHERE, OTHER = "(none)", "(other)"
"""The route of what has none, and methods that are none: one word, so that nobody can fill our memory."""
METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})


class Measures:
    """The measures of one app."""

    def __init__(self) -> None:
        self.registry = registry = CollectorRegistry()
        labels = ("method", "route")
        self._requests = Counter("filmstudio_requests", "Requests", (*labels, "status"), registry=registry)
        self._seconds = Histogram(
            "filmstudio_request_seconds", "Time to the answer's beginning", labels, buckets=SECONDS, registry=registry
        )
        self._gauges: dict[str, Gauge] = {}
        self._counters: dict[str, Counter] = {}

    def answered(self, method: str, route: str | None, status: int, seconds: float) -> None:
        """One request was answered."""
        route = route or ELSEWHERE
        method = method if method in METHODS else OTHER
        self._requests.labels(method, route, str(status)).inc()
        self._seconds.labels(method, route).observe(seconds)

    def show(self, name: str, words: str, label: str, values: Mapping[str, float]) -> None:
        """How much of something there is now, by a label; what is not named any more is nothing."""
        if name not in self._gauges:
            self._gauges[name] = Gauge(name, words, (label,), registry=self.registry)
        gauge = self._gauges[name]
        gauge.clear()
        for value, amount in values.items():
            gauge.labels(value).set(amount)

    def count(self, name: str, words: str, amount: float, **labels: str) -> None:
        """So much more of something; `_total` ends its name."""
        if name not in self._counters:
            self._counters[name] = Counter(name, words, tuple(labels), registry=self.registry)
        self._counters[name].labels(**labels).inc(amount)

    def open(self, bind: str) -> None:
        """Show them at `HOST:PORT`, with those of the process (memory, processor)."""
        host, _, port = bind.rpartition(":")
        ProcessCollector(registry=self.registry)
        start_http_server(int(port), host, self.registry)
