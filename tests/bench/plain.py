"""A bot as it is written in an afternoon, with a tutorial's function in its one handler: to be measured, not copied."""

from __future__ import annotations

import os
from typing import Any

from telegram import Update
from telegram.ext import ApplicationBuilder, ContextTypes, MessageHandler, filters

from tests.bench import naive

FROM_THE_ENVIRONMENT: dict[str, Any] = {}
"""boto3 finds keys, region and address by itself."""


async def answer(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Say who is on the photo; nobody else is heard while Rekognition thinks."""
    if update.message is None:
        return
    file = await update.message.photo[-1].get_file()
    image = bytes(await file.download_as_bytearray())
    name = naive.identify(FROM_THE_ENVIRONMENT, os.environ["COLLECTION"], image)
    await update.message.reply_text(name, do_quote=True)


def main() -> None:
    """Answer until it is stopped."""
    url = os.environ["TELEGRAM_API_URL"]
    builder = ApplicationBuilder().token(os.environ["TELEGRAM_TOKEN"])
    app = builder.base_url(f"{url}/bot").base_file_url(f"{url}/file/bot").build()
    app.add_handler(MessageHandler(filters.PHOTO, answer))
    app.run_polling()


if __name__ == "__main__":
    main()
