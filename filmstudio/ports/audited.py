"""What administrators did, as each service tells it."""

from typing import Protocol

from filmstudio.kit.act import Act, Sought


class Audited(Protocol):
    """A service in which administrators do things."""

    async def acts(self, sought: Sought) -> tuple[Act, ...]:
        """Those of this service, the newest first."""
        ...
