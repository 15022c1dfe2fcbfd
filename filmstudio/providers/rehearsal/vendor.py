"""A paid camera: it buys its shots over HTTP, as those of real vendors do, from a desk that keeps the bills."""

import asyncio
from pathlib import Path

from filmstudio.errors import ServerAway, VendorFailed, VendorRefused
from filmstudio.film.recipes import Recipe
from filmstudio.ports.crafts import Card, Made, Pantry
from filmstudio.providers.rehearsal.crew import rehearsed

PRICE = 40_000
"""Millionths of a dollar a shot."""
RATE = 10.0
"""Requests a second that the desk allows."""
POLL, LONGEST = 0.2, 300.0
"""Seconds between two looks at a job, and the most that a job is waited for."""


class PaidCamera:
    """Asks the desk at `url`. With `idempotent`, the desk knows a purchase again by its key."""

    def __init__(self, url: str, *, idempotent: bool = True) -> None:
        self._url = url.rstrip("/")
        self.card = Card(
            provider="desk", model="camera", version="1", crafts=("image", "video", "lipsync"), licence="Apache-2.0",
            fuses_lipsync=True, runs_on="api", rate=RATE, idempotent=idempotent,
        )  # fmt: skip

    async def perform(self, recipe: Recipe, pantry: Pantry, folder: str) -> Made:
        """Buy it, without a record of it.

        Raises:
            VendorFailed: always; a paid camera is asked in two steps.
        """
        raise VendorFailed("a paid camera is asked with submit and collect")

    def price(self, recipe: Recipe) -> int:
        """The same for every shot."""
        return PRICE

    async def submit(self, recipe: Recipe, pantry: Pantry, key: str) -> str:
        """A job at the desk."""
        given = {"recipe": recipe.digest, "price": PRICE, "reference": key}
        answer = await self._ask("POST", "/jobs", given, {"Idempotency-Key": key} if self.card.idempotent else {})
        return str(answer["id"])

    async def collect(self, order: str, recipe: Recipe, folder: str) -> tuple[Made, int]:
        """Wait for the job; its bill."""
        for _ in range(int(LONGEST / POLL)):
            answer = await self._ask("GET", f"/jobs/{order}")
            match answer["state"]:
                case "done":
                    made = rehearsed(recipe, folder)
                    Path(made.file).write_text(str(answer["bytes"]), encoding="utf-8")
                    return made, int(answer["cost"])
                case "failed":
                    raise VendorFailed(f"the desk's job {order} failed")
                case "refused":
                    raise VendorRefused(f"the desk refused {recipe.craft} {recipe.digest[:8]}")
                case _:
                    await asyncio.sleep(POLL)
        raise VendorFailed(f"the desk's job {order} was not done after {LONGEST:.0f} s")

    def wake(self) -> None:
        """The desk is always open."""

    def rest(self) -> None:
        """Nothing to free."""

    async def _ask(
        self, method: str, path: str, given: dict[str, str | int] | None = None, headers: dict[str, str] | None = None
    ) -> dict[str, str | int]:
        import httpx

        try:
            async with httpx.AsyncClient(timeout=10, trust_env=False) as client:
                reply = await client.request(method, self._url + path, json=given, headers=headers)
        except httpx.HTTPError as error:
            raise ServerAway(f"the desk can't be reached ({type(error).__name__})") from error
        if reply.status_code >= 500:
            raise ServerAway(f"the desk answers {reply.status_code}")
        if reply.status_code >= 400:
            raise VendorRefused(f"the desk answers {reply.status_code}: {reply.text[:200]}")
        return reply.json()
