"""A vendor's desk, as a program of its own: it makes what is ordered, keeps the bills on disk, and forgets nothing.

    python -m tests.production.desk FOLDER PORT SECONDS

A key that it knows is answered with the job that it has. A job takes so many seconds.
"""

import http.server
import json
import sqlite3
import sys
import threading
import time
import uuid
from pathlib import Path

LOCK = threading.Lock()


class Desk(http.server.BaseHTTPRequestHandler):
    """POST /jobs orders, GET /jobs/ID looks, GET /bills lists all purchases."""

    protocol_version = "HTTP/1.1"
    db: sqlite3.Connection
    seconds = 0.5

    def do_POST(self) -> None:
        given = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        key = self.headers.get("Idempotency-Key") or uuid.uuid4().hex
        with LOCK, self.db:
            self.db.execute(
                "insert into jobs values (?, ?, ?, ?, ?, ?) on conflict (key) do nothing",
                (uuid.uuid4().hex, key, given["recipe"], given["price"], time.time(), given["reference"]),
            )
            found = self.db.execute("select id from jobs where key = ?", (key,)).fetchone()
        self.answer({"id": found[0]})

    def do_GET(self) -> None:
        with LOCK:
            if self.path == "/bills":
                rows = self.db.execute("select ref, price from jobs").fetchall()
                self.answer({"bills": [list(row) for row in rows]})
                return
            row = self.db.execute("select * from jobs where id = ?", (self.path.rpartition("/")[2],)).fetchone()
        if row is None:
            self.answer({"error": "no such job"}, 404)
        elif time.time() - row[4] < self.seconds:
            self.answer({"state": "running"})
        else:
            self.answer({"state": "done", "cost": row[3], "bytes": f"bought {row[2]}\n"})

    def answer(self, document: dict[str, object], status: int = 200) -> None:
        body = json.dumps(document).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""


def main() -> None:
    """Serve on loopback until ended."""
    folder, port, seconds = Path(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3])
    Desk.db = sqlite3.connect(folder / "desk.db", check_same_thread=False)
    Desk.db.execute(
        "create table if not exists jobs (id text, key text unique, recipe text, price int, at real, ref text)"
    )
    Desk.seconds = seconds
    http.server.ThreadingHTTPServer(("127.0.0.1", port), Desk).serve_forever()


if __name__ == "__main__":
    main()
