"""Draws a stretch of a chat as people see it in a messenger, the same on every machine and every day."""

from bot.sandbox.demo.storyboard.board import storyboard
from bot.sandbox.demo.storyboard.bubbles import Moment

__all__ = ["Moment", "storyboard"]
