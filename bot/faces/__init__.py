"""The nouns of the field: photos, galleries, people, faces, and what can be said about them."""

from bot.faces.answers import Answer, Band, Bands, Doubt, Enrolled, Erased, Evidence, Finding, Identified, Named, Pick
from bot.faces.calibrating import Calibration, Choice, Outlook, Share, Trial
from bot.faces.changes import Change, Kind, Prompt, Purpose
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
from bot.faces.photos import Photo, Preview, Size
from bot.faces.sightings import Box, Candidate, Face, Likeness, Quality, Reason, Sighting
from bot.faces.wishes import Statistics, Wishes

__all__ = [
    "UNSAID",
    "Answer",
    "Band",
    "Bands",
    "Box",
    "Calibration",
    "Candidate",
    "Change",
    "ChatKey",
    "Choice",
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
    "Outlook",
    "Person",
    "PersonId",
    "Photo",
    "Pick",
    "Preview",
    "Probe",
    "Prompt",
    "Purpose",
    "Quality",
    "Reason",
    "Reference",
    "ReferenceId",
    "Said",
    "Share",
    "Sighting",
    "Size",
    "Spot",
    "Statistics",
    "Trial",
    "Verdict",
    "Wishes",
    "name_key",
]
