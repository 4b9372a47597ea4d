"""How updates come in, by polling or a webhook, and are handed on so that none is lost."""

from bot.intake.arrivals import arrived
from bot.intake.handling import Handling
from bot.intake.ledger import Ledger
from bot.intake.polling import Poller, refuse_beside_webhook
from bot.intake.pulse import Pulse
from bot.intake.webhook import Webhook

__all__ = ["Handling", "Ledger", "Poller", "Pulse", "Webhook", "arrived", "refuse_beside_webhook"]
