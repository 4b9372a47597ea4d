"""The files Telegram keeps: pictures, documents and videos, their opaque ids and their limits."""

import hashlib
import mimetypes
import re
from typing import TypeVar

from bot.sandbox.botapi.images import Picture, dimensions, is_webp, pictures, preview, square, thumbnail
from bot.sandbox.botapi.media import (
    Animation,
    Clip,
    Document,
    Media,
    Photo,
    Size,
    Sticker,
    StickerKind,
    StoredFile,
    Video,
    VideoNote,
)
from bot.sandbox.botapi.refusals import bad_request

__all__ = ["Document", "Files", "Photo"]  # the page takes the first and the last from here

MAX_DOWNLOAD = 20 << 20
MAX_UPLOAD = 50 << 20
MAX_PHOTO = 10 << 20
KEPT_BYTES = 256 << 20
STICKER_SIDE = 512
STICKER_SUFFIXES: dict[StickerKind, str] = {"static": ".webp", "animated": ".tgs", "video": ".webm"}
Known = TypeVar("Known", bound=Document | Sticker | Video | VideoNote)


class Files:
    """Keeps the newest files up to a number of bytes."""

    def __init__(self, limit: int = KEPT_BYTES) -> None:
        self._limit = limit
        self._count = 0
        self._kept: dict[str, tuple[StoredFile, bytes]] = {}
        self._paths: dict[str, str] = {}
        self._media: dict[str, Media] = {}
        self.total = 0

    def photo(self, data: bytes) -> Photo:
        """Keep a photo, as pictures of several sizes.

        Raises:
            NotAnImage: it cannot be decoded.
        """
        photo = Photo(tuple(self._size(picture, "photos") for picture in pictures(data)))
        self._media |= {size.file.id: photo for size in photo.sizes if size.file.id in self._kept}
        return photo

    def document(self, data: bytes, filename: str, mime_type: str = "") -> Document:
        """Keep a file untouched."""
        small = thumbnail(data)
        kind = mime_type or mimetypes.guess_type(filename)[0] or "application/octet-stream"
        size = self._size(small, "thumbnails") if small else None
        return self._known(Document(self._keep(data, "documents", _suffix(filename)), filename, kind, size))

    def sticker(
        self, data: bytes, kind: StickerKind, picture: bytes | None, emoji: str | None, set_name: str | None
    ) -> Sticker:
        """Keep a sticker; of one that moves, `picture` is all there is to see.

        Raises:
            ValueError: it is no sticker.
        """
        seen = data if kind == "static" else picture
        if seen is None or (kind == "static" and not is_webp(data)):
            raise ValueError("a static sticker is a WebP, and one that moves comes with a picture of it")
        small = self._size(preview(seen), "thumbnails")
        sides = dimensions(seen) if kind == "static" else (STICKER_SIDE, STICKER_SIDE)
        if max(sides) > STICKER_SIDE:
            raise ValueError(f"a sticker is at most {STICKER_SIDE} pixels high and wide")
        file = self._keep(data, "stickers", STICKER_SUFFIXES[kind])
        return self._known(Sticker(file, *sides, kind, small, emoji, set_name))

    def video(self, clip: Clip) -> Video:
        """Keep a video."""
        return self._known(Video(*self._moving(clip, "videos")))

    def animation(self, clip: Clip) -> Animation:
        """Keep a GIF."""
        return self._known(Animation(*self._moving(clip, "animations")))

    def video_note(self, clip: Clip) -> VideoNote:
        """Keep a round video."""
        small = self._size(square(clip.preview), "thumbnails")
        file = self._keep(clip.data, "video_notes", ".mp4")
        return self._known(VideoNote(file, min(dimensions(clip.preview)), clip.duration, small))

    def media(self, file_id: str) -> Media | None:
        """What is sent when a bot sends this id again."""
        return self._media.get(file_id)

    def has(self, file_id: str) -> bool:
        """Whether there is a file with this id."""
        return file_id in self._kept

    def by_id(self, file_id: str) -> StoredFile:
        """The file for getFile, with Telegram's limit on what a bot may download."""
        if not file_id:
            raise bad_request("file_id not specified")
        if not re.fullmatch(r"[A-Za-z0-9_-]{20,}", file_id):
            raise bad_request("invalid file_id")
        if file_id not in self._kept:
            raise bad_request("wrong file_id or the file is temporarily unavailable")
        file = self._kept[file_id][0]
        if file.size > MAX_DOWNLOAD:
            raise bad_request("file is too big")
        return file

    def read(self, file: StoredFile) -> bytes:
        """The bytes.

        Raises:
            LookupError: newer files have taken their place.
        """
        if file.id not in self._kept:
            raise LookupError(f"{file.path} is no longer kept")
        return self._kept[file.id][1]

    def at(self, path: str) -> bytes | None:
        """The bytes behind a file_path."""
        found = self._kept.get(self._paths.get(path, ""))
        return None if found is None else found[1]

    def _moving(self, clip: Clip, folder: str) -> tuple[StoredFile, int, int, int, str, str, Size]:
        """What a video and a GIF have in common, in the order of their fields."""
        small = self._size(preview(clip.preview), "thumbnails")
        file = self._keep(clip.data, folder, _suffix(clip.filename))
        return file, *dimensions(clip.preview), clip.duration, clip.filename, clip.mime_type, small

    def _known(self, media: Known) -> Known:
        """From now on a bot may send it again by its id."""
        self._media[media.file.id] = media
        return media

    def _size(self, picture: Picture, folder: str) -> Size:
        suffix = ".webp" if is_webp(picture.data) else ".jpg"
        return Size(self._keep(picture.data, folder, suffix), picture.width, picture.height)

    def _keep(self, data: bytes, folder: str, suffix: str) -> StoredFile:
        self._count += 1
        content = hashlib.sha256(data).hexdigest()
        file_id = "AgACAgIAAx" + hashlib.sha256(f"{self._count} {content}".encode()).hexdigest()
        file = StoredFile(file_id, "AQAD" + content[:16], f"{folder}/file_{self._count}{suffix}", len(data))
        self._kept[file.id], self._paths[file.path] = (file, data), file.id
        self.total += len(data)
        while self.total > self._limit and len(self._kept) > 1:
            self._drop_oldest()
        return file

    def _drop_oldest(self) -> None:
        oldest = next(iter(self._kept))
        file, _ = self._kept.pop(oldest)
        self._media.pop(oldest, None)
        del self._paths[file.path]
        self.total -= file.size


def _suffix(filename: str) -> str:
    return re.sub(r"[^.A-Za-z0-9]", "", filename[filename.rfind(".") :]) if "." in filename else ""
