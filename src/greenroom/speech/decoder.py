"""Whisper for one chunk, with word times and probabilities.

Built from faster-whisper's parts instead of `WhisperModel.transcribe`, which always encodes 30 s
(five times the work of 15 s) and may decode a chunk six times at rising temperatures.
"""

import logging
import math
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

import ctranslate2
import numpy as np
from faster_whisper import WhisperModel
from faster_whisper.tokenizer import Tokenizer
from faster_whisper.transcribe import get_suppressed_tokens, merge_punctuations

from greenroom.model.transcript import Word
from greenroom.speech.activity import Floats
from greenroom.speech.grid import RATE
from greenroom.speech.priming import priming_prompt
from greenroom.speech.wordpieces import whole_words

_HOP = 160
# The mel is padded to a multiple of this many 10 ms frames. With base on 3 minutes of real speech
# the word error rate is .152 with 3000, .165 with 1500, .180 with 1000, .187 with 500 (whole file:
# .206), and 1500 takes half the time of 3000.
_FRAME_STEP = 1500
_HURRIED_FRAMES = 1000  # while a person waits: of 52 cut tails as many words were right
_MARGIN_FRAMES = 50
_MOST_FRAMES = 3000
_TOKENS_PER_SECOND = 10  # fast speech has about 7
_SPARE_TOKENS = 16
_REPETITIVE = 2.4  # OpenAI's threshold for the compression ratio of a looping text
_FAILED_LOGPROB = -1.0  # and that for a decoding that failed
_DOUBTFUL_LOGPROB = -0.7  # a sentence that became "Uh, huh." has -0.9, without the prompt -0.3
_CLEARLY = 0.2
CAREFUL = 5  # beams, as many as faster-whisper takes
_PREPENDED = "\"'“¿([{-"
_APPENDED = "\"'.。,，!！?？:：”)]}、"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Decoded:
    """What the decoder wrote for a chunk; word times in seconds from the chunk's start.

    `average_logprob` is per token (0 is certain), `no_speech` a probability. `frames` are what the
    encoder made of the sound and of the silence after it, one each 20 ms, shape (frames, width).
    """

    words: tuple[Word, ...]
    average_logprob: float
    no_speech: float
    compression: float
    language: str
    frames: Floats = field(
        default_factory=lambda: np.zeros((0, 0), np.float32), compare=False, repr=False
    )

    @property
    def text(self) -> str:
        """The words in one line."""
        return " ".join(word.text for word in self.words)


class NotWantedError(Exception):
    """A decoding was given up on the way, since nobody waits for it any more."""


def _always() -> bool:
    return True


