"""The tables of the first whobot with a conversation: galleries, people, faces, questions and answers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.store.columns import FaceJson, Moment, SaidJson, SightingsJson

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make them all."""
    _galleries()
    _people()
    _conversation()


def _galleries() -> None:
    op.create_table(
        "former_chats",
        sa.Column("chat", sa.String, nullable=False),
        sa.Column("former", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("chat"),
    )
    op.create_table(
        "galleries",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("engine", sa.String, nullable=False),
        sa.Column("collection", sa.String),
        sa.Column("origin", sa.String, nullable=False),
        sa.Column("revision", sa.BigInteger, nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("collection"),
    )
    op.create_table(
        "notes",
        sa.Column("name", sa.String, nullable=False),
        sa.Column("value", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "chats",
        sa.Column("chat", sa.String, nullable=False),
        sa.Column("engine", sa.String, nullable=False),
        sa.Column("gallery", sa.String, nullable=False),
        sa.ForeignKeyConstraint(
            ["gallery"],
            ["galleries.id"],
        ),
        sa.PrimaryKeyConstraint("chat", "engine"),
        sa.UniqueConstraint("gallery"),
    )
    op.create_table(
        "settings",
        sa.Column("gallery", sa.String, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("value", sa.String, nullable=False),
        sa.ForeignKeyConstraint(
            ["gallery"],
            ["galleries.id"],
        ),
        sa.PrimaryKeyConstraint("gallery", "name"),
    )


def _people() -> None:
    op.create_table(
        "people",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("gallery", sa.String, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("key", sa.String, nullable=False),
        sa.Column("telegram_user_id", sa.BigInteger),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("last_seen_at", Moment()),
        sa.ForeignKeyConstraint(
            ["gallery"],
            ["galleries.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("gallery", "key"),
    )
    op.create_table(
        "templates",
        sa.Column("gallery", sa.String, nullable=False),
        sa.Column("face", sa.String, nullable=False),
        sa.Column("person", sa.String, nullable=False),
        sa.Column("vector", sa.LargeBinary, nullable=False),
        sa.ForeignKeyConstraint(
            ["gallery"],
            ["galleries.id"],
        ),
        sa.PrimaryKeyConstraint("gallery", "face"),
    )
    op.create_index("templates_of_person", "templates", ["gallery", "person"])
    op.create_table(
        "faces",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("person", sa.String, nullable=False),
        sa.Column("face", sa.String),
        sa.Column("file", sa.String),
        sa.Column("photo_digest", sa.String),
        sa.Column("seen", FaceJson()),
        sa.Column("sure", sa.Boolean, nullable=False),
        sa.Column("begun_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["people.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("person", "photo_digest"),
    )
    op.create_index("ix_faces_face", "faces", ["face"])


def _conversation() -> None:
    op.create_table(
        "expected_photos",
        sa.Column("chat", sa.String, nullable=False),
        sa.Column("user", sa.BigInteger, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("key", sa.String, nullable=False),
        sa.Column("asked_at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("chat", "user"),
    )
    op.create_table(
        "prompts",
        sa.Column("chat", sa.String, nullable=False),
        sa.Column("message", sa.BigInteger, nullable=False),
        sa.Column("user", sa.BigInteger, nullable=False),
        sa.Column("purpose", sa.String, nullable=False),
        sa.Column("about", sa.JSON, nullable=False),
        sa.Column("asked_at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("chat", "message"),
    )
    op.create_index("prompts_of_chat", "prompts", ["chat", "asked_at"])
    op.create_table(
        "changes",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("id", sa.String, nullable=False),
        sa.Column("gallery", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("person", sa.String, nullable=False),
        sa.Column("source", sa.String),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("faces", sa.JSON, nullable=False),
        sa.Column("file", sa.String),
        sa.Column("seen", FaceJson()),
        sa.Column("stage", sa.String, nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(
            ["gallery"],
            ["galleries.id"],
        ),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("id"),
    )
    op.create_index("changes_of_gallery", "changes", ["gallery", "number"])
    op.create_table(
        "picks",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("id", sa.String, nullable=False),
        sa.Column("gallery", sa.String, nullable=False),
        sa.Column("file", sa.String, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("key", sa.String, nullable=False),
        sa.Column("sightings", SightingsJson(), nullable=False),
        sa.Column("revision", sa.BigInteger, nullable=False),
        sa.Column("asked_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(
            ["gallery"],
            ["galleries.id"],
        ),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("id"),
    )
    op.create_index("picks_of_gallery", "picks", ["gallery", "number"])
    op.create_table(
        "probes",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("inquiry", sa.String, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("gallery", sa.String, nullable=False),
        sa.Column("file", sa.String, nullable=False),
        sa.Column("unique", sa.String, nullable=False),
        sa.Column("revision", sa.BigInteger, nullable=False),
        sa.Column("sightings", SightingsJson(), nullable=False),
        sa.Column("said", SaidJson(), nullable=False),
        sa.Column("refused", sa.String, nullable=False),
        sa.Column("preview", sa.String),
        sa.Column("asked_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(
            ["gallery"],
            ["galleries.id"],
        ),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("inquiry", "place"),
    )
    op.create_index("probes_of_file", "probes", ["gallery", "unique", "number"])
    op.create_index("probes_of_gallery", "probes", ["gallery", "number"])
