"""Calls sent twice with the same ClientRequestToken are done once."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Any

from bot.sandbox.rekognition.calls import Answer, Call
from bot.sandbox.rekognition.refusals import Refusal

TOKENS_REMEMBERED = 10_000
MISMATCH = (
    "A ClientRequestToken input parameter was reused with an operation, but at least one of the other input "
    "parameters is different from the previous call to the operation."
)


class Repeats:
    """The answers given, by operation and token; of very many the newest. Refusals are not kept."""

    def __init__(self) -> None:
        self._given: OrderedDict[tuple[str, str], tuple[dict[str, Any], Answer]] = OrderedDict()

    def once(self, call: Call, work: Callable[[], Answer]) -> Answer:
        """Do the work, or give the answer of the last time. Raises Refusal for a token used for something else."""
        token = call.parameters.get("ClientRequestToken")
        if token is None:
            return work()
        key, parameters = (call.operation, token), dict(call.parameters)
        if key not in self._given:
            self._given[key] = parameters, work()
            if len(self._given) > TOKENS_REMEMBERED:
                self._given.popitem(last=False)
        before, answer = self._given[key]
        if before != parameters:
            raise Refusal("IdempotentParameterMismatchException", MISMATCH)
        return answer
