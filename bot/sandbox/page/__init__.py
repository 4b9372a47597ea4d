"""A page in a browser through which people talk to the bot: a chat that feels like Telegram, on loopback only.

It acts as the users of a Bot API server in the same event loop; the bot behind that server cannot tell. No asset comes
from the net, and nothing that is sent leaves the machine.
"""

from bot.sandbox.page.server import Page

__all__ = ["Page"]
