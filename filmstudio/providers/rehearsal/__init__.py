"""The rehearsal crew: models that need no key and almost no time. Their takes are real files of a few bytes, the same
for the same recipe, with true facts; a film of them is a list. It rehearses everything around the models: queues,
crashes, money.
"""

from filmstudio.providers.rehearsal.crew import RehearsalCamera, RehearsalComposer, RehearsalVoices
from filmstudio.providers.rehearsal.renderer import RehearsalRenderer
from filmstudio.providers.rehearsal.vendor import PaidCamera

__all__ = ["PaidCamera", "RehearsalCamera", "RehearsalComposer", "RehearsalRenderer", "RehearsalVoices"]
