"""Orders are found by the vendor's name of their checkout: its messages name nothing else."""

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Forward."""
    op.execute("create index orders_by_checkout on credits.orders (vendor, ref) where ref is not null")


def downgrade() -> None:
    """Back."""
    op.execute("drop index credits.orders_by_checkout")
