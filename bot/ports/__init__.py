"""What the recognizer needs from the world: a face engine and a store, as promises that every adapter keeps."""

from bot.ports.admissions import Admissions
from bot.ports.audit import Audit
from bot.ports.conversation import Conversation
from bot.ports.engines import Adopting, FaceEngine, ForeignFace, Gathered
from bot.ports.inbox import Inbox
from bot.ports.journal import Journal
from bot.ports.keeping import Register, Template, Templates
from bot.ports.store import Intent, Store

__all__ = [
    "Admissions",
    "Adopting",
    "Audit",
    "Conversation",
    "FaceEngine",
    "ForeignFace",
    "Gathered",
    "Inbox",
    "Intent",
    "Journal",
    "Register",
    "Store",
    "Template",
    "Templates",
]
