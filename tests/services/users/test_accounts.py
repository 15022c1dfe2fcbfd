"""Accounts: nobody learns who has one, nothing in a letter works twice, and what is erased is gone."""

import asyncio

from tests.services.conftest import PASSWORD, Front


async def test_from_registration_to_a_profile(front: Front):
    """A guest until the letter's link was opened, free from then on."""
    visitor = front.visitor()
    body = {"email": visitor.email, "password": PASSWORD, "language": "hi"}
    assert (await visitor.ask("POST", "/v1/auth/register", body)).status_code == 202
    assert (await visitor.login()).status_code == 200
    assert (await visitor.ask("GET", "/v1/me")).json()["role"] == "guest"
    token = await front.link(visitor.email, "verify")
    assert (await visitor.ask("POST", "/v1/auth/verify", {"token": token})).status_code == 204
    assert (await visitor.ask("POST", "/v1/auth/verify", {"token": token})).status_code == 404
    found = (await visitor.ask("PATCH", "/v1/me", {"name": "Mara"})).json()
    assert (found["role"], found["name"], found["language"], found["email"]) == ("free", "Mara", "hi", visitor.email)


async def test_a_guest_neither_sends_letters_nor_fills_the_library_nor_calls_others(front: Front):
    """Whoever registers a stranger's address can't use the studio against others, by session or by key."""
    guest = front.visitor()
    await guest.ask("POST", "/v1/auth/register", {"email": guest.email, "password": PASSWORD})
    await guest.login()
    path = f"/v1/projects/{(await guest.ask('POST', '/v1/projects', {'title': 'Rain'})).json()['id']}"
    key = (await guest.ask("POST", "/v1/me/keys", {"name": "k", "scopes": ["projects:write", "films:write"]})).json()
    asked = {
        f"{path}/invitations": {"email": "a@example.org", "role": "viewer"},
        "/v1/assets": {"name": "a.png", "media_type": "image/png", "bytes": 9},
        "/v1/webhooks": {"url": "https://nobody.invalid/", "events": ["film.completed"]},
    }
    for door, body in asked.items():
        for token in ("", key["key"]):
            answer = await guest.ask("POST", door, body, token)
            assert answer.status_code == 403, answer.text
            assert "open the link" in answer.text or (token and "log in" in answer.text)
    assert (await guest.ask("GET", f"{path}/invitations")).json() == []
    token = await front.link(guest.email, "verify")
    await guest.ask("POST", "/v1/auth/verify", {"token": token})
    await guest.refresh()
    assert (await guest.login()).status_code == 200
    statuses = [(await guest.ask("POST", door, body)).status_code for door, body in asked.items()]
    assert statuses == [201, 201, 422], "there is no such host, but now it is looked for"


async def test_who_had_an_address_before_its_owner_is_out_at_once(front: Front):
    """He registered it and keeps a token fresh; the owner asks for a new password, and what he writes is his alone."""
    thief = front.visitor()
    await thief.ask("POST", "/v1/auth/register", {"email": thief.email, "password": PASSWORD})
    await thief.login()
    assert (await thief.ask("GET", "/v1/projects")).status_code == 200
    owner = front.visitor(thief.email)
    assert len(await front.letters(owner.email)) == 1
    await owner.ask("POST", "/v1/auth/password/forgotten", {"email": owner.email})
    reset = {"token": await front.link(owner.email, "reset"), "password": "another password altogether"}
    assert (await owner.ask("POST", "/v1/auth/password/reset", reset)).status_code == 204
    assert (await thief.ask("GET", "/v1/projects")).status_code == 401
    told = await front.app.state.users.put_out()
    (session,) = await front.sql(
        "select s.id from users.sessions s join users.people p on p.id = s.person where p.email = :email",
        email=owner.email,
    )
    assert session.id in told.sessions, "other processes learn it, too"
    assert (await owner.login("another password altogether")).status_code == 200
    assert (await owner.ask("GET", "/v1/projects")).status_code == 200


