"""A discussion: who speaks when, and that nobody speaks while the person has the floor."""

from dataclasses import dataclass, field
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from greenroom.interview import events as ev
from greenroom.interview import group_lines
from greenroom.interview.conductor import step
from greenroom.interview.discussion import (
    AFTER_LINE_S,
    DEAD_AIR_S,
    GRACE_S,
    left_s,
    may_take_floor,
)
from greenroom.interview.group_lines import TURN
from greenroom.interview.state import ConductorState, Phase, new_state, resume_state
from greenroom.model.plan import InterviewPlan, PlanItem
from greenroom.model.question import Mode
from support.groups import group_plan, shipped_groups

WORDS_PER_S = 2.5


@dataclass
class Table:
    """A discussion with a clock that the test moves; voices take as long as their words do."""

    state: ConductorState
    now: float = 100.0
    effects: list[ev.Effect] = field(default_factory=list)
    ends: dict[int, float] = field(default_factory=dict)

    def post(self, event: ev.Event) -> None:
        self.state, effects = step(self.state, event, self.now)
        for effect in effects:
            self.effects.append(effect)
            if isinstance(effect, ev.StopSpeaking):
                self.ends.clear()
            if isinstance(effect, ev.Speak):
                if not effect.over:
                    self.ends.clear()
                self.ends[effect.prompt] = self.now + len(effect.text.split()) / WORDS_PER_S
                self.post(ev.PromptStarted(effect.prompt, None))

    def wait(self, seconds: float) -> None:
        for _ in range(round(seconds * 4)):
            self.now += 0.25
            for prompt in [one for one, at in self.ends.items() if at <= self.now]:
                del self.ends[prompt]
                self.post(ev.PromptEnded(prompt, None))
            self.post(ev.Tick())

    def wait_for(self, phase: Phase, most: float = 400.0) -> None:
        for _ in range(round(most * 4)):
            if self.state.phase is phase:
                return
            self.wait(0.25)
        raise AssertionError(f"Never {phase}, but {self.state.phase}")

    def open(self) -> "Table":
        """To the beginning of the discussion."""
        self.post(ev.Begin())
        while self.state.discussion.began is None:
            self.wait(0.25)
        return self

    @property
    def last(self) -> PlanItem:
        return self.state.plan.items[self.state.item]

    def speak(self, seconds: float, asked: str = "") -> int:
        """Take the floor for so long, and be heard."""
        self.post(ev.AnswerNow())
        assert self.state.recording
        item = self.state.item
        self.wait(seconds)
        self.post(ev.StopAnswer())
        items = (PlanItem(self.last.kind, "", asker=asked),) if asked else ()
        self.post(ev.Considered(item, items))
        return item

    @property
    def said(self) -> list[str]:
        return [item.line for item in self.state.plan.items if item.line]


def table(material: str = "town-budget", **choices: object) -> Table:
    return Table(new_state(group_plan(material, **choices))).open()


def turns(plan: InterviewPlan) -> list[PlanItem]:
    return [item for item in plan.items if item.stage == TURN and item.heard is not None]


def test_the_assessor_opens_and_everybody_says_hello():
    made = Table(new_state(group_plan()))
    made.post(ev.Begin())
    assert not may_take_floor(made.state)
    made.post(ev.AnswerNow())
    assert made.state.phase is Phase.ASKING
    made.open()
    texts = [effect.text for effect in made.effects if isinstance(effect, ev.Speak)]
    assert texts[1].startswith("You are the advisory board")
    assert texts[2:5] == ["Hi, I'm Anna.", "Hello, I'm Ben.", "Good morning, I'm Clara."]
    assert "six minutes" in texts[5]
    assert may_take_floor(made.state)


def test_the_floor_cannot_be_given_back_in_its_first_second():
    made = table()
    made.post(ev.AnswerNow())
    made.wait(0.5)
    made.post(ev.StopAnswer())
    assert made.state.recording
    made.wait(0.5)
    made.post(ev.StopAnswer())
    assert made.state.phase is Phase.BETWEEN


def test_the_others_talk_when_nobody_comes_in():
    made = table()
    made.wait_for(Phase.ASKING, AFTER_LINE_S + 1)
    assert made.said == ["script.0"]
    assert made.state.plan.asker(made.last).name == "Ben Carter"
    made.wait_for(Phase.BETWEEN)
    made.wait_for(Phase.ASKING)
    assert made.said == ["script.0", "script.1"]


