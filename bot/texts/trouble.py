"""What went wrong, and what to do now."""

from __future__ import annotations

from bot.errors import (
    AnotherFace,
    Doubtful,
    LastReference,
    LooksLike,
    NameGone,
    NameTaken,
    NotEntitled,
    NotUsable,
    PersonFull,
    SetupError,
    SeveralFaces,
    TooFew,
    TooLarge,
    TooManyPixels,
    UnknownPerson,
    WhobotError,
)
from bot.texts.catalogue import apart
from bot.texts.voice import Voice


class Trouble(Voice):
    """Errors as sentences."""

    def error(self, error: WhobotError) -> str:
        """What happened and what to do now."""
        return self._say(f"error-{error.code}", **self._details(error))

    def bug(self) -> str:
        """Something went wrong that nobody foresaw."""
        return self._say("error-bug")

    def given_up(self) -> str:
        """It was tried several times, and never came to its end."""
        return self._say("given-up")

    def _details(self, error: WhobotError) -> dict[str, str | int]:
        match error:
            case TooLarge(limit=limit):
                return {"megabytes": limit >> 20}
            case TooManyPixels(limit=limit):
                return {"megapixels": limit // 1_000_000}
            case SeveralFaces(sightings=sightings):
                return {"faces": len(sightings)}
            case NotUsable(reasons=reasons):
                return {"reasons": "; ".join(self._say(f"reason-{reason}") for reason in reasons)}
            case AnotherFace(name=name) | UnknownPerson(name=name) | Doubtful(name=name):
                return {"name": apart(name)}
            case NameTaken(name=name) | NameGone(name=name):
                return {"name": apart(name)}
            case LooksLike(name=name, other=other):
                return {"name": apart(name), "other": apart(other.person.name), "percent": int(other.similarity)}
            case LastReference(person=person):
                return {"name": apart(person.name)}
            case NotEntitled(role=role):
                return {"role": role.name.lower()}
            case PersonFull(limit=limit):
                return {"limit": limit}
            case TooFew(people=people):
                return {"people": people}
            case SetupError():
                return {"problem": str(error)}
        return {}
