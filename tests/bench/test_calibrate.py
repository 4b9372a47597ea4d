"""The calibration counts rightly, chooses what it should, and names people as the bot does."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from bot.engines.local.centre import centre_of, centred
from bot.engines.local.roster import roster
from bot.engines.local.similarity import BANDS, Scale, is_doubtful
from bot.faces import Band, FaceId, Named, Person, PersonId
from bot.ports import Template
from bot.recognizer.bands import band
from bot.sandbox.cast import CAST, jpeg, landscape, portrait
from tests.bench import calibrate
from tests.bench.choosing import LIMIT, SIZES, Point, choose, fit, points
from tests.bench.openset import NOBODY, Tally, enrolment, intervals, means, names, search
from tests.bench.portraits import TEMPLATE, Portraits, halves, portraits_in


def pictures_of(people: list[int], templates: np.ndarray) -> Portraits:
    """Pictures of these people, all fit to be enrolled."""
    return Portraits(max(people) + 1, np.array(people), templates, templates, templates, np.ones(len(people), np.bool_))


def corners(*people: int) -> Portraits:
    """A picture for each number, of the person of that number: all of a person are equal, and nobody like another."""
    return pictures_of(list(people), np.eye(TEMPLATE, dtype=np.float32)[list(people)])


def crowd(people: int, pictures: int, spread: float) -> Portraits:
    """Pictures that stray by `spread` from faces that have something in common, as people's have."""
    random = np.random.default_rng(1)
    faces = random.normal(size=(people, TEMPLATE)) + random.normal(size=TEMPLATE) / 2
    shown = np.repeat(faces, pictures, axis=0) + spread * random.normal(size=(people * pictures, TEMPLATE))
    shown = (shown / np.linalg.norm(shown, axis=1, keepdims=True)).astype(np.float32)
    return pictures_of(np.repeat(np.arange(people), pictures).tolist(), shown)


def closer(portraits: Portraits, spread: float) -> Portraits:
    """The same pictures, which stray a little more from what is seen at the first look."""
    away = portraits.template + np.random.default_rng(2).normal(size=portraits.template.shape) * spread
    return replace(portraits, closer=(away / np.linalg.norm(away, axis=1, keepdims=True)).astype(np.float32))


def searched(portraits: Portraits, people: int, galleries: int) -> Tally:
    """Galleries of so many people with one photo each, counted."""
    random = np.random.default_rng(1)
    tally = Tally.of_nobody(portraits.people)
    for _ in range(galleries):
        search(tally, portraits, people, 1, random)
    return tally


def test_without_look_alikes_everybody_is_found_and_no_stranger_named() -> None:
    tally = searched(corners(0, 0, 1, 1, 2, 2), people=2, galleries=10)

    assert tally.rates() == (0.0, 1.0, 0.0)
    assert (tally.known.sum(), tally.strangers.sum()) == (20, 20)
    assert intervals(tally, np.random.default_rng(1)) == ((0.0, 1.0, 0.0), (0.0, 1.0, 0.0))


def test_a_stranger_is_named_whenever_their_double_is_enrolled() -> None:
    doubles = corners(0, 0, 1, 1, 2, 2, 3, 3)
    doubles.template[2:4] = doubles.template[0]
    tally = searched(doubles, people=1, galleries=400)

    assert tally.named[[0, 1], [1, 0]].sum() == tally.named.sum()
    assert tally.rates().fpir == pytest.approx(1 / 6, abs=0.03)  # in every second gallery, one of three strangers
    assert tally.rates().tpir == 1


def test_who_is_taken_for_their_double_counts_as_mistaken() -> None:
    doubles = corners(0, 0, 1, 1)
    doubles.template[[1, 3]] = doubles.template[[2, 0]]  # the second picture of each is the first of the other
    rates = searched(doubles, people=2, galleries=100).rates()

    assert rates.tpir + rates.mistaken == pytest.approx(0.5, abs=0.15)  # else both are as like, and neither is named
    assert rates.tpir == 0


def test_two_who_are_alike_and_both_enrolled_are_not_named() -> None:
    doubles = corners(0, 0, 1)
    doubles.template[2] = doubles.template[0]

    assert searched(doubles, people=2, galleries=5).rates().tpir == 0


def test_an_interval_is_that_of_people_and_not_of_pictures() -> None:
    """Of 20 people 10 are never found, in however many pictures: 50 % within two standard deviations of 11 %."""
    tally = Tally(np.ones(20), np.full(20, 1000.0), np.zeros((20, 20)), np.diag(np.repeat([0.0, 1000.0], 10)))
    low, high = intervals(tally, np.random.default_rng(1))

    assert [low.tpir, high.tpir] == pytest.approx([0.28, 0.72], abs=0.05)


def test_a_picture_without_a_face_is_a_person_missed() -> None:
    pictures = corners(0, 0)
    pictures.template[1] = 0
    pictures.fit[1] = False
    tally = searched(pictures, people=1, galleries=5)

    assert pictures.faceless == 1
    assert (tally.known.sum(), tally.told.sum()) == (5, 0)


