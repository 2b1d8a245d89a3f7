"""Which cameras there are, and what the one in use does. Needs no Qt."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class CameraDevice:
    """A camera. `id` stays the same when it is plugged in again."""

    id: str
    name: str
    default: bool = False


class CameraStage(StrEnum):
    """What the camera does."""

    OFF = "off"
    STARTING = "starting"
    ON = "on"
    MISSING = "missing"  # there is none
    REFUSED = "refused"  # the system does not allow it
    BUSY = "busy"  # it is there and gives no picture: another program has it, say
    LOST = "lost"  # it went away while it was on


@dataclass(frozen=True, slots=True)
class CameraStatus:
    """What the camera does now.

    `name` is that of the camera in use, or of the one that was. `recording` says that pictures are
    being written to disk, and `unsaved` that they could not be.
    """

    stage: CameraStage = CameraStage.OFF
    name: str = ""
    recording: bool = False
    unsaved: bool = False
