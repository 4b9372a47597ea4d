"""What is kept and for how long, what was erased, and what is handed out."""

from __future__ import annotations

from collections.abc import Sequence

from bot.faces import Change, Kept, Person, Receipt, Report, Why
from bot.texts.catalogue import apart
from bot.texts.voice import Voice


class Privacy(Voice):
    """What is said about keeping and erasing."""

    def privacy(self, engine: str, region: str | None, kept: Kept, months: int) -> str:
        """What is kept, where, how long, who sees it, and how to be forgotten."""
        where = self._say("privacy-where", engine=engine, region=region or "")
        days = {"sightings": kept.sightings, "audit": kept.audit}
        held = self._say("privacy", where=where, unseen=self._say("privacy-unseen", months=months), **days)
        return f"{held}\n\n{self._say('privacy-amazon')}" if engine == "rekognition" else held

    def forgotten(self, receipt: Receipt) -> str:
        """After an erasure: what is verifiably gone, and what is not confirmed yet."""
        if not receipt.done:
            return f"{self._from_now_on(receipt)}\n{self._unconfirmed(receipt)}"
        moment, faces = f"{receipt.at:%Y-%m-%d %H:%M}", receipt.faces
        if receipt.person is None:
            done, key = self._say("dropped", people=receipt.people), "receipt-all"
        else:
            done, key = self._say("forgotten", name=apart(receipt.person.name), photos=faces), "receipt"
        return f"{done}\n{self._say(key, faces=faces, engine=receipt.engine, moment=moment)}"

    def erasure_report(self, report: Report) -> str:
        """What became of erasures, by itself and without a name: that is gone."""
        whole = any(erasure.person is None for erasure in report.erasures)
        first, *_ = report.erasures
        said: dict[str, str | int] = {"engine": first.gallery.engine}
        said["faces"] = sum(each.gone for each in report.erasures)
        if report.gave_up:
            days = (first.until - first.begun).days
            return self._say("report-gave-up", days=days, left=sum(each.left for each in report.erasures), **said)
        at = max(each.done or each.begun for each in report.erasures)
        people = len(report.erasures)
        done = self._say("report-unseen", people=people) if report.why is Why.UNSEEN else self._say("report-asked")
        key = "receipt-all" if whole else "receipt"
        return f"{done}\n{self._say(key, moment=f'{at:%Y-%m-%d %H:%M}', **said)}"

    def unseen(self, people: Sequence[Person], months: int) -> str:
        """Announces who is about to be erased."""
        return self._say("unseen", people=", ".join(apart(person.name) for person in people), months=months)

    def stay_button(self, person: Person) -> str:
        """Keeps somebody who was announced."""
        return self._say("stay", name=apart(person.name))

    def everybody_stays(self) -> str:
        """After everybody who was announced is to be kept."""
        return self._say("everybody-stays")

    def erase_all_question(self, people: int, collection: str | None) -> str:
        """Asks before everything is erased; `collection` is one that whobot did not make."""
        asked = {"people": people} if collection is None else {"people": people, "collection": collection}
        key = "drop-question" if collection is None else "drop-question-adopted"
        return f"{self._say(key, **asked)}\n\n{self._say('erase-all-more')}"

    def erase_all_buttons(self) -> tuple[str, str]:
        """The two answers."""
        return self._say("erase-all-yes"), self._say("erase-all-no")

    def erase_all_number(self, people: int) -> str:
        """The second step."""
        return self._say("erase-all-number", people=people)

    def exported(self, people: int, photos: int, missing: int) -> str:
        """Below the file."""
        said = self._say("exported", people=people, photos=photos)
        return f"{said} {self._say('exported-missing', missing=missing)}" if missing else said

    def export_sent(self) -> str:
        """In the group, once the file was sent in private."""
        return self._say("export-sent")

    def undo_instead(self, change: Change) -> str:
        """Takes back an older change, where the newest cannot be."""
        return self._say("undo-instead", kind=change.kind.value, name=apart(change.name))

    def months(self, months: int) -> str:
        """A button with how long people are kept who are not seen."""
        return self._say("months", months=months)

    def _from_now_on(self, receipt: Receipt) -> str:
        if receipt.person is None:
            return self._say("leaving-all")
        return self._say("leaving", name=apart(receipt.person.name))

    def _unconfirmed(self, receipt: Receipt) -> str:
        moment, faces, left = f"{receipt.at:%Y-%m-%d %H:%M}", receipt.faces, receipt.unconfirmed
        return self._say("unconfirmed", faces=faces, left=left, engine=receipt.engine, moment=moment)
