"""What is shown of somebody, and which further photos would help."""

from __future__ import annotations

from collections.abc import Sequence

from bot.faces import Advice, Card, Person
from bot.texts.catalogue import apart
from bot.texts.voice import Voice


class Cards(Voice):
    """A person's card, and the coach."""

    def card(self, card: Card, *, gone: bool = False) -> str:
        """One reference of somebody, with or without its picture; `gone` where Telegram had it once."""
        name, added = apart(card.person.name), f"{card.reference.added:%Y-%m-%d}"
        lines = [self._say("card", name=name, number=card.number, of=card.of, added=added)]
        if card.reference.file is None:
            lines.append(self._say("card-from-file"))
        elif gone:
            lines.append(self._say("card-gone"))
        return "\n".join([*lines, self.coach(card.advice), *self._word(card)])

    def _word(self, card: Card) -> list[str]:
        """On which statement, and whether linked; never by or to whom."""
        consent, lines = card.consent, []
        if consent is not None and consent.at is not None:
            date = f"{consent.at:%Y-%m-%d}"
            lines = [self._say("card-consent", mode=consent.mode, version=consent.version, date=date)]
        return [*lines, *([self._say("card-linked")] if card.person.telegram_user_id is not None else [])]

    def card_buttons(self) -> tuple[str, str, str, str, str]:
        """What can be done with it: remove, rename, merge, forget, close."""
        remove, rename, merge = self._say("card-remove"), self._say("card-rename"), self._say("card-merge")
        return remove, rename, merge, self._say("card-forget"), self._say("card-close")

    def show_button(self, person: Person) -> str:
        """Leads to somebody's card."""
        return self._say("show", name=apart(person.name))

    def coach(self, advice: Sequence[Advice]) -> str:
        """What the next photo or two should show."""
        if not advice:
            return self._say("coach-nothing")
        wishes = [self._say(f"advice-{one}") for one in advice[:2]]
        if len(wishes) == 1:
            return self._say("coach-one", wish=wishes[0])
        return self._say("coach-two", wish=wishes[0], other=wishes[1])
