"""Announcers: real order of calls, and falling back when a voice cannot speak."""

import threading
from collections.abc import Callable, Iterator

from fakes.room import FakeAnnouncer
from greenroom.model.errors import DeviceMissingError, GreenroomError, ModelMissingError
from greenroom.model.persona import Persona
from greenroom.model.ports import Told
from greenroom.model.sound import Sound
from greenroom.workflow.speaking import FallbackAnnouncer, VoiceAhead, VoiceAnnouncer

MAYA = Persona("maya", "Maya Okafor", "hiring manager", "MO", "af_heart")
SOUND = Sound(b"\0\0\0\0" * 16, 16_000)


class Voice:
    """Gives `good` sounds, then fails if told to."""

    def __init__(self, good: int, failure: GreenroomError | None = None) -> None:
        self.good = good
        self.failure = failure
        self.speeds: list[float] = []

    def sentences(self, text: str, persona: Persona, speed: float = 1.0) -> Iterator[Sound]:
        self.speeds.append(speed)
        for _ in range(self.good):
            yield SOUND
        if self.failure is not None:
            raise self.failure

    def prepare(self, text: str, persona: Persona, speed: float = 1.0) -> None:
        if self.failure is not None:
            raise self.failure


class Speaker:
    """Plays at once: pulls every sound, then says that it ended at the count of sounds."""

    def __init__(self, failure: GreenroomError | None = None) -> None:
        self.failure = failure

    def play(
        self,
        sounds: Iterator[Sound],
        *,
        on_start: Callable[[float], None],
        on_end: Callable[[float | None], None],
    ) -> FakeAnnouncer:
        if self.failure is not None:
            raise self.failure
        played = sum(1 for _ in sounds)
        on_end(float(played) if played else None)
        return FakeAnnouncer()

    def set_volume(self, volume: float) -> None: ...

    def set_device(self, device_id: str | None) -> None: ...


class Calls:
    """What an announcer called."""

    def __init__(self) -> None:
        self.ended: list[float | None] = []
        self.failed: list[GreenroomError] = []

    def speak(self, announcer: VoiceAnnouncer | FallbackAnnouncer) -> None:
        announcer.speak(
            "Hello. How are you?",
            MAYA,
            Told(lambda _at: None, self.ended.append, self.failed.append),
        )


def announcer(voice: Voice, speaker: Speaker | None = None) -> VoiceAnnouncer:
    return VoiceAnnouncer(voice, speaker or Speaker(), lambda: 1.2)


def test_a_prompt_is_played_at_the_chosen_speed() -> None:
    voice, calls = Voice(2), Calls()
    calls.speak(announcer(voice))
    assert (calls.ended, calls.failed, voice.speeds) == ([2.0], [], [1.2])


def test_a_voice_that_never_spoke_has_failed() -> None:
    error, calls = ModelMissingError("No voice."), Calls()
    calls.speak(announcer(Voice(0, error)))
    assert (calls.ended, calls.failed) == ([], [error])


def test_a_voice_that_breaks_off_has_ended_where_it_broke_off() -> None:
    calls = Calls()
    calls.speak(announcer(Voice(1, ModelMissingError("Gone."))))
    assert (calls.ended, calls.failed) == ([1.0], [])


def test_a_missing_speaker_is_a_failure() -> None:
    error, calls = DeviceMissingError("No speaker."), Calls()
    calls.speak(announcer(Voice(1), Speaker(error)))
    assert (calls.ended, calls.failed) == ([], [error])


def test_the_next_means_takes_over_and_a_broken_model_is_not_tried_again() -> None:
    broken, second = Voice(0, ModelMissingError("No voice.")), FakeAnnouncer()
    chain, calls = FallbackAnnouncer([announcer(broken), second]), Calls()
    calls.speak(chain)
    calls.speak(chain)
    assert len(second.said) == 2
    assert len(broken.speeds) == 1
    assert calls.failed == []


def test_a_missing_speaker_may_come_back_so_the_voice_is_tried_again() -> None:
    voice = Voice(1)
    chain = FallbackAnnouncer([announcer(voice, Speaker(DeviceMissingError("Gone.")))])
    calls = Calls()
    calls.speak(chain)
    calls.speak(chain)
    assert len(calls.failed) == 2


def test_without_any_means_the_failure_is_told() -> None:
    calls = Calls()
    calls.speak(FallbackAnnouncer([]))
    assert len(calls.failed) == 1


def test_stopping_reaches_whichever_means_speaks() -> None:
    second = FakeAnnouncer()
    chain = FallbackAnnouncer([announcer(Voice(0, ModelMissingError("No."))), second])
    ended: list[float | None] = []
    chain.speak("Hi.", MAYA, Told(lambda _at: None, ended.append, lambda _error: None)).stop()
    assert ended == [None]


def test_preparing_ahead_goes_in_order_and_survives_a_failure() -> None:
    fake = FakeAnnouncer()
    done = threading.Event()
    prepare = fake.prepare

    def prepared(text: str, persona: Persona) -> None:
        prepare(text, persona)
        if text == "two":
            done.set()

    fake.prepare = prepared
    ahead = VoiceAhead(fake)
    ahead.start()
    ahead.prepare("one", MAYA)
    ahead.prepare("two", MAYA)
    assert done.wait(5)
    ahead.close()
    assert fake.prepared == ["one", "two"]
    chain = FallbackAnnouncer([announcer(Voice(0, ModelMissingError("No."))), fake])
    chain.prepare("three", MAYA)
    assert fake.prepared[-1] == "three"


def test_what_comes_next_is_prepared_before_what_may_be_said_at_some_time() -> None:
    fake = FakeAnnouncer()
    done = threading.Event()
    prepare = fake.prepare

    def prepared(text: str, persona: Persona) -> None:
        prepare(text, persona)
        if text == "some time":
            done.set()

    fake.prepare = prepared
    ahead = VoiceAhead(fake)
    ahead.prepare_some_time("some time", MAYA)
    ahead.prepare("next", MAYA)
    ahead.find(lambda: ("found", MAYA))
    ahead.start()
    assert done.wait(5)
    ahead.close()
    assert fake.prepared == ["next", "found", "some time"]
