"""Who may import whom, and that importing does nothing."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

BOT = Path(__file__).parent.parent / "bot"

ALLOWED = {
    "faces": set(),
    "errors": {"faces"},
    "ports": {"faces"},
    "settings": {"errors"},
    "recognizer": {"faces", "errors", "ports"},
    "texts": {"faces", "errors"},
    "photos": {"faces", "errors"},
    "drawing": {"faces", "errors"},
    "engines": {"faces", "errors", "ports", "photos"},
    "store": {"faces", "errors", "ports", "photos"},
    "measures": set(),
    "chat": {"faces", "errors", "measures", "recognizer", "texts", "photos", "drawing"},
    "intake": {"faces", "errors", "ports", "measures", "chat"},
    "server": {"errors", "measures"},
    "app": {
        *("faces", "errors", "ports", "measures", "settings", "recognizer", "texts", "engines", "store", "chat"),
        *("intake", "server"),
    },
    "sandbox": {"faces", "errors", "app", "settings", "engines", "photos", "drawing"},
    "cli": {"faces", "errors", "settings", "recognizer", "texts", "photos", "app", "sandbox", "__init__"},
    "__main__": {"cli"},
    "__init__": set(),
}
"""Room -> the rooms it may import from; errors names a noun of faces for its annotations alone."""

FOREIGN = {
    "telegram": {"chat", "intake", "app"},
    "boto3": {"engines"},
    "botocore": {"engines", "sandbox"},
    "cv2": {"engines"},
    "numpy": {"engines", "sandbox"},
    "sqlalchemy": {"store"},
    "alembic": {"store"},
    "PIL": {"faces", "photos", "drawing", "sandbox"},
    "starlette": {"sandbox", "server"},
    "uvicorn": {"sandbox", "server"},
    "prometheus_client": {"server"},
    "pydantic": {"settings", "app"},
    "fluent": {"texts"},
    "tqdm": {"cli"},
}
"""Package -> the rooms that may use it."""

FILES = sorted(BOT.rglob("*.py"))


def room_of(file: Path) -> str:
    return file.relative_to(BOT).parts[0].removesuffix(".py")


def imported(file: Path) -> set[str]:
    """Every module that a file imports, dotted."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            names.add(node.module or "")
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(BOT)))
def test_a_room_imports_only_from_the_rooms_further_in(file: Path) -> None:
    room = room_of(file)
    ours = {name.split(".")[1] for name in imported(file) if name.startswith("bot.")} - {room, "__version__"}

    assert ours <= ALLOWED[room]


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(BOT)))
def test_a_library_is_used_only_where_its_room_is(file: Path) -> None:
    used = {name.split(".")[0] for name in imported(file)} & set(FOREIGN)

    assert all(room_of(file) in FOREIGN[name] for name in used), used


def test_every_room_is_in_the_table() -> None:
    assert {room_of(file) for file in FILES} <= set(ALLOWED)


def test_the_engines_and_the_store_do_not_know_one_another() -> None:
    engines = {path.name for path in (BOT / "engines").iterdir() if path.name != "__init__.py"}
    crossing = [
        file
        for file in (BOT / "engines").rglob("*.py")
        for name in imported(file)
        if name.startswith("bot.engines.")
        and name.split(".")[2] in engines - {file.relative_to(BOT / "engines").parts[0]}
    ]

    assert crossing == []


def test_heavy_libraries_stay_out_until_their_engine_is_chosen() -> None:
    heavy = {"cv2", "numpy", "boto3", "botocore", "starlette", "prometheus_client"}
    script = f"import sys, bot.cli; print(sorted({heavy} & set(sys.modules)))"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.strip()

    assert loaded == "[]"


def test_importing_every_module_does_nothing_but_define(tmp_path: Path) -> None:
    modules = [".".join(("bot", *file.relative_to(BOT).with_suffix("").parts)) for file in FILES]
    modules.remove("bot.__main__")
    script = f"import importlib\nfor name in {modules}: importlib.import_module(name)"
    done = subprocess.run([sys.executable, "-W", "error", "-c", script], capture_output=True, text=True, cwd=tmp_path)

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert list(tmp_path.iterdir()) == []
