"""What was learned, and what is asked about it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.errors import WhobotError
from bot.faces import Enrolled, Named
from bot.texts.cards import Cards
from bot.texts.catalogue import apart
from bot.texts.trouble import Trouble


class Lessons(Trouble, Cards):
    """What is said while a face is taught."""

    def enrolled(self, enrolled: Enrolled) -> str:
        """After a face was learned, or was known already."""
        name = apart(enrolled.person.name)
        if enrolled.again:
            return self._say("enrolled-again", name=name)
        learned = self._say("enrolled", name=name, photos=enrolled.person.faces)
        return f"{learned} {self.coach(enrolled.advice)}"

    def album_enrolled(self, outcomes: Sequence[Enrolled | WhobotError]) -> str:
        """After an album was enrolled: where the person stands now, and why a photo was refused."""
        enrolled = [outcome for outcome in outcomes if isinstance(outcome, Enrolled)]
        new = [outcome for outcome in enrolled if not outcome.again]
        refused = [
            self._say("album-line", photo=number, what=self.error(outcome))
            for number, outcome in enumerate(outcomes, 1)
            if isinstance(outcome, WhobotError)
        ]
        # they were learned side by side: the highest count is where the person stands now
        last = max(new or enrolled, key=lambda outcome: outcome.person.faces, default=None)
        return "\n".join([*([self.enrolled(last)] if last else []), *refused])

    def send_photo(self, name: str) -> str:
        """Asks for the photo that /enroll came without."""
        return self._say("send-photo", name=apart(name))

    def which_face(self, name: str, likeliest: int | None = None) -> str:
        """Asks which of several faces is meant, with a guess where there is one."""
        question = self._say("which-face", name=apart(name))
        return f"{question} {self._say('which-likeliest', number=likeliest)}" if likeliest else question

    def which_settled(self, number: int, enrolled: Enrolled) -> str:
        """The face that was chosen, and what came of it."""
        chosen = self._say("which-settled", number=number, name=apart(enrolled.person.name))
        return f"{chosen}\n{self.enrolled(enrolled)}"

    def doubt(self, name: str) -> str:
        """Asks whether a face is somebody's that it does not look like."""
        return self._say("doubt", name=apart(name))

    def doubt_buttons(self, name: str) -> tuple[str, str]:
        """The two answers: sure, leave it out."""
        return self._say("doubt-sure", name=apart(name)), self._say("doubt-leave")

    def lookalike(self, name: str, other: Named) -> str:
        """Asks whether a face is somebody else's whom it looks like."""
        them, percent = apart(other.person.name), int(other.similarity)
        return self._say("lookalike", name=apart(name), other=them, percent=percent)

    def lookalike_buttons(self, name: str, other: Named) -> tuple[str, str, str]:
        """The three answers: the same person, a different one, leave it."""
        return (
            self._say("lookalike-same", other=apart(other.person.name)),
            self._say("lookalike-different", name=apart(name)),
            self._say("doubt-leave"),
        )

    def left_out(self, name: str) -> str:
        """After a face was left out."""
        return self._say("left-out", name=apart(name))
