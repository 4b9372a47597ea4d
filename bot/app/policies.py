"""The IAM policy that the configured bot needs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.app.engines import account_of, open_database
from bot.settings import Settings


def iam_policy(settings: Settings, adopting: Sequence[str] = ()) -> dict[str, Any]:
    """The least-privilege policy for the prefix in force, every collection that was adopted, and those that will be.

    Raises ConfigurationError.
    """
    from bot.engines.rekognition.client import session_of
    from bot.engines.rekognition.policy import policy

    region = session_of(account_of(settings)).region_name
    with open_database(settings) as store:
        return policy(settings.collection_prefix, sorted({*store.foreign_collections(), *adopting}), region)
