"""Long lists in pages, with tokens that tell nothing and fit one list only."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import secrets
from collections.abc import Iterable
from itertools import islice
from typing import Protocol, TypeVar

from bot.sandbox.rekognition.refusals import Refusal

NUMBER_BYTES, SEAL_BYTES = 8, 16


class Numbered(Protocol):
    """Something in a list; serials rise from one to the next."""

    @property
    def serial(self) -> int:
        """Its place, for ever."""
        ...


Item = TypeVar("Item", bound=Numbered)


class Pages:
    """Cuts lists, and seals tokens with a key of its own."""

    def __init__(self) -> None:
        self._key = secrets.token_bytes(16)

    def cut(self, items: Iterable[Item], most: int, token: str | None, listing: str) -> tuple[list[Item], str | None]:
        """A page of `most` items of the list called `listing`, and the token of the next. Raises Refusal."""
        after = self._opened(token, listing) if token is not None else 0
        page = list(islice((item for item in items if item.serial > after), most + 1))
        if len(page) <= most:
            return page, None
        return page[:most], self._sealed(page[most - 1].serial, listing)

    def _sealed(self, serial: int, listing: str) -> str:
        number = serial.to_bytes(NUMBER_BYTES)
        return base64.urlsafe_b64encode(number + self._seal(number, listing)).decode()

    def _opened(self, token: str, listing: str) -> int:
        try:
            data = base64.urlsafe_b64decode(token)
        except (binascii.Error, ValueError):
            data = b""
        number, seal = data[:NUMBER_BYTES], data[NUMBER_BYTES:]
        if not hmac.compare_digest(seal, self._seal(number, listing)):
            raise Refusal("InvalidPaginationTokenException", "Request has invalid pagination token")
        return int.from_bytes(number)

    def _seal(self, number: bytes, listing: str) -> bytes:
        return hmac.digest(self._key, number + listing.encode(), hashlib.sha256)[:SEAL_BYTES]
