"""Start without widgets: choices, devices and stored sessions in, a `StartView` out."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from greenroom.interview.fitting import fitted, one_question
from greenroom.interview.roles import FAMILIES, family_of
from greenroom.model.errors import DeviceRefusedError, GreenroomError
from greenroom.model.plan import InterviewChoices, InterviewLength
from greenroom.model.question import InterviewFormat, InterviewType
from greenroom.model.session import SessionState, SessionSummary
from greenroom.model.sound import InputLevel
from greenroom.platform.text import translate
from greenroom.ui.labels import day_and_time, length_sentence, type_label
from greenroom.ui.start import suggestions
from greenroom.ui.start.disk_banner import disk_banner
from greenroom.ui.start.model_banner import model_banner
from greenroom.ui.start.services import (
    CheckStage,
    CheckVerdict,
    MicCheck,
    ModelState,
    StartActions,
    StartServices,
)
from greenroom.ui.start.start_banner import BannerAnswer, StartBanner
from greenroom.ui.start.view import (
    ContinueView,
    LoadingView,
    Notice,
    Option,
    StartView,
    Suggestion,
    SuggestionAction,
)
from greenroom.ui.wording import clock

DEFAULT_DEVICE = ""


class StartPresenter:
    """One per page. `on_change` is called whenever `view()` gives something else.

    Not thread-safe: callbacks of the services have to be brought to the window's thread first.
    """

    def __init__(
        self,
        services: StartServices,
        actions: StartActions,
        on_change: Callable[[], None],
        *,
        deliver: Callable[[Callable[..., Any]], Callable[..., None]] = lambda function: function,
    ) -> None:
        self._services, self._actions = services, actions
        self._on_change, self._deliver = on_change, deliver
        self._choices = fitted(services.choices())
        self._open = False
        self._problem: GreenroomError | None = None
        self._check: MicCheck | None = None
        self._unwatch: Callable[[], None] | None = None
        self._records_anyway = False
        self._free: int | None = None

    def entered(self) -> None:
        """The page is shown: listen to the microphone, follow changes."""
        self._choices = fitted(self._services.choices())
        self._free = self._services.free_bytes()
        self._unwatch = self._services.watch(self._deliver(self._changed))
        self._listen()
        self._on_change()

    def serve(self, services: StartServices, actions: StartActions) -> None:
        """Work with other services from now on; the page is shown."""
        self.left()
        self._services, self._actions = services, actions
        self.entered()

    def left(self) -> None:
        """The page is gone: let go of the microphone."""
        if self._unwatch is not None:
            self._unwatch()
            self._unwatch = None
        self._services.stop_listening()
        self._open, self._check = False, None

    def choose(self, **changes: Any) -> None:
        """Change fields of the choices and keep them."""
        if changes.get("type", self._choices.type) is not self._choices.type:
            changes = {"material": "", **changes}
        if family_of(changes.get("role", ""), FAMILIES):
            # Whose questions were wanted for the role before is not wanted for a nurse.
            changes = {"role_family": "", **changes}
        changed = fitted(replace(self._choices, **changes))
        if changed != self._choices:
            self._choices = changed
            self._services.save_choices(changed)
            self._on_change()

    def choose_microphone(self, value: str) -> None:
        """Another microphone; "" for the system's default."""
        self._services.choose_microphone(value or None)
        self._listen()

    def try_again(self) -> None:
        """Open the microphone once more."""
        self._listen()

    def toggle_check(self) -> None:
        """Start "Record and play back", or end it."""
        if self._checking():
            self._services.stop_mic_check()
            return
        if self._problem is not None:
            self._listen()
            return
        self._check = MicCheck(CheckStage.RECORDING)
        self._services.start_mic_check(self._deliver(self._check_step))
        self._on_change()

    def level(self) -> InputLevel | None:
        """The microphone's level now."""
        return self._services.level() if self._open else None

    def start(self) -> None:
        """Into the room with these choices."""
        self._begin(self._choices)

    def quick_question(self) -> None:
        """Into the room for one question; last time's length is kept."""
        self._begin(one_question(self._choices))

    def continue_session(self) -> None:
        """Answer the question that is still open."""
        summary = self._open_session()
        if summary is not None:
            self._actions.continue_session(summary.id)

    def review_session(self) -> None:
        """Look at the session that can go on."""
        summary = self._open_session()
        if summary is not None:
            self._actions.review_session(summary.id)

    def follow(self, suggestion: Suggestion) -> None:
        """Do what a suggestion's button says."""
        if suggestion.action is SuggestionAction.MIC_CHECK:
            if not self._checking():
                self.toggle_check()
        elif suggestion.choices is not None:
            self._begin(suggestion.choices)

    def answer_banner(self, answer: BannerAnswer) -> None:
        """Do what a button of the banner says."""
        if answer is BannerAnswer.CHOOSE:
            self._actions.choose_model()
        elif answer is BannerAnswer.FREE_SPACE:
            self._services.open_data_folder()
        elif answer is BannerAnswer.CHANGE_FOLDER:
            self._actions.choose_folder()
        elif answer is BannerAnswer.RECORD:
            self._records_anyway = True
            self.start()
        else:
            self._services.answer_light_model(answer is BannerAnswer.LIGHT)
        self._on_change()

    def open_folder(self) -> None:
        """Show the data folder."""
        self._services.open_data_folder()

    def view(self) -> StartView:
        """What to show now."""
        choices = self._choices
        personas = self._services.personas()
        persona = next((p for p in personas if p.id == choices.persona), None)
        summaries = self._services.summaries()
        return StartView(
            choices=choices,
            subtitle_before=translate("Start", "Last time’s choices are kept. Press")
            if summaries
            else translate("Start", "An interviewer asks aloud, you answer aloud. Press"),
            subtitle_after=translate("Start", "to start, or change anything below."),
            roles=self._services.roles(),
            interviewers=tuple(Option(p.id, f"{p.name}, {p.role}", p.initials) for p in personas),
            microphones=self._microphones(),
            microphone=self._services.microphone() or DEFAULT_DEVICE,
            microphone_problem=self._microphone_problem(),
            microphone_refused=isinstance(self._problem, DeviceRefusedError),
            check_button=self._check_button(),
            check_running=self._checking(),
            notice=self._notice(),
            loading=self._loading(),
            summary=_summary(choices, persona.name if persona else "–"),
            summary_line=length_sentence(choices.length, choices.type),
            start_button=translate("Start", "Start without recording")
            if self._problem
            else translate("Start", "Start interview"),
            continued=_continue_view(self._open_session()),
            suggestions=self._suggestions(summaries),
            suggestions_source=self._suggestions_source(),
            folder=short_path(self._services.data_folder()),
            banner=self._banner(),
            materials=tuple(Option(*each) for each in self._services.materials(choices.type)),
        )

    def _begin(self, choices: InterviewChoices) -> None:
        choices = fitted(choices)
        quick = choices.length is InterviewLength.QUICK
        kept = self._choices if quick else replace(choices, length=self._choices.length)
        self._services.save_choices(kept)
        self._actions.start_interview(choices)

    def _listen(self) -> None:
        self._open = False
        self._services.listen(self._deliver(self._opened))

    def _opened(self, problem: GreenroomError | None) -> None:
        self._open, self._problem = problem is None, problem
        self._on_change()

    def _changed(self) -> None:
        if self._problem is not None:
            self._listen()  # a microphone may have come back
        self._on_change()

    def _checking(self) -> bool:
        return self._check is not None and self._check.stage is not CheckStage.DONE

    def _check_step(self, step: MicCheck) -> None:
        self._check = step
        self._on_change()

    def _check_button(self) -> str:
        if not self._checking() or self._check is None:
            return translate("Start", "Record and play back")
        return translate("Start", "Stop")

    def _microphones(self) -> tuple[Option, ...]:
        default = Option(DEFAULT_DEVICE, translate("Start", "System default"))
        devices = self._services.microphones()
        if not devices:
            return ()
        return (default, *(Option(device.id, device.name) for device in devices))

    def _microphone_problem(self) -> tuple[str, str] | None:
        if self._problem is None:
            return None
        if not self._services.microphones():
            title = translate("Start", "No microphone found")
            text = translate(
                "Start", "Plug one in, or choose another input. You can still read and review."
            )
            return title, text
        title = translate("Start", "The microphone cannot be used")
        if isinstance(self._problem, DeviceRefusedError):
            title = translate("Start", "Microphone access is off")
        return title, self._problem.message

    def _notice(self) -> Notice | None:
        check = self._check
        if check is None:
            return None
        if check.stage is CheckStage.RECORDING:
            text = translate("Start", "Say a sentence. {time}").format(time=clock(check.seconds))
            return Notice("mic", "text2", text)
        if check.verdict is CheckVerdict.FAILED:
            return Notice("warn", "rec", check.message)
        if check.stage is CheckStage.PLAYING:
            return Notice("speaker", "text2", translate("Start", "This is how you sound."))
        return _verdict_notice(check)

    def _loading(self) -> LoadingView | None:
        status = self._services.model()
        if status.state is not ModelState.LOADING:
            return None
        if status.seconds_left is None:
            text = translate("Start", "Loading the speech model. You can start now.")
        else:
            text = translate(
                "Start",
                "Loading the speech model, about %n s left. You can start now.",
                max(1, round(status.seconds_left)),
            )
        return LoadingView(status.share, text)

    def _banner(self) -> StartBanner | None:
        if (full := disk_banner(self._free)) is not None:
            return full
        status = self._services.model()
        if self._records_anyway and status.state in (ModelState.MISSING, ModelState.FAILED):
            return None
        return model_banner(status, offer_light=self._services.offer_light_model())

    def _open_session(self) -> SessionSummary | None:
        for summary in self._services.summaries():
            if summary.state is SessionState.OPEN and summary.next_question is not None:
                return summary
        return None

    def _suggestions(self, summaries: tuple[SessionSummary, ...]) -> tuple[Suggestion, ...]:
        if not any(summary.answered for summary in summaries):
            return suggestions.first_run(self._choices)
        return suggestions.from_reports(
            self._services.recent_reports(suggestions.REPORTS),
            summaries,
            self._services.bands(),
            self._choices,
        )

    def _suggestions_source(self) -> str:
        count = len(self._services.recent_reports(suggestions.REPORTS))
        if not count:
            return ""
        if count == 1:
            return translate("Start", "from your last answer")
        return translate("Start", "from your last %n answers", count)


