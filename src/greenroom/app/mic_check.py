"""The microphone before it matters: the level on Start, and "Record and play back"."""

import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

from greenroom.app.parts import WindowParts
from greenroom.audio.files import read_audio
from greenroom.audio.miccheck import STEP_S, LeakCheck, MicVerdict, judge
from greenroom.model.errors import GreenroomError
from greenroom.model.sound import InputLevel, MicrophoneTrouble, Sound
from greenroom.ui.services import CheckStage, CheckVerdict, MicCheck

RECORD_S = 4.0
_STEP_S = 0.1
_VERDICTS = {
    MicVerdict.GOOD: CheckVerdict.GOOD,
    MicVerdict.QUIET: CheckVerdict.QUIET,
    MicVerdict.CLIPPING: CheckVerdict.CLIPPING,
    MicVerdict.NO_SOUND: CheckVerdict.SILENT,
}


class IdleMicrophone:
    """The microphone while Start or Settings is shown, and no interview runs. Nothing is kept."""

    def __init__(self, parts: WindowParts) -> None:
        self._parts = parts
        self._asking = threading.Lock()  # guards `_wanted`; never held while a device opens
        self._device = threading.Lock()
        self._open = False
        self._wanted = 0
        self._check: _Check | None = None

    def open(self, on_open: Callable[[GreenroomError | None], None]) -> None:
        """Open the chosen microphone in the background; a later call or `close` wins."""
        wanted = self._next()
        threading.Thread(
            target=self._open_now, args=(wanted, on_open), name="mic-open", daemon=True
        ).start()

    def close(self) -> None:
        """Close it and end a running check; nothing is played any more."""
        if self._check is not None:
            self._check.abandon()
        self._next()
        with self._device:  # waits for an opening under way, so that nothing opens afterwards
            was_open, self._open = self._open, False
        if was_open:
            self._parts.recorder.close()

    def level(self) -> InputLevel | None:
        """The level now; None while it is closed."""
        return self._parts.recorder.level() if self._open else None

    def start_check(self, on_step: Callable[[MicCheck], None]) -> None:
        """Record a few seconds, then play them back."""
        self.stop_check()
        self._check = _Check(self._parts, on_step)
        self._check.start()

    def stop_check(self) -> None:
        """While recording, play what there is; while playing, fall silent."""
        if self._check is not None:
            self._check.stop()

    def _open_now(self, wanted: int, on_open: Callable[[GreenroomError | None], None]) -> None:
        error: GreenroomError | None = None
        with self._device:
            if wanted != self._wanted:
                return
            try:
                self._parts.recorder.open(self._parts.input_device(), _Nobody())
                self._open = True
            except GreenroomError as failure:
                self._open = False
                error = failure
        on_open(error)

    def _next(self) -> int:
        with self._asking:
            self._wanted += 1
            return self._wanted


class _Nobody:
    """Hears nothing of the open microphone."""

    def heard(self, sound: Sound) -> None:
        """Nothing is kept."""

    def trouble(self, trouble: MicrophoneTrouble, active: bool) -> None:
        """The level shows it."""


class _Check:
    """One run of "Record and play back", on a thread of its own."""

    def __init__(self, parts: WindowParts, on_step: Callable[[MicCheck], None]) -> None:
        self._parts = parts
        self._on_step = on_step
        self._stop = threading.Event()
        self._abandoned = threading.Event()
        self._thread = threading.Thread(target=self._run, name="mic-check", daemon=True)

    def start(self) -> None:
        """Begin to record."""
        self._thread.start()

    def stop(self) -> None:
        """End the present stage."""
        self._stop.set()

    def abandon(self) -> None:
        """End at once: nobody looks any more."""
        self._abandoned.set()
        self._stop.set()

    def _run(self) -> None:
        with tempfile.TemporaryDirectory(prefix="greenroom-check-") as folder:
            try:
                self._record_and_play(Path(folder) / "check.flac")
            except GreenroomError as error:
                failed = CheckVerdict.FAILED
                self._tell(MicCheck(CheckStage.DONE, verdict=failed, message=error.message))

    def _record_and_play(self, path: Path) -> None:
        recorder = self._parts.recorder
        recorder.start_take(path, None)
        began, levels = time.monotonic(), []
        while (seconds := time.monotonic() - began) < RECORD_S and not self._stop.wait(_STEP_S):
            levels.append(recorder.level())
            self._tell(MicCheck(CheckStage.RECORDING, seconds))
        audio = recorder.stop_take()
        self._stop.clear()
        if self._abandoned.is_set():  # looked at after the clearing, so that neither is missed
            return
        verdict = _VERDICTS[judge(levels)]
        echo = self._play(path, verdict)
        self._tell(MicCheck(CheckStage.DONE, audio.duration_s, verdict, echo))

    def _play(self, path: Path, verdict: CheckVerdict) -> bool:
        """Play the recording; whether the microphone heard it, so that no headphones are worn."""
        leak, recorder, take_player = LeakCheck(), self._parts.recorder, self._parts.take_player
        for sound in read_audio(path):
            leak.played(sound)
        ended = threading.Event()
        take_player.play(path, on_ended=lambda _error: ended.set())
        began = False
        while not ended.wait(STEP_S) and not self._stop.is_set():
            played_s = take_player.position_s
            if played_s > 0.0 and not began:
                began = True
                leak.began(recorder.now() - played_s)
            leak.heard(recorder.level(), recorder.now())
            self._tell(MicCheck(CheckStage.PLAYING, played_s, verdict))
        take_player.close()  # the file is removed next, which Windows refuses while it is open
        return bool(leak.leaks())

    def _tell(self, step: MicCheck) -> None:
        if not self._abandoned.is_set():
            self._on_step(step)
