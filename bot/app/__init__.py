"""The one composition root: settings become a recognizer, a bot around it, or an examination of both."""

from bot.app.claiming import claim_link
from bot.app.engines import open_adopter, open_books, open_database, open_recognizer
from bot.app.examination import examine, examine_live
from bot.app.policies import iam_policy
from bot.app.restoring import reapply_erasures
from bot.app.serving import running, serve

__all__ = [
    "claim_link",
    "examine",
    "examine_live",
    "iam_policy",
    "open_adopter",
    "open_books",
    "open_database",
    "open_recognizer",
    "reapply_erasures",
    "running",
    "serve",
]
