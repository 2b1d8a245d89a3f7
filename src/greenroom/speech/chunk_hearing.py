"""What comes of one chunk: its words on the voice, its filled pauses, its pitch and level."""

import logging
from dataclasses import dataclass, replace

import numpy as np

from greenroom.model.span import Span
from greenroom.model.transcript import HeardFilledPause, Word
from greenroom.speech.activity import Floats, measure_levels, voiced_spans
from greenroom.speech.decoder import Decoded, Decoder
from greenroom.speech.detector import FilledPauseDetector
from greenroom.speech.grid import FRAME, RATE, WINDOW
from greenroom.speech.guards import inside_voice, invented, without_echo, without_loops
from greenroom.speech.listening import EarlyJob, Job
from greenroom.speech.messages import Settled
from greenroom.speech.prosody import measure_prosody
from greenroom.speech.prosody_pieces import ProsodyPiece
from greenroom.speech.retiming import retime
from greenroom.speech.thorough import decode_to_the_end

_LEARNT_S = 60  # noise and speech levels are measured over at most so much of the take

_NOTHING = (np.zeros(0, np.float32), np.zeros(0, np.float32))

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class TakeMemory:
    """What is remembered of a take from chunk to chunk.

    `past` is the last minute's levels (dBFS per 8 ms) and speech (0..1 per 32 ms); they are put in
    place together, for another thread may be reading them.
    """

    language: str
    past: tuple[Floats, Floats] = _NOTHING


class ChunkHearing:
    """Hears chunks. `settle` and `look` may run at once, each on one thread.

    Without a `detector` filled pauses are known only as far as the decoder writes them.
    """

    def __init__(self, decoder: Decoder, detector: FilledPauseDetector | None) -> None:
        self._decoder = decoder
        self._detector = detector

    def settle(self, job: Job, memory: TakeMemory, known: Decoded | None) -> Settled:
        """All that is to be told of a closed chunk; `known` is what was decoded of it early.

        Raises RuntimeError or ValueError from CTranslate2, MemoryError.
        """
        words: tuple[Word, ...] = ()
        pauses: tuple[HeardFilledPause, ...] = ()
        if job.samples is not None:
            decoded = known or self._decode(job, job.samples, memory)
            words = _checked(decoded, job, memory)
            if words:
                memory.language = decoded.language
            if self._detector is not None:
                pauses = self._detector.hear(job.samples, job.start / RATE, decoded.frames)
        levels, speech = _with_past(job, memory)
        count = _LEARNT_S * RATE
        memory.past = levels[-count // FRAME :], speech[-count // WINDOW :]
        return Settled(
            take=job.take,
            until=job.settled,
            words=words,
            chunk_start=job.start if job.samples is not None else None,
            levels=job.levels.tobytes(),
            speech=job.speech.tobytes(),
            language=memory.language,
            last=job.last,
            prosody=_prosody(job),
            filled_pauses=pauses,
            detector=self._detector.name if self._detector is not None else "",
        )

    def look(self, job: EarlyJob, memory: TakeMemory) -> tuple[Decoded, tuple[Word, ...]]:
        """What an open chunk says so far. Raises as `settle` does."""
        if job.likely:
            decoded = self._decode(job, job.samples, memory)
        else:
            decoded = self._decoder.decode(job.samples, memory.language)
        return decoded, _checked(decoded, job, memory)

    def _decode(self, job: Job | EarlyJob, samples: Floats, memory: TakeMemory) -> Decoded:
        start = job.start / RATE
        voiced = [
            Span(max(0.0, span.start - start), span.end - start)
            for span in _voiced(job, memory)
            if span.end > start
        ]
        hurried = isinstance(job, Job) and job.last  # the person waits for the report
        return decode_to_the_end(self._decoder, samples, memory.language, voiced, hurried=hurried)


def _checked(decoded: Decoded, job: Job | EarlyJob, memory: TakeMemory) -> tuple[Word, ...]:
    """Words of the take, on the voice, without what nobody said."""
    voiced = _voiced(job, memory)
    offset = job.start / RATE
    words = [
        replace(word, start=word.start + offset, end=word.end + offset)
        for word in without_loops(without_echo(decoded.words, decoded.language))
    ]
    voiced_s = sum(span.duration for span in voiced)
    if invented(words, voiced_s, decoded.average_logprob, decoded.no_speech):
        return ()
    return inside_voice(retime(words, voiced), voiced)


def _prosody(job: Job) -> ProsodyPiece | None:
    if job.samples is None:
        return None
    try:
        return measure_prosody(job.samples, job.start)
    except RuntimeError:  # what Praat raises; words without pitch are better than no words
        _log.exception("Pitch and level of a chunk could not be measured")
        return None


def _voiced(job: Job | EarlyJob, memory: TakeMemory) -> tuple[Span, ...]:
    if job.samples is None:
        return ()
    chunk = Span(job.start / RATE, (job.start + len(job.samples)) / RATE)
    measured = measure_levels(*_with_past(job, memory))
    spans = voiced_spans(job.levels, job.speech, measured, job.described_from / RATE)
    return tuple(span for span in spans if span.overlap(chunk) > 0)


def _with_past(job: Job | EarlyJob, memory: TakeMemory) -> tuple[Floats, Floats]:
    levels, speech = memory.past
    return np.concatenate((levels, job.levels)), np.concatenate((speech, job.speech))
