"""What AWS and the way to it say when something is wrong, as our errors; what is not understood rises as it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from botocore.exceptions import (
    ClientError,
    CredentialRetrievalError,
    EndpointConnectionError,
    HTTPClientError,
    IncompleteReadError,
    NoCredentialsError,
    PartialCredentialsError,
    SSOError,
)
from botocore.exceptions import ConnectionError as NotConnected
from botocore.parsers import ResponseParserError

from bot.errors import (
    Busy,
    GalleryGone,
    NotAllowed,
    ServiceError,
    SetupError,
    TooLarge,
    TooSmall,
    Unreadable,
    WhobotError,
)

MOST_BYTES = 5_242_880
"""Of an image sent along (Rekognition guidelines and quotas)."""
NO_FACES = "no faces in the image"
NOT_FOUND = "not found in the collection"
SKEWED = re.compile(r"signature (expired|not yet current)", re.IGNORECASE)
IMAGE = re.compile(r"\bimage\b", re.IGNORECASE)
"""In what AWS says of the picture itself; its parameters have names like externalImageId."""

KEYS = (
    "AWS does not accept the credentials. Make a new access key in IAM and put it where the old one is; "
    "`whobot doctor` tells where that is."
)
EXPIRED = "The AWS credentials have expired. Sign in again (aws sso login), or use an access key that does not expire."
QUOTA = "An AWS quota is used up (users or faces in a collection, or collections). Service Quotas can raise it."
SIGN_UP = "This AWS account may not use Rekognition yet: finish signing up for AWS, or have it allowed in this region."
CLOCK = "This machine's clock is wrong, and AWS refuses what it signs. Set it right."


class QuotaUsedUp(SetupError):
    """AWS keeps no more of something."""


def denied(operation: str) -> NotAllowed:
    """AWS knows the keys, and they may not do this."""
    return NotAllowed(
        f"The AWS credentials may not call rekognition:{operation}. Attach the policy that `whobot iam-policy` prints "
        "to their IAM user or role."
    )


_CODES: dict[str, Callable[[str], WhobotError]] = {
    "AccessDenied": denied,
    "AccessDeniedException": denied,
    "ExpiredToken": lambda _: SetupError(EXPIRED),
    "ExpiredTokenException": lambda _: SetupError(EXPIRED),
    "ImageTooLargeException": lambda _: TooLarge(MOST_BYTES),
    "IncompleteSignature": lambda _: SetupError(KEYS),
    "IncompleteSignatureException": lambda _: SetupError(KEYS),
    "InternalServerError": lambda operation: ServiceError(f"Rekognition failed at {operation}."),
    "InvalidClientTokenId": lambda _: SetupError(KEYS),
    "InvalidImageFormatException": lambda _: Unreadable("Rekognition cannot open it"),
    "InvalidSignatureException": lambda _: SetupError(KEYS),
    "LimitExceededException": lambda _: QuotaUsedUp(QUOTA),
    "MissingAuthenticationTokenException": lambda _: SetupError(KEYS),
    "OptInRequired": lambda _: SetupError(SIGN_UP),
    "ProvisionedThroughputExceededException": lambda operation: Busy(f"{operation} beyond the quota"),
    "RequestExpired": lambda _: SetupError(CLOCK),
    "RequestTimeTooSkewed": lambda _: SetupError(CLOCK),
    "RequestTimeout": lambda operation: ServiceError(f"Rekognition did not wait for {operation}."),
    "RequestTimeoutException": lambda operation: ServiceError(f"Rekognition did not wait for {operation}."),
    "ServiceQuotaExceededException": lambda _: QuotaUsedUp(QUOTA),
    "ServiceUnavailableException": lambda operation: ServiceError(f"Rekognition did not answer {operation}."),
    "SignatureDoesNotMatch": lambda _: SetupError(KEYS),
    "SubscriptionRequiredException": lambda _: SetupError(SIGN_UP),
    "Throttling": lambda operation: Busy(f"{operation} beyond the quota"),
    "ThrottlingException": lambda operation: Busy(f"{operation} beyond the quota"),
    "TooManyRequestsException": lambda operation: Busy(f"{operation} beyond the quota"),
    "UnrecognizedClientException": lambda _: SetupError(KEYS),
}


@contextmanager
def service_errors(operation: str, collection: str | None = None) -> Iterator[None]:
    """Whatever a call of `operation` on `collection` may run into, as ours: SetupError, ServiceError, PhotoError."""
    try:
        yield
    except ClientError as error:
        ours = _gone(collection) if code_of(error) == "ResourceNotFoundException" else _ours(error, operation)
        if ours is None:
            raise
        raise ours from error
    except (NoCredentialsError, PartialCredentialsError, CredentialRetrievalError, SSOError) as error:
        raise SetupError("The AWS credentials are gone or incomplete; `whobot doctor` tells which.") from error
    except EndpointConnectionError as error:
        raise ServiceError("AWS cannot be reached. Is there a network, and Rekognition in AWS_REGION?") from error
    except (NotConnected, HTTPClientError, IncompleteReadError, ResponseParserError) as error:
        raise ServiceError(f"There was no whole answer to {operation} from Rekognition.") from error


def code_of(error: ClientError) -> str:
    """The name that AWS gave the failure."""
    return error.response.get("Error", {}).get("Code", "")


def says_no_faces(error: ClientError) -> bool:
    """Whether it is no failure at all: a search of a picture in which nobody is."""
    return code_of(error) == "InvalidParameterException" and NO_FACES in str(error).lower()


def says_not_found(error: ClientError) -> bool:
    """Whether a search began with a face that is not in the collection any more."""
    return code_of(error) == "InvalidParameterException" and NOT_FOUND in str(error).lower()


def _gone(collection: str | None) -> GalleryGone:
    return GalleryGone(
        f"There is no collection {collection} at AWS: it was deleted there, or AWS_REGION is not the one it is in. "
        "Faces cannot be brought back; `whobot drop --chat ID` lets a chat begin anew."
    )


def _ours(error: ClientError, operation: str) -> WhobotError | None:
    code = code_of(error)
    if code == "InvalidSignatureException" and SKEWED.search(str(error)):
        return SetupError(CLOCK)
    if code in _CODES:
        return _CODES[code](operation)
    if says_no_faces(error):
        return None
    if code in {"ValidationException", "InvalidParameterException"} and IMAGE.search(str(error)):
        return _about_the_image(str(error).lower())
    status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
    if status >= 500 or code.isdigit():  # a page of somebody on the way has no code but its status
        return ServiceError(f"Something answered {operation} with status {status}, and not as Rekognition does.")
    return None


def _about_the_image(message: str) -> WhobotError:
    if "length less than or equal to" in message or "too large" in message:
        return TooLarge(MOST_BYTES)
    return TooSmall("too small for Rekognition") if "small" in message else Unreadable("Rekognition refuses it")
