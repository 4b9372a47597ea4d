"""Reads a request: its parameters, its pictures, and what is wrong with it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from bot.sandbox.rekognition.images import bytes_of
from bot.sandbox.rekognition.model import Model
from bot.sandbox.rekognition.refusals import Refusal

IMAGES = ("Image", "SourceImage", "TargetImage")
"""The members that hold pictures."""


@dataclass(frozen=True)
class Upload:
    """A picture as it came: the `Image` member of a request."""

    image: Mapping[str, Any]

    @property
    def data(self) -> bytes:
        """The file. Raises Refusal where it is somewhere else."""
        return bytes_of(self.image)

    @cached_property
    def digest(self) -> str:
        """The SHA-256 of the file in hexadecimal, of no file where it is somewhere else."""
        return hashlib.sha256(self.image.get("Bytes", b"")).hexdigest()


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked: parameters without pictures, the pictures, and the refusal where it cannot even be read."""

    parameters: dict[str, Any] = field(default_factory=dict)
    uploads: Mapping[str, Upload] = field(default_factory=dict)
    refusal: Refusal | None = None

    @property
    def digest(self) -> str | None:
        """Of its first picture."""
        return next((upload.digest for upload in self.uploads.values()), None)


def read_request(model: Model, operation: str, body: bytes) -> Request:
    """Never raises: what is wrong comes after the question who asks."""
    if operation not in model.operations:
        return Request(refusal=Refusal("UnknownOperationException"))
    try:
        parameters = model.read(operation, body)
    except Refusal as refusal:
        return Request(refusal=refusal)
    uploads = {name: Upload(parameters.pop(name)) for name in IMAGES if name in parameters}
    return Request(parameters, uploads)
