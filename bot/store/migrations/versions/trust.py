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
    _cap_warnings()
    _erasures()
    _inbox()
    _invitations()
    _knocks()
    _refusals()
    _usage()
    _pending_people()
    _consents()
    op.create_index(op.f("ix_invitations_subject"), "invitations", ["subject"])
    op.add_column("changes", sa.Column("word", sa.JSON))
    op.add_column("people", sa.Column("leaving", sa.Boolean, nullable=False, server_default=sa.false()))
    op.add_column("people", sa.Column("warned_at", Moment()))
    op.add_column("picks", sa.Column("user", sa.BigInteger))


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


def _cap_warnings() -> None:
    op.create_table(
        "cap_warnings",
        sa.Column("chat", sa.String, nullable=False),
        sa.Column("month", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("chat", "month"),
    )


def _erasures() -> None:
    op.create_table(
        "erasures",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("gallery", sa.String, nullable=False),
        sa.Column("engine", sa.String, nullable=False),
        sa.Column("collection", sa.String),
        sa.Column("chat", sa.String, nullable=False),
        sa.Column("person", sa.String),
        sa.Column("why", sa.String, nullable=False),
        sa.Column("begun_at", Moment(), nullable=False),
        sa.Column("until", Moment(), nullable=False),
        sa.Column("done_at", Moment()),
        sa.Column("gave_up_at", Moment()),
        sa.Column("gone", sa.Integer, nullable=False),
        sa.Column("left", sa.Integer, nullable=False),
        sa.Column("told", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("number"),
    )
    op.create_index("erasures_of_gallery", "erasures", ["gallery"])


def _inbox() -> None:
    op.create_table(
        "inbox",
        sa.Column("bot", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("chat", sa.BigInteger, nullable=False),
        sa.Column("body", sa.Text()),
        sa.Column("received_at", Moment(), nullable=False),
        sa.Column("taken_by", sa.String),
        sa.Column("lease_until", Moment()),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("done_at", Moment()),
        sa.PrimaryKeyConstraint("bot", "id"),
    )
    waiting = sa.text("done_at IS NULL")
    op.create_index("inbox_waiting", "inbox", ["bot", "id"], sqlite_where=waiting, postgresql_where=waiting)


def _invitations() -> None:
    op.create_table(
        "invitations",
        sa.Column("digest", sa.String, nullable=False),
        sa.Column("purpose", sa.String, nullable=False),
        sa.Column("about", sa.JSON, nullable=False),
        sa.Column("by", sa.BigInteger),
        sa.Column("subject", sa.String),
        sa.Column("opened_by", sa.BigInteger),
        sa.Column("expires_at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("digest"),
    )


def _knocks() -> None:
    op.create_table(
        "knocks",
        sa.Column("id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("language", sa.String),
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
        sa.Column("billed", sa.Boolean, nullable=False),
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
        sa.Column("mode", sa.String, nullable=False),
        sa.Column("language", sa.String, nullable=False),
        sa.Column("shots", sa.JSON, nullable=False),
        sa.Column("by", sa.BigInteger),
        sa.Column("agreed_by", sa.BigInteger),
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
