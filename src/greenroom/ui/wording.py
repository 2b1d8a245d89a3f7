"""Times and counts as people read them. Needs no Qt."""

import math

from greenroom.platform.text import number, translate


def clock(seconds: float) -> str:
    """83.4 -> "1:23"; hours as "1:02:03"."""
    whole = max(0, int(seconds))
    hours, rest = divmod(whole, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02d}:{left:02d}" if hours else f"{minutes}:{left:02d}"


def spoken_time(seconds: float) -> str:
    """72 -> "1 minute 12", as a screen reader should say it."""
    minutes, left = divmod(max(0, int(seconds)), 60)
    if not minutes:
        return translate("Time", "%n seconds", left)
    words = translate("Time", "%n minute", 1) if minutes == 1 else ""
    words = words or translate("Time", "%n minutes", minutes)
    return f"{words} {left}" if left else words


def target_words(elapsed: float | None, low: float, high: float) -> str:
    """The line inside the timer ring: ready, how far to the target, in it, or past it."""
    if elapsed is None:
        return translate("Ring", "ready")
    if elapsed < low:
        left = math.ceil(low - elapsed)
        if left > 90:
            return translate("Ring", "{time} to your target").format(time=clock(left))
        return translate("Ring", "%n s to your target", left)
    if elapsed <= high:
        return translate("Ring", "in target")
    past = int(elapsed - high)
    if past > 90:
        return translate("Ring", "{time} past").format(time=clock(past))
    return translate("Ring", "%n s past", past)


def file_size(size: int) -> str:
    """Bytes as "612 MB" or "1.2 GB" (powers of 1000, as file managers show them)."""
    for unit, factor in (("GB", 1_000_000_000), ("MB", 1_000_000), ("KB", 1_000)):
        if size >= factor:
            value = size / factor
            text = number(value, 1 if value < 10 else 0)
            return f"{text} {unit}"
    return translate("Size", "%n bytes", size)
