"""A strict Telegram Bot API server on loopback, and the people who talk to the bot through it.

It stands where api.telegram.org stands: the bot reaches it over HTTP and cannot tell the difference. It lives in
the event loop of its user, keeps everything in memory, and refuses what Telegram would refuse, in Telegram's words.

    async with BotApi() as api:
        application = Application.builder().token(api.token).base_url(f"{api.url}/bot").base_file_url(
            f"{api.url}/file/bot").build()
        ...                                                   # start it
        ada = api.user("Ada")
        chat = api.private(ada)
        sent = await chat.photo(jpeg, caption="/enroll Ada")
        question = await chat.reply(to=sent)
        answer = await chat.tap(question, "Yes")
        result = await chat.edited(question)

People and places
    api.user(first_name, username=None, language_code="en", private_forwards=False) -> User
    api.channel(title, username=None) -> Channel     the bot is not in it
    api.private(user) -> Chat                    the bot may write there: opening it stands for pressing Start
    api.group(title, members, administrators=[], supergroup=True, forum=False, linked=None) -> Chat
                                                 the bot is in it from the start; the first administrator is its
                                                 creator; api.me may be an administrator; `linked` is a channel

What people do (each returns the SentMessage it made; by=... may be left out in a private chat, and in a supergroup be
a channel; those marked * take by=, reply_to=, topic= (what chat.topic returned) and mentions={"Ben": ben})
    chat.text(text) *                            chat.photo(data, caption="") *
    chat.document(data, filename="file", mime_type="", caption="") *
    chat.sticker(webp) *                         chat.sticker(data, "animated" or "video", preview=picture) *
    chat.video(preview, caption="") *            chat.video_note(preview) *
    chat.animation(data, preview, caption="") *
    chat.album([data or Clip(preview), ...], caption="", documents=False) * -> list[SentMessage]
    chat.forward(message) *                      chat.forward_album(messages) * -> list[SentMessage]
    chat.forward_post(channel, text="", photo=None) *
    chat.automatic_forward(text="", photo=None)  a post of the linked channel arrives
    chat.edit_text(message, text, by=)           chat.edit_caption(message, caption, by=)
    chat.delete(message, by=) -> None            chat.tap(message, "Yes", by=, timeout=10) -> CallbackAnswer
    chat.press(message, data, by=) -> CallbackAnswer   as a client of somebody's own can, with data that no button has
    chat.topic(name, by=)                        a forum has a new topic; chat.delete(topic) takes it away
    chat.join(user, by=)    chat.leave(user, by=)    chat.block()    chat.unblock()    chat.migrate() -> Chat
    chat.promote(user, by=, anonymous=False)     chat.demote(user, by=)
                                                 who is promoted anonymously appears as the group from then on

What people see
    chat.messages    chat.last    chat.actions
    chat.reply(to=None, timeout=10)              the bot's next message not yet returned by reply()
    chat.edited(message, timeout=10)             the message, once its version is higher than that of the one given
    chat.quiet(seconds)                          what the bot sent in that time

A SentMessage is a moment: it never changes. `chat.messages`, `reply` and `edited` give the present state, and every
edit raises `version` by one. So `edited(message)` cannot miss an edit, however early it came, and an edit that was
seen (because the message came from `edited` or, already edited, from `reply`) is not reported again.

What the test sees and breaks
    api.calls    api.commands    api.descriptions    api.short_descriptions    api.menu_buttons
    api.fail(Fault.flood(3), method="sendMessage", times=2)     api.mend()
        Fault.flood(retry_after), Fault.error(code, description), Fault.page(code) (HTML), Fault.unauthorized(),
        Fault.conflict(), Fault.slow(seconds), Fault.dropped_before(), Fault.dropped_after(), Fault.truncated();
        the method "file" is the download of a file, and None stands for every call, getUpdates included

Without `can_read_all_group_messages` the bot has privacy mode: of a group it sees commands, mentions and replies to
it only, unless it is an administrator there.
"""

from bot.sandbox.botapi.calls import Called
from bot.sandbox.botapi.chat import Chat
from bot.sandbox.botapi.faults import Fault
from bot.sandbox.botapi.media import Clip
from bot.sandbox.botapi.messages import CallbackAnswer, SentMessage
from bot.sandbox.botapi.people import Channel, User
from bot.sandbox.botapi.server import BotApi

__all__ = ["BotApi", "CallbackAnswer", "Called", "Channel", "Chat", "Clip", "Fault", "SentMessage", "User"]
