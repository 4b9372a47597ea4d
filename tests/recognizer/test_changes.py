"""Renames, merges, removals and their undoing, also where the engine breaks off in the middle."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest

from bot.engines.local import LocalEngine
from bot.errors import (
    LastReference,
    NoFace,
    NotErased,
    NothingToUndo,
    OnePerson,
    PersonFull,
    ServiceError,
    Stale,
)
from bot.faces import Erased, FaceId, Gallery, Person, PersonId, Sighting
from bot.photos import read_photo
from bot.recognizer import Recognizer
from bot.sandbox.cast import CAST, group, jpeg
from bot.store import SqlStore
from tests.conftest import photo_of


def later(engine: LocalEngine, store: SqlStore) -> Recognizer:
    """The same, six minutes on: what has not been heard of since is repaired."""
    return Recognizer(engine, store, lambda: datetime.now(UTC) + timedelta(minutes=6))


def known(recognizer: Recognizer, gallery: Gallery) -> list[tuple[str, int]]:
    return [(person.name, person.faces) for person in recognizer.people.all(gallery)]


def owners(store: SqlStore, gallery: Gallery) -> dict[PersonId, int]:
    """How many templates each person has at the engine."""
    people = [template.person for template in store.templates.all(gallery)]
    return {person: people.count(person) for person in people}


@pytest.fixture
def two(recognizer: Recognizer, gallery: Gallery) -> tuple[Person, Person]:
    """Ada, known from one photo, and Ben, from two."""
    ada = recognizer.enroll(gallery, "Ada", photo_of("Ada")).person
    recognizer.enroll(gallery, "Ben", photo_of("Ben"))
    return ada, recognizer.enroll(gallery, "Ben", photo_of("Ben", 1)).person


class Breaking(LocalEngine):
    """Breaks off before or after faces are moved, as a crash or a lost answer would."""

    after = False

    def move(self, gallery: Gallery, faces: Sequence[FaceId], source: PersonId, to: PersonId) -> None:
        if self.after:
            super().move(gallery, faces, source, to)
        raise ServiceError("lost")


@pytest.fixture(params=[False, True], ids=["before", "after"])
def breaking(request: pytest.FixtureRequest, store: SqlStore) -> Recognizer:
    engine = Breaking(store.templates)
    engine.after = request.param
    return Recognizer(engine, store)


def test_a_merge_that_broke_off_is_finished_by_repair(
    breaking: Recognizer, engine: LocalEngine, store: SqlStore, gallery: Gallery, two: tuple[Person, Person]
) -> None:
    ada, ben = two
    with pytest.raises(ServiceError):
        breaking.changes.merge(gallery, ada.id, ben.id)
    repaired = later(engine, store)

    assert Recognizer(engine, store).repair() == 0
    assert repaired.repair() == 1
    assert known(repaired, gallery) == [("Ben", 3)]
    assert owners(store, gallery) == {ben.id: 3}
    assert repaired.repair() == 0


def test_a_merge_that_broke_off_goes_on_when_it_is_asked_for_again(
    breaking: Recognizer, recognizer: Recognizer, gallery: Gallery, two: tuple[Person, Person]
) -> None:
    ada, ben = two
    with pytest.raises(ServiceError):
        breaking.changes.merge(gallery, ada.id, ben.id)
    merged = recognizer.changes.merge(gallery, ada.id, ben.id)

    assert (merged.change.name, merged.person.faces) == ("Ada", 3)
    assert recognizer.undo(recognizer.undo.last(gallery)).restored is not None


def test_nobody_keeps_a_template_who_is_forgotten_after_a_merge_broke_off(
    breaking: Recognizer, recognizer: Recognizer, store: SqlStore, gallery: Gallery, two: tuple[Person, Person]
) -> None:
    ada, ben = two
    with pytest.raises(ServiceError):
        breaking.changes.merge(gallery, ada.id, ben.id)
    with pytest.raises(Stale):
        recognizer.people.forget(gallery, ada)
    recognizer.people.forget(gallery, ben)

    assert store.templates.all(gallery) == []
    assert later(LocalEngine(store.templates), store).repair() == 0


@pytest.mark.parametrize("by_repair", [False, True])
def test_an_undoing_that_broke_off_is_finished(
    breaking: Recognizer,
    engine: LocalEngine,
    store: SqlStore,
    gallery: Gallery,
    two: tuple[Person, Person],
    by_repair: bool,
) -> None:
    ada, ben = two
    recognizer = later(engine, store)
    change = recognizer.changes.merge(gallery, ada.id, ben.id).change
    with pytest.raises(ServiceError):
        breaking.undo(change)
    if by_repair:
        assert recognizer.repair() == 1
    else:
        recognizer.undo(recognizer.undo.with_id(gallery, change.id))

    assert known(recognizer, gallery) == [("Ada", 1), ("Ben", 2)]
    assert owners(store, gallery) == {ada.id: 1, ben.id: 2}
    with pytest.raises(NothingToUndo):
        recognizer.undo.last(gallery)


class Full(LocalEngine):
    """Keeps no more of anybody."""

    def move(self, gallery: Gallery, faces: Sequence[FaceId], source: PersonId, to: PersonId) -> None:
        raise PersonFull(100)


def test_whom_the_engine_cannot_take_in_stays_apart(
    recognizer: Recognizer, store: SqlStore, gallery: Gallery, two: tuple[Person, Person]
) -> None:
    ada, ben = two
    full = Recognizer(Full(store.templates), store)
    with pytest.raises(PersonFull):
        full.changes.merge(gallery, ada.id, ben.id)
    with pytest.raises(NothingToUndo):
        recognizer.undo.last(gallery)
    change = recognizer.changes.merge(gallery, ada.id, ben.id).change
    with pytest.raises(PersonFull):
        full.undo(change)

    assert known(recognizer, gallery) == [("Ben", 3)]
    assert recognizer.undo.last(gallery) == change


class Meanwhile(LocalEngine):
    """While it moves faces for the first time, something else happens."""

    others: Recognizer | None = None
    erase: SqlStore | None = None

    def move(self, gallery: Gallery, faces: Sequence[FaceId], source: PersonId, to: PersonId) -> None:
        super().move(gallery, faces, source, to)
        if self.others is not None:
            self.others.enroll(gallery, "Ada", photo_of("Ada", 1), sure=True)
            self.others = None
        if self.erase is not None:
            self.erase.erase_person(gallery, to)
            self.erase.templates.assign(gallery, faces, to, to)


def test_a_photo_learned_during_a_merge_comes_along(
    recognizer: Recognizer, store: SqlStore, gallery: Gallery, two: tuple[Person, Person]
) -> None:
    ada, ben = two
    engine = Meanwhile(store.templates)
    engine.others = recognizer
    Recognizer(engine, store).changes.merge(gallery, ada.id, ben.id)

    assert known(recognizer, gallery) == [("Ben", 4)]
    assert owners(store, gallery) == {ben.id: 4}


def test_who_is_erased_during_a_merge_keeps_nothing(
    recognizer: Recognizer, store: SqlStore, gallery: Gallery, two: tuple[Person, Person]
) -> None:
    ada, ben = two
    engine = Meanwhile(store.templates)
    engine.erase = store
    with pytest.raises(Stale):
        Recognizer(engine, store).changes.merge(gallery, ada.id, ben.id)

    assert ben.id not in owners(store, gallery)
    assert [name for name, _ in known(recognizer, gallery)] == ["Ada"]


def test_nobody_is_merged_with_themselves(recognizer: Recognizer, gallery: Gallery, two: tuple[Person, Person]) -> None:
    with pytest.raises(OnePerson):
        recognizer.changes.merge(gallery, two[0].id, two[0].id)


class Stubborn(LocalEngine):
    """Cannot confirm that anything is gone."""

    def forget(self, gallery: Gallery, person: PersonId, faces: Sequence[FaceId]) -> Erased:
        return Erased(unconfirmed=tuple(faces))


def test_a_removal_that_broke_off_goes_on_by_repair_or_when_it_is_asked_for_again(
    engine: LocalEngine, store: SqlStore, gallery: Gallery, two: tuple[Person, Person]
) -> None:
    _, ben = two
    recognizer = later(engine, store)
    stubborn = Recognizer(Stubborn(store.templates), store)
    first, _ = store.references(gallery, ben.id)
    for _ in range(2):
        with pytest.raises(NotErased):
            stubborn.changes.remove(gallery, ben.id, first.id)

    assert known(recognizer, gallery) == [("Ada", 1), ("Ben", 2)]
    assert recognizer.repair() == 1
    assert known(recognizer, gallery) == [("Ada", 1), ("Ben", 1)]
    assert owners(store, gallery)[ben.id] == 1


def test_the_only_reference_is_not_removed(
    recognizer: Recognizer, store: SqlStore, gallery: Gallery, two: tuple[Person, Person]
) -> None:
    ada, ben = two
    (only,) = store.references(gallery, ada.id)
    with pytest.raises(LastReference) as refused:
        recognizer.changes.remove(gallery, ada.id, only.id)
    with pytest.raises(Stale):
        recognizer.changes.remove(gallery, ben.id, only.id)

    assert refused.value.person == ada
    assert owners(store, gallery) == {ada.id: 1, ben.id: 2}


def test_from_a_photo_of_several_the_same_face_is_learned_again(
    recognizer: Recognizer, engine: LocalEngine, store: SqlStore, gallery: Gallery, two: tuple[Person, Person]
) -> None:
    ada, _ = two
    together = read_photo(jpeg(group([CAST[1], CAST[2], CAST[0]])))
    right = engine.find(together)[2]
    recognizer.enroll(gallery, "Ada", together, sighting=Sighting(right), file="file-1", sure=True)
    _, second = store.references(gallery, ada.id)
    recognizer.changes.remove(gallery, ada.id, second.id)
    change = recognizer.undo.last(gallery)
    with pytest.raises(NoFace):
        recognizer.undo(change, photo_of("Ada", 2))
    undone = recognizer.undo(change, together)

    assert (undone.person.name, undone.person.faces) == ("Ada", 2)
    assert store.references(gallery, ada.id)[1].seen == right
    with pytest.raises(NothingToUndo):
        recognizer.undo.last(gallery)
