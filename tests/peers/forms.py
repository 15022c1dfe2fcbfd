"""Forms as Stripe's SDK sends them."""

import re
from typing import Any


def nested(pairs: list[tuple[str, str]]) -> dict[str, Any]:
    """A form with brackets as a tree: `a[b][0]=1`."""
    tree: dict[str, Any] = {}
    for key, value in pairs:
        *path, last = re.findall(r"[^\[\]]+", key)
        place = tree
        for part in path:
            place = place.setdefault(part, {})
        place[last] = value
    return {key: _lists(value) for key, value in tree.items()}


def _lists(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    found: dict[str, Any] = {key: _lists(one) for key, one in value.items()}  # pyright: ignore[reportUnknownVariableType]
    return list(found.values()) if found and all(key.isdecimal() for key in found) else found
