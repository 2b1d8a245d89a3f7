"""What Start asks for, from the real library and settings."""

from pathlib import Path

import pytest

from fakes.audio import FakeSoundDevice
from greenroom.app.device_watch import DeviceWatch
from greenroom.app.mic_check import IdleMicrophone
from greenroom.app.parts import WindowParts
from greenroom.app.start_services import WindowStart
from greenroom.model.plan import InterviewChoices, InterviewLength
from greenroom.platform import settings_specs as specs
from greenroom.ui.services import ModelState
from support.interviews import plan
from support.library_samples import heard


@pytest.fixture
def shown() -> list[Path]:
    return []


@pytest.fixture
def start(parts: WindowParts, shown: list[Path]) -> WindowStart:
    return WindowStart(parts, IdleMicrophone(parts), DeviceWatch(parts.devices), shown.append)


def test_choices_are_those_of_last_time(start: WindowStart) -> None:
    assert start.choices() == InterviewChoices()
    chosen = InterviewChoices(length=InterviewLength.SHORT, role="Nurse", thinking_time_s=0.0)
    start.save_choices(chosen)
    assert start.choices() == chosen


def test_choices_that_no_longer_fit_fall_back(start: WindowStart, parts: WindowParts) -> None:
    parts.settings.set(specs.CHOICES, {"length": "endless"})
    assert start.choices() == InterviewChoices()


def test_roles_are_kept_once_latest_first(start: WindowStart) -> None:
    for role in ("Nurse", "Clerk", "", "Nurse"):
        start.save_choices(InterviewChoices(role=role))
    assert start.roles() == ("Nurse", "Clerk")
    for number in range(20):
        start.save_choices(InterviewChoices(role=f"Role {number}"))
    assert start.roles()[0] == "Role 19"
    assert len(start.roles()) < 20


def test_a_microphone_is_remembered(start: WindowStart, parts: WindowParts) -> None:
    assert start.microphone() is None
    (one,) = start.microphones()
    assert one.name == "Fake Microphone"
    start.choose_microphone(one.id)
    assert start.microphone() == parts.input_device() == one.id
    start.choose_microphone(None)
    assert start.microphone() is None


def test_without_a_sound_card_there_are_no_microphones(
    start: WindowStart, sound_card: FakeSoundDevice
) -> None:
    sound_card.microphones = []
    assert start.microphones() == ()


def test_recent_reports_come_newest_first_and_no_more_than_asked(
    start: WindowStart, parts: WindowParts
) -> None:
    store, ids = parts.services.store, []
    for _ in range(3):
        session = store.new_session(plan("qq"))
        take, _ = store.new_take(session.id, 0)
        parts.services.processing.transcribed(take, heard())
        store.new_take(session.id, 1)  # not heard yet
        ids.append(take.id)
    order = [summary.id for summary in start.summaries()]
    reports = start.recent_reports(9)
    assert {report.take_id for report in reports} == set(ids)
    found = [order.index(store.take(report.take_id).take.session_id) for report in reports]
    assert found == sorted(found)
    assert start.recent_reports(2) == reports[:2]


def test_it_tells_of_answers_until_it_is_left(start: WindowStart, parts: WindowParts) -> None:
    told: list[int] = []
    end = start.watch(lambda: told.append(1))
    parts.board.begin("t")
    assert len(told) == 1
    end()
    parts.board.done("t")
    assert len(told) == 1


def test_the_model_is_on_its_way_before_it_is_there(start: WindowStart) -> None:
    assert start.model().state is ModelState.LOADING
    assert not start.offer_light_model()


def test_the_folder_is_shown(start: WindowStart, shown: list[Path], parts: WindowParts) -> None:
    start.open_data_folder()
    assert shown == [start.data_folder()] == [parts.services.data_folder]
    assert start.personas() == parts.services.personas()
    assert start.bands() == parts.services.bands()
