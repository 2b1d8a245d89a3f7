"""What a person reads when hearing fails."""

from pathlib import Path

from greenroom.model.errors import GreenroomError, HearingError, ModelDamagedError
from greenroom.platform.text import translate
from greenroom.speech.messages import ErrorCode


def load_error(code: ErrorCode, folder: Path | None) -> GreenroomError:
    """The model in `folder` could not be loaded."""
    if code is ErrorCode.OUT_OF_MEMORY:
        return HearingError(
            translate(
                "Hearing",
                "There is not enough memory for the speech model. Recordings are kept. Close other "
                "programs or choose tiny.en in Settings.",
            )
        )
    return ModelDamagedError(
        translate(
            "Hearing",
            "The speech model in {folder} is damaged and cannot be loaded. Remove the folder and "
            "download the model again.",
        ).format(folder=folder)
    )


def start_error() -> HearingError:
    """No child process could be brought to life."""
    return HearingError(
        translate(
            "Hearing",
            "The transcription process could not be started. Recordings are kept. Try again, or "
            "choose another speech model in Settings.",
        )
    )


def chunk_error() -> HearingError:
    """The same chunk failed twice."""
    return HearingError(
        translate(
            "Hearing",
            "Transcription stopped twice at the same place. The recording and the words so far "
            "are kept. Try again later, or choose another speech model in Settings.",
        )
    )
