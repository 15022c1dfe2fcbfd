"""Forgetting a person everywhere: who was erased at the door is forgotten by each service behind it, whatever dies."""

from collections.abc import Awaitable, Callable

from starlette.datastructures import State


def forgetting(state: State) -> Callable[[], Awaitable[None]]:
    """Each service may be asked twice; only when all have forgotten him is it done."""

    async def forget() -> None:
        for person in await state.users.accounts.to_forget():
            await state.shop.forget(person)
            await state.hooks.forget(person)
            await state.projects.forget(person)
            await state.users.accounts.forgot(person)

    return forget
