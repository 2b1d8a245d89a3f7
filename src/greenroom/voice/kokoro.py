"""Interviewer voices: Kokoro-82M through kokoro-onnx, cached, sentence by sentence."""

import contextlib
import logging
import os
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError as FutureCancelledError
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import ParamSpec, TypeVar

import numpy as np

from greenroom.model.errors import ModelError, StorageError, UsageError
from greenroom.model.persona import Persona
from greenroom.model.sound import Sound
from greenroom.platform.assets import asset
from greenroom.platform.text import translate
from greenroom.platform.weights import Weights
from greenroom.voice.cache import PromptCache, piece_key
from greenroom.voice.engine import Engine
from greenroom.voice.sentences import Piece, quick_pieces, sentences
from greenroom.voice.shaping import Samples, fade_ends, normalise, silence, trim
from greenroom.voice.telephone import telephone
from greenroom.voice.turns import Turn, Turns

_log = logging.getLogger(__name__)

SLOWEST, FASTEST = 0.5, 2.0

_SHAPING_VERSION = "1"
_NICENESS = 5

_Arguments = ParamSpec("_Arguments")
_Result = TypeVar("_Result")


class KokoroVoice:
    """Implements `InterviewerVoice`. Loads lazily; every method may be called from any thread.

    `weights` provide the model "kokoro", `cache_dir` keeps prompts, as many as `PromptCache` lets.
    """

    def __init__(self, weights: Weights, cache_dir: Path) -> None:
        self._weights = weights
        self._cache = PromptCache(cache_dir)
        self._turns = Turns()
        self._loading = threading.Lock()
        self._silent = threading.Event()
        self._engine: Engine | None = None
        # More than synthesise at once: whoever is urgent must not wait for a free thread.
        self._workers = ThreadPoolExecutor(
            max_workers=4, thread_name_prefix="voice", initializer=_stand_back
        )
        model = weights.spec("kokoro").files[0].sha256
        self._model_key = f"{model}/{_SHAPING_VERSION}"

    def load(self) -> None:
        """Load the model in the background; returns at once. A failure shows at the first use."""
        self._submit(self._load_quietly)

    def ready(self) -> bool:
        """Whether the model is loaded."""
        return self._engine is not None

    def fall_silent(self) -> None:
        """Synthesise nothing any more, and break off what is being synthesised; returns at once."""
        self._silent.set()
        self._workers.shutdown(wait=False, cancel_futures=True)
        engine = self._engine
        if engine is not None:
            engine.stop()

    def close(self) -> None:
        """Let go of the model. It cannot speak again."""
        self.fall_silent()
        self._workers.shutdown(wait=True)
        self._engine = None

    def sentences(self, text: str, persona: Persona, speed: float = 1.0) -> Iterator[Sound]:
        """The text piece by piece at 24 kHz, the next piece being made while one is played.

        Sentences come from the cache where they are there; others are cut at clauses where that
        is needed for the first sound to come soon and without gaps after it. `speed` is 0.5 to
        2.0. Raises ModelError if the voice cannot run and UsageError for a speed outside.
        """
        pace = _pace(persona, speed)
        pieces = self._pieces(text, persona.voice, pace)
        lacking = (piece for piece in pieces if not self._is_ready(piece, persona.voice, pace))
        first = next(lacking, None)
        ahead = (
            self._submit(self._speak, piece, persona, pace, at_once=piece is first)
            for piece in pieces
        )
        return _one_ahead(next(ahead, None), ahead)

    def prepare(self, text: str, persona: Persona, speed: float = 1.0) -> None:
        """Put every sentence into the cache; may take seconds, and gives way to `sentences`."""
        pace = _pace(persona, speed)
        for piece in sentences(text):
            if not self._is_ready(piece, persona.voice, pace):
                made = self._submit(self._samples, piece, persona.voice, pace, urgent=False)
                if made is None or _result(made) is None:
                    return

    def forget(self) -> None:
        """Remove every sentence that was kept; what is asked again is made again."""
        self._cache.clear()

    def _submit(
        self,
        work: Callable[_Arguments, _Result],
        *args: _Arguments.args,
        **named: _Arguments.kwargs,
    ) -> Future[_Result] | None:
        """Have one of the voice's own threads do it; None once the voice is closed."""
        try:
            return self._workers.submit(work, *args, **named)
        except RuntimeError:
            return None

    def _pieces(self, text: str, voice: str, pace: float) -> tuple[Piece, ...]:
        return quick_pieces(sentences(text), lambda piece: self._is_ready(piece, voice, pace))

    def _is_ready(self, piece: Piece, voice: str, pace: float) -> bool:
        return self._key(piece, voice, pace) in self._cache

    def _speak(self, piece: Piece, persona: Persona, pace: float, *, at_once: bool) -> Sound:
        """What is to be heard; for the first that is not there yet, everybody waits."""
        spoken, rate = self._samples(piece, persona.voice, pace, urgent=True, at_once=at_once)
        samples = np.concatenate([spoken, silence(piece.pause_s / pace, rate)])
        if persona.telephone:
            samples = telephone(samples, rate)
        return Sound(samples.astype("<f4").tobytes(), rate, persona.place)

    def _samples(
        self, piece: Piece, voice: str, pace: float, *, urgent: bool, at_once: bool = False
    ) -> tuple[Samples, int]:
        key = self._key(piece, voice, pace)
        if (cached := self._cache.get(key)) is not None:
            return cached
        raw = None
        while raw is None:
            with self._turns.take(
                urgent=urgent, at_once=at_once, give_way=None if urgent else self._break_off
            ) as turn:
                # Whoever had the turn before may have made just this.
                if (cached := self._cache.get(key)) is not None:
                    return cached
                raw = self._made(piece.text, voice, pace, turn)
        rate = raw[1]
        samples = fade_ends(normalise(trim(raw[0], rate), rate), rate)
        self._cache.put(key, samples, rate)
        return samples, rate

    def _made(self, text: str, voice: str, pace: float, turn: Turn) -> tuple[Samples, int] | None:
        """What the model makes; None when it gave way to what is to be heard now."""
        engine = self._loaded()
        if self._silent.is_set():
            raise FutureCancelledError
        try:
            return engine.synthesise(text, voice, pace)
        except ModelError:
            if self._silent.is_set():  # broken off, which is no failure
                raise FutureCancelledError from None
            if turn.given_way:
                return None
            raise

    def _break_off(self) -> None:
        if self._engine is not None:
            self._engine.break_off()

    def _key(self, piece: Piece, voice: str, pace: float) -> str:
        return piece_key(piece.text, voice, pace, self._model_key)

    def _loaded(self) -> Engine:
        with self._loading:
            if self._engine is None:
                try:
                    model, voices = self._weights.ensure("kokoro"), voices_file()
                except StorageError as error:
                    raise ModelError(error.message) from error
                self._engine = Engine(model, voices, _threads())
            return self._engine

    def _load_quietly(self) -> None:
        try:
            self._loaded()
        except ModelError as error:
            _log.warning("The interviewer's voice could not be loaded: %s", error)


