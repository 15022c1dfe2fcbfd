"""People, as administrators have them: found, looked at, given roles, put out and let in again."""

import asyncio
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from filmstudio.errors import Conflict, NotLoggedIn, NotThere
from filmstudio.kit.barred import Barred, PutOut
from filmstudio.kit.radio import Radio
from tests.services.administration.office import WHY, office_of
from tests.services.conftest import PASSWORD, Front, Visitor
from tests.services.projects.test_projects import id_of, project_of


async def test_people_are_found_by_what_is_known_of_them(front: Front):
    """A part of address or name, an id, a role, their standing; page by page."""
    office = await office_of(front)
    mark = uuid4().hex[:12]
    people = [await front.visitor(f"{mark}.{number}@example.org").register() for number in range(3)]
    await people[0].ask("PATCH", "/v1/me", {"name": f"Mara {mark[::-1]} 100%"})
    ids = [await id_of(one) for one in people]

    async def found(query: str) -> list[str]:
        return [one["id"] for one in (await office.see(f"/users?{query}"))["items"]]

    assert await found(f"text={mark.upper()}") == ids[::-1]
    assert await found(f"text={mark[::-1]} 100%25") == ids[:1]
    assert await found(f"text={mark}%25") == []
    assert await found(f"person={ids[1]}") == ids[1:2]
    assert await found(f"text={mark}&role=admin") == []
    await office.do(f"/users/{ids[2]}/suspension")
    assert await found(f"text={mark}&suspended=true") == ids[2:]
    assert await found(f"text={mark}&suspended=false") == ids[1::-1]
    first = await office.see(f"/users?text={mark}&limit=2")
    rest = await office.see(f"/users?text={mark}&limit=2&cursor={first['next']}")
    assert [one["id"] for page in (first, rest) for one in page["items"]] == ids[::-1]
    assert rest["next"] is None


async def test_a_look_at_a_person_is_kept_and_shows_no_secret(front: Front):
    """Sessions, keys, standing, plan, and what he did."""
    office, mara = await office_of(front), await front.visitor().register()
    who = await id_of(mara)
    key = (await mara.ask("POST", "/v1/me/keys", {"name": "ci", "scopes": ["films:read"]})).json()["key"]
    seen = await office.see(f"/users/{who}")
    assert (seen["email"], seen["plan"], seen["second_factor"], seen["suspended"]) == (mara.email, "free", False, False)
    assert (len(seen["sessions"]), [one["name"] for one in seen["keys"]]) == (1, ["ci"])
    assert "logged in" in {deed["action"] for deed in seen["deeds"]}
    assert key not in str(seen)
    assert await office.acts(f"person/{who}") == [("users", "looked at", "")]
    assert (await office.visitor.ask("GET", f"/v1/admin/users/{uuid4()}")).status_code == 404


async def test_a_request_that_is_repeated_does_one_thing(front: Front):
    """Its key belongs to it; without a key, a reason, or with a word too much it is refused."""
    office, mara = await office_of(front), await front.visitor().register()
    door = f"/users/{await id_of(mara)}/role"
    who = await id_of(mara)
    for _ in range(2):
        assert (await office.do(door, "k", role="pro")).json()["role"] == "pro"
    assert (await office.do(door, "k", role="free")).json()["code"] == "KeyReused"
    assert await office.acts(f"person/{who}") == [("users", "role given", WHY)]
    for body in ({"role": "king"}, {"role": "pro", "reason": "    a    "}, {"role": "pro", "reason": "x" * 501}, {}):
        assert (await office.do(door, **body)).status_code == 422
    answer = await office.visitor.ask("POST", f"/v1/admin{door}", {"role": "pro", "reason": WHY})
    assert (answer.status_code, "Idempotency-Key" in answer.text) == (422, True)
    assert (await office.do(f"/users/{uuid4()}/role", role="pro")).status_code == 404


async def test_who_is_suspended_is_out_at_once_and_told_why(front: Front):
    """Tokens, refresh, log-in and keys; who doesn't know the password learns nothing; lifted, all is as before."""
    office, mara = await office_of(front), await front.visitor().register()
    who = await id_of(mara)
    key = (await mara.ask("POST", "/v1/me/keys", {"name": "ci", "scopes": ["projects:read"]})).json()["key"]
    answer = await office.do(f"/users/{who}/suspension", reason="Spam in comments {0}")
    assert (answer.status_code, answer.json()["suspended"], answer.json()["sessions"]) == (201, True, [])
    assert (await mara.ask("GET", "/v1/me")).status_code == 401
    assert (await mara.ask("GET", "/v1/projects", token=key)).json()["code"] == "Suspended"
    for refused in (await mara.refresh(), await mara.login()):
        assert (refused.status_code, refused.json()["code"]) == (403, "Suspended")
        assert "until further notice: Spam in comments {0}" in refused.json()["detail"]
    assert (await front.visitor(mara.email).login("a wrong password")).json()["code"] == "NotLoggedIn"
    assert "Spam in comments {0}" in (await front.letters(mara.email))[-1][1]
    for _ in range(2):
        lifted = await office.do(f"/users/{who}/suspension/end", "lift")
        assert (lifted.status_code, lifted.json()["suspended"]) == (200, False)
    assert (await mara.login()).status_code == 200
    assert (await mara.ask("GET", "/v1/me")).status_code == 200
    assert (await mara.ask("GET", "/v1/projects", token=key)).status_code == 200
    assert [act for _, act, _ in await office.acts(f"person/{who}")] == ["suspension lifted", "suspended"]
    assert [subject for subject, _ in await front.letters(mara.email)].count("Your account is open again") == 1


