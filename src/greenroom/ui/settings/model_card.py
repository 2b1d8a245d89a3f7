"""Speech model: which one, how large, how fast here; and the language."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from greenroom.model.errors import GreenroomError
from greenroom.platform import settings_specs as specs
from greenroom.platform.settings import Settings
from greenroom.platform.text import translate
from greenroom.ui.bridge import Bridge
from greenroom.ui.components.button import Button, ButtonSize
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.inputs import Combo
from greenroom.ui.components.tags import Chip, ChipKind
from greenroom.ui.services import ModelState
from greenroom.ui.settings.download_row import DownloadRow
from greenroom.ui.settings.rows import SettingRow, SettingsCard, note
from greenroom.ui.settings.services import ModelChoice, SettingsServices
from greenroom.ui.wording import file_size

LIGHT_MODEL = "tiny.en"


def language_name(code: str) -> str:
    """A language that the model can be told."""
    return {
        "en": translate("Languages", "English"),
        "de": translate("Languages", "German"),
        "es": translate("Languages", "Spanish"),
        "fr": translate("Languages", "French"),
        "it": translate("Languages", "Italian"),
        "nl": translate("Languages", "Dutch"),
        "pt": translate("Languages", "Portuguese"),
        "auto": translate("Languages", "Find out by listening"),
    }.get(code, code)


def model_chip(state: ModelState) -> tuple[str, ChipKind, str]:
    """Words, look and icon of the chip in the title row."""
    return {
        ModelState.READY: (translate("Settings", "Ready, offline"), ChipKind.ACCENT, "check"),
        ModelState.LOADING: (translate("Settings", "Loading"), ChipKind.NEUTRAL, "chip"),
        ModelState.MISSING: (translate("Settings", "No model yet"), ChipKind.ATTENTION, "warn"),
        ModelState.DAMAGED: (
            translate("Settings", "Cannot be read"),
            ChipKind.ATTENTION,
            "warn",
        ),
        ModelState.FAILED: (translate("Settings", "Does not load"), ChipKind.ATTENTION, "warn"),
    }[state]


class ModelCard(SettingsCard):
    """Changes are loaded in the background; the chip tells.

    `fetching(bool)` tells whether a model is being fetched over the network.
    """

    fetching = Signal(bool)

    def __init__(self, settings: Settings, services: SettingsServices, bridge: Bridge) -> None:
        self.chip = Chip("", ChipKind.NEUTRAL)
        super().__init__(translate("Settings", "Speech model"), self.chip)
        self._settings, self._services, self._bridge = settings, services, bridge
        self._failed = False
        self.model = Combo("", small=True, elide=True)
        self.model.activated.connect(
            lambda i: settings.set(specs.SPEECH_MODEL, str(self.model.itemData(i)))
        )
        self.add = Button(translate("Settings", "Add from file…"), size=ButtonSize.SMALL)
        self.add.clicked.connect(self._choose_folder)
        self.model_row = SettingRow(self.model, setting=specs.SPEECH_MODEL, beside=[self.add])
        self.body.addWidget(self.model_row)
        self.again = Button(translate("Settings", "Try again"), size=ButtonSize.SMALL)
        self.again.clicked.connect(services.load_model_again)
        self._again_row = SettingRow(self.again, label=" ")
        self.body.addWidget(self._again_row)
        self.downloads: dict[str, DownloadRow] = {}
        self._downloads = QVBoxLayout()
        self._downloads.setSpacing(8)
        self.body.addLayout(self._downloads)
        self.came = note("")
        self.came.hide()
        self.body.addWidget(self.came)
        self.speed = note("")
        self._speed_row = SettingRow(self.speed, label=" ")
        self.body.addWidget(self._speed_row)
        self.light = Button(translate("Settings", "Use tiny.en"), size=ButtonSize.SMALL)
        self.light.clicked.connect(lambda: self._answer(True))
        self.keep = Button("", size=ButtonSize.SMALL)
        self.keep.clicked.connect(lambda: self._answer(False))
        offer = QWidget()
        flow = FlowLayout(offer)
        flow.addWidget(self.light)
        flow.addWidget(self.keep)
        self._light_row = SettingRow(offer, label=" ")
        self.body.addWidget(self._light_row)
        self.language = Combo("", small=True)
        for code in specs.LANGUAGE.choices:
            self.language.addItem(language_name(code), code)
        self.language.activated.connect(
            lambda i: settings.set(specs.LANGUAGE, str(self.language.itemData(i)))
        )
        self.body.addWidget(SettingRow(self.language, setting=specs.LANGUAGE))

    def refresh(self) -> None:
        """Read models, state and speed again."""
        chosen = self._settings.get(specs.SPEECH_MODEL)
        found = self._services.models()
        models = [(f"{m.name}, {file_size(m.size)}", m.id) for m in found if m.here]
        self._show_downloads([m for m in found if not m.here])
        if chosen not in [model_id for _, model_id in models]:
            models.append((Path(chosen).name, chosen))
        self.model.show_options(models, chosen)
        now = self._services.model()
        failed = now.state is ModelState.FAILED
        self._again_row.setVisible(failed)
        if failed or self._failed:
            self.model_row.error.say(now.message if failed else "")
        self._failed = failed
        words, kind, icon = model_chip(now.state)
        self.chip.set_text(words)
        self.chip.set_kind(kind, icon)
        self.speed.setText(self._speed_words())
        self._light_row.setVisible(self._services.offer_light_model() and chosen != LIGHT_MODEL)
        keep = translate("Settings", "Keep {model}").format(model=Path(chosen).name)
        if keep != self.keep.text():
            self.keep.set_text(keep)
        index = self.language.findData(self._settings.get(specs.LANGUAGE))
        self.language.setCurrentIndex(max(0, index))

    def _show_downloads(self, missing: list[ModelChoice]) -> None:
        """A row for each model that can be fetched; one that is being fetched stays."""
        wanted = {choice.id: choice for choice in missing}
        for model_id, row in tuple(self.downloads.items()):
            if model_id not in wanted and not row.running:
                del self.downloads[model_id]
                self._downloads.removeWidget(row)
                row.hide()
                row.deleteLater()
        for model_id, choice in wanted.items():
            if model_id in self.downloads:
                self.downloads[model_id].show_choice(choice)
                continue
            row = DownloadRow(choice, self._services, self._bridge)
            row.running_changed.connect(self._tell_fetching)
            row.finished.connect(partial(self._came, choice.name))
            self.downloads[model_id] = row
            self._downloads.addWidget(row)

    def _tell_fetching(self) -> None:
        self.fetching.emit(any(row.running for row in self.downloads.values()))

    def _came(self, name: str) -> None:
        words = translate("Settings", "{model} is here now and was checked. You can choose it.")
        self.came.setText(words.format(model=name))
        self.came.show()
        self.refresh()

    def _answer(self, use: bool) -> None:
        self._services.answer_light_model(use)
        self.refresh()

    def _speed_words(self) -> str:
        seconds = self._services.seconds_for_a_minute()
        smaller = translate("Settings", "Smaller models are faster and miss more “um” and “uh”.")
        if seconds is None:
            return smaller
        measured = translate(
            "Settings",
            "On this computer, 1 minute of speech takes about %n seconds.",
            max(1, round(seconds)),
        )
        if self._services.offer_light_model():
            return (
                measured
                + " "
                + translate("Settings", "That is slow; tiny.en is faster and knows English only.")
            )
        return f"{measured} {smaller}"

    def _choose_folder(self) -> None:
        title = translate("Settings", "Choose a folder with a CTranslate2 Whisper model")
        folder = QFileDialog.getExistingDirectory(self, title)
        if folder:
            self.add.setEnabled(False)
            self.chip.set_text(translate("Settings", "Checking the file…"))
            self._services.add_model(Path(folder), self._bridge.wrap(self._added))

    def _added(self, problem: GreenroomError | None) -> None:
        self.add.setEnabled(True)
        self.model_row.error.say(problem.message if problem else "")
        self.refresh()
