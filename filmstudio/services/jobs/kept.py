"""What jobs keeps of a person: films that he ordered, those that he pays as production has them, and his webhooks."""

from collections.abc import Mapping
from uuid import UUID

from pydantic import JsonValue

from filmstudio.kit.db import Database
from filmstudio.kit.keeping import Keeping
from filmstudio.ports.films import Film, ManyFilms
from filmstudio.services.jobs.repository import KEPT

OTHERS = {"id", "project", "payer"}
"""Facts of a film that are told already, or are somebody else's."""


class JobsKept:
    """`Kept`, with production behind it."""

    def __init__(self, db: Database, films: ManyFilms) -> None:
        self._rows, self._films = Keeping(db, KEPT), films

    async def kept(self, person: UUID, skip: int = 0) -> dict[str, list[dict[str, JsonValue]]]:
        """Some rows of each list. See `Kept`."""
        found = await self._rows.kept(person, skip)
        films = await self._films.found([UUID(str(one["id"])) for one in found["films"]])
        return found | {"films": [_told(one, films) for one in found["films"]]}


def _told(row: dict[str, JsonValue], films: Mapping[UUID, Film]) -> dict[str, JsonValue]:
    film = films.get(UUID(str(row["id"])))
    return row | (film.model_dump(mode="json", exclude=OTHERS) if film and row["paid_by_you"] else {})
