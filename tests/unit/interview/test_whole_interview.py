"""A plan from the shipped banks, held from the first word to the last."""

from pathlib import Path

import pytest

from greenroom.banks import bank_files, load_banks
from greenroom.interview import events as ev
from greenroom.interview.plan import make_plan
from greenroom.interview.state import ConductorState, Phase, new_state, resume_state
from greenroom.interview.supply import Supply
from greenroom.model.plan import InterviewChoices, InterviewLength
from greenroom.model.question import InterviewType
from support.cases import shipped_cases
from support.interviews import MAYA, Drive

FOLDER = Path(__file__).parents[3] / "question_banks"


def begin(kind: InterviewType, length: InterviewLength) -> ConductorState:
    questions = [q for bank in load_banks(bank_files(FOLDER)) for q in bank.questions]
    choices = InterviewChoices(type=kind, length=length, role="Nurse at Luna")
    materials = dict(shipped_cases())
    return new_state(make_plan(choices, Supply(questions, materials=materials), MAYA, seed=5))


def hold(drive: Drive, until_question: int | None = None) -> None:
    """Hear, think and answer until the end, or until that question is asked."""
    drive(ev.Begin())
    while drive.state.phase is not Phase.ENDED:
        if until_question and drive.state.current.number == until_question:
            return
        if drive.state.phase is Phase.ASKING:
            drive.heard()
        elif drive.state.phase is Phase.ANSWERING:
            drive(ev.StopAnswer(), 100.0)
        else:
            drive.wait()


# A discussion goes as people speak; test_discussion.py holds it.
IN_ORDER = tuple(kind for kind in InterviewType if kind is not InterviewType.GROUP)


@pytest.mark.parametrize("kind", IN_ORDER)
@pytest.mark.parametrize("length", InterviewLength)
def test_every_item_is_said_once_and_every_question_has_a_take(
    kind: InterviewType, length: InterviewLength
):
    drive = Drive(begin(kind, length))
    hold(drive)
    items = drive.state.plan.items
    spoken = [effect.text for effect in drive.all_effects if isinstance(effect, ev.Speak)]
    taken = [effect.item for effect in drive.all_effects if isinstance(effect, ev.StopTake)]
    assert spoken == [item.spoken for item in items]
    assert taken == [index for index, item in enumerate(items) if item.question]
    assert drive.all_effects[-1] == ev.Finish(complete=True)
    assert drive.state.answered == tuple(taken)


def test_an_interview_ended_in_the_middle_goes_on_with_the_next_question():
    first = Drive(begin(InterviewType.BEHAVIORAL, InterviewLength.MEDIUM))
    hold(first, until_question=4)
    first(ev.End())
    assert first.all_effects[-1] == ev.Finish(complete=False)
    saved = first.all_effects[-2]
    assert isinstance(saved, ev.SaveProgress)
    assert len(saved.answered) == 3

    plan = first.state.plan
    second = Drive(resume_state(plan, saved.next_item, saved.answered, saved.skipped))
    hold(second)
    assert len(second.state.answered) == len(plan.questions)
    assert second.all_effects[0].text.endswith(plan.questions[3].text)
