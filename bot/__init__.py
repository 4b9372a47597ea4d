"""whobot: a Telegram bot that answers “who is this?”."""

__version__ = "0.1.0"
