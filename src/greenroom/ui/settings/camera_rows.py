"""The camera in Settings: which one, and what it is for in video interviews."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from greenroom.platform import settings_specs as specs
from greenroom.platform.settings import Settings
from greenroom.platform.text import translate
from greenroom.ui.camera.status import CameraDevice
from greenroom.ui.components.inputs import CheckBox, Combo
from greenroom.ui.settings.rows import SettingRow, note
from greenroom.ui.settings.services import SettingsServices
from greenroom.ui.theme import Role

_BESIDE_A_BOX = 6
"""Pixels from the top of a check box's row of 30 to that of its line of 18."""


class CameraRows(QWidget):
    """Looks for cameras while the page is shown, and opens none: its light stays off here."""

    def __init__(self, settings: Settings, services: SettingsServices) -> None:
        super().__init__()
        self._settings, self._services = settings, services
        self._end_watch: Callable[[], None] | None = None
        self._wanted = False
        self.camera = Combo("", small=True, elide=True)
        self.missing = note(
            translate("Settings", "No camera found. Video interviews can be held without one.")
        )
        self.self_view = CheckBox(translate("Settings", "Show your own picture"), Role.SMALL)
        self.record = CheckBox(translate("Settings", "Record video with answers"), Role.SMALL)
        self.kept = note(specs.RECORD_VIDEO.help_text())
        boxes = QWidget()
        inner = QVBoxLayout(boxes)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(6)
        inner.addWidget(self.self_view)
        inner.addWidget(self.record)
        inner.addWidget(self.kept)
        for box, setting in ((self.self_view, specs.SELF_VIEW), (self.record, specs.RECORD_VIDEO)):
            box.setToolTip(setting.help_text())
            box.setAccessibleDescription(setting.help_text())
        self.missing_row = SettingRow(self.missing, label=" ")
        self.missing_row.hide()
        self.camera_row = SettingRow(self.camera, setting=specs.CAMERA_DEVICE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.camera_row)
        column.addWidget(self.missing_row)
        head = specs.SELF_VIEW.label_text()
        column.addWidget(SettingRow(boxes, label=head, label_at=_BESIDE_A_BOX))
        self.camera.activated.connect(
            lambda i: settings.set(specs.CAMERA_DEVICE, str(self.camera.itemData(i)))
        )
        self.self_view.clicked.connect(lambda on: settings.set(specs.SELF_VIEW, on))
        self.record.clicked.connect(lambda on: settings.set(specs.RECORD_VIDEO, on))

    def refresh(self) -> None:
        """Read the settings again."""
        self.self_view.setChecked(self._settings.get(specs.SELF_VIEW))
        self.record.setChecked(self._settings.get(specs.RECORD_VIDEO))

    def look(self, on: bool) -> None:
        """Look for cameras, or stop looking."""
        self._wanted = on
        if on:
            QTimer.singleShot(0, self, self._begin)  # the page first: this loads a library
        elif self._end_watch is not None:
            self._end_watch()
            self._end_watch = None

    def _begin(self) -> None:
        if self._wanted and self._end_watch is None:
            self._end_watch = self._services.watch_cameras(self._list)
            self._list()

    def _list(self) -> None:
        cameras = self._services.cameras()
        options = [(translate("Settings", "System default"), ""), *map(_option, cameras)]
        self.camera.show_options(options, self._settings.get(specs.CAMERA_DEVICE))
        self.camera.setEnabled(bool(cameras))
        self.missing_row.setVisible(not cameras)


def _option(camera: CameraDevice) -> tuple[str, str]:
    return camera.name, camera.id
