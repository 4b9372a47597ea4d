"""What a person does on the page, in a real browser."""

from __future__ import annotations

import base64
import re
from typing import Literal

from playwright.async_api import Browser, Locator, Page, expect

from bot.sandbox.botapi import Fault
from bot.sandbox.cast import CAST, group, jpeg, landscape
from bot.sandbox.page import Page as ServedPage
from tests.conftest import drawn

JPEG = "image/jpeg"


def upload(name: str, data: bytes) -> dict[str, object]:
    return {"name": name, "mimeType": JPEG, "buffer": data}


async def say(page: Page, words: str) -> None:
    await page.get_by_label("Message", exact=True).fill(words)
    await page.get_by_role("button", name="Send", exact=True).click()


async def choose(page: Page, *files: dict[str, object]) -> None:
    await page.locator("#files").set_input_files(files)  # type: ignore[arg-type]  # dicts of this form are FilePayloads
    await expect(page.locator("#pending li")).to_have_count(len(files))


async def send(page: Page, words: str, *files: dict[str, object]) -> None:
    await choose(page, *files)
    await say(page, words)


def last(page: Page) -> Locator:
    return page.locator("#messages article").last


async def test_somebody_enrols_by_upload_and_is_recognised_in_a_group(page: Page) -> None:
    await send(page, "/enroll Ada", upload("ada.jpg", drawn("Ada")))
    await expect(last(page)).to_contain_text("I’ll know Ada from now on.")
    await send(page, "", upload("both.jpg", jpeg(group(CAST[:2]))))

    await expect(last(page)).to_contain_text(re.compile(r"1 Ada · \d+ %"))
    await expect(last(page)).to_contain_text("2 somebody I don’t know")
    await expect(last(page).locator("img")).to_be_visible()


async def test_somebody_enrols_by_camera_and_is_recognised(page: Page) -> None:
    for words, answer in (("/enroll Ada", "I’ll know Ada"), ("", "Ada · ")):
        await page.get_by_role("button", name="Camera", exact=False).first.click()
        await expect(page.locator("#video")).to_have_js_property("videoWidth", 640)
        await page.get_by_role("button", name="Take the photo").click()
        await expect(page.locator("#pending li")).to_have_count(1)
        await say(page, words)

        await expect(last(page)).to_contain_text(answer)


async def test_a_button_is_tapped_and_the_message_changes_in_place(page: Page) -> None:
    await send(page, "/enroll Ben", upload("both.jpg", jpeg(group(CAST[:2]))))
    await last(page).get_by_role("button", name="2", exact=True).click()

    await expect(last(page)).to_contain_text("2 is Ben.")
    await expect(last(page)).to_contain_text("edited")
    await expect(last(page).locator(".keys")).to_have_count(0)


async def test_several_pictures_are_one_album_with_one_answer(page: Page) -> None:
    await send(page, "/enroll Ada", upload("a.jpg", drawn("Ada")), upload("b.jpg", drawn("Ada", 1)))
    await expect(last(page)).to_contain_text("I know Ada from 2 photos now.")
    await send(page, "", upload("a.jpg", drawn("Ada", 3)), upload("l.jpg", jpeg(landscape())))

    await expect(last(page)).to_contain_text(re.compile(r"Photo 1: Ada · \d+ %\s+Photo 2: no face"))
    await expect(page.locator("#messages article")).to_have_count(6)


async def test_in_the_group_people_take_turns_and_a_photo_is_asked_for(page: Page) -> None:
    await page.get_by_role("button", name="Friends").click()
    await expect(page.locator("#by option")).to_have_text(["You (owner of the bot)", "Mia (creator)", "Tom"])
    await page.get_by_label("You are").select_option(label="Tom")
    await say(page, "/enroll Tom")
    await expect(page.locator("#replying")).to_contain_text("In reply to Who is this?: Now send me a photo of Tom")
    await send(page, "", upload("tom.jpg", drawn("Dmitri")))
    await expect(last(page)).to_contain_text("I’ll know Tom from now on.")
    await page.get_by_label("You are").select_option(label="Mia (creator)")
    await send(page, "/who", upload("who.jpg", drawn("Dmitri", 1)))

    await expect(last(page)).to_contain_text("Tom · ")
    await page.get_by_role("button", name="You and Who is this?").click()
    await send(page, "", upload("who.jpg", drawn("Dmitri", 1)))
    await expect(last(page)).to_contain_text("I know nobody here yet")


async def test_the_cast_is_ready_to_send_and_commands_are_on_a_menu(page: Page) -> None:
    await page.get_by_role("button", name="People").click()
    await page.get_by_role("button", name="Ada, picture 1").click()
    await say(page, "/enroll Ada")
    await expect(last(page)).to_contain_text("I’ll know Ada")
    await page.get_by_role("button", name="Commands").click()
    await page.get_by_role("button", name="/people").click()
    await page.keyboard.press("Enter")

    await expect(last(page)).to_contain_text("Ada · 1 photo")


