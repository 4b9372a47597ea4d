"""From results and errors to sentences, with the words of one catalogue."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import Literal

from bot.errors import (
    Doubtful,
    NotUsable,
    PersonFull,
    SetupError,
    SeveralFaces,
    TooLarge,
    TooManyPixels,
    UnknownPerson,
    WhobotError,
)
from bot.faces import Answer, Band, Enrolled, Evidence, Identified, Named, Person
from bot.texts.catalogue import Catalogue, apart

Place = Literal["chat", "terminal"]
"""Where it is said: what to do next differs."""
LONGEST_LIST = 3800
"""UTF-16 units of a list; with what stands around it the text stays below Telegram's 4096."""


class Texts:
    """What the bot says in one language; plain text, so that no name can break its form."""

    def __init__(self, catalogue: Catalogue, place: Place = "chat") -> None:
        self._catalogue = catalogue
        self._place = place

    def _say(self, key: str, **values: str | int) -> str:
        return self._catalogue(key, place=self._place, **values)

    # first words

    def start(self) -> str:
        """The answer to /start."""
        return self._say("start")

    def help(self, group: int | None = None) -> str:
        """What can be done in a private chat, or in the group with this id."""
        return self._say("help") if group is None else self._say("help-group", chat=str(group))

    def hint(self) -> str:
        """To words the bot does not understand."""
        return self._say("hint")

    def stranger(self, user: int) -> str:
        """To somebody who may not use the bot."""
        return self._say("stranger", user=str(user))

    def not_yours(self) -> str:
        """To somebody who presses a button without being allowed to."""
        return self._say("not-yours")

    def command(self, name: str) -> str:
        """What the command does, for Telegram's menu."""
        return self._say(f"command-{name}")

    # who is this?

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

    # enrolling

    def enrolled(self, enrolled: Enrolled) -> str:
        """After a face was learned, or was known already."""
        name = apart(enrolled.person.name)
        if enrolled.again:
            return self._say("enrolled-again", name=name)
        return self._say("enrolled", name=name, photos=enrolled.person.faces)

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

    def which_face(self, name: str) -> str:
        """Asks which of several faces is meant."""
        return self._say("which-face", name=apart(name))

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

    def left_out(self, name: str) -> str:
        """After a face was left out."""
        return self._say("left-out", name=apart(name))

    # people

    def people(self, people: Sequence[Person]) -> str:
        """Everybody who is known here."""
        if not people:
            return self._say("people-none")
        lines = [self._counted("people-line", person) for person in people]
        return f"{self._say('people', count=len(people))}\n{self._bounded(lines, 'people-more')}"

    def forget_question(self, person: Person) -> str:
        """Asks before anything is erased."""
        return self._counted("forget-question", person)

    def forget_buttons(self, person: Person) -> tuple[str, str]:
        """The two answers: forget, keep."""
        name = apart(person.name)
        return self._say("forget-yes", name=name), self._say("forget-no", name=name)

    def forgotten(self, person: Person) -> str:
        """After somebody was erased."""
        return self._counted("forgotten", person)

    def kept(self, person: Person) -> str:
        """After a second thought."""
        return self._say("kept", name=apart(person.name))

    def drop_question(self, people: int, collection: str | None) -> str:
        """Asks before everybody is erased; `collection` is one that whobot did not make."""
        if collection is None:
            return self._say("drop-question", people=people)
        return self._say("drop-question-adopted", people=people, collection=collection)

    def dropped(self, people: int) -> str:
        """After everybody was erased."""
        return self._say("dropped", people=people)

    def nobody_dropped(self) -> str:
        """After a second thought about everybody."""
        return self._say("nobody-dropped")

    def why(self, person: Person, evidence: Sequence[Evidence]) -> str:
        """Which enrolled photo somebody was known by, and how many others there are."""
        if not evidence:
            return self._say("why-nothing", name=apart(person.name))
        best, *others = evidence
        added, percent = f"{best.reference.added:%Y-%m-%d}", int(best.similarity)
        return self._say("why", name=apart(person.name), added=added, percent=percent, others=len(others))

    def cancelled(self, *, something: bool) -> str:
        """The answer to /cancel."""
        return self._say("cancelled" if something else "nothing-to-cancel")

    # what went wrong

    def error(self, error: WhobotError) -> str:
        """What happened and what to do now."""
        return self._say(f"error-{error.code}", **self._details(error))

    def bug(self) -> str:
        """Something went wrong that nobody foresaw."""
        return self._say("error-bug")

    def _details(self, error: WhobotError) -> dict[str, str | int]:
        match error:
            case TooLarge(limit=limit):
                return {"megabytes": limit >> 20}
            case TooManyPixels(limit=limit):
                return {"megapixels": limit // 1_000_000}
            case SeveralFaces(faces=faces):
                return {"faces": len(faces)}
            case NotUsable(reasons=reasons):
                return {"reasons": "; ".join(self._say(f"reason-{reason}") for reason in reasons)}
            case UnknownPerson(name=name) | Doubtful(name=name):
                return {"name": apart(name)}
            case PersonFull(limit=limit):
                return {"limit": limit}
            case SetupError():
                return {"problem": str(error)}
        return {}

    def _counted(self, key: str, person: Person) -> str:
        return self._say(key, name=apart(person.name), photos=person.faces)

    def _bounded(self, lines: Sequence[str], more: str) -> str:
        """As many `lines` as a message takes, and how many were left out."""
        lengths = accumulate(len(line.encode("utf-16-le")) // 2 + 1 for line in lines)
        fitting = sum(length <= LONGEST_LIST for length in lengths)
        rest = [self._say(more, count=len(lines) - fitting)] if fitting < len(lines) else []
        return "\n".join([*lines[:fitting], *rest])
