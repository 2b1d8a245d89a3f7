"""Cyclic garbage is collected on the window's thread only.

Python's collector runs in whichever thread happens to allocate. Where that is one of ours behind
the window, and the garbage holds a widget or a timer, Qt deletes an object of the window's thread
from another one, while events posted to it may be on their way: the program ends in a segmentation
fault, rarely and without a word (docs/adr/0036).
"""

import gc

from PySide6.QtCore import QObject, QTimer

# Long enough that a page's building is not interrupted each time, short enough that what a closed
# page leaves behind does not pile up.
_EVERY_MS = 1000
# By then the modules are imported and the first page is shown.
_SETTLED_MS = 20_000


class GarbageOnThisThread(QObject):
    """Takes collecting over from Python, for the life of `parent`; made on the window's thread.

    Python goes on counting what is made while its collector is off, so the same thresholds decide
    which generation is due.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(collect_what_is_due)
        self._timer.start()
        QTimer.singleShot(_SETTLED_MS, self, leave_alone_what_lasts)


def collect_what_is_due() -> int:
    """Collect the oldest generation that is due; gives how many objects were garbage."""
    due = [
        generation
        for generation, (count, most) in enumerate(
            zip(gc.get_count(), gc.get_threshold(), strict=True)
        )
        if count > most
    ]
    return gc.collect(due[-1]) if due else 0


def leave_alone_what_lasts() -> None:
    """Take modules and the window out of every later collection.

    They are most of what there is: with Review open a whole collection stops the window for about
    75 ms, four frames of a moving playhead, and nearly all of it goes through what never ends.
    """
    gc.collect()
    gc.freeze()
