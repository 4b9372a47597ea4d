"""The files Telegram keeps: photos in several sizes, documents, their opaque ids and their limits."""

import hashlib
import mimetypes
import re
from dataclasses import dataclass

from bot.sandbox.botapi.images import Picture, pictures, thumbnail
from bot.sandbox.botapi.refusals import bad_request

MAX_DOWNLOAD = 20 << 20
MAX_UPLOAD = 50 << 20
MAX_PHOTO = 10 << 20
KEPT_BYTES = 256 << 20


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


Media = Photo | Document


class Files:
    """Keeps the newest files up to a number of bytes."""

    def __init__(self, limit: int = KEPT_BYTES) -> None:
        self._limit = limit
        self._count = 0
        self._kept: dict[str, tuple[StoredFile, bytes]] = {}
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
        suffix = re.sub(r"[^.A-Za-z0-9]", "", filename[filename.rfind(".") :]) if "." in filename else ""
        kind = mime_type or mimetypes.guess_type(filename)[0] or "application/octet-stream"
        size = self._size(small, "thumbnails") if small else None
        document = Document(self._keep(data, "documents", suffix), filename, kind, size)
        self._media[document.file.id] = document
        return document

    def media(self, file_id: str) -> Media | None:
        """What is sent when a bot sends this id again."""
        return self._media.get(file_id)

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
        return next((data for file, data in self._kept.values() if file.path == path), None)

    def _size(self, picture: Picture, folder: str) -> Size:
        return Size(self._keep(picture.data, folder, ".jpg"), picture.width, picture.height)

    def _keep(self, data: bytes, folder: str, suffix: str) -> StoredFile:
        self._count += 1
        content = hashlib.sha256(data).hexdigest()
        file_id = "AgACAgIAAx" + hashlib.sha256(f"{self._count} {content}".encode()).hexdigest()
        file = StoredFile(file_id, "AQAD" + content[:16], f"{folder}/file_{self._count}{suffix}", len(data))
        self._kept[file.id] = (file, data)
        self.total += len(data)
        while self.total > self._limit and len(self._kept) > 1:
            self._drop_oldest()
        return file

    def _drop_oldest(self) -> None:
        oldest = next(iter(self._kept))
        file, _ = self._kept.pop(oldest)
        self._media.pop(oldest, None)
        self.total -= file.size
