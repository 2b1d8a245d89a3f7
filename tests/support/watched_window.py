"""The real window in a program of its own, told on standard input what to do.

Prints one JSON object for each state of its theme, and "ready" at first. Lines that it understands
are the keys of `DEEDS`; "wait 20" lets 20 seconds pass in the interview, "say hello" announces.
"""

import json
import os
import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from fakes.room_page import FakeRun, plan, run_of, session
from greenroom.app.controller import ROOM, WindowController
from greenroom.interview import events as ev
from greenroom.model.sound import InputLevel, MicrophoneTrouble
from greenroom.platform.assets import asset
from greenroom.ui.announce import announce
from greenroom.ui.application import make_application
from greenroom.ui.theme import theme
from greenroom.ui.theme.contrast import PAIRS, ratio
from support.qt import cut_texts, settle
from support.studio import open_studio

DEEDS = {
    "begin": lambda run: run.post(ev.Begin()),
    "speak": lambda run: run.begins(),
    "spoken": lambda run: run.ends(),
    "answer": lambda run: run.post(ev.AnswerNow()),
    "stop": lambda run: run.post(ev.StopAnswer()),
    "quiet": lambda run: setattr(run, "current_level", InputLevel(-38.0, -30.0)),
    "silent": lambda run: run.listener.trouble(MicrophoneTrouble.SILENT, True),
}


class Watched:
    """Does what the lines say."""

    def __init__(self, app: QApplication, controller: WindowController, run: FakeRun) -> None:
        self._app, self._controller, self._run = app, controller, run
        self._input = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._input.activated.connect(self._read)
        theme().changed.connect(self.tell)

    def tell(self) -> None:
        """Print how it looks."""
        settle(self._controller.window)
        hints = self._app.styleHints()
        state = {
            "scheme": hints.colorScheme().name,
            "contrast": hints.accessibility().contrastPreference().name,
            "dark": theme().dark,
            "bg": theme().name("bg"),
            "text": theme().name("text"),
            "worst": min(ratio(theme().name(a), theme().name(b)) / n for a, b, n in PAIRS),
            "cut": cut_texts(self._controller.window),
        }
        sys.stdout.write(json.dumps(state) + "\n")
        sys.stdout.flush()

    def _read(self) -> None:
        sent = os.read(sys.stdin.fileno(), 4096)
        if not sent:
            self._app.quit()
        for line in sent.decode().splitlines():
            self._do(line)

    def _do(self, line: str) -> None:
        word, _, rest = line.partition(" ")
        if word == "say":
            announce(self._controller.window, rest)
        elif word == "wait":
            self._run.wait(float(rest))
            self._controller.room.refresh()
        else:
            DEEDS[word](self._run)


def main() -> int:
    """Until its input ends."""
    app = make_application(asset())
    app.setQuitOnLastWindowClosed(False)
    with open_studio() as (_studio, controller):
        planned = plan()
        run = run_of(planned)
        run.current_level = InputLevel(-60.0, -55.0)  # nobody speaks: nothing is said of the level
        run.listener = controller.room.new_listener()
        controller.room.enter(run, session(planned))
        controller.window.show_page(ROOM)
        watched = Watched(app, controller, run)
        sys.stdout.write("ready\n")
        watched.tell()
        return app.exec()


if __name__ == "__main__":
    sys.exit(main())
