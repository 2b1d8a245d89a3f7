"""A desktop's settings portal: what Qt asks about dark mode and high contrast on Linux.

Run by the system's Python, which has D-Bus; each line on standard input is a key of
`org.freedesktop.appearance` and its value ("contrast 1"). Prints "ready" once it can be asked.
"""

import os
import sys
from typing import IO

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

SPACE = "org.freedesktop.appearance"
SETTINGS = "org.freedesktop.portal.Settings"


class Portal(dbus.service.Object):
    """Holds the values and tells of changes."""

    def __init__(self, bus: dbus.Bus) -> None:
        self.values = {"color-scheme": dbus.UInt32(0), "contrast": dbus.UInt32(0)}
        super().__init__(bus, "/org/freedesktop/portal/desktop")

    @dbus.service.method(SETTINGS, in_signature="as", out_signature="a{sa{sv}}")
    def ReadAll(self, _spaces: list[str]) -> dict[str, dict[str, int]]:  # noqa: N802
        """All values."""
        return {SPACE: self.values}

    @dbus.service.method(SETTINGS, in_signature="ss", out_signature="v")
    def Read(self, _space: str, key: str) -> int:  # noqa: N802
        """One value."""
        return self.values[key]

    @dbus.service.signal(SETTINGS, signature="ssv")
    def SettingChanged(self, space: str, key: str, value: int) -> None:  # noqa: N802
        """What the bus tells."""

    def take(self, channel: IO[str], _condition: int) -> bool:
        """Lines from the test."""
        sent = os.read(channel.fileno(), 4096)
        if not sent:
            loop.quit()
            return False
        for line in sent.decode().splitlines():
            key, value = line.split()
            self.values[key] = dbus.UInt32(value)
            self.SettingChanged(SPACE, key, self.values[key])
        return True


dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
loop = GLib.MainLoop()
session = dbus.SessionBus()
portal = Portal(session)
name = dbus.service.BusName("org.freedesktop.portal.Desktop", session)
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, portal.take)
sys.stdout.write("ready\n")
sys.stdout.flush()
loop.run()
