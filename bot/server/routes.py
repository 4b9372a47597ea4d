"""What can be asked for over HTTP; anything else is refused."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.server.health import Health
from bot.server.hook import Hook
from bot.server.metrics import Metrics

PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8"


def web(health: Health, metrics: Metrics, hook: Hook | None) -> Starlette:
    """The ASGI application; without a `hook` there is no webhook."""

    async def healthz(request: Request) -> Response:
        well, parts = await health()
        return JSONResponse({"ok": well, **parts}, 200 if well else 503)

    async def readyz(request: Request) -> Response:
        return JSONResponse({"ok": health.ready}, 200 if health.ready else 503)

    async def measured(request: Request) -> Response:
        await health()  # it knows how deep the queue is
        return Response(metrics.text(), media_type=PROMETHEUS)

    routes = [Route("/healthz", healthz), Route("/readyz", readyz), Route("/metrics", measured)]
    if hook is not None:
        routes.append(Route(hook.path, hook.__call__, methods=["POST"]))
    return Starlette(routes=routes)
