"""The functions of tutorials' scripts, as they are usually written: to be measured, not to be copied."""

from __future__ import annotations

from typing import Any

import boto3


def enroll(account: dict[str, Any], collection: str, name: str, image: bytes) -> None:
    """Keep every face of the image under a name, which Rekognition takes only without spaces and in ASCII."""
    client = boto3.client("rekognition", **account)
    client.index_faces(CollectionId=collection, Image={"Bytes": image}, ExternalImageId=name)


def identify(account: dict[str, Any], collection: str, image: bytes) -> str:
    """The name of whoever the largest face is most like."""
    client = boto3.client("rekognition", **account)
    response = client.search_faces_by_image(CollectionId=collection, Image={"Bytes": image}, FaceMatchThreshold=80)
    matches = response["FaceMatches"]
    return matches[0]["Face"]["ExternalImageId"] if matches else "unknown"


def identify_as_documented(account: dict[str, Any], collection: str, image: bytes) -> str:
    """The same in a session of its own, as the functions of the Rekognition Developer Guide's examples have one."""
    session = boto3.Session()
    client = session.client("rekognition", **account)
    response = client.search_faces_by_image(CollectionId=collection, Image={"Bytes": image}, FaceMatchThreshold=80)
    matches = response["FaceMatches"]
    return matches[0]["Face"]["ExternalImageId"] if matches else "unknown"
