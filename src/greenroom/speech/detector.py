"""The acoustic witness of filled pauses: a small network over log-mel frames, our own.

How it was trained, and where it fails, is written in training/fillers/MODEL_CARD.md. It knows no
words and no language; what its findings are worth beside the recogniser's is decided in
`feedback.fillers`.
"""

import hashlib
import logging
from pathlib import Path

import numpy as np
import onnxruntime

from greenroom.model.errors import GreenroomError, ModelDamagedError
from greenroom.model.transcript import HeardFilledPause
from greenroom.platform.assets import asset
from greenroom.platform.text import translate
from greenroom.speech.activity import Floats
from greenroom.speech.grid import RATE
from greenroom.speech.mel import log_mel
from greenroom.speech.peaks import filled_pauses

NAME = "filled-pauses-1"
"""Stored with each transcript; the number grows with every new file."""

SHA256 = "07bf0e4178f100013823e50e3913bc8cf6ea63aecc78718ebfd1053cd79a6108"

_SHORTEST = RATE // 5

_log = logging.getLogger(__name__)


class FilledPauseDetector:
    """The loaded network. Not for use from two threads at once."""

    def __init__(self, model: Path | None = None) -> None:
        """Load the shipped file, or another (`model`), which is not held against the checksum.

        Raises StorageError when the shipped file is missing, ModelDamagedError when it changed.
        """
        path = model or asset("models", "filled_pauses.onnx")
        data = path.read_bytes()
        if model is None and hashlib.sha256(data).hexdigest() != SHA256:
            raise ModelDamagedError(
                translate(
                    "Hearing",
                    "The detector of filled pauses is damaged. Install Greenroom again.",
                )
            )
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(
            data, options, providers=["CPUExecutionProvider"]
        )

    def hear(self, samples: Floats, start_s: float = 0.0) -> tuple[HeardFilledPause, ...]:
        """Filled pauses in a stretch of 16 kHz sound that begins at `start_s` in its take."""
        if len(samples) < _SHORTEST:
            return ()
        return filled_pauses(self.probabilities(samples), start_s)

    def probabilities(self, samples: Floats) -> Floats:
        """How likely each 20 ms is part of a filled pause, 0..1. Shape (n // 320,) or one more."""
        frames = log_mel(samples)[None]
        logits = self._session.run(None, {"frames": frames})[0][0]
        return np.asarray(1 / (1 + np.exp(-logits)), np.float32)


def load_detector() -> FilledPauseDetector | None:
    """The shipped detector, or None (and a line in the log) where it cannot be used."""
    try:
        return FilledPauseDetector()
    except (GreenroomError, OSError, RuntimeError) as error:
        _log.warning("Filled pauses are not heard by their sound: %s", type(error).__name__)
        return None
