"""What is particular to the Rekognition engine: what it asks AWS, in which order, and what stays there."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO

import pytest
from PIL import ExifTags, Image

from bot.app.engines import Rekognition as Opened
from bot.engines.rekognition import RekognitionEngine
from bot.engines.rekognition.searching import BANDS
from bot.errors import Doubtful, NoFace, PersonFull, TooSmall
from bot.faces import ChatKey, Gallery, Photo, ReferenceId, Sighting
from bot.photos import read_photo
from bot.recognizer import Recognizer
from bot.sandbox.cast import CAST, group, jpeg, portrait
from bot.sandbox.rekognition import Fault, Rekognition
from bot.store import SqlStore
from tests.conftest import photo_of

Now = Callable[[], Gallery]
Open = Callable[..., Opened]
TURN_IT = Image.Exif()
TURN_IT[ExifTags.Base.Orientation] = 6


@pytest.fixture
def recognizer(rekognition: RekognitionEngine, store: SqlStore) -> Recognizer:
    """The verbs over Rekognition."""
    return Recognizer(rekognition, store)


def operations(aws: Rekognition) -> list[str]:
    return [call.operation for call in aws.calls]


def names(recognizer: Recognizer, gallery: Gallery, photo: Photo) -> list[str | None]:
    answers = recognizer.identify(gallery, photo).answers
    return [answer.best.person.name if answer.best else None for answer in answers]


def lying() -> Image.Image:
    return photo_of("Ada").pixels.transpose(Image.Transpose.ROTATE_90)


def encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    file = BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


# galleries and what is in them


def test_a_collection_is_made_on_the_first_enrolment_and_named_for_its_gallery(
    recognizer: Recognizer, aws: Rekognition, friends: Now
) -> None:
    before = friends()
    recognizer.enroll(before, "Ada", photo_of("Ada"))
    recognizer.enroll(friends(), "Ben", photo_of("Ben"))

    assert before.collection is None
    assert friends().collection == f"whobot-{before.id}"
    assert operations(aws).count("CreateCollection") == 1


def test_the_prefix_of_collections_can_be_set(open_engine: Open, store: SqlStore, friends: Now) -> None:
    Recognizer(open_engine(collection_prefix="club.2").engine, store).enroll(friends(), "Ada", photo_of("Ada"))

    assert friends().collection == f"club.2-{friends().id}"


def test_enrolling_indexes_makes_a_user_and_associates_in_this_order(
    recognizer: Recognizer, aws: Rekognition, friends: Now
) -> None:
    recognizer.enroll(friends(), "Ada", photo_of("Ada"))
    first = operations(aws)
    aws.forget_calls()
    recognizer.enroll(friends(), "Ada", photo_of("Ada", 1))

    assert first == ["DetectFaces", "CreateCollection", "IndexFaces", "CreateUser", "AssociateFaces"]
    assert operations(aws) == ["DetectFaces", "SearchUsersByImage", "IndexFaces", "AssociateFaces"]


def test_no_name_ever_reaches_aws(recognizer: Recognizer, aws: Rekognition, friends: Now) -> None:
    ada = recognizer.enroll(friends(), "Ada Lovelace", photo_of("Ada")).person
    collection = aws.collections[str(friends().collection)]
    (face,) = collection.faces.values()

    assert "Lovelace" not in repr(aws.calls)
    assert face.external_image_id is not None
    assert face.external_image_id.startswith(f"{ada.id}:")
    assert list(collection.users) == [ada.id]


def test_the_same_photo_twice_is_kept_once(recognizer: Recognizer, aws: Rekognition, friends: Now) -> None:
    recognizer.enroll(friends(), "Ada", photo_of("Ada"))
    again = recognizer.enroll(friends(), "ada", photo_of("Ada"))

    assert again.again
    assert len(aws.collections[str(friends().collection)].faces) == 1


def test_a_face_that_looks_like_somebody_else_leaves_nothing_behind(
    recognizer: Recognizer, aws: Rekognition, friends: Now
) -> None:
    recognizer.enroll(friends(), "Ada", photo_of("Ada"))
    with pytest.raises(Doubtful):
        recognizer.enroll(friends(), "Ada", photo_of("Ben"))
    kept = len(aws.collections[str(friends().collection)].faces)
    sure = recognizer.enroll(friends(), "Ada", photo_of("Ben"), sure=True)

    assert kept == 1
    assert sure.person.faces == 2


def test_more_than_a_hundred_faces_of_a_person_are_refused_and_leave_nothing_behind(
    rekognition: RekognitionEngine, recognizer: Recognizer, aws: Rekognition, friends: Now
) -> None:
    photo = photo_of("Ada")
    ada = recognizer.enroll(friends(), "Ada", photo).person
    (face,) = rekognition.find(photo)
    for number in range(99):
        rekognition.remember(friends(), ada.id, ReferenceId(f"r{number}"), photo, face)
    with pytest.raises(PersonFull) as refusal:
        rekognition.remember(friends(), ada.id, ReferenceId("one-too-many"), photo, face)

    assert refusal.value.limit == 100
    assert len(aws.collections[str(friends().collection)].faces) == 100


# what a photo costs


@pytest.mark.parametrize(("way", "portrait_calls", "group_calls"), [("detect", 2, 5), ("users", 1, 4)])
def test_a_photo_takes_no_more_calls_than_it_must(
    open_engine: Open,
    store: SqlStore,
    aws: Rekognition,
    friends: Now,
    way: str,
    portrait_calls: int,
    group_calls: int,
) -> None:
    recognizer = Recognizer(open_engine(rekognition_identify=way).engine, store)
    for person in CAST[:3]:
        recognizer.enroll(friends(), person.name, photo_of(person.name))
    aws.forget_calls()
    alone = names(recognizer, friends(), photo_of(CAST[0].name, 1))
    one = len(aws.calls)
    together = names(recognizer, friends(), read_photo(jpeg(group([CAST[1], CAST[5], CAST[0], CAST[2]]))))

    assert alone == [CAST[0].name]
    assert together == [CAST[1].name, None, CAST[0].name, CAST[2].name]
    assert (one, len(aws.calls) - one) == (portrait_calls, group_calls)


def test_nobody_is_searched_for_where_nobody_is_known(recognizer: Recognizer, aws: Rekognition, friends: Now) -> None:
    identified = recognizer.identify(friends(), photo_of("Ada"))

    assert identified.nobody_enrolled
    assert operations(aws) == ["DetectFaces"]


def test_a_photo_without_a_face_is_looked_at_once(
    open_engine: Open, store: SqlStore, aws: Rekognition, friends: Now
) -> None:
    for way in ("detect", "users"):
        recognizer = Recognizer(open_engine(rekognition_identify=way).engine, store)
        recognizer.enroll(friends(), "Ada", photo_of("Ada"))
        aws.forget_calls()

        assert recognizer.identify(friends(), read_photo(jpeg(Image.new("RGB", (400, 300), "green")))).answers == ()
        assert len(aws.calls) == 1


def test_a_search_asks_for_everybody_above_the_lowest_band(
    recognizer: Recognizer, aws: Rekognition, friends: Now
) -> None:
    recognizer.enroll(friends(), "Ada", photo_of("Ada"))
    recognizer.identify(friends(), photo_of("Ada", 1))

    assert aws.calls[-1].parameters["UserMatchThreshold"] == BANDS.maybe
    assert aws.calls[-1].parameters["MaxUsers"] > 1


# pictures


def test_a_jpeg_goes_to_aws_as_it_came(recognizer: Recognizer, aws: Rekognition, friends: Now) -> None:
    recognizer.enroll(friends(), "Ada", photo_of("Ada"))
    probe = photo_of("Ada", 1)
    aws.forget_calls()
    recognizer.identify(friends(), probe)

    assert {call.image for call in aws.calls} == {probe.digest}


@pytest.mark.parametrize(
    "make",
    [
        lambda: encoded(photo_of("Ada").pixels, "WEBP", quality=95),
        lambda: encoded(photo_of("Ada").pixels, "BMP"),
        lambda: encoded(photo_of("Ada").pixels.convert("CMYK"), "TIFF"),
        lambda: encoded(lying(), "PNG", exif=TURN_IT),
        lambda: encoded(lying(), "JPEG", quality=95, exif=TURN_IT),
        lambda: encoded(Image.effect_noise((2600, 2600), 90).convert("RGB"), "PNG"),
    ],
    ids=["WebP", "BMP", "CMYK", "PNG on its side", "JPEG on its side", "too many bytes"],
)
def test_what_aws_does_not_take_is_made_into_what_it_takes(
    recognizer: Recognizer, aws: Rekognition, friends: Now, make: Callable[[], bytes]
) -> None:
    recognizer.enroll(friends(), "Ada", photo_of("Ada"))
    data = make()
    expected = [] if len(data) > 5 << 20 else ["Ada"]

    assert names(recognizer, friends(), read_photo(data)) == expected


def test_a_picture_too_small_for_aws_is_refused_before_it_is_asked(
    recognizer: Recognizer, aws: Rekognition, friends: Now
) -> None:
    small = read_photo(jpeg(photo_of("Ada").pixels.resize((79, 200))))
    with pytest.raises(TooSmall):
        recognizer.enroll(friends(), "Ada", small)
    with pytest.raises(TooSmall):
        recognizer.identify(friends(), small)

    assert aws.calls == ()


def beside_one_another(large: str, small: str) -> Photo:
    """A large face, and a small one beside it."""
    scene = Image.new("RGB", (900, 700), (200, 200, 200))
    scene.paste(portrait(next(person for person in CAST if person.name == large), 0, size=600), (0, 50))
    scene.paste(portrait(next(person for person in CAST if person.name == small), 0, size=250), (430, 250))
    return read_photo(jpeg(scene))


@pytest.fixture(params=[(0.5, 0.1), (2.5, 0.1)], ids=["crops as they are", "crops that hold the neighbour too"])
def pads(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Faces that touch would be cut out together; drawn ones that are apart are, where crops are very wide."""
    monkeypatch.setattr("bot.engines.rekognition.views.PADS", request.param)


