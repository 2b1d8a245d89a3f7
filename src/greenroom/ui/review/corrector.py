"""The person's corrections: menus and dialogs in, presenter calls out, a way back after each."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QDialog, QMenu

from greenroom.model.part_letters import part_letter
from greenroom.model.question import StructureKind
from greenroom.model.span import Span
from greenroom.platform.text import translate
from greenroom.ui.review.filler_menu import FillerActions, fill_filler, fill_missing
from greenroom.ui.review.formatting import clock, part_name
from greenroom.ui.review.lane_choice import fill_lane_choices
from greenroom.ui.review.missing import MissingHere
from greenroom.ui.review.present_words import with_surroundings
from greenroom.ui.review.state import Mark
from greenroom.ui.review.state_transcript import WordMark
from greenroom.ui.review.structure_names import structure_name
from greenroom.ui.review.surface import ReviewSurface
from greenroom.ui.review.transcript_panel import TranscriptPanel
from greenroom.ui.review.word_menu import FixWordDialog, WordActions, fill_parts, word_menu


class _Actions(WordActions):
    """The menu's calls for one word."""

    def __init__(self, corrector: "Corrector", word: WordMark) -> None:
        self._corrector, self._word = corrector, word

    def play(self) -> None:
        self._corrector.play_word(self._word)

    def toggle_filler(self) -> None:
        self._corrector.toggle_word(self._word)

    def add_before(self, text: str) -> None:
        self._corrector.add_missing(max(0.0, self._word.span.start - 0.01), text)

    def change_part(self, part: str) -> None:
        self._corrector.change_part(part, self._word.span.middle)

    def fix(self) -> None:
        self._corrector.fix_word(self._word)


class _FillerActions(FillerActions):
    """The menu's calls for one filler."""

    def __init__(self, corrector: "Corrector", span: Span) -> None:
        self._corrector, self._span = corrector, span

    def play(self) -> None:
        self._corrector.play_filler(self._span)

    def confirm(self) -> None:
        self._corrector.confirm_filler(self._span)

    def toggle(self) -> None:
        self._corrector.toggle_filler(self._span)


