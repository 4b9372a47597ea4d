"""What the recognizer needs from the world: a face engine and a store, as promises that every adapter keeps."""

from bot.ports.admissions import Admissions
from bot.ports.audit import Audit
from bot.ports.consents import Consents
from bot.ports.conversation import Conversation
from bot.ports.engines import Adopting, FaceEngine, ForeignFace, Gathered
from bot.ports.erasing import Erasing, Retaining
from bot.ports.inbox import Inbox
from bot.ports.journal import Journal
from bot.ports.keeping import Register, Template, Templates
from bot.ports.store import OPERATOR, Intent, Store
from bot.ports.usage import Accounts, Meter

__all__ = [
    "OPERATOR",
    "Accounts",
    "Admissions",
    "Adopting",
    "Audit",
    "Consents",
    "Conversation",
    "Erasing",
    "FaceEngine",
    "ForeignFace",
    "Gathered",
    "Inbox",
    "Intent",
    "Journal",
    "Meter",
    "Register",
    "Retaining",
    "Store",
    "Template",
    "Templates",
]