@pytest.mark.usefixtures("pads")
@pytest.mark.parametrize("way", ["detect", "users"])
def test_a_small_face_is_not_taken_for_its_larger_neighbour(
    open_engine: Open, store: SqlStore, friends: Now, way: str
) -> None:
    recognizer = Recognizer(open_engine(rekognition_identify=way).engine, store)
    for name in ("Ada", "Ben"):
        recognizer.enroll(friends(), name, photo_of(name, 1))

    assert names(recognizer, friends(), beside_one_another("Ada", "Ben")) == ["Ada", "Ben"]


@pytest.mark.usefixtures("pads")
def test_the_face_that_is_meant_is_enrolled_and_not_its_larger_neighbour(
    rekognition: RekognitionEngine, recognizer: Recognizer, aws: Rekognition, friends: Now
) -> None:
    photo = beside_one_another("Ada", "Ben")
    _, small = rekognition.find(photo)
    recognizer.enroll(friends(), "Ben", photo, sighting=Sighting(small))

    assert names(recognizer, friends(), photo_of("Ben", 1)) == ["Ben"]
    assert names(recognizer, friends(), photo_of("Ada", 1)) == [None]
    assert len(aws.collections[str(friends().collection)].faces) == 1


def test_a_place_beside_a_face_is_neither_enrolled_nor_explained(
    rekognition: RekognitionEngine, recognizer: Recognizer, aws: Rekognition, friends: Now
) -> None:
    photo = photo_of("Ada")
    ada = recognizer.enroll(friends(), "Ada", photo).person
    (face,) = rekognition.find(photo)
    beside = replace(face, box=replace(face.box, left=face.box.left + 0.75 * face.box.width))
    with pytest.raises(NoFace):
        recognizer.enroll(friends(), "Ben", photo, sighting=Sighting(beside))
    with pytest.raises(NoFace):
        recognizer.explain(friends(), ada, photo, beside)

    assert len(aws.collections[str(friends().collection)].faces) == 1


