"""CompareFaces: the largest face of one picture against every face of another."""

from __future__ import annotations

from bot.sandbox.rekognition.calls import Answer, Call
from bot.sandbox.rekognition.refusals import no_faces
from bot.sandbox.rekognition.vectors import alike
from bot.sandbox.rekognition.vision import Found
from bot.sandbox.rekognition.world import World

THRESHOLD = 80.0


def compare(world: World, call: Call) -> Answer:
    """Raises Refusal where either picture has no face, or none that passes the filter."""
    source, targets = _usable(call, "SourceImage")[0], _usable(call, "TargetImage")
    threshold = call.parameters.get("SimilarityThreshold", THRESHOLD)
    scored = sorted(((alike(source.vector, face.vector, 1), face) for face in targets), key=lambda pair: -pair[0])
    return {
        "SourceImageFace": {key: source.detail[key] for key in ("BoundingBox", "Confidence")},
        "FaceMatches": [{"Similarity": score, "Face": face.detail} for score, face in scored if score >= threshold],
        "UnmatchedFaces": [face.detail for score, face in scored if score < threshold] or None,
    }


def _usable(call: Call, member: str) -> list[Found]:
    filtered = call.parameters.get("QualityFilter", "NONE") != "NONE"
    faces = [face for face in call.pictures[member].faces if not (filtered and face.reasons)]
    if not faces:
        raise no_faces()
    return faces
