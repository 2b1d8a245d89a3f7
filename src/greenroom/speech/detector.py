"""The acoustic witness of filled pauses: small networks of our own.

One listens to log-mel frames, and one to what the recogniser's encoder made of the sound, where
there is one for that recogniser (`speech.encoders`); then both are asked, for they take different
sounds for filled pauses. How they were trained, and where they fail, is written in
training/fillers/MODEL_CARD.md. They know no words and no language; what their findings are worth
beside the recogniser's is decided in `feedback.fillers`.
"""

import hashlib
import logging
import math
from pathlib import Path
from typing import Any

import numpy as np

from greenroom.model.errors import GreenroomError, ModelDamagedError
from greenroom.model.transcript import HeardFilledPause
from greenroom.platform.assets import asset
from greenroom.platform.inference import onnx_runtime
from greenroom.platform.text import translate
from greenroom.speech.activity import Floats
from greenroom.speech.encoders import Ears, ears_for
from greenroom.speech.grid import RATE
from greenroom.speech.mel import log_mel
from greenroom.speech.peaks import STEP_S, filled_pauses

NAME = "filled-pauses-1"
"""The network over log-mel frames, for any model. Stored with each transcript; a number grows with
every new file."""

FILE = "filled_pauses.onnx"
SHA256 = "07bf0e4178f100013823e50e3913bc8cf6ea63aecc78718ebfd1053cd79a6108"

LOG_MEL = 0.3
"""What the network over log-mel says, as a share of both. On development recordings 0.25 to 0.35
are alike, with base and with tiny.en; alone, either network invents about twice as many."""

_SHORTEST = RATE // 5
_FRAMES_AFTER = 32  # of the silence that the decoder adds: the network looks 0.6 s ahead

_log = logging.getLogger(__name__)


class FilledPauseDetector:
    """The loaded networks. Not for use from two threads at once.

    `name` is stored with each transcript: what its probabilities are worth depends on it.
    """

    def __init__(self, model: Path | None = None, ears: Ears | None = None) -> None:
        """Load the shipped networks: over log-mel, and over a recogniser's encoder (`ears`).

        `model` is another file in place of the one for the encoder, or without `ears` of the one
        over log-mel; it is not held against the checksum. Raises StorageError when a shipped file
        is missing, ModelDamagedError when it changed.
        """
        self.name = ears.name if ears else NAME
        other = None if ears else model
        self._log_mel = _session(other) if other else _shipped(FILE, SHA256)
        self._on_encoder: Any = None
        if ears:
            self._on_encoder = _session(model) if model else _shipped(ears.file, ears.sha256)

    def hear(
        self, samples: Floats, start_s: float = 0.0, frames: Floats | None = None
    ) -> tuple[HeardFilledPause, ...]:
        """Filled pauses in a stretch of 16 kHz sound that begins at `start_s` in its take.

        `frames` are what the recogniser's encoder made of the stretch (`Decoded.frames`); without
        them only the network over log-mel alone hears anything.
        """
        if len(samples) < _SHORTEST or (self._on_encoder and frames is None):
            return ()
        return filled_pauses(self.probabilities(samples, frames), start_s)

    def probabilities(self, samples: Floats, frames: Floats | None = None) -> Floats:
        """How likely each 20 ms is part of a filled pause, 0..1. Shape (n // 320,) or one more."""
        logits = _logits(self._log_mel, log_mel(samples))
        if self._on_encoder:
            count = math.ceil(len(samples) / RATE / STEP_S)
            given = np.zeros((0, 0), np.float32) if frames is None else frames
            heard = _logits(self._on_encoder, given[: count + _FRAMES_AFTER])[:count]
            logits = LOG_MEL * _as_long(logits, len(heard)) + (1 - LOG_MEL) * heard
        return np.asarray(1 / (1 + np.exp(-logits)), np.float32)


def _as_long(logits: Floats, length: int) -> Floats:
    """The two differ by a frame where the sound ends within one."""
    return np.pad(logits, (0, max(0, length - len(logits))), mode="edge")[:length]


def _shipped(file: str, sha256: str) -> Any:
    path = asset("models", file)
    if hashlib.sha256(path.read_bytes()).hexdigest() != sha256:
        raise ModelDamagedError(
            translate(
                "Hearing",
                "The detector of filled pauses is damaged. Install Greenroom again.",
            )
        )
    return _session(path)


def _session(path: Path) -> Any:
    onnxruntime = onnx_runtime()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(
        path.read_bytes(), options, providers=["CPUExecutionProvider"]
    )


def _logits(session: Any, frames: Floats) -> Floats:
    return np.asarray(session.run(None, {"frames": frames[None]})[0][0], np.float32)


def load_detector(folder: Path | None = None) -> FilledPauseDetector | None:
    """The detector for the model in `folder`, or None (and a line in the log) where none works."""
    try:
        return FilledPauseDetector(ears=ears_for(folder) if folder else None)
    except (GreenroomError, OSError, RuntimeError) as error:
        _log.warning("Filled pauses are not heard by their sound: %s", type(error).__name__)
        return None
