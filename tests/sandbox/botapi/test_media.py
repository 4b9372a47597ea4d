"""Pictures and files: sendPhoto, sendDocument, getFile."""

from io import BytesIO

import pytest
from PIL import Image
from telegram import Bot

from bot.sandbox.botapi import Chat
from tests.sandbox.botapi.wire import Wire, image, opened

UPRIGHT_BY_A_QUARTER = 6


def turned(width: int, height: int) -> bytes:
    """A picture that its EXIF says is to be turned."""
    exif = Image.Exif()
    exif[0x0112] = UPRIGHT_BY_A_QUARTER
    exif[0x010F] = "a camera"
    return image(width, height, exif=exif)


@pytest.mark.parametrize(
    ("size", "sizes"),
    [
        ((3000, 1500), [(90, 45), (320, 160), (800, 400), (1280, 640), (2560, 1280)]),
        ((1280, 960), [(90, 68), (320, 240), (800, 600), (1280, 960)]),
        ((500, 1000), [(45, 90), (160, 320), (400, 800), (500, 1000)]),
        ((60, 50), [(60, 50)]),
    ],
)
async def test_makes_several_sizes_of_a_photo_and_enlarges_none(
    bot: Bot, chat: Chat, size: tuple[int, int], sizes: list[tuple[int, int]]
) -> None:
    await chat.photo(image(*size), caption="look")
    (update,) = await bot.get_updates()
    assert update.message

    assert [(photo.width, photo.height) for photo in update.message.photo] == sizes
    assert update.message.caption == "look"


async def test_tells_true_dimensions_and_sizes_in_bytes(bot: Bot, chat: Chat) -> None:
    message = await bot.send_photo(chat.id, image(1000, 700))

    for photo in message.photo:
        file = await photo.get_file()
        data = bytes(await file.download_as_bytearray())
        assert opened(data).size == (photo.width, photo.height)
        assert opened(data).format == "JPEG"
        assert len(data) == photo.file_size == file.file_size


async def test_turns_photos_upright_and_forgets_who_took_them(chat: Chat) -> None:
    sent = await chat.photo(turned(400, 200))
    picture = opened(sent.photo)

    assert picture.size == (200, 400)
    assert not picture.getexif()
    assert picture.convert("RGB").getpixel((100, 10)) == pytest.approx((254, 0, 0), abs=6)


async def test_paints_what_is_transparent_white(chat: Chat) -> None:
    buffer = BytesIO()
    Image.new("RGBA", (20, 20), (0, 0, 0, 0)).save(buffer, "PNG")
    sent = await chat.photo(buffer.getvalue())

    assert opened(sent.photo).getpixel((5, 5)) == (255, 255, 255)


async def test_sends_a_photo_with_a_caption(bot: Bot, chat: Chat) -> None:
    message = await bot.send_photo(chat.id, image(100, 100), caption="<b>1</b> Ada", parse_mode="HTML")

    assert (message.caption, message.text, message.caption_entities[0].type) == ("1 Ada", None, "bold")
    assert (chat.last.caption, chat.last.text, chat.last.words) == ("1 Ada", None, "1 Ada")
    assert chat.last.document is None


async def test_sends_a_photo_again_by_its_id(bot: Bot, chat: Chat) -> None:
    first = await bot.send_photo(chat.id, image(400, 100))
    again = await bot.send_photo(chat.id, first.photo[0].file_id)

    assert again.photo == first.photo
    assert again.caption is None


async def test_sends_a_file_untouched(bot: Bot, chat: Chat) -> None:
    data = image(640, 480, "PNG")
    message = await bot.send_document(chat.id, data, filename="faces.png", caption="yours")
    document = message.document
    assert document
    assert document.thumbnail

    assert (document.file_name, document.mime_type, document.file_size) == ("faces.png", "image/png", len(data))
    assert (document.thumbnail.width, document.thumbnail.height) == (320, 240)
    assert (chat.last.document, chat.last.filename, chat.last.photo) == (data, "faces.png", None)
    assert bytes(await (await document.get_file()).download_as_bytearray()) == data


async def test_sends_a_file_that_is_no_picture_without_thumbnail(bot: Bot, chat: Chat) -> None:
    message = await bot.send_document(chat.id, b"a,b", filename="faces.csv")
    assert message.document

    assert (message.document.thumbnail, message.document.mime_type) == (None, "text/csv")
    assert await bot.send_document(chat.id, message.document.file_id)


async def test_enlarges_no_thumbnail(bot: Bot, chat: Chat) -> None:
    document = (await bot.send_document(chat.id, image(20, 10), filename="a.jpg")).document
    assert document
    assert document.thumbnail

    assert (document.thumbnail.width, document.thumbnail.height) == (20, 10)


async def test_gives_files_opaque_ids_and_the_same_content_the_same_unique_id(bot: Bot, chat: Chat) -> None:
    first, second = [(await bot.send_document(chat.id, b"a", filename="a")).document for _ in range(2)]
    assert first
    assert second

    assert first.file_id != second.file_id
    assert first.file_unique_id == second.file_unique_id


