"""Fetching a speech model: asked first, told while it runs, told how it ended."""

import socket
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fakes.settings_services import FakeSettingsServices, UnderWay
from greenroom.model.errors import CancelledError, ModelError
from greenroom.platform.settings import Settings
from greenroom.ui.components.dialogs import ConfirmDialog
from greenroom.ui.components.label import Label
from greenroom.ui.settings.download_row import DownloadRow
from greenroom.ui.settings.page import SettingsPage
from greenroom.ui.settings.services import ModelChoice
from support.qt import cut_texts, lengthen, settle, unnamed_controls

ELSEWHERE = ModelChoice("tiny.en", "tiny.en", 75_500_000, here=False, source="models.example.org")


@pytest.fixture
def services() -> FakeSettingsServices:
    return FakeSettingsServices(elsewhere=ELSEWHERE)


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path, services: FakeSettingsServices) -> SettingsPage:
    page = SettingsPage(Settings(tmp_path / "config"), services)
    qtbot.addWidget(page)
    page.resize(1024, 680)
    page.show()
    page.entered()
    settle(page)
    return page


def row_of(page: SettingsPage) -> DownloadRow:
    return page.model.downloads["tiny.en"]


def press(page: SettingsPage, *, agree: bool) -> list[str]:
    """Press *Download…* and answer; gives what the dialog said."""
    said: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ConfirmDialog)
        said.extend(label.text() for label in dialog.findChildren(Label))
        (dialog.confirm if agree else dialog.cancel).click()

    QTimer.singleShot(0, answer)
    row_of(page).button.click()
    return said


def started(page: SettingsPage, services: FakeSettingsServices) -> UnderWay:
    press(page, agree=True)
    assert services.download is not None
    return services.download


def test_a_model_that_is_not_here_is_listed_but_cannot_be_chosen(page: SettingsPage) -> None:
    assert row_of(page).words.text() == "tiny.en, 76 MB, not on this computer"
    combo = page.model.model
    assert [combo.itemData(i) for i in range(combo.count())] == ["base"]


def test_it_asks_first_and_says_what_and_from_where(
    page: SettingsPage, services: FakeSettingsServices
) -> None:
    said = " ".join(press(page, agree=False))
    assert "models.example.org" in said
    assert "76 MB" in said
    assert "Only this model is fetched" in said
    assert "Nothing about you" in said
    assert services.download is None
    assert not row_of(page).running


def test_progress_is_shown_and_can_be_canceled(
    qtbot: QtBot, page: SettingsPage, services: FakeSettingsServices
) -> None:
    download = started(page, services)
    download.on_progress(0.5)
    row = row_of(page)
    qtbot.waitUntil(lambda: row.progress.isVisibleTo(page))
    assert row.progress.bar.share == 0.5
    assert row.progress.measure.text() == "38 MB of 76 MB"
    assert row.button.text() == "Cancel"
    row.button.click()
    assert services.calls[-1] == "cancel"
    download.on_done(CancelledError("Download canceled. The next try goes on."))
    qtbot.waitUntil(lambda: not row.running)
    assert row.button.text() == "Download…"
    assert row.result.text() == (
        "Download canceled. The next try goes on. Nothing else has changed."
    )
    assert not row.error.isVisibleTo(page)


def test_while_it_runs_nobody_says_that_no_network_is_used(
    qtbot: QtBot, page: SettingsPage, services: FakeSettingsServices
) -> None:
    used: list[bool] = []
    page.network_used.connect(used.append)
    assert page.privacy.chip.text == "No network use"
    download = started(page, services)
    assert page.privacy.chip.text == "Downloading a model"
    download.on_done(ModelError("The connection was cut."))
    qtbot.waitUntil(lambda: not row_of(page).running)
    assert page.privacy.chip.text == "No network use"
    assert used == [True, False]


def test_a_failure_says_what_happened_and_can_be_tried_again(
    qtbot: QtBot, page: SettingsPage, services: FakeSettingsServices
) -> None:
    download = started(page, services)
    download.on_done(ModelError("The connection was cut."))
    row = row_of(page)
    qtbot.waitUntil(lambda: not row.running)
    words = "The connection was cut. Nothing else has changed."
    assert row.error.label.text() == words
    again = started(page, services)
    assert again is not download
    assert not row.error.isVisibleTo(page)


def test_afterwards_the_model_can_be_chosen(
    qtbot: QtBot, page: SettingsPage, services: FakeSettingsServices
) -> None:
    download = started(page, services)
    services.elsewhere = None
    download.on_done(None)
    qtbot.waitUntil(lambda: page.model.downloads == {})
    combo = page.model.model
    assert [combo.itemData(i) for i in range(combo.count())] == ["base", "tiny.en"]
    assert page.model.came.isVisibleTo(page)


def test_a_damaged_model_says_so(page: SettingsPage, services: FakeSettingsServices) -> None:
    services.elsewhere = ModelChoice("tiny.en", "tiny.en", 75_500_000, here=False, damaged=True)
    page.model.refresh()
    assert row_of(page).words.text() == "tiny.en, 76 MB, damaged"


@pytest.mark.parametrize("longer", [False, True])
def test_nothing_is_cut_while_it_runs(
    qtbot: QtBot, tmp_path: Path, services: FakeSettingsServices, longer: bool
) -> None:
    if longer:
        lengthen()
    page = SettingsPage(Settings(tmp_path / "config"), services)
    qtbot.addWidget(page)
    page.resize(1024, 680)
    page.show()
    page.entered()
    download = started(page, services)
    download.on_progress(0.25)
    qtbot.waitUntil(lambda: row_of(page).progress.isVisibleTo(page))
    settle(page)
    assert cut_texts(page) == []
    assert unnamed_controls(page) == []
    page.left()


def test_the_page_opens_no_connection(
    qtbot: QtBot, tmp_path: Path, services: FakeSettingsServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object, **_more: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    page = SettingsPage(Settings(tmp_path / "config"), services)
    qtbot.addWidget(page)
    page.show()
    page.entered()
    press(page, agree=False)
    page.left()
    assert services.download is None
