"""What Start says when the speech model is missing, damaged or too slow here. Needs no Qt."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from greenroom.platform.text import translate
from greenroom.ui.services import ModelState, ModelStatus


class ModelAnswer(StrEnum):
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
    answer: ModelAnswer
    primary: bool = False


@dataclass(frozen=True, slots=True)
class ModelBanner:
    """Title, sentences, buttons; `serious` when transcripts cannot be made."""

    title: str
    text: str
    buttons: tuple[BannerButton, ...]
    serious: bool = False


def model_banner(status: ModelStatus, *, offer_light: bool) -> ModelBanner | None:
    """The banner for the model as it is, or None."""
    if status.state is ModelState.MISSING:
        return _missing()
    if status.state is ModelState.DAMAGED:
        return _damaged(Path(status.name).name)
    if offer_light and status.state is ModelState.READY:
        return _slow(Path(status.name).name)
    return None


def _missing() -> ModelBanner:
    return ModelBanner(
        translate("Start", "No speech model yet"),
        translate(
            "Start",
            "You can record now. Transcripts and feedback appear once you add a model file.",
        ),
        (
            BannerButton(translate("Start", "Add from file…"), ModelAnswer.CHOOSE),
            BannerButton(translate("Start", "Record anyway"), ModelAnswer.RECORD, primary=True),
        ),
    )


def _damaged(name: str) -> ModelBanner:
    text = translate(
        "Start",
        "Its contents do not match what Greenroom expects. Choose another copy of {model}.",
    )
    choose = BannerButton(translate("Start", "Choose file…"), ModelAnswer.CHOOSE, primary=True)
    title = translate("Start", "This model file cannot be read")
    return ModelBanner(title, text.format(model=name), (choose,), serious=True)


def _slow(name: str) -> ModelBanner:
    keep = translate("Start", "Keep {model}").format(model=name)
    text = translate(
        "Start",
        "Transcripts may come late here. tiny.en is faster, knows English only and misses more "
        "“um” and “uh”. You can change it in Settings at any time.",
    )
    return ModelBanner(
        translate("Start", "This computer is slow for {model}").format(model=name),
        text,
        (
            BannerButton(translate("Start", "Use tiny.en"), ModelAnswer.LIGHT, primary=True),
            BannerButton(keep, ModelAnswer.KEEP),
        ),
    )