async def test_a_suspension_ends_by_itself(front: Front):
    """At its time, which has to be one to come; a longer one beside it stays."""
    office, mara = await office_of(front), await front.visitor().register()
    who, soon = await id_of(mara), datetime.now(UTC) + timedelta(hours=1)
    for wrong in ("2020-01-01T00:00:00Z", "2999-01-01T00:00:00", "soon"):
        assert (await office.do(f"/users/{who}/suspension", until=wrong)).status_code == 422
    assert (await office.do(f"/users/{who}/suspension", until=soon.isoformat())).status_code == 201
    assert f"until {soon:%d %B %Y, %H:%M} UTC" in (await mara.login()).json()["detail"]
    await front.sql("update users.suspensions set until = now() where person = :id returning 1", id=who)
    assert (await mara.login()).status_code == 200


async def test_an_administrator_does_nothing_to_himself(front: Front):
    """Neither a role, nor a suspension, nor its end."""
    office = await office_of(front)
    for door in ("role", "suspension", "suspension/end", "sessions/end"):
        body = {"role": "free"} if door == "role" else {}
        assert (await office.do(f"/users/{office.id}/{door}", **body)).status_code == 403
    assert await office.acts(f"person/{office.id}") == []


async def test_one_administrator_is_always_left(front: Front):
    """Two who take each other's office at once: one stays. Nor can another service take the last one's."""
    one, two = await office_of(front), await office_of(front)
    await front.sql(
        "update users.people set role = 'free' where role = 'admin' and not id = any(:ids) returning 1",
        ids=[UUID(one.id), UUID(two.id)],
    )
    answers = await asyncio.gather(
        one.do(f"/users/{two.id}/role", role="free"), two.do(f"/users/{one.id}/suspension")
    )  # fmt: skip
    assert sorted(answer.status_code for answer in answers) in ([200, 401], [200, 403], [201, 401], [201, 403])
    left = one if answers[0].status_code == 200 else two
    users = front.app.state.users
    with pytest.raises(Conflict, match="last administrator"):
        await users.give_role(UUID(left.id), "pro", "paid")
    with pytest.raises(Conflict, match="last administrator"):
        await users.suspend(UUID(left.id), uuid4(), WHY, None)
    with pytest.raises(NotThere):
        await users.suspend(uuid4(), uuid4(), WHY, None)
    assert await left.see("/users?limit=1")


async def test_the_last_administrator_does_not_erase_himself(front: Front):
    """He is told what to do; then he may. Others go as ever."""
    office, heir = await office_of(front), await front.visitor().register()
    await front.sql(
        "update users.people set role = 'free' where role = 'admin' and id <> :id returning 1", id=office.id
    )
    body = {"password": PASSWORD}
    refused = await office.visitor.ask("POST", "/v1/me/erasure", body)
    assert (refused.status_code, refused.json()["code"]) == (409, "Conflict")
    assert refused.json()["detail"] == "this is the last administrator; make another one first"
    assert (await office.do(f"/users/{await id_of(heir)}/role", role="admin")).status_code == 200
    assert (await office.visitor.ask("POST", "/v1/me/erasure", body)).status_code == 204
    assert (await office.visitor.login()).status_code == 401
    guest = await front.visitor().register()
    assert (await guest.ask("POST", "/v1/me/erasure", body)).status_code == 204


async def test_two_administrators_who_leave_at_once(front: Front):
    """One of them stays."""
    one, two = await office_of(front), await office_of(front)
    await front.sql(
        "update users.people set role = 'free' where role = 'admin' and not id = any(:ids) returning 1",
        ids=[UUID(one.id), UUID(two.id)],
    )
    left = await asyncio.gather(
        *(who.visitor.ask("POST", "/v1/me/erasure", {"password": PASSWORD}) for who in (one, two))
    )
    assert sorted(answer.status_code for answer in left) == [204, 409]


async def test_who_is_no_administrator_any_more_is_none_at_once(front: Front):
    """His tokens tell that he is one; they end."""
    one, two = await office_of(front), await office_of(front)
    assert (await one.do(f"/users/{two.id}/role", role="free")).status_code == 200
    assert (await two.visitor.ask("GET", "/v1/admin/users")).status_code == 401
    assert (await two.visitor.refresh()).status_code == 401


