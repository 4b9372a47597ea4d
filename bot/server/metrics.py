"""What was measured, as Prometheus reads it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from bot.measures import Event, Meter, Stage

SECONDS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60)
COUNTERS: Mapping[Event, tuple[str, str, str]] = {
    Event.UPDATE: ("whobot_updates", "Updates that were received.", "kind"),
    Event.REPEATED: ("whobot_updates_repeated", "Updates that had been received before, and were passed over.", ""),
    Event.ANSWER: ("whobot_answers", "Faces that were answered for, and photos without one.", "band"),
    Event.GIVEN_UP: ("whobot_updates_given_up", "Updates that no attempt could handle.", ""),
    Event.ENGINE: ("whobot_engine_calls", "What the face engine was asked for.", "operation"),
    Event.ENGINE_ERROR: ("whobot_engine_errors", "What the face engine failed at.", "operation"),
}
"""Event -> the counter's name, what it counts, and what its label says."""


class Metrics(Meter, Collector):
    """Counters and times of this process; gauges are what `gauges` last said."""

    def __init__(self) -> None:
        self.gauges: dict[str, tuple[str, float]] = {}
        """Name -> what it shows, and how much it is."""
        self._registry = CollectorRegistry()
        self._counters = {
            event: Counter(name, purpose, [label] if label else [], registry=self._registry)
            for event, (name, purpose, label) in COUNTERS.items()
        }
        self._seconds = Histogram(
            "whobot_stage_seconds",
            "How long a stage on the way from a photo to its answer took.",
            ["stage"],
            buckets=SECONDS,
            registry=self._registry,
        )
        for stage in Stage:
            self._seconds.labels(stage)
        self._registry.register(self)

    def count(self, event: Event, label: str = "", times: int = 1) -> None:
        """It happened."""
        counter = self._counters[event]
        (counter.labels(label) if COUNTERS[event][2] else counter).inc(times)

    def took(self, stage: Stage, seconds: float) -> None:
        """A stage took so long."""
        self._seconds.labels(stage).observe(seconds)

    def collect(self) -> Iterable[Metric]:
        """The gauges."""
        return [GaugeMetricFamily(name, purpose, value) for name, (purpose, value) in self.gauges.items()]

    def text(self) -> bytes:
        """Everything, in Prometheus' text format."""
        return generate_latest(self._registry)
