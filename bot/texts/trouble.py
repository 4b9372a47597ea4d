"""What went wrong, and what to do now."""

from __future__ import annotations

from bot.errors import (
    AnotherFace,
    CapReached,
    Doubtful,
    LastReference,
    Leaving,
    LooksLike,
    NameGone,
    NameTaken,
    NeedsConsent,
    NobodyElse,
    NotEntitled,
    NotTheNumber,
    NotUsable,
    PersonFull,
    SetupError,
    SeveralFaces,
    TooFast,
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
            case NameTaken(name=name) | NameGone(name=name) | NeedsConsent(name=name) | NobodyElse(name=name):
                return {"name": apart(name)}
            case LooksLike(name=name, other=other):
                return {"name": apart(name), "other": apart(other.person.name), "percent": int(other.similarity)}
            case Leaving(name=name):
                return {"name": apart(name)}
            case NotTheNumber(people=people):
                return {"people": people}
            case LastReference(person=person):
                return {"name": apart(person.name)}
            case NotEntitled(role=role):
                return {"role": role.name.lower()}
            case PersonFull(limit=limit):
                return {"limit": limit}
            case TooFew(people=people):
                return {"people": people}
            case CapReached(limit=limit, resumes=resumes, in_all=in_all):
                return {"limit": limit, "day": f"{resumes:%Y-%m-%d}", "whose": "all" if in_all else "chat"}
            case TooFast(limit=limit, seconds=seconds, chat=chat):
                return {"limit": limit, "seconds": seconds, "whose": "chat" if chat else "user"}
            case SetupError():
                return {"problem": str(error)}
        return {}
