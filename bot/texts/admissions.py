"""Who may use the bot: strangers, owners, and everybody who was let in."""

from __future__ import annotations

from collections.abc import Sequence

from bot.faces import Admitted
from bot.texts.catalogue import apart
from bot.texts.voice import Voice


class Admissions(Voice):
    """What is said at the door, and about it."""

    def claim_link(self, link: str) -> str:
        """To whoever runs the bot, in their terminal."""
        return self._say("claim-link", link=link)

    def claimed(self) -> str:
        """To whoever owns the bot from now on."""
        return f"{self._say('claimed')}\n\n{self._say('help-owner')}\n\n{self._say('claimed-hint')}"

    def not_yet(self) -> str:
        """To somebody who writes to a bot that nobody owns."""
        return self._say("not-yet")

    def knocked(self) -> str:
        """To a stranger, about whom the owner was asked."""
        return self._say("knocked")

    def knocked_in_vain(self) -> str:
        """To a stranger, where no owner could be asked."""
        return self._say("knocked-in-vain")

    def knocked_group(self) -> str:
        """To a group that the bot was added to, about which the owner was asked."""
        return self._say("knocked-group")

    def knock_of_user(self, name: str, username: str | None, user: int) -> str:
        """To the owner, about somebody who writes to the bot."""
        who = self._say("handle", name=name, username=username) if username else name
        return self._say("knock-user", who=who, user=str(user))

    def knock_of_group(self, name: str | None, title: str, group: int) -> str:
        """To the owner, about a group in which somebody, perhaps without a name, wants the bot."""
        who = name or self._say("somebody")
        return self._say("knock-group", who=who, title=title, group=str(group))

    def knock_buttons(self) -> tuple[str, str]:
        """Yes and no."""
        return self._say("knock-yes"), self._say("knock-no")

    def let_in(self) -> str:
        """To the owner, who said yes."""
        return self._say("let-in")

    def turned_away(self) -> str:
        """To the owner, who said no."""
        return self._say("turned-away")

    def welcome(self) -> str:
        """To somebody who was let in just now."""
        return f"{self._say('welcome')} {self._say('start')}"

    def in_private(self) -> str:
        """To an owner who asks among others for what is for their eyes."""
        return self._say("in-private")

    def invitations(self, person: str, group: str) -> str:
        """Two links."""
        return self._say("invitations", person=person, group=group)

    def access(self, lines: Sequence[str]) -> str:
        """Everybody who was let in, or a page of them."""
        return "\n".join([self._say("access"), *lines])

    def admitted(self, kind: Admitted, name: str | None, number: int, *, settled: bool) -> str:
        """One line of these."""
        what = "user" if kind is Admitted.CHAT and number > 0 else kind.value
        line = self._say("access-line", name=self._called(name, number), kind=what)
        return self._say("access-settled", line=line) if settled else line

    def access_remove(self, name: str | None, number: int) -> str:
        """A button."""
        return self._say("access-remove", name=self._called(name, number))

    def access_question(self, name: str | None, number: int) -> str:
        """Whether they may really no longer use the bot."""
        return self._say("access-question", name=self._called(name, number))

    def access_choices(self) -> tuple[str, str]:
        """Yes and no."""
        return self._say("access-yes"), self._say("access-no")

    def access_removed(self, name: str | None, number: int) -> str:
        """They may no longer."""
        return self._say("access-removed", name=self._called(name, number))

    def _called(self, name: str | None, number: int) -> str:
        return apart(name) if name else self._say("nameless", id=str(number))
