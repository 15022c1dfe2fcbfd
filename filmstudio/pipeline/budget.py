"""The budget of a film that is made in one process."""

from dataclasses import dataclass, field

from filmstudio.errors import BudgetExceeded

DOLLAR = 1_000_000


@dataclass
class Purse:
    """A cap in millionths of a dollar; at first nothing may be bought."""

    cap: int = 0
    kept: dict[str, int] = field(default_factory=dict[str, int])
    spent: set[str] = field(default_factory=set[str])

    async def reserve(self, recipe: str, price: int) -> None:
        """Set the price aside.

        Raises:
            BudgetExceeded: it would pass the cap.
        """
        beside = sum(self.kept.values()) - self.kept.get(recipe, 0)
        if beside + price > self.cap:
            raise BudgetExceeded(over(price, beside, self.cap))
        self.kept[recipe] = price

    async def spend(self, recipe: str, cost: int) -> None:
        """What it did cost."""
        self.kept[recipe] = cost
        self.spent.add(recipe)

    async def release(self, recipe: str) -> None:
        """It came to nothing."""
        if recipe not in self.spent:
            self.kept.pop(recipe, None)


def over(price: int, spent: int, cap: int) -> str:
    """The words of a budget that is used up."""
    asked, gone, most = (f"${amount / DOLLAR:.2f}" for amount in (price, spent, cap))
    return f"the next take costs {asked}; {gone} of {most} is spent or set aside. Raise the cap or use another model"
