"""face_recognition's pipeline as its examples have it, in an environment of its own."""

import warnings
from collections.abc import Callable, Sequence

from tests.bench.speaking import speak


def learn(files: Sequence[str]) -> Callable[[str], int]:
    """Know the faces in these files: every face of a picture is then found, encoded and compared with them."""
    warnings.simplefilter("ignore")  # of its models' package, about setuptools
    import face_recognition  # type: ignore[import-not-found]  # it is in an environment of its own

    known = []
    for file in files:
        known += face_recognition.face_encodings(face_recognition.load_image_file(file))

    def identify(file: str) -> int:
        picture = face_recognition.load_image_file(file)
        boxes = face_recognition.face_locations(picture)
        for encoding in face_recognition.face_encodings(picture, boxes):
            face_recognition.face_distance(known, encoding)
        return len(boxes)

    return identify


if __name__ == "__main__":
    speak(learn)
