"""Enrol, identify, forget and repair, with the real engine and a real database."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.engines.local import LocalEngine
from bot.errors import NoFace, NotUsable, ServiceError, SeveralFaces, Stale, UnknownPerson
from bot.faces import Band, ChatKey, Face, FaceId, Gallery, PersonId, Photo, ReferenceId, Which
from bot.photos import read_photo
from bot.ports import Template
from bot.recognizer import Recognizer
from bot.sandbox.cast import CAST, group, jpeg, landscape
from bot.store import SqlStore
from tests.conftest import photo_of


def names(recognizer: Recognizer, gallery: Gallery, photo: Photo) -> list[tuple[Band, str | None]]:
    answers = recognizer.identify(gallery, photo).answers
    return [(answer.band, answer.best.person.name if answer.best else None) for answer in answers]


def test_somebody_enrolled_is_named_in_another_picture(recognizer: Recognizer, gallery: Gallery) -> None:
    enrolled = recognizer.enroll(gallery, "Ada", photo_of("Ada", 0))

    assert (enrolled.person.name, enrolled.person.faces, enrolled.again) == ("Ada", 1, False)
    assert names(recognizer, gallery, photo_of("Ada", 1)) == [(Band.MATCH, "Ada")]


def test_a_stranger_stays_unknown(recognizer: Recognizer, gallery: Gallery) -> None:
    recognizer.enroll(gallery, "Ada", photo_of("Ada"))

    assert names(recognizer, gallery, photo_of("Ben")) == [(Band.UNKNOWN, None)]


def test_everybody_in_a_group_has_an_answer_from_left_to_right(recognizer: Recognizer, gallery: Gallery) -> None:
    recognizer.enroll(gallery, "Ada", photo_of("Ada"))
    recognizer.enroll(gallery, "Ben", photo_of("Ben"))
    together = read_photo(jpeg(group([CAST[1], CAST[2], CAST[0]])))

    assert names(recognizer, gallery, together) == [(Band.MATCH, "Ben"), (Band.UNKNOWN, None), (Band.MATCH, "Ada")]


def test_a_gallery_knows_nobody_from_another_one(recognizer: Recognizer, gallery: Gallery) -> None:
    recognizer.enroll(gallery, "Ada", photo_of("Ada"))
    other = recognizer.gallery(ChatKey("2"))
    identified = recognizer.identify(other, photo_of("Ada", 1))

    assert identified.nobody_enrolled
    assert names(recognizer, other, photo_of("Ada", 1)) == [(Band.UNKNOWN, None)]


def test_the_same_photo_is_kept_once(recognizer: Recognizer, gallery: Gallery) -> None:
    recognizer.enroll(gallery, "Ada", photo_of("Ada"))
    again = recognizer.enroll(gallery, "ada", photo_of("Ada"))

    assert again.again
    assert [(person.name, person.faces) for person in recognizer.people.all(gallery)] == [("Ada", 1)]


def test_a_photo_without_a_face_teaches_nothing(recognizer: Recognizer, gallery: Gallery) -> None:
    with pytest.raises(NoFace):
        recognizer.enroll(gallery, "Ada", read_photo(jpeg(landscape())))

    assert recognizer.people.all(gallery) == []


def test_a_photo_of_several_needs_a_choice(recognizer: Recognizer, gallery: Gallery) -> None:
    together = read_photo(jpeg(group(CAST[:3])))
    with pytest.raises(SeveralFaces):
        recognizer.enroll(gallery, "Ben", together)
    which = recognizer.enroll.or_ask(gallery, "Ben", together, "file-1")
    assert isinstance(which, Which)
    recognizer.enroll(gallery, which.pick.name, together, sighting=which.pick.sightings[1])

    assert names(recognizer, gallery, photo_of("Ben", 2)) == [(Band.MATCH, "Ben")]


def test_a_face_that_is_too_small_is_refused_and_nothing_is_kept(recognizer: Recognizer, gallery: Gallery) -> None:
    small = photo_of("Ada").pixels.resize((64, 64))
    with pytest.raises(NotUsable) as refused:
        recognizer.enroll(gallery, "Ada", read_photo(jpeg(small)))

    assert "SMALL_BOUNDING_BOX" in refused.value.reasons
    assert recognizer.people.all(gallery) == []
    with pytest.raises(UnknownPerson):
        recognizer.people.named(gallery, "Ada")


def test_forgetting_erases_templates_and_name(recognizer: Recognizer, gallery: Gallery, store: SqlStore) -> None:
    ada = recognizer.enroll(gallery, "Ada", photo_of("Ada")).person
    forgotten = recognizer.people.forget(gallery, recognizer.people.named(gallery, "ADA"))

    assert (forgotten.faces, forgotten.engine) == (1, "local")
    assert store.templates.all(gallery) == []
    assert recognizer.people.all(gallery) == []
    with pytest.raises(Stale):
        recognizer.people.with_id(gallery, ada.id)


class Crashing(LocalEngine):
    """Breaks off before or after the template is kept, as a crash or a lost answer would."""

    after = False

    def remember(
        self,
        gallery: Gallery,
        person: PersonId,
        reference: ReferenceId,
        photo: Photo,
        face: Face,
        *,
        sure: bool = False,
    ) -> FaceId:
        if self.after:
            super().remember(gallery, person, reference, photo, face, sure=sure)
        raise ServiceError("lost")


@pytest.mark.parametrize(("after", "people"), [(False, []), (True, [("Ada", 1)])])
def test_a_crash_while_enrolling_is_undone_or_finished(
    gallery: Gallery, store: SqlStore, after: bool, people: list[tuple[str, int]]
) -> None:
    crashing = Crashing(store.templates)
    crashing.after = after
    with pytest.raises(ServiceError):
        Recognizer(crashing, store).enroll(gallery, "Ada", photo_of("Ada"))
    later = Recognizer(LocalEngine(store.templates), store, lambda: datetime.now(UTC) + timedelta(minutes=6))

    assert later.people.all(gallery) == []
    assert later.repair() == 1
    assert [(person.name, person.faces) for person in later.people.all(gallery)] == people
    assert len(store.templates.all(gallery)) == len(people)
    assert later.repair() == 0


class Forgetting(LocalEngine):
    """While it remembers a face, somebody else has the person forgotten."""

    names: SqlStore

    def remember(
        self,
        gallery: Gallery,
        person: PersonId,
        reference: ReferenceId,
        photo: Photo,
        face: Face,
        *,
        sure: bool = False,
    ) -> FaceId:
        kept = super().remember(gallery, person, reference, photo, face, sure=sure)
        self.names.erase_person(gallery, person)
        self.names.templates.put(gallery, Template(kept, person, bytes(512)))
        return kept


def test_somebody_forgotten_while_being_enrolled_stays_forgotten(gallery: Gallery, store: SqlStore) -> None:
    forgetting = Forgetting(store.templates)
    forgetting.names = store
    with pytest.raises(Stale):
        Recognizer(forgetting, store).enroll(gallery, "Ada", photo_of("Ada"))

    assert store.people(gallery) == []
    assert store.templates.all(gallery) == []


def test_an_enrolment_under_way_elsewhere_is_left_alone(gallery: Gallery, store: SqlStore) -> None:
    with pytest.raises(ServiceError):
        Recognizer(Crashing(store.templates), store).enroll(gallery, "Ada", photo_of("Ada"))

    assert Recognizer(LocalEngine(store.templates), store).repair() == 0


def test_after_a_crash_the_same_photo_can_be_sent_again(
    recognizer: Recognizer, gallery: Gallery, store: SqlStore
) -> None:
    crashing = Crashing(store.templates)
    crashing.after = True
    with pytest.raises(ServiceError):
        Recognizer(crashing, store).enroll(gallery, "Ada", photo_of("Ada"))
    recognizer.enroll(gallery, "Ada", photo_of("Ada"))

    assert [(person.name, person.faces) for person in recognizer.people.all(gallery)] == [("Ada", 1)]
    assert len(store.templates.all(gallery)) == 1


def test_a_photo_is_owed_for_ten_minutes(store: SqlStore, engine: LocalEngine) -> None:
    moment = [datetime.now(UTC)]
    questions = Recognizer(engine, store, lambda: moment[0]).questions
    questions.expect_photo(ChatKey("1"), 7, " Ada ")

    assert questions.expected(ChatKey("1"), 7) == "Ada"
    assert questions.expected(ChatKey("1"), 8) is None
    moment[0] += timedelta(minutes=11)
    assert questions.expected(ChatKey("1"), 7) is None
