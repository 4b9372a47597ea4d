"""Who was let in, who agreed to be known, what was erased, what was done, and what it cost."""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, Boolean, Column, ForeignKey, Index, Integer, String, Table

from bot.store.columns import Moment
from bot.store.tables.schema import metadata

# An owner or another user, by their id, or a chat by its own.
admissions = Table(
    "admissions",
    metadata,
    Column("kind", String, primary_key=True),
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("by", BigInteger),
    Column("at", Moment, nullable=False),
)

# Links that can be opened once; of their secret only the digest is kept.
invitations = Table(
    "invitations",
    metadata,
    Column("digest", String, primary_key=True),
    Column("purpose", String, nullable=False),
    Column("about", JSON, nullable=False, default=dict),
    Column("by", BigInteger),
    # a pending person or a person, and who has opened it: nobody else can from then on
    Column("subject", String, index=True),
    Column("opened_by", BigInteger),
    Column("expires_at", Moment, nullable=False),
)

# Who was turned away, when they were last told so, and which language they speak.
knocks = Table(
    "knocks",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("language", String),
    Column("at", Moment, nullable=False),
)

consents = Table(
    "consents",
    metadata,
    Column("person", ForeignKey("people.id", ondelete="CASCADE"), primary_key=True),
    Column("mode", String, nullable=False),
    Column("by", BigInteger),
    Column("version", String, nullable=False),
    Column("language", String, nullable=False),
    Column("at", Moment, nullable=False),
)

# Who is new, and for whom somebody must give their word first; of their photos only Telegram's file_ids are kept.
pending_people = Table(
    "pending_people",
    metadata,
    Column("id", String, primary_key=True),
    Column("gallery", ForeignKey("galleries.id"), nullable=False),
    Column("name", String, nullable=False),
    Column("key", String, nullable=False),
    Column("mode", String, nullable=False),
    Column("language", String, nullable=False),
    Column("shots", JSON, nullable=False),
    Column("by", BigInteger),
    Column("agreed_by", BigInteger),
    Column("asked_at", Moment, nullable=False),
    Index("pending_of_gallery", "gallery", "key"),
)

# Users of Telegram whom nobody else may enrol.
refusals = Table(
    "refusals",
    metadata,
    Column("user", BigInteger, primary_key=True, autoincrement=False),
    Column("at", Moment, nullable=False),
)

# No foreign keys: what was erased is remembered beyond what it was part of.
erasures = Table(
    "erasures",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("gallery", String, nullable=False),
    Column("engine", String, nullable=False),
    Column("collection", String),
    Column("chat", String, nullable=False),
    Column("person", String),
    Column("why", String, nullable=False, default="asked"),
    Column("begun_at", Moment, nullable=False),
    Column("until", Moment, nullable=False),
    Column("done_at", Moment),
    Column("gave_up_at", Moment),
    Column("gone", Integer, nullable=False, default=0),
    Column("left", Integer, nullable=False, default=0),
    Column("told", Boolean, nullable=False, default=False),
    Index("erasures_of_gallery", "gallery"),
)

audit = Table(
    "audit",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("chat", String, nullable=False),
    Column("at", Moment, nullable=False),
    Column("act", String, nullable=False),
    Column("actor", BigInteger),
    Column("person", String),
    Column("name", String, nullable=False, default=""),
    Index("audit_of_chat", "chat", "number"),
)

# By chat, not by gallery: erasing a gallery does not make its calls undone.
usage = Table(
    "usage",
    metadata,
    Column("chat", String, primary_key=True),
    Column("month", String, primary_key=True),
    Column("operation", String, primary_key=True),
    Column("billed", Boolean, nullable=False),
    Column("calls", BigInteger, nullable=False),
)

# Who was told that a cap is near: a chat, or the owners.
cap_warnings = Table(
    "cap_warnings",
    metadata,
    Column("chat", String, primary_key=True),
    Column("month", String, primary_key=True),
)
