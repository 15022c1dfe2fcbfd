class RationalTime:
    value: float
    rate: float
    def __init__(self, value: float = ..., rate: float = ...) -> None: ...
    def to_frames(self) -> int: ...

class TimeRange:
    start_time: RationalTime
    duration: RationalTime
    def __init__(self, start_time: RationalTime = ..., duration: RationalTime = ...) -> None: ...
