"""How late the current word is lit, against the sound that comes out of the speaker.

A take in which every word begins with a tone is played in Review by the program's own player. A
recorder on the virtual sound server listens at the speaker and tells when each tone sounded; the
window tells when a picture with another current word had been handed to the display. Baseline: the
same in a window that does nothing but ask the player where it is, as often as a display shows.

The recorder's samples are dated by their earliest arrival, so the sound is dated too late by what
the server takes to pass them on: the few milliseconds that stand in the table as such.
"""

import subprocess
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import soundfile
from numpy.typing import NDArray
from tests.support.virtual_sound import RATE, SPEAKER

from benchmarks.tables import percentile, table, verdict
from greenroom.app.wiring import Services
from greenroom.model.session import SessionState
from greenroom.model.span import Span
from greenroom.model.take import RecordedAudio
from greenroom.model.transcript import Transcript, VoiceActivity, Word

LIMIT_S = 0.050
_SECONDS, _QUICK_S = 60.0, 15.0
_LEAD_IN_S = 1.0
_WORDS_S = (0.18, 0.35, 0.25, 0.6, 0.3, 0.22, 0.45)  # short and long ones, as people speak
_TONE_HZ, _TONE_S, _TONE = 1000.0, 0.04, 0.5
_LOUD, _QUIET_S = 0.1, 0.08  # a tone begins where it is loud after so long a silence
_ASKED_S = 0.005  # of sound at a time
_BYTES = 2


