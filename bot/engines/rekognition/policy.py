"""The least that an IAM user or role must be allowed, as a policy to paste into the IAM console."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from botocore.exceptions import UnknownRegionError
from botocore.session import Session

ON_ANYTHING = ("CreateCollection", "DetectFaces")
"""Actions that IAM cannot bind to a collection (Service Authorization Reference, Amazon Rekognition)."""
ON_COLLECTIONS = (
    "AssociateFaces",
    "CreateUser",
    "DeleteCollection",
    "DeleteFaces",
    "DeleteUser",
    "DescribeCollection",
    "DisassociateFaces",
    "IndexFaces",
    "ListFaces",
    "SearchFaces",
    "SearchFacesByImage",
    "SearchUsersByImage",
)


def policy(prefix: str, adopted: Sequence[str], region: str | None) -> dict[str, Any]:
    """Collections whose names begin with `prefix` and `adopted` ones, in `region` or, where it is None, in any."""
    names = [f"{prefix}-*", *adopted]
    return {
        "Version": "2012-10-17",
        "Statement": [
            {"Sid": "FindFaces", "Effect": "Allow", "Action": _actions(ON_ANYTHING), "Resource": "*"},
            {
                "Sid": "KeepAndSearchFaces",
                "Effect": "Allow",
                "Action": _actions(ON_COLLECTIONS),
                "Resource": [f"arn:{_partition(region)}:rekognition:{region or '*'}:*:collection/{n}" for n in names],
            },
        ],
    }


def _actions(operations: Sequence[str]) -> list[str]:
    return [f"rekognition:{operation}" for operation in operations]


def _partition(region: str | None) -> str:
    try:
        return Session().get_partition_for_region(region) if region else "aws"
    except UnknownRegionError:  # newer than botocore
        return "aws"
