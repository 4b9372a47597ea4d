"""First words: to somebody new, to strangers, and the menu."""

from __future__ import annotations

from bot.faces import Wishes as Wished
from bot.texts.wishes import Wishes


class Welcome(Wishes):
    """What is said before anything else."""

    def start(self) -> str:
        """The answer to /start."""
        return self._say("start")

    def help(self, wishes: Wished, *, owner: bool = False) -> str:
        """What can be done in a private chat, and what holds there; the `owner` can do more."""
        said = self._say("help", holds=self._in_force(wishes, group=False))
        return f"{said}\n\n{self._say('help-owner')}" if owner else said

    def help_in_group(self, wishes: Wished, group: int, *, sees_everything: bool) -> str:
        """What can be done in the group with this id, what holds there, and whether the bot sees every message."""
        sight = self._say("sees-everything" if sees_everything else "sees-little")
        return self._say("help-group", holds=self._in_force(wishes, group=True), sight=sight, chat=str(group))

    def greeting(self, *, sees_everything: bool) -> str:
        """To a group that the bot was added to."""
        greeting = self._say("greeting")
        return greeting if sees_everything else f"{greeting}\n\n{self._say('sees-little')}"

    def description(self) -> str:
        """What an empty chat with the bot shows; Telegram takes 512 characters."""
        return self._say("description")

    def short_description(self) -> str:
        """What the bot's profile shows; Telegram takes 120 characters."""
        return self._say("short-description")

    def hint(self) -> str:
        """To words the bot does not understand."""
        return self._say("hint")

    def not_yours(self) -> str:
        """To somebody who presses a button without being allowed to."""
        return self._say("not-yours")

    def command(self, name: str) -> str:
        """What the command does, for Telegram's menu."""
        return self._say(f"command-{name}")

    def how_to_ask(self) -> str:
        """To /who without a photo."""
        return self._say("how-to-ask")
