"""People change what is there: they edit and delete, and tap buttons."""

import asyncio

from bot.sandbox.botapi.acting import MAX_CAPTION, MAX_TEXT, Acting, words_of
from bot.sandbox.botapi.entities import Formatted
from bot.sandbox.botapi.keyboards import Button
from bot.sandbox.botapi.messages import CallbackAnswer, SentMessage
from bot.sandbox.botapi.people import Channel, User
from bot.sandbox.botapi.rendering import query_json


class Changing(Acting):
    """What people do with messages."""

    async def edit_text(self, message: SentMessage, text: str, *, by: User | Channel | None = None) -> SentMessage:
        """Edit one's own message."""
        return self._edit(message, words_of(text, MAX_TEXT), by)

    async def edit_caption(
        self, message: SentMessage, caption: str, *, by: User | Channel | None = None
    ) -> SentMessage:
        """Edit what is under one's own picture, also when it is one of an album."""
        return self._edit(message, words_of(caption, MAX_CAPTION), by)

    async def delete(self, message: SentMessage, *, by: User | Channel | None = None) -> None:
        """Delete a message for everybody, of which bots are not told; with the first of a topic, the whole topic.

        In a private chat both may delete everything, in a group administrators may, and others only what is theirs.
        """
        actor = by if isinstance(by, Channel) else self._sender(by)
        if self.type == "private" or (isinstance(actor, User) and self.member(actor).leads):
            now = self.find(message.id)
        else:
            now = self._own(message, by)
        if now is None:
            raise LookupError(f"message {message.id} is not there{self._transcript()}")
        doomed = [other.id for other in self.messages if other.in_topic and other.thread == now.id]
        for number in doomed if now.id in self.topics else [now.id]:
            self.remove(number)
        self.topics.discard(now.id)

    async def tap(
        self,
        message: SentMessage,
        button: str,
        *,
        by: User | None = None,
        timeout: float = 10.0,  # noqa: ASYNC109 - a test says how long it is ready to wait
    ) -> CallbackAnswer:
        """Press the inline button with this text, and return what the bot answered; a link only gives its address.

        The bot learns who it was, also of administrators who remain anonymous.

        Raises:
            LookupError: the message, as it is now, has no such button.
            TimeoutError: the bot did not answer the callback query; from now on it is too late.
        """
        now = self.find(message.id)
        pressed = next((key for row in now.keyboard for key in row if key.text == button), None) if now else None
        if now is None or pressed is None:
            raise LookupError(f"message {message.id} has no button {button!r}{self._transcript()}")
        if pressed.url:
            return CallbackAnswer(url=pressed.url)
        return await self._pressed(now, pressed, by, timeout)

    async def press(
        self,
        message: SentMessage,
        data: str,
        *,
        by: User | None = None,
        timeout: float = 10.0,  # noqa: ASYNC109 - a test says how long it is ready to wait
    ) -> CallbackAnswer:
        """Press a button that is not there: a client of somebody's own sends what data it likes.

        Raises:
            TimeoutError: the bot did not answer the callback query.
        """
        return await self._pressed(self.find(message.id) or message, Button("", data), by, timeout)

    async def _pressed(self, now: SentMessage, pressed: Button, by: User | None, seconds: float) -> CallbackAnswer:
        query_id = self.world.serial()
        answer: asyncio.Future[CallbackAnswer] = asyncio.get_running_loop().create_future()
        self.world.queries[query_id] = answer
        self.world.updates.push("callback_query", query_json(query_id, self._sender(by), now, pressed))
        try:
            async with asyncio.timeout(seconds):
                return await answer
        except TimeoutError:
            raise TimeoutError(f"no answer to the tap within {seconds:g} s{self._transcript()}") from None
        finally:
            self.world.queries.pop(query_id, None)

    def _edit(self, message: SentMessage, content: Formatted, by: User | Channel | None) -> SentMessage:
        changed = self.change(self._own(message, by), content=content)
        self.world.deliver("edited_message", changed)
        return changed
