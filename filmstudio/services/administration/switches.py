"""Flags as administrators switch them. `Switches`."""

from datetime import UTC, datetime
from uuid import UUID

from filmstudio.errors import NotThere
from filmstudio.kit.acting import Acting
from filmstudio.kit.acts import Acts
from filmstudio.kit.db import Database
from filmstudio.kit.radio import Radio
from filmstudio.ports.flags import FLAGS, Flag, Rule
from filmstudio.services.administration import repository as sql
from filmstudio.services.administration.flags import CHANNEL


class FlagSeen(Flag):
    """A flag as it is: `rule` (None: nobody has switched it), who did, when and why; `overdue`: it should be gone."""

    rule: Rule | None = None
    by: UUID | None = None
    at: datetime | None = None
    reason: str | None = None
    overdue: bool


class FlagSwitches:
    """The flags that were switched."""

    def __init__(self, db: Database, radio: Radio) -> None:
        self._db, self._radio = db, radio
        self.acts = Acts(db, sql.SCHEMA.name)

    async def switches(self) -> dict[str, Rule]:
        """Their rules. See `Switches`."""
        return {str(row.name): Rule.model_validate(row.rule) for row in await self._db.run(sql.SWITCHES, {})}

    async def seen(self) -> tuple[FlagSeen, ...]:
        """All flags that there are, as they are."""
        rows = {row.name: row for row in await self._db.run(sql.SWITCHES, {})}
        today, found = datetime.now(UTC).date(), list[FlagSeen]()
        for name, flag in FLAGS.items():
            row = rows.get(name)
            facts = {field: getattr(row, field) for field in ("rule", "by", "at", "reason")} if row else {}
            overdue = flag.until is not None and flag.until < today
            found.append(FlagSeen.model_validate({**dict(flag), **facts, "overdue": overdue}))
        return tuple(found)

    async def switch(self, acting: Acting, name: str, rule: Rule, reason: str) -> FlagSeen:
        """Switch one; every process hears of it at once.

        Raises:
            NotThere: there is no such flag.
        """
        if name not in FLAGS:
            raise NotThere(f"there is no flag {name!r}; there are {', '.join(FLAGS)}")
        written = rule.model_dump_json()
        async with self._db.begin() as connection:
            if await self.acts.write(connection, acting, "switched", f"flag/{name}", reason, rule=written):
                given = {"name": name, "rule": written, "reason": reason, "by": acting.by}
                await connection.execute(sql.SWITCH, given)
        await self._radio.say(CHANNEL, {"name": name})
        return next(flag for flag in await self.seen() if flag.name == name)
