"""What tests of moderation share: things, reports, cases."""

import asyncio
import re
from dataclasses import dataclass
from typing import Any

import httpx

from filmstudio.kit.outbox import Outbox
from tests.services.administration.office import Office
from tests.services.conftest import Front, Visitor
from tests.services.projects.test_projects import id_of, project_of, written


@dataclass
class Stage:
    """A project that was shared by a link, its owner, and a member who sees it."""

    front: Front
    owner: Visitor
    member: Visitor
    path: str
    link: str

    @property
    def project(self) -> str:
        """Its id."""
        return self.path.rpartition("/")[2]

    async def look(self) -> int:
        """What somebody with the link is answered."""
        return (await self.front.visitor().ask("POST", "/v1/shared", {"token": self.link})).status_code

    async def letters(self) -> list[tuple[str, str]]:
        """What the owner was told of decisions."""
        outbox = Outbox(self.front.db, "moderation.letters", 50)
        while await outbox.backlog():  # noqa: ASYNC110  the app's own postman empties it
            await asyncio.sleep(0.05)
        return [
            one
            for one in await self.front.letters(self.owner.email)
            if one[1].startswith(("After reports", "Another look"))
        ]

    async def token(self) -> str:
        """Of the newest letter's link to an appeal."""
        found = re.search(r"/appeal\?token=([\w-]+)", (await self.letters())[-1][1])
        assert found
        return found[1]


async def stage_of(front: Front) -> Stage:
    """A new one."""
    owner, member = await front.visitor().register(), await front.visitor().register()
    path = await project_of(owner)
    await written(owner, f"{path}/script", "INT. ROOM - DAY\n\nSomething bad.", 0)
    await owner.ask("PUT", f"{path}/members/{await id_of(member)}", {"role": "editor"})
    link = (await owner.ask("POST", f"{path}/links", {})).json()["token"]
    return Stage(front, owner, member, path, link)


async def report(who: Visitor, kind: str, id: str, key: str = "", /, **more: Any) -> httpx.Response:
    """Somebody reports a thing."""
    headers = {"Authorization": f"Bearer {who.tokens['access_token']}"} | ({"Idempotency-Key": key} if key else {})
    body = {"kind": kind, "id": id, "reason": "hate", "words": "look at it"} | more
    return await who.web.post("/v1/reports", json=body, headers=headers)


async def case_of(office: Office, thing: str) -> dict[str, Any]:
    """The open case about a thing."""
    cursor = ""
    while True:
        page = await office.see(f"/cases?limit=100{cursor}")
        found = [one for one in page["items"] if one["thing"] == thing]
        if found:
            return found[0]
        assert page["next"], "there is no such case"
        cursor = f"&cursor={page['next']}"


async def decided(office: Office, thing: str, verdict: str, key: str = "", **more: Any) -> dict[str, Any]:
    """The case about a thing, decided; the newest decision."""
    case = await case_of(office, thing)
    answer = await office.do(f"/cases/{case['id']}/decision", key, verdict=verdict, **more)
    assert answer.status_code == 201, answer.text
    return answer.json()["decisions"][-1]
