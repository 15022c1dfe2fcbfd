"""The door for administrators: `/v1/admin/cases`, `/v1/admin/appeals`."""

from datetime import datetime
from typing import Annotated, TypeAlias
from uuid import UUID

from fastapi import APIRouter, Depends, Request

from filmstudio.kit.acting import Doing, Looking, Why
from filmstudio.kit.auth import Administrator
from filmstudio.kit.page import Page
from filmstudio.kit.pages import Cursor, Limit
from filmstudio.kit.problems import problems
from filmstudio.ports.matters import Thing
from filmstudio.services.moderation.appeals import Appeals
from filmstudio.services.moderation.cases import Cases, Ruling
from filmstudio.services.moderation.rules import Outcome, Verdict
from filmstudio.services.moderation.values import AppealSeen, Case, CaseSeen


class RulingBody(Why):
    """What is decided, and why, which the one whom it concerns is told; `until`: of a suspension."""

    verdict: Verdict
    until: datetime | None = None


class OutcomeBody(Why):
    """What becomes of an appeal, and why, which the one who appealed is told."""

    outcome: Outcome


def _cases(request: Request) -> Cases:
    return request.app.state.cases


def _appeals(request: Request) -> Appeals:
    return request.app.state.appeals


Office: TypeAlias = Annotated[Cases, Depends(_cases)]
Hearing: TypeAlias = Annotated[Appeals, Depends(_appeals)]
cases = APIRouter(prefix="/v1/admin/cases", tags=["admin"], responses=problems(401, 403, 404, 422, 503))
appeals = APIRouter(prefix="/v1/admin/appeals", tags=["admin"], responses=problems(401, 403, 404, 422, 503))


@cases.get("")
async def queue(
    caller: Administrator, office: Office, kind: Thing | None = None, cursor: Cursor = None, limit: Limit = 20
) -> Page[Case]:
    """Cases that are open, the oldest and the most reported first."""
    return await office.queue(kind, cursor, limit)


@cases.get("/{case}")
async def read(case: UUID, acting: Looking, office: Office) -> CaseSeen:
    """All that is needed to judge. That you looked is kept."""
    return await office.read(acting, case)


@cases.post("/{case}/claim", responses=problems(409))
async def claim(case: UUID, acting: Doing, office: Office) -> CaseSeen:
    """Take a case for half an hour, so that nobody else works on it."""
    return await office.claim(acting, case)


@cases.post("/{case}/decision", status_code=201, responses=problems(409))
async def decide(case: UUID, body: RulingBody, acting: Doing, office: Office) -> CaseSeen:
    """Decide; `done` in the answer's decisions tells whether what follows is in force."""
    return await office.decide(acting, case, Ruling(verdict=body.verdict, reason=body.reason, until=body.until))


@appeals.get("")
async def waiting(
    caller: Administrator, hearing: Hearing, cursor: Cursor = None, limit: Limit = 20
) -> Page[AppealSeen]:  # fmt: skip
    """Appeals that nobody has judged, the oldest first."""
    return await hearing.waiting(cursor, limit)


@appeals.post("/{appeal}/judgement", status_code=201, responses=problems(409))
async def judge(appeal: UUID, body: OutcomeBody, acting: Doing, hearing: Hearing) -> AppealSeen:
    """Judge an appeal against what another administrator decided."""
    return await hearing.judge(acting, appeal, body.outcome, body.reason)
