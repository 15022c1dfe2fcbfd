"""Which of many errors is told."""

from filmstudio.errors import FilmStudioError, UserError


def first(group: BaseExceptionGroup[FilmStudioError]) -> FilmStudioError:
    """The user's own errors before ours."""
    found = flat(group)
    foreseen = [error for error in found if isinstance(error, FilmStudioError)]
    return next((error for error in foreseen if isinstance(error, UserError)), foreseen[0])


def flat(error: BaseException) -> list[BaseException]:
    """All errors of a group, or the one that it is."""
    if isinstance(error, BaseExceptionGroup):
        return [one for part in error.exceptions for one in flat(part)]  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    return [error]
