"""The nouns of the field: photos, galleries, people, faces, and what can be said about them."""

from bot.faces.answers import Answer, Band, Bands, Doubt, Enrolled, Erased, Evidence, Finding, Identified, Named, Pick
from bot.faces.calibrating import Trial
from bot.faces.people import (
    ChatKey,
    FaceId,
    Gallery,
    GalleryId,
    Origin,
    Person,
    PersonId,
    Reference,
    ReferenceId,
    name_key,
)
from bot.faces.photos import Photo, Size
from bot.faces.sightings import Box, Candidate, Face, Likeness, Quality, Reason, Sighting

__all__ = [
    "Answer",
    "Band",
    "Bands",
    "Box",
    "Candidate",
    "ChatKey",
    "Doubt",
    "Enrolled",
    "Erased",
    "Evidence",
    "Face",
    "FaceId",
    "Finding",
    "Gallery",
    "GalleryId",
    "Identified",
    "Likeness",
    "Named",
    "Origin",
    "Person",
    "PersonId",
    "Photo",
    "Pick",
    "Quality",
    "Reason",
    "Reference",
    "ReferenceId",
    "Sighting",
    "Size",
    "Trial",
    "name_key",
]
