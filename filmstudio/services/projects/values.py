"""What the service of projects answers."""

from datetime import datetime
from uuid import UUID

from filmstudio.film.value import Value
from filmstudio.ports.projects import Asset
from filmstudio.ports.uploads import Part
from filmstudio.services.projects.rules import InvitedRole


class Link(Value):
    """A link to look at a project; `locked`: it wants a password; `looks`: how often it was opened."""

    id: UUID
    created: datetime
    expires: datetime
    locked: bool
    looks: int


class NewLink(Link):
    """The only time that its token is shown."""

    token: str


class Look(Value):
    """What somebody with a link may see."""

    title: str
    language: str | None
    script: str


class Found(Value):
    """What was found in a file: its digest, the pixels of a picture, the length of a sound."""

    sha256: str
    width: int | None = None
    height: int | None = None
    milliseconds: int | None = None


class Upload(Value):
    """An asset that is to be sent: each part with PUT to its address, then said to be complete."""

    asset: Asset
    parts: tuple[Part, ...]
    expires: datetime


class AssetFile(Value):
    """An asset, and where its bytes may be got, if it is ready."""

    asset: Asset
    address: str | None
    expires: datetime


class ExportFile(Value):
    """A project in one file, and where it may be got."""

    address: str
    bytes: int
    expires: datetime


class Invitation(Value):
    """An invitation that was not accepted yet; its token is in the letter alone."""

    id: UUID
    email: str
    role: InvitedRole
    created: datetime
    expires: datetime
