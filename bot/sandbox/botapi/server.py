"""The server's life, and the interface through which tests and the demo act as users."""

import asyncio
from collections.abc import Iterable, Mapping
from types import TracebackType
from typing import Self

from bot.sandbox.botapi.calls import Called
from bot.sandbox.botapi.chat import Chat
from bot.sandbox.botapi.faults import Fault
from bot.sandbox.botapi.files import Files
from bot.sandbox.botapi.people import Channel, User
from bot.sandbox.botapi.transport import Transport
from bot.sandbox.botapi.world import World
from bot.sandbox.loopback import HOST, Loopback

TOKEN = "1234567890:AAH-a_made_up_token_for_loopback_only"  # noqa: S105 - it opens nothing but this server


class BotApi:
    """A Bot API server on loopback, for one bot, and everybody who talks to it."""

    def __init__(
        self,
        *,
        token: str = TOKEN,
        username: str = "who_is_this_bot",
        name: str = "Who is this?",
        host: str = HOST,
        port: int = 0,
        can_read_all_group_messages: bool = True,
        files: Files | None = None,
    ) -> None:
        if host != HOST:
            raise ValueError(f"this server listens on {HOST} only: it trusts everybody who reaches it")
        self.token = token
        self._port = port
        self._world = World(token, username, name, can_read_all_group_messages, files)
        self._loopback = Loopback()
        self._transport = Transport(self._world, token, self._loopback)
        self._listener: asyncio.Server | None = None

    async def __aenter__(self) -> Self:
        self._listener = await self._loopback.listen(self._transport, self._port)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    @property
    def url(self) -> str:
        """http://127.0.0.1:<port>, to be followed by /bot or /file/bot.

        Raises:
            RuntimeError: the server does not listen.
        """
        if self._listener is None:
            raise RuntimeError("the server has not started")
        return f"http://{HOST}:{self._listener.sockets[0].getsockname()[1]}"

    @property
    def me(self) -> User:
        """The bot itself."""
        return self._world.me

    @property
    def calls(self) -> tuple[Called, ...]:
        """The calls the bot made, of very many the newest: (method, parameters as strings, without files)."""
        return tuple(self._transport.calls)

    @property
    def commands(self) -> Mapping[tuple[str, str], Mapping[str, str]]:
        """The commands set: (scope, language or "") -> {command: description}; see setMyCommands for scopes."""
        return self._world.profile.commands

    @property
    def descriptions(self) -> Mapping[str, str]:
        """The descriptions set, by language or ""."""
        return self._world.profile.descriptions

    @property
    def short_descriptions(self) -> Mapping[str, str]:
        """The short descriptions set, by language or ""."""
        return self._world.profile.short_descriptions

    @property
    def menu_buttons(self) -> Mapping[int, str]:
        """The kinds of menu buttons set, by the id of the user, or 0 for all."""
        return self._world.profile.menu_buttons

    def user(
        self,
        first_name: str,
        username: str | None = None,
        language_code: str | None = "en",
        *,
        private_forwards: bool = False,
    ) -> User:
        """Somebody new, who has not yet talked to the bot, and whom forwards of their messages may not reveal."""
        return self._world.add_user(first_name, username, language_code, private_forwards=private_forwards)

    def channel(self, title: str, username: str | None = None) -> Channel:
        """A channel, whose posts are forwarded, and as which people write."""
        return self._world.channel(title, username)

    def private(self, user: User) -> Chat:
        """The user's private chat with the bot, in which the bot may write from now on."""
        return self._world.private(user)

    def group(
        self,
        title: str,
        members: Iterable[User],
        administrators: Iterable[User] = (),
        supergroup: bool = True,
        *,
        forum: bool = False,
        linked: Channel | None = None,
    ) -> Chat:
        """A group the bot is in already; the first administrator is the creator; `api.me` may be one too.

        A supergroup may be a forum, with topics, or be linked to a channel whose posts are talked about there.
        """
        if (forum or linked) and not supergroup:
            raise ValueError("only a supergroup is a forum, or linked to a channel")
        room = self._world.group(title, members, list(administrators), supergroup=supergroup)
        room.forum, room.linked = forum, linked
        return room

    def fail(self, fault: Fault, method: str | None = None, times: int = 1) -> None:
        """Let the next `times` calls of the method go wrong (None: of any; "file": the download of a file)."""
        self._transport.faults.plan(fault, method, times)

    def mend(self) -> None:
        """Forget the faults still to come."""
        self._transport.faults.clear()

    async def close(self) -> None:
        """Answer those who wait, and stop."""
        if self._listener is None:
            return
        self._listener.close()
        self._world.updates.close()
        await self._world.delivery.close()
        self._loopback.close()
        await self._loopback.drain()
        self._listener = None
