"""What happens in the real window when the microphone is muted, unplugged or not there."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from pytestqt.qtbot import QtBot

from greenroom.app.controller import START, WindowController
from greenroom.app.parts import WindowParts
from greenroom.app.wiring import Services
from greenroom.interview.state import ConductorState, Phase
from greenroom.model.plan import InterviewChoices, InterviewLength
from greenroom.model.session import ReviewedTake
from greenroom.model.take import TakeState
from greenroom.platform import settings_specs as specs
from greenroom.platform.assets import asset
from greenroom.ui.application import make_application
from greenroom.ui.components.banner import Banner
from greenroom.ui.room.page import RoomPage
from support.virtual_sound import VirtualSound

pytestmark = [pytest.mark.models, pytest.mark.sound, pytest.mark.timeout(120)]

RATE = 48_000
SOON_MS = 20_000
SILENT_AFTER_S = 6.0


@pytest.fixture
def services(tmp_path: Path) -> Services:
    """Without a speech model, so that takes are recorded and heard later."""
    made = Services(data=tmp_path / "data")
    made.settings.set(specs.SPEECH_MODEL, str(tmp_path / "no model"))
    return made


@pytest.fixture
def open_window(
    qtbot: QtBot, virtual_sound: VirtualSound, services: Services
) -> Iterator[Callable[[], WindowController]]:
    """Opens the window on Start; it is closed after the test."""
    make_application(asset(), "en")
    opened: list[WindowController] = []

    def make() -> WindowController:
        controller = WindowController(WindowParts(services))
        opened.append(controller)
        controller.window.resize(1280, 800)
        controller.window.show()
        controller.after_start()
        return controller

    yield make
    for controller in opened:
        controller.close()


@pytest.fixture
def murmur(tmp_path: Path) -> Path:
    """Two minutes of a sound that is neither silent nor clipped."""
    path = tmp_path / "murmur.wav"
    times = np.arange(120 * RATE) / RATE
    soundfile.write(path, 0.1 * np.sin(2 * np.pi * 180 * times), RATE)
    return path


def answer(controller: WindowController, qtbot: QtBot) -> RoomPage:
    """An answer to the first question of a new interview begins."""
    controller.start_interview(InterviewChoices(length=InterviewLength.QUICK))
    answer_now(controller.room, qtbot, "Recording")
    return controller.room


def answer_now(room: RoomPage, qtbot: QtBot, title: str) -> None:
    """Past the small talk, which the main button ends, into the answer."""
    pressed_at: float | None = None

    def asked() -> bool:
        nonlocal pressed_at
        state = state_of(room)
        if state.phase is Phase.ASKING and not state.is_question and pressed_at is None:
            pressed_at = room._now()
            room.press_main()
        at_once = pressed_at is not None and room._now() - pressed_at < 1.0  # would be one press
        return state.phase in (Phase.ASKING, Phase.THINKING) and state.is_question and not at_once

    qtbot.waitUntil(asked, timeout=SOON_MS)
    room.press_main()
    qtbot.waitUntil(lambda: room.title.startswith(title), timeout=SOON_MS)


def state_of(room: RoomPage) -> ConductorState:
    """What the window knows: all that follows from it has been carried out."""
    assert room._story is not None
    return room._story.facts.state


def answered_s(room: RoomPage) -> float:
    assert room._run is not None
    return state_of(room).answered_for(room._run.now())


def banner(room: RoomPage, qtbot: QtBot, title: str) -> Banner:
    """The banner with these words, as soon as it is shown."""
    qtbot.waitUntil(lambda: title in title_of(room), timeout=SOON_MS)
    shown = room.stage.banner
    assert shown is not None
    return shown


def title_of(room: RoomPage) -> str:
    return "" if room.stage.banner is None else room.stage.banner.title.text()


def first_button(room: RoomPage) -> str:
    return "" if room.stage.banner is None else room.stage.banner.buttons[0].text()


def takes(services: Services) -> tuple[ReviewedTake, ...]:
    (session,) = services.store.sessions()
    return services.store.takes(session.id)


def loud(controller: WindowController) -> bool:
    return controller.parts.recorder.level().rms_db > -40.0


def test_a_muted_microphone_is_told_of_until_sound_returns(
    open_window: Callable[[], WindowController],
    qtbot: QtBot,
    virtual_sound: VirtualSound,
    murmur: Path,
) -> None:
    controller = open_window()
    virtual_sound.play_into_microphone(murmur)
    room = answer(controller, qtbot)
    qtbot.waitUntil(lambda: loud(controller), timeout=SOON_MS)
    assert room.stage.banner is None
    virtual_sound.mute_microphone()
    qtbot.waitUntil(lambda: not loud(controller), timeout=SOON_MS)
    began = answered_s(room)
    shown = banner(room, qtbot, "Your microphone is on, but silent")
    assert "No sound for 6 seconds" in shown.text.text()
    assert "still recording" in shown.text.text()
    assert answered_s(room) - began >= SILENT_AFTER_S - 0.5
    assert room.title.startswith("Recording")
    virtual_sound.mute_microphone(False)
    qtbot.waitUntil(lambda: room.stage.banner is None, timeout=SOON_MS)
    assert state_of(room).phase is Phase.ANSWERING


def test_a_plug_that_is_back_at_once_can_be_gone_on_with(
    open_window: Callable[[], WindowController],
    qtbot: QtBot,
    virtual_sound: VirtualSound,
    murmur: Path,
) -> None:
    controller = open_window()
    virtual_sound.play_into_microphone(murmur)
    room = answer(controller, qtbot)
    qtbot.waitUntil(lambda: answered_s(room) > 1.0, timeout=SOON_MS)
    virtual_sound.disconnect_microphone()
    banner(room, qtbot, "Microphone was unplugged")
    virtual_sound.connect_microphone()
    qtbot.waitUntil(lambda: first_button(room) == "Continue with Microphone", timeout=SOON_MS)
    assert room.stage.banner is not None
    room.stage.banner.buttons[0].click()
    qtbot.waitUntil(lambda: room.title.startswith("Recording"), timeout=SOON_MS)
    qtbot.waitUntil(lambda: loud(controller), timeout=SOON_MS)


@pytest.mark.parametrize("way_on", ["Continue with Microphone", "Retake"])
def test_a_pulled_plug_keeps_what_was_said_and_the_answer_can_go_on(
    open_window: Callable[[], WindowController],
    qtbot: QtBot,
    virtual_sound: VirtualSound,
    services: Services,
    murmur: Path,
    way_on: str,
) -> None:
    controller = open_window()
    virtual_sound.play_into_microphone(murmur)
    room = answer(controller, qtbot)
    qtbot.waitUntil(lambda: answered_s(room) > 2.0, timeout=SOON_MS)
    virtual_sound.disconnect_microphone()
    shown = banner(room, qtbot, "Microphone was unplugged")
    assert shown.text.text().startswith("We stopped at 0:0")
    assert shown.text.text().endswith("and kept everything you said.")
    assert room.stage.heading.status.text() == "Waiting"
    (first,) = takes(services)
    assert first.take.state is TakeState.RECORDED
    assert first.take.audio is not None
    sound, rate = soundfile.read(services.store.audio_path(first.take))
    assert len(sound) / rate == pytest.approx(first.take.audio.duration_s, abs=0.01)
    assert len(sound) / rate > 1.5
    assert np.abs(sound[rate // 2 : rate]).max() > 0.05

    qtbot.waitUntil(lambda: controller.parts.devices.inputs() == (), timeout=SOON_MS)
    assert first_button(room) == "Try again"
    virtual_sound.connect_microphone()
    qtbot.waitUntil(lambda: first_button(room) == "Continue with Microphone", timeout=SOON_MS)
    assert room.stage.banner is not None
    next(b for b in room.stage.banner.buttons if b.text() == way_on).click()
    if way_on == "Retake":
        qtbot.waitUntil(lambda: state_of(room).phase is not Phase.BETWEEN, timeout=SOON_MS)
        answer_now(room, qtbot, "Recording")
    qtbot.waitUntil(lambda: room.title.startswith("Recording"), timeout=SOON_MS)
    assert room.stage.banner is None
    qtbot.waitUntil(lambda: loud(controller), timeout=SOON_MS)
    qtbot.waitUntil(lambda: answered_s(room) > 1.0, timeout=SOON_MS)
    room.stop_answer()
    qtbot.waitUntil(lambda: state_of(room).phase is not Phase.ANSWERING, timeout=SOON_MS)
    both = takes(services)
    assert [each.take.number for each in both] == [1, 2]
    assert both[0].take.item == both[1].take.item
    assert all(each.take.audio is not None for each in both)


def test_without_a_microphone_the_interview_runs_and_nothing_is_stored(
    open_window: Callable[[], WindowController],
    qtbot: QtBot,
    virtual_sound: VirtualSound,
    services: Services,
) -> None:
    virtual_sound.disconnect_microphone()
    controller = open_window()
    assert controller.window.current_page == START
    start = controller.start.form.start
    qtbot.waitUntil(lambda: start.text() == "Start without recording", timeout=SOON_MS)
    start.click()
    room = controller.room
    qtbot.waitUntil(lambda: controller.window.current_page == "room", timeout=SOON_MS)
    banner(room, qtbot, "No microphone found")
    answer_now(room, qtbot, "Answering")
    assert room.title.endswith("not recorded")
    assert room.stage.heading.status.text() == "Waiting"
    qtbot.waitUntil(lambda: answered_s(room) > 1.0, timeout=SOON_MS)
    room.stop_answer()
    qtbot.waitUntil(lambda: state_of(room).phase is not Phase.ANSWERING, timeout=SOON_MS)
    assert takes(services) == ()
    audio = [f for f in services.data_folder.rglob("*") if f.suffix in {".flac", ".wav"}]
    assert audio == []
