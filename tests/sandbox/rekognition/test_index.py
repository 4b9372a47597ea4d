"""Faces are stored, listed and erased."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

from bot.sandbox.cast import jpeg
from bot.sandbox.rekognition import Rekognition
from tests.conftest import drawn
from tests.sandbox.rekognition.conftest import Index
from tests.sandbox.rekognition.pictures import ada, changed, company, darkened, far_away, nobody, opened
from tests.sandbox.rekognition.wire import ask

if TYPE_CHECKING:
    from types_boto3_rekognition import RekognitionClient
    from types_boto3_rekognition.type_defs import ImageTypeDef

NOWHERE = "11111111-1111-1111-1111-111111111111"


def test_tells_what_it_stored(client: RekognitionClient) -> None:
    answer = client.index_faces(CollectionId="people", Image={"Bytes": ada()}, ExternalImageId="r:1")
    (record,) = answer["FaceRecords"]
    (listed,) = client.list_faces(CollectionId="people")["Faces"]

    assert answer["FaceModelVersion"] == "7.0"
    assert record["Face"]["ExternalImageId"] == "r:1"
    assert record["Face"]["BoundingBox"] == record["FaceDetail"]["BoundingBox"]
    assert listed == record["Face"]
    assert "UserId" not in listed


def test_stores_nothing_where_nobody_is(client: RekognitionClient) -> None:
    answer = client.index_faces(CollectionId="people", Image={"Bytes": nobody()})

    assert answer["FaceRecords"] == []
    assert client.describe_collection(CollectionId="people")["FaceCount"] == 0


def test_stores_the_same_picture_under_the_same_id_once(client: RekognitionClient, index: Index) -> None:
    first, again, other = index(ada(), "a"), index(ada(), "a"), index(ada(), "b")

    assert first == again != other
    assert client.describe_collection(CollectionId="people")["FaceCount"] == 2


def test_a_picture_without_an_id_is_stored_once_as_well(client: RekognitionClient) -> None:
    answers = [client.index_faces(CollectionId="people", Image={"Bytes": ada()})["FaceRecords"] for _ in range(2)]

    assert answers[0] == answers[1]


def test_another_collection_has_faces_of_its_own(client: RekognitionClient, index: Index) -> None:
    client.create_collection(CollectionId="friends")
    answer = client.index_faces(CollectionId="friends", Image={"Bytes": ada()}, ExternalImageId="one")

    assert answer["FaceRecords"][0]["Face"]["FaceId"] != index(ada())


def test_a_face_that_was_erased_comes_back_as_another(client: RekognitionClient, index: Index) -> None:
    first = index(ada())
    client.delete_faces(CollectionId="people", FaceIds=[first])

    assert index(ada()) != first


def test_faces_of_one_picture_share_its_id(client: RekognitionClient) -> None:
    records = client.index_faces(CollectionId="people", Image={"Bytes": company("Ada", "Ben")})["FaceRecords"]

    assert len({record["Face"]["FaceId"] for record in records}) == 2
    assert len({record["Face"]["ImageId"] for record in records}) == 1


def test_stores_the_largest_faces_up_to_the_number_wanted(client: RekognitionClient) -> None:
    picture = company("Ada", "Ben", "Hana")
    sizes = [face["BoundingBox"] for face in client.detect_faces(Image={"Bytes": picture})["FaceDetails"]]
    answer = client.index_faces(CollectionId="people", Image={"Bytes": picture}, MaxFaces=1)

    assert [record["Face"]["BoundingBox"] for record in answer["FaceRecords"]] == sizes[:1]
    assert [face["FaceDetail"]["BoundingBox"] for face in answer["UnindexedFaces"]] == sizes[1:]
    assert [face["Reasons"] for face in answer["UnindexedFaces"]] == [["EXCEEDS_MAX_FACES"]] * 2


@pytest.mark.parametrize(("change", "reason"), [(darkened, "LOW_BRIGHTNESS"), (far_away, "SMALL_BOUNDING_BOX")])
@pytest.mark.parametrize("quality", ["AUTO", "LOW", "MEDIUM", "HIGH", None])
def test_does_not_store_a_poor_face(client: RekognitionClient, change: Any, reason: str, quality: Any) -> None:
    wish = {"QualityFilter": quality} if quality else {}
    answer = client.index_faces(CollectionId="people", Image={"Bytes": changed(ada(), change)}, **wish)

    assert answer["FaceRecords"] == []
    assert [face["Reasons"] for face in answer["UnindexedFaces"]] == [[reason]]


@pytest.mark.parametrize("change", [darkened, far_away])
def test_stores_a_poor_face_when_told_to(client: RekognitionClient, change: Any) -> None:
    answer = client.index_faces(CollectionId="people", Image={"Bytes": changed(ada(), change)}, QualityFilter="NONE")

    assert len(answer["FaceRecords"]) == 1
    assert "UnindexedFaces" not in answer


def test_a_poor_face_does_not_take_the_place_of_a_good_one(client: RekognitionClient) -> None:
    row = Image.new("RGB", (1400, 640), (200, 200, 200))
    for data, side, left in (
        (changed(ada(side=640), darkened), 640, 0),
        (drawn("Ben", 0, 640), 480, 640),
        (ada(side=640), 280, 1120),
    ):
        row.paste(opened(data).resize((side, side)), (left, 0))
    picture: ImageTypeDef = {"Bytes": jpeg(row)}
    _, middle, _ = client.detect_faces(Image=picture)["FaceDetails"]
    answer = client.index_faces(CollectionId="people", Image=picture, MaxFaces=1)

    assert [record["FaceDetail"] for record in answer["FaceRecords"]] == [middle]
    assert [face["Reasons"] for face in answer["UnindexedFaces"]] == [["LOW_BRIGHTNESS"], ["EXCEEDS_MAX_FACES"]]


def test_a_poor_face_beyond_the_number_wanted_is_poor(client: RekognitionClient) -> None:
    row = Image.new("RGB", (1120, 640), (200, 200, 200))
    row.paste(opened(ada(side=640)))
    row.paste(opened(changed(ada(side=640), darkened)).resize((480, 480)), (640, 0))
    answer = client.index_faces(CollectionId="people", Image={"Bytes": jpeg(row)}, MaxFaces=1)

    assert [face["Reasons"] for face in answer["UnindexedFaces"]] == [["LOW_BRIGHTNESS"]]


def test_a_face_must_be_larger_in_a_larger_picture(client: RekognitionClient) -> None:
    def on_a_large_canvas(picture: Any) -> Any:
        canvas = picture.resize((2400, 2400))
        canvas.paste((200, 200, 200), (0, 0, 2400, 2400))
        canvas.paste(picture.resize((220, 220)), (1000, 1000))
        return canvas

    picture = changed(ada(), on_a_large_canvas)
    (face,) = client.detect_faces(Image={"Bytes": picture})["FaceDetails"]
    answer = client.index_faces(CollectionId="people", Image={"Bytes": picture})

    assert face["BoundingBox"]["Width"] * opened(picture).width > 45
    assert [face["Reasons"] for face in answer["UnindexedFaces"]] == [["SMALL_BOUNDING_BOX"]]


def test_lists_faces_in_pages(client: RekognitionClient, index: Index) -> None:
    faces = [index(ada(), f"r{number}") for number in range(5)]
    pages = list(client.get_paginator("list_faces").paginate(CollectionId="people", PaginationConfig={"PageSize": 2}))

    assert [[face["FaceId"] for face in page["Faces"]] for page in pages] == [faces[:2], faces[2:4], faces[4:]]
    assert all(page["FaceModelVersion"] == "7.0" for page in pages)


def test_lists_the_faces_asked_for(client: RekognitionClient, index: Index) -> None:
    faces = [index(ada(), f"r{number}") for number in range(3)]
    listed = client.list_faces(CollectionId="people", FaceIds=[faces[2], NOWHERE, faces[0]])["Faces"]

    assert [face["FaceId"] for face in listed] == [faces[0], faces[2]]


def test_lists_the_faces_of_a_user(client: RekognitionClient, index: Index) -> None:
    index(drawn("Ben"), "ben")
    face = index(ada(), "ada")
    client.create_user(CollectionId="people", UserId="ada")
    client.associate_faces(CollectionId="people", UserId="ada", FaceIds=[face])
    listed = client.list_faces(CollectionId="people", UserId="ada")["Faces"]

    assert [(face["FaceId"], face["UserId"]) for face in listed] == [(face, "ada")]


def test_lists_no_faces_of_a_user_who_is_not_there(client: RekognitionClient) -> None:
    with pytest.raises(client.exceptions.ResourceNotFoundException, match="The user id: ada does not exist"):
        client.list_faces(CollectionId="people", UserId="ada")


def test_a_token_fits_the_list_that_it_came_from_only(client: RekognitionClient, index: Index) -> None:
    faces = [index(ada(), f"r{number}") for number in range(3)]
    token = client.list_faces(CollectionId="people", MaxResults=1)["NextToken"]
    with pytest.raises(client.exceptions.InvalidPaginationTokenException):
        client.list_faces(CollectionId="people", NextToken=token, FaceIds=faces)

    assert len(client.list_faces(CollectionId="people", NextToken=token)["Faces"]) == 2


def test_erases_faces(client: RekognitionClient, index: Index) -> None:
    faces = [index(ada(), f"r{number}") for number in range(3)]
    answer = client.delete_faces(CollectionId="people", FaceIds=[faces[0], faces[2], faces[0]])

    assert answer["DeletedFaces"] == [faces[0], faces[2]]
    assert "UnsuccessfulFaceDeletions" not in answer
    assert [face["FaceId"] for face in client.list_faces(CollectionId="people")["Faces"]] == [faces[1]]


def test_a_face_that_is_not_there_cannot_be_erased(client: RekognitionClient) -> None:
    answer = client.delete_faces(CollectionId="people", FaceIds=[NOWHERE])

    assert answer["UnsuccessfulFaceDeletions"] == [{"FaceId": NOWHERE, "Reasons": ["FACE_NOT_FOUND"]}]
    assert "DeletedFaces" not in answer


def test_a_face_tied_to_a_user_cannot_be_erased(client: RekognitionClient, index: Index) -> None:
    face = index(ada())
    client.create_user(CollectionId="people", UserId="ada")
    client.associate_faces(CollectionId="people", UserId="ada", FaceIds=[face])
    answer = client.delete_faces(CollectionId="people", FaceIds=[face])

    assert answer["UnsuccessfulFaceDeletions"] == [
        {"FaceId": face, "UserId": "ada", "Reasons": ["ASSOCIATED_TO_AN_EXISTING_USER"]}
    ]
    client.disassociate_faces(CollectionId="people", UserId="ada", FaceIds=[face])
    assert client.delete_faces(CollectionId="people", FaceIds=[face])["DeletedFaces"] == [face]


def test_says_that_the_collection_is_missing(aws: Rekognition, client: RekognitionClient) -> None:
    with pytest.raises(client.exceptions.ResourceNotFoundException, match="The collection id: nowhere does not exist"):
        client.index_faces(CollectionId="nowhere", Image={"Bytes": ada()})
    assert ask(aws, "ListFaces", CollectionId="nowhere")[1] == "ResourceNotFoundException"
