"""The tables; a face is finished once it has the engine's id, and a person is known once a face of theirs is."""

from __future__ import annotations

import secrets

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)

from bot.store.columns import FaceJson, Moment, SaidJson, SightingsJson

metadata = MetaData()

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

expected_photos = Table(
    "expected_photos",
    metadata,
    Column("chat", String, primary_key=True),
    Column("user", BigInteger, primary_key=True),
    Column("name", String, nullable=False),
    Column("key", String, nullable=False),
    Column("asked_at", Moment, nullable=False),
)

picks = Table(
    "picks",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    Column("gallery", ForeignKey("galleries.id"), nullable=False),
    Column("file", String, nullable=False),
    Column("name", String, nullable=False),
    Column("key", String, nullable=False),
    Column("sightings", SightingsJson, nullable=False),
    Column("revision", BigInteger, nullable=False, default=0),
    Column("asked_at", Moment, nullable=False),
    Index("picks_of_gallery", "gallery", "number"),
)

# One row a photo; those of an album share their inquiry.
probes = Table(
    "probes",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("inquiry", String, nullable=False),
    Column("place", Integer, nullable=False),
    Column("gallery", ForeignKey("galleries.id"), nullable=False),
    Column("file", String, nullable=False),
    Column("unique", String, nullable=False),
    Column("revision", BigInteger, nullable=False),
    Column("sightings", SightingsJson, nullable=False),
    Column("said", SaidJson, nullable=False),
    Column("refused", String, nullable=False, default=""),
    Column("preview", String),
    Column("asked_at", Moment, nullable=False),
    UniqueConstraint("inquiry", "place"),
    Index("probes_of_file", "gallery", "unique", "number"),
    Index("probes_of_gallery", "gallery", "number"),
)

prompts = Table(
    "prompts",
    metadata,
    Column("chat", String, primary_key=True),
    Column("message", BigInteger, primary_key=True),
    Column("user", BigInteger, nullable=False),
    Column("purpose", String, nullable=False),
    Column("about", JSON, nullable=False),
    Column("asked_at", Moment, nullable=False),
    Index("prompts_of_chat", "chat", "asked_at"),
)

changes = Table(
    "changes",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    Column("gallery", ForeignKey("galleries.id"), nullable=False),
    Column("kind", String, nullable=False),
    Column("person", String, nullable=False),
    Column("source", String),
    Column("name", String, nullable=False, default=""),
    Column("faces", JSON, nullable=False, default=list),
    Column("file", String),
    Column("seen", FaceJson),
    Column("stage", String, nullable=False),
    Column("at", Moment, nullable=False),
    Index("changes_of_gallery", "gallery", "number"),
)


def new_id() -> str:
    """An opaque id: 64 bits from the system's randomness, as 16 hexadecimal digits."""
    return secrets.token_hex(8)
