"""The tables; a face is finished once it has the engine's id, and a person is known once a face of theirs is."""

from bot.store.tables.conversation import changes, expected_photos, picks, probes, prompts
from bot.store.tables.inbox import inbox
from bot.store.tables.people import chats, faces, former_chats, galleries, notes, people, settings, templates
from bot.store.tables.schema import metadata, new_id, version
from bot.store.tables.trust import (
    admissions,
    audit,
    cap_warnings,
    consents,
    erasures,
    invitations,
    knocks,
    pending_people,
    refusals,
    usage,
)

__all__ = [
    "admissions",
    "audit",
    "cap_warnings",
    "changes",
    "chats",
    "consents",
    "erasures",
    "expected_photos",
    "faces",
    "former_chats",
    "galleries",
    "inbox",
    "invitations",
    "knocks",
    "metadata",
    "new_id",
    "notes",
    "pending_people",
    "people",
    "picks",
    "probes",
    "prompts",
    "refusals",
    "settings",
    "templates",
    "usage",
    "version",
]
