"""Several threads, several processes, and a process that did not get to the end."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from multiprocessing import get_context
from multiprocessing.synchronize import Barrier
from pathlib import Path
from threading import Barrier as ThreadBarrier
from typing import TypeVar

from bot.errors import Stale
from bot.faces import ChatKey, FaceId, Gallery, PersonId
from bot.ports import Template
from bot.store import SqlStore, open_store

from .conftest import CHAT, FACE, enrol

THREADS = 12  # more than there are connections
PROCESSES = get_context("spawn")

Result = TypeVar("Result")


def at_once(job: Callable[[int], Result]) -> list[Result]:
    """What `job` gives in several threads, all let go at the same moment."""
    start = ThreadBarrier(THREADS)

    def run(number: int) -> Result:
        start.wait(10)
        return job(number)

    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(run, range(THREADS)))


def test_threads_that_meet_a_new_chat_make_one_gallery(store: SqlStore) -> None:
    galleries = at_once(lambda _: store.gallery(CHAT, "local"))

    assert len(set(galleries)) == 1


def test_threads_that_enrol_the_same_name_make_one_person(store: SqlStore, gallery: Gallery) -> None:
    spellings = ["Ada", "ADA", " ada ", "aDa"]
    people = at_once(lambda n: enrol(store, gallery, spellings[n % 4], f"photo {n}"))

    assert len({person.id for person in people}) == 1
    assert [person.faces for person in store.people(gallery)] == [THREADS]


def test_threads_that_enrol_the_same_photo_get_the_same_intent(store: SqlStore, gallery: Gallery) -> None:
    intents = at_once(lambda _: store.begin_enrolment(gallery, "Ada", "digest", FACE))

    assert len({intent.reference for intent in intents}) == 1


def test_threads_that_enrol_and_erase_leave_whole_people_or_none(store: SqlStore, gallery: Gallery) -> None:
    def enrol_or_erase(number: int) -> None:
        for photo in range(3):
            intent = store.begin_enrolment(gallery, "Ada", f"{number} {photo}", FACE)
            if number % 2:
                store.erase_person(gallery, intent.person.id)
                continue
            try:
                store.finish_enrolment(intent, FaceId(intent.reference))
            except Stale:
                store.abandon_enrolment(intent)

    at_once(enrol_or_erase)
    last = enrol(store, gallery, "Ada", "last")

    assert store.people(gallery) == [last]


def test_no_change_of_a_template_is_missed(store: SqlStore, gallery: Gallery) -> None:
    at_once(lambda n: store.templates.put(gallery, Template(FaceId(str(n)), PersonId("p"), b"1234")))

    assert store.templates.revision(gallery) == THREADS


def enrol_in_a_process(url: str, start: Barrier, number: int) -> None:
    """What each process does: open, perhaps make the tables, and enrol the same people as the other."""
    start.wait(30)
    with open_store(url) as store:
        gallery = store.gallery(CHAT, "local")
        for person in range(10):
            enrol(store, gallery, f"Person {person}", f"photo {number}")
            store.templates.put(gallery, Template(FaceId(f"{number} {person}"), PersonId("p"), b"1234"))


def test_processes_share_one_database_from_its_first_moment(url: str) -> None:
    start = PROCESSES.Barrier(2)
    workers = [PROCESSES.Process(target=enrol_in_a_process, args=(url, start, number)) for number in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)

    assert [worker.exitcode for worker in workers] == [0, 0]
    with open_store(url) as store:
        gallery = store.gallery(CHAT, "local")
        assert [person.faces for person in store.people(gallery)] == [2] * 10
        assert store.templates.revision(gallery) >= 20


def test_one_process_sees_what_another_changed(url: str) -> None:
    with open_store(url) as one, open_store(url) as other:
        gallery = one.gallery(CHAT, "local")
        before = other.templates.revision(gallery)
        one.templates.put(gallery, Template(FaceId("f"), PersonId("p"), b"1234"))

        assert other.gallery(CHAT, "local") == gallery
        assert other.templates.revision(gallery) > before


def test_an_enrolment_that_was_cut_short_is_found_and_finished_after_a_restart(url: str) -> None:
    with open_store(url) as store:
        begun = store.begin_enrolment(store.gallery(CHAT, "local"), "Ada", "digest", FACE, "file")
    with open_store(url) as store:
        [found] = store.unfinished(datetime.now(UTC) + timedelta(minutes=1))
        person = store.finish_enrolment(found, FaceId("f"))

        assert found == begun
        assert person.faces == 1
        assert store.unfinished(datetime.now(UTC) + timedelta(minutes=1)) == []


def test_nothing_of_somebody_erased_is_left_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / "whobot.db"
    with open_store(f"sqlite:///{file}") as store:
        gallery = store.gallery(ChatKey("1"), "local")
        zebedee = enrol(store, gallery, "Zebedee")
        store.templates.put(gallery, Template(FaceId("f"), zebedee.id, b"\xfeTEMPLATE\xfe" * 40))
    before = file.read_bytes()
    with open_store(f"sqlite:///{file}") as store:
        store.erase_person(gallery, zebedee.id)
    after = file.read_bytes()

    assert b"Zebedee" in before
    assert b"TEMPLATE" in before
    assert b"Zebedee" not in after
    assert b"TEMPLATE" not in after
    assert [path.name for path in tmp_path.iterdir()] == ["whobot.db"]
