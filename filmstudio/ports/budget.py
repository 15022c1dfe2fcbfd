"""What a film may cost. Money is whole millionths of a dollar."""

from typing import Protocol


class Budget(Protocol):
    """A cap that can't be passed. Reservations are by recipe: to reserve again changes nothing."""

    async def reserve(self, recipe: str, price: int) -> None:
        """Set the price aside before the purchase.

        Raises:
            BudgetExceeded: what is spent and set aside, and this price, is more than the cap.
        """
        ...

    async def spend(self, recipe: str, cost: int) -> None:
        """The purchase came at this cost; what was set aside beyond it is free again."""
        ...

    async def release(self, recipe: str) -> None:
        """The purchase came to nothing."""
        ...
