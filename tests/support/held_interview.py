"""An interview that is held with fakes at its ports: the real run, processing and reports."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from fakes.library import MemoryStore
from fakes.room import FakeAnnouncer, FakeHearing, FakeMicrophone
from greenroom.feedback.lexicon import shipped_lexicon
from greenroom.interview import events as ev
from greenroom.interview.state import ConductorState, Phase, new_state
from greenroom.model.bands import Bands
from greenroom.model.errors import GreenroomError
from greenroom.model.plan import InterviewPlan
from greenroom.model.ports import Announcer, Likeness, Store
from greenroom.model.sound import MicrophoneTrouble
from greenroom.model.span import Span
from greenroom.model.transcript import Transcript, VoiceActivity, Word
from greenroom.workflow.follow_up import FollowUps
from greenroom.workflow.hearing_board import HearingBoard
from greenroom.workflow.interview_run import InterviewRun
from greenroom.workflow.processing import TakeProcessing
from greenroom.workflow.run_events import RunParts

WAIT_S = 10.0
COMPLETE = (
    "Last spring our warehouse was two weeks from a move and the racks had not come. "
    "I was responsible for the move, and the date could not change. "
    "First I called the supplier every morning and asked for the real delivery date. "
    "Then I drew a plan for a move in two halves, and I took it to my director the same day. "
    "I trained twelve people on the temporary shelves and I checked the first forty pallets "
    "myself, one after the other, so that nothing was lost between the two buildings. "
    "In the end we opened on the planned Monday, and errors went down from thirty one a week "
    "to nine."
)
"""An answer with all its parts."""


def said(text: str) -> Transcript:
    """The transcript of somebody who begins after a second and says 2.5 words a second."""
    words = tuple(Word(word, 1 + 0.4 * n, 1.35 + 0.4 * n) for n, word in enumerate(text.split()))
    end = words[-1].end
    return Transcript(words, VoiceActivity((Span(1.0, end),), end + 1), "en", "base", end + 1)


@dataclass
class Listener:
    """Remembers what it is told, and lets the test wait for it."""

    told: list[tuple[str, object]] = field(default_factory=list)
    change: threading.Condition = field(default_factory=threading.Condition)

    def _note(self, name: str, what: object) -> None:
        with self.change:
            self.told.append((name, what))
            self.change.notify_all()

    def wait(self, name: str, fits: Callable[[object], bool] = lambda _what: True) -> object:
        """The first thing of this name that fits."""

        def found() -> list[object]:
            return [what for what in self.all(name) if fits(what)]

        with self.change:
            assert self.change.wait_for(found, WAIT_S), f"{name} was not told: {self.told}"
            return found()[0]

    def all(self, name: str) -> list[object]:
        """Everything of this name, in order."""
        return [what for told, what in self.told if told == name]

    def state(self, fits: Callable[[ConductorState], bool]) -> ConductorState:
        """The first state that fits."""
        state = self.wait("changed", lambda s: isinstance(s, ConductorState) and fits(s))
        assert isinstance(state, ConductorState)
        return state

    def phase(self, phase: Phase) -> ConductorState:
        return self.state(lambda s: s.phase is phase)

    def changed(self, state: ConductorState) -> None:
        self._note("changed", state)

    def words(self, confirmed: tuple[Word, ...], provisional: tuple[Word, ...]) -> None:
        self._note("words", (confirmed, provisional))

    def trouble(self, trouble: MicrophoneTrouble, active: bool) -> None:
        self._note("trouble", (trouble, active))

    def no_microphone(self, error: GreenroomError) -> None:
        self._note("no_microphone", error)

    def no_voice(self, error: GreenroomError) -> None:
        self._note("no_voice", error)

    def problem(self, error: GreenroomError) -> None:
        self._note("problem", error)

    def hearing_retried(self, from_s: float) -> None:
        self._note("hearing_retried", from_s)

    def reviewed(self, take_id: str) -> None:
        self._note("reviewed", take_id)

    def unheard(self, take_id: str, error: GreenroomError) -> None:
        self._note("unheard", take_id)

    def finished(self, session_id: str, complete: bool) -> None:
        self._note("finished", complete)


class HeldInterview:
    """A run with fakes all around it; `follows_up` whatever can be followed up."""

    def __init__(
        self,
        plan: InterviewPlan,
        *,
        store: Store | None = None,
        voices: Announcer | None = None,
        likeness: Likeness | None = None,
        follows_up: bool = False,
        silence_s: float = 0.0,
        **options: Callable[[], float],
    ) -> None:
        self.plan = plan
        self.store = store or MemoryStore(Path("library"))
        self.microphone = FakeMicrophone()
        self.announcer = FakeAnnouncer()
        self.hearing = FakeHearing(said("Hello there."))
        self.listener = Listener()
        self.board = HearingBoard()
        self.session = self.store.new_session(plan)
        processing = TakeProcessing(self.store, Bands, shipped_lexicon)
        parts = RunParts(
            self.microphone,
            voices or self.announcer,
            self.hearing,
            self.store,
            processing,
            self.board,
            FollowUps(self.store, processing, likeness) if follows_up else None,
            lambda: silence_s,
        )
        self.run = InterviewRun(self.session, new_state(plan), parts, self.listener, **options)

    def asked(self, item: int) -> ConductorState:
        """The interviewer asks this item."""
        return self.listener.state(lambda s: s.item == item and s.phase is Phase.ASKING)

    def answer(self, item: int, text: str) -> None:
        """The item is asked, and answered in these words."""
        self.hearing.transcript = said(text)
        self.asked(item)
        self.run.post(ev.AnswerNow())
        self.listener.state(lambda s: s.item == item and s.recording)
        self.run.post(ev.StopAnswer())
        self.listener.state(lambda s: item in s.answered)
