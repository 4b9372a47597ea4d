"""Turns the shapes of botocore's service model into checks, once, so that a check costs microseconds."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Any, cast

from bot.sandbox.rekognition.shapes import Blob, Items, Node, Pairs, Rule, Scalar, Structure

if TYPE_CHECKING:
    from botocore.model import ListShape, MapShape, Shape, StringShape, StructureShape

JAVA_CLASSES = {
    r"\p{L}": r"\w",
    r"\p{N}": r"\d",
    r"\p{Z}": " \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000",
}
r"""Java's Unicode classes in Python's words; \w has the underscore as well, which stands beside them everywhere."""
NUMBERS: dict[str, tuple[type, ...]] = {
    "integer": (int,),
    "long": (int,),
    "float": (int, float),
    "double": (int, float),
    "timestamp": (int, float),
}


def compiled(shape: Shape) -> Node:
    """The check of `shape`. Raises KeyError for a type that none of the operations here has."""
    match shape.type_name:
        case "structure":
            structure = cast("StructureShape", shape)
            members = {name: compiled(member) for name, member in structure.members.items()}
            return Structure(members, frozenset(structure.required_members))
        case "list":
            return Items(compiled(cast("ListShape", shape).member), _lengths(shape))
        case "map":
            pairs = cast("MapShape", shape)
            return Pairs(_scalar(pairs.key), _scalar(pairs.value), _lengths(shape))
        case "blob":
            return Blob(_lengths(shape))
    return _scalar(shape)


def _scalar(shape: Shape) -> Scalar:
    match shape.type_name:
        case "string":
            rules = (*_lengths(shape), *_pattern(shape), *_enumerated(cast("StringShape", shape)))
            return Scalar("a String", (str,), rules)
        case "boolean":
            return Scalar("a Boolean", (bool,), ())
    finite = Rule("Member must be a finite number", math.isfinite)
    return Scalar(f"a {shape.type_name.title()}", NUMBERS[shape.type_name], (finite, *_values(shape)))


def _bounds(shape: Shape) -> tuple[float, float]:
    # the model has numbers, and in places digits
    return float(shape.metadata.get("min", -math.inf)), float(shape.metadata.get("max", math.inf))


def _lengths(shape: Shape) -> tuple[Rule, ...]:
    least, most = _bounds(shape)
    low = Rule(f"Member must have length greater than or equal to {least:.0f}", lambda value: len(value) >= least)
    high = Rule(f"Member must have length less than or equal to {most:.0f}", lambda value: len(value) <= most)
    return _needed(low, high, least, most)


def _values(shape: Shape) -> tuple[Rule, ...]:
    least, most = _bounds(shape)
    low = Rule(f"Member must have value greater than or equal to {least:.0f}", lambda value: value >= least)
    high = Rule(f"Member must have value less than or equal to {most:.0f}", lambda value: value <= most)
    return _needed(low, high, least, most)


def _needed(low: Rule, high: Rule, least: float, most: float) -> tuple[Rule, ...]:
    return (low,) * math.isfinite(least) + (high,) * math.isfinite(most)


def _pattern(shape: Shape) -> tuple[Rule, ...]:
    pattern: Any = shape.metadata.get("pattern")
    if pattern is None:
        return ()
    translated = pattern
    for java, python in JAVA_CLASSES.items():
        translated = translated.replace(java, python)
    matches = re.compile(translated).fullmatch
    return (Rule(f"Member must satisfy regular expression pattern: {pattern}", lambda value: bool(matches(value))),)


def _enumerated(shape: StringShape) -> tuple[Rule, ...]:
    allowed = shape.enum
    if not allowed:
        return ()
    return (Rule(f"Member must satisfy enum value set: [{', '.join(allowed)}]", frozenset(allowed).__contains__),)
