"""What the buttons under an answer say, and what is asked when they are tapped."""

from __future__ import annotations

from collections.abc import Sequence

from bot.faces import Evidence, Person
from bot.texts.catalogue import apart
from bot.texts.people import People

LONGEST_NAME = 24
"""Characters of a name on a button; its line in the text has all of it."""


class Verdicts(People):
    """Buttons; `number` is that of a face in its photo, 0 where it is the only one."""

    def button_right(self, number: int, name: str) -> str:
        """It is this person."""
        return self._say("button-right", number=number, name=_short(name))

    def button_wrong(self, number: int, name: str) -> str:
        """It is not this person."""
        return self._say("button-wrong", number=number, name=_short(name))

    def button(self, what: str, number: int = 0) -> str:
        """Any other: `why`, `who`, `else`, `nobody`, `skip`, `learn`, `change`, `all`, `pictures`."""
        return self._say(f"button-{what}", number=number)

    def button_photo(self, photo: int, of: int) -> str:
        """Which photo of an album the other buttons are about."""
        return self._say("button-photo", photo=photo, of=of)

    def name_this_face(self, number: int, photo: int | None) -> str:
        """Asks who a face is; `photo` is its photo's number in an album."""
        if photo is None:
            return self._say("name-this-face", number=number)
        return self._say("name-this-album-face", number=number, photo=photo)

    def picture_caption(self, photo: int) -> str:
        """Under a picture of an album."""
        return self._say("picture-caption", photo=photo)

    def why_with_picture(self, person: Person, evidence: Sequence[Evidence]) -> str:
        """Why somebody was named, under the photo they were known by, or without one that could be shown."""
        why = self.why(person, evidence)
        return self._say("why-no-picture", why=why) if evidence and evidence[0].reference.file is None else why

    def why_remove(self) -> str:
        """The button that takes the photo out."""
        return self._say("why-remove")


def _short(name: str) -> str:
    return apart(name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…")
