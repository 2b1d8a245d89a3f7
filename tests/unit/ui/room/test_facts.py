"""What the room remembers of what a run tells."""

from dataclasses import replace

import pytest

from fakes.room_page import BUILT_IN, HEADSET, FakeRun, plan, run_of
from greenroom.interview import events as ev
from greenroom.model.errors import (
    DeviceMissingError,
    DiskFullError,
    HearingError,
    ModelMissingError,
    StorageError,
)
from greenroom.model.sound import MicrophoneTrouble
from greenroom.model.transcript import Word
from greenroom.ui.room.facts import RoomFacts, RoomStory
from greenroom.ui.room.view import BannerTopic

WORDS = (Word("I", 0.0, 0.2), Word("led", 0.3, 0.6))


class Story(RoomStory):
    """Hears a run and forgets what it does not listen to."""

    def finished(self, session_id: str, complete: bool) -> None: ...


@pytest.fixture
def run() -> FakeRun:
    return run_of(plan())


@pytest.fixture
def story(run: FakeRun) -> Story:
    heard = Story(RoomFacts(run.state, microphone=HEADSET.id, devices=(HEADSET, BUILT_IN)))
    run.listener = heard
    return heard


def answering(run: FakeRun) -> None:
    run.post(ev.Begin())
    run.spoken()
    run.post(ev.AnswerNow())


def test_a_prompt_speaks_once_it_is_told_of_a_second_time(run: FakeRun, story: Story) -> None:
    run.post(ev.Begin())
    assert not story.facts.speaking
    run.begins(at=None)
    assert story.facts.speaking
    run.ends()
    assert not story.facts.speaking


def test_hiding_the_text_is_not_taken_for_speaking(run: FakeRun, story: Story) -> None:
    run.post(ev.Begin())
    run.post(ev.HideQuestion())
    assert not story.facts.speaking
    run.begins()
    run.post(ev.ShowQuestion())
    assert story.facts.speaking


def test_a_new_take_forgets_the_words_of_the_last_one(run: FakeRun, story: Story) -> None:
    answering(run)
    story.words(WORDS, WORDS)
    run.wait(20)
    run.post(ev.StopAnswer())
    assert story.facts.confirmed == WORDS
    assert story.facts.provisional == ()
    run.wait(2)
    assert story.facts.confirmed == ()


def test_without_a_microphone_nothing_is_recorded(run: FakeRun, story: Story) -> None:
    error = DeviceMissingError("gone")
    story.no_microphone(error)
    run.post(ev.Begin())
    assert story.facts.no_microphone is error
    run.spoken()
    run.post(ev.AnswerNow())
    assert story.facts.unrecorded


def test_without_a_speaker_the_text_is_shown(run: FakeRun, story: Story) -> None:
    run.post(ev.Begin())
    story.no_voice(DeviceMissingError("no speaker"))
    run.post(ev.PromptFailed(run.state.prompt))
    assert story.facts.no_microphone is None
    assert story.facts.unspoken_item == 0


def test_a_take_that_cannot_begin_into_the_prompt_lacks_a_microphone(
    run: FakeRun, story: Story
) -> None:
    run.post(ev.Begin())
    run.begins()
    story.no_microphone(DeviceMissingError("gone"))  # told before the step that started the take
    run.post(ev.AnswerNow())
    assert story.facts.no_microphone is not None
    assert story.facts.unspoken_item is None


def test_another_microphone_may_fail_too(run: FakeRun, story: Story) -> None:
    run.post(ev.Begin())
    story.switch_microphone(BUILT_IN.id)
    story.no_microphone(DeviceMissingError("gone"))
    assert story.facts.no_microphone is not None


def test_a_voice_without_model_leaves_the_text(run: FakeRun, story: Story) -> None:
    run.post(ev.Begin())
    story.no_voice(ModelMissingError("no voice"))
    assert story.facts.unspoken_item == 0
    run.post(ev.PromptFailed(run.state.prompt))
    run.post(ev.Skip())
    assert story.facts.unspoken_item is None


def test_losing_the_microphone_keeps_its_name(run: FakeRun, story: Story) -> None:
    answering(run)
    story.trouble(MicrophoneTrouble.LOST, active=True)
    story.set_devices((replace(BUILT_IN, default=True),))
    assert story.facts.lost == "Headset"
    assert story.facts.other_microphone is not None
    assert story.facts.other_microphone.id == BUILT_IN.id
    story.switch_microphone(BUILT_IN.id)
    assert story.facts.lost is None
    assert not story.facts.troubles


def test_a_trouble_that_comes_back_is_news_again(story: Story) -> None:
    story.trouble(MicrophoneTrouble.SILENT, active=True)
    story.dismiss(BannerTopic.SILENT)
    assert BannerTopic.SILENT in story.facts.dismissed
    story.trouble(MicrophoneTrouble.SILENT, active=False)
    assert BannerTopic.SILENT not in story.facts.dismissed


def test_a_full_disk_is_forgotten_when_one_goes_on(run: FakeRun, story: Story) -> None:
    answering(run)
    story.problem(DiskFullError("full"))
    run.post(ev.TakeFailed(0, 1))
    assert story.facts.disk_full
    run.post(ev.Next())
    assert not story.facts.disk_full


def test_hearing_that_stops_says_from_where(run: FakeRun, story: Story) -> None:
    answering(run)
    story.hearing_retried(4.0)
    assert story.facts.retried_from == 4.0
    story.words(WORDS, ())
    assert story.facts.retried_from is None
    story.unheard("t1", HearingError("twice"))
    assert story.facts.unheard_at == 0.6
    assert not story.facts.earlier_unheard


def test_hearing_of_an_earlier_take_may_stop_later(run: FakeRun, story: Story) -> None:
    answering(run)
    run.wait(20)
    run.post(ev.StopAnswer())
    story.unheard("t1", HearingError("twice"))
    assert story.facts.earlier_unheard
    assert story.facts.unheard_at is None


def test_another_failure_is_told_as_it_is(story: Story) -> None:
    story.dismiss(BannerTopic.OTHER)
    error = StorageError("The session was not saved.")
    story.problem(error)
    assert story.facts.other is error
    assert BannerTopic.OTHER not in story.facts.dismissed


def test_the_name_of_a_lost_default_microphone_is_not_that_of_the_next(run: FakeRun) -> None:
    headset = replace(HEADSET, default=True)
    story = Story(RoomFacts(run.state, devices=(headset, replace(BUILT_IN, default=False))))
    run.listener = story
    answering(run)
    story.set_devices((replace(BUILT_IN, default=True),))  # noticed before the recorder did
    story.trouble(MicrophoneTrouble.LOST, active=True)
    assert story.facts.lost == "Headset"
    assert story.facts.other_microphone is not None
    assert story.facts.other_microphone.id == BUILT_IN.id


def test_a_lost_microphone_that_is_back_is_the_one_to_go_on_with(
    run: FakeRun, story: Story
) -> None:
    answering(run)
    story.trouble(MicrophoneTrouble.LOST, active=True)
    assert story.facts.other_microphone == BUILT_IN
    story.set_devices((BUILT_IN, HEADSET))
    assert story.facts.other_microphone == HEADSET


def test_the_only_microphone_is_offered_once_it_is_back(run: FakeRun) -> None:
    story = Story(RoomFacts(run.state, devices=(HEADSET,)))
    run.listener = story
    answering(run)
    story.trouble(MicrophoneTrouble.LOST, active=True)
    assert story.facts.other_microphone is None
    story.set_devices((HEADSET,))
    assert story.facts.other_microphone == HEADSET
