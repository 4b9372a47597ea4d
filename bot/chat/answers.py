"""An answer as it is shown: its words, and the buttons for each face, as people and verdicts are by now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from telegram import InlineKeyboardMarkup

from bot.chat.buttons import A_ROW, BACK, ON, data, keyboard
from bot.faces import Answer, Band, Identified, Inquiry, Named
from bot.texts import Texts

FACE = "w"
"""The verb of all buttons under an answer: inquiry, photo, face, what is meant, and of whom."""
DIRECT = 4
"""Faces whose choices are shown at once; of more, a number opens them."""
MOST_NUMBERS = 88
"""Faces with a number to tap: with the other rows a keyboard stays below Telegram's 100 buttons."""

Button = tuple[str, str]
Row = Sequence[Button]


@dataclass(frozen=True, slots=True)
class View:
    """What of an answer is in view: the buttons of which photo, and of which face where one was opened."""

    photo: int = 0
    opened: int | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """An inquiry with the answers to its photos."""

    inquiry: Inquiry
    answers: Sequence[Identified]

    def text(self, words: Texts, *, caption: bool = False) -> str:
        """The whole answer, or of a very long one as much as a message or a `caption` holds."""
        probes = self.inquiry.probes
        outcomes = [probe.refused or answer for probe, answer in zip(probes, self.answers, strict=True)]
        return words.previewed([probe.preview for probe in probes], words.answered(outcomes, caption=caption))

    def buttons(self, words: Texts, view: View | None = None) -> InlineKeyboardMarkup | None:
        """What can be tapped; None where there is nothing to say about any face."""
        seen = [photo for photo, identified in enumerate(self.answers) if identified.answers]
        if not seen:
            return None
        view = view or View(seen[0])
        faces = self.answers[view.photo].answers if view.photo in seen else ()
        rows = list(_Rows(self.inquiry.id, view.photo, faces, words).rows(view.opened))
        return keyboard(*rows, *self._pages(seen, view.photo, words))

    def _pages(self, seen: Sequence[int], photo: int, words: Texts) -> Iterator[Row]:
        """From photo to photo of an album, passing over those without a face."""
        if len(self.answers) == 1:
            return
        before, after = [one for one in seen if one < photo], [one for one in seen if one > photo]
        row = [(words.button_photo(photo + 1, len(self.answers)), self._page(photo))]
        if before:
            row.insert(0, (BACK, self._page(before[-1])))
        if after:
            row.append((ON, self._page(after[0])))
        yield row
        yield [(words.button("pictures"), data(FACE, self.inquiry.id, photo, 0, "pictures"))]

    def _page(self, photo: int) -> str:
        return data(FACE, self.inquiry.id, photo, 0, "page")


class _Rows:
    """The buttons for the faces of one photo."""

    def __init__(self, inquiry: str, photo: int, answers: Sequence[Answer], words: Texts) -> None:
        self._inquiry = inquiry
        self._photo = photo
        self._answers = answers
        self._words = words

    def rows(self, opened: int | None) -> Iterator[Row]:
        """One or two rows a face; of many faces, a button a number, or the rows of the one that was opened."""
        if len(self._answers) <= DIRECT:
            for face in range(len(self._answers)):
                yield from self._of(face)
        elif opened is not None and opened < len(self._answers):
            yield from self._of(opened)
            yield [(self._words.button("all"), self._data(opened, "page"))]
        else:
            numbers = [(str(face + 1), self._data(face, "open")) for face in range(len(self._answers))][:MOST_NUMBERS]
            yield from (numbers[start : start + A_ROW] for start in range(0, len(numbers), A_ROW))

    def _of(self, face: int) -> Iterator[Row]:
        answer = self._answers[face]
        if answer.settled is not None and not answer.said.kept:
            yield [self._plain(face, "learn"), self._plain(face, "change")]
        elif answer.said.verdict is not None:
            yield [self._plain(face, "change")]
        elif answer.best is not None:
            yield from self._candidates(face, answer)
        else:
            more = ["nobody", "change"] if answer.said.rejected else ["skip"]
            yield [self._plain(face, what) for what in ("who", *more)]

    def _candidates(self, face: int, answer: Answer) -> Iterator[Row]:
        best, *others = answer.candidates
        wrong = self._words.button_wrong(self._number(face), best.person.name), self._data(face, "wrong", best)
        why = self._words.button("why", self._number(face)), self._data(face, "why", best)
        if answer.band is Band.MAYBE and others:
            yield [self._right(face, named) for named in (best, others[0])]
            yield [wrong, why]
        else:
            yield [self._right(face, best), wrong, why]
        if answer.said.rejected:
            yield [self._plain(face, what) for what in ("else", "nobody", "change")]

    def _right(self, face: int, named: Named) -> Button:
        return self._words.button_right(self._number(face), named.person.name), self._data(face, "right", named)

    def _plain(self, face: int, what: str) -> Button:
        return self._words.button(what, self._number(face)), self._data(face, what)

    def _number(self, face: int) -> int:
        return face + 1 if len(self._answers) > 1 else 0

    def _data(self, face: int, what: str, named: Named | None = None) -> str:
        whom = [named.person.id] if named else []
        return data(FACE, self._inquiry, self._photo, face, what, *whom)
