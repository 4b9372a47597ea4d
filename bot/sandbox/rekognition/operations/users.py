"""Users: several faces of a person under one name."""

from __future__ import annotations

from bot.sandbox.rekognition.calls import Answer, Call
from bot.sandbox.rekognition.collection import UserRecord
from bot.sandbox.rekognition.refusals import exists
from bot.sandbox.rekognition.world import World

PAGE = 500


def create(world: World, call: Call) -> Answer:
    """CreateUser."""
    collection, user_id = world.collection(call.collection), call.parameters["UserId"]
    if user_id in collection.users:
        raise exists("ConflictException", "user", user_id)
    collection.users[user_id] = UserRecord(user_id, next(collection.serials))
    return {}


def list_all(world: World, call: Call) -> Answer:
    """ListUsers."""
    collection = world.collection(call.collection)
    most, token = call.parameters.get("MaxResults", PAGE), call.parameters.get("NextToken")
    page, token = world.pages.cut(collection.users.values(), most, token, f"users {collection.arn}")
    users = [{"UserId": user.user_id, "UserStatus": user.status} for user in page]
    return {"Users": users, "NextToken": token}


def delete(world: World, call: Call) -> Answer:
    """DeleteUser; its faces stay, tied to nobody."""
    collection = world.collection(call.collection)
    collection.remove_user(collection.user(call.parameters["UserId"]).user_id)
    return {}
