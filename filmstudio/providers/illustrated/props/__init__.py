"""Props: things that stand in a shot or lie in a hand."""

from filmstudio.providers.illustrated.props.property_room import draw_prop, prop_size

__all__ = ["draw_prop", "prop_size"]
