"""That answers are worked on is shown, but not to everybody at once."""

from __future__ import annotations

from bot.chat.pacing import APART, Pacing
from bot.measures import Meter


async def test_signs_of_work_come_one_after_the_other_and_answers_when_they_are_there() -> None:
    made, time = [], [100.0]
    pacing = Pacing(Meter(), lambda: time[0])

    async def ask(method: str) -> object:
        async def call(name: str) -> str:
            made.append(name)
            return "done"

        return await pacing.process_request(call, (method,), {}, method, {}, None)

    answers = [await ask(method) for method in ("sendChatAction", "sendMessage", "sendChatAction", "sendMessage")]
    time[0] += APART
    answers.append(await ask("sendChatAction"))

    assert made == ["sendChatAction", "sendMessage", "sendMessage", "sendChatAction"]
    assert answers == ["done", "done", True, "done", "done"]
