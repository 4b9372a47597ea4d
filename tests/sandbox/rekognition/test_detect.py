"""What is seen in a picture, and which files are no pictures."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from botocore.exceptions import ClientError
from PIL import Image

from bot.sandbox.rekognition import Rekognition
from tests.sandbox.rekognition.pictures import ada, company, encoded, nobody, opened
from tests.sandbox.rekognition.wire import ask

if TYPE_CHECKING:
    from types_boto3_rekognition import RekognitionClient
    from types_boto3_rekognition.type_defs import BoundingBoxTypeDef


def box_of(client: RekognitionClient, data: bytes) -> BoundingBoxTypeDef:
    (face,) = client.detect_faces(Image={"Bytes": data})["FaceDetails"]
    return face["BoundingBox"]


def test_tells_the_default_attributes_of_a_face(client: RekognitionClient) -> None:
    (face,) = client.detect_faces(Image={"Bytes": ada()})["FaceDetails"]

    assert set(face) == {"BoundingBox", "Landmarks", "Pose", "Quality", "Confidence"}
    assert face["Confidence"] > 80
    assert set(face["Pose"]) == {"Roll", "Yaw", "Pitch"}
    assert 0 < face["Quality"]["Brightness"] < 100


def test_tells_no_others_even_when_asked_for_all(client: RekognitionClient) -> None:
    (face,) = client.detect_faces(Image={"Bytes": ada()}, Attributes=["ALL"])["FaceDetails"]

    assert "AgeRange" not in face


def test_landmarks_are_where_they_belong(client: RekognitionClient) -> None:
    (face,) = client.detect_faces(Image={"Bytes": ada()})["FaceDetails"]
    points = {mark["Type"]: (mark["X"], mark["Y"]) for mark in face["Landmarks"]}

    assert points["eyeLeft"][0] < points["nose"][0] < points["eyeRight"][0]
    assert points["mouthLeft"][0] < points["mouthRight"][0]
    assert points["eyeLeft"][1] < points["nose"][1] < points["mouthLeft"][1]


def test_lists_every_face_the_largest_first(client: RekognitionClient) -> None:
    faces = client.detect_faces(Image={"Bytes": company("Ada", "Ben", "Hana")})["FaceDetails"]
    areas = [face["BoundingBox"]["Width"] * face["BoundingBox"]["Height"] for face in faces]

    assert len(areas) == 3
    assert areas == sorted(areas, reverse=True)


def test_lists_nothing_where_nobody_is(client: RekognitionClient) -> None:
    assert client.detect_faces(Image={"Bytes": nobody()})["FaceDetails"] == []


def test_never_speaks_of_orientation(client: RekognitionClient) -> None:
    assert "OrientationCorrection" not in client.detect_faces(Image={"Bytes": ada()})


def test_boxes_are_shares_of_the_picture(client: RekognitionClient) -> None:
    wide = Image.new("RGB", (1280, 640))
    wide.paste(opened(ada(side=640)))
    alone, beside = box_of(client, ada(side=640)), box_of(client, encoded(wide, "JPEG"))

    assert beside["Width"] == pytest.approx(alone["Width"] / 2, abs=0.02)
    assert beside["Height"] == pytest.approx(alone["Height"], abs=0.03)


@pytest.mark.parametrize("part", [(0, 0, 640, 350), (0, 0, 350, 640), (0, 330, 640, 640)])
def test_boxes_end_where_the_picture_ends(client: RekognitionClient, part: tuple[int, int, int, int]) -> None:
    box = box_of(client, encoded(opened(ada(side=640)).crop(part), "JPEG"))

    assert min(box["Left"], box["Top"]) >= 0
    assert max(box["Left"] + box["Width"], box["Top"] + box["Height"]) <= 1 + 1e-9


def test_sees_the_100_largest_faces(client: RekognitionClient) -> None:
    crowd = Image.new("RGB", (1210, 1100))
    for number in range(110):
        side = 80 if number < 10 else 110
        crowd.paste(opened(ada()).resize((side, side)), (number % 11 * 110, number // 11 * 110))
    faces = client.detect_faces(Image={"Bytes": encoded(crowd, "JPEG")})["FaceDetails"]
    in_the_first_row = [face for face in faces if face["BoundingBox"]["Top"] < 0.08]

    assert len(faces) == 100
    assert len(in_the_first_row) == 1


def test_jpegs_are_turned_as_their_exif_says(client: RekognitionClient) -> None:
    lying = opened(ada(side=640)).crop((0, 40, 640, 600)).transpose(Image.Transpose.ROTATE_90)
    upright = box_of(client, encoded(opened(ada(side=640)).crop((0, 40, 640, 600)), "JPEG"))
    turned = box_of(client, encoded(lying, "JPEG", orientation=6))

    assert turned["Left"] == pytest.approx(upright["Left"], abs=0.02)
    assert turned["Top"] == pytest.approx(upright["Top"], abs=0.02)


def test_pngs_stay_as_they_lie(client: RekognitionClient) -> None:
    plain, marked = (encoded(opened(ada()), "PNG", orientation) for orientation in (1, 3))

    assert box_of(client, marked) == box_of(client, plain)


def file_of(size: tuple[int, int], format: str) -> bytes:  # noqa: A002 - Pillow's word for it
    file = BytesIO()
    Image.new("RGB", size).save(file, format)
    return file.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"hello",
        file_of((200, 200), "WEBP"),
        file_of((200, 200), "BMP"),
        file_of((200, 200), "GIF"),
        ada()[: len(ada()) // 2],
        b"\xff\xd8\xff" + bytes(100),
        b"\x89PNG\r\n\x1a\n" + bytes(100),
    ],
)
def test_takes_whole_jpegs_and_pngs_only(client: RekognitionClient, data: bytes) -> None:
    with pytest.raises(client.exceptions.InvalidImageFormatException, match="Request has invalid image format"):
        client.detect_faces(Image={"Bytes": data})


@pytest.mark.parametrize("size", [(79, 200), (200, 79), (10, 10)])
def test_refuses_a_side_under_80_pixels(client: RekognitionClient, size: tuple[int, int]) -> None:
    with pytest.raises(client.exceptions.InvalidParameterException, match="Request has invalid parameters"):
        client.detect_faces(Image={"Bytes": file_of(size, "PNG")})


def test_takes_80_pixels(client: RekognitionClient) -> None:
    assert client.detect_faces(Image={"Bytes": file_of((80, 80), "JPEG")})["FaceDetails"] == []


def test_refuses_a_bomb(client: RekognitionClient) -> None:
    with pytest.raises(client.exceptions.ImageTooLargeException):
        client.detect_faces(Image={"Bytes": file_of((8000, 8000), "PNG")})


def test_has_no_s3(client: RekognitionClient) -> None:
    with pytest.raises(client.exceptions.InvalidS3ObjectException, match="Unable to get object metadata from S3"):
        client.detect_faces(Image={"S3Object": {"Bucket": "photos", "Name": "ada.jpg"}})


def test_needs_a_picture(aws: Rekognition) -> None:
    assert ask(aws, "DetectFaces", Image={})[1] == "InvalidParameterException"


def test_refusals_of_pictures_are_client_errors(client: RekognitionClient) -> None:
    with pytest.raises(ClientError) as refused:
        client.detect_faces(Image={"Bytes": b"hello"})

    assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400
