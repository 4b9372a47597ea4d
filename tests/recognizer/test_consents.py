"""Whose word it takes, what is kept until it is given, and who may know whom as a user of Telegram."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import MetaData, create_engine, select

from bot.engines.local import LocalEngine
from bot.errors import NeedsConsent, NobodyElse, Stale, UserTaken
from bot.faces import ChatKey, Gallery, Invited, Mode, Pending, Person, Photo, Shot, Sighting
from bot.recognizer import Recognizer
from bot.store import SqlStore
from tests.conftest import acting, drawn, photo_of

GRACE, ZOE, ADA = 11, 12, 13
GROUP = ChatKey("-100200")


class Deaf(LocalEngine):
    """An engine that must not be asked."""

    def identify(self, gallery: Gallery, photo: Photo) -> list[Sighting]:
        raise AssertionError("the engine was asked")


@pytest.fixture
def group(recognizer: Recognizer) -> Gallery:
    return recognizer.gallery(GROUP)


@pytest.fixture
def asking(recognizer: Recognizer, group: Gallery) -> Gallery:
    """A group whose new people are asked themselves."""
    recognizer.wishes.choose(group, "consent", Mode.ASKED)
    return group


@pytest.fixture
def by_grace() -> Iterator[None]:
    with acting(GRACE):
        yield


def waiting(recognizer: Recognizer, gallery: Gallery, mode: Mode = Mode.ASKED, name: str = "Ada") -> Pending:
    return recognizer.consents.propose(gallery, name, mode, [Shot("file-1")])


def known(recognizer: Recognizer, gallery: Gallery, name: str = "Ada") -> Person:
    """Somebody whom the operator introduced."""
    with acting(None):
        return recognizer.enroll(gallery, name, photo_of(name)).person


def tables(path: Path) -> dict[str, list[dict[str, Any]]]:
    """Everything that is in the database."""
    engine, there = create_engine(f"sqlite:///{path}"), MetaData()
    there.reflect(engine)
    with engine.connect() as connection:
        rows = {
            table.name: [dict(row) for row in connection.execute(select(table)).mappings()]
            for table in there.sorted_tables
        }
    engine.dispose()
    return rows


# whose word


@pytest.mark.usefixtures("by_grace")
def test_a_private_chat_is_a_household_whose_person_answers_for_everybody(
    recognizer: Recognizer, gallery: Gallery
) -> None:
    ada = recognizer.enroll(gallery, "Ada", photo_of("Ada")).person
    consent = recognizer.people.card(gallery, ada.id).consent

    assert consent is not None
    assert (consent.mode, consent.by, consent.version, consent.language) == (
        Mode.HOUSEHOLD,
        GRACE,
        "household-1",
        "en",
    )


def test_whoever_runs_the_bot_needs_no_word_in_a_group(recognizer: Recognizer, group: Gallery) -> None:
    ada = known(recognizer, group)
    consent = recognizer.people.card(group, ada.id).consent

    assert consent is not None
    assert (consent.mode, consent.by) == (Mode.HOUSEHOLD, None)


@pytest.mark.usefixtures("by_grace")
@pytest.mark.parametrize("mode", [Mode.VOUCHED, Mode.ASKED])
def test_without_a_word_the_engine_hears_of_nobody_new(store: SqlStore, mode: Mode) -> None:
    recognizer = Recognizer(Deaf(store.templates), store)
    group = recognizer.gallery(GROUP)
    recognizer.wishes.choose(group, "consent", mode)
    photo = photo_of("Ada")
    with pytest.raises(NeedsConsent):
        recognizer.enroll(group, "Ada", photo, sure=True)
    with pytest.raises(NeedsConsent):
        recognizer.enroll.or_ask(group, "Ada", photo, "file")

    assert recognizer.consents.needed(group, "Ada") is mode
    assert store.person_named(group, "Ada") is None


@pytest.mark.usefixtures("by_grace")
def test_one_word_is_enough_for_a_person_whoever_sends_the_next_photo(recognizer: Recognizer, group: Gallery) -> None:
    recognizer.consents.vouch(waiting(recognizer, group, Mode.VOUCHED))
    ada = recognizer.enroll(group, "Ada", photo_of("Ada")).person
    with acting(ZOE):
        recognizer.enroll(group, "ada", photo_of("Ada", 1))
    consent = recognizer.people.card(group, ada.id).consent

    assert consent is not None
    assert (consent.mode, consent.by, consent.version) == (Mode.VOUCHED, GRACE, "vouched-1")
    assert recognizer.consents.needed(group, "Ben") is Mode.VOUCHED


@pytest.mark.usefixtures("by_grace")
def test_a_word_outlives_a_photo_that_is_refused_and_is_used_up_by_one_that_is_not(
    recognizer: Recognizer, group: Gallery
) -> None:
    pending = recognizer.consents.vouch(waiting(recognizer, group, Mode.VOUCHED))
    recognizer.consents.looked_at(pending)
    before = recognizer.consents.needed(group, "Ada")
    ada = recognizer.enroll(group, "Ada", photo_of("Ada")).person
    recognizer.people.forget(group, ada)

    assert before is None
    assert recognizer.consents.needed(group, "Ada") is Mode.VOUCHED


@pytest.mark.usefixtures("by_grace")
def test_a_group_is_no_household(recognizer: Recognizer, group: Gallery, gallery: Gallery) -> None:
    with pytest.raises(Stale):
        recognizer.wishes.choose(group, "consent", Mode.HOUSEHOLD)
    recognizer.wishes.choose(gallery, "consent", Mode.ASKED)

    assert recognizer.consents.mode(group) is Mode.VOUCHED
    assert recognizer.consents.mode(gallery) is Mode.ASKED


def test_merging_and_taking_it_back_keeps_each_ones_word(recognizer: Recognizer, gallery: Gallery) -> None:
    with acting(GRACE):
        ada = recognizer.enroll(gallery, "Ada", photo_of("Ada")).person
    ben = known(recognizer, gallery, "Ben")
    with acting(GRACE):
        recognizer.linking.link(gallery, ada, ADA)
        merged = recognizer.changes.merge(gallery, ada.id, ben.id)
        taken_over = recognizer.people.with_id(gallery, ben.id).telegram_user_id
        recognizer.undo(recognizer.undo.with_id(gallery, merged.change.id))
    words = [recognizer.people.card(gallery, one.id).consent for one in (ada, ben)]

    assert taken_over == ADA
    assert [word.by for word in words if word] == [GRACE, None]
    assert [one.telegram_user_id for one in recognizer.people.all(gallery)] == [ADA, None]


@pytest.mark.usefixtures("by_grace")
def test_no_word_but_their_own_counts_once_people_are_asked_themselves(recognizer: Recognizer, group: Gallery) -> None:
    pending = recognizer.consents.vouch(waiting(recognizer, group, Mode.VOUCHED))
    recognizer.wishes.choose(group, "consent", Mode.ASKED)
    with pytest.raises(NeedsConsent):
        recognizer.enroll(group, "Ada", photo_of("Ada"))
    recognizer.wishes.choose(group, "consent", Mode.VOUCHED)
    recognizer.consents.looked_at(pending)

    assert recognizer.enroll(group, "Ada", photo_of("Ada")).person.faces == 1


# who is asked themselves


@pytest.mark.usefixtures("by_grace")
def test_of_somebody_who_is_asked_only_the_names_of_ten_photos_are_kept(
    recognizer: Recognizer, asking: Gallery, tmp_path: Path
) -> None:
    for number in range(12):
        recognizer.consents.propose(asking, "Ada", Mode.ASKED, [Shot(f"file-{number}")])
    secret = recognizer.links.to_agree(waiting(recognizer, asking))
    kept = tables(tmp_path / "whobot.db")

    assert [len(row["shots"]) for row in kept["pending_people"]] == [10]
    assert kept["templates"] == kept["people"] == kept["faces"] == kept["probes"] == []
    assert secret not in json.dumps(kept, default=str)
    assert len(f"agree-{secret}") <= 64


@pytest.mark.usefixtures("by_grace")
def test_a_link_is_for_whoever_opens_it_first(recognizer: Recognizer, asking: Gallery) -> None:
    secret = recognizer.links.to_agree(waiting(recognizer, asking))
    recognizer.links.open(Invited.AGREE, secret)  # whoever made it may look
    with acting(ADA):
        invitation = recognizer.links.open(Invited.AGREE, secret)
    with acting(ZOE):
        with pytest.raises(Stale):
            recognizer.links.open(Invited.AGREE, secret)
        with pytest.raises(Stale):
            recognizer.links.opened(Invited.AGREE, invitation.id)
    with acting(ADA), pytest.raises(Stale):
        recognizer.links.open(Invited.IAM, secret)


def test_whoever_agrees_is_linked_and_known_on_their_own_word(recognizer: Recognizer, asking: Gallery) -> None:
    with acting(GRACE):
        secret = recognizer.links.to_agree(waiting(recognizer, asking))
    with acting(ADA):
        recognizer.links.agree(recognizer.links.open(Invited.AGREE, secret))
        ada = recognizer.enroll(asking, "Ada", photo_of("Ada")).person
    card = recognizer.people.card(asking, ada.id)

    assert card.consent is not None
    assert (card.consent.mode, card.consent.by, card.consent.version) == (Mode.ASKED, ADA, "asked-1")
    assert card.person.telegram_user_id == ADA


def test_whoever_agreed_while_nothing_could_be_looked_at_agrees_again(recognizer: Recognizer, asking: Gallery) -> None:
    with acting(GRACE):
        secret = recognizer.links.to_agree(waiting(recognizer, asking))
    with acting(ADA):
        invitation = recognizer.links.open(Invited.AGREE, secret)
        recognizer.links.agree(invitation)  # and a service fails, or the process dies
        again = recognizer.links.agree(invitation)
    with acting(GRACE), pytest.raises(Stale):
        recognizer.links.pending(invitation)
    recognizer.consents.looked_at(again)
    with acting(ADA), pytest.raises(Stale):
        recognizer.links.pending(invitation)

    assert [shot.file for shot in again.shots] == ["file-1"]


def test_nobody_agrees_to_be_two_people_of_one_chat(recognizer: Recognizer, asking: Gallery) -> None:
    with acting(GRACE):
        recognizer.linking.link(asking, known(recognizer, asking, "Ben"), ADA)
        secret = recognizer.links.to_agree(waiting(recognizer, asking))
    with acting(ADA):
        invitation = recognizer.links.open(Invited.AGREE, secret)
        with pytest.raises(UserTaken):
            recognizer.links.agree(invitation)


@pytest.mark.parametrize("end", ["declined", "expired"])
def test_without_an_answer_or_after_no_nothing_is_left(
    engine: LocalEngine, store: SqlStore, tmp_path: Path, end: str
) -> None:
    moment = [datetime.now(UTC)]
    recognizer = Recognizer(engine, store, lambda: moment[0])
    group = recognizer.gallery(GROUP)
    with acting(GRACE):
        secret = recognizer.links.to_agree(waiting(recognizer, group))
        waiting(recognizer, group, Mode.VOUCHED, "Ben")
    moment[0] += timedelta(days=6)
    early = recognizer.consents.expire()
    if end == "declined":
        with acting(ADA):
            recognizer.links.decline(recognizer.links.open(Invited.AGREE, secret))
        late = []
    else:
        moment[0] += timedelta(days=1, minutes=1)
        late = [one.name for one in recognizer.consents.expire()]
    kept = tables(tmp_path / "whobot.db")

    assert early == []  # Ben, for whom nobody vouched, is dropped without a word
    assert late == ([] if end == "declined" else ["Ada"])
    assert kept["pending_people"] == []
    assert "Ada" not in json.dumps(kept, default=str)
    with acting(ADA), pytest.raises(Stale):
        recognizer.links.pending(recognizer.links.open(Invited.AGREE, secret))


# users


def test_a_refusal_stands_until_it_is_taken_back(recognizer: Recognizer, gallery: Gallery) -> None:
    ada = known(recognizer, gallery)
    with acting(ADA):
        recognizer.linking.refuse(stands=True)
    with acting(GRACE), pytest.raises(NobodyElse):
        recognizer.linking.link(gallery, ada, ADA)
    with acting(ADA):
        recognizer.linking.link(gallery, ada, ADA)
        recognizer.enroll(gallery, "Ada", photo_of("Ada", 1))
    with acting(GRACE):
        with pytest.raises(NobodyElse):
            recognizer.enroll(gallery, "Ada", photo_of("Ada", 2))
        with pytest.raises(NobodyElse):
            recognizer.linking.unlink(gallery, recognizer.people.named(gallery, "Ada"))
    with acting(ADA):
        recognizer.linking.refuse(stands=False)
    with acting(GRACE):
        enrolled = recognizer.enroll(gallery, "Ada", photo_of("Ada", 2))

    assert enrolled.person.faces == 3


def test_a_user_is_one_person_of_a_gallery_at_most(recognizer: Recognizer, gallery: Gallery) -> None:
    ada, ben = known(recognizer, gallery), known(recognizer, gallery, "Ben")
    with acting(GRACE):
        recognizer.linking.link(gallery, ada, ADA)
        with pytest.raises(UserTaken):
            recognizer.linking.link(gallery, ben, ADA)
        recognizer.linking.unlink(gallery, recognizer.people.named(gallery, "Ada"))
        recognizer.linking.link(gallery, ben, ADA)

    assert [one.telegram_user_id for one in recognizer.people.all(gallery)] == [None, ADA]


def test_two_users_are_not_made_one(recognizer: Recognizer, gallery: Gallery) -> None:
    ada, ben = known(recognizer, gallery), known(recognizer, gallery, "Ben")
    recognizer.linking.link(gallery, ada, ADA)
    recognizer.linking.link(gallery, ben, ZOE)
    with acting(GRACE), pytest.raises(UserTaken):
        recognizer.changes.merge(gallery, ada.id, ben.id)
    with acting(ADA):
        mine = recognizer.linking.mine(None)

    assert [one.person.name for one in mine] == ["Ada"]


def test_forgetting_oneself_is_for_the_chat_or_for_all_of_them(
    recognizer: Recognizer, gallery: Gallery, group: Gallery, tmp_path: Path
) -> None:
    for place in (gallery, group):
        with acting(GRACE):
            recognizer.linking.link(place, known(recognizer, place), ADA)
    with acting(ADA):
        here = recognizer.linking.forget_me(GROUP)
        everywhere = recognizer.linking.forget_me(None)
    kept = tables(tmp_path / "whobot.db")

    assert [receipt.faces for receipt in (*here, *everywhere)] == [1, 1]
    assert recognizer.people.all(group) == recognizer.people.all(gallery) == []
    assert kept["consents"] == kept["templates"] == []


def test_forgetting_oneself_takes_back_a_word_that_was_not_used_yet(
    recognizer: Recognizer, asking: Gallery, tmp_path: Path
) -> None:
    with acting(GRACE):
        secret = recognizer.links.to_agree(waiting(recognizer, asking))
        recognizer.consents.propose(asking, "Ben", Mode.ASKED, [Shot("file-2")])
    with acting(ADA):
        recognizer.consents.looked_at(recognizer.links.agree(recognizer.links.open(Invited.AGREE, secret)))
        elsewhere = recognizer.linking.take_back(ChatKey("-100300"))
        taken_back = recognizer.linking.take_back(None)
    with acting(GRACE), pytest.raises(NeedsConsent):
        recognizer.enroll(asking, "Ada", photo_of("Ada"))
    kept = tables(tmp_path / "whobot.db")

    assert (elsewhere, [one.name for one in taken_back]) == ([], ["Ada"])
    assert [row["name"] for row in kept["pending_people"]] == ["Ben"]


def test_erasing_somebody_erases_who_waits_under_their_name_and_their_links(
    recognizer: Recognizer, asking: Gallery, tmp_path: Path
) -> None:
    ada = known(recognizer, asking)
    with acting(GRACE):
        recognizer.links.to_be(asking, ada)
        recognizer.links.to_agree(waiting(recognizer, asking))
    recognizer.people.forget(asking, ada)
    kept = tables(tmp_path / "whobot.db")

    assert kept["pending_people"] == kept["invitations"] == kept["consents"] == []


def test_of_faces_that_nobody_named_no_template_and_no_picture_is_stored(
    recognizer: Recognizer, gallery: Gallery, tmp_path: Path
) -> None:
    known(recognizer, gallery, "Ben")
    before = tables(tmp_path / "whobot.db")["templates"]
    probe = recognizer.inquire.look(gallery, "file", "unique", photo_of("Ada"))
    recognizer.inquire.keep(gallery, [probe])
    kept = tables(tmp_path / "whobot.db")
    (row,) = kept["probes"]
    (sighting,) = row["sightings"]

    assert kept["templates"] == before
    assert set(sighting) == {"face", "candidates"}
    assert set(sighting["face"]) == {"box", "quality"}
    assert all(set(one) == {"person", "similarity"} for one in sighting["candidates"])
    assert len(json.dumps(row, default=str)) < len(drawn("Ada")) / 4
