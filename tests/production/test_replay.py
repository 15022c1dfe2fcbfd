"""Films in flight survive a deploy: today's workflows, over histories that earlier versions recorded.

When this fails, a workflow now decides otherwise than it did for films that are under way. Keep the old way for them:
`if workflow.patched("name of the change"): new way; else: old way`.
"""

import gzip
from pathlib import Path

import pytest

pytest.importorskip("temporalio", reason="the servers are not installed; run `make setup-tests`")

from temporalio.client import WorkflowHistory
from temporalio.contrib.pydantic import pydantic_data_converter
from temporalio.worker import Replayer
from temporalio.workflow import NondeterminismError

from filmstudio.production.workflows.film import FilmWorkflow
from filmstudio.production.workflows.scene import SceneWorkflow

HISTORIES = sorted((Path(__file__).parent / "histories").glob("*.json.gz"))


def history(file: Path) -> str:
    return gzip.decompress(file.read_bytes()).decode()


def replayer() -> Replayer:
    return Replayer(workflows=[FilmWorkflow, SceneWorkflow], data_converter=pydantic_data_converter)


@pytest.mark.parametrize("file", HISTORIES, ids=lambda file: file.name)
async def test_a_film_in_flight_goes_on(file: Path):
    await replayer().replay_workflow(WorkflowHistory.from_json(file.name, history(file)))


async def test_another_decision_is_found_out():
    """The guard itself: a history that these workflows would not have written is refused."""
    changed = history(HISTORIES[0]).replace('"prepare"', '"rehearse"')
    with pytest.raises(NondeterminismError):
        await replayer().replay_workflow(WorkflowHistory.from_json("changed", changed))
