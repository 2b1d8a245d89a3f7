"""Listens where screen readers do: on the accessibility bus (AT-SPI).

Prints "ready" once programs are told that somebody listens, then one JSON object for each
announcement: what was `said`, and the name that it came `by`.
"""

import json
import sys
import time

from PySide6.QtCore import SLOT, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant

REGISTRY, PATH = "org.a11y.atspi.Registry", "/org/a11y/atspi/registry"


_LOOK_S, _PATIENCE_S = 0.1, 30.0


class Listener(QObject):
    """Hears events of every program."""

    def __init__(self, bus: QDBusConnection) -> None:
        super().__init__()
        self._bus = bus

    def start(self) -> None:
        """Tell the registry, as a screen reader does."""
        call = QDBusMessage.createMethodCall(REGISTRY, PATH, REGISTRY, "RegisterEvent")
        call.setArguments(["object:"])
        reply = self._bus.call(call)
        assert not reply.errorMessage(), reply.errorMessage()
        events = "org.a11y.atspi.Event.Object"
        heard = SLOT("heard(QDBusMessage)")
        assert self._bus.connect("", "", events, "Announcement", self, heard)

    @Slot(QDBusMessage)
    def heard(self, event: QDBusMessage) -> None:
        """Print what was said."""
        said = event.arguments()[3]
        text = said.variant() if isinstance(said, QDBusVariant) else said
        line = {"said": text, "by": self._name(event.service(), event.path())}
        sys.stdout.write(json.dumps(line) + "\n")
        sys.stdout.flush()

    def _name(self, service: str, path: str) -> str:
        properties = "org.freedesktop.DBus.Properties"
        call = QDBusMessage.createMethodCall(service, path, properties, "Get")
        call.setArguments(["org.a11y.atspi.Accessible", "Name"])
        reply = self._bus.call(call)
        value = reply.arguments()[0] if reply.arguments() else ""
        return str(value.variant() if isinstance(value, QDBusVariant) else value)


def address() -> str:
    """Where the accessibility bus is, as soon as the desktop has started it."""
    call = QDBusMessage.createMethodCall(
        "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress"
    )
    deadline = time.monotonic() + _PATIENCE_S
    while True:
        reply = QDBusConnection.sessionBus().call(call)
        if not reply.errorMessage():
            return str(reply.arguments()[0])
        assert time.monotonic() < deadline, reply.errorMessage()
        time.sleep(_LOOK_S)


def main() -> int:
    """Until it is ended."""
    app = QCoreApplication(sys.argv[:1])
    bus = QDBusConnection.connectToBus(address(), "accessibility")
    assert bus.isConnected(), bus.lastError().message()
    listener = Listener(bus)
    listener.start()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
