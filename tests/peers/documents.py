"""A vendor's OpenAPI documents as a judge of requests and answers, by openapi-core (which we did not write).

`discriminator` hides errors of what is one of several, so it is taken out; what an answer may hold is not strict, so an
unknown key in it passes.
"""

import json
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from openapi_core import Config, OpenAPI
from openapi_core.exceptions import OpenAPIError
from openapi_core.testing import MockRequest, MockResponse

ORIGIN = "http://localhost"


class Document:
    """One document. `echoes`: for calls that give the vendor's own things back, which it says are only to be read."""

    def __init__(self, path: Path, *, echoes: bool = False) -> None:
        told: dict[str, Any] = json.loads(path.read_text("utf-8"))
        told.pop("webhooks", None)
        told["servers"] = [{"url": ORIGIN}]
        _loosen(told, echoes=echoes)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self._api = OpenAPI.from_dict(cast("Any", told), config=Config(spec_validator_cls=None))  # pyright: ignore[reportArgumentType]

    def wrong(
        self, method: str, path: str, body: bytes, query: Mapping[str, str], answer: tuple[int, bytes] | None = None
    ) -> list[str]:
        """What is wrong with a request, or with its answer."""
        headers = {"Authorization": "Bearer one"}
        request = MockRequest(
            ORIGIN, method.lower(), path, data=body or None, content_type="application/json", args=dict(query),
            headers=headers,
        )  # fmt: skip
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # OAuth is not judged
                if answer is None:
                    self._api.validate_request(request)
                else:
                    self._api.validate_response(request, MockResponse(answer[1], answer[0]))
        except OpenAPIError as error:
            cause: Any = error.__cause__ or error
            found = getattr(cause, "schema_errors", None) or ()
            return [str(one.message)[:200] for one in found] or [f"{type(cause).__name__}: {cause}"[:200]]
        return []


def _loosen(node: Any, *, echoes: bool) -> None:
    if isinstance(node, dict):
        found = cast("dict[str, Any]", node)
        if isinstance(found.get("discriminator"), dict):
            del found["discriminator"]
        if echoes and found.get("readOnly") is True:
            del found["readOnly"]
        for value in found.values():
            _loosen(value, echoes=echoes)
    elif isinstance(node, list):
        for value in cast("list[Any]", node):
            _loosen(value, echoes=echoes)
