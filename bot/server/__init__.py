"""The bot's own HTTP server: what Telegram brings, whether all is well, and what was measured."""

from bot.server.health import Check, Health
from bot.server.hook import Hook
from bot.server.listening import listening
from bot.server.metrics import Metrics
from bot.server.routes import web

__all__ = ["Check", "Health", "Hook", "Metrics", "listening", "web"]
