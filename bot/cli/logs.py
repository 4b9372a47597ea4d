"""Logs that hold no secret: libraries speak up only when something is wrong, and the token is blotted out."""

from __future__ import annotations

import logging

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class Redacting(logging.Formatter):
    """Blots out `secret` wherever it stands, tracebacks and addresses included."""

    def __init__(self, secret: str | None) -> None:
        super().__init__(FORMAT)
        self._secret = secret

    def format(self, record: logging.LogRecord) -> str:
        """The line, without the secret."""
        line = super().format(record)
        return line.replace(self._secret, "[token]") if self._secret else line


def log_to_stderr(level: str, secret: str | None) -> None:
    """Our own log from `level` on. Libraries from WARNING on only: below, they write whole updates and addresses."""
    handler = logging.StreamHandler()
    handler.setFormatter(Redacting(secret))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger("bot").setLevel(level)
