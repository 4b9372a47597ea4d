"""People write and send what clients send: texts, pictures, files, stickers and moving pictures."""

from collections.abc import Sequence
from typing import Unpack

from bot.sandbox.botapi.acting import MAX_TEXT, Acting, Manner
from bot.sandbox.botapi.images import thumbnail
from bot.sandbox.botapi.media import Clip, Media, StickerKind
from bot.sandbox.botapi.messages import SentMessage


class Writing(Acting):
    """What people send; each of these also takes a `Manner`."""

    async def text(self, text: str, **manner: Unpack[Manner]) -> SentMessage:
        """Write a message."""
        if not text.strip():
            raise ValueError("nobody can send an empty message")
        return self._send(manner, text, MAX_TEXT)

    async def photo(self, data: bytes, caption: str = "", **manner: Unpack[Manner]) -> SentMessage:
        """Send a picture as a photo: Telegram makes upright JPEGs of it, in several sizes."""
        return self._send(manner, caption, media=self.world.files.photo(data))

    async def document(
        self, data: bytes, filename: str = "file", mime_type: str = "", caption: str = "", **manner: Unpack[Manner]
    ) -> SentMessage:
        """Send a file untouched."""
        return self._send(manner, caption, media=self.world.files.document(data, filename, mime_type))

    async def sticker(
        self,
        data: bytes,
        kind: StickerKind = "static",
        *,
        preview: bytes | None = None,
        emoji: str | None = "🙂",
        set_name: str | None = None,
        **manner: Unpack[Manner],
    ) -> SentMessage:
        """Send a sticker: a WebP, or with a `preview` (JPEG or WebP) any bytes for one that moves."""
        return self._send(manner, media=self.world.files.sticker(data, kind, preview, emoji, set_name))

    async def video(self, preview: bytes, caption: str = "", **manner: Unpack[Manner]) -> SentMessage:
        """Send a video that shows this picture."""
        return self._send(manner, caption, media=self.world.files.video(Clip(preview)))

    async def video_note(self, preview: bytes, **manner: Unpack[Manner]) -> SentMessage:
        """Send a round video that shows the middle of this picture."""
        return self._send(manner, media=self.world.files.video_note(Clip(preview)))

    async def animation(
        self, data: bytes, preview: bytes, caption: str = "", filename: str = "", **manner: Unpack[Manner]
    ) -> SentMessage:
        """Send a GIF that shows this picture."""
        form = "gif" if data.startswith(b"GIF8") else "mp4"
        clip = Clip(preview, data, 3, filename or f"animation.{form}", "image/gif" if form == "gif" else "video/mp4")
        return self._send(manner, caption, media=self.world.files.animation(clip))

    async def album(
        self, items: Sequence[bytes | Clip], caption: str = "", *, documents: bool = False, **manner: Unpack[Manner]
    ) -> list[SentMessage]:
        """Send 2 to 10 pictures and videos, or files, together: a message each, the caption on the first."""
        if not 2 <= len(items) <= 10:
            raise ValueError("an album holds 2 to 10 pictures")
        group = self.world.serial()
        media = [self._item(number, item, documents) for number, item in enumerate(items, 1)]
        first = self._send(manner, caption, media=media[0], media_group_id=group)
        plain = manner | Manner(mentions={})
        return [first, *(self._send(plain, media=item, media_group_id=group) for item in media[1:])]

    def _item(self, number: int, item: bytes | Clip, documents: bool) -> Media:
        files = self.world.files
        if isinstance(item, Clip):
            return files.video(item)
        if not documents:
            return files.photo(item)
        # a file that is a picture is named like one, as people's files are
        return files.document(item, f"image_{number}.jpg" if thumbnail(item) else f"file_{number}.bin")
