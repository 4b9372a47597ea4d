"""The terminal: its commands as a person types them."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from bot.cli import main
from bot.sandbox.cast import CAST, group, jpeg, landscape
from tests.conftest import drawn
from tests.said import erased, learned


@pytest.fixture(autouse=True)
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A working directory with a few pictures, and no settings."""
    monkeypatch.chdir(tmp_path)
    for name in ("TELEGRAM_TOKEN", "DATABASE_URL", "OWNER_IDS", "ALLOWED_CHATS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("FACE_ENGINE", "local")
    for person in CAST[:2]:
        for picture in (0, 1):
            Path(f"{person.name}{picture}.jpg").write_bytes(drawn(person.name, picture))
    Path("landscape.jpg").write_bytes(jpeg(landscape()))
    Path("both.jpg").write_bytes(jpeg(group(CAST[:2])))
    return tmp_path


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    status = main(arguments)
    captured = capsys.readouterr()
    return status, captured.out, captured.err


def objects(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


def test_enrol_then_identify(capsys: pytest.CaptureFixture[str]) -> None:
    taught = run(capsys, "enroll", "Ada", "Ada0.jpg")
    status, out, _ = run(capsys, "identify", "Ada1.jpg", "Ben0.jpg")

    assert taught == (0, f"Ada0.jpg: {learned('Ada')}\n", "")
    assert status == 0
    assert re.fullmatch(r"Ada1\.jpg: Ada · \d+ %\nBen0\.jpg: I don’t know this face yet\.\n", out)


def test_identify_prints_an_object_a_photo(capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "enroll", "Ada", "Ada0.jpg")
    status, out, _ = run(capsys, "identify", "--json", "both.jpg", "landscape.jpg")
    both, nobody = objects(out)
    ada, ben = both["faces"]

    assert status == 0
    assert (both["file"], both["error"]) == ("both.jpg", None)
    assert (ada["band"], ada["name"], ada["candidates"][0]["name"]) == ("match", "Ada", "Ada")
    assert 97 <= ada["similarity"] <= 100
    assert (ben["band"], ben["name"], ben["candidates"]) == ("unknown", None, [])
    assert all(len(face["box"]) == 4 and all(isinstance(number, int) for number in face["box"]) for face in (ada, ben))
    assert set(ada["quality"]) == {"width_px", "sharpness", "brightness", "yaw", "pitch", "roll", "reasons"}
    assert nobody == {"file": "landscape.jpg", "error": "no_face", "faces": []}


def test_each_bad_file_has_its_code_and_does_not_stop_the_others(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    Path("empty.jpg").write_bytes(b"")
    Path("cut.jpg").write_bytes(drawn("Ada")[:2000])
    Path("words.jpg").write_text("not a picture")
    shutil.copy("Ada0.jpg", "wrong.txt")
    Image.new("RGB", (1, 1)).save("dot.png")
    Image.new("1", (20_000, 20_000)).save("bomb.png")
    Path("large.jpg").write_bytes(bytes(30 << 20))
    files = ["empty.jpg", "cut.jpg", "words.jpg", "wrong.txt", "dot.png", "bomb.png", "large.jpg", "none.jpg"]
    status, out, _ = run(capsys, "identify", "--json", *files)
    codes = {report["file"]: report["error"] for report in objects(out)}

    assert status == 1
    assert codes == {
        "empty.jpg": "truncated",
        "cut.jpg": "truncated",
        "words.jpg": "not_image",
        "wrong.txt": None,
        "dot.png": "too_small",
        "bomb.png": "too_many_pixels",
        "large.jpg": "too_large",
        "none.jpg": "unreadable",
    }


def test_a_file_that_is_not_there_is_named_as_such(capsys: pytest.CaptureFixture[str]) -> None:
    status, _, err = run(capsys, "identify", "none.jpg")

    assert (status, err) == (1, "none.jpg: No such file or directory\n")


def test_people_and_forget(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    run(capsys, "enroll", "Ada", "Ada0.jpg", "Ada1.jpg")
    listed = run(capsys, "people", "--json")
    monkeypatch.setattr("builtins.input", lambda question: "n")
    kept = run(capsys, "forget", "ada")
    forgotten = run(capsys, "forget", "ada", "--yes")
    after = run(capsys, "people")

    assert listed == (0, '{"name": "Ada", "photos": 2}\n', "")
    assert kept == (0, "Ada stays.\n", "")
    assert (forgotten[0], forgotten[2]) == (0, "")
    assert erased("Ada", 2).fullmatch(forgotten[1].strip())
    assert after[1].startswith("I know nobody here yet. Introduce somebody: whobot enroll NAME PHOTO")


def test_somebody_unknown_cannot_be_forgotten(capsys: pytest.CaptureFixture[str]) -> None:
    status, _, err = run(capsys, "forget", "Ada", "--yes")

    assert (status, err) == (1, "whobot: I don’t know Ada here. Whom I know: whobot people\n")


def test_a_name_that_is_none_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    status, _, err = run(capsys, "enroll", "x" * 65, "Ada0.jpg", "Ada1.jpg")

    assert (status, err) == (2, "whobot: That can’t be a name: 1 to 64 letters, digits or signs, please.\n")


def test_names_of_any_script_and_files_of_any_bytes_are_written_to_any_pipe() -> None:
    shutil.copy("Ada1.jpg", os.fsdecode(b"caf\xe9.jpg"))
    script = (
        "import os, sys; from bot.cli import main; main(['enroll', 'Мария', 'Ada0.jpg']);"
        "sys.exit(main(['identify', '--json', os.fsdecode(b'caf\\xe9.jpg'), 'Ada1.jpg']))"
    )
    environment = {**os.environ, "PYTHONIOENCODING": "cp1252"}
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, env=environment)
    first, *reports = done.stdout.decode("utf-8").splitlines()

    assert (done.returncode, done.stderr) == (0, b"")
    assert "Мария" in first
    assert [json.loads(report)["faces"][0]["name"] for report in reports] == ["Мария", "Мария"]


def test_each_chat_has_its_own_gallery(capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "enroll", "Ada", "Ada0.jpg", "--chat", "-100123")

    assert run(capsys, "people")[1].startswith("I know nobody here yet. Introduce somebody: whobot enroll NAME PHOTO")
    assert run(capsys, "people", "--chat", "-100123")[1].endswith("Ada · 1 photo\n")


def test_import_teaches_a_folder_and_twice_adds_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    for person in CAST[:2]:
        Path("club", person.name).mkdir(parents=True)
        for picture in (0, 1):
            shutil.copy(f"{person.name}{picture}.jpg", Path("club", person.name))
    shutil.copy("landscape.jpg", "club/Ada")
    Path("club/Ada/Thumbs.db").write_bytes(b"not meant")
    passed_over = "Passed over, since they are no images in FOLDER/<Name>/: 1.\n"
    first = run(capsys, "import", "club")
    second = run(capsys, "import", "club")

    assert first[:2] == (1, f"People: 2. Photos: 5, of these 4 new, 0 known already, 1 refused.\n{passed_over}")
    assert "club/Ada/landscape.jpg: I see no face in this photo." in first[2]
    assert second[:2] == (1, f"People: 2. Photos: 5, of these 0 new, 4 known already, 1 refused.\n{passed_over}")
    assert run(capsys, "people")[1] == "I know 2 people here:\nAda · 2 photos\nBen · 2 photos\n"


@pytest.mark.parametrize("arguments", [[], ["enroll", "Ada"], ["dance"], ["identify"]])
def test_wrong_usage_ends_with_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)

    assert left.value.code == 2


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["import", "nowhere"], "whobot: nowhere is not a folder.\n"),
        (["run"], "whobot: TELEGRAM_TOKEN is not set. Talk to @BotFather"),
    ],
)
def test_what_is_missing_is_said_in_one_sentence_with_the_next_step(
    capsys: pytest.CaptureFixture[str], arguments: list[str], sentence: str
) -> None:
    status, _, err = run(capsys, *arguments)

    assert status == 2
    assert err.splitlines(keepends=True)[-1].startswith(sentence.rstrip("\n"))


