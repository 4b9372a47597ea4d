"""From settings to a database, an engine, and the verbs over both."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic import SecretStr

from bot.app.dynos import refuse_on_dyno
from bot.errors import ConfigurationError, NotInstalled
from bot.ports import FaceEngine, Store
from bot.recognizer import Recognizer
from bot.recognizer.adopt import Adopt
from bot.settings import Settings
from bot.store import SqlStore, open_store

if TYPE_CHECKING:
    from bot.engines.rekognition import RekognitionEngine
    from bot.engines.rekognition.calls import Calls
    from bot.engines.rekognition.client import Account


@contextmanager
def open_recognizer(settings: Settings) -> Iterator[Recognizer]:
    """The verbs over the engine and the database that `settings` name. Raises ConfigurationError."""
    with open_database(settings) as store, open_engine(settings, store) as engine:
        yield Recognizer(engine, store)


@contextmanager
def open_adopter(settings: Settings) -> Iterator[tuple[Adopt, Recognizer]]:
    """What takes over collections, and the verbs over them. Raises ConfigurationError where FACE_ENGINE has none."""
    if settings.face_engine != "rekognition":
        raise ConfigurationError("Collections are Rekognition’s: set FACE_ENGINE=rekognition to adopt one.")
    from bot.engines.rekognition.adopting import Adopter

    with open_database(settings) as store, open_rekognition(settings, store) as opened:
        yield Adopt(Adopter(opened.calls, store.register), store), Recognizer(opened.engine, store)


def open_database(settings: Settings, *, upgrading: bool = False) -> SqlStore:
    """The store; close it. Raises ConfigurationError, also for tables of an earlier version if not `upgrading`."""
    refuse_on_dyno(settings)
    return open_store(settings.database_url.get_secret_value(), upgrading=upgrading)


@contextmanager
def open_engine(settings: Settings, store: Store) -> Iterator[FaceEngine]:
    """The engine that `settings` name. Its libraries are heavy, and only those of the one are loaded."""
    if settings.face_engine == "local":
        yield _local(settings, store)
    else:
        with open_rekognition(settings, store) as rekognition:
            yield rekognition.engine


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
    calls = Calls(client, paces(read_quotas(settings.rekognition_quotas)))
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
