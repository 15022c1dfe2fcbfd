# Made by pybind11-stubgen from skia-python 144.1, docstrings left out.
from __future__ import annotations
import collections.abc
import typing
__all__: list[str] = ['ICCProfile', 'Matrix3x3', 'NamedGamut', 'NamedTransferFn', 'TransferFunction']

class ICCProfile:
    has_A2B: bool
    has_toXYZD50: bool
    has_trc: bool

    def __init__(self) -> None:
        ...

    @property
    def buffer(self) -> int:
        ...

    @buffer.setter
    def buffer(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @property
    def data_color_space(self) -> int:
        ...

    @data_color_space.setter
    def data_color_space(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @property
    def pcs(self) -> int:
        ...

    @pcs.setter
    def pcs(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @property
    def size(self) -> int:
        ...

    @size.setter
    def size(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

    @property
    def tag_count(self) -> int:
        ...

    @tag_count.setter
    def tag_count(self, arg0: typing.SupportsInt | typing.SupportsIndex) -> None:
        ...

class TransferFunction:
    k2Dot2: typing.ClassVar[TransferFunction]
    kHLG: typing.ClassVar[TransferFunction]
    kLinear: typing.ClassVar[TransferFunction]
    kPQ: typing.ClassVar[TransferFunction]
    kRec2020: typing.ClassVar[TransferFunction]
    kSRGB: typing.ClassVar[TransferFunction]

    def __init__(self, v: collections.abc.Sequence[typing.SupportsFloat | typing.SupportsIndex]) -> None:
        ...

class Matrix3x3:
    kAdobeRGB: typing.ClassVar[Matrix3x3]
    kDisplayP3: typing.ClassVar[Matrix3x3]
    kRec2020: typing.ClassVar[Matrix3x3]
    kSRGB: typing.ClassVar[Matrix3x3]
    kXYZ: typing.ClassVar[Matrix3x3]

    def __init__(self, v: collections.abc.Sequence[typing.SupportsFloat | typing.SupportsIndex]) -> None:
        ...
NamedTransferFn = TransferFunction
NamedGamut = Matrix3x3
