"""Invitations: who has the letter may join, once, and nobody learns who has an account."""

import asyncio
from typing import Any

import httpx
import pytest

from filmstudio.kit.outbox import Outbox
from filmstudio.services.projects import invitations
from tests.services.conftest import Front, Visitor
from tests.services.projects.test_projects import id_of, project_of

SOMEBODY = "new.person@example.org"


async def token_of(front: Front, to: str) -> str:
    """The token of the newest letter."""
    outbox = Outbox(front.db, "projects.letters", 50)
    while await outbox.backlog():  # noqa: ASYNC110  the app's own postman empties it
        await asyncio.sleep(0.05)
    return await front.link(to, "invitation")


async def invited(
    who: Visitor, path: str, email: str = SOMEBODY, role: str = "writer", key: str = ""
) -> httpx.Response:
    """An invitation."""
    headers = {"Authorization": f"Bearer {who.tokens['access_token']}"} | ({"Idempotency-Key": key} if key else {})
    return await who.web.post(f"{path}/invitations", json={"email": email, "role": role}, headers=headers)


async def accepted(who: Visitor, token: str) -> httpx.Response:
    """Taken up."""
    return await who.ask("POST", "/v1/invitations/accept", {"token": token})


async def test_whoever_has_the_letter_joins_once(front: Front):
    """With another address too; nobody after him; his own request, repeated, is the same."""
    owner, guest, other = [await front.visitor().register() for _ in range(3)]
    path = await project_of(owner)
    answer = await invited(owner, path)
    assert (answer.status_code, "token" in answer.json()) == (201, False)
    token = await token_of(front, SOMEBODY)
    assert (await accepted(front.visitor(), token)).status_code == 401
    joined = await accepted(guest, token)
    assert (joined.status_code, joined.json()["role"]) == (200, "writer")
    assert (await accepted(guest, token)).json() == joined.json()
    assert (await accepted(other, token)).status_code == 404
    assert (await guest.ask("GET", path)).status_code == 200
    assert (await owner.ask("GET", f"{path}/invitations")).json() == []
    left = await owner.ask("DELETE", f"{path}/members/{await id_of(guest)}")
    assert left.status_code == 204
    assert (await accepted(guest, token)).status_code == 404, "who was sent away does not come back with it"


async def test_of_many_with_one_letter_one_joins(front: Front):
    """All at once."""
    owner, *guests = [await front.visitor().register() for _ in range(4)]
    path = await project_of(owner)
    await invited(owner, path)
    token = await token_of(front, SOMEBODY)
    answers = await asyncio.gather(*(accepted(guest, token) for guest in guests))
    assert sorted(answer.status_code for answer in answers) == [200, 404, 404]
    assert len((await owner.ask("GET", f"{path}/members")).json()) == 2


async def test_nobody_learns_who_has_an_account(front: Front):
    """Known or not, the answer and the letter are the same; nothing that the owner wrote is in it."""
    owner, known = await front.visitor().register(), await front.visitor().register()
    path = await project_of(owner, "Win money at http://evil.example")
    answers: list[dict[str, Any]] = []
    words: list[str] = []
    for email in (known.email, "nobody.at.all@example.org"):
        answers.append((await invited(owner, path, email)).json())
        token = await token_of(front, email)
        words.append((await front.letters(email))[-1][1].replace(token, "TOKEN"))
    assert words[0] == words[1]
    assert "evil" not in words[0]
    assert set(answers[0]) == set(answers[1])


async def test_a_repeated_invitation_writes_one_letter(front: Front):
    """Under one key; with another one it is another."""
    owner = await front.visitor().register()
    path = await project_of(owner)
    to = f"{await id_of(owner)}@example.org"
    answers = await asyncio.gather(*(invited(owner, path, to, key="k") for _ in range(4)))
    assert len({answer.json()["id"] for answer in answers}) == 1
    assert (await invited(owner, path, to, "viewer", key="k")).status_code == 422
    await token_of(front, to)
    assert len(await front.letters(to)) == 1
    await invited(owner, path, to)
    await token_of(front, to)
    assert len(await front.letters(to)) == 2


async def test_withdrawn_late_and_binned_ones_are_good_no_more(front: Front):
    """And what is no token never was."""
    owner, guest = await front.visitor().register(), await front.visitor().register()
    path = await project_of(owner)
    first = (await invited(owner, path)).json()
    token = await token_of(front, SOMEBODY)
    assert [one["id"] for one in (await owner.ask("GET", f"{path}/invitations")).json()] == [first["id"]]
    assert (await owner.ask("DELETE", f"{path}/invitations/{first['id']}")).status_code == 204
    assert (await owner.ask("DELETE", f"{path}/invitations/{first['id']}")).status_code == 404
    assert (await accepted(guest, token)).status_code == 404
    late = (await invited(owner, path)).json()
    token = await token_of(front, SOMEBODY)
    await owner.ask("DELETE", path)
    assert (await accepted(guest, token)).status_code == 404
    await owner.ask("POST", f"{path}/restore")
    old = "update projects.invitations set expires = now() - interval '2 days' where id = :id returning 1"
    await front.sql(old, id=late["id"])
    assert (await accepted(guest, token)).status_code == 404
    assert (await accepted(guest, "x" * 43)).status_code == 404
    await front.app.state.invitations.tidy()
    left = await front.sql("select id from projects.invitations where project = :id", id=path.rpartition("/")[2])
    assert [str(row.id) for row in left] == [first["id"]]


async def test_who_is_there_is_not_made_another(front: Front):
    """Neither the owner nor a member by a letter; the letter stays good for somebody else."""
    owner, member, guest = [await front.visitor().register() for _ in range(3)]
    path = await project_of(owner)
    await owner.ask("PUT", f"{path}/members/{await id_of(member)}", {"role": "viewer"})
    await invited(owner, path, role="producer")
    token = await token_of(front, SOMEBODY)
    assert (await accepted(owner, token)).status_code == 409
    assert (await accepted(member, token)).status_code == 409
    assert (await member.ask("GET", path)).json()["role"] == "viewer"
    assert (await accepted(guest, token)).json()["role"] == "producer"


async def test_so_many_letters_go_out_and_no_more(front: Front, monkeypatch: pytest.MonkeyPatch):
    """Of a project in a day, withdrawn ones too; of a person; also at once."""
    monkeypatch.setattr(invitations, "INVITED_A_DAY", 3)
    monkeypatch.setattr(invitations, "INVITED_BY_ONE", 4)
    owner = await front.visitor().register()
    path, other = await project_of(owner), await project_of(owner)
    answers = await asyncio.gather(*(invited(owner, path) for _ in range(6)))
    assert sorted(answer.status_code for answer in answers) == [201] * 3 + [422] * 3
    for one in (await owner.ask("GET", f"{path}/invitations")).json():
        await owner.ask("DELETE", f"{path}/invitations/{one['id']}")
    assert (await invited(owner, path)).status_code == 422
    assert [(await invited(owner, other)).status_code for _ in range(2)] == [201, 422]


async def test_an_address_or_a_role_that_is_none_is_refused(front: Front):
    """And more than one in one."""
    owner = await front.visitor().register()
    path = await project_of(owner)
    for email in (
        "",
        "nobody",
        "a@b@c",
        "a@example.org\nBcc: b@example.org",
        "a@example.org, b@example.org",
        "x" * 300 + "@example.org",
    ):
        assert (await invited(owner, path, email)).status_code == 422, email
    for role in ("owner", "admin", ""):
        assert (await invited(owner, path, role=role)).status_code == 422, role