@pytest.mark.parametrize("photos", [1, 3])
def test_people_are_named_as_the_bot_names_them(photos: int) -> None:
    portraits = closer(crowd(people=40, pictures=5, spread=1.1), spread=0.03)
    pictures = enrolment(portraits, np.arange(40), photos, np.random.default_rng(1))
    templates = [
        Template(FaceId(f"{row}"), PersonId(f"{person:02}"), portraits.template[row].tobytes())
        for person, rows in enumerate(pictures)
        for row in rows
    ]
    here = roster(1, templates)

    def said(first: np.ndarray, again: np.ndarray) -> int:
        near = here.search(first)
        near = here.search(again) if is_doubtful(near) else near
        found = [Named(Person(each.person, each.person), each.similarity) for each in near]
        return int(found[0].person.id) if band(found, BANDS) is Band.MATCH else NOBODY

    expected = [said(*both) for both in zip(portraits.template, portraits.closer, strict=True)]
    gallery = means(portraits.template[pictures])
    once = names(portraits.template, portraits.template, gallery, photos)

    assert len(set(expected)) > 30
    assert names(portraits.template, portraits.closer, gallery, photos).tolist() == expected != once.tolist()


def test_whoever_is_in_doubt_is_searched_for_as_they_are_seen_closer() -> None:
    pictures = corners(0, 0, 1, 1, 2, 2)
    halfway = 0.36 * pictures.template + np.sqrt(1 - 0.36**2) * np.roll(pictures.template, 50, axis=1)
    doubtful = replace(pictures, template=halfway.astype(np.float32))

    assert searched(doubtful, people=2, galleries=10).rates() == (0.0, 1.0, 0.0)
    assert searched(replace(doubtful, closer=halfway), people=2, galleries=10).rates() == (0.0, 0.0, 0.0)


def test_the_enrolled_pictures_are_those_of_the_people_different_and_fit() -> None:
    portraits = crowd(people=6, pictures=4, spread=1.0)
    portraits.fit[::4] = False
    rows = enrolment(portraits, np.array([4, 1]), 3, np.random.default_rng(1))

    assert np.sort(rows, axis=1).tolist() == [[17, 18, 19], [5, 6, 7]]


def test_the_halves_have_no_person_in_common() -> None:
    one, other = halves(crowd(people=9, pictures=3, spread=1.0), np.random.default_rng(1))

    assert sorted([*one.person, *other.person]) == sorted([*range(9)] * 3)
    assert (len(set(one.person)), len(set(other.person))) == (5, 4)


def test_the_fit_finds_the_scale_that_the_points_were_made_of() -> None:
    made = Scale(0.46, 0.015, 0.02)
    points = [
        Point(people, photos, 0.46 + 0.015 * np.log2(people / 100) + 0.02 * (1 - 1 / photos), evidence=people)
        for people in SIZES
        for photos in (1, 2, 3)
    ]

    assert fit(points) == pytest.approx(made)


def test_a_point_leaves_as_many_pairs_of_strangers_above_as_it_says() -> None:
    portraits = crowd(people=300, pictures=4, spread=1.0)
    random = np.random.default_rng(1)
    point = points(portraits, 1, random)[0]

    def above() -> float:
        """The share of pairs in a gallery of other people's."""
        enrolled = random.choice(300, point.people, replace=False)
        gallery = portraits.template[enrolment(portraits, enrolled, 1, random)[:, 0]]
        centre = centre_of(gallery)
        strangers = portraits.template[~np.isin(portraits.person, enrolled)]
        return float(np.mean(centred(strangers, centre) @ centred(gallery, centre).T > point.cosine))

    pairs = 300 * 299 * 4

    assert point.people == SIZES[0]
    assert 0 < point.evidence < LIMIT / SIZES[0] * pairs
    assert np.mean([above() for _ in range(80)]) == pytest.approx(point.evidence / pairs, rel=0.3)


def test_too_few_people_are_nothing_to_choose_by() -> None:
    with pytest.raises(ValueError, match="too few"):
        choose(crowd(people=20, pictures=3, spread=1.0), np.random.default_rng(1))


def test_the_tables_have_what_was_chosen_and_each_gallery_that_people_suffice_for() -> None:
    head, *rows = list(calibrate.lines(crowd(people=300, pictures=4, spread=1.0), divisions=2))

    assert "shipped" in head
    assert [line.split("|")[1].strip() for line in rows if line.startswith("| ")] == [
        *Scale._fields,
        "people",
        *("20", "50", "100") * 2,
    ]


def test_the_face_in_the_middle_is_the_portraits(tmp_path: Path) -> None:
    for person in CAST[:2]:
        (tmp_path / person.name).mkdir()
        for picture in range(2):
            (tmp_path / person.name / f"{picture}.jpg").write_bytes(jpeg(portrait(person, picture, 320)))
    (tmp_path / CAST[1].name / "2.jpg").write_bytes(jpeg(landscape(size=(320, 240))))
    portraits = portraits_in(tmp_path)
    ada, again, ben, *_ = portraits.template

    assert portraits.person.tolist() == [0, 0, 1, 1, 1]
    assert portraits.fit.tolist() == [True] * 4 + [False]
    assert portraits.faceless == 1
    assert ada @ again > 0.5 > ada @ ben
