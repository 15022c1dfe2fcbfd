"""The service's numbers and names, as data; and what a plan allows."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, TypeAlias

from filmstudio.errors import UserError
from filmstudio.kit.rates import Rate
from filmstudio.ports.films import Terms, Wish
from filmstudio.ports.plans import Plan

Aspect: TypeAlias = Literal["16:9", "9:16", "1:1", "4:3"]
ASPECTS: Mapping[Aspect, tuple[int, int]] = MappingProxyType(
    {"16:9": (16, 9), "9:16": (9, 16), "1:1": (1, 1), "4:3": (4, 3)}
)
Lines: TypeAlias = Literal[360, 480, 540, 720, 1080, 1440, 2160]
"""Of the picture's shorter side."""
SHORTEST, LONGEST = 5, 3600
"""Seconds of a film that may be asked for."""
MOST_DOLLARS = 10_000 * 1_000_000
"""Millionths of a dollar of the highest cap."""
SHOTS = 100
"""Shots that are taken again at a time."""

HOOKS = 10
"""Webhooks of a person."""
TESTS = Rate(10, 60)
"""Test events of a person."""
PAUSES = (5, 30, 120, 600, 1800, 3600, 7200, 14400, 28800, 43200, 57600, 86400)
"""Seconds until a delivery that failed is tried again, after each try: three days in all."""
ILL = 3 * 24 * 3600
"""Seconds of failures, and nothing else, after which a webhook is told nothing more."""


def sides(aspect: Aspect, lines: int) -> tuple[int, int]:
    """Width and height of a picture whose shorter side has so many lines; both even, as H.264 4:2:0 needs."""
    across, up = ASPECTS[aspect]
    short = min(across, up)
    return 2 * round(lines * across / short / 2), 2 * round(lines * up / short / 2)


def check_script(plan: Plan, script: str) -> None:
    """A script, against what a plan allows.

    Raises:
        UserError: it is too long.
    """
    if (words := len(script.split())) > plan.words:
        raise UserError(f"the script has {words} words, and {plan.words} are the most of the plan {plan.title}")


def check_wish(plan: Plan, wish: Wish) -> None:
    """A wish, against what a plan allows.

    Raises:
        UserError: it is too large or too long.
    """
    if (lines := min(wish.width, wish.height)) > plan.height:
        raise UserError(f"height {lines} is too much: the plan {plan.title} has {plan.height} lines")
    if wish.seconds and wish.seconds > plan.seconds:
        raise UserError(f"{wish.seconds:g} seconds are too many: the plan {plan.title} has {plan.seconds}")


def terms_of(plan: Plan) -> Terms:
    """What a plan means for a film."""
    return Terms(plan=plan.name, at_once=plan.at_once, longest=plan.seconds, watermark=plan.watermark)
