"""What a service keeps of a person, out of its tables, for him to have (GDPR, articles 15 and 20)."""

from collections.abc import Mapping
from uuid import UUID

from pydantic import JsonValue
from pydantic_core import to_jsonable_python
from sqlalchemy import text

from filmstudio.kit.db import Database

ROWS = 1000
"""Rows of a list at a time: of the longest comments that there are, 24 MB."""


class Keeping:
    """`Kept`, by statements that find the rows of `:person` and never a secret, each in an order to which new ones are
    added at the end.
    """

    def __init__(self, db: Database, lists: Mapping[str, str]) -> None:
        self._db = db
        self._lists = {name: text(f"{found} limit {ROWS} offset :skip") for name, found in lists.items()}

    async def kept(self, person: UUID, skip: int = 0) -> dict[str, list[dict[str, JsonValue]]]:
        """Some rows of each list. See `Kept`."""
        found: dict[str, list[dict[str, JsonValue]]] = {}
        async with self._db.looking() as connection:
            for name, statement in self._lists.items():
                rows = (await connection.execute(statement, {"person": person, "skip": skip})).mappings()
                found[name] = [to_jsonable_python(dict(row)) for row in rows]
        return found
