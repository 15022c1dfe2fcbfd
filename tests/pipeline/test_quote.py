"""Prices in whole parts: what is shared out is what was there."""

from hypothesis import given
from hypothesis import strategies as st

from filmstudio.pipeline.quote import share_out


@given(st.integers(0, 10**9), st.lists(st.integers(0, 10**6), max_size=50))
def test_shares_make_up_the_sum_and_are_never_a_part_away_from_their_due(total: int, weights: list[int]):
    """No hundredth of a credit is made or lost, whatever the shots' lengths."""
    shares = share_out(total, weights)
    whole = sum(weights)
    assert sum(shares) == (total if whole else 0)
    assert all(
        abs(share * whole - total * weight) < max(1, whole) for share, weight in zip(shares, weights, strict=True)
    )
