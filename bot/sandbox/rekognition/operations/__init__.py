"""The operations by name, each a plain function of the world and a checked call."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.sandbox.rekognition.calls import Answer, Call
from bot.sandbox.rekognition.operations import associations, collections, compare, faces, index, search, tags, users
from bot.sandbox.rekognition.world import World

Operation = Callable[[World, Call], Answer]

OPERATIONS: Mapping[str, Operation] = {
    "AssociateFaces": associations.associate,
    "CompareFaces": compare.compare,
    "CreateCollection": collections.create,
    "CreateUser": users.create,
    "DeleteCollection": collections.delete,
    "DeleteFaces": faces.delete,
    "DeleteUser": users.delete,
    "DescribeCollection": collections.describe,
    "DetectFaces": faces.detect,
    "DisassociateFaces": associations.disassociate,
    "IndexFaces": index.index,
    "ListCollections": collections.list_all,
    "ListFaces": faces.list_all,
    "ListTagsForResource": tags.list_all,
    "ListUsers": users.list_all,
    "SearchFaces": search.faces,
    "SearchFacesByImage": search.faces_by_image,
    "SearchUsers": search.users,
    "SearchUsersByImage": search.users_by_image,
    "TagResource": tags.add,
    "UntagResource": tags.remove,
}
