"""How long work may take and how often it is tried, as data; and who comes first."""

from dataclasses import dataclass
from datetime import timedelta

from temporalio.common import RetryPolicy

FILMS = "films"
"""The queue of workflows."""
CPU, GPU = "cpu", "gpu"


@dataclass(frozen=True)
class Limit:
    """Seconds for one try; tries before a vendor's failure is final."""

    seconds: int
    tries: int


LIMITS = {
    "video": Limit(600, 3),
    "image": Limit(180, 3),
    "speech": Limit(120, 3),
    "lipsync": Limit(300, 2),
    "music": Limit(240, 2),
    "sound": Limit(240, 2),
    "podcast": Limit(900, 2),
    "captions": Limit(180, 3),
    "prepare": Limit(600, 3),
    "finish": Limit(1800, 3),
    "money": Limit(60, 3),
}
OPEN_TAKES = 500
"""Activities that a film may have open at once."""
OPEN_SCENES = 10
HEARTBEAT = timedelta(seconds=10)
"""A worker that is silent for so long is taken for dead."""
LONGEST_WAIT = timedelta(days=7)
"""A take that found no worker for so long is given up."""
APPROVAL = timedelta(days=30)
"""A film waits so long for a person."""
AGAIN = RetryPolicy(
    initial_interval=timedelta(milliseconds=500), backoff_coefficient=2, maximum_interval=timedelta(seconds=15)
)
"""Our own troubles (a worker that died, a server that is away) are tried again until they end; vendors' are counted by
the activity, see `failures`.
"""
PRIORITIES = {"enterprise": 1, "pro": 2, "standard": 3, "free": 4}
WEIGHTS = {"enterprise": 4.0, "pro": 2.0, "standard": 1.0, "free": 1.0}
