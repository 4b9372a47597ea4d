"""The answers with which Telegram refuses a call."""


class Refusal(Exception):
    """A call is answered with `code`, `description` and perhaps `parameters` instead of a result."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


def bad_request(reason: str) -> Refusal:
    """The most frequent refusal: the caller must change the call."""
    return Refusal(400, f"Bad Request: {reason}")


def forbidden(reason: str) -> Refusal:
    """A user or a group does not want the bot there."""
    return Refusal(403, f"Forbidden: {reason}")


def conflict(reason: str) -> Refusal:
    """Two readers of the same updates."""
    return Refusal(409, f"Conflict: {reason}")


def unsupported(what: str) -> Refusal:
    """Telegram could do this and this server cannot: better a refusal than a bot that believes it was done."""
    return bad_request(f"this server does not support {what}")
