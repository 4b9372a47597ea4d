"""The benchmarks of Rekognition run, and count what they say they count; how long anything takes is not looked at."""

from __future__ import annotations

from collections import Counter

from tests.bench import calls, pacing


def cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip("|").split("|")]


def test_every_deed_takes_the_calls_that_the_table_says() -> None:
    bills = {bill.what: (bill.calls.total(), bill.billed) for bill in calls.bills()}

    assert bills == {
        "first enrolment in a chat": (5, 3),
        "enrolment of somebody new": (5, 4),
        "enrolment of somebody known": (4, 4),
        "a portrait": (2, 2),
        "a photo of four faces": (5, 5),
        "`whobot doctor --live` itself": (12, 7),
        "a portrait, after `doctor --live`": (1, 1),
        "a photo of four faces, after `doctor --live`": (4, 4),
        "a photo without a face": (1, 1),
        "a portrait, where nobody is enrolled": (1, 1),
        "forgetting a person": (5, 0),
        "forgetting everybody": (3, 0),
    }


def test_a_bill_names_its_calls_and_what_they_cost() -> None:
    bill = calls.Bill("a photo of four faces", Counter(DetectFaces=1, SearchUsersByImage=4))

    assert bill.row[1:] == ("5", "5", "$0.005", "DetectFaces, SearchUsersByImage × 4")


def test_a_load_below_the_limit_is_answered_in_one_call_each_and_a_portrait_takes_the_calls_of_its_way() -> None:
    load, cpu = "\n".join(pacing.run(None, searches=6, photos_for_cpu=2)).split("\n\n")
    _, _, whobot, boto3 = (cells(line) for line in load.splitlines())
    _, _, *costs = (cells(line) for line in cpu.splitlines())

    assert whobot[:3] == ["whobot", "0 of 6", "6"]
    assert boto3[1:3] == ["0 of 6", "6"]
    assert [cost[1] for cost in costs] == ["1", "2", "1", "1", "0"]
