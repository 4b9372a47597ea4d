"""How Rekognition says no: a code, a message in its words and an HTTP status."""

from __future__ import annotations


class Refusal(Exception):
    """Becomes `{"__type": code, "message": message}` with `status`."""

    def __init__(self, code: str, message: str = "", status: int = 400) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
        self.status = status


def invalid_parameters() -> Refusal:
    """What the real service says of a picture that is too small, and of much else."""
    return Refusal("InvalidParameterException", "Request has invalid parameters")


def no_faces() -> Refusal:
    """Where one face at least is needed; of the same class as a picture that is too small."""
    return Refusal("InvalidParameterException", "There are no faces in the image. Should be at least 1.")


def not_found(kind: str, name: str) -> Refusal:
    """Of a `kind` such as "collection"."""
    return Refusal("ResourceNotFoundException", f"The {kind} id: {name} does not exist")


def exists(code: str, kind: str, name: str) -> Refusal:
    """Of a `kind` such as "collection", whose name is taken."""
    return Refusal(code, f"The {kind} id: {name} already exists")


def invalid(problems: list[str]) -> Refusal:
    """Constraints of the service model that a request breaks; this code is not in the model itself."""
    count = "1 validation error" if len(problems) == 1 else f"{len(problems)} validation errors"
    return Refusal("ValidationException", f"{count} detected: {'; '.join(problems)}")
