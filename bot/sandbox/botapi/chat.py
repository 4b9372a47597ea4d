"""Acting as the people in a chat: they write, send pictures, tap buttons, come and go."""

import asyncio
from typing import Any

from bot.sandbox.botapi.entities import NOTHING, Formatted, formatted, units
from bot.sandbox.botapi.files import Media
from bot.sandbox.botapi.images import thumbnail
from bot.sandbox.botapi.messages import CallbackAnswer, Origin, SentMessage, Service, User
from bot.sandbox.botapi.rendering import member_change_json, query_json
from bot.sandbox.botapi.rooms import Member, Room, Status

MAX_TEXT = 4096
MAX_CAPTION = 1024


class Chat(Room):
    """A chat with the bot in it, through the eyes of its people."""

    async def text(self, text: str, *, by: User | None = None, reply_to: SentMessage | None = None) -> SentMessage:
        """Write a message."""
        content = _words(text, MAX_TEXT)
        if not content.text:
            raise ValueError("nobody can send an empty message")
        return self._send(by, reply_to, content=content)

    async def photo(
        self, data: bytes, caption: str = "", *, by: User | None = None, reply_to: SentMessage | None = None
    ) -> SentMessage:
        """Send a picture as a photo: Telegram makes upright JPEGs of it, in several sizes."""
        return self._send(by, reply_to, content=_words(caption, MAX_CAPTION), media=self.world.files.photo(data))

    async def document(
        self,
        data: bytes,
        filename: str = "file",
        mime_type: str = "",
        caption: str = "",
        *,
        by: User | None = None,
        reply_to: SentMessage | None = None,
    ) -> SentMessage:
        """Send a file untouched."""
        media = self.world.files.document(data, filename, mime_type)
        return self._send(by, reply_to, content=_words(caption, MAX_CAPTION), media=media)

    async def album(
        self,
        items: list[bytes],
        caption: str = "",
        *,
        by: User | None = None,
        reply_to: SentMessage | None = None,
        documents: bool = False,
    ) -> list[SentMessage]:
        """Send 2 to 10 pictures together: a message each, the caption on the first."""
        if not 2 <= len(items) <= 10:
            raise ValueError("an album holds 2 to 10 pictures")
        group = self.world.serial()
        contents = [_words(caption, MAX_CAPTION), *(NOTHING for _ in items[1:])]
        media: list[Media] = [self._item(number, data, documents) for number, data in enumerate(items, 1)]
        return [
            self._send(by, reply_to, content=content, media=item, media_group_id=group)
            for content, item in zip(contents, media, strict=True)
        ]

    async def forward(self, message: SentMessage, *, by: User | None = None) -> SentMessage:
        """Forward a message, of this chat or another, to this one."""
        origin = message.origin or Origin(message.by, message.date)
        return self._send(by, None, content=message.content, media=message.media, origin=origin)

    async def edit_text(self, message: SentMessage, text: str, *, by: User | None = None) -> SentMessage:
        """Edit one's own message."""
        return self._edit(message, _words(text, MAX_TEXT), by)

    async def edit_caption(self, message: SentMessage, caption: str, *, by: User | None = None) -> SentMessage:
        """Edit what is under one's own picture."""
        return self._edit(message, _words(caption, MAX_CAPTION), by)

    async def tap(
        self,
        message: SentMessage,
        button: str,
        *,
        by: User | None = None,
        timeout: float = 10.0,  # noqa: ASYNC109 - a test says how long it is ready to wait
    ) -> CallbackAnswer:
        """Press the inline button with this text, and return what the bot answered; a link only gives its address.

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
        query_id = self.world.serial()
        answer: asyncio.Future[CallbackAnswer] = asyncio.get_running_loop().create_future()
        self.world.queries[query_id] = answer
        self.world.updates.push("callback_query", query_json(query_id, self._sender(by), now, pressed))
        try:
            async with asyncio.timeout(timeout):
                return await answer
        except TimeoutError:
            raise TimeoutError(f"no answer to the tap within {timeout:g} s{self._transcript()}") from None
        finally:
            self.world.queries.pop(query_id, None)

    async def join(self, user: User, *, by: User | None = None) -> None:
        """Somebody comes in, or the bot is added (`by` a member, by default the first)."""
        self._move(user, "member", by or (user if user != self.world.me else self._first()))
        self._tell(by or user, Service(joined=(user,)))

    async def leave(self, user: User, *, by: User | None = None) -> None:
        """Somebody goes, or is sent away (`by` a member)."""
        if user == self.world.me:
            self._move(user, "kicked" if by or self.type == "private" else "left", by or self._first())
        else:
            self._tell(by or user, Service(left=user))
            self._move(user, "kicked" if by else "left", by or user)

    async def block(self) -> None:
        """In a private chat: the user blocks the bot."""
        self._move(self.world.me, "kicked", self._sender(None))

    async def unblock(self) -> None:
        """In a private chat: the user lets the bot in again."""
        self._move(self.world.me, "member", self._sender(None))

    async def migrate(self) -> "Chat":
        """The group becomes a supergroup: a new chat with a new id, announced in both; the old one refuses calls."""
        if self.type != "group" or self.migrated_to is not None:
            raise ValueError("only a basic group becomes a supergroup, and only once")
        new = self.world.group(self.title, [], [], supergroup=True)
        new.members = dict(self.members)
        self._tell(self._first(), Service(migrated_to=new.id))
        self.migrated_to = new.id
        new._tell(self._first(), Service(migrated_from=self.id))
        return new

    def _sender(self, by: User | None) -> User:
        if self.migrated_to is not None:
            raise ValueError("nobody can do anything here: the group has become a supergroup")
        if by is None and self.type == "private":
            return self.members[self.id].user
        if by is None:
            raise ValueError("in a group, say who does it (by=...)")
        if not self.has(by) or by == self.world.me:
            raise ValueError(f"{by.first_name} is not one of the people in this chat")
        return by

    def _first(self) -> User:
        return next(member.user for member in self.members.values() if member.user != self.world.me)

    def _send(self, by: User | None, reply_to: SentMessage | None, **parts: Any) -> SentMessage:
        if reply_to is not None and self.find(reply_to.id) is None:
            raise LookupError(f"message {reply_to.id} is not in this chat{self._transcript()}")
        message = self.add(self._sender(by), reply_to=reply_to and reply_to.id, **parts)
        self.world.deliver("message", message)
        return message

    def _edit(self, message: SentMessage, content: Formatted, by: User | None) -> SentMessage:
        now = self.find(message.id)
        if now is None or now.by != self._sender(by):
            raise LookupError(f"message {message.id} is not there, or somebody else's{self._transcript()}")
        changed = self.change(now, content=content)
        self.world.deliver("edited_message", changed)
        return changed

    def _item(self, number: int, data: bytes, documents: bool) -> Media:
        files = self.world.files
        if not documents:
            return files.photo(data)
        # a file that is a picture is named like one, as people's files are
        return files.document(data, f"image_{number}.jpg" if thumbnail(data) else f"file_{number}.bin")

    def _tell(self, by: User, service: Service) -> None:
        self.world.deliver("message", self.add(by, service=service))

    def _move(self, user: User, status: Status, by: User) -> None:
        old, new = self.member(user), Member(user, status)
        self.members[user.id] = new
        if user == self.world.me:
            self.world.updates.push("my_chat_member", member_change_json(self, by, old, new))
        elif self.member(self.world.me).status == "administrator":
            self.world.updates.push("chat_member", member_change_json(self, by, old, new))


def _words(text: str, most: int) -> Formatted:
    words = formatted(text)
    if units(words.text) > most:
        raise ValueError(f"a client sends at most {most} characters here")
    return words
