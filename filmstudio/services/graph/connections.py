"""Long lists as connections (the Relay specification): edges with cursors, which are those of REST."""

from collections.abc import Callable, Sequence
from typing import Annotated, Generic, TypeAlias, TypeVar
from uuid import UUID

import strawberry

from filmstudio.errors import UserError
from filmstudio.kit.pages import LONGEST, Place, place_of
from filmstudio.ports.pages import Window
from filmstudio.services.graph.scalars import described

Node = TypeVar("Node")
Item = TypeVar("Item")
First: TypeAlias = Annotated[int, strawberry.argument(description=f"How many at most: 1 to {LONGEST}.")]
After: TypeAlias = Annotated[str | None, strawberry.argument(description="`endCursor` of the page before.")]
LONGEST_CURSOR = 200


@described
class PageInfo:
    """Where a page is in its list."""

    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None
    end_cursor: str | None


@described
class Edge(Generic[Node]):
    """One of a list, and the cursor of its place."""

    cursor: str
    node: Node


@described
class Connection(Generic[Node]):
    """A page of a long list."""

    edges: list[Edge[Node]]
    page_info: PageInfo


def checked(first: int, after: str | None = None) -> int:
    """How many are asked for.

    Raises:
        UserError: it is too many or too few, or the cursor is none.
    """
    if not 1 <= first <= LONGEST:
        raise UserError(f"first: {first}; ask for 1 to {LONGEST}")
    if after is not None and len(after) > LONGEST_CURSOR:
        raise UserError("this cursor is none of ours; begin with the first page")
    return first


def window(project: UUID, first: int, after: str | None, begin: Place) -> Window:
    """The things of a project that are asked for, and one more, which tells that there is a next page."""
    limit = checked(first, after) + 1
    at, id = place_of(after, begin)
    return Window(project=project, at=at, id=id, limit=limit)


def connection(
    items: Sequence[Item], first: int, after: str | None, cursor: Callable[[Item], str], node: Callable[[Item], Node],
    *, more: bool | None = None,
) -> Connection[Node]:  # fmt: skip
    """A page of `first`; there is `more`, or, if that isn't said, as many as there are above them."""
    edges = [Edge(cursor=cursor(item), node=node(item)) for item in items[:first]]
    ends = (edges[0].cursor, edges[-1].cursor) if edges else (None, None)
    info = PageInfo(
        has_next_page=len(items) > first if more is None else more, has_previous_page=after is not None,
        start_cursor=ends[0], end_cursor=ends[1],
    )  # fmt: skip
    return Connection(edges=edges, page_info=info)
