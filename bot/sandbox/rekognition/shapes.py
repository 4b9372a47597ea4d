"""Checks of single values, as a service model's shapes want them, in AWS's words."""

from __future__ import annotations

import binascii
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

LONGEST_SHOWN = 1000


class Mistyped(Exception):
    """A value is of another type than the model wants; no constraint can be told of it."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One constraint in AWS's words."""

    words: str
    holds: Callable[[Any], bool]


class Node(Protocol):
    """A compiled shape."""

    def read(self, value: Any, path: str, problems: list[str]) -> Any:
        """What `value`, as JSON has it, means. Adds what it breaks to `problems`; raises Mistyped."""
        ...


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text, a number or a truth value."""

    name: str
    types: tuple[type, ...]
    rules: tuple[Rule, ...]

    def read(self, value: Any, path: str, problems: list[str]) -> Any:
        problems.extend(_problem(_shown(value), path, words) for words in self.broken(value, path))
        return value

    def broken(self, value: Any, path: str) -> list[str]:
        """The words of the rules it breaks."""
        if type(value) not in self.types:  # not isinstance: True is no number, and numpy's numbers are not JSON's
            raise Mistyped(f"{type(value).__name__} can not be converted to {self.name} at '{path}'")
        return [rule.words for rule in self.rules if not rule.holds(value)]


@dataclass(frozen=True, slots=True)
class Blob:
    """Bytes, in base64 on the wire."""

    rules: tuple[Rule, ...]

    def read(self, value: Any, path: str, problems: list[str]) -> bytes:
        try:
            data = binascii.a2b_base64(value, strict_mode=True)
        except (TypeError, ValueError):
            raise Mistyped(f"'{path}' is not valid base64") from None
        shown = f"'java.nio.HeapByteBuffer[pos=0 lim={len(data)} cap={len(data)}]'"
        problems.extend(_problem(shown, path, rule.words) for rule in self.rules if not rule.holds(data))
        return data


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    member: Node
    rules: tuple[Rule, ...]

    def read(self, value: Any, path: str, problems: list[str]) -> list[Any]:
        if not isinstance(value, list):
            raise Mistyped(f"{type(value).__name__} can not be converted to a List at '{path}'")
        problems.extend(_problem(_shown(value), path, rule.words) for rule in self.rules if not rule.holds(value))
        if isinstance(self.member, Scalar):
            if words := _first_broken(self.member, value, path):
                problems.append(_problem(_shown(value), path, f"Member must satisfy constraint: [{', '.join(words)}]"))
            return value
        return [self.member.read(item, f"{path}.{n}.member", problems) for n, item in enumerate(value, 1)]


@dataclass(frozen=True, slots=True)
class Pairs:
    """A map of texts to texts."""

    key: Scalar
    value: Scalar
    rules: tuple[Rule, ...]

    def read(self, value: Any, path: str, problems: list[str]) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise Mistyped(f"{type(value).__name__} can not be converted to a Map at '{path}'")
        problems.extend(_problem(_shown(value), path, rule.words) for rule in self.rules if not rule.holds(value))
        for part, kind, all_of_them in (("keys", self.key, list(value)), ("values", self.value, list(value.values()))):
            if words := _first_broken(kind, all_of_them, path):
                problems.append(
                    _problem(_shown(value), path, f"Map {part} must satisfy constraint: [{', '.join(words)}]")
                )
        return value


@dataclass(frozen=True, slots=True)
class Structure:
    """An object with named members."""

    members: Mapping[str, Node]
    required: frozenset[str]

    def read(self, value: Any, path: str, problems: list[str]) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise Mistyped(f"{type(value).__name__} can not be converted to a Structure at '{path}'")
        # the real service passes over unknown members; whoever sends one has misspelt something
        problems.extend(
            f"Value at '{_below(path, name)}' is not a member" for name in value if name not in self.members
        )
        given = {name: item for name in self.members if (item := value.get(name)) is not None}
        missing = sorted(self.required - given.keys())
        problems.extend(_problem("null", _below(path, name), "Member must not be null") for name in missing)
        return {name: self.members[name].read(item, _below(path, name), problems) for name, item in given.items()}


def _first_broken(kind: Scalar, values: Sequence[Any], path: str) -> list[str]:
    return next((words for value in values if (words := kind.broken(value, path))), [])


def _below(path: str, name: str) -> str:
    """As AWS writes it: collectionId, image.bytes."""
    member = name[:1].lower() + name[1:]
    return f"{path}.{member}" if path else member


def _problem(shown: str, path: str, words: str) -> str:
    return f"Value {shown} at '{path}' failed to satisfy constraint: {words}"


def _shown(value: Any) -> str:
    text = f"[{', '.join(map(str, value))}]" if isinstance(value, list) else str(value)
    return f"'{text[:LONGEST_SHOWN]}'"
