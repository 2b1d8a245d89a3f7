"""Who hears filled pauses: faster-whisper with three prompts, and Greenroom's hearing."""

import pickle
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import soundfile

from benchmarks.fillers_recordings import Recording
from greenroom.feedback.fillers import find_fillers
from greenroom.feedback.heard import prepare
from greenroom.feedback.lexicon import shipped_lexicon
from greenroom.model.report import Filler, FillerKind
from greenroom.model.sound import Sound
from greenroom.model.span import Span
from greenroom.model.transcript import Transcript, VoiceActivity, Word
from greenroom.speech.file import hear_file
from greenroom.speech.process import HearingProcess

LONG_PROMPT = "Umm, let me think like, hmm... Okay, here's what I'm, like, thinking."
SHORT_PROMPT = "Um, uh, hmm, er, ah."
PROMPTS: dict[str, dict[str, Any]] = {
    "faster-whisper, plain": {},
    "the long prompt": {"initial_prompt": LONG_PROMPT},
    "the short prompt": {"initial_prompt": SHORT_PROMPT, "condition_on_previous_text": False},
}
PLAIN = "faster-whisper, plain"
_RATE = 16_000
_READY_S = 120.0
_LIKELY = 0.5  # the detector alone, at the usual threshold

Hear = Callable[[Path], Transcript]


class Kept:
    """What was heard before, in a folder, so that a change of the scoring need not hear again."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def has(self, system: str, recording: Recording) -> bool:
        """Whether `get` would not ask."""
        return self._folder is not None and self._path(self._folder, system, recording).is_file()

    def get(self, system: str, recording: Recording, hear: Callable[[], Any]) -> Any:
        """What `hear` gives, or gave before when there is a folder."""
        if self._folder is None:
            return hear()
        path = self._path(self._folder, system, recording)
        if not path.is_file():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(pickle.dumps(hear()))
        return pickle.loads(path.read_bytes())

    @staticmethod
    def _path(folder: Path, system: str, recording: Recording) -> Path:
        return folder / f"{system}-{recording.key}.pkl".replace(" ", "-")


def whisper(folder: Path) -> dict[str, Hear]:
    """The same model on the whole file, with the library's own settings, for each prompt."""
    from faster_whisper import WhisperModel  # noqa: PLC0415 -- slow to import

    model = WhisperModel(str(folder), device="cpu", compute_type="int8")

    def hearing(options: dict[str, Any]) -> Hear:
        def hear(path: Path) -> Transcript:
            segments, _ = model.transcribe(
                str(path), language="en", word_timestamps=True, **options
            )
            words = tuple(
                Word(word.word.strip(), word.start, word.end, word.probability)
                for segment in segments
                for word in segment.words or ()
            )
            seconds = soundfile.info(path).duration
            return Transcript(words, VoiceActivity((), seconds), "en", "plain", seconds)

        return hear

    return {name: hearing(options) for name, options in PROMPTS.items()}


class Greenroom:
    """Greenroom's own hearing, chunk by chunk in its child process."""

    def __init__(self, name: str, folder: Path) -> None:
        self._hearing = HearingProcess(lambda _name: folder, device="cpu")
        self._hearing.load(name, "en")
        if not self._hearing.wait_ready(_READY_S):
            self.close()
            raise RuntimeError("The model did not load.")

    def hear(self, path: Path) -> Transcript:
        """A whole file."""
        return hear_file(self._hearing, sounds(path), lambda _seconds: None, lambda: False)

    def close(self) -> None:
        """End the child."""
        self._hearing.close()


def sounds(path: Path) -> Iterator[Sound]:
    """A file of 16 kHz, second by second."""
    with soundfile.SoundFile(path) as file:
        for block in file.blocks(_RATE, dtype="float32"):
            yield Sound(block.astype("<f4").tobytes(), _RATE)


def filled_pauses(transcript: Transcript) -> list[Filler]:
    """Filled pauses as the review tells them, possible ones too."""
    found = find_fillers(prepare(transcript), shipped_lexicon("en"))
    return [item for item in found if item.kind is FillerKind.FILLED_PAUSE]


def all_told(transcript: Transcript) -> list[Span]:
    """Certain and possible ones."""
    return [item.span for item in filled_pauses(transcript)]


def certain(transcript: Transcript) -> list[Span]:
    """Those that are counted."""
    return [item.span for item in filled_pauses(transcript) if not item.possible]


def recogniser_alone(transcript: Transcript) -> list[Span]:
    """What the primed recogniser wrote, as if there were no detector."""
    return all_told(replace(transcript, filled_pauses=(), filler_detector=""))


def detector_alone(transcript: Transcript) -> list[Span]:
    """What the sound says, as if there were no recogniser."""
    return [each.span for each in transcript.filled_pauses if each.probability >= _LIKELY]


READINGS: dict[str, Callable[[Transcript], list[Span]]] = {
    "recogniser only": recogniser_alone,
    "detector only": detector_alone,
    "Greenroom, certain": certain,
    "Greenroom, and possible": all_told,
}
COUNTED = "Greenroom, certain"
