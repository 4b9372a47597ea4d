"""Acting as the people in a chat: they come and go, lead it, and do what the rooms beside this one say."""

from bot.sandbox.botapi.changing import Changing
from bot.sandbox.botapi.forwarding import Forwarding
from bot.sandbox.botapi.members import Member
from bot.sandbox.botapi.messages import SentMessage, Service
from bot.sandbox.botapi.people import User
from bot.sandbox.botapi.writing import Writing


class Chat(Writing, Forwarding, Changing):
    """A chat with the bot in it, through the eyes of its people."""

    async def join(self, user: User, *, by: User | None = None) -> None:
        """Somebody comes in, or the bot is added (`by` a member, by default the first)."""
        self._move(Member(user, "member"), by or (user if user != self.world.me else self._first()))
        self._tell(by or user, Service(joined=(user,)))

    async def leave(self, user: User, *, by: User | None = None) -> None:
        """Somebody goes, or is sent away (`by` a member)."""
        if user == self.world.me:
            status = Member(user, "kicked" if by or self.type == "private" else "left")
            self._move(status, by or self._first())
        else:
            self._tell(by or user, Service(left=user))
            self._move(Member(user, "kicked" if by else "left"), by or user)

    def let_go(self, bot: User) -> None:
        """The bot goes by its own will, and is told that it has."""
        self._move(Member(bot, "left"), bot)

    async def promote(self, user: User, *, by: User | None = None, anonymous: bool = False) -> None:
        """Somebody (also the bot) leads the group from now on, or does so anonymously, or no longer anonymously."""
        old = self.member(user)
        if not self.has(user) or self.type == "private" or (anonymous and self.type != "supergroup"):
            raise ValueError("only members of groups lead them, and only in supergroups anonymously")
        status = old.status if old.status == "creator" else "administrator"
        self._move(Member(user, status, anonymous), by or self._first())

    async def demote(self, user: User, *, by: User | None = None) -> None:
        """An administrator is a plain member again."""
        if self.member(user).status != "administrator":
            raise ValueError(f"{user.first_name} is no administrator here")
        self._move(Member(user, "member"), by or self._first())

    async def block(self) -> None:
        """In a private chat: the user blocks the bot."""
        self._move(Member(self.world.me, "kicked"), self._sender(None))

    async def unblock(self) -> None:
        """In a private chat: the user lets the bot in again."""
        self._move(Member(self.world.me, "member"), self._sender(None))

    async def topic(self, name: str, *, by: User | None = None) -> SentMessage:
        """Begin a topic of a forum; messages go there with `topic=` what this returns."""
        if not self.forum:
            raise ValueError("only a forum has topics")
        number = self.next_id
        self.topics.add(number)
        return self._tell(self._sender(by or self._first()), Service(topic=name), thread=number, in_topic=True)

    async def migrate(self) -> "Chat":
        """The group becomes a supergroup: a new chat with a new id, announced in both; the old one refuses calls."""
        if self.type != "group" or self.migrated_to is not None:
            raise ValueError("only a basic group becomes a supergroup, and only once")
        new = self.world.group(self.title, [], [], supergroup=True)
        new.members = dict(self.members)
        self._tell(self._first(), Service(migrated_to=new.id))
        self.migrated_to = new.id
        new._tell(self._first(), Service(migrated_from=self.id))
        return new
