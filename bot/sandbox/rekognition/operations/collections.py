"""Collections come and go."""

from __future__ import annotations

from bot.sandbox.rekognition.calls import Answer, Call
from bot.sandbox.rekognition.collection import MODEL_VERSION
from bot.sandbox.rekognition.world import World

PAGE = 4096


def create(world: World, call: Call) -> Answer:
    """CreateCollection."""
    collection = world.create(call.collection, dict(call.parameters.get("Tags", {})))
    return {"StatusCode": 200, "CollectionArn": collection.arn, "FaceModelVersion": MODEL_VERSION}


def describe(world: World, call: Call) -> Answer:
    """DescribeCollection."""
    collection = world.collection(call.collection)
    return {
        "FaceCount": len(collection.faces),
        "UserCount": len(collection.users),
        "FaceModelVersion": MODEL_VERSION,
        "CollectionARN": collection.arn,
        "CreationTimestamp": collection.created,
    }


def list_all(world: World, call: Call) -> Answer:
    """ListCollections."""
    most = call.parameters.get("MaxResults") or PAGE
    page, token = world.pages.cut(world.collections.values(), most, call.parameters.get("NextToken"), "collections")
    return {
        "CollectionIds": [collection.name for collection in page],
        "FaceModelVersions": [MODEL_VERSION for _ in page],
        "NextToken": token,
    }


def delete(world: World, call: Call) -> Answer:
    """DeleteCollection, with everything in it."""
    del world.collections[world.collection(call.collection).name]
    return {"StatusCode": 200}
