"""What a PulseAudio or PipeWire server knows of its microphones and speakers.

PortAudio sees such a server as one device. The server's own tool `pactl` lists what is behind it,
without touching any open stream; where it is not installed the one device is all there is.
"""

import json
import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from typing import Any

from greenroom.model.sound import DeviceDirection

_TIMEOUT_S = 3.0
# None from `pactl`, or one in a form that this version does not know.
_NO_ANSWER = (
    OSError, subprocess.SubprocessError, ValueError, KeyError, TypeError, AttributeError
)  # fmt: skip
_WORN = ("headphone", "headset", "hands-free")  # PipeWire's and PulseAudio's form factors


@dataclass(frozen=True, slots=True)
class ServerDevice:
    """A source or a sink of the sound server."""

    name: str
    description: str
    direction: DeviceDirection
    sample_rate: int
    default: bool
    headphones: bool


def server_devices() -> tuple[ServerDevice, ...]:
    """All sources and sinks but the monitors; empty without a server or without `pactl`."""
    if shutil.which("pactl") is None:
        return ()
    try:
        return parse(_ask("info"), _ask("list", "sources"), _ask("list", "sinks"))
    except _NO_ANSWER:
        return ()


def parse(info: Any, sources: Any, sinks: Any) -> tuple[ServerDevice, ...]:
    """From `pactl`'s JSON; PULSE_SOURCE and PULSE_SINK win over the server's own defaults."""
    default_source = os.environ.get("PULSE_SOURCE") or info.get("default_source_name")
    default_sink = os.environ.get("PULSE_SINK") or info.get("default_sink_name")
    found = [
        _device(source, DeviceDirection.INPUT, default_source)
        for source in sources
        # A monitor is what a speaker plays; nobody talks into it.
        if not source.get("monitor_source") and not str(source["name"]).endswith(".monitor")
    ]
    found += [_device(sink, DeviceDirection.OUTPUT, default_sink) for sink in sinks]
    return tuple(found)


def _device(described: Any, direction: DeviceDirection, default: Any) -> ServerDevice:
    rate = re.search(r"(\d+)\s*Hz", str(described.get("sample_specification", "")))
    worn = " ".join(
        str(text)
        for text in (
            described.get("active_port"),
            (described.get("properties") or {}).get("device.form_factor"),
        )
    ).lower()
    return ServerDevice(
        name=str(described["name"]),
        description=str(described.get("description") or described["name"]),
        direction=direction,
        sample_rate=int(rate.group(1)) if rate else 48_000,
        default=described["name"] == default,
        headphones=any(word in worn for word in _WORN),
    )


def _ask(*arguments: str) -> Any:
    done = subprocess.run(
        ["pactl", "--format=json", *arguments],
        capture_output=True,
        timeout=_TIMEOUT_S,
        check=True,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    )
    return json.loads(done.stdout)


def has_source(name: str) -> bool:
    """Whether the server has it; True without an answer, for a server that died ends the stream."""
    try:
        return name in {str(source["name"]) for source in _ask("list", "sources")}
    except _NO_ANSWER:
        return True
