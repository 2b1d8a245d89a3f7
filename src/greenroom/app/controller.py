"""What leads from page to page: Start, the room, Review, Question banks, Settings."""

from collections.abc import Callable

from greenroom.app.bank_services import WindowBanks
from greenroom.app.choices import choices_from
from greenroom.app.device_watch import DeviceWatch
from greenroom.app.mic_check import IdleMicrophone
from greenroom.app.notices import (
    close_action,
    crash_banner,
    moved_library_banner,
    moved_settings_banner,
    problem_banner,
)
from greenroom.app.opening import BANKS, REVIEW, ROOM, SETTINGS, START
from greenroom.app.parts import WindowParts
from greenroom.app.review_services import WindowReview
from greenroom.app.room_actions import WindowRoom
from greenroom.app.settings_services import WindowSettings
from greenroom.app.start_services import WindowStart
from greenroom.interview.events import End
from greenroom.interview.state import ConductorState
from greenroom.model.errors import BankError, GreenroomError
from greenroom.model.plan import InterviewChoices, InterviewPlan
from greenroom.model.question import Question
from greenroom.model.session import Session
from greenroom.platform import settings_specs as specs
from greenroom.platform.crash import CrashRecord
from greenroom.platform.text import translate
from greenroom.ui.banks.page import BanksPage
from greenroom.ui.bridge import Bridge
from greenroom.ui.components.banner import Action, Banner, BannerKind
from greenroom.ui.desktop import show_folder
from greenroom.ui.review.page import ReviewPage
from greenroom.ui.room.page import RoomPage
from greenroom.ui.room.present_call import rings
from greenroom.ui.settings.appearance import apply_appearance
from greenroom.ui.settings.keys_dialog import KeyChoiceDialog
from greenroom.ui.settings.page import SettingsPage
from greenroom.ui.shell.key_choices import KeyChoices
from greenroom.ui.shell.key_map import KeyMap, as_changes
from greenroom.ui.shell.window import MainWindow
from greenroom.ui.start.page import StartPage
from greenroom.ui.theme import theme
from greenroom.workflow.follow_up import learned_case
from greenroom.workflow.interview_run import InterviewRun


