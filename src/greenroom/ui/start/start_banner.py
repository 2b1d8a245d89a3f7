"""What a banner at the top of Start says, and what its buttons do. Needs no Qt."""

from dataclasses import dataclass
from enum import StrEnum


class BannerAnswer(StrEnum):
    """What a button of the banner does."""

    CHOOSE = "choose"
    RECORD = "record"
    LIGHT = "light"
    KEEP = "keep"
    FREE_SPACE = "free space"
    CHANGE_FOLDER = "change folder"


@dataclass(frozen=True, slots=True)
class BannerButton:
    """A button's words and what it does."""

    text: str
    answer: BannerAnswer
    primary: bool = False


@dataclass(frozen=True, slots=True)
class StartBanner:
    """Title, sentences, buttons; `serious` when an interview would lack something."""

    title: str
    text: str
    buttons: tuple[BannerButton, ...]
    serious: bool = False
