"""What `whobot doctor` looks at: the database, the engine, and Telegram."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

from bot.app.addresses import address_of
from bot.app.arriving import webhook_of
from bot.app.engines import account_of, open_database, open_engine, open_rekognition
from bot.chat.examining import examine_telegram
from bot.errors import ConfigurationError, WhobotError
from bot.faces import Finding, Photo
from bot.settings import Settings


def examine(settings: Settings) -> Iterator[Finding]:
    """One finding after the other; none of them raises."""
    yield _database(settings)
    yield from _rekognition(settings) if settings.face_engine == "rekognition" else _local(settings)
    yield from _telegram(settings)


def examine_live(settings: Settings, portrait: Photo, group: Photo) -> Iterator[Finding]:
    """Try the engine itself on the real account. Raises ConfigurationError where there is none."""
    if settings.face_engine != "rekognition":
        raise ConfigurationError("Only Rekognition is tried live: set FACE_ENGINE=rekognition.")
    from bot.engines.rekognition.live import Live

    with open_database(settings) as store, open_rekognition(settings, store) as opened:
        prefix, region = settings.collection_prefix, opened.region
        yield from Live(opened.engine, opened.calls, store.register, prefix=prefix, region=region)(portrait, group)


def _database(settings: Settings) -> Finding:
    try:
        with open_database(settings):
            return Finding("database", True, "can be read and written.")
    except WhobotError as problem:
        return Finding("database", False, str(problem))


def _local(settings: Settings) -> Iterator[Finding]:
    try:
        with open_database(settings) as store, open_engine(settings, store):
            yield Finding("face engine", True, "local: the models are installed and the known ones.")
    except WhobotError as problem:
        yield Finding("face engine", False, str(problem))


def _rekognition(settings: Settings) -> Iterator[Finding]:
    from bot.engines.rekognition.examining import (
        examine_account,
        examine_bands,
        examine_permissions,
        examine_quotas,
    )
    from bot.engines.rekognition.pacing import read_quotas

    account = list(examine_account(account_of(settings)))
    yield from account
    if not all(finding.fine for finding in account):
        return
    try:
        yield examine_bands()
        yield examine_quotas(read_quotas(settings.rekognition_quotas))
        with open_database(settings) as store, open_rekognition(settings, store) as opened:
            yield from examine_permissions(opened.calls, settings.collection_prefix)
    except WhobotError as problem:
        yield Finding("face engine", False, str(problem))


def _telegram(settings: Settings) -> Iterator[Finding]:
    try:
        address = address_of(settings)
    except ConfigurationError as problem:
        yield Finding("Telegram token", False, str(problem))
        return
    try:
        webhook = webhook_of(settings)
    except ConfigurationError as problem:
        yield Finding("Telegram webhook", False, str(problem))
        return
    yield from asyncio.run(examine_telegram(address, webhook.url if webhook else ""))
