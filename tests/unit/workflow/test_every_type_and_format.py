"""Each type in each format that suits it leaves a session that can be looked at afterwards."""

from functools import cache
from itertools import product
from pathlib import Path

import pytest

from greenroom.banks import bank_files, load_banks
from greenroom.interview import events as ev
from greenroom.interview.fitting import format_fits
from greenroom.interview.plan import make_plan
from greenroom.interview.state import Phase
from greenroom.interview.supply import Supply
from greenroom.model.bands import Bands
from greenroom.model.plan import InterviewChoices, InterviewLength, InterviewPlan
from greenroom.model.question import InterviewFormat, InterviewType, Question
from greenroom.model.session import SessionState
from greenroom.model.take import TakeState
from greenroom.ui.review.present_answers import present_header, present_rows
from greenroom.voice.personas import persona, personas
from greenroom.workflow.html_report import render_html
from support.cases import shipped_cases
from support.groups import shipped_groups
from support.held_interview import HeldInterview, said

FOLDER = Path(__file__).parents[3] / "question_banks"
HELD = [
    (kind, format_)
    for kind, format_ in product(InterviewType, InterviewFormat)
    if format_fits(kind, format_)
]
MOST_STEPS = 500


@cache
def questions() -> tuple[Question, ...]:
    return tuple(one for bank in load_banks(bank_files(FOLDER)) for one in bank.questions)


def planned(kind: InterviewType, format_: InterviewFormat) -> InterviewPlan:
    choices = InterviewChoices(
        type=kind, format=format_, length=InterviewLength.SHORT, thinking_time_s=0.0
    )
    return make_plan(
        choices,
        Supply(questions(), personas(), {**shipped_cases(), **shipped_groups()}),
        persona(choices.persona),
        seed=3,
    )


class Candidate(HeldInterview):
    """Listens, answers what is asked, takes the floor once in a discussion, and goes on."""

    def __init__(self, plan: InterviewPlan) -> None:
        super().__init__(plan)
        self.hearing.transcript = said("I fixed it.")

    def hold(self) -> None:
        self.run.begin()
        for _ in range(MOST_STEPS):
            seen = self.run.state
            if seen.phase is Phase.ENDED:
                break
            self._go_on()
            with self.listener.change:
                self.listener.change.wait_for(lambda seen=seen: self.run.state is not seen, 5.0)
        self.run.close()

    def _go_on(self) -> None:
        state = self.run.state
        group = state.plan.group is not None
        if state.phase is Phase.ANSWERING:
            self.run.post(ev.StopAnswer())
        elif group and state.discussion.began is not None and not state.answered:
            self.run.post(ev.AnswerNow())
        elif group:
            self.run.post(ev.Skip())
        elif state.phase is Phase.ASKING and self.announcer.playback is not None:
            self.announcer.playback.end(1.0)
        elif state.phase is Phase.THINKING:
            self.run.post(ev.AnswerNow())
        elif state.phase is Phase.BETWEEN:
            self.run.post(ev.Next())


@pytest.mark.parametrize(("kind", "format_"), HELD, ids=lambda one: one.value)
def test_it_can_be_reviewed(kind: InterviewType, format_: InterviewFormat) -> None:
    candidate = Candidate(planned(kind, format_))
    candidate.hold()
    session = candidate.store.session(candidate.session.id)
    takes = candidate.store.takes(session.id)
    assert session.state is SessionState.ENDED
    assert (session.plan.choices.type, session.plan.choices.format) == (kind, format_)
    assert takes
    assert all(one.take.state is TakeState.REPORTED and one.report for one in takes)
    if kind is not InterviewType.GROUP:
        asked = {at for at, item in enumerate(session.plan.items) if item.question is not None}
        assert {one.take.item for one in takes} == asked
    assert session.plan.persona.telephone is (format_ is InterviewFormat.PHONE)
    assert present_header(session, takes).facts
    shown = {one.take.item: one.take.id for one in takes}
    assert len(present_rows(session, takes, shown, Bands())) >= len(takes)
    assert "fixed" in render_html(session, takes)


def test_each_type_and_each_format_is_among_them() -> None:
    assert {kind for kind, _ in HELD} == set(InterviewType)
    assert {format_ for _, format_ in HELD} == set(InterviewFormat)
    assert len(HELD) == len(InterviewType) * len(InterviewFormat) - 1
