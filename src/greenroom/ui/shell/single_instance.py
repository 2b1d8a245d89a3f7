"""One Greenroom a person: a second start brings the first window to the front."""

import getpass
import hashlib
import os

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 500
_GREETING, _ANSWER = b"show\n", b"shown\n"
_CLOSING_MS, _SLICE_MS = 30_000, 100
"""How long another Greenroom may take to close, with an answer to be kept. Waiting holds Python's
lock, so it is done in slices that let other threads go on."""


class SingleInstance(QObject):
    """`claim` first; `asked_to_show` fires when another start was turned away.

    `scope` tells apart what may run side by side, for example two data folders.
    """

    asked_to_show = Signal()

    def __init__(self, scope: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        digest = hashlib.sha256(f"{_person()}|{scope}".encode()).hexdigest()[:16]
        self._name = f"greenroom-{digest}"
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """True when this is the only one; otherwise the other window was asked to show itself.

        One that is just closing shows nothing any more, and is waited for.
        """
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if socket.waitForConnected(_WAIT_MS):
            socket.write(_GREETING)
            socket.waitForBytesWritten(_WAIT_MS)
            still_there = _still_there(socket)
            socket.disconnectFromServer()
            if still_there:
                return False
        QLocalServer.removeServer(self._name)  # a crash leaves its socket file behind
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._greeted)
        if server.listen(self._name):
            self._server = server
        return True

    def release(self) -> None:
        """Let others start."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def _greeted(self) -> None:
        if self._server is None:
            return
        connection = self._server.nextPendingConnection()
        if connection is not None:
            connection.disconnected.connect(connection.deleteLater)
            connection.write(_ANSWER)
            connection.flush()
            self.asked_to_show.emit()


def _still_there(socket: QLocalSocket) -> bool:
    """Whether the other end answers, or neither answers nor closes in time."""
    for _ in range(_CLOSING_MS // _SLICE_MS):
        # The answer may have come while the greeting was written.
        if socket.bytesAvailable() or socket.waitForReadyRead(_SLICE_MS):
            return True
        if socket.state() is not QLocalSocket.LocalSocketState.ConnectedState:
            return False
    return True


def _person() -> str:
    """Who is logged in; a container may run as a number that nobody gave a name."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return str(getattr(os, "getuid", lambda: "")())
