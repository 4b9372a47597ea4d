"""Who may use the bot, who agreed to be known, what was erased, what was done, what it cost, and what came in."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.store.columns import Moment

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add what was not there."""
    _admissions()
    _audit()
    _erasures()
    _invitations()
    _knocks()
    _refusals()
    _usage()
    _pending_people()
    _consents()


def _admissions() -> None:
    op.create_table(
        "admissions",
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("by", sa.BigInteger),
        sa.Column("at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "id"),
    )


def _audit() -> None:
    op.create_table(
        "audit",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("chat", sa.String, nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("act", sa.String, nullable=False),
        sa.Column("actor", sa.BigInteger),
        sa.Column("person", sa.String),
        sa.Column("name", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("number"),
    )
    op.create_index("audit_of_chat", "audit", ["chat", "number"])


def _erasures() -> None:
    op.create_table(
        "erasures",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("gallery", sa.String, nullable=False),
        sa.Column("engine", sa.String, nullable=False),
        sa.Column("collection", sa.String),
        sa.Column("chat", sa.String, nullable=False),
        sa.Column("person", sa.String),
        sa.Column("begun_at", Moment(), nullable=False),
        sa.Column("done_at", Moment()),
        sa.Column("gone", sa.Integer, nullable=False),
        sa.Column("left", sa.Integer, nullable=False),
        sa.Column("told", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("number"),
    )
    op.create_index("erasures_of_gallery", "erasures", ["gallery"])


def _invitations() -> None:
    op.create_table(
        "invitations",
        sa.Column("digest", sa.String, nullable=False),
        sa.Column("purpose", sa.String, nullable=False),
        sa.Column("about", sa.JSON, nullable=False),
        sa.Column("by", sa.BigInteger),
        sa.Column("expires_at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("digest"),
    )


def _knocks() -> None:
    op.create_table(
        "knocks",
        sa.Column("id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )


def _refusals() -> None:
    op.create_table(
        "refusals",
        sa.Column("user", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("user"),
    )


def _usage() -> None:
    op.create_table(
        "usage",
        sa.Column("chat", sa.String, nullable=False),
        sa.Column("month", sa.String, nullable=False),
        sa.Column("operation", sa.String, nullable=False),
        sa.Column("calls", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("chat", "month", "operation"),
    )


def _pending_people() -> None:
    op.create_table(
        "pending_people",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("gallery", sa.String, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("key", sa.String, nullable=False),
        sa.Column("files", sa.JSON, nullable=False),
        sa.Column("by", sa.BigInteger),
        sa.Column("asked_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(
            ["gallery"],
            ["galleries.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("pending_of_gallery", "pending_people", ["gallery", "key"])


def _consents() -> None:
    op.create_table(
        "consents",
        sa.Column("person", sa.String, nullable=False),
        sa.Column("mode", sa.String, nullable=False),
        sa.Column("by", sa.BigInteger),
        sa.Column("version", sa.String, nullable=False),
        sa.Column("language", sa.String, nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["people.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person"),
    )
