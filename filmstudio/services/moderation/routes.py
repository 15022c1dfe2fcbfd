"""The door for people: what they report, what was decided of theirs, and appeals."""

from typing import Annotated, TypeAlias
from uuid import UUID

from fastapi import APIRouter, Depends, Request
from pydantic import BaseModel, Field, SecretStr, StringConstraints

from filmstudio.kit.auth import InPerson, Somebody
from filmstudio.kit.links import LookBody
from filmstudio.kit.network import host_of
from filmstudio.kit.once import NamelessOnce, OnceOnly
from filmstudio.kit.page import Page
from filmstudio.kit.pages import Cursor, Limit
from filmstudio.kit.problems import problems
from filmstudio.ports.matters import Thing
from filmstudio.services.moderation.appeals import Appeals
from filmstudio.services.moderation.reports import Complaint, Reports
from filmstudio.services.moderation.rules import WORDS, Why
from filmstudio.services.moderation.values import Appeal, Judged, Report

Words: TypeAlias = Annotated[str, Field(max_length=WORDS)]
Plea: TypeAlias = Annotated[str, StringConstraints(strip_whitespace=True, min_length=5, max_length=WORDS)]
Token: TypeAlias = Annotated[SecretStr, Field(min_length=20, max_length=200)]


class ComplaintBody(BaseModel, extra="forbid"):
    """What is wrong, in a word and in words."""

    reason: Why
    words: Words = ""

    def said(self) -> Complaint:
        """As a value."""
        return Complaint(reason=self.reason, words=self.words)


class ReportBody(ComplaintBody):
    """About a thing that you see."""

    kind: Thing
    id: UUID


class SharedBody(ComplaintBody, LookBody):
    """About a project that was shared with you by a link."""


class AppealBody(BaseModel, extra="forbid"):
    """Why a decision is wrong."""

    words: Plea


class LetterBody(AppealBody):
    """The token of the letter's link, and why the decision is wrong."""

    token: Token


def _reports(request: Request) -> Reports:
    return request.app.state.reports


def _appeals(request: Request) -> Appeals:
    return request.app.state.appeals


def _host(request: Request) -> str:
    return host_of(request)


Taking: TypeAlias = Annotated[Reports, Depends(_reports)]
Hearing: TypeAlias = Annotated[Appeals, Depends(_appeals)]
Host: TypeAlias = Annotated[str, Depends(_host)]
reports = APIRouter(prefix="/v1/reports", tags=["moderation"], responses=problems(401, 403, 404, 409, 422, 429, 503))
shared = APIRouter(prefix="/v1/shared", tags=["moderation"], responses=problems(403, 404, 409, 422, 429, 503))
decisions = APIRouter(prefix="/v1/decisions", tags=["moderation"], responses=problems(404, 409, 422, 429, 503))
mine = APIRouter(prefix="/v1/me/decisions", tags=["moderation"], responses=problems(401, 403, 404, 409, 422, 503))


@reports.post("", status_code=201)
async def report(body: ReportBody, caller: Somebody, taking: Taking, once: OnceOnly) -> Report:
    """Report a thing that you see. Nobody whom it concerns learns that it was you."""
    return await taking.report(caller.person, body.kind, body.id, body.said(), once)


@shared.post("/reports", status_code=201)
async def report_shared(body: SharedBody, taking: Taking, host: Host, once: NamelessOnce) -> Report:
    """Report a project that was shared with you, without an account."""
    return await taking.report_shared(*body.shown(), body.said(), host, once)


@mine.get("")
async def judged(caller: InPerson, hearing: Hearing, cursor: Cursor = None, limit: Limit = 20) -> Page[Judged]:
    """What was decided of your things, and until when you may appeal; the newest first."""
    return await hearing.mine(caller.person, cursor, limit)


@mine.post("/{decision}/appeal", status_code=201)
async def appeal(decision: UUID, body: AppealBody, caller: InPerson, hearing: Hearing, once: OnceOnly) -> Appeal:
    """Appeal against a decision, once, within 30 days; another administrator judges."""
    return await hearing.appeal(caller.person, decision, body.words, once)


@decisions.post("/appeal", status_code=201)
async def appeal_by_letter(body: LetterBody, hearing: Hearing, host: Host) -> Appeal:
    """Appeal by the link of a letter, without logging in."""
    return await hearing.appeal_by_letter(body.token.get_secret_value(), body.words, host)
