"""A conversation between drawn people and the bot, over real HTTP, that checks every answer."""

from __future__ import annotations

import re
import tempfile
import time
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from bot.app import running
from bot.sandbox.botapi import BotApi, Chat, SentMessage
from bot.sandbox.cast import CAST, Character, group, jpeg, landscape, portrait
from bot.sandbox.engines import Engine, standing_in
from bot.settings import read_settings

PATIENCE = 60.0
"""Seconds to wait for an answer; the first one includes loading the models."""
SURE = r"\d+ %"


class Scene:
    """A chat in which every line is printed, timed and compared with what it should be."""

    def __init__(self, chat: Chat, out: Path, say: Callable[[str], None], patience: float = PATIENCE) -> None:
        self._chat = chat
        self._patience = patience
        self._out = out
        self._say = say
        self._pictures = 0
        self.wrong: list[str] = []

    async def ask(self, line: str, sending: Awaitable[object], expected: str) -> SentMessage | None:
        """Send something that the transcript shows as `line`; the next answer must match `expected`."""
        self._say(f"\n  {line}")
        begun = time.perf_counter()
        await sending
        return await self._check(line, self._chat.reply(timeout=self._patience), begun, expected)

    async def tap(self, message: SentMessage | None, button: str, expected: str) -> None:
        """Press a button; the message itself must then match `expected`."""
        if message is None:
            self.wrong.append(f"[{button}] could not be pressed: there was no answer to press it on")
            return
        self._say(f"\n  [{button}]")
        begun = time.perf_counter()
        await self._chat.tap(message, button, timeout=self._patience)
        await self._check(f"[{button}]", self._chat.edited(message, timeout=self._patience), begun, expected)

    async def silence(self) -> None:
        """Nothing more may come: every question has exactly one answer."""
        for answer in await self._chat.quiet(0.5):
            self.wrong.append(f"“{answer.words}” was said, and nobody had asked")

    async def _check(
        self, line: str, answering: Awaitable[SentMessage], begun: float, expected: str
    ) -> SentMessage | None:
        try:
            answer = await answering
        except TimeoutError:
            self.wrong.append(f"“{line}” was not answered")
            return None
        self._answered(line, answer, time.perf_counter() - begun, expected)
        return answer

    def _answered(self, line: str, answer: SentMessage, seconds: float, expected: str) -> None:
        right = re.fullmatch(expected, answer.words, re.DOTALL) is not None
        if not right:
            self.wrong.append(f"“{line}” was answered “{answer.words}”, and should have been “{expected}”")
        first, *more = [*answer.words.splitlines(), *self._saved(answer)]
        self._say(f"{'✓' if right else '✗'} {seconds:5.2f} s  whobot: {first}")
        for text in more:
            self._say(f"                   {text}")

    def _saved(self, answer: SentMessage) -> list[str]:
        """Write the bot's picture to the folder, if the answer has one."""
        if answer.photo is None:
            return []
        self._pictures += 1
        path = self._out / f"answer-{self._pictures}.jpg"
        path.write_bytes(answer.photo)
        return [f"(picture: {path})"]


async def play(out: Path, say: Callable[[str], None], engine: Engine = "local") -> int:
    """Play the whole conversation; 0 if every answer was right, else 1 and the wrong ones named."""
    with tempfile.TemporaryDirectory() as folder, standing_in(engine) as stand_in:
        async with BotApi() as api:
            chat = api.private(api.user("Grace"))
            settings = read_settings(
                telegram_token=api.token,
                telegram_api_url=api.url,
                owner_ids={chat.id},
                allowed_chats=frozenset(),
                database_url=f"sqlite:///{Path(folder) / 'demo.db'}",
                **stand_in.settings,
            )
            async with running(settings):
                scene = Scene(chat, out, say)
                await _meet(scene, chat)
                await _recognise(scene, chat)
                await _forget(scene, chat)
                await scene.silence()
        for line in stand_in.report():
            say(f"\n{line}")
    return _verdict(scene, say)


