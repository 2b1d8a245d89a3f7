"""An answer with a gap is followed up in the running interview, from its real report."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from fakes.library import MemoryStore
from fakes.room import FakeAnnouncer, FakeHearing, FakeMicrophone
from greenroom.feedback.lexicon import shipped_lexicon
from greenroom.interview import events as ev
from greenroom.interview.manners import OPENERS
from greenroom.interview.state import ConductorState, Phase, new_state
from greenroom.model.bands import Bands
from greenroom.model.errors import HearingError
from greenroom.model.persona import Manner
from greenroom.model.plan import InterviewPlan, ItemKind
from greenroom.model.question import Gap
from greenroom.model.sound import Sound
from greenroom.model.span import Span
from greenroom.model.transcript import Transcript, VoiceActivity, Word
from greenroom.workflow.follow_up import FollowUps
from greenroom.workflow.hearing_board import HearingBoard
from greenroom.workflow.interview_run import InterviewRun
from greenroom.workflow.processing import TakeProcessing
from greenroom.workflow.run_events import RunParts
from support.interviews import MAYA, plan
from unit.workflow.test_interview_run import Listener

SHORT = (
    "I fixed the broken conveyor with a belt from the other line and it ran again by the evening."
)
LONG = (
    "Last spring our warehouse was two weeks from a move and the racks had not come. "
    "I was responsible for the move, and the date could not change. "
    "First I called the supplier every morning and asked for the real delivery date. "
    "Then I drew a plan for a move in two halves, and I took it to my director the same day. "
    "I trained twelve people on the temporary shelves and I checked the first forty pallets "
    "myself, one after the other, so that nothing was lost between the two buildings. "
    "In the end we opened on the planned Monday, and errors went down from thirty one a week "
    "to nine."
)


def said(text: str) -> Transcript:
    words = tuple(Word(word, 1 + 0.4 * n, 1.35 + 0.4 * n) for n, word in enumerate(text.split()))
    end = words[-1].end
    return Transcript(words, VoiceActivity((Span(1.0, end),), end + 1), "en", "base", end + 1)


class Room:
    """A run whose interviewer follows up whatever can be followed up."""

    def __init__(self, silence_s: float = 0.0) -> None:
        made = plan("qq", 0.0, follow_ups=True)
        skeptical = MAYA.__class__("x", "X Y", "lead", "XY", "v", manner=Manner.SKEPTICAL)
        self.plan = InterviewPlan(made.choices, skeptical, made.items, made.title)
        self.store = MemoryStore(Path("library"))
        self.hearing = FakeHearing(said(SHORT))
        self.announcer = FakeAnnouncer()
        self.microphone = FakeMicrophone()
        self.listener = Listener()
        self.session = self.store.new_session(self.plan)
        processing = TakeProcessing(self.store, Bands, shipped_lexicon)
        self.run = InterviewRun(
            self.session,
            new_state(self.plan),
            RunParts(
                self.microphone,
                self.announcer,
                self.hearing,
                self.store,
                processing,
                HearingBoard(),
                FollowUps(self.store, processing),
                lambda: silence_s,
            ),
            self.listener,
        )

    def asked(self, item: int) -> ConductorState:
        state = self.listener.wait(
            "changed",
            lambda s: isinstance(s, ConductorState) and s.item == item and s.phase is Phase.ASKING,
        )
        assert isinstance(state, ConductorState)
        return state

    def answer(self, item: int, text: str) -> None:
        self.hearing.transcript = said(text)
        self.asked(item)
        self.run.post(ev.AnswerNow())
        self.listener.wait(
            "changed", lambda s: isinstance(s, ConductorState) and s.item == item and s.recording
        )
        self.run.post(ev.StopAnswer())
        self.listener.wait(
            "changed", lambda s: isinstance(s, ConductorState) and item in s.answered
        )


@pytest.fixture
def room() -> Iterator[Room]:
    made = Room()
    made.run.begin()
    yield made
    made.run.close()


def test_a_short_answer_is_followed_up_with_its_own_words(room: Room) -> None:
    room.answer(0, SHORT)
    state = room.asked(1)
    item = state.plan.items[1]
    assert (item.gap, item.parent) == (Gap.TOO_SHORT, 0)
    assert "the broken conveyor" in room.announcer.said[-1] or "the other line" in item.text
    assert room.store.session(room.session.id).plan == state.plan


def test_the_follow_up_has_a_take_of_its_own_and_fills_the_gap(room: Room) -> None:
    room.answer(0, SHORT)
    room.answer(1, LONG)
    state = room.asked(2)
    assert state.plan.items[2].is_main, "the answers together are complete"
    assert [one.take.item for one in room.store.takes(room.session.id)] == [0, 1]
    assert state.answered == (0, 1)


def test_a_complete_answer_is_not_followed_up(room: Room) -> None:
    room.answer(0, LONG)
    assert room.asked(1).plan == room.plan


def test_an_answer_that_was_not_heard_is_not_followed_up(room: Room) -> None:
    room.hearing.failure = HearingError("It died twice.")
    room.answer(0, SHORT)
    assert room.asked(1).plan == room.plan


def test_openers_are_ready_before_they_are_needed(room: Room) -> None:
    room.answer(0, SHORT)
    opener = room.asked(1).plan.items[1].lead_in
    assert opener in room.announcer.prepared


def test_the_likely_follow_up_is_ready_before_the_answer_ends(room: Room) -> None:
    thin = LONG.removesuffix(LONG[LONG.index("In the end we opened") :]).strip()
    room.hearing.transcript = said(thin)
    room.asked(0)
    room.run.post(ev.AnswerNow())
    room.listener.phase(Phase.ANSWERING)
    assert room.hearing.listener is not None
    room.hearing.listener.confirmed(said(thin).words)
    openers = OPENERS[Manner.SKEPTICAL]
    ready = room.announcer.wait_for_prepared(
        lambda text: text.startswith(openers) and text not in openers
    )
    room.run.post(ev.StopAnswer())
    follow_up = room.asked(1).plan.items[1]
    assert follow_up.gap is Gap.NO_RESULT
    assert follow_up.spoken == ready


def test_nothing_is_prepared_for_an_answer_that_lacks_nothing(room: Room) -> None:
    follow_ups = FollowUps(room.store, TakeProcessing(room.store, Bands, shipped_lexicon))
    assert follow_ups.likely(room.plan, 0, said(LONG).words) is None
    assert follow_ups.likely(room.plan, 0, ()) is None


def test_a_chosen_silence_ends_the_answer_but_thinking_before_it_does_not() -> None:
    room = Room(silence_s=1.0)
    room.run.begin()
    room.asked(0)
    room.run.post(ev.AnswerNow())
    room.listener.phase(Phase.ANSWERING)
    assert room.microphone.listener is not None
    hush = Sound(np.zeros(16_000 * 5, "<f4").tobytes(), 16_000)
    voice = np.tile(np.sin(np.arange(16_000) / 20.0), 2).astype("<f4") * 0.2
    room.microphone.listener.heard(hush)
    assert room.run.state.recording
    room.microphone.listener.heard(Sound(voice.tobytes(), 16_000))
    room.microphone.listener.heard(hush)
    room.listener.wait("reviewed")
    assert room.run.state.plan.items[0].kind is ItemKind.QUESTION
    room.run.close()
