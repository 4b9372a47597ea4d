"""How calls travel."""

import asyncio

import httpx
import pytest

from bot.sandbox.botapi import BotApi, Chat
from tests.sandbox.botapi.wire import Wire, image


@pytest.mark.parametrize("verb", ["GET", "POST", "PUT"])
async def test_takes_any_verb_and_parameters_in_the_address(wire: Wire, chat: Chat, verb: str) -> None:
    answer = await wire.send("sendMessage", verb=verb, params={"chat_id": chat.id, "text": "hello"})

    assert answer["result"]["text"] == "hello"


async def test_takes_json_forms_and_multipart_alike(wire: Wire, chat: Chat) -> None:
    parameters = {"chat_id": str(chat.id), "text": "hello", "reply_markup": '{"force_reply": true}'}
    await wire.send("sendMessage", json=parameters)
    await wire.send("sendMessage", data=parameters)
    await wire.send("sendMessage", files={name: (None, value) for name, value in parameters.items()})

    assert [(message.text, message.force_reply) for message in chat.messages] == [("hello", True)] * 3


async def test_takes_nested_json_in_a_json_body(wire: Wire, chat: Chat) -> None:
    await wire.call("sendMessage", chat_id=chat.id, text="hello", reply_markup={"force_reply": True})

    assert chat.last.force_reply


async def test_finds_a_file_by_attach(wire: Wire, chat: Chat) -> None:
    data = {"chat_id": str(chat.id), "photo": "attach://picture"}
    await wire.send("sendPhoto", data=data, files={"picture": ("a.jpg", image(40, 30))})

    assert chat.last.photo


async def test_refuses_an_attachment_that_did_not_come(wire: Wire, chat: Chat) -> None:
    refusal = await wire.refusal("sendPhoto", chat_id=chat.id, photo="attach://picture")

    assert refusal == 'file "attach://picture" was not found in the request'


@pytest.mark.parametrize("name", ["getMe", "getme", "GETME"])
async def test_knows_methods_in_any_case(wire: Wire, name: str) -> None:
    answer = await wire.send(name)

    assert answer["result"]["username"] == "who_is_this_bot"
    assert wire.api.calls == (("getMe", {}),)


async def test_does_not_know_other_methods(wire: Wire) -> None:
    answer = await wire.send("sendPigeon", json={"to": "ada"})

    assert answer == {"ok": False, "error_code": 404, "description": "Not Found: method not found"}


@pytest.mark.parametrize(
    ("token", "code", "description"),
    [
        ("1234567890:BBH-a_made_up_token_for_loopback_only", 401, "Unauthorized"),
        ("1234567890", 404, "Not Found"),
        ("abc:def", 404, "Not Found"),
    ],
)
async def test_lets_only_the_bot_in(wire: Wire, token: str, code: int, description: str) -> None:
    answer = await wire.send("getMe", token=token)

    assert (answer["error_code"], answer["description"]) == (code, description)
    assert wire.api.calls == ()


async def test_knows_no_other_addresses(wire: Wire) -> None:
    response = await wire.client.get(f"{wire.api.url}/")

    assert response.status_code == 404


@pytest.mark.parametrize(
    ("body", "description"),
    [(b"{", "can't parse JSON object"), (b"[" * 100_000, "can't parse JSON object"), (b"[]", "expected a JSON object")],
)
async def test_refuses_a_body_that_is_no_json_object(wire: Wire, body: bytes, description: str) -> None:
    answer = await wire.send("getMe", content=body, headers={"content-type": "application/json"})

    assert answer["description"] == f"Bad Request: {description}"


async def test_refuses_a_broken_multipart_body(wire: Wire) -> None:
    answer = await wire.send("getMe", content=b"--x\r\n\r\n", headers={"content-type": "multipart/form-data"})

    assert answer["description"] == "Bad Request: can't parse form: Missing boundary in multipart."


async def test_refuses_text_that_is_no_unicode(wire: Wire, chat: Chat) -> None:
    body = {"content": b'{"text": "\\ud83d"}', "headers": {"content-type": "application/json"}}

    assert await wire.refused("sendMessage", **body) == "strings must be encoded in UTF-8"


async def test_refuses_a_parameter_it_cannot_honour(wire: Wire, chat: Chat) -> None:
    refusal = await wire.refusal("sendMessage", chat_id=chat.id, text="hello", message_effect_id="5104841245755180586")

    assert refusal == "this server does not support the parameter message_effect_id of sendMessage"
    assert chat.messages == ()


async def test_refuses_a_parameter_of_the_wrong_kind(wire: Wire, chat: Chat) -> None:
    broken = await wire.refusal("sendMessage", chat_id=chat.id, text="x", reply_parameters="{")
    wrong = await wire.refusal("sendMessage", chat_id=chat.id, text="x", reply_parameters=[1])

    assert broken == "can't parse reply_parameters JSON object"
    assert wrong == "can't parse reply_parameters: dict expected"


async def test_remembers_calls_without_their_files(wire: Wire, chat: Chat) -> None:
    await wire.send("sendPhoto", data={"chat_id": chat.id}, files={"photo": ("a.jpg", image(40, 30))})

    assert wire.api.calls == (("sendPhoto", {"chat_id": str(chat.id)}),)


def test_listens_on_loopback_only() -> None:
    with pytest.raises(ValueError, match=r"listens on 127\.0\.0\.1 only"):
        BotApi(host="0.0.0.0")  # noqa: S104 - it must be refused


def test_wants_a_token_of_telegrams_form() -> None:
    with pytest.raises(ValueError, match="a token is digits"):
        BotApi(token="secret")  # noqa: S106 - it must be refused


async def test_has_an_address_only_while_it_listens() -> None:
    api = BotApi()
    with pytest.raises(RuntimeError, match="has not started"):
        api.url  # noqa: B018 - asking is the test

    async with api:
        url = api.url

    async with httpx.AsyncClient(trust_env=False) as client:
        with pytest.raises(httpx.ConnectError):
            await client.get(url)


async def test_keeps_the_port_it_is_given() -> None:
    async with BotApi() as first:
        port = int(first.url.rpartition(":")[2])

    async with BotApi(port=port) as second:
        url = second.url

    assert url == f"http://127.0.0.1:{port}"


async def test_stops_at_once_though_somebody_waits_for_updates(api: BotApi, wire: Wire) -> None:
    poll = asyncio.create_task(wire.updates(timeout=50))
    await asyncio.sleep(0.05)
    async with asyncio.timeout(1):
        await api.close()

    assert await poll == []


async def test_stops_though_somebody_never_ends_a_request(api: BotApi) -> None:
    port = int(api.url.rpartition(":")[2])
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    head = "Host: here\r\nContent-Type: application/json\r\nContent-Length: 9"
    writer.write(f"POST /bot{api.token}/getMe HTTP/1.1\r\n{head}\r\n\r\n{{".encode())
    await writer.drain()
    await asyncio.sleep(0.05)
    async with asyncio.timeout(3):
        await api.close()

    assert await reader.read() == b""
    writer.close()
    await writer.wait_closed()
