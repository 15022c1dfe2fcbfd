"""Where takes and documents are kept."""

from typing import Protocol

from filmstudio.film.assets import Asset
from filmstudio.ports.crafts import Made


class Store(Protocol):
    """Assets by content digest, takes by recipe digest, documents by name. Everything is scoped to a project."""

    def known(self, recipe: str) -> Asset | None:
        """The take of this recipe, if it was made before and its bytes are still there."""
        ...

    def folder(self) -> str:
        """A new empty folder for work in progress."""
        ...

    def keep(self, recipe: str, made: Made) -> Asset:
        """Take the file into the store and remember it as the take of this recipe."""
        ...

    def file(self, asset: Asset) -> str:
        """A local file with the asset's bytes.

        Raises:
            DamagedAsset: the bytes are gone or no longer match the digest.
        """
        ...

    def export(self, asset: Asset, out: str) -> None:
        """Copy an asset to where the person wants it; `out` is either whole or not there.

        Raises:
            DiskFull: there is no room.
        """
        ...

    def recall(self, key: str) -> str | None:
        """A small document kept under this key."""
        ...

    def remember(self, key: str, document: str) -> None:
        """Keep a small document."""
        ...
