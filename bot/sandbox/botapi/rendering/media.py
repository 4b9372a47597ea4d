"""Photos, files, stickers and moving pictures in Telegram's JSON."""

from bot.sandbox.botapi.media import Animation, Document, Media, Photo, Size, Sticker, StoredFile, Video, VideoNote
from bot.sandbox.botapi.rendering.parts import Json, given


def media_json(media: Media | None) -> Json:
    """The fields of a Message that tell what it carries."""
    match media:
        case None:
            return {}
        case Photo(sizes):
            return {"photo": [_size(size) for size in sizes]}
        case Document():
            return {"document": _document(media)}
        case Sticker():
            return {"sticker": _sticker(media)}
        case VideoNote():
            times = {"length": media.length, "duration": media.duration}
            return {"video_note": _file(media.file) | times | {"thumbnail": _size(media.thumbnail)}}
        case Animation():
            # as a Document too, for bots that were written before there were animations
            return {"animation": _video(media), "document": _document(media)}
        case Video():
            return {"video": _video(media)}


def file_json(file: StoredFile) -> Json:
    """A File, with where to download it."""
    return _file(file) | {"file_path": file.path}


def _document(media: Document | Video) -> Json:
    body = _file(media.file) | {"file_name": media.filename, "mime_type": media.mime_type}
    return body | given(thumbnail=media.thumbnail and _size(media.thumbnail))


def _video(video: Video) -> Json:
    return _document(video) | {"width": video.width, "height": video.height, "duration": video.duration}


def _sticker(sticker: Sticker) -> Json:
    body = _size(Size(sticker.file, sticker.width, sticker.height)) | {
        "type": "regular",
        "is_animated": sticker.kind == "animated",
        "is_video": sticker.kind == "video",
        "thumbnail": _size(sticker.thumbnail),
    }
    return body | given(emoji=sticker.emoji, set_name=sticker.set_name)


def _size(size: Size) -> Json:
    return _file(size.file) | {"width": size.width, "height": size.height}


def _file(file: StoredFile) -> Json:
    return {"file_id": file.id, "file_unique_id": file.unique_id, "file_size": file.size}
