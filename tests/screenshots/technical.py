"""A technical interview: thinking aloud in stages, and the scratchpad in Review."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtWidgets import QWidget
from tests.screenshots.camera import Scene

from fakes.room_page import FakeRun
from greenroom.app.controller import REVIEW, ROOM
from greenroom.feedback import HeardTake, build_report
from greenroom.interview import events as ev
from greenroom.interview.state import new_state
from greenroom.model.plan import InterviewChoices, InterviewLength, InterviewPlan, ItemKind
from greenroom.model.question import InterviewType, Level
from greenroom.model.scratchpad import Snapshot
from greenroom.model.session import ReviewedTake
from greenroom.model.sound import InputLevel
from support.labelled_report import Spoken, speak
from support.sample_answers import Stretch
from support.sample_session import built_session
from support.studio import Studio, open_studio, settle

PADS = (
    "callers: 2k keys\nlimit:   100 / minute",
    "callers: 2k keys\nlimit: 100 / minute\n\nfixed window   burst at the edge\ntoken bucket   ?",
    """callers: 2k keys
limit:   100 / minute

fixed window   burst at the edge
token bucket   ok

take(key):
    t = tokens[key] + rate * dt
    if t < 1: refuse, retry in
              (1 - t) / rate
    tokens[key] = t - 1
""",
)
SAID = (
    Stretch(
        "other",
        1.8,
        34.0,
        "I'd keep a bucket of tokens for each key in a store that all servers share. A request "
        "takes one token, and the bucket fills again at a steady rate. {Um}, if it is empty the "
        "caller is told when to try again.",
    ),
)
_UNTIL_NOW_S = 420.0


@contextmanager
def _room(steps: Callable[[FakeRun], object]) -> Iterator[QWidget]:
    with open_studio() as (studio, controller):
        plan = _plan(studio)
        notes = f"\n\n--- scratchpad ---\n{PADS[-1]}"
        session = replace(studio.services.store.new_session(plan), notes=notes)
        run = FakeRun(new_state(plan), clock=0.0)
        run.current_level = InputLevel(-26.0, -16.0)
        run.listener = controller.room.new_listener()
        controller.room.enter(run, session)
        controller.window.show_page(ROOM)
        controller.window.activateWindow()
        run.post(ev.Begin())
        while run.state.current is not None and run.state.current.stage != "walk_through":
            run.spoken()
            run.post(ev.AnswerNow())
            run.clock += 50.0
            run.post(ev.StopAnswer())
            run.wait(2.0)
        run.begins()
        settle()
        steps(run)
        settle(1300)
        run.clock = _UNTIL_NOW_S
        yield controller.window


def _plan(studio: Studio) -> InterviewPlan:
    choices = InterviewChoices(
        type=InterviewType.TECHNICAL,
        length=InterviewLength.MEDIUM,
        field="back-end",
        level=Level.SENIOR,
        role="Software Engineer, Marlow & Pike",
        thinking_time_s=0.0,
    )
    plans = (studio.services.preparation.plan(choices, seed=seed) for seed in range(200))
    return next(plan for plan in plans if _first(plan) == "technical-software.rate-limit")


def _first(plan: InterviewPlan) -> str:
    question = plan.main_questions[0].question
    return "" if question is None else question.id


def _answering(seconds: float, silence: float) -> Callable[[FakeRun], None]:
    def steps(run: FakeRun) -> None:
        run.clock = _UNTIL_NOW_S - seconds
        run.ends()
        run.post(ev.AnswerNow())
        run.clock = _UNTIL_NOW_S
        run.silence = silence
        run.post(ev.Tick())

    return steps


def _retold(old: ReviewedTake, plan: InterviewPlan, item: int, spoken: Spoken) -> ReviewedTake:
    """A take of this item in other words, with the report that the program makes."""
    assert old.take.audio is not None
    take = replace(old.take, item=item, number=1, audio=replace(old.take.audio, duration_s=36.0))
    transcript = spoken.transcript(36.0)
    report = build_report(HeardTake(take.id, transcript, take.audio, plan.items[item].question))
    return ReviewedTake(take, transcript, report)


@contextmanager
def _review() -> Iterator[QWidget]:
    with open_studio() as (studio, controller):
        plan = _plan(studio)
        item = next(at for at, one in enumerate(plan.items) if one.stage == "walk_through")
        sample = built_session()
        old = next(one for one in sample.takes if one.take.item == 3)
        before = tuple(at for at in range(item) if plan.items[at].kind is ItemKind.QUESTION)
        spoken = speak(SAID)
        session = studio.store(
            replace(
                sample,
                session=replace(sample.session, plan=plan, skipped=before),
                takes=(_retold(old, plan, item, spoken),),
                spoken={old.take.id: spoken},
            )
        )
        (take,) = studio.services.store.takes(session.id)
        for at, text in zip((3.5, 12.0, 24.5), PADS, strict=True):
            studio.services.store.add_snapshot(take.take.id, Snapshot(at, text))
        controller.review.open_session(session.id, take.take.id)
        controller.window.show_page(REVIEW)
        controller.review.background.wait()
        settle()
        controller.review.middle.scratchpad.lane.chosen.emit(2)
        settle()
        yield controller.window


SCENES = [
    Scene("technical-thinking-aloud", lambda: _room(_answering(48.0, 1.0))),
    Scene("technical-quiet", lambda: _room(_answering(74.0, 23.0)), ("1024-100", "1024-150")),
    Scene("technical-scratchpad", _review),
]