class Decoder:
    """A loaded Whisper model. Not for use from two threads at once."""

    def __init__(self, folder: Path, threads: int = 0, device: str = "auto") -> None:
        """Load it and decode a moment of silence, so that the first chunk is not slow.

        Raises RuntimeError (from CTranslate2) or OSError for a damaged folder.
        """
        self._model = _load(folder, threads, device)
        self._tokenizers: dict[str, Tokenizer] = {}
        language = "en" if not self.multilingual else "auto"
        self.decode(np.zeros(RATE, np.float32), language)

    @property
    def multilingual(self) -> bool:
        """Whether it hears more than English."""
        return bool(self._model.model.is_multilingual)

    def decode(
        self,
        samples: Floats,
        language: str,
        beams: int = 1,
        *,
        hurried: bool = False,
        stamped: bool = False,
        wanted: Callable[[], bool] = _always,
    ) -> Decoded:
        """Decode up to 29 s of 16 kHz sound. `language` is a code, or "auto" to find it out.

        One beam takes two thirds of the time of `CAREFUL`, but in noise the primed decoder then
        sometimes stops after "Uh," and leaves out ten seconds of speech. `hurried` gives the
        encoder less silence after a short sound, which takes a third of its time away. `stamped`
        has the decoder tell times, without the prompt: it then passes over nobody in a talk of
        several, and writes no filled pauses.

        Raises NotWantedError once `wanted`, asked after encoding and after writing, says no:
        CTranslate2 cannot be broken off within a stage.
        """
        encoded = self._encode(samples, hurried=hurried)
        if not self.multilingual:
            language = "en"
        elif language == "auto":
            language = str(self._model.model.detect_language(encoded)[0][0][0])[2:-2]
        write = partial(self._generate, encoded, language, len(samples) / RATE, beams, wanted)
        if stamped:
            return replace(write(primed=False, stamped=True), frames=_frames(encoded))
        decoded = write()
        if decoded.compression > _REPETITIVE:
            again = write(no_repeat=3)
            if again.average_logprob > _FAILED_LOGPROB:
                decoded = again
        elif decoded.average_logprob < _DOUBTFUL_LOGPROB:
            again = write(primed=False)
            if again.average_logprob > decoded.average_logprob + _CLEARLY:
                decoded = again
        return replace(decoded, frames=_frames(encoded))

    def _encode(self, samples: Floats, *, hurried: bool) -> Any:
        count = math.ceil(len(samples) / _HOP) + _MARGIN_FRAMES
        step = _HURRIED_FRAMES if hurried and count <= _HURRIED_FRAMES else _FRAME_STEP
        count = min(_MOST_FRAMES, math.ceil(count / step) * step)
        padded = np.zeros(count * _HOP, np.float32)
        kept = min(len(samples), len(padded))
        padded[:kept] = samples[:kept]
        return self._model.encode(self._model.feature_extractor(padded, padding=0)[:, :count])

    def _generate(
        self,
        encoded: Any,
        language: str,
        seconds: float,
        beams: int,
        wanted: Callable[[], bool],
        *,
        no_repeat: int = 0,
        primed: bool = True,
        stamped: bool = False,
    ) -> Decoded:
        _go_on(wanted)
        tokenizer = self._tokenizer(language)
        prompt = self._prompt(tokenizer, priming_prompt(language) if primed else "")
        if not stamped:
            prompt.append(tokenizer.no_timestamps)
        room = int(seconds * _TOKENS_PER_SECOND) + _SPARE_TOKENS
        result = self._model.model.generate(
            encoded,
            [prompt],
            beam_size=beams,
            no_repeat_ngram_size=no_repeat,
            max_length=min(self._model.max_length, len(prompt) + room),
            return_scores=True,
            return_no_speech_prob=True,
            suppress_blank=True,
            suppress_tokens=list(get_suppressed_tokens(tokenizer, [-1])),
        )[0]
        tokens = [token for token in result.sequences_ids[0] if token < tokenizer.eot]
        _go_on(wanted)
        text = tokenizer.decode(tokens).strip().encode()
        length = len(result.sequences_ids[0])
        return Decoded(
            words=self._words(tokenizer, tokens, encoded, seconds) if tokens else (),
            average_logprob=result.scores[0] * length / (length + 1),
            no_speech=result.no_speech_prob,
            compression=len(text) / len(zlib.compress(text)) if text else 0.0,
            language=language,
        )

    def _words(
        self, tokenizer: Tokenizer, tokens: list[int], encoded: Any, seconds: float
    ) -> tuple[Word, ...]:
        frames = max(2, math.ceil(seconds * RATE / _HOP))
        aligned = self._model.find_alignment(tokenizer, [tokens], encoded, frames)[0]
        merge_punctuations(aligned, _PREPENDED, _APPENDED)
        return whole_words(aligned)

    def _tokenizer(self, language: str) -> Tokenizer:
        if language not in self._tokenizers:
            self._tokenizers[language] = Tokenizer(
                self._model.hf_tokenizer, self.multilingual, task="transcribe", language=language
            )
        return self._tokenizers[language]

    def _prompt(self, tokenizer: Tokenizer, priming: str) -> list[int]:
        before = [tokenizer.sot_prev, *tokenizer.encode(f" {priming}")] if priming else []
        return [*before, *tokenizer.sot_sequence]


def _go_on(wanted: Callable[[], bool]) -> None:
    if not wanted():
        raise NotWantedError


def _frames(encoded: Any) -> Floats:
    if encoded.device != "cpu":
        encoded = encoded.to_device(ctranslate2.Device.cpu)
    return np.asarray(np.array(encoded)[0], np.float32)


def _load(folder: Path, threads: int, device: str) -> WhisperModel:
    if device != "cpu" and ctranslate2.get_cuda_device_count() > 0:
        try:
            model = WhisperModel(str(folder), device="cuda", compute_type="int8_float16")
            model.encode(np.zeros((model.feature_extractor.mel_filters.shape[0], 500), np.float32))
        except (RuntimeError, ValueError) as error:
            # A driver without the matching libraries fails only here; the processor always works.
            _log.warning("The graphics card cannot be used: %s", error)
        else:
            return model
    return WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=threads)
