"""Parameters that many methods share: the chat, the words, the file."""

from typing import TypeVar

from bot.sandbox.botapi.acting import MAX_CAPTION
from bot.sandbox.botapi.calls import Call
from bot.sandbox.botapi.chat import Chat
from bot.sandbox.botapi.entities import TYPES, Entity, Formatted, formatted, units
from bot.sandbox.botapi.files import MAX_PHOTO, MAX_UPLOAD
from bot.sandbox.botapi.images import NotAnImage, acceptable, dimensions
from bot.sandbox.botapi.markup import HtmlReader
from bot.sandbox.botapi.media import Document, Photo
from bot.sandbox.botapi.messages import SentMessage
from bot.sandbox.botapi.refusals import Refusal, bad_request, forbidden, unsupported
from bot.sandbox.botapi.world import World

Wanted = TypeVar("Wanted", Photo, Document)
CAPTION = "caption parse_mode caption_entities"


def open_chat(world: World, call: Call) -> Chat:
    """The chat the bot wants to write to; it must be in it."""
    room = world.room(call.text("chat_id"))
    status = room.member(world.me).status
    if room.type == "private" and status == "kicked":
        raise forbidden("bot was blocked by the user")
    if status == "kicked":
        raise forbidden(f"bot was kicked from the {room.type} chat")
    if status == "left":
        raise forbidden(f"bot is not a member of the {room.type} chat")
    return room


def existing(room: Chat, call: Call, purpose: str) -> SentMessage:
    """The message the call names, or the refusal "message to <purpose> not found"."""
    if not call.text("message_id"):
        raise bad_request("message identifier is not specified")
    message = room.find(call.integer("message_id"))
    if message is None:
        raise bad_request(f"message to {purpose} not found")
    return message


def message_text(world: World, call: Call, most: int) -> Formatted:
    """The text of a message, which must not be empty."""
    if not call.text("text"):
        raise bad_request("message text is empty")
    content = _words(world, call, "text", "entities")
    if not content.text:
        raise bad_request("text must be non-empty")
    if units(content.text) > most:
        raise bad_request("message is too long")
    return content


def caption(world: World, call: Call) -> Formatted:
    """The words under a picture, which may be missing."""
    content = _words(world, call, "caption", "caption_entities")
    if units(content.text) > MAX_CAPTION:
        raise bad_request("message caption is too long")
    return content


def photo(world: World, call: Call, name: str, reference: str) -> Photo:
    """A photo that comes with the call, or one that is known already."""
    upload = call.file(name, reference)
    if upload is None:
        return _known(world, reference, name, Photo)
    _check_photo(upload.data)
    try:
        return world.files.photo(upload.data)
    except NotAnImage:
        raise bad_request("IMAGE_PROCESS_FAILED") from None


def document(world: World, call: Call, name: str, reference: str) -> Document:
    """A file that comes with the call, or one that is known already."""
    upload = call.file(name, reference)
    if upload is None:
        return _known(world, reference, name, Document)
    if not upload.data:
        raise bad_request("file must be non-empty")
    if len(upload.data) > MAX_UPLOAD:
        raise Refusal(413, "Request Entity Too Large")
    return world.files.document(upload.data, upload.filename or "file")


def _words(world: World, call: Call, name: str, entities_name: str) -> Formatted:
    source, mode = call.text(name), call.text("parse_mode").lower()
    if not mode:
        text, entities = source, [_entity(call.item(item), units(source)) for item in call.objects(entities_name)]
    elif mode == "html":
        text, entities = HtmlReader(source).read()
    elif mode in {"markdown", "markdownv2"}:
        raise unsupported(f"parse_mode {call.text('parse_mode')}")
    else:
        raise bad_request("unsupported parse_mode")
    return formatted(text, [entity for entity in entities if entity.user_id is None or world.user(entity.user_id)])


def _known(world: World, reference: str, name: str, kind: type[Wanted]) -> Wanted:
    if not reference:
        raise bad_request(f"there is no {name} in the request")
    if reference.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    media = world.files.media(reference)
    if media is None and not world.files.has(reference):
        raise bad_request("wrong file identifier/HTTP URL specified")
    if not isinstance(media, kind):
        # what is kept and cannot be sent is the small picture of something else
        real = type(media).__name__ if media else "Thumbnail"
        raise bad_request(f"can't use file of type {real} as {kind.__name__}")
    return media


def _check_photo(data: bytes) -> None:
    if not data:
        raise bad_request("file must be non-empty")
    if len(data) > MAX_PHOTO:
        limit = f"the maximum size is {MAX_PHOTO} bytes"
        raise bad_request(f"file of size {len(data)} bytes is too big for a photo; {limit}")
    try:
        if not acceptable(*dimensions(data)):
            raise bad_request("PHOTO_INVALID_DIMENSIONS")
    except NotAnImage:
        raise bad_request("IMAGE_PROCESS_FAILED") from None


def _entity(item: Call, length: int) -> Entity:
    user = item.nested("user")
    entity = Entity(
        item.text("type"),
        item.integer("offset", -1),
        item.integer("length"),
        item.text("url") or None,
        item.text("language") or None,
        user.integer("id") if user else None,
    )
    wanting = entity.url is None if entity.type == "text_link" else entity.type == "text_mention" and user is None
    if entity.type not in TYPES or wanting:
        raise bad_request("can't parse MessageEntity")
    if entity.offset < 0 or entity.length <= 0 or entity.end > length:
        raise bad_request("entity beginning or end is outside of the text")
    return entity
