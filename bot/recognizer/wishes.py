"""What a chat wishes for: read, checked and written here and nowhere else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from enum import StrEnum

from bot.errors import Stale
from bot.faces import Act, Bands, ChatKey, Gallery, Mode, Wishes, is_group, offered
from bot.ports import FaceEngine, Store
from bot.recognizer.audit import Audit
from bot.recognizer.months import months_by_default, months_kept

YES, NO = "yes", "no"
MOST_MARGIN = 20.0
MARGINS = (1.0, 3.0, 6.0)
"""What a chat can choose as the lead of a match."""
WEAK_LEAD = 3.0
"""The least lead where names begin below the engine's own match: points of similarity are closer together there."""
MONTHS = (0, 6, 12, 24)
"""What a chat can choose as the time after which somebody who was not seen is forgotten; 0 for never."""


class Strictness(StrEnum):
    """Ready-made bands."""

    STRICTER = "stricter"
    USUAL = "usual"
    LOOSER = "looser"


class ChatWishes:
    """Every chat's own wishes; whatever it never said is as the engine has it."""

    def __init__(self, engine: FaceEngine, store: Store, audit: Audit) -> None:
        self._engine = engine
        self._store = store
        self._audit = audit

    def of(self, gallery: Gallery) -> Wishes:
        """What holds in `gallery`."""
        return wishes_of(gallery, self._store, self._engine.bands)

    def keep(self, gallery: Gallery, wishes: Wishes) -> Wishes:
        """These hold from now on; what is as by default follows the default again. Raises Stale for senseless bands."""
        months = months_by_default(self._store.settings(gallery))
        default = Wishes(bands=self._engine.bands, forget_after=months)
        if not sensible(wishes.bands, default.bands):
            raise Stale("bands of another engine")
        was, now = _written(default), _written(wishes)
        changes = now != _written(self.of(gallery))
        self._store.set_settings(gallery, {name: None if now[name] == was[name] else now[name] for name in now})
        if changes:
            self._audit.record(gallery, Act.SET)
        return self.of(gallery)  # what nobody said may follow from what was said just now

    def choose(self, gallery: Gallery, name: str, value: str) -> Wishes:
        """What holds once `name` is `value`, as a button says it. Raises Stale for what is not on offer (any more)."""
        try:
            wishes = self._chosen(self.of(gallery), name, value)
            if wishes.consent not in {None, *self._offered(gallery)}:
                raise Stale
            return self.keep(gallery, wishes)
        except ValueError:
            raise Stale from None

    def _offered(self, gallery: Gallery) -> tuple[Mode, ...]:
        return offered(group=is_group(self._store.chat_of(gallery) or ChatKey("")))

    def strictness(self, bands: Bands) -> Strictness | None:
        """Which of the ready-made bands these are, whatever the margin."""
        found = (name for name, ready in self.ready_made().items() if replace(bands, margin=ready.margin) == ready)
        return next(found, None)

    def ready_made(self) -> dict[Strictness, Bands]:
        """Bands to choose from, around those of the engine.

        No question begins below the engine's own: it looks for nobody who is less alike. Stricter asks of a match half
        of what is left to 100, looser a third less of what lies above a question.
        """
        usual = self._engine.bands
        stricter = (usual.match + 100) / 2
        looser = round(usual.match - (usual.match - usual.maybe) / 3)
        return {
            Strictness.STRICTER: replace(usual, match=stricter, maybe=min(usual.maybe + 10, stricter)),
            Strictness.USUAL: usual,
            Strictness.LOOSER: replace(usual, match=float(looser), margin=max(usual.margin, WEAK_LEAD)),
        }

    def _chosen(self, wishes: Wishes, name: str, value: str) -> Wishes:
        match name:
            case "strictness":
                ready = self.ready_made()[Strictness(value)]
                return replace(wishes, bands=replace(ready, margin=max(ready.margin, wishes.bands.margin)))
            case "margin":
                return replace(wishes, bands=replace(wishes.bands, margin=float(value)))
            case "pictures":
                return replace(wishes, pictures=value == YES)
            case "every_photo":
                return replace(wishes, every_photo=value == YES)
            case "language":
                return replace(wishes, language=value or None)
            case "consent":
                return replace(wishes, consent=Mode(value))
            case "forget_after" if int(value) in MONTHS:
                return replace(wishes, forget_after=int(value))
        raise ValueError(name)


def wishes_of(gallery: Gallery, store: Store, default: Bands) -> Wishes:
    """What holds in `gallery` of an engine with these bands; what makes no sense there was never said."""
    said = store.settings(gallery)
    return Wishes(
        pictures=said.get("pictures") != NO,
        every_photo=said.get("every_photo") == YES,
        bands=_bands(said, default),
        language=said.get("language"),
        consent=Mode(said["consent"]) if said.get("consent") in set(Mode) else None,
        forget_after=months_kept(said),
    )


def sensible(bands: Bands, default: Bands) -> bool:
    """Whether an engine with bands of its own by `default` can keep to these."""
    return default.maybe <= bands.maybe <= bands.match <= 100 and 0 <= bands.margin <= MOST_MARGIN


def _bands(said: Mapping[str, str], default: Bands) -> Bands:
    try:
        bands = replace(default, **{name: float(said[name]) for name in asdict(default) if name in said})
    except ValueError:
        return default
    return bands if sensible(bands, default) else default


def _written(wishes: Wishes) -> dict[str, str | None]:
    return {
        "pictures": YES if wishes.pictures else NO,
        "every_photo": YES if wishes.every_photo else NO,
        "language": wishes.language,
        "consent": wishes.consent,
        "forget_after": str(wishes.forget_after),
        **{name: f"{value:g}" for name, value in asdict(wishes.bands).items()},
    }
