"""What stands in a text: tags, commands, mentions, links."""

from typing import Any

import pytest

from bot.sandbox.botapi import Chat, User
from tests.sandbox.botapi.wire import Wire, image

UNREADABLE = "can't parse entities: "


async def html(wire: Wire, chat: Chat, source: str) -> tuple[str, list[dict[str, Any]]]:
    result = await wire.call("sendMessage", chat_id=chat.id, text=source, parse_mode="HTML")
    return result["text"], result.get("entities", [])


def entity(kind: str, offset: int, length: int, **more: object) -> dict[str, object]:
    return {"type": kind, "offset": offset, "length": length, **more}


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("plain", "plain", []),
        ("a <b>b</b> c", "a b c", [entity("bold", 2, 1)]),
        ("😀 <i>b</i>", "😀 b", [entity("italic", 3, 1)]),
        ("<b>a<u>b</u></b>", "ab", [entity("bold", 0, 2), entity("underline", 1, 1)]),
        ("<STRONG>a</strong>", "a", [entity("bold", 0, 1)]),
        ("<b></b>a", "a", []),
        ("<b>a</>", "a", [entity("bold", 0, 1)]),
        ("<s>a</s><del>b</del>", "ab", [entity("strikethrough", 0, 1), entity("strikethrough", 1, 1)]),
        ("1 &lt; 2 &amp;&quot;&#65;&#x42; &copy; & &#xD800;", '1 < 2 &"AB &copy; & &#xD800;', []),
        ("<a href='https://a.example/?a=1&amp;b'>a</a>", "a", [entity("text_link", 0, 1, url="https://a.example/?a=1&b")]),
        ("<a>https://a.example</a>", "https://a.example", [entity("text_link", 0, 17, url="https://a.example")]),
        ("<a href=nowhere>a</a>", "a", []),
        ("<a href='tg://user?id=99'>a</a>", "a", []),
        ("<a href='tg://user?id=²'>a</a>", "a", []),
        ("<a href='http://[/'>a</a>", "a", []),
        ("<code>/start</code>", "/start", [entity("code", 0, 6)]),
        ('<pre><code class="language-python">a</code></pre>', "a", [entity("pre", 0, 1, language="python")]),
        ("<pre>a</pre>", "a", [entity("pre", 0, 1)]),
        ('<span class="tg-spoiler">a</span>', "a", [entity("spoiler", 0, 1)]),
        ("<blockquote>a</blockquote>", "a", [entity("blockquote", 0, 1)]),
        ("<blockquote expandable>a</blockquote>", "a", [entity("expandable_blockquote", 0, 1)]),
        (" <b> a </b> ", "a", [entity("bold", 0, 1)]),
        ("https://a.example. @ada_l", "https://a.example. @ada_l", [entity("url", 0, 17), entity("mention", 19, 6)]),
        ("https://a.example?by=@ada_l", "https://a.example?by=@ada_l", [entity("url", 0, 27)]),
        ("a<b> </b>", "a", []),
        ("a/b /start/x x@ada.example", "a/b /start/x x@ada.example", []),
    ],
)  # fmt: skip
async def test_reads_html(wire: Wire, chat: Chat, source: str, text: str, entities: list[object]) -> None:
    assert await html(wire, chat, source) == (text, entities)


@pytest.mark.parametrize(
    ("source", "refusal"),
    [
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("é<blink>a</blink>", 'Unsupported start tag "blink" at byte offset 2'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("a <", "Unclosed start tag at byte offset 2"),
        ("<a href='x", 'Unclosed start tag "a" at byte offset 0'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
async def test_refuses_html_it_cannot_read(wire: Wire, chat: Chat, source: str, refusal: str) -> None:
    answer = await wire.refusal("sendMessage", chat_id=chat.id, text=source, parse_mode="HTML")

    assert answer == UNREADABLE + refusal


async def test_links_a_user_it_knows(wire: Wire, chat: Chat, ada: User) -> None:
    _, entities = await html(wire, chat, f"<a href='tg://user?id={ada.id}'>you</a>")

    assert entities[0]["user"]["first_name"] == "Ada"


async def test_takes_entities_as_they_are_given(wire: Wire, chat: Chat, ada: User) -> None:
    given = [entity("bold", 1, 2), entity("text_mention", 2, 1, user={"id": ada.id, "first_name": "Eve"})]
    bold, mention = (await wire.call("sendMessage", chat_id=chat.id, text=" abc", entities=given))["entities"]

    assert bold == entity("bold", 0, 2)
    assert (mention["offset"], mention["user"]["first_name"]) == (1, "Ada")


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        (entity("bold", 2, 2), "entity beginning or end is outside of the text"),
        (entity("bold", -1, 2), "entity beginning or end is outside of the text"),
        ({"type": "bold", "offset": 0}, "entity beginning or end is outside of the text"),
        (entity("loud", 0, 1), "can't parse MessageEntity"),
        (entity("text_link", 0, 1), "can't parse MessageEntity"),
        (entity("text_mention", 0, 1), "can't parse MessageEntity"),
        ("bold", "can't parse entities: an Array of Objects expected"),
    ],
)
async def test_refuses_entities_that_make_no_sense(wire: Wire, chat: Chat, given: object, refusal: str) -> None:
    assert await wire.refusal("sendMessage", chat_id=chat.id, text="abc", entities=[given]) == refusal


@pytest.mark.parametrize(
    ("mode", "refusal"),
    [("MarkdownV2", "this server does not support parse_mode MarkdownV2"), ("BBCode", "unsupported parse_mode")],
)
async def test_refuses_other_ways_of_writing(wire: Wire, chat: Chat, mode: str, refusal: str) -> None:
    assert await wire.refusal("sendMessage", chat_id=chat.id, text="x", parse_mode=mode) == refusal


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        ("/start", [entity("bot_command", 0, 6)]),
        ("/start@who_is_this_bot now", [entity("bot_command", 0, 22)]),
        ("😀 /help", [entity("bot_command", 3, 5)]),
        ("/enroll @ada_l", [entity("bot_command", 0, 7), entity("mention", 8, 6)]),
    ],
)
async def test_recognises_commands_of_people(wire: Wire, chat: Chat, text: str, entities: list[object]) -> None:
    await chat.text(text)

    assert (await wire.updates())[0]["message"]["entities"] == entities


async def test_people_mention_somebody_who_has_no_username(wire: Wire, chat: Chat, ben: User) -> None:
    await chat.text(" 😀 /consent Ben!", mentions={"Ben": ben})
    await chat.photo(image(10, 10), "Ben here", mentions={"Ben": ben})
    text, photo = [update["message"] for update in await wire.updates()]

    assert [(item["type"], item["offset"], item["length"]) for item in text["entities"]] == [
        ("bot_command", 3, 8),
        ("text_mention", 12, 3),
    ]
    assert text["entities"][1]["user"] == {"id": ben.id, "is_bot": False, "first_name": "Ben"}
    assert photo["caption_entities"][0]["user"]["id"] == ben.id


async def test_people_mention_only_whom_they_name(chat: Chat, ben: User) -> None:
    with pytest.raises(ValueError, match="'Ben' is not in the text"):
        await chat.text("hello", mentions={"Ben": ben})
