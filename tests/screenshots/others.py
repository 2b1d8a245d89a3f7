"""The components together, and the dialogs of every page."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QDialog, QScrollArea, QWidget
from tests.screenshots.camera import Scene

from greenroom.app.controller import WindowController
from greenroom.platform.text import translate
from greenroom.ui.components.banner import Banner, BannerKind
from greenroom.ui.components.dialogs import ConfirmDialog
from greenroom.ui.gallery import show_gallery
from greenroom.ui.shell.help_dialogs import AboutDialog, KeysDialog
from support.studio import open_studio, settle


@contextmanager
def _gallery() -> Iterator[QWidget]:
    gallery = show_gallery()
    settle()
    hidden = gallery.findChild(QScrollArea).verticalScrollBar().maximum()  # all of it at once
    gallery.resize(gallery.width(), gallery.height() + hidden)
    settle()
    yield gallery
    gallery.close()
    gallery.deleteLater()


@contextmanager
def _dialog(make: Callable[[WindowController], QDialog]) -> Iterator[QWidget]:
    with open_studio() as (_studio, controller):
        dialog = make(controller)
        dialog.open()
        settle()
        yield dialog
        dialog.close()


@contextmanager
def _with_toast() -> Iterator[QWidget]:
    with open_studio() as (_studio, controller):
        banner = Banner(
            BannerKind.PROBLEM,
            translate("Window", "That did not work"),
            "The folder Documents/Greenroom cannot be used. Nothing was deleted.",
        )
        controller.window.show_banner(banner)
        controller.window.toast("3 answers from last time are ready to review.", "Review")
        settle()
        yield controller.window


def _delete(controller: WindowController) -> QDialog:
    return ConfirmDialog(
        "Delete all 37 answers?",
        "Recordings, transcripts and notes in Documents/Greenroom are removed from this computer. "
        "This cannot be undone.",
        "Delete all data",
        "Keep everything",
        destructive=True,
        type_to_confirm="delete",
        parent=controller.window,
    )


SCENES = [
    Scene("gallery", _gallery, variable=False),
    Scene("banner-and-toast", _with_toast),
    Scene(
        "dialog-keys",
        lambda: _dialog(lambda c: KeysDialog(c.window.key_groups(), c.window)),
        variable=False,
    ),
    Scene("dialog-about", lambda: _dialog(lambda c: AboutDialog(c.window)), variable=False),
    Scene("dialog-delete", lambda: _dialog(_delete), variable=False),
]
