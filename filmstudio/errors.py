"""Every error raised on purpose. The docstring says what it means; the message says what, where and what to do."""

from typing import ClassVar


class FilmStudioError(Exception):
    """Something went wrong that we foresaw.

    `exit_code` is what the command line ends with: 2 when the user can mend it, 1 when only we can.
    `retryable` says whether the same call may succeed later. `status` is what a web client is answered (RFC 9110).
    """

    exit_code: ClassVar[int] = 1
    retryable: ClassVar[bool] = False
    status: ClassVar[int] = 500


class Stopped(FilmStudioError):
    """The person interrupted the work; what was finished is kept."""

    exit_code = 130
    retryable = True


class UserError(FilmStudioError):
    """The request can't be carried out as it was asked; the person asking can mend it."""

    exit_code = 2
    status = 422


class UnreadableScript(UserError):
    """The script is missing, empty, too large, binary, or in an encoding or format that can't be read."""


class LengthOutOfReach(UserError):
    """The film can't be made as long or as short as it was asked to be."""


class UnsupportedFeature(UserError):
    """A model was asked for something that its card says it can't do."""


class BadCast(UserError):
    """The cast file names something that does not exist or gives a value out of range."""


class BadAsset(UserError):
    """A file is not what it was said to be, is cut off or damaged, or is too large to be opened."""


class BadManifest(UserError):
    """The list of films to make has mistakes; all of them are told at once, each with its line."""


class NotSetUp(UserError):
    """A voice, font or tool that the project's set-up provides is missing."""


class NotAFilm(UserError):
    """The file to check can't be read as a film."""


class DiskFull(UserError):
    """There is no room left where the film or its takes are written."""

    retryable = True


class ToolFailed(FilmStudioError):
    """A program that we run (ffmpeg, espeak-ng) ended with an error."""


class DamagedAsset(FilmStudioError):
    """Stored bytes no longer match their digest."""

    retryable = True


class SiteInUse(UserError):
    """Servers already run in this folder."""


class ServerFailed(FilmStudioError):
    """One of the servers that we run did not start or did not stay up."""

    retryable = True


class ServerAway(FilmStudioError):
    """A server that we need (database, store, cache) can't be reached just now."""

    retryable = True
    status = 503


class SwitchedOff(ServerAway):
    """An administrator has switched this off for a while; the message has words for people."""


class ServiceFailed(FilmStudioError):
    """Another of the studio's services made a mistake, or is not set up as this one is."""


class NotOneOfUs(FilmStudioError):
    """Who asks is none of the studio's own services."""

    status = 403


class FilmFailed(FilmStudioError):
    """A film that was handed in to the servers could not be made there; the message is theirs."""


class VendorFailed(FilmStudioError):
    """A vendor's job failed and was not charged; the same order may succeed later. `tries`: how often it has failed."""

    retryable = True
    tries = 1


class VendorRefused(UserError):
    """A vendor won't make this (its rules, a wrong key, a size it doesn't do)."""


class PurchaseInDoubt(FilmStudioError):
    """A vendor was asked, and we don't know whether it heard us; asking again could pay twice."""


class BudgetExceeded(UserError):
    """The next purchase would pass the cap that the person set."""


class NotEnoughCredits(UserError):
    """The account holds fewer credits than the film costs."""

    status = 402


class NotBookable(FilmStudioError):
    """An amount of credits that is not whole, not above zero or far too large, or a name that no account or key has."""


class KeyReused(FilmStudioError):
    """A key that belongs to one movement of credits, or to one request, was given to another."""

    status = 422


class UnknownHold(FilmStudioError):
    """No credits were ever set aside under this key."""


class UnknownGrant(FilmStudioError):
    """A grant of credits that nobody made."""


class HoldExceeded(FilmStudioError):
    """More was to be spent than is left of the credits set aside."""


class Refused(UserError):
    """Who takes the money says no."""

    status = 422


class Unsendable(UserError):
    """A message or a call has something in it that can't be carried."""


class NotOutside(UserError):
    """An address that a customer named is none of the internet's; it could lead into our own network."""


class NotLoggedIn(UserError):
    """Nobody is logged in, or the login has ended; log in again."""

    status = 401


class NotAllowed(UserError):
    """Who is logged in may not do this."""

    status = 403


class NoPassword(UserError):
    """The account has no password that could be shown; its owner chooses one first."""


class Suspended(NotAllowed):
    """The account is suspended; the message says until when and why."""


class NotThere(UserError):
    """There is no such thing, or none that the one who asks may know of."""

    status = 404


class BadQuery(UserError):
    """A query can't be read, does not fit the schema, or asks for too much at a time."""


class TooSlow(UserError):
    """It took too long and was given up; less of it may be quick enough."""

    retryable = True


class Conflict(UserError):
    """The thing is not any more as the one who asks believes it to be."""

    status = 409


class Stale(UserError):
    """Somebody else changed the thing meanwhile; what was sent is kept aside, where something was."""

    status = 412


class VersionWanted(UserError):
    """It must be said which version is to be changed, so that nobody's work is overwritten."""

    status = 428


class TooMany(UserError):
    """It was asked too often; `seconds`: when it may be asked again."""

    status = 429
    retryable = True
    seconds: int = 60


class ClaimLost(FilmStudioError):
    """The right to make a take went to somebody else, for its holder was silent too long."""

    retryable = True