def bitmap(width: int, height: int) -> bytes:
    """The head of a picture that claims this size."""
    header = bytearray(image(1, 1, "BMP"))
    header[18:26] = width.to_bytes(4, "little") + height.to_bytes(4, "little")
    return bytes(header)


async def upload(wire: Wire, chat: Chat, kind: str, data: bytes) -> str:
    return await wire.refused(f"send{kind}", data={"chat_id": chat.id}, files={kind: ("a.jpg", data)})


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (b"", "file must be non-empty"),
        (b"no picture", "IMAGE_PROCESS_FAILED"),
        (image(400, 400)[:-100], "IMAGE_PROCESS_FAILED"),
        (image(9000, 1001), "PHOTO_INVALID_DIMENSIONS"),
        (image(210, 10), "PHOTO_INVALID_DIMENSIONS"),
        (bitmap(10_000, 9_000), "PHOTO_INVALID_DIMENSIONS"),
        (bitmap(60_000, 60_000), "IMAGE_PROCESS_FAILED"),
        (image(100, 100, "EPS"), "IMAGE_PROCESS_FAILED"),
        (
            bytes((10 << 20) + 1),
            "file of size 10485761 bytes is too big for a photo; the maximum size is 10485760 bytes",
        ),
    ],
)  # fmt: skip
async def test_refuses_photos_telegram_cannot_use(wire: Wire, chat: Chat, data: bytes, refusal: str) -> None:
    assert await upload(wire, chat, "photo", data) == refusal
    assert chat.messages == ()


async def test_takes_photos_just_within_the_limits(wire: Wire, chat: Chat) -> None:
    for size in ((9000, 1000), (200, 10)):
        files = {"photo": ("a.jpg", image(*size))}
        assert (await wire.send("sendPhoto", data={"chat_id": chat.id}, files=files))["ok"]


async def test_refuses_empty_documents(wire: Wire, chat: Chat) -> None:
    assert await upload(wire, chat, "document", b"") == "file must be non-empty"


@pytest.mark.parametrize("size", [(50 << 20) + 1, 60 << 20])
async def test_refuses_uploads_beyond_50_megabytes(wire: Wire, chat: Chat, size: int) -> None:
    assert await upload(wire, chat, "document", bytes(size)) == "Request Entity Too Large"


async def test_downloads_up_to_20_megabytes(wire: Wire, bot: Bot, chat: Chat) -> None:
    small = await bot.send_document(chat.id, bytes(20 << 20), filename="a")
    large = await bot.send_document(chat.id, bytes((20 << 20) + 1), filename="a")
    assert small.document
    assert large.document

    assert await bot.get_file(small.document.file_id)
    assert await wire.refusal("getFile", file_id=large.document.file_id) == "file is too big"


@pytest.mark.parametrize(
    ("file_id", "refusal"),
    [
        ("", "file_id not specified"),
        ("not an id", "invalid file_id"),
        ("A" * 70, "wrong file_id or the file is temporarily unavailable"),
    ],
)
async def test_refuses_ids_of_files_it_does_not_have(wire: Wire, file_id: str, refusal: str) -> None:
    assert await wire.refusal("getFile", file_id=file_id) == refusal


@pytest.mark.parametrize(
    ("reference", "refusal"),
    [
        ("", "there is no photo in the request"),
        ("A" * 70, "wrong file identifier/HTTP URL specified"),
        ("https://a.example/a.jpg", "failed to get HTTP URL content"),
    ],
)
async def test_refuses_photos_it_cannot_get(wire: Wire, chat: Chat, reference: str, refusal: str) -> None:
    assert await wire.refusal("sendPhoto", chat_id=chat.id, photo=reference) == refusal


async def test_does_not_turn_documents_into_photos_nor_photos_into_documents(wire: Wire, bot: Bot, chat: Chat) -> None:
    photo = (await bot.send_photo(chat.id, image(10, 10))).photo[0].file_id
    document = (await bot.send_document(chat.id, image(10, 10), filename="a.jpg")).document
    assert document
    as_photo = await wire.refusal("sendPhoto", chat_id=chat.id, photo=document.file_id)
    as_document = await wire.refusal("sendDocument", chat_id=chat.id, document=photo)

    assert as_photo == "can't use file of type Document as Photo"
    assert as_document == "can't use file of type Photo as Document"


async def test_counts_a_caption_after_its_tags_are_read(wire: Wire, bot: Bot, chat: Chat) -> None:
    message = await bot.send_photo(chat.id, image(10, 10), caption=f"<i>{'x' * 1024}</i>", parse_mode="HTML")
    refusal = await wire.refusal("sendPhoto", chat_id=chat.id, photo=message.photo[0].file_id, caption="x" * 1025)

    assert refusal == "message caption is too long"


async def test_serves_files_only_to_the_bot_and_only_those_it_has(wire: Wire, bot: Bot, chat: Chat) -> None:
    file = await bot.get_file((await bot.send_photo(chat.id, image(10, 10))).photo[0].file_id)
    assert file.file_path
    other = file.file_path.replace(wire.api.token, "1234567890:BBH-a_made_up_token_for_loopback_only")

    assert (await wire.client.get(file.file_path)).status_code == 200
    assert (await wire.client.get(other)).status_code == 401
    assert (await wire.client.get(file.file_path + "x")).status_code == 404
