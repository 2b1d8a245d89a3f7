"""Where the child process begins. Knows no Qt and no sound device.

The parent imports this module too, so everything heavy is imported inside: CTranslate2 is never
loaded into the process that holds the window.
"""

import contextlib
import os
import signal
from typing import Any

from greenroom.speech.messages import Quit

_NICENESS = 5  # the window and the recorder come first


def run(pipe: Any) -> None:
    """Serve until told to quit, or until the parent is gone (its end of the pipe closes)."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides when to stop
    os.environ["HF_HUB_OFFLINE"] = "1"  # models come from folders only
    with contextlib.suppress(AttributeError, OSError):  # Windows has no niceness
        os.nice(_NICENESS)
    from greenroom.speech.child import Child  # noqa: PLC0415

    child = Child(pipe)
    with pipe, contextlib.suppress(EOFError, ConnectionError):
        while not isinstance(message := pipe.recv(), Quit):
            child.handle(message)
    child.end()
