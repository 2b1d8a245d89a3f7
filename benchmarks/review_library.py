"""A library with a session of 3 minutes and one of an hour, as long talks leave them."""

from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path

import soundfile
import soxr

from benchmarks.hearing import take_of
from benchmarks.material import RATE, SCRIPTS, Script
from greenroom.app.wiring import Services
from greenroom.model.persona import Persona
from greenroom.model.plan import InterviewChoices, InterviewPlan, ItemKind, PlanItem
from greenroom.model.question import InterviewType, Question, QuestionKind, StructureKind
from greenroom.model.session import SessionState
from greenroom.model.span import Span
from greenroom.model.take import RecordedAudio
from greenroom.model.transcript import Transcript, VoiceActivity, Word

TAKE_S = 180.0
_MIC_RATE = 48_000
_WORD_S = 0.4  # 150 words a minute
_PAUSE_S = 1.2  # after each sentence


def fill(services: Services, answers: int, seconds: float) -> str:
    """Store a session with so many answers, each of this length; its id."""
    store = services.store
    session = store.new_session(_plan(answers))
    for item in range(answers):
        script = SCRIPTS[item % len(SCRIPTS)]
        take, path = store.new_take(session.id, item)
        _write(path, script, seconds)
        audio = RecordedAudio(str(take.audio or path.name), _MIC_RATE, seconds, -0.8)
        stored = store.take(take.id).take
        if stored.audio is not None:
            audio = replace(audio, file=stored.audio.file)
        services.processing.recorded(take, audio)
        services.processing.transcribed(take, _transcript(script, seconds))
    store.save_session(replace(session, state=SessionState.ENDED, next_item=answers))
    return session.id


def _write(path: Path, script: Script, seconds: float) -> None:
    sound = soxr.resample(take_of(script, seconds), RATE, _MIC_RATE)
    path.parent.mkdir(parents=True, exist_ok=True)
    soundfile.write(path, sound, _MIC_RATE, subtype="PCM_16")


def _transcript(script: Script, seconds: float) -> Transcript:
    words, at = [], 1.0
    voiced = []
    for sentence in islice(cycle(script.sentences), 1000):
        texts = sentence.split()
        end = at + len(texts) * _WORD_S
        if end > seconds - 1.0:
            break
        voiced.append(Span(at, end))
        words += [
            Word(text, at + n * _WORD_S, at + (n + 0.85) * _WORD_S, 0.9)
            for n, text in enumerate(texts)
        ]
        at = end + _PAUSE_S
    return Transcript(tuple(words), VoiceActivity(tuple(voiced), seconds), "en", "base", seconds)


def _plan(answers: int) -> InterviewPlan:
    items = tuple(
        PlanItem(ItemKind.QUESTION, question.text, number, question)
        for number, question in enumerate(map(_question, range(1, answers + 1)), start=1)
    )
    persona = Persona("maya", "Maya Okafor", "Hiring manager", "MO", "bf_emma")
    return InterviewPlan(InterviewChoices(), persona, items, "Behavioral interview, one-on-one")


def _question(number: int) -> Question:
    return Question(
        f"bench.{number}",
        f"Tell me about time number {number} that a plan of yours did not work out at first.",
        QuestionKind.BEHAVIORAL,
        (InterviewType.BEHAVIORAL,),
        StructureKind.STAR,
        Span(90.0, 150.0),
    )
