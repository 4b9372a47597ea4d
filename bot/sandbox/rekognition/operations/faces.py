"""Faces that are seen, and faces that are kept."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bot.sandbox.rekognition.calls import Answer, Call
from bot.sandbox.rekognition.collection import MODEL_VERSION, Collection, FaceRecord
from bot.sandbox.rekognition.world import World

PAGE = 4096


def detect(world: World, call: Call) -> Answer:
    """DetectFaces; the largest first, and the default attributes whatever was asked for."""
    return {"FaceDetails": [face.detail for face in call.picture.faces]}


def list_all(world: World, call: Call) -> Answer:
    """ListFaces; ids that are not there are passed over."""
    collection = world.collection(call.collection)
    wanted, user_id = call.parameters.get("FaceIds"), call.parameters.get("UserId")
    listing = f"faces {collection.arn} {wanted} {user_id}"
    most = call.parameters.get("MaxResults") or PAGE
    matching = _matching(collection, wanted, user_id)
    page, token = world.pages.cut(matching, most, call.parameters.get("NextToken"), listing)
    return {"Faces": [face.described() for face in page], "NextToken": token, "FaceModelVersion": MODEL_VERSION}


def _matching(collection: Collection, wanted: list[str] | None, user_id: str | None) -> Iterable[FaceRecord]:
    """Raises Refusal for a user that is not there."""
    if wanted is None and user_id is None:
        return collection.faces.values()
    faces: Iterable[str] = collection.faces if user_id is None else collection.user(user_id).faces
    among = set(faces) if wanted is None else set(faces).intersection(wanted)
    return sorted((collection.faces[face_id] for face_id in among), key=lambda face: face.serial)


def delete(world: World, call: Call) -> Answer:
    """DeleteFaces; a face tied to a user stays."""
    collection = world.collection(call.collection)
    deleted: list[str] = []
    unsuccessful: list[dict[str, Any]] = []
    for face_id in dict.fromkeys(call.parameters["FaceIds"]):
        face = collection.faces.get(face_id)
        if face is None:
            unsuccessful.append({"FaceId": face_id, "Reasons": ["FACE_NOT_FOUND"]})
        elif face.user_id is not None:
            reasons = ["ASSOCIATED_TO_AN_EXISTING_USER"]
            unsuccessful.append({"FaceId": face_id, "UserId": face.user_id, "Reasons": reasons})
        else:
            collection.remove(face_id)
            deleted.append(face_id)
    # the model wants one deleted face at least where there is such a list
    return {"DeletedFaces": deleted or None, "UnsuccessfulFaceDeletions": unsuccessful or None}
