"""The cast: thirteen people, and what each looks like.

The numbers were found by a search: faces that are pleasant to look at, and that SFace takes for different people
(any two pictures of two people have a cosine below 0.28). Whoever changes one runs the tests of this package.
"""

from __future__ import annotations

from bot.sandbox.cast.character import (
    Beard,
    Brows,
    Character,
    Clothes,
    Eyes,
    Glasses,
    Hair,
    Head,
    Headwear,
    Mouth,
    Nose,
)

# A feature's numbers stand side by side here, rather than one a line.
# fmt: off
ADA = Character(
    "Ada", skin=(246, 208, 182), age=0.02, freckles=34,
    head=Head(temple=1.04, cheek=0.92, jaw=0.67, chin=0.31, length=1.36, crown=1.32, hollow=0.0),
    eyes=Eyes(spacing=0.44, width=0.25, slant=-0.036, peak=0.77, roundness=0.42, crease=0.044, socket=0.0, bags=0.0,
              iris=(72, 122, 92), iris_size=0.09, lashes=0.027),
    brows=Brows(height=0.228, start=0.24, width=0.56, thickness=0.1, taper=0.87, arch=0.095, slope=-0.031,
                colour=(120, 62, 36), strength=0.49),
    nose=Nose(length=0.55, width=0.26, tip=0.098, droop=0.08, nostrils=0.23, ridge=0.06, relief=0.59),
    mouth=Mouth(height=0.876, width=0.42, upper=0.1, lower=0.14, bow=0.01, corner=0.015, grin=0.03,
                colour=(200, 92, 88)),
    hair=Hair("waves", (158, 74, 38), line=0.81, part=0.3),
    clothes=Clothes("vee", (44, 96, 100), (226, 214, 190)),
)
BEN = Character(
    "Ben", skin=(238, 194, 162), age=0.03, blush=0.05,
    head=Head(temple=1.05, cheek=0.9, jaw=0.808, chin=0.338, length=1.56, crown=1.336, hollow=0.24, cleft=0.05),
    eyes=Eyes(spacing=0.463, width=0.225, height=0.085, slant=-0.037, peak=0.19, roundness=0.3, crease=0.12,
              socket=0.55, bags=0.01, iris=(86, 128, 160), iris_size=0.085),
    brows=Brows(height=0.27, start=0.248, width=0.57, thickness=0.125, taper=0.05, arch=0.028, slope=0.015,
                colour=(148, 104, 58), strength=0.585),
    nose=Nose(length=0.477, width=0.283, bridge=0.05, tip=0.121, droop=0.082, nostrils=0.916, ridge=0.77,
              relief=0.073),
    mouth=Mouth(height=0.918, width=0.415, upper=0.038, lower=0.05, bow=0.27, grin=0.156, colour=(196, 116, 100)),
    hair=Hair("swept", (204, 160, 92), line=0.84, volume=0.24, part=0.42),
    beard=Beard("stubble", (150, 108, 66), length=0.0),
    clothes=Clothes("crew", (86, 116, 164), (66, 92, 138)),
)
CHLOE = Character(
    "Chloé", skin=(244, 212, 194), age=0.67, blush=0.34, earrings=(222, 184, 110),
    head=Head(temple=1.06, cheek=1.05, jaw=0.8, chin=0.26, length=1.36, crown=1.46, hollow=0.0, cleft=0.08),
    eyes=Eyes(spacing=0.4, width=0.21, height=0.096, slant=-0.043, peak=-0.7, roundness=0.35, crease=0.073,
              socket=0.4, bags=0.0, iris=(96, 112, 136), iris_size=0.117, lashes=0.065),
    brows=Brows(height=0.223, start=0.23, width=0.6, thickness=0.034, taper=0.05, arch=0.1, slope=-0.006,
                colour=(150, 140, 136), strength=0.76),
    nose=Nose(length=0.53, width=0.17, bridge=0.07, tip=0.113, droop=0.08, nostrils=1.0, ridge=0.6, relief=0.1),
    mouth=Mouth(height=0.882, width=0.25, upper=0.074, lower=0.12, bow=0.74, corner=0.006, grin=0.27,
                colour=(196, 84, 92)),
    hair=Hair("bob", (222, 220, 222), line=0.71, part=0.15),
    glasses=Glasses((150, 44, 60), across=0.29, square=0.1, rim=0.04),
    clothes=Clothes("roll", (122, 52, 84), (122, 52, 84)),
)
DMITRI = Character(
    "Dmitri", skin=(232, 186, 156), age=0.81, blush=0.05,
    head=Head(temple=0.94, cheek=0.99, chin=0.48, length=1.54, crown=1.37, hollow=0.37, cleft=0.02),
    eyes=Eyes(width=0.25, height=0.073, slant=-0.038, peak=0.9, roundness=0.27, crease=0.004, socket=0.0, bags=0.18,
              iris=(84, 104, 110), iris_size=0.08, lashes=0.015),
    brows=Brows(height=0.22, start=0.21, width=0.56, thickness=0.091, taper=0.09, arch=0.0, slope=0.012,
                colour=(78, 60, 50), strength=0.88),
    nose=Nose(length=0.48, width=0.16, bridge=0.07, tip=0.116, droop=0.053, nostrils=0.7, relief=0.88),
    mouth=Mouth(height=0.92, width=0.25, upper=0.09, bow=0.26, corner=0.009, grin=0.26, colour=(184, 104, 92)),
    hair=Hair("receding", (104, 88, 78), line=1.08, volume=0.14),
    beard=Beard("full", (112, 92, 78), length=0.3),
    clothes=Clothes("collar", (110, 70, 52), (140, 92, 66)),
)
EMEKA = Character(
    "Emeka", skin=(104, 66, 46), age=0.02, blush=0.05,
    head=Head(temple=0.88, cheek=0.88, jaw=0.81, chin=0.29, length=1.4, crown=1.41, hollow=0.0),
    eyes=Eyes(spacing=0.46, width=0.18, height=0.121, slant=-0.045, peak=0.11, roundness=0.44, crease=0.058,
              socket=0.53, bags=0.0, iris=(58, 36, 24), iris_size=0.113, lashes=0.07),
    brows=Brows(height=0.302, start=0.19, width=0.59, thickness=0.03, taper=0.83, arch=0.096, slope=0.008,
                colour=(26, 18, 16), strength=0.6),
    nose=Nose(length=0.61, width=0.28, bridge=0.15, tip=0.138, droop=0.087, nostrils=0.45, ridge=0.06, relief=0.33),
    mouth=Mouth(height=0.972, width=0.38, upper=0.052, lower=0.08, bow=0.81, corner=0.015, grin=0.58,
                colour=(142, 78, 72)),
    hair=Hair("crop", (26, 20, 20), line=1.04, volume=0.1),
    beard=Beard("goatee", (28, 20, 20), length=0.04),
    clothes=Clothes("crew", (218, 158, 62), (156, 88, 40)),
)
FATIMA = Character(
    "Fatima", skin=(214, 164, 128), age=0.0, blush=0.05,
    head=Head(temple=0.93, cheek=0.92, jaw=0.67, chin=0.38, length=1.41, crown=1.36, hollow=0.15),
    eyes=Eyes(spacing=0.46, width=0.25, height=0.113, slant=0.058, peak=0.84, roundness=0.28, crease=0.097,
              socket=0.6, bags=0.31, iris=(88, 56, 30), lashes=0.035),
    brows=Brows(height=0.299, start=0.27, width=0.55, thickness=0.046, taper=0.11, arch=0.051, slope=-0.023,
                colour=(52, 34, 28), strength=0.49),
    nose=Nose(length=0.66, width=0.14, bridge=0.05, tip=0.102, droop=0.074, nostrils=0.74, ridge=0.04, relief=0.06),
    mouth=Mouth(height=0.996, width=0.34, upper=0.1, lower=0.11, bow=0.12, corner=0.007, colour=(178, 82, 84)),
    hair=Hair("none", (40, 28, 26), line=0.92),
    headwear=Headwear("scarf", (60, 112, 128), (232, 220, 200)),
    clothes=Clothes("crew", (64, 70, 106), (64, 70, 106)),
)
GURPREET = Character(
    "Gurpreet", skin=(176, 120, 84), age=0.23, blush=0.17,
    head=Head(temple=0.95, jaw=0.62, chin=0.27, length=1.46, crown=1.46, hollow=0.62, cleft=0.08),
    eyes=Eyes(spacing=0.47, height=0.095, slant=-0.03, peak=-0.54, roundness=0.3, crease=0.001, socket=0.0,
              bags=0.09, iris=(62, 38, 26), iris_size=0.125, lashes=0.02),
    brows=Brows(height=0.205, start=0.1, width=0.52, thickness=0.15, taper=0.52, arch=0.057, slope=0.02,
                colour=(30, 22, 22), strength=0.88),
    nose=Nose(length=0.66, width=0.29, bridge=0.06, tip=0.06, droop=-0.015, nostrils=0.91, ridge=0.02, relief=0.39),
    mouth=Mouth(height=0.981, width=0.32, upper=0.046, lower=0.12, bow=0.28, corner=0.009, grin=0.15,
                colour=(164, 88, 80)),
    hair=Hair("none", (30, 22, 22), line=0.96),
    beard=Beard("full", (34, 26, 26), length=0.42),
    headwear=Headwear("turban", (196, 92, 42), (248, 208, 120)),
    clothes=Clothes("collar", (240, 234, 220), (250, 246, 236)),
)
HANA = Character(
    "Hana", skin=(246, 216, 186), age=0.01, blush=0.46,
    head=Head(temple=0.99, cheek=0.92, jaw=0.83, chin=0.25, length=1.29, hollow=0.03),
    eyes=Eyes(spacing=0.48, width=0.17, height=0.075, slant=0.064, peak=-0.64, roundness=0.27, crease=0.085,
              socket=0.35, bags=0.0, iris=(46, 30, 24), iris_size=0.11, lashes=0.063),
    brows=Brows(height=0.37, start=0.23, width=0.55, thickness=0.1, taper=0.05, arch=0.026, slope=-0.004,
                colour=(48, 34, 32), strength=1.0),
    nose=Nose(length=0.4, width=0.21, bridge=0.12, tip=0.06, droop=0.079, nostrils=0.34, ridge=0.24, relief=0.25),
    mouth=Mouth(height=0.819, width=0.25, upper=0.03, lower=0.11, bow=0.0, corner=0.015, grin=0.07,
                colour=(218, 104, 104)),
    hair=Hair("straight", (34, 28, 34), line=0.5, volume=0.16),
    clothes=Clothes("crew", (232, 170, 172), (250, 234, 228)),
)
IMANI = Character(
    "Imani", skin=(134, 84, 56), age=0.09, blush=0.33, earrings=(236, 190, 90),
    head=Head(temple=0.88, cheek=0.86, jaw=0.62, chin=0.323, length=1.355, crown=1.313, hollow=0.13, cleft=0.11),
    eyes=Eyes(spacing=0.435, width=0.229, height=0.135, slant=0.037, peak=-0.63, roundness=0.906, crease=0.097,
              socket=0.0, bags=0.03, iris=(66, 40, 26), iris_size=0.123, lashes=0.065),
    brows=Brows(height=0.351, start=0.25, width=0.6, thickness=0.054, taper=0.34, arch=0.096, slope=-0.002,
                colour=(30, 20, 18), strength=1.0),
    nose=Nose(length=0.607, width=0.279, bridge=0.053, tip=0.101, droop=0.084, nostrils=0.916, ridge=0.1, relief=0.065),
    mouth=Mouth(height=0.888, width=0.305, upper=0.111, lower=0.113, bow=0.0, corner=0.011, colour=(158, 66, 70)),
    hair=Hair("cloud", (36, 24, 22), volume=0.42),
    clothes=Clothes("shawl", (150, 62, 100), (244, 190, 84)),
)
JORGE = Character(
    "Jorge", skin=(206, 152, 114), age=0.9, blush=0.05,
    head=Head(temple=0.94, cheek=0.91, jaw=0.82, chin=0.5, length=1.49, crown=1.32, hollow=0.23, cleft=0.05),
    eyes=Eyes(spacing=0.38, width=0.15, height=0.106, slant=-0.017, peak=0.85, roundness=0.9, crease=0.013,
              socket=0.13, bags=0.4, iris=(74, 48, 32), iris_size=0.088, lashes=0.015),
    brows=Brows(height=0.22, start=0.24, width=0.57, thickness=0.15, taper=0.58, arch=0.076, slope=-0.01,
                colour=(150, 144, 140), strength=0.95),
    nose=Nose(length=0.62, width=0.29, bridge=0.15, droop=0.08, nostrils=0.82, ridge=0.0, relief=0.1),
    mouth=Mouth(height=0.974, width=0.4, upper=0.067, lower=0.08, bow=0.93, grin=0.11, colour=(176, 96, 84)),
    hair=Hair("crop", (168, 164, 162), line=0.96, volume=0.1),
    beard=Beard("moustache", (170, 166, 164)),
    headwear=Headwear("flat cap", (104, 92, 78), (84, 74, 62)),
    clothes=Clothes("collar", (72, 104, 86), (222, 214, 190)),
)
KILLA = Character(
    "Killa", skin=(196, 138, 98), age=0.23, blush=0.5,
    head=Head(temple=0.88, cheek=0.91, jaw=0.77, chin=0.22, length=1.33, crown=1.31, hollow=0.04, cleft=0.02),
    eyes=Eyes(spacing=0.38, height=0.15, slant=-0.011, peak=0.84, roundness=0.9, crease=0.12, socket=0.31, bags=0.0,
              iris=(52, 32, 24), iris_size=0.125, lashes=0.056),
    brows=Brows(height=0.31, start=0.09, width=0.49, thickness=0.1, taper=0.32, arch=0.0, colour=(36, 26, 26),
                strength=0.58),
    nose=Nose(width=0.26, bridge=0.04, tip=0.16, droop=0.078, nostrils=1.0, ridge=0.17, relief=0.0),
    mouth=Mouth(height=0.85, width=0.4, upper=0.058, lower=0.06, bow=0.62, corner=0.015, grin=0.04,
                colour=(176, 78, 74)),
    hair=Hair("braids", (36, 28, 30), line=0.84, volume=0.12),
    clothes=Clothes("shawl", (186, 56, 60), (248, 232, 206)),
)
LARS = Character(
    "Lars", skin=(240, 200, 176), age=0.88, blush=0.16,
    head=Head(temple=1.023, cheek=0.86, jaw=0.84, chin=0.346, length=1.34, crown=1.31, hollow=0.04, cleft=0.1),
    eyes=Eyes(spacing=0.418, width=0.167, height=0.144, slant=0.036, peak=-0.574, roundness=0.9, crease=0.107,
              socket=0.034, bags=0.037, iris=(88, 120, 150), iris_size=0.093, lashes=0.055),
    brows=Brows(height=0.239, start=0.17, width=0.564, thickness=0.072, taper=0.586, arch=0.04, slope=0.002,
                colour=(206, 202, 196), strength=0.98),
    nose=Nose(length=0.654, width=0.21, bridge=0.15, tip=0.129, droop=0.078, nostrils=0.67, ridge=0.58, relief=0.383),
    mouth=Mouth(height=0.84, width=0.41, upper=0.053, lower=0.119, bow=0.317, corner=0.003, grin=0.084,
                colour=(192, 110, 100)),
    hair=Hair("none", (230, 228, 224)),
    beard=Beard("full", (228, 226, 222), length=0.3),
    glasses=Glasses((44, 44, 52), across=0.316, down=0.2, square=0.31, rim=0.055),
    clothes=Clothes("roll", (58, 72, 96), (58, 72, 96)),
)
MEERA = Character(
    "Meera", skin=(170, 116, 80), age=0.6, blush=0.23, earrings=(236, 190, 90),
    head=Head(temple=0.988, cheek=0.947, jaw=0.693, chin=0.367, length=1.56, crown=1.409, hollow=0.17, cleft=0.05),
    eyes=Eyes(spacing=0.452, width=0.248, height=0.105, slant=0.007, peak=-0.64, roundness=0.343, crease=0.0,
              socket=0.015, bags=0.29, iris=(58, 36, 24), iris_size=0.09, lashes=0.054),
    brows=Brows(height=0.35, start=0.1, width=0.48, thickness=0.042, taper=0.85, arch=0.1, slope=-0.018,
                colour=(34, 26, 26), strength=0.65),
    nose=Nose(length=0.459, width=0.21, bridge=0.13, tip=0.136, droop=0.021, nostrils=0.67, ridge=0.28, relief=0.67),
    mouth=Mouth(height=0.997, width=0.363, upper=0.066, lower=0.098, bow=0.13, corner=0.004, grin=0.07,
                colour=(160, 64, 70)),
    hair=Hair("swept", (70, 62, 62), line=0.86),
    glasses=Glasses((120, 84, 40), across=0.269, down=0.292, square=0.13, rim=0.053),
    clothes=Clothes("shawl", (36, 120, 110), (236, 180, 70)),
)
# fmt: on

CAST = (ADA, BEN, CHLOE, DMITRI, EMEKA, FATIMA, GURPREET, HANA, IMANI, JORGE, KILLA, LARS, MEERA)
