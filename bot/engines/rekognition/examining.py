"""What `whobot doctor` asks of AWS: credentials, region, and every permission, each with how to mend it."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace

import boto3
from botocore.exceptions import ClientError

from bot.engines.rekognition.calls import Calls
from bot.engines.rekognition.client import NO_CREDENTIALS, NO_REGION, Account, credentials_of, session_of
from bot.engines.rekognition.failures import code_of
from bot.engines.rekognition.pacing import QUOTAS
from bot.engines.rekognition.searching import BANDS
from bot.errors import ConfigurationError, GalleryGone, WhobotError
from bot.faces import Finding
from bot.photos.encoding import grey

PLACES = {
    "assume-role": "a role that is assumed",
    "assume-role-with-web-identity": "a role that is assumed",
    "container-role": "the container's role",
    "custom-process": "a credential process",
    "env": "AWS_ACCESS_KEY_ID in the environment",
    "explicit": "AWS_ACCESS_KEY_ID in the environment or .env",
    "iam-role": "the machine's role",
    "login": "aws login",
    "shared-credentials-file": "~/.aws/credentials",
    "config-file": "~/.aws/config",
    "sso": "aws sso login",
}
"""Where boto3 found credentials, by its own word for the way."""
EXPECTED = {"ConflictException", "InvalidParameterException"}
NOBODY = "00000000-0000-4000-8000-000000000000"
IMAGE_SIDE = 80


def examine_account(account: Account) -> Iterator[Finding]:
    """Credentials and region, without asking AWS anything."""
    try:
        session = session_of(account)
        yield _credentials(session)
        yield _region(session)
    except ConfigurationError as problem:
        yield Finding("AWS credentials", False, str(problem))


def examine_permissions(calls: Calls, prefix: str) -> Iterator[Finding]:
    """Try every permission on a collection made for it and deleted again; seven calls are billed, less than a cent."""
    collection = f"{prefix}-doctor-{secrets.token_hex(4)}"
    try:
        for operation, attempt in _attempts(calls, collection).items():
            yield _attempted(operation, attempt)
        yield from _model(calls, collection)
    finally:
        deleted = _attempted("DeleteCollection", lambda: calls.delete_collection(collection))
    yield deleted if deleted.fine else replace(deleted, sentence=f"{deleted.sentence} {collection} may be left at AWS.")


def examine_quotas(quotas: Mapping[str, float]) -> Finding:
    """What the bot paces itself by; AWS tells an account's own quotas only in its console."""
    rates = ", ".join(f"{operation} {rate:g}" for operation, rate in {**QUOTAS, **quotas}.items())
    return Finding(
        "AWS quotas",
        True,
        f"taken to be, in calls a second: {rates}. Where Service Quotas says others, set REKOGNITION_QUOTAS.",
    )


def examine_bands() -> Finding:
    """Where the answers are cut; nobody has measured the real service's errors with these numbers yet."""
    return Finding(
        "bands",
        True,
        f"a match from {BANDS.match:g}, a question from {BANDS.maybe:g}, a lead of {BANDS.margin:g}: "
        "first values, not calibrated on the real service.",
    )


def _credentials(session: boto3.Session) -> Finding:
    found = credentials_of(session)
    if found is None:
        return Finding("AWS credentials", False, NO_CREDENTIALS)
    return Finding("AWS credentials", True, f"found in {PLACES.get(found.method, found.method)}.")


def _region(session: boto3.Session) -> Finding:
    if session.region_name is None:
        return Finding("AWS region", False, NO_REGION)
    offered = [
        region
        for partition in session.get_available_partitions()
        for region in session.get_available_regions("rekognition", partition_name=partition)
    ]
    if session.region_name not in offered:
        return Finding(
            "AWS region",
            False,
            f"Rekognition is not in {session.region_name}. Set AWS_REGION to one of {', '.join(offered)}.",
        )
    return Finding("AWS region", True, f"{session.region_name} has Rekognition.")


def _attempts(calls: Calls, collection: str) -> dict[str, Callable[[], object]]:
    image = grey(IMAGE_SIDE)
    return {
        "CreateCollection": lambda: calls.create_collection(collection),
        "DescribeCollection": lambda: calls.describe_collection(collection),
        "DetectFaces": lambda: calls.detect_faces(image),
        "IndexFaces": lambda: calls.index_faces(collection, image, "doctor"),
        "ListFaces": lambda: list(calls.list_faces(collection)),
        "SearchFaces": lambda: calls.search_stored(collection, NOBODY, 80.0, 1),
        "SearchFacesByImage": lambda: calls.search_faces(collection, image, 80.0, 1),
        "SearchUsersByImage": lambda: calls.search_users(collection, image, 80.0, 1),
        "CreateUser": lambda: calls.create_user(collection, "doctor"),
        "AssociateFaces": lambda: calls.associate_faces(collection, "doctor", [NOBODY], 75.0),
        "DisassociateFaces": lambda: calls.disassociate_faces(collection, "doctor", [NOBODY]),
        "DeleteUser": lambda: calls.delete_user(collection, "doctor"),
        "DeleteFaces": lambda: calls.delete_faces(collection, [NOBODY]),
    }


def _attempted(operation: str, attempt: Callable[[], object]) -> Finding:
    """Permitted, also where AWS then finds nobody in the picture, or no such face or user."""
    subject = f"rekognition:{operation}"
    try:
        attempt()
    except GalleryGone:
        pass  # what would have made it was not permitted, and has been told
    except WhobotError as error:
        return Finding(subject, False, str(error))
    except ClientError as error:
        if code_of(error) not in EXPECTED:
            return Finding(subject, False, f"AWS answered {code_of(error)}: {error}")
    return Finding(subject, True, "permitted.")


def _model(calls: Calls, collection: str) -> Iterator[Finding]:
    with suppress(WhobotError, ClientError):  # the attempt at the permission itself has told
        version = calls.describe_collection(collection).get("FaceModelVersion", "?")
        yield Finding("face model", True, f"new collections use version {version}; older ones keep theirs for ever.")
