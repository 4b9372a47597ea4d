"""What a person does on the page, in a real browser."""

from __future__ import annotations

import base64
import re
from typing import Literal

import pytest
from playwright.async_api import Browser, Locator, Page, expect

from bot.sandbox.botapi import Fault
from bot.sandbox.cast import CAST, group, jpeg, landscape
from bot.sandbox.page import Page as ServedPage
from bot.sandbox.trial import trial
from tests.conftest import drawn

pytestmark = pytest.mark.asyncio(loop_scope="module")

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
    await last(page).get_by_role("button", name="Tom agrees – remember").click()
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
    for messages in (4, 6):
        await say(page, "/forget Ada")
        await expect(page.locator("#messages article")).to_have_count(messages)
    await last(page).get_by_role("button", name="Yes, forget Ada").click()
    await expect(last(page)).to_contain_text("Done. Ada")
    await page.get_by_role("button", name="Yes, forget Ada").click()

    await expect(page.get_by_role("dialog")).to_contain_text("That is settled already")
    await page.get_by_role("button", name="OK", exact=True).click()
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


async def test_the_newest_stays_in_view_unless_somebody_reads_further_up(page: Page) -> None:
    for _ in range(4):
        await say(page, "/help")
    await expect(page.locator("#messages article")).to_have_count(8)
    await page.get_by_role("button", name="Commands").click()
    await expect(last(page).locator(".foot")).to_be_in_viewport()
    await page.keyboard.press("Escape")
    await expect(page.locator("#menu")).to_be_hidden()
    await page.locator("#messages").hover()
    await page.mouse.wheel(0, -10_000)
    await expect(page.locator("#messages article").first).to_be_in_viewport()
    await page.evaluate(
        """async () => {
            const form = new FormData();
            for (const [key, value] of [["by", person()], ["text", "/start"]]) form.set(key, value);
            await fetch(`/chats/${state.open}/send`, { method: "POST", body: form });
        }"""
    )
    await expect(last(page)).to_contain_text("Hello!")
    await expect(last(page)).not_to_be_in_viewport()
    await page.get_by_role("button", name="New messages").click()

    await expect(last(page).locator(".foot")).to_be_in_viewport()


async def test_two_presses_send_once_and_each_chat_keeps_its_own_draft(page: Page) -> None:
    field = page.get_by_label("Message", exact=True)
    await field.fill("/people")
    await page.evaluate("""() => { for (const _ of "ab") $("composer").requestSubmit(); }""")
    await expect(last(page)).to_contain_text("I know nobody here yet.")
    await field.fill("half a thought")
    await page.get_by_role("button", name="Friends").click()
    await expect(field).to_have_value("")
    await page.reload()
    await expect(page.locator("#title")).to_have_text("Friends")
    await page.go_back()

    await expect(page.locator("#title")).to_have_text("You and Who is this?")
    await expect(page.locator("#messages article")).to_have_count(2)


async def test_one_sees_that_the_program_has_ended_in_every_chat(browser: Browser) -> None:
    async with trial("local") as served:
        page = await browser.new_page()
        await page.goto(served.url)
        await expect(page.locator("#empty")).to_be_visible()
    await expect(page.get_by_role("alert").first).to_contain_text("whobot does not answer")
    await page.get_by_role("button", name="Friends").click()
    await say(page, "hello")

    await expect(page.locator("#lost")).to_be_visible()
    await expect(page.get_by_label("Message", exact=True)).to_have_value("hello")
    await page.close()


async def test_a_tap_by_keyboard_keeps_its_place_and_too_many_pictures_are_told(page: Page) -> None:
    await send(page, "/enroll Ben", upload("both.jpg", jpeg(group(CAST[:2]))))
    await last(page).get_by_role("button", name="2", exact=True).press("Enter")
    await expect(last(page)).to_contain_text("2 is Ben.")
    await expect(last(page).get_by_role("button", name="Reply to Who is this?")).to_be_focused()
    await page.locator("#files").set_input_files(
        [upload(f"{number}.jpg", b"x") for number in range(12)]  # type: ignore[arg-type]  # as above
    )

    await expect(page.locator("#pending li")).to_have_count(10)
    await expect(page.locator("#wrong")).to_have_text("Only 10 pictures go together: the others were left out.")
