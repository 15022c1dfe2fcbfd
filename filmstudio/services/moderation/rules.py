"""The service's numbers and names, as data."""

from datetime import timedelta
from typing import Literal, TypeAlias

from filmstudio.kit.rates import Rate

Why: TypeAlias = Literal[
    "illegal", "violence", "sexual", "children", "hate", "harassment", "privacy", "copyright", "spam", "other"
]
"""What is wrong with a thing, as those who report it say."""
Verdict: TypeAlias = Literal["dismiss", "take down", "suspend", "restore"]
Outcome: TypeAlias = Literal["upheld", "reversed"]
HARSH = ("take down", "suspend")
"""Verdicts against which somebody may appeal, and which `restore` undoes."""
WORDS = 2000
"""Characters of a report, and of an appeal."""
REPORTS = 1000
"""Reports of a case that are kept; more are not even counted."""
WEIGHT = timedelta(hours=6)
"""Each report makes a case so much older in the queue: the oldest and the most reported come first."""
CLAIM = timedelta(minutes=30)
"""How long a case is one administrator's."""
APPEAL = timedelta(days=30)
"""How long somebody may appeal."""
ALONE = timedelta(hours=24)
"""After that, an administrator who is the only one judges appeals against his own decisions."""
BY_PERSON, BY_ADDRESS, APPEALS = Rate(20, 3600), Rate(5, 3600), Rate(10, 3600)
"""Reports of one person, of one address; tries to appeal from one address."""
EFFECTS = 50
"""Effects that one round makes."""
