import socket
from pathlib import Path

import pytest

from filmstudio.errors import NotSetUp, ServerAway
from filmstudio.production.intake.sqs import SqsIntake
from filmstudio.production.intake.wire import SqsSettings
from tests.ministack import Ministack


async def test_a_server_that_is_away_is_said_to_be():
    """So that it is tried again."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        intake = SqsIntake(SqsSettings.local(f"http://127.0.0.1:{probe.getsockname()[1]}", "intake"))
        with pytest.raises(ServerAway, match="tried again"):
            await intake.send("job-1", "a film")
        intake.close()


async def test_a_queue_that_is_not_there_is_named(tmp_path: Path):
    """And made by `create`, as often as one likes."""
    pytest.importorskip("ministack", reason="the stand-in for SQS is not installed; run `make setup-tests`")
    server = Ministack(tmp_path)
    intake = SqsIntake(SqsSettings.local(server.endpoint, "nowhere"))
    try:
        with pytest.raises(NotSetUp, match="nowhere"):
            await intake.send("job-1", "a film")
        with pytest.raises(NotSetUp, match="nowhere"):
            await intake.receive(1, 0)
        await intake.create()
        await intake.create()
        await intake.send("job-1", "a film")
    finally:
        intake.close()
        server.stop()
