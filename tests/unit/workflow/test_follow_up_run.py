"""An answer with a gap is followed up in the running interview, from its real report."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from greenroom.feedback.lexicon import shipped_lexicon
from greenroom.interview import events as ev
from greenroom.interview.manners import OPENERS
from greenroom.interview.state import Phase
from greenroom.model.bands import Bands
from greenroom.model.errors import HearingError
from greenroom.model.persona import Manner
from greenroom.model.plan import ItemKind
from greenroom.model.question import Gap
from greenroom.model.sound import Sound
from greenroom.workflow.follow_up import FollowUps
from greenroom.workflow.processing import TakeProcessing
from support.held_interview import COMPLETE, HeldInterview, said
from support.interviews import MAYA, plan

SHORT = (
    "I fixed the broken conveyor with a belt from the other line and it ran again by the evening."
)


class Room(HeldInterview):
    """A run whose interviewer follows up whatever can be followed up."""

    def __init__(self, silence_s: float = 0.0) -> None:
        skeptical = replace(MAYA, manner=Manner.SKEPTICAL)
        made = replace(plan("qq", 0.0, follow_ups=True), persona=skeptical)
        super().__init__(made, follows_up=True, silence_s=silence_s)
        self.hearing.transcript = said(SHORT)


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
    room.answer(1, COMPLETE)
    state = room.asked(2)
    assert state.plan.items[2].is_main, "the answers together are complete"
    assert [one.take.item for one in room.store.takes(room.session.id)] == [0, 1]
    assert state.answered == (0, 1)


def test_a_complete_answer_is_not_followed_up(room: Room) -> None:
    room.answer(0, COMPLETE)
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
    thin = COMPLETE.removesuffix(COMPLETE[COMPLETE.index("In the end we opened") :]).strip()
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
    assert follow_ups.likely(room.plan, 0, said(COMPLETE).words) is None
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
