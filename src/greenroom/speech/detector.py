"""The acoustic witness of filled pauses: a small network over log-mel frames, our own.

How it was trained, and where it fails, is written in training/fillers/MODEL_CARD.md. It knows no
words and no language; what its findings are worth beside the recogniser's is decided in
`feedback.fillers`.
"""

import hashlib
import logging
import math
from pathlib import Path

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

SHA256 = "07bf0e4178f100013823e50e3913bc8cf6ea63aecc78718ebfd1053cd79a6108"

_SHORTEST = RATE // 5
_FRAMES_AFTER = 32  # of the silence that the decoder adds: the network looks 0.6 s ahead

_log = logging.getLogger(__name__)


class FilledPauseDetector:
    """The loaded network. Not for use from two threads at once.

    `name` is stored with each transcript: what its probabilities are worth depends on it.
    """

    def __init__(self, model: Path | None = None, ears: Ears | None = None) -> None:
        """Load a shipped file: the one for a recogniser's encoder (`ears`), or that over log-mel.

        `model` is another file, which is not held against the checksum. Raises StorageError when
        the shipped file is missing, ModelDamagedError when it changed.
        """
        self._on_encoder = ears is not None
        self.name = ears.name if ears else NAME
        path = model or asset("models", ears.file if ears else "filled_pauses.onnx")
        data = path.read_bytes()
        if model is None and hashlib.sha256(data).hexdigest() != (ears.sha256 if ears else SHA256):
            raise ModelDamagedError(
                translate(
                    "Hearing",
                    "The detector of filled pauses is damaged. Install Greenroom again.",
                )
            )
        onnxruntime = onnx_runtime()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(
            data, options, providers=["CPUExecutionProvider"]
        )

    def hear(
        self, samples: Floats, start_s: float = 0.0, frames: Floats | None = None
    ) -> tuple[HeardFilledPause, ...]:
        """Filled pauses in a stretch of 16 kHz sound that begins at `start_s` in its take.

        `frames` are what the recogniser's encoder made of the stretch (`Decoded.frames`); without
        them only the network over log-mel hears anything.
        """
        if len(samples) < _SHORTEST or (self._on_encoder and frames is None):
            return ()
        return filled_pauses(self.probabilities(samples, frames), start_s)

    def probabilities(self, samples: Floats, frames: Floats | None = None) -> Floats:
        """How likely each 20 ms is part of a filled pause, 0..1. Shape (n // 320,) or one more."""
        if not self._on_encoder:
            return self._run(log_mel(samples))
        count = math.ceil(len(samples) / RATE / STEP_S)
        given = np.zeros((0, 0), np.float32) if frames is None else frames
        return self._run(given[: count + _FRAMES_AFTER])[:count]

    def _run(self, frames: Floats) -> Floats:
        logits = self._session.run(None, {"frames": frames[None]})[0][0]
        return np.asarray(1 / (1 + np.exp(-logits)), np.float32)


def load_detector(folder: Path | None = None) -> FilledPauseDetector | None:
    """The detector for the model in `folder`, or None (and a line in the log) where none works."""
    try:
        return FilledPauseDetector(ears=ears_for(folder) if folder else None)
    except (GreenroomError, OSError, RuntimeError) as error:
        _log.warning("Filled pauses are not heard by their sound: %s", type(error).__name__)
        return None
