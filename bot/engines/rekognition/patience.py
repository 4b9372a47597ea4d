"""Waits for a user vector that is being updated: until that is done, Rekognition refuses every other update of it."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from typing import TypeVar

from botocore.exceptions import ClientError

from bot.engines.rekognition.failures import code_of
from bot.errors import Busy

T = TypeVar("T")

TRIES = 7
PAUSE = 0.2
"""Seconds, doubled each time: some ten in all."""


def patiently(call: Callable[[], T]) -> T:
    """What `call` returns once nobody else is updating the user. Raises Busy where that takes too long."""
    for attempt in range(TRIES):
        try:
            return call()
        except ClientError as error:
            if code_of(error) != "ConflictException":
                raise
        if attempt < TRIES - 1:
            time.sleep(PAUSE * 2**attempt * random.uniform(0.5, 1))  # noqa: S311 - jitter, no secret
    raise Busy("a user vector is being updated by somebody else")
