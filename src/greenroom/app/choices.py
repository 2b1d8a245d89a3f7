"""Last time's choices in the settings. Light: the window reads them before all else is there."""

from dataclasses import asdict, fields
from typing import Any

from greenroom.model.plan import InterviewChoices
from greenroom.platform import settings_specs as specs
from greenroom.platform.settings import Settings

_MOST_ROLES = 8
_PERSONAL = ("job_description", "role", "role_family")


def choices_from(settings: Settings) -> InterviewChoices:
    """What was chosen last; a field that no longer fits falls back to its default."""
    stored = settings.get(specs.CHOICES)
    usual = InterviewChoices()
    kept: dict[str, Any] = {}
    for field in fields(InterviewChoices):
        default = getattr(usual, field.name)
        try:
            kept[field.name] = _fitting(stored[field.name], default)
        except (KeyError, TypeError, ValueError):
            kept[field.name] = default
    return InterviewChoices(**kept)


def keep_choices(settings: Settings, choices: InterviewChoices) -> None:
    """Remember them, and the role among the earlier ones."""
    settings.set(specs.CHOICES, {key: _plain(value) for key, value in asdict(choices).items()})
    if choices.role:
        others = [role for role in settings.get(specs.ROLES) if role != choices.role]
        settings.set(specs.ROLES, [choices.role, *others][:_MOST_ROLES])


def forget_person(settings: Settings) -> None:
    """Remove résumé, job description and roles; the other choices stay."""
    settings.reset(specs.RESUME)
    settings.reset(specs.ROLES)
    stored = settings.get(specs.CHOICES)
    settings.set(specs.CHOICES, {key: stored[key] for key in stored if key not in _PERSONAL})


def _fitting(value: Any, default: Any) -> Any:
    """The value in the type of the default. Raises ValueError or TypeError."""
    if type(default) in (bool, str) and type(value) is not type(default):
        raise TypeError(f"not of the kind {type(default).__name__}")
    return type(default)(value)


def _plain(value: Any) -> Any:
    """An enumeration as the text that stands for it."""
    return value.value if hasattr(value, "value") else value
