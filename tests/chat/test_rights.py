"""Who may do what, where: the whole table, and how fast it follows what happens in a group."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import pytest
from telegram import Bot, Update

from bot.chat import Access, Rights, Work
from bot.chat.administrators import Administrators
from bot.chat.connections import Connections
from bot.errors import LeadersUnknown, NotEntitled
from bot.faces import Action, Admitted, Role
from bot.recognizer import Recognizer
from bot.sandbox.botapi import BotApi, Chat, Fault, User
from bot.sandbox.botapi.rendering.people import chat_json, user_json
from tests.store.conftest import Clock

ANYBODY = {Action.CONSENT, Action.FORGET_ME, Action.PRIVACY, Action.OPEN_LINK}
MEMBERS = ANYBODY | {Action.GREET, Action.IDENTIFY, Action.READ, Action.ENROLL, Action.CORRECT}
ADMINISTRATORS = MEMBERS | {
    Action.RENAME,
    Action.MERGE,
    Action.FORGET,
    Action.UNDO,
    Action.LINK,
    Action.SETTINGS,
    Action.CALIBRATE,
    Action.USAGE,
    Action.AUDIT,
    Action.EXPORT,
    Action.ERASE_ALL,
}
OWNERS = ADMINISTRATORS | {Action.LET_IN}
MAY: dict[str, dict[str, set[Action]]] = {
    "stranger": {"private": ANYBODY, "club": ANYBODY, "other": ANYBODY, "closed": ANYBODY},
    "member": {"private": ANYBODY, "club": MEMBERS, "other": ANYBODY, "closed": ANYBODY},
    "guest": {"private": ADMINISTRATORS, "club": ANYBODY, "other": ANYBODY, "closed": ANYBODY},
    "administrator": {"private": ANYBODY, "club": ADMINISTRATORS, "other": MEMBERS, "closed": ANYBODY},
    "anonymous": {"club": ADMINISTRATORS, "other": MEMBERS, "closed": ANYBODY},
    "channel": {"club": MEMBERS, "other": MEMBERS, "closed": ANYBODY},
    "owner": {"private": OWNERS, "club": OWNERS, "other": OWNERS, "closed": OWNERS},
}
"""Who, where, and what: `administrator` leads the club and the closed group, and is a member of the other one.

The anonymous one speaks as the club, wherever that is. `guest` was let in by the owner, in private.
"""
DUMMY = User(1087968824, "Group", "GroupAnonymousBot", is_bot=True)


@dataclass
class Town:
    """People, groups, and the rights of everybody."""

    api: BotApi
    bot: Bot
    rights: Rights
    people: dict[str, User]
    groups: dict[str, Chat]
    clock: Clock

    def sent(self, who: str, where: str, *, kind: str = "message") -> Update:
        """A message of theirs, or a tap on a button of the bot's."""
        message = self._message(who, where)
        if kind == "callback_query":
            message["from"] = user_json(self.api.me)
            tap = {
                "id": "1",
                "from": user_json(self.people[who]),
                "message": message,
                "chat_instance": "1",
                "data": "x",
            }
            return self._update(kind, tap)
        return self._update(kind, message)

    def _message(self, who: str, where: str) -> dict[str, Any]:
        someone = self.people.get(who, DUMMY)
        chat = chat_json(self.api.private(someone) if where == "private" else self.groups[where])
        body = {"message_id": 1, "date": 1, "text": "/x", "chat": chat, "from": user_json(someone)}
        if who == "anonymous":
            body["sender_chat"] = chat_json(self.groups["club"])
        if who == "channel":
            body["sender_chat"] = chat_json(self.api.channel("Blog"))
        return body

    def _update(self, kind: str, body: dict[str, Any]) -> Update:
        update = Update.de_json({"update_id": 1, kind: body}, self.bot)
        assert update is not None
        return update

    async def may(self, who: str, where: str, *, kind: str = "message") -> set[Action]:
        """Everything they may do there."""
        allowed = set()
        for action in Action:
            with suppress(NotEntitled):
                await self.rights.require(self.sent(who, where, kind=kind), action)
                allowed.add(action)
        return allowed


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(2) as executor:
        yield executor


