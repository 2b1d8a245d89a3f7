"""Settings as people use it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from fakes.settings_services import FakeSettingsServices
from greenroom.model.errors import ModelDamagedError
from greenroom.platform import settings_specs as specs
from greenroom.platform.settings import Settings
from greenroom.ui.components.dialogs import ConfirmDialog
from greenroom.ui.services import ModelState, ModelStatus
from greenroom.ui.settings.page import SettingsPage
from greenroom.ui.settings.services import VoiceChoice
from greenroom.ui.shell.window import MainWindow
from greenroom.ui.theme import Theme, ThemeMode
from support.qt import cut_texts, lengthen, settle, unnamed_controls


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "config")


def open_settings(
    qtbot: QtBot,
    settings: Settings,
    services: FakeSettingsServices | None = None,
    size: tuple[int, int] = (1280, 800),
) -> tuple[MainWindow, SettingsPage, FakeSettingsServices]:
    services = services or FakeSettingsServices()
    window = MainWindow()
    qtbot.addWidget(window)
    page = SettingsPage(settings, services)
    window.add_page("settings", page, icon="settings", key="Ctrl+3", bottom=True)
    window.resize(*size)
    window.show()
    window.activateWindow()
    window.show_page("settings")
    settle(window)
    return window, page, services


def test_theme_and_text_size_apply_at_once_and_are_kept(
    qtbot: QtBot, settings: Settings, app_theme: Theme
) -> None:
    _, page, _ = open_settings(qtbot, settings)
    dark = page.appearance.theme.segments()[2]
    dark.click()
    qtbot.waitUntil(lambda: app_theme.mode is ThemeMode.DARK)
    page.appearance.text_size.segments()[3].click()
    qtbot.waitUntil(lambda: app_theme.text_scale == 1.5)
    assert settings.get(specs.THEME) == "dark"
    assert settings.get(specs.TEXT_SIZE) == 150


def test_a_threshold_is_typed_as_it_reads(qtbot: QtBot, settings: Settings) -> None:
    _, page, services = open_settings(qtbot, settings)
    field = page.thresholds.fields["pace_wpm"]
    assert field.text() == "120–160 wpm"
    field.setText("110 to 150")
    field.editingFinished.emit()
    assert (services.ranges.pace_wpm.low, services.ranges.pace_wpm.high) == (110, 150)
    assert field.text() == "110–150 wpm"
    page.thresholds.reset.click()
    assert field.text() == "120–160 wpm"


def test_a_threshold_that_makes_no_sense_says_what_to_type(
    qtbot: QtBot, settings: Settings
) -> None:
    _, page, services = open_settings(qtbot, settings)
    field = page.thresholds.fields["star_shares.R"]
    field.setText("25 to 10")
    field.editingFinished.emit()
    assert services.ranges.star_shares["R"].low == 0.10
    assert field.text() == "10–25%"
    assert "two percentages" in page.thresholds.error.label.text()


def test_filler_words_can_go_and_come_back(qtbot: QtBot, settings: Settings) -> None:
    _, page, _ = open_settings(qtbot, settings)
    page.fillers.remove("um")
    assert "um" not in page.fillers.words()
    page.fillers.add.click()
    qtbot.keyClicks(page.fillers.field, "At the  end of the day")
    qtbot.keyClick(page.fillers.field, Qt.Key.Key_Return)
    assert settings.get(specs.EXTRA_FILLERS) == ["at the end of the day"]
    page.fillers.add_word("UM")
    assert settings.get(specs.REMOVED_FILLERS) == []
    assert "um" in [chip.text() for chip in page.fillers.chips]


@pytest.mark.parametrize(
    ("key", "kept"), [(Qt.Key.Key_Return, ["basically so"]), (Qt.Key.Key_Escape, [])]
)
def test_esc_takes_no_filler_word_and_the_focus_goes_back_to_add(
    qtbot: QtBot, settings: Settings, key: Qt.Key, kept: list[str]
) -> None:
    window, page, _ = open_settings(qtbot, settings)
    page.fillers.add.click()
    qtbot.keyClicks(page.fillers.field, "basically so")
    qtbot.keyClick(page.fillers.field, key)
    assert settings.get(specs.EXTRA_FILLERS) == kept
    assert window.focusWidget() is page.fillers.add
    assert page.fillers.field.isHidden()


def test_i_is_written_as_people_write_it_and_kept_as_it_is_looked_up(
    qtbot: QtBot, settings: Settings
) -> None:
    _, page, _ = open_settings(qtbot, settings)
    chip = next(one for one in page.fillers.chips if one.text() == "I mean")
    assert chip.accessibleName() == "Remove I mean"
    chip.click()
    assert settings.get(specs.REMOVED_FILLERS) == ["i mean"]


def test_deleting_everything_needs_the_typed_word(qtbot: QtBot, settings: Settings) -> None:
    _, page, services = open_settings(qtbot, settings)
    seen: list[bool] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ConfirmDialog)
        seen.append(dialog.confirm.isEnabled())
        text = " ".join(label.text() for label in dialog.findChildren(QLabel))
        assert "exports" in text
        assert "Settings stay, and so do copies that you exported to another folder" in text
        assert dialog.field is not None
        qtbot.keyClicks(dialog.field, "delete")
        seen.append(dialog.confirm.isEnabled())
        dialog.confirm.click()

    QTimer.singleShot(0, answer)
    page.privacy.delete.click()
    assert seen == [False, True]
    assert services.calls[-1] == "delete_everything"


@pytest.mark.parametrize("button", ["export", "relocate"])
def test_how_far_copying_has_come_is_said(
    qtbot: QtBot, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, button: str
) -> None:
    _, page, services = open_settings(qtbot, settings)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path), raising=True)
    card = page.privacy
    getattr(card, button).click()
    assert services.copying is not None
    assert not card.delete.isEnabled()
    services.copying.on_progress(0.4)
    qtbot.waitUntil(lambda: "40%" in card.result.text())
    assert card.result.isVisibleTo(page)
    services.copying.on_done(None)
    qtbot.waitUntil(card.delete.isEnabled)
    assert card.result.text().startswith("Everything")


@pytest.mark.parametrize("also", [False, True])
def test_own_banks_are_deleted_only_when_the_person_says_so(
    qtbot: QtBot, settings: Settings, also: bool
) -> None:
    _, page, services = open_settings(qtbot, settings)
    services.banks = 2
    page.privacy.refresh()

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ConfirmDialog)
        assert dialog.field is not None
        assert dialog.also is not None
        assert not dialog.also.isChecked()
        dialog.also.setChecked(also)
        qtbot.keyClicks(dialog.field, "delete")
        dialog.confirm.click()

    qtbot.waitUntil(lambda: page.privacy._use is not None and page.privacy._use.banks == 2)
    QTimer.singleShot(0, answer)
    page.privacy.delete.click()
    assert services.calls[-1] == ("delete_everything with banks" if also else "delete_everything")


def test_keeping_everything_deletes_nothing(qtbot: QtBot, settings: Settings) -> None:
    _, page, services = open_settings(qtbot, settings)

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ConfirmDialog)
        dialog.cancel.click()

    QTimer.singleShot(0, answer)
    page.privacy.delete.click()
    assert "delete_everything" not in services.calls


def test_audio_is_kept_unless_a_number_of_days_is_chosen(qtbot: QtBot, settings: Settings) -> None:
    _, page, _ = open_settings(qtbot, settings)
    assert settings.get(specs.DELETE_AFTER_DAYS) == 0
    page.privacy.expire.click()
    assert settings.get(specs.DELETE_AFTER_DAYS) == 90
    page.privacy.expire.click()
    assert settings.get(specs.DELETE_AFTER_DAYS) == 0


def test_a_slow_computer_is_offered_the_light_model(qtbot: QtBot, settings: Settings) -> None:
    services = FakeSettingsServices(slow=True, speed=80.0)
    _, page, _ = open_settings(qtbot, settings, services)
    assert page.model.light.isVisibleTo(page)
    page.model.light.click()
    assert services.calls[-1] == "light model True"
    assert not page.model.light.isVisibleTo(page)


def test_a_model_that_does_not_load_says_why_and_can_be_tried_again(
    qtbot: QtBot, settings: Settings
) -> None:
    services = FakeSettingsServices(status=ModelStatus(ModelState.FAILED, message="It broke off."))
    _, page, _ = open_settings(qtbot, settings, services)
    error = page.model.model_row.error
    assert page.model.chip.accessibleName() == "Does not load"
    assert (error.isVisibleTo(page), error.label.text()) == (True, "It broke off.")
    page.model.again.click()
    assert services.calls[-1] == "load model again"
    page.model.refresh()
    assert not page.model.again.isVisibleTo(page)
    assert not error.isVisibleTo(page)


def test_the_data_folder_is_read_beside_long_buttons(qtbot: QtBot, settings: Settings) -> None:
    window, page, _ = open_settings(qtbot, settings)
    card = page.privacy
    settle(window)
    assert card.relocate.y() == card.open.y()
    card.relocate.set_text("An einen anderen Ort verschieben…")
    settle(window)
    path = card._path
    assert path.width() >= path.sizeHint().width()
    assert card.relocate.y() > path.parentWidget().y()


def test_the_offer_can_be_declined(qtbot: QtBot, settings: Settings) -> None:
    services = FakeSettingsServices(slow=True, speed=80.0)
    _, page, _ = open_settings(qtbot, settings, services)
    assert page.model.keep.text() == "Keep base"
    page.model.keep.click()
    assert services.calls[-1] == "light model False"
    assert not page.model.keep.isVisibleTo(page)


def test_a_failure_stands_under_its_control(qtbot: QtBot, settings: Settings) -> None:
    services = FakeSettingsServices(failure=ModelDamagedError("No voice."))
    _, page, _ = open_settings(qtbot, settings, services)
    page.voices.hear.click()
    qtbot.waitUntil(lambda: page.voices.voice_row.error.label.text() == "No voice.")
    assert page.voices.hear.isEnabled()


def test_voices_that_took_the_place_of_others_are_listed(
    qtbot: QtBot, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, page, services = open_settings(qtbot, settings)
    now = (VoiceChoice("bf_emma", "Emma, British"), VoiceChoice("bm_george", "George, British"))
    monkeypatch.setattr(services, "voices", lambda: now)
    page.voices.refresh()
    combo = page.voices.voice
    assert [combo.itemText(at) for at in range(combo.count())] == [one.text for one in now]


def test_every_control_has_a_name(qtbot: QtBot, settings: Settings) -> None:
    _, page, _ = open_settings(qtbot, settings)
    assert unnamed_controls(page) == []


def test_leaving_lets_go_of_the_microphone(qtbot: QtBot, settings: Settings) -> None:
    window, _, services = open_settings(qtbot, settings)
    window.close()
    assert "stop_listening" in services.calls
    assert services.on_change is None


def test_leaving_ends_the_microphone_test(qtbot: QtBot, settings: Settings) -> None:
    _, page, _ = open_settings(qtbot, settings)
    page.devices.test_microphone.click()
    assert page.devices.test_microphone.text() == "Stop"
    page.devices.listen(False)
    assert page.devices.test_microphone.text() == "Test"


@pytest.mark.parametrize("longer", [False, True])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1024, 680), (1280, 800)])
def test_no_text_is_cut(
    qtbot: QtBot,
    settings: Settings,
    app_theme: Theme,
    size: tuple[int, int],
    scale: float,
    longer: bool,
) -> None:
    if longer:
        lengthen()
    app_theme.set_text_scale(scale)
    settings.set(specs.TEXT_SIZE, round(scale * 100))
    window, page, _ = open_settings(qtbot, settings, size=size)
    settle(window)
    assert cut_texts(page) == []


def test_feedback_after_each_answer_is_on_until_it_is_switched_off(
    qtbot: QtBot, settings: Settings
) -> None:
    _window, page, _services = open_settings(qtbot, settings)
    assert page.devices.feedback.isChecked()
    page.devices.feedback.click()
    assert settings.get(specs.FEEDBACK_AFTER_ANSWER) is False
    page.devices.refresh()
    assert not page.devices.feedback.isChecked()


def test_a_model_that_is_added_says_that_it_is_being_checked(
    qtbot: QtBot, settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _, page, services = open_settings(qtbot, settings)
    waiting = []
    monkeypatch.setattr(services, "add_model", lambda _folder, on_done: waiting.append(on_done))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    card = page.model
    usual = card.chip.text
    card.add.click()
    assert card.chip.text == "Checking the file…"
    assert not card.add.isEnabled()
    (done,) = waiting
    done(ModelDamagedError("There is no Whisper model in this folder."))
    qtbot.waitUntil(card.add.isEnabled)
    assert card.chip.text == usual
    assert card.model_row.error.label.text() == "There is no Whisper model in this folder."
