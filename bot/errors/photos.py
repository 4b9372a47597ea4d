"""Pictures that cannot be used."""

from __future__ import annotations

from bot.errors.roots import UserError


class PhotoError(UserError):
    """The picture cannot be used."""


class Unreadable(PhotoError):
    """An image, but damaged or of a kind that cannot be opened here."""

    code = "unreadable"


class Truncated(PhotoError):
    """The file ends before the picture does."""

    code = "truncated"


class NotAnImage(PhotoError):
    """Not an image at all."""

    code = "not_image"


class TooLarge(PhotoError):
    """More bytes than `limit`."""

    code = "too_large"

    def __init__(self, limit: int) -> None:
        super().__init__(f"larger than {limit} bytes")
        self.limit = limit


class TooManyPixels(PhotoError):
    """More pixels than `limit`; never decoded."""

    code = "too_many_pixels"

    def __init__(self, limit: int) -> None:
        super().__init__(f"more than {limit} pixels")
        self.limit = limit


class TooSmall(PhotoError):
    """Too few pixels to hold a face."""

    code = "too_small"


class NoPreview(PhotoError):
    """Something moves, and Telegram made no picture of it."""

    code = "no_preview"


class NoPhoto(UserError):
    """A photo was needed and none came."""

    code = "no_photo"
