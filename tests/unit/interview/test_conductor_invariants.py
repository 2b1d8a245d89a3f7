"""Whatever happens in whatever order, recordings and progress stay sound."""

from hypothesis import given
from hypothesis import strategies as st

from greenroom.interview import events as ev
from greenroom.interview.conductor import step
from greenroom.interview.state import ConductorState, Phase, new_state, resume_state
from greenroom.model.plan import ItemKind
from support.interviews import plan

Sequence = list[tuple[str, ev.Event, float]]

LAYOUTS = st.text("rq", min_size=1, max_size=5)
PROMPTS = st.integers(0, 12)
STREAM = st.none() | st.floats(0, 600)
EVENTS = st.one_of(
    st.sampled_from(
        [
            ev.Begin(),
            ev.AnswerNow(),
            ev.StopAnswer(),
            ev.Pause(),
            ev.GoOn(),
            ev.Skip(),
            ev.Replay(),
            ev.Next(),
            ev.Tick(),
            ev.DeviceLost(),
            ev.ShowQuestion(),
            ev.HideQuestion(),
        ]
    ),
    st.just(ev.End()),
    st.builds(ev.PromptStarted, PROMPTS, STREAM),
    st.builds(ev.PromptEnded, PROMPTS, STREAM),
    st.builds(ev.PromptFailed, PROMPTS),
    st.builds(ev.Retake, st.integers(-1, 6)),
    st.builds(ev.TakeFailed, st.integers(0, 4), st.integers(1, 4), st.booleans()),
)
# "heard" is the end of whichever prompt is running, so that sequences get past the first one.
SEQUENCES = st.lists(
    st.tuples(st.sampled_from(["heard", "event"]), EVENTS, st.floats(0, 20)), max_size=60
)


def run(state: ConductorState, sequence: Sequence):
    """Yields (state before, event, state after, effects) and ends the interview at the end."""
    now = 0.0
    for kind, given_event, seconds in [*sequence, ("event", ev.End(), 0.0)]:
        event = ev.PromptEnded(state.prompt, now) if kind == "heard" else given_event
        now += seconds
        after, effects = step(state, event, now)
        yield state, event, after, effects
        state = after


class Recorder:
    """Carries out take effects and objects to any that a recorder could not."""

    def __init__(self) -> None:
        self.open: tuple[int, int] | None = None
        self.paused = False
        self.used: set[tuple[int, int]] = set()

    def do(self, effect: ev.Effect) -> None:
        match effect:
            case ev.StartTake(item, number):
                assert self.open is None
                assert (item, number) not in self.used
                self.open, self.paused = (item, number), False
                self.used.add((item, number))
            case ev.StopTake(item, number) | ev.DiscardTake(item, number):
                assert self.open == (item, number)
                self.open = None
            case ev.PauseTake():
                assert self.open is not None
                assert not self.paused
                self.paused = True
            case ev.ResumeTake():
                assert self.open is not None
                assert self.paused
                self.paused = False
            case ev.Speak() | ev.Finish():
                assert self.open is None


@given(LAYOUTS, SEQUENCES)
def test_takes_are_opened_and_closed_in_turn(layout: str, sequence: Sequence):
    recorder = Recorder()
    for _before, _event, after, effects in run(new_state(plan(layout)), sequence):
        for effect in effects:
            recorder.do(effect)
        assert after.take_open == (recorder.open is not None)
        assert after.recording == (recorder.open is not None and not recorder.paused)
    assert recorder.open is None


@given(LAYOUTS, SEQUENCES)
def test_one_prompt_sounds_at_a_time_and_never_into_a_take(layout: str, sequence: Sequence):
    for before, _event, after, effects in run(new_state(plan(layout)), sequence):
        spoken = [effect for effect in effects if isinstance(effect, ev.Speak)]
        assert len(spoken) <= 1
        if before.phase is Phase.ASKING and (spoken or after.recording):
            by_itself = any(isinstance(effect, ev.StopSpeaking) for effect in effects)
            assert by_itself
        if spoken:
            assert after.phase is Phase.ASKING
            assert spoken[0].prompt == after.prompt > before.prompt


@given(LAYOUTS, SEQUENCES)
def test_the_interview_only_goes_back_for_a_retake(layout: str, sequence: Sequence):
    for before, event, after, _effects in run(new_state(plan(layout)), sequence):
        if not isinstance(event, ev.Retake):
            assert after.item >= before.item
        assert after.next_item >= before.next_item
        assert 0 <= after.next_item <= len(layout)


@given(LAYOUTS, SEQUENCES)
def test_ended_is_final_and_said_once(layout: str, sequence: Sequence):
    finishes = 0
    for before, _event, after, effects in run(new_state(plan(layout)), sequence):
        finishes += sum(isinstance(effect, ev.Finish) for effect in effects)
        if before.phase is Phase.ENDED:
            assert after is before
            assert effects == ()
    assert after.phase is Phase.ENDED
    assert finishes == 1


@given(LAYOUTS, SEQUENCES)
def test_progress_speaks_of_questions_only_and_is_stored_last(layout: str, sequence: Sequence):
    saved = None
    for _before, _event, after, effects in run(new_state(plan(layout)), sequence):
        for effect in effects:
            saved = effect if isinstance(effect, ev.SaveProgress) else saved
        done = {*after.answered, *after.skipped}
        assert not set(after.answered) & set(after.skipped)
        assert all(after.plan.items[item].kind is ItemKind.QUESTION for item in done)
    assert saved == ev.SaveProgress(after.next_item, after.answered, after.skipped)


@given(LAYOUTS, SEQUENCES)
def test_an_ignored_event_leaves_the_state_alone(layout: str, sequence: Sequence):
    for before, _event, after, effects in run(new_state(plan(layout)), sequence):
        if after == before:
            assert after is before
            assert effects == ()


@given(LAYOUTS, SEQUENCES, SEQUENCES)
def test_an_interview_that_was_ended_can_go_on(layout: str, first: Sequence, second: Sequence):
    *_, (_, _, ended, _) = run(new_state(plan(layout)), first)
    again = resume_state(ended.plan, ended.next_item, ended.answered, ended.skipped, ended.takes)
    recorder = Recorder()
    recorder.used = {(i, n + 1) for i, takes in enumerate(ended.takes) for n in range(takes)}
    begin = ("event", ev.Begin(), 0.0)
    for _before, _event, after, effects in run(again, [begin, *second]):
        for effect in effects:
            recorder.do(effect)
        assert set(after.answered) >= set(ended.answered)


@given(LAYOUTS, SEQUENCES)
def test_clocks_never_run_backwards_within_a_take(layout: str, sequence: Sequence):
    for before, _event, after, _effects in run(new_state(plan(layout)), sequence):
        same_take = before.take_open and after.take_open and before.take == after.take
        if same_take and before.item == after.item:
            assert after.answer_s >= before.answer_s
        assert after.thought_s >= 0.0
        assert after.answer_s >= 0.0
