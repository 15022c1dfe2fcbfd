"""What administrators did with credits and money."""

from alembic import op

from filmstudio.kit.acts import made, unmade

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Forward."""
    for statement in made("credits"):
        op.execute(statement)


def downgrade() -> None:
    """Back."""
    for statement in unmade("credits"):
        op.execute(statement)
