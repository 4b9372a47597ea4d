"""From results and errors to sentences, with the words of one catalogue."""

from __future__ import annotations

from bot.texts.admissions import Admissions
from bot.texts.answers import Answers
from bot.texts.calibrating import Calibrating
from bot.texts.changes import Changes
from bot.texts.consents import Consents
from bot.texts.costs import Costs
from bot.texts.lessons import Lessons
from bot.texts.previews import Previews
from bot.texts.privacy import Privacy
from bot.texts.verdicts import Verdicts
from bot.texts.welcome import Welcome


class Texts(
    Welcome,
    Answers,
    Consents,
    Lessons,
    Changes,
    Previews,
    Verdicts,
    Calibrating,
    Admissions,
    Privacy,
    Costs,
):
    """Everything the bot says in one language."""
