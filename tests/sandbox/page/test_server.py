"""The page's server lets nobody in but the page itself, and says what it cannot do."""

from __future__ import annotations

import asyncio
import sys
import time
from asyncio.subprocess import PIPE

import httpx
import pytest
from PIL import Image

from bot.cli import main
from bot.sandbox.cast import CAST, Character, portrait
from bot.sandbox.page import Page
from bot.sandbox.page.cast import _picture
from bot.sandbox.trial import trial

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def got(served: Page, path: str, **headers: str) -> httpx.Response:
    async with httpx.AsyncClient(transport=httpx.AsyncHTTPTransport()) as client:
        return await client.get(f"{served.url}{path}", headers=headers)


async def posted(served: Page, path: str, **content: object) -> httpx.Response:
    async with httpx.AsyncClient(transport=httpx.AsyncHTTPTransport()) as client:
        return await client.post(f"{served.url}{path}", **content)  # type: ignore[arg-type]  # httpx's own arguments


async def test_another_page_and_another_name_for_this_machine_are_refused(served: Page) -> None:
    own = await got(served, "/world")
    refused = [
        await got(served, "/world", host="evil.example"),
        await got(served, "/world", origin="http://evil.example"),
        await got(served, "/world", **{"sec-fetch-site": "cross-site"}),
    ]

    assert own.status_code == 200
    assert [response.status_code for response in refused] == [403, 403, 403]


async def test_every_answer_forbids_what_comes_from_elsewhere(served: Page) -> None:
    for path in ("/", "/page.js", "/page.css", "/icon.svg", "/cast/Ada/0", "/nothing"):
        policy = (await got(served, path)).headers["content-security-policy"]

        assert policy.startswith("default-src 'self';")


async def test_it_listens_on_loopback_only(served: Page) -> None:
    assert served.url.startswith("http://127.0.0.1:")
    with pytest.raises(SystemExit) as refused:
        main(["try", "--host", "0.0.0.0"])  # noqa: S104 - there is no such option, and that is the point
    assert refused.value.code == 2


async def test_what_is_not_there_is_said(served: Page) -> None:
    world = (await got(served, "/world")).json()
    chat, owner = world["chats"][0]["id"], world["owner"]
    nobody = await posted(served, f"/chats/{chat}/send", data={"by": "1", "text": "hello"})
    gone = await posted(served, f"/chats/{chat}/tap", json={"by": owner, "message": 99, "button": "Yes"})

    assert (nobody.status_code, nobody.json()["error"]) == (400, "Nobody of that number is in this chat.")
    assert (gone.status_code, gone.json()["error"]) == (400, "That message is not there any more.")
    assert (await got(served, "/chats/12/messages/1/media")).status_code == 404
    assert (await got(served, "/cast/Nobody/0")).status_code == 400


async def test_the_same_page_runs_through_rekognition() -> None:
    async with trial("rekognition") as served:
        world = (await got(served, "/world")).json()
        chat, owner = world["chats"][0]["id"], world["owner"]
        ada = (await got(served, "/cast/Ada/0")).content
        await posted(
            served,
            f"/chats/{chat}/send",
            data={"by": str(owner), "text": "/enroll Ada"},
            files={"files": ("ada.jpg", ada, "image/jpeg")},
        )
        words: list[str] = []
        for _ in range(100):
            await asyncio.sleep(0.1)
            words = [each["words"] for each in (await got(served, "/world")).json()["chats"][0]["messages"]]
            if len(words) > 1:
                break

    assert words[1].startswith("I’ll know Ada from now on.")


async def test_a_port_that_is_taken_is_said(served: Page) -> None:
    port = served.url.rpartition(":")[2]
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", "bot", "try", "--port", port, stderr=PIPE)
    _, err = await asyncio.wait_for(process.communicate(), 60)

    assert process.returncode == 2
    assert f"Port {port} cannot be used" in err.decode()


async def test_it_says_where_it_is_and_ends_when_it_is_told_to() -> None:
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", "bot", "try", "--port", "0", stdout=PIPE)
    assert process.stdout
    line = (await asyncio.wait_for(process.stdout.readline(), 60)).decode()
    process.terminate()

    assert line.startswith("Open http://127.0.0.1:")
    assert await asyncio.wait_for(process.wait(), 20) == 0


async def test_a_file_that_is_too_large_is_refused_in_words(served: Page) -> None:
    world = (await got(served, "/world")).json()
    data = {"by": str(world["owner"]), "text": ""}
    path = f"/chats/{world['chats'][0]['id']}/send"
    large = await posted(served, path, data=data, files={"files": ("film.mp4", bytes((50 << 20) + 1))})
    many = await posted(served, path, data=data, files=[("files", (f"{number}.jpg", b"x")) for number in range(11)])

    assert (large.status_code, large.json()["error"]) == (400, "A file here holds at most 50 MB.")
    assert (many.status_code, many.json()["error"]) == (400, "Too many files. Maximum number of files is 10.")


async def test_a_picture_that_is_broken_further_on_goes_as_a_file(served: Page) -> None:
    world = (await got(served, "/world")).json()
    chat = world["chats"][0]["id"]
    broken = (await got(served, "/cast/Ada/0")).content[:5000]
    sent = await posted(
        served,
        f"/chats/{chat}/send",
        data={"by": str(world["owner"]), "text": ""},
        files={"files": ("ada.jpg", broken, "image/jpeg")},
    )
    messages = (await got(served, "/world")).json()["chats"][0]["messages"]

    assert sent.status_code == 200
    assert messages[0]["file"] == {"name": "ada.jpg", "bytes": 5000}


async def test_pictures_of_the_cast_are_drawn_one_at_a_time(served: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    at_work: list[int] = []
    most: list[int] = []

    def drawing(person: Character, number: int) -> Image.Image:
        at_work.append(number)
        most.append(len(at_work))
        time.sleep(0.05)
        at_work.remove(number)
        return portrait(person, number, size=64)

    monkeypatch.setattr("bot.sandbox.page.cast.portrait", drawing)
    _picture.cache_clear()
    answers = await asyncio.gather(*(got(served, f"/cast/{CAST[-1].name}/{number}") for number in range(5)))
    _picture.cache_clear()

    assert [answer.status_code for answer in answers] == [200] * 5
    assert most == [1] * 5
