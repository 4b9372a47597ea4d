"""What every face engine promises, asked of each of them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from PIL import Image

from bot.app.engines import Rekognition as Opened
from bot.engines.local import LocalEngine
from bot.errors import Doubtful, NoFace, NotUsable
from bot.faces import Box, ChatKey, FaceId, Gallery, Person, PersonId, Photo, ReferenceId
from bot.photos import read_photo
from bot.ports import FaceEngine
from bot.recognizer import Recognizer
from bot.sandbox.cast import CAST, group, jpeg, landscape, portrait
from bot.store import SqlStore
from tests.conftest import photo_of

ADA, BEN = PersonId("p-ada"), PersonId("p-ben")
NEVER_THERE = FaceId("00000000-0000-4000-8000-000000000000")
ONCE_EACH = pytest.mark.parametrize("faces", ["local", "rekognition"], indirect=True)
"""For what does not depend on the way of searching."""


@pytest.fixture(params=["local", "rekognition", "rekognition that lists every face"])
def faces(request: pytest.FixtureRequest, store: SqlStore) -> FaceEngine:
    """Each engine in turn, Rekognition in both ways of searching."""
    if request.param == "local":
        return LocalEngine(store.templates)
    opened: Opened = request.getfixturevalue("open_engine")(
        rekognition_identify="detect" if request.param == "rekognition" else "users"
    )
    return opened.engine


@pytest.fixture
def club(faces: FaceEngine, store: SqlStore) -> Gallery:
    """A gallery at that engine, in which somebody has been already."""
    gallery = store.gallery(ChatKey("club"), faces.name)
    faces.forget(gallery, BEN, [learn(faces, gallery, BEN, "r0", photo_of("Ben"))])
    return store.gallery(ChatKey("club"), faces.name)


def learn(
    faces: FaceEngine, gallery: Gallery, person: PersonId, reference: str, photo: Photo, *, sure: bool = False
) -> FaceId:
    (face,) = faces.find(photo)
    return faces.remember(gallery, person, ReferenceId(reference), photo, face, sure=sure)


def test_faces_are_found_from_left_to_right_within_the_picture(faces: FaceEngine) -> None:
    photo = read_photo(jpeg(group(CAST[:4])))
    found = faces.find(photo)

    assert len(found) == 4
    assert [face.box.left for face in found] == sorted(face.box.left for face in found)
    assert all(face.box.left >= 0 and face.box.left + face.box.width <= photo.size.width for face in found)


def test_a_landscape_has_no_face(faces: FaceEngine, club: Gallery) -> None:
    assert faces.find(read_photo(jpeg(landscape()))) == []
    assert faces.identify(club, read_photo(jpeg(landscape()))) == []


def test_an_empty_gallery_has_faces_without_candidates(faces: FaceEngine, club: Gallery) -> None:
    (sighting,) = faces.identify(club, photo_of("Ada"))

    assert sighting.candidates == ()


def test_a_remembered_face_is_the_best_candidate_of_another_picture(faces: FaceEngine, club: Gallery) -> None:
    learn(faces, club, ADA, "r1", photo_of("Ada", 0))
    learn(faces, club, BEN, "r2", photo_of("Ben", 0))
    (sighting,) = faces.identify(club, photo_of("Ada", 2))

    assert sighting.candidates[0].person == ADA
    assert faces.bands.match <= sighting.candidates[0].similarity <= 100


def test_candidates_come_best_first_and_not_below_the_lowest_band(faces: FaceEngine, club: Gallery) -> None:
    for number, person in enumerate(CAST):
        learn(faces, club, PersonId(f"p-{number}"), f"r{number}", photo_of(person.name))
    similarities = [candidate.similarity for candidate in faces.identify(club, photo_of("Ada", 1))[0].candidates]

    assert similarities == sorted(similarities, reverse=True)
    assert all(similarity >= faces.bands.maybe for similarity in similarities)


def test_the_same_reference_again_adds_nothing(faces: FaceEngine, club: Gallery) -> None:
    first = learn(faces, club, ADA, "r1", photo_of("Ada"))
    again = learn(faces, club, ADA, "r1", photo_of("Ada"))

    assert first == again
    assert faces.recover(club, ADA, ReferenceId("r1")) == first
    assert list(faces.forget_person(club, ADA).gone) == [first]


def test_a_face_that_is_not_fit_is_refused_with_the_reasons(faces: FaceEngine, club: Gallery) -> None:
    small = Image.new("RGB", (640, 400), "grey")
    small.paste(portrait(CAST[0], 0, size=64), (100, 150))
    with pytest.raises(NotUsable, match="SMALL_BOUNDING_BOX"):
        learn(faces, club, ADA, "r1", read_photo(jpeg(small)))

    assert faces.recover(club, ADA, ReferenceId("r1")) is None


def test_a_box_without_a_face_cannot_be_remembered(faces: FaceEngine, club: Gallery) -> None:
    photo = photo_of("Ada")
    (face,) = faces.find(photo)
    elsewhere = type(face)(Box(0, 0, 20, 20), face.quality)
    with pytest.raises(NoFace):
        faces.remember(club, ADA, ReferenceId("r1"), photo, elsewhere)


def test_forgetting_faces_says_what_is_gone_and_leaves_the_others(faces: FaceEngine, club: Gallery) -> None:
    first = learn(faces, club, ADA, "r1", photo_of("Ada", 0))
    second = learn(faces, club, ADA, "r2", photo_of("Ada", 1))
    erased = faces.forget(club, ADA, [first, NEVER_THERE])

    assert set(erased.gone) == {first, NEVER_THERE}
    assert erased.unconfirmed == ()
    assert faces.recover(club, ADA, ReferenceId("r1")) is None
    assert faces.recover(club, ADA, ReferenceId("r2")) == second


def test_somebody_elses_face_is_not_forgotten(faces: FaceEngine, club: Gallery) -> None:
    bens = learn(faces, club, BEN, "r1", photo_of("Ben"))
    faces.forget(club, ADA, [bens])

    assert faces.recover(club, BEN, ReferenceId("r1")) == bens


def named(faces: FaceEngine, gallery: Gallery, photo: Photo) -> list[PersonId]:
    (sighting,) = faces.identify(gallery, photo)
    return [candidate.person for candidate in sighting.candidates]


@ONCE_EACH
def test_a_moved_face_is_found_as_the_other_person_and_no_more_as_the_first(
    faces: FaceEngine, club: Gallery, store: SqlStore
) -> None:
    moved = learn(faces, club, ADA, "r1", photo_of("Ada"))
    stays = learn(faces, club, BEN, "r2", photo_of("Ben"))
    faces.move(club, [moved], ADA, BEN)

    assert named(faces, club, photo_of("Ada")) == [BEN]
    assert faces.recover(club, ADA, ReferenceId("r1")) is None
    assert faces.recover(club, BEN, ReferenceId("r1")) == moved
    assert list(faces.forget_person(club, ADA).gone) == []
    assert set(faces.forget_person(club, BEN).gone) == {moved, stays}


@ONCE_EACH
def test_a_move_can_be_asked_for_again_and_undone(faces: FaceEngine, club: Gallery) -> None:
    first, second = (learn(faces, club, ADA, f"r{n}", photo_of("Ada", n)) for n in (0, 1))
    learn(faces, club, BEN, "r2", photo_of("Ben"))
    for moving in ([first], [first, second], [first, second, NEVER_THERE]):
        faces.move(club, moving, ADA, BEN)
    merged = named(faces, club, photo_of("Ada", 2))
    faces.move(club, [first, second], BEN, ADA)

    assert merged == [BEN]
    assert named(faces, club, photo_of("Ada", 2)) == [ADA]
    assert named(faces, club, photo_of("Ben", 1)) == [BEN]
    assert set(faces.forget_person(club, ADA).gone) == {first, second}


@ONCE_EACH
def test_of_several_faces_some_can_be_moved(faces: FaceEngine, club: Gallery) -> None:
    stays, goes = (learn(faces, club, ADA, f"r{n}", photo_of(name), sure=True) for n, name in enumerate(("Ada", "Ben")))
    faces.move(club, [goes], ADA, BEN)

    assert named(faces, club, photo_of("Ada", 1)) == [ADA]
    assert named(faces, club, photo_of("Ben", 1)) == [BEN]
    assert list(faces.forget_person(club, ADA).gone) == [stays]


@ONCE_EACH
def test_nobody_elses_face_is_moved(faces: FaceEngine, club: Gallery, store: SqlStore) -> None:
    learn(faces, club, ADA, "r1", photo_of("Ada"))
    bens = learn(faces, club, BEN, "r2", photo_of("Ben"))
    other = store.gallery(ChatKey("other"), faces.name)
    apart = learn(faces, other, ADA, "r3", photo_of("Ada"))
    other = store.gallery(ChatKey("other"), faces.name)
    for moving in ([bens], [apart], [NEVER_THERE], []):
        faces.move(club, moving, ADA, PersonId("p-eve"))

    assert named(faces, club, photo_of("Ada")) == [ADA]
    assert named(faces, club, photo_of("Ben")) == [BEN]
    assert named(faces, other, photo_of("Ada")) == [ADA]


@ONCE_EACH
def test_in_a_gallery_without_faces_there_is_nothing_to_move(faces: FaceEngine, store: SqlStore) -> None:
    faces.move(store.gallery(ChatKey("new"), faces.name), [NEVER_THERE], ADA, BEN)

    assert named(faces, store.gallery(ChatKey("new"), faces.name), photo_of("Ada")) == []


def test_a_forgotten_person_is_no_candidate_any_more(faces: FaceEngine, club: Gallery) -> None:
    ada = learn(faces, club, ADA, "r1", photo_of("Ada"))
    learn(faces, club, BEN, "r2", photo_of("Ben"))
    faces.identify(club, photo_of("Ada", 1))
    erased = faces.forget_person(club, ADA)

    assert list(erased.gone) == [ada]
    assert faces.identify(club, photo_of("Ada", 1))[0].candidates == ()
    assert faces.identify(club, photo_of("Ben", 1))[0].candidates[0].person == BEN


def test_galleries_do_not_see_one_another(faces: FaceEngine, club: Gallery, store: SqlStore) -> None:
    learn(faces, club, ADA, "r1", photo_of("Ada"))
    other = store.gallery(ChatKey("other"), faces.name)

    assert faces.identify(other, photo_of("Ada", 1))[0].candidates == ()
    assert faces.recover(other, ADA, ReferenceId("r1")) is None


def test_many_threads_get_the_answers_that_one_gets(faces: FaceEngine, club: Gallery) -> None:
    for number, person in enumerate(CAST):
        learn(faces, club, PersonId(f"p-{number}"), f"r{number}", photo_of(person.name))
    expected = [f"p-{number}" for number in range(len(CAST))] * 3
    with ThreadPoolExecutor(8) as pool:
        sightings = list(pool.map(lambda person: faces.identify(club, photo_of(person.name, 1)), [*CAST] * 3))

    assert [sighting[0].candidates[0].person for sighting in sightings] == expected


def test_a_face_unlike_the_persons_others_is_doubtful_and_kept_only_when_somebody_is_sure(
    faces: FaceEngine, club: Gallery
) -> None:
    learn(faces, club, ADA, "r1", photo_of("Ada"))
    with pytest.raises(Doubtful):
        learn(faces, club, ADA, "r2", photo_of("Ben"))
    left = faces.recover(club, ADA, ReferenceId("r2"))
    kept = learn(faces, club, ADA, "r3", photo_of("Ben"), sure=True)

    assert left is None
    assert faces.recover(club, ADA, ReferenceId("r3")) == kept


def test_an_explanation_names_the_likest_reference_first_and_nobody_elses(
    faces: FaceEngine, club: Gallery, store: SqlStore
) -> None:
    recognizer = Recognizer(faces, store)
    for picture in (0, 1, 2):
        recognizer.enroll(club, "Ada", photo_of("Ada", picture))
    recognizer.enroll(club, "Ben", photo_of("Ben"))
    ada = recognizer.people.named(club, "Ada")
    (face,) = faces.find(photo_of("Ada", 1))
    evidence = recognizer.explain(club, ada, photo_of("Ada", 1), face)
    similarities = [each.similarity for each in evidence]

    assert len(evidence) == 3
    assert evidence[0].reference == store.references(club, ada.id)[1]
    assert similarities == sorted(similarities, reverse=True)
    assert similarities[0] > 99


def test_a_dropped_gallery_has_nobody_and_is_another_one_when_it_is_needed_again(
    faces: FaceEngine, club: Gallery, store: SqlStore
) -> None:
    recognizer = Recognizer(faces, store)
    recognizer.enroll(club, "Ada", photo_of("Ada"))
    recognizer.enroll(club, "Ben", photo_of("Ben"))

    assert recognizer.people.forget_everybody(club).people == 2
    again = recognizer.gallery(ChatKey("club"))
    assert again.id != club.id
    assert recognizer.people.all(again) == []
    assert faces.identify(again, photo_of("Ada", 1))[0].candidates == ()
    assert len(faces.drop(club).gone) == 0


def test_a_group_has_a_name_for_each_of_its_faces(faces: FaceEngine, club: Gallery) -> None:
    for number, person in enumerate(CAST[:3]):
        learn(faces, club, PersonId(f"p-{number}"), f"r{number}", photo_of(person.name))
    sightings = faces.identify(club, read_photo(jpeg(group([CAST[2], CAST[3], CAST[0], CAST[1]]))))

    best = [sighting.candidates[0].person if sighting.candidates else None for sighting in sightings]
    assert best == ["p-2", None, "p-0", "p-1"]


def trials_of(faces: FaceEngine, gallery: Gallery, person: Person) -> list[list[PersonId]]:
    """Whom each face of `person` resembles, were it new, the likest first."""
    return [
        [candidate.person for candidate in trial.candidates]
        for trial in faces.rehearse(gallery)
        if trial.person == person.id
    ]


@ONCE_EACH
def test_a_rehearsal_compares_each_face_with_everybody_and_never_with_itself(
    faces: FaceEngine, club: Gallery, store: SqlStore
) -> None:
    recognizer = Recognizer(faces, store)
    for picture in (0, 1):
        ada = recognizer.enroll(club, "Ada", photo_of("Ada", picture)).person
    ben = recognizer.enroll(club, "Ben", photo_of("Ben")).person
    trials = faces.rehearse(club)
    own = [each.similarity for trial in trials for each in trial.candidates if each.person == trial.person]

    assert [trial.face for trial in trials] == sorted(
        reference.face for person in (ada, ben) for reference in store.references(club, person.id)
    )
    assert trials_of(faces, club, ada) == [[ada.id, ben.id]] * 2
    assert trials_of(faces, club, ben) == [[ada.id]]
    assert len(own) == 2
    assert all(faces.bands.match <= similarity < 99.99 for similarity in own)


@ONCE_EACH
def test_a_rehearsal_tells_how_like_others_are_below_the_bands_too(
    faces: FaceEngine, club: Gallery, store: SqlStore
) -> None:
    recognizer = Recognizer(faces, store)
    for person in CAST[:4]:
        recognizer.enroll(club, person.name, photo_of(person.name))
    trials = faces.rehearse(club)
    scores = [[candidate.similarity for candidate in trial.candidates] for trial in trials]

    assert [len(trial.candidates) for trial in trials] == [3] * 4
    assert all(row == sorted(row, reverse=True) for row in scores)
    assert all(0 <= score < faces.bands.match for row in scores for score in row)
    assert any(0 < score < faces.bands.maybe for row in scores for score in row)


@ONCE_EACH
def test_a_rehearsal_is_of_one_gallery_and_empty_where_nobody_is(
    faces: FaceEngine, club: Gallery, store: SqlStore
) -> None:
    Recognizer(faces, store).enroll(club, "Ada", photo_of("Ada"))
    ((alone,), nobody) = faces.rehearse(club), faces.rehearse(store.gallery(ChatKey("other"), faces.name))

    assert alone.candidates == ()
    assert nobody == []
    assert faces.rehearsal_calls(club, 7) == (0 if faces.name == "local" else 7)
