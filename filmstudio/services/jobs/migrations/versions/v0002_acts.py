"""What administrators did with films."""

from alembic import op

from filmstudio.kit.acts import made, unmade

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Forward."""
    for statement in made("jobs"):
        op.execute(statement)


def downgrade() -> None:
    """Back."""
    for statement in unmade("jobs"):
        op.execute(statement)
