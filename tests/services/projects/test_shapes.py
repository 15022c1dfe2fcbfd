"""The shapes of documents: what production will read is right when it is saved, and two may change it at once."""

import json
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmstudio.errors import UserError
from filmstudio.services.projects.shapes import checked, joined
from tests.services.conftest import Front
from tests.services.projects.test_projects import project_of, written


def shots(*wishes: dict[str, Any]) -> str:
    """A document."""
    return json.dumps({"label": "Shots.1", "shots": list(wishes)})


def kept(*wishes: dict[str, Any]) -> str:
    """As it is saved."""
    return checked("shots", shots(*wishes))


def test_shots_are_kept_one_a_line_with_everything_said():
    """However they were written, and what is kept is kept so again."""
    text = kept(
        {"shot": "2B", "note": "a\nb\u2028c धीरे"}, {"retake": 2, "shot": "1A", "locked": True, "model": "luma:ray"}
    )
    assert len(text.splitlines()) == 4
    assert json.loads(text)["shots"] == [
        {"shot": "2B", "locked": False, "model": None, "note": "a\nb\u2028c धीरे", "retake": 0},
        {"shot": "1A", "locked": True, "model": "luma:ray", "note": None, "retake": 2},
    ]
    assert checked("shots", text) == text
    assert checked("shots", kept()) == kept()


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("", "shots, all of it"),
        ("{}", "shots, label"),
        ("[]", "shots, all of it"),
        ("[" * 100_000, "shots"),
        ('{"label": "Shots.1", "shots": [NaN]}', "shots"),
        ('{"label": "Shots.2", "shots": []}', "Shots.1"),
        ('{"label": "Shots.1", "shots": [], "x": 1}', "shots, x: there is no such thing"),
        (
            shots({"shot": "1A"}, {"shot": "1B", "lockd": True}),
            "shots, shots.1.lockd: there is no such thing; there are",
        ),
        (shots({"shot": "1A", "locked": 1}), "shots, shots.0.locked"),
        (shots({"shot": "1A", "retake": -1}), "shots, shots.0.retake"),
        (shots({"shot": "1A", "retake": 1.5}), "shots, shots.0.retake"),
        (shots({"shot": "1A", "retake": 1 << 80}), "shots, shots.0.retake"),
        (shots({"shot": "1A", "note": "x" * 1001}), "shots, shots.0.note"),
        (shots({"shot": "1A", "model": ""}), "shots, shots.0.model"),
        (shots({"locked": True}), "shots, shots.0.shot"),
        (shots({"shot": "A1"}), "shots, shots.0.shot"),
        (shots({"shot": "1a"}), "shots, shots.0.shot"),
        (shots({"shot": "1A\n"}), "shots, shots.0.shot"),
        (shots({"shot": "1A"}, {"shot": "1A"}), "1A is in it twice"),
        (shots(*({"shot": f"{n}A"} for n in range(1, 5002))), "shots"),
    ],
)
def test_shots_of_another_shape_are_refused_with_their_place(body: str, words: str):
    """And what is wrong there."""
    with pytest.raises(UserError) as refused:
        checked("shots", body)
    assert words in str(refused.value)


def test_two_may_change_two_shots_at_once():
    """Neighbours too, the last and a new one, or one that is moved while another is changed."""
    a, b, c = {"shot": "1A"}, {"shot": "1B"}, {"shot": "1C"}
    base = kept(a, b, c)
    for mine, theirs, both in (
        (kept(a | {"retake": 1}, b, c), kept(a, b | {"note": "x"}, c), kept(a | {"retake": 1}, b | {"note": "x"}, c)),
        (kept(a, b, c, {"shot": "2A"}), kept(a | {"retake": 1}, b, c), kept(a | {"retake": 1}, b, c, {"shot": "2A"})),
        (kept(b, a, c), kept(a, b, c | {"retake": 1}), kept(b, a, c | {"retake": 1})),
        (kept(a, b), kept(a | {"retake": 1}, b, c), kept(a | {"retake": 1}, b)),
        (kept(b, c, a), kept(a, b, c | {"retake": 1}), kept(b, c | {"retake": 1}, a)),
        (kept(), base, kept()),
    ):  # fmt: skip
        assert joined("shots", base, mine, theirs) == both
        assert joined("shots", base, theirs, mine) == both


def test_where_two_changes_touch_or_spoil_the_shape_they_are_not_joined():
    """One shot changed twice; one that both add; a base of another time."""
    a, b = {"shot": "1A"}, {"shot": "1B"}
    base = kept(a, b)
    assert joined("shots", base, kept(a | {"retake": 1}, b), kept(a | {"retake": 2}, b)) is None
    new = {"shot": "1C"}
    assert joined("shots", base, kept(new, a, b), kept(a, b, new)) is None
    assert joined("shots", "something else", kept(a), kept(b)) is None
    assert joined("cast", "", "[A]\nage = 'adult'\n", "[A]\nage = 'teen'\n") is None
    assert joined("cast", "\n\n", "[A]\n\n\n", "\n\n[A]\n") is None


WISHES = st.lists(
    st.fixed_dictionaries({"shot": st.sampled_from(["1A", "1B", "2A", "2B"]), "retake": st.integers(0, 2)}),
    max_size=4, unique_by=lambda wish: wish["shot"],
)  # fmt: skip


