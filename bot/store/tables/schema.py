"""What all tables stand on: one schema, and ids of our own."""

from __future__ import annotations

import secrets

from sqlalchemy import Column, MetaData, String, Table

metadata = MetaData()

# Alembic's own table, named here so that a database of this version is opened without loading Alembic.
version = Table("alembic_version", metadata, Column("version_num", String(32), primary_key=True))


def new_id() -> str:
    """An opaque id: 64 bits from the system's randomness, as 16 hexadecimal digits."""
    return secrets.token_hex(8)
