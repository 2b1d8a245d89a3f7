"""A telephone call with the window minimised: the strip, media keys, a headset's button."""

import shutil
import subprocess
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QWidget

from greenroom.interview import events as ev
from greenroom.interview.state import Phase
from greenroom.model.question import InterviewFormat
from greenroom.ui import media_remote
from greenroom.ui.theme import theme
from support.desktop_bus import DesktopBus
from support.qt import cut_texts
from support.room import Room

OpenRoom = Callable[..., Room]
_PLAYER = "org.mpris.MediaPlayer2"
_PATH = "/org/mpris/MediaPlayer2"


@pytest.fixture
def phone(open_room: OpenRoom) -> Room:
    return open_room(begin=False, format=InterviewFormat.PHONE)


def minimised(room: Room) -> QWidget:
    room.window.setWindowState(Qt.WindowState.WindowMinimized)
    room.settle()
    strip = room.page.away.strip
    assert strip.isVisible()
    return strip


def test_the_strip_comes_when_the_window_is_minimised_and_goes_with_it(phone: Room):
    strip = phone.page.away.strip
    assert not strip.isVisible()
    minimised(phone)
    phone.window.setWindowState(Qt.WindowState.WindowNoState)
    phone.settle()
    assert not strip.isVisible()


def test_the_strip_stays_whole_on_the_screen_when_its_words_get_longer(phone: Room):
    strip = minimised(phone)
    space = strip.screen().availableGeometry()
    assert space.contains(strip.geometry())
    narrow = strip.width()
    phone.bot.keyClick(phone.page.away.strip.main, Qt.Key.Key_Space)
    phone.settle()
    phone.page.away.strip.name.setText("Maya Okafor " * 3)
    phone.run.wait(4)
    phone.asked()
    assert strip.width() > narrow
    assert space.contains(strip.geometry())


def test_a_whole_answer_is_given_from_the_strip(phone: Room):
    strip = phone.page.away.strip
    minimised(phone)
    assert (strip.name.text(), strip.time.text()) == ("Maya Okafor", "Incoming call")
    assert strip.main.text() == "Pick up"
    phone.bot.keyClick(strip.main, Qt.Key.Key_Space)
    phone.settle()
    assert phone.run.state.phase is Phase.ASKING
    phone.run.wait(4)
    phone.asked()
    strip.main.click()
    phone.run.clock += 38.0
    phone.settle()
    assert strip.step.accessibleDescription() == "Recording 0:38"
    assert strip.time.text() == "Call 0:42"
    phone.bot.keyClick(strip.main, Qt.Key.Key_Space)
    phone.settle()
    assert phone.run.state.answered == (0,)


def test_the_strip_pauses_in_practice(phone: Room):
    strip = phone.page.away.strip
    phone.press(Qt.Key.Key_Space)
    phone.answering()
    minimised(phone)
    strip.pause.click()
    phone.settle()
    assert phone.run.state.phase is Phase.PAUSED
    assert strip.main.text() == "Go on"


def test_hanging_up_comes_back_and_asks_first(phone: Room):
    strip = phone.page.away.strip
    phone.press(Qt.Key.Key_Space)
    minimised(phone)
    strip.end.click()
    phone.settle()
    assert not phone.window.isMinimized()
    assert not strip.isVisible()
    phone.dismiss(agree=True)
    assert phone.run.state.phase is Phase.ENDED


def test_esc_and_closing_the_strip_lead_back_to_the_window(phone: Room):
    strip = minimised(phone)
    phone.bot.keyClick(strip, Qt.Key.Key_Escape)
    assert not phone.window.isMinimized()
    minimised(phone)
    strip.close()
    assert not phone.window.isMinimized()
    assert phone.run.state.phase is Phase.READY


def test_a_key_takes_the_window_out_of_the_way(phone: Room):
    phone.press(Qt.Key.Key_M)
    assert phone.window.isMinimized()
    assert phone.page.away.strip.isVisible()
    assert "Small call window" in [command.text for command in phone.page.commands()]


def test_who_can_be_seen_has_no_strip(room: Room):
    room.window.setWindowState(Qt.WindowState.WindowMinimized)
    room.settle()
    assert not room.page.away.strip.isVisible()
    assert "Small call window" not in [command.text for command in room.page.commands()]


def test_no_strip_is_left_when_the_call_is_over(phone: Room):
    phone.press(Qt.Key.Key_Space)
    strip = minimised(phone)
    phone.run.post(ev.End())
    phone.settle()
    assert not strip.isVisible()


