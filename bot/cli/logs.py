"""Logs that hold no secret: libraries speak up only when something is wrong, and tokens and keys are blotted out."""

from __future__ import annotations

import logging
import traceback
from urllib.parse import quote

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class Redacting(logging.Formatter):
    """Blots out `secrets` wherever they stand, tracebacks and addresses included."""

    def __init__(self, *secrets: str | None) -> None:
        super().__init__(FORMAT)
        written = {form for secret in secrets if secret for form in (secret, quote(secret, safe=""))}
        self._secrets = sorted(written, key=len, reverse=True)  # one may be part of another

    def format(self, record: logging.LogRecord) -> str:
        """The line, without the secrets."""
        line = super().format(record)
        for secret in self._secrets:
            line = line.replace(secret, "[hidden]")
        return line


class Discreet(logging.Filter):
    """Our own log as it is; of libraries WARNING and more, without what they say it about.

    Below they write whole updates, addresses and headers, and an answer that cannot be read they write whole even as
    an error. A level of theirs would not do for the former: whoever sets another would bring all that into the log.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether a line is written; one of a library keeps its own words, the kind of error and where it was."""
        if record.name.partition(".")[0] == "bot":
            return True
        if record.levelno < logging.WARNING:
            return False
        record.args = None
        if record.exc_info and (error := record.exc_info[1]):
            places = "".join(traceback.format_tb(error.__traceback__))
            record.exc_info, record.exc_text = None, f"{type(error).__name__}\n{places}"
        return True


def log_to_stderr(level: str, *secrets: str | None) -> None:
    """Our own log from `level` on, libraries’ words from WARNING on, `secrets` nowhere."""
    handler = logging.StreamHandler()
    handler.setFormatter(Redacting(*secrets))
    handler.addFilter(Discreet())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger("bot").setLevel(level)
