"""The page in a real browser, where there is one, with the cast in front of its camera."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from PIL import Image
from playwright.async_api import Browser, ConsoleMessage, Page, Route, async_playwright, expect

from bot.sandbox.cast import CAST, portrait
from bot.sandbox.page import Page as ServedPage
from bot.sandbox.trial import trial

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--use-fake-ui-for-media-stream",
    "--use-fake-device-for-media-stream",
)
WAIT = 30_000
"""Milliseconds: the first answer includes loading the models, and other tests run at the same time."""


def film(picture: Image.Image, path: Path) -> Path:
    """A film of one picture, as Chromium plays it instead of a camera: YUV4MPEG2, 4:2:0."""
    luma, blue, red = picture.convert("YCbCr").split()
    half = (picture.width // 2, picture.height // 2)
    planes = [luma, blue.resize(half), red.resize(half)]
    head = f"YUV4MPEG2 W{picture.width} H{picture.height} F10:1 Ip A1:1 C420jpeg\n".encode()
    path.write_bytes(head + 3 * (b"FRAME\n" + b"".join(plane.tobytes() for plane in planes)))
    return path


@pytest_asyncio.fixture(loop_scope="module")
async def served() -> AsyncIterator[ServedPage]:
    """The page, the bot and everything behind it."""
    async with trial("local") as page:
        yield page


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Browser]:
    """Chromium, started once, before whose camera Ada sits."""
    if CHROMIUM is None:
        pytest.skip("no Chromium is installed")
    seen = film(portrait(CAST[0], 2, size=640), tmp_path_factory.mktemp("camera") / "ada.y4m")
    async with async_playwright() as playwright:
        arguments = [*QUIET, f"--use-file-for-fake-video-capture={seen}"]
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="module")
async def page(browser: Browser, served: ServedPage) -> AsyncIterator[Page]:
    """The page, opened; nothing comes from elsewhere, and the browser complains of nothing."""
    context = await browser.new_context(viewport={"width": 1100, "height": 800}, permissions=["camera"])
    opened = await context.new_page()
    opened.set_default_timeout(WAIT)
    expect.set_options(timeout=WAIT)
    complaints: list[str] = []
    elsewhere: list[str] = []

    def heard(message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"} and "400 (Bad Request)" not in message.text:
            complaints.append(message.text)

    async def passed(route: Route) -> None:
        if not route.request.url.startswith((served.url, "blob:")):
            elsewhere.append(route.request.url)
        await route.continue_()

    opened.on("console", heard)
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    await opened.route("**/*", passed)
    await opened.goto(served.url)
    yield opened
    await context.close()

    assert (complaints, elsewhere) == ([], [])
