"""Galleries, the people in them, and their faces."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
)

from bot.store.columns import FaceJson, Moment
from bot.store.tables.schema import metadata

galleries = Table(
    "galleries",
    metadata,
    Column("id", String, primary_key=True),
    Column("engine", String, nullable=False),
    Column("collection", String, unique=True),
    Column("origin", String, nullable=False, default="own"),
    Column("revision", BigInteger, nullable=False, default=0),
    Column("created_at", Moment, nullable=False),
)

chats = Table(
    "chats",
    metadata,
    Column("chat", String, primary_key=True),
    Column("engine", String, primary_key=True),
    Column("gallery", ForeignKey("galleries.id"), nullable=False, unique=True),
)

former_chats = Table(
    "former_chats",
    metadata,
    Column("chat", String, primary_key=True),
    Column("former", String, nullable=False),
)

settings = Table(
    "settings",
    metadata,
    Column("gallery", ForeignKey("galleries.id"), primary_key=True),
    Column("name", String, primary_key=True),
    Column("value", String, nullable=False),
)

people = Table(
    "people",
    metadata,
    Column("id", String, primary_key=True),
    Column("gallery", ForeignKey("galleries.id"), nullable=False),
    Column("name", String, nullable=False),
    Column("key", String, nullable=False),
    Column("telegram_user_id", BigInteger),
    Column("created_at", Moment, nullable=False),
    Column("last_seen_at", Moment),
    # an erasure is under way: nobody names or shows them any more, and their name is not free yet
    Column("leaving", Boolean, nullable=False, default=False),
    # when their chat was told that they are about to be erased, since nobody had seen them
    Column("warned_at", Moment),
    UniqueConstraint("gallery", "key"),
)

faces = Table(
    "faces",
    metadata,
    Column("id", String, primary_key=True),
    Column("person", ForeignKey("people.id", ondelete="CASCADE"), nullable=False),
    Column("face", String, index=True),
    Column("file", String),
    # of a face that another program taught, neither photo nor place is known
    Column("photo_digest", String),
    Column("seen", FaceJson),
    Column("sure", Boolean, nullable=False, default=False),
    Column("begun_at", Moment, nullable=False),
    UniqueConstraint("person", "photo_digest"),
)

notes = Table(
    "notes",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", String, nullable=False),
)

# No foreign key to people: what the engine keeps, and for whom, is the engine's to say.
templates = Table(
    "templates",
    metadata,
    Column("gallery", ForeignKey("galleries.id"), primary_key=True),
    Column("face", String, primary_key=True),
    Column("person", String, nullable=False),
    Column("vector", LargeBinary, nullable=False),
    Index("templates_of_person", "gallery", "person"),
)
