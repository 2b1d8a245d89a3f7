"""The weights of the models: placed once into the app's model folder, verified before use."""

import threading
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path

from greenroom.model.errors import ModelDamagedError, ModelMissingError, UsageError
from greenroom.platform.text import translate
from greenroom.platform.weights_download import fetch
from greenroom.platform.weights_files import (
    Cancelled,
    Progress,
    copy_joined,
    find_parts,
    has_stamp,
    matches,
    write_stamp,
)
from greenroom.platform.weights_folder import check_whisper_folder
from greenroom.platform.weights_registry import MODELS, ModelSpec, WeightsFile

ShareDone = Callable[[float], None]
"""Called with the share that is done, 0..1, never falling."""


class WeightsStatus(StrEnum):
    """How far a model is from being used."""

    READY = "ready"
    AVAILABLE_FROM_PACKAGE = "available_from_package"
    DOWNLOADABLE = "downloadable"
    DAMAGED = "damaged"


class Weights:
    """The models in one folder, `models_dir`/<name>/. Every method may be called from any thread.

    `models` are those known by name (`MODELS` unless a test says otherwise).
    """

    def __init__(self, models_dir: Path, models: Mapping[str, ModelSpec] = MODELS) -> None:
        self._dir = models_dir
        self._models = models
        self._locks = {name: threading.Lock() for name in models}

    def names(self) -> tuple[str, ...]:
        """The models known by name."""
        return tuple(self._models)

    def spec(self, name: str) -> ModelSpec:
        """Files, size, licence and source of a model. Raises UsageError for an unknown name."""
        try:
            return self._models[name]
        except KeyError:
            raise UsageError(
                translate("Weights", "There is no model “{name}”. Choose one of: {names}.").format(
                    name=name, names=", ".join(self._models)
                )
            ) from None

    def status(self, name: str) -> WeightsStatus:
        """Where the model stands. Quick, except when a file changed since it was verified.

        DAMAGED: a placed file has the wrong checksum; `ensure` or `download` replace it.
        """
        spec = self.spec(name)
        folder = self._dir / name
        present = [file for file in spec.files if (folder / file.name).is_file()]
        if any(not _verified(folder, file) for file in present):
            return WeightsStatus.DAMAGED
        if len(present) == len(spec.files):
            return WeightsStatus.READY
        if all(find_parts(file) for file in spec.files if file not in present):
            return WeightsStatus.AVAILABLE_FROM_PACKAGE
        return WeightsStatus.DOWNLOADABLE

    def ensure(
        self, name: str, progress: ShareDone | None = None, cancelled: Cancelled | None = None
    ) -> Path:
        """The model's folder (Whisper) or file (Kokoro), verified; never touches the network.

        Files that are missing or damaged are placed from installed packages. Cancelling leaves no
        half file. Raises ModelMissingError, ModelDamagedError, CancelledError, DiskFullError,
        StorageError, and UsageError for an unknown name.
        """
        return self._complete(name, progress, cancelled, self._place)

    def download(
        self,
        name: str,
        *,
        consent: bool,
        progress: ShareDone | None = None,
        cancelled: Cancelled | None = None,
    ) -> Path:
        """As `ensure`, but fetches what no installed package carries from the model's source.

        Without `consent` nothing is sent and ModelMissingError is raised. A cut or canceled
        download goes on where it stopped. Also raises ModelError when the connection fails.
        """
        spec = self.spec(name)
        if not consent:
            raise ModelMissingError(
                translate(
                    "Weights",
                    "{title} was not downloaded from {source}, because you have not agreed to it.",
                ).format(title=spec.title, source=spec.source)
            )
        return self._complete(name, progress, cancelled, self._place_or_fetch)

    def check_folder(self, path: Path) -> Path:
        """`path`, if it is a whole CTranslate2 Whisper model.

        Raises ModelMissingError when files are missing, ModelDamagedError when one cannot be read.
        """
        check_whisper_folder(path)
        return path

    def _complete(
        self,
        name: str,
        progress: ShareDone | None,
        cancelled: Cancelled | None,
        place: "Callable[[ModelSpec, WeightsFile, Progress, Cancelled], None]",
    ) -> Path:
        spec = self.spec(name)
        folder = self._dir / name
        stop = cancelled or (lambda: False)
        # Two threads would only do the same work twice; another model need not wait for it.
        with self._locks[name]:
            missing = [file for file in spec.files if not _verified(folder, file, stop)]
            count = _Share(sum(file.size for file in missing), progress)
            for file in missing:
                place(spec, file, count.add, stop)
                write_stamp(folder, file)
        if progress is not None:
            progress(1.0)
        return folder if spec.as_folder else folder / spec.files[0].name

    def _place(
        self, spec: ModelSpec, file: WeightsFile, progress: Progress, cancelled: Cancelled
    ) -> None:
        target = self._dir / spec.name / file.name
        parts = find_parts(file)
        if parts is None:
            raise _damaged(spec, file) if target.is_file() else _missing(spec)
        if not copy_joined(parts, target, file.sha256, progress, cancelled):
            raise _damaged(spec, file)

    def _place_or_fetch(
        self, spec: ModelSpec, file: WeightsFile, progress: Progress, cancelled: Cancelled
    ) -> None:
        target = self._dir / spec.name / file.name
        parts = find_parts(file)
        if parts is None or not copy_joined(parts, target, file.sha256, progress, cancelled):
            fetch(file, target, progress, cancelled)


class _Share:
    """Adds bytes up and reports the share of the whole, which never falls."""

    def __init__(self, total: int, report: ShareDone | None) -> None:
        self._total = total
        self._report = report
        self._done = 0
        self._reported = 0.0

    def add(self, size: int) -> None:
        self._done += size
        share = min(1.0, self._done / self._total)
        if self._report is not None and share > self._reported:
            self._reported = share
            self._report(share)


def _verified(folder: Path, file: WeightsFile, cancelled: Cancelled = lambda: False) -> bool:
    if has_stamp(folder, file):
        return True
    if not matches(folder / file.name, file.sha256, cancelled):
        return False
    write_stamp(folder, file)
    return True


def _missing(spec: ModelSpec) -> ModelMissingError:
    return ModelMissingError(
        translate(
            "Weights",
            "{title} is not on this computer. It can be downloaded in Settings ({size} MB).",
        ).format(title=spec.title, size=round(spec.size / 1e6))
    )


def _damaged(spec: ModelSpec, file: WeightsFile) -> ModelDamagedError:
    return ModelDamagedError(
        translate(
            "Weights",
            "{title} is damaged: “{file}” does not have the expected checksum. "
            "Download it again in Settings, or install Greenroom again.",
        ).format(title=spec.title, file=file.name)
    )
