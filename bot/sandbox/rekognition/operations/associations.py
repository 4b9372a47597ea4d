"""Ties faces to users, and unties them."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from bot.sandbox.rekognition.calls import Answer, Call
from bot.sandbox.rekognition.collection import Collection, UserRecord
from bot.sandbox.rekognition.refusals import Refusal
from bot.sandbox.rekognition.vectors import alike, mean
from bot.sandbox.rekognition.world import World

if TYPE_CHECKING:
    from bot.engines.local.alignment import Points

THRESHOLD = 75.0
MOST_FACES = 100


def associate(world: World, call: Call) -> Answer:
    """AssociateFaces; those tied to this user already are passed over."""
    collection = world.collection(call.collection)
    user = collection.user(call.parameters["UserId"])
    asked = [face_id for face_id in dict.fromkeys(call.parameters["FaceIds"]) if face_id not in user.faces]
    look = mean(list(user.faces.values())) if user.faces else None
    threshold = call.parameters.get("UserMatchThreshold", THRESHOLD)
    problems = {face_id: _no_tie(collection, user, face_id, look, threshold) for face_id in asked}
    tied = [face_id for face_id in asked if problems[face_id] is None]
    if len(user.faces) + len(tied) > MOST_FACES:
        raise Refusal("ServiceQuotaExceededException", f"A user has {MOST_FACES} faces at most")
    for face_id in tied:
        collection.tie(user, face_id, world.due())
    collection.settle(time.monotonic())
    return {
        "AssociatedFaces": [{"FaceId": face_id} for face_id in tied],
        "UnsuccessfulFaceAssociations": [problem for problem in problems.values() if problem] or None,
        "UserStatus": user.status,
    }


def _no_tie(
    collection: Collection, user: UserRecord, face_id: str, look: Points | None, threshold: float
) -> dict[str, Any] | None:
    """Why this face cannot be tied to the user, who looks like `look`; None where it can."""
    face, vector = collection.faces.get(face_id), collection.face_vectors.get(face_id)
    if face is None or vector is None:
        return {"FaceId": face_id, "Reasons": ["FACE_NOT_FOUND"]}
    if face.user_id is not None:
        return {"FaceId": face_id, "UserId": face.user_id, "Reasons": ["ASSOCIATED_TO_A_DIFFERENT_USER"]}
    score = 100.0 if look is None else alike(look, vector, len(collection.users))
    if score >= threshold:
        return None
    return {"FaceId": face_id, "UserId": user.user_id, "Confidence": score, "Reasons": ["LOW_MATCH_CONFIDENCE"]}


def disassociate(world: World, call: Call) -> Answer:
    """DisassociateFaces; those tied to nobody are passed over."""
    collection = world.collection(call.collection)
    user = collection.user(call.parameters["UserId"])
    asked = list(dict.fromkeys(call.parameters["FaceIds"]))
    untied = [face_id for face_id in asked if face_id in user.faces]
    problems = [problem for face_id in asked if (problem := _no_untie(collection, user, face_id))]
    for face_id in untied:
        collection.untie(user, face_id, world.due())
    collection.settle(time.monotonic())
    return {
        "DisassociatedFaces": [{"FaceId": face_id} for face_id in untied],
        "UnsuccessfulFaceDisassociations": problems or None,
        "UserStatus": user.status,
    }


def _no_untie(collection: Collection, user: UserRecord, face_id: str) -> dict[str, Any] | None:
    face = collection.faces.get(face_id)
    if face is None:
        return {"FaceId": face_id, "Reasons": ["FACE_NOT_FOUND"]}
    if face.user_id in {None, user.user_id}:
        return None
    return {"FaceId": face_id, "UserId": face.user_id, "Reasons": ["ASSOCIATED_TO_A_DIFFERENT_USER"]}
