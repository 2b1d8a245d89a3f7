"""Devices: microphone and speakers with a live check."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from greenroom.model.errors import GreenroomError
from greenroom.model.sound import AudioDevice
from greenroom.platform import settings_specs as specs
from greenroom.platform.settings import Settings
from greenroom.platform.text import translate
from greenroom.ui.bridge import Bridge
from greenroom.ui.components.button import Button, ButtonSize
from greenroom.ui.components.inputs import CheckBox, Combo, Slider
from greenroom.ui.components.label import Label
from greenroom.ui.components.meter import LevelMeter, LevelWords
from greenroom.ui.services import CheckStage, MicCheck
from greenroom.ui.settings.camera_rows import CameraRows
from greenroom.ui.settings.rows import SettingRow, SettingsCard
from greenroom.ui.settings.services import SettingsServices
from greenroom.ui.theme import Role

_LEVEL_MS = 66
_SILENCES_S = (0, 4, 6, 8, 12)
_BLOCKS = 15  # leaves room for the longest words beside them


class DevicesCard(SettingsCard):
    """Listens only while `listen` is on: while the page is shown."""

    def __init__(self, settings: Settings, services: SettingsServices, bridge: Bridge) -> None:
        super().__init__(translate("Settings", "Devices"))
        self._settings, self._services, self._bridge = settings, services, bridge
        self._checking = False
        self.microphone = Combo("", small=True, elide=True)
        self.test_microphone = Button(
            translate("Settings", "Test"), size=ButtonSize.SMALL, icon="play"
        )
        self.meter, self.words = LevelMeter(_BLOCKS), LevelWords()
        self.speakers = Combo("", small=True, elide=True)
        self.test_speakers = Button(
            translate("Settings", "Test"), size=ButtonSize.SMALL, icon="play"
        )
        self.volume = Slider("", 0, 100)
        self._volume_words = Label("", Role.SMALL_TABULAR)
        self.microphone_row = SettingRow(
            self.microphone, setting=specs.INPUT_DEVICE, beside=[self.test_microphone]
        )
        self.speakers_row = SettingRow(
            self.speakers, setting=specs.OUTPUT_DEVICE, beside=[self.test_speakers]
        )
        self.camera = CameraRows(settings, services)
        self.silence = Combo("", small=True)
        for seconds in _SILENCES_S:
            self.silence.addItem(_silence_words(seconds), seconds)
        self.feedback = CheckBox(
            translate("Settings", "Show feedback after each answer"), Role.SMALL
        )
        self.feedback.setToolTip(specs.FEEDBACK_AFTER_ANSWER.help_text())
        self._build()
        self._timer = QTimer(self, interval=_LEVEL_MS)
        self._timer.timeout.connect(self._show_level)
        self._connect()

    def _build(self) -> None:
        level = QWidget()
        beside = QHBoxLayout(level)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(10)
        beside.addWidget(self.meter)
        beside.addWidget(self.words)
        beside.addStretch(1)
        for row in (
            self.microphone_row,
            SettingRow(level, label=translate("Settings", "Input level")),
            self.speakers_row,
            SettingRow(self.volume, setting=specs.VOLUME, beside=[self._volume_words]),
            self.camera,
            SettingRow(self.silence, setting=specs.END_AFTER_SILENCE_S),
            SettingRow(self.feedback, setting=specs.FEEDBACK_AFTER_ANSWER, stretch=False),
        ):
            self.body.addWidget(row)

    def refresh(self) -> None:
        """Read devices and settings again."""
        _fill(self.microphone, self._services.microphones(), self._services.microphone() or "")
        chosen = self._settings.get(specs.OUTPUT_DEVICE)
        _fill(self.speakers, self._services.speakers(), chosen)
        volume = round(self._settings.get(specs.VOLUME) * 100)
        self.volume.blockSignals(True)
        self.volume.setValue(volume)
        self.volume.blockSignals(False)
        self._volume_words.setText(f"{volume}%")
        silence = self._settings.get(specs.END_AFTER_SILENCE_S)
        self.silence.setCurrentIndex(max(0, self.silence.findData(silence)))
        self.feedback.setChecked(self._settings.get(specs.FEEDBACK_AFTER_ANSWER))
        self.camera.refresh()

    def listen(self, on: bool) -> None:
        """Open or close the microphone, and look for cameras or not."""
        self.camera.look(on)
        if on:
            self.words.reset()
            self._services.listen(self._bridge.wrap(self._opened))
            self._timer.start()
        else:
            self._timer.stop()
            self.meter.set_level(None)
            self._services.stop_listening()
            self._checking = False
            self._show_check()

    def _connect(self) -> None:
        self.microphone.activated.connect(self._choose_microphone)
        self.speakers.activated.connect(
            lambda i: self._settings.set(specs.OUTPUT_DEVICE, str(self.speakers.itemData(i)))
        )
        self.test_microphone.clicked.connect(self._toggle_check)
        self.test_speakers.clicked.connect(
            lambda: self._services.test_speakers(self._bridge.wrap(self._tested))
        )
        self.volume.valueChanged.connect(self._set_volume)
        self.silence.activated.connect(
            lambda i: self._settings.set(specs.END_AFTER_SILENCE_S, int(self.silence.itemData(i)))
        )

        self.feedback.clicked.connect(
            lambda on: self._settings.set(specs.FEEDBACK_AFTER_ANSWER, on)
        )

    def _choose_microphone(self, index: int) -> None:
        self._services.choose_microphone(str(self.microphone.itemData(index)) or None)
        self.listen(True)

    def _set_volume(self, value: int) -> None:
        self._volume_words.setText(f"{value}%")
        self._settings.set(specs.VOLUME, value / 100)

    def _opened(self, problem: GreenroomError | None) -> None:
        self.microphone_row.error.say(problem.message if problem else "")

    def _tested(self, problem: GreenroomError | None) -> None:
        self.speakers_row.error.say(problem.message if problem else "")

    def _toggle_check(self) -> None:
        if self._checking:
            self._services.stop_mic_check()
        else:
            self._checking = True
            self._services.start_mic_check(self._bridge.wrap(self._check_step))
            self._show_check()

    def _check_step(self, step: MicCheck) -> None:
        self._checking = step.stage is not CheckStage.DONE
        self.microphone_row.error.say(step.message)
        self._show_check()

    def _show_check(self) -> None:
        running = self._checking
        text = translate("Settings", "Stop") if running else translate("Settings", "Test")
        self.test_microphone.set_text(text)
        self.test_microphone.set_icon("stop" if running else "play")

    def _show_level(self) -> None:
        level = self._services.level()
        self.meter.set_level(level)
        if level is not None:
            self.words.add(level)


def _silence_words(seconds: int) -> str:
    if not seconds:
        return translate("Settings", "Off")
    return translate("Settings", "After %n s of silence", seconds)


def _fill(combo: Combo, devices: tuple[AudioDevice, ...], chosen: str) -> None:
    default = (translate("Settings", "System default"), "")
    combo.show_options([default, *((device.name, device.id) for device in devices)], chosen)
