"""What tests of films share: a film that is over, without anybody having made it."""

from uuid import UUID

from tests.services.conftest import Front


async def ended_film(front: Front, film: str, project: str, payer: str = str(UUID(int=0))) -> None:
    """A film that failed before it was begun."""
    from filmstudio.production.orders import FilmOrder

    order = FilmOrder(job=film, tenant=payer, project=project, script="none", account=payer, cap=0)
    await front.sql(
        """insert into production.jobs (id, tenant, project, state, seq, film, error)
        values (:id, :tenant, :project, 'failed', 1, cast(:film as jsonb), '{"message": "so it is"}') returning 1""",
        id=film, tenant=payer, project=project, film=order.model_dump_json(),
    )  # fmt: skip
    await front.sql(
        """insert into production.events (job, seq, key, kind, body) values (:id, 1, '1/ended', 'ended',
        '{"state": "failed"}') returning 1""",
        id=film,
    )  # fmt: skip
