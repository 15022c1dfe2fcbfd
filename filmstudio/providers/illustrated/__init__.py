"""The illustrated crew: a camera that draws every shot, with figures, sets, props, weather and cards of its own."""

from filmstudio.providers.illustrated.camera import IllustratedCamera

__all__ = ["IllustratedCamera"]
