"""Updates brought to the bot: posted until it says that it has them.

As telegram-bot-api does it: one at a time and in order within a chat, side by side across chats, and at most
`max_connections` of them.
"""

import asyncio
import contextlib
import time
from dataclasses import dataclass

import aiohttp

from bot.sandbox.botapi.updates import Update, Updates

FIRST_PAUSE = 0.1
LONGEST_PAUSE = 5.0
PATIENCE = aiohttp.ClientTimeout(10.0)


@dataclass
class Webhook:
    """Where updates go, and how that went."""

    url: str
    secret: str = ""
    max_connections: int = 40
    last_error: str = ""
    last_error_date: int = 0


class Delivery:
    """Brings updates to the webhook that is set."""

    def __init__(self, updates: Updates) -> None:
        self.webhook: Webhook | None = None
        self._updates = updates
        self._task: asyncio.Task[None] | None = None

    def start(self, webhook: Webhook) -> None:
        """From now on updates go there."""
        self.stop()
        self.webhook = webhook
        self._task = asyncio.create_task(self._deliver(webhook))

    def stop(self) -> None:
        """Updates wait for getUpdates again."""
        self.webhook = None
        if self._task:
            self._task.cancel()

    async def close(self) -> None:
        """Stop, and wait until it has stopped."""
        self.stop()
        if self._task:
            with contextlib.suppress(asyncio.CancelledError):
                await self._task

    async def _deliver(self, webhook: Webhook) -> None:
        async with aiohttp.ClientSession(timeout=PATIENCE) as client:
            busy: set[int] = set()
            places = asyncio.Semaphore(webhook.max_connections)
            async with asyncio.TaskGroup() as bringing:
                while True:
                    await places.acquire()
                    update = await self._updates.first(besides=busy)
                    busy.add(update.chat)
                    bringing.create_task(self._bring(client, webhook, update, busy, places))

    async def _bring(
        self, client: aiohttp.ClientSession, webhook: Webhook, update: Update, busy: set[int], places: asyncio.Semaphore
    ) -> None:
        pause = FIRST_PAUSE
        while not await _post(client, webhook, update):
            await asyncio.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE)
        busy.remove(update.chat)
        places.release()
        self._updates.brought(update)


async def _post(client: aiohttp.ClientSession, webhook: Webhook, update: Update) -> bool:
    headers = {"X-Telegram-Bot-Api-Secret-Token": webhook.secret} if webhook.secret else {}
    try:
        async with client.post(webhook.url, json=update.json(), headers=headers, allow_redirects=False) as response:
            if response.status // 100 == 2:
                return True
            return _failed(webhook, f"Wrong response from the webhook: {response.status} {response.reason}")
    except (aiohttp.ClientError, TimeoutError) as error:
        return _failed(webhook, str(error) or type(error).__name__)


def _failed(webhook: Webhook, reason: str) -> bool:
    webhook.last_error, webhook.last_error_date = reason, int(time.time())
    return False
