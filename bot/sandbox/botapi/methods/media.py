"""Pictures and files out and in: sendPhoto, sendDocument, sendMediaGroup, getFile."""

from collections.abc import Callable

from bot.sandbox.botapi.calls import Call
from bot.sandbox.botapi.entities import Formatted
from bot.sandbox.botapi.media import Media
from bot.sandbox.botapi.methods.method import UNSEEN, Method
from bot.sandbox.botapi.methods.parameters import (
    CAPTION,
    caption,
    document,
    open_chat,
    photo,
)
from bot.sandbox.botapi.methods.placing import PLACE, placed
from bot.sandbox.botapi.methods.sending import ANY_MESSAGE, around
from bot.sandbox.botapi.refusals import bad_request, unsupported
from bot.sandbox.botapi.rendering import file_json, message_json
from bot.sandbox.botapi.world import World

ALBUM = range(2, 11)
ITEM_FIELDS = {"type", "media", "disable_content_type_detection", *CAPTION.split()}
READERS: dict[str, Callable[[World, Call, str, str], Media]] = {"photo": photo, "document": document}


def send_photo(world: World, call: Call) -> object:
    """A photo with a caption."""
    return _send(world, call, "photo")


def send_document(world: World, call: Call) -> object:
    """A file with a caption."""
    return _send(world, call, "document")


def send_media_group(world: World, call: Call) -> object:
    """An album."""
    room = open_chat(world, call)
    items = call.objects("media")
    _check_count(len(items))
    kinds = {item.get("type") for item in items}
    if len(kinds) > 1 and "document" in kinds:
        raise bad_request("document can't be mixed with other media types")
    contents = [media_item(world, call.item(item)) for item in items]
    place, group = placed(room, call), world.serial()
    messages = [
        room.add(world.me, media=media, content=content, media_group_id=group, protected=call.flag("protect_content"),
                 **place)
        for media, content in contents
    ]  # fmt: skip
    return [message_json(message) for message in messages]


def media_item(world: World, item: Call) -> tuple[Media, Formatted]:
    """One InputMedia: what it shows and what it says."""
    kind = item.text("type")
    if not item.text("media"):
        raise bad_request("can't parse InputMedia: media not found")
    if kind not in READERS:
        raise unsupported(f"InputMedia of type {kind}")
    if extra := item.values.keys() - ITEM_FIELDS:
        raise unsupported(f"{min(extra)} in InputMedia")
    content = caption(world, item)
    return READERS[kind](world, item, kind, item.text("media")), content


def get_file(world: World, call: Call) -> object:
    """Where to download a file."""
    return file_json(world.files.by_id(call.text("file_id")))


def _check_count(count: int) -> None:
    if not count:
        raise bad_request("there are no messages to send")
    if count not in ALBUM:
        many = count >= ALBUM.stop
        raise bad_request("too many messages to send as an album" if many else "media group must include 2-10 items")


def _send(world: World, call: Call, kind: str) -> object:
    room = open_chat(world, call)
    content = caption(world, call)
    parts = around(room, call)
    media = READERS[kind](world, call, kind, call.text(kind))
    return message_json(room.add(world.me, content=content, media=media, **parts))


METHODS = {
    "sendPhoto": Method.of(send_photo, f"photo {CAPTION} {ANY_MESSAGE}"),
    "sendDocument": Method.of(send_document, f"document disable_content_type_detection {CAPTION} {ANY_MESSAGE}"),
    "sendMediaGroup": Method.of(send_media_group, f"media protect_content {PLACE} {UNSEEN}"),
    "getFile": Method.of(get_file, "file_id"),
}
