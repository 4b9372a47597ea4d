"""Who is this? From results to lines."""

from __future__ import annotations

from collections.abc import Sequence

from bot.errors import WhobotError
from bot.faces import Answer, Band, Identified, Named
from bot.texts.catalogue import apart
from bot.texts.trouble import Trouble


class Answers(Trouble):
    """What is said about the faces of photos."""

    def identified(self, identified: Identified) -> str:
        """The answer to one photo: a line for one face, a numbered line a face for several."""
        answers = identified.answers
        if not answers:
            return self._say("no-face")
        if identified.nobody_enrolled:
            return self._say("nobody-enrolled", faces=len(answers))
        if len(answers) == 1:
            return self._say("nobody-alone") if answers[0].band is Band.UNKNOWN else self.who(answers[0])
        lines = [self._say("numbered", number=number, who=self.who(answer)) for number, answer in enumerate(answers, 1)]
        return self._bounded(lines, "more-lines")

    def who(self, answer: Answer) -> str:
        """Who one face is: a statement, a question, or somebody unknown."""
        if answer.band is Band.UNKNOWN:
            return self._say("unknown")
        if answer.band is Band.MATCH:
            return self._named("match", answer.candidates[0])
        first, *others = (self._named("maybe", named) for named in answer.candidates)
        return self._say("either", first=first, second=others[0]) if others else first

    def label(self, answer: Answer) -> str | None:
        """What stands at a face in the picture besides its number."""
        if answer.best is None:
            return None
        name = answer.best.person.name
        return name if answer.band is Band.MATCH else self._say("label-maybe", name=name)

    def album(self, outcomes: Sequence[Identified | WhobotError]) -> str:
        """The answer to an album: a line for every photo and face."""
        lines = [line for number, outcome in enumerate(outcomes, 1) for line in self._album_lines(number, outcome)]
        text = self._bounded(lines, "more-lines")
        new_here = any(isinstance(one, Identified) and one.answers and one.nobody_enrolled for one in outcomes)
        return f"{text}\n\n{self._say('people-none')}" if new_here else text

    def _album_lines(self, photo: int, outcome: Identified | WhobotError) -> list[str]:
        if isinstance(outcome, WhobotError):
            return [self._say("album-line", photo=photo, what=self.error(outcome))]
        if not outcome.answers:
            return [self._say("album-line", photo=photo, what=self._say("album-no-face"))]
        if len(outcome.answers) == 1:
            return [self._say("album-line", photo=photo, what=self.who(outcome.answers[0]))]
        return [
            self._say("album-face", photo=photo, face=face, what=self.who(answer))
            for face, answer in enumerate(outcome.answers, 1)
        ]

    def _named(self, key: str, named: Named) -> str:
        # rounded down: 96.9 is no match at 97, and only the same picture is 100
        return self._say(key, name=apart(named.person.name), percent=int(named.similarity))
