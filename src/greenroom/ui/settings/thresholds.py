"""Suggested ranges as text that can be read and typed. Needs no Qt."""

import re
from dataclasses import dataclass

from greenroom.model.bands import Bands
from greenroom.platform.text import number, translate
from greenroom.ui.components.part_names import part_name
from greenroom.ui.wording import clock

_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_TIME = re.compile(r"(\d+):([0-5]\d)")


@dataclass(frozen=True, slots=True)
class Threshold:
    """One field of the table. `key` is a field of Bands, or "star_shares.S" for a part."""

    key: str
    label: str
    text: str
    source: str
    accessible: str


def thresholds(bands: Bands) -> tuple[Threshold, ...]:
    """All fields, in the order of the table."""
    rows = [
        ("pace_wpm", translate("Thresholds", "Pace"), bands.pace_wpm.source),
        ("fillers_per_min", translate("Thresholds", "Fillers"), bands.fillers_per_min.source),
        ("long_pause_s", translate("Thresholds", "Long pause"), _own_choice()),
        ("start_delay_s", translate("Thresholds", "Start delay"), bands.start_delay_s.source),
        (
            "behavioral_length_s",
            translate("Thresholds", "Behavioral length"),
            bands.behavioral_length_s.source,
        ),
        (
            "last_sentence_db",
            translate("Thresholds", "Quieter at the end"),
            bands.last_sentence_db.source,
        ),
    ]
    found = [
        Threshold(key, label, shown(bands, key), _translated(source), label)
        for key, label, source in rows
    ]
    for part, band in bands.star_shares.items():
        key = f"star_shares.{part}"
        name = translate("Thresholds", "{part}, share of time").format(part=part_name(part))
        found.append(Threshold(key, part, shown(bands, key), _translated(band.source), name))
    return tuple(found)


def _own_choice() -> str:
    return translate("Thresholds", "Greenroom’s choice")


def _translated(source: str) -> str:
    return translate("Thresholds", source) if source else ""


def shown(bands: Bands, key: str) -> str:
    """A range as text: "120–160 wpm", "under 4 a min", "2.0 s or more", "1:30–2:30"."""
    if key == "behavioral_length_s":
        band = bands.behavioral_length_s
        return f"{clock(band.low or 0)}–{clock(band.high or 0)}"
    if key == "pace_wpm":
        band = bands.pace_wpm
        return translate("Thresholds", "{low}–{high} wpm").format(
            low=_plain(band.low), high=_plain(band.high)
        )
    if key.startswith("star_shares"):
        band = bands.star_shares[key.partition(".")[2]]
        return f"{_percent(band.low)}–{_percent(band.high)}%"
    return _one_limit(bands, key)


def _one_limit(bands: Bands, key: str) -> str:
    if key == "long_pause_s":
        return translate("Thresholds", "{seconds} s or more").format(
            seconds=number(bands.long_pause_s, 1)
        )
    if key == "start_delay_s":
        return translate("Thresholds", "under {seconds} s").format(
            seconds=_plain(bands.start_delay_s.high)
        )
    if key == "last_sentence_db":
        return translate("Thresholds", "{decibels} dB or more").format(
            decibels=_plain(-(bands.last_sentence_db.low or 0.0))
        )
    return translate("Thresholds", "under {count} a min").format(
        count=_plain(bands.fillers_per_min.high)
    )


def parse(key: str, text: str, bands: Bands) -> tuple[str, object]:
    """Field of Bands and its new value from typed text.

    Raises ValueError with a sentence for the person when the text does not fit.
    """
    if key == "behavioral_length_s":
        times = [int(m) * 60 + int(s) for m, s in _TIME.findall(text)]
        if len(times) == 2 and 0 < times[0] < times[1] <= 3600:
            return key, [float(times[0]), float(times[1])]
        raise ValueError(translate("Thresholds", "Type two times, for example 1:30–2:30."))
    numbers = [float(found.replace(",", ".")) for found in _NUMBER.findall(text)]
    if key == "long_pause_s":
        if len(numbers) == 1 and 0.6 <= numbers[0] <= 10:
            return key, numbers[0]
        raise ValueError(translate("Thresholds", "Type seconds from 0.6 to 10."))
    if key == "last_sentence_db":
        if len(numbers) == 1 and 1 <= numbers[0] <= 30:
            return key, [-numbers[0], None]
        raise ValueError(translate("Thresholds", "Type decibels from 1 to 30."))
    if key in {"start_delay_s", "fillers_per_min"}:
        if len(numbers) == 1 and 0 < numbers[0] <= 60:
            return key, [None, numbers[0]]
        raise ValueError(translate("Thresholds", "Type one number from 0 to 60."))
    if key == "pace_wpm":
        if len(numbers) == 2 and 40 <= numbers[0] < numbers[1] <= 400:
            return key, numbers
        raise ValueError(translate("Thresholds", "Type two numbers, for example 120–160."))
    if len(numbers) == 2 and 0 <= numbers[0] < numbers[1] <= 100:
        return "star_shares", _shares(bands, key.partition(".")[2], numbers)
    raise ValueError(translate("Thresholds", "Type two percentages, for example 10–25."))


def _shares(bands: Bands, part: str, percent: list[float]) -> dict[str, list[float | None]]:
    shares = {name: [band.low, band.high] for name, band in bands.star_shares.items()}
    shares[part] = [percent[0] / 100, percent[1] / 100]
    return shares


def _plain(value: float | None) -> str:
    return "–" if value is None else number(value)


def _percent(value: float | None) -> str:
    return "–" if value is None else f"{value * 100:.0f}"
