"""pacing: many identifications at AWS's limit, paced and not, and the CPU that one takes beside a tutorial's script."""

from __future__ import annotations

import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from botocore.exceptions import ClientError

from bot.app.engines import account_of, open_database, open_recognizer
from bot.engines.rekognition import RekognitionEngine
from bot.engines.rekognition.calls import Calls
from bot.engines.rekognition.client import ATTEMPTS, WORKERS, client_of
from bot.engines.rekognition.failures import code_of
from bot.engines.rekognition.pacing import QUOTAS, SHARE, Pace
from bot.engines.rekognition.searching import BANDS, MOST_CANDIDATES
from bot.errors import Busy
from bot.faces import NO_CAPS
from bot.photos import read_photo
from bot.recognizer import Recognizer
from bot.sandbox.cast import CAST, jpeg, portrait
from bot.settings import Settings
from tests.bench import cpu
from tests.bench.rekognition import Server, friends, serving, settings_for
from tests.bench.table import table

LIMIT = QUOTAS["SearchUsersByImage"]
REFUSALS = {"ProvisionedThroughputExceededException", "ThrottlingException"}

Ask = Callable[[], object]


class Turns(threading.local):
    """How long this thread has slept until its turns came."""

    slept = 0.0

    def sleep(self, seconds: float) -> None:
        """Sleep; what the machine takes beyond `seconds` is not the turn's."""
        self.slept += seconds
        time.sleep(seconds)


@dataclass(frozen=True, slots=True)
class Load:
    """How many were asked for and refused, the calls they took, how long all took, and each beyond its turn."""

    searches: int
    refused: int
    calls: int
    seconds: float
    waits: list[float]

    def row(self, who: str) -> tuple[str, ...]:
        """Its cells."""
        failed = f"{self.refused} of {self.searches}"
        # giving up is quick: only a load that was carried out is compared with what the limit makes it take
        ratio = "–" if self.refused else f"{self.seconds * LIMIT / self.searches:.2f}"
        waits = [f"{1000 * _quantile(self.waits, share):.0f} ms" for share in (0.5, 0.95)]
        return who, failed, f"{self.calls}", f"{self.seconds:.1f} s", ratio, *waits


def run(photos: Path | None, *, searches: int = 500, photos_for_cpu: int = 200) -> Iterator[str]:
    """Two tables, line by line; need no photographs."""
    image = jpeg(portrait(CAST[0]))
    with tempfile.TemporaryDirectory() as folder, serving() as server:
        settings = settings_for(server.url, Path(folder), rekognition_identify="users")
        with open_recognizer(settings) as recognizer:
            recognizer.enroll(friends(recognizer), CAST[0].name, read_photo(image))
        what = f"{searches} portraits, {WORKERS} threads, {LIMIT:.0f} calls a second"
        took = f"× the limit’s {searches / LIMIT:.1f} s"
        head = (what, "failed", "calls", "took", took, "p50 after its turn", "p95 after its turn")
        yield from table(head, [load.row(who) for who, load in loads(server, settings, image, searches)])
        yield ""
        yield from cpu.lines(server, settings, image, photos_for_cpu)


def loads(server: Server, settings: Settings, image: bytes, searches: int) -> Iterator[tuple[str, Load]]:
    """The same load, first as the bot does it, then by boto3 alone."""
    turns = Turns()
    with _paced(settings, turns) as recognizer:
        gallery = friends(recognizer)
        yield "whobot", _load(server, lambda: recognizer.identify(gallery, read_photo(image)), turns, searches)
    alone = f"boto3 alone, standard retries, {ATTEMPTS} attempts"
    with _boto3_alone(settings, gallery.collection or "", image) as ask:
        yield alone, _load(server, ask, turns, searches)


@contextmanager
def _paced(settings: Settings, turns: Turns) -> Iterator[Recognizer]:
    """The verbs as the bot has them, but that sleeping until a turn is noted."""
    paces = {operation: Pace(SHARE * rate, sleep=turns.sleep) for operation, rate in QUOTAS.items()}
    with closing(client_of(account_of(settings))) as client, open_database(settings) as store:
        calls, prefix = Calls(client, paces, store.meter(NO_CAPS)), settings.collection_prefix
        with RekognitionEngine(calls, store.register, prefix=prefix, way="users") as engine:
            yield Recognizer(engine, store)


@contextmanager
def _boto3_alone(settings: Settings, collection: str, image: bytes) -> Iterator[Ask]:
    """The same call through a shared client of the same configuration, with nothing of ours around it."""
    with closing(client_of(account_of(settings))) as client:
        yield lambda: client.search_users_by_image(
            CollectionId=collection,
            Image={"Bytes": image},
            UserMatchThreshold=BANDS.maybe,
            MaxUsers=MOST_CANDIDATES,
        )


def _load(server: Server, ask: Ask, turns: Turns, searches: int) -> Load:
    server.limit_as_aws()
    server.forget_calls()
    begun = time.perf_counter()
    with ThreadPoolExecutor(WORKERS) as pool:
        outcomes = list(pool.map(lambda _: _timed(ask, turns), range(searches)))
    seconds = time.perf_counter() - begun
    refused = sum(not answered for answered, _ in outcomes)
    return Load(searches, refused, server.calls().total(), seconds, [wait for _, wait in outcomes])


def _timed(ask: Ask, turns: Turns) -> tuple[bool, float]:
    """Whether it was answered, and the seconds it took beyond its turn."""
    slept, begun = turns.slept, time.perf_counter()
    answered = _answered(ask)
    return answered, time.perf_counter() - begun - (turns.slept - slept)


def _answered(ask: Ask) -> bool:
    try:
        ask()
    except Busy:
        return False
    except ClientError as error:
        if code_of(error) not in REFUSALS:
            raise
        return False
    return True


def _quantile(values: list[float], share: float) -> float:
    return sorted(values)[min(int(share * len(values)), len(values) - 1)]
