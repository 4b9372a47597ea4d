"""Names and people that do not fit together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.errors.roots import UserError

if TYPE_CHECKING:
    from bot.faces import Person, PersonId, Role


class NoName(UserError):
    """A name was needed and none came."""

    code = "no_name"


class BadName(UserError):
    """The name is empty, too long, or holds what no name holds."""

    code = "bad_name"


class UnknownPerson(UserError):
    """Nobody of that name is in the gallery."""

    code = "unknown_person"

    def __init__(self, name: str) -> None:
        super().__init__("no such person")
        self.name = name


class NameTaken(UserError):
    """`person` cannot be called `name`: `other` is. Perhaps they are one."""

    code = "name_taken"

    def __init__(self, name: str, person: PersonId, other: PersonId) -> None:
        super().__init__("somebody else has this name")
        self.name = name
        self.person = person
        self.other = other


class NameGone(UserError):
    """What was done cannot be taken back as long as somebody else has the `name` that would be needed."""

    code = "name_gone"

    def __init__(self, name: str) -> None:
        super().__init__("somebody else has this name by now")
        self.name = name


class OnePerson(UserError):
    """Two people were needed, and one was named twice."""

    code = "one_person"


class LastReference(UserError):
    """Without this reference nothing would be left of `person`."""

    code = "last_reference"

    def __init__(self, person: Person) -> None:
        super().__init__("the only reference")
        self.person = person


class NothingToUndo(UserError):
    """Nothing was done that can be taken back."""

    code = "nothing_to_undo"


class Taken(UserError):
    """A collection or a gallery that is to be adopted is in use already."""

    code = "taken"


class NotEntitled(UserError):
    """Only somebody who is `role` may do this here."""

    code = "not_entitled"

    def __init__(self, role: Role) -> None:
        super().__init__("not entitled")
        self.role = role


class TooFew(UserError):
    """Only `people` are known from several photos, which is too few to be compared with one another."""

    code = "too_few"

    def __init__(self, people: int) -> None:
        super().__init__(f"{people} people")
        self.people = people


class NeedsConsent(UserError):
    """`name` is new, and nobody has given the word that is needed to learn them."""

    code = "needs_consent"

    def __init__(self, name: str) -> None:
        super().__init__("needs consent")
        self.name = name


class NobodyElse(UserError):
    """`name` has said that nobody else may enrol them."""

    code = "nobody_else"

    def __init__(self, name: str) -> None:
        super().__init__("nobody else may")
        self.name = name


class NotAsked(UserError):
    """Somebody else was asked."""

    code = "not_asked"


class UserTaken(UserError):
    """This user of Telegram is somebody else in this gallery already."""

    code = "user_taken"


class NoUser(UserError):
    """Nobody's own message is replied to, and nobody is named."""

    code = "no_user"
