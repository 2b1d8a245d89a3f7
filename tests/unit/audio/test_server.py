"""What `pactl` tells about microphones and speakers."""

from pathlib import Path

import pytest

from greenroom.audio import server
from greenroom.model.sound import DeviceDirection

INFO = {"default_source_name": "mic", "default_sink_name": "out"}
SOURCES = [
    {
        "name": "out.monitor",
        "description": "Monitor of Speakers",
        "monitor_source": "out",
        "sample_specification": "s16le 2ch 48000Hz",
    },
    {
        "name": "mic",
        "description": "Built-in Microphone",
        "monitor_source": "",
        "sample_specification": "s32le 2ch 44100Hz",
        "active_port": "analog-input-mic",
    },
]
SINKS = [
    {
        "name": "out",
        "description": "Built-in Audio",
        "sample_specification": "float32le 2ch 48000Hz",
        "active_port": "analog-output-headphones",
        "properties": {"device.form_factor": "internal"},
    },
    {"name": "tv", "description": None, "properties": None},
]


@pytest.fixture(autouse=True)
def _no_server_of_its_own(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("PULSE_SOURCE", raising=False)
    monkeypatch.delenv("PULSE_SINK", raising=False)


def test_monitors_are_not_microphones():
    found = server.parse(INFO, SOURCES, SINKS)
    assert [d.name for d in found if d.direction is DeviceDirection.INPUT] == ["mic"]


def test_rates_defaults_and_plugged_headphones_are_read():
    mic, out, tv = server.parse(INFO, SOURCES, SINKS)
    assert (mic.sample_rate, mic.default, mic.headphones) == (44_100, True, False)
    assert (out.sample_rate, out.default, out.headphones) == (48_000, True, True)
    assert (tv.description, tv.sample_rate, tv.default) == ("tv", 48_000, False)


def test_the_environment_names_another_default(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PULSE_SINK", "tv")
    found = server.parse(INFO, SOURCES, SINKS)
    assert [d.name for d in found if d.default] == ["mic", "tv"]


@pytest.mark.parametrize("answer", [[], None, {"sources": "none"}, "busy", [{"index": 1}]])
def test_an_answer_in_another_form_is_no_list(monkeypatch: pytest.MonkeyPatch, answer: object):
    monkeypatch.setattr(server.shutil, "which", lambda _tool: "/usr/bin/pactl")
    monkeypatch.setattr(server, "_ask", lambda *_arguments: answer)
    assert server.server_devices() == ()


def test_without_the_tool_there_is_no_list(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PATH", "")
    assert server.server_devices() == ()


def test_without_a_server_there_is_no_list(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/nobody")
    assert server.server_devices() == ()
