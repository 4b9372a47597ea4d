"""Draws how many strangers are named against how many people are missed, as thresholds rise."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from bot.engines.local.centre import centre_of, centred
from tests.bench.choosing import LIMIT
from tests.bench.openset import enrollable, enrolment, means

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from tests.bench.portraits import Portraits

SIZE, EDGE = (880, 600), 70
CURVES = ((20, 1, "#7db4e6"), (100, 1, "#1f77b4"), (500, 1, "#0b3d66"), (20, 3, "#8fd18f"), (100, 3, "#2a8a2a"))
"""People, photos each, and a colour."""
GALLERIES = 40
RATES = (0.0001, 0.1)
"""From and to where curves are drawn, on both axes, which are logarithmic: strangers named, and people missed."""
TICKS = (0.0001, 0.001, 0.002, 0.01, 0.1)

Curve = tuple["NDArray[np.float64]", "NDArray[np.float64]"]


def draw(portraits: Portraits, file: Path) -> None:
    """A picture of all `CURVES` that there are people for."""
    picture = Image.new("RGB", SIZE, "white")
    pen = ImageDraw.Draw(picture)
    font = ImageFont.load_default(15)
    _axes(pen, font)
    random = np.random.default_rng(1)
    line = EDGE + 10
    for people, photos, colour in CURVES:
        if len(enrollable(portraits, photos)) >= people:
            named, missed = curve(portraits, people, photos, random)
            points = [_place(*point) for point in zip(named, missed, strict=True) if _is_within(point)]
            pen.line(points, fill=colour, width=3)
            pen.text((SIZE[0] - 230, line), f"{people} people, {photos} each", fill=colour, font=font)
            line += 22
    picture.save(file)


def curve(portraits: Portraits, people: int, photos: int, random: np.random.Generator) -> Curve:
    """Shares of strangers named and of people missed, each at the same thresholds."""
    strangers, known = [], []
    for _ in range(GALLERIES):
        enrolled = random.choice(enrollable(portraits, photos), people, replace=False)
        pictures = enrolment(portraits, enrolled, photos, random)
        probes = np.setdiff1d(np.arange(len(portraits.person)), pictures)
        gallery = means(portraits.remembered[pictures])
        centre = centre_of(gallery)
        # wherever the threshold is, those near it are looked at closer
        cosines = centred(portraits.closer[probes], centre) @ centred(gallery, centre).T
        best, who = cosines.max(axis=1), portraits.person[probes]
        inside = np.isin(who, enrolled)
        right = enrolled[cosines.argmax(axis=1)] == who
        strangers.append(best[~inside])
        known.append(np.where(right, best, -1.0)[inside])
    thresholds = np.linspace(0.2, 0.7, 251)
    outside, within = np.concatenate(strangers), np.concatenate(known)
    return (outside[:, None] >= thresholds).mean(axis=0), (within[:, None] < thresholds).mean(axis=0)


def _axes(pen: ImageDraw.ImageDraw, font: ImageFont.ImageFont | ImageFont.FreeTypeFont) -> None:
    for rate in TICKS:
        x, y = _place(rate, rate)
        pen.line([(x, EDGE), (x, SIZE[1] - EDGE)], fill="#888888" if rate == LIMIT else "#dddddd")
        pen.line([(EDGE, y), (SIZE[0] - EDGE, y)], fill="#dddddd")
        pen.text((x - 18, SIZE[1] - EDGE + 8), f"{100 * rate:g} %", fill="black", font=font)
        pen.text((14, y - 9), f"{100 * rate:g} %", fill="black", font=font)
    pen.text((EDGE, SIZE[1] - 32), "strangers named, as somebody enrolled", fill="black", font=font)
    pen.text((14, 24), "people enrolled who are missed", fill="black", font=font)


def _is_within(point: tuple[float, float]) -> bool:
    return all(RATES[0] <= rate <= RATES[1] for rate in point)


def _place(named: float, missed: float) -> tuple[float, float]:
    """Where a point of a curve is drawn."""
    across, up = (np.log(rate / RATES[0]) / np.log(RATES[1] / RATES[0]) for rate in (named, missed))
    return EDGE + float(across) * (SIZE[0] - 2 * EDGE), SIZE[1] - EDGE - float(up) * (SIZE[1] - 2 * EDGE)
