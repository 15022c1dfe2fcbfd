"""Flags: switched with a reason, known everywhere at once, asked without asking anybody."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID, uuid4

import httpx
import pytest

from filmstudio.errors import NotThere, ServerAway, SwitchedOff
from filmstudio.kit.radio import Radio
from filmstudio.ports.flags import FLAGS, FlagName, Rule
from filmstudio.services.administration import flags as module
from filmstudio.services.administration.flags import FlagsHere, Standing, chosen
from tests.services.administration.office import WHY, Office, office_of
from tests.services.conftest import PASSWORD, Front, front_of
from tests.services.projects.test_projects import id_of, project_of, written

if TYPE_CHECKING:
    from filmstudio.stack.site import Site

ON: dict[str, Any] = {"state": "on"}
OFF: dict[str, Any] = {"state": "off"}


async def switched(office: Office, name: str, rule: dict[str, Any], key: str = "") -> httpx.Response:
    """A flag, by an administrator."""
    return await office.do(f"/flags/{name}", key, rule=rule)


async def known(flags: Any, name: str, expected: bool, person: UUID | None = None) -> None:
    """A process knows how a flag is."""
    async with asyncio.timeout(20):
        while await flags.on(name, person) != expected:  # noqa: ASYNC110
            await asyncio.sleep(0.02)


async def test_an_operator_stops_new_films_and_takes_them_again(front: Front):
    """With words for people; what is there can still be looked at; once for a request."""
    office, mara = await office_of(front), await front.visitor().register()
    path, flags = await project_of(mara), front.app.state.flags
    await written(mara, f"{path}/script", "INT. ROOM - DAY\n\nRain.", 0)
    try:
        for _ in range(2):
            answer = await switched(office, "new-orders", OFF, "k")
            assert (answer.status_code, answer.json()["rule"]["state"], answer.json()["reason"]) == (200, "off", WHY)
        await known(flags, "new-orders", expected=False)
        refused = await mara.ask("POST", f"{path}/films", {})
        assert (refused.status_code, refused.json()["code"]) == (503, "SwitchedOff")
        assert refused.json()["detail"] == FLAGS["new-orders"].refusal
        assert (await mara.ask("GET", "/v1/me/flags")).json()["new-orders"] is False
        assert (await mara.ask("GET", f"{path}/films")).status_code == 200
    finally:
        assert (await switched(office, "new-orders", ON)).status_code == 200
    await known(flags, "new-orders", expected=True)
    assert (await mara.ask("POST", f"{path}/films", {})).status_code == 201
    assert [act for _, act, _ in await office.acts("flag/new-orders")][:2] == ["switched", "switched"]


async def test_no_accounts_are_opened_while_that_is_off(front: Front):
    """Those that there are log in; nobody learns more than before."""
    office, mara = await office_of(front), await front.visitor().register()
    body = {"email": front.visitor().email, "password": PASSWORD}
    try:
        await switched(office, "registration", OFF)
        await known(front.app.state.flags, "registration", expected=False)
        for email in (body["email"], mara.email):
            refused = await front.visitor().ask("POST", "/v1/auth/register", body | {"email": email})
            assert (refused.status_code, refused.json()["detail"]) == (503, FLAGS["registration"].refusal)
        assert (await mara.login()).status_code == 200
    finally:
        await switched(office, "registration", ON)
    await known(front.app.state.flags, "registration", expected=True)
    assert (await front.visitor().ask("POST", "/v1/auth/register", body)).status_code == 202


async def test_every_process_hears_of_it_at_once(site: "Site", tmp_path: Path, front: Front):
    """By radio; not by its next look, which would be later."""
    office = await office_of(front)
    async with front_of(site, tmp_path / "other") as other:
        await known(other.app.state.flags, "new-orders", expected=True)
        async with asyncio.timeout(20):
            while not (front.app.state.radio.on and other.app.state.radio.on):  # noqa: ASYNC110
                await asyncio.sleep(0.02)
        try:
            await switched(office, "new-orders", OFF)
            async with asyncio.timeout(module.LOOK - 1):
                await known(other.app.state.flags, "new-orders", expected=False)
        finally:
            await switched(office, "new-orders", ON)


class Switchboard:
    """The service of administration, or what is heard of it."""

    def __init__(self) -> None:
        self.rules, self.away, self.asked, self.looked = dict[str, Rule](), False, 0, 0
        self.standing = Standing("free", "free")

    async def ask(self) -> dict[str, Rule]:
        self.asked += 1
        if self.away:
            raise ServerAway("the service of administration is away")
        return self.rules

    async def who(self, person: UUID) -> Standing:
        self.looked += 1
        if self.away:
            raise ServerAway("the service of users is away")
        return self.standing


def here(board: Switchboard) -> FlagsHere:
    """A process whose radio says nothing."""
    return FlagsHere(Radio(cast("Any", None)), board.ask, board.who)


async def test_flags_are_as_they_were_while_nobody_can_be_asked():
    """Defaults at first, then what was known last."""
    board = Switchboard()
    flags = here(board)
    board.away = True
    await flags.look()
    assert all([await flags.on(name, uuid4()) == flag.default for name, flag in FLAGS.items()])
    board.away, board.rules = False, {"new-orders": Rule(state="off"), "gone long ago": Rule(state="on")}
    await flags.look()
    board.away = True
    await flags.look()
    assert not await flags.on("new-orders", uuid4())
    with pytest.raises(SwitchedOff, match="no new films"):
        await flags.need("new-orders", None)
    with pytest.raises(NotThere, match="no flag 'gone long ago'"):
        await flags.on(cast("FlagName", "gone long ago"), uuid4())


async def test_valkey_away_costs_some_seconds_and_nothing_else(monkeypatch: pytest.MonkeyPatch):
    """Each process looks by itself."""
    monkeypatch.setattr(module, "LOOK", 0.05)
    board = Switchboard()
    flags = here(board)
    running = asyncio.create_task(flags.run())
    try:
        await known(flags, "new-orders", expected=True)
        board.rules = {"new-orders": Rule(state="off")}
        await known(flags, "new-orders", expected=False)
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def test_a_thousand_questions_ask_nobody():
    """But for a person's role or plan, where a rule wants it, once in some seconds."""
    board, mara = Switchboard(), uuid4()
    flags = here(board)
    board.rules = {"new-orders": Rule(state="some", percent=1, roles=frozenset({"pro"}))}
    await flags.look()
    for _ in range(1000):
        await flags.on("new-orders", mara)
    assert board.asked == 1
    assert board.looked <= 1


