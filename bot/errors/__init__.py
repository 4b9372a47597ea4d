"""Everything that can go wrong, grouped by who can mend it: whoever sent something, or whoever runs a service.

Anything raised outside this tree is a bug of ours.
"""

from bot.errors.erasing import Leaving, NotInPrivate, NotTheNumber, PhotoGone, Underway
from bot.errors.faces import AnotherFace, Doubtful, LooksLike, NoFace, NotUsable, PersonFull, SeveralFaces
from bot.errors.people import (
    BadName,
    LastReference,
    NameGone,
    NameTaken,
    NoName,
    NotEntitled,
    NothingToUndo,
    OnePerson,
    Taken,
    TooFew,
    UnknownPerson,
)
from bot.errors.photos import (
    NoPhoto,
    NoPreview,
    NotAnImage,
    PhotoError,
    TooLarge,
    TooManyPixels,
    TooSmall,
    Truncated,
    Unreadable,
)
from bot.errors.roots import Stale, UserError, WhobotError
from bot.errors.services import (
    Busy,
    ConfigurationError,
    GalleryGone,
    NotAllowed,
    NotErased,
    NotInstalled,
    ServiceError,
    SetupError,
)

__all__ = [
    "AnotherFace",
    "BadName",
    "Busy",
    "ConfigurationError",
    "Doubtful",
    "GalleryGone",
    "LastReference",
    "Leaving",
    "LooksLike",
    "NameGone",
    "NameTaken",
    "NoFace",
    "NoName",
    "NoPhoto",
    "NoPreview",
    "NotAllowed",
    "NotAnImage",
    "NotEntitled",
    "NotErased",
    "NotInPrivate",
    "NotInstalled",
    "NotTheNumber",
    "NotUsable",
    "NothingToUndo",
    "OnePerson",
    "PersonFull",
    "PhotoError",
    "PhotoGone",
    "ServiceError",
    "SetupError",
    "SeveralFaces",
    "Stale",
    "Taken",
    "TooFew",
    "TooLarge",
    "TooManyPixels",
    "TooSmall",
    "Truncated",
    "Underway",
    "UnknownPerson",
    "Unreadable",
    "UserError",
    "WhobotError",
]
