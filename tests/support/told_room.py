"""What the room shows of a run whose clock the test moves; no Qt."""

from fakes.room_page import BUILT_IN, HEADSET, FakeRun, plan, run_of
from greenroom.interview import events as ev
from greenroom.model.plan import PlanItem
from greenroom.ui.room.facts import RoomFacts, RoomStory
from greenroom.ui.room.presenter import room_view
from greenroom.ui.room.view import Mark, RoomView


class Story(RoomStory):
    """A story that a run can tell its news to."""

    def finished(self, session_id: str, complete: bool) -> None:
        """The end is not looked at."""


class ToldRoom:
    """A run, its story, and what is shown now."""

    def __init__(self, *items: PlanItem, **choices: object) -> None:
        self.run = run_of(plan(*items, **choices))
        self.story = Story(
            RoomFacts(
                self.run.state,
                started=self.run.clock,
                microphone=HEADSET.id,
                devices=(HEADSET, BUILT_IN),
            )
        )
        self.run.listener = self.story

    @property
    def view(self) -> RoomView:
        """What the room shows now."""
        return room_view(self.story.facts, self.run.clock)

    @property
    def steps(self) -> list[tuple[str, Mark]]:
        """The step row."""
        return [(step.text, step.mark) for step in self.view.steps]

    def answer(self, seconds: float, thought: float = 2.4) -> "ToldRoom":
        """The first question was asked, thought about, and answered for this long."""
        self.ask()
        self.run.spoken()
        self.run.wait(thought)
        self.run.post(ev.AnswerNow())
        self.run.wait(seconds)
        return self

    def ask(self) -> FakeRun:
        """The interview begins."""
        self.run.post(ev.Begin())
        return self.run