class WindowController:
    """Owns the window, its pages and the interview that runs. Lives on the window's thread.

    `window` and `start` are there already when the program opens, and are taken over.
    """

    def __init__(
        self, parts: WindowParts, window: MainWindow | None = None, start: StartPage | None = None
    ) -> None:
        self.parts = parts
        self._services = parts.services
        self._bridge = Bridge()
        self._runs: list[InterviewRun] = []
        if window is None:
            apply_appearance(parts.settings, theme())
        self.window = window or MainWindow(self._services.paths.config / "window.state")
        idle_microphone = IdleMicrophone(parts)
        self._device_watch = DeviceWatch(parts.devices)
        served = WindowStart(parts, idle_microphone, self._device_watch, show_folder)
        room = WindowRoom(parts, served, self._device_watch, show_folder, self._finished)
        review = WindowReview(
            parts, self.answer_again, self.same_again, self.quick_question, self.choose_model
        )
        settings = WindowSettings(parts, idle_microphone, self._device_watch, show_folder)
        self._banks = WindowBanks(parts, self.practice_question, show_folder)
        self.start = start or StartPage(served, self)
        if start is not None:
            start.presenter.serve(served, self)
        self.room = RoomPage(room, parts.camera)
        self.review = ReviewPage(review)
        self.banks = BanksPage(self._banks)
        self.settings = SettingsPage(parts.settings, settings)
        self._add_pages()
        self.window.set_close_guard(self._may_close)
        self.window.text_scale_chosen.connect(self._keep_text_size)
        self.settings.letter_keys_changed.connect(self._apply_letter_keys)
        self.settings.keys_wanted.connect(self._choose_keys)
        self.settings.network_used.connect(self.window.rail.show_network)
        self.room.title_changed.connect(self.window.set_title)
        self._end_watches = (
            self._device_watch.watch(self._bridge.wrap(self.room.microphones_changed)),
            parts.settings.watch_unsaved(self._bridge.wrap(self._show_problem)),
        )
        self._apply_letter_keys()
        self.window.show_page(START)

    def _add_pages(self) -> None:
        add = self.window.add_page
        if not self.window.has_page(START):
            add(START, self.start, icon="start", key="Ctrl+1")
        add(REVIEW, self.review, icon="review", key="Ctrl+2")
        add(BANKS, self.banks, icon="banks", key="Ctrl+6")
        add(SETTINGS, self.settings, icon="settings", key="Ctrl+5", bottom=True)
        add(ROOM, self.room, rail=False)

    def after_start(self, crashed: CrashRecord | None = None) -> None:
        """What may wait until the window is on the screen; `crashed` is how it ended last time."""
        self.parts.model.load()
        self._services.voice.load()
        self._device_watch.start()
        self._tell_of_last_time(crashed)
        self.parts.jobs.start(
            "Finish what was left undone",
            self.parts.recovery.finish_all,
            on_done=self._bridge.wrap(self._tell_of_recovery),
        )
        self.parts.jobs.start("Tidy the library", self.parts.tidy)

    def close(self) -> None:
        """End everything that runs."""
        self._bridge.close()
        for end in self._end_watches:
            end()
        self._device_watch.close()
        for run in self._runs:
            run.post(End())
        # Else the window is gone, but Greenroom stays until the last sentence has been made.
        self._services.fall_silent()
        for run in self._runs:
            run.close()
        self._banks.close()
        self.parts.close()
        self.window.hide()
        self.window.deleteLater()

    # What Start and Review lead to (`StartActions`).

    def start_interview(self, choices: InterviewChoices) -> None:
        """Into the room with a new interview."""
        self._enter(lambda: self._services.preparation.start(self._plan(choices)))

    def continue_session(self, session_id: str) -> None:
        """Into the room, at the first open question of a stored session."""
        self._enter(lambda: self._services.preparation.go_on(session_id))

    def answer_again(self, session_id: str, item: int) -> None:
        """Into the room, for one question of a stored session."""
        self._enter(lambda: self._services.preparation.again(session_id, item))

    def same_again(self, session_id: str) -> None:
        """Into the room with a new interview that has the questions of a stored one."""
        self._enter(lambda: self._services.preparation.same_again(session_id))

    def practice_question(self, question: Question) -> None:
        """Into the room, with this question alone."""
        choices, preparation = choices_from(self.parts.settings), self._services.preparation
        self._enter(lambda: preparation.start(preparation.plan_one(choices, question)))

    def review_session(self, session_id: str) -> None:
        """To the review of a stored session."""
        self.review.open_session(session_id)
        self.window.show_page(REVIEW)

    def quick_question(self) -> None:
        """Into the room with one question, chosen as on Start."""
        self.window.show_page(START)
        self.start.presenter.quick_question()

    def choose_model(self) -> None:
        """To Settings, at the speech model."""
        self.window.show_page(SETTINGS)
        self.settings.show_section("model")

    def choose_folder(self) -> None:
        """To Settings, at the data folder."""
        self.window.show_page(SETTINGS)
        self.settings.show_section("privacy")

    def _plan(self, choices: InterviewChoices) -> InterviewPlan:
        return self._services.preparation.plan(choices)

    def _enter(self, prepare: Callable[[], tuple[Session, ConductorState]]) -> None:
        try:
            session, state = prepare()
        except GreenroomError as error:
            self._show_problem(error)
            return
        self.window.clear_banner()
        self._services.answer_reader.load()  # ready long before the first answer ends
        likeness = self._services.likeness
        likeness.load()
        self.parts.jobs.start("Learn the case", lambda: learned_case(session.plan, likeness))
        self.parts.model.set_idle(False)
        self.parts.hearing.live = session.plan.choices.live_transcript
        run = InterviewRun(
            session,
            state,
            self.parts.run_parts(),
            self.room.new_listener(),
            device=self.parts.input_device(),
        )
        self._runs = [*(each for each in self._runs if each.alive), run]
        self.room.enter(run, session, microphone=self.parts.input_device())
        self.window.show_page(ROOM)
        if not rings(state):  # else it begins when the person picks up
            run.begin()

    def _finished(self, session_id: str, _complete: bool) -> None:
        self.review_session(session_id)
        self.parts.model.set_idle(True)

    def _may_close(self) -> bool:
        """A running interview is ended first, which asks."""
        if self.window.current_page != ROOM:
            return True
        self.room.end_interview()
        return False

    # What is told, and settings that the window itself follows.

    def _show_problem(self, error: GreenroomError) -> None:
        self.window.show_banner(problem_banner(error, self.window.clear_banner))

    def _tell_of_recovery(self, finished: tuple[str, ...]) -> None:
        if self.window.current_page == ROOM:
            return  # it would lie over the main button; Review has them
        self.parts.model.set_idle(True)
        if finished:
            text = translate(
                "Window", "%n answers from last time are ready to review.", len(finished)
            )
            self.window.toast(text)

    def _tell_of_last_time(self, crashed: CrashRecord | None) -> None:
        settings, close = self.parts.settings.moved_aside, self.window.clear_banner
        if settings is not None:
            self.window.show_banner_in_turn(moved_settings_banner(settings, show_folder, close))
        if crashed is not None:
            self.window.show_banner_in_turn(crash_banner(crashed, show_folder, close))
        aside = self._services.store.recovered_from
        if aside is not None:
            self.window.show_banner_in_turn(moved_library_banner(aside, close))
        if self._services.own_banks.files():
            self.parts.jobs.start(
                "Look for banks that are left out",
                self._banks.left_out,
                on_done=self._bridge.wrap(self._tell_of_left_out),
            )

    def _tell_of_left_out(self, told: tuple[BankError, ...]) -> None:
        if told and self.window.current_page not in (ROOM, BANKS):
            lead = Action(translate("Window", "Show question banks"), self._show_banks)
            title = translate("Window", "A question bank is left out")
            close = close_action(self.window.clear_banner)
            banner = Banner(BannerKind.PROBLEM, title, told[0].message, (lead, close))
            self.window.show_banner_in_turn(banner)

    def _show_banks(self) -> None:
        self.window.clear_banner()
        self.window.show_page(BANKS)

    def _keep_text_size(self, scale: float) -> None:
        self.parts.settings.set(specs.TEXT_SIZE, round(scale * 100))

    def _apply_letter_keys(self) -> None:
        settings = self.parts.settings
        stored = settings.get(specs.KEY_MAP)
        self.window.set_keys(KeyMap(as_changes(stored), settings.get(specs.LETTER_KEYS)))

    def _choose_keys(self) -> None:
        settings = self.parts.settings
        stored = settings.get(specs.KEY_MAP)
        choices = KeyChoices(
            self.window.command_groups(), self.window.reserved_keys(), as_changes(stored)
        )
        dialog = KeyChoiceDialog(
            choices, lambda changes: settings.set(specs.KEY_MAP, changes), self.window
        )
        dialog.exec()
        dialog.deleteLater()
