"""Tells by its first bytes what a file is, so that only a decoder made for it ever sees it."""

from __future__ import annotations

from bot.errors import NotAnImage, Truncated, Unreadable, UserError

IMAGE_SUFFIXES = {".avif", ".bmp", ".gif", ".heic", ".heif", ".jpeg", ".jpg", ".png", ".tif", ".tiff", ".webp"}
"""How the names of files end that are meant as pictures; what they are is for their content to say."""

_OPENED = {
    "JPEG": (b"\xff\xd8\xff",),
    "PNG": (b"\x89PNG\r\n\x1a\n",),
    "GIF": (b"GIF87a", b"GIF89a"),
    "TIFF": (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"),
}
_OTHERS = {
    "PSD": (b"8BPS",),
    "JPEG 2000": (b"\0\0\0\x0cjP  \r\n\x87\n", b"\xff\x4f\xff\x51"),
    "JPEG XL": (b"\0\0\0\x0cJXL ", b"\xff\x0a"),
    "ICO": (b"\0\0\1\0", b"\0\0\2\0"),
    "DDS": (b"DDS ",),
    "PNM": tuple(b"P%d%c" % (number, space) for number in range(1, 7) for space in b" \t\r\n"),
    "QOI": (b"qoif",),
    "EXR": (b"\x76\x2f\x31\x01",),
    "ICNS": (b"icns",),
    "XCF": (b"gimp xcf",),
    "camera raw": (b"IIU\0", b"IIRO", b"IIRS", b"FUJIFILMCCD-RAW"),
}
_BRANDS = {
    "AVIF": (b"avif", b"avis"),
    "HEIF": (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"),
    "camera raw": (b"crx ",),
}
"""What the `ftyp` box of ISO/IEC 14496-12 says is inside; the general brands come after the particular ones."""
_BITMAP_HEADERS = (12, 40, 52, 56, 64, 108, 124)


class OtherKind(Unreadable):
    """An image of a `kind` that is not opened here; sent as a photo, Telegram makes a JPEG of it."""

    def __init__(self, kind: str) -> None:
        super().__init__(f"{kind} cannot be opened here; sent as a photo it can")
        self.kind = kind


def kind_of(data: bytes) -> str:
    """What kind of image `data` is, in Pillow's words.

    Raises NotAnImage, OtherKind, or Truncated where there is too little to tell.
    """
    kind = _starting(data, _OPENED) or _container(data) or ("BMP" if _is_bitmap(data) else None)
    if kind and kind not in _OTHERS:
        return kind
    if other := kind or _starting(data, _OTHERS):
        raise OtherKind(other)
    if any(magic.startswith(data) for magics in _OPENED.values() for magic in magics):
        raise Truncated("hardly a beginning")
    raise NotAnImage("no image known begins like this")


def suffix_of(data: bytes) -> str:
    """How the name of a file with this image ends; of what is no image that can be opened here, with `.bin`."""
    try:
        kind = kind_of(data)
    except UserError:
        return ".bin"
    return ".jpg" if kind == "JPEG" else f".{kind.lower()}"


def _starting(data: bytes, kinds: dict[str, tuple[bytes, ...]]) -> str | None:
    return next((kind for kind, magics in kinds.items() if data.startswith(magics)), None)


def _container(data: bytes) -> str | None:
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "WEBP"
    if data[4:8] != b"ftyp":
        return None
    end = min(int.from_bytes(data[:4]), 256)
    brands = {data[8:12], *(data[at : at + 4] for at in range(16, end, 4))}
    return next((kind for kind, known in _BRANDS.items() if not brands.isdisjoint(known)), None)


def _is_bitmap(data: bytes) -> bool:
    """Whether this is a BMP: two letters are too little to go by, many a text begins with them."""
    return data[:2] == b"BM" and int.from_bytes(data[14:18], "little") in _BITMAP_HEADERS


def ends_early(data: bytes, kind: str) -> bool:
    """Whether a file that could not be read lacks its end, by the marks its format sets there."""
    match kind:
        case "JPEG":
            return b"\xff\xd9" not in data[-1024:]
        case "PNG":
            return b"IEND" not in data[-1024:]
        case "GIF":
            return not data.endswith(b";")
        case "WEBP":
            return int.from_bytes(data[4:8], "little") + 8 > len(data)
        case "BMP":
            return int.from_bytes(data[2:6], "little") > len(data)
        case "AVIF" | "HEIF":
            return _box_cut(data)
    return False


def _box_cut(data: bytes) -> bool:
    """Whether a top-level box claims more bytes than there are (ISO/IEC 14496-12, 4.2)."""
    at = 0
    while at < len(data):
        size = int.from_bytes(data[at : at + 4])
        if size == 1:
            size = int.from_bytes(data[at + 8 : at + 16])
        if size < 8:
            return size != 0
        at += size
    return at != len(data)
