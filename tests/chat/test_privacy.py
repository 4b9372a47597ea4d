"""What is kept, handed out and erased, as a chat sees it."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from zipfile import ZipFile

from bot.app import running
from bot.sandbox.botapi import Chat, Fault, SentMessage
from bot.sandbox.engines import signed_in
from bot.sandbox.rekognition import Fault as AwsFault
from bot.sandbox.rekognition import Rekognition
from bot.settings import read_settings
from tests.chat.conftest import World
from tests.chat.test_cards import card_of, from_a_file, teach
from tests.conftest import drawn
from tests.said import undated, vouched

NOBODY = "I know nobody here yet."


def in_days(days: float) -> Callable[[], datetime]:
    """A clock that is so far ahead."""
    return lambda: datetime.now(UTC) + timedelta(days=days)


def unzipped(message: SentMessage) -> tuple[dict[str, bytes], dict[str, Any]]:
    """The files of an export, and what its people.json says."""
    assert message.document is not None
    with ZipFile(io.BytesIO(message.document)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    return files, json.loads(files.pop("people.json"))


async def test_everybody_is_told_what_is_kept_also_strangers_in_private(chat: Chat, club: Chat, world: World) -> None:
    await chat.text("/privacy")
    said = (await chat.reply()).words
    strange = world.api.private(world.zoe)
    await strange.text("/privacy")
    other = world.api.group("Other", members=[world.grace, world.zoe])
    await other.text("/privacy", by=world.zoe)

    assert "kept on the machine that I run on" in said
    assert "open questions: 60 days" in said
    assert "without faces: 365 days" in said
    assert "Amazon" not in said
    assert (await strange.reply()).words == said
    assert await other.quiet(0.5) == []


async def test_everything_is_erased_after_a_button_and_a_number(chat: Chat, world: World) -> None:
    await teach(chat, "Ada", 0)
    await teach(chat, "Ben", 0)
    await chat.text("/eraseall")
    question = await chat.reply()
    await chat.tap(question, "Yes, erase everything")
    number = await chat.reply()
    await chat.text("3", reply_to=number)
    wrong = await chat.reply()
    await chat.text("2", reply_to=number)
    done = await chat.reply()
    await chat.text("/people")

    assert question.words.startswith("Forget all 2 people I know here? This cannot be undone.")
    assert question.buttons == [["Yes, erase everything"], ["No, keep everything"]]
    assert "reply with the number of people I know here, 2," in number.words
    assert wrong.words.startswith("That is not the number of people I know here: nothing was erased.")
    assert re.fullmatch(
        r"Done\. All 2 people are erased\.\nReceipt of [\d: -]+ UTC: 2 faces are erased on this machine, looked for "
        r"again and not found; the names, the places of all photos, open questions and settings are erased too\.",
        done.words,
    )
    assert (await chat.reply()).words.startswith(NOBODY)


async def test_a_member_erases_and_exports_nothing(club: Chat, world: World) -> None:
    for command in ("/eraseall", "/export"):
        await club.text(command, by=world.zoe)

        assert (await club.reply()).words == "Only an administrator of this chat may do that."


async def test_an_export_holds_the_people_and_their_photos_and_says_what_is_missing(chat: Chat, world: World) -> None:
    await teach(chat, "Ada", 0)
    from_a_file(world, "Ben")
    from_a_file(world, "Cleo", file="gone")
    await world.club.photo(drawn("Dmitri"), caption="/enroll Dmitri", by=world.grace)
    await world.club.reply()
    await chat.text("/export")
    sent = await chat.reply()
    photos, said = unzipped(sent)
    ada, *others = said["people"]
    (reference,) = ada["references"]

    assert sent.words == "Everything of this chat: 3 people, 1 photo. 2 photos could not be added: " + (
        "people.json says which and why."
    )
    assert (said["format"], said["version"], said["chat"]) == ("whobot-export", 1, str(world.private.id))
    assert said["counts"] == {"people": 3, "references": 3, "photos": 1, "missing": 2}
    assert (ada["name"], ada["consent"]["mode"], ada["consent"]["by"], list(photos)) == (
        "Ada",
        "household",
        world.grace.id,
        [reference["file"]],
    )
    assert next(iter(photos.values())).startswith(b"\xff\xd8\xff")
    assert [one["references"][0]["missing"] for one in others] == ["not_from_telegram", "not_handed_out"]
    assert "Dmitri" not in json.dumps(said)


async def test_what_a_group_exports_goes_to_whoever_asked_in_private_alone(world: World) -> None:
    ada = world.api.user("Ada")  # she leads the club, and never wrote to the bot
    async with running(world.settings):
        await world.club.join(ada)
        await world.club.promote(ada)
        await world.club.photo(drawn("Ben"), caption="/enroll Ben", by=world.grace)
        await vouched(world.club, "Ben", by=world.grace)
        await world.club.text("/export", by=ada)
        refused = await world.club.reply()
        await world.club.text("/export", by=world.grace)
        said = await world.club.reply()
        photos, _ = unzipped(world.private.last)

    assert refused.words.startswith("What I export I send to one person in private")
    assert (said.words, said.document) == ("I sent it to you in private.", None)
    assert len(photos) == 1


async def test_what_amazon_confirms_late_is_told_by_itself(world: World, aws: Rekognition) -> None:
    ours = {name: getattr(world.settings, name) for name in ("telegram_token", "telegram_api_url", "owner_ids")}
    settings = read_settings(**ours, database_url=world.settings.database_url, **signed_in(aws))
    chat = world.private
    async with running(settings):
        await teach(chat, "Ada", 0)
        await chat.text("/forget Ada")
        question = await chat.reply()
        aws.fail(AwsFault.empty(), operation="DeleteFaces", times=3)
        await chat.tap(question, "Yes, forget Ada")
        now = await chat.edited(question)
        await chat.text("/people")
        listed = await chat.reply()
        await chat.photo(drawn("Ada", 1), caption="/enroll Ada")
        taken = await chat.reply()
        await chat.text("/privacy")
        privacy = await chat.reply()
    async with running(settings, now=in_days(0.01)):
        later = await chat.reply()

    assert now.words.startswith("From now on I name Ada to nobody, but not everything is erased yet.\nReceipt of ")
    assert now.words.endswith(
        "no face is verifiably erased yet, 1 is not confirmed yet at Amazon Rekognition. "
        "I’ll go on trying, and tell you here."
    )
    assert listed.words.startswith(NOBODY)
    assert taken.words.startswith("I am still erasing somebody called Ada, and nobody can have that name")
    assert f"in the AWS region {aws.region}" in privacy.words
    assert "AI services opt-out policy" in privacy.words
    assert later.words.startswith("What I could not confirm at once is erased now.\nReceipt of ")
    assert "1 face is erased at Amazon Rekognition" in later.words


async def test_whom_nobody_sees_is_announced_and_kept_or_erased(world: World) -> None:
    chat = world.private
    async with running(world.settings):
        await teach(chat, "Ada", 0)
        await teach(chat, "Ben", 0)
        await chat.text("/settings")
        shown = await chat.reply()
        await chat.tap(shown, "6 months")
        chosen = await chat.edited(shown)
    async with running(world.settings, now=in_days(200)):
        announced = await chat.reply()
        await chat.tap(announced, "Keep Ada")
        kept = await chat.edited(announced)
    async with running(world.settings, now=in_days(208)):
        report = await chat.reply()
        await chat.text("/people")
        listed = await chat.reply()

    assert "• People whom nobody has seen for 6 months are announced here" in chosen.words
    assert announced.words.startswith("Nobody has seen these people here for 6 months: Ada, Ben.")
    assert announced.buttons == [["Keep Ada"], ["Keep Ben"]]
    assert kept.words.startswith("Nobody has seen these people here for 6 months: Ben.")
    assert report.words.startswith(
        "The person whom I announced, and whom nobody had seen for long, is erased.\nReceipt"
    )
    assert undated(listed.words) == "I know one person here:\nAda · 1 photo"


async def test_a_chat_that_blocked_the_bot_keeps_no_other_from_being_told(world: World) -> None:
    async with running(world.settings):
        for chat in (world.private, world.club):
            await chat.photo(drawn("Ada"), caption="/enroll Ada", by=world.grace)
            await (vouched(chat, "Ada", by=world.grace) if chat is world.club else chat.reply())
            await chat.text("/settings", by=world.grace)
            await chat.tap(await chat.reply(), "6 months", by=world.grace)
    await world.private.block()
    async with running(world.settings, now=in_days(200)):
        announced = await world.club.reply()

    assert announced.buttons == [["Keep Ada"]]


async def test_what_telegram_does_not_hand_out_keeps_nobody_from_taking_back_what_was_before(
    chat: Chat, world: World
) -> None:
    await teach(chat, "Ada", 0, 1)
    await chat.text("/rename Ada -> Bea")
    await chat.reply()
    card = await card_of(chat, "Bea")
    await chat.tap(card, "Remove this one")
    await chat.edited(card)
    gone = Fault.error(400, "Bad Request: wrong file_id or the file is temporarily unavailable")
    world.api.fail(gone, "getFile", times=2)
    await chat.text("/undo")
    refused = await chat.reply()
    await chat.tap(refused, "Take back instead: Ada was renamed")
    older = await chat.edited(refused)
    await chat.text("/undo")
    last = await chat.reply()

    assert refused.words.startswith("Telegram does not hand out the photo that was removed last")
    assert older.words == "Taken back: Ada has that name again."
    assert (last.words, last.buttons) == (refused.words, [])