async def test_who_is_erased_is_out_at_once(front: Front):
    """His sessions are gone, so he is known by himself; others go as ever. The process that hears nothing asks."""
    left, stays = await office_of(front), await office_of(front)
    deaf = Barred(Radio(front.app.state.radio.valkey), front.app.state.users.put_out)
    door, token = deaf.guarding(front.app.state.users.authenticate), left.visitor.tokens["access_token"]
    assert (await left.visitor.ask("GET", "/v1/admin/users")).status_code == 200
    assert (await left.visitor.ask("POST", "/v1/me/erasure", {"password": PASSWORD})).status_code == 204
    for path in ("/v1/admin/users", "/v1/me", "/v1/projects"):
        assert (await left.visitor.ask("GET", path)).status_code == 401, path
    assert not deaf.out(caller := await door(token))
    await deaf.look()
    assert deaf.out(caller)
    with pytest.raises(NotLoggedIn):
        await door(token)
    assert (await door(stays.visitor.tokens["access_token"])).admin


async def test_who_is_erased_is_heard_of_in_every_process(front: Front):
    """By radio, before it asks."""
    left, radio = await office_of(front), Radio(front.app.state.radio.valkey)
    caller = await front.app.state.authenticate(left.visitor.tokens["access_token"])
    other, listening = Barred(radio, front.app.state.users.put_out), asyncio.create_task(radio.run())
    async with asyncio.timeout(10):
        while not radio.on:  # noqa: ASYNC110
            await asyncio.sleep(0.02)
        await left.visitor.ask("POST", "/v1/me/erasure", {"password": PASSWORD})
        while not other.out(caller):  # noqa: ASYNC110
            await asyncio.sleep(0.02)
    listening.cancel()
    await asyncio.gather(listening, return_exceptions=True)


async def test_sessions_are_ended_and_new_ones_begun(front: Front):
    """Everywhere, at once; keys stay."""
    office, mara = await office_of(front), await front.visitor().register()
    key = (await mara.ask("POST", "/v1/me/keys", {"name": "ci", "scopes": ["projects:read"]})).json()["key"]
    await project_of(mara)
    assert (await office.do(f"/users/{await id_of(mara)}/sessions/end")).status_code == 200
    assert (await mara.ask("GET", "/v1/me")).status_code == 401
    assert (await mara.refresh()).status_code == 401
    assert (await mara.ask("GET", "/v1/projects", token=key)).status_code == 200
    assert (await mara.login()).status_code == 200
    assert (await mara.ask("GET", "/v1/me")).status_code == 200


async def test_a_suspension_and_a_login_at_once_leave_nobody_in(front: Front):
    """Whichever is first."""
    office = await office_of(front)

    async def raced(mara: Visitor) -> None:
        again = front.visitor(mara.email)
        who = await id_of(mara)
        answers = await asyncio.gather(again.login(), office.do(f"/users/{who}/suspension"))
        assert answers[1].status_code == 201
        assert (await again.ask("GET", "/v1/me")).status_code == 401
        assert not await front.sql("select 1 from users.sessions where person = :id and ended is null", id=who)

    for _ in range(4):
        await raced(await front.visitor().register())


async def test_who_was_put_out_is_known_without_the_radio(front: Front):
    """A process that hears nothing asks the door every few seconds; while that is away too, it keeps what it knows."""
    office, mara = await office_of(front), await front.visitor().register()
    who = UUID(await id_of(mara))
    caller = await front.app.state.authenticate(mara.tokens["access_token"])
    away = False

    async def ask() -> PutOut:
        if away:
            raise Conflict("away")
        return await front.app.state.users.put_out()

    deaf = Barred(Radio(front.app.state.radio.valkey), ask)
    await deaf.look()
    assert not deaf.out(caller)
    await office.do(f"/users/{who}/suspension")
    await deaf.look()
    keyed = caller.model_copy(update={"session": None, "scopes": frozenset({"films:read"})})
    assert (deaf.out(caller), deaf.out(keyed)) == (True, True)
    await office.do(f"/users/{who}/suspension/end")
    away = True
    await deaf.look()
    assert (deaf.out(caller), deaf.out(keyed)) == (True, True)
    away = False
    await deaf.look()
    assert (deaf.out(caller), deaf.out(keyed)) == (True, False)


async def test_who_is_suspended_can_be_erased_and_is_not_let_in_by_a_new_password(front: Front):
    """A forgotten password is no way around it."""
    office, mara = await office_of(front), await front.visitor().register()
    await office.do(f"/users/{await id_of(mara)}/suspension")
    await mara.ask("POST", "/v1/auth/password/forgotten", {"email": mara.email})
    body = {"token": await front.link(mara.email, "reset"), "password": f"another {PASSWORD}"}
    assert (await mara.ask("POST", "/v1/auth/password/reset", body)).status_code in (204, 401)
    assert (await front.visitor(mara.email).login(f"another {PASSWORD}")).json()["code"] == "Suspended"
