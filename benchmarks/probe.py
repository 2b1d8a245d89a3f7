"""Looks at a window of the program from inside: keys, paints, how evenly its event loop runs.

Moments are `time.monotonic` seconds, which all processes share; so are the X server's, from which a
key press has its own.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QWidget

_POLL_MS = 50
_TICK_MS = 5


class Ticks(QObject):
    """A precise 5 ms timer that notes when it was run."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.moments: list[float] = []
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        self.moments.append(time.monotonic())


class Painted(QObject):
    """Calls `call` each time after a widget was painted and the picture was handed over."""

    def __init__(self, widget: QWidget, call: Callable[[], object]) -> None:
        super().__init__(widget)
        self._call = call
        self._due = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, ARG002
        if event.type() == QEvent.Type.Paint and not self._due:
            self._due = True
            QTimer.singleShot(0, self, self._after)
        return False

    def _after(self) -> None:
        self._due = False
        self._call()


class Keys(QObject):
    """Notes keys as the window gets them: when the X server had them, and when they came."""

    def __init__(self, window: QWidget, notes: dict[str, Any]) -> None:
        super().__init__(window)
        self._notes = notes.setdefault("keys", [])
        handle = window.windowHandle()
        assert handle is not None
        handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, ARG002
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            pressed = event.timestamp() / 1000
            self._notes.append([event.key(), pressed, time.monotonic()])
        return False


class Probe:
    """Watches one window of the program from inside."""

    def __init__(self, notes: dict[str, Any], *, enter: bool) -> None:
        self.notes = notes
        self.controller: Any = None
        self.opening: Any = None
        self._waiting = ""
        self._enter = enter
        self._kept: list[QObject] = []

    def begin(self) -> None:
        """The event loop is about to start; the rest of the program is not there yet."""
        if self._enter:
            self._kept.append(Painted(self.opening.start.form, self._first_paint))

    def complete(self, controller: Any) -> None:
        """The rest of the program has come in."""
        self.controller = controller
        self.notes["complete"] = time.monotonic()
        if self._enter:
            return
        from greenroom.ui.review.present_cards import waiting  # noqa: PLC0415 -- as below

        self._waiting = waiting()
        window = self.controller.window
        self._kept.append(Keys(window, self.notes))
        ticks = Ticks(window)
        self.notes["ticks"] = ticks.moments
        self.notes["shown"], self.notes["stored"] = {}, {}
        self._note_speech()
        self.controller.parts.board.watch(self._heard)
        cards = self.controller.review.cards
        for part in (cards.timing, cards.fillers, cards.structure):
            self._kept.append(Painted(part, self._report_painted))
        timer = QTimer(window, interval=_POLL_MS)
        timer.timeout.connect(self._look)
        timer.start()
        self._kept.append(timer)

    def _first_paint(self) -> None:
        if "painted" not in self.notes:
            self.notes["painted"] = time.monotonic()
            QTest.keyClick(self.opening.window.windowHandle(), Qt.Key.Key_Return)

    def entered(self, *_arguments: Any, **_named: Any) -> None:
        """Stands where the interview begins, so that nothing has to be ended afterwards."""
        self.notes["begun"] = time.monotonic()
        QApplication.exit(0)

    def _note_speech(self) -> None:
        """Note what the interviewer's voice is told to say, and when."""
        from greenroom.workflow.speaking import VoiceAnnouncer  # noqa: PLC0415 -- as above

        spoken: list[tuple[float, str]] = self.notes.setdefault("spoken", [])
        speak = VoiceAnnouncer.speak

        def noted(announcer: VoiceAnnouncer, text: str, *arguments: Any, **named: Any) -> Any:
            spoken.append((time.monotonic(), text))
            return speak(announcer, text, *arguments, **named)

        VoiceAnnouncer.speak = noted  # type: ignore[method-assign]

    def _look(self) -> None:
        if self.controller.parts.hearing.ready():
            self._tell("ready")

    def _tell(self, what: str) -> None:
        """Leave a sign for the process that drives this one."""
        Path(self.notes["file"]).with_suffix(f".{what}").touch()

    def _heard(self, take_id: str) -> None:
        if self.controller.parts.board.get(take_id) is None:
            self.notes["stored"].setdefault(take_id, time.monotonic())

    def _report_painted(self) -> None:
        page = self.controller.review
        view = page.view()
        if page.isVisible() and view is not None and view.fillers.message != self._waiting:
            self.notes["shown"].setdefault(view.take_id, time.monotonic())
            self._tell(f"{len(self.notes['shown'])}-shown")


def run_program(notes: dict[str, Any], *, enter: bool) -> None:
    import greenroom.app.window as window_module  # noqa: PLC0415 -- what is measured
    from greenroom.app.main import main as greenroom  # noqa: PLC0415

    probe = Probe(notes, enter=enter)
    make, take_in, run = window_module.Opening, window_module._take_in, QApplication.exec

    class Watched(make):  # type: ignore[valid-type, misc]
        def start_interview(self, choices: Any) -> None:
            notes["entered"] = time.monotonic()
            super().start_interview(choices)

    def opening(*arguments: Any) -> Any:
        probe.opening = Watched(*arguments)
        return probe.opening

    def complete(shown: Any) -> Any:
        controller: Any = take_in(shown)
        probe.complete(controller)
        if enter:
            controller.start_interview = probe.entered
        return controller

    def loop(*_arguments: Any) -> int:
        probe.begin()
        return run()

    window_module.Opening = opening  # type: ignore[assignment, misc]
    window_module._take_in = complete
    QApplication.exec = loop  # type: ignore[method-assign]
    sys.argv = ["greenroom"]
    greenroom()


def run_empty(notes: dict[str, Any], *, enter: bool) -> None:
    app = QApplication([])
    window = QMainWindow()
    window.setWindowTitle("Empty")
    button = QPushButton("Start")
    window.setCentralWidget(button)
    window.resize(1280, 800)
    button.setFocus()
    notes["ticks"] = Ticks(window).moments

    def pressed() -> None:
        notes["entered"] = time.monotonic()
        app.exit(0)

    def painted() -> None:
        if "painted" not in notes:
            notes["painted"] = time.monotonic()
            if enter:
                QTest.keyClick(window.windowHandle(), Qt.Key.Key_Space)

    button.clicked.connect(pressed)
    watching = Painted(button, painted)
    window.show()
    app.exec()
    watching.deleteLater()
