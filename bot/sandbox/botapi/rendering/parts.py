"""What every piece of Telegram's JSON has in common."""

from typing import Any

Json = dict[str, Any]


def given(**fields: object) -> Json:
    """The fields that have a value: Telegram leaves the others out."""
    return {name: value for name, value in fields.items() if value is not None}
