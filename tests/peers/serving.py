"""A stand-in at work, on a free port of loopback."""

import contextlib
import socket
import threading
import time
from collections.abc import Generator

import uvicorn
from fastapi import FastAPI


def free_port() -> int:
    """Nobody listens there now."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        return door.getsockname()[1]


@contextlib.contextmanager
def serving(app: FastAPI, port: int) -> Generator[None]:
    """Until the block ends."""
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=port, log_level="critical"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    try:
        yield
    finally:
        server.should_exit = True
        thread.join(5)
