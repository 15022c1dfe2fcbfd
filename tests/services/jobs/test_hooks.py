"""Webhooks: signed, told at least once whatever dies, tried again with growing pauses, never into our own network."""

import asyncio
import contextlib
import json
from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection
from standardwebhooks import Webhook, WebhookVerificationError

from filmstudio.kit.outbound import Outbound
from filmstudio.services.jobs import courier, crier, rules
from filmstudio.services.jobs.crier import Crier
from tests.services.conftest import Visitor
from tests.services.jobs.conftest import Works
from tests.services.projects.test_projects import id_of


@dataclass
class Listener:
    """A customer's server: it answers `answers`, one after the other, then 200."""

    url: str = ""
    answers: list[int] = field(default_factory=list[int])
    told: list[tuple[dict[str, str], bytes]] = field(default_factory=list[tuple[dict[str, str], bytes]])

    async def until(self, count: int, seconds: float = 30) -> None:
        """Wait until it was told so often."""
        async with asyncio.timeout(seconds):
            while len(self.told) < count:  # noqa: ASYNC110
                await asyncio.sleep(0.05)

    def kinds(self) -> list[str]:
        """What it was told of."""
        return [json.loads(body)["type"] for _, body in self.told]

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One request."""
        with contextlib.suppress(asyncio.IncompleteReadError, OSError):
            lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")[1:-2]
            headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
            body = await reader.readexactly(int(headers["content-length"]))
            status = self.answers.pop(0) if self.answers else 200
            self.told.append((headers, body))
            writer.write(f"HTTP/1.1 {status} x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode())
            await writer.drain()
        writer.close()


@contextlib.asynccontextmanager
async def listener(*answers: int) -> AsyncGenerator[Listener]:
    """On loopback."""
    found = Listener(answers=list(answers))
    server = await asyncio.start_server(found.serve, "127.0.0.1", 0)
    found.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/hook"
    try:
        yield found
    finally:
        server.close()


EVERYTHING = ["film.completed", "film.failed", "film.cancelled", "film.awaiting_approval", "film.shot"]


async def hook_of(who: Visitor, url: str, *events: str) -> dict[str, Any]:
    """A new webhook."""
    answer = await who.ask("POST", "/v1/webhooks", {"url": url, "events": list(events) or EVERYTHING})
    assert answer.status_code == 201, answer.text
    return answer.json()


async def seen(who: Visitor, place: str, enough: Callable[[list[dict[str, Any]]], bool]) -> list[dict[str, Any]]:
    """A list, when there is enough in it."""
    async with asyncio.timeout(10):
        while not enough(found := listed((await who.ask("GET", place)).json())):  # noqa: ASYNC110
            await asyncio.sleep(0.05)
    return found


def listed(answer: Any) -> Any:
    """Of a page, or of all."""
    return answer["items"] if "items" in answer else answer  # noqa: SIM401  or it is a list


async def deliveries(who: Visitor, hook: dict[str, Any]) -> list[dict[str, Any]]:
    """What it was told."""
    return (await who.ask("GET", f"/v1/webhooks/{hook['id']}/deliveries")).json()["items"]


@pytest.fixture
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pauses of a tenth of a second."""
    monkeypatch.setattr(courier, "PAUSES", (0.1,) * len(rules.PAUSES))
    monkeypatch.setattr(courier, "LOOK", 0.05)


async def test_a_program_is_told_of_a_film_and_knows_that_it_was_us(works: Works):
    """All of it, in messages that the library of Standard Webhooks verifies, each with an id of its own."""
    owner, path = await works.owner()
    async with listener() as customer:
        hook = await hook_of(owner, customer.url)
        film = await works.ordered(owner, path)
        await customer.until(1)
        quote = (await works.until(owner, film, "awaiting approval"))["quote"]
        await owner.ask("POST", f"{film}/approval", {"verdict": "approve", "quote": quote["id"]})
        await works.until(owner, film, "completed")
        await customer.until(2 + len(quote["shots"]))
        verifier = Webhook(hook["secret"])
        for headers, body in customer.told:
            said = verifier.verify(body, headers)
            assert said["data"]["film"] == film.rpartition("/")[2]
            with pytest.raises(WebhookVerificationError):
                verifier.verify(body + b" ", headers)
        kinds = customer.kinds()
        assert kinds.count("film.shot") == len(quote["shots"])
        assert {kinds.count("film.awaiting_approval"), kinds.count("film.completed")} == {1}
        assert len({headers["webhook-id"] for headers, _ in customer.told}) == len(kinds)
        shown = await deliveries(owner, hook)
        assert {one["outcome"] for one in shown} == {"delivered"}
        page = (await owner.ask("GET", f"/v1/webhooks/{hook['id']}/deliveries?limit=2")).json()
        rest = (await owner.ask("GET", f"/v1/webhooks/{hook['id']}/deliveries?cursor={page['next']}")).json()
        assert (page["items"] + rest["items"], rest["next"]) == (shown, None)
        assert {one["id"] for one in shown} == {headers["webhook-id"] for headers, _ in customer.told}


