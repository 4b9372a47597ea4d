# whobot with both engines and both databases; what it remembers is in /data.
FROM python:3.12-slim AS build
WORKDIR /src
COPY pyproject.toml README.md LICENSE ./
COPY bot bot
RUN python -m venv /opt/whobot && /opt/whobot/bin/pip install --no-cache-dir ".[postgres,local,heic]"

FROM python:3.12-slim
RUN useradd --system --uid 10001 --home-dir /data --create-home whobot
COPY --from=build /opt/whobot /opt/whobot
ENV PATH=/opt/whobot/bin:$PATH PYTHONUNBUFFERED=1 DATABASE_URL=sqlite:////data/whobot.db PORT=8080
USER whobot
WORKDIR /data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s \
    CMD ["python", "-c", "import os, urllib.request as r; r.urlopen(f'http://127.0.0.1:{os.environ[\"PORT\"]}/healthz', timeout=8)"]
CMD ["whobot", "run"]
