"""Last time's choices survive a restart, and a damaged one costs only itself."""

from pathlib import Path

from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from greenroom.app.choices import choices_from, keep_choices
from greenroom.model.plan import InterviewChoices, InterviewLength
from greenroom.model.question import InterviewType, Level
from greenroom.platform import settings_specs as specs
from greenroom.platform.settings import Settings

CHOICES = st.builds(
    InterviewChoices,
    type=st.sampled_from(InterviewType),
    length=st.sampled_from(InterviewLength),
    level=st.sampled_from(Level),
    role=st.text(max_size=20),
    show_question=st.booleans(),
    live_transcript=st.booleans(),
    thinking_time_s=st.sampled_from([0.0, 10.0, 30.0]),
)


@given(CHOICES)
@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_choices_come_back_as_they_were(tmp_path: Path, choices: InterviewChoices) -> None:
    keep_choices(Settings(tmp_path), choices)
    assert choices_from(Settings(tmp_path)) == choices


def test_what_no_longer_fits_falls_back_alone(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.set(
        specs.CHOICES,
        {"type": "chess", "role": "Nurse", "show_question": 1, "length": "short", "field": [1]},
    )
    usual = InterviewChoices()
    kept = choices_from(settings)
    assert (kept.type, kept.show_question, kept.field) == (
        usual.type,
        usual.show_question,
        usual.field,
    )
    assert (kept.role, kept.length) == ("Nurse", InterviewLength.SHORT)


def test_roles_are_remembered_latest_first_without_repeats(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    for role in ("Nurse", "Cook", "Nurse"):
        keep_choices(settings, InterviewChoices(role=role))
    assert settings.get(specs.ROLES) == ["Nurse", "Cook"]
