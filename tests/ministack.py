"""ministack, which stands in for SQS, as a real process."""

import signal
import socket
import subprocess
import sys
import time
from http.client import HTTPConnection
from pathlib import Path


class Ministack:
    """A server on a free port of loopback; it keeps nothing when it is killed."""

    def __init__(self, data: Path) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self._port = int(probe.getsockname()[1])
        self._data = data
        self.endpoint = f"http://127.0.0.1:{self._port}"
        self._start()

    def kill_and_start_again(self) -> None:
        self._end(signal.SIGKILL)
        self._start()

    def stop(self) -> None:
        self._end(signal.SIGTERM)

    def _start(self) -> None:
        env = {
            "PATH": "/usr/bin:/bin", "HOME": str(self._data), "TMPDIR": str(self._data), "BIND_HOST": "127.0.0.1",
            "GATEWAY_PORT": str(self._port), "MINISTACK_HOST": "127.0.0.1", "PERSIST_STATE": "0",
            "STATE_DIR": str(self._data / "state"), "S3_DATA_DIR": str(self._data / "s3"), "LOG_LEVEL": "WARNING",
        }  # fmt: skip
        program = Path(sys.executable).with_name("ministack")
        with (self._data / "log").open("ab") as log:
            self._process = subprocess.Popen([program], env=env, cwd=self._data, stdout=log, stderr=log)
        limit = time.monotonic() + 60
        while not self._answers():
            said = (self._data / "log").read_text()[-2000:]
            assert self._process.poll() is None, f"ministack ended: {said}"
            assert time.monotonic() < limit, f"ministack is not ready: {said}"
            time.sleep(0.05)

    def _answers(self) -> bool:
        door = HTTPConnection("127.0.0.1", self._port, timeout=1)
        try:
            door.request("GET", "/_ministack/health")
            return door.getresponse().status == 200
        except OSError:
            return False
        finally:
            door.close()

    def _end(self, how: signal.Signals) -> None:
        self._process.send_signal(how)
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
