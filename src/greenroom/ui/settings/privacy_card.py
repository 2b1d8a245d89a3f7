"""Privacy and data: the folder, what it holds, how long audio stays, export, delete."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QSizePolicy, QWidget

from greenroom.model.errors import GreenroomError
from greenroom.platform import settings_specs as specs
from greenroom.platform.settings import Settings
from greenroom.platform.text import translate
from greenroom.ui.bridge import Bridge
from greenroom.ui.components.button import Button, ButtonKind, ButtonSize
from greenroom.ui.components.card import Divider
from greenroom.ui.components.dialogs import ConfirmDialog
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.icon import IconView
from greenroom.ui.components.inputs import CheckBox, Combo
from greenroom.ui.components.inset_box import InsetBox
from greenroom.ui.components.label import Label
from greenroom.ui.components.tags import Chip, ChipKind
from greenroom.ui.settings.rows import ErrorLine, SettingRow, SettingsCard
from greenroom.ui.settings.services import DiskUse, SettingsServices
from greenroom.ui.theme import Role
from greenroom.ui.wording import file_size

RETENTION_DAYS = (30, 90, 180, 365)
_USUAL_DAYS = 90


class PrivacyCard(SettingsCard):
    """Nothing is deleted without a typed confirmation."""

    def __init__(self, settings: Settings, services: SettingsServices, bridge: Bridge) -> None:
        self.chip = Chip("", ChipKind.ACCENT)
        super().__init__(translate("Settings", "Privacy and data"), self.chip)
        self.show_network(used=False)
        self._settings, self._services, self._bridge = settings, services, bridge
        self._use: DiskUse | None = None
        self._path = Label("", Role.SMALL, elide=True)
        self._disk = Label("", Role.SMALL)
        self._free = Label("", Role.SMALL, "text2")
        self.open = Button(translate("Settings", "Open"), size=ButtonSize.SMALL)
        self.relocate = Button(translate("Settings", "Move…"), size=ButtonSize.SMALL)
        self.keep = CheckBox(specs.KEEP_AUDIO.label_text(), Role.SMALL)
        self.keep.setToolTip(specs.KEEP_AUDIO.help_text())
        self.expire = CheckBox(specs.DELETE_AFTER_DAYS.label_text(), Role.SMALL)
        self.days = Combo(specs.DELETE_AFTER_DAYS.label_text(), small=True)
        for days in RETENTION_DAYS:
            self.days.addItem(translate("Settings", "%n days", days), days)
        self.export = Button(
            translate("Settings", "Export everything…"), size=ButtonSize.SMALL, icon="export"
        )
        self.delete = Button(
            translate("Settings", "Delete all data…"),
            kind=ButtonKind.DESTRUCTIVE,
            size=ButtonSize.SMALL,
            icon="trash",
        )
        self.result = Label("", Role.SMALL, "text2", wrap=True)
        self.result.hide()
        self.error = ErrorLine()
        self._build()
        self._connect()

    def refresh(self) -> None:
        """Read folder, retention and disk use again."""
        self._path.setText(_from_home(self._services.data_folder()))
        self.keep.setChecked(self._settings.get(specs.KEEP_AUDIO))
        days = self._settings.get(specs.DELETE_AFTER_DAYS)
        self.expire.setChecked(days > 0)
        self.days.setEnabled(days > 0)
        nearest = min(RETENTION_DAYS, key=lambda each: abs(each - (days or _USUAL_DAYS)))
        self.days.setCurrentIndex(self.days.findData(nearest))
        self._services.disk_use(self._bridge.wrap(self._show_use))

    def show_network(self, *, used: bool) -> None:
        """Whether something is being fetched, which only the person can begin."""
        if used:
            self.chip.set_text(translate("Settings", "Downloading a model"))
            self.chip.set_kind(ChipKind.NEUTRAL, "down")
        else:
            self.chip.set_text(translate("Settings", "No network use"))
            self.chip.set_kind(ChipKind.ACCENT, "lock")

    def _build(self) -> None:
        place = QWidget()
        flow = FlowLayout(place, gap=10, grow=True)  # a path needs a row of its own beside much
        box = InsetBox(7)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for widget in (box, self.open, self.relocate):
            flow.addWidget(widget)
        row = QHBoxLayout(box)
        row.setContentsMargins(10, 5, 10, 5)
        row.setSpacing(8)
        row.addWidget(IconView("folder", "text2", 16))
        row.addWidget(self._path, 1)
        self.body.addWidget(SettingRow(place, setting=specs.DATA_FOLDER))
        use = QWidget()
        row = QHBoxLayout(use)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(10)
        row.addWidget(self._disk)
        row.addWidget(self._free)
        row.addStretch(1)
        self.body.addWidget(SettingRow(use, label=translate("Settings", "On disk")))
        self.body.addWidget(self.keep)
        expire = QWidget()
        row = QHBoxLayout(expire)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.expire)
        row.addWidget(self.days)
        row.addStretch(1)
        self.body.addWidget(expire)
        self.body.addWidget(Divider())
        actions = QWidget()
        flow = FlowLayout(actions)
        flow.push_last = True
        flow.addWidget(self.export)
        flow.addWidget(self.delete)
        self.body.addWidget(actions)
        self.body.addWidget(self.result)
        self.body.addWidget(self.error)

    def _connect(self) -> None:
        self.open.clicked.connect(self._services.open_data_folder)
        self.relocate.clicked.connect(self._move)
        self.keep.clicked.connect(lambda on: self._settings.set(specs.KEEP_AUDIO, on))
        self.expire.clicked.connect(self._expire)
        self.days.activated.connect(
            lambda i: self._settings.set(specs.DELETE_AFTER_DAYS, int(self.days.itemData(i)))
        )
        self.export.clicked.connect(self._export)
        self.delete.clicked.connect(self._delete)

    def _show_use(self, use: DiskUse) -> None:
        self._use = use
        text = translate("Settings", "{answers} answers, {size}.").format(
            answers=use.answers, size=file_size(use.size)
        )
        self._disk.setText(text)
        self._free.setText(translate("Settings", "{size} free").format(size=file_size(use.free)))

    def _expire(self, on: bool) -> None:
        days = int(self.days.currentData()) if on else 0
        self._settings.set(specs.DELETE_AFTER_DAYS, days)
        self.days.setEnabled(on)

    def _move(self) -> None:
        folder = self._ask(translate("Settings", "Choose an empty folder"))
        if folder is not None:
            done = translate("Settings", "Everything was moved to the new folder.")
            self._services.move_data_folder(
                folder, self._bridge.wrap(self._copied), self._wait(done)
            )

    def _export(self) -> None:
        folder = self._ask(translate("Settings", "Choose a folder for the export"))
        if folder is not None:
            done = translate("Settings", "Everything was exported.")
            self._services.export_everything(
                folder, self._bridge.wrap(self._copied), self._wait(done)
            )

    def _delete(self) -> None:
        answers, banks = (self._use.answers, self._use.banks) if self._use else (0, 0)
        dialog = ConfirmDialog(
            translate("Settings", "Delete all %n answers?", answers),
            translate(
                "Settings",
                "Recordings, transcripts, notes and exports in {folder} are removed from this "
                "computer, and so are your résumé, job description and roles. Settings stay, and "
                "so do copies that you exported to another folder. This cannot be undone.",
            ).format(folder=self._services.data_folder()),
            translate("Settings", "Delete all data"),
            translate("Settings", "Keep everything"),
            destructive=True,
            type_to_confirm=translate("Settings", "delete"),
            also=translate("Settings", "Delete my %n question banks too", banks) if banks else "",
            parent=self.window(),
        )
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        also = dialog.also_chosen
        dialog.deleteLater()
        if agreed:
            done = translate("Settings", "All answers were deleted.")
            if also:
                done = translate("Settings", "All answers and your question banks were deleted.")
            elif banks:
                done = translate("Settings", "All answers were deleted. Your banks are kept.")
            self._services.delete_everything(self._wait(done), banks=also)

    def _copied(self, share: float) -> None:
        text = translate("Settings", "Copying, {percent}% so far…")
        self.result.setText(text.format(percent=round(100 * share)))
        self.result.show()

    def _ask(self, title: str) -> Path | None:
        beside = str(self._services.data_folder().parent)
        folder = QFileDialog.getExistingDirectory(self, title, beside)
        return Path(folder) if folder else None

    def _wait(self, done: str) -> Callable[..., None]:
        """Switch the buttons off until it is over, then say how it went."""
        buttons = (self.relocate, self.export, self.delete)
        for button in buttons:
            button.setEnabled(False)

        def finished(problem: GreenroomError | None) -> None:
            for button in buttons:
                button.setEnabled(True)
            self.error.say(problem.message if problem else "")
            self.result.setText("" if problem else done)
            self.result.setVisible(problem is None)
            self.refresh()

        return self._bridge.wrap(finished)


def _from_home(path: Path) -> str:
    """As "~/Documents/Greenroom" for a folder below the home folder."""
    try:
        return str(Path("~") / path.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(path)
