"""The interface through which tests and the demo set the server up, break it and look into it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType, TracebackType
from typing import Self

from bot.sandbox.loopback import HOST, Loopback
from bot.sandbox.rekognition.calls import Called
from bot.sandbox.rekognition.collection import Collection
from bot.sandbox.rekognition.faults import Fault
from bot.sandbox.rekognition.limits import DEFAULTS
from bot.sandbox.rekognition.operations import OPERATIONS
from bot.sandbox.rekognition.permissions import ACCESS_KEY, SECRET_KEY
from bot.sandbox.rekognition.service import Service
from bot.sandbox.rekognition.serving import Serving
from bot.sandbox.rekognition.transport import Transport
from bot.sandbox.rekognition.vision import Eyes
from bot.sandbox.rekognition.world import ACCOUNT, World


class Rekognition:
    """A Rekognition endpoint on loopback, for one account in one region. Its methods may be called from any thread."""

    access_key = ACCESS_KEY
    secret_key = SECRET_KEY
    account = ACCOUNT

    def __init__(
        self,
        *,
        region: str = "eu-west-1",
        lists_every_face: bool = True,
        active_after: float = 0.0,
        port: int = 0,
        eyes: Eyes | None = None,
    ) -> None:
        """Nothing listens yet: see `lists_every_face` and `active_after` below."""
        self.region = region
        self._port = port
        self._world = World(region, lists_every_face=lists_every_face, active_after=active_after)
        self._service = Service(self._world, eyes)
        loopback = Loopback()
        self._transport = Transport(self._service, loopback)
        self._serving = Serving(self._transport, loopback)
        self._listens_on: int | None = None

    def __enter__(self) -> Self:
        self._listens_on = self._serving.start(self._port)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Answer those who wait, and stop."""
        self._listens_on = None
        self._serving.stop()

    @property
    def url(self) -> str:
        """http://127.0.0.1:<port>. Raises RuntimeError where it does not listen."""
        if self._listens_on is None:
            raise RuntimeError("the server does not listen")
        return f"http://{HOST}:{self._listens_on}"

    @property
    def environment(self) -> Mapping[str, str]:
        """What boto3 needs to find this server and to be let in."""
        return {
            "AWS_ACCESS_KEY_ID": self.access_key,
            "AWS_SECRET_ACCESS_KEY": self.secret_key,
            "AWS_REGION": self.region,
            "AWS_DEFAULT_REGION": self.region,
            "AWS_ENDPOINT_URL_REKOGNITION": self.url,
            "AWS_EC2_METADATA_DISABLED": "true",
        }

    # how it behaves

    @property
    def lists_every_face(self) -> bool:
        """Whether SearchUsersByImage lists the faces it did not search in UnsearchedFaces, or none of them."""
        return self._world.lists_every_face

    @lists_every_face.setter
    def lists_every_face(self, value: bool) -> None:
        self._world.lists_every_face = value

    @property
    def active_after(self) -> float:
        """Seconds until an association or its end is taken into account, and the user is ACTIVE again."""
        return self._world.active_after

    @active_after.setter
    def active_after(self, value: float) -> None:
        self._world.active_after = value

    @property
    def delay(self) -> float:
        """Seconds that pass before each call is worked on."""
        return self._transport.delay

    @delay.setter
    def delay(self, value: float) -> None:
        self._transport.delay = value

    # what goes wrong

    def fail(self, fault: Fault, operation: str | None = None, times: int = 1) -> None:
        """Let the next `times` calls of the operation go wrong; None stands for any."""
        self._transport.faults.plan(fault, None if operation is None else _known(operation)[0], times)

    def deny(self, *operations: str) -> None:
        """No policy allows these from now on."""
        self._service.permissions.deny(_known(*operations))

    def allow(self) -> None:
        """Everything is allowed again."""
        self._service.permissions.allow()

    def expire(self) -> None:
        """The credentials are expired from now on."""
        self._service.permissions.expired = True

    def mend(self) -> None:
        """Forget the faults still to come, and renew the credentials."""
        self._transport.faults.clear()
        self._service.permissions.expired = False

    def limit(self, rate: float | None, *operations: str) -> None:
        """Let each of the operations, or of all where none is named, take `rate` calls a second; None lifts that."""
        self._service.permissions.limits.set(rate, _known(*operations) or OPERATIONS)

    def limit_as_aws(self) -> None:
        """Set the limits that AWS sets where nobody asked for more."""
        for operation, rate in DEFAULTS.items():
            self.limit(rate, operation)

    # what it saw and holds

    @property
    def calls(self) -> tuple[Called, ...]:
        """The calls made, of very many the newest."""
        return self._service.called()

    def forget_calls(self) -> None:
        """Begin a new list of calls."""
        self._service.forget()

    @property
    def collections(self) -> Mapping[str, Collection]:
        """What is held, by CollectionId; to look at, from a thread that knows no call is on its way."""
        with self._service.lock:
            self._world.settle()
        return MappingProxyType(self._world.collections)

    @property
    def bugs(self) -> tuple[str, ...]:
        """Where this server itself failed, such as an answer that breaks the service model; always empty, one hopes."""
        return tuple(self._service.bugs)


def _known(*operations: str) -> tuple[str, ...]:
    """Raises ValueError for a name that no operation has: a misspelt one would go unnoticed."""
    if unknown := set(operations) - set(OPERATIONS):
        raise ValueError(f"no operation is called {', '.join(sorted(unknown))}")
    return operations
