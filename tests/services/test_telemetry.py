"""What the app tells of itself: lines without secrets, and measures by route."""

import asyncio
import io
import json
import logging
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from filmstudio.kit.logs import start_logs
from tests.peers import paypal
from tests.peers.checkout import SECRET
from tests.peers.checkout_door import checkout
from tests.peers.paypal_door import paypal as at_paypal
from tests.services.conftest import PASSWORD, Front, Visitor, front_of
from tests.services.projects.test_projects import project_of

if TYPE_CHECKING:
    from filmstudio.stack.site import Site


async def a_day(front: Front) -> list[str]:
    """Somebody uses the app in all ways that have secrets; all of these."""
    visitor = await front.visitor().register()
    secrets = [PASSWORD, visitor.email, visitor.tokens["access_token"], visitor.tokens["refresh_token"]]
    secrets += [(await visitor.refresh()).json()["refresh_token"]]
    await Visitor(front, visitor.web, visitor.email).login("wrong password 123")
    key = (await visitor.ask("POST", "/v1/me/keys", {"name": "k", "scopes": ["films:read"]})).json()["key"]
    await visitor.ask("GET", "/v1/me", token=key)
    await visitor.ask("POST", "/v1/auth/password/forgotten", {"email": visitor.email})
    secrets += [key, await front.link(visitor.email, "reset")]
    factor = (await visitor.ask("POST", "/v1/me/second-factor", {"password": PASSWORD})).json()
    secrets += [value for value in factor.values() if isinstance(value, str)]
    path = await project_of(visitor)
    await visitor.ask("POST", "/v1/graphql", {"query": f'{{ me {{ email }} film(id: "{key}") {{ id }} }}'})
    link = (await visitor.ask("POST", f"{path}/links", {"password": "look look"})).json()["token"]
    await visitor.ask("POST", "/v1/shared", {"token": link, "password": "look look"})
    for vendor in ("stripe", "paypal"):
        await visitor.ask("POST", "/v1/credits/orders", {"kind": "top-up", "product": "credits-10", "vendor": vendor})
    doors = "/v1/auth/login", "/v1/auth/refresh", "/v1/payments/stripe/notices", "/v1/payments/paypal/notices"
    for door in doors:
        await visitor.web.post(door, content=b'{"password": "' + PASSWORD.encode() + b'"')
    return [*secrets, link, "look look", "wrong password 123", SECRET, "sk_test_1234567890", paypal.PASSWORD]


async def test_no_secret_is_ever_logged(site: "Site", tmp_path: Path):
    """Everything that the app and its libraries say, down to DEBUG, is searched for every secret of a day."""
    before, level, written = logging.root.handlers[:], logging.root.level, io.StringIO()
    start_logs("DEBUG", written)
    try:
        with checkout() as peer, at_paypal() as other:
            settings = {**peer.settings(tmp_path, key="sk_test_1234567890"), **other.settings(tmp_path)}
            async with front_of(site, tmp_path, **settings) as front:
                secrets = [*await a_day(front), *other.tokens]
                assert other.tokens
    finally:
        logging.root.handlers, logging.root.level = before, level
    told = written.getvalue()
    assert len(told.splitlines()) > 20
    secrets += [site.secret(name) for name in ("platform", "postgres", "valkey")]
    assert [secret for secret in secrets if secret and secret in told] == []


async def test_each_request_is_one_line_and_one_measure(front: Front):
    """By its route, not its address; persons without a name; what has no route is one word."""
    before, level, written = logging.root.handlers[:], logging.root.level, io.StringIO()
    start_logs("INFO", written)
    try:
        visitor = await front.visitor().register()
        answer = await visitor.ask("GET", f"/v1/projects/{uuid4()}")
        await visitor.ask("GET", f"/nowhere/{uuid4()}")
    finally:
        logging.root.handlers, logging.root.level = before, level
    lines = [json.loads(line) for line in written.getvalue().splitlines()]
    (line,) = [one for one in lines if one.get("request") == answer.headers["X-Request-Id"]]
    assert (line["method"], line["route"], line["status"]) == ("GET", "/v1/projects/{project}", 404)
    person = (await visitor.ask("GET", "/v1/me")).json()["id"]
    assert len(line["user"]) == 16
    assert person not in written.getvalue()
    shown = measured(front)
    assert 'filmstudio_requests_total{method="GET",route="/v1/projects/{project}",status="404"} 1.0' in shown
    assert 'filmstudio_requests_total{method="GET",route="(none)",status="404"} 1.0' in shown
    assert 'filmstudio_request_seconds_count{method="POST",route="/v1/auth/login"} 1.0' in shown


def measured(front: Front) -> str:
    """What Prometheus would read."""
    from prometheus_client import generate_latest

    return generate_latest(front.app.state.measures.registry).decode()


async def test_the_studio_shows_its_jobs_and_its_money(front: Front):
    """Beside the requests, from the database."""
    await (await front.visitor().register()).ask("GET", "/v1/credits")
    async with asyncio.timeout(20):
        while 'filmstudio_credits{part="available"}' not in measured(front):  # noqa: ASYNC110  the app looks now and then
            await asyncio.sleep(0.1)
    assert 'filmstudio_payments_open{what="notices"}' in measured(front)


async def test_somebody_may_ask_so_often_and_his_keys_as_often(site: "Site", tmp_path: Path):
    """The answer says when again; a script that runs wild leaves its person the browser, and others all they have."""
    async with front_of(site, tmp_path, requests=5) as front:
        visitor, other = await front.visitor().register(), await front.visitor().register()
        scopes = {"name": "k", "scopes": ["projects:read"]}
        key = (await visitor.ask("POST", "/v1/me/keys", scopes)).json()["key"]
        wild = [(await visitor.ask("GET", "/v1/projects", token=key)) for _ in range(8)]
        assert [answer.status_code for answer in wild] == [200] * 5 + [429] * 3
        assert int(wild[-1].headers["Retry-After"]) in range(1, 62)
        assert (await visitor.ask("GET", "/v1/projects")).status_code == 200
        assert (await other.ask("GET", "/v1/projects")).status_code == 200