# time


def test_a_user_that_is_not_active_yet_is_found_a_moment_later(
    recognizer: Recognizer, aws: Rekognition, friends: Now
) -> None:
    recognizer.enroll(friends(), "Ben", photo_of("Ben"))
    aws.active_after = 3.0
    recognizer.enroll(friends(), "Ada", photo_of("Ada"))
    at_once = names(recognizer, friends(), photo_of("Ada", 2))
    for _ in range(40):
        time.sleep(0.25)
        if (later := names(recognizer, friends(), photo_of("Ada", 2))) != at_once:
            break

    assert (at_once, later) == ([None], ["Ada"])


def test_an_album_of_one_person_is_enrolled_side_by_side(
    recognizer: Recognizer, aws: Rekognition, friends: Now
) -> None:
    gallery = friends()
    with ThreadPoolExecutor(5) as pool:
        list(pool.map(lambda picture: recognizer.enroll(gallery, "Ada", photo_of("Ada", picture)), range(5)))
    collection = aws.collections[str(friends().collection)]

    assert recognizer.people.named(friends(), "Ada").faces == 5
    assert len(collection.users) == 1
    assert all(face.user_id for face in collection.faces.values())


# gone for good


def test_forgetting_a_person_leaves_nothing_at_aws_and_looks_again(
    recognizer: Recognizer, aws: Rekognition, friends: Now
) -> None:
    for picture in (0, 1):
        recognizer.enroll(friends(), "Ada", photo_of("Ada", picture))
    recognizer.enroll(friends(), "Ben", photo_of("Ben"))
    aws.forget_calls()
    recognizer.people.forget(friends(), recognizer.people.named(friends(), "Ada"))
    collection = aws.collections[str(friends().collection)]

    assert len(collection.faces) == len(collection.users) == 1
    assert operations(aws)[-1] == "ListFaces"


def test_what_was_not_erased_at_once_is_tried_again(recognizer: Recognizer, aws: Rekognition, friends: Now) -> None:
    recognizer.enroll(friends(), "Ada", photo_of("Ada"))
    aws.fail(Fault.empty(), operation="DeleteFaces")
    recognizer.people.forget(friends(), recognizer.people.named(friends(), "Ada"))

    assert len(aws.collections[str(friends().collection)].faces) == 0


def test_a_dropped_gallery_is_one_collection_deleted(
    recognizer: Recognizer, aws: Rekognition, friends: Now, store: SqlStore
) -> None:
    recognizer.enroll(friends(), "Ada", photo_of("Ada"))
    collection = str(friends().collection)
    aws.forget_calls()
    recognizer.people.forget_everybody(friends())

    assert collection not in aws.collections
    assert operations(aws).count("DeleteCollection") == 1
    assert recognizer.gallery(ChatKey("friends")).collection is None


def test_a_gallery_that_was_read_before_its_first_enrolment_is_good_afterwards(
    recognizer: Recognizer, friends: Now
) -> None:
    gallery = friends()
    recognizer.enroll(gallery, "Ada", photo_of("Ada"))

    assert names(recognizer, gallery, photo_of("Ada", 1)) == ["Ada"]
    assert recognizer.people.forget_everybody(gallery).people == 1
