"""What a message can carry: photos, files, stickers and moving pictures, each with what Telegram tells of it."""

from dataclasses import dataclass
from typing import Literal

StickerKind = Literal["static", "animated", "video"]


@dataclass(frozen=True)
class StoredFile:
    """One file; its bytes are with `Files`, as long as it keeps them."""

    id: str
    unique_id: str
    path: str
    size: int


@dataclass(frozen=True)
class Size:
    """A photo in one size."""

    file: StoredFile
    width: int
    height: int


@dataclass(frozen=True)
class Photo:
    """A photo in its sizes, ascending."""

    sizes: tuple[Size, ...]


@dataclass(frozen=True)
class Document:
    """A file as it was sent, with a small picture of it where there is one."""

    file: StoredFile
    filename: str
    mime_type: str
    thumbnail: Size | None


@dataclass(frozen=True)
class Sticker:
    """A picture on its own, or one that moves."""

    file: StoredFile
    width: int
    height: int
    kind: StickerKind
    thumbnail: Size
    emoji: str | None
    set_name: str | None


@dataclass(frozen=True)
class Video:
    """A video, of which a picture is all that can be looked at here."""

    file: StoredFile
    width: int
    height: int
    duration: int
    filename: str
    mime_type: str
    thumbnail: Size


@dataclass(frozen=True)
class Animation(Video):
    """A GIF, which Telegram keeps as a video without sound."""


@dataclass(frozen=True)
class VideoNote:
    """A round video."""

    file: StoredFile
    length: int
    duration: int
    thumbnail: Size


Media = Photo | Document | Sticker | Video | VideoNote


@dataclass(frozen=True)
class Clip:
    """A video somebody sends: a picture for what it shows, and bytes that need not be a video."""

    preview: bytes
    data: bytes = b"no video, but as opaque as one"
    duration: int = 3
    filename: str = "video.mp4"
    mime_type: str = "video/mp4"
