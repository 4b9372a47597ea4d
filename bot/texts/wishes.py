"""What a chat can wish for, what it wishes now, and what there is in it."""

from __future__ import annotations

from bot.faces import Band, Statistics
from bot.faces import Wishes as Wished
from bot.texts.voice import Voice


class Wishes(Voice):
    """What is said about settings."""

    def settings(self, wishes: Wished, *, group: bool) -> str:
        """What holds in a private chat or a group, a line each."""
        return f"{self._say('settings')}\n\n{self._in_force(wishes, group=group)}"

    def choice(self, name: str) -> str:
        """A button with something to choose."""
        return self._say(f"choice-{name}")

    def lead(self, margin: float) -> str:
        """A button with the lead that a match must have."""
        return self._say("lead", margin=f"{margin:g}")

    def ticked(self, choice: str) -> str:
        """A button with what holds already."""
        return self._say("ticked", choice=choice)

    def language(self) -> str:
        """What this language calls itself."""
        return self._say("language")

    def statistics(self, found: Statistics) -> str:
        """A chat in numbers."""
        lines = [
            self._say("stats", since=f"{found.since:%Y-%m-%d}"),
            self._say("stats-people", people=found.people, photos=found.references),
            self._say("stats-photos", photos=found.photos),
        ]
        if found.faces:
            counts = {each.value: found.faces.get(each, 0) for each in Band}
            lines.append(self._say("stats-faces", **counts))
        return "\n".join(lines)

    def _in_force(self, wishes: Wished, *, group: bool) -> str:
        bands = wishes.bands
        lines = [
            self._say("holds-bands", match=f"{bands.match:g}", maybe=f"{bands.maybe:g}"),
            self._say("holds-margin", margin=f"{bands.margin:g}"),
            self._say("holds-pictures" if wishes.pictures else "holds-text"),
        ]
        if wishes.forget_after:
            lines.append(self._say("holds-forget-after", months=wishes.forget_after))
        if group:
            lines.append(self._say("holds-every-photo" if wishes.every_photo else "holds-asked"))
        lines.append(self._say("holds-consent", mode=wishes.mode(group=group)))
        return "\n".join(lines)
