"""The IAM policy that the configured bot needs."""

from __future__ import annotations

from typing import Any

from bot.app.engines import open_database
from bot.settings import Settings


def iam_policy(settings: Settings) -> dict[str, Any]:
    """The least-privilege policy for the prefix in force and for every collection that was adopted."""
    from bot.engines.rekognition.policy import policy

    with open_database(settings) as store:
        return policy(settings.collection_prefix, store.foreign_collections(), settings.aws_region)
