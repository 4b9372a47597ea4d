"""What a conversation leaves behind: questions, photos that were asked about, and what can be taken back."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
)

from bot.store.columns import FaceJson, Moment, SaidJson, SightingsJson
from bot.store.tables.schema import metadata

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
    Column("user", BigInteger),
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
    # of a merge: on whose word, and as which user, its source was known
    Column("word", JSON),
    Column("stage", String, nullable=False),
    Column("at", Moment, nullable=False),
    Index("changes_of_gallery", "gallery", "number"),
)
