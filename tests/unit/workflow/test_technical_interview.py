"""A whole technical interview from the shipped banks: every stage asked, answered and kept."""

from pathlib import Path

import pytest

from greenroom.banks import bank_files, load_banks
from greenroom.interview import events as ev
from greenroom.interview.plan import make_plan
from greenroom.interview.state import Phase
from greenroom.interview.supply import Supply
from greenroom.library import SqlStore
from greenroom.model.plan import InterviewChoices, InterviewLength, InterviewPlan, ItemKind
from greenroom.model.question import InterviewType, Level, Mode
from greenroom.model.session import SessionState
from greenroom.model.take import TakeState
from support.held_interview import HeldInterview, said
from support.interviews import MAYA

FOLDER = Path(__file__).parents[3] / "question_banks"
STAGES = ["clarify", "approach", "walk_through", "test", "trade_offs"]
TROUBLES = ("problem", "no_microphone", "no_voice", "unheard")
SAID = {
    "clarify": "How many callers are there, and may a refused one try again later?",
    "approach": "I would keep a bucket of tokens for each key in a shared store.",
    "walk_through": "A request takes one token. If there is none it gets a refusal and a time.",
    "test": "Two servers at once must not both take the last token, so I test that in parallel.",
    "trade_offs": "It costs one look-up a request. A fixed window would be simpler and less fair.",
}


def planned(**choices: object) -> InterviewPlan:
    questions = [question for bank in load_banks(bank_files(FOLDER)) for question in bank.questions]
    fields = {
        "type": InterviewType.TECHNICAL,
        "length": InterviewLength.SHORT,
        "field": "back-end",
        "level": Level.SENIOR,
        "thinking_time_s": 0.0,
    }
    chosen = InterviewChoices(**(fields | choices))  # type: ignore[arg-type]
    return make_plan(chosen, Supply(questions), MAYA, seed=11)


def answer_with_sketch(held: HeldInterview, index: int, count: int) -> None:
    """The answer that is the `count`th, with a line more on the scratchpad."""
    stage = held.plan.items[index].stage
    held.hearing.transcript = said(SAID.get(stage, "No, thank you."))
    held.listener.state(lambda s: (s.item, s.phase) == (index, Phase.THINKING))
    held.run.post(ev.AnswerNow())
    held.listener.state(lambda s: (s.item, s.phase) == (index, Phase.ANSWERING))
    held.run.set_scratchpad("\n".join(f"- {stage}" for stage in STAGES[:count]))
    held.run.post(ev.StopAnswer())
    held.listener.wait("reviewed", lambda _id: len(held.listener.all("reviewed")) == count)


def hold(store: SqlStore, plan: InterviewPlan) -> HeldInterview:
    """Hear each item, answer each stage in its own words, and sketch while answering."""
    held = HeldInterview(plan, store=store)
    held.run.begin()
    answered = 0
    for index, item in enumerate(plan.items):
        held.asked(index)
        assert held.announcer.playback is not None
        held.announcer.playback.end(1.0)
        if item.kind is ItemKind.REMARK:
            continue
        answered += 1
        answer_with_sketch(held, index, answered)
        held.run.post(ev.Next())
    held.listener.wait("finished")
    held.run.close()
    return held


@pytest.mark.parametrize("mode", Mode)
def test_every_stage_is_asked_answered_and_kept(tmp_path: Path, mode: Mode) -> None:
    plan = planned(mode=mode)
    with SqlStore(tmp_path / "Greenroom") as store:
        held = hold(store, plan)
    session_id, told = held.session.id, held.listener
    assert told.all("finished") == [True]
    assert [name for name in TROUBLES if told.all(name)] == []
    assert held.announcer.said == [item.spoken for item in plan.items]
    with SqlStore(tmp_path / "Greenroom") as store:  # as after a restart
        session = store.session(session_id)
        takes = store.takes(session_id)
        pads = [store.snapshots(one.take.id) for one in takes]
    assert session.state is SessionState.ENDED
    answered = [session.plan.items[one.take.item] for one in takes]
    assert [item.stage for item in answered] == STAGES
    assert {item.number for item in answered} == {1}
    assert {item.question.field for item in answered if item.question} == {"back-end"}
    assert [one.transcript.text for one in takes if one.transcript] == list(SAID.values())
    assert all(one.take.state is TakeState.REPORTED for one in takes)
    assert [pad[-1].text for pad in pads] == [
        "\n".join(f"- {stage}" for stage in STAGES[: count + 1]) for count in range(5)
    ]
    # What stood there already is the first snapshot of the next stage.
    assert [pad[0].text for pad in pads[1:]] == [pad[-1].text for pad in pads[:-1]]
    assert all(pad[0].at == 0.0 for pad in pads[1:])


def test_two_problems_of_one_field_and_a_question_of_ones_own(tmp_path: Path) -> None:
    plan = planned(length=InterviewLength.MEDIUM, field="clinical-nursing", level=Level.ENTRY)
    with SqlStore(tmp_path / "Greenroom") as store:
        held = hold(store, plan)
        takes = store.takes(held.session.id)
    assert held.listener.all("finished") == [True]
    assert [plan.items[one.take.item].stage for one in takes] == [*STAGES, *STAGES, ""]
    assert [item.number for item in plan.main_questions] == [1, 2, 3]
