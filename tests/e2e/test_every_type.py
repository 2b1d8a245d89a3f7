"""One interview of each type and each format, held by keys alone, with nothing faked."""

import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from greenroom.app.choices import keep_choices
from greenroom.interview.group_lines import TURN
from greenroom.library.store import SqlStore
from greenroom.model.plan import InterviewChoices, InterviewLength, InterviewPlan
from greenroom.model.question import InterviewFormat, InterviewType
from greenroom.model.session import ReviewedTake, Session, SessionState
from greenroom.model.take import TakeState
from greenroom.platform import settings_specs as specs
from greenroom.platform.settings import Settings
from support.display import VirtualDisplay
from support.program import Program, running
from support.speech import candidate_wav
from support.virtual_sound import VirtualSound

pytestmark = [pytest.mark.models, pytest.mark.sound, pytest.mark.timeout(240)]

ANSWER = [0.3, "I would ask the supplier first.", 0.2]
HEARD = "supplier"
MOST_STAGES = 8
MOST_REMARKS = 12
MOST_LINES = 120
PATIENCE_WITH_KEY_S = 3.0

IN_PERSON, PHONE = InterviewFormat.IN_PERSON, InterviewFormat.PHONE
VIDEO = InterviewFormat.VIDEO  # without a camera, where there is none
HELD = (
    (InterviewType.ONE_ON_ONE, PHONE),
    (InterviewType.ONE_ON_ONE, IN_PERSON),
    (InterviewType.PANEL, IN_PERSON),
    (InterviewType.GROUP, IN_PERSON),
    (InterviewType.BEHAVIORAL, VIDEO),
    (InterviewType.TECHNICAL, IN_PERSON),
    (InterviewType.CASE, IN_PERSON),
)
"""Each type once and each format at least once; formats and types do not depend on each other."""


STAGES = 5
"""Of a technical problem."""


@dataclass
class Held:
    """An interview on its way: the program, and the voice of the candidate."""

    program: Program
    sound: VirtualSound
    wav: Path

    def answer(self, recording: str = "Recording") -> None:
        """Space, also over a remark that comes before the question; an answer; Space."""
        for _ in range(MOST_REMARKS):
            if recording in self.program.title:
                break
            self.wait_for_any("speaking", "Thinking", "floor")
            self.program.press("space")
            with suppress(AssertionError):
                self.program.expect(recording, PATIENCE_WITH_KEY_S)
        self.program.expect(recording)
        self.sound.play_into_microphone(self.wav).wait(60)
        self.program.press("space")

    def wait_for_any(self, *parts: str, patience_s: float = 60.0) -> str:
        """The first of these that the title shows."""
        deadline = time.monotonic() + patience_s
        while time.monotonic() < deadline:
            title = self.program.title
            for part in parts:
                if part in title:
                    return part
        raise AssertionError(f"the title is “{self.program.title}”, none of {parts}")


@pytest.fixture
def held(
    request: pytest.FixtureRequest,
    display: VirtualDisplay,
    virtual_sound: VirtualSound,
    tmp_path: Path,
    models_dir: Path,
) -> Iterator[Held]:
    """The program on Start, with type and format of the test chosen, as short as there is."""
    type_, format_ = request.param
    settings = Settings(tmp_path / "config")
    settings.set(specs.SPEECH_MODEL, "tiny.en")
    technical = type_ is InterviewType.TECHNICAL  # in stages, which a quick question has not
    length = InterviewLength.SHORT if technical else InterviewLength.QUICK
    choices = InterviewChoices(type=type_, format=format_, length=length, thinking_time_s=0.0)
    keep_choices(settings, choices)
    wav = tmp_path / "answer.wav"
    candidate_wav(wav, ANSWER)
    with running(display, tmp_path, models_dir) as program:
        yield Held(program, virtual_sound, wav)


def pick_up(program: Program) -> None:
    """Answer the telephone."""
    program.expect("is calling")
    program.press("space")


def hold(held: Held, type_: InterviewType) -> None:
    """Every question is asked, cut short and answered, until Review."""
    if type_ is InterviewType.CASE:
        ask(held)
    for _ in range(MOST_STAGES):
        if held.wait_for_any("is speaking", "Review") == "Review":
            return
        held.answer()
        held.wait_for_any("Stopped", "Next question", "Getting ready", "is speaking", "Review")
    held.program.expect("Review")