@pytest.mark.usefixtures("hurry")
async def test_who_fails_twice_is_told_a_third_time(idle: Works):
    """The same message under the same id, signed anew."""
    owner, _ = await idle.owner()
    async with listener(500, 302) as customer:
        hook = await hook_of(owner, customer.url)
        answer = await owner.ask("POST", f"/v1/webhooks/{hook['id']}/test")
        assert (answer.status_code, answer.json()["event"]) == (202, "webhook.test")
        await customer.until(3)
        assert len({(headers["webhook-id"], body) for headers, body in customer.told}) == 1
        place = f"/v1/webhooks/{hook['id']}/deliveries"
        last = (await seen(owner, place, lambda found: found[0]["outcome"] != "waiting"))[0]
        assert (last["outcome"], last["tries"], last["status"], last["next"]) == ("delivered", 3, 200, None)
        assert (await owner.ask("GET", "/v1/webhooks")).json()[0]["disabled"] is None


@pytest.mark.usefixtures("hurry")
async def test_a_test_is_told_once(idle: Works):
    """Asked again with its key, it is the same one, also after it was told."""
    owner, _ = await idle.owner()
    async with listener() as customer:
        place = f"/v1/webhooks/{(await hook_of(owner, customer.url))['id']}"
        headers = {"Authorization": f"Bearer {owner.tokens['access_token']}", "Idempotency-Key": "t"}
        answers = [await owner.web.post(f"{place}/test", headers=headers) for _ in range(2)]
        await seen(owner, f"{place}/deliveries", lambda found: found[0]["outcome"] == "delivered")
        answers.append(await owner.web.post(f"{place}/test", headers=headers))
        assert [one.status_code for one in answers] == [202, 202, 202]
        assert len({one.json()["id"] for one in answers}) == 1
        assert len((await owner.ask("GET", f"{place}/deliveries")).json()["items"]) == 1


@pytest.mark.usefixtures("hurry")
async def test_one_that_is_gone_or_ill_for_days_is_told_nothing_more(idle: Works):
    """410 at once; other failures after three days; the reason is shown."""
    owner, _ = await idle.owner()
    async with listener(410) as gone, listener(*[503] * 50) as ill:
        hooks = [await hook_of(owner, one.url) for one in (gone, ill)]
        for hook in hooks:
            await owner.ask("POST", f"/v1/webhooks/{hook['id']}/test")
        await ill.until(2)
        old = "update jobs.hooks set failing = now() - interval '4 days' where id = :id returning 1"
        await idle.front.sql(old, id=hooks[1]["id"])
        found = await seen(owner, "/v1/webhooks", lambda found: all(one["disabled"] for one in found))
        assert ("410" in found[0]["reason"], "503" in found[1]["reason"]) == (True, True)
        for hook in hooks:
            assert (await owner.ask("POST", f"/v1/webhooks/{hook['id']}/test")).status_code == 422
        await asyncio.sleep(0.5)
        assert {one["outcome"] for hook in hooks for one in await deliveries(owner, hook)} == {"given up"}


@pytest.mark.usefixtures("hurry")
async def test_a_delivery_is_given_up_after_all_its_tries(idle: Works, monkeypatch: pytest.MonkeyPatch):
    """It is shown as given up; the webhook is still told of other things."""
    monkeypatch.setattr(courier, "PAUSES", (0.05, 0.05))
    owner, _ = await idle.owner()
    async with listener(500, 500, 500) as customer:
        hook = await hook_of(owner, customer.url)
        for count in (3, 4):
            await owner.ask("POST", f"/v1/webhooks/{hook['id']}/test")
            await customer.until(count)
        await asyncio.sleep(0.3)
        assert [one["outcome"] for one in await deliveries(owner, hook)] == ["delivered", "given up"]


async def test_nothing_is_lost_when_the_web_app_is_away(works: Works):
    """What happens meanwhile is told when it is back, from where it stopped; and once, though two criers read."""
    owner, path = await works.owner()
    async with listener() as customer:
        await hook_of(owner, customer.url, "film.completed", "film.shot")
        reader: Crier = works.front.app.state.crier
        inner, away = reader.once, asyncio.Event()

        async def nothing() -> None:
            """As if it were killed."""
            away.set()

        reader.once = nothing
        await away.wait()
        film = await works.ordered(owner, path, ask=False)
        done = await works.until(owner, film, "completed")
        await asyncio.sleep(1.5)
        assert not customer.told
        reader.once = inner
        await asyncio.gather(inner(), inner(), inner())
        await customer.until(1 + len(done["quote"]["shots"]))
        await asyncio.sleep(1.5)
        assert len(customer.told) == 1 + len(done["quote"]["shots"])
        assert customer.kinds().count("film.completed") == 1


