"""The Review page: puts the parts together, and connects them with presenter and player."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from greenroom.feedback.wording import sentence
from greenroom.model.errors import GreenroomError
from greenroom.model.report import Report
from greenroom.model.span import Span
from greenroom.platform.text import translate
from greenroom.ui.announce import announce
from greenroom.ui.components.toast import Toast
from greenroom.ui.review import commands as page_commands
from greenroom.ui.review.background import Background
from greenroom.ui.review.corrector import Corrector
from greenroom.ui.review.exporting import Exporting
from greenroom.ui.review.focus import order_focus
from greenroom.ui.review.jumping import Jumping
from greenroom.ui.review.layout import ReviewLayout
from greenroom.ui.review.note_dialog import NoteDialog
from greenroom.ui.review.notices import notice_actions, recording_gone
from greenroom.ui.review.outside import OutsideChanges
from greenroom.ui.review.playback import Playback
from greenroom.ui.review.present_cards import Wording
from greenroom.ui.review.presenter import ReviewPresenter
from greenroom.ui.review.services import Peaks, ReviewServices
from greenroom.ui.review.state import ReviewState, TakeView
from greenroom.ui.review.state_rows import Link
from greenroom.ui.review.waveform import Waveform
from greenroom.ui.shell.page import Command, KeyHint
from greenroom.ui.theme import theme


class ReviewPage(ReviewLayout):
    """Looking at a session. Plugs into the window as a `Page`."""

    def __init__(
        self,
        services: ReviewServices,
        wording: Wording = sentence,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._take_id = ""
        self._outlined = ""
        self._just_opened = False
        self._last: ReviewState | None = None
        self._toast = Toast(self)
        self.presenter = ReviewPresenter(services, wording, self._show)
        self.playback = Playback(services.player, self)
        self.background = Background(self)
        self.corrector = Corrector(self)
        self.exporting = Exporting(self)
        self.jumping = Jumping(self)
        self._connect()
        self.cards.set_opened(services.opened_cards())
        self.cards.opened.connect(services.keep_opened_cards)
        self._outside = OutsideChanges(services, self.presenter.refresh, self)

    # What the window asks of a page.

    @property
    def widget(self) -> QWidget:
        """The page itself."""
        return self

    @property
    def title(self) -> str:
        """Its name."""
        return translate("Review", "Review")

    def commands(self) -> Sequence[Command]:
        """Everything that can be done here."""
        return page_commands.commands(self)

    def key_hints(self) -> Sequence[KeyHint]:
        """Keys that are no commands."""
        return page_commands.key_hints()

    def regions(self) -> Sequence[QWidget]:
        """Time line and controls, transcript, cards, header, answers."""
        return (
            self.middle.bar,
            self.middle.transcript,
            self.cards,
            self.header,
            self.answers,
        )

    def first_focus(self) -> QWidget | None:
        """Play; without an answer, the one button that helps."""
        if self.presenter.state.header is None:
            return self.quick
        return self.middle.bar.play if self.presenter.take_id else self.middle.answer_now

    def entered(self) -> None:
        """Show the newest session the first time, and what is new later."""
        if self._just_opened:
            return
        if self.presenter.session_id:
            self.presenter.refresh()
        else:
            self.presenter.open()

    def left(self) -> None:
        """Fall silent, and let go of the video's file."""
        self.playback.pause()
        self.cards.show_video(None)

    # What the window and the menus call.

    def open_session(self, session_id: str = "", take_id: str = "") -> None:
        """Show a session (default: the newest) at a take (default: its first answer)."""
        self.presenter.open(session_id, take_id)
        # Whoever opens a session goes to the page next, which would read and lay out all again.
        self._just_opened = True
        QTimer.singleShot(0, self, self._opened)

    def settled(self) -> bool:
        """Whether all that is shown of the take is there, its waveform included."""
        return bool(self._take_id) and self._outlined == self._take_id

    def view(self) -> TakeView | None:
        """What is shown of the take."""
        return self.presenter.state.take

    def select_filler(self, span: Span) -> None:
        """Ring it on the time line and show it in its words."""
        self.middle.time_line.select_filler(span)
        self.cards.fillers.select(span)

    def step_answer(self, by: int) -> None:
        """The answer before or after."""
        self.presenter.step(by)
        current = self.answers.current_button()
        if current is not None:
            announce(self.answers, current.accessibleName())

    def retake(self) -> None:
        """One more take of this question; earlier ones are kept."""
        if not self.presenter.session_id:
            return
        self.playback.pause()
        room = self._services.retake if self.presenter.take_id else self._services.answer
        room(self.presenter.session_id, self.presenter.item)

    def same_again(self) -> None:
        """A new interview with the questions of this session."""
        self.playback.pause()
        self._services.same_again(self.presenter.session_id)

    def edit_note(self) -> None:
        """Write or change the note of this take."""
        view, question = self.view(), self.presenter.state.question
        if view is None or question is None:
            return
        name = next((tab.text for tab in question.takes if tab.take_id == view.take_id), "")
        dialog = NoteDialog(view.note, name, self)
        if dialog.exec() == NoteDialog.DialogCode.Accepted:
            self.guarded(lambda: self.presenter.set_note(dialog.text()))
        dialog.deleteLater()

    def delete_take(self) -> None:
        """Hide this take, with a way back."""
        view = self.view()
        if view is None:
            return
        self.playback.pause()
        restore = partial(self.guarded, partial(self.presenter.restore_take, view.take_id))
        if self.guarded(self.presenter.delete_take):
            told = translate("Review", "The take was deleted.")
            self.toast(told, translate("Review", "Undo"), restore)

    def find_words(self) -> None:
        """Open the search in the transcript."""
        if self.view() is not None:
            self.middle.transcript.find_bar.open_bar()

    def quick_question(self) -> None:
        """One quick question, from the empty page."""
        self._services.quick_question()

    def toast(self, text: str, action: str = "", run: Callable[[], object] | None = None) -> None:
        """Say that something was done, with at most one button."""
        self._toast.say(text, action, run or (lambda: None))

    def guarded(self, do: Callable[[], object]) -> bool:
        """Do something that may fail; a failure is shown, and nothing else changes."""
        try:
            do()
        except GreenroomError as error:
            title = translate("Review", "That was not kept")
            self.middle.show_banner((title, error.message))
            return False
        return True

    @property
    def services(self) -> ReviewServices:
        """What the page works with."""
        return self._services

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses what has the focus: Space belongs to playing."""
        focused = QApplication.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(
            focused, QAbstractButton
        ):
            focused.click()
            return
        super().keyPressEvent(event)

    def _connect(self) -> None:
        middle, bar = self.middle, self.middle.bar
        self.quick.clicked.connect(self.quick_question)
        self.answers.chosen.connect(self.presenter.select)
        self.answers.menu_wanted.connect(self._row_menu)
        self.header.session_chosen.connect(self.open_session)
        self.header.picker.clicked.connect(self._open_sessions)
        self.header.note.clicked.connect(self.edit_note)
        self.header.export.clicked.connect(self.exporting.start)
        self.header.retake.clicked.connect(self.retake)
        for again in (middle.answer_now, middle.transcript.answer_again):
            again.clicked.connect(self.retake)
        middle.take_chosen.connect(self.presenter.show_take)
        middle.time_line.seeked.connect(self.playback.seek)
        middle.scratchpad.opened.connect(self.playback.seek)
        middle.time_line.loop_chosen.connect(self.playback.set_loop)
        bar.toggle_wanted.connect(self.playback.toggle)
        bar.replay_wanted.connect(partial(self.playback.play, 0.0))
        bar.filler_wanted.connect(partial(self.jumping.filler, 1))
        bar.pause_wanted.connect(partial(self.jumping.pause, 1))
        bar.speed_chosen.connect(self.playback.set_speed)
        bar.speed_chosen.connect(self.cards.video.set_speed)
        self.playback.playing_changed.connect(self._show_video_now)
        self.playback.moved.connect(self._moved)
        self.playback.playing_changed.connect(bar.show_playing)
        self.cards.played.connect(self._play_link)
        self.cards.whole.answer_wanted.connect(self.presenter.select)
        self.cards.structure.kind_chosen.connect(self.corrector.change_structure)
        self.cards.fillers.chosen.connect(self.select_filler)
        self.cards.fillers.dismissed.connect(self.corrector.toggle_filler)
        self.cards.fillers.confirmed.connect(self.corrector.confirm_filler)
        middle.time_line.filler_pressed.connect(self.corrector.play_filler)
        middle.time_line.menu_wanted.connect(self.corrector.lane_menu)
        self.corrector.connect_transcript(middle.transcript)

    def _opened(self) -> None:
        self._just_opened = False

    def _show(self, state: ReviewState) -> None:
        self.show_content(content=state.header is not None)
        if state.header is None or state.question is None:
            self._take_id = ""
            self.playback.load("", 0.0)
            return
        self.header.picker.show_session(state.header)
        self.answers.show_rows(state.rows, state.selected)
        note = "" if state.take is None else state.take.note
        self.middle.show_question(state.question, note)
        answered = state.take is not None
        self.show_answered(answered=answered)
        self.header.note.setEnabled(answered)
        self.header.retake.setVisible(answered)  # else "Answer it now" stands under the question
        if state.take is None:
            self._take_id = ""
            self.playback.load("", 0.0)
            self.cards.show_video(None)
            self.middle.show_banner(None)
        else:
            self._show_take(state.take)
        QTimer.singleShot(0, self, partial(order_focus, self))

    def _show_take(self, view: TakeView) -> None:
        new = view.take_id != self._take_id
        self._take_id = view.take_id
        line = self.middle.time_line
        if new:
            line.set_loop(None)
            line.show_waveform(Waveform())
        line.show_lanes(view.lanes)
        self.middle.transcript.show_take(view)
        if new:
            self.middle.transcript.text.verticalScrollBar().setValue(0)
        self.cards.show_take(view)
        self.cards.show_video(self._services.video(view.take_id))
        self._ask_for_together(view.take_id, new=new)
        if new:
            self.playback.load(view.take_id, view.duration)
            self._ask_for_peaks(view.take_id)
            self.middle.scratchpad.show_snapshots(self._services.snapshots(view.take_id))
            line.select_filler(None)
            self.cards.fillers.select(None)
        self.middle.bar.set_available(
            sound=self.playback.available,
            fillers=bool(view.lanes.fillers),
            pauses=bool(view.lanes.pauses),
        )
        self._moved(self.playback.position())
        self._show_notice(view)

    def _show_notice(self, view: TakeView) -> None:
        notice = view.notice if self.playback.available else recording_gone()
        if notice is None:
            self.middle.show_banner(None)
            return
        actions = notice_actions(self, notice, view.take_id)
        self.middle.show_banner((notice.title, notice.text), actions)

    def _ask_for_together(self, take_id: str, *, new: bool) -> None:
        def show(whole: Report | None) -> None:
            if take_id == self._take_id:
                self.cards.structure.show_together(self.presenter.together(whole))

        if new:
            self.cards.structure.show_together("")
        if self.presenter.followed_up():
            session_id, item = self.presenter.session_id, self.presenter.item
            call = partial(self._services.together, session_id, item)
            self.background.run(call, show, lambda _error: None)

    def _ask_for_peaks(self, take_id: str) -> None:
        def show(peaks: Peaks) -> None:
            if take_id == self._take_id:
                self.middle.time_line.show_waveform(Waveform(peaks))
                self._outlined = take_id

        self.background.run(partial(self._services.peaks, take_id), show, lambda _error: None)

    def _moved(self, moment: float) -> None:
        view = self.view()
        if view is None:
            return
        self.middle.transcript.text.set_moment(moment, follow=self.playback.playing())
        word = self.middle.transcript.text.current_word()
        if not (theme().reduced_motion and self.playback.playing() and word is not None):
            self.middle.time_line.set_position(moment)
        else:  # from word to word
            self.middle.time_line.set_position(word.span.start)
        self.middle.scratchpad.follow(moment)
        self._show_video_now()
        self.middle.bar.show_position(moment, view.duration)

    def _show_video_now(self) -> None:
        playback = self.playback
        self.cards.video.follow(playback.position(), playing=playback.playing())

    def _play_link(self, link: Link) -> None:
        self.playback.play(link.span.start, link.span.end)

    def _open_sessions(self) -> None:
        self.header.open_sessions(self._services.sessions(), self.presenter.session_id)

    def _row_menu(self, item: int, place: QPoint) -> None:
        self.presenter.select(item)
        if self.view() is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(translate("Review", "Retake")).triggered.connect(self.retake)
        menu.addAction(translate("Review", "Delete this take")).triggered.connect(self.delete_take)
        menu.addSeparator()
        menu.addAction(page_commands.same_again_text()).triggered.connect(self.same_again)
        menu.popup(place)
