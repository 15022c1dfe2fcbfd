"""Some of a long list, as services hand it to each other and to people."""

from typing import Generic, TypeVar

from pydantic import BaseModel

Item = TypeVar("Item")


class Page(BaseModel, Generic[Item]):
    """Some of a list; `next` is None on the last page."""

    items: list[Item]
    next: str | None = None
