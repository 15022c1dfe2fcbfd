"""What all doors have in common, by the document that tells of them."""

from typing import Any

from tests.services.conftest import Front

WHOLE = {
    "/v1/admin/flags": "as many as there are flags in the code",
    "/v1/admin/intake/dead": "the first letters of a queue, which may not be one that can be read page by page",
    "/v1/crews": "as many as whoever runs the studio has set up",
    "/v1/films/{film}/files": "as many as a film has kinds of files",
    "/v1/films/{film}/shots": "as many as the longest film that a plan allows",
    "/v1/me/keys": "as many keys as somebody may have",
    "/v1/projects/{project}/invitations": "as many as may be open",
    "/v1/projects/{project}/links": "as many links as a project may have",
    "/v1/projects/{project}/members": "as many members as a project may have",
    "/v1/webhooks": "as many webhooks as somebody may have",
}
"""Lists that are answered as a whole, and what bounds them."""


def answers(front: Front, method: str, *statuses: str) -> dict[str, Any]:
    """What each door of this method answers, if it answers so."""
    doors = {path: door[method] for path, door in front.app.openapi()["paths"].items() if method in door}
    return {
        path: told.get("content", {}).get("application/json", {}).get("schema", {})
        for path, door in doors.items()
        for status, told in door["responses"].items()
        if status in statuses
    }


async def test_lists_that_may_grow_are_pages(front: Front):
    """An array has no next page: only what a rule bounds is one."""
    arrays = {path for path, schema in answers(front, "get", "200").items() if schema.get("type") == "array"}
    assert arrays == set(WHOLE)


async def test_pages_have_a_cursor_and_a_limit(front: Front):
    """All by the same names."""
    document = front.app.openapi()
    pages = {path for path, schema in answers(front, "get", "200").items() if "Page_" in schema.get("$ref", "")}
    assert "/v1/credits/payments" in pages
    for path in pages:
        asked = {one["name"] for one in document["paths"][path]["get"]["parameters"] if one["in"] == "query"}
        assert {"cursor", "limit"} <= asked, path


ONCE_ANYWAY = {
    "/v1/auth/google": "begins a login, of which one that isn't ended is forgotten",
    "/v1/auth/password/forgotten": "another letter, as seldom as letters go out; only the last one's link is good",
    "/v1/auth/register": "an address has one account, and is told so by letter",
    "/v1/decisions/appeal": "the letter's token names the decision, which has one appeal",
    "/v1/me/second-factor": "begins anew: what was begun before and not confirmed is nothing",
    "/v1/me/verification": "another letter, as seldom as letters go out; only the last one's link is good",
}
"""POSTs that make something and take no key, and why making it twice does no harm."""


async def test_what_makes_something_can_be_asked_again(front: Front):
    """Whoever has lost the answer sends the same request with the same `Idempotency-Key`."""
    document, made = front.app.openapi(), answers(front, "post", "201", "202")
    keyless = {
        path
        for path in made
        if "Idempotency-Key"
        not in {one["name"] for one in document["paths"][path]["post"].get("parameters", ()) if one["in"] == "header"}
    }
    assert keyless == set(ONCE_ANYWAY)
