"""Listening to one device: the thread that takes blocks from the queue to disk and listener."""

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, wait
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TypeVar

from greenroom.audio.capture import Block, Capture
from greenroom.audio.resample import as_mono
from greenroom.audio.still_there import StillThere
from greenroom.audio.takefile import nothing_kept
from greenroom.audio.takerun import TakeRun
from greenroom.audio.watch import NO_LEVEL, TroubleWatch, measure
from greenroom.model.errors import StorageError
from greenroom.model.ports import MicrophoneListener
from greenroom.model.sound import MicrophoneTrouble, Sound
from greenroom.model.take import RecordedAudio

log = logging.getLogger(__name__)

ASK_AFTER_S = 0.5  # the first answer comes a second later
LATE_AFTER_S = 1.5
GIVEN_UP_AFTER_S = 10.0
FIRST_BLOCK_WITHIN_S = 4.0  # a Bluetooth headset takes seconds to switch its microphone on
_POLL_S = 0.02
_LAST_BLOCK_WITHIN_S = 0.3
_ASK_AGAIN_S = 0.1

_T = TypeVar("_T")


class Listening:
    """One stretch of listening to one device, from open to close or loss.

    `is_there` says whether the device is plugged in: it is asked when no sound comes, for on a busy
    machine sound can be late by seconds, or always (`ask_always`). `level` is that of the latest
    block, `ended` says that nothing more is heard, `lost` that the device went.
    """

    def __init__(
        self,
        capture: Capture,
        listener: MicrophoneListener,
        is_there: Callable[[], bool],
        *,
        ask_always: bool,
    ) -> None:
        self.level = NO_LEVEL
        self.ended = False
        self.lost = False
        self._capture = capture
        self._listener = listener
        self._watch = TroubleWatch(self._trouble)
        self._commands: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._wake = threading.Event()
        self._run: TakeRun | None = None
        self._finished: Future[RecordedAudio] | None = None
        self._stop_at: float | None = None
        self._stop_before = 0.0
        self._taken: TakeRun | None = None
        self._lost_blocks = 0
        self._lost_frames = 0
        self._expected_s: float | None = None
        self._last_block = time.monotonic() + FIRST_BLOCK_WITHIN_S - LATE_AFTER_S
        self._late = False
        self._is_there = is_there
        self._ask_always = ask_always
        self._asking = StillThere(is_there, self.lose) if ask_always else None
        self._thread = threading.Thread(target=self._work, name="recorder", daemon=True)
        self._thread.start()

    # -- called from any thread -----------------------------------------------------------------

    def now(self) -> float:
        """Stream time in seconds."""
        return self._capture.now()

    def do(self, command: Callable[[], _T]) -> _T:
        """Run it on the recorder's thread and wait for what it returns or raises."""
        if threading.current_thread() is self._thread:
            return command()
        answer: Future[_T] = Future()

        def run() -> None:
            try:
                answer.set_result(command())
            except Exception as error:  # noqa: BLE001 -- raised again where it was asked for
                answer.set_exception(error)

        self._commands.put(run)
        self._wake.set()
        while not answer.done():
            wait((answer,), timeout=_ASK_AGAIN_S)
            if not self._thread.is_alive():  # it may have ended just before the command came
                self._obey()
        return answer.result()

    def stop_take(self) -> RecordedAudio:
        """Wait for the last blocks of the take and for its file. Raises StorageError."""
        finished = self.do(self._begin_stop)
        if threading.current_thread() is self._thread:
            self._end_take()
        audio = finished.result()
        self.do(self._handed_over)
        return audio

    def lose(self) -> None:
        """The device has gone: end, keep the take, and say so."""
        self.lost = True
        self.ended = True
        self._wake.set()

    def close(self) -> None:
        """End, and keep a running take."""
        self.ended = True
        self._wake.set()
        if threading.current_thread() is not self._thread:
            self._thread.join()

    # -- on the recorder's thread ---------------------------------------------------------------

    def start_take(self, path: Path, prompt_end: float | None) -> None:
        """From the next block on. Raises StorageError, and RuntimeError while a take runs."""
        if self._run is not None:
            raise RuntimeError("A take is running already.")
        self._drain()
        self._run = TakeRun(path, self._capture.sample_rate, prompt_end)
        self._finished = Future()
        self._stop_at = None
        self._taken = self._run

    def pause_take(self) -> None:
        """No sound into the take; what was heard before the call still goes in."""
        self._drain()
        if self._run is not None:
            self._run.pause()

    def resume_take(self) -> None:
        """Sound into the take again, from the next block on."""
        self._drain()
        if self._run is not None:
            self._run.resume()

    def _begin_stop(self) -> Future[RecordedAudio]:
        if self._finished is None:
            raise nothing_kept()
        if self._run is not None:
            self._stop_at = self.now()
            self._stop_before = time.monotonic() + _LAST_BLOCK_WITHIN_S
        return self._finished

    def _handed_over(self) -> None:
        if self._taken is not None:
            self._taken.forget_notes()
        self._taken = self._finished = None

    def _work(self) -> None:
        try:
            while not self.ended:
                self._wake.wait(_POLL_S)
                self._wake.clear()
                self._obey()
                self._drain()
                self._check_alive()
            self._drain()
        except Exception:
            log.exception("The recorder stopped")
            self.lost = True
        finally:
            self._end()

    def _obey(self) -> None:
        while True:
            try:
                command = self._commands.get_nowait()
            except Empty:
                return
            command()

    def _drain(self) -> None:
        for block in self._capture.take():
            self._last_block = max(self._last_block, time.monotonic())
            self._hear(block)
        if self._stop_at is not None and time.monotonic() >= self._stop_before:
            self._end_take()

    def _end(self) -> None:
        self.ended = True
        self._ask_no_more()
        self._end_take()
        self._capture.close()
        self.level = NO_LEVEL
        if self.lost:
            self._trouble(MicrophoneTrouble.LOST, True)
        self._obey()

    def _hear(self, block: Block) -> None:
        samples = as_mono(block.data, self._capture.channels)
        duration = len(samples) / self._capture.sample_rate
        self._count_losses(block)
        self._expected_s = block.time_s + duration
        level = measure(samples)
        self.level = level
        run = self._run
        recording = run is not None and not run.paused
        if run is not None and recording:
            try:
                self._pass_on(run.heard(samples, block.time_s, level))
            except StorageError as error:
                self._disk_failed(error)
        self._watch.heard(level, duration, recording=recording)
        if self._stop_at is not None and self._expected_s >= self._stop_at:
            self._end_take()

    def _count_losses(self, block: Block) -> None:
        loss = self._capture.loss
        blocks, frames = loss.blocks - self._lost_blocks, loss.frames - self._lost_frames
        self._lost_blocks, self._lost_frames = loss.blocks, loss.frames
        late, self._late = self._late, False
        if self._run is None or not (blocks or block.overflow or late):
            return
        if block.overflow or late:
            self._run.overflows += block.overflow
            # The driver does not say how much it lost; the jump in its time does.
            gap = 0.0 if self._expected_s is None else block.time_s - self._expected_s
            frames = max(frames, round(gap * self._capture.sample_rate))
        self._run.dropped_blocks += blocks
        self._run.dropped_samples += max(0, frames)
        self._watch.lost_sound()

    def _end_take(self) -> None:
        run, self._run = self._run, None
        self._stop_at = None
        if run is None or self._finished is None:
            return
        try:
            self._pass_on(run.rest())
            run.keep_notes()
            self._finished.set_result(run.finish())
        except Exception as error:  # noqa: BLE001 -- raised again where the take was stopped
            self._finished.set_exception(error)

    def _disk_failed(self, error: StorageError) -> None:
        log.warning("The disk failed while recording: %s", error.code)
        self._end_take()
        # For the person every failing disk is the same: the take ended, and is kept.
        self._trouble(MicrophoneTrouble.DISK_FULL, True)

    def _check_alive(self) -> None:
        silent_for = time.monotonic() - self._last_block
        if self.ended:
            return
        if self._capture.finished or silent_for > GIVEN_UP_AFTER_S:
            self.lose()
        elif silent_for < ASK_AFTER_S:
            if not self._ask_always:
                self._ask_no_more()
        else:
            if self._asking is None:
                self._asking = StillThere(self._is_there, self.lose)
            if silent_for > LATE_AFTER_S and not self._late:
                self._late = True
                if self._run is not None and not self._run.paused:
                    self._watch.lost_sound()

    def _ask_no_more(self) -> None:
        asking, self._asking = self._asking, None
        if asking is not None:
            asking.stop()

    def _pass_on(self, sound: Sound) -> None:
        if sound.samples:
            try:
                self._listener.heard(sound)
            except Exception:
                log.exception("A listener of the microphone failed")

    def _trouble(self, trouble: MicrophoneTrouble, active: bool) -> None:
        log.info("Microphone trouble %s: %s", trouble, active)
        try:
            self._listener.trouble(trouble, active)
        except Exception:
            log.exception("A listener of the microphone failed")
