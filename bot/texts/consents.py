"""Whose word it takes, how it is asked for, and what users can say for themselves."""

from __future__ import annotations

from collections.abc import Sequence

from bot.errors import NoFace, NotUsable, PhotoError, SeveralFaces, WhobotError
from bot.faces import STATEMENTS, Enrolled, Mode, Person, Receipt
from bot.texts.catalogue import apart
from bot.texts.lessons import Lessons
from bot.texts.people import People
from bot.texts.privacy import Privacy

TELLING = NoFace, SeveralFaces, NotUsable, PhotoError
"""What can be told to somebody outside of a chat: it names nobody who is known there."""


class Consents(Lessons, People, Privacy):
    """What is said about consent."""

    def statement(self, mode: Mode, name: str) -> str:
        """What is agreed to."""
        return self._say(STATEMENTS[mode].key, name=apart(name))

    def vouch_question(self, name: str) -> str:
        """Asks whoever introduces somebody new."""
        return self._say("vouch-question", name=apart(name), statement=self.statement(Mode.VOUCHED, name))

    def vouch_buttons(self, name: str) -> tuple[str, str]:
        """The two answers: they agree, cancel."""
        return self._say("vouch-yes", name=apart(name)), self._say("vouch-no")

    def vouched(self, name: str) -> str:
        """They agree, and another question follows."""
        return self._say("vouched", name=apart(name))

    def not_vouched(self, name: str) -> str:
        """They do not, or not yet."""
        return self._say("not-vouched", name=apart(name))

    def ask_them(self, name: str, link: str) -> str:
        """With the link for somebody new."""
        return self._say("ask-them", name=apart(name), link=link)

    def titled(self, title: str) -> str:
        """What a chat is called, or that its name cannot be known."""
        return self._say("titled", title=apart(title)) if title else self._say("untitled")

    def agree_question(self, where: str, name: str) -> str:
        """Asks somebody new, who opened the link."""
        said = self.statement(Mode.ASKED, name)
        return self._say("agree-question", where=where, name=apart(name), statement=said)

    def agree_buttons(self) -> tuple[str, str]:
        """The two answers."""
        return self._say("agree-yes"), self._say("agree-no")

    def agreed_here(self, where: str, name: str, outcomes: Sequence[Enrolled | WhobotError]) -> str:
        """To whoever agreed."""
        if any(isinstance(one, Enrolled) for one in outcomes):
            return self._say("agreed", where=where, name=apart(name))
        told = [self.error(one) for one in outcomes if isinstance(one, TELLING)]
        return "\n".join([self._say("agreed-in-vain", where=where, name=apart(name)), *dict.fromkeys(told)])

    def agreed_there(self, name: str, outcomes: Sequence[Enrolled | WhobotError]) -> str:
        """To the chat that asked."""
        first = outcomes[0] if len(outcomes) == 1 else None
        came_of_it = self.error(first) if isinstance(first, WhobotError) else self.album_enrolled(outcomes)
        return f"{self._say('agreed-there', name=apart(name))}\n{came_of_it}"

    def declined_here(self) -> str:
        """To whoever does not want to be known."""
        return self._say("declined")

    def declined_there(self, name: str) -> str:
        """To the chat that asked."""
        return self._say("declined-there", name=apart(name))

    def never_said(self, name: str) -> str:
        """To the chat that asked, when too much time has passed."""
        return self._say("never-said", name=apart(name))

    def link_to_forward(self, person: Person, link: str) -> str:
        """With the link for somebody who is known."""
        return self._say("link-to-forward", name=apart(person.name), link=link)

    def linked(self, person: Person, user: str) -> str:
        """After somebody was linked."""
        return self._say("linked", name=apart(person.name), user=apart(user))

    def unlinked(self, person: Person, *, something: bool) -> str:
        """After somebody was unlinked, or was not linked before."""
        return self._say("unlinked" if something else "not-linked", name=apart(person.name))

    def iam_question(self, where: str, person: Person) -> str:
        """Asks whoever opened the link."""
        return self._say("iam-question", where=where, name=apart(person.name))

    def iam_buttons(self) -> tuple[str, str]:
        """The two answers."""
        return self._say("iam-yes"), self._say("iam-no")

    def iam_linked(self, person: Person) -> str:
        """It is them."""
        return self._say("iam-linked", name=apart(person.name))

    def iam_nobody(self) -> str:
        """It is not."""
        return self._say("iam-nobody")

    def forget_me_question(self, chats: int, *, group: bool) -> str:
        """Asks before somebody erases themselves."""
        return self._say("forget-me-here") if group else self._say("forget-me", chats=chats)

    def forget_me_buttons(self) -> tuple[str, str]:
        """The two answers."""
        return self._say("forget-me-yes"), self._say("forget-me-no")

    def forgot_me(self, receipts: Sequence[Receipt]) -> str:
        """A receipt for each chat."""
        return "\n\n".join(map(self.forgotten, receipts))

    def kept_me(self) -> str:
        """After a second thought."""
        return self._say("kept-me")

    def nobody_linked(self, *, group: bool) -> str:
        """How to be erased without being linked; whether anybody of a name is known is not said."""
        return self._say("nobody-linked-here" if group else "nobody-linked")

    def others_may(self, *, stands: bool) -> str:
        """Whether anybody else may enrol them from now on."""
        return self._say("others-may-not" if stands else "others-may")

    def others_button(self, *, stands: bool) -> str:
        """Leads to the opposite."""
        return self._say("others-yes" if stands else "others-no")
