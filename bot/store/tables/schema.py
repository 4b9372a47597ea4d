"""What all tables stand on: one schema, and ids of our own."""

from __future__ import annotations

import secrets

from sqlalchemy import MetaData

metadata = MetaData()


def new_id() -> str:
    """An opaque id: 64 bits from the system's randomness, as 16 hexadecimal digits."""
    return secrets.token_hex(8)