async def test_killed_in_the_middle_it_goes_on_from_where_it_stopped(works: Works, monkeypatch: pytest.MonkeyPatch):
    """Half of what a look found was written: none of it counts, and all of it is told by the next look, once."""
    owner, path = await works.owner()
    inner, calls = crier.tell, list[str]()

    async def dying(connection: AsyncConnection, hook: UUID, key: str, *more: Any) -> None:
        calls.append(key)
        await inner(connection, hook, key, *more)
        if len(calls) in (1, 3, 6):
            raise ZeroDivisionError

    monkeypatch.setattr(crier, "tell", dying)
    async with listener() as customer:
        await hook_of(owner, customer.url, "film.completed", "film.shot", "film.awaiting_approval")
        film = await works.ordered(owner, path, ask=False)
        done = await works.until(owner, film, "completed")
        await customer.until(1 + len(done["quote"]["shots"]))
        await asyncio.sleep(1.5)
        assert len(customer.told) == 1 + len(done["quote"]["shots"])
        assert len({headers["webhook-id"] for headers, _ in customer.told}) == len(customer.told) < len(calls)


async def test_only_what_was_asked_for_and_only_ones_own(works: Works):
    """A member who does not pay hears nothing; a webhook hears of what it wants, from when it was made."""
    owner, path = await works.owner()
    member, _ = await works.owner()
    await owner.ask("PUT", f"{path}/members/{await id_of(member)}", {"role": "producer"})
    async with listener() as mine, listener() as members, listener() as late:
        await hook_of(owner, mine.url, "film.cancelled")
        await hook_of(member, members.url)
        film = await works.ordered(owner, path)
        await works.until(owner, film, "awaiting approval")
        await hook_of(owner, late.url)
        await owner.ask("POST", f"{film}/cancel")
        await mine.until(1)
        await late.until(1)
        await asyncio.sleep(1.5)
        assert (mine.kinds(), late.kinds(), members.kinds()) == (["film.cancelled"], ["film.cancelled"], [])


@pytest.mark.parametrize(
    "url",
    [
        "https://127.0.0.1/", "https://169.254.169.254/latest/meta-data/", "https://[::ffff:10.0.0.1]/x",
        "http://1.1.1.1/", "https://localhost/", "https://2130706433/", "file:///etc/passwd", "https://me:x@1.1.1.1/",
        "https://nobody.invalid/", "", "x" * 3000, "https://1.1.1.1/\r\nX: y", "gopher://1.1.1.1/",
    ],
)  # fmt: skip
async def test_an_address_in_our_own_network_is_refused(idle: Works, url: str):
    """When it is given, in words."""
    owner = await idle.front.visitor().register()
    idle.front.app.state.hooks._outbound = Outbound()
    answer = await owner.ask("POST", "/v1/webhooks", {"url": url, "events": ["film.failed"]})
    assert answer.status_code == 422, answer.text
    assert (await owner.ask("GET", "/v1/webhooks")).json() == []


async def test_an_address_that_moves_inside_later_is_not_asked(idle: Works):
    """It was outside when it was given; each time it is looked at again."""
    owner, _ = await idle.owner()
    async with listener() as customer:
        hook = await hook_of(owner, customer.url)
        idle.front.app.state.courier._outbound = Outbound()
        await owner.ask("POST", f"/v1/webhooks/{hook['id']}/test")
        place = f"/v1/webhooks/{hook['id']}/deliveries"
        last = (await seen(owner, place, lambda found: bool(found[0]["said"])))[0]
        assert ("https://" in last["said"], customer.told) == (True, [])


async def test_webhooks_are_ones_own_and_there_is_a_most(idle: Works):
    """Repeated with its key a request makes one; its secret is sealed in the database."""
    owner, stranger = await idle.front.visitor().register(), await idle.front.visitor().register()
    body = {"url": "http://127.0.0.1:1/", "events": ["film.failed", "film.failed"]}
    headers = {"Authorization": f"Bearer {owner.tokens['access_token']}", "Idempotency-Key": "h"}
    made = await asyncio.gather(*(owner.web.post("/v1/webhooks", json=body, headers=headers) for _ in range(4)))
    assert {answer.status_code for answer in made} == {201}
    assert len({(answer.json()["id"], answer.json()["secret"]) for answer in made}) == 1
    hook = made[0].json()
    assert hook["events"] == ["film.failed"]
    row = (await idle.front.sql("select secret from jobs.hooks where id = :id", id=hook["id"]))[0]
    assert hook["secret"].encode() not in bytes(row.secret)
    assert "secret" not in (await owner.ask("GET", "/v1/webhooks")).json()[0]
    for method, place in (("DELETE", ""), ("GET", "/deliveries"), ("POST", "/test")):
        assert (await stranger.ask(method, f"/v1/webhooks/{hook['id']}{place}")).status_code == 404
    statuses = [(await owner.ask("POST", "/v1/webhooks", body)).status_code for _ in range(rules.HOOKS)]
    assert statuses == [201] * (rules.HOOKS - 1) + [422]
    assert (await owner.ask("DELETE", f"/v1/webhooks/{hook['id']}")).status_code == 204
    assert len((await owner.ask("GET", "/v1/webhooks")).json()) == rules.HOOKS - 1
    for wrong in ({"url": body["url"], "events": []}, {"url": body["url"], "events": ["film.sold"]}, {"url": 3}, {}):
        assert (await owner.ask("POST", "/v1/webhooks", wrong)).status_code == 422