def go_through_stages(held: Held) -> None:
    """The first problem, stage by stage, and an early end."""
    for _ in range(STAGES):
        held.wait_for_any("is speaking")
        held.answer()
        held.wait_for_any("Stopped", "Next question", "Getting ready", "is speaking")
    held.wait_for_any("is speaking")
    break_off(held)


def ask(held: Held) -> None:
    """One question about the case, which is answered; and no more."""
    held.answer()
    held.program.expect("Thinking")
    held.program.press("n")


def discuss(held: Held) -> None:
    """Past the welcome, a turn of one's own, and a word from somebody else."""
    for _ in range(MOST_REMARKS):
        if held.wait_for_any("is speaking", "floor") == "floor":
            break
        held.program.press("space")
    held.wait_for_any("has the floor", "floor is free", "You have the floor")
    held.answer("You have the floor")
    held.program.expect(" has the floor")


def break_off(held: Held) -> None:
    """An early end."""
    held.program.press("Escape")
    held.program.display.wait_for_window("End here")
    held.program.display._tool("key", "--clearmodifiers", "Return")
    held.program.expect("Review")


def stored(held: Held) -> tuple[Session, InterviewPlan, tuple[ReviewedTake, ...]]:
    with SqlStore(held.program.data) as store:
        held.program.display.wait_until(
            lambda: not store.unfinished(), "an answer was not finished", 60.0
        )
        (summary,) = store.sessions()
        session = store.session(summary.id)
        return session, session.plan, tuple(store.takes(session.id))


def heard(take: ReviewedTake) -> bool:
    """Whether the answer was recorded, understood and measured."""
    assert take.take.state is TakeState.REPORTED
    assert take.report is not None
    return take.transcript is not None and HEARD in take.transcript.text


def test_every_type_and_format_that_start_offers_is_held() -> None:
    assert {type_ for type_, _ in HELD} == set(InterviewType)
    assert {format_ for _, format_ in HELD} == set(InterviewFormat)


@pytest.mark.parametrize("held", HELD, ids=lambda one: f"{one[0]}-{one[1]}", indirect=True)
def test_an_interview_held_by_keys_leaves_a_session_to_review(
    held: Held, request: pytest.FixtureRequest
) -> None:
    type_, format_ = request.node.callspec.params["held"]
    held.program.expect("Start")
    held.program.press("Return")
    if format_ is PHONE:
        pick_up(held.program)
    if type_ is InterviewType.GROUP:
        discuss(held)
        break_off(held)
    elif type_ is InterviewType.TECHNICAL:
        go_through_stages(held)
    else:
        hold(held, type_)
    session, plan, takes = stored(held)
    assert held.program.quit() == 0

    early = type_ is InterviewType.GROUP
    assert session.state is (SessionState.OPEN if early else SessionState.ENDED)
    assert (plan.choices.type, plan.choices.format) == (type_, format_)
    assert plan.persona.telephone == (format_ is PHONE)
    assert all(heard(take) for take in takes)
    if type_ is InterviewType.GROUP:
        assert [plan.items[take.take.item].stage for take in takes] == [TURN]
        assert any(item.line and item.heard for item in plan.items)
    elif type_ is InterviewType.TECHNICAL:
        assert len({plan.items[take.take.item].stage for take in takes}) == STAGES
    else:
        left_out = set(session.skipped) if type_ is InterviewType.CASE else set()
        questions = {at for at, item in enumerate(plan.items) if item.question is not None}
        assert {take.take.item for take in takes} == questions - left_out
        assert len(left_out) <= 1  # the invitation to ask more about the case


@pytest.mark.parametrize("held", [(InterviewType.GROUP, IN_PERSON)], ids=["group"], indirect=True)
def test_a_discussion_comes_to_its_own_end(held: Held) -> None:
    held.program.expect("Start")
    held.program.press("Return")
    discuss(held)
    for _ in range(MOST_LINES):
        if held.wait_for_any("floor", "speaking", "Review") == "Review":
            break
        held.program.press("n")  # the others go on at once, so that it takes no four minutes
    held.program.expect("Review")
    session, plan, takes = stored(held)
    assert held.program.quit() == 0

    assert session.state is SessionState.ENDED
    assert [heard(take) for take in takes] == [True]
    said = [item for item in plan.items if item.line and item.heard]
    assert len({item.line for item in said}) == len(said) > 1
