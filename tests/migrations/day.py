"""A day of the studio: people, projects, films, files and money, so that all tables have something in them."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from tests.peers.checkout_door import checkout
from tests.production.conftest import SCRIPT, desk_in
from tests.services.administration.office import office_of
from tests.services.conftest import Front, Visitor, front_of
from tests.services.credits.conftest import Buyer
from tests.services.jobs.conftest import Works, working
from tests.services.jobs.test_hooks import hook_of, listener
from tests.services.moderation.cases import decided, report
from tests.services.projects.files import Sender, png
from tests.services.projects.test_invitations import invited
from tests.services.projects.test_projects import id_of, written
from tests.services.test_telemetry import a_day

if TYPE_CHECKING:
    from filmstudio.stack.site import Site


async def day_of_the_studio(site: "Site", home: Path) -> None:
    """On the real servers, by the app and a worker."""
    from filmstudio.services.credits.postgres import PostgresCredits
    from filmstudio.wiring.production.settings import RehearsalSettings

    home.mkdir(parents=True, exist_ok=True)
    with desk_in(home) as vendor, checkout() as peer:
        rehearsal = RehearsalSettings(desk=vendor.url)
        settings = {"rehearsal": rehearsal, "hooks_to_loopback": True, **peer.settings(home)}
        async with front_of(site, home / "front", **settings) as front, working(site, home / "work", vendor):
            await a_day(front)
            works = Works(front, vendor, PostgresCredits(front.db))
            owner, path = await works.owner()
            guest = await front.visitor().register()
            await together(owner, guest, path)
            await money(Buyer(owner, peer))
            await films(works, owner, path)
            await owner.ask("POST", f"{path}/export", {})
            await administered(front, owner, guest, path)
            await front.visitor().ask("POST", "/v1/auth/register", {"email": "new@example.org", "password": "x" * 12})
            await gone(front)


async def together(owner: Visitor, guest: Visitor, path: str) -> None:
    """Two people on a project."""
    await owner.ask("PUT", f"{path}/members/{await id_of(guest)}", {"role": "editor"})
    await invited(owner, path)
    said = (await guest.ask("POST", f"{path}/comments", {"body": "Darker.", "about": "1A"})).json()
    await owner.ask("POST", f"{path}/comments", {"body": "So be it.", "answers": said["id"]})
    await written(owner, f"{path}/script", SCRIPT.replace("rain", "snow"), 1)
    await written(guest, f"{path}/script", SCRIPT.replace("rain", "hail"), 1)
    asset = await Sender(owner).send(png(), "image/png", "set.png")
    await owner.ask("PUT", f"{path}/assets/{asset['id']}")
    await owner.ask("POST", f"{path}/links", {"password": "look look"})


async def money(buyer: Buyer) -> None:
    """Bought, paid back in part, a plan, a message that nobody understands."""
    _, first = await buyer.order()
    buyer.peer.pay(first)
    await buyer.told(buyer.peer.events)
    await buyer.order()
    _, plan = await buyer.order("pro", "plan")
    buyer.peer.pay(plan)
    await buyer.told(buyer.peer.events)
    await buyer.cashier.nightly()


async def films(works: Works, owner: Visitor, path: str) -> None:
    """One is made and told of, one is retaken, one rejected, one cancelled; one waits for its answer."""
    async with listener(200) as heard:
        await hook_of(owner, heard.url)
        made = await works.ordered(owner, path, crew="rehearsal paid", cap=10**7, ask=False)
        await works.until(owner, made, "completed")
        await heard.until(1)
    await owner.ask("POST", f"{made}/retakes", {"shots": ["1A"]})
    for verdict in ("reject", ""):
        film = await works.ordered(owner, path, ask=True)
        quoted = await works.until(owner, film, "awaiting approval")
        if verdict:
            await owner.ask("POST", f"{film}/approval", {"verdict": verdict, "quote": quoted["quote"]["id"]})
    stopped = await works.ordered(owner, path, ask=True)
    await works.until(owner, stopped, "awaiting approval")
    await owner.ask("POST", f"{stopped}/cancel")
    await works.until(owner, stopped, "cancelled")


async def administered(front: Front, owner: Visitor, guest: Visitor, path: str) -> None:
    """Somebody reports a project, it is taken down, its owner appeals; a film is ordered again, a flag switched."""
    office, other = await office_of(front), await office_of(front)
    project = path.rpartition("/")[2]
    await report(guest, "project", project)
    decision = await decided(office, project, "take down")
    plea = {"words": "It is a quotation of a play."}
    appeal = (await owner.ask("POST", f"/v1/me/decisions/{decision['id']}/appeal", plea)).json()
    await other.do(f"/appeals/{appeal['id']}/judgement", outcome="reversed")
    await report(guest, "person", await id_of(owner))
    stopped = (await owner.ask("GET", f"{path}/films")).json()["items"][0]["id"]
    await office.do(f"/films/{stopped}/retry")
    await office.do("/credits/adjustments", person=await id_of(guest), kind="give", credits=100)
    await office.do(f"/users/{other.id}/suspension")
    await office.do("/flags/new-orders", rule={"state": "on"})


async def gone(front: Front) -> None:
    """Somebody is erased."""
    leaving = await front.visitor().register()
    await leaving.ask("POST", "/v1/me/erasure", {"password": "correct horse battery staple"})
    while await front.sql("select 1 from users.people where erased is not null and forgotten is null"):  # noqa: ASYNC110
        await asyncio.sleep(0.1)
