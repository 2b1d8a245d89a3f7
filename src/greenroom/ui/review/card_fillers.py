"""The card Fillers: counts, and one filler in its words."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QWidget

from greenroom.model.span import Span
from greenroom.platform.text import translate
from greenroom.ui.components.button import LinkButton
from greenroom.ui.components.command_key import CommandKey
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.key_name import key_name
from greenroom.ui.components.label import Label
from greenroom.ui.components.painting import mirrored, painting, rounded, whole
from greenroom.ui.components.unbounded import UNBOUNDED
from greenroom.ui.review.cards_base import ReviewCard
from greenroom.ui.review.density import Density
from greenroom.ui.review.disclosure import NoteTitle
from greenroom.ui.review.figure import link_button
from greenroom.ui.review.rich_label import Piece, RichLabel
from greenroom.ui.review.state import FillerGroup, FillersCard, Occurrence
from greenroom.ui.theme import Role, theme

_ROW_GAP, _ROW_PADDING = 7, 8
_LEAST_WORDS = 90


class FillerChip(QAbstractButton):
    """A filler and how often it was said; a dashed outline and "?" where it is only possible."""

    focus_ring = True
    ring_radius = 6

    def __init__(self, group: FillerGroup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counted = group
        self.setText(f"{group.text}?" if group.possible else group.text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        times = translate("Review", "%n times", group.count)
        name = translate("Review", "“{filler}”, {times}")
        if group.possible:
            name = translate("Review", "“{filler}”, possible, {times}")
        self.setAccessibleName(name.format(filler=group.text, times=times))
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Text and count, 22 high."""
        metrics = theme().metrics(Role.CAPTION_STRONG)
        width = metrics.horizontalAdvance(self.text()) + metrics.horizontalAdvance(self._count())
        return QSize(int(width) + theme().size(22), theme().size(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Tint; the chosen one has an outline."""
        color, pad = theme().color, theme().size(8)
        with painting(self) as painter:
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            if self.counted.possible:
                self._outline(painter)
            else:
                edge = color("F") if self.isChecked() or self.underMouse() else None
                rounded(painter, whole(self.rect()), 6, color("Ft"), edge)
            painter.setFont(theme().font(Role.CAPTION_STRONG))
            metrics = theme().metrics(Role.CAPTION_STRONG)
            text_width = metrics.horizontalAdvance(self.text())
            center = Qt.AlignmentFlag.AlignCenter
            painter.setPen(color("F"))
            place = mirrored(self, QRectF(pad, 0, text_width + 1, self.height()))
            painter.drawText(place, center, self.text())
            painter.setPen(color("text"))
            x = pad + text_width + theme().size(6)
            count = QRectF(x, 0, metrics.horizontalAdvance(self._count()) + 1, self.height())
            painter.drawText(mirrored(self, count), center, self._count())

    def _outline(self, painter: QPainter) -> None:
        chosen = self.isChecked() or self.underMouse()
        style = Qt.PenStyle.SolidLine if chosen else Qt.PenStyle.DashLine
        rounded(painter, whole(self.rect()), 6, None, theme().color("F"), style=style)

    def _count(self) -> str:
        return str(self.counted.count)


class OccurrenceRow(QFrame):
    """When it was said, in which words, and the way to say that it is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme().changed.connect(self.update)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The inset."""
        with painting(self) as painter:
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            rounded(painter, whole(self.rect()), 6, theme().color("inset"))


class FillersCardView(ReviewCard):
    """`dismissed(Span)` says that the filler there is none, or is one after all.

    `confirmed(Span)` says that a possible one is one; `chosen(Span)` tells which is selected.
    `opened(bool)` says that the person shows or hides the note behind the title.
    """

    dismissed = Signal(object)
    confirmed = Signal(object)
    chosen = Signal(object)
    opened = Signal(bool)

    def __init__(self) -> None:
        self._rate = RichLabel(Role.SMALL)
        title = translate("Review", "Fillers")
        self.note = NoteTitle(title)
        super().__init__(title, self._rate, heading=self.note)
        self.note.opened.connect(self._open_note)
        self._state = FillersCard()
        self._words: RichLabel | None = None
        self._beside: list[QWidget] = []
        self._selected: Span | None = None
        self._dismiss_key, self._confirm_key = CommandKey("X", self), CommandKey("Y", self)
        for key in (self._dismiss_key, self._confirm_key):
            key.changed.connect(self._rebuild)

    def show_card(self, state: FillersCard) -> None:
        """Other counts."""
        self._state = state
        self._rate.setVisible(not state.message)
        self._rebuild()

    def set_open(self, is_open: bool) -> None:
        """Show the note on how far the count can be trusted, or leave it behind the title."""
        self.note.setChecked(is_open)
        self._rebuild()

    def select(self, span: Span | None) -> None:
        """Show one filler in its words."""
        if span != self._selected:
            self._selected = span
            self._rebuild()

    def selected(self) -> Span | None:
        """The filler that is shown in its words."""
        found = self._occurrence()
        return None if found is None else found.span

    def set_density(self, density: Density) -> None:
        """One line for the rate, and one for the filler in its words."""
        super().set_density(density)
        self._show_rate(self._state)
        if self._words is None:
            return
        close = density > Density.SPACIOUS
        self._words.set_most_lines(1 if close else 0)
        self._words.setMaximumWidth(self._room_for_words() if close else UNBOUNDED)

    def _room_for_words(self) -> int:
        """Pixels that a line of the row leaves beside the moment and the ways to correct it."""
        margins = self.body.contentsMargins()
        room = self.width() - margins.left() - margins.right() - 2 * _ROW_PADDING
        room -= sum(widget.sizeHint().width() + _ROW_GAP for widget in self._beside)
        return max(room, theme().size(_LEAST_WORDS))

    def _show_rate(self, state: FillersCard) -> None:
        close = self.density > Density.SPACIOUS
        time = state.brief if close else state.time
        pieces = [Piece(state.count, bold=True), Piece(f" {time}", color="text2")]
        if state.rate:
            per_minute = translate("Review", "per minute")
            pieces += [
                Piece("\u2002=\u2002", color="text2"),
                Piece(state.rate, bold=True),
                Piece(f" {per_minute}", color="text2"),
            ]
        self._rate.set_pieces(*pieces)
        status = "" if state.status is None else f" ({state.status.words})"
        self._rate.setToolTip(state.tooltip)
        self._rate.setAccessibleDescription(status)

    def _rebuild(self) -> None:
        state = self._state
        self._words = None
        self.start_over(state.message)
        if state.warning:
            self.content.addWidget(Label(state.warning, Role.SMALL, "warn", wrap=True))
        if state.groups or state.more:
            self.content.addWidget(self._chips())
        occurrence = self._occurrence()
        if occurrence is not None:
            self.content.addWidget(self._row(occurrence))
        elif not state.message:
            text = translate("Review", "No fillers were heard.")
            self.content.addWidget(Label(text, Role.SMALL, "text2", wrap=True))
        self.note.set_note(state.note)
        if state.note and self.note.isChecked():
            self.content.addWidget(Label(state.note, Role.CAPTION, "text2", wrap=True))
        self.set_density(self.density)
        self.made_anew.emit()

    def _open_note(self, is_open: bool) -> None:
        self._rebuild()
        self.opened.emit(is_open)

    def _chips(self) -> QWidget:
        box = QWidget()
        flow = FlowLayout(box, gap=8, row_gap=6)
        here = self._occurrence()
        for group in self._state.groups:
            chip = FillerChip(group)
            chip.setChecked(here in group.occurrences)
            chip.clicked.connect(lambda _on=False, group=group: self._next_of(group))
            flow.addWidget(chip)
        if self._state.more:
            more = Label(self._state.more, Role.CAPTION, "text2", wrap=True)
            more.setToolTip(translate("Review", "Weak evidence: they are not in the count."))
            flow.addWidget(more)
        return box

    def _next_of(self, group: FillerGroup) -> None:
        here = self._occurrence()
        place = group.occurrences.index(here) + 1 if here in group.occurrences else 0
        occurrence = group.occurrences[place % len(group.occurrences)]
        self._selected = occurrence.span
        self.chosen.emit(occurrence.span)
        self.play(occurrence.link)
        self._rebuild()

    def _row(self, occurrence: Occurrence) -> QWidget:
        row = OccurrenceRow()
        flow = FlowLayout(row, gap=_ROW_GAP, row_gap=2)
        flow.setContentsMargins(_ROW_PADDING, 6, _ROW_PADDING, 6)
        moment = link_button(occurrence.link)
        moment.clicked.connect(lambda _on=False: self.play(occurrence.link))
        words = self._words = RichLabel(Role.CAPTION)
        gap = " " if occurrence.before else ""
        words.set_pieces(
            Piece(f"“{occurrence.before}{gap}"),
            self._said(occurrence),
            Piece(f" {occurrence.after}…”" if occurrence.after else "”"),
        )
        text = translate("Review", "Not a filler")
        if occurrence.dismissed:
            text = translate("Review", "Mark as filler")
        correct = LinkButton(text, Role.CAPTION)
        correct.setToolTip(_tip(self._dismiss_key))
        correct.clicked.connect(lambda _on=False: self.dismissed.emit(occurrence.span))
        ways: list[QWidget] = [correct]
        if occurrence.possible and not occurrence.dismissed:
            ways.insert(0, self._confirm(occurrence))
        self._beside = [moment, *ways]
        for widget in (moment, words, *ways):
            flow.addWidget(widget)
        return row

    def _said(self, occurrence: Occurrence) -> Piece:
        if occurrence.possible:
            return Piece(f"{occurrence.filler}?", bold=True, color="F")
        return Piece(occurrence.filler, mark=not occurrence.dismissed)

    def _confirm(self, occurrence: Occurrence) -> QWidget:
        button = LinkButton(translate("Review", "It is a filler"), Role.CAPTION)
        button.setToolTip(_tip(self._confirm_key))
        button.clicked.connect(lambda _on=False: self.confirmed.emit(occurrence.span))
        return button

    def _occurrence(self) -> Occurrence | None:
        everything = [one for group in self._state.groups for one in group.occurrences]
        for one in everything:
            if one.span == self._selected:
                return one
        certain = [group for group in self._state.groups if not group.possible]
        groups = certain or list(self._state.groups)
        return groups[-1].occurrences[0] if groups else None


def _tip(command: CommandKey) -> str:
    """Which key does the same; "" where none does."""
    told = translate("Review", "{key} on the keyboard")
    return told.format(key=key_name(command.key)) if command.key else ""
