"""The certified OpenID provider as a program, and a person who walks through its pages."""

import contextlib
import re
import shutil
import socket
import subprocess
from collections.abc import Generator
from pathlib import Path
from urllib.parse import parse_qs, urljoin, urlparse

import httpx
import pytest

HERE = Path(__file__).parent
PAGES = 15
"""A login there has fewer pages."""


@contextlib.contextmanager
def oidc(redirect: str) -> Generator[str]:
    """The provider; its issuer's address."""
    if not (HERE / "node_modules" / "oidc-provider").is_dir():
        pytest.fail("the peers are missing; run `make setup-tests`")
    node = shutil.which("node") or str(HERE.parent.parent / ".venv" / "bin" / "node")
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = door.getsockname()[1]
    command = [node, str(HERE / "oidc.mjs"), str(port), redirect]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            assert process.stdout
            assert process.stdout.readline() == "ready\n"
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


def walked(address: str, redirect: str, name: str) -> tuple[str, str]:
    """Log in and consent there, as a person does in a browser; the code and the state that come back."""
    with httpx.Client(follow_redirects=False) as browser:
        page = browser.get(address)
        for _ in range(PAGES):
            if page.is_redirect:
                location = urljoin(str(page.url), page.headers["location"])
                if location.startswith(redirect):
                    found = parse_qs(urlparse(location).query)
                    return found["code"][0], found["state"][0]
                page = browser.get(location)
                continue
            page.raise_for_status()
            action, form = _filled(str(page.url), page.text, name)
            page = browser.post(action, data=form)
    raise AssertionError("the login did not come back")


def _filled(address: str, text: str, name: str) -> tuple[str, dict[str, str]]:
    action = re.search(r'<form[^>]*action="([^"]+)"', text)
    assert action, text
    form = dict(re.findall(r'<input[^>]*type="hidden"[^>]*name="([^"]+)"[^>]*value="([^"]*)"', text))
    if 'name="login"' in text:
        form |= {"login": name, "password": "any", "prompt": "login"}
    return urljoin(address, action[1]), form
