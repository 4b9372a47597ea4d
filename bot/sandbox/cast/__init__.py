"""A drawn cast of people, for the demo and for tests wherever real photographs are absent."""

from bot.sandbox.cast.character import Character
from bot.sandbox.cast.parties import PARTIES, STRANGER, names_in
from bot.sandbox.cast.people import CAST
from bot.sandbox.cast.scene import group, jpeg, landscape, portrait

__all__ = ["CAST", "PARTIES", "STRANGER", "Character", "group", "jpeg", "landscape", "names_in", "portrait"]
