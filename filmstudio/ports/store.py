"""Where takes and documents are kept."""

from contextlib import AbstractAsyncContextManager
from typing import Protocol

from filmstudio.film.assets import Asset
from filmstudio.ports.crafts import Made


class Claim(Protocol):
    """The right to make a take, for one maker at a time; and what is known of a purchase under way."""

    @property
    def asset(self) -> Asset | None:
        """The take, if somebody made it while we waited."""
        ...

    @property
    def asked(self) -> bool:
        """A vendor was asked for it, in this try or one that ended."""
        ...

    @property
    def order(self) -> str | None:
        """The vendor's id of the job under way."""
        ...

    @property
    def key(self) -> str:
        """The idempotency key of the purchase; a new one after the vendor failed."""
        ...

    @property
    def failures(self) -> int:
        """How often a model failed at it."""
        ...

    async def asking(self, vendor: str, price: int) -> None:
        """Write down, before the call, that a vendor is asked at a price in millionths of a dollar."""
        ...

    async def ordered(self, order: str) -> None:
        """Write down the vendor's id of the job, before anything else."""
        ...

    async def failed(self) -> None:
        """The try came to nothing and was not charged: the next one asks anew."""
        ...

    async def keep(self, made: Made, cost: int = 0) -> Asset:
        """Take the file into the store as the take of this recipe; `cost` in millionths of a dollar."""
        ...


class Store(Protocol):
    """Assets by content digest, takes by recipe digest, documents by name. Everything is scoped to a project."""

    async def known(self, recipe: str) -> Asset | None:
        """The take of this recipe, if it was made before and its bytes are still there."""
        ...

    def claimed(self, recipe: str) -> AbstractAsyncContextManager[Claim]:
        """Hold the right to make this take; waits while another maker holds it."""
        ...

    def folder(self) -> str:
        """A new empty folder for work in progress."""
        ...

    async def keep(self, recipe: str, made: Made) -> Asset:
        """Take the file into the store and remember it as the take of this recipe."""
        ...

    async def file(self, asset: Asset) -> str:
        """A local file with the asset's bytes.

        Raises:
            DamagedAsset: the bytes are gone or no longer match the digest.
        """
        ...

    async def export(self, asset: Asset, out: str) -> None:
        """Copy an asset to where the person wants it; `out` is either whole or not there.

        Raises:
            DiskFull: there is no room.
        """
        ...

    async def recall(self, key: str) -> str | None:
        """A small document kept under this key."""
        ...

    async def remember(self, key: str, document: str) -> None:
        """Keep a small document."""
        ...
