"""Administrators at work, as tests have them."""

from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import httpx

from tests.services.conftest import Front, Visitor
from tests.services.credits.test_administration import administrator
from tests.services.projects.test_projects import id_of

WHY = "as the rules say"


@dataclass
class Office:
    """An administrator."""

    visitor: Visitor
    id: str

    async def do(self, path: str, key: str = "", **body: Any) -> httpx.Response:
        """Something, with a reason and a key."""
        token = self.visitor.tokens["access_token"]
        headers = {"Authorization": f"Bearer {token}", "Idempotency-Key": key or uuid4().hex}
        return await self.visitor.web.post(f"/v1/admin{path}", json={"reason": WHY} | body, headers=headers)

    async def see(self, path: str) -> Any:
        """What is answered."""
        answer = await self.visitor.ask("GET", f"/v1/admin{path}")
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def acts(self, about: str) -> list[tuple[str, str, str]]:
        """What was done about something, newest first: where, what, why."""
        found = (await self.see(f"/audit?about={about}"))["items"]
        assert all(one["by"] and one["at"] and one["request"] for one in found)
        return [(one["service"], one["action"], one["reason"]) for one in found]


async def office_of(front: Front) -> Office:
    """A new one."""
    visitor = await administrator(front)
    return Office(visitor, await id_of(visitor))
