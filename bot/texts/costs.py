"""What was asked of the engine and what it cost, and what was done by whom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.faces import Entry, Usage
from bot.texts.catalogue import apart
from bot.texts.voice import Voice


class Costs(Voice):
    """Numbers and lists for those who lead a chat."""

    def usage(self, this: Usage, last: Usage, *, in_all: bool = False) -> str:
        """This month and the last one, of a chat or of all of them."""
        head = self._say("usage-all" if in_all else "usage")
        return "\n".join([head, *self._month("this", this), *self._month("last", last)])

    def usage_by_chat(self, calls: Sequence[tuple[str, int]]) -> str:
        """The billed calls of each chat, the most first; nothing where there are none."""
        lines = [self._of_a_chat(title, count) for title, count in calls]
        return "\n".join([self._say("usage-by-chat"), *lines]) if lines else ""

    def cap_near(self, usage: Usage, *, in_all: bool = False) -> str:
        """A cap is near: said once a month."""
        whose = "all" if in_all else "chat"
        return self._say("cap-near", whose=whose, billed=usage.billed, cap=usage.cap, percent=_share(usage))

    def audit(self, entries: Sequence[Entry], actors: Mapping[int, str]) -> str:
        """A line for each of `entries`; whoever `actors` does not name goes by their id."""
        if not entries:
            return self._say("audit-empty")
        return "\n".join([self._say("audit"), *(self._entry(entry, actors) for entry in entries)])

    def anonymous(self, *, administrator: bool) -> str:
        """Somebody who acted as a chat: an administrator as the group itself, anybody else as a channel."""
        return self._say("audit-anonymous" if administrator else "audit-channel")

    def somebody_who_left(self) -> str:
        """Somebody who acted here and is here no more."""
        return self._say("audit-left")

    def _month(self, which: str, usage: Usage) -> list[str]:
        lines = [self._say(f"usage-{which}", month=usage.month)]
        done = {name: calls for name, calls in usage.calls.items() if name.islower()}
        asked = {name: calls for name, calls in usage.calls.items() if name not in done}
        if not usage.calls:
            return [*lines, self._say("usage-nothing")]
        if done:
            lines.append(self._say("usage-done", list=", ".join(self._done(*each) for each in done.items())))
        if asked:
            lines.append(self._say("usage-calls", list=", ".join(f"{name} {calls}" for name, calls in asked.items())))
        lines.append(self._say("usage-cost", billed=usage.billed, dollars=f"{usage.dollars:.2f}"))
        if usage.cap and which == "this":
            lines.append(self._say("usage-cap", billed=usage.billed, cap=usage.cap, percent=_share(usage)))
        return lines

    def _done(self, verb: str, times: int) -> str:
        return f"{self._say(f'usage-{verb}')} {times}"

    def _of_a_chat(self, title: str, count: int) -> str:
        return self._say("usage-chat", chat=apart(title) if title else self._say("audit-operator"), billed=count)

    def _entry(self, entry: Entry, actors: Mapping[int, str]) -> str:
        by = self._say("audit-operator") if entry.actor is None else actors.get(entry.actor, str(entry.actor))
        act = entry.act.value.replace("_", "-")
        return self._say(
            "audit-line",
            at=f"{entry.at:%Y-%m-%d %H:%M}",
            act=self._say(f"act-{act}", name=apart(entry.name) if entry.name else self._say("audit-nameless")),
            by=apart(by),
        )


def _share(usage: Usage) -> int:
    return 100 * usage.billed // usage.cap
