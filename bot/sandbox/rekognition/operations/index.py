"""IndexFaces: the faces of a picture are stored, without the picture."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import Any

from bot.sandbox.rekognition.calls import Answer, Call
from bot.sandbox.rekognition.collection import MODEL_VERSION, Collection, FaceRecord, Origin
from bot.sandbox.rekognition.vision import MOST_FACES, Found
from bot.sandbox.rekognition.world import World

Chosen = list[tuple[int, Found]]
"""Faces with their place among those of the picture."""


def index(world: World, call: Call) -> Answer:
    """Store the largest faces that pass the filter; the same picture under the same ExternalImageId once."""
    collection = world.collection(call.collection)
    chosen, unindexed = _choose(call)
    origins = [Origin(call.picture.digest, call.parameters.get("ExternalImageId"), place) for place, _ in chosen]
    image_id = _image_id(collection, origins)
    records = [
        {"Face": _stored(collection, origin, face, image_id).described(), "FaceDetail": face.detail}
        for origin, (_, face) in zip(origins, chosen, strict=True)
    ]
    return {"FaceRecords": records, "UnindexedFaces": unindexed or None, "FaceModelVersion": MODEL_VERSION}


def _choose(call: Call) -> tuple[Chosen, list[dict[str, Any]]]:
    """The faces to store, and UnindexedFaces; a poor face does not take the place of a good one."""
    most = min(call.parameters.get("MaxFaces", MOST_FACES), MOST_FACES)
    filtered = call.parameters.get("QualityFilter", "AUTO") != "NONE"
    chosen: Chosen = []
    unindexed: list[dict[str, Any]] = []
    for place, face in enumerate(call.picture.faces):
        reasons = list(face.reasons) if filtered else []
        if not reasons and len(chosen) == most:
            reasons.append("EXCEEDS_MAX_FACES")
        if reasons:
            unindexed.append({"Reasons": reasons, "FaceDetail": face.detail})
        else:
            chosen.append((place, face))
    return chosen, unindexed


def _image_id(collection: Collection, origins: Sequence[Origin]) -> str:
    known = (collection.faces[face_id].image_id for origin in origins if (face_id := collection.indexed.get(origin)))
    return next(known, None) or str(uuid.uuid4())


def _stored(collection: Collection, origin: Origin, face: Found, image_id: str) -> FaceRecord:
    if origin in collection.indexed:
        return collection.faces[collection.indexed[origin]]
    record = FaceRecord(
        face_id=str(uuid.uuid4()),
        image_id=image_id,
        external_image_id=origin.external_image_id,
        box=face.detail["BoundingBox"],
        confidence=face.detail["Confidence"],
        serial=next(collection.serials),
        origin=origin,
    )
    collection.add(record, face.vector)
    return record