async def test_registering_a_known_address_tells_only_its_owner(front: Front):
    """The same answer, another letter, and the password stays."""
    owner = await front.visitor().register()
    other = front.visitor(owner.email.upper())
    body = {"email": other.email, "password": "another password altogether"}
    known, new = [
        await other.ask("POST", "/v1/auth/register", {**body, "email": address})
        for address in (other.email, front.visitor().email)
    ]
    assert (known.status_code, known.content) == (new.status_code, new.content)
    assert [subject for subject, _ in await front.letters(owner.email)][-1] == "You have an account"
    assert (await other.login("another password altogether")).status_code == 401
    assert (await owner.login()).status_code == 200


async def test_two_registrations_at_once_make_one_account(front: Front):
    """Whoever is second gets a letter."""
    visitor = front.visitor()
    body = {"email": visitor.email, "password": PASSWORD}
    answers = await asyncio.gather(*(front.visitor().ask("POST", "/v1/auth/register", body) for _ in range(4)))
    assert {answer.status_code for answer in answers} == {202}
    assert len(await front.sql("select 1 from users.people where address = :a", a=visitor.email)) == 1


async def test_passwords_that_are_too_easy_are_refused_and_not_told_back(front: Front):
    """Length counts; what was typed is in no answer."""
    visitor = front.visitor()
    for password in ("short", "aaaaaaaaaaaaaaaa", visitor.email, "x" * 300):
        answer = await front.visitor().ask("POST", "/v1/auth/register", {"email": visitor.email, "password": password})
        assert answer.status_code == 422
        assert password not in answer.text
    assert await front.letters(visitor.email) == []


async def test_a_forgotten_password(front: Front):
    """Nobody learns whether there is an account; the link works once; everybody is logged out and told."""
    visitor, nobody = await front.visitor().register(), front.visitor()
    asked = [await one.ask("POST", "/v1/auth/password/forgotten", {"email": one.email}) for one in (visitor, nobody)]
    assert [answer.status_code for answer in asked] == [202, 202]
    assert await front.letters(nobody.email) == []
    token = await front.link(visitor.email, "reset")
    body = {"token": token, "password": "a new and longer password"}
    assert (await visitor.ask("POST", "/v1/auth/password/reset", {**body, "password": "short"})).status_code == 422
    assert (await visitor.ask("POST", "/v1/auth/password/reset", body)).status_code == 204
    assert (await visitor.ask("POST", "/v1/auth/password/reset", body)).status_code == 404
    assert (await visitor.refresh()).status_code == 401
    assert [subject for subject, _ in await front.letters(visitor.email)][-1] == "Your password was changed"
    again = front.visitor(visitor.email)
    assert (await again.login()).status_code == 401
    assert (await again.login("a new and longer password")).status_code == 200


async def test_a_new_password_ends_what_a_stranger_made_of_my_address(front: Front):
    """Somebody opened an account with it and made a key; who gets the letters gets the account, without that key."""
    thief = front.visitor()
    await thief.ask("POST", "/v1/auth/register", {"email": thief.email, "password": PASSWORD})
    await thief.login()
    key = (await thief.ask("POST", "/v1/me/keys", {"name": "k", "scopes": ["account:read"]})).json()["key"]
    assert (await thief.ask("GET", "/v1/me", token=key)).status_code == 200
    await thief.ask("POST", "/v1/auth/password/forgotten", {"email": thief.email})
    body = {"token": await front.link(thief.email, "reset"), "password": "a new and longer password"}
    assert (await thief.ask("POST", "/v1/auth/password/reset", body)).status_code == 204
    assert (await thief.ask("GET", "/v1/me", token=key)).status_code == 401
    assert (await thief.refresh()).status_code == 401


async def test_a_link_ages(front: Front):
    """An hour for a new password."""
    visitor = await front.visitor().register()
    await visitor.ask("POST", "/v1/auth/password/forgotten", {"email": visitor.email})
    token = await front.link(visitor.email, "reset")
    await front.sql("update users.proofs set expires = now() - interval '1 second' where purpose = 'reset' returning 1")
    body = {"token": token, "password": "a new and longer password"}
    assert (await visitor.ask("POST", "/v1/auth/password/reset", body)).status_code == 404


