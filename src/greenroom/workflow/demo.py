"""A whole short interview with a synthetic candidate, without devices or display.

The conductor, the interviewer's voice, hearing, feedback and store are the real ones. Only time is
made: it passes as fast as the work allows, on a clock that counts the sound that was played.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import numpy as np

from greenroom.audio.resample import ANALYSIS_RATE, Samples, as_sound, at_analysis_rate, samples_of
from greenroom.audio.takefile import TakeFile
from greenroom.interview import events as ev
from greenroom.interview.conductor import step
from greenroom.interview.state import ConductorState, Phase
from greenroom.model.errors import HearingError
from greenroom.model.persona import Persona
from greenroom.model.plan import (
    InterviewChoices,
    InterviewLength,
    InterviewPlan,
    ItemKind,
    PlanItem,
)
from greenroom.model.ports import Hearing, InterviewerVoice, Store
from greenroom.model.session import Session, SessionState
from greenroom.model.sound import Sound
from greenroom.model.take import RecordedAudio
from greenroom.platform.assets import asset
from greenroom.speech.file import hear_file
from greenroom.workflow.prepare import Preparation
from greenroom.workflow.processing import TakeProcessing

_HUSH_S = 0.6
_CANDIDATE = "am_michael"


@dataclass(frozen=True, slots=True)
class ScriptedAnswer:
    """What the synthetic candidate says to one question, and how long it thinks first."""

    question: str
    thinks_s: float
    text: str


@dataclass(frozen=True, slots=True)
class Demo:
    """The demo's parts; `say` gets a line for each thing that happens."""

    voice: InterviewerVoice
    hearing: Hearing
    store: Store
    processing: TakeProcessing
    preparation: Preparation
    personas: tuple[Persona, ...]
    say: Callable[[str], object]

    def run(self) -> str:
        """Hold the interview; gives the id of the stored session.

        Raises ModelError, StorageError, HearingError.
        """
        answers = scripted_answers()
        session, state = self.preparation.start(self._plan(answers))
        room = _DemoRoom(self, session, answers)
        room.hold(state)
        return session.id

    def _plan(self, answers: tuple[ScriptedAnswer, ...]) -> InterviewPlan:
        choices = InterviewChoices(length=InterviewLength.SHORT, persona=self.personas[0].id)
        questions = [self.preparation.question(answer.question) for answer in answers]
        return InterviewPlan(
            choices=choices,
            persona=self.personas[0],
            items=tuple(
                PlanItem(ItemKind.QUESTION, question.text, number, question)
                for number, question in enumerate(questions, start=1)
            ),
            title="Demo: behavioral interview",
        )


class _DemoRoom:
    """Carries out the conductor's effects on a clock of its own."""

    def __init__(self, demo: Demo, session: Session, answers: tuple[ScriptedAnswer, ...]) -> None:
        self._demo = demo
        self._session = session
        self._answers = {answer.question: answer for answer in answers}
        self._candidate = replace(demo.personas[0], voice=_CANDIDATE)
        self._now = 0.0
        self._events: list[ev.Event] = []

    def hold(self, state: ConductorState) -> None:
        """From the first prompt to the end."""
        self._events.append(ev.Begin())
        while state.phase is not Phase.ENDED:
            event = self._events.pop(0) if self._events else self._wait(state)
            state, effects = step(state, event, self._now)
            for effect in effects:
                self._carry_out(state, effect)

    def _wait(self, state: ConductorState) -> ev.Event:
        if state.phase is Phase.THINKING:
            self._now += self._answer(state).thinks_s
            return ev.AnswerNow()
        if state.deadline is None:
            raise AssertionError(f"The demo waits for nothing while {state.phase}")
        self._now = max(self._now, state.deadline)
        return ev.Tick()

    def _carry_out(self, state: ConductorState, effect: ev.Effect) -> None:
        match effect:
            case ev.Speak(prompt=prompt, text=text):
                self._ask(text, prompt)
            case ev.StartTake(prompt_end=prompt_end):
                self._take(state, prompt_end)
            case ev.SaveProgress(next_item=next_item, skipped=skipped):
                self._save(replace(self._session, next_item=next_item, skipped=skipped))
            case ev.Finish():
                ended = datetime.now(UTC)
                self._save(replace(self._session, state=SessionState.ENDED, ended=ended))
            case _:
                pass

    def _ask(self, text: str, prompt: int) -> None:
        persona = self._session.plan.persona
        self._demo.say(f"{persona.name}: {text}")
        for sound in self._demo.voice.sentences(text, persona):
            self._now += sound.duration_s
        self._events.append(ev.PromptEnded(prompt, self._now))

    def _take(self, state: ConductorState, prompt_end: float | None) -> None:
        """Record what the candidate says, hear it, and report on it."""
        answer = self._answer(state)
        take, path = self._demo.store.new_take(self._session.id, state.item)
        pcm = _with_room(self._speech(answer.text))
        file = TakeFile(path, ANALYSIS_RATE)
        file.write(pcm)
        duration_s = file.finish()
        audio = RecordedAudio(
            file=path.name,
            sample_rate=ANALYSIS_RATE,
            duration_s=duration_s,
            prompt_end_s=None if prompt_end is None else prompt_end - self._now,
        )
        self._now += duration_s
        self._events.append(ev.StopAnswer())
        recorded = self._demo.processing.recorded(take, audio)
        transcript = hear_file(self._demo.hearing, _blocks(pcm))
        if not transcript.words:
            raise HearingError("Nothing was heard in the demo's answer. Run “greenroom self-test”.")
        self._demo.say(f"Candidate: {transcript.text}")
        report = self._demo.processing.transcribed(recorded, transcript)
        self._demo.say(
            f"  {report.timing.answer.duration:.0f} s, {len(report.fillers.counted)} fillers"
        )

    def _speech(self, text: str) -> Samples:
        sounds = self._demo.voice.sentences(text, self._candidate)
        return np.concatenate([samples_of(sound) for sound in at_analysis_rate(sounds)])

    def _answer(self, state: ConductorState) -> ScriptedAnswer:
        question = state.plan.items[state.item].question
        if question is None:
            raise AssertionError("The demo has no remarks")
        return self._answers[question.id]

    def _save(self, session: Session) -> None:
        self._session = session
        self._demo.store.save_session(session)


def scripted_answers() -> tuple[ScriptedAnswer, ...]:
    """What the candidate says, from assets/demo/candidate.json."""
    given = json.loads(asset("demo", "candidate.json").read_text(encoding="utf-8"))
    return tuple(ScriptedAnswer(**answer) for answer in given["answers"])


def _with_room(pcm: Samples) -> Samples:
    """A breath of quiet, not digital silence, before and after."""
    noise = np.random.default_rng(1).normal(
        0.0, 10 ** (-70 / 20), size=int(_HUSH_S * ANALYSIS_RATE)
    )
    hush = noise.astype(np.float32)
    return np.concatenate([hush, pcm, hush])


def _blocks(pcm: Samples) -> Iterator[Sound]:
    for start in range(0, len(pcm), ANALYSIS_RATE):
        yield as_sound(pcm[start : start + ANALYSIS_RATE])
