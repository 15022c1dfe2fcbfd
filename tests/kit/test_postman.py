"""Letters that were taken by somebody who is ended are brought by the next one, at once."""

import asyncio
import socket
from pathlib import Path

import pytest

from filmstudio.kit.db import Database
from filmstudio.kit.mail import FolderMailer, Mail
from filmstudio.kit.outbox import Outbox
from filmstudio.kit.postman import Postman
from filmstudio.services.users.repository import LETTERS


class Hanging(FolderMailer):
    """A mail server that takes its time, after the first letter."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.brought, self.hangs = 0, asyncio.Event()

    async def send(self, mail: Mail, key: str) -> None:
        if self.brought:
            self.hangs.set()
            await asyncio.Event().wait()
        await super().send(mail, key)
        self.brought += 1


async def test_letters_in_hand_are_given_back(db: Database, tmp_path: Path):
    """Three, of which one was brought before the end."""
    outbox = Outbox(db, LETTERS)
    async with db.begin() as connection:
        for number in range(3):
            mail = Mail(to=f"{number}@example.org", subject="s", text="t")
            await outbox.add(connection, f"{tmp_path.name}-{number}", mail.model_dump_json())
    mailer = Hanging(tmp_path)
    postman = asyncio.create_task(Postman(db, LETTERS, mailer).run())
    await mailer.hangs.wait()
    postman.cancel()
    with pytest.raises(asyncio.CancelledError):
        await postman
    assert await Postman(db, LETTERS, FolderMailer(tmp_path)).once() == 2
    assert len(list(tmp_path.glob("*.eml"))) == 3


async def test_who_is_ended_while_he_takes_letters_gives_them_back(db: Database, tmp_path: Path):
    """At any moment of it."""
    outbox, mailer = Outbox(db, LETTERS), FolderMailer(tmp_path)
    for number in range(20):
        async with db.begin() as connection:
            mail = Mail(to="a@example.org", subject="s", text="t")
            await outbox.add(connection, f"{tmp_path.name}-{number}", mail.model_dump_json())
        once = asyncio.create_task(Postman(db, LETTERS, mailer).once())
        await asyncio.sleep(0.0005 * number)
        once.cancel()
        await asyncio.gather(once, return_exceptions=True)
        await Postman(db, LETTERS, mailer).once()
        assert await outbox.backlog() == 0, number


async def test_who_is_ended_while_the_database_is_away_ends(tmp_path: Path):
    """It takes calls and never answers: an app that stops doesn't wait for it for ever."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        away = Database(f"postgresql+asyncpg://a:b@127.0.0.1:{silent.getsockname()[1]}/c")
        postman = asyncio.create_task(Postman(away, LETTERS, FolderMailer(tmp_path)).once())
        await asyncio.sleep(0.3)
        postman.cancel()
        async with asyncio.timeout(20):
            with pytest.raises(asyncio.CancelledError):
                await postman
        await away.close()
