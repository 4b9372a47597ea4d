"""Whether all is well, part by part, for whoever restarts what is not."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import TypeAlias

Check: TypeAlias = Callable[[], Awaitable[dict[str, object]]]
"""Looks at one part; the answer's `ok` says whether it is well, the rest is for people. May raise, or take too long."""

PATIENCE = 2.0
"""Seconds for a part to answer."""


class Health:
    """Looks at every part whenever it is asked."""

    def __init__(self, parts: Mapping[str, Check]) -> None:
        self._parts = parts
        self.ready = False
        """Whether everything has been started, and nothing has been told to stop."""

    async def __call__(self) -> tuple[bool, dict[str, dict[str, object]]]:
        """Whether all is well, and what was found of each part."""
        found = await asyncio.gather(*map(_looked_at, self._parts.values()))
        parts = dict(zip(self._parts, found, strict=True))
        return all(part["ok"] for part in parts.values()), parts


async def _looked_at(check: Check) -> dict[str, object]:
    try:
        async with asyncio.timeout(PATIENCE):
            return await check()
    except TimeoutError:
        return {"ok": False, "reason": f"no answer within {PATIENCE:.0f} s"}
    except Exception as trouble:  # its words may quote an address with a password in it
        return {"ok": False, "reason": type(trouble).__name__}
