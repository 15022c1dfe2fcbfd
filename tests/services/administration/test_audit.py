"""What administrators did: in one list, and never changed."""

import pytest
from sqlalchemy.exc import DBAPIError

from filmstudio.wiring.administration import AUDITED
from tests.services.administration.office import office_of
from tests.services.conftest import Front
from tests.services.projects.test_projects import id_of

SCHEMAS = [name.removeprefix("audits_") for name in AUDITED]


@pytest.mark.parametrize("schema", SCHEMAS)
@pytest.mark.parametrize("change", [
    "update {}.acts set reason = 'another'", "delete from {}.acts", "truncate {}.acts",
    "update {}.acts set reason = 'another' where false",
])  # fmt: skip
async def test_an_act_is_never_changed(front: Front, schema: str, change: str):
    """Whoever tries: the database refuses."""
    with pytest.raises(DBAPIError, match="never changed"):
        await front.sql(change.format(schema))


async def test_the_list_is_sought_by_who_about_what_and_since_when(front: Front):
    """And goes on page by page, each act once."""
    office, other = await office_of(front), await office_of(front)
    mara, ben = await front.visitor().register(), await front.visitor().register()
    ids = [await id_of(who) for who in (mara, ben)] * 2
    for id in ids:
        await office.do(f"/users/{id}/sessions/end")
    await other.do(f"/users/{ids[0]}/sessions/end")
    mine = (await office.see(f"/audit?by={office.id}"))["items"]
    about = [f"person/{id}" for id in reversed(ids)]
    assert [act["about"] for act in mine] == about
    assert len(await office.acts(about[1])) == 3
    since = mine[1]["at"].replace("+", "%2B")
    assert [act["id"] for act in (await office.see(f"/audit?by={office.id}&since={since}"))["items"]] == [
        act["id"] for act in mine[:2]
    ]
    pages, cursor = list[str](), ""
    while cursor is not None:
        page = await office.see(f"/audit?by={office.id}&limit=1{cursor}")
        pages += [act["id"] for act in page["items"]]
        cursor = f"&cursor={page['next']}" if page["next"] else None
    assert pages == [act["id"] for act in mine]
    for wrong in ("cursor=none", "since=tomorrow", "by=me", "since=0001-01-01T00:00:00%2B14:00"):
        assert (await office.visitor.ask("GET", f"/v1/admin/audit?{wrong}")).status_code == 422
    assert (await mara.ask("GET", "/v1/admin/audit")).status_code == 401
    assert (await (await front.visitor().register()).ask("GET", "/v1/admin/audit")).status_code == 403
