"""The recordings in which filled pauses are counted, and which of them are there."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import soundfile

from greenroom.model.errors import GreenroomError
from greenroom.model.span import Span

ROOT = Path(__file__).resolve().parent.parent
SPEECH = ROOT.parent / "shared" / "speech"
SOLO, MEETINGS, OWN, FLUENT = "real solo", "real meetings", "own test", "fluent"
SPLICED = ("spliced clean", "spliced 20 dB", "spliced 10 dB")
REAL = (SOLO, MEETINGS)
COLUMNS = (*REAL, *SPLICED, OWN, FLUENT)
_FOLDERS = {
    SOLO: ("real", "mfa_*.flac"),
    MEETINGS: ("real", "ami_*.flac"),
    SPLICED[0]: ("spliced", "*_clean.flac"),
    SPLICED[1]: ("spliced", "*_snr20.flac"),
    SPLICED[2]: ("spliced", "*_snr10.flac"),
    FLUENT: ("fluent", "*.flac"),
}
# What the held-out recordings are made of: another one of these makes another set.
_MAKERS = (
    "build", "carriers", "espeak", "formant", "kokoro", "noises", "rooms", "sentences", "signal",
    "stretch",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Recording:
    """A file, the column it counts in, its true filled pauses, and its verbatim text if known."""

    column: str
    path: Path
    true: tuple[Span, ...]
    text: str = ""

    @property
    def key(self) -> str:
        """Names it among all recordings."""
        return f"{self.column}-{self.path.stem}".replace(" ", "-")

    @property
    def seconds(self) -> float:
        """How long it is."""
        return float(soundfile.info(self.path).duration)


def measured(speech: Path, columns: tuple[str, ...]) -> Iterator[Recording]:
    """The recordings kept outside the repository, as far as they are there."""
    verbatim = speech / "real" / "verbatim.json"
    texts = json.loads(verbatim.read_text(encoding="utf-8")) if verbatim.is_file() else {}
    for column, (folder, pattern) in _FOLDERS.items():
        if column in columns:
            for path in sorted((speech / folder).glob(pattern)):
                yield Recording(column, path, _truth(path), texts.get(path.stem, ""))


def _truth(path: Path) -> tuple[Span, ...]:
    labels = path.with_suffix(".json")
    rows = json.loads(labels.read_text(encoding="utf-8")) if labels.is_file() else []
    return tuple(Span(row["start"], row["end"]) for row in rows)


def own(cache: Path) -> list[Recording]:
    """Our held-out recordings, made on the first call (some minutes) and kept.

    Raises RuntimeError with a reason when the voices that speak them are not there.
    """
    from training.fillers.build import test_set  # noqa: PLC0415 -- needs the voices

    try:
        made = test_set(own_folder(cache))
    except (GreenroomError, OSError, ImportError, RuntimeError) as error:
        raise RuntimeError(f"its voices cannot speak here ({error})") from error
    return [
        Recording(OWN, path, tuple(Span(float(row["start"]), float(row["end"])) for row in rows))
        for path, rows in made
    ]


def own_folder(cache: Path) -> Path:
    """A folder that is named after all that decides how the recordings come out."""
    folder = ROOT / "training" / "fillers"
    sources = [folder / f"{name}.py" for name in _MAKERS] + [folder / "texts" / "test.txt"]
    digest = hashlib.sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()
    return cache / f"filled-pauses-{digest[:12]}"
