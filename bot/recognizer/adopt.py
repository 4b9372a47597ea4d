"""Adopt: take over a collection that another program filled, its labels as names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from bot.errors import BadName, NoName, PersonFull
from bot.faces import Gallery, name_key
from bot.ports import Adopting, ForeignFace, Gathered, Store
from bot.recognizer.enroll import confirm
from bot.recognizer.names import clean_name

SUFFIXES = (".jpeg", ".jpg", ".png")


@dataclass(frozen=True, slots=True)
class Adopted:
    """One person of an adopted collection: how many faces, how many of them news, and what could not be matched by."""

    name: str
    faces: int
    new: int
    doubtful: int = 0
    surplus: int = 0


@dataclass(frozen=True, slots=True)
class Adoption:
    """What came of it: the people, the labels that are no names, and the faces that are none of our business."""

    people: Sequence[Adopted]
    nameless: Sequence[str]
    unlabelled: int
    others: int


class Adopt:
    """Reads who is in a collection, and makes everybody be found there; nothing in it is deleted, ever."""

    def __init__(self, engine: Adopting, store: Store) -> None:
        self._engine = engine
        self._store = store

    def __call__(self, gallery: Gallery, collection: str) -> Adoption:
        """Make `gallery` that of `collection`. Broken off, or run again after new faces came, it goes on from there.

        Raises GalleryGone where there is no such collection, Taken where it or the gallery is in use otherwise.
        """
        found = self._engine.faces_in(collection)
        gallery = self._store.adopt_collection(gallery, collection)
        owners = self._store.register.owners(gallery, [face.face for face in found])
        others = {face.face for face in found if face.user and face.user != owners.get(face.face)}
        named, nameless = _named([face for face in found if face.face not in others])
        people = [self._take(gallery, name, faces) for name, faces in named]
        self._store.adopted(gallery)
        return Adoption(people, nameless, sum(face.label is None for face in found), len(others))

    def release(self, gallery: Gallery) -> int:
        """Give the collection of `gallery` back as it was, and forget who is in it; how many people that were."""
        people = self._store.people(gallery)
        confirm(self._engine.release(gallery, [person.id for person in people]))
        self._store.erase_gallery(gallery)
        return len(people)

    def _take(self, gallery: Gallery, name: str, faces: Sequence[ForeignFace]) -> Adopted:
        met = [self._store.adopt_face(gallery, name, face.face) for face in faces]
        person, new = met[-1][0], sum(news for _, news in met)
        tied = sum(face.user is not None for face in faces)
        loose = [face.face for face in faces if face.user is None]
        kept = loose[: max(self._engine.most_faces - tied, 0)]
        try:
            gathered = self._engine.gather(gallery, person.id, kept, anew=not tied)
        except PersonFull:  # with those that were enrolled here there are as many as can be
            gathered, kept = Gathered(), []
        return Adopted(person.name, len(faces), new, len(gathered.doubtful), len(loose) - len(kept))


def _named(found: Sequence[ForeignFace]) -> tuple[list[tuple[str, list[ForeignFace]]], list[str]]:
    """The labelled faces by name, and the labels that are no names."""
    named, nameless = [], set()
    for face in found:
        if face.label is None:
            continue
        try:
            named.append((name_of(face.label), face))
        except (BadName, NoName):
            nameless.add(face.label)
    named.sort(key=lambda pair: (name_key(pair[0]), pair[1].face))
    groups = [list(pairs) for _, pairs in groupby(named, key=lambda pair: name_key(pair[0]))]
    return [(pairs[0][0], [face for _, face in pairs]) for pairs in groups], sorted(nameless)


def name_of(label: str) -> str:
    """The name that a label stands for: it cannot hold spaces, and often is a file's name. Raises NoName, BadName."""
    for suffix in SUFFIXES:
        if label.lower().endswith(suffix):
            label = label[: -len(suffix)]
    return clean_name(label.replace("_", " "))
