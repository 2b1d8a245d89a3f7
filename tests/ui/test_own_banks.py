"""The window tells of an own question bank that is not in order, and works without it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from greenroom.app.wiring import Services
from greenroom.banks.own import FOLDER
from greenroom.platform.paths import Paths
from greenroom.ui.components.banner import Banner
from support import studio

BROKEN = "id: bad\ntitle: Bad\nlanguage: en\nquestions:\n  - text: Why?\n"


def banners(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, text: str) -> list[str]:
    """What banners say once the window is open over a data folder with this own bank."""

    def services(paths: Paths) -> Services:
        folder = paths.data / FOLDER
        folder.mkdir(parents=True)
        Path(folder / "bad.yaml").write_text(text)
        return Services(paths)

    monkeypatch.setattr(studio, "Services", services)
    with studio.open_studio() as (_, controller):
        told: list[object] = []
        tell = controller._tell_of_left_out
        monkeypatch.setattr(controller, "_tell_of_left_out", lambda t: (told.append(t), tell(t)))
        controller._tell_of_last_time(None)  # after_start would also load models
        qtbot.waitUntil(lambda: bool(told), timeout=20_000)
        assert controller.window.isVisible()
        return [shown.accessibleDescription() for shown in controller.window.findChildren(Banner)]


def test_a_broken_bank_is_told_with_its_line(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    told = [said for said in banners(qtbot, monkeypatch, BROKEN) if "bad.yaml" in said]
    assert len(told) == 1
    assert "bad.yaml line 5" in told[0]
    assert "the file is kept" in told[0]


def test_a_bank_in_order_is_not_talked_about(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    good = BROKEN + (
        "    id: bad.why\n    kind: behavioral\n    types: [behavioral]\n    target: [90, 150]\n"
    )
    assert not [said for said in banners(qtbot, monkeypatch, good) if "bad" in said]
