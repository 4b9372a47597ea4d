"""A message in a chat, at one moment of its life."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from bot.sandbox.botapi.entities import NOTHING, Formatted
from bot.sandbox.botapi.keyboards import Button, Markup
from bot.sandbox.botapi.media import Document, Media, Photo
from bot.sandbox.botapi.people import Channel, User

if TYPE_CHECKING:
    from bot.sandbox.botapi.chat import Chat


@dataclass(frozen=True)
class Service:
    """What a message of Telegram's own tells: who came, who went, where the group moved, which topic began."""

    joined: tuple[User, ...] = ()
    left: User | None = None
    migrated_to: int | None = None
    migrated_from: int | None = None
    topic: str | None = None


@dataclass(frozen=True)
class Origin:
    """Who wrote a forwarded message, when, and which post of a channel it was."""

    by: "User | Channel | Chat"
    date: int
    post: int | None = None


class CallbackAnswer(NamedTuple):
    """What the bot answered to a tap."""

    text: str = ""
    show_alert: bool = False
    url: str = ""


@dataclass(frozen=True)
class SentMessage:
    """A message as it was when you got hold of it; `version` is 1, and one more after every edit.

    `by` is who appears to have sent it, `author` who of the people did: they differ where somebody remains anonymous
    or writes as a channel, and `sender_chat` is then the chat in whose name the message stands.
    """

    id: int
    chat: "Chat" = field(repr=False)
    by: User
    date: int
    content: Formatted = NOTHING
    media: Media | None = None
    markup: Markup | None = None
    reply_to: int | None = None
    media_group_id: str | None = None
    origin: Origin | None = None
    service: Service | None = None
    protected: bool = False
    reactions: tuple[str, ...] = ()
    edited: int | None = None
    version: int = 1
    sender_chat: "Channel | Chat | None" = field(default=None, repr=False)
    author: User | Channel | None = None
    thread: int | None = None
    in_topic: bool = False
    automatic: bool = False

    @property
    def text(self) -> str | None:
        """The text; None for a message that carries something, or is Telegram's own."""
        return self.content.text if self.media is None and self.service is None else None

    @property
    def caption(self) -> str | None:
        """The words under a photo or a file, None when there are none."""
        return (self.content.text or None) if self.media else None

    @property
    def words(self) -> str:
        """Text or caption or nothing."""
        return self.content.text

    @property
    def photo(self) -> bytes | None:
        """The JPEG in its largest size, None when this is not a photo."""
        return self.chat.world.files.read(self.media.sizes[-1].file) if isinstance(self.media, Photo) else None

    @property
    def document(self) -> bytes | None:
        """The file's bytes, None when this is not a document."""
        return self.chat.world.files.read(self.media.file) if isinstance(self.media, Document) else None

    @property
    def filename(self) -> str | None:
        """The document's name."""
        return self.media.filename if isinstance(self.media, Document) else None

    @property
    def keyboard(self) -> tuple[tuple[Button, ...], ...]:
        """The inline buttons, row by row."""
        return self.markup.rows if self.markup else ()

    @property
    def buttons(self) -> list[list[str]]:
        """What the inline buttons say, row by row."""
        return [[button.text for button in row] for row in self.keyboard]

    @property
    def force_reply(self) -> bool:
        """Whether the bot asks for a reply to this message."""
        return self.markup is not None and self.markup.kind == "force_reply"

    @property
    def selective(self) -> bool:
        """Whether the wish for a reply is shown to some only: those named in the text, and whom it answers."""
        return self.markup is not None and self.markup.selective

    @property
    def placeholder(self) -> str:
        """What stands in the empty input field while the bot waits for a reply."""
        return self.markup.placeholder if self.markup else ""

    @property
    def by_bot(self) -> bool:
        """Whether the bot under test sent it."""
        return self.by == self.chat.world.me

    def __str__(self) -> str:
        kind = type(self.media or self.service).__name__.lower() if self.media or self.service else ""
        parts = (f"{self.id} {self.by.first_name}:", f"[{kind}]" * bool(kind), self.words, str(self.buttons or ""))
        return " ".join(part for part in parts if part)