async def _meet(scene: Scene, chat: Chat) -> None:
    """Four people are introduced, in the four ways there are."""
    ada, ben, chloe, dmitri = CAST[:4]
    await scene.ask("/start", chat.text("/start"), "Hello!.*")
    await scene.ask(
        "📷 Ada, before anybody is known", chat.photo(_picture(ada, 1)), "I see a face, but I know nobody.*"
    )
    await scene.ask(f"📷 “/enroll {ada.name}”", chat.photo(_picture(ada), caption=f"/enroll {ada.name}"), _learned(ada))

    await scene.ask(f"/enroll {ben.name}", chat.text(f"/enroll {ben.name}"), f"Now send me a photo of {ben.name}.*")
    await scene.ask(f"📷 {ben.name}", chat.photo(_picture(ben)), _learned(ben))

    unknown = await chat.photo(_picture(chloe))
    await scene.ask(f"📷 {chloe.name}", _nothing(), "I don’t know this face yet.")
    line = f"/enroll {chloe.name} (as a reply to her photo)"
    await scene.ask(line, chat.text(f"/enroll {chloe.name}", reply_to=unknown), _learned(chloe))

    album = [_picture(dmitri, number) for number in (0, 1, 2)]
    line = f"📷📷📷 “/enroll {dmitri.name}”"
    await scene.ask(
        line, chat.album(album, caption=f"/enroll {dmitri.name}"), f"I know {dmitri.name} from 3 photos now.*"
    )


async def _recognise(scene: Scene, chat: Chat) -> None:
    """Other pictures of them, a stranger, a group with both, and a landscape."""
    *known, stranger = CAST[:5]
    for person in known:
        await scene.ask(f"📷 {person.name}", chat.photo(_picture(person, 3)), f"{person.name} · {SURE}")
    await scene.ask(f"📷 {stranger.name}, a stranger", chat.photo(_picture(stranger)), "I don’t know this face yet.")

    together = [known[2], stranger, known[0], known[3], known[1]]
    lines = [_line(number, person, known) for number, person in enumerate(together, 1)]
    await scene.ask("📷 all five together", chat.photo(jpeg(group(together))), "\n".join(lines))

    album = [_picture(known[0], 4), jpeg(landscape()), _picture(known[1], 4)]
    answers = [f"{known[0].name} · {SURE}", "no face", f"{known[1].name} · {SURE}"]
    expected = "\n".join(f"Photo {number}: {answer}" for number, answer in enumerate(answers, 1))
    await scene.ask("📷📷📷 an album", chat.album(album), expected)
    await scene.ask("📷 a landscape", chat.photo(jpeg(landscape())), "I see no face in this photo.*")


async def _forget(scene: Scene, chat: Chat) -> None:
    """The list of people, and one of them forgotten."""
    ada, ben, chloe, dmitri = CAST[:4]
    names = [f"{person.name} · 1 photo · since [^\n]+" for person in (ada, ben, chloe)]
    expected = "\n".join(["I know 4 people here:", *names, f"{dmitri.name} · 3 photos · since [^\n]+"])
    await scene.ask("/people", chat.text("/people"), expected)

    question = await scene.ask(f"/forget {ben.name}", chat.text(f"/forget {ben.name}"), f"Forget {ben.name}.*")
    await scene.tap(question, f"Yes, forget {ben.name}", f"Done. {ben.name}.*")
    await scene.ask(f"📷 {ben.name}", chat.photo(_picture(ben, 3)), "I don’t know this face yet.")
    await scene.ask("/people", chat.text("/people"), "I know 3 people here:.*")


def _verdict(scene: Scene, say: Callable[[str], None]) -> int:
    for wrong in scene.wrong:
        say(f"\nWrong: {wrong}.")
    if not scene.wrong:
        say("\nEvery answer was right.")
    return int(bool(scene.wrong))


async def _nothing() -> None:
    """It was sent already."""


def _picture(person: Character, number: int = 0) -> bytes:
    return jpeg(portrait(person, number))


def _learned(person: Character) -> str:
    return f"I’ll know {person.name} from now on.*"


def _line(number: int, person: Character, known: Sequence[Character]) -> str:
    return f"{number} {person.name} · {SURE}" if person in known else f"{number} somebody I don’t know"
