"""People and Telegram itself bring messages here from elsewhere."""

from collections.abc import Sequence
from typing import Any, Unpack

from bot.sandbox.botapi.acting import MAX_CAPTION, MAX_TEXT, Acting, Manner, words_of
from bot.sandbox.botapi.messages import Origin, SentMessage
from bot.sandbox.botapi.people import TELEGRAM, Channel


class Forwarding(Acting):
    """What is forwarded to a chat."""

    async def forward(self, message: SentMessage, **manner: Unpack[Manner]) -> SentMessage:
        """Forward a message, of this chat or another, to this one."""
        return self._forward(message, manner)

    async def forward_album(self, messages: Sequence[SentMessage], **manner: Unpack[Manner]) -> list[SentMessage]:
        """Forward 2 to 10 messages with media together: they are an album of their own here."""
        if not 2 <= len(messages) <= 10 or any(message.media is None for message in messages):
            raise ValueError("an album holds 2 to 10 pictures")
        group = self.world.serial()
        return [self._forward(message, manner, media_group_id=group) for message in messages]

    async def forward_post(
        self, channel: Channel, text: str = "", photo: bytes | None = None, **manner: Unpack[Manner]
    ) -> SentMessage:
        """Forward a channel's post with this text, or this photo and caption."""
        return self._send(manner, **self._post(channel, text, photo))

    async def automatic_forward(self, text: str = "", photo: bytes | None = None) -> SentMessage:
        """The linked channel has a new post, and Telegram brings it here for people to talk about."""
        if self.linked is None:
            raise ValueError("no channel is linked to this group")
        post = self._post(self.linked, text, photo)
        message = self.add(TELEGRAM, author=self.linked, sender_chat=self.linked, automatic=True, **post)
        self.world.deliver("message", message)
        return message

    def _forward(self, message: SentMessage, manner: Manner, **parts: Any) -> SentMessage:
        origin = message.origin or Origin(message.sender_chat or message.by, message.date)
        return self._send(manner, content=message.content, media=message.media, origin=origin, **parts)

    def _post(self, channel: Channel, text: str, photo: bytes | None) -> dict[str, Any]:
        if not text.strip() and photo is None:
            raise ValueError("nobody can send an empty message")
        content = words_of(text, MAX_CAPTION if photo else MAX_TEXT)
        origin = Origin(channel, self.world.now(), channel.next_post())
        return {"content": content, "media": photo and self.world.files.photo(photo), "origin": origin}
