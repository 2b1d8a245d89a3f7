"""A telephone call while the window is minimised: the strip, media keys, a headset's button."""

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from greenroom.interview.state import ConductorState, Phase
from greenroom.platform.text import translate
from greenroom.ui.media_remote import MediaRemote
from greenroom.ui.room.present_call import by_phone
from greenroom.ui.room.strip import CallStrip
from greenroom.ui.room.view import RoomView
from greenroom.ui.shell.page import Command, KeyHint

_PLAY = (Qt.Key.Key_MediaTogglePlayPause, Qt.Key.Key_MediaPlay, Qt.Key.Key_MediaPause)


class Called(Protocol):
    """The page, seen from a call."""

    def press_main(self) -> None:
        """Pick up, answer, stop: what the main button says."""

    def stop_answer(self) -> None:
        """Stop the answer; nothing else."""

    def toggle_pause(self) -> None:
        """Pause or go on."""

    def skip(self) -> None:
        """Leave the question out."""

    def replay(self) -> None:
        """Hear the question again."""

    def end_interview(self) -> None:
        """End here, after a question."""

    def back_to_room(self) -> None:
        """The focus to the main button."""


class Away(QObject):
    """Watches the window of `page` for as long as a call is shown in it."""

    def __init__(self, page: QWidget, called: Called) -> None:
        super().__init__(page)
        self._page, self._called = page, called
        self._watched: QWidget | None = None
        self._recording = False
        self.strip = CallStrip()
        page.destroyed.connect(self.strip.deleteLater)
        self.strip.main_wanted.connect(called.press_main)
        self.strip.pause_wanted.connect(called.toggle_pause)
        self.strip.end_wanted.connect(self._end)
        self.strip.window_wanted.connect(self.come_back)
        self.remote = MediaRemote(self)
        self.remote.pressed.connect(called.press_main)
        self.remote.stop_pressed.connect(called.stop_answer)
        self.remote.next_pressed.connect(called.skip)
        self.remote.back_pressed.connect(self._replay)
        self.remote.window_wanted.connect(self.come_back)
        self._keys = (
            self._key(_PLAY, called.press_main),
            self._key((Qt.Key.Key_MediaStop,), called.stop_answer),
            self._key((Qt.Key.Key_MediaNext,), called.skip),
            self._key((Qt.Key.Key_MediaPrevious,), self._replay),
        )

    def follow(self, view: RoomView, state: ConductorState) -> None:
        """What is going on; without a telephone there is nothing to do."""
        phone = by_phone(state) and state.phase is not Phase.ENDED
        if phone and self._watched is None:
            self._begin()
        elif not phone:
            self.end()
        if phone:
            self._recording = state.take_open
            paused = state.phase is Phase.PAUSED
            self.remote.show(view.announcement, view.interviewer.name, paused=paused)
            self.strip.show_room(view)

    def end(self) -> None:
        """The call is over, or another page is shown."""
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched = None
        for key in self._keys:
            key.setEnabled(False)
        self.remote.end()
        self.strip.vanish()

    def commands(self) -> tuple[Command, ...]:
        """What can be done only in a call."""
        if self._watched is None:
            return ()
        text = translate("Room", "Small call window")
        return (Command(text, self.leave, "M", id="room.strip"),)

    def key_hints(self) -> tuple[KeyHint, ...]:
        """Keys that are on headsets."""
        if self._watched is None:
            return ()
        keys = translate("Keys", "Play / Pause")
        return (KeyHint(keys, translate("Room", "On a headset: pick up, answer, stop")),)

    def leave(self) -> None:
        """The window out of the way, the strip in its place."""
        if self._watched is not None:
            self._watched.setWindowState(
                self._watched.windowState() | Qt.WindowState.WindowMinimized
            )
            self.strip.appear()

    def come_back(self) -> None:
        """The window in front again."""
        window = self._page.window()
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        self.strip.vanish()
        self._called.back_to_room()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window was minimised, or is there again."""
        if event.type() is QEvent.Type.WindowStateChange and watched is self._watched:
            if self._watched.isMinimized():
                self.strip.appear()
            else:
                self.strip.vanish()
        return False

    def _begin(self) -> None:
        self._watched = self._page.window()
        self._watched.installEventFilter(self)
        for key in self._keys:
            key.setEnabled(True)
        self.remote.begin()

    def _end(self) -> None:
        self.come_back()
        self._called.end_interview()

    def _replay(self) -> None:
        """While recording it asks first, which needs the window."""
        if self._recording and self.strip.isVisible():
            self.come_back()
        self._called.replay()

    def _key(self, keys: tuple[Qt.Key, ...], pressed: object) -> QShortcut:
        shortcut = QShortcut(self._page)
        shortcut.setKeys([QKeySequence(key) for key in keys])
        shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(pressed)
        shortcut.setEnabled(False)
        return shortcut
