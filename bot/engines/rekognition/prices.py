"""What Rekognition charges for."""

from __future__ import annotations

A_THOUSAND_CALLS = 1.0
"""US dollars, in the first million a month (Amazon Rekognition pricing, image APIs of groups 1 and 2)."""
BILLED = (
    "AssociateFaces",
    "DetectFaces",
    "DisassociateFaces",
    "IndexFaces",
    "SearchFaces",
    "SearchFacesByImage",
    "SearchUsersByImage",
)
"""Group 1 counts work on user vectors as well; the other calls are free."""
