"""A whole bot in one file: everything comes back, on either kind of database, or nothing changes."""

from __future__ import annotations

import io
import json
import random
import zipfile
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from bot.errors import BackupRefused
from bot.faces import Act, Admitted, Arrived, ChatKey, FaceId, Gallery, Sighting
from bot.ports import Template
from bot.store import SqlStore, open_store
from tests.store.conftest import CHAT, FACE, Clock, enrol

LEASE = timedelta(seconds=10)


def fill(store: SqlStore) -> Gallery:
    """Something in many tables."""
    gallery = store.gallery(CHAT, "local")
    ada, ben = enrol(store, gallery, "Ada", "one"), enrol(store, gallery, "مريم", "two")
    store.templates.put(gallery, Template(FaceId("face"), ada.id, bytes(range(256)) * 4))
    store.set_settings(gallery, {"language": "de"})
    store.ask_which(gallery, "file", "Ada", [Sighting(FACE)])
    store.rename(gallery, ben.id, "Ben")
    store.admit(Admitted.USER, 2**40, None)
    store.record(gallery, Act.RENAMED, 7, ben.id, "Ben")
    return gallery


def contents(store: SqlStore) -> bytes:
    """Everything that is in a database, as a backup tells it."""
    file = io.BytesIO()
    store.write_backup(file)
    with zipfile.ZipFile(file) as archive:
        told = json.loads(archive.read("manifest.json"))
        return json.dumps(told["tables"], sort_keys=True).encode()


def backup(store: SqlStore) -> io.BytesIO:
    file = io.BytesIO()
    store.write_backup(file)
    return file


def test_everything_comes_back(store: SqlStore) -> None:
    gallery = fill(store)
    before, file = contents(store), backup(store)
    store.erase_gallery(gallery)
    enrol(store, store.gallery(ChatKey("-9"), "local"), "Cleo")
    store.read_backup(file)

    assert contents(store) == before
    assert [person.name for person in store.people(gallery)] == ["Ada", "Ben"]
    assert store.templates.all(gallery)[0].vector == bytes(range(256)) * 4


def test_whatever_comes_after_it_finds_its_place(store: SqlStore) -> None:
    gallery = fill(store)
    store.read_backup(backup(store))
    pick = store.ask_which(gallery, "file", "Cleo", [Sighting(FACE)])

    assert store.which(gallery, pick.id) == pick


def test_a_bot_moves_from_one_kind_of_database_to_another(store: SqlStore, tmp_path: Path) -> None:
    gallery = fill(store)
    with open_store(f"sqlite:///{tmp_path / 'other.db'}") as other:
        other.read_backup(backup(store))

        assert contents(other) == contents(store)
        assert [person.name for person in other.people(gallery)] == ["Ada", "Ben"]
    with open_store(f"sqlite:///{tmp_path / 'other.db'}") as other:
        store.read_backup(backup(other))

        assert contents(other) == contents(store)


def test_whose_collection_it_was_is_not_forgotten_when_it_is_erased_again(store: SqlStore, gallery: Gallery) -> None:
    store.adopt_collection(gallery, "theirs")
    file = backup(store)
    erasure, _ = store.begin_erasure_of_all(gallery)
    store.finish_erasure(erasure, 1)
    again = store.read_backup(file).erasures

    assert [(one.gallery.collection, one.gallery.foreign) for one in again] == [("theirs", True)]
    assert store.people(store.gallery(CHAT, "local")) == []


def test_no_update_is_lost_or_answered_twice_over_a_backup(store: SqlStore, clock: Clock) -> None:
    inbox = store.inbox(7, "one")
    inbox.keep([Arrived(1, 5, "{}"), Arrived(2, 5, "{}")])
    file = backup(store)
    inbox.mark(done=[1])
    inbox.keep([Arrived(3, 5, "{}")])
    store.refuse(9, stands=True)
    store.read_backup(file)
    left = [one.id for one in inbox.take(LEASE, 9, 9)]
    inbox.mark(done=left)
    inbox.prune(clock.forward(26 * 60))
    store.read_backup(file)

    assert left == [2, 3]
    assert (inbox.take(LEASE, 9, 9), store.refused(9)) == ([], True)


def damaged(whole: bytes) -> dict[str, bytes]:
    middle = len(whole) // 2
    return {
        "cut": whole[:middle],
        "empty": b"",
        "text": b"hello",
        "no tables": changed(whole, lambda told: told.update(tables={})),
        "another version": changed(whole, lambda told: told.update(revision="9999")),
        "another program": changed(whole, lambda told: told.update(format="zip")),
        "rows lost": rewritten(whole, "people.jsonl", lambda lines: lines[:-1]),
        "rows changed": rewritten(
            whole, "people.jsonl", lambda lines: [line.replace(b"Ada", b"Eve") for line in lines]
        ),
        "bits": whole[:200] + bytes(byte ^ 0xFF for byte in whole[200:260]) + whole[260:],
    }


def rewritten(whole: bytes, name: str, change: Callable[[list[bytes]], list[bytes]]) -> bytes:
    new = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as old, zipfile.ZipFile(new, "w") as archive:
        for member in old.namelist():
            data = old.read(member)
            archive.writestr(member, b"".join(change(data.splitlines(keepends=True))) if member == name else data)
    return new.getvalue()


def changed(whole: bytes, change: Callable[[dict[str, object]], None]) -> bytes:
    def edit(lines: list[bytes]) -> list[bytes]:
        told = json.loads(b"".join(lines))
        change(told)
        return [json.dumps(told).encode()]

    return rewritten(whole, "manifest.json", edit)


@pytest.mark.parametrize(
    "how",
    ["cut", "empty", "text", "no tables", "another version", "another program", "rows lost", "rows changed", "bits"],
)
def test_a_damaged_or_foreign_file_changes_nothing(store: SqlStore, how: str) -> None:
    fill(store)
    file = io.BytesIO(damaged(backup(store).getvalue())[how])
    enrol(store, store.gallery(ChatKey("-9"), "local"), "Cleo")
    before = contents(store)
    with pytest.raises(BackupRefused):
        store.read_backup(file)

    assert contents(store) == before


def test_whatever_noise_a_file_is_it_is_refused(store: SqlStore) -> None:
    fill(store)
    whole, before = backup(store).getvalue(), contents(store)
    noise = random.Random(5)  # noqa: S311 - the same noise in every run
    for _ in range(30):
        at = noise.randrange(len(whole))
        file = io.BytesIO(whole[:at] + bytes([whole[at] ^ (1 << noise.randrange(8))]) + whole[at + 1 :])
        with suppress(BackupRefused):
            store.read_backup(file)

        assert contents(store) == before  # either it was noticed, or it was in what nobody reads
