"""On whose behalf something is done: said once where it is asked for, read where it is written down."""

from __future__ import annotations

from contextvars import ContextVar

_actor: ContextVar[int | None] = ContextVar("actor", default=None)


def act_for(actor: int | None) -> None:
    """Whatever this task does from now on is done on behalf of this user, or chat that speaks for itself."""
    _actor.set(actor)


def actor() -> int | None:
    """On whose behalf this is done: a user, a chat that speaks for itself, or None: whoever runs the bot."""
    return _actor.get()


_language: ContextVar[str] = ContextVar("language", default="en")


def speak_to(language: str) -> None:
    """For the rest of this task, whoever is acting reads words in this language."""
    _language.set(language)


def language() -> str:
    """In which language whoever is acting reads what they say yes to."""
    return _language.get()
