"""What the child process does with its messages: it listens and has chunks decoded."""

import contextlib
import time
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np

from greenroom.speech.decoder import Decoder
from greenroom.speech.detector import load_detector
from greenroom.speech.listening import Listening
from greenroom.speech.messages import (
    Begin,
    Cancel,
    ErrorCode,
    Feed,
    Finish,
    FromChild,
    Load,
    Loaded,
    LoadFailed,
    Quit,
    ToChild,
)
from greenroom.speech.worker import Worker

_LIVE_EVERY_S = 1.2
_LIVE_SHARE = 3.0  # a busy machine decodes slowly: then look less often


class Child:
    """Keeps the takes apart and hands their jobs to the worker."""

    def __init__(self, pipe: Any) -> None:
        self._pipe = pipe
        self._sending = Lock()
        self._worker: Worker | None = None
        self._takes: dict[int, Listening] = {}
        self._live: set[int] = set()
        self._looked = 0.0

    def handle(self, message: ToChild) -> None:
        """Do what the parent asks."""
        match message:
            case Load():
                self._load(message)
            case Begin(take=take):
                self._takes[take] = Listening(take, message.start)
                if message.live:
                    self._live.add(take)
                self._known().begin(take, message.language)
            case Feed(take=take, pcm=pcm):
                self._feed(take, pcm)
            case Finish(take=take):
                self._finish(take)
            case Cancel(take=take):
                self._takes.pop(take, None)
                self._live.discard(take)
                self._known().forget(take)
            case Quit():
                pass

    def end(self) -> None:
        """Let the worker finish what it is at."""
        if self._worker is not None:
            self._worker.end()

    def _load(self, message: Load) -> None:
        try:
            folder = Path(message.folder)
            decoder = Decoder(folder, message.threads, message.device)
        except MemoryError:
            self._send(LoadFailed(ErrorCode.OUT_OF_MEMORY))
        except Exception:  # noqa: BLE001 -- damaged files raise whatever their parser raises
            self._send(LoadFailed(ErrorCode.MODEL_UNREADABLE))
        else:
            self._worker = Worker(decoder, self._send, load_detector(folder))
            self._send(Loaded())

    def _feed(self, take: int, pcm: bytes) -> None:
        listening = self._takes.get(take)
        if listening is None:
            return
        worker = self._known()
        for job in listening.feed(np.frombuffer(pcm, "<f4")):
            worker.add(job)
        now = time.monotonic()
        wait_s = max(_LIVE_EVERY_S, _LIVE_SHARE * worker.seconds)
        if take in self._live and now - self._looked > wait_s and worker.idle:
            early = listening.open_job()
            if early is not None:
                self._looked = now
                worker.add(early)

    def _finish(self, take: int) -> None:
        listening = self._takes.pop(take, None)
        self._live.discard(take)
        if listening is not None:
            worker = self._known()
            for job in listening.finish(worker.known_ends(take)):
                worker.add(job)

    def _known(self) -> Worker:
        if self._worker is None:
            raise RuntimeError("A take began before a model was loaded.")
        return self._worker

    def _send(self, message: FromChild) -> None:
        with self._sending, contextlib.suppress(BrokenPipeError):
            self._pipe.send(message)
