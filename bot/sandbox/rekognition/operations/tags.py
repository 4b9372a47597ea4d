"""Tags of collections, which are found by their ARN."""

from __future__ import annotations

from bot.sandbox.rekognition.calls import Answer, Call
from bot.sandbox.rekognition.refusals import Refusal
from bot.sandbox.rekognition.world import World


def list_all(world: World, call: Call) -> Answer:
    """ListTagsForResource."""
    return {"Tags": dict(_tags(world, call))}


def add(world: World, call: Call) -> Answer:
    """TagResource; a tag that is there gets the new value."""
    _tags(world, call).update(call.parameters["Tags"])
    return {}


def remove(world: World, call: Call) -> Answer:
    """UntagResource; tags that are not there are passed over."""
    for key in call.parameters["TagKeys"]:
        _tags(world, call).pop(key, None)
    return {}


def _tags(world: World, call: Call) -> dict[str, str]:
    arn = call.parameters["ResourceArn"]
    for collection in world.collections.values():
        if collection.arn == arn:
            return collection.tags
    raise Refusal("ResourceNotFoundException", f"The resource {arn} does not exist")
