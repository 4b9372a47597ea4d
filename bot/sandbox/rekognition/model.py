"""Holds requests and answers against botocore's own service model, more strictly than boto3 does."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

import botocore.session

from bot.sandbox.rekognition.compiling import compiled
from bot.sandbox.rekognition.refusals import Refusal, invalid
from bot.sandbox.rekognition.shapes import Mistyped, Node

if TYPE_CHECKING:
    from botocore.model import Shape


class BrokenAnswer(Exception):
    """An answer of this server breaks the model: a bug of ours."""


class Model:
    """The inputs and outputs of some of Rekognition's operations."""

    def __init__(self, operations: Iterable[str]) -> None:
        service = botocore.session.get_session().get_service_model("rekognition")
        self._inputs: dict[str, Node] = {}
        self._outputs: dict[str, Node] = {}
        for name in operations:
            operation = service.operation_model(name)
            # every operation has both here, if only an empty output
            self._inputs[name] = compiled(cast("Shape", operation.input_shape))
            self._outputs[name] = compiled(cast("Shape", operation.output_shape))

    @property
    def operations(self) -> Collection[str]:
        """The operations it knows."""
        return self._inputs.keys()

    def read(self, operation: str, body: bytes) -> dict[str, Any]:
        """The parameters in a request's `body`, blobs as bytes. Raises Refusal, naming everything that is wrong."""
        problems: list[str] = []
        try:
            parameters: dict[str, Any] = self._inputs[operation].read(_parsed(body), "", problems)
        except Mistyped as mistyped:
            raise Refusal("SerializationException", str(mistyped)) from None
        if problems:
            raise invalid(problems)
        return parameters

    def write(self, operation: str, answer: Mapping[str, Any]) -> bytes:
        """The answer as JSON, members that are None left out. Raises BrokenAnswer."""
        problems: list[str] = []
        try:
            checked = self._outputs[operation].read(answer, "", problems)
        except Mistyped as mistyped:
            problems.append(str(mistyped))
        if problems:
            raise BrokenAnswer(f"{operation}: {'; '.join(problems)}")
        return json.dumps(checked).encode()


def _parsed(body: bytes) -> Any:
    try:
        return json.loads(body, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise Refusal("SerializationException", "The request is not valid JSON") from None


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")
