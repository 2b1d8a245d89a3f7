"""What a video interview shows beside any other. Needs no Qt."""

from dataclasses import dataclass, field
from enum import StrEnum

from greenroom.ui.camera.status import CameraStatus
from greenroom.ui.room.people_view import PanelView


@dataclass(frozen=True, slots=True)
class VideoChoices:
    """What the person chose in Settings: a camera ("" for the default one), and what it is for."""

    device: str = ""
    self_view: bool = True
    record: bool = False

    @property
    def needs_camera(self) -> bool:
        """Whether a camera is wanted at all."""
        return self.self_view or self.record


@dataclass(frozen=True, slots=True)
class CameraFacts:
    """What the room knows of the camera.

    `filmed_to` is how much of the running answer a video holds whose camera went away, in seconds.
    """

    status: CameraStatus = field(default_factory=CameraStatus)
    choices: VideoChoices = field(default_factory=VideoChoices)
    filmed_to: float | None = None


class Indicator(StrEnum):
    """What the camera does, as the bar says it."""

    ON = "on"
    RECORDING = "recording"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class VideoView:
    """The picture of the person, and what the camera does.

    Attributes:
        picture: Whether the person sees themselves; `heading` and `text` stand there otherwise.
        heading: What is there instead of the picture.
        text: Why, and what still works.
        toggle: Words of the button that shows or hides the picture; "" where there is none.
        indicator: What the camera does.
        words: The same in words.
        help: The same in a sentence.
        look_here: Whether to mark where to look.
        alone: The one who asks as a tile; None where a panel has tiles already.
    """

    picture: bool
    heading: str
    text: str
    toggle: str
    indicator: Indicator
    words: str
    help: str
    look_here: bool
    alone: PanelView | None = None
