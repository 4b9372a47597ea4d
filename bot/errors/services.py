"""What whoever runs the bot, or a service it leans on, can mend."""

from __future__ import annotations

from bot.errors.roots import WhobotError


class ServiceError(WhobotError):
    """Whoever runs the bot, or a service it leans on, can mend it; trying again later may help."""

    code = "service"


class Busy(ServiceError):
    """More was asked for than the service allows at a time."""

    code = "busy"


class SetupError(ServiceError):
    """Waiting does not help: whoever runs the bot has to mend its set-up, and the message says how."""

    code = "setup"


class NotAllowed(SetupError):
    """The bot's own credentials may not do this."""


class GalleryGone(SetupError):
    """The faces of a gallery were deleted where they were kept, and not by us."""

    code = "gallery_gone"


class NotErased(ServiceError):
    """Some templates may still be there; nothing else was removed, so that it can be tried again."""

    code = "not_erased"


class ConfigurationError(WhobotError):
    """Whoever runs the bot can mend it before it starts; `problems` are sentences that name the next step."""

    code = "configuration"

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class NotInstalled(ConfigurationError):
    """A part of whobot needs a library that is an extra."""

    def __init__(self, part: str, missing: ModuleNotFoundError, extra: str) -> None:
        library = (missing.name or "").partition(".")[0]
        super().__init__(f"{part} needs {library}, which is not installed: pip install 'whobot[{extra}]'")


class BackupRefused(ConfigurationError):
    """A file that is to be restored is damaged or foreign; the words say how."""
