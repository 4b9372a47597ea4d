"""What is particular to the local engine: its models, its scores and its memory."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from bot.engines.local import LocalEngine
from bot.engines.local.alignment import ARCFACE, similarity_transform
from bot.engines.local.centre import centred
from bot.engines.local.models import SFACE, YUNET, ModelFile
from bot.engines.local.network import Detection, Network
from bot.engines.local.quality import assess, pose
from bot.engines.local.roster import Rosters, roster
from bot.engines.local.similarity import SCALE, match_threshold, maybe_threshold, similarity
from bot.errors import ConfigurationError
from bot.faces import ChatKey, FaceId, Gallery, PersonId, Reason
from bot.photos import read_photo
from bot.ports import Template
from bot.recognizer import Recognizer
from bot.sandbox.cast import CAST, jpeg, portrait
from bot.store import SqlStore
from tests.conftest import MODELS, photo_of


def template(person: str, face: str, *numbers: float) -> Template:
    vector = np.array(numbers, "<f4")
    return Template(FaceId(face), PersonId(person), (vector / np.linalg.norm(vector)).tobytes())


@pytest.mark.parametrize("model", [YUNET, SFACE])
def test_a_model_that_is_not_the_known_one_is_refused(tmp_path: Path, model: ModelFile) -> None:
    file = tmp_path / model.path
    file.parent.mkdir()
    file.write_bytes(b"something else")

    with pytest.raises(ConfigurationError, match="pip install"):
        model.read(tmp_path)


def test_a_missing_model_says_what_to_install(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"missing.*whobot\[local\]"):
        YUNET.read(tmp_path)


def test_the_same_crop_gives_the_same_template_whichever_network_made_it() -> None:
    crop = np.random.default_rng(1).integers(0, 255, (112, 112, 3), np.uint8)
    one, other = Network(MODELS).embed(crop), Network(MODELS).embed(crop)

    assert np.allclose(one, other)
    assert one.shape == (128,)
    assert np.linalg.norm(one) == pytest.approx(1)


@pytest.mark.parametrize(("turn", "scale"), [(0, 1.0), (30, 0.4), (-75, 3.0), (180, 1.5)])
def test_the_alignment_undoes_turn_scale_and_shift(turn: float, scale: float) -> None:
    angle = np.radians(turn)
    rotation = scale * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    moved = (ARCFACE @ rotation.T + [40, -7]).astype(np.float32)
    matrix = similarity_transform(moved, ARCFACE)

    assert np.allclose(moved @ matrix[:, :2].T + matrix[:, 2], ARCFACE, atol=1e-3)


def unsteadiness(network: Network, pictures: list[np.ndarray], *, twice: bool) -> float:
    """By how many widths of a face its points move when the picture is half as large, on average."""

    def seen(pixels: np.ndarray) -> Detection:
        face = network.detect(pixels)[0]
        return network.corrected(pixels, face) if twice else face

    faces = [seen(picture) for picture in pictures]
    halves = [seen(np.ascontiguousarray(picture[::2, ::2])) for picture in pictures]
    return float(np.mean([np.abs(a.points - 2 * b.points) / a.width for a, b in zip(faces, halves, strict=True)]))


def test_a_second_look_steadies_the_points() -> None:
    network = Network(MODELS)
    cast = [np.asarray(portrait(person, size=640)) for person in CAST]

    assert unsteadiness(network, cast, twice=True) < 0.9 * unsteadiness(network, cast, twice=False)


def test_a_face_at_the_edge_is_looked_at_again_too() -> None:
    network = Network(MODELS)
    pixels = np.asarray(portrait(CAST[0]))
    (face,) = network.detect(pixels)
    cut = np.ascontiguousarray(pixels[int(face.box[1]) + 5 :, int(face.box[0]) + 5 :])
    (at_the_edge,) = network.detect(cut)
    corrected = network.corrected(cut, at_the_edge)

    assert np.abs(corrected.points + face.box[:2] + 5 - face.points).max() < 0.1 * face.width


def seen_from(yaw: float, pitch: float, roll: float) -> np.ndarray:
    """Five points of a head, 63 mm between the eyes, turned by degrees and looked at from far away."""
    head = np.array([[-31.5, 0, 0], [31.5, 0, 0], [0, 38, -35], [-24, 69, 0], [24, 69, 0]])
    y, p, r = np.radians([yaw, -pitch, roll])
    about_y = np.array([[np.cos(y), 0, -np.sin(y)], [0, 1, 0], [np.sin(y), 0, np.cos(y)]])
    about_x = np.array([[1, 0, 0], [0, np.cos(p), -np.sin(p)], [0, np.sin(p), np.cos(p)]])
    about_z = np.array([[np.cos(r), -np.sin(r), 0], [np.sin(r), np.cos(r), 0], [0, 0, 1]])
    return np.asarray((head @ (about_z @ about_x @ about_y).T)[:, :2], np.float32)


@pytest.mark.parametrize(
    ("yaw", "pitch", "roll"), [(0, 0, 0), (30, 0, 0), (-45, 0, 0), (0, 20, 0), (0, -20, 0), (0, 0, 40), (25, 10, -15)]
)
def test_the_pose_of_a_turned_head_is_told_within_ten_degrees(yaw: float, pitch: float, roll: float) -> None:
    assert pose(seen_from(yaw, pitch, roll)) == pytest.approx((yaw, pitch, roll), abs=10)


def test_each_fault_of_a_face_has_its_reason() -> None:
    crop = np.random.default_rng(1).integers(40, 200, (112, 112, 3), np.uint8)
    smooth = np.tile(np.linspace(60, 180, 112)[:, None, None], (1, 112, 3)).astype(np.uint8)

    assert assess(100, ARCFACE, crop).reasons == ()
    assert assess(31, ARCFACE, crop).reasons == (Reason.SMALL_BOUNDING_BOX,)
    assert assess(100, ARCFACE, crop // 16).reasons == (Reason.LOW_BRIGHTNESS,)
    assert assess(100, ARCFACE, 255 - crop // 32).reasons == (Reason.LOW_FACE_QUALITY,)
    assert assess(100, ARCFACE, smooth).reasons == (Reason.LOW_SHARPNESS,)
    assert assess(100, seen_from(70, 0, 0), crop).reasons == (Reason.EXTREME_POSE,)
    assert assess(100, ARCFACE, crop, score=0.86).reasons == (Reason.LOW_CONFIDENCE,)


@pytest.mark.parametrize("photos", [1, 2, 3, 50])
@pytest.mark.parametrize("people", [1, 20, 100, 500, 10_000])
def test_97_is_the_match_band_on_every_gallery_size_and_for_every_number_of_photos(people: int, photos: int) -> None:
    cosines = np.array([maybe_threshold(people, photos), match_threshold(people, photos)], np.float32)

    assert similarity(cosines, people, photos) == pytest.approx([80, 97], abs=1e-3)


def test_the_very_same_picture_is_100_and_a_mean_nearly() -> None:
    cosines = np.ones(3, np.float32)

    assert similarity(cosines, 20, np.array([1, 2, 100])) == pytest.approx([100, 99.9, 99.9], abs=0.1)
    assert similarity(cosines, 20)[0] == 100


def test_more_people_want_more_likeness() -> None:
    thresholds = [match_threshold(people) for people in (1, 20, 100, 500, 10_000, 10_000_000)]

    assert thresholds == sorted(thresholds)
    assert thresholds[2] == pytest.approx(SCALE.match_at_100)
    assert (thresholds[0], thresholds[-1]) == (0.34, 0.50)


def test_the_mean_of_more_photos_wants_more_likeness() -> None:
    thresholds = [match_threshold(100, photos) for photos in (1, 2, 3, 10)]

    assert thresholds == sorted(set(thresholds))


def test_people_with_different_numbers_of_photos_are_compared_fairly() -> None:
    once = template("once", "1", 1, 0, 0)
    often = [template("often", str(face), 1, 0, 0) for face in range(2, 6)]
    here = roster(1, [*often, once])
    probe = np.array([0.6, 0.8, 0], np.float32)

    cosine = centred(probe[None], here.centre) @ centred(here.means[0], here.centre)

    assert tuple(here.people) == ("often", "once")
    assert [candidate.person for candidate in here.search(probe)] == ["once", "often"]
    assert [candidate.similarity for candidate in here.search(probe)] == [
        pytest.approx(float(similarity(cosine, 2, photos)[0]), abs=1e-3) for photos in (1, 4)
    ]


def test_a_person_is_compared_by_the_mean_of_their_photos() -> None:
    people = roster(1, [template("ada", "1", 1, 0, 0), template("ben", "2", 0, 0, 1), template("ada", "3", 0, 1, 0)])
    halfway = np.array([1, 1, 0], np.float32) / np.sqrt(2)

    assert tuple(people.people) == ("ada", "ben")
    assert people.means[0] == pytest.approx(halfway)
    assert people.search(halfway.astype(np.float32))[0].similarity == pytest.approx(100, abs=0.1)


def test_at_most_ten_candidates_are_named() -> None:
    crowd = roster(1, [template(f"p{number:02}", str(number), 1, 0.001 * number) for number in range(30)])
    found = crowd.search(np.array([1, 0], np.float32))

    assert [candidate.person for candidate in found] == [f"p{number:02}" for number in range(10)]


def test_a_gallery_is_read_again_when_another_process_changed_it(gallery: Gallery, store: SqlStore) -> None:
    here = LocalEngine(store.templates)
    there = Recognizer(LocalEngine(store.templates), store)

    assert here.identify(gallery, photo_of("Ada", 1))[0].candidates == ()
    ada = there.enroll(gallery, "Ada", photo_of("Ada")).person
    assert [candidate.person for candidate in here.identify(gallery, photo_of("Ada", 1))[0].candidates] == [ada.id]
    there.people.forget(gallery, ada)
    assert here.identify(gallery, photo_of("Ada", 1))[0].candidates == ()


class Counting:
    """The templates of a store, counting how often a gallery is read."""

    def __init__(self, store: SqlStore) -> None:
        self._templates = store.templates
        self.revision = store.templates.revision
        self.put = store.templates.put
        self.assign = store.templates.assign
        self.delete = store.templates.delete
        self.of = store.templates.of
        self.reads = 0

    def all(self, gallery: Gallery) -> list[Template]:
        self.reads += 1
        return self._templates.all(gallery)


def test_a_gallery_is_read_once_and_memory_is_bounded(store: SqlStore) -> None:
    galleries = [store.gallery(ChatKey(str(number)), "local") for number in range(3)]
    for gallery in galleries:
        store.templates.put(gallery, template("ada", "1", 1, 0, 0))
    counting = Counting(store)
    rosters = Rosters(counting, limit=2 * 3 * 4)  # two galleries of one template of three numbers of four bytes
    for gallery in (galleries[0], galleries[0], galleries[1], galleries[0], galleries[2], galleries[1]):
        rosters.of(gallery)

    assert counting.reads == 4


def test_the_boxes_of_a_large_picture_are_in_its_own_pixels(engine: LocalEngine) -> None:
    picture = portrait(CAST[0], 0, size=640)
    (small,) = engine.find(read_photo(jpeg(picture)))
    (large,) = engine.find(read_photo(jpeg(picture.resize((3840, 3840)))))

    assert large.box.width == pytest.approx(6 * small.box.width, rel=0.1)
    assert large.quality.width_px == large.box.width
