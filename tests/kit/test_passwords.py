"""Passwords: what is kept of them is dear to guess from."""

import re

from pwdlib.hashers.argon2 import Argon2Hasher

from filmstudio.kit.passwords import Passwords

PASSWORD = "correct horse battery staple"  # noqa: S105


async def test_a_password_costs_what_owasp_asks_for():
    """Argon2id with at least 46 MiB and one pass (OWASP, Password Storage Cheat Sheet), each with its own salt."""
    one, other = [await Passwords().kept(PASSWORD) for _ in range(2)]
    assert one != other
    found = re.match(r"\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$", one)
    assert found
    assert int(found[1]) >= 47104
    assert int(found[2]) >= 1


async def test_what_was_kept_too_cheaply_is_kept_better_when_it_is_right():
    """And only then; nobody's password is wrong."""
    old = await Passwords(Argon2Hasher(time_cost=1, memory_cost=8192, parallelism=1)).kept(PASSWORD)
    right, better = await Passwords().check(PASSWORD, old)
    assert right
    assert better
    assert await Passwords().check(PASSWORD, better) == (True, None)
    assert await Passwords().check("wrong horse battery staple", old) == (False, None)
    assert (await Passwords().check(PASSWORD, None))[0] is False
