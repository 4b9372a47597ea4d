"""Everything that can go wrong, grouped by who can mend it: whoever sent something, or whoever runs a service.

Anything raised outside this tree is a bug of ours.
"""

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
    BackupRefused,
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
    "BackupRefused",
    "BadName",
    "Busy",
    "ConfigurationError",
    "Doubtful",
    "GalleryGone",
    "LastReference",
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
    "NotInstalled",
    "NotUsable",
    "NothingToUndo",
    "OnePerson",
    "PersonFull",
    "PhotoError",
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
    "UnknownPerson",
    "Unreadable",
    "UserError",
    "WhobotError",
]
