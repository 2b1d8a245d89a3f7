"""From PortAudio's raw list to what a person sees."""

import pytest

from greenroom.audio.listing import RawDevice, entries, looks_like_headphones
from greenroom.audio.server import ServerDevice
from greenroom.model.sound import DeviceDirection

INPUT, OUTPUT = DeviceDirection.INPUT, DeviceDirection.OUTPUT


def raw(
    index: int, name: str, api: str = "ALSA", inputs: int = 2, outputs: int = 2, **default: bool
):
    return RawDevice(
        index, name, api, inputs, outputs, 44_100,
        default.get("default_input", False), default.get("default_output", False),
    )  # fmt: skip


ALSA = (
    raw(0, "HDA Intel PCH: ALC257 Analog (hw:0,0)"),
    raw(1, "USB Headset: Audio (hw:1,0)"),
    raw(2, "sysdefault", inputs=128),
    raw(3, "front", inputs=0),
    raw(4, "surround51", inputs=0),
    raw(5, "samplerate"),
    raw(6, "pulse", inputs=32, outputs=32),
    raw(7, "default", inputs=32, outputs=32, default_input=True, default_output=True),
)


def test_alsa_plugins_are_hidden_and_the_default_comes_first():
    found = [entry.device for entry in entries(ALSA, (), INPUT)]
    assert [device.name for device in found] == [
        "System default",
        "HDA Intel PCH: ALC257 Analog",
        "USB Headset: Audio",
    ]
    assert [device.default for device in found] == [True, False, False]
    assert [device.headphones for device in found] == [False, False, True]


def test_ids_do_not_depend_on_the_order_in_which_cards_were_found():
    found = entries(ALSA, (), INPUT)
    assert "ALSA/USB Headset: Audio" in {entry.device.id for entry in found}
    moved = (raw(0, "USB Headset: Audio (hw:0,0)"),)
    assert entries(moved, (), INPUT)[0].device.id == "ALSA/USB Headset: Audio"


def test_two_devices_of_one_name_are_told_apart():
    twins = (raw(0, "Webcam (hw:1,0)"), raw(1, "Webcam (hw:2,0)"))
    found = entries(twins, (), INPUT)
    assert [entry.device.id for entry in found] == ["ALSA/Webcam", "ALSA/Webcam #2"]
    assert [entry.device.name for entry in found] == ["Webcam", "Webcam (2)"]
    assert [entry.target.index for entry in found] == [0, 1]


def test_devices_without_the_wanted_direction_are_left_out():
    assert entries((raw(0, "Webcam (hw:1,0)", outputs=0),), (), OUTPUT) == ()


def test_windows_shows_each_device_once():
    lists = (
        raw(0, "Microphone (Realtek", "MME", default_input=True),
        raw(1, "Microphone (Realtek Audio)", "Windows DirectSound", default_input=True),
        raw(2, "Microphone (Realtek Audio)", "Windows WASAPI"),
        raw(3, "Headset (Jabra)", "Windows WASAPI", default_input=True),
    )
    found = entries(lists, (), INPUT)
    assert [entry.target.index for entry in found] == [3, 2]


def test_a_sound_server_shows_its_own_devices_through_its_one_entry():
    served = (
        ServerDevice("alsa_input.a", "Built-in Microphone", INPUT, 48_000, False, False),
        ServerDevice("bluez.b", "WH-1000", INPUT, 16_000, True, True),
        ServerDevice("alsa_output.a", "Built-in Speakers", OUTPUT, 48_000, True, False),
    )
    first, second = entries(ALSA, served, INPUT)
    assert (first.device.id, first.device.default) == ("Server/bluez.b", True)
    assert (first.device.sample_rate, first.device.headphones) == (16_000, True)
    assert (first.target.index, first.target.server_name) == (6, "bluez.b")
    assert second.device.name == "Built-in Microphone"


def test_a_server_without_microphones_means_no_microphone():
    served = (ServerDevice("out", "Speakers", OUTPUT, 48_000, True, False),)
    assert entries(ALSA, served, INPUT) == ()


@pytest.mark.parametrize(
    ("name", "worn"),
    [
        ("WH-1000XM4 Headphones", True),
        ("Jabra Headset", True),
        ("Anna's AirPods Pro", True),
        ("Galaxy Buds2", True),
        ("Built-in Speakers", False),
        ("HDMI 1", False),
        ("Budskap monitor", False),
    ],
)
def test_headphones_are_guessed_from_names(name: str, worn: bool):
    assert looks_like_headphones(name) is worn
