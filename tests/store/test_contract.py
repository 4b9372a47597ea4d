"""What every store promises, whatever database it stands on."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert

from bot.errors import Stale, Taken
from bot.faces import ChatKey, FaceId, Gallery, Origin, PersonId, Sighting, name_key
from bot.ports import Store, Template
from bot.store import SqlStore, open_store, utc_now
from bot.store.questions import PICKS_PER_GALLERY
from bot.store.tables import picks

from .conftest import CHAT, FACE, OTHER_FACE, Clock, driver, enrol

# galleries


def test_is_what_the_port_asks_for(store: SqlStore) -> None:
    as_port: Store = store  # mypy compares every signature

    assert as_port.templates is store.templates


def test_a_chat_keeps_its_gallery(store: SqlStore) -> None:
    first = store.gallery(CHAT, "local")

    assert store.gallery(CHAT, "local") == first
    assert first.engine == "local"


def test_galleries_differ_by_chat_and_by_engine(store: SqlStore) -> None:
    ids = {store.gallery(ChatKey(chat), engine).id for chat in ("1", "2") for engine in ("local", "rekognition")}

    assert len(ids) == 4


def test_the_id_of_a_gallery_says_nothing_about_its_chat(store: SqlStore) -> None:
    gallery = store.gallery(ChatKey("4711"), "local")

    assert len(gallery.id) >= 16
    assert int(gallery.id, 16) != 4711


def test_a_wish_is_remembered_changed_and_forgotten(store: SqlStore, gallery: Gallery, elsewhere: Gallery) -> None:
    heard = [store.settings(gallery).get("language")]
    for wish in ("de", "fr", None, None):
        store.set_settings(gallery, {"language": wish})
        heard.append(store.settings(gallery).get("language"))

    assert heard == [None, "de", "fr", None, None]


def test_wishes_are_kept_together_and_not_for_a_gallery_that_is_gone(store: SqlStore, gallery: Gallery) -> None:
    store.set_settings(gallery, {"match": "98", "maybe": "90", "language": "de"})
    store.set_settings(gallery, {"match": "99", "language": None})

    assert store.settings(gallery) == {"match": "99", "maybe": "90"}
    store.erase_gallery(gallery)
    with pytest.raises(Stale):
        store.set_settings(gallery, {"match": "98"})
    with pytest.raises(Stale):
        store.since(gallery)


def test_a_wish_is_of_one_gallery(store: SqlStore, gallery: Gallery, elsewhere: Gallery) -> None:
    store.set_settings(gallery, {"language": "de"})

    assert store.settings(elsewhere).get("language") is None


# people


def test_people_are_listed_by_name_with_their_faces(store: SqlStore, gallery: Gallery) -> None:
    enrol(store, gallery, "bob", "1")
    enrol(store, gallery, "Ada", "1")
    enrol(store, gallery, "Ada", "2")
    enrol(store, gallery, "Éva", "1")
    enrol(store, gallery, "Zoe", "1")

    assert [(person.name, person.faces) for person in store.people(gallery)] == [
        ("Ada", 2),
        ("bob", 1),
        ("Zoe", 1),
        ("Éva", 1),
    ]


def test_one_who_is_only_begun_is_not_listed_but_found_by_name(store: SqlStore, gallery: Gallery) -> None:
    intent = store.begin_enrolment(gallery, "Ada", "digest", FACE)

    assert store.people(gallery) == []
    assert store.persons(gallery, [intent.person.id]) == {}
    assert store.is_empty(gallery)
    assert store.person_named(gallery, "Ada") == intent.person


def test_a_gallery_with_a_finished_face_is_not_empty(store: SqlStore, gallery: Gallery, elsewhere: Gallery) -> None:
    enrol(store, gallery, "Ada")

    assert not store.is_empty(gallery)
    assert store.is_empty(elsewhere)


def test_persons_are_those_asked_for(store: SqlStore, gallery: Gallery) -> None:
    ada = enrol(store, gallery, "Ada")
    enrol(store, gallery, "Bob")

    assert store.persons(gallery, [ada.id, PersonId("nobody"), ada.id]) == {ada.id: ada}
    assert store.persons(gallery, []) == {}


def test_any_number_of_persons_may_be_asked_for(store: SqlStore, gallery: Gallery) -> None:
    ada = enrol(store, gallery, "Ada")
    many = [PersonId(f"nobody-{number}") for number in range(70_000)]

    assert store.persons(gallery, [*many, ada.id]) == {ada.id: ada}


def test_nobody_is_seen_from_another_gallery(store: SqlStore, gallery: Gallery, elsewhere: Gallery) -> None:
    ada = enrol(store, gallery, "Ada")

    assert store.people(elsewhere) == []
    assert store.persons(elsewhere, [ada.id]) == {}
    assert store.person_named(elsewhere, "Ada") is None


def test_nobody_is_erased_from_another_gallery(store: SqlStore, gallery: Gallery, elsewhere: Gallery) -> None:
    ada = enrol(store, gallery, "Ada")
    store.templates.put(gallery, Template(FaceId("f"), ada.id, b"1234"))
    store.erase_person(elsewhere, ada.id)

    assert store.people(gallery) == [ada]
    assert store.templates.of(gallery, ada.id) == ["f"]


def test_two_galleries_may_each_have_an_ada(store: SqlStore, gallery: Gallery, elsewhere: Gallery) -> None:
    here, there = enrol(store, gallery, "Ada"), enrol(store, elsewhere, "Ada")

    assert here.id != there.id
    assert store.person_named(elsewhere, "Ada") == there


def test_erasing_leaves_nothing_about_somebody(store: SqlStore, gallery: Gallery, clock: Clock) -> None:
    ada, bob = enrol(store, gallery, "Ada"), enrol(store, gallery, "Bob")
    begun = store.begin_enrolment(gallery, "Ada", "another", FACE)
    store.templates.put(gallery, Template(FaceId("a"), ada.id, b"1234"))
    store.templates.put(gallery, Template(FaceId("b"), bob.id, b"1234"))
    pick, others_pick = (store.ask_which(gallery, "file", name, [Sighting(FACE)]) for name in ("ADA", "Bob"))
    store.expect_photo(CHAT, 1, "ada")
    store.expect_photo(CHAT, 2, "Bob")
    revision = store.templates.revision(gallery)
    store.erase_person(gallery, ada.id)
    store.erase_person(gallery, ada.id)
    since = clock.forward(1) - timedelta(hours=1)

    assert store.person_named(gallery, "Ada") is None
    assert begun not in store.unfinished(clock.now)
    assert store.templates.of(gallery, ada.id) == []
    assert store.templates.revision(gallery) > revision
    assert store.which(gallery, pick.id) is None
    assert store.expected(CHAT, 1, since) is None
    assert store.people(gallery) == [bob]
    assert store.templates.of(gallery, bob.id) == ["b"]
    assert store.which(gallery, others_pick.id) == others_pick
    assert store.expected(CHAT, 2, since) == "Bob"


# enrolments


def test_an_intent_says_what_was_begun(store: SqlStore, gallery: Gallery) -> None:
    intent = store.begin_enrolment(gallery, "Ada", "digest", FACE, "file")

    assert (intent.gallery, intent.face, intent.done) == (gallery, FACE, False)
    assert (intent.person.name, intent.person.faces) == ("Ada", 0)
    assert len(intent.reference) >= 16


def test_the_same_photo_and_person_give_the_same_intent_begun_again(store: SqlStore, gallery: Gallery) -> None:
    first = store.begin_enrolment(gallery, "Ada", "digest", FACE)

    assert not first.again
    assert store.begin_enrolment(gallery, "ADA ", "digest", FACE) == replace(first, again=True)


def test_a_finished_intent_is_done(store: SqlStore, gallery: Gallery) -> None:
    first = store.begin_enrolment(gallery, "Ada", "digest", FACE)
    store.finish_enrolment(first, FaceId("f"))
    again = store.begin_enrolment(gallery, "Ada", "digest", OTHER_FACE)

    assert again.done
    assert (again.reference, again.face, again.person.faces) == (first.reference, FACE, 1)


def test_a_photo_is_enrolled_once_it_is_finished(store: SqlStore, gallery: Gallery, elsewhere: Gallery) -> None:
    intent = store.begin_enrolment(gallery, "Ada", "digest", FACE)
    before = store.enrolled(gallery, "Ada", "digest")
    person = store.finish_enrolment(intent, FaceId("f"))
    found = store.enrolled(gallery, "ADA", "digest")

    assert before is None
    assert found is not None
    assert (found.person, found.face, found.done) == (person, FACE, True)
    assert store.enrolled(gallery, "Ada", "another") is None
    assert store.enrolled(gallery, "Bob", "digest") is None
    assert store.enrolled(elsewhere, "Ada", "digest") is None


def test_beginning_again_before_it_is_finished_takes_the_face_that_is_meant_now(
    store: SqlStore, gallery: Gallery
) -> None:
    first = store.begin_enrolment(gallery, "Ada", "digest", FACE)
    again = store.begin_enrolment(gallery, "Ada", "digest", OTHER_FACE)

    assert again.reference == first.reference
    assert again.face == OTHER_FACE


def test_another_photo_or_another_person_is_another_intent(store: SqlStore, gallery: Gallery) -> None:
    intents = [
        store.begin_enrolment(gallery, name, photo, FACE) for name, photo in [("Ada", "1"), ("Ada", "2"), ("Bob", "1")]
    ]

    assert len({intent.reference for intent in intents}) == 3
    assert len({intent.person.id for intent in intents}) == 2


def test_a_finished_enrolment_counts(store: SqlStore, gallery: Gallery) -> None:
    counts = [enrol(store, gallery, "Ada", photo).faces for photo in ("1", "2", "2")]

    assert counts == [1, 2, 2]


def test_finishing_twice_is_harmless(store: SqlStore, gallery: Gallery) -> None:
    intent = store.begin_enrolment(gallery, "Ada", "digest", FACE)
    first = store.finish_enrolment(intent, FaceId("f"))

    assert store.finish_enrolment(intent, FaceId("f")) == first


def test_finishing_for_somebody_erased_meanwhile_is_refused(store: SqlStore, gallery: Gallery) -> None:
    intent = store.begin_enrolment(gallery, "Ada", "digest", FACE)
    store.erase_person(gallery, intent.person.id)

    with pytest.raises(Stale):
        store.finish_enrolment(intent, FaceId("f"))
    assert store.person_named(gallery, "Ada") is None


def test_abandoning_removes_one_who_was_never_known(store: SqlStore, gallery: Gallery) -> None:
    intent = store.begin_enrolment(gallery, "Ada", "digest", FACE)
    store.abandon_enrolment(intent)
    store.abandon_enrolment(intent)

    assert store.person_named(gallery, "Ada") is None


@pytest.mark.parametrize("finished", [True, False])
def test_abandoning_keeps_one_of_whom_something_else_is_kept(store: SqlStore, gallery: Gallery, finished: bool) -> None:
    kept = store.begin_enrolment(gallery, "Ada", "kept", FACE)
    if finished:
        store.finish_enrolment(kept, FaceId("f"))
    store.abandon_enrolment(store.begin_enrolment(gallery, "Ada", "abandoned", FACE))

    assert store.begin_enrolment(gallery, "Ada", "kept", FACE).reference == kept.reference


def test_abandoning_late_undoes_nothing_that_was_finished(store: SqlStore, gallery: Gallery) -> None:
    intent = store.begin_enrolment(gallery, "Ada", "digest", FACE)
    person = store.finish_enrolment(intent, FaceId("f"))
    store.abandon_enrolment(intent)

    assert store.people(gallery) == [person]


def test_an_intent_reaches_only_its_own_gallery(store: SqlStore, gallery: Gallery, elsewhere: Gallery) -> None:
    intent = store.begin_enrolment(gallery, "Ada", "digest", FACE)
    astray = type(intent)(intent.reference, elsewhere, intent.person, FACE)
    store.abandon_enrolment(astray)

    with pytest.raises(Stale):
        store.finish_enrolment(astray, FaceId("f"))
    assert store.person_named(gallery, "Ada") == intent.person


def test_unfinished_work_of_every_gallery_is_listed_the_oldest_first(
    store: SqlStore, gallery: Gallery, elsewhere: Gallery, clock: Clock
) -> None:
    enrol(store, gallery, "Ada", "finished")
    first = store.begin_enrolment(elsewhere, "Bob", "digest", FACE)
    clock.forward(1)
    second = store.begin_enrolment(gallery, "Ada", "begun", OTHER_FACE)
    until = clock.forward(1)
    store.begin_enrolment(gallery, "Ada", "later", FACE)

    assert store.unfinished(until) == [first, second]


def test_what_is_begun_again_is_not_left_over(store: SqlStore, gallery: Gallery, clock: Clock) -> None:
    store.begin_enrolment(gallery, "Ada", "digest", FACE)
    until = clock.forward(60)
    store.begin_enrolment(gallery, "Ada", "digest", FACE)

    assert store.unfinished(until) == []


def test_a_time_of_any_zone_will_do_but_one_without_is_a_bug(store: SqlStore, gallery: Gallery, clock: Clock) -> None:
    intent = store.begin_enrolment(gallery, "Ada", "digest", FACE)
    later = clock.forward(1).astimezone(timezone(timedelta(hours=-11)))

    assert store.unfinished(later) == [intent]
    with pytest.raises(Exception, match="time zone"):
        store.unfinished(datetime(2030, 1, 1))


# names

scripts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=60)
numbers = count()


@given(name=scripts)
def test_looking_up_a_key_finds_the_key(name: str) -> None:
    assert name_key(name_key(name)) == name_key(name)


@given(name=scripts.filter(name_key))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_name_of_any_script_is_kept_as_written_and_found_as_typed(store: SqlStore, name: str) -> None:
    gallery = store.gallery(ChatKey(f"names {next(numbers)}"), "local")  # an empty one for each example
    person = enrol(store, gallery, name)
    typed = [f"  {name}\t", unicodedata.normalize("NFD", name), name_key(name)]

    assert person.name == name
    assert [store.person_named(gallery, spelling) for spelling in typed] == [person] * len(typed)
    assert enrol(store, gallery, typed[1], "another photo").id == person.id


# open questions


def test_a_photo_is_expected_until_it_is_not(store: SqlStore, clock: Clock) -> None:
    before = clock.now - timedelta(minutes=1)
    store.expect_photo(CHAT, 2**40, "Ada")
    store.expect_photo(CHAT, 2**40, "Bob")

    assert store.expected(CHAT, 2**40, before) == "Bob"
    assert store.expect_nothing(CHAT, 2**40)
    assert not store.expect_nothing(CHAT, 2**40)
    assert store.expected(CHAT, 2**40, before) is None


def test_a_wish_of_long_ago_is_not_answered(store: SqlStore, clock: Clock) -> None:
    store.expect_photo(CHAT, 1, "Ada")

    assert store.expected(CHAT, 1, since=clock.forward(10)) is None


def test_a_photo_is_expected_of_one_user_in_one_chat(store: SqlStore, clock: Clock) -> None:
    before = clock.now - timedelta(minutes=1)
    store.expect_photo(CHAT, 1, "Ada")

    assert store.expected(CHAT, 2, before) is None
    assert store.expected(ChatKey("another"), 1, before) is None


def test_a_question_is_open_until_it_is_answered(store: SqlStore, gallery: Gallery) -> None:
    pick = store.ask_which(gallery, "file", "Ada", [Sighting(FACE), Sighting(OTHER_FACE)])

    assert pick.faces == (FACE, OTHER_FACE)
    assert store.which(gallery, pick.id) == pick
    store.answered(pick)
    store.answered(pick)
    assert store.which(gallery, pick.id) is None


def test_a_question_is_of_one_gallery(store: SqlStore, gallery: Gallery, elsewhere: Gallery) -> None:
    pick = store.ask_which(gallery, "file", "Ada", [Sighting(FACE)])

    assert store.which(elsewhere, pick.id) is None


def test_the_id_of_a_question_is_a_word_that_fits_a_button(store: SqlStore, gallery: Gallery) -> None:
    ids = [store.ask_which(gallery, "file", "Ada", [Sighting(FACE)]).id for _ in range(300)]

    assert all(re.fullmatch(r"\w{1,16}", question) for question in ids)  # a hyphen in front made a button stale


def test_only_so_many_questions_stay_open(url: str) -> None:
    with open_store(url) as store, driver(url) as database:
        gallery, elsewhere = store.gallery(CHAT, "local"), store.gallery(ChatKey("another"), "local")
        other, first, second = (
            store.ask_which(of, "file", "Ada", [Sighting(FACE)]) for of in (elsewhere, gallery, gallery)
        )
        row = {
            "gallery": gallery.id,
            "file": "file",
            "name": "Ada",
            "key": "ada",
            "sightings": [],
            "asked_at": utc_now(),
        }
        database.execute(insert(picks), [{**row, "id": str(number)} for number in range(PICKS_PER_GALLERY - 2)])
        database.commit()
        last = store.ask_which(gallery, "file", "Ada", [Sighting(FACE)])

        assert store.which(gallery, first.id) is None
        assert store.which(gallery, second.id) == second
        assert store.which(gallery, last.id) == last
        assert store.which(elsewhere, other.id) == other


# what an engine keeps elsewhere


def test_a_collection_is_written_down_once_for_all(store: SqlStore, gallery: Gallery) -> None:
    before = store.register.collection(gallery)
    store.register.keep_collection(gallery, "whobot-1")

    assert before is None
    assert store.register.collection(gallery) == "whobot-1"
    assert store.gallery(CHAT, gallery.engine).collection == "whobot-1"


def test_owners_are_told_of_the_finished_faces_of_one_gallery(
    store: SqlStore, gallery: Gallery, elsewhere: Gallery
) -> None:
    ada, ben = enrol(store, gallery, "Ada", "1"), enrol(store, elsewhere, "Ben", "2")
    (hers,), (his,) = (store.references(at, who.id) for at, who in ((gallery, ada), (elsewhere, ben)))

    assert store.register.owners(gallery, [hers.face, his.face, FaceId("nobody's")]) == {hers.face: ada.id}
    assert store.register.owners(gallery, []) == {}


def test_references_come_oldest_first_with_their_files(store: SqlStore, gallery: Gallery, clock: Clock) -> None:
    for face, file in (("b", "file"), ("a", None)):
        intent = store.begin_enrolment(gallery, "Ada", face, FACE, file)
        ada = store.finish_enrolment(intent, FaceId(face))
        clock.forward(1)
    store.begin_enrolment(gallery, "Ada", "unfinished", FACE)

    assert [(reference.face, reference.file) for reference in store.references(gallery, ada.id)] == [
        ("b", "file"),
        ("a", None),
    ]
    assert store.references(gallery, ada.id)[0].added == clock.now - timedelta(minutes=2)


def test_a_note_is_kept_and_replaced(store: SqlStore) -> None:
    heard = [store.register.note("way")]
    for value in ("yes", "no"):
        store.register.set_note("way", value)
        heard.append(store.register.note("way"))

    assert heard == [None, "yes", "no"]


def test_an_intent_remembers_whether_somebody_was_sure(store: SqlStore, gallery: Gallery, clock: Clock) -> None:
    store.begin_enrolment(gallery, "Ada", "1", FACE, sure=True)
    store.begin_enrolment(gallery, "Ada", "2", FACE)

    assert sorted(intent.sure for intent in store.unfinished(clock.forward(1))) == [False, True]


def test_adopted_faces_are_peoples_and_are_told_apart_from_news(store: SqlStore, gallery: Gallery) -> None:
    adopting = store.adopt_collection(gallery, "friends")
    first, news = store.adopt_face(adopting, "Ada", FaceId("1"))
    again, old = store.adopt_face(adopting, "ada", FaceId("1"))
    second, _ = store.adopt_face(adopting, "Ada", FaceId("2"))
    store.adopted(adopting)

    assert (news, not old) == (True, True)
    assert first.id == again.id == second.id
    assert store.people(gallery)[0].faces == 2
    assert (adopting.origin, store.gallery(CHAT, gallery.engine).origin) == (Origin.ADOPTING, Origin.ADOPTED)
    assert store.foreign_collections() == ["friends"]


def test_a_collection_is_adopted_by_one_gallery_with_nobody_in_it(
    store: SqlStore, gallery: Gallery, elsewhere: Gallery
) -> None:
    enrol(store, elsewhere, "Ben")
    store.adopt_collection(gallery, "friends")
    store.adopt_collection(gallery, "friends")

    for at, collection in ((elsewhere, "friends"), (elsewhere, "others"), (gallery, "others")):
        with pytest.raises(Taken):
            store.adopt_collection(at, collection)


def test_an_erased_gallery_is_gone_with_all_that_was_in_it(
    store: SqlStore, gallery: Gallery, elsewhere: Gallery
) -> None:
    ada, ben = enrol(store, gallery, "Ada"), enrol(store, elsewhere, "Ben")
    store.templates.put(gallery, Template(FaceId("a"), ada.id, b"1234"))
    pick = store.ask_which(gallery, "file", "Ada", [Sighting(FACE)])
    store.expect_photo(CHAT, 1, "Ada")
    store.set_settings(gallery, {"language": "de"})
    store.erase_gallery(gallery)
    new = store.gallery(CHAT, gallery.engine)

    assert new.id != gallery.id
    assert (store.people(gallery), store.templates.all(gallery), store.which(gallery, pick.id)) == ([], [], None)
    assert store.settings(new).get("language") is None
    assert store.expected(CHAT, 1, datetime(2000, 1, 1, tzinfo=UTC)) is None
    assert store.people(elsewhere) == [ben]
    with pytest.raises(Stale):
        store.begin_enrolment(gallery, "Ada", "digest", FACE)


# templates


def test_templates_come_back_by_face_id(store: SqlStore, gallery: Gallery) -> None:
    kept = [Template(FaceId(face), PersonId("p"), bytes(range(256)) * 2) for face in ("b", "A", "a-1", "a")]
    for template in kept:
        store.templates.put(gallery, template)

    assert store.templates.all(gallery) == sorted(kept, key=lambda template: template.face)


def test_a_template_is_replaced_by_one_of_the_same_face(store: SqlStore, gallery: Gallery) -> None:
    for vector in (b"old", b"new"):
        store.templates.put(gallery, Template(FaceId("f"), PersonId("p"), vector))

    assert store.templates.all(gallery) == [Template(FaceId("f"), PersonId("p"), b"new")]


def test_templates_are_of_one_gallery(store: SqlStore, gallery: Gallery, elsewhere: Gallery) -> None:
    template = Template(FaceId("f"), PersonId("p"), b"1234")
    store.templates.put(gallery, template)
    store.templates.delete(elsewhere, [FaceId("f")])

    assert store.templates.all(elsewhere) == []
    assert store.templates.of(elsewhere, PersonId("p")) == []
    assert store.templates.all(gallery) == [template]


def test_the_faces_of_a_person_are_theirs(store: SqlStore, gallery: Gallery) -> None:
    for face, person in [("1", "ada"), ("2", "bob"), ("3", "ada")]:
        store.templates.put(gallery, Template(FaceId(face), PersonId(person), b"1234"))

    assert store.templates.of(gallery, PersonId("ada")) == ["1", "3"]


def test_deleting_passes_over_what_is_not_there(store: SqlStore, gallery: Gallery) -> None:
    for face in ("1", "2", "3"):
        store.templates.put(gallery, Template(FaceId(face), PersonId("p"), b"1234"))
    store.templates.delete(gallery, [FaceId("1"), FaceId("none"), FaceId("3")])
    store.templates.delete(gallery, [])

    assert store.templates.of(gallery, PersonId("p")) == ["2"]


def test_the_revision_grows_with_every_change(store: SqlStore, gallery: Gallery, elsewhere: Gallery) -> None:
    seen = [store.templates.revision(gallery)]
    store.templates.put(gallery, Template(FaceId("f"), PersonId("p"), b"old"))
    seen.append(store.templates.revision(gallery))
    store.templates.put(gallery, Template(FaceId("f"), PersonId("p"), b"new"))
    seen.append(store.templates.revision(gallery))
    store.templates.delete(gallery, [FaceId("f")])
    seen.append(store.templates.revision(gallery))

    assert seen == sorted(set(seen))
    assert store.templates.revision(elsewhere) == 0


def test_assigned_templates_are_somebody_elses_and_others_are_passed_over(
    store: SqlStore, gallery: Gallery, elsewhere: Gallery
) -> None:
    ada, ben, eve = PersonId("ada"), PersonId("ben"), PersonId("eve")
    for face, person in [("1", ada), ("2", ada), ("3", ben), ("4", eve)]:
        store.templates.put(gallery, Template(FaceId(face), person, face.encode()))
    store.templates.put(elsewhere, Template(FaceId("1"), ada, b"1234"))
    store.templates.assign(gallery, [FaceId(face) for face in ("1", "3", "4", "none")], ada, ben)

    assert [(kept.face, kept.person, kept.vector) for kept in store.templates.all(gallery)] == [
        ("1", ben, b"1"),
        ("2", ada, b"2"),
        ("3", ben, b"3"),
        ("4", eve, b"4"),
    ]
    assert store.templates.of(elsewhere, ada) == ["1"]


def test_the_revision_grows_where_something_was_assigned(store: SqlStore, gallery: Gallery, elsewhere: Gallery) -> None:
    store.templates.put(gallery, Template(FaceId("f"), PersonId("ada"), b"1234"))
    before = store.templates.revision(gallery)
    store.templates.assign(gallery, [FaceId("f")], PersonId("ada"), PersonId("ben"))
    after = store.templates.revision(gallery)
    store.templates.assign(gallery, [FaceId("f")], PersonId("ada"), PersonId("ben"))
    store.templates.assign(gallery, [], PersonId("ben"), PersonId("ada"))

    assert after > before
    assert store.templates.revision(gallery) == after
    assert store.templates.revision(elsewhere) == 0


def test_templates_are_assigned_among_more_ids_than_one_statement_takes(store: SqlStore, gallery: Gallery) -> None:
    store.templates.put(gallery, Template(FaceId("last"), PersonId("ada"), b"1234"))
    many = [*(FaceId(str(number)) for number in range(2000)), FaceId("last")]
    store.templates.assign(gallery, many, PersonId("ada"), PersonId("ben"))

    assert store.templates.of(gallery, PersonId("ben")) == ["last"]
