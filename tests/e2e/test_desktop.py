"""The window on a desktop: dark mode and high contrast as the system says, and what is announced.

Through the real paths: a settings portal on a message bus, and the accessibility bus (AT-SPI).
"""

from collections.abc import Iterator

import pytest

from greenroom.ui.theme.contrast import luminance, ratio
from support.desktop_bus import (
    DesktopBus,
    Lines,
    missing_for_bus,
    missing_for_portal,
    missing_for_reader,
)
from support.display import VirtualDisplay

ENHANCED = 7.0


def needs(missing: list[str]) -> None:
    if missing:
        pytest.skip(f"this test needs {', '.join(missing)}")


@pytest.fixture
def display() -> Iterator[VirtualDisplay]:
    needs(missing_for_bus())
    with VirtualDisplay() as display:
        yield display


@pytest.fixture
def bus() -> Iterator[DesktopBus]:
    needs(missing_for_bus())
    with DesktopBus() as bus:
        yield bus


def test_dark_mode_and_high_contrast_follow_the_system_live(
    display: VirtualDisplay, bus: DesktopBus
) -> None:
    needs(missing_for_portal())
    with bus.portal() as portal, bus.window(display) as window:
        state = window.read_object()
        assert (state["contrast"], state["dark"]) == ("NoPreference", False)
        usual = state["bg"]
        portal.write("contrast 1")
        state = window.read_until(lambda now: now["contrast"] == "HighContrast")
        assert state["bg"] != usual
        check(state)
        portal.write("color-scheme 1")
        state = window.read_until(lambda now: now["scheme"] == "Dark" and bool(now["dark"]))
        check(state)
        assert luminance(str(state["text"])) > luminance(str(state["bg"]))
        portal.write("contrast 0")
        state = window.read_until(lambda now: now["contrast"] == "NoPreference")
        assert (state["bg"], state["dark"]) == ("#131816", True)
        portal.write("color-scheme 2")
        state = window.read_until(lambda now: not now["dark"])
        assert state["bg"] == usual
        assert state["cut"] == []


def check(state: dict[str, object]) -> None:
    """Every pair of colours reaches the contrast that it needs, and nothing is cut."""
    assert float(str(state["worst"])) >= 1.0
    if state["contrast"] == "HighContrast":
        assert ratio(str(state["text"]), str(state["bg"])) >= ENHANCED
    assert state["cut"] == []


def test_a_program_that_starts_under_high_contrast_has_it(
    display: VirtualDisplay, bus: DesktopBus
) -> None:
    needs(missing_for_portal())
    with bus.portal() as portal:
        portal.write("contrast 1")
        portal.write("color-scheme 1")
        with bus.window(display) as window:
            state = window.read_object()
    assert (state["contrast"], state["dark"]) == ("HighContrast", True)
    check(state)


def test_a_screen_reader_hears_the_interview(display: VirtualDisplay, bus: DesktopBus) -> None:
    needs(missing_for_reader())
    with bus.reader() as reader, bus.window(display) as window:
        listens(reader, window)
        heard = []
        for deed, count in (
            ("begin", 0),
            ("speak", 1),
            ("spoken", 1),
            ("answer", 1),
            ("wait 59", 0),
            ("wait 2", 1),
            ("wait 20", 0),
            ("wait 10", 1),
            ("wait 61", 1),
            ("wait 30", 0),
            ("quiet", 1),
            ("silent", 1),
            ("stop", 1),
        ):
            window.write(deed)
            heard += [reader.read_object() for _ in range(count)]
        window.write("say that is all")
        last = reader.read_object()
    silent = "Your microphone is on, but silent"
    words = "No sound for 6 seconds. Check its mute switch. We are still recording."
    assert [(one["by"], one["said"]) for one in heard] == [
        ("Interview state", "Maya is speaking"),
        ("Interview state", "Thinking"),
        ("Interview state", "Recording"),
        ("Answer time", "29 s to your target"),
        ("Answer time", "in target"),
        ("Answer time", "2 s past"),
        ("Microphone level", "Quiet, move closer"),
        (silent, f"{silent}. {words}"),
        ("Interview state", "Stopped at 3:02"),
    ]
    assert last["said"] == "that is all"  # and nothing was said in between


def listens(reader: Lines, window: Lines) -> None:
    """Say something until it is heard: the window learns of the reader in its own time."""
    for _attempt in range(100):
        window.write("say hello")
        if reader.waiting(0.3):
            break
    window.write("say now")
    reader.read_until(lambda one: one["said"] == "now")
