"""Documents: whoever saves, whenever, from whatever version, loses nothing."""

import asyncio
import json

import httpx

from tests.services.conftest import Front, Visitor
from tests.services.projects.test_projects import project_of, written

BASE = "INT. KITCHEN - DAY\n\nMARA sits.\n\nMARA\nGood morning.\n\nShe stands up.\n"


async def test_a_script_is_saved_and_read_back_letter_by_letter(front: Front):
    """Every script of the world, line ends and spaces too."""
    owner = await front.visitor().register()
    path = f"{await project_of(owner)}/script"
    assert (await owner.ask("GET", path)).status_code == 404
    text = "  नमस्ते\r\n\tÄ\u2028日本語 🎬\n\n\n"
    saved = await written(owner, path, text, 0, name="first")
    assert (saved.status_code, saved.headers["ETag"]) == (200, '"1"')
    read = await owner.ask("GET", path)
    assert (read.json()["body"], read.headers["ETag"]) == (text, '"1"')
    assert (await owner.ask("PUT", path, {"body": "x"})).status_code == 428
    assert (await written(owner, path, "x" * (1 << 20), 1)).status_code == 413
    assert (await written(owner, path, text, 1)).json()["number"] == 1
    named = (await written(owner, path, text, 1, name="draft")).json()
    assert (named["number"], named["name"]) == (2, "draft")


async def test_who_is_second_is_joined_or_kept_aside(front: Front):
    """Both changes where they don't touch; where they do, the second one is a version of its own."""
    owner = await front.visitor().register()
    path = f"{await project_of(owner)}/script"
    await written(owner, path, BASE, 0)
    await written(owner, path, BASE.replace("sits", "sleeps"), 1)
    joined = await written(owner, path, BASE.replace("Good morning", "Good night"), 1)
    assert joined.status_code == 200
    assert joined.json()["body"] == BASE.replace("sits", "sleeps").replace("Good morning", "Good night")
    refused = await written(owner, path, BASE.replace("sits", "dances"), 1)
    assert (refused.status_code, "version 4" in refused.json()["detail"]) == (412, True)
    aside = (await owner.ask("GET", f"{path}/versions/4")).json()
    assert (aside["body"], aside["aside"], aside["parent"]) == (BASE.replace("sits", "dances"), True, 1)
    assert (await owner.ask("GET", path)).json()["number"] == 3
    again = await written(owner, path, BASE.replace("sits", "dances"), 3)
    assert again.json()["number"] == 5
    listed = (await owner.ask("GET", f"{path}/versions?limit=3")).json()
    rest = (await owner.ask("GET", f"{path}/versions?limit=3&cursor={listed['next']}")).json()
    assert [one["number"] for one in listed["items"] + rest["items"]] == [5, 4, 3, 2, 1]
    assert rest["next"] is None


async def test_a_version_that_never_was(front: Front):
    """Saved from a number out of the air, it is kept aside."""
    owner = await front.visitor().register()
    path = f"{await project_of(owner)}/script"
    await written(owner, path, BASE, 0)
    assert (await written(owner, path, "other", 99)).status_code == 412
    assert (await owner.ask("GET", f"{path}/versions/2")).json()["body"] == "other"
    assert (await written(owner, path, BASE, 1)).json()["number"] == 1


async def test_many_save_at_once_and_every_word_is_somewhere(front: Front):
    """Twenty, each with a line of his own, all from the same version."""
    owner = await front.visitor().register()
    path = f"{await project_of(owner)}/script"
    lines = [f"Line {number}.\n\n" for number in range(20)]
    await written(owner, path, "".join(lines), 0)
    texts = ["".join([*lines[:n], f"Changed by {n}.\n\n", *lines[n + 1 :]]) for n in range(20)]
    answers = await asyncio.gather(*(written(owner, path, text, 1) for text in texts))
    assert {answer.status_code for answer in answers} <= {200, 412}
    bodies = [(await owner.ask("GET", f"{path}/versions/{number}")).json()["body"] for number in range(1, 22)]
    assert all(any(f"Changed by {n}." in body for body in bodies) for n in range(20))
    newest = (await owner.ask("GET", path)).json()["body"]
    assert all(f"Changed by {n}." in newest for n, answer in enumerate(answers) if answer.status_code == 200)


async def test_old_autosaves_are_thinned_and_named_ones_kept(front: Front):
    """After a day the last of each hour stays, and whatever has a name, lies aside, or is the newest."""
    owner = await front.visitor().register()
    path = f"{await project_of(owner)}/script"
    await written(owner, path, "one", 0)
    await written(owner, path, "two", 1, name="draft")
    await written(owner, path, "three", 2)
    await written(owner, path, "aside", 1)
    await written(owner, path, "four", 3)
    await written(owner, path, "five", 5)
    id = path.split("/")[3]
    old = "update projects.versions set at = timestamptz '2020-01-01 10:00' where project = :id returning 1"
    await front.sql(old, id=id)
    await front.app.state.projects.tidy()
    kept = [one["number"] for one in (await owner.ask("GET", f"{path}/versions")).json()["items"]]
    assert kept == [6, 4, 2]


async def test_what_a_database_cant_keep_is_refused_in_words(front: Front):
    """A zero byte, and half of a pair."""
    owner = await front.visitor().register()
    path = f"{await project_of(owner)}/script"
    for text in ("a\x00b", "a\ud800b"):
        answer = await written_raw(owner, path, text)
        assert answer.status_code == 422, text


async def written_raw(visitor: Visitor, path: str, text: str) -> httpx.Response:
    """JSON that escapes everything."""
    headers = {
        "Authorization": f"Bearer {visitor.tokens['access_token']}", "If-Match": '"0"',
        "Content-Type": "application/json",
    }  # fmt: skip
    return await visitor.web.put(path, content=json.dumps({"body": text}), headers=headers)
