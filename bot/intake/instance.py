"""What a process is called in the inbox, so that another on the same machine can tell whether it is still alive."""

from __future__ import annotations

import os
import secrets
from hashlib import sha256
from pathlib import Path

BOOT, PROCESSES = Path("/proc/sys/kernel/random/boot_id"), Path("/proc/self/ns/pid")
BEGUN = 19
"""Where /proc/<pid>/stat tells when a process began, counted from what follows its name (proc_pid_stat(5): 22)."""


def name() -> str:
    """`<place>.<process>.<word>`: where that number and beginning mean this process, and a word of its own."""
    return f"{_place()}.{os.getpid()}-{_begun(os.getpid())}.{secrets.token_hex(4)}"


def dead(owner: str, me: str) -> bool:
    """Whether `owner` is known to have died: they were here, and are no more. Elsewhere, only their lease tells."""
    place, process, _ = owner.split(".")
    number, begun = process.split("-")
    return bool(place) and place == me.partition(".")[0] and _begun(int(number)) != begun


def _begun(process: int) -> str:
    try:
        return Path(f"/proc/{process}/stat").read_text("utf-8", "replace").rpartition(")")[2].split()[BEGUN]
    except OSError:
        return ""


def _place() -> str:
    """This boot of this machine, and this container on it, as a word that tells nothing more; "" if there is none."""
    try:
        return sha256(f"{BOOT.read_text('ascii')}{PROCESSES.readlink()}".encode()).hexdigest()[:16]
    except OSError:
        return ""