@settings(deadline=None)
@given(WISHES, WISHES, WISHES)
def test_what_is_joined_has_its_shape_whoever_was_first(base: list[Any], mine: list[Any], theirs: list[Any]):
    """And nothing is in it that nobody wished."""
    found = joined("shots", kept(*base), kept(*mine), kept(*theirs))
    assert found == joined("shots", kept(*base), kept(*theirs), kept(*mine))
    if found is not None:
        assert checked("shots", found) == found
        wished = (
            json.loads(kept(*base))["shots"] + json.loads(kept(*mine))["shots"] + json.loads(kept(*theirs))["shots"]
        )
        assert all(one in wished for one in json.loads(found)["shots"])


def test_a_cast_is_what_the_command_line_reads():
    """Kept letter by letter, with its comments."""
    text = '# who is who\n[MARA]\nage = "adult" # about 40\nglasses = true\nheight_cm = 172\nvoice = "af_heart"\n'
    text += '\n[NARRATOR]\ngender = "female"\n'
    assert checked("cast", text) == text
    assert checked("cast", "") == ""


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("age = 'adult'", "write [age]"),
        ("[MARA]\nagee = 'adult'", "cast, [MARA], agee: there is no such thing; there are being"),
        ("[MARA]\nage = 'ancient'", "cast, [MARA], age"),
        ("[MARA]\nheight_cm = 'tall'", "cast, [MARA], height_cm"),
        ("[MARA]\nheight_cm = 1.5", "cast, [MARA], height_cm"),
        ("[MARA]\nvoice = 7", "cast, [MARA], voice"),
        ("[MARA.hat]\na = 1", "cast, [MARA], hat"),
        ("[MARA]\nage = ['adult']", "cast, [MARA], age"),
        ("[MARA]\n[MARA]", "line 2"),
        ("[MARA\n", "line 1"),
        ("[MARA]\ntop = '" + "x" * 1001 + "'", "cast, line 2"),
        ("a = " + "[" * 900, "cast"),
        ("\n".join(f"[P{number}]" for number in range(501)), "501 characters"),
        ("[M]\nheight_cm = " + "9" * 990, "cast"),
    ],
)
def test_a_cast_of_another_shape_is_refused_with_its_place(body: str, words: str):
    """And what is wrong there."""
    with pytest.raises(UserError) as refused:
        checked("cast", body)
    assert words in str(refused.value)
    assert len(str(refused.value)) < 1000


def test_the_worst_casts_take_little_time():
    """Keys within keys, as large as a cast may be; a larger one is not read at all."""
    begin = time.monotonic()
    for body in (
        "".join(f"{'a.' * 480}a{n}=1\n" for n in range(130)),
        "".join(f"{'a.' * 39}a{n}=1\n" for n in range(1500)),
        "".join(f"[{'a.' * 39}a{n}]\n" for n in range(1500)),
        "".join(f"[{n}]\n" for n in range(16_000)),
        "x = [" + "1,\n" * 43_000 + "]",
        "[P]\n" * 300_000,
    ):
        with pytest.raises(UserError):
            checked("cast", body)
    assert time.monotonic() - begin < 10


async def test_documents_are_looked_at_when_they_are_saved(front: Front):
    """Refused in words, joined when two save, and read back as they are kept."""
    owner = await front.visitor().register()
    path = await project_of(owner)
    refused = await written(owner, f"{path}/shots", shots({"shot": "1A", "lockd": True}), 0)
    assert (refused.status_code, "shots.0.lockd" in refused.json()["detail"]) == (422, True)
    assert (await written(owner, f"{path}/cast", "[M]\nage = 7", 0)).status_code == 422
    assert (await owner.ask("GET", f"{path}/shots")).status_code == 404
    a, b = {"shot": "1A"}, {"shot": "1B"}
    first = await written(owner, f"{path}/shots", shots(a, b), 0)
    assert (first.status_code, first.json()["body"]) == (200, kept(a, b))
    assert (await written(owner, f"{path}/shots", shots(a, b), 1)).json()["number"] == 1
    await written(owner, f"{path}/shots", shots(a | {"locked": True}, b), 1)
    both = await written(owner, f"{path}/shots", shots(a, b | {"note": "slow"}), 1)
    assert both.json()["body"] == kept(a | {"locked": True}, b | {"note": "slow"})
    touched = await written(owner, f"{path}/shots", shots(a | {"retake": 1}, b), 1)
    assert touched.status_code == 412
    newest = await front.app.state.projects.newest(path.rpartition("/")[2], "shots")
    assert newest.body == both.json()["body"]


async def test_two_large_changes_that_do_not_fit_together_are_kept_both(front: Front):
    """Joined, they would be larger than a document may be: the second one lies aside."""
    owner = await front.visitor().register()
    path = f"{await project_of(owner)}/script"
    base = "a\n\nb\n\nc\n"
    await written(owner, path, base, 0)
    await written(owner, path, base.replace("a", "a" * 600_000), 1)
    answer = await written(owner, path, base.replace("c", "c" * 600_000), 1)
    assert answer.status_code == 412, answer.text
