"""face_recognition's pipeline as its examples have it, in an environment of its own: a file a line in, JSON out."""

import json
import resource
import sys
import time
import warnings

BEGUN = time.perf_counter()
warnings.simplefilter("ignore")  # of its models' package, about setuptools


def main() -> None:
    """Learn the faces in the files of the first line, then find, encode and compare those in each that follows."""
    import face_recognition  # type: ignore[import-not-found]  # it is in an environment of its own

    known = []
    for file in json.loads(sys.stdin.readline()):
        known += face_recognition.face_encodings(face_recognition.load_image_file(file))
    answer({"known": len(known), "start": time.perf_counter() - BEGUN})
    for line in sys.stdin:
        begun = time.perf_counter()
        picture = face_recognition.load_image_file(line.rstrip("\n"))
        boxes = face_recognition.face_locations(picture)
        for encoding in face_recognition.face_encodings(picture, boxes):
            face_recognition.face_distance(known, encoding)
        seconds = time.perf_counter() - begun
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        answer({"faces": len(boxes), "seconds": seconds, "memory": memory})


def answer(what: dict[str, float]) -> None:
    """Write a line."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
