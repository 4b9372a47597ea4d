"""A chat in which every line is printed, timed and compared with what it should be."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from bot.sandbox.botapi import Chat, SentMessage, User
from bot.sandbox.demo.report import Report
from bot.sandbox.demo.storyboard import Moment, storyboard

PATIENCE = 60.0
"""Seconds to wait for an answer; the first one includes loading the models."""
Sent = SentMessage | Sequence[SentMessage]


class Scene:
    """Acts as the people in `chat`, of whom `me` is the one who sees it, and checks what the bot says."""

    def __init__(self, chat: Chat, me: User, report: Report, patience: float = PATIENCE) -> None:
        self._chat = chat
        self._me = me
        self._report = report
        self._patience = patience
        self._answers: set[int] = set()
        self._moments: list[Moment] = []
        self._begun = 0.0

    async def ask(self, line: str, sent: Sent, expected: str) -> SentMessage | None:
        """The transcript shows as `line` what was sent; the next answer must be one to that, and match `expected`."""
        self.unasked(line, sent)
        return await self._reply(line, _several(sent), expected)

    def unasked(self, line: str, sent: Sent) -> None:
        """Something was sent that needs no answer; `silence` finds one that comes all the same."""
        self._begin(line)
        self._moments.append(Moment(_several(sent)))

    async def tap(self, message: SentMessage | None, button: str, expected: str) -> SentMessage | None:
        """Press a button; the message itself must then match `expected`."""
        if message is None or not await self._pressed(message, button):
            return None
        return await self.changed(message, f"[{button}]", expected)

    async def follow(self, message: SentMessage | None, button: str, expected: str) -> SentMessage | None:
        """Press a button; the next answer must be one to the message with the button, and match `expected`."""
        if message is None or not await self._pressed(message, button):
            return None
        return await self._reply(f"[{button}]", [message], expected)

    async def also(self, message: SentMessage | None, expected: str) -> None:
        """One more message belongs to an answer, as the next picture of an album."""
        if message is not None and message.reply_to is not None:
            to = [self._chat.find(message.reply_to) or message]
            await self._reply("and", to, expected)

    async def changed(self, message: SentMessage | None, line: str, expected: str) -> SentMessage | None:
        """A message changes because of what was done elsewhere, and must then match `expected`."""
        if message is None:
            return None
        answer = await self._check(line, self._chat.edited(message, timeout=self._patience), expected)
        if answer is not None:
            self._moments.append(Moment([answer], changed=True))
        return answer

    async def silence(self) -> None:
        """Nothing more may come: every question has exactly one answer."""
        await self._chat.quiet(0.5)
        for message in self._chat.messages:
            if message.by_bot and message.id not in self._answers:
                self._report.wrong.append(f"“{message.words}” was said, and nobody had asked")

    @contextmanager
    def drawn(self, name: str) -> Iterator[None]:
        """What happens in this block is drawn as one picture of the chat, and kept as `name`."""
        self._moments = []
        yield
        (self._report.out / name).write_bytes(storyboard(self._chat, self._me, self._moments))

    async def _reply(self, line: str, to: Sequence[SentMessage], expected: str) -> SentMessage | None:
        answer = await self._check(line, self._chat.reply(timeout=self._patience), expected)
        if answer is None:
            return None
        self._answers.add(answer.id)
        self._moments.append(Moment([answer]))
        if answer.reply_to not in {message.id for message in to}:
            self._report.wrong.append(f"“{answer.words}” came after “{line}”, and was the answer to something else")
        return answer

    async def _pressed(self, message: SentMessage, button: str) -> bool:
        self._begin(f"[{button}]")
        self._show_pressed(Moment([message], pressed=button))
        try:
            by = None if self._chat.type == "private" else self._me
            await self._chat.tap(message, button, by=by, timeout=self._patience)
        except (LookupError, TimeoutError):
            self._report.wrong.append(f"[{button}] under “{message.words}” is not there, or did nothing")
            return False
        return True

    def _show_pressed(self, moment: Moment) -> None:
        """Where the message was shown already, as it is, the button is pressed there."""
        for number, shown in enumerate(self._moments):
            if shown.messages == moment.messages and not shown.pressed:
                self._moments[number] = replace(shown, pressed=moment.pressed)
                return
        self._moments.append(moment)

    def _begin(self, line: str) -> None:
        self._report.asked(line)
        self._begun = time.perf_counter()

    async def _check(self, line: str, answering: Awaitable[SentMessage], expected: str) -> SentMessage | None:
        try:
            answer = await answering
        except TimeoutError:
            self._report.wrong.append(f"“{line}” was not answered")
            return None
        self._report.answered(line, answer, time.perf_counter() - self._begun, expected)
        return answer


def _several(sent: Sent) -> Sequence[SentMessage]:
    return [sent] if isinstance(sent, SentMessage) else sent
