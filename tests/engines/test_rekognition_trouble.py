"""What goes wrong between whobot and Rekognition: whose business it is, what is said, and what is left behind."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from bot.app.engines import Rekognition as Opened
from bot.app.engines import open_rekognition
from bot.engines.rekognition import RekognitionEngine
from bot.errors import (
    Busy,
    ConfigurationError,
    Doubtful,
    GalleryGone,
    PhotoError,
    ServiceError,
    SetupError,
    Stale,
    TooLarge,
    TooSmall,
    Unreadable,
)
from bot.faces import ChatKey, Gallery, PersonId, Sighting
from bot.recognizer import Recognizer
from bot.recognizer.enroll import finish
from bot.sandbox.engines import signed_in
from bot.sandbox.rekognition import Fault, Rekognition
from bot.settings import read_settings
from bot.store import SqlStore
from tests.conftest import photo_of
from tests.engines.test_rekognition import beside_one_another

Now = Callable[[], Gallery]
Open = Callable[..., Opened]
ATTEMPTS = 3
STEPS = ("IndexFaces", "CreateUser", "AssociateFaces")


@pytest.fixture
def recognizer(rekognition: RekognitionEngine, store: SqlStore) -> Recognizer:
    """The verbs over Rekognition."""
    return Recognizer(rekognition, store)


@pytest.fixture
def later(rekognition: RekognitionEngine, store: SqlStore) -> Recognizer:
    """The same, ten minutes on: what is unfinished now counts as broken off."""
    return Recognizer(rekognition, store, lambda: datetime.now(UTC) + timedelta(minutes=10))


@pytest.fixture
def met(recognizer: Recognizer, friends: Now) -> Recognizer:
    """Ada is known."""
    recognizer.enroll(friends(), "Ada", photo_of("Ada"))
    return recognizer


# understood


FAULTS = [
    (Fault.throttled(), Busy, "beyond the quota"),
    (Fault.throughput(), Busy, "beyond the quota"),
    (Fault.internal(), ServiceError, "DetectFaces"),
    (Fault.page(status=503), ServiceError, "DetectFaces"),
    (Fault.page(status=200), ServiceError, "cut off, or somebody else"),
    (Fault.empty(), ServiceError, "cut off, or somebody else"),
    (Fault.truncated(), ServiceError, "cut off, or somebody else"),
    (Fault.cut_json(), ServiceError, "cut off, or somebody else"),
    (Fault.dropped_before(), ServiceError, "no whole answer"),
    (Fault.dropped_after(), ServiceError, "no whole answer"),
    (Fault.error("ServiceQuotaExceededException"), SetupError, "Service Quotas"),
    (Fault.error("LimitExceededException"), SetupError, "Service Quotas"),
    (Fault.error("ExpiredTokenException"), SetupError, "aws sso login"),
    (Fault.error("UnrecognizedClientException"), SetupError, "access key"),
    (Fault.error("InvalidSignatureException"), SetupError, "access key"),
    (Fault.error("ResourceNotFoundException"), GalleryGone, "AWS_REGION"),
    (Fault.error("SubscriptionRequiredException"), SetupError, "signing up"),
    (Fault.error("AccessDenied"), SetupError, "whobot iam-policy"),
    (Fault.error("RequestTimeoutException"), ServiceError, "DetectFaces"),
    (Fault.error("TooManyRequestsException", status=429), Busy, "beyond the quota"),
    (Fault.error("RequestTimeTooSkewed", status=403), SetupError, "clock"),
    (
        Fault.error("InvalidSignatureException", message="Signature expired: 1 is now earlier than 2"),
        SetupError,
        "clock",
    ),
    (Fault.page(status=403), ServiceError, "status 403"),
    (Fault.page(status=407), ServiceError, "status 407"),
]


@pytest.mark.parametrize(("fault", "kind", "words"), FAULTS, ids=[str(fault) for fault, _, _ in FAULTS])
def test_each_failure_is_one_exception_that_says_what_it_is(
    met: Recognizer, aws: Rekognition, friends: Now, fault: Fault, kind: type[ServiceError], words: str
) -> None:
    aws.fail(fault, operation="DetectFaces", times=ATTEMPTS)
    with pytest.raises(kind, match=words):
        met.identify(friends(), photo_of("Ada", 1))


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (Fault.error("ImageTooLargeException"), TooLarge),
        (Fault.error("InvalidImageFormatException"), Unreadable),
        (Fault.error("InvalidParameterException", message="Invalid image encoding"), Unreadable),
        (Fault.error("InvalidParameterException", message="The image is too small."), TooSmall),
        (
            Fault.error(
                "ValidationException",
                message="1 validation error detected: Value at 'image.bytes' failed to satisfy constraint: "
                "Member must have length less than or equal to 5242880",
            ),
            TooLarge,
        ),
    ],
    ids=["too large", "another format", "odd", "too small", "too many bytes"],
)
def test_a_picture_that_aws_refuses_is_the_senders_to_mend(
    met: Recognizer, aws: Rekognition, friends: Now, fault: Fault, kind: type[PhotoError]
) -> None:
    aws.fail(fault, operation="DetectFaces")

    with pytest.raises(kind):
        met.identify(friends(), photo_of("Ada", 1))


def test_an_answer_that_does_not_come_is_not_waited_for_for_ever(
    store: SqlStore, aws: Rekognition, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.engines.rekognition.client.READ", 0.2)
    aws.fail(Fault.slow(1), operation="DetectFaces", times=ATTEMPTS)
    with open_rekognition(read_settings(**signed_in(aws)), store) as opened:
        with pytest.raises(ServiceError, match="no whole answer to DetectFaces"):
            opened.engine.find(photo_of("Ada"))

        assert opened.calls.made["DetectFaces"] == 1


@pytest.mark.parametrize("fault", [Fault.throttled(), Fault.internal(), Fault.dropped_before(), Fault.page(status=503)])
def test_what_passes_by_itself_is_tried_again_and_not_noticed(
    met: Recognizer, aws: Rekognition, friends: Now, fault: Fault
) -> None:
    aws.fail(fault, operation="DetectFaces", times=ATTEMPTS - 1)

    assert met.identify(friends(), photo_of("Ada", 1)).answers[0].best is not None


@pytest.mark.parametrize("operation", ["DetectFaces", "SearchUsersByImage"])
def test_a_missing_permission_is_named(met: Recognizer, aws: Rekognition, friends: Now, operation: str) -> None:
    aws.deny(operation)

    with pytest.raises(SetupError, match=f"rekognition:{operation}.*whobot iam-policy"):
        met.identify(friends(), photo_of("Ada", 1))


@pytest.mark.parametrize("way", ["detect", "users"])
def test_a_search_that_says_nobody_is_there_by_failing_is_borne(
    open_engine: Open, store: SqlStore, aws: Rekognition, friends: Now, way: str
) -> None:
    recognizer = Recognizer(open_engine(rekognition_identify=way).engine, store)
    recognizer.enroll(friends(), "Ada", photo_of("Ada"))
    nobody = "There are no faces in the image. Should be at least 1."
    aws.fail(Fault.error("InvalidParameterException", message=nobody), operation="SearchUsersByImage")
    answers = recognizer.identify(friends(), photo_of("Ada", 1)).answers

    assert [answer.best for answer in answers] == ([None] if way == "detect" else [])


def test_a_bug_of_ours_rises_as_it_is(met: Recognizer, aws: Rekognition, friends: Now) -> None:
    aws.fail(Fault.error("InvalidParameterException", message="Request has invalid parameters"), "DetectFaces")

    with pytest.raises(Exception, match="InvalidParameterException") as raised:
        met.identify(friends(), photo_of("Ada", 1))
    assert not isinstance(raised.value, ServiceError)


def test_a_collection_that_was_deleted_by_others_is_told(
    met: Recognizer, rekognition: RekognitionEngine, friends: Now
) -> None:
    rekognition.drop(friends())

    with pytest.raises(GalleryGone, match="whobot drop"):
        met.identify(friends(), photo_of("Ada", 1))
    with pytest.raises(GalleryGone):
        met.enroll(friends(), "Ben", photo_of("Ben"))


def test_wrong_keys_are_told_apart_from_a_missing_network(store: SqlStore, aws: Rekognition) -> None:
    wrong = {**signed_in(aws), "aws_secret_access_key": "wrong"}
    nowhere = {**signed_in(aws), "aws_endpoint_url_rekognition": "http://127.0.0.1:9"}
    with open_rekognition(read_settings(**wrong), store) as opened, pytest.raises(SetupError, match="access key"):
        opened.engine.find(photo_of("Ada"))
    with open_rekognition(read_settings(**nowhere), store) as opened, pytest.raises(ServiceError, match="network"):
        opened.engine.find(photo_of("Ada"))


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"aws_region": None}, "AWS_REGION"),
        ({"aws_access_key_id": None, "aws_secret_access_key": None}, "no AWS credentials"),
        ({"aws_profile": "nobody"}, "AWS_PROFILE names nobody"),
        ({"rekognition_quotas": "IndexFaces=many"}, "IndexFaces=many"),
        ({"rekognition_quotas": "Dance=5"}, "Dance=5"),
    ],
)
def test_what_is_missing_is_said_before_anything_is_asked(
    store: SqlStore, aws: Rekognition, monkeypatch: pytest.MonkeyPatch, settings: dict[str, str | None], words: str
) -> None:
    for name in ("AWS_DEFAULT_REGION", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_PROFILE", "AWS_REGION"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_CONFIG_FILE", "nowhere")
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", "nowhere")
    opening = open_rekognition(read_settings(**{**signed_in(aws), **settings}), store)

    with pytest.raises(ConfigurationError, match=re.escape(words)):
        opening.__enter__()


# enrolments that are broken off


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("fault", [Fault.dropped_before(), Fault.dropped_after(), Fault.throttled()], ids=str)
def test_an_enrolment_broken_off_at_any_step_is_finished_or_undone(
    recognizer: Recognizer, later: Recognizer, aws: Rekognition, friends: Now, step: str, fault: Fault
) -> None:
    aws.fail(fault, operation=step, times=ATTEMPTS)
    with pytest.raises(ServiceError):
        recognizer.enroll(friends(), "Ada", photo_of("Ada"))
    aws.mend()
    before = later.people.all(friends())
    mended = later.repair()
    faces = list(aws.collections[str(friends().collection)].faces.values())
    people = later.people.all(friends())

    assert (before, mended) == ([], 1)
    assert [person.faces for person in people] == [1] * len(faces)
    assert all(face.user_id == people[0].id for face in faces)
    assert later.repair() == 0


@pytest.mark.parametrize("step", STEPS)
def test_after_it_was_broken_off_the_same_photo_can_be_sent_again(
    recognizer: Recognizer, aws: Rekognition, friends: Now, step: str
) -> None:
    aws.fail(Fault.dropped_after(), operation=step, times=ATTEMPTS)
    with pytest.raises(ServiceError):
        recognizer.enroll(friends(), "Ada", photo_of("Ada"))
    aws.mend()
    enrolled = recognizer.enroll(friends(), "Ada", photo_of("Ada"))

    assert enrolled.person.faces == 1
    assert len(aws.collections[str(friends().collection)].faces) == 1


def test_a_repair_that_cannot_reach_aws_leaves_everything_for_the_next(
    recognizer: Recognizer, later: Recognizer, aws: Rekognition, friends: Now
) -> None:
    aws.fail(Fault.dropped_after(), operation="AssociateFaces", times=ATTEMPTS)
    with pytest.raises(ServiceError):
        recognizer.enroll(friends(), "Ada", photo_of("Ada"))
    aws.mend()
    aws.fail(Fault.internal(), operation="ListFaces", times=ATTEMPTS)
    with pytest.raises(ServiceError):
        later.repair()

    assert later.repair() == 1
    assert [person.name for person in later.people.all(friends())] == ["Ada"]


def test_a_doubtful_face_that_was_broken_off_is_undone(
    met: Recognizer, later: Recognizer, aws: Rekognition, friends: Now
) -> None:
    aws.fail(Fault.dropped_before(), operation="AssociateFaces", times=ATTEMPTS)
    with pytest.raises(ServiceError):
        met.enroll(friends(), "Ada", photo_of("Ben"))
    aws.mend()

    assert later.repair() == 1
    assert len(aws.collections[str(friends().collection)].faces) == 1
    with pytest.raises(Doubtful):
        met.enroll(friends(), "Ada", photo_of("Ben"))


def test_somebody_another_process_forgot_can_be_enrolled_again(
    open_engine: Open, store: SqlStore, friends: Now, aws: Rekognition
) -> None:
    here, there = (Recognizer(open_engine().engine, store) for _ in range(2))
    ada = here.enroll(friends(), "Ada", photo_of("Ada")).person
    aws.collections[str(friends().collection)].remove_user(ada.id)  # as if she was forgotten there, up to the last step
    again = here.enroll(friends(), "Ada", photo_of("Ada", 1))

    assert again.person.id == ada.id
    assert [person.faces for person in there.people.all(friends())] == [2]


@pytest.fixture
def wide(monkeypatch: pytest.MonkeyPatch) -> None:
    """Crops so wide that a larger neighbour is in them, as one that touches the face would be."""
    monkeypatch.setattr("bot.engines.rekognition.views.PADS", (2.5, 0.1))


@pytest.mark.usefixtures("wide")
@pytest.mark.parametrize("fault", [Fault.throttled(), Fault.page(status=200), Fault.dropped_before()], ids=str)
def test_a_neighbours_face_never_becomes_somebodys_when_its_deletion_was_broken_off(
    recognizer: Recognizer, later: Recognizer, aws: Rekognition, friends: Now, fault: Fault
) -> None:
    photo = beside_one_another("Ada", "Ben")
    small = recognizer.identify(friends(), photo).answers[1].face
    aws.fail(fault, operation="DeleteFaces", times=ATTEMPTS)
    with pytest.raises(ServiceError):
        recognizer.enroll(friends(), "Ben", photo, sighting=Sighting(small))
    aws.mend()
    mended = later.repair()

    assert mended == 1
    assert later.people.all(friends()) == []
    assert len(aws.collections[str(friends().collection)].faces) == 0


def test_a_refused_face_is_not_left_behind_where_its_deletion_went_unheard(
    met: Recognizer, later: Recognizer, aws: Rekognition, friends: Now
) -> None:
    aws.fail(Fault.page(status=200), operation="DeleteFaces", times=ATTEMPTS)
    with pytest.raises(ServiceError):
        met.enroll(friends(), "Ada", photo_of("Ben"))
    aws.mend()

    assert later.repair() == 1
    assert len(aws.collections[str(friends().collection)].faces) == 1


def test_what_somebody_was_sure_of_is_kept_when_it_was_broken_off(
    met: Recognizer, later: Recognizer, aws: Rekognition, friends: Now
) -> None:
    aws.fail(Fault.dropped_before(), operation="AssociateFaces", times=ATTEMPTS)
    with pytest.raises(ServiceError):
        met.enroll(friends(), "Ada", photo_of("Ben"), sure=True)
    aws.mend()
    later.repair()

    assert [person.faces for person in later.people.all(friends())] == [2]


def test_one_collection_that_is_gone_does_not_keep_the_others_from_being_mended(
    met: Recognizer, later: Recognizer, rekognition: RekognitionEngine, aws: Rekognition, friends: Now, store: SqlStore
) -> None:
    rekognition.drop(friends())
    with pytest.raises(GalleryGone, match=str(friends().collection)):
        met.enroll(friends(), "Ben", photo_of("Ben"))
    other = store.gallery(ChatKey("other"), "rekognition")
    aws.fail(Fault.dropped_after(), operation="AssociateFaces", times=ATTEMPTS)
    with pytest.raises(ServiceError):
        met.enroll(other, "Chloé", photo_of("Chloé"))
    aws.mend()

    assert later.repair() == 1
    assert [person.name for person in later.people.all(other)] == ["Chloé"]
    assert later.people.forget_everybody(friends()).people == 1
    assert met.enroll(store.gallery(ChatKey("friends"), "rekognition"), "Ada", photo_of("Ada")).person.faces == 1


# users that somebody else is updating


CONFLICT = Fault.error("ConflictException", message="The user is being updated")


def test_a_user_that_is_being_updated_is_waited_for(met: Recognizer, aws: Rekognition, friends: Now) -> None:
    aws.fail(CONFLICT, operation="AssociateFaces", times=2)
    enrolled = met.enroll(friends(), "Ada", photo_of("Ada", 1))
    aws.fail(CONFLICT, operation="DeleteUser", times=2)
    met.people.forget(friends(), enrolled.person)

    assert enrolled.person.faces == 2
    assert len(aws.collections[str(friends().collection)].users) == 0


def test_a_user_that_is_updated_for_too_long_is_no_bug_of_ours(
    met: Recognizer, aws: Rekognition, friends: Now, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.engines.rekognition.patience.PAUSE", 0.001)
    ada = met.people.named(friends(), "Ada")
    for operation in ("AssociateFaces", "DeleteUser"):
        aws.fail(CONFLICT, operation=operation, times=20)
    with pytest.raises(Busy):
        met.enroll(friends(), "Ada", photo_of("Ada", 1))

    assert isinstance(met.people.forget(friends(), ada).trouble, Busy)


# somebody forgotten, or a chat dropped, while a face is being enrolled


def test_somebody_forgotten_while_being_enrolled_leaves_nothing_at_aws(
    recognizer: Recognizer, rekognition: RekognitionEngine, aws: Rekognition, friends: Now, store: SqlStore
) -> None:
    (face,) = rekognition.find(photo_of("Ada"))
    intent = store.begin_enrolment(friends(), "Ada", photo_of("Ada").digest, face)
    kept = rekognition.remember(friends(), intent.person.id, intent.reference, photo_of("Ada"), face)
    store.erase_person(friends(), intent.person.id)
    with pytest.raises(Stale):
        finish(rekognition, store, intent, kept)
    collection = aws.collections[str(friends().collection)]

    assert (len(collection.faces), len(collection.users)) == (0, 0)


def test_enrolling_into_a_gallery_that_was_dropped_says_that_it_is_gone(
    met: Recognizer, friends: Now, store: SqlStore
) -> None:
    gallery = friends()
    face = met.identify(gallery, photo_of("Ben")).answers[0].face
    met.people.forget_everybody(gallery)

    with pytest.raises(Stale):
        store.begin_enrolment(gallery, "Ben", "digest", face)
    with pytest.raises(Stale):
        store.ask_which(gallery, "file", "Ben", [])


# erasures that are not confirmed


def test_what_aws_does_not_let_go_of_is_reported_and_tried_again_while_nobody_is_named(
    met: Recognizer, later: Recognizer, aws: Rekognition, friends: Now
) -> None:
    aws.fail(Fault.empty(), operation="DeleteFaces", times=10)
    receipt = met.people.forget(friends(), met.people.named(friends(), "Ada"))
    named = met.identify(friends(), photo_of("Ada")).answers[0].best
    aws.mend()
    mended = later.repair()
    (report,) = later.erase.reports()

    assert (receipt.done, receipt.faces, receipt.unconfirmed, receipt.engine) == (False, 0, 1, "rekognition")
    assert named is None
    assert mended == 1
    assert [erasure.gone for erasure in report.erasures] == [1]
    assert len(aws.collections[str(friends().collection)].faces) == 0


def test_a_collection_that_is_not_deleted_at_once_is_deleted_later(
    met: Recognizer, later: Recognizer, aws: Rekognition, friends: Now
) -> None:
    gallery = friends()
    aws.fail(Fault.internal(), operation="DeleteCollection", times=ATTEMPTS)
    receipt = met.people.forget_everybody(gallery)
    anew = met.enroll(friends(), "Ben", photo_of("Ben"))
    later.repair()

    assert (receipt.done, receipt.people) == (False, 1)
    assert friends().id != gallery.id
    assert [person.name for person in later.people.all(friends())] == [anew.person.name]
    assert gallery.collection not in aws.collections
    assert friends().collection in aws.collections


def test_forgetting_where_nothing_is_left_is_no_failure(
    met: Recognizer, rekognition: RekognitionEngine, friends: Now
) -> None:
    assert rekognition.forget_person(friends(), PersonId("nobody")).unconfirmed == ()
    assert rekognition.forget(friends(), PersonId("nobody"), []).gone == ()
    assert rekognition.drop(friends()).unconfirmed == ()
    assert rekognition.drop(friends()).gone == ()
