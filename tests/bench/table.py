"""A table for a terminal and for README."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Markdown rows with columns of even width."""
    widths = [max(len(row[column]) for row in [head, *rows]) for column in range(len(head))]
    yield _row(head, widths)
    yield f"|{'|'.join('-' * (width + 2) for width in widths)}|"
    for row in rows:
        yield _row(row, widths)


def share(part: int, whole: int) -> str:
    """`part` of `whole` in percent, with both numbers."""
    return f"{100 * part / whole:.2f} % ({part} of {whole})" if whole else "none"


def rows_of(lines: Iterable[str]) -> list[list[dict[str, str]]]:
    """The tables among `lines`, as `table` wrote them: each row with its cells by the head's."""
    tables: list[list[dict[str, str]]] = []
    head: list[str] = []
    for line in lines:
        cells = [cell.strip() for cell in line.strip("|").split("|")] if line.startswith("| ") else []
        if cells and head:
            tables[-1].append(dict(zip(head, cells, strict=True)))
        elif cells:
            tables.append([])
        head = (head or cells) if line.startswith("|") else []
    return tables


def _row(cells: Sequence[str], widths: Sequence[int]) -> str:
    return "| " + " | ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)) + " |"
