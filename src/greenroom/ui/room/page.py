"""The room's page."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMenu, QWidget

from greenroom.model.session import Session
from greenroom.platform.text import translate
from greenroom.ui.bridge import Bridge
from greenroom.ui.camera.camera import Camera
from greenroom.ui.components.dialogs import ConfirmDialog
from greenroom.ui.room.away import Away
from greenroom.ui.room.banners import BannerPlace
from greenroom.ui.room.commands import commands, key_hints
from greenroom.ui.room.confirmation import Confirmation
from greenroom.ui.room.driver import RoomDriver
from greenroom.ui.room.facts import RoomFacts, RoomStory
from greenroom.ui.room.hint import Hint
from greenroom.ui.room.input_menu import input_menu
from greenroom.ui.room.invitations import invitations
from greenroom.ui.room.keys import SpaceKey
from greenroom.ui.room.last_answer import LastAnswer
from greenroom.ui.room.layout import RoomLayout
from greenroom.ui.room.listener import BridgedListener
from greenroom.ui.room.notes_keeper import NotesKeeper
from greenroom.ui.room.presenter import end_words, prompt_is_late, room_view
from greenroom.ui.room.run_target import RunTarget
from greenroom.ui.room.services import RoomActions, RoomRun
from greenroom.ui.room.video_room import VideoRoom
from greenroom.ui.room.view import BannerAction, BannerView, RoomView
from greenroom.ui.shell.page import Command, KeyHint
from greenroom.workflow.run_events import RunListener

_LEVEL_MS, _CLOCK_MS = 100, 250


class RoomPage(RoomLayout):
    """Fits the window's `Page`. Make a listener, make the run with it, then `enter`, then begin."""

    def __init__(self, actions: RoomActions, camera: Camera | None = None) -> None:
        super().__init__(actions)
        self._actions = actions
        self._run: RoomRun | None = None
        self._story: RoomStory | None = None
        self._driver: RoomDriver | None = None
        self._listener: BridgedListener | None = None
        self._bridge = Bridge(self)
        self._confirmation = Confirmation(self, self.back_to_room)
        self.last = LastAnswer(self.side, actions, lambda: self._driver, self.show_side)
        self.hint = Hint(self.side, self.stage.question, lambda: self._driver, self.show_side)
        self._target = RunTarget(
            lambda: self._story,
            self.refresh,
            self._finished,
            actions.look_for_microphones,
            self.last.reviewed,
        )
        self._notes = NotesKeeper(self.side, lambda: self._run)
        self_view = self.stage.heading.panel.self_view
        self.video = VideoRoom(self, camera, actions, self.refresh, self_view)
        self._banners = BannerPlace(self.stage, self._banner_pressed, self.back_to_room)
        self._connect()
        self._space = SpaceKey(self, self.press_main)
        self.away = Away(self, self)
        self._clock_timer = QTimer(self, interval=_CLOCK_MS)
        self._clock_timer.timeout.connect(self.refresh)
        self._level_timer = QTimer(self, interval=_LEVEL_MS)
        self._level_timer.timeout.connect(self._show_level)

    def new_listener(self) -> RunListener:
        """What the next run tells its news to, from any thread. Replaces an earlier one."""
        if self._listener:
            self._listener.close()
        self._listener = BridgedListener(lambda: self._target, self._bridge)
        return self._listener

    def enter(self, run: RoomRun, session: Session, *, microphone: str | None = None) -> None:
        """Show this run from now on. Call it before `begin`.

        Args:
            run: What is held; it tells the latest `new_listener`.
            session: Its stored session, for the notes.
            microphone: Id of the microphone that it opens; None for the default one.
        """
        facts = RoomFacts(
            state=run.state,
            started=run.now(),
            microphone=microphone,
            devices=self._actions.microphones(),
            live=session.plan.choices.live_transcript,
        )
        self._run, self._story = run, RoomStory(facts)
        self._driver = RoomDriver(run, self._story, self._actions)
        self._driver.enter()
        self.last.reset()
        self.tools.reset()
        self.side.enter(run, session)
        self.video.enter(run, self._story)
        self.stage.answer.reset_level()
        self.refresh()

    def microphones_changed(self) -> None:
        """Microphones came or went; banners offer those that are there."""
        if self._driver is not None:
            self._driver.microphones_changed()
            self.refresh()

    @property
    def widget(self) -> QWidget:
        """The page itself."""
        return self

    @property
    def title(self) -> str:
        """The current step; the room's name before one is entered."""
        return self._title or translate("Room", "Interview")

    def commands(self) -> Sequence[Command]:
        """Everything that can be done here."""
        return (
            *commands(self),
            *self.last.commands(),
            *self.hint.commands(),
            *self.resume.commands(),
            *self.tools.commands(),
            *invitations(self._driver),
            *self.away.commands(),
            *self.video.commands(),
        )

    def key_hints(self) -> Sequence[KeyHint]:
        """Further keys."""
        return (*key_hints(), *self.away.key_hints())

    def entered(self) -> None:
        """Follow clock and level."""
        self._clock_timer.start()
        self._level_timer.start()
        self.video.shown()
        self.refresh()

    def left(self) -> None:
        """Rest; the notes are kept first."""
        self._clock_timer.stop()
        self._level_timer.stop()
        self.video.left()
        self._notes.keep()
        self._confirmation.close()
        self.away.end()

    def press_main(self) -> None:
        """Answer, stop, go on: what the main button says."""
        if self._driver is not None:
            self._notes.keep()
            self._driver.main()

    def stop_answer(self) -> None:
        """Stop the answer, also while typing."""
        if self._driver is not None:
            self._notes.keep()
            self._driver.stop()

    def toggle_pause(self) -> None:
        """Pause or go on."""
        if self._driver is not None and self.bar.pause.isEnabled():
            self._driver.toggle_pause()

    def skip(self) -> None:
        """The next question."""
        if self._driver is not None and self.bar.skip.isEnabled():
            self._driver.skip()

    def replay(self) -> None:
        """The question again; asks first when that ends a running take."""
        driver = self._driver
        if driver is None or not self.bar.replay.isEnabled():
            return
        if not driver.replay_discards():
            driver.replay()
            return
        self._confirmation.ask(
            translate("Room", "Hear the question again?"),
            translate("Room", "This take stops and is not kept. You start again afterwards."),
            translate("Room", "Replay and start again"),
            driver.replay,
        )

    def end_interview(self) -> None:
        """Asks first. An exhibit that was enlarged goes back before anything ends."""
        if self._driver is None or self._run is None or self.tools.large.put_away():
            return
        self._confirmation.ask(
            translate("Room", "End here?"),
            end_words(self._run.state),
            translate("Room", "End and review"),
            self._end,
        )

    def toggle_question(self) -> None:
        """Show or hide the question's text."""
        if self._driver is not None and self._story is not None:
            view = self._view(self._story)
            self._driver.toggle_question(not view.question.shown)

    def toggle_live(self) -> None:
        """The live transcript on or off."""
        if self._driver is not None:
            self._driver.toggle_live()
            self.refresh()

    @property
    def dialog(self) -> ConfirmDialog | None:
        """The confirmation that is open."""
        return self._confirmation.dialog

    def refresh(self) -> None:
        """Show what is known now."""
        if self._story is None:
            return
        if prompt_is_late(self._story.facts, self._now()):
            self._story.prompt_is_late()
        self.last.follow(self._story.facts.state)
        self.hint.follow(self._story.facts.state)
        view = self._view(self._story)
        self.show_view(view)
        if self._banners.show(view.banner):
            self._space.watch()
        self.fit(view)
        self.away.follow(view, self._story.facts.state)

    def _connect(self) -> None:
        self.bar.main.clicked.connect(self.press_main)
        self.bar.replay.clicked.connect(self.replay)
        self.bar.pause.clicked.connect(self.toggle_pause)
        self.bar.skip.clicked.connect(self.skip)
        self.bar.end.clicked.connect(self.end_interview)
        self.stage.question.toggled.connect(self.toggle_question)
        self.stage.transcript.toggled.connect(self.toggle_live)
        self.side.left.connect(self.back_to_room)
        self.side.stop_wanted.connect(self.stop_answer)

    def _view(self, story: RoomStory) -> RoomView:
        show, replay = self.stage.question.toggle.key, self.bar.replay.key
        silent_s = 0.0 if self._run is None else self._run.silent_s()
        return room_view(story.facts, self._now(), show=show, replay=replay, silent_s=silent_s)

    def _banner_pressed(self, view: BannerView, action: BannerAction) -> None:
        if action is BannerAction.CHOOSE_INPUT:
            self.choose_input()
        elif action is BannerAction.END:
            self.end_interview()
        elif action is BannerAction.TRY_CAMERA:
            self.video.try_again()
        elif self._driver is not None:
            self._driver.banner(view.topic, action)
            self.refresh()

    def choose_input(self) -> None:
        """A menu of the microphones, under the banner or over the bar."""
        self.input_menu().popup(self.stage.mapToGlobal(self.stage.rect().center()))

    def input_menu(self) -> QMenu:
        """The microphones; the one in use is ticked."""
        current = self._story.facts.microphone_name if self._story is not None else ""
        return input_menu(self, self._actions.microphones(), current, self._use)

    def _use(self, device: str) -> None:
        if self._driver is not None:
            self._driver.use_microphone(device)
            self.stage.answer.reset_level()
            self.refresh()

    def _end(self) -> None:
        if self._driver is not None:
            self._notes.keep()
            self._driver.end()

    def _finished(self, session_id: str, complete: bool) -> None:
        self._confirmation.close()
        if self._driver is not None:
            self._driver.finished()
        self._actions.finished(session_id, complete)

    def _show_level(self) -> None:
        if self._run is not None and self._story is not None:
            facts = self._story.facts
            heard = facts.no_microphone is None and facts.lost is None
            level = self._run.level() if heard else None
            self.stage.answer.show_level(level, wanted=facts.state.recording)
            if facts.speaking:
                self.stage.heading.show_loudness(self._actions.voice_loudness())

    def _now(self) -> float:
        return self._run.now() if self._run is not None else 0.0
