"""From stored settings to the values that feedback works with."""

import logging
from dataclasses import fields, replace
from typing import Any

from greenroom.feedback.lexicon import Lexicon, Phrase, shipped_lexicon
from greenroom.model.bands import Band, Bands
from greenroom.platform import settings_specs as specs
from greenroom.platform.settings import Settings

log = logging.getLogger(__name__)


def bands_from(settings: Settings) -> Bands:
    """The suggested ranges with the person's changes; a change that does not fit is left out."""
    bands = Bands()
    for name, value in settings.get(specs.BANDS).items():
        try:
            bands = with_change(bands, name, value)
        except (TypeError, ValueError):
            log.warning("A stored range does not fit and is ignored: %s", name)
    return bands


def with_change(bands: Bands, name: str, value: Any) -> Bands:
    """The ranges with one of them changed.

    Args:
        bands: The ranges so far.
        name: A field of `Bands`.
        value: `[low, high]` for a range, None leaving that side open; a number for a threshold;
            `{"S": [low, high]}` for shares, where parts that are not named stay as they are.

    Raises:
        TypeError, ValueError: The value does not fit the field, or there is no such field.
    """
    if name not in {each.name for each in fields(Bands)}:
        raise ValueError(f"there is no range {name}")
    current = getattr(bands, name)
    if isinstance(current, Band):
        changed: Any = _limits(current, value)
    elif isinstance(current, dict):
        changed = _shares(current, value)
    else:
        changed = float(value)
    return replace(bands, **{name: changed})


def _shares(bands: dict[str, Band], value: Any) -> dict[str, Band]:
    if not isinstance(value, dict) or not value.keys() <= bands.keys():
        raise ValueError("shares are given by part")
    return bands | {part: _limits(bands[part], limits) for part, limits in value.items()}


def _limits(band: Band, value: Any) -> Band:
    low, high = (None if each is None else float(each) for each in value)
    if low is not None and high is not None and low > high:
        raise ValueError("a range ends before it starts")
    return replace(band, low=low, high=high)


def lexicon_from(settings: Settings, language: str) -> Lexicon:
    """The shipped filler words of a language, with the person's own and without those removed."""
    shipped = shipped_lexicon(language)
    removed = {word.lower() for word in settings.get(specs.REMOVED_FILLERS)}
    extra = [word.lower() for word in settings.get(specs.EXTRA_FILLERS)]
    own = tuple(Phrase(tuple(word.split())) for word in extra if word.split())
    return replace(
        shipped,
        filled_pauses=tuple(word for word in shipped.filled_pauses if word not in removed),
        phrases=tuple(p for p in shipped.phrases if " ".join(p.words) not in removed) + own,
    )
