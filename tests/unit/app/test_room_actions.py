"""Feedback on an answer, as the room asks for it, from the real library."""

from typing import cast

import pytest

from greenroom.app.device_watch import DeviceWatch
from greenroom.app.parts import WindowParts
from greenroom.app.room_actions import WindowRoom
from greenroom.app.start_services import WindowStart
from greenroom.platform.settings_specs import FEEDBACK_AFTER_ANSWER
from support.interviews import plan


@pytest.fixture
def room(parts: WindowParts) -> WindowRoom:
    unused = cast("WindowStart", None), cast("DeviceWatch", None)
    return WindowRoom(parts, *unused, lambda _folder: None, lambda _session, _complete: None)


@pytest.fixture
def take_id(parts: WindowParts) -> str:
    store = parts.services.store
    return store.new_take(store.new_session(plan("q")).id, 0)[0].id


def test_the_take_comes_with_the_persons_ranges(parts: WindowParts, room: WindowRoom, take_id: str):
    found = room.answer_feedback(take_id)
    assert found is not None
    assert found[0].take.id == take_id
    assert found[1] == parts.services.bands()


def test_switched_off_there_is_none(parts: WindowParts, room: WindowRoom, take_id: str):
    parts.settings.set(FEEDBACK_AFTER_ANSWER, False)
    assert room.answer_feedback(take_id) is None


def test_a_take_that_cannot_be_read_disturbs_nothing(room: WindowRoom):
    assert room.answer_feedback("none") is None
