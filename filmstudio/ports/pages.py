"""Parts of long lists, as services ask each other for them."""

from datetime import datetime
from uuid import UUID

from filmstudio.film.value import Value


class Window(Value):
    """At most `limit` things of a project, after the place of one of them: its time and its id."""

    project: UUID
    at: datetime
    id: UUID
    limit: int
