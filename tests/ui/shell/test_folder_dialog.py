"""A data folder that cannot be opened: find it, use a new one, or leave everything as it is."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from greenroom.ui.shell.folder_dialog import FolderChoice, ask_for_folder

REASON = "Documents/Greenroom was moved or is on a disk that is not connected. Nothing was deleted."

Answer = Callable[[str, str], tuple[FolderChoice, Path]]


@pytest.fixture
def answer(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Answer:
    """Presses the button of this name, and then chooses this folder; "" chooses none."""

    def press(name: str, seen: list[str]) -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        buttons = {button.text().replace("&", ""): button for button in box.buttons()}
        seen += [box.text(), box.informativeText(), *buttons]
        assert box.defaultButton() is buttons["Find folder…"]
        buttons[name].click()

    def answer_it(name: str, folder: str) -> tuple[FolderChoice, Path]:
        asked: list[str] = []
        monkeypatch.setattr(
            QFileDialog, "getExistingDirectory", lambda *about: asked.append(about[2]) or folder
        )
        seen: list[str] = []
        QTimer.singleShot(0, lambda: press(name, seen))
        found = ask_for_folder(tmp_path / "Greenroom", REASON)
        assert seen[:2] == ["The data folder cannot be opened", REASON]
        assert set(seen[2:]) == {"Find folder…", "Use a new folder", "Close"}
        assert asked == ([] if name == "Close" else [str(tmp_path)])
        return found

    return answer_it


@pytest.mark.parametrize(
    ("button", "choice"),
    [("Find folder…", FolderChoice.FOUND), ("Use a new folder", FolderChoice.NEW)],
)
def test_the_folder_is_found_or_a_new_one_is_used(
    answer: Answer, tmp_path: Path, button: str, choice: FolderChoice
) -> None:
    other = tmp_path / "elsewhere"
    assert answer(button, str(other)) == (choice, other)


@pytest.mark.parametrize("button", ["Find folder…", "Use a new folder", "Close"])
def test_who_chooses_none_changes_nothing(answer: Answer, tmp_path: Path, button: str) -> None:
    assert answer(button, "") == (FolderChoice.GIVE_UP, tmp_path / "Greenroom")
