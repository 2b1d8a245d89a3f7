"""Review with real sound: what is heard, and which word is lit, after a click on a word."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from greenroom.app.controller import WindowController
from greenroom.app.parts import WindowParts
from greenroom.app.wiring import Services
from greenroom.audio.takefile import TakeFile
from greenroom.model.span import Span
from greenroom.model.take import RecordedAudio, TakeState
from greenroom.model.transcript import Transcript, VoiceActivity, Word
from greenroom.platform.assets import asset
from greenroom.ui.application import make_application
from support.interviews import plan
from support.speech import Spoken, speak_script
from support.virtual_sound import VirtualSound

pytestmark = [pytest.mark.models, pytest.mark.sound, pytest.mark.timeout(120)]

SCRIPT = [
    0.8,
    "Last spring I was running the move of our returns desk.",
    0.7,
    "I called the supplier every morning, and I trained twelve people.",
    0.9,
    "In the end we went live on the day.",
    0.5,
]
FOLLOWS_WITHIN_S = 0.05
HEARD_S = 0.5
WATCHED_S = 1.5


def words_of(spoken: Spoken) -> tuple[Word, ...]:
    """Every word of the script, its times spread evenly over its sentence."""
    words: list[Word] = []
    for sentence in spoken.sentences:
        texts = sentence.text.split()
        edges = np.linspace(sentence.start, sentence.end, len(texts) + 1)
        words += [
            Word(t, float(a), float(b))
            for t, a, b in zip(texts, edges[:-1], edges[1:], strict=True)
        ]
    return tuple(words)


@pytest.fixture
def spoken() -> Spoken:
    return speak_script(SCRIPT)


@pytest.fixture
def controller(
    qtbot: QtBot, virtual_sound: VirtualSound, tmp_path: Path, spoken: Spoken
) -> Iterator[WindowController]:
    make_application(asset(), "en")
    services = Services(data=tmp_path / "data")
    session_id = stored(services, spoken)
    opened = WindowController(WindowParts(services))
    opened.window.resize(1280, 800)
    opened.window.show()
    opened.review_session(session_id)
    qtbot.waitUntil(opened.review.settled, timeout=10_000)
    yield opened
    opened.close()


def stored(services: Services, spoken: Spoken) -> str:
    """A session with one answer, recorded, transcribed and reported."""
    session = services.store.new_session(plan("q"))
    take, path = services.store.new_take(session.id, 0)
    file = TakeFile(path, 16_000)
    file.write(spoken.samples)
    duration = file.finish()
    recorded = replace(
        take, state=TakeState.RECORDED, audio=RecordedAudio(path.name, 16_000, duration, -1.0)
    )
    services.store.save_take(recorded)
    voiced = tuple(Span(s.start, s.end) for s in spoken.sentences)
    activity = VoiceActivity(voiced, duration)
    transcript = Transcript(words_of(spoken), activity, "en", "base", duration)
    services.processing.transcribed(recorded, transcript)
    return session.id


def heard_from(recording: Path, source: np.ndarray) -> float:
    """Where in `source` the first half second lies that came out of the speaker."""
    sound, rate = soundfile.read(recording, dtype="float32")
    mono = sound if sound.ndim == 1 else sound[:, 0]
    step = rate // 16_000
    heard = mono[::step] if step > 1 else mono
    onset = int(np.flatnonzero(np.abs(heard) > 0.02)[0])
    piece = heard[onset : onset + int(HEARD_S * 16_000)]
    match = np.correlate(source, piece, mode="valid")
    return float(np.argmax(match)) / 16_000


def test_a_clicked_word_is_heard_from_its_start_and_words_follow_the_sound(
    controller: WindowController,
    qtbot: QtBot,
    virtual_sound: VirtualSound,
    tmp_path: Path,
    spoken: Spoken,
) -> None:
    page, text = controller.review, controller.review.middle.transcript.text
    called = next(i for i, w in enumerate(words_of(spoken)) if w.text == "called")
    word = next(mark for mark in text.state().words if mark.index == called)
    place = text.word_box(word).center().toPoint()
    recording = tmp_path / "heard.wav"
    errors: list[float] = []
    with virtual_sound.record_speaker(recording):
        qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.waitUntil(lambda: page.playback.position() > word.span.start + 0.05, timeout=5_000)
        end = word.span.start + WATCHED_S

        def watch() -> bool:
            now = page.playback.position()
            lit = text.current_word()
            if lit is not None:
                errors.append(max(lit.span.start - now, now - lit.span.end, 0.0))
            return now >= end

        qtbot.waitUntil(watch, timeout=10_000)
        page.playback.pause()
    assert heard_from(recording, spoken.samples) == pytest.approx(word.span.start, abs=0.08)
    assert len(errors) > 10
    late = sum(1 for error in errors if error > FOLLOWS_WITHIN_S)
    assert late <= len(errors) * 0.05
