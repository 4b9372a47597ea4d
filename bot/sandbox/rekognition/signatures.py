"""Checks who signed a request, by signing it again with botocore's own signer."""

from __future__ import annotations

import hmac
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from botocore.auth import SIGV4_TIMESTAMP, SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from bot.sandbox.rekognition.refusals import Refusal

SERVICE = "rekognition"
SKEW = timedelta(minutes=5)
"""How far the caller's clock may be off."""
AUTHORIZATION = re.compile(
    r"AWS4-HMAC-SHA256 Credential=(?P<key>[^/,]+)/(?P<date>\d{8})/(?P<region>[^/,]+)/(?P<service>[^/,]+)/aws4_request,"
    r" ?SignedHeaders=(?P<headers>[^,]+), ?Signature=(?P<signature>[0-9a-f]{64})"
)
MISMATCH = (
    "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key "
    "and signing method. Consult the service documentation for details."
)


class Signatures:
    """Knows one pair of keys, and one region for which requests must be signed."""

    def __init__(self, access_key: str, secret_key: str, region: str) -> None:
        self._access_key = access_key
        self._region = region
        self._signer = SigV4Auth(Credentials(access_key, secret_key), SERVICE, region)

    def check(self, headers: Mapping[str, str], body: bytes) -> None:
        """Raises Refusal where a POST to / with `headers` (names in lower case) and `body` is not signed as it must."""
        given = headers.get("authorization")
        if given is None:
            raise Refusal("MissingAuthenticationTokenException", "Missing Authentication Token")
        parts = AUTHORIZATION.fullmatch(given)
        if parts is None:
            raise Refusal(
                "IncompleteSignatureException", f"'{given[:200]}' not a valid key=value pair in Authorization"
            )
        if parts["key"] != self._access_key or "x-amz-security-token" in headers:
            raise Refusal("UnrecognizedClientException", "The security token included in the request is invalid.")
        self._check_scope(parts)
        _check_date(headers.get("x-amz-date", ""), parts["date"])
        if not hmac.compare_digest(self._signature(headers, parts["headers"].split(";"), body), parts["signature"]):
            raise _mismatch(MISMATCH)

    def _check_scope(self, parts: re.Match[str]) -> None:
        if parts["region"] != self._region:
            raise _mismatch("Credential should be scoped to a valid region.")
        if parts["service"] != SERVICE:
            raise _mismatch(f"Credential should be scoped to correct service: '{SERVICE}'.")

    def _signature(self, headers: Mapping[str, str], signed: list[str], body: bytes) -> str:
        if not set(headers).issuperset(signed):
            return ""
        request = AWSRequest("POST", "http://localhost/", {name: headers[name] for name in signed}, body)
        request.context["timestamp"] = headers["x-amz-date"]
        return self._signer.signature(
            self._signer.string_to_sign(request, self._signer.canonical_request(request)), request
        )


def _check_date(given: str, day: str) -> None:
    try:
        signed = datetime.strptime(given, SIGV4_TIMESTAMP).replace(tzinfo=UTC)
    except ValueError:
        raise Refusal(
            "IncompleteSignatureException", f"Date must be in ISO-8601 'basic format'. Got '{given}'."
        ) from None
    if given[:8] != day:
        raise _mismatch(
            f"Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '{day}'"
        )
    now = datetime.now(UTC)
    if now - signed > SKEW:
        raise _mismatch(f"Signature expired: {given} is now earlier than {now - SKEW:{SIGV4_TIMESTAMP}}")
    if signed - now > SKEW:
        raise _mismatch(f"Signature not yet current: {given} is still later than {now + SKEW:{SIGV4_TIMESTAMP}}")


def _mismatch(message: str) -> Refusal:
    return Refusal("InvalidSignatureException", message)
