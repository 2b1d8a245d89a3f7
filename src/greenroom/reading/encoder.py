"""A BERT-like encoder in ONNX with its tokenizer, loaded when it is first used."""

import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from greenroom.model.errors import ModelDamagedError, ModelError
from greenroom.platform.inference import onnx_runtime
from greenroom.platform.text import translate
from greenroom.reading.shipped import TOKENIZER, verified

Floats = npt.NDArray[np.float32]
Ids = npt.NDArray[np.int64]

_SLOWER = "SkipLayerNormFusion"
"""The fused kernel is slower than the two that it replaces: a tenth of a pass (onnxruntime 1.32,
x86-64 with AVX-512)."""


class Encoder:
    """Runs token ids through a shipped model. Every method may be called from any thread.

    `threads` is how many the model itself uses. A failure to load is raised again on each use
    without another try: a damaged file does not heal while the program runs.
    """

    def __init__(self, model: str, *, threads: int = 1, folder: Path | None = None) -> None:
        self._model = model
        self._threads = threads
        self._folder = folder
        self._lock = threading.Lock()
        self._loaded: tuple[Any, Any] | None = None
        self._failure: ModelError | None = None

    def load(self) -> None:
        """Load the model in the background; returns at once. A failure shows at the first use."""
        threading.Thread(target=self._load_quietly, name="text-model", daemon=True).start()

    @property
    def tokenizer(self) -> Any:
        """Its `tokenizers.Tokenizer`. Raises ModelError when a file is missing or damaged."""
        return self._parts()[1]

    def run(self, rows: Sequence[Sequence[int]]) -> Floats:
        """The model's first output for rows of token ids, padded to the longest. Raises ModelError.

        Weights are int8 and the scale of activations is taken from the whole batch, so a text's
        numbers differ by up to about 0.01 with what stands beside it.
        """
        session = self._parts()[0]
        width = max(len(row) for row in rows)
        ids: Ids = np.zeros((len(rows), width), np.int64)
        mask: Ids = np.zeros((len(rows), width), np.int64)
        for number, row in enumerate(rows):
            ids[number, : len(row)] = row
            mask[number, : len(row)] = 1
        output: Floats = session.run(None, {"input_ids": ids, "attention_mask": mask})[0]
        return output

    def _load_quietly(self) -> None:
        with suppress(ModelError):
            self._parts()

    def _parts(self) -> tuple[Any, Any]:
        with self._lock:
            if self._failure is not None:
                raise self._failure
            if self._loaded is None:
                try:
                    self._loaded = self._load()
                except ModelError as error:
                    self._failure = error
                    raise
            return self._loaded

    def _load(self) -> tuple[Any, Any]:
        from tokenizers import Tokenizer  # noqa: PLC0415 -- as onnxruntime, only reading needs it

        onnxruntime = onnx_runtime()
        model, words = verified(self._model, self._folder), verified(TOKENIZER, self._folder)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = self._threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        options.add_session_config_entry("optimization.disable_specified_optimizers", _SLOWER)
        try:
            session = onnxruntime.InferenceSession(
                str(model), options, providers=["CPUExecutionProvider"]
            )
            return session, Tokenizer.from_file(str(words))
        except Exception as error:  # both libraries raise bare exceptions of their own
            raise ModelDamagedError(
                translate(
                    "Reading",
                    "The text model “{name}” could not be loaded. Install Greenroom again.",
                ).format(name=self._model)
            ) from error