RULES: dict[str, tuple[Rule, Callable[[UUID, Switchboard], object], bool]] = {
    "named": (Rule(state="some"), lambda _, __: None, False),
    "nobody": (Rule(state="some", percent=0), lambda _, __: None, False),
    "everybody": (Rule(state="some", percent=100), lambda _, __: None, True),
    "by role": (
        Rule(state="some", roles=frozenset({"pro"})), lambda _, b: setattr(b, "standing", Standing("pro", "x")), True,
    ),
    "by plan": (
        Rule(state="some", plans=frozenset({"pro"})), lambda _, b: setattr(b, "standing", Standing("x", "pro")), True,
    ),
    "by another plan": (Rule(state="some", plans=frozenset({"pro"})), lambda _, __: None, False),
    "when nobody knows him": (
        Rule(state="some", plans=frozenset({"free"})), lambda _, b: setattr(b, "away", True), False,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", RULES)
async def test_a_flag_is_on_for_some(name: str):
    """By per cent, role, plan or name; never for somebody unknown."""
    board, mara = Switchboard(), uuid4()
    flags, (rule, change, expected) = here(board), RULES[name]
    board.rules = {"new-orders": rule}
    await flags.look()
    change(mara, board)
    assert await flags.on("new-orders", mara) is expected
    assert await flags.on("new-orders", None) is False
    board.away, board.rules = False, {"new-orders": rule.model_copy(update={"persons": frozenset({mara})})}
    await flags.look()
    assert await flags.on("new-orders", mara) is True


def test_more_per_cent_are_more_of_the_same():
    """About as many as was said, and other ones for another flag."""
    people = [UUID(int=number << 64 | 7) for number in range(2000)]
    tenth = {one for one in people if chosen("a", one, 10)}
    half = {one for one in people if chosen("a", one, 50)}
    assert tenth < half
    assert (150 < len(tenth) < 250, 900 < len(half) < 1100) == (True, True)
    assert {one for one in people if chosen("b", one, 10)} != tenth


@pytest.mark.parametrize(("name", "rule", "status"), [
    ("no-such-flag", OFF, 404), ("NEW", OFF, 422), ("new-orders", {"state": "maybe"}, 422),
    ("new-orders", {"state": "some", "percent": 101}, 422), ("new-orders", {}, 422),
    ("new-orders", {"state": "some", "roles": ["king"]}, 422), ("new-orders", OFF | {"more": 1}, 422),
    ("new-orders", {"state": "some", "persons": [str(uuid4()) for _ in range(1001)]}, 422),
])  # fmt: skip
async def test_a_switch_that_is_none_is_refused(front: Front, name: str, rule: dict[str, Any], status: int):
    """And nothing is switched."""
    office = await office_of(front)
    assert (await switched(office, name, rule)).status_code == status
    assert await front.app.state.flags.on("new-orders", None)


async def test_flags_are_listed_with_what_they_do_and_who_switched_them(front: Front):
    """To administrators; others learn only what is on for them."""
    office, mara = await office_of(front), await front.visitor().register()
    rule: dict[str, Any] = {"state": "some", "percent": 100, "persons": [await id_of(mara)]}
    await switched(office, "new-orders", rule)
    listed = {flag["name"]: flag for flag in await office.see("/flags")}
    assert set(listed) == set(FLAGS)
    flag = listed["new-orders"]
    assert (flag["by"], flag["rule"]["persons"], flag["overdue"]) == (office.id, rule["persons"], False)
    await switched(office, "new-orders", ON)
    assert (await mara.ask("GET", "/v1/me/flags")).json().keys() == FLAGS.keys()
