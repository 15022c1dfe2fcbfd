"""Who may do what in a project, and the service's numbers, as data."""

from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType
from typing import Literal, TypeAlias

from filmstudio.kit.rates import Rate
from filmstudio.ports.projects import MediaType, ProjectRole, Right

EVERYTHING = frozenset[Right]({"see", "comment", "write", "direct", "cut", "spend", "share", "manage"})
RIGHTS: Mapping[ProjectRole, frozenset[Right]] = MappingProxyType(
    {
        "owner": EVERYTHING,
        "producer": EVERYTHING - {"manage"},
        "director": frozenset[Right]({"see", "comment", "write", "direct", "cut"}),
        "writer": frozenset[Right]({"see", "comment", "write"}),
        "editor": frozenset[Right]({"see", "comment", "direct", "cut"}),
        "viewer": frozenset[Right]({"see", "comment"}),
    }
)
"""`direct`: shots and their models; `cut`: films and retakes; `spend`: approve a price; `manage`: members and trash."""
TRASH = timedelta(days=30)
LINK, LONGEST_LINK = timedelta(days=14), timedelta(days=365)
"""How long a link is good, and the longest that may be asked for."""
KEPT = timedelta(days=1)
"""Every autosaved version is kept so long; of older ones the last of each hour."""
MEMBERS, LINKS, PROJECTS = 50, 20, 1000
LARGEST = 1 << 20
"""Bytes of a document."""

ARCHIVE: MediaType = "application/zip"
"""A project in one file, to be imported; it is not linked to projects, and kept for a day."""
SIZES: Mapping[MediaType, int] = MappingProxyType(
    {
        "image/jpeg": 10_000_000, "image/png": 10_000_000, "image/webp": 10_000_000,
        "audio/mpeg": 50_000_000, "audio/wav": 50_000_000, ARCHIVE: 500_000_000,
    }
)  # fmt: skip
"""What may be sent, and its most bytes."""
ASSETS, ROOM = 2000, 5_000_000_000
"""Assets of a person, and the bytes of all of them."""
LINKED = 500
"""Assets that are linked to one project."""
UPLOAD, SHOWN = timedelta(hours=1), timedelta(minutes=15)
"""How long the addresses of an upload are good, and of an asset."""
UNFINISHED = timedelta(days=1)
"""After that, uploads that nobody finished are swept, refused ones too, and archives."""
UPLOADS = Rate(300, 300)
"""Uploads that one person begins."""
COMMENTS = 10_000
"""Comments of a project."""
EXPORTED, TEXTS = 200, 100_000_000
"""Named versions of each document that go into a project's file, the newest ones, and the bytes of all of them."""
JOURNEYS = Rate(20, 3600)
"""Exports and imports of one person."""
InvitedRole: TypeAlias = Literal["producer", "director", "writer", "editor", "viewer"]
INVITATION = timedelta(days=14)
"""How long an invitation is good."""
INVITED_A_DAY, INVITED_BY_ONE = 30, 100
"""Letters that go out within a day for one project, and for all of one person's."""
UPLOADED, PACKED = "uploads/", "exports/"
"""Where assets are in the store, by owner, and exports, by project."""
