"""The loaded Kokoro model. Importing and loading it takes seconds, so it is done on demand."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from greenroom.model.errors import GreenroomError, ModelError, UsageError
from greenroom.platform.inference import onnx_runtime
from greenroom.platform.text import translate
from greenroom.voice.shaping import Samples


class Engine:
    """Synthesises text. `threads` bounds the cores used. Raises ModelError if it cannot load."""

    def __init__(self, model: Path, voices: Path, threads: int) -> None:
        try:
            self._kokoro, self._styles, self._runs = _load(model, voices, threads)
        except GreenroomError:
            raise
        except Exception as error:
            # onnxruntime, espeak-ng and the loader raise whatever they like.
            raise ModelError(
                translate(
                    "Voice",
                    "The interviewer's voice could not be started ({reason}). Questions can still "
                    "be read, and answers recorded. Start Greenroom again, or install it again if "
                    "that does not help.",
                ).format(reason=error)
            ) from error

    def stop(self) -> None:
        """Break off what is being synthesised; from then on nothing is."""
        self._runs.stop()

    def break_off(self) -> None:
        """Let the synthesis that is going on fail; the next one works again."""
        self._runs.break_off()

    def synthesise(self, text: str, voice: str, speed: float) -> tuple[Samples, int]:
        """Samples as the model gives them, and their rate (24 kHz). `speed` 0.5 to 2.0.

        Raises UsageError for an unknown voice, ModelError when the model fails.
        """
        style = self._styles.get(voice)
        if style is None:
            raise UsageError(
                translate("Voice", "There is no voice “{voice}”. Choose one of: {voices}.").format(
                    voice=voice, voices=", ".join(sorted(self._styles))
                )
            )
        language = "en-gb" if voice.startswith("b") else "en-us"
        try:
            samples, rate = self._kokoro.create(text, style, speed=speed, lang=language, trim=False)
        except Exception as error:
            raise ModelError(
                translate(
                    "Voice",
                    "The interviewer's voice could not say a sentence ({reason}). All questions "
                    "and answers are kept. Try again, or choose another interviewer.",
                ).format(reason=type(error).__name__)
            ) from error
        return np.asarray(samples, dtype=np.float32), int(rate)


def _about_joined_words(record: logging.LogRecord) -> bool:
    """espeak-ng says "of the" as one word. The whole line is spoken, so it does not matter."""
    return "words count mismatch" not in str(record.msg)


class _Stoppable:
    """A session whose runs end early where their options say so; Kokoro knows none of them.

    Each run has options of its own, so that one that was broken off does not end the next.
    """

    def __init__(self, session: Any, options: Callable[[], Any]) -> None:
        self._session = session
        self._options = options
        self._stopped = False
        self._run = options()

    def run(self, names: Any, feed: Any) -> Any:
        self._run = run = self._options()
        run.terminate = self._stopped
        return self._session.run(names, feed, run)

    def break_off(self) -> None:
        self._run.terminate = True

    def stop(self) -> None:
        self._stopped = True
        self.break_off()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._session, name)


def _load(model: Path, voices: Path, threads: int) -> tuple[Any, dict[str, Any], _Stoppable]:
    from kokoro_onnx import Kokoro  # noqa: PLC0415 -- half a second that only speaking needs

    onnxruntime = onnx_runtime()
    logging.getLogger("phonemizer").addFilter(_about_joined_words)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    # Spinning threads would take the cores from window and transcription between two layers.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
    runs = _Stoppable(session, onnxruntime.RunOptions)
    kokoro = Kokoro.from_session(runs, str(voices))
    # The archive reads from its file at each access, which threads must not do at once.
    with kokoro.voices as archive:
        styles = {name: np.asarray(archive[name]) for name in archive.files}
    kokoro.voices = styles
    return kokoro, styles, runs
