"""The nouns of the field: photos, galleries, people, faces, and what can be said about them."""

from bot.faces.answers import Answer, Band, Bands, Doubt, Enrolled, Erased, Evidence, Finding, Identified, Named, Pick
from bot.faces.cards import Advice, Card, Receipt
from bot.faces.changes import Change, Changed, Kind, Prompt, Purpose, Stage
from bot.faces.inquiries import UNSAID, Inquiry, Probe, Said, Spot, Verdict
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
    "UNSAID",
    "Advice",
    "Answer",
    "Band",
    "Bands",
    "Box",
    "Candidate",
    "Card",
    "Change",
    "Changed",
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
    "Inquiry",
    "Kind",
    "Likeness",
    "Named",
    "Origin",
    "Person",
    "PersonId",
    "Photo",
    "Pick",
    "Probe",
    "Prompt",
    "Purpose",
    "Quality",
    "Reason",
    "Receipt",
    "Reference",
    "ReferenceId",
    "Said",
    "Sighting",
    "Size",
    "Spot",
    "Stage",
    "Verdict",
    "name_key",
]
