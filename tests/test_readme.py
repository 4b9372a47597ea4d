"""What README says holds."""

from __future__ import annotations

import argparse
import configparser
import json
import re
import tomllib
from pathlib import Path

import pytest

from bot.app.serving import DEADLINE
from bot.chat.help import COMMANDS, FOR_OWNERS
from bot.cli.commands import parser
from bot.faces import Action, Role
from bot.recognizer.rights import NEEDS
from bot.sandbox.cast import CAST, group, jpeg
from bot.sandbox.rekognition import Rekognition
from bot.settings import table
from bot.texts import LANGUAGES
from tests.bench import calls
from tests.bench.__main__ import BENCHMARKS
from tests.conftest import drawn

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")


def command(name: str) -> str:
    found = re.search(rf"<!-- command: {name} -->\n```sh\n(.+)\n```", README)
    assert found, f"README has no command {name}"
    return found[1]


def terminal_commands() -> set[str]:
    (choices,) = (action.choices for action in parser()._actions if isinstance(action, argparse._SubParsersAction))
    return set(choices)


def test_there_are_two_commands_of_one_line_each_with_a_virtual_environment_of_their_own() -> None:
    for line in (command("demo"), command("tests")):
        assert line.startswith("python3 -m venv .venv && .venv/bin/python -m pip install")


def test_the_extras_that_the_commands_name_exist() -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]

    named = {extra for some in re.findall(r"\.\[([\w,]+)\]", README) for extra in some.split(",")}

    assert named >= {"try", "local", "heic", "postgres", "dev"}
    assert named <= set(extras)


def test_the_table_of_settings_is_that_of_the_program() -> None:
    rows = [
        f"| `{row.name}` | {f'`{row.default}`' if row.default else ''} | {row.reader} | {row.purpose} |"
        for row in table()
    ]

    assert "\n".join(rows) in README


def test_the_example_of_a_settings_file_names_every_setting() -> None:
    example = (ROOT / ".env.example").read_text("utf-8")

    assert re.findall(r"^#?([A-Z0-9_]+)=", example, re.MULTILINE) == [row.name for row in table()]


def test_the_systemd_unit_runs_the_bot_without_rights_and_waits_as_long_as_the_bot_takes_to_stop() -> None:
    found = re.search(r"<!-- whobot\.service -->\n```ini\n(.+?)```", README, re.DOTALL)
    assert found
    unit = configparser.ConfigParser(strict=False)
    unit.optionxform = str  # type: ignore[assignment, method-assign]  # systemd tells capitals apart
    unit.read_string(found[1])

    assert unit["Service"]["ExecStart"].endswith("/whobot run")
    assert unit["Service"]["DynamicUser"] == "yes"
    assert int(unit["Service"]["TimeoutStopSec"]) > DEADLINE


def test_heroku_and_docker_run_commands_that_exist() -> None:
    procfile = dict(line.split(": ") for line in (ROOT / "Procfile").read_text("utf-8").splitlines())
    dockerfile = (ROOT / "Dockerfile").read_text("utf-8")
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    named = re.findall(r"\.\[([\w,]+)\]", dockerfile + (ROOT / "requirements.txt").read_text("utf-8"))

    assert procfile == {"release": "whobot migrate", "web": "whobot run", "worker": "whobot run"}
    assert 'CMD ["whobot", "run"]' in dockerfile
    assert dockerfile.index("USER whobot") < dockerfile.index("CMD [")
    assert {extra for some in named for extra in some.split(",")} <= set(extras)


def test_herokus_form_asks_for_settings_that_exist() -> None:
    app = json.loads((ROOT / "app.json").read_text("utf-8"))

    assert set(app["env"]) <= {row.name for row in table()}
    assert set(app["formation"]) == {"web", "worker"}


def test_every_command_of_the_chat_is_explained() -> None:
    assert all(f"`/{name}" in README for name in (*COMMANDS, *FOR_OWNERS, "start"))


def test_the_commands_of_the_terminal_are_those_of_the_program() -> None:
    assert set(re.findall(r"^\| `whobot ([\w-]+)", README, re.MULTILINE)) == terminal_commands()


def test_the_table_of_rights_is_that_of_the_program() -> None:
    rows = re.findall(r"^\| `(\w+)` \| [^|]+ \| (anybody|member|administrator|owner) \|$", README, re.MULTILINE)
    who = {Role.STRANGER: "anybody", Role.MEMBER: "member", Role.ADMINISTRATOR: "administrator", Role.OWNER: "owner"}

    assert rows == [(action.value, who[NEEDS[action]]) for action in Action]


def test_every_language_is_named() -> None:
    found = re.search(r"<!-- languages -->\n(.+?)\n\n", README, re.DOTALL)
    assert found

    assert tuple(re.findall(r"\(`([a-z-]+)`\)", found[1])) == LANGUAGES


def test_every_benchmark_is_listed() -> None:
    assert set(re.findall(r"^\| `python -m tests\.bench (\w+)", README, re.MULTILINE)) == set(BENCHMARKS)


def test_the_lines_of_python_print_who_is_in_the_photo(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found = re.search(r"<!-- python -->\n```python\n(.+?)```", README, re.DOTALL)
    assert found
    monkeypatch.chdir(tmp_path)
    Path("ada.jpg").write_bytes(drawn("Ada"))
    Path("party.jpg").write_bytes(jpeg(group([CAST[1], CAST[0]])))
    monkeypatch.delenv("FACE_ENGINE", raising=False)
    with Rekognition() as aws:
        for name, value in aws.environment.items():
            monkeypatch.setenv(name, value)
        exec(compile(found[1], "README.md", "exec"), {})  # noqa: S102 - our own README's lines

        assert capsys.readouterr().out == "somebody unknown unknown\nAda match\n"
        assert [call.operation for call in aws.calls].count("IndexFaces") == 1


def test_what_rekognition_costs_is_what_the_benchmark_counts() -> None:
    counted = {f"| {bill.what} | {bill.calls.total()} | {bill.billed} | {bill.row[3]} |" for bill in calls.bills()}
    rows = set(re.findall(r"^\| [^|\n]+ \| \d+ \| \d+ \| (?:\$[\d.]+|free) \|$", README, re.MULTILINE))

    assert len(rows) == 9
    assert rows <= counted


def test_every_picture_is_there() -> None:
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", README)

    assert set(pictures) == {f"tests/pictures/{path.name}" for path in (ROOT / "tests" / "pictures").iterdir()}
    assert len(pictures) == len(set(pictures)) == 9
    assert all((ROOT / picture).is_file() for picture in pictures)


def test_every_room_of_the_package_is_on_the_map() -> None:
    rooms = {path.name for path in (ROOT / "bot").iterdir() if path.suffix == ".py" or path.is_dir()}
    rooms -= {"__init__.py", "__main__.py", "__pycache__"}
    listed = README[README.index("A map of `bot/`") : README.index("A synchronous core")]

    assert {room if room.endswith(".py") else f"{room}/" for room in rooms} <= set(re.findall(r"`([\w./]+)`", listed))
