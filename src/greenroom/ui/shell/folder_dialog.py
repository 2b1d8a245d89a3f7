"""The data folder cannot be opened: find it, use a new one, or close."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox

from greenroom.platform.text import translate


class FolderChoice(StrEnum):
    """What the person decided."""

    FOUND = "found"
    NEW = "new"
    GIVE_UP = "give_up"


def ask_for_folder(missing: Path, reason: str) -> tuple[FolderChoice, Path]:
    """Ask what to do about a data folder that cannot be opened; `reason` is shown as it is."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Greenroom", "")
    box.setText(translate("DataFolder", "The data folder cannot be opened"))
    box.setInformativeText(reason)
    find = box.addButton(translate("DataFolder", "Find folder…"), QMessageBox.ButtonRole.AcceptRole)
    new = box.addButton(
        translate("DataFolder", "Use a new folder"), QMessageBox.ButtonRole.ActionRole
    )
    box.addButton(QMessageBox.StandardButton.Close)
    box.setDefaultButton(find)
    box.exec()
    if box.clickedButton() not in (find, new):
        return FolderChoice.GIVE_UP, missing
    title = translate("DataFolder", "Choose a folder for recordings and reports")
    chosen = QFileDialog.getExistingDirectory(None, title, str(missing.parent))
    if not chosen:
        return FolderChoice.GIVE_UP, missing
    found = box.clickedButton() is find
    return (FolderChoice.FOUND if found else FolderChoice.NEW), Path(chosen)
