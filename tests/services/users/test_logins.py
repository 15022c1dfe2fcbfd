"""Logins: a token that was stolen is worth little, a password that is guessed at is worth nothing."""

import asyncio
import base64
import hmac
import json
import time

import jwt as second_opinion
import pytest
from cryptography.hazmat.primitives import serialization

from filmstudio.kit.auth import Caller
from filmstudio.kit.barred import Barred
from filmstudio.kit.radio import Radio
from filmstudio.services.users import one_time, rules
from filmstudio.services.users.one_time import step_of
from filmstudio.services.users.tokens import AUDIENCE
from tests.services.conftest import PASSWORD, Front, Visitor


async def test_a_login_says_nothing_of_what_was_wrong(front: Front):
    """The same words for a wrong password and for nobody."""
    visitor = await front.visitor().register()
    answers = [await visitor.login("a wrong password"), await front.visitor().login()]
    assert {answer.status_code for answer in answers} == {401}
    assert len({answer.json()["detail"] for answer in answers}) == 1
    assert answers[0].headers["WWW-Authenticate"] == "Bearer"


async def test_five_failures_lock_an_account_for_a_quarter_of_an_hour(front: Front):
    """The right password is no use meanwhile, from wherever; and it is the same for an account that isn't there."""
    visitor = await front.visitor().register()
    for _ in range(rules.FAILURES):
        assert (await front.visitor(visitor.email).login("a wrong password")).status_code == 401
    assert (await front.visitor(visitor.email).login()).status_code == 401
    await front.sql(
        "update users.failures set since = since - cast(:lock as interval) where address = :a returning 1",
        a=visitor.email, lock=rules.LOCK,
    )  # fmt: skip
    assert (await front.visitor(visitor.email).login()).status_code == 200
    assert await front.sql("select 1 from users.failures where address = :a", a=visitor.email) == []


async def test_a_refresh_token_is_good_once_and_a_thief_ends_the_login(front: Front):
    """Reuse revokes the whole family, tells the owner, and leaves other logins alone."""
    visitor, other = await front.visitor().register(), front.visitor()
    other.email = visitor.email
    await other.login()
    first = visitor.tokens["refresh_token"]
    second = (await visitor.refresh()).json()
    third = (await visitor.refresh(second["refresh_token"])).json()
    assert (await visitor.refresh(first)).status_code == 401
    assert (await visitor.refresh(third["refresh_token"])).status_code == 401
    assert [subject for subject, _ in await front.letters(visitor.email)][-1] == "Somebody was logged out"
    assert (await other.refresh()).status_code == 200


async def test_one_of_many_refreshes_at_once_wins(front: Front):
    """And as the others showed a used token, the login has ended."""
    visitor = await front.visitor().register()
    answers = await asyncio.gather(*(visitor.refresh() for _ in range(5)))
    assert sorted(answer.status_code for answer in answers) == [200, 401, 401, 401, 401]
    won = next(answer.json() for answer in answers if answer.status_code == 200)
    assert (await visitor.refresh(won["refresh_token"])).status_code == 401


async def test_an_expired_refresh_token_and_one_that_never_was(front: Front):
    """Both are just refused; no letter is sent for them."""
    visitor = await front.visitor().register()
    before = len(await front.letters(visitor.email))
    await front.sql("update users.refresh_tokens set expires = now() - interval '1 second' returning 1")
    assert (await visitor.refresh()).status_code == 401
    assert (await visitor.refresh("a" * 43)).status_code == 401
    assert len(await front.letters(visitor.email)) == before


async def test_places_where_i_am_logged_in(front: Front):
    """They are listed, ended one by one or all at once, and are mine alone."""
    here = await front.visitor().register()
    there, stranger = front.visitor(here.email), await front.visitor().register()
    await there.login()
    listed = (await here.ask("GET", "/v1/me/sessions")).json()["items"]
    assert len(listed) == 2
    page = (await here.ask("GET", "/v1/me/sessions?limit=1")).json()
    assert page["items"] == listed[:1]
    rest = (await here.ask("GET", f"/v1/me/sessions?limit=1&cursor={page['next']}")).json()
    assert rest == {"items": listed[1:], "next": None}
    assert (await stranger.ask("DELETE", f"/v1/me/sessions/{listed[0]['id']}")).status_code == 404
    assert (await there.ask("DELETE", "/v1/me/sessions/current")).status_code == 204
    assert (await there.ask("GET", "/v1/me/keys")).status_code == 401
    assert (await there.refresh()).status_code == 401
    assert (await here.ask("DELETE", "/v1/me/sessions")).status_code == 204
    assert (await here.ask("GET", "/v1/me/keys")).status_code == 401


