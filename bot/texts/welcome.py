"""First words: to somebody new, to strangers, and the menu."""

from __future__ import annotations

from bot.texts.voice import Voice


class Welcome(Voice):
    """What is said before anything else."""

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

    def how_to_ask(self) -> str:
        """To /who without a photo."""
        return self._say("how-to-ask")
