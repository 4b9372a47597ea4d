"""Who is this? From results to lines."""

from __future__ import annotations

from collections.abc import Sequence

from bot.faces import Answer, Band, Identified, Named, Verdict
from bot.texts.catalogue import apart
from bot.texts.voice import LONGEST_CAPTION, LONGEST_LIST, Voice


class Answers(Voice):
    """What is said about the faces of photos."""

    def answered(self, outcomes: Sequence[Identified | str], *, caption: bool = False) -> str:
        """The answer to a photo or an album, as it is by now; a sentence where a photo could not be looked at."""
        first = outcomes[0]
        if len(outcomes) == 1 and isinstance(first, Identified):
            return self.identified(first, LONGEST_CAPTION if caption else LONGEST_LIST)
        return self.album(outcomes)

    def identified(self, identified: Identified, longest: int = LONGEST_LIST) -> str:
        """The answer to one photo: a line for one face, a numbered line a face for several, as many as fit."""
        answers = identified.answers
        if not answers:
            return self._say("no-face")
        if identified.nobody_enrolled and not any(answer.said.verdict for answer in answers):
            return self._say("nobody-enrolled", faces=len(answers))
        if len(answers) == 1:
            return self._alone(answers[0])
        lines = [self._say("numbered", number=number, who=self.who(answer)) for number, answer in enumerate(answers, 1)]
        return self._bounded(lines, "more-lines", longest)

    def _alone(self, answer: Answer) -> str:
        """Who the only face of a photo is, in a whole sentence where a list has a few words."""
        if answer.said.verdict is Verdict.NOBODY:
            return self._say("nobody-meant-alone")
        if answer.said.verdict is Verdict.LEFT_OUT:
            return self._say("left-out-alone")
        if answer.band is Band.UNKNOWN and answer.settled is None:
            return self._say("nobody-alone")
        return self.who(answer)

    def who(self, answer: Answer) -> str:
        """Who one face is: what somebody said, or else a statement, a question, or somebody unknown."""
        if answer.settled is not None:
            key = "settled-kept" if answer.said.kept else "settled"
            return self._say(key, name=apart(answer.settled.name))
        if answer.said.verdict is not None:
            return self._say("nobody-meant" if answer.said.verdict is Verdict.NOBODY else "left-out-face")
        if answer.band is Band.UNKNOWN:
            return self._say("unknown")
        if answer.band is Band.MATCH:
            return self._named("match", answer.candidates[0])
        first, *others = (self._named("maybe", named) for named in answer.candidates)
        return self._say("either", first=first, second=others[0]) if others else first

    def label(self, answer: Answer) -> str | None:
        """What stands at a face in the picture besides its number."""
        if answer.settled is not None:
            return answer.settled.name
        if answer.best is None or answer.said.verdict is not None:
            return None
        name = answer.best.person.name
        return name if answer.band is Band.MATCH else self._say("label-maybe", name=name)

    def album(self, outcomes: Sequence[Identified | str]) -> str:
        """The answer to an album: a line for every photo and face."""
        lines = [line for number, outcome in enumerate(outcomes, 1) for line in self._album_lines(number, outcome)]
        text = self._bounded(lines, "more-lines")
        new_here = any(isinstance(one, Identified) and one.answers and one.nobody_enrolled for one in outcomes)
        return f"{text}\n\n{self._say('people-none')}" if new_here else text

    def _album_lines(self, photo: int, outcome: Identified | str) -> list[str]:
        if isinstance(outcome, str):
            return [self._say("album-line", photo=photo, what=outcome)]
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
