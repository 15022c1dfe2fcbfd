from hypothesis import given
from hypothesis import strategies as st

from filmstudio.production.intake.envelope import PLAIN, packed, unpacked


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_every_text_travels(body: str):
    """Whole, and in characters that SQS takes."""
    text = packed("job-1", body)
    assert unpacked(text) == body
    assert text == body or PLAIN.fullmatch(text.removeprefix("base64:") or "x")
    assert text


def test_what_we_did_not_write_is_left_as_it_is():
    """Somebody else's message must not stop the receiver."""
    for text in ("base64:???", "base64:/w==", "plain"):
        assert unpacked(text) == text
