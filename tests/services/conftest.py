"""The web app on the real servers, people who use it, and the letters that they get."""

import asyncio
import contextlib
import email
import email.policy
import re
from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import httpx
import pytest
from pwdlib.hashers.argon2 import Argon2Hasher
from sqlalchemy import text

from filmstudio.kit.mail import FolderMailer
from filmstudio.kit.passwords import Passwords
from filmstudio.kit.postman import Postman
from filmstudio.services.users.repository import LETTERS
from tests.conftest import migrated

if TYPE_CHECKING:
    from fastapi import FastAPI

    from filmstudio.kit.db import Database
    from filmstudio.stack.site import Site

OFTEN = 100_000
"""Requests a minute: tests are fast."""
QUICK = Argon2Hasher(time_cost=1, memory_cost=8 * 1024, parallelism=1)
"""A twentieth of what a password costs elsewhere; `test_a_password_costs_what_owasp_asks_for` looks at that."""
UNDER_WAY = """
    select 1 from users.letters where done is null and position(cast(:to as text) in convert_from(body, 'UTF8')) > 0"""
PASSWORD = "correct horse battery staple"  # noqa: S105


@dataclass
class Visitor:
    """Somebody with a browser, at an address of his own on the network."""

    front: "Front"
    web: httpx.AsyncClient
    email: str = field(default_factory=lambda: f"{uuid4().hex}@example.org")
    tokens: dict[str, Any] = field(default_factory=dict[str, Any])

    async def ask(self, method: str, path: str, body: dict[str, Any] | None = None, token: str = "") -> httpx.Response:
        """One request, with the access token if there is one."""
        token = token or self.tokens.get("access_token", "")
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        return await self.web.request(method, path, json=body, headers=headers)

    async def register(self) -> "Visitor":
        """Register, open the letter's link, log in."""
        answer = await self.ask("POST", "/v1/auth/register", {"email": self.email, "password": PASSWORD})
        assert answer.status_code == 202, answer.text
        token = await self.front.link(self.email, "verify")
        assert (await self.ask("POST", "/v1/auth/verify", {"token": token})).status_code == 204
        assert (await self.login()).status_code == 200
        return self

    async def login(self, password: str = PASSWORD, **more: str) -> httpx.Response:
        """Log in, and keep the tokens."""
        answer = await self.ask("POST", "/v1/auth/login", {"email": self.email, "password": password, **more})
        self.tokens = answer.json() if answer.status_code == 200 else self.tokens
        return answer

    async def refresh(self, token: str = "") -> httpx.Response:
        """The next pair of tokens."""
        token = token or self.tokens["refresh_token"]
        return await self.ask("POST", "/v1/auth/refresh", {"refresh_token": token})


@dataclass
class Front:
    """The app, and what a test looks at behind it."""

    app: "FastAPI"
    db: "Database"
    folder: Path
    visitors: list[Visitor] = field(default_factory=list[Visitor])

    def visitor(self, email: str | None = None) -> Visitor:
        """Somebody new."""
        host = f"2001:db8:{uuid4().hex[:4]}:{uuid4().hex[:4]}::1"
        transport = httpx.ASGITransport(self.app, client=(host, 40000), raise_app_exceptions=False)
        visitor = Visitor(self, httpx.AsyncClient(transport=transport, base_url="http://test"))
        visitor.email = email or visitor.email
        self.visitors.append(visitor)
        return visitor

    async def letters(self, to: str) -> list[tuple[str, str]]:
        """Subject and text of every letter that somebody got, oldest first."""
        postman = Postman(self.db, LETTERS, FolderMailer(self.folder))
        while await self.sql(UNDER_WAY, to=to):
            if not await postman.once():  # the app's own has taken them
                await asyncio.sleep(0.02)
        files = sorted(self.folder.glob("*.eml"))
        found = [email.message_from_bytes(file.read_bytes(), policy=email.policy.default) for file in files]
        return [(str(one["Subject"]), str(one.get_content())) for one in found if one["To"] == to]

    async def link(self, to: str, purpose: str) -> str:
        """The token of the newest letter's link."""
        _, words = (await self.letters(to))[-1]
        link = re.search(rf"/{purpose}\?token=([\w-]+)", words)
        assert link, words
        return link[1]

    async def sql(self, statement: str, **values: object) -> list[Any]:
        """What the tables say."""
        return list(await self.db.run(text(statement), values))


@contextlib.asynccontextmanager
async def front_of(site: "Site", home: Path, **settings: object) -> AsyncGenerator[Front]:
    """An app with these settings besides the site's."""
    from filmstudio.wiring import Settings
    from filmstudio.wiring.app import web_app
    from filmstudio.wiring.production.settings import site_settings

    async with migrated(site) as db:
        told = site_settings(site).model_copy(update={"requests": OFTEN, **settings})
        app = web_app(told, Settings(home=home), passwords=Passwords(QUICK))
        async with app.router.lifespan_context(app):
            front = Front(app, db, home / "letters")
            yield front
            for visitor in front.visitors:
                await visitor.web.aclose()


@pytest.fixture
async def front(site: "Site", tmp_path: Path) -> AsyncIterator[Front]:
    """The app of this test."""
    async with front_of(site, tmp_path) as front:
        yield front
