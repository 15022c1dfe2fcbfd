"""`python -m tests.golden`: make the golden frames and cues anew."""

from tests.conftest import ASSETS
from tests.golden import make

make(ASSETS)
