from pathlib import Path

import pytest

from fakes.start_services import FakeStartActions, FakeStartServices, summary
from greenroom.model.errors import DeviceBusyError, DeviceMissingError, DeviceRefusedError
from greenroom.model.plan import InterviewChoices, InterviewLength
from greenroom.model.question import InterviewType
from greenroom.model.session import SessionState
from greenroom.ui.start.presenter import StartPresenter, short_path
from greenroom.ui.start.services import CheckStage, CheckVerdict, MicCheck, ModelState, ModelStatus


def make(**values: object) -> tuple[StartPresenter, FakeStartServices, FakeStartActions]:
    services = FakeStartServices(**values)  # type: ignore[arg-type]
    actions = FakeStartActions()
    presenter = StartPresenter(services, actions, lambda: None)
    presenter.entered()
    return presenter, services, actions


def test_the_footer_says_what_will_happen() -> None:
    presenter, _, _ = make()
    view = presenter.view()
    assert view.summary == "Behavioral, in person, with Maya Okafor"
    assert view.summary_line == "5 questions, about 12 minutes. Stop any time."


def test_an_open_session_can_go_on() -> None:
    ended = summary(id="s0", state=SessionState.ENDED)
    presenter, _, actions = make(sessions=(ended, summary()))
    continued = presenter.view().continued
    assert continued is not None
    assert continued.text == (
        "Tue 17 Nov, 19:42. You answered 4 of 5 questions; question 5 is still open."
    )
    presenter.continue_session()
    presenter.review_session()
    assert actions.went == [("continue", "s1"), ("review", "s1")]


def test_a_first_run_has_nothing_to_continue() -> None:
    view = make()[0].view()
    assert view.continued is None
    assert view.suggestions_source == ""
    assert len(view.suggestions) == 3


def test_a_changed_choice_is_kept_at_once() -> None:
    presenter, services, _ = make()
    presenter.choose(length=InterviewLength.SHORT)
    assert services.kept.length is InterviewLength.SHORT


def test_a_role_that_tells_its_trade_ends_the_choice_of_another() -> None:
    presenter, _, _ = make()
    presenter.choose(role="Analyst at large", role_family="marketing")
    presenter.choose(role="Captain")
    assert presenter.view().choices.role_family == "marketing"
    presenter.choose(role="Nurse")
    assert presenter.view().choices.role_family == ""
    presenter.choose(role_family="teaching")
    assert presenter.view().choices.role_family == "teaching"


def test_a_suggestion_does_not_change_the_kept_length() -> None:
    presenter, services, actions = make()
    presenter.follow(presenter.view().suggestions[1])
    assert actions.went[0][1].length is InterviewLength.SHORT  # type: ignore[attr-defined]
    assert services.kept.length is InterviewLength.MEDIUM


@pytest.mark.parametrize("kind", [InterviewType.CASE, InterviewType.GROUP])
def test_one_quick_question_is_not_a_whole_case_or_discussion(kind: InterviewType) -> None:
    presenter, services, actions = make()
    presenter.choose(type=kind)
    presenter.quick_question()
    asked = actions.went[0][1]
    assert isinstance(asked, InterviewChoices)
    assert asked.type is InterviewType.ONE_ON_ONE
    assert asked.length is InterviewLength.QUICK
    assert services.kept.type is kind


def test_no_microphone_and_a_busy_one_are_told_apart() -> None:
    view = make(devices=(), problem=DeviceMissingError("None."))[0].view()
    assert view.microphone_problem is not None
    assert view.microphone_problem[0] == "No microphone found"
    view = make(problem=DeviceBusyError("It is busy."))[0].view()
    assert view.microphone_problem == ("The microphone cannot be used", "It is busy.")
    assert view.start_button == "Start without recording"
    assert not view.microphone_refused
    view = make(problem=DeviceRefusedError("Allow it."))[0].view()
    assert view.microphone_problem == ("Microphone access is off", "Allow it.")
    assert view.microphone_refused


def test_without_a_microphone_the_check_tries_it_again() -> None:
    presenter, services, _ = make(devices=(), problem=DeviceMissingError("None."))
    presenter.toggle_check()
    assert services.calls == ["listen", "listen"]


def test_the_level_rests_until_the_microphone_is_open() -> None:
    presenter, _, _ = make(problem=DeviceBusyError("Busy."))
    assert presenter.level() is None


def test_the_check_warns_of_loudspeakers() -> None:
    presenter, services, _ = make()
    presenter.toggle_check()
    assert services.on_step is not None
    services.on_step(MicCheck(CheckStage.DONE, 3.0, CheckVerdict.GOOD, echo=True))
    notice = presenter.view().notice
    assert notice is not None
    assert "headphones" in notice.text


def test_pressing_again_ends_the_check() -> None:
    presenter, services, _ = make()
    presenter.toggle_check()
    presenter.toggle_check()
    assert services.calls[-2:] == ["start_mic_check", "stop_mic_check"]


def test_the_model_loads_without_blocking() -> None:
    presenter, _, _ = make(status=ModelStatus(ModelState.LOADING, "base", 0.4, 2.6))
    loading = presenter.view().loading
    assert loading is not None
    assert loading.text == "Loading the speech model, about 3 s left. You can start now."
    assert presenter.view().start_button == "Start interview"


def test_a_path_outside_home_stays_whole(tmp_path: Path) -> None:
    assert short_path(tmp_path) == str(tmp_path)