def test_taking_the_floor_silences_who_is_speaking_and_records():
    made = table()
    made.wait_for(Phase.ASKING)
    made.wait(2.0)
    before = len(made.effects)
    made.post(ev.AnswerNow())
    assert isinstance(made.effects[before], ev.StopSpeaking)
    assert isinstance(made.effects[before + 1], ev.StartTake)
    assert made.last.stage == TURN
    assert made.last.asker == "ben"
    assert made.last.text.startswith("Shall we start?")
    cut = made.state.plan.items[made.state.item - 1]
    assert cut.heard.duration == pytest.approx(2.0, abs=0.3)


def test_nobody_speaks_while_the_person_has_the_floor():
    made = table()
    made.post(ev.AnswerNow())
    count = len(made.effects)
    made.wait(60.0)
    assert made.effects[count:] == []
    assert made.state.recording


def test_somebody_replies_after_the_person():
    made = table()
    made.speak(5.0)
    made.wait_for(Phase.ASKING, 3.0)
    assert made.said[-1].split(".")[1] in ("agree", "disagree")
    made.wait_for(Phase.BETWEEN)
    made.wait_for(Phase.ASKING)
    assert made.said[-1] == "script.0", "one reply, then the talk goes on"


def test_who_is_invited_by_voice_speaks_next():
    made = table()
    made.speak(5.0, asked="clara")
    made.wait_for(Phase.ASKING, 3.0)
    assert made.said == ["clara.invited.0"]


def test_who_is_invited_by_key_gets_the_floor_at_once():
    made = table()
    made.post(ev.AnswerNow())
    made.wait(3.0)
    made.post(ev.Invite("anna"))
    assert not made.state.take_open
    made.wait_for(Phase.ASKING, 2.0)
    assert made.said == ["anna.invited.0"]


def test_an_invitation_waits_for_who_is_speaking():
    made = table()
    made.wait_for(Phase.ASKING)
    made.post(ev.Invite("clara"))
    assert made.said == ["script.0"]
    made.wait_for(Phase.BETWEEN)
    made.wait_for(Phase.ASKING)
    assert made.said == ["script.0", "clara.invited.0"]


def test_an_unknown_name_invites_nobody():
    made = table()
    before = made.state
    made.post(ev.Invite("nobody"))
    assert made.state is before


def test_who_has_no_more_to_say_says_so_when_asked_again():
    made = table()
    for _ in range(6):
        made.post(ev.Invite("clara"))
        made.wait_for(Phase.ASKING)
        made.wait_for(Phase.BETWEEN)
    assert made.said[-1] == "general.asked.clara.0"
    assert len(set(made.said)) == len(made.said)


def test_a_quiet_candidate_replies_only_after_an_invitation():
    task = shipped_groups()["town-budget"]
    clara = task.candidate("clara")
    made = table()
    while "script.2" not in made.said:
        made.wait(0.25)
    made.wait_for(Phase.BETWEEN)
    assert group_lines.is_silent(made.state.plan, clara)
    made.post(ev.Invite("clara"))
    made.wait(20.0)
    assert not group_lines.is_silent(made.state.plan, clara)


def test_one_talks_over_another_once_and_both_are_heard():
    made = table()
    while len(made.state.discussion.talking) < 2:
        made.wait(0.25)
    over = [one for one in made.effects if isinstance(one, ev.Speak) and one.over]
    assert len(over) == 1
    made.wait_for(Phase.BETWEEN)
    first, second = (one for one in made.state.plan.items if one.line in ("script.3", "script.4"))
    assert 0.5 < first.heard.overlap(second.heard) < first.heard.duration


def test_the_assessor_warns_and_ends_it_in_time():
    made = table()
    began = made.state.discussion.began
    for _ in range(5):
        made.speak(30.0)
        made.wait(15.0)
    made.wait_for(Phase.ENDED, 500.0)
    assert group_lines.WARNING in made.said
    assert made.effects[-1] == ev.Finish(complete=True)
    assert 355.0 < made.now - began < 400.0
    assert made.state.plan.items[-1].text.startswith("Thank you, your time is over")
    assert made.state.skipped == ()


def test_a_discussion_in_which_the_person_says_nothing_ends_before_its_time():
    made = table()
    made.wait_for(Phase.ENDED, 360.0)
    assert made.said[-2:] == ["ending.0", "ending.1"]
    assert [made.state.plan.items[one].stage for one in made.state.skipped] == [TURN]


