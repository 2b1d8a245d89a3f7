"""The same work on many things at once, handed over in the order in which they came."""

import threading
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from queue import Queue
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")

_AHEAD = 4
"""Things a worker that may wait: enough to keep it busy, few enough to hold in memory."""


def in_order(
    function: Callable[[T], R], things: Iterable[T], workers: int
) -> Generator[Future[R], None, None]:
    """A finished future for each thing, in order, each as soon as it and those before are done.

    `things` are taken on a thread of their own, so a result never waits for the next thing to
    come; an error while taking them is the last future's. Worth it only for work that lets go of
    the interpreter's lock, as the models do.
    """
    waiting: Queue[Future[R] | None] = Queue(workers * _AHEAD)
    stopped = threading.Event()

    def take(pool: ThreadPoolExecutor) -> None:
        try:
            for thing in things:
                if stopped.is_set():
                    break
                waiting.put(pool.submit(function, thing))
        except Exception as error:  # noqa: BLE001 -- raised again where the results are taken
            broken: Future[R] = Future()
            broken.set_exception(error)
            waiting.put(broken)
        finally:
            waiting.put(None)

    pool = ThreadPoolExecutor(workers)
    # A daemon, because nothing can end a read from a pipe that stays open.
    threading.Thread(target=take, args=(pool,), daemon=True).start()
    try:
        while (future := waiting.get()) is not None:
            future.exception()
            yield future
    finally:
        stopped.set()
        while not waiting.empty():
            waiting.get_nowait()
        pool.shutdown(wait=False, cancel_futures=True)