def voices_file() -> Path:
    """The shipped voice styles. Raises StorageError when the installation is incomplete."""
    return asset("voices", "interviewers.npz")


def _one_ahead(
    following: Future[Sound] | None, ahead: Iterator[Future[Sound] | None]
) -> Iterator[Sound]:
    while following is not None and (sound := _result(following)) is not None:
        following = next(ahead, None)
        yield sound


def _result(future: Future[_Result]) -> _Result | None:
    """What the worker made; None when the voice was closed before it began."""
    try:
        return future.result()
    except FutureCancelledError:
        return None


def _pace(persona: Persona, speed: float) -> float:
    if not SLOWEST <= speed <= FASTEST:
        raise UsageError(
            translate("Voice", "The voice's speed must be between 0.5 and 2, not {speed}.").format(
                speed=speed
            )
        )
    return min(FASTEST, max(SLOWEST, persona.speed * speed))


def _threads() -> int:
    """Half of the cores, but two where there are two: one alone takes 1.6 times as long."""
    cores = os.cpu_count() or 1
    return min(4, cores, max(2, cores // 2))


def _stand_back() -> None:
    """Let window, recorder and transcription go first. The model's threads inherit it.

    Only Linux has a priority for each thread; elsewhere it would slow the whole window down.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError):  # some sandboxes forbid it
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)
