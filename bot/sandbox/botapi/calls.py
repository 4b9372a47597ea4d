"""A call the bot made: its parameters, read as Telegram reads them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeVar

from bot.sandbox.botapi.refusals import bad_request

Value = TypeVar("Value")
NO_FILES: Mapping[str, "Upload"] = {}


class Called(NamedTuple):
    """What is remembered of a call: its parameters are strings, as in a form; files are left out."""

    method: str
    parameters: dict[str, str]


def as_text(value: object) -> str:
    """A JSON value as it would stand in a form."""
    return value if isinstance(value, str) else json.dumps(value)


@dataclass(frozen=True)
class Upload:
    """A file that came with a call."""

    filename: str
    data: bytes


@dataclass(frozen=True)
class Call:
    """One call: every value is a string, whether it came in the address, a form or JSON."""

    method: str
    values: Mapping[str, str]
    files: Mapping[str, Upload] = field(default_factory=lambda: NO_FILES)

    def text(self, name: str) -> str:
        """The value as it came, "" when it did not come."""
        return self.values.get(name, "")

    def integer(self, name: str, default: int = 0) -> int:
        """The value as a whole number; Telegram reads nonsense as the default, so that a look-up then fails."""
        try:
            return int(self.text(name))
        except ValueError:
            return default

    def flag(self, name: str) -> bool:
        """The value as Telegram reads truth."""
        return self.text(name).lower() in {"true", "yes", "1"}

    def parsed(self, name: str, kind: type[Value]) -> Value | None:
        """The JSON value, None when it is missing or null.

        Raises:
            Refusal: it is not JSON, or not of this kind.
        """
        source = self.text(name)
        if not source:
            return None
        try:
            value: Any = json.loads(source)
        except (ValueError, RecursionError):
            raise bad_request(f"can't parse {name} JSON object") from None
        if value is not None and not isinstance(value, kind):
            raise bad_request(f"can't parse {name}: {kind.__name__} expected")
        return value

    def nested(self, name: str) -> "Call | None":
        """The JSON object with this name, to be read like a call of its own; None when it is missing."""
        source: dict[str, object] | None = self.parsed(name, dict)
        return None if source is None else self.item(source)

    def item(self, source: Mapping[str, object]) -> "Call":
        """A JSON object, to be read like a call of its own; it may refer to this call's files."""
        return Call(
            self.method, {name: as_text(value) for name, value in source.items() if value is not None}, self.files
        )

    def objects(self, name: str) -> list[dict[str, Any]]:
        """The JSON value as a list of objects, empty when it is missing."""
        items = self.parsed(name, list) or []
        if not all(isinstance(item, dict) for item in items):
            raise bad_request(f"can't parse {name}: an Array of Objects expected")
        return items

    def numbers(self, name: str) -> list[int]:
        """The JSON value as a list of whole numbers, empty when it is missing."""
        items = self.parsed(name, list) or []
        if not all(isinstance(item, int) for item in items):
            raise bad_request(f"can't parse {name}: an Array of Integers expected")
        return items

    def file(self, name: str, reference: str) -> Upload | None:
        """The file that attach://<its name> refers to, or that was sent under this name."""
        if not reference.startswith("attach://"):
            return self.files.get(name)
        upload = self.files.get(reference.removeprefix("attach://"))
        if upload is None:
            raise bad_request(f'file "{reference}" was not found in the request')
        return upload
