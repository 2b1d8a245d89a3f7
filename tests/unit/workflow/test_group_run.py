"""A whole discussion with the real state machine, store and processing, and devices that obey."""

import threading
from collections.abc import Callable, Iterator

import pytest

from fakes.room import FakePlayback
from greenroom.interview import events as ev
from greenroom.interview.discussion_measures import measure
from greenroom.interview.group_lines import TURN, WARNING
from greenroom.interview.state import ConductorState, Phase
from greenroom.model.persona import Persona
from greenroom.model.ports import Told
from support.groups import group_plan
from support.held_interview import HeldInterview, said

WORDS_PER_S = 2.5


class Clock:
    """A clock that runs fast, so that six minutes need not be waited for."""

    def __init__(self) -> None:
        self.step = 0.0
        self._lock = threading.Lock()

    def __call__(self) -> float:
        with self._lock:
            return self.step

    def pass_on(self, seconds: float) -> None:
        with self._lock:
            self.step += seconds


class Voices:
    """Remembers who said what, and who was speaking when somebody else began."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.said: list[tuple[str, str]] = []
        self.open: dict[FakePlayback, tuple[str, float]] = {}
        self.at_once: list[tuple[str, ...]] = []
        self.changed = threading.Event()

    def speak(self, text: str, persona: Persona, told: Told) -> FakePlayback:
        def ended(at: float | None) -> None:
            self.open.pop(playback, None)
            told.on_end(at)

        playback = FakePlayback(ended)
        lasts_s = len(text.split()) / WORDS_PER_S
        self.open[playback] = (persona.first_name, self.clock() + lasts_s)
        self.said.append((persona.first_name, text))
        if len(self.open) > 1:
            self.at_once.append(tuple(name for name, _ in self.open.values()))
        told.on_start(0.0)
        return playback

    def prepare(self, text: str, persona: Persona) -> None: ...


class Group(HeldInterview):
    """A running discussion."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.voices = Voices(self.clock)
        super().__init__(
            group_plan("town-budget"), voices=self.voices, follows_up=True, clock=self.clock
        )

    def until(self, wanted: Callable[[ConductorState], bool]) -> None:
        """Time passes and voices come to their end until this is so."""
        for _ in range(3000):
            if wanted(self.run.state):
                return
            self.clock.pass_on(1.0)
            self.run.post(ev.Tick())
            for playback, (_, ends) in list(self.voices.open.items()):
                if ends <= self.clock():
                    playback.end(0.0)
            self._settled()
        raise AssertionError(f"Never so: {self.run.state.phase}")

    def say(self, text: str) -> int:
        """Take the floor, speak, give it back."""
        self.hearing.transcript = said(text)
        self.run.post(ev.AnswerNow())
        self.until(lambda s: s.recording)
        item = self.run.state.item
        self.clock.pass_on(12.0)
        self.run.post(ev.StopAnswer())
        self.until(lambda s: not s.take_open and not s.considering)
        return item

    def _settled(self) -> None:
        """What was posted until now has been done."""
        done = threading.Event()
        self.run._queue.put(done.set)
        while self.run.alive and not done.wait(0.05):
            pass


@pytest.fixture
def group() -> Iterator[Group]:
    made = Group()
    made.run.begin()
    yield made
    made.run.close()


def test_a_whole_discussion_is_held_recorded_and_measured(group: Group) -> None:
    group.until(lambda s: s.discussion.began is not None)
    group.until(lambda s: any(item.line == "script.5" for item in s.plan.items))
    group.until(lambda s: s.phase is Phase.BETWEEN)
    first = group.say("As Anna said, the bus helps many. Clara, what do you think?")
    group.until(lambda s: s.phase is Phase.ASKING)
    assert group.voices.said[-1][0] == "Clara", "who was asked by name speaks next"
    for _ in range(8):
        group.until(lambda s: s.phase is Phase.BETWEEN)
        group.say("So we have agreed on the bus and the pool.")
        group.until(lambda s: s.phase is Phase.ASKING)
        group.clock.pass_on(15.0)
    group.until(lambda s: s.phase is Phase.ENDED)
    group.listener.wait("finished", lambda _s: True)

    stored = group.store.session(group.session.id).plan
    turns = [at for at, item in enumerate(stored.items) if item.stage == TURN]
    assert turns[0] == first
    assert [one.take.item for one in group.store.takes(group.session.id)] == turns
    assert any(item.line == WARNING for item in stored.items)
    assert group.voices.at_once == [("Ben", "Anna")], "one talks over another, once"
    texts = {r.take.item: r.transcript.text for r in group.store.takes(group.session.id)}
    found = measure(stored, texts, "You")
    assert found is not None
    assert (found.turns, found.invited[:1]) == (9, ("Clara",))
    assert [quote.item for quote in found.built_on] == [first]
    assert len(found.summed_up) == 8
    assert found.shares[0].seconds == pytest.approx(9 * 12.0, abs=20.0)


def test_nobody_is_heard_while_the_person_has_the_floor(group: Group) -> None:
    group.until(lambda s: s.discussion.began is not None)
    group.until(lambda s: s.phase is Phase.ASKING)
    group.run.post(ev.AnswerNow())
    group.until(lambda s: s.recording)
    assert not group.voices.open
    count = len(group.voices.said)
    for _ in range(30):
        group.clock.pass_on(1.0)
        group.run.post(ev.Tick())
    group._settled()
    assert len(group.voices.said) == count
    assert group.run.state.recording