def test_who_talks_on_after_the_time_is_ended():
    made = table()
    made.wait(10.0)
    made.post(ev.AnswerNow())
    made.wait(345.0)
    assert made.state.recording
    made.wait(GRACE_S + 8.0)
    assert not made.state.take_open
    assert made.state.discussion.closing
    assert turns(made.state.plan)


def test_a_pause_stops_the_time_in_practice_only():
    made = table()
    left = left_s(made.state, made.now)
    made.post(ev.Pause())
    made.wait(50.0)
    made.post(ev.GoOn())
    assert left_s(made.state, made.now) == pytest.approx(left)
    real = table(mode=Mode.REAL)
    real.post(ev.Pause())
    assert real.state.phase is not Phase.PAUSED


def test_a_pause_while_speaking_goes_on_with_the_same_take():
    made = table()
    made.post(ev.AnswerNow())
    made.wait(3.0)
    made.post(ev.Pause())
    made.wait(30.0)
    made.post(ev.GoOn())
    assert made.state.recording
    made.wait(2.0)
    made.post(ev.StopAnswer())
    assert made.last.heard.duration == pytest.approx(5.0)


def test_a_take_that_failed_waits_for_the_person():
    made = table()
    made.post(ev.AnswerNow())
    made.post(ev.TakeFailed(made.state.item, made.state.take, kept=False))
    made.wait(DEAD_AIR_S)
    assert made.state.held
    made.post(ev.GoOn())
    assert made.state.recording


def test_an_ended_discussion_goes_on_where_it_was():
    made = table()
    made.speak(5.0)
    made.wait(20.0)
    spent = made.now - made.state.discussion.began
    made.post(ev.End())
    progress = next(one for one in reversed(made.effects) if isinstance(one, ev.SaveProgress))
    assert made.effects[-1] == ev.Finish(complete=False)
    state = resume_state(
        made.state.plan, progress.next_item, progress.answered, progress.skipped, made.state.takes
    )
    again = Table(state, now=5000.0)
    again.post(ev.Begin())
    assert again.state.phase is Phase.BETWEEN
    assert left_s(again.state, again.now) == pytest.approx(360.0 - spent, abs=10.0)
    again.speak(3.0)
    assert len(turns(again.state.plan)) == 2


def test_without_a_voice_the_words_are_shown_for_as_long_as_reading_takes():
    made = table()
    made.wait_for(Phase.ASKING)
    made.post(ev.PromptFailed(made.state.prompt))
    assert made.state.phase is Phase.BETWEEN
    assert made.state.question_shown


EVENTS = st.sampled_from(
    [
        ev.AnswerNow(),
        ev.StopAnswer(),
        ev.Pause(),
        ev.GoOn(),
        ev.Skip(),
        ev.Next(),
        ev.Replay(),
        ev.Invite("a"),
        ev.Invite("b"),
        ev.DeviceLost(),
        ev.ShowQuestion(),
        None,
    ]
)


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(sorted(shipped_groups())),
    st.integers(0, 5),
    st.lists(st.tuples(EVENTS, st.sampled_from([0.25, 1.0, 4.0, 15.0])), max_size=30),
)
def test_nobody_speaks_at_once_unless_the_task_says_so(
    material: str, seed: int, events: list[tuple[ev.Event | None, float]]
):
    made = Table(new_state(group_plan(material, seed))).open()
    people = [one.id for one in made.state.plan.group.candidates]
    over = {line.id for line in made.state.plan.group.script if line.over}
    for event, seconds in events:
        if isinstance(event, ev.Invite):
            made.post(ev.Invite(people[0] if event.candidate == "a" else people[-1]))
        elif event is not None:
            made.post(event)
        for _ in range(round(seconds * 4)):
            made.wait(0.25)
            talking = made.state.discussion.talking
            assert len(talking) <= 2
            if len(talking) == 2:
                assert made.state.plan.items[talking[1].item].line in over
            if made.state.take_open:
                assert not talking
                assert not made.ends
    made.post(ev.StopAnswer())
    said = made.said
    assert len(set(said)) == len(said)
    assert len(made.state.takes) == len(made.state.plan.items)
    spans = [
        item.heard
        for item in made.state.plan.items
        if item.heard is not None and item.line not in over
    ]
    assert all(a.end <= b.start + 1e-6 for a, b in pairwise(spans))
