"""Comparisons of two pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.conftest import drawn
from tests.sandbox.rekognition.pictures import ada, changed, company, darkened, nobody

if TYPE_CHECKING:
    from types_boto3_rekognition import RekognitionClient

NO_FACES = r"There are no faces in the image. Should be at least 1\."


def test_compares_the_largest_face_with_every_other(client: RekognitionClient) -> None:
    together = company("Ben", "Ada")
    answer = client.compare_faces(SourceImage={"Bytes": ada()}, TargetImage={"Bytes": together})
    (source,) = client.detect_faces(Image={"Bytes": ada()})["FaceDetails"]
    (match,), (other,) = answer["FaceMatches"], answer["UnmatchedFaces"]

    assert match["Similarity"] > 90
    assert match["Face"]["BoundingBox"]["Left"] > other["BoundingBox"]["Left"]
    assert answer["SourceImageFace"]["BoundingBox"] == source["BoundingBox"]


def test_compares_down_to_the_threshold_given(client: RekognitionClient) -> None:
    answer = client.compare_faces(
        SourceImage={"Bytes": ada()}, TargetImage={"Bytes": drawn("Ben")}, SimilarityThreshold=0
    )

    assert len(answer["FaceMatches"]) == 1
    assert "UnmatchedFaces" not in answer


@pytest.mark.parametrize("pair", [(ada(), nobody()), (nobody(), ada())])
def test_compares_nothing_where_nobody_is(client: RekognitionClient, pair: tuple[bytes, bytes]) -> None:
    with pytest.raises(client.exceptions.InvalidParameterException, match=NO_FACES):
        client.compare_faces(SourceImage={"Bytes": pair[0]}, TargetImage={"Bytes": pair[1]})


def test_compares_poor_faces_unless_told_otherwise(client: RekognitionClient) -> None:
    poor = changed(ada(), darkened)

    assert client.compare_faces(SourceImage={"Bytes": poor}, TargetImage={"Bytes": ada()})["SourceImageFace"]
    with pytest.raises(client.exceptions.InvalidParameterException, match=NO_FACES):
        client.compare_faces(SourceImage={"Bytes": poor}, TargetImage={"Bytes": ada()}, QualityFilter="AUTO")
