"""Identify: who is in this photo?"""

from __future__ import annotations

from bot.faces import Gallery, Identified, Photo
from bot.ports import FaceEngine
from bot.recognizer.answering import Answering


class Identify:
    """Every face of a photo, with a name where one is known."""

    def __init__(self, engine: FaceEngine, answering: Answering) -> None:
        self._engine = engine
        self._answering = answering

    def __call__(self, gallery: Gallery, photo: Photo) -> Identified:
        """One answer a face, from left to right; none where there is no face. Raises PhotoError, ServiceError."""
        return self._answering(gallery, self._engine.identify(gallery, photo))
