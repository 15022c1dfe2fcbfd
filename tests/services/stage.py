"""One real thing of every kind, somebody's: what the matrix of doors knocks with."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from tests.services.conftest import Front, Visitor
from tests.services.graph.asking import film
from tests.services.projects.files import Sender, png
from tests.services.projects.test_projects import id_of, project_of, written

if TYPE_CHECKING:
    from tests.peers.checkout import CheckoutPeer

HOOK = "http://127.0.0.1:9/"
CASE = """
    insert into moderation.cases (kind, thing, owner, state) values (:kind, :thing, :owner, :state) returning id"""
DECISION = """
    insert into moderation.decisions (id, "case", owner, by, verdict, reason)
    values (:id, :case, :owner, gen_random_uuid(), 'take down', 'as the rules say') returning id"""
APPEAL = """
    insert into moderation.appeals (id, decision, asked, words)
    values (gen_random_uuid(), :decision, '', 'this is wrong') returning id"""
ENDED = """
    with told as (insert into production.events (job, seq, key, kind, body)
    values (:film, 5, 'ended', 'ended', jsonb_build_object('state', cast(:state as text))))
    update production.jobs set seq = 5 where id = :film returning 1"""
LEFT = """
    delete from production.intake where key in (select cast(id as text) from jobs.films where project = :project)
    returning 1"""


@dataclass
class Stage:
    """Whose it is, somebody else of his project, and what there is, by the names that doors have for it."""

    front: Front
    peer: "CheckoutPeer"
    owner: Visitor
    friend: Visitor
    things: dict[str, str] = field(default_factory=dict[str, str])

    async def set(self, by: Visitor) -> None:
        """Everything; or, by another than the owner, what there is in the project, with his comment and his asset."""
        path = await project_of(self.owner)
        self.things |= {"project": path.rpartition("/")[2], "kind": "script", "number": "1", "shot": "1A"}
        self.things |= {"vendor": "stripe", "name": "new-orders", "person": await id_of(self.friend)}
        await written(self.owner, f"{path}/script", "INT. ROOM - DAY\n\nRain.", 0)
        for who, role in ((self.friend, "viewer"), (by, self.things.get("role", "viewer"))):
            if who is not self.owner:
                await self.owner.ask("PUT", f"{path}/members/{await id_of(who)}", {"role": role})
        await self._linked(path, by)
        await self._filmed()
        if by is self.owner:
            await self._bought()
            await self._judged()

    async def made(self, path: str, who: Visitor | None = None, **body: Any) -> dict[str, Any]:
        """Something, through its door."""
        answer = await (who or self.owner).ask("POST", path, body)
        assert answer.is_success, answer.text
        return answer.json()

    async def _linked(self, path: str, by: Visitor) -> None:
        """What is said, shared and sent."""
        link = await self.made(f"{path}/links")
        self.things |= {"link": link["id"], "token": link["token"]}
        invited = await self.made(f"{path}/invitations", email=f"{uuid4().hex}@example.org", role="viewer")
        self.things["invitations"] = invited["id"]
        self.things["comments"] = (await self.made(f"{path}/comments", by, body="said"))["id"]
        self.things["assets"] = self.things["asset"] = (await Sender(by).send(png(), "image/png"))["id"]
        await by.ask("PUT", f"{path}/assets/{self.things['asset']}")
        hook = await self.made("/v1/webhooks", url=HOOK, events=["film.failed"])
        key = await self.made("/v1/me/keys", name="k", scopes=["projects:read"])
        self.things |= {"webhooks": hook["id"], "keys": key["id"]}
        await self.front.visitor(self.owner.email).login()
        listed = (await self.owner.ask("GET", "/v1/me/sessions")).json()["items"]
        self.things["sessions"] = listed[0]["id"]

    async def _bought(self) -> None:
        """A payment, and a plan."""
        for kind, product in (("top-up", "credits-100"), ("plan", "pro")):
            order = await self.made("/v1/credits/orders", kind=kind, product=product, vendor="stripe")
            (found,) = await self.front.sql("select ref from credits.orders where id = :id", id=order["id"])
            self.things |= {"order": order["id"], "payments": self.peer.pay(found.ref)}
        self.things["subscriptions"] = next(reversed(self.peer.things["subscriptions"]))
        for event in self.peer.events:
            headers, body = self.peer.signed(event)
            answer = await self.owner.web.post("/v1/payments/stripe/notices", content=body, headers=headers)
            assert answer.status_code == 204, answer.text
        await self.front.app.state.cashier.read()

    async def _filmed(self) -> None:
        """A film that was made, and one that was not; and what a third one would cost."""
        who = await id_of(self.owner)
        await self.front.app.state.credits.grant(who, 1000, f"{who}/grant")
        for name, state in (("film", "completed"), ("failed", "failed")):
            self.things[name] = await film(self.front, self.things["project"], who, state)
            await self.front.sql(ENDED, film=self.things[name], state=state)

    async def _judged(self) -> None:
        """An open case, a decision, and an appeal against another one."""
        owner = await id_of(self.owner)

        async def new(statement: str, **values: object) -> str:
            return str((await self.front.sql(statement, **values))[0].id)

        self.things["case"] = await new(CASE, kind="project", thing=self.things["project"], owner=owner, state="open")
        for name in ("decision", "appealed"):
            case = await new(CASE, kind="comment", thing=str(uuid4()), owner=owner, state="closed")
            self.things[name] = await new(DECISION, id=str(uuid4()), case=case, owner=owner)
        self.things["appeal"] = await new(APPEAL, decision=self.things["appealed"])

    async def struck(self) -> None:
        """Nobody makes the films that were ordered here."""
        await self.front.sql(LEFT, project=self.things["project"])