async def test_changing_the_password_leaves_this_place_logged_in(front: Front):
    """And no other; the old one has to be shown."""
    here = await front.visitor().register()
    there = front.visitor(here.email)
    await there.login()
    new = {"old": PASSWORD, "new": "a new and longer password"}
    assert (await here.ask("PUT", "/v1/me/password", {**new, "old": "wrong password !"})).status_code == 403
    assert (await here.ask("PUT", "/v1/me/password", new)).status_code == 204
    assert (await here.ask("GET", "/v1/me/sessions")).status_code == 200
    assert (await there.ask("GET", "/v1/me/sessions")).status_code == 401


async def test_moving_to_another_address_needs_a_letter_there(front: Front):
    """And the old address is told; one that somebody has is refused."""
    visitor, owner = await front.visitor().register(), await front.visitor().register()
    new = front.visitor().email
    for address, status in ((new, 204), (owner.email, 422)):
        asked = await visitor.ask("PUT", "/v1/me/email", {"password": PASSWORD, "email": address})
        assert asked.status_code == 202
        token = await front.link(address, "move")
        assert (await visitor.ask("POST", "/v1/auth/email/moved", {"token": token})).status_code == status
    assert (await visitor.ask("GET", "/v1/me")).json()["email"] == new
    assert [subject for subject, _ in await front.letters(visitor.email)][-1] == "Your account has another address"


async def test_what_is_known_of_me_and_that_it_can_be_forgotten(front: Front):
    """Everything in one document; then nothing is left by which somebody could be known."""
    visitor = await front.visitor().register()
    found = (await visitor.ask("GET", "/v1/me/export")).json()
    assert found["person"]["email"] == visitor.email
    assert [deed["action"] for deed in found["audit"]] == ["registered", "verified", "logged in"]
    assert len(found["sessions"]) == 1
    assert found["next"] is None
    id = found["person"]["id"]
    assert (await visitor.ask("POST", "/v1/me/erasure", {"password": "wrong password !"})).status_code == 403
    assert (await visitor.ask("POST", "/v1/me/erasure", {"password": PASSWORD})).status_code == 204
    assert (await visitor.ask("GET", "/v1/me")).status_code == 401
    assert (await visitor.ask("GET", "/v1/me/sessions")).status_code == 401
    assert (await front.visitor(visitor.email).login()).status_code == 401
    for table in ("sessions", "proofs", "keys", "second_factors", "identities"):
        assert await front.sql(f"select 1 from users.{table} where person = :id", id=id) == []  # noqa: S608
    person = (await front.sql("select * from users.people where id = :id", id=id))[0]
    assert (person.email, person.address, person.name, person.password) == ("", None, "", None)
    assert {row.host for row in await front.sql("select host from users.audit where person = :id", id=id)} == {""}
    await front.visitor(visitor.email).register()


async def test_the_audit_log_goes_back_page_by_page_and_is_mine(front: Front):
    """Newest first."""
    visitor, other = await front.visitor().register(), await front.visitor().register()
    first = (await visitor.ask("GET", "/v1/me/audit?limit=2")).json()
    rest = (await visitor.ask("GET", f"/v1/me/audit?limit=2&cursor={first['next']}")).json()
    assert (len(first["items"]), rest["next"]) == (2, None)
    deeds = first["items"] + rest["items"]
    assert [deed["action"] for deed in deeds] == ["logged in", "verified", "registered"]
    assert not {deed["id"] for deed in deeds} & {
        d["id"] for d in (await other.ask("GET", "/v1/me/audit")).json()["items"]
    }
    for none in ("x", "-1", "9" * 17, "1.5"):
        assert (await visitor.ask("GET", f"/v1/me/audit?cursor={none}")).status_code == 422