def test_media_keys_pick_up_answer_and_stop(phone: Room):
    phone.press(Qt.Key.Key_MediaTogglePlayPause)
    assert phone.run.state.phase is Phase.ASKING
    phone.run.wait(4)
    phone.asked()
    phone.press(Qt.Key.Key_MediaPlay)
    assert phone.run.state.recording
    phone.run.wait(38)
    phone.press(Qt.Key.Key_MediaPause)
    assert phone.run.state.answered == (0,)


def test_media_keys_repeat_skip_and_stop(phone: Room):
    phone.press(Qt.Key.Key_Space)
    phone.asked()
    phone.press(Qt.Key.Key_MediaPrevious)
    assert phone.run.state.phase is Phase.ASKING
    assert phone.run.state.replays == 1
    phone.press(Qt.Key.Key_MediaNext)
    assert phone.run.state.skipped == (0,)
    phone.answering(4.0)
    phone.press(Qt.Key.Key_MediaStop)
    assert phone.run.state.answered == (1,)


def test_media_keys_are_left_alone_outside_of_calls(room: Room):
    room.asked()
    room.press(Qt.Key.Key_MediaPlay)
    assert room.run.state.phase is Phase.THINKING


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_and_all_of_it_has_a_name(phone: Room, scale: float):
    theme().set_text_scale(scale)
    phone.press(Qt.Key.Key_Space)
    phone.answering(700.0)
    strip = minimised(phone)
    assert cut_texts(strip) == []
    for button in (strip.main, strip.pause, strip.end, strip.back):
        assert button.accessibleName()
        assert strip.rect().contains(button.geometry())


class TestOnTheDesktopsBus:
    """What media keys do on Linux when another window has the focus."""

    @pytest.fixture
    def bus(self, monkeypatch: pytest.MonkeyPatch) -> Iterator[DesktopBus]:
        missing = [name for name in ("dbus-daemon", "dbus-send") if shutil.which(name) is None]
        if missing:
            pytest.skip(f"the desktop's bus needs {', '.join(missing)}")
        with DesktopBus() as desktop:
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desktop.address)
            name = "greenroom-test"
            connection = QDBusConnection.connectToBus(desktop.address, name)
            assert connection.isConnected()
            monkeypatch.setattr(media_remote, "session_bus", lambda: connection)
            yield desktop
            QDBusConnection.disconnectFromBus(name)

    def ask(self, room: Room, bus: DesktopBus, method: str, *arguments: str) -> str:
        """Call a method as the desktop does; the window keeps running meanwhile."""
        command = [
            "dbus-send",
            f"--bus={bus.address}",
            "--print-reply",
            f"--dest={_PLAYER}.greenroom",
        ]
        with subprocess.Popen(
            [*command, _PATH, method, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        ) as asking:
            room.bot.waitUntil(lambda: asking.poll() is not None)
            assert asking.stdout is not None
            answer = asking.stdout.read().decode()
        room.settle()
        return answer

    def test_a_headset_answers_while_the_window_is_minimised(
        self, bus: DesktopBus, open_room: OpenRoom
    ):
        room = open_room(begin=False, format=InterviewFormat.PHONE)
        minimised(room)
        self.ask(room, bus, f"{_PLAYER}.Player.PlayPause")
        assert room.run.state.phase is Phase.ASKING
        room.run.wait(4)
        room.asked()
        self.ask(room, bus, f"{_PLAYER}.Player.Play")
        assert room.run.state.recording
        room.run.wait(38)
        self.ask(room, bus, f"{_PLAYER}.Player.Pause")
        assert room.run.state.answered == (0,)
        self.ask(room, bus, f"{_PLAYER}.Raise")
        assert not room.window.isMinimized()

    def test_the_desktop_is_told_who_is_on_the_line(self, bus: DesktopBus, open_room: OpenRoom):
        room = open_room(begin=False, format=InterviewFormat.PHONE)
        room.press(Qt.Key.Key_Space)
        room.answering()
        everything = "org.freedesktop.DBus.Properties.GetAll"
        told = self.ask(room, bus, everything, f"string:{_PLAYER}.Player")
        assert 'string "Recording"' in told
        assert 'string "Maya Okafor"' in told
        assert 'string "Playing"' in told
        assert 'string "Greenroom"' in self.ask(room, bus, everything, f"string:{_PLAYER}")

    def test_after_the_call_the_keys_are_other_programs(self, bus: DesktopBus, open_room: OpenRoom):
        room = open_room(begin=False, format=InterviewFormat.PHONE)
        assert room.page.away.remote.offered
        room.press(Qt.Key.Key_Escape)
        room.dismiss(agree=True)
        assert not room.page.away.remote.offered
        assert "Error" in self.ask(room, bus, f"{_PLAYER}.Player.Play")
