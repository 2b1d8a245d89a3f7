"""Media keys and headset buttons, also while the window is minimised.

While the program has the focus, Qt tells of media keys itself. On Linux the desktop takes them
first and hands them to a media player on the session bus (MPRIS 2.2,
specifications.freedesktop.org/mpris-spec); for as long as a call lasts Greenroom is one.
"""

import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import ClassInfo, Property, QObject, Signal, Slot
from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusConnection, QDBusMessage

_SERVICE = "org.mpris.MediaPlayer2.greenroom"
_PATH = "/org/mpris/MediaPlayer2"
_PLAYER = "org.mpris.MediaPlayer2.Player"
_PROPERTIES = "org.freedesktop.DBus.Properties"
# PySide's stubs know neither calls of the one nor Qt's own names for types in the other.
_class_info: Any = ClassInfo
_property: Any = Property


def session_bus() -> QDBusConnection | None:
    """The desktop's bus; None where there is none. Starts none, as Qt alone would."""
    if sys.platform != "linux":
        return None
    there = Path(os.environ.get("XDG_RUNTIME_DIR", "")) / "bus"
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS") and not there.exists():
        return None
    bus = QDBusConnection.sessionBus()
    return bus if bus.isConnected() else None


class MediaRemote(QObject):
    """One media player on the bus, from `begin` to `end`. Without a bus nothing happens.

    A headset has one button, and what it sends depends on what it believes: play, pause and both
    in one mean the same here.
    """

    pressed = Signal()
    next_pressed = Signal()
    back_pressed = Signal()
    stop_pressed = Signal()
    window_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus: QDBusConnection | None = None
        self.title, self.artist, self.paused = "", "", False
        self._adaptors = (_Program(self), _Player(self))

    @property
    def offered(self) -> bool:
        """Whether the desktop can find it."""
        return self._bus is not None

    def begin(self) -> None:
        """Be there; harmless when it is already."""
        if self._bus is not None:
            return
        bus = session_bus()
        if bus is None or not bus.registerObject(_PATH, self):
            return
        # Another Greenroom may have the name; then this one gets no keys.
        if bus.registerService(_SERVICE):
            self._bus = bus
        else:
            bus.unregisterObject(_PATH)

    def show(self, title: str, artist: str, *, paused: bool) -> None:
        """What the desktop shows: what is going on, and with whom."""
        if (title, artist, paused) == (self.title, self.artist, self.paused):
            return
        self.title, self.artist, self.paused = title, artist, paused
        if self._bus is not None:
            news = QDBusMessage.createSignal(_PATH, _PROPERTIES, "PropertiesChanged")
            changed = {"PlaybackStatus": self.status(), "Metadata": self.metadata()}
            news.setArguments([_PLAYER, changed, []])
            self._bus.send(news)

    def end(self) -> None:
        """Leave the keys to others."""
        if self._bus is not None:
            self._bus.unregisterObject(_PATH)
            self._bus.unregisterService(_SERVICE)
            self._bus = None

    def status(self) -> str:
        """In the words of MPRIS."""
        return "Paused" if self.paused else "Playing"

    def metadata(self) -> dict[str, object]:
        """In the words of MPRIS."""
        return {"xesam:title": self.title, "xesam:artist": [self.artist]}


@_class_info({"D-Bus Interface": "org.mpris.MediaPlayer2"})
class _Program(QDBusAbstractAdaptor):
    """The part of MPRIS that is about the program."""

    def __init__(self, remote: MediaRemote) -> None:
        super().__init__(remote)
        self._remote = remote

    @Slot()
    def Raise(self) -> None:
        self._remote.window_wanted.emit()

    @Slot()
    def Quit(self) -> None:
        """An interview is not ended from outside."""

    CanQuit = Property(bool, lambda _self: False)
    CanRaise = Property(bool, lambda _self: True)
    HasTrackList = Property(bool, lambda _self: False)
    Identity = Property(str, lambda _self: "Greenroom")
    DesktopEntry = Property(str, lambda _self: "greenroom")
    SupportedUriSchemes = _property("QStringList", lambda _self: [])
    SupportedMimeTypes = _property("QStringList", lambda _self: [])


@_class_info({"D-Bus Interface": _PLAYER})
class _Player(QDBusAbstractAdaptor):
    """The part of MPRIS that is about playing."""

    def __init__(self, remote: MediaRemote) -> None:
        super().__init__(remote)
        self._remote = remote

    @Slot()
    def PlayPause(self) -> None:
        self._remote.pressed.emit()

    @Slot()
    def Play(self) -> None:
        self._remote.pressed.emit()

    @Slot()
    def Pause(self) -> None:
        self._remote.pressed.emit()

    @Slot()
    def Stop(self) -> None:
        self._remote.stop_pressed.emit()

    @Slot()
    def Next(self) -> None:
        self._remote.next_pressed.emit()

    @Slot()
    def Previous(self) -> None:
        self._remote.back_pressed.emit()

    PlaybackStatus = Property(str, lambda self: self._remote.status())
    Metadata = _property("QVariantMap", lambda self: self._remote.metadata())
    Rate = Property(float, lambda _self: 1.0)
    MinimumRate = Property(float, lambda _self: 1.0)
    MaximumRate = Property(float, lambda _self: 1.0)
    Volume = Property(float, lambda _self: 1.0)
    Position = _property("qlonglong", lambda _self: 0)
    CanGoNext = Property(bool, lambda _self: True)
    CanGoPrevious = Property(bool, lambda _self: True)
    CanPlay = Property(bool, lambda _self: True)
    CanPause = Property(bool, lambda _self: True)
    CanSeek = Property(bool, lambda _self: False)
    CanControl = Property(bool, lambda _self: True)
