"""Appeals: once against each decision, judged by somebody else."""

import hashlib
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Row

from filmstudio.errors import Conflict, NotAllowed, NotThere
from filmstudio.kit.acting import Acting
from filmstudio.kit.acts import Acts
from filmstudio.kit.db import Database
from filmstudio.kit.once import Once
from filmstudio.kit.outbox import Outbox
from filmstudio.kit.page import Page
from filmstudio.kit.pages import NEWEST, OLDEST, cursor_of, paged, place_of
from filmstudio.kit.postman import TRIES
from filmstudio.kit.rates import Rates
from filmstudio.kit.seal import digest_of_token
from filmstudio.ports.users import Users
from filmstudio.services.moderation import repository as sql
from filmstudio.services.moderation.cases import undone
from filmstudio.services.moderation.effects import Effects
from filmstudio.services.moderation.letters import judged
from filmstudio.services.moderation.rules import ALONE, APPEAL, APPEALS, HARSH, Outcome
from filmstudio.services.moderation.values import Appeal, AppealSeen, Judged


class Appeals:
    """All appeals, and the decisions that somebody may appeal against."""

    def __init__(self, db: Database, users: Users, effects: Effects, rates: Rates, acts: Acts) -> None:
        self._db, self._users, self._effects, self._rates, self._acts = db, users, effects, rates, acts
        self._outbox = Outbox(db, sql.LETTERS, TRIES)

    async def mine(self, person: UUID, cursor: str | None, limit: int) -> Page[Judged]:
        """What was decided of somebody's things, the newest first."""
        at, id = place_of(cursor, NEWEST)
        given = {"owner": person, "at": at, "before": id, "limit": limit + 1}
        rows = await self._db.run(sql.MINE, given | {"harsh": list(HARSH), "life": APPEAL})
        found = [Judged.model_validate(row, from_attributes=True) for row in rows]
        return paged(found, limit, lambda one: cursor_of(one.at, one.id))

    async def appeal(self, person: UUID, decision: UUID, words: str, once: Once) -> Appeal:
        """Against a decision of which he was told; the same request again is the same appeal.

        Raises:
            NotThere: there is no such decision about him. Conflict: it is too late, or he did before.
        """
        return await self._made({"id": decision, "owner": person, "digest": None}, words, once)

    async def appeal_by_letter(self, token: str, words: str, host: str) -> Appeal:
        """As `appeal`, by whoever has the letter: who is suspended can't log in."""
        await self._rates.check("appeal", host, APPEALS)
        once = Once(uuid4(), hashlib.sha256(words.encode()).digest())
        return await self._made({"id": None, "owner": None, "digest": digest_of_token(token)}, words, once)

    async def waiting(self, cursor: str | None, limit: int) -> Page[AppealSeen]:
        """Those that nobody has judged, the oldest first."""
        at, id = place_of(cursor, OLDEST)
        rows = await self._db.run(sql.WAITING, {"at": at, "after": id, "limit": limit + 1})
        found = [AppealSeen.model_validate(row, from_attributes=True) for row in rows]
        return paged(found, limit, lambda one: cursor_of(one.at, one.id))

    async def judge(self, acting: Acting, appeal: UUID, outcome: Outcome, reason: str) -> AppealSeen:
        """By another administrator than the one who decided; by him, if there is no other, after a day.

        Raises:
            NotAllowed: he decided it himself, or it is about him. Conflict: it was judged.
        """
        found = await self._one(appeal)
        if found.owner == acting.by:
            raise NotAllowed("this is about you; another administrator judges")
        alone = found.by == acting.by
        if alone:
            await self._check_alone(acting, appeal)
        owner = (await self._users.people([found.owner])).get(found.owner)
        async with self._db.begin() as connection:
            row = (await connection.execute(sql.HOLD_APPEAL, {"id": appeal})).one()
            told = {"decision": str(row.decision)} | ({"alone": "yes"} if alone else {})
            if await self._acts.write(connection, acting, f"appeal {outcome}", f"appeal/{appeal}", reason, **told):
                if row.outcome:
                    raise Conflict("this appeal was judged")
                end = {"id": appeal, "outcome": outcome, "by": acting.by, "reason": reason, "alone": alone}
                await connection.execute(sql.END_APPEAL, end)
                if outcome == "reversed":
                    await undone(connection, [row.decision])
                if owner:
                    mail = judged(owner.email, outcome, reason).model_dump_json()
                    await self._outbox.add(connection, f"decision/{owner.id}/{appeal}", mail)
        await self._effects.settle()
        return AppealSeen.model_validate(_facts(await self._one(appeal)))

    async def _made(self, given: dict[str, object], words: str, once: Once) -> Appeal:
        async with self._db.begin() as connection:
            life = {"harsh": list(HARSH), "life": APPEAL}
            decision = (await connection.execute(sql.APPEALABLE, given | life)).one_or_none()
            if decision is None:
                raise NotThere("there is no such decision against which you may appeal, or not any more")
            if decision.late:
                raise Conflict(f"an appeal is made within {APPEAL.days} days of a decision")
            new = {"id": once.id, "decision": decision.id, "asked": once.asked, "words": words}
            await connection.execute(sql.APPEAL, new)
            found = (await connection.execute(sql.APPEALED, {"decision": decision.id})).one()
        if bytes(found.asked) != once.asked:
            raise Conflict("you have appealed against this decision before; one appeal is judged")
        return Appeal.model_validate({name: getattr(found, name) for name in Appeal.model_fields})

    async def _check_alone(self, acting: Acting, appeal: UUID) -> None:
        if set(await self._users.administrators()) - {acting.by}:
            raise NotAllowed("you decided this yourself; another administrator judges the appeal")
        if not (await self._db.run(sql.OLD, {"id": appeal, "life": ALONE}))[0].old:
            hours = int(ALONE.total_seconds() // 3600)
            raise NotAllowed(
                f"you decided this yourself; as the only administrator you may judge it after {hours} hours"
            )

    async def _one(self, appeal: UUID) -> Row[Any]:
        rows = await self._db.run(sql.ONE_APPEAL, {"id": appeal})
        if not rows:
            raise NotThere("there is no such appeal")
        return rows[0]


def _facts(row: Row[Any]) -> dict[str, object]:
    return {name: getattr(row, name) for name in AppealSeen.model_fields}