@pytest.fixture
async def town(recognizer: Recognizer, pool: ThreadPoolExecutor) -> AsyncIterator[Town]:
    async with BotApi() as api:
        people = {name: api.user(name) for name in ("stranger", "member", "guest", "administrator", "owner")}
        leader = people["administrator"]
        groups = {
            "club": api.group("Club", list(people.values()), administrators=[leader]),
            "other": api.group("Other", list(people.values()), administrators=[people["owner"]]),
            "closed": api.group("Closed", list(people.values()), administrators=[leader]),
        }
        recognizer.admissions.let_in(Admitted.USER, people["guest"].id)
        recognizer.admissions.let_in(Admitted.CHAT, groups["other"].id)
        # whoever puts the stand-in of the anonymous among the owners must not make all of them owners
        access = Access(frozenset({people["owner"].id, DUMMY.id}), frozenset({groups["club"].id}))
        request = Connections(api.url, 2)
        async with Bot(api.token, base_url=f"{api.url}/bot", request=request) as bot:
            clock = Clock()
            leaders = Administrators(lambda: clock.now.timestamp())
            yield Town(api, bot, Rights(recognizer, Work(pool), access, leaders), people, groups, clock)


async def test_everybody_may_do_what_the_table_says_and_nothing_else(town: Town) -> None:
    outside = {"stranger": {"club", "other"}, "member": {"other"}, "guest": {"club", "other"}}
    for who, places in MAY.items():
        for where, expected in places.items():
            # whoever writes in an open group is a member of it; those in `outside` are not there, and cannot write
            if where not in outside.get(who, set()):
                assert await town.may(who, where) == expected, (who, where)


async def test_a_tap_is_that_of_the_person_who_leads_also_where_they_stay_anonymous(town: Town) -> None:
    club = town.groups["club"]
    await club.promote(town.people["administrator"], anonymous=True)

    assert await town.may("administrator", "club", kind="callback_query") == ADMINISTRATORS
    assert await town.may("member", "club", kind="callback_query") == MEMBERS
    assert await town.may("stranger", "closed", kind="callback_query") == ANYBODY
    assert await town.may("administrator", "club", kind="edited_message") == ADMINISTRATORS


async def test_who_was_let_in_or_removed_a_moment_ago_is(town: Town, recognizer: Recognizer) -> None:
    club, guest = town.groups["closed"], town.people["guest"]
    recognizer.admissions.let_in(Admitted.CHAT, club.id)
    let_in = await town.may("administrator", "closed")
    recognizer.admissions.shut_out(Admitted.CHAT, club.id)
    recognizer.admissions.shut_out(Admitted.USER, guest.id)

    assert let_in == ADMINISTRATORS
    assert await town.may("administrator", "closed") == ANYBODY
    assert await town.may("guest", "private") == ANYBODY


async def test_what_destroys_asks_telegram_each_time_and_the_rest_every_few_minutes(town: Town) -> None:
    club, member = town.groups["club"], town.people["member"]

    async def role(action: Action) -> Role:
        return await town.rights.role(town.sent("member", "club"), action)

    before = await role(Action.SETTINGS)
    await club.promote(member)
    soon = await role(Action.SETTINGS), await role(Action.FORGET)
    await club.demote(member)
    remembered = await role(Action.SETTINGS), await role(Action.FORGET)
    await club.promote(member)
    town.clock.forward(1 / 20)
    noticed = await role(Action.SETTINGS)
    await club.demote(member)
    town.clock.forward(6)

    assert before is Role.MEMBER
    assert soon == (Role.MEMBER, Role.ADMINISTRATOR)
    assert remembered == (Role.ADMINISTRATOR, Role.MEMBER)
    assert noticed is Role.ADMINISTRATOR
    assert await role(Action.SETTINGS) is Role.MEMBER


async def test_where_telegram_does_not_say_who_leads_nobody_does_and_nobody_is_called_a_member(town: Town) -> None:
    town.api.fail(Fault.error(500), method="getChatAdministrators", times=2)

    with pytest.raises(LeadersUnknown):
        await town.rights.require(town.sent("administrator", "club"), Action.SETTINGS)
    with pytest.raises(LeadersUnknown):
        await town.rights.require(town.sent("member", "club"), Action.FORGET)
    await town.rights.require(town.sent("member", "club"), Action.IDENTIFY)