async def test_access_tokens_are_believed_by_another_implementation(front: Front):
    """PyJWT, with nothing but the published keys."""
    visitor = await front.visitor().register()
    token = visitor.tokens["access_token"]
    published = (await visitor.web.get("/.well-known/jwks.json")).json()
    assert not any("d" in key for key in published["keys"])
    found = second_opinion.PyJWKSet.from_dict(published)[second_opinion.get_unverified_header(token)["kid"]]
    claims = second_opinion.decode(token, found.key, algorithms=["ES256"], audience=AUDIENCE)
    assert claims["sub"] == (await visitor.ask("GET", "/v1/me")).json()["id"]
    assert claims["exp"] - claims["iat"] == 15 * 60


async def test_forged_access_tokens_are_refused(front: Front):
    """Unsigned, changed, signed by somebody else, with our public key as a secret, or for another purpose."""
    visitor = await front.visitor().register()
    token = visitor.tokens["access_token"]
    header, body, _ = token.split(".")
    claims = json.loads(_decoded(body))
    signing = await front.app.state.users.ring.signing()
    kid, private = signing.id, signing.key.as_pem(private=True)
    public = serialization.load_pem_private_key(private, None).public_key()
    pem = public.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    confused = _encoded({"alg": "HS256", "kid": kid, "typ": "at+jwt"}) + "." + body
    mac = base64.urlsafe_b64encode(hmac.digest(pem, confused.encode(), "sha256")).decode().rstrip("=")

    def signed(kind: str = "at+jwt", **other: object) -> str:
        return second_opinion.encode(claims | other, private, "ES256", {"kid": kid, "typ": kind})

    assert (await visitor.ask("GET", "/v1/me", token=signed())).status_code == 200
    forged = [
        _encoded({"alg": "none", "kid": kid, "typ": "at+jwt"}) + f".{body}.",
        f"{confused}.{mac}",
        token[:-6] + "AAAAAA",
        f"{header}.{_encoded(claims | {'role': 'admin'})}.{token.split('.')[2]}",
        signed(exp=claims["iat"] - 60),
        signed(iss="https://elsewhere.example"),
        signed(aud="somebody else"),
        signed("jwt"),
        *("", "x", "a.b.c", "fsk_" + "a" * 43),
    ]
    for one in forged:
        answer = await visitor.web.get("/v1/me", headers={"Authorization": f"Bearer {one}"})
        assert answer.status_code == 401, one


async def test_signing_keys_change_and_old_tokens_stay_good(front: Front):
    """The next key is shown an hour before it signs, and the last one is believed as long as its tokens live."""
    visitor = await front.visitor().register()
    ring = front.app.state.users.ring
    old = await ring.signing()
    await front.sql("update users.signing_keys set signs = signs - interval '29 days 23 hours 30 minutes' returning 1")
    ring._looked = -rules.SIGNING.total_seconds()
    assert (await ring.signing()).id == old.id
    published = {key["kid"] for key in (await visitor.web.get("/.well-known/jwks.json")).json()["keys"]}
    assert len(published) >= 2
    await front.sql("update users.signing_keys set signs = signs - interval '2 hours' returning 1")
    ring._looked = -rules.SIGNING.total_seconds()
    assert (await ring.signing()).id in published - {old.id}
    assert (await visitor.ask("GET", "/v1/me")).status_code == 200
    kept = await front.sql("select private from users.signing_keys")
    assert not any(b"PRIVATE KEY" in bytes(row.private) for row in kept)


async def second_factor(visitor: Visitor) -> tuple[bytes, list[str]]:
    """Add an authenticator app; its secret and the recovery codes."""
    begun = (await visitor.ask("POST", "/v1/me/second-factor", {"password": PASSWORD})).json()
    word = begun["address"].partition("secret=")[2].partition("&")[0]
    secret = base64.b32decode(word + "=" * (-len(word) % 8))
    code = await code_now(secret)
    assert (await visitor.ask("POST", "/v1/me/second-factor/confirm", {"code": code})).status_code == 204
    return secret, begun["recovery_codes"]


async def code_now(secret: bytes, steps: int = 0) -> str:
    """What the app shows, some steps from now."""
    return one_time.totp(secret).generate(int(time.time()) + steps * one_time.STEP).decode()


