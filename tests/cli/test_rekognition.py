"""The terminal with Rekognition: adopting, dropping, examining, and the policy."""

from __future__ import annotations

import asyncio
import json
import re
import threading
from collections.abc import Coroutine, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import boto3
import pytest

from bot.cli import main
from bot.engines.rekognition.pacing import QUOTAS
from bot.sandbox.botapi import BotApi
from bot.sandbox.cast import CAST, group, jpeg
from bot.sandbox.rekognition import Fault, Rekognition
from tests.conftest import drawn
from tests.said import learned


@pytest.fixture
def aws() -> Iterator[Rekognition]:
    """A server with nothing in it."""
    with Rekognition() as server:
        yield server
        assert server.bugs == ()


@pytest.fixture(autouse=True)
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, aws: Rekognition) -> Path:
    """A working directory with a few pictures and the settings of somebody with an AWS account."""
    monkeypatch.chdir(tmp_path)
    for name in ("TELEGRAM_TOKEN", "DATABASE_URL", "FACE_ENGINE", "AWS_PROFILE", "AWS_SESSION_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    for name, value in aws.environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("REKOGNITION_QUOTAS", ",".join(f"{operation}=500" for operation in QUOTAS))
    for number in (0, 1):
        Path(f"ada{number}.jpg").write_bytes(drawn("Ada", number))
        Path(f"ben{number}.jpg").write_bytes(drawn("Ben", number))
    Path("group.jpg").write_bytes(jpeg(group(CAST[:4])))
    return tmp_path


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    status = main(arguments)
    captured = capsys.readouterr()
    return status, captured.out, captured.err


def script(aws: Rekognition) -> None:
    """What a tutorial's script leaves: a collection called friends."""
    made = boto3.client("rekognition", endpoint_url=aws.url, region_name=aws.region)
    with closing(made) as client:
        client.create_collection(CollectionId="friends")
        for name in ("ada", "ben"):
            client.index_faces(
                CollectionId="friends",
                Image={"Bytes": Path(f"{name}0.jpg").read_bytes()},
                ExternalImageId=name.capitalize(),
            )


def test_rekognition_is_what_is_used_where_nothing_else_was_set(
    capsys: pytest.CaptureFixture[str], aws: Rekognition
) -> None:
    run(capsys, "enroll", "Ada", "ada0.jpg")
    status, out, _ = run(capsys, "identify", "ada1.jpg")

    assert (status, bool(re.fullmatch(r"ada1\.jpg: Ada · \d+ %\n", out))) == (0, True)
    assert len(aws.collections) == 1


def test_another_engine_can_be_named_for_one_command(capsys: pytest.CaptureFixture[str], aws: Rekognition) -> None:
    run(capsys, "enroll", "--engine", "local", "Ada", "ada0.jpg")

    assert run(capsys, "identify", "ada1.jpg", "--engine", "local")[1].startswith("ada1.jpg: Ada · ")
    assert aws.calls == ()


def test_without_an_account_the_next_step_is_said(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("AWS_ACCESS_KEY_ID")
    monkeypatch.delenv("AWS_SECRET_ACCESS_KEY")
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", "nowhere")
    monkeypatch.setenv("AWS_CONFIG_FILE", "nowhere")
    status, _, err = run(capsys, "people")

    assert status == 2
    assert "~/.aws/credentials" in err
    assert "FACE_ENGINE=local" in err


def test_a_missing_permission_is_said_with_the_next_step(capsys: pytest.CaptureFixture[str], aws: Rekognition) -> None:
    aws.deny("IndexFaces")
    status, _, err = run(capsys, "enroll", "Ada", "ada0.jpg")

    assert status == 1
    assert err.startswith("ada0.jpg: The AWS credentials may not call rekognition:IndexFaces.")


def test_why_names_the_photo_that_is_most_alike(capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "enroll", "Ada", "ada0.jpg", "ada1.jpg")
    _, out, _ = run(capsys, "identify", "--why", "ada0.jpg")

    assert re.search(r"^Ada: most like the photo of \d{4}-\d\d-\d\d \(\d+ %\), then one other\.$", out, re.MULTILINE)


def test_a_face_unlike_the_others_is_kept_when_somebody_is_sure(capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "enroll", "Ada", "ada0.jpg")
    doubted = run(capsys, "enroll", "Ada", "ben0.jpg")
    kept = run(capsys, "enroll", "--sure", "Ada", "ben0.jpg")

    assert doubted[0] == 1
    assert doubted[2] == (
        "ben0.jpg: This does not look like the other photos of Ada. If it is Ada all the same: --sure\n"
    )
    assert kept[:2] == (0, f"ben0.jpg: {learned('Ada', 2)}\n")


def test_a_scripts_collection_is_adopted_and_reported(capsys: pytest.CaptureFixture[str], aws: Rekognition) -> None:
    script(aws)
    status, out, _ = run(capsys, "adopt", "friends", "--chat", "-100")

    assert status == 0
    assert out.startswith("Ada: faces 1, of these 1 new\nBen: faces 1, of these 1 new\nPeople: 2.")
    assert run(capsys, "identify", "ben1.jpg", "--chat", "-100")[1].startswith("ben1.jpg: Ben · ")
    assert "collection/friends" in run(capsys, "iam-policy")[1]


def test_a_policy_for_a_collection_can_be_had_before_it_is_adopted(
    capsys: pytest.CaptureFixture[str], aws: Rekognition
) -> None:
    script(aws)
    aws.deny("ListFaces")
    refused = run(capsys, "adopt", "friends", "--chat", "-100")
    policy = run(capsys, "iam-policy", "--collection", "friends")[1]

    assert refused[0] == 2
    assert "whobot iam-policy --collection friends" in refused[2]
    assert "arn:aws:rekognition:eu-west-1:*:collection/friends" in policy


def test_an_adopted_collection_is_given_back(capsys: pytest.CaptureFixture[str], aws: Rekognition) -> None:
    script(aws)
    run(capsys, "adopt", "friends", "--chat", "-100")
    released = run(capsys, "drop", "--chat", "-100", "--keep-collection", "--yes")
    not_adopted = run(capsys, "drop", "--chat", "-100", "--keep-collection", "--yes")

    assert released[:2] == (0, "Done. All 2 people are erased.\n")
    assert (len(aws.collections["friends"].faces), len(aws.collections["friends"].users)) == (2, 0)
    assert not_adopted[0] == 2


def test_a_collection_that_is_not_there_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    status, _, err = run(capsys, "adopt", "nowhere", "--chat", "1")

    assert status == 1
    assert "There is no collection nowhere at AWS" in err


def test_a_chat_is_dropped_after_asking(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, aws: Rekognition
) -> None:
    run(capsys, "enroll", "Ada", "ada0.jpg")
    monkeypatch.setattr("builtins.input", lambda question: "n")
    kept = run(capsys, "drop")
    monkeypatch.setattr("builtins.input", lambda question: "y")
    dropped = run(capsys, "drop")

    assert kept == (0, "Everybody stays.\n", "")
    assert dropped[0] == 0
    assert dropped[1].startswith("Done. The one person I knew here is erased.\nReceipt of ")
    assert len(aws.collections) == 0


def test_an_adopted_collection_is_named_before_it_is_deleted(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, aws: Rekognition
) -> None:
    script(aws)
    run(capsys, "adopt", "friends", "--chat", "local")
    asked: list[str] = []

    def refuse(question: str) -> str:
        asked.append(question)
        return "n"

    monkeypatch.setattr("builtins.input", refuse)
    run(capsys, "drop")
    refused = run(capsys, "drop", "--yes")
    before = list(aws.collections)
    done = run(capsys, "drop", "--yes", "--collection", "friends")

    assert "The collection friends was there before me" in asked[0]
    assert refused[0] == 2
    assert "--collection friends" in refused[2]
    assert before == ["friends"]
    assert done[1].startswith("Done. All 2 people are erased.\nReceipt of ")
    assert len(aws.collections) == 0


def test_the_policy_is_json_with_no_more_than_is_needed(capsys: pytest.CaptureFixture[str]) -> None:
    policy = json.loads(run(capsys, "iam-policy")[1])
    on_anything, on_collections = policy["Statement"]
    allowed = {*on_anything["Action"], *on_collections["Action"]}

    assert allowed == {f"rekognition:{operation}" for operation in QUOTAS}
    assert on_anything["Resource"] == "*"
    assert set(on_anything["Action"]) == {"rekognition:CreateCollection", "rekognition:DetectFaces"}
    assert on_collections["Resource"] == ["arn:aws:rekognition:eu-west-1:*:collection/whobot-*"]
    assert "*" not in allowed


def test_the_doctor_finds_everything_fine(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, aws: Rekognition
) -> None:
    status, out = _examined(capsys, monkeypatch)

    assert status == 0
    assert "✗" not in out
    for subject in ("database", "AWS credentials", "AWS region", "AWS quotas", "face model", "Telegram token"):
        assert f"✓ {subject}: " in out
    assert all(f"✓ rekognition:{operation}: permitted" in out for operation in QUOTAS)
    assert len(aws.collections) == 0


@pytest.mark.parametrize("operation", sorted(QUOTAS))
def test_the_doctor_names_a_permission_that_is_missing(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, aws: Rekognition, operation: str
) -> None:
    aws.deny(operation)
    status, out = _examined(capsys, monkeypatch)
    failed = re.findall(r"^✗ (.+?): ", out, re.MULTILINE)

    assert (status, failed) == (1, [f"rekognition:{operation}"])
    assert "whobot iam-policy" in out


def test_the_doctor_says_how_to_mend_wrong_keys_and_a_wrong_region(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_REGION", "mars-1")
    region = run(capsys, "doctor")
    monkeypatch.setenv("AWS_REGION", "eu-west-1")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "wrong")
    keys = run(capsys, "doctor")

    assert "✗ AWS region: Rekognition is not in mars-1. Set AWS_REGION to one of " in region[1]
    assert "✗ rekognition:DetectFaces: AWS does not accept the credentials." in keys[1]
    assert "✗ Telegram token: TELEGRAM_TOKEN is not set." in keys[1]
    assert (region[0], keys[0]) == (1, 1)


@pytest.mark.parametrize("code", ["SubscriptionRequiredException", "SomethingNobodyKnows"])
def test_the_doctor_takes_no_unknown_refusal_for_a_permission(
    capsys: pytest.CaptureFixture[str], aws: Rekognition, code: str
) -> None:
    aws.fail(Fault.error(code, message="no"), times=100)
    _, out, _ = run(capsys, "doctor")

    assert "permitted" not in out
    assert out.count("✗ rekognition:") == len(QUOTAS)


def test_the_doctor_names_what_it_could_not_delete(capsys: pytest.CaptureFixture[str], aws: Rekognition) -> None:
    aws.deny("DeleteCollection")
    _, out, _ = run(capsys, "doctor")
    (left,) = aws.collections

    assert f"{left} may be left at AWS" in out


def test_files_of_aws_that_cannot_be_read_are_said(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    Path("config").write_text("this is no configuration\n")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(folder / "config"))
    status, out, _ = run(capsys, "doctor")
    listed = run(capsys, "people")

    assert status == 1
    assert "✗ AWS credentials: ~/.aws/config or ~/.aws/credentials cannot be read" in out
    assert (listed[0], "cannot be read" in listed[2]) == (2, True)


def test_the_doctor_looks_at_the_local_engine_too(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "doctor", "--engine", "local")

    assert "✓ face engine: local" in out


def test_the_doctor_repairs(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "doctor", "--repair")[:2] == (
        0,
        "Enrolments that had been broken off and are finished or undone now: 0.\n",
    )


@pytest.mark.parametrize("photos", [(), ("ada0.jpg", "group.jpg")], ids=["drawn people", "photos of one's own"])
def test_a_live_try_proves_the_cheap_way_and_leaves_nothing(
    capsys: pytest.CaptureFixture[str], aws: Rekognition, photos: tuple[str, ...]
) -> None:
    status, out, _ = run(capsys, "doctor", "--live", *photos)
    run(capsys, "enroll", "Ada", "ada0.jpg")
    aws.forget_calls()
    run(capsys, "identify", "ada1.jpg")

    assert status == 0
    assert (
        "✓ group photos: SearchUsersByImage tells of 4 of 4 faces: a photo takes as many calls as it has faces" in out
    )
    assert re.search(r"✓ calls: .*IndexFaces 1.*Billed: \d+, about \$0\.00\d\.", out)
    assert [call.operation for call in aws.calls] == ["SearchUsersByImage"]
    assert not [name for name in aws.collections if "live" in name]


def test_a_live_try_that_sees_fewer_faces_keeps_to_the_documented_way(
    capsys: pytest.CaptureFixture[str], aws: Rekognition
) -> None:
    aws.lists_every_face = False
    status, out, _ = run(capsys, "doctor", "--live")
    run(capsys, "enroll", "Ada", "ada0.jpg")
    aws.forget_calls()
    run(capsys, "identify", "ada1.jpg")

    assert status == 0
    assert "tells of 1 of 4 faces: a photo takes one call more than it has faces" in out
    assert [call.operation for call in aws.calls] == ["DetectFaces", "SearchUsersByImage"]


def test_a_live_try_that_fails_cleans_up_all_the_same(capsys: pytest.CaptureFixture[str], aws: Rekognition) -> None:
    aws.deny("AssociateFaces")
    status, out, _ = run(capsys, "doctor", "--live")

    assert status == 1
    assert "✗ enrolment: The AWS credentials may not call rekognition:AssociateFaces." in out
    assert "✓ clean-up: " in out
    assert len(aws.collections) == 0


def test_a_live_try_needs_faces(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "doctor", "--live", "ada0.jpg", "ada1.jpg")

    assert status == 1
    assert "✗ group photos: a photo of several people is needed, and this one shows 1." in out
    assert main(["doctor", "--live", "ada0.jpg"]) == 2


@contextmanager
def _telegram() -> Iterator[BotApi]:
    """A Bot API server in a thread of its own: `doctor` runs an event loop itself."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()

    def within(step: Coroutine[Any, Any, Any]) -> None:
        asyncio.run_coroutine_threadsafe(step, loop).result(10)

    api = BotApi()
    within(api.__aenter__())
    try:
        yield api
    finally:
        within(api.close())
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.close()


def _examined(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> tuple[int, str]:
    """Examine everything, with a Bot API server that is there."""
    with _telegram() as api:
        monkeypatch.setenv("TELEGRAM_TOKEN", api.token)
        monkeypatch.setenv("TELEGRAM_API_URL", api.url)
        status, out, _ = run(capsys, "doctor")
    return status, out


def test_calibrate_asks_before_calls_that_are_billed(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, aws: Rekognition
) -> None:
    for person in CAST[:5]:
        Path("club", person.name).mkdir(parents=True)
        for picture in (0, 1):
            Path("club", person.name, f"{picture}.jpg").write_bytes(drawn(person.name, picture))
    run(capsys, "import", "club")
    monkeypatch.setattr("builtins.input", lambda question: "n")
    declined = run(capsys, "calibrate")
    before = [call.operation for call in aws.calls].count("SearchFaces")
    status, out, _ = run(capsys, "calibrate", "--yes")

    assert declined == (0, "All right: nothing was compared, and nothing has changed.\n", "")
    assert (before, [call.operation for call in aws.calls].count("SearchFaces")) == (0, 10)
    assert (status, out.startswith("I took each of the 10 photos of 5 people")) == (0, True)


def test_what_is_not_confirmed_is_said_and_no_success(capsys: pytest.CaptureFixture[str], aws: Rekognition) -> None:
    run(capsys, "enroll", "Ada", "ada0.jpg")
    aws.fail(Fault.empty(), operation="DeleteFaces", times=3)
    status, said, _ = run(capsys, "forget", "Ada", "--yes")

    assert status == 1
    assert said.startswith("From now on I name Ada to nobody, but not everything is erased yet.\n")
    assert run(capsys, "people")[1].startswith("I know nobody here yet.")
