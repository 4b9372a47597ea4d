"""Everything that can be set, in one table: its name, its default, who reads it and what for."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic.fields import FieldInfo
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.errors import ConfigurationError

Ids = Annotated[frozenset[int], NoDecode]
"""Numbers separated by commas, as Telegram gives them to users and chats."""


def _setting(default: object, reader: str, purpose: str, **limits: Any) -> Any:
    return Field(default=default, description=purpose, json_schema_extra={"reader": reader}, **limits)


class Settings(BaseSettings):
    """Read from the environment, and from a file `.env` in the working directory; the environment wins."""

    model_config = SettingsConfigDict(env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True)

    telegram_token: SecretStr | None = _setting(None, "`whobot run`", "the token that @BotFather gave you")
    telegram_api_url: str = _setting(
        "https://api.telegram.org", "`whobot run`", "a Bot API server of your own", pattern=r"^https?://[^\s]+$"
    )
    webhook_url: SecretStr | None = _setting(
        None,
        "`whobot run`",
        "where Telegram shall bring updates, such as `https://bot.example.org`; without it they are polled",
    )
    webhook_secret: SecretStr | None = _setting(
        None,
        "`whobot run`",
        "the word by which the webhook knows Telegram: 1 to 256 letters, digits, `_`, `-`; else one made of the token",
    )
    port: int | None = _setting(
        None, "`whobot run`", "where the webhook, `/healthz`, `/readyz` and `/metrics` are served", ge=1, le=65535
    )
    owner_ids: Ids = _setting(frozenset(), "`whobot run`", "ids of the users who may use the bot anywhere, with commas")
    allowed_chats: Ids = _setting(
        frozenset(), "`whobot run`", "ids of the chats where everybody may use it, with commas"
    )
    face_engine: Literal["rekognition", "local"] = _setting(
        "rekognition", "every command", "where faces are kept and matched: `rekognition` (Amazon) or `local`"
    )
    aws_region: str | None = _setting(None, "Rekognition", "AWS region, such as `eu-west-1`", pattern=r"^[a-z0-9-]+$")
    aws_profile: str | None = _setting(None, "Rekognition", "a profile of `~/.aws/config`, where it is not the default")
    aws_access_key_id: str | None = _setting(None, "Rekognition", "an access key, where no file or role has one")
    aws_secret_access_key: SecretStr | None = _setting(None, "Rekognition", "its secret half")
    aws_session_token: SecretStr | None = _setting(None, "Rekognition", "the token of a key that is only lent")
    aws_endpoint_url_rekognition: str | None = _setting(
        None, "Rekognition", "another address of Rekognition, such as a VPC endpoint", pattern=r"^https?://[^\s]+$"
    )
    collection_prefix: str = _setting(
        "whobot",
        "Rekognition",
        "how the names of collections begin: letters, digits, `.`, `_`, `-`",
        pattern=r"^[a-zA-Z0-9_.\-]{1,200}$",
    )
    rekognition_quotas: str = _setting(
        "", "Rekognition", "calls a second where AWS allows you others than usual: `IndexFaces=50,CreateUser=5`"
    )
    rekognition_identify: Literal["auto", "detect", "users"] = _setting(
        "auto", "Rekognition", "how photos are searched: `detect`, `users` (one call less), or `auto`: as proved"
    )
    local_threads: int = _setting(
        min(os.cpu_count() or 1, 3),
        "the local engine",
        "photos looked at side by side, and cores that one alone may have, 1 to 64",
        ge=1,
        le=64,
    )
    monthly_calls: int = _setting(
        0, "Rekognition", "billed calls a month that all chats together may take, `0`: as many as they ask for", ge=0
    )
    monthly_calls_per_chat: int = _setting(0, "Rekognition", "billed calls a month that each chat may take", ge=0)
    price_per_1000_calls: float = _setting(
        1.0, "Rekognition", "US dollars, to tell costs by; `1.0` is the list price in many regions at first", ge=0
    )
    photos_per_minute_user: int = _setting(
        20, "`whobot run`", "photos a minute that one user may ask about or teach, `0`: any number", ge=0
    )
    photos_per_minute_chat: int = _setting(60, "`whobot run`", "photos a minute of one chat, `0`: any number", ge=0)
    database_url: SecretStr = _setting(
        SecretStr("sqlite:///whobot.db"), "every command", "where names, settings and local templates are kept"
    )
    sightings_days: int = _setting(
        60, "`whobot run`", "days that photos which were asked about keep their buttons, 1 to 3650", ge=1, le=3650
    )
    audit_days: int = _setting(365, "`whobot run`", "days that is kept who did what, 1 to 3650", ge=1, le=3650)
    dyno: str | None = _setting(None, "every command", "set by Heroku: a database in a file is refused there")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = _setting(
        "INFO", "`whobot run`", "how much is logged: `DEBUG`, `INFO`, `WARNING` or `ERROR`"
    )

    @property
    def secrets(self) -> list[str]:
        """Every token, key and address that nobody else may see."""
        held = [getattr(self, name) for name in type(self).model_fields]
        secret = [value.get_secret_value() for value in held if isinstance(value, SecretStr)]
        return [*secret, *([self.aws_access_key_id] if self.aws_access_key_id else [])]

    @field_validator("webhook_url")
    @classmethod
    def _reachable(cls, value: SecretStr | None) -> SecretStr | None:
        return _fitting(value, r"(https://|http://(127\.0\.0\.1|localhost)[:/])\S+")

    @field_validator("webhook_secret")
    @classmethod
    def _telegrams(cls, value: SecretStr | None) -> SecretStr | None:
        return _fitting(value, r"[A-Za-z0-9_-]{1,256}")

    @field_validator("owner_ids", "allowed_chats", mode="before")
    @classmethod
    def _numbers(cls, value: object) -> object:
        return [part for part in value.replace(",", " ").split() if part] if isinstance(value, str) else value


def _fitting(secret: SecretStr | None, pattern: str) -> SecretStr | None:
    if secret is not None and not re.fullmatch(pattern, secret.get_secret_value()):
        raise ValueError("it has another form")
    return secret


@dataclass(frozen=True, slots=True)
class Row:
    """One setting as README and `.env.example` show it."""

    name: str
    default: str
    reader: str
    purpose: str


def table() -> list[Row]:
    """Every setting, in the order of `Settings`."""
    return [_row(name, field) for name, field in Settings.model_fields.items()]


def read_settings(**given: object) -> Settings:
    """The settings as they are now; `given` ones win. Raises ConfigurationError with all problems at once."""
    try:
        return Settings(**given)  # type: ignore[arg-type]  # pydantic checks what mypy cannot: names and types
    except ValidationError as error:
        wrong = {str(problem["loc"][0]) for problem in error.errors(include_input=False)}
        fields: Mapping[str, FieldInfo] = Settings.model_fields
        # the value is not repeated: it may be a secret
        problems = [
            f"{name.upper()} is set to something it cannot be: it takes {field.description}."
            for name, field in fields.items()
            if name in wrong
        ]
        raise ConfigurationError(*problems) from None


def _row(name: str, field: FieldInfo) -> Row:
    extra = field.json_schema_extra
    reader = str(extra["reader"]) if isinstance(extra, dict) else ""
    return Row(name.upper(), _default(name, field.default), reader, field.description or "")


def _default(name: str, default: object) -> str:
    if name == "local_threads":
        return "one a core, 3 at most"
    if isinstance(default, SecretStr):
        return default.get_secret_value()
    return "" if default in (None, "", frozenset()) else str(default)
