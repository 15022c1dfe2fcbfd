"""Films on the real Temporal, PostgreSQL, Valkey and SeaweedFS, made by the rehearsal crew."""

from tests.production.conftest import Studio


async def test_a_film_is_made(studio: Studio):
    """Handed in, dispatched, prepared, shot scene by scene, finished; and every step told in order."""
    film = studio.order()
    await studio.submit(film)
    job = await studio.ended(film.job)
    assert job.state == "completed", job.error
    assert job.percent == 100
    assert b"timeline" in await studio.film(job)
