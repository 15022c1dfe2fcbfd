"""Who may do what in a project, and the service's numbers, as data."""

from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType

from filmstudio.ports.projects import ProjectRole, Right

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