def short_path(path: Path) -> str:
    """A path below the home folder without it: "Documents/Greenroom"."""
    try:
        return str(path.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(path)


def _summary(choices: InterviewChoices, name: str) -> str:
    words = translate("Start", "{type}, {format}, with {name}")
    if choices.type is InterviewType.PANEL:
        words = translate("Start", "{type}, {format}, led by {name}")
    meeting = {
        InterviewFormat.IN_PERSON: translate("Start", "in person"),
        InterviewFormat.PHONE: translate("Start", "by phone"),
        InterviewFormat.VIDEO: translate("Start", "by video"),
    }[choices.format]
    return words.format(type=type_label(choices.type), format=meeting, name=name)


def _continue_view(summary: SessionSummary | None) -> ContinueView | None:
    if summary is None or summary.next_question is None:
        return None
    text = translate(
        "Start",
        "{when}. You answered {answered} of {all} questions; question {next} is still open.",
    ).format(
        when=day_and_time(summary.started),
        answered=summary.answered,
        all=summary.questions,
        next=summary.next_question,
    )
    answer = translate("Start", "Answer question {number}").format(number=summary.next_question)
    return ContinueView(summary.id, summary.title, text, answer)


def _verdict_notice(check: MicCheck) -> Notice:
    if check.verdict is CheckVerdict.SILENT:
        text = translate("Start", "No sound was heard. Check the mute switch or another input.")
        return Notice("warn", "rec", text)
    if check.verdict is CheckVerdict.QUIET:
        text = translate("Start", "Quiet. Move closer, or raise the input level.")
        return Notice("warn", "warn", text)
    if check.verdict is CheckVerdict.CLIPPING:
        text = translate(
            "Start", "Too loud: some sounds were cut off. Move back or lower the input level."
        )
        return Notice("warn", "rec", text)
    if check.echo:
        text = translate(
            "Start", "Good level. Use headphones, or the interviewer will be in your recording."
        )
        return Notice("warn", "warn", text)
    return Notice("check", "accent", translate("Start", "Good level. You are ready."))
