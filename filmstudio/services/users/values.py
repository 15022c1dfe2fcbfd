"""What the service of users says of a person to that person."""

from datetime import datetime
from uuid import UUID

from filmstudio.film.value import Value
from filmstudio.ports.users import Person, Role, Scope, Suspension


class Tokens(Value):
    """A login: the access token is shown with every request, the refresh token once, for the next pair (RFC 6749)."""

    access_token: str
    refresh_token: str
    expires_in: int
    token_type: str = "Bearer"  # noqa: S105  a word of RFC 6750


class Session(Value):
    """Where somebody is logged in; `host` is the address it was begun from."""

    id: UUID
    agent: str
    host: str
    strong: bool
    created: datetime
    seen: datetime


class ApiKey(Value):
    """A key for programs; `start` are its first letters, to know it by."""

    id: UUID
    name: str
    start: str
    scopes: tuple[Scope, ...]
    created: datetime
    expires: datetime | None
    used: datetime | None


class NewApiKey(ApiKey):
    """The only time that the whole key is shown."""

    key: str


class Deed(Value):
    """What was done to an account, when, and from where."""

    id: int
    at: datetime
    action: str
    host: str
    details: dict[str, str]


class SecondFactor(Value):
    """For the authenticator app: `address` as a picture or a link, and codes for the day it is lost, each good once."""

    address: str
    recovery_codes: tuple[str, ...]


class Origin(Value):
    """Where a request came from."""

    host: str = ""
    agent: str = ""


class Wanted(Value):
    """Whom an administrator looks for; None: whoever."""

    text: str | None = None
    person: UUID | None = None
    role: Role | None = None
    suspended: bool | None = None


class PersonFound(Person):
    """Somebody whom an administrator found."""

    suspended: bool


class Suspended(Suspension):
    """A suspension, also one that is over."""

    lifted: datetime | None


class PersonSeen(PersonFound):
    """All about somebody but secrets; `plan`: what he pays for, None while nobody can tell; `deeds`: the last ones."""

    second_factor: bool
    google: bool
    plan: str | None = None
    sessions: tuple[Session, ...]
    keys: tuple[ApiKey, ...]
    suspensions: tuple[Suspended, ...]
    deeds: tuple[Deed, ...]
