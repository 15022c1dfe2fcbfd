"""What moderation keeps of a person is in his export: what he said and what was decided, and nobody else."""

from typing import Any

from tests.services.administration.office import WHY, office_of
from tests.services.conftest import Front, Visitor
from tests.services.moderation.cases import decided, report, stage_of
from tests.services.projects.test_projects import id_of

PLEA = {"words": "It is a quotation of a play."}


async def kept_of(who: Visitor) -> dict[str, Any]:
    """That part of somebody's export."""
    answer = await who.ask("GET", "/v1/me/export")
    assert answer.status_code == 200, answer.text
    return answer.json()["moderation"]


async def test_an_export_has_reports_decisions_and_appeals(front: Front):
    """Each in the export of the one whose it is; who reported and who decided is in neither."""
    stage, office = await stage_of(front), await office_of(front)
    assert await kept_of(stage.owner) == {"reports": [], "decisions": [], "appeals": []}
    await report(stage.member, "project", stage.project, words="the second page")
    decision = await decided(office, stage.project, "take down")
    await stage.owner.ask("POST", f"/v1/me/decisions/{decision['id']}/appeal", PLEA)
    theirs, own = await kept_of(stage.member), await kept_of(stage.owner)
    (said,) = theirs["reports"]
    assert (said["kind"], said["thing"], said["reason"], said["words"]) == (
        "project", stage.project, "hate", "the second page",
    )  # fmt: skip
    assert [theirs["decisions"], theirs["appeals"], own["reports"]] == [[], [], []]
    (ruling,), (appeal,) = own["decisions"], own["appeals"]
    assert (ruling["id"], ruling["verdict"], ruling["reason"], ruling["thing"]) == (
        decision["id"], "take down", WHY, stage.project,
    )  # fmt: skip
    assert (appeal["decision"], appeal["words"], appeal["outcome"]) == (decision["id"], PLEA["words"], None)
    assert await id_of(stage.member) not in str(own)
    assert office.id not in str(own)


async def test_why_nothing_was_done_is_not_told(front: Front):
    """It may be about those who reported; that something was decided is."""
    stage, office = await stage_of(front), await office_of(front)
    await report(stage.member, "project", stage.project)
    await decided(office, stage.project, "dismiss")
    (ruling,) = (await kept_of(stage.owner))["decisions"]
    assert (ruling["verdict"], ruling["reason"]) == ("dismiss", None)


async def test_a_suspension_is_in_the_export(front: Front):
    """Of whoever was let in again, with the reason."""
    office, mara = await office_of(front), await front.visitor().register()
    who = await id_of(mara)
    await office.do(f"/users/{who}/suspension")
    await office.do(f"/users/{who}/suspension/end")
    await mara.login()
    (was,) = (await mara.ask("GET", "/v1/me/export")).json()["suspensions"]
    assert (was["reason"], was["lifted"] is None) == (WHY, False)
