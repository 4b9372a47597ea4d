"""Whatever is asked of AWS is on the account of the chat it is for, and stops at its cap."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from datetime import UTC, datetime

import pytest

from bot.app import open_recognizer
from bot.engines.local import LocalEngine
from bot.engines.metering import Metered
from bot.engines.rekognition.prices import BILLED
from bot.errors import CapReached
from bot.faces import NO_CAPS, ChatKey, Photo, month_of
from bot.photos import read_photo
from bot.recognizer import Recognizer
from bot.sandbox.cast import CAST, group, jpeg
from bot.sandbox.engines import signed_in
from bot.sandbox.rekognition import Rekognition
from bot.settings import read_settings
from bot.store import SqlStore, open_store
from tests.conftest import photo_of

from .conftest import FAST

CLUB, FAMILY = ChatKey("-1"), ChatKey("2")


@pytest.fixture(scope="module")
def four() -> Photo:
    """Four of the cast."""
    return read_photo(jpeg(group(CAST[:4])))


@contextmanager
def opened(aws: Rekognition, url: str, **wishes: object) -> Iterator[Recognizer]:
    """The verbs as a bot has them."""
    settings = {**signed_in(aws), "rekognition_quotas": FAST, "database_url": url, **wishes}
    with open_recognizer(read_settings(**settings)) as recognizer:
        yield recognizer


@pytest.fixture
def url(tmp_path: object) -> str:
    return f"sqlite:///{tmp_path}/whobot.db"


def counted(url: str, chat: ChatKey | None) -> Counter[str]:
    """The calls of AWS that were written down for a chat."""
    with open_store(url) as store:
        calls, _ = store.calls(chat, month_of(datetime.now(UTC)))
    return Counter({operation: count for operation, count in calls.items() if not operation.islower()})


def asked(aws: Rekognition) -> Counter[str]:
    return Counter(call.operation for call in aws.calls)


def test_every_call_is_counted_for_the_chat_it_was_made_for_also_in_threads(
    aws: Rekognition, url: str, four: Photo
) -> None:
    with opened(aws, url) as recognizer:
        club, family = recognizer.gallery(CLUB), recognizer.gallery(FAMILY)
        for gallery in (club, family):
            recognizer.enroll(gallery, CAST[0].name, photo_of(CAST[0].name))
        of_enrolling = asked(aws)
        aws.forget_calls()
        recognizer.identify(club, four)
        of_identifying = asked(aws)
        with ThreadPoolExecutor(8) as pool:
            list(pool.map(lambda number: recognizer.identify((club, family)[number % 2], four), range(8)))
        ada = recognizer.people.named(family, CAST[0].name)
        recognizer.people.forget(family, ada)
    both = counted(url, CLUB) + counted(url, FAMILY)

    assert of_identifying["SearchUsersByImage"] >= 4
    assert both == of_enrolling + asked(aws)
    assert counted(url, None) == both
    assert counted(url, CLUB)["SearchUsersByImage"] == 5 * of_identifying["SearchUsersByImage"]
    assert counted(url, FAMILY)["SearchUsersByImage"] == 4 * of_identifying["SearchUsersByImage"]
    assert counted(url, CLUB)["DeleteFaces"] == 0


def test_thirty_two_threads_do_not_pass_the_cap(aws: Rekognition, url: str, four: Photo) -> None:
    def identify(number: int) -> bool:
        try:
            recognizer.identify(recognizer.gallery(ChatKey(str(number % 4))), four)
        except CapReached:
            return False
        return True

    with opened(aws, url, monthly_calls=20) as recognizer:
        recognizer.enroll(recognizer.gallery(ChatKey("0")), CAST[0].name, photo_of(CAST[0].name))
        with ThreadPoolExecutor(32) as pool:
            answered = list(pool.map(identify, range(32)))

    assert {True, False} == set(answered)
    assert sum(asked(aws)[operation] for operation in BILLED) == 20


@pytest.mark.parametrize("cap", [1, 2, 3])
def test_an_enrolment_that_meets_the_cap_leaves_nothing_at_aws(aws: Rekognition, url: str, cap: int) -> None:
    with opened(aws, url, monthly_calls_per_chat=cap) as recognizer:
        club = recognizer.gallery(CLUB)
        with suppress(CapReached):
            recognizer.enroll(club, "Ada", photo_of("Ada"))
        with pytest.raises(CapReached):
            recognizer.enroll(club, "Ben", photo_of("Ben"))
        known = [person.name for person in recognizer.people.all(club)]
        collection = aws.collections.get(str(recognizer.gallery(CLUB).collection))

    assert known == (["Ada"] if cap == 3 else [])
    assert collection is None or (len(collection.faces), len(collection.users)) == (len(known), len(known))
    assert sum(asked(aws)[operation] for operation in BILLED) == cap


def test_forgetting_and_merging_go_on_at_the_cap_and_are_counted(aws: Rekognition, url: str) -> None:
    with opened(aws, url) as recognizer:
        for name in ("Ada", "Ben"):
            recognizer.enroll(recognizer.gallery(CLUB), name, photo_of(name))
    with opened(aws, url, monthly_calls=1, monthly_calls_per_chat=1) as recognizer:
        club = recognizer.gallery(CLUB)
        ada, ben = (recognizer.people.named(club, name) for name in ("Ada", "Ben"))
        recognizer.changes.merge(club, ben.id, ada.id)
        receipt = recognizer.people.forget(club, ada)
        with pytest.raises(CapReached):
            recognizer.identify(club, photo_of("Ada"))

    assert receipt.faces == 2
    assert counted(url, CLUB) == asked(aws)


def test_the_local_engine_is_counted_by_what_it_did_at_no_cost(store: SqlStore) -> None:
    engine = Metered(LocalEngine(store.templates), store.meter(NO_CAPS))
    recognizer = Recognizer(engine, store)
    club = recognizer.gallery(CLUB)
    recognizer.enroll(club, "Ada", photo_of("Ada"))
    recognizer.identify(club, photo_of("Ada", 1))
    recognizer.people.forget(club, recognizer.people.named(club, "Ada"))

    assert recognizer.usage.months(CLUB)[0].calls == {"forget": 1, "identify": 2, "remember": 1}
    assert recognizer.usage.months(None)[0].billed == 0
