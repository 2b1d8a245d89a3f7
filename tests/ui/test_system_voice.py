"""The system's voice, with Qt's own silent engine and without any."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtTextToSpeech import QTextToSpeech
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from greenroom.model.errors import GreenroomError, ModelError
from greenroom.model.persona import Persona
from greenroom.model.ports import Told
from greenroom.ui.system_voice import SystemVoice

EMMA = Persona("emma", "Emma", "Recruiter", "E", "bf_emma")
ADAM = Persona("adam", "Adam", "Engineer", "A", "am_adam", speed=2.0)
TEXT = "Tell me about a time when you changed your mind about something that mattered."


class Log:
    """What was called back, and on which thread."""

    def __init__(self) -> None:
        self.calls: list[str] = []
        self.errors: list[GreenroomError] = []
        self.threads: set[bool] = set()

    def _note(self, call: str) -> None:
        self.calls.append(call)
        self.threads.add(QThread.currentThread() is QApplication.instance().thread())

    def start(self, at: float | None) -> None:
        self._note(f"start {at}")

    def end(self, at: float | None) -> None:
        self._note(f"end {at}")

    def failed(self, error: GreenroomError) -> None:
        self.errors.append(error)
        self._note("failed")


@pytest.fixture
def parent(qapp: QApplication) -> Iterator[QObject]:
    owner = QObject()
    yield owner
    owner.deleteLater()
    qapp.processEvents()


def _speak(voice: SystemVoice, log: Log, text: str = TEXT, persona: Persona = EMMA):
    return voice.speak(text, persona, Told(log.start, log.end, log.failed))


def test_it_says_a_text_from_start_to_end(qtbot: QtBot, parent: QObject) -> None:
    log = Log()
    _speak(SystemVoice(parent, "mock"), log, "One two.")
    assert log.calls == []
    qtbot.waitUntil(lambda: len(log.calls) == 2)
    assert log.calls == ["start None", "end None"]


def test_it_can_be_asked_and_stopped_on_another_thread(qtbot: QtBot, parent: QObject) -> None:
    log, voice = Log(), SystemVoice(parent, "mock")
    voice.prepare(TEXT, EMMA)
    playing = []
    thread = threading.Thread(target=lambda: playing.append(_speak(voice, log)))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: log.calls == ["start None"])
    thread = threading.Thread(target=playing[0].stop)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(log.calls) == 2)
    assert log.calls == ["start None", "end None"]
    assert log.threads == {True}


def test_stop_is_silence_at_once(qtbot: QtBot, parent: QObject) -> None:
    log, voice = Log(), SystemVoice(parent, "mock")
    playing = _speak(voice, log)
    qtbot.waitUntil(lambda: log.calls == ["start None"])
    playing.stop()
    assert voice.findChild(QTextToSpeech).state() is QTextToSpeech.State.Ready
    assert log.calls == ["start None"]
    qtbot.waitUntil(lambda: log.calls == ["start None", "end None"])
    playing.stop()
    qtbot.wait(1)
    assert log.calls == ["start None", "end None"]


def test_a_text_stopped_before_its_turn_is_never_said(qtbot: QtBot, parent: QObject) -> None:
    log, voice = Log(), SystemVoice(parent, "mock")
    _speak(voice, log).stop()
    qtbot.waitUntil(lambda: log.calls == ["end None"])
    assert voice.findChild(QTextToSpeech) is None


def test_a_new_text_ends_the_one_before(qtbot: QtBot, parent: QObject) -> None:
    first, second, voice = Log(), Log(), SystemVoice(parent, "mock")
    _speak(voice, first)
    qtbot.waitUntil(lambda: first.calls == ["start None"])
    _speak(voice, second, "Two.")
    qtbot.waitUntil(lambda: len(second.calls) == 2)
    assert first.calls == second.calls == ["start None", "end None"]


def test_an_empty_text_is_over_at_once(qtbot: QtBot, parent: QObject) -> None:
    log = Log()
    _speak(SystemVoice(parent, "mock"), log, "  ")
    qtbot.waitUntil(lambda: log.calls == ["end None"])


@pytest.mark.parametrize(
    ("persona", "expected"),
    [(EMMA, ("en_GB", "Anne", 0.0)), (ADAM, ("en_US", "Charly", 1.0))],
    ids=["emma", "adam"],
)
def test_voice_and_pace_follow_the_persona(
    qtbot: QtBot, parent: QObject, persona: Persona, expected: tuple[str, str, float]
) -> None:
    log, voice = Log(), SystemVoice(parent, "mock")
    _speak(voice, log, "One.", persona)
    qtbot.waitUntil(lambda: len(log.calls) == 2)
    engine = voice.findChild(QTextToSpeech)
    assert (engine.locale().name(), engine.voice().name(), engine.rate()) == expected


def test_without_an_engine_the_text_stays(
    qtbot: QtBot, parent: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QTextToSpeech, "availableEngines", lambda: ["mock"])
    log = Log()
    _speak(SystemVoice(parent), log)
    qtbot.waitUntil(lambda: log.calls == ["failed"])
    assert isinstance(log.errors[0], ModelError)
    assert "shown as text" in log.errors[0].message


def test_an_engine_that_cannot_connect_is_tried_again(
    qtbot: QtBot, parent: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    log, voice = Log(), SystemVoice(parent, "mock")
    with monkeypatch.context() as patch:
        patch.setattr(QTextToSpeech, "state", lambda _: QTextToSpeech.State.Error)
        _speak(voice, log)
        qtbot.waitUntil(lambda: log.calls == ["failed"])
    _speak(voice, log, "Now it works.")
    qtbot.waitUntil(lambda: len(log.calls) == 3)
    assert log.calls[1:] == ["start None", "end None"]


def test_an_engine_without_voices_fails(
    qtbot: QtBot, parent: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QTextToSpeech, "availableVoices", lambda _: [])
    log = Log()
    _speak(SystemVoice(parent, "mock"), log)
    qtbot.waitUntil(lambda: log.calls == ["failed"])


def test_an_engine_that_never_begins_is_given_up(
    qtbot: QtBot, parent: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QTextToSpeech, "say", lambda *_: None)
    log = Log()
    _speak(SystemVoice(parent, "mock", start_within_ms=1), log)
    qtbot.waitUntil(lambda: log.calls == ["failed"])


def test_an_engine_that_breaks_while_speaking_ends_the_text(qtbot: QtBot, parent: QObject) -> None:
    log, voice = Log(), SystemVoice(parent, "mock")
    _speak(voice, log)
    qtbot.waitUntil(lambda: log.calls == ["start None"])
    voice.findChild(QTextToSpeech).stateChanged.emit(QTextToSpeech.State.Error)
    assert log.calls == ["start None", "end None"]
    assert log.errors == []
