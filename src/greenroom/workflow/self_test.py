"""Proof that an installation works: each check yields a line, and raises if it fails."""

from collections.abc import Iterator

from greenroom.audio.resample import at_analysis_rate
from greenroom.feedback import HeardTake, build_report
from greenroom.model.errors import HearingError
from greenroom.model.persona import Persona
from greenroom.model.ports import AudioDevices, Hearing, InterviewerVoice
from greenroom.platform.weights import Weights
from greenroom.speech.file import hear_file

_PHRASE = "Greenroom asks a question, and listens to the answer."
_EXPECTED = ("question", "listens", "answer")


def check_models(weights: Weights) -> Iterator[str]:
    """Every model that is here is verified. Raises ModelError."""
    for name in weights.names():
        weights.ensure(name)
        yield f"Model {name}: verified"


def check_devices(devices: AudioDevices) -> Iterator[str]:
    """What there is to speak and listen with; none is no failure, a computer may have none."""
    inputs, outputs = devices.inputs(), devices.outputs()
    yield f"Microphones: {', '.join(device.name for device in inputs) or 'none'}"
    yield f"Speakers: {', '.join(device.name for device in outputs) or 'none'}"


def check_phrase(voice: InterviewerVoice, persona: Persona, hearing: Hearing) -> Iterator[str]:
    """Say a phrase, hear it and measure it. Raises ModelError, HearingError."""
    sounds = tuple(voice.sentences(_PHRASE, persona))
    spoken_s = sum(sound.duration_s for sound in sounds)
    yield f"Spoken: {spoken_s:.1f} s by {persona.name}"
    transcript = hear_file(hearing, at_analysis_rate(sounds))
    yield f"Heard: {transcript.text}"
    heard = transcript.text.lower()
    if not all(word in heard for word in _EXPECTED):
        raise HearingError(
            f"The phrase “{_PHRASE}” was heard as “{transcript.text}”. Install the models again."
        )
    report = build_report(HeardTake("self-test", transcript))
    yield f"Measured: {report.timing.words} words in {report.timing.answer.duration:.1f} s"
