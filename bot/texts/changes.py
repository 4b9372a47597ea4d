"""What was done to people, and what was taken back."""

from __future__ import annotations

from bot.faces import Changed, Kind, Person
from bot.texts.catalogue import apart
from bot.texts.voice import Voice


class Changes(Voice):
    """Renames, merges and removals."""

    def rename_question(self, person: Person) -> str:
        """Asks for a new name."""
        return self._say("rename-question", name=apart(person.name))

    def renamed(self, changed: Changed) -> str:
        """After somebody got another name."""
        return self._say("renamed", before=apart(changed.change.name), name=apart(changed.person.name))

    def merge_whom(self, person: Person) -> str:
        """Asks of whom somebody is to be a part."""
        return self._say("merge-whom", name=apart(person.name))

    def merge_question(self, source: Person, into: Person) -> str:
        """Asks before two become one."""
        return self._say(
            "merge-question",
            name=apart(source.name),
            photos=source.faces,
            other=apart(into.name),
            others=into.faces,
            all=source.faces + into.faces,
        )

    def merge_buttons(self) -> tuple[str, str]:
        """The two answers: they are one, they are not."""
        return self._say("merge-yes"), self._say("merge-no")

    def merge_offer(self) -> str:
        """A button where a name turned out to be taken."""
        return self._say("merge-offer")

    def merged(self, changed: Changed) -> str:
        """After two became one."""
        name, photos = apart(changed.person.name), changed.person.faces
        return self._say("merged", before=apart(changed.change.name), name=name, photos=photos)

    def not_merged(self) -> str:
        """After a second thought."""
        return self._say("not-merged")

    def removed(self, changed: Changed) -> str:
        """After a reference was removed."""
        key = "removed" if changed.change.undoable else "removed-for-good"
        return self._counted(key, changed.person)

    def undo_button(self) -> str:
        """Takes it back."""
        return self._say("undo")

    def undone(self, changed: Changed) -> str:
        """After it was taken back."""
        if changed.change.kind is Kind.REMOVED:
            return self._counted("undone-removed", changed.person)
        if changed.restored is not None:
            return self._counted("undone-merged", changed.restored)
        return self._say("undone-renamed", name=apart(changed.person.name))
