"""Sentences of the bot that many tests wait for."""

from __future__ import annotations

import re

from bot.sandbox.botapi import Chat, SentMessage, User

_DATES = re.compile(r" · (?:since|last seen) \d{4}-\d\d-\d\d")


def learned(name: str, photos: int = 1) -> str:
    """What is said after a photo of the drawn cast, who all look straight ahead, was learned as `name`."""
    head = f"I’ll know {name} from now on." if photos == 1 else f"I know {name} from {photos} photos now."
    return f"{head} Photos looking left and looking right would help next."


def undated(words: str) -> str:
    """A list of people without the days on which they were met and seen."""
    return _DATES.sub("", words)


def erased(name: str, faces: int = 1, where: str = "on this machine") -> re.Pattern[str]:
    """What is said after `name` was forgotten, at whatever moment."""
    what = {0: "", 1: " and the face I remembered"}.get(faces, f" and the {faces} faces I remembered")
    gone = {0: "no face was kept", 1: "1 face is erased"}.get(faces, f"{faces} faces are erased")
    are = "are" if faces else "is"
    return re.compile(
        rf"Done\. {name}{what} {are} erased\.\n"
        rf"Receipt of \d{{4}}-\d\d-\d\d \d\d:\d\d UTC: {gone} {where}, looked for again and not found; "
        r"the name and the places of the photos are erased too\."
    )


async def vouched(chat: Chat, name: str, by: User | None = None) -> SentMessage:
    """The answer to a photo of somebody new in a group, after whoever sent it, or an administrator, vouched."""
    asked = await chat.reply()
    await chat.tap(asked, f"{name} agrees – remember", by=by)
    return await chat.edited(asked)
