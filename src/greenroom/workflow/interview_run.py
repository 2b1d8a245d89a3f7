"""Holding an interview: the conductor's decisions carried out with real devices.

One thread of its own takes events from a queue, asks the conductor, carries out the effects and
tells the listener. Whoever drives it only posts events and never waits.
"""

import logging
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from greenroom.interview import events as ev
from greenroom.interview.conductor import step
from greenroom.interview.state import ConductorState, Phase
from greenroom.model.errors import DeviceError, GreenroomError, StorageError
from greenroom.model.plan import ItemKind, PlanItem
from greenroom.model.ports import Playback, Told
from greenroom.model.session import Session, SessionState
from greenroom.model.sound import InputLevel, MicrophoneTrouble
from greenroom.model.take import Take
from greenroom.workflow.ears import Ears
from greenroom.workflow.prompts_ahead import PromptsAhead
from greenroom.workflow.run_events import RunListener, RunParts
from greenroom.workflow.scratchpad import ScratchpadKeeper
from greenroom.workflow.silence import SilenceWatch
from greenroom.workflow.takes import (
    HeardSoFar,
    HearingRetried,
    TakeHeard,
    TakeNews,
    TakeRecorder,
)

log = logging.getLogger(__name__)

_TICK_S = 0.25
_Call = Callable[[], None]


