"""Formatted text: what Telegram recognises in it, counted in UTF-16 units, and the addresses it links to."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from urllib.parse import SplitResult, urlsplit

COMMAND = re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>])")
MENTION = re.compile(r"(?<![\w/@])@[A-Za-z0-9_]{3,32}(?!\w)")
URL = re.compile(r"https?://[^\s<>\"]*[^\s<>\"'.,;:!?)]")
RECOGNISED = (("url", URL), ("bot_command", COMMAND), ("mention", MENTION))
TYPES = {
    "mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bold", "italic", "underline",
    "strikethrough", "spoiler", "blockquote", "expandable_blockquote", "code", "pre", "text_link", "text_mention",
}  # fmt: skip
UNTOUCHED = {"code", "pre", "text_link", "text_mention"}


@dataclass(frozen=True)
class Entity:
    """A stretch of the text that means something; offset and length in UTF-16 units."""

    type: str
    offset: int
    length: int
    url: str | None = None
    language: str | None = None
    user_id: int | None = None

    @property
    def end(self) -> int:
        """The first unit after it."""
        return self.offset + self.length


@dataclass(frozen=True)
class Formatted:
    """A text and its entities, in order."""

    text: str = ""
    entities: tuple[Entity, ...] = ()

    def part(self, entity: Entity) -> str:
        """The words the entity covers."""
        return self.text.encode("utf-16-le")[2 * entity.offset : 2 * entity.end].decode("utf-16-le", "replace")


NOTHING = Formatted()


def address(url: str) -> SplitResult:
    """The parts of an address; nonsense has none."""
    try:
        parts = urlsplit(url)
        return parts if parts.port != 0 else urlsplit("")
    except ValueError:
        return urlsplit("")


def units(text: str) -> int:
    """The length in UTF-16 units, in which Telegram counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def formatted(text: str, entities: Iterable[Entity] = ()) -> Formatted:
    """The text as Telegram stores it: trimmed, with what it recognises by itself added to the given entities."""
    cut = units(text) - units(text.lstrip())
    text = text.strip()
    kept = _within(entities, cut, units(text))
    found = [entity for entity in _recognised(text) if not any(_clash(entity, other) for other in kept)]
    return Formatted(text, tuple(sorted(kept + found, key=lambda entity: (entity.offset, -entity.length))))


def _within(entities: Iterable[Entity], cut: int, end: int) -> list[Entity]:
    moved = []
    for entity in entities:
        start, stop = max(entity.offset - cut, 0), min(entity.end - cut, end)
        if start < stop:
            moved.append(replace(entity, offset=start, length=stop - start))
    return moved


def _recognised(text: str) -> list[Entity]:
    found: list[Entity] = []
    for kind, pattern in RECOGNISED:
        for match in pattern.finditer(text):
            entity = Entity(kind, units(text[: match.start()]), units(match.group()))
            if not any(_overlap(entity, other) for other in found):
                found.append(entity)
    return found


def _clash(entity: Entity, given: Entity) -> bool:
    return _overlap(entity, given) and given.type in {*UNTOUCHED, entity.type}


def _overlap(one: Entity, other: Entity) -> bool:
    return one.offset < other.end and other.offset < one.end
