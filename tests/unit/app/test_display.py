"""Whether there is a display: one that is named but does not answer counts as none."""

import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from greenroom.app.display import has_display

pytestmark = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="there is always a display"
)


@pytest.fixture
def compositor(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "wayland-0"
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(path))
        server.listen()
        yield path


def test_nothing_named_is_no_display() -> None:
    assert not has_display({})
    assert not has_display({"DISPLAY": "", "WAYLAND_DISPLAY": ""})


def test_a_display_that_nobody_serves_is_none(tmp_path: Path) -> None:
    assert not has_display({"DISPLAY": ":4321"})
    assert not has_display({"DISPLAY": "unix:4321.0"})
    assert not has_display({"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": str(tmp_path)})


def test_a_compositor_that_answers_is_one(compositor: Path) -> None:
    folder, name = str(compositor.parent), compositor.name
    assert has_display({"WAYLAND_DISPLAY": name, "XDG_RUNTIME_DIR": folder})
    assert has_display({"WAYLAND_DISPLAY": str(compositor)})
    assert has_display({"DISPLAY": ":4321", "WAYLAND_DISPLAY": name, "XDG_RUNTIME_DIR": folder})


def test_a_display_elsewhere_is_left_to_qt() -> None:
    assert has_display({"DISPLAY": "desk.example:0"})


def test_a_platform_chosen_by_hand_is_believed() -> None:
    assert has_display({"QT_QPA_PLATFORM": "offscreen"})
