"""Export from Review: off the window's thread, with a way out when it fails."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from greenroom.model.errors import GreenroomError
from greenroom.platform.text import translate
from greenroom.ui.components.banner import Action
from greenroom.ui.desktop import show_folder
from greenroom.ui.review.surface import ReviewSurface


class Exporting(QObject):
    """Writes the session on screen."""

    def __init__(self, page: ReviewSurface) -> None:
        super().__init__(page.widget)
        self._page = page

    def start(self, _checked: bool = False, folder: Path | None = None) -> None:
        """Write to `folder`, or to the usual one."""
        page = self._page
        if page.presenter.session_id:
            export = partial(page.services.export, page.presenter.session_id, folder)
            page.background.run(export, self._done, self._failed)

    def _done(self, written: Path) -> None:
        folder = written if written.is_dir() else written.parent
        text = translate("Review", "Exported to {folder}").format(folder=_for_people(folder))
        self._page.toast(text, translate("Review", "Show in folder"), partial(show_folder, folder))

    def _failed(self, error: GreenroomError) -> None:
        title = translate("Review", "The export was not written")
        choose = Action(translate("Review", "Choose folder…"), self._choose, primary=True)
        self._page.middle.show_banner((title, error.message), (choose,))

    def _choose(self) -> None:
        title = translate("Review", "Choose folder")
        folder = QFileDialog.getExistingDirectory(self._page.widget, title)
        if folder:
            self._page.middle.show_banner(None)
            self.start(folder=Path(folder))


def _for_people(folder: Path) -> str:
    """Without the way to the person's own folder: "Documents/Greenroom/exports"."""
    home = Path.home()
    return str(folder.relative_to(home) if folder.is_relative_to(home) else folder)