@dataclass
class Ear:
    """Listens at the speaker; `samples` with the moment at which each piece arrived."""

    environment: dict[str, str]
    pieces: list[tuple[float, bytes]] = field(default_factory=list)

    def __enter__(self) -> "Ear":
        size = int(RATE * _ASKED_S) * _BYTES
        self._process = subprocess.Popen(
            ["parec", f"--device={SPEAKER}.monitor", "--raw", "--format=s16le", f"--rate={RATE}",
             "--channels=1", "--latency-msec=5", "--process-time-msec=5"],
            stdout=subprocess.PIPE, env=self.environment,
        )  # fmt: skip
        self._thread = threading.Thread(target=self._listen, args=(size,), daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._process.terminate()
        self._thread.join()
        self._process.wait()

    def _listen(self, size: int) -> None:
        out = self._process.stdout
        assert out is not None
        while piece := out.read1(size):  # type: ignore[attr-defined]
            self.pieces.append((time.monotonic(), piece))

    def tones(self) -> NDArray[np.float64]:
        """Moments (`time.monotonic`) at which the tones began."""
        sound = np.frombuffer(b"".join(piece for _, piece in self.pieces), "<i2") / 32768
        ends = np.cumsum([len(piece) // _BYTES for _, piece in self.pieces]) / RATE
        origin = float(np.min(np.array([at for at, _ in self.pieces]) - ends))
        loud = np.flatnonzero(np.abs(sound) > _LOUD)
        after_quiet = np.diff(loud, prepend=-RATE) > _QUIET_S * RATE
        return np.asarray(origin + loud[after_quiet] / RATE, np.float64)


def store(services: Services, session_id: str, item: int, seconds: float) -> str:
    """One more take of a session, made of tones; its id."""
    words = _words(seconds)
    take, path = services.store.new_take(session_id, item)
    soundfile.write(path, _sound(words, seconds), RATE, subtype="PCM_16")
    audio = RecordedAudio(str(take.audio or path.name), RATE, seconds, -6.0)
    stored = services.store.take(take.id).take
    if stored.audio is not None:
        audio = replace(audio, file=stored.audio.file)
    services.processing.recorded(take, audio)
    voiced = VoiceActivity((Span(words[0].start, words[-1].end),), seconds)
    services.processing.transcribed(take, Transcript(words, voiced, "en", "base", seconds))
    session = services.store.session(session_id)
    services.store.save_session(replace(session, state=SessionState.ENDED))
    return take.id


def _words(seconds: float) -> tuple[Word, ...]:
    words: list[Word] = []
    at = _LEAD_IN_S
    while at < seconds - 1.0:
        length = _WORDS_S[len(words) % len(_WORDS_S)]
        words.append(Word(f"word{len(words)}", at, at + 0.9 * length, 0.9))
        at += length
    return tuple(words)


def _sound(words: tuple[Word, ...], seconds: float) -> NDArray[np.float32]:
    sound = np.zeros(round(seconds * RATE), np.float32)
    tone = _TONE * np.sin(2 * np.pi * _TONE_HZ * np.arange(round(_TONE_S * RATE)) / RATE)
    for word in words:
        at = round(word.start * RATE)
        sound[at : at + len(tone)] = tone
    return sound


def measure(
    bench: Any, environment: dict[str, str], services: Services, session_id: str, *, quick: bool
) -> None:
    """Play the take twice, once followed by Review and once by a bare window; print both."""
    seconds = _QUICK_S if quick else _SECONDS
    take_id = store(services, session_id, 0, seconds)
    bench.controller.window.show_page("start")
    bench.page.open_session(session_id, take_id)
    bench.controller.window.show_page("review")
    bench.until(bench.page.settled)
    rows, late = [], _lateness(bench, environment, seconds, _InReview(bench))
    rows.append(("in Review, lit and painted", *_figures(late)))
    bare = _lateness(bench, environment, seconds, _Bare(bench))
    rows.append(("in a window with nothing else, painted (baseline)", *_figures(bare)))
    table(
        f"Current word after its sound, {len(late)} words; below 0 it is lit before",
        ("", "p50", "p95", "earliest", "latest"),
        rows,
    )
    worst = percentile([abs(one) for one in late], 95)
    verdict(
        f"the current word within {1000 * LIMIT_S:.0f} ms of the sound, p95",
        f"{1000 * worst:.0f} ms",
        met=worst <= LIMIT_S,
    )


class _InReview:
    """When each word was lit, as Review painted it."""

    def __init__(self, bench: Any) -> None:
        from benchmarks.probe import Painted  # noqa: PLC0415 -- Qt only on a display

        self._text = bench.page.middle.transcript.text
        self.lit: dict[int, float] = {}
        self._watch = Painted(self._text.viewport(), self._painted)
        self.play = lambda: bench.page.playback.play(0.0)

    def _painted(self) -> None:
        word = self._text.current_word()
        if word is not None:
            self.lit.setdefault(word.index, time.monotonic())

    def end(self) -> None:
        self._watch.deleteLater()


class _Bare:
    """When a label of its own showed the number of each word."""

    def __init__(self, bench: Any) -> None:
        from PySide6.QtCore import Qt, QTimer  # noqa: PLC0415
        from PySide6.QtWidgets import QLabel  # noqa: PLC0415

        from benchmarks.probe import Painted  # noqa: PLC0415

        self._player = bench.page.services.player
        self._state = bench.page.middle.transcript.text.state()
        self.lit: dict[int, float] = {}
        self._label = QLabel("")
        self._label.resize(200, 60)
        self._watch = Painted(self._label, self._painted)
        self._timer = QTimer(interval=16)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)
        self._label.show()

    def play(self) -> None:
        self._player.play(0.0)
        self._timer.start()

    def _look(self) -> None:
        word = self._state.word_at_time(self._player.position())
        self._label.setText("" if word is None else str(word.index))

    def _painted(self) -> None:
        if self._label.text():
            self.lit.setdefault(int(self._label.text()), time.monotonic())

    def end(self) -> None:
        self._timer.stop()
        self._player.pause()
        self._label.close()


def _lateness(
    bench: Any, environment: dict[str, str], seconds: float, shown: "_InReview | _Bare"
) -> list[float]:
    """Seconds from each word's sound until it was shown lit."""
    words = bench.page.middle.transcript.text.state().words
    bench.rest(0.5)
    shown.lit.clear()
    with Ear(environment) as ear:
        bench.rest(0.5)
        shown.play()
        playing: Callable[[], bool] = bench.page.services.player.playing
        end = time.monotonic() + seconds + 10.0
        bench.until(lambda: not playing() or time.monotonic() > end, seconds + 20.0)
        bench.rest(0.3)
    shown.end()
    heard = ear.tones()
    if len(heard) != len(words):
        raise RuntimeError(f"{len(heard)} of {len(words)} words were heard at the speaker.")
    return [
        shown.lit[word.index] - at
        for word, at in zip(words, heard, strict=True)
        if word.index in shown.lit
    ]


def _figures(late: list[float]) -> tuple[str, ...]:
    figures = (percentile(late, 50), percentile(late, 95), min(late), max(late))
    return tuple(f"{1000 * one:+.0f} ms" for one in figures)
