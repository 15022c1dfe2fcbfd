"""The light of a set: what tints everything that stands in it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Light:
    """Key light and shadow. `side` is where the key comes from, -1 left to 1 right; `tint` how strongly it colours
    skin and cloth (0 to 1); `rim` lines the figure's edge away from the key where there is a light behind.
    """

    key: str = "#fff6dd"
    shadow: str = "#3a3a5a"
    side: float = -0.5
    tint: float = 0.1
    rim: str | None = None
