"""The parent's grip on one child process."""

import contextlib
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from multiprocessing import get_context

from greenroom.speech.entry import run
from greenroom.speech.messages import FromChild, Quit, ToChild

_GRACE_S = 3.0  # a chunk that is being decoded takes less


class ChildHandle:
    """A running child. `on_message` gets each message, then None once when it is gone.

    Both are called on the handle's own reading thread.
    """

    def __init__(self, on_message: "Callable[[ChildHandle, FromChild | None], None]") -> None:
        context = get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(
            target=run, args=(theirs,), name="greenroom-hearing", daemon=True
        )
        with _without_interrupts():
            self._process.start()
        theirs.close()
        self.pid = self._process.pid
        self._on_message = on_message
        self._reader = threading.Thread(target=self._read, name="hearing-reader", daemon=True)
        self._reader.start()

    def send(self, message: ToChild) -> bool:
        """False when the child is gone; may wait for a busy child to read."""
        try:
            self._pipe.send(message)
        except OSError:
            return False
        return True

    def kill(self) -> None:
        """End it at once, from any thread."""
        with contextlib.suppress(ValueError):  # already closed
            self._process.kill()

    def close(self, grace_s: float = _GRACE_S) -> None:
        """End it, by force when it does not come to an end, and give back all it used."""
        self.send(Quit())
        self._process.join(grace_s)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._reader.join()
        self._pipe.close()
        self._process.close()

    def _read(self) -> None:
        while True:
            try:
                message = self._pipe.recv()
            except (EOFError, OSError):
                break
            self._on_message(self, message)
        self._on_message(self, None)


@contextlib.contextmanager
def _without_interrupts() -> Iterator[None]:
    """What is started meanwhile does not hear Ctrl+C: the parent decides when to stop.

    The child ignores it too, but only once it has come to its own code.
    """
    if sys.platform == "win32":
        yield
        return
    # Its start lifts the block again, so it has to be there before.
    from multiprocessing import resource_tracker  # noqa: PLC0415 -- not on Windows

    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
