"""Everything that can go wrong, grouped by who can mend it: whoever sent something, or whoever runs a service.

Anything raised outside this tree is a bug of ours.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from bot.faces import Named, Person, PersonId, Reason, Sighting


class WhobotError(Exception):
    """The root of the tree; `code` names the kind in `--json` output and in the catalogue of texts."""

    code: ClassVar[str] = "error"


class UserError(WhobotError):
    """Whoever sent the message can mend it, and is told how."""


class PhotoError(UserError):
    """The picture cannot be used."""


class Unreadable(PhotoError):
    """An image, but damaged or of a kind that cannot be opened here."""

    code = "unreadable"


class Truncated(PhotoError):
    """The file ends before the picture does."""

    code = "truncated"


class NotAnImage(PhotoError):
    """Not an image at all."""

    code = "not_image"


class TooLarge(PhotoError):
    """More bytes than `limit`."""

    code = "too_large"

    def __init__(self, limit: int) -> None:
        super().__init__(f"larger than {limit} bytes")
        self.limit = limit


class TooManyPixels(PhotoError):
    """More pixels than `limit`; never decoded."""

    code = "too_many_pixels"

    def __init__(self, limit: int) -> None:
        super().__init__(f"more than {limit} pixels")
        self.limit = limit


class TooSmall(PhotoError):
    """Too few pixels to hold a face."""

    code = "too_small"


class NoPreview(PhotoError):
    """Something moves, and Telegram made no picture of it."""

    code = "no_preview"


class NoPhoto(UserError):
    """A photo was needed and none came."""

    code = "no_photo"


class NoFace(UserError):
    """No face was found."""

    code = "no_face"


class SeveralFaces(UserError):
    """One face was needed and `sightings` were found."""

    code = "several_faces"

    def __init__(self, sightings: Sequence[Sighting]) -> None:
        super().__init__(f"{len(sightings)} faces")
        self.sightings = tuple(sightings)


class AnotherFace(UserError):
    """`name` is known already from another face of this very photo."""

    code = "another_face"

    def __init__(self, name: str) -> None:
        super().__init__("another face of this photo")
        self.name = name


class NotUsable(UserError):
    """A face was found that is not fit to be remembered, for these `reasons`."""

    code = "not_usable"

    def __init__(self, reasons: Sequence[Reason]) -> None:
        super().__init__(", ".join(reasons))
        self.reasons = tuple(reasons)


class Doubtful(UserError):
    """The face in `sightings` is fit, but looks unlike the other photos of `name`; whoever sent it may be sure."""

    code = "doubtful"

    def __init__(self, name: str = "", sightings: Sequence[Sighting] = ()) -> None:
        super().__init__("unlike the person's other faces")
        self.name = name
        self.sightings = tuple(sightings)


class LooksLike(UserError):
    """A face that is to be learned as `name` is already known as somebody else; whoever sent it may be sure."""

    code = "looks_like"

    def __init__(self, name: str, other: Named, sighting: Sighting) -> None:
        super().__init__("looks like somebody else")
        self.name = name
        self.other = other
        self.sighting = sighting


class PersonFull(UserError):
    """The engine keeps `limit` faces a person, and has as many of this one."""

    code = "person_full"

    def __init__(self, limit: int) -> None:
        super().__init__(f"{limit} faces already")
        self.limit = limit


class NoName(UserError):
    """A name was needed and none came."""

    code = "no_name"


class BadName(UserError):
    """The name is empty, too long, or holds what no name holds."""

    code = "bad_name"


class UnknownPerson(UserError):
    """Nobody of that name is in the gallery."""

    code = "unknown_person"

    def __init__(self, name: str) -> None:
        super().__init__("no such person")
        self.name = name


class NameTaken(UserError):
    """`person` cannot be called `name`: `other` is. Perhaps they are one."""

    code = "name_taken"

    def __init__(self, name: str, person: PersonId, other: PersonId) -> None:
        super().__init__("somebody else has this name")
        self.name = name
        self.person = person
        self.other = other


class NameGone(UserError):
    """What was done cannot be taken back as long as somebody else has the `name` that would be needed."""

    code = "name_gone"

    def __init__(self, name: str) -> None:
        super().__init__("somebody else has this name by now")
        self.name = name


class OnePerson(UserError):
    """Two people were needed, and one was named twice."""

    code = "one_person"


class LastReference(UserError):
    """Without this reference nothing would be left of `person`."""

    code = "last_reference"

    def __init__(self, person: Person) -> None:
        super().__init__("the only reference")
        self.person = person


class NothingToUndo(UserError):
    """Nothing was done that can be taken back."""

    code = "nothing_to_undo"


class Taken(UserError):
    """A collection or a gallery that is to be adopted is in use already."""

    code = "taken"


class TooFew(UserError):
    """Only `people` are known from several photos, which is too few to be compared with one another."""

    code = "too_few"

    def __init__(self, people: int) -> None:
        super().__init__(f"{people} people")
        self.people = people


class Stale(UserError):
    """A button or question that has had its day."""

    code = "stale"


class ServiceError(WhobotError):
    """Whoever runs the bot, or a service it leans on, can mend it; trying again later may help."""

    code = "service"


class Busy(ServiceError):
    """More was asked for than the service allows at a time."""

    code = "busy"


class SetupError(ServiceError):
    """Waiting does not help: whoever runs the bot has to mend its set-up, and the message says how."""

    code = "setup"


class NotAllowed(SetupError):
    """The bot's own credentials may not do this."""


class GalleryGone(SetupError):
    """The faces of a gallery were deleted where they were kept, and not by us."""

    code = "gallery_gone"


class NotErased(ServiceError):
    """Some templates may still be there; nothing else was removed, so that it can be tried again."""

    code = "not_erased"


class ConfigurationError(WhobotError):
    """Whoever runs the bot can mend it before it starts; `problems` are sentences that name the next step."""

    code = "configuration"

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class NotInstalled(ConfigurationError):
    """A part of whobot needs a library that is an extra."""

    def __init__(self, part: str, missing: ModuleNotFoundError, extra: str) -> None:
        library = (missing.name or "").partition(".")[0]
        super().__init__(f"{part} needs {library}, which is not installed: pip install 'whobot[{extra}]'")
