"""One boto3 client, built once and shared by all threads: a session of its own would cost each call 100 ms of CPU."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import boto3
from botocore.config import Config
from botocore.credentials import Credentials
from botocore.exceptions import BotoCoreError, ProfileNotFound
from botocore.loaders import Loader, create_loader
from botocore.session import Session

from bot.errors import ConfigurationError

if TYPE_CHECKING:
    from types_boto3_rekognition import RekognitionClient

WORKERS = 32
"""Searches side by side for the faces of group photos."""
CONNECTIONS = 2 * WORKERS
"""Those, and as many photos that are worked on at a time."""
CONNECT, READ = 3.0, 10.0
"""Seconds to reach AWS and to hear from it."""
ATTEMPTS = 3
"""Of one call, the first included; botocore waits between them, with jitter."""
LOOPBACK = {"127.0.0.1", "::1", "localhost"}

NO_CREDENTIALS = (
    "There are no AWS credentials. Put an access key into ~/.aws/credentials or into AWS_ACCESS_KEY_ID and "
    "AWS_SECRET_ACCESS_KEY (README, “AWS in five minutes”), or set FACE_ENGINE=local to do without AWS."
)
NO_REGION = (
    "No AWS region is set. Set AWS_REGION to one that has Rekognition and is near you, such as eu-west-1 or us-east-1."
)


@dataclass(frozen=True, slots=True)
class Account:
    """How to get into AWS; what is None is left to boto3's own ways of finding it (files, roles)."""

    region: str | None = None
    profile: str | None = None
    access_key: str | None = None
    secret_key: str | None = field(default=None, repr=False)
    session_token: str | None = field(default=None, repr=False)
    endpoint: str | None = None


def session_of(account: Account) -> boto3.Session:
    """Settings found, nothing asked for yet. Raises ConfigurationError for files and profiles that do not fit."""
    try:
        session = Session(profile=account.profile)
        session.register_component("data_loader", _descriptions(session.get_config_variable("data_path")))
        return boto3.Session(
            botocore_session=session,
            aws_access_key_id=account.access_key,
            aws_secret_access_key=account.secret_key,
            aws_session_token=account.session_token,
            region_name=account.region,
        )
    except ProfileNotFound:
        raise ConfigurationError(f"AWS_PROFILE names {account.profile}, which is not in ~/.aws/config.") from None
    except BotoCoreError as error:
        raise ConfigurationError(f"~/.aws/config or ~/.aws/credentials cannot be read: {error}") from None


def credentials_of(session: boto3.Session) -> Credentials | None:
    """What the session found, None where there is nothing. Raises ConfigurationError where a way of finding fails."""
    try:
        found: Credentials | None = session.get_credentials()
    except BotoCoreError as error:  # a process or a role that gives none
        raise ConfigurationError(f"The AWS credentials cannot be had: {error}") from None
    return found


def client_of(account: Account) -> RekognitionClient:
    """The client. Raises ConfigurationError where credentials or region are missing."""
    session = session_of(account)
    if credentials_of(session) is None:
        raise ConfigurationError(NO_CREDENTIALS)
    if session.region_name is None:
        raise ConfigurationError(NO_REGION)
    config = Config(
        connect_timeout=CONNECT,
        read_timeout=READ,
        max_pool_connections=CONNECTIONS,
        retries={"mode": "standard", "total_max_attempts": ATTEMPTS},
        # a proxy out of the environment is not asked for this very machine
        proxies={} if urlsplit(account.endpoint or "").hostname in LOOPBACK else None,
    )
    client: RekognitionClient = session.client("rekognition", endpoint_url=account.endpoint, config=config)
    return client


@cache
def _descriptions(folders: str | None) -> Loader:
    """What botocore knows of AWS's services and regions: each session would read it anew, for 50 ms of CPU."""
    return create_loader(folders)
