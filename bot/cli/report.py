"""What `identify --json` prints."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from bot.errors import NoFace, WhobotError
from bot.faces import Answer, Identified, Quality


def as_json(path: Path, outcome: Identified | WhobotError) -> dict[str, Any]:
    """One object a photo: its file, an error's code or null, and its faces from left to right."""
    if isinstance(outcome, WhobotError):
        return {"file": str(path), "error": outcome.code, "faces": []}
    faces = [_face(answer) for answer in outcome.answers]
    return {"file": str(path), "error": None if faces else NoFace.code, "faces": faces}


def _face(answer: Answer) -> dict[str, Any]:
    box, best = answer.face.box, answer.best
    return {
        "box": [round(number) for number in (box.left, box.top, box.width, box.height)],
        "band": answer.band,
        "name": best.person.name if best else None,
        "similarity": _rounded(best.similarity if best else 0.0),
        "candidates": [
            {"name": named.person.name, "similarity": _rounded(named.similarity)} for named in answer.candidates
        ],
        "quality": _quality(answer.face.quality),
    }


def _quality(quality: Quality) -> dict[str, Any]:
    numbers = {name: _rounded(value) for name, value in asdict(quality).items() if name != "reasons"}
    return {**numbers, "reasons": list(quality.reasons)}


def _rounded(number: float) -> float:
    return round(number, 1)
