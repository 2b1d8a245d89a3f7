"""A held session with four answers, two takes of one of them, and one skipped question.

Written for the tests and for screenshots; the sound is made here and is nobody's voice.
"""

from dataclasses import dataclass, replace
from datetime import datetime

import numpy as np

from greenroom.feedback import HeardTake, build_report
from greenroom.model.persona import Persona
from greenroom.model.plan import InterviewChoices, InterviewPlan, ItemKind, PlanItem
from greenroom.model.question import InterviewType, Question, QuestionKind, StructureKind
from greenroom.model.report import Evidence, Finding, FindingTone, Report
from greenroom.model.session import ReviewedTake, Session, SessionState
from greenroom.model.span import Span
from greenroom.model.take import RecordedAudio, Take, TakeState
from support.labelled_report import Spoken, labelled_report, speak
from support.sample_answers import ABOUT, FORECAST, SCANNER, SCANNER_AGAIN, WHY, Stretch
from support.sample_prosody import sample_prosody

SAMPLE_RATE = 16_000
SESSION_ID = "2026-11-17-operations-manager"


@dataclass(frozen=True)
class Sample:
    """The session, its takes, and what was spoken in each by take id."""

    session: Session
    takes: tuple[ReviewedTake, ...]
    spoken: dict[str, Spoken]

    def take(self, take_id: str) -> ReviewedTake:
        return next(one for one in self.takes if one.take.id == take_id)


def sample_plan() -> InterviewPlan:
    """Five questions between an opening and a closing remark."""
    questions = (
        _question(
            "about", "Tell me about yourself and what brings you here.", QuestionKind.ABOUT_YOU
        ),
        _question("why", "Why this role, and why Marlow & Pike?", QuestionKind.MOTIVATION),
        _question(
            "deadline",
            "Tell me about a time a project was about to miss its deadline. What did you do?",
            QuestionKind.BEHAVIORAL,
        ),
        _question(
            "colleague",
            "Describe a disagreement with a colleague about priorities.",
            QuestionKind.BEHAVIORAL,
        ),
        _question(
            "mistake",
            "Tell me about a mistake you would handle differently now.",
            QuestionKind.BEHAVIORAL,
        ),
    )
    asked = tuple(
        PlanItem(ItemKind.QUESTION, question.text, number, question)
        for number, question in enumerate(questions, start=1)
    )
    opening = PlanItem(ItemKind.REMARK, "Good evening, and thank you for your time.")
    closing = PlanItem(ItemKind.REMARK, "Thank you. That was all from my side.")
    return InterviewPlan(
        InterviewChoices(InterviewType.BEHAVIORAL, role="Operations Manager"),
        Persona("maya", "Maya Okafor", "hiring manager", "MO", "bf_emma"),
        (opening, *asked, closing),
        "Operations Manager, first interview",
    )


def sample_session() -> Sample:
    """Everything, without sound files."""
    session = Session(
        SESSION_ID,
        sample_plan(),
        datetime(2026, 11, 17, 19, 42),
        SessionState.ENDED,
        skipped=(5,),
    )
    takes, spoken = [], {}
    for take_id, item, number, stretches, findings in (
        ("q1-1", 1, 1, ABOUT, ()),
        ("q2-1", 2, 1, WHY, ()),
        ("q3-1", 3, 1, SCANNER, _scanner_findings()),
        ("q3-2", 3, 2, SCANNER_AGAIN, ()),
        ("q4-1", 4, 1, FORECAST, ()),
    ):
        words = speak(stretches)
        spoken[take_id] = words
        take = _take(take_id, item, number, stretches)
        assert take.audio is not None
        transcript = words.transcript(take.audio.duration_s)
        takes.append(ReviewedTake(take, transcript, report_of(take, words, findings)))
    return Sample(session, tuple(takes), spoken)


def built_session() -> Sample:
    """The same session with the reports that the program itself makes."""
    sample = sample_session()
    takes = []
    for reviewed in sample.takes:
        question = sample.session.plan.items[reviewed.take.item].question
        assert reviewed.transcript is not None
        words, length = reviewed.transcript.words, reviewed.transcript.activity.duration_s
        transcript = replace(reviewed.transcript, prosody=sample_prosody(words, length))
        report = build_report(
            HeardTake(reviewed.take.id, transcript, reviewed.take.audio, question)
        )
        takes.append(replace(reviewed, transcript=transcript, report=report))
    return replace(sample, takes=tuple(takes))


def report_of(take: Take, spoken: Spoken, findings: tuple[Finding, ...] = ()) -> Report:
    """The labelled report of a take of the sample plan."""
    question = sample_plan().items[take.item].question
    assert question is not None
    return labelled_report(take.id, spoken, question.structure, findings=findings)


def murmur(spoken: Spoken, duration: float) -> np.ndarray:
    """Float32 noise shaped by the words, the same for the same words."""
    noise = np.random.default_rng(7)
    count = int(duration * SAMPLE_RATE)
    time = np.arange(count) / SAMPLE_RATE
    envelope = np.full(count, 0.012)
    for word in spoken.words:
        inside = slice(int(word.start * SAMPLE_RATE), int(word.end * SAMPLE_RATE))
        shape = np.sin(np.linspace(0.25, np.pi - 0.25, inside.stop - inside.start))
        envelope[inside] = np.maximum(envelope[inside], shape * noise.uniform(0.15, 0.8))
    voice = np.sin(2 * np.pi * 140 * time) * 0.6 + noise.normal(0, 0.3, count)
    return np.clip(voice * envelope * 0.8, -1, 1).astype(np.float32)


def _take(take_id: str, item: int, number: int, stretches: tuple[Stretch, ...]) -> Take:
    audio = RecordedAudio(
        f"sessions/{SESSION_ID}/{take_id}.flac", SAMPLE_RATE, stretches[-1].end + 0.3, 0.0
    )
    return Take(take_id, SESSION_ID, item, number, TakeState.REPORTED, audio)


def _question(name: str, text: str, kind: QuestionKind) -> Question:
    structure, target = {
        QuestionKind.ABOUT_YOU: (StructureKind.PRESENT_PAST_FUTURE, Span(60, 120)),
        QuestionKind.MOTIVATION: (StructureKind.MOTIVATION, Span(45, 90)),
    }.get(kind, (StructureKind.STAR, Span(90, 150)))
    return Question(f"sample.{name}", text, kind, (InterviewType.BEHAVIORAL,), structure, target)


def _scanner_findings() -> tuple[Finding, ...]:
    spoken = speak(SCANNER)
    ending = Span(spoken.words[-4].start, spoken.words[-1].end)
    pretty_well = Evidence(ending, "it went pretty well")
    fillers = (("count", 7.0), ("length_s", 84.7), ("per_minute", 5.0), ("most", "um"))
    return (
        Finding(
            "result_no_number",
            pretty_well,
            "R",
            (("quote", "it went pretty well"),),
            FindingTone.CHANGE,
        ),
        Finding("fillers", Evidence(Span(2.4, 87.1)), "", fillers, FindingTone.CHANGE),
    )
