"""From settings to a database, an engine, and the verbs over both."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from pydantic import SecretStr

from bot.app.dynos import refuse_on_dyno
from bot.engines.metering import Metered
from bot.errors import ConfigurationError, NotInstalled
from bot.faces import Kept, Terms
from bot.ports import FaceEngine, Store
from bot.recognizer import Recognizer
from bot.recognizer.adopt import Adopt
from bot.recognizer.audit import Audit
from bot.recognizer.usage import Accountant
from bot.settings import Settings
from bot.store import SqlStore, open_store, utc_now

if TYPE_CHECKING:
    from bot.engines.rekognition import RekognitionEngine
    from bot.engines.rekognition.calls import Calls
    from bot.engines.rekognition.client import Account


@contextmanager
def open_recognizer(settings: Settings, now: Callable[[], datetime] = utc_now) -> Iterator[Recognizer]:
    """The verbs over the engine and the database that `settings` name. Raises ConfigurationError."""
    with open_database(settings, now) as store, open_engine(settings, store) as engine:
        yield recognizer_of(settings, store, engine, now)


def recognizer_of(
    settings: Settings, store: Store, engine: FaceEngine, now: Callable[[], datetime] = utc_now
) -> Recognizer:
    """The verbs over this database and this engine, on the terms of `settings`."""
    return Recognizer(engine, store, now, kept_of(settings), terms_of(settings))


@contextmanager
def open_adopter(settings: Settings) -> Iterator[tuple[Adopt, Recognizer]]:
    """What takes over collections, and the verbs over them. Raises ConfigurationError where FACE_ENGINE has none."""
    if settings.face_engine != "rekognition":
        raise ConfigurationError("Collections are Rekognition’s: set FACE_ENGINE=rekognition to adopt one.")
    from bot.engines.rekognition.adopting import Adopter

    with open_database(settings) as store, open_rekognition(settings, store) as opened:
        engine = Metered(opened.engine, store.meter(terms_of(settings)))
        yield Adopt(Adopter(opened.calls, store.register), store), recognizer_of(settings, store, engine)


@contextmanager
def open_books(settings: Settings) -> Iterator[tuple[Accountant, Audit]]:
    """What was used and what was done, for which no engine is needed. Raises ConfigurationError."""
    with open_database(settings) as store:
        yield Accountant(store, terms_of(settings)), Audit(store, kept=kept_of(settings).audit_for)


def terms_of(settings: Settings) -> Terms:
    """What a month may cost."""
    return Terms(settings.monthly_calls, settings.monthly_calls_per_chat, settings.price_per_1000_calls)


def open_database(settings: Settings, now: Callable[[], datetime] = utc_now, *, upgrading: bool = False) -> SqlStore:
    """The store; close it. Raises ConfigurationError, also for tables of an earlier version if not `upgrading`."""
    refuse_on_dyno(settings)
    return open_store(settings.database_url.get_secret_value(), now=now, upgrading=upgrading)


def kept_of(settings: Settings) -> Kept:
    """How long things are kept that nobody asked to keep."""
    return Kept(sightings=settings.sightings_days, audit=settings.audit_days)


@contextmanager
def open_engine(settings: Settings, store: Store) -> Iterator[FaceEngine]:
    """The engine that `settings` name, its work counted. The libraries are heavy: only those of the one are loaded."""
    meter = store.meter(terms_of(settings))
    if settings.face_engine == "local":
        yield Metered(_local(settings, store), meter)
    else:
        with open_rekognition(settings, store) as rekognition:
            yield Metered(rekognition.engine, meter)


@dataclass(frozen=True, slots=True)
class Rekognition:
    """The engine, the calls it makes, and the region they go to."""

    engine: RekognitionEngine
    calls: Calls
    region: str


@contextmanager
def open_rekognition(settings: Settings, store: Store) -> Iterator[Rekognition]:
    """The Rekognition engine. Raises ConfigurationError where credentials or region are missing."""
    from bot.engines.rekognition import RekognitionEngine
    from bot.engines.rekognition.calls import Calls
    from bot.engines.rekognition.client import client_of
    from bot.engines.rekognition.pacing import paces, read_quotas

    client = client_of(account_of(settings))
    calls = Calls(client, paces(read_quotas(settings.rekognition_quotas)), store.meter(terms_of(settings)))
    region = client.meta.region_name
    prefix, way = settings.collection_prefix, settings.rekognition_identify
    with RekognitionEngine(calls, store.register, prefix=prefix, region=region, way=way) as engine:
        yield Rekognition(engine, calls, region)
    client.close()


def account_of(settings: Settings) -> Account:
    """How `settings` say to get into AWS."""
    from bot.engines.rekognition.client import Account

    return Account(
        region=settings.aws_region,
        profile=settings.aws_profile,
        access_key=settings.aws_access_key_id,
        secret_key=_plain(settings.aws_secret_access_key),
        session_token=_plain(settings.aws_session_token),
        endpoint=settings.aws_endpoint_url_rekognition,
    )


def _local(settings: Settings, store: Store) -> FaceEngine:
    try:
        from bot.engines.local import LocalEngine
    except ModuleNotFoundError as missing:
        raise NotInstalled("The local engine", missing, "local") from None
    return LocalEngine(store.templates, threads=settings.local_threads)


def _plain(secret: SecretStr | None) -> str | None:
    return secret.get_secret_value() if secret else None