class Corrector(QObject):
    """Every change recalculates at once and can be undone (Ctrl+Z, or Undo in the toast)."""

    def __init__(self, page: ReviewSurface) -> None:
        super().__init__(page.widget)
        self._page = page

    def connect_transcript(self, panel: TranscriptPanel) -> None:
        """Listen to the transcript."""
        panel.text.word_pressed.connect(self.play_word)
        panel.text.menu_wanted.connect(self._word_menu)
        panel.change_part.clicked.connect(self._part_menu)
        panel.fix_words.clicked.connect(self.fix_here)

    def play_word(self, word: WordMark) -> None:
        """Play from a word."""
        self._page.playback.play(word.span.start)

    def play_filler(self, span: Span) -> None:
        """Play a filler with a second around it, and select it."""
        around = with_surroundings(span)
        self._page.select_filler(span)
        self._page.playback.play(around.start, around.end)

    def toggle_filler(self, span: Span) -> None:
        """Not a filler, or one after all."""
        page = self._page
        counts = False

        def change() -> None:
            nonlocal counts
            counts = page.presenter.toggle_filler(span)

        if page.guarded(change):
            page.select_filler(span)
            text = translate("Review", "Not counted as a filler.")
            if counts:
                text = translate("Review", "Counted as a filler.")
            self._tell(text)

    def toggle_selected(self) -> None:
        """X: the selected filler is none, and again to undo."""
        span = self._page.cards.fillers.selected()
        if span is not None:
            self.toggle_filler(span)

    def confirm_filler(self, span: Span) -> None:
        """A possible filler is one, and counts from now on."""
        if self._page.guarded(lambda: self._page.presenter.confirm_filler(span)):
            self._page.select_filler(span)
            self._tell(translate("Review", "Counted as a filler."))

    def confirm_selected(self) -> None:
        """Y: the selected possible filler is one."""
        span = self._page.cards.fillers.selected()
        if span is not None and any(mark.possible and mark.span == span for mark in self._marks()):
            self.confirm_filler(span)

    def add_missing(self, moment: float | None = None, text: str = "um") -> None:
        """M: a filler was said here (default: at the playhead) that was not found."""
        page = self._page
        view = page.view()
        if view is None or view.transcript.message:
            return
        at = self._page.playback.position() if moment is None else moment
        found: list[MissingHere] = []
        if not page.guarded(lambda: found.append(page.presenter.add_filler(at, text))):
            return
        page.select_filler(found[0].span)
        known = found[0].known
        if known is not None and not known.possible:
            page.toast(translate("Review", "This filler is counted already."))
            return
        told = translate("Review", "A filler was added at {moment}.")
        self._tell(told.format(moment=clock(found[0].span.start)))

    def lane_menu(self, moment: float, filler: Mark | None, place: QPoint) -> QMenu:
        """The menu of the time line at a moment, and at a filler's mark."""
        page = self._page
        menu = QMenu(page.widget)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if filler is None:
            play = menu.addAction(translate("Review", "Play from here"))
            play.triggered.connect(lambda: page.playback.play(moment))
            if self._marks() or self._page.middle.transcript.text.state().words:
                add = menu.addMenu(translate("Review", "A filler is missing here"))
                fill_missing(add, partial(self.add_missing, moment))
        else:
            fill_filler(menu, _FillerActions(self, filler.span), possible=filler.possible)
        fill_lane_choices(menu, page.middle.time_line)
        menu.popup(place)
        return menu

    def toggle_word(self, word: WordMark) -> None:
        """The same for a word, which may not be a filler yet."""
        page = self._page
        mark = page.middle.transcript.text.filler_at(word)
        if mark is not None:
            self.toggle_filler(mark.span)
            return
        text = self._text_of(word).strip(".,;:!?…").lower()
        if page.guarded(lambda: page.presenter.mark_filler(word.span, text)):
            page.select_filler(word.span)
            self._tell(translate("Review", "Counted as a filler."))

    def change_part(self, part: str, moment: float | None = None) -> None:
        """The sentence at a moment (default: here) belongs to a part."""
        page = self._page
        if moment is None:
            moment = self.here()
        sentence = page.presenter.sentence_at(moment)
        if sentence is None or sentence.label == part:
            return
        if part not in (*page.presenter.parts(), "other"):
            return
        if page.guarded(lambda: page.presenter.change_part(moment, part)):
            text = translate("Review", "The sentence at {moment} is now {part}.")
            self._tell(text.format(moment=clock(sentence.span.start), part=part_name(part)))

    def change_to_letter(self, letter: str) -> None:
        """The same for the part of this answer's structure that has the letter."""
        part = self.part_of_letter(letter)
        if part:
            self.change_part(part)

    def part_of_letter(self, letter: str) -> str:
        """The part that the letter stands for in this answer; "" where it stands for none."""
        parts = self._page.presenter.parts()
        return next((part for part in parts if part_letter(part) == letter), "")

    def change_structure(self, kind: str) -> None:
        """Look through the answer for another structure."""
        page = self._page
        before = page.presenter.state
        changed = page.guarded(lambda: page.presenter.change_structure(StructureKind(kind)))
        if changed and page.presenter.state is not before:
            name = structure_name(StructureKind(kind))
            self._tell(translate("Review", "Now looked through for: {name}").format(name=name))

    def fix_word(self, word: WordMark) -> None:
        """Ask how a word should read."""
        page = self._page
        if word.index < 0:
            return
        sentence = page.presenter.sentence_at(word.span.middle)
        context = clock(word.span.start)
        if sentence is not None:
            context = f"{context}  “{sentence.text}”"
        dialog = FixWordDialog(self._text_of(word), context, page.widget)
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        text = dialog.text()
        dialog.deleteLater()
        if agreed and page.guarded(lambda: page.presenter.fix_word(word.index, text)):
            self._tell(translate("Review", "The word was fixed."))

    def undo(self) -> None:
        """Undo the latest correction."""
        page = self._page
        if page.presenter.can_undo() and page.guarded(page.presenter.undo):
            page.toast(translate("Review", "Undone."))

    def here(self) -> float:
        """The moment that the keyboard points at, else where the playhead stands."""
        word = self._page.middle.transcript.text.pointed_word()
        return self._page.playback.position() if word is None else word.span.middle

    def _marks(self) -> tuple[Mark, ...]:
        view = self._page.view()
        return () if view is None else view.lanes.fillers

    def _tell(self, text: str) -> None:
        self._page.toast(text, translate("Review", "Undo"), self.undo)

    def _text_of(self, word: WordMark) -> str:
        state = self._page.middle.transcript.text.state()
        return state.text[word.start_char : word.end_char]

    def _word_menu(self, word: WordMark, place: QPoint) -> None:
        page = self._page
        parts = page.presenter.parts()
        sentence = page.presenter.sentence_at(word.span.middle) if parts else None
        mark = page.middle.transcript.text.filler_at(word)
        part = None if sentence is None else sentence.label
        menu = word_menu(
            page.widget,
            _Actions(self, word),
            filler=None if mark is None else _FillerActions(self, mark.span),
            possible=mark is not None and mark.possible,
            part=part,
            parts=parts,
        )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _part_menu(self) -> None:
        page = self._page
        word = self._word_here()
        sentence = page.presenter.sentence_at(self.here())
        if word is None or sentence is None:
            return
        menu = QMenu(page.widget)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = translate("Review", "The sentence at {moment} is").format(
            moment=clock(sentence.span.start)
        )
        menu.addAction(title).setEnabled(False)
        fill_parts(menu, _Actions(self, word), sentence.label, page.presenter.parts())
        button = page.middle.transcript.change_part
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def fix_here(self) -> None:
        """Correct the word that is pointed at, else the one that is played."""
        word = self._word_here()
        if word is not None:
            self.fix_word(word)

    def _word_here(self) -> WordMark | None:
        view = self._page.middle.transcript.text
        pointed = view.pointed_word() or view.current_word()
        words = view.state().words
        if pointed is not None or not words:
            return pointed
        moment = self._page.playback.position()
        return min(words, key=lambda word: abs(word.span.middle - moment))
