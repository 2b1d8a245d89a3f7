"""From PortAudio's raw list to the few devices a person recognizes. Pure, apart from `raw_list`."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from greenroom.audio.server import ServerDevice
from greenroom.audio.system import Target
from greenroom.model.sound import AudioDevice, DeviceDirection
from greenroom.platform.text import translate

# Windows lists each device once per programming interface; these are the ones to keep, best first.
_HOST_API_ORDER = ("Windows WASAPI", "Core Audio", "ALSA", "Windows DirectSound", "MME")
_SERVER_ENTRIES = ("pipewire", "pulse")
_SERVER_RATE = 48_000  # what PipeWire and desktop PulseAudio run at; PortAudio guesses 44100
_HARDWARE = re.compile(r"\s*\(hw:\d+,\d+\)")
_HEADPHONES = re.compile(
    r"head(phone|set)|ear(phone|bud|piece)|airpods|\bbuds(\b|\d)|hands-?free|kopfh|casque|auricular",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class RawDevice:
    """A line of PortAudio's list."""

    index: int
    name: str
    host_api: str
    inputs: int
    outputs: int
    sample_rate: int
    default_input: bool
    default_output: bool

    def channels(self, direction: DeviceDirection) -> int:
        """How many channels it has that way."""
        return self.inputs if direction is DeviceDirection.INPUT else self.outputs

    def is_default(self, direction: DeviceDirection) -> bool:
        """Whether it is its host API's default that way."""
        return self.default_input if direction is DeviceDirection.INPUT else self.default_output


@dataclass(frozen=True, slots=True)
class Entry:
    """A device with what is needed to open it."""

    device: AudioDevice
    target: Target


def raw_list(library: Any) -> tuple[RawDevice, ...]:
    """What PortAudio lists."""
    hosts = library.query_hostapis()
    return tuple(
        RawDevice(
            index=index,
            name=str(device["name"]),
            host_api=str(hosts[device["hostapi"]]["name"]),
            inputs=int(device["max_input_channels"]),
            outputs=int(device["max_output_channels"]),
            sample_rate=round(device["default_samplerate"]),
            default_input=hosts[device["hostapi"]]["default_input_device"] == index,
            default_output=hosts[device["hostapi"]]["default_output_device"] == index,
        )
        for index, device in enumerate(library.query_devices())
    )


def entries(
    raw: Iterable[RawDevice], server: Iterable[ServerDevice], direction: DeviceDirection
) -> tuple[Entry, ...]:
    """The devices to show for one direction, the default first.

    Where a sound server runs, its own sources and sinks are shown, since the hardware below is
    kept by the server and everything else in ALSA's list is a plug-in of it.
    """
    usable = [device for device in raw if device.channels(direction) > 0]
    through_server = _server_entry(usable)
    served = tuple(server)
    if through_server is not None and served:
        found = [
            _from_server(device, through_server, direction)
            for device in served
            if device.direction is direction
        ]
    else:
        found = [_from_portaudio(d, direction) for d in _sensible(usable)]
    unique = _with_unique_ids(found)
    return tuple(sorted(unique, key=lambda entry: not entry.device.default))


def looks_like_headphones(name: str) -> bool:
    """A guess from the name."""
    return _HEADPHONES.search(name) is not None


def _server_entry(usable: list[RawDevice]) -> RawDevice | None:
    for wanted in ("pulse", "default"):
        for device in usable:
            if device.host_api == "ALSA" and device.name == wanted:
                return device
    return None


def _sensible(usable: list[RawDevice]) -> list[RawDevice]:
    apis = {device.host_api for device in usable}
    best = next((api for api in _HOST_API_ORDER if api in apis), None)
    kept = [device for device in usable if best is None or device.host_api == best]
    if best != "ALSA":
        return kept
    names = {device.name for device in kept}
    shown = ("default",) if "default" in names else _SERVER_ENTRIES
    return [d for d in kept if d.name in shown or _HARDWARE.search(d.name)] or kept


def _from_portaudio(raw: RawDevice, direction: DeviceDirection) -> Entry:
    plain = _HARDWARE.sub("", raw.name).rstrip(" :-") or raw.name
    virtual = raw.host_api == "ALSA" and raw.name in ("default", *_SERVER_ENTRIES)
    rate = _SERVER_RATE if virtual else raw.sample_rate
    device = AudioDevice(
        id=f"{raw.host_api}/{plain}",
        name=translate("Audio", "System default") if raw.name == "default" else plain,
        direction=direction,
        default=raw.is_default(direction),
        sample_rate=rate,
        headphones=looks_like_headphones(plain),
    )
    return Entry(device, Target(raw.index, rate, raw.channels(direction)))


def _from_server(served: ServerDevice, through: RawDevice, direction: DeviceDirection) -> Entry:
    device = AudioDevice(
        id=f"Server/{served.name}",
        name=served.description,
        direction=direction,
        default=served.default,
        sample_rate=served.sample_rate,
        headphones=served.headphones or looks_like_headphones(served.description),
    )
    target = Target(
        through.index, served.sample_rate, min(2, through.channels(direction)), served.name
    )
    return Entry(device, target)


def _with_unique_ids(found: list[Entry]) -> list[Entry]:
    """Two devices of one name are told apart by their order: "#2", "#3"."""
    seen: Counter[str] = Counter()
    unique = []
    for entry in found:
        seen[entry.device.id] += 1
        count = seen[entry.device.id]
        if count == 1:
            unique.append(entry)
            continue
        old = entry.device
        device = AudioDevice(
            f"{old.id} #{count}", f"{old.name} ({count})", old.direction, old.default,
            old.sample_rate, old.headphones,
        )  # fmt: skip
        unique.append(Entry(device, entry.target))
    return unique
