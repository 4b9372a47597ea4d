"""Telegram's HTML: tags become entities, mistakes become its refusals."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs

from bot.sandbox.botapi.entities import Entity, address, units
from bot.sandbox.botapi.refusals import Refusal, bad_request

TYPES = {
    "a": "text_link",
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
NAME = re.compile(r"<([^\s>]*)(?=[\s>])")
ATTRIBUTE = re.compile(r"""\s*([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?""")
START_END = re.compile(r"\s*>")
END = re.compile(r"</([^\s>]*)\s*>")
REFERENCE = re.compile(r"&(?:(lt|gt|amp|quot)|#x([0-9a-fA-F]{1,6})|#([0-9]{1,7}));?")
USER_ID = re.compile(r"[0-9]{1,15}")
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}


@dataclass
class _Tag:
    name: str
    attributes: dict[str, str]
    offset: int
    begin: int


class HtmlReader:
    """Reads one text; `read` may be called once."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0
        self._text: list[str] = []
        self._offset = 0
        self._open: list[_Tag] = []
        self._entities: list[Entity] = []

    def read(self) -> tuple[str, list[Entity]]:
        """The words without tags, and the entities.

        Raises:
            Refusal: the source is not what Telegram accepts as HTML.
        """
        while self._at < len(self._source):
            self._step(self._source[self._at])
        if self._open:
            raise _unreadable(f'Can\'t find end tag corresponding to start tag "{self._open[-1].name}"')
        return "".join(self._text), self._entities

    def _step(self, char: str) -> None:
        if char == "<" and self._source.startswith("</", self._at):
            self._end()
        elif char == "<":
            self._start()
        elif char == "&" and (reference := REFERENCE.match(self._source, self._at)):
            self._put(_character(reference))
            self._at = reference.end()
        else:
            self._put(char)
            self._at += 1

    def _put(self, char: str) -> None:
        self._text.append(char)
        self._offset += units(char)

    def _start(self) -> None:
        match = NAME.match(self._source, self._at)
        if match is None:
            raise _unreadable(f"Unclosed start tag at byte offset {self._bytes()}")
        name = match.group(1).lower()
        if name not in TYPES:
            raise _unreadable(f'Unsupported start tag "{name}" at byte offset {self._bytes()}')
        attributes, after = self._attributes(name, match.end())
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise _unreadable(f'Tag "span" must have class "tg-spoiler" at byte offset {self._bytes()}')
        self._open.append(_Tag(name, attributes, self._offset, len(self._text)))
        self._at = after

    def _attributes(self, name: str, at: int) -> tuple[dict[str, str], int]:
        attributes: dict[str, str] = {}
        while not (end := START_END.match(self._source, at)):
            match = ATTRIBUTE.match(self._source, at)
            if match is None:
                raise _unreadable(f'Unclosed start tag "{name}" at byte offset {self._bytes()}')
            value = match.group(2) or match.group(3) or match.group(4) or ""
            attributes[match.group(1).lower()] = REFERENCE.sub(_character, value)
            at = match.end()
        return attributes, end.end()

    def _end(self) -> None:
        if not self._open:
            raise _unreadable(f"Unexpected end tag at byte offset {self._bytes()}")
        match = END.match(self._source, self._at)
        if match is None:
            raise _unreadable(f"Unclosed end tag at byte offset {self._bytes()}")
        tag, found = self._open.pop(), match.group(1).lower()
        if found and found != tag.name:
            expected = f'expected "</{tag.name}>", found "</{found}>"'
            raise _unreadable(f"Unmatched end tag at byte offset {self._bytes()}, {expected}")
        if self._offset > tag.offset:
            self._close(tag)
        self._at = match.end()

    def _close(self, tag: _Tag) -> None:
        offset, length = tag.offset, self._offset - tag.offset
        if tag.name == "a":
            words = "".join(self._text[tag.begin :])
            self._entities += _link(tag.attributes.get("href") or words, offset, length)
        elif tag.name == "pre" and (code := self._whole_code(offset, length)):
            self._entities[-1] = Entity("pre", offset, length, language=code.language)
        elif tag.name == "blockquote" and "expandable" in tag.attributes:
            self._entities.append(Entity("expandable_blockquote", offset, length))
        else:
            language = tag.attributes.get("class", "").removeprefix("language-") if tag.name == "code" else ""
            self._entities.append(Entity(TYPES[tag.name], offset, length, language=language or None))

    def _whole_code(self, offset: int, length: int) -> Entity | None:
        last = self._entities[-1] if self._entities else None
        same = last is not None and (last.type, last.offset, last.length) == ("code", offset, length)
        return last if same else None

    def _bytes(self) -> int:
        return len(self._source[: self._at].encode())


def _link(url: str, offset: int, length: int) -> list[Entity]:
    """A link to a page or to a user; as in Telegram, one that leads nowhere is dropped without a word."""
    parts = address(url)
    if parts.scheme == "tg" and parts.netloc == "user":
        number = parse_qs(parts.query).get("id", [""])[0]
        return [Entity("text_mention", offset, length, user_id=int(number))] if USER_ID.fullmatch(number) else []
    known = parts.scheme in {"http", "https", "tg", "ton", "tonsite"} and parts.netloc
    return [Entity("text_link", offset, length, url=url)] if known else []


def _character(reference: re.Match[str]) -> str:
    name, hexadecimal, decimal = reference.groups()
    if name:
        return NAMED[name]
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    valid = 0 < code < 0x110000 and not 0xD800 <= code < 0xE000
    return chr(code) if valid else reference.group()


def _unreadable(reason: str) -> Refusal:
    return bad_request(f"can't parse entities: {reason}")
