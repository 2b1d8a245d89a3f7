"""The window's first moments: Start works before the rest of the program is there."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from greenroom.app import opening as opening_module
from greenroom.app.opening import REVIEW, START, Opening, Running
from greenroom.model.plan import InterviewChoices
from greenroom.platform import settings_specs as specs
from greenroom.platform.paths import Paths
from greenroom.platform.settings import Settings
from greenroom.ui.components.key_cap import KeyCap


class Rest:
    """The rest of the program, as far as Start needs it."""

    def __init__(self) -> None:
        self.went: list[object] = []

    def start_interview(self, choices: InterviewChoices) -> None:
        self.went.append(choices)

    def continue_session(self, session_id: str) -> None:
        self.went.append(session_id)

    def review_session(self, session_id: str) -> None:
        self.went.append(session_id)

    def choose_model(self) -> None:
        self.went.append("model")

    def choose_folder(self) -> None:
        self.went.append("folder")

    def close(self) -> None:
        self.went.append("closed")


Open = Callable[[Callable[[Opening], Running | None]], Opening]


@pytest.fixture
def settings() -> Settings:
    return Settings(Paths.for_person().config)


@pytest.fixture
def open_window(qtbot: QtBot, settings: Settings, tmp_path: Path) -> Open:
    def make(finish: Callable[[Opening], Running | None]) -> Opening:
        made = Opening(Paths.for_person(), settings, tmp_path / "data", finish)
        qtbot.addWidget(made.window)
        made.window.show()
        return made

    return make


def test_start_shows_last_times_choices_at_once(open_window: Open, settings: Settings) -> None:
    settings.set(specs.CHOICES, {"role": "Nurse", "length": "short", "persona": "daniel"})
    opened = open_window(lambda _opening: Rest())
    kept = opened.start.presenter.view().choices
    assert (kept.role, kept.length.value, kept.persona) == ("Nurse", "short", "daniel")
    assert not opened.start.side.isVisible()
    assert not any(cap.isVisible() for cap in opened.start.findChildren(KeyCap))  # of no sentence
    assert opened.window.current_page == START


def test_enter_in_the_first_moment_waits_for_the_rest_and_then_starts(
    open_window: Open, qtbot: QtBot
) -> None:
    rest = Rest()
    opened = open_window(lambda _opening: rest)
    qtbot.keyClick(opened.start, Qt.Key.Key_Return)
    assert [type(each) for each in rest.went] == [InterviewChoices]
    assert opened.start.side.isVisible()


def test_the_rest_comes_in_by_itself_and_only_once(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening_module, "_BEHIND", "greenroom.model.span")
    made: list[Rest] = []

    def finish(_opening: Opening) -> Rest:
        made.append(Rest())
        return made[-1]

    opened = open_window(finish)
    opened.load()
    qtbot.waitUntil(lambda: bool(made), timeout=5_000)
    opened.ready()
    assert len(made) == 1
    opened.close()
    assert made[0].went == ["closed"]


def test_a_page_that_is_not_there_yet_is_brought(open_window: Open) -> None:
    asked: list[Opening] = []

    def finish(opening: Opening) -> Rest:
        asked.append(opening)
        return Rest()

    opened = open_window(finish)
    opened.window.show_page(REVIEW)
    assert asked == [opened]
    assert opened.window.current_page == START  # this rest brings no pages


def test_who_gives_up_on_the_library_closes_the_window(open_window: Open) -> None:
    opened = open_window(lambda _opening: None)
    assert opened.ready() is None
    assert not opened.window.isVisible()
