"""Who is known, who is forgotten, and why somebody was named."""

from __future__ import annotations

from collections.abc import Sequence

from bot.faces import Evidence, Person
from bot.texts.catalogue import apart
from bot.texts.voice import Voice


class People(Voice):
    """What is said about people."""

    def people(self, people: Sequence[Person]) -> str:
        """Everybody who is known here."""
        if not people:
            return self._say("people-none")
        lines = [self._counted("people-line", person) for person in people]
        return f"{self._say('people', count=len(people))}\n{self._bounded(lines, 'people-more')}"

    def people_page(self, people: Sequence[Person], first: int, count: int) -> str:
        """Some of the `count` people who are known here, the first of them being number `first`."""
        if not people:
            return self._say("people-none")
        whole = len(people) == count
        head = "people" if whole else "people-part"
        said = self._say(head, count=count, **({} if whole else {"first": first, "last": first + len(people) - 1}))
        return "\n".join([said, *map(self._person, people)])

    def forget_question(self, person: Person) -> str:
        """Asks before anything is erased."""
        return self._counted("forget-question", person)

    def forget_buttons(self, person: Person) -> tuple[str, str]:
        """The two answers: forget, keep."""
        name = apart(person.name)
        return self._say("forget-yes", name=name), self._say("forget-no", name=name)

    def kept(self, person: Person) -> str:
        """After a second thought."""
        return self._say("kept", name=apart(person.name))

    def drop_question(self, people: int, collection: str | None) -> str:
        """Asks before everybody is erased; `collection` is one that whobot did not make."""
        if collection is None:
            return self._say("drop-question", people=people)
        return self._say("drop-question-adopted", people=people, collection=collection)

    def dropped(self, people: int) -> str:
        """After everybody was taken out of a collection that stays as it was."""
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

    def _person(self, person: Person) -> str:
        said = [self._counted("people-line", person)]
        if person.met:
            said.append(self._say("people-since", date=f"{person.met:%Y-%m-%d}"))
        if person.last_seen and (person.met is None or person.last_seen.date() > person.met.date()):
            said.append(self._say("people-seen", date=f"{person.last_seen:%Y-%m-%d}"))
        return " · ".join(said)
