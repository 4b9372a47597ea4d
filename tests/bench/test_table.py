"""What a benchmark printed is kept as it was printed."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bench.__main__ import main, tell
from tests.bench.table import rows_of, table

HEAD = ("picture", "whobot")


def test_tables_are_read_as_they_were_written() -> None:
    lines = [*table(HEAD, [("small", "3 ms"), ("large", "–")]), "", "said in between", *table(("people",), [("20",)])]

    assert rows_of(lines) == [
        [{"picture": "small", "whobot": "3 ms"}, {"picture": "large", "whobot": "–"}],
        [{"people": "20"}],
    ]


def test_lines_that_are_no_table_make_none() -> None:
    assert rows_of(["", "load of the machine: 1.0"]) == []


def test_what_was_told_is_kept_though_the_benchmark_be_broken_off(tmp_path: Path) -> None:
    def lines() -> Iterator[str]:
        yield from table(HEAD, [("small", "3 ms")])
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        tell(lines(), tmp_path / "some.json")

    assert json.loads((tmp_path / "some.json").read_text("utf-8")) == [[{"picture": "small", "whobot": "3 ms"}]]


def test_any_benchmark_keeps_its_tables_where_it_is_told_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["bench", "calls", "--json", str(tmp_path / "calls.json")])

    assert main() == 0
    kept = json.loads((tmp_path / "calls.json").read_text("utf-8"))
    assert kept == rows_of(capsys.readouterr().out.splitlines())
    assert {"a portrait", "forgetting a person"} <= {row["what"] for row in kept[0]}
