"""The operating system's own voice, for when the interviewer's voice cannot be used."""

import logging
import math
from collections.abc import Callable
from typing import TYPE_CHECKING
from zlib import crc32

from PySide6.QtCore import QLocale, QObject, Qt, QTimer, Signal, Slot

from greenroom.model.errors import GreenroomError, ModelError
from greenroom.model.persona import Persona
from greenroom.model.ports import Told
from greenroom.platform.text import translate

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

START_WITHIN_MS = 5000  # a speech service that hangs must not hold an interview up
_SILENT_ENGINE = "mock"  # Qt's own test engine: it would "say" a question without a sound

_logger = logging.getLogger(__name__)


class _Prompt:
    """One text on its way: the `Playback` that the caller holds. Ends exactly once."""

    def __init__(
        self,
        text: str,
        persona: Persona,
        told: Told,
        ask_stop: Callable[["_Prompt"], None],
    ) -> None:
        self.text = text
        self.persona = persona
        self.started = False
        self.stopped = False
        self.over = False
        self._told = told
        self._ask_stop = ask_stop

    def stop(self) -> None:
        """Fall silent at once; from any thread."""
        self.stopped = True
        self._ask_stop(self)

    def start(self) -> None:
        """The first sound is out."""
        if not self.started:
            self.started = True
            self._told.on_start(None)

    def end(self, error: GreenroomError | None = None) -> None:
        """Nothing more will be heard; an error counts only when nothing was."""
        if self.over:
            return
        self.over = True
        if error is not None and not self.started and not self.stopped:
            self._told.on_failed(error)
        else:
            self._told.on_end(None)


class SystemVoice(QObject):
    """An `Announcer` that speaks through Qt TextToSpeech.

    `speak` and `prepare` may be called from any thread; callbacks come on the Qt thread. One text
    is said at a time: a new one ends the one before. Stream times are not known, so None is given.
    The engine is made when it is first needed, and again after it failed, since a speech service
    can come up later.
    """

    _speak_asked = Signal(object)
    _stop_asked = Signal(object)
    _prepare_asked = Signal()
    _ended = Signal(object)

    def __init__(
        self, parent: QObject, engine: str = "", start_within_ms: int = START_WITHIN_MS
    ) -> None:
        """Nothing is loaded yet.

        Args:
            parent: An object on the Qt thread that outlives all calls, such as the application.
            engine: The name of a Qt TextToSpeech engine; "" for the system's.
            start_within_ms: How long the engine may take until its first sound.
        """
        super().__init__(parent)
        self._name = engine
        self._engine: QTextToSpeech | None = None
        self._current: _Prompt | None = None
        self._watch = QTimer(self, singleShot=True, interval=start_within_ms)
        self._watch.timeout.connect(self._never_started)
        queued = Qt.ConnectionType.QueuedConnection
        self._speak_asked.connect(self._begin, queued)
        self._prepare_asked.connect(self._make_engine, queued)
        # Direct on the Qt thread, so that stop() is silence and not a request for it.
        self._stop_asked.connect(self._stop)
        self._ended.connect(self._end, queued)

    def speak(self, text: str, persona: Persona, told: Told) -> _Prompt:
        """Say it; returns at once. `on_failed` gets a ModelError when there is no voice."""
        prompt = _Prompt(text, persona, told, self._stop_asked.emit)
        self._speak_asked.emit(prompt)
        return prompt

    def prepare(self, text: str, persona: Persona) -> None:  # noqa: ARG002 -- part of the port
        """Connect to the speech service; the text itself needs no preparation."""
        self._prepare_asked.emit()

    @Slot(object)
    def _begin(self, prompt: _Prompt) -> None:
        before = self._current
        if before is not None:
            self._forget_current()
            before.end()
        if prompt.stopped or not prompt.text.strip():
            prompt.end()
            return
        engine = self._make_engine()
        if engine is None or not engine.availableVoices():
            prompt.end(_no_voice())
            return
        self._current = prompt
        _suit(engine, prompt.persona)
        self._watch.start()
        engine.say(prompt.text)

    @Slot(object)
    def _stop(self, prompt: _Prompt) -> None:
        if prompt is self._current:
            self._forget_current()
        self._ended.emit(prompt)

    @Slot(object)
    def _end(self, prompt: _Prompt) -> None:
        # Queued, so that `stop` never calls back into the code that holds the Playback.
        prompt.end()

    @Slot()
    def _make_engine(self) -> "QTextToSpeech | None":
        """The engine, made anew if there is none or it failed; None when it cannot be made."""
        if self._engine is not None:
            return self._engine
        try:
            # It loads the multimedia libraries, which most interviews never need.
            from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415
        except ImportError:
            _logger.warning("Qt TextToSpeech is not installed")
            return None
        usable = [name for name in QTextToSpeech.availableEngines() if name != _SILENT_ENGINE]
        name = self._name or (usable[0] if usable else "")
        if not name:
            return None
        engine = QTextToSpeech(name, self)
        if engine.state() is QTextToSpeech.State.Error:
            _logger.info("the speech engine %s is not available: %s", name, engine.errorString())
            engine.deleteLater()
            return None
        engine.stateChanged.connect(self._state_changed)
        self._engine = engine
        return engine

    def _state_changed(self, state: "QTextToSpeech.State") -> None:
        current = self._current
        if state is state.Error:
            self._drop_engine()
            if current is not None:
                current.end(_no_voice())
        elif current is None:
            return
        elif state is state.Speaking:
            self._watch.stop()
            current.start()
        elif state is state.Ready and current.started:
            self._current = None
            current.end()

    def _never_started(self) -> None:
        current = self._current
        self._drop_engine()
        if current is not None:
            current.end(_no_voice())

    def _forget_current(self) -> None:
        self._current = None
        self._watch.stop()
        if self._engine is not None:
            self._engine.stop(self._engine.BoundaryHint.Immediate)

    def _drop_engine(self) -> None:
        self._current = None
        self._watch.stop()
        if self._engine is not None:
            self._engine.stateChanged.disconnect(self._state_changed)
            self._engine.deleteLater()
            self._engine = None


