"""Searches for faces and for users, by what is stored or by the largest face of a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.sandbox.rekognition.calls import Answer, Call
from bot.sandbox.rekognition.collection import MODEL_VERSION, Collection
from bot.sandbox.rekognition.refusals import Refusal, invalid_parameters, no_faces
from bot.sandbox.rekognition.vision import Found
from bot.sandbox.rekognition.world import World

if TYPE_CHECKING:
    from bot.engines.local.alignment import Points

THRESHOLD = 80.0
MOST_RESULTS = {"MaxFaces": 4096, "MaxUsers": 500}
"""Where the caller names no number, the highest allowed: the documentation names none either."""


def faces(world: World, call: Call) -> Answer:
    """SearchFaces: all but the face itself."""
    collection = world.collection(call.collection)
    face_id = call.parameters["FaceId"]
    matches = _faces_like(collection, _vector(collection, face_id), call, without={face_id})
    return {"SearchedFaceId": face_id, "FaceMatches": matches, "FaceModelVersion": MODEL_VERSION}


def faces_by_image(world: World, call: Call) -> Answer:
    """SearchFacesByImage. Raises Refusal where no face is seen, or none passes the filter."""
    collection = world.collection(call.collection)
    searched = _searched(call)
    if searched is None:
        raise no_faces()
    return {
        "SearchedFaceBoundingBox": searched.detail["BoundingBox"],
        "SearchedFaceConfidence": searched.detail["Confidence"],
        "FaceMatches": _faces_like(collection, searched.vector, call),
        "FaceModelVersion": MODEL_VERSION,
    }


def users(world: World, call: Call) -> Answer:
    """SearchUsers: by a face or by a user, who is not found itself; a user without a vector finds nobody."""
    collection = world.collection(call.collection)
    face_id, user_id = call.parameters.get("FaceId"), call.parameters.get("UserId")
    if (face_id is None) == (user_id is None):
        raise invalid_parameters()
    answer: Answer = {"UserMatches": [], "FaceModelVersion": MODEL_VERSION}
    if user_id is None:
        vector: Points | None = _vector(collection, str(face_id))
        answer["SearchedFace"] = {"FaceId": face_id}
    else:
        vector = collection.user_vectors.get(collection.user(user_id).user_id)
        answer["SearchedUser"] = {"UserId": user_id}
    if vector is not None:
        answer["UserMatches"] = _users_like(collection, vector, call, without={str(user_id)})
    return answer


def users_by_image(world: World, call: Call) -> Answer:
    """SearchUsersByImage: without a face there is no SearchedFace, and that is no error."""
    collection = world.collection(call.collection)
    searched = _searched(call)
    answer: Answer = {"UserMatches": [], "FaceModelVersion": MODEL_VERSION}
    if searched is not None:
        answer["UserMatches"] = _users_like(collection, searched.vector, call)
        answer["SearchedFace"] = {"FaceDetail": searched.detail}
    if world.lists_every_face:
        answer["UnsearchedFaces"] = _unsearched(call, searched) or None
    return answer


def _filtered(call: Call) -> bool:
    return bool(call.parameters.get("QualityFilter", "NONE") != "NONE")


def _searched(call: Call) -> Found | None:
    """The largest face that passes the filter."""
    return next((face for face in call.picture.faces if not (_filtered(call) and face.reasons)), None)


def _unsearched(call: Call, searched: Found | None) -> list[dict[str, Any]]:
    return [
        {
            "FaceDetails": face.detail,
            "Reasons": face.reasons if _filtered(call) and face.reasons else ["FACE_NOT_LARGEST"],
        }
        for face in call.picture.faces
        if face is not searched
    ]


def _vector(collection: Collection, face_id: str) -> Points:
    vector = collection.face_vectors.get(face_id)
    if vector is None:
        raise Refusal("InvalidParameterException", "faceId was not found in the collection.")
    return vector


def _faces_like(
    collection: Collection, probe: Points, call: Call, without: set[str] | None = None
) -> list[dict[str, Any]]:
    found = collection.face_vectors.search(
        probe,
        threshold=call.parameters.get("FaceMatchThreshold", THRESHOLD),
        most=call.parameters.get("MaxFaces", MOST_RESULTS["MaxFaces"]),
        population=len(collection.faces),
        without=without or (),
    )
    return [{"Similarity": score, "Face": collection.faces[face_id].described()} for face_id, score in found]


def _users_like(
    collection: Collection, probe: Points, call: Call, without: set[str] | None = None
) -> list[dict[str, Any]]:
    found = collection.user_vectors.search(
        probe,
        threshold=call.parameters.get("UserMatchThreshold", THRESHOLD),
        most=call.parameters.get("MaxUsers", MOST_RESULTS["MaxUsers"]),
        population=len(collection.users),
        without=without or (),
    )
    return [
        {"Similarity": score, "User": {"UserId": user_id, "UserStatus": collection.users[user_id].status}}
        for user_id, score in found
    ]