async def test_a_second_factor_is_wanted_from_then_on(front: Front):
    """A code is good once; recovery codes too; removing it needs the password."""
    visitor = await front.visitor().register()
    secret, recovery = await second_factor(visitor)
    asked = await front.visitor(visitor.email).login()
    assert (asked.status_code, "authenticator" in asked.json()["detail"]) == (401, True)
    next_code = await code_now(secret, 1)
    assert (await front.visitor(visitor.email).login(code=next_code)).status_code == 200
    assert (await front.visitor(visitor.email).login(code=next_code)).status_code == 401
    for status in (200, 401):
        assert (await front.visitor(visitor.email).login(code=recovery[0].upper())).status_code == status
    assert (await visitor.ask("POST", "/v1/me/second-factor", {"password": PASSWORD})).status_code == 403
    assert (await visitor.ask("POST", "/v1/me/second-factor/removal", {"password": PASSWORD})).status_code == 204
    assert (await front.visitor(visitor.email).login()).status_code == 200


@pytest.mark.parametrize(
    ("at", "code"), [(59, "287082"), (1111111109, "081804"), (1234567890, "005924"), (20000000000, "353130")]
)
def test_codes_are_those_of_the_standard(at: int, code: str):
    """RFC 6238, appendix B, its last six digits."""
    secret = b"12345678901234567890"
    assert step_of(code, secret, 0, at) == at // 30
    assert step_of(code, secret, 0, at + 29) is not None
    assert step_of(code, secret, 0, at + 90) is None
    assert step_of(code, secret, at // 30, at) is None


async def test_an_administrator_needs_a_second_factor(front: Front):
    """Without one he is an ordinary person."""
    visitor = await front.visitor().register()
    person = (await visitor.ask("GET", "/v1/me")).json()["id"]
    await front.app.state.users.give_role(person, "admin", "test")
    await visitor.login()
    authenticate = front.app.state.authenticate
    assert not (await authenticate(visitor.tokens["access_token"])).admin
    _, recovery = await second_factor(visitor)
    again = front.visitor(visitor.email)
    await again.login(code=recovery[0])
    assert (await authenticate(again.tokens["access_token"])).admin
    kept = (await again.refresh()).json()
    assert (await authenticate(kept["access_token"])).admin


async def office(front: Front) -> tuple[Visitor, list[str]]:
    """An administrator with a second factor, who is logged in with it; and recovery codes that are left."""
    visitor = await front.visitor().register()
    _, recovery = await second_factor(visitor)
    await front.app.state.users.give_role((await visitor.ask("GET", "/v1/me")).json()["id"], "admin", "test")
    assert (await visitor.login(code=recovery[0])).status_code == 200
    return visitor, recovery[1:]


async def test_a_second_factor_that_was_removed_counts_nowhere(front: Front):
    """Neither in tokens that are out, nor in those that the sessions get; a new one counts again."""
    visitor, recovery = await office(front)
    other = front.visitor(visitor.email)
    await other.login(code=recovery[0])
    assert (await visitor.ask("POST", "/v1/me/second-factor/removal", {"password": PASSWORD})).status_code == 204
    for one in (visitor, other):
        assert (await one.ask("GET", "/v1/admin/users")).status_code == 403
        one.tokens = (await one.refresh()).json()
        assert (await one.ask("GET", "/v1/admin/users")).status_code == 403
        assert not any(session["strong"] for session in (await one.ask("GET", "/v1/me/sessions")).json()["items"])
    _, recovery = await second_factor(visitor)
    assert (await other.ask("GET", "/v1/admin/users")).status_code == 403
    again = front.visitor(visitor.email)
    await again.login(code=recovery[0])
    assert (await again.ask("GET", "/v1/admin/users")).status_code == 200


async def test_a_new_password_ends_what_administrators_do_elsewhere(front: Front):
    """At once, not when their tokens end: whoever has them may be the reason for it."""
    visitor, recovery = await office(front)
    other = front.visitor(visitor.email)
    await other.login(code=recovery[0])
    body = {"old": PASSWORD, "new": f"another {PASSWORD}"}
    assert (await visitor.ask("PUT", "/v1/me/password", body)).status_code == 204
    assert (await visitor.ask("GET", "/v1/admin/users")).status_code == 200
    assert (await other.ask("GET", "/v1/admin/users")).status_code == 403
    await visitor.ask("POST", "/v1/auth/password/forgotten", {"email": visitor.email})
    reset = {"token": await front.link(visitor.email, "reset"), "password": PASSWORD}
    assert (await visitor.ask("POST", "/v1/auth/password/reset", reset)).status_code == 204
    assert (await visitor.ask("GET", "/v1/admin/users")).status_code == 403


async def test_a_weakened_session_is_known_without_the_radio(front: Front):
    """A process that hears nothing asks the door; a token that was made afterwards says what is so."""
    visitor, _ = await office(front)
    token = visitor.tokens["access_token"]
    deaf = Barred(Radio(front.app.state.radio.valkey), front.app.state.users.put_out)
    door = deaf.guarding(front.app.state.users.authenticate)
    await deaf.look()
    assert (await door(token)).admin
    await visitor.ask("DELETE", "/v1/me/sessions/current")
    assert (await door(token)).admin
    await deaf.look()
    caller = await door(token)
    assert not caller.strong
    later = caller.model_copy(update={"issued": (caller.issued or 0) + 60, "strong": True})

    async def renewed(_: str) -> Caller:
        return later

    assert (await deaf.guarding(renewed)("")).admin


async def test_api_keys_do_what_their_scopes_say_and_no_more(front: Front):
    """They are shown once, never change who somebody is, and end at once."""
    visitor = await front.visitor().register()
    made = (await visitor.ask("POST", "/v1/me/keys", {"name": "ci", "scopes": ["films:read"]})).json()
    key = made["key"]
    assert (await visitor.ask("GET", "/v1/me", token=key)).json()["email"] == visitor.email
    assert (await visitor.ask("POST", "/v1/me/keys", {"name": "x", "scopes": ["films:read"]}, key)).status_code == 403
    assert "key" not in (await visitor.ask("GET", "/v1/me/keys")).json()[0]
    kept = await front.sql("select digest from users.keys where id = :id", id=made["id"])
    assert key.encode() not in bytes(kept[0].digest)
    assert (await visitor.ask("POST", "/v1/me/keys", {"name": "x", "scopes": ["all"]})).status_code == 422
    assert (await (await front.visitor().register()).ask("DELETE", f"/v1/me/keys/{made['id']}")).status_code == 404
    assert (await visitor.ask("DELETE", f"/v1/me/keys/{made['id']}")).status_code == 204
    assert (await visitor.ask("GET", "/v1/me", token=key)).status_code == 401
    late = {"name": "late", "scopes": ["films:read"], "expires": "2020-01-01T00:00:00Z"}
    late_key = (await visitor.ask("POST", "/v1/me/keys", late)).json()["key"]
    assert (await visitor.ask("GET", "/v1/me", token=late_key)).status_code == 401


async def test_a_key_whose_answer_was_lost_is_made_once(front: Front):
    """The same request again gives the same key another secret, while the first was not used; then it is refused."""
    owner, body = await front.visitor().register(), {"name": "k", "scopes": ["projects:read"]}
    headers = {"Authorization": f"Bearer {owner.tokens['access_token']}", "Idempotency-Key": "once"}
    lost, key = [(await owner.web.post("/v1/me/keys", json=body, headers=headers)).json() for _ in range(2)]
    assert lost["id"] == key["id"]
    assert (await owner.ask("GET", "/v1/projects", token=lost["key"])).status_code == 401
    for other in ({"name": "l"}, {"scopes": ["films:read"]}, {"expires": "2099-01-01T00:00:00Z"}):
        assert (await owner.web.post("/v1/me/keys", json=body | other, headers=headers)).status_code == 409, other
    assert (await owner.ask("GET", "/v1/projects", token=key["key"])).status_code == 200
    again = await owner.web.post("/v1/me/keys", json=body, headers=headers)
    assert (again.status_code, "can't be shown again" in again.json()["detail"]) == (409, True)
    assert len((await owner.ask("GET", "/v1/me/keys")).json()) == 1
    noted = [one["action"] for one in (await owner.ask("GET", "/v1/me/audit")).json()["items"]]
    assert noted.count("API key made") == 1


async def test_api_keys_have_an_end(front: Front):
    """Twenty each."""
    visitor = await front.visitor().register()
    made = [
        (await visitor.ask("POST", "/v1/me/keys", {"name": str(number), "scopes": ["films:read"]})).status_code
        for number in range(rules.KEYS_EACH + 1)
    ]
    assert made == [201] * rules.KEYS_EACH + [422]


async def test_few_tries_from_one_address(front: Front):
    """The sixth in a quarter of an hour is told when to come again; other addresses are not touched."""
    visitor = front.visitor()
    answers = [await visitor.login("a wrong password") for _ in range(rules.AUTH_RATE.times + 1)]
    assert [answer.status_code for answer in answers] == [401] * rules.AUTH_RATE.times + [429]
    assert 0 < int(answers[-1].headers["Retry-After"]) <= 180
    assert (await front.visitor().login("a wrong password")).status_code == 401


def _encoded(facts: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(facts).encode()).decode().rstrip("=")


def _decoded(part: str) -> bytes:
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))