async def test_pictures_can_be_pasted_and_dropped(page: Page) -> None:
    give = """([kind, encoded]) => {
        const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
        const data = new DataTransfer();
        data.items.add(new File([bytes], "ada.jpg", { type: "image/jpeg" }));
        const event = kind === "paste" ? new ClipboardEvent("paste", { clipboardData: data, bubbles: true })
            : new DragEvent("drop", { dataTransfer: data, bubbles: true });
        document.body.dispatchEvent(event);
    }"""
    encoded = base64.b64encode(drawn("Ada")).decode()
    await page.evaluate(give, ["paste", encoded])
    await expect(page.locator("#pending li")).to_have_count(1)
    await page.evaluate(give, ["drop", encoded])
    await expect(page.locator("#pending li")).to_have_count(2)
    await page.get_by_role("button", name="Leave out ada.jpg").first.click()
    await say(page, "/enroll Ada")

    await expect(last(page)).to_contain_text("I’ll know Ada from now on.")


async def test_a_picture_as_file_goes_untouched_and_a_bad_one_is_answered(page: Page) -> None:
    await choose(page, upload("notes.jpg", b"this is no picture"))
    await say(page, "")
    await expect(last(page)).to_contain_text("This is not a picture.")
    await page.get_by_label("as file").check()
    await send(page, "/enroll Ada", upload("ada.jpg", drawn("Ada")))

    await expect(last(page)).to_contain_text("I’ll know Ada")
    await expect(page.get_by_role("link", name="ada.jpg")).to_be_visible()


async def test_a_destructive_question_is_answered_and_an_old_button_says_so(page: Page) -> None:
    await send(page, "/enroll Ada", upload("ada.jpg", drawn("Ada")))
    await expect(last(page)).to_contain_text("I’ll know Ada")
    for _ in range(2):
        await say(page, "/forget Ada")
        await expect(last(page)).to_contain_text("Forget Ada")
    await last(page).get_by_role("button", name="Yes, forget Ada").click()
    await expect(last(page)).to_contain_text("Done. Ada")
    await page.get_by_role("button", name="Yes, forget Ada").click()

    await expect(page.get_by_role("dialog")).to_contain_text("That is settled already")
    await page.get_by_role("button", name="OK").click()
    await expect(page.get_by_role("dialog")).to_be_hidden()


async def test_what_cannot_be_sent_is_said_and_not_lost(page: Page) -> None:
    await send(page, "x" * 2000, upload("ada.jpg", drawn("Ada")))

    await expect(page.get_by_role("alert")).to_contain_text("at most 1024 characters")
    await expect(page.locator("#pending li")).to_have_count(1)
    await expect(page.get_by_label("Message", exact=True)).to_have_value("x" * 2000)


async def test_everything_can_be_reached_by_keyboard(page: Page) -> None:
    await page.get_by_label("Message", exact=True).focus()
    await page.keyboard.type("/people")
    await page.keyboard.press("Enter")
    await expect(last(page)).to_contain_text("I know nobody here yet.")
    reached = set()
    for _ in range(25):
        await page.keyboard.press("Tab")
        reached.add(await page.evaluate("document.activeElement.id || document.activeElement.innerText.trim()"))

    assert {"commands", "people", "webcam", "files", "asFile", "text", "send", "messages", "↩ Reply"} <= reached


async def test_a_phone_and_the_dark_have_their_own_look(browser: Browser, served: ServedPage) -> None:
    grounds = []
    schemes: tuple[Literal["light"], Literal["dark"]] = ("light", "dark")
    for scheme in schemes:
        context = await browser.new_context(viewport={"width": 360, "height": 740}, color_scheme=scheme)
        page = await context.new_page()
        await page.goto(served.url)
        await say(page, "/help")
        await expect(last(page)).to_contain_text("/enroll Ada")
        grounds.append(await page.evaluate("getComputedStyle(document.body).backgroundColor"))

        assert await page.evaluate("document.documentElement.scrollWidth") == 360
        await context.close()

    assert grounds[0] != grounds[1]


async def test_one_sees_that_the_bot_is_at_work_until_it_answers(page: Page, served: ServedPage) -> None:
    served.api.fail(Fault.slow(2), method="getFile")
    await send(page, "", upload("ada.jpg", drawn("Ada")))

    await expect(page.get_by_role("status")).to_have_text("Who is this? is working on it …")
    await expect(last(page)).to_contain_text("I know nobody here yet.")
    await expect(page.get_by_role("status")).to_be_empty()


async def test_the_camera_fits_on_a_phone(browser: Browser, served: ServedPage) -> None:
    context = await browser.new_context(viewport={"width": 390, "height": 700}, permissions=["camera"])
    page = await context.new_page()
    await page.goto(served.url)
    await page.get_by_role("button", name="Camera").first.click()
    await expect(page.locator("#video")).to_have_js_property("videoWidth", 640)

    await expect(page.get_by_role("button", name="Take the photo")).to_be_in_viewport()
    await context.close()


async def test_two_windows_show_the_same_and_new_messages_come_by_themselves(page: Page, served: ServedPage) -> None:
    other = await page.context.new_page()
    await other.goto(served.url)
    await say(page, "/start")

    await expect(last(other)).to_contain_text("Hello!")
    await expect(other.get_by_text("What you send stays on this machine")).to_be_visible()
    await other.close()