def _no_voice() -> ModelError:
    return ModelError(
        translate(
            "Voices",
            "The system's own voice is not available. The question is shown as text instead.",
        )
    )


def _suit(engine: "QTextToSpeech", persona: Persona) -> None:
    """Take on the persona's accent, gender and pace as far as the system has them."""
    locale = _nearest(engine.availableLocales(), persona)
    if locale is not None:
        engine.setLocale(locale)
    voice = _choose(engine.availableVoices(), persona)
    if voice is not None:
        engine.setVoice(voice)
    # Qt's rate goes from -1 (slowest) over 0 (normal) to 1 (fastest), for a pace of 0.5 to 2.
    engine.setRate(max(-1.0, min(1.0, math.log2(persona.speed))))


def _nearest(locales: list[QLocale], persona: Persona) -> QLocale | None:
    """The persona's English ("bf_emma" is British), else any; questions are in English."""
    wanted = QLocale("en_GB" if persona.voice.startswith("b") else "en_US")
    english = [each for each in locales if each.language() is QLocale.Language.English]
    return wanted if wanted in english else min(english, key=QLocale.name, default=None)


def _choose(voices: "list[QVoice]", persona: Persona) -> "QVoice | None":
    """A voice of the persona's gender ("am_adam" is male); the same one each time."""
    if not voices:
        return None
    gender = voices[0].Gender
    wanted = gender.Male if persona.voice[1:2] == "m" else gender.Female
    fitting = [voice for voice in voices if voice.gender() is wanted] or list(voices)
    ordered = sorted(fitting, key=lambda voice: voice.name())
    return ordered[crc32(persona.id.encode()) % len(ordered)]
