from collections.abc import Iterator

from opentimelineio.opentime import RationalTime, TimeRange

class TrackKind:
    Video: str
    Audio: str

class MediaReference: ...

class MissingReference(MediaReference):
    def __init__(self, name: str = ...) -> None: ...

class ExternalReference(MediaReference):
    target_url: str
    def __init__(self, target_url: str = ..., available_range: TimeRange | None = ...) -> None: ...

class Item:
    name: str
    def duration(self) -> RationalTime: ...

class Clip(Item):
    media_reference: MediaReference
    def __init__(
        self, name: str = ..., media_reference: MediaReference | None = ..., source_range: TimeRange | None = ...
    ) -> None: ...

class Gap(Item):
    def __init__(self, *, source_range: TimeRange | None = ...) -> None: ...

class Track(Item):
    kind: str
    def __init__(self, name: str = ..., kind: str = ...) -> None: ...
    def append(self, item: Item) -> None: ...
    def __iter__(self) -> Iterator[Item]: ...

class Stack(Item):
    def append(self, item: Track) -> None: ...
    def __iter__(self) -> Iterator[Track]: ...

class Timeline:
    name: str
    tracks: Stack
    metadata: dict[str, dict[str, list[str]]]
    global_start_time: RationalTime
    def __init__(self, name: str = ...) -> None: ...
    def duration(self) -> RationalTime: ...