def test_an_unreachable_telegram_is_said_and_the_token_is_not(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TELEGRAM_TOKEN", "123456:secret-secret-secret-secret-secret")
    monkeypatch.setenv("TELEGRAM_API_URL", "http://127.0.0.1:9")
    status, _, err = run(capsys, "run")

    assert status == 2
    assert "Telegram cannot be reached at http://127.0.0.1:9 " in err
    assert "secret" not in err


@pytest.mark.parametrize(
    ("missing", "arguments", "extra"), [("cv2", ["people"], "local"), ("starlette", ["demo"], "try")]
)
def test_a_missing_extra_is_named(missing: str, arguments: list[str], extra: str) -> None:
    script = f"import sys; sys.modules[{missing!r}] = None; from bot.cli import main; sys.exit(main({arguments}))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)

    assert done.returncode == 2
    assert done.stderr.startswith("whobot: ")
    assert f"needs {missing}, which is not installed: pip install 'whobot[{extra}]'" in done.stderr


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="/proc tells the peak memory of a process")
def test_bad_files_and_large_ones_stay_under_600_megabytes() -> None:
    Image.new("1", (20_000, 20_000)).save("bomb.png")
    Image.effect_noise((6_000, 4_000), 40).convert("RGB").save("large.jpg", quality=60)
    Path("huge.jpg").write_bytes(bytes(30 << 20))
    script = (
        "from pathlib import Path; from bot.cli import main;"
        "main(['identify', '--json', 'bomb.png', 'large.jpg', 'huge.jpg', 'both.jpg']);"
        "print(Path('/proc/self/status').read_text().split('VmHWM:')[1].split()[0])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    *reports, kilobytes = done.stdout.splitlines()

    assert [json.loads(report)["error"] for report in reports] == ["too_many_pixels", "no_face", "too_large", None]
    assert int(kilobytes) < 600 * 1024


def test_calibrate_compares_the_photos_and_applies_what_it_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    too_few = run(capsys, "calibrate")
    for person in CAST[:5]:
        Path("club", person.name).mkdir(parents=True)
        for picture in (0, 1):
            Path("club", person.name, f"{picture}.jpg").write_bytes(drawn(person.name, picture))
    run(capsys, "import", "club")
    status, out, _ = run(capsys, "calibrate", "--apply", "stricter")
    _, later, _ = run(capsys, "calibrate")
    absent = run(capsys, "calibrate", "--apply", "stricter")

    assert too_few[0] == 1
    assert "whobot enroll NAME PHOTO" in too_few[2]
    assert status == 0
    assert out.startswith("I took each of the 10 photos of 5 people here for a new one.")
    assert out.endswith(
        "From now on 98.5 / 90 / 1 holds: a name from the first, a question from the second, ahead by the third.\n"
    )
    assert "As it is now (98.5 / 90 / 1)" in later
    assert (absent[0], absent[2]) == (2, "whobot: --apply stricter: that is not among the choices above.\n")
