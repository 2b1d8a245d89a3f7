"""A whole technical interview from the shipped banks: every stage asked, answered and kept."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from fakes.room import FakeAnnouncer, FakeHearing, FakeMicrophone
from greenroom.banks import bank_files, load_banks
from greenroom.feedback.lexicon import Lexicon
from greenroom.interview import events as ev
from greenroom.interview.plan import make_plan
from greenroom.interview.state import ConductorState, Phase, new_state
from greenroom.interview.supply import Supply
from greenroom.library import SqlStore
from greenroom.model.bands import Bands
from greenroom.model.errors import GreenroomError
from greenroom.model.plan import InterviewChoices, InterviewLength, InterviewPlan, ItemKind
from greenroom.model.question import InterviewType, Level, Mode
from greenroom.model.session import SessionState
from greenroom.model.span import Span
from greenroom.model.take import TakeState
from greenroom.model.transcript import Transcript, VoiceActivity, Word
from greenroom.workflow.hearing_board import HearingBoard
from greenroom.workflow.interview_run import InterviewRun
from greenroom.workflow.processing import TakeProcessing
from greenroom.workflow.run_events import RunParts
from support.interviews import MAYA

FOLDER = Path(__file__).parents[3] / "question_banks"
WAIT_S = 10.0
STAGES = ["clarify", "approach", "walk_through", "test", "trade_offs"]
SAID = {
    "clarify": "How many callers are there, and may a refused one try again later?",
    "approach": "I would keep a bucket of tokens for each key in a shared store.",
    "walk_through": "A request takes one token. If there is none it gets a refusal and a time.",
    "test": "Two servers at once must not both take the last token, so I test that in parallel.",
    "trade_offs": "It costs one look-up a request. A fixed window would be simpler and less fair.",
}


def heard(text: str) -> Transcript:
    words = tuple(Word(word, 1 + 0.4 * i, 1.3 + 0.4 * i) for i, word in enumerate(text.split()))
    end = words[-1].end
    activity = VoiceActivity((Span(1.0, end),), end + 1.0)
    return Transcript(words, activity, "en", "base", end + 1.0)


class Held:
    """Takes in what the run tells, and lets the test wait for it."""

    def __init__(self) -> None:
        self.states: list[ConductorState] = []
        self.takes: list[str] = []
        self.errors: list[GreenroomError] = []
        self.complete: bool | None = None
        self._change = threading.Condition()

    def until(self, true: Callable[[], bool]) -> None:
        with self._change:
            assert self._change.wait_for(true, WAIT_S), [s.phase for s in self.states[-3:]]

    def at(self, item: int, phase: Phase) -> None:
        self.until(lambda: any((one.item, one.phase) == (item, phase) for one in self.states))

    def changed(self, state: ConductorState) -> None:
        with self._change:
            self.states.append(state)
            self._change.notify_all()

    def reviewed(self, take_id: str) -> None:
        with self._change:
            self.takes.append(take_id)
            self._change.notify_all()

    def finished(self, _session_id: str, complete: bool) -> None:
        with self._change:
            self.complete = complete
            self._change.notify_all()

    def problem(self, error: GreenroomError) -> None:
        self.errors.append(error)

    no_microphone = no_voice = problem

    def words(self, *_news: object) -> None: ...

    def trouble(self, *_news: object) -> None: ...

    def hearing_retried(self, from_s: float) -> None: ...

    def unheard(self, _take_id: str, error: GreenroomError) -> None:
        self.errors.append(error)


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


def hold(store: SqlStore, plan: InterviewPlan) -> tuple[str, Held, FakeAnnouncer]:
    """Hear each item, answer each stage in its own words, and sketch while answering."""
    session = store.new_session(plan)
    held, announcer, hearing = Held(), FakeAnnouncer(), FakeHearing(heard("Nothing yet."))
    processing = TakeProcessing(store, Bands, Lexicon)
    board = HearingBoard()
    parts = RunParts(FakeMicrophone(), announcer, hearing, store, processing, board)
    run = InterviewRun(session, new_state(plan), parts, held)
    run.begin()
    answered = 0
    for index, item in enumerate(plan.items):
        held.at(index, Phase.ASKING)
        assert announcer.playback is not None
        announcer.playback.end(1.0)
        if item.kind is ItemKind.REMARK:
            continue
        held.at(index, Phase.THINKING)
        hearing.transcript = heard(SAID.get(item.stage, "No, thank you."))
        run.post(ev.AnswerNow())
        held.at(index, Phase.ANSWERING)
        run.set_scratchpad("\n".join(f"- {stage}" for stage in STAGES[: answered + 1]))
        run.post(ev.StopAnswer())
        answered += 1
        held.until(lambda: len(held.takes) == answered)  # noqa: B023 -- waited for at once
        run.post(ev.Next())
    held.until(lambda: held.complete is not None)
    run.close()
    return session.id, held, announcer


@pytest.mark.parametrize("mode", Mode)
def test_every_stage_is_asked_answered_and_kept(tmp_path: Path, mode: Mode) -> None:
    plan = planned(mode=mode)
    with SqlStore(tmp_path / "Greenroom") as store:
        session_id, held, announcer = hold(store, plan)
    assert (held.complete, held.errors) == (True, [])
    assert announcer.said == [item.spoken for item in plan.items]
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
        session_id, held, _ = hold(store, plan)
        takes = store.takes(session_id)
    assert held.complete
    assert [plan.items[one.take.item].stage for one in takes] == [*STAGES, *STAGES, ""]
    assert [item.number for item in plan.main_questions] == [1, 2, 3]
