"""An interview whose last stages find no room on the disk."""

import queue
from pathlib import Path
from typing import Any, cast

import pytest

from fakes.library import MemoryStore
from fakes.room import FakeAnnouncer, FakeHearing, FakeMicrophone
from greenroom.feedback.lexicon import shipped_lexicon
from greenroom.interview import events as ev
from greenroom.interview.state import Phase, new_state
from greenroom.model.bands import Bands
from greenroom.model.errors import DiskFullError
from greenroom.model.span import Span
from greenroom.model.transcript import Transcript, VoiceActivity, Word
from greenroom.workflow.hearing_board import HearingBoard
from greenroom.workflow.interview_run import InterviewRun
from greenroom.workflow.processing import TakeProcessing
from greenroom.workflow.run_events import RunListener, RunParts
from support.interviews import plan

WAIT_S = 10.0
HEARD = Transcript(
    (Word("I", 0.1, 0.3), Word("led.", 0.4, 0.8)),
    VoiceActivity((Span(0.1, 0.8),), 2.0),
    "en",
    "base",
    2.0,
)


class Told:
    """Everything that a run tells, in order."""

    def __init__(self) -> None:
        self._told: queue.SimpleQueue[tuple[str, tuple[Any, ...]]] = queue.SimpleQueue()

    def __getattr__(self, name: str) -> Any:
        return lambda *what: self._told.put((name, what))

    def until(self, name: str) -> Any:
        """What is told next under this name."""
        while True:
            told, what = self._told.get(timeout=WAIT_S)
            if told == name:
                return what[0]

    def phase(self, phase: Phase) -> None:
        while self.until("changed").phase is not phase:
            pass


@pytest.mark.parametrize("stage", ["save_transcript", "save_report"])
def test_what_was_heard_but_could_not_be_stored_is_told_where_it_is_awaited(
    monkeypatch: pytest.MonkeyPatch, stage: str
) -> None:
    def full(*_args: object) -> None:
        raise DiskFullError("The disk is full.")

    store, board, told, one = MemoryStore(Path("library")), HearingBoard(), Told(), plan("q")
    processing = TakeProcessing(store, Bands, shipped_lexicon)
    parts = RunParts(
        FakeMicrophone(), FakeAnnouncer(), FakeHearing(HEARD), store, processing, board
    )
    session = store.new_session(one)
    run = InterviewRun(session, new_state(one), parts, cast(RunListener, told))
    monkeypatch.setattr(store, stage, full)
    run.begin()
    told.phase(Phase.ASKING)
    run.post(ev.AnswerNow())
    told.phase(Phase.ANSWERING)
    run.post(ev.StopAnswer())
    told.until("finished")
    run.close()
    (take,) = store.takes(session.id)
    now = board.get(take.take.id)
    assert now is not None
    assert now.failed
    assert now.unstored == "The disk is full."
