"""Plain copies beside the recordings, so that a folder speaks for itself without the database."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from greenroom.library.codec import correction_class, correction_kind, from_data, to_data
from greenroom.library.folders import SESSION_COPY, take_copy
from greenroom.model.correction import Correction
from greenroom.model.errors import StorageError
from greenroom.model.session import Session
from greenroom.model.take import Take
from greenroom.model.transcript import Transcript
from greenroom.platform.whole_file import whole_file

_SESSION = "greenroom.session/1"
_TAKE = "greenroom.take/1"


@dataclass(frozen=True, slots=True)
class TakeCopy:
    """What cannot be computed again about a take."""

    take: Take
    transcript: Transcript | None
    corrections: tuple[Correction, ...]


def write_session_copy(folder: Path, session: Session) -> None:
    """Write `session.json`. Raises OSError."""
    data = {"schema": _SESSION, "session": to_data(session)}
    _write(folder / SESSION_COPY, data)


def write_take_copy(audio: Path, copy: TakeCopy) -> None:
    """Write `take-….json` beside the recording. Raises OSError."""
    transcript = copy.transcript
    data = {
        "schema": _TAKE,
        "take": to_data(copy.take),
        "transcript": None if transcript is None else to_data(transcript),
        "corrections": corrections_data(copy.corrections),
    }
    _write(take_copy(audio), data)


def read_session_copy(folder: Path) -> Session:
    """Read `session.json`. Raises StorageError, OSError."""
    return from_data(Session, _read(folder / SESSION_COPY, _SESSION)["session"])


def read_take_copy(file: Path) -> TakeCopy:
    """Read `take-….json`. Raises StorageError, OSError."""
    data = _read(file, _TAKE)
    transcript = data.get("transcript")
    return TakeCopy(
        from_data(Take, data.get("take")),
        None if transcript is None else from_data(Transcript, transcript),
        tuple(
            from_data(correction_class(one["kind"]), one["value"])
            for one in data.get("corrections", ())
        ),
    )


def corrections_data(corrections: tuple[Correction, ...]) -> list[dict[str, Any]]:
    """Corrections as plain data, each with the name of its kind."""
    return [{"kind": correction_kind(one), "value": to_data(one)} for one in corrections]


def _read(file: Path, schema: str) -> dict[str, Any]:
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
    except ValueError:
        raise StorageError(f"{file.name} cannot be read, it is not whole.") from None
    if not isinstance(data, dict) or data.get("schema") != schema:
        raise StorageError(f"{file.name} is not a copy that this version can read.")
    return data


def _write(file: Path, data: dict[str, Any]) -> None:
    with whole_file(file) as temporary:
        text = json.dumps(data, ensure_ascii=False, indent=1)
        temporary.write_text(f"{text}\n", encoding="utf-8")
