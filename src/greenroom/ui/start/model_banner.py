"""What Start says when the speech model is missing, damaged or too slow here. Needs no Qt."""

from pathlib import Path

from greenroom.platform.text import translate
from greenroom.ui.services import ModelState, ModelStatus
from greenroom.ui.start.start_banner import BannerAnswer, BannerButton, StartBanner


def model_banner(status: ModelStatus, *, offer_light: bool) -> StartBanner | None:
    """The banner for the model as it is, or None."""
    if status.state is ModelState.MISSING:
        return _missing()
    if status.state is ModelState.DAMAGED:
        return _damaged(Path(status.name).name)
    if status.state is ModelState.FAILED:
        return _failed()
    if offer_light and status.state is ModelState.READY:
        return _slow(Path(status.name).name)
    return None


def _missing() -> StartBanner:
    return StartBanner(
        translate("Start", "No speech model yet"),
        translate(
            "Start",
            "You can record now. Transcripts and feedback appear once you add a model file.",
        ),
        (
            BannerButton(translate("Start", "Add from file…"), BannerAnswer.CHOOSE),
            BannerButton(translate("Start", "Record anyway"), BannerAnswer.RECORD, primary=True),
        ),
    )


def _damaged(name: str) -> StartBanner:
    text = translate(
        "Start",
        "Its contents do not match what Greenroom expects. Choose another copy of {model}.",
    )
    choose = BannerButton(translate("Start", "Choose file…"), BannerAnswer.CHOOSE, primary=True)
    title = translate("Start", "This model file cannot be read")
    return StartBanner(title, text.format(model=name), (choose,), serious=True)


def _failed() -> StartBanner:
    return StartBanner(
        translate("Start", "The speech model does not load"),
        translate(
            "Start", "You can record now. Transcripts and feedback appear once the model loads."
        ),
        (
            BannerButton(translate("Start", "Open settings"), BannerAnswer.CHOOSE),
            BannerButton(translate("Start", "Record anyway"), BannerAnswer.RECORD, primary=True),
        ),
    )


def _slow(name: str) -> StartBanner:
    keep = translate("Start", "Keep {model}").format(model=name)
    text = translate(
        "Start",
        "Transcripts may come late here. tiny.en is faster, knows English only and misses more "
        "“um” and “uh”. You can change it in Settings at any time.",
    )
    return StartBanner(
        translate("Start", "This computer is slow for {model}").format(model=name),
        text,
        (
            BannerButton(translate("Start", "Use tiny.en"), BannerAnswer.LIGHT, primary=True),
            BannerButton(keep, BannerAnswer.KEEP),
        ),
    )
