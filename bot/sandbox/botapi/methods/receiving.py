"""How updates reach the bot: getUpdates, setWebhook, deleteWebhook and getWebhookInfo."""

import re
from typing import Any

from bot.sandbox.botapi.calls import Call
from bot.sandbox.botapi.entities import address
from bot.sandbox.botapi.methods.method import Method
from bot.sandbox.botapi.refusals import bad_request, conflict, unsupported
from bot.sandbox.botapi.webhook import Webhook
from bot.sandbox.botapi.world import World

SECRET = re.compile(r"[A-Za-z0-9_-]*")
MAX_SECRET = 256
CONNECTIONS = range(1, 101)
LOOPBACK = {"127.0.0.1", "localhost"}
IN_THE_WAY = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


async def get_updates(world: World, call: Call) -> object:
    """What happened since the offset, as soon as something has."""
    if world.delivery.webhook:
        raise conflict(IN_THE_WAY)
    _allow(world, call)
    updates = await world.updates.poll(call.integer("offset"), call.integer("limit", 100), call.integer("timeout"))
    return [update.json() for update in updates]


def set_webhook(world: World, call: Call) -> object:
    """Bring updates to an address on loopback from now on."""
    url = call.text("url").strip()
    if not url:
        return delete_webhook(world, call)
    webhook = Webhook(_address(url), _secret(call), call.integer("max_connections", 40))
    if webhook.max_connections not in CONNECTIONS:
        raise bad_request("max_connections must be between 1 and 100")
    _allow(world, call)
    _drop(world, call)
    world.updates.end_poll("terminated by setWebhook request")
    world.delivery.start(webhook)
    return True


def delete_webhook(world: World, call: Call) -> object:
    """Let updates wait for getUpdates again."""
    _drop(world, call)
    world.delivery.stop()
    return True


def get_webhook_info(world: World, call: Call) -> object:
    """Where updates go, and how that went."""
    webhook = world.delivery.webhook
    info: dict[str, object] = {
        "url": webhook.url if webhook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(world.updates),
    }
    if webhook:
        info["max_connections"] = webhook.max_connections
    if webhook and webhook.last_error:
        info |= {"last_error_date": webhook.last_error_date, "last_error_message": webhook.last_error}
    if world.updates.allowed:
        info["allowed_updates"] = list(world.updates.allowed)
    return info


def _allow(world: World, call: Call) -> None:
    kinds: list[Any] | None = call.parsed("allowed_updates", list)
    if kinds is not None:
        world.updates.allow(str(kind) for kind in kinds)


def _drop(world: World, call: Call) -> None:
    if call.flag("drop_pending_updates"):
        world.updates.clear()


def _address(url: str) -> str:
    parts = address(url)
    if parts.scheme != "http" or parts.hostname not in LOOPBACK:
        raise unsupported("webhooks other than http:// on loopback")
    return url


def _secret(call: Call) -> str:
    secret = call.text("secret_token")
    if len(secret) > MAX_SECRET:
        raise bad_request("secret token is too long")
    if not SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    return secret


METHODS = {
    "getUpdates": Method.of(get_updates, "offset limit timeout allowed_updates"),
    "setWebhook": Method.of(set_webhook, "url secret_token max_connections allowed_updates drop_pending_updates"),
    "deleteWebhook": Method.of(delete_webhook, "drop_pending_updates"),
    "getWebhookInfo": Method.of(get_webhook_info),
}