class InterviewRun:
    """A running interview. All methods return at once and may be called from any thread.

    `session` is stored already; `state` is where to begin (`new_state`, `resume_state`,
    `retake_state`). `device` is the microphone's id, None for the default one.
    """

    def __init__(
        self,
        session: Session,
        state: ConductorState,
        parts: RunParts,
        listener: RunListener,
        *,
        device: str | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._session = session
        self._state = state
        self._parts = parts
        self._listener = listener
        self._device = device
        self._clock = clock
        self._queue: queue.SimpleQueue[_Call | None] = queue.SimpleQueue()
        self._takes = TakeRecorder(
            parts.microphone,
            parts.hearing,
            parts.store,
            lambda news: self._queue.put(lambda: self._on_news(news)),
            parts.board,
            parts.video,
        )
        self._microphone_open = False
        self._playing: list[Playback] = []
        self._awaited: set[str] = set()  # takes whose transcript is still to come
        self._thread = threading.Thread(target=self._work, name="interview", daemon=True)
        self._ahead = PromptsAhead(parts.announcer, parts.follow_ups)
        self._silence = SilenceWatch()
        self._scratchpad = ScratchpadKeeper(parts.store)
        self._considered: str | None = None

    @property
    def state(self) -> ConductorState:
        """Where the interview stands."""
        return self._state

    @property
    def session_id(self) -> str:
        """The stored session."""
        return self._session.id

    def now(self) -> float:
        """The clock that the state's moments are on."""
        return self._clock()

    def level(self) -> InputLevel:
        """The microphone's level."""
        return self._parts.microphone.level()

    def silent_s(self) -> float:
        """Seconds since the last word of the running take, or since it began; else 0."""
        heard = self._microphone_open and self._state.recording
        return self._silence.unspoken_s if heard else 0.0

    @property
    def alive(self) -> bool:
        """Whether it still runs, or waits for the last report."""
        return self._thread.is_alive()

    def begin(self) -> None:
        """Open the microphone and start. Without one the interview goes on unrecorded."""
        self._thread.start()
        self._ahead.start(self._state.plan)
        self._queue.put(self._open_microphone)
        self.post(ev.Begin())

    def post(self, event: ev.Event) -> None:
        """Tell the conductor that something happened."""
        self._queue.put(lambda: self._step(event))

    def use_microphone(self, device: str | None) -> None:
        """Go on with another microphone, after the old one was lost, say."""

        def switch() -> None:
            self._device = device
            self._close_microphone()
            self._open_microphone()

        self._queue.put(switch)

    def set_notes(self, notes: str) -> None:
        """Keep the person's notes with the session."""

        def keep() -> None:
            self._save(replace(self._session, notes=notes))

        self._queue.put(keep)

    def set_scratchpad(self, text: str) -> None:
        """What stands on the scratchpad now; kept with the running take as it changes."""

        def typed() -> None:
            now = self._clock()
            self._scratchpad.typed(text, self._state.answered_for(now), now)

        self._queue.put(typed)

    def close(self, timeout_s: float = 10.0) -> None:
        """End the interview if it still runs, and wait for its threads."""
        if not self._thread.is_alive():
            return
        self.post(ev.End())
        self._queue.put(None)
        self._thread.join(timeout_s)

    # --- the interview's own thread ------------------------------------------------------------

    def _work(self) -> None:
        while not (self._state.phase is Phase.ENDED and not self._awaited):
            try:
                call = self._queue.get(timeout=self._patience())
            except queue.Empty:
                call = self._tick
            if call is None:
                break
            self._guarded(call)
        self._guarded(self._close_microphone)
        self._ahead.close()

    def _patience(self) -> float:
        deadline = self._state.deadline
        if deadline is None:
            return _TICK_S
        return min(_TICK_S, max(0.001, deadline - self._clock()))

    def _guarded(self, call: _Call) -> None:
        try:
            call()
        except GreenroomError as error:
            log.warning("In the interview: %s", error.message)
            self._listener.problem(error)
        except Exception:  # the interview must not end because one effect has a defect
            log.exception("In the interview")

    def _tick(self) -> None:
        longest = self._parts.end_after_silence_s()
        if self._state.recording and 0.0 < longest <= self._silence.silent_s:
            self._step(ev.StopAnswer())
        else:
            self._step(ev.Tick())
        self._scratchpad.tick(self._clock())

    def _step(self, event: ev.Event) -> None:
        before = self._state
        self._state, effects = step(before, event, self._clock())
        for effect in effects:
            # One that fails must not keep back the others: without `Finish` the room never closes.
            self._guarded(partial(self._carry_out, effect))
        if self._state is not before:
            self._listener.changed(self._state)
        for effect in effects:
            if isinstance(effect, ev.Finish):
                self._finish(effect)

    def _carry_out(self, effect: ev.Effect) -> None:
        match effect:
            case ev.Speak():
                self._speak(self._state.plan.items[effect.item], effect)
            case ev.StopSpeaking():
                self._hush()
            case ev.StartTake():
                self._start_take(effect)
            case ev.PauseTake():
                self._takes.pause()
            case ev.ResumeTake():
                self._takes.resume()
            case ev.StopTake():
                self._stop_take()
            case ev.DiscardTake():
                self._scratchpad.forget()
                self._takes.discard()
            case ev.SaveProgress(next_item=next_item, skipped=skipped):
                changed = replace(self._session, next_item=next_item, skipped=skipped)
                self._save(replace(changed, plan=self._state.plan))
            case ev.Consider(item=item):
                self._consider(item)
            case ev.Finish():
                pass  # carried out after the listener has seen the last state

    def _speak(self, item: PlanItem, speak: ev.Speak) -> None:
        if not speak.over:
            self._hush()
        if item.kind is ItemKind.REMARK:
            self._ahead.prepare_next(self._state.plan, self._state.item)

        def failed(error: GreenroomError) -> None:
            self._queue.put(lambda: self._listener.no_voice(error))
            self.post(ev.PromptFailed(speak.prompt))

        playback = self._parts.announcer.speak(
            speak.text,
            self._state.plan.asker(item),
            Told(
                on_start=lambda at: self.post(ev.PromptStarted(speak.prompt, at)),
                on_end=lambda at: self.post(ev.PromptEnded(speak.prompt, at)),
                on_failed=failed,
            ),
        )
        self._playing.append(playback)

    def _hush(self) -> None:
        playing, self._playing = self._playing, []
        for playback in playing:
            playback.stop()

    def _start_take(self, effect: ev.StartTake) -> None:
        self._ahead.take_begins()
        self._ahead.prepare_next(self._state.plan, self._state.item)
        if not self._microphone_open:
            return  # "Start without recording": the timer runs, nothing is kept
        try:
            self._silence.begin()
            take = self._takes.start(self._session.id, effect.item, effect.prompt_end)
            self._guarded(lambda: self._scratchpad.begin(take.id, self._clock()))
        except DeviceError as error:
            self._listener.no_microphone(error)
            self.post(ev.TakeFailed(effect.item, effect.number, kept=False))
        except GreenroomError as error:
            self._listener.problem(error)
            self.post(ev.TakeFailed(effect.item, effect.number, kept=False))

    def _stop_take(self) -> None:
        self._considered = None
        self._guarded(self._scratchpad.end)
        stopped = self._takes.stop()
        if stopped is None:
            return
        take, audio, transcript_follows = stopped
        try:
            self._parts.processing.recorded(take, audio)
        except StorageError as error:
            # The next start finishes it from its file.
            self._parts.board.unstored(take.id, error.message)
            raise
        if transcript_follows:
            self._awaited.add(take.id)
            self._considered = take.id

    def _consider(self, item: int) -> None:
        if self._considered is None or self._parts.follow_ups is None:
            self.post(ev.Considered(item))

    def _follow_up(self, take: Take) -> None:
        """The answer was heard while the conductor waits for what follows it."""
        if self._parts.follow_ups is None or take.id != self._considered:
            return
        self._considered = None
        state, event = self._state, ev.Considered(take.item)
        try:
            found = self._parts.follow_ups.after(self._session.id, state.plan, take.item)
            if found is not None:
                waited = self._clock() - state.phase_since
                after_s = max(0.0, found.after_s - waited)
                event = ev.Considered(take.item, (found.item, *found.more), after_s)
        finally:
            self._step(event)

    def _on_news(self, news: TakeNews) -> None:
        running = self._takes.open_take
        match news:
            case HeardSoFar() if running is not None and running.id == news.take_id:
                self._listener.words(news.confirmed, news.provisional)
                self._ahead.prepare_follow_up(self._state.plan, running.item, news.confirmed)
            case HearingRetried():
                self._listener.hearing_retried(news.from_s)
            case TakeHeard():
                self._heard(news)
            case _:
                pass

    def _heard(self, news: TakeHeard) -> None:
        if self._takes.open_take is not None and self._takes.open_take.id == news.take.id:
            # Transcription gave up while the person still talks; the recording goes on, and the
            # whole take is heard again when the person asks for it or at the next start.
            self._takes.stop_hearing()
            if news.error is not None:
                self._listener.unheard(news.take.id, news.error)
            return
        if news.take.id not in self._awaited:
            return  # discarded, or not finished, before this came through the queue
        self._awaited.remove(news.take.id)
        if news.error is not None:
            self._listener.unheard(news.take.id, news.error)
        if news.error is None or news.transcript.words:
            try:
                self._parts.processing.transcribed(news.take, news.transcript)
            except StorageError as error:
                self._parts.board.unstored(news.take.id, error.message)
                if self._considered == news.take.id:
                    self._step(ev.Considered(news.take.item))
                raise
            if news.error is None:
                self._parts.board.done(news.take.id)
            self._listener.reviewed(news.take.id)
        if news.error is None:
            self._follow_up(news.take)
        elif self._considered == news.take.id:
            self._step(ev.Considered(news.take.item))

    def _finish(self, finish: ev.Finish) -> None:
        self._guarded(self._close_microphone)
        state = SessionState.ENDED if finish.complete else SessionState.OPEN
        over = replace(self._session, state=state, ended=datetime.now(UTC))
        self._guarded(lambda: self._save(over))
        self._listener.finished(self._session.id, finish.complete)

    def _save(self, session: Session) -> None:
        self._session = session
        self._parts.store.save_session(session)

    def _open_microphone(self) -> None:
        try:
            self._parts.microphone.open(
                self._device, Ears(self._takes, self._silence, self._on_trouble)
            )
        except GreenroomError as error:
            self._listener.no_microphone(error)
        else:
            self._microphone_open = True

    def _close_microphone(self) -> None:
        if self._microphone_open:
            self._microphone_open = False
            self._parts.microphone.close()

    def _on_trouble(self, trouble: MicrophoneTrouble, active: bool) -> None:
        def tell() -> None:
            try:  # the step first, so that what is said of the trouble knows where it stopped
                if active and trouble is MicrophoneTrouble.LOST:
                    self._step(ev.DeviceLost())
                if active and trouble is MicrophoneTrouble.DISK_FULL:
                    self._step(ev.TakeFailed(self._state.item, self._state.take))
            finally:
                self._listener.trouble(trouble, active)

        self._queue.put(tell)
