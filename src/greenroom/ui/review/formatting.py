"""How Review writes times, shares and status words. Pure text, no Qt."""

from collections.abc import Sequence

from greenroom.model.bands import Band
from greenroom.model.report import Pause, PausePlace
from greenroom.platform.text import number, translate
from greenroom.ui import wording
from greenroom.ui.review.structure_names import part_names


def clock(seconds: float) -> str:
    """A moment as m:ss, cut to the whole second it lies in (83.9 gives "1:23")."""
    return wording.clock(seconds + 1e-6)


def length(seconds: float) -> str:
    """A length as m:ss, rounded to the nearest second."""
    return clock(int(max(0.0, seconds) + 0.5))


def tenths(seconds: float) -> str:
    """A short time with one decimal: "2.4 s"."""
    return translate("Review", "{seconds} s").format(seconds=number(seconds, 1))


def pause_words(pause: Pause) -> str:
    """Its length and its place: "pause of 2.3 s, between clauses"."""
    if pause.place is PausePlace.WITHIN_CLAUSE:
        text = translate("Review", "pause of {length}, within a clause")
    else:
        text = translate("Review", "pause of {length}, between clauses")
    return text.format(length=tenths(pause.span.duration))


def short_time(seconds: float) -> str:
    """A difference in words: "5 s", or "1:05" from one minute on."""
    whole = int(abs(seconds) + 0.5)
    if whole >= 60:
        return clock(whole)
    return translate("Review", "{seconds} s").format(seconds=whole)


def percentages(shares: Sequence[float]) -> tuple[int, ...]:
    """Whole percentages of shares (0..1) that add up to the rounded whole.

    Method: largest remainder. Shares that do not add up to 1 leave the rest unshown, so three
    parts of 0.2 give 20, 20 and 20.
    """
    rest = max(0.0, 1.0 - sum(shares))
    values = [share * 100 for share in (*shares, rest)]
    floors = [int(value + 1e-9) for value in values]
    missing = round(sum(values)) - sum(floors)
    order = sorted(range(len(values)), key=lambda i: floors[i] - values[i])
    for index in order[: max(0, missing)]:
        floors[index] += 1
    return tuple(floors[:-1])


def plain(value: float) -> str:
    """A bound without needless decimals: 120.0 gives "120", 2.5 gives "2.5"."""
    return number(value)


def band_text(band: Band, unit: str = "") -> str:
    """A suggested range: "120–160", "under 3 s", "over 2"."""
    if band.low is not None and band.high is not None:
        return f"{plain(band.low)}–{plain(band.high)}{unit}"
    if band.high is not None:
        return translate("Review", "under {bound}").format(bound=f"{plain(band.high)}{unit}")
    if band.low is not None:
        return translate("Review", "over {bound}").format(bound=f"{plain(band.low)}{unit}")
    return ""


def out_of_band(band: Band, value: float, unit: str = "") -> str:
    """How a value lies outside its range: "over 25%", "under 10%"; empty when inside."""
    place = band.place(value)
    if place > 0 and band.high is not None:
        return translate("Review", "over {bound}").format(bound=f"{plain(band.high)}{unit}")
    if place < 0 and band.low is not None:
        return translate("Review", "under {bound}").format(bound=f"{plain(band.low)}{unit}")
    return ""


def part_name(key: str) -> str:
    """A structure part in full; unknown keys stay as they are."""
    usual = {
        "S": translate("Review", "Situation"),
        "T": translate("Review", "Task"),
        "A": translate("Review", "Action"),
        "R": translate("Review", "Result"),
        "other": translate("Review", "Other"),
    }
    # The others are looked up only when they are meant: most answers are stories, with many parts.
    return usual[key] if key in usual else part_names().get(key, key)
