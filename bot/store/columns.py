"""Column types that speak our nouns: moments in UTC, and faces as JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, DateTime, Dialect
from sqlalchemy.types import TypeDecorator

from bot.faces import Box, Candidate, Face, Quality, Reason, Said, Sighting, Verdict


class Moment(TypeDecorator[datetime]):
    """A point in time: aware at the border, UTC in the database, whose own idea of time zones may be none (SQLite)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """UTC; a moment without a time zone is refused rather than guessed at."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """UTC, whether the database gave no time zone or the session's own."""
        if value is None:
            return None
        return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)


class FaceJson(TypeDecorator[Face]):
    """One face: its box and quality."""

    impl = JSON
    cache_ok = True

    def process_bind_param(self, value: Face | None, dialect: Dialect) -> dict[str, Any] | None:
        """Numbers survive as they are: JSON writes a float so that it reads back the same."""
        return None if value is None else asdict(value)

    def process_result_value(self, value: Mapping[str, Any] | None, dialect: Dialect) -> Face | None:
        """The face as it was kept."""
        return None if value is None else _face(value)


class SightingsJson(TypeDecorator[tuple[Sighting, ...]]):
    """The faces of one photo and whom they resemble, in their order."""

    impl = JSON
    cache_ok = True

    def process_bind_param(self, value: Sequence[Sighting] | None, dialect: Dialect) -> list[dict[str, Any]] | None:
        """Scores are kept as they were measured, so that bands can be wished for later."""
        return None if value is None else [asdict(sighting) for sighting in value]

    def process_result_value(
        self, value: Sequence[Mapping[str, Any]] | None, dialect: Dialect
    ) -> tuple[Sighting, ...] | None:
        """The sightings as they were kept."""
        return None if value is None else tuple(map(_sighting, value))


class SaidJson(TypeDecorator[tuple[Said, ...]]):
    """What was said about the faces of one photo, in their order."""

    impl = JSON
    cache_ok = True

    def process_bind_param(self, value: Sequence[Said] | None, dialect: Dialect) -> list[dict[str, Any]] | None:
        """One object a face."""
        return None if value is None else [asdict(said) for said in value]

    def process_result_value(
        self, value: Sequence[Mapping[str, Any]] | None, dialect: Dialect
    ) -> tuple[Said, ...] | None:
        """What was said, as it was kept."""
        return None if value is None else tuple(map(_said, value))


def _sighting(kept: Mapping[str, Any]) -> Sighting:
    return Sighting(_face(kept["face"]), tuple(Candidate(**candidate) for candidate in kept["candidates"]))


def _said(kept: Mapping[str, Any]) -> Said:
    verdict = Verdict(kept["verdict"]) if kept["verdict"] else None
    return Said(verdict, kept["person"], kept["kept"], tuple(kept["rejected"]))


def _face(kept: Mapping[str, Any]) -> Face:
    quality = {**kept["quality"], "reasons": tuple(map(Reason, kept["quality"]["reasons"]))}
    return Face(Box(**kept["box"]), Quality(**quality))
