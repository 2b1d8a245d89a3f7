"""Figures that open their evidence when pressed."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QStyle, QWidget

from greenroom.ui.components.button import LinkButton
from greenroom.ui.components.label import Label
from greenroom.ui.components.painting import mirrored, painting, whole
from greenroom.ui.components.status import StatusWords
from greenroom.ui.review.state import Figure
from greenroom.ui.review.state_chips import Status
from greenroom.ui.review.state_rows import Link
from greenroom.ui.theme import Role, theme

_SHOWN_LINKS = 2


def status_words(status: Status) -> StatusWords:
    """A status as figures and parts show it: its shape, then its words."""
    return StatusWords(status.words, status.place, Role.CAPTION_MEDIUM)


class ValueButton(QAbstractButton):
    """A figure in bold with its unit. Each press plays the next piece of its evidence."""

    played = Signal(object)
    focus_ring = True
    ring_radius = 4

    def __init__(
        self, role: Role, unit_role: Role = Role.SMALL, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._role, self._unit_role = role, unit_role
        self._unit = ""
        self._evidence: tuple[Link, ...] = ()
        self._next = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._play_next)
        theme().changed.connect(self._restyle)

    def set_value(self, value: str, unit: str, evidence: Sequence[Link], name: str) -> None:
        """Another figure; without evidence it cannot be pressed."""
        self.setText(value)
        self._unit = unit
        if tuple(evidence) != self._evidence:
            self._next = 0
        self._evidence = tuple(evidence)
        usable = bool(self._evidence)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if usable else Qt.FocusPolicy.NoFocus)
        shape = Qt.CursorShape.PointingHandCursor if usable else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        self.setAccessibleName(name)
        self.setAccessibleDescription(self._evidence[0].name if usable else "")
        self._restyle()

    def sizeHint(self) -> QSize:
        """The figure and its unit in one line."""
        height = min(theme().line(self._role) + 2, theme().size(22))
        return QSize(int(self._value_width() + self._unit_width()) + 2, height)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Underlined while it is pointed at, as links are."""
        hot = self.underMouse() and bool(self._evidence)
        with painting(self) as painter:
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            painter.setFont(theme().font(self._role))
            painter.setPen(theme().color("accent" if hot else "text"))
            row = whole(self.rect())
            value = mirrored(self, QRectF(0, 0, self._value_width() + 1, self.height()))
            painter.drawText(value, Qt.AlignmentFlag.AlignCenter, self.text())
            if hot:
                y = row.bottom() - 1
                painter.drawLine(QPointF(value.left(), y), QPointF(value.right(), y))
            if self._unit:
                painter.setFont(theme().font(self._unit_role))
                painter.setPen(theme().color("text3"))
                x = self._value_width()
                unit = mirrored(self, QRectF(x, 1, self.width() - x, self.height()))
                painter.drawText(unit, Qt.AlignmentFlag.AlignCenter, self._unit)

    def _value_width(self) -> float:
        return theme().metrics(self._role).horizontalAdvance(self.text())

    def _unit_width(self) -> float:
        if not self._unit:
            return 0.0
        return theme().metrics(self._unit_role).horizontalAdvance(self._unit) + theme().size(5)

    def _play_next(self) -> None:
        if self._evidence:
            self.played.emit(self._evidence[self._next % len(self._evidence)])
            self._next += 1

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def link_button(link: Link, role: Role = Role.CAPTION) -> LinkButton:
    """An underlined jump with the name that screen readers say."""
    button = LinkButton(link.text, role)
    button.setAccessibleName(link.name)
    button.setToolTip(link.name)
    return button


class FigureView(QWidget):
    """Label, figure, then status words or jumps: under each other, or in a line.

    Places them itself, so that who holds it knows its size in both forms before it is shown.
    """

    played = Signal(object)

    def __init__(self, figure: Figure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._starts: tuple[int, int] | None = None
        self._sizes: list[QSize] = []
        self.label = Label(figure.label, Role.CAPTION, "text3", parent=self)
        self.value = ValueButton(Role.SECTION, parent=self)
        words = "" if figure.status is None else figure.status.words
        parts = (figure.label, f"{figure.value} {figure.unit}".strip(), words)
        name = ", ".join(part for part in parts if part)
        self.value.set_value(figure.value, figure.unit, figure.evidence, name)
        self.value.played.connect(self.played)
        for widget in (self, self.label, self.value):
            widget.setToolTip(figure.tooltip)
        self._tails: list[QWidget] = []
        if figure.status is not None:
            status = status_words(figure.status)
            status.setParent(self)
            status.setToolTip(figure.tooltip)
            self._tails.append(status)
        if figure.links:
            self._tails.append(self._links(figure.links))
        theme().changed.connect(self._measure_again)  # after the parts, which have new sizes then

    def part_sizes(self) -> list[QSize]:
        """Of label, figure, and what follows; remembered, for its layout asks often."""
        if not self._sizes:
            self._sizes = [part.sizeHint() for part in self._parts()]
        return self._sizes

    def column_size(self) -> QSize:
        """Under each other."""
        sizes = self.part_sizes()
        return QSize(max(size.width() for size in sizes), sum(size.height() for size in sizes))

    def line_size(self, first: int, second: int) -> QSize:
        """In a line in which the figure begins at `first`, and what follows it at `second`."""
        sizes = self.part_sizes()
        width = second + sum(size.width() for size in sizes[2:])
        return QSize(max(width, first), max(size.height() for size in sizes))

    def starts_within(self, width: int, first: int, second: int) -> tuple[int, int]:
        """Where figure and what follows begin in a line of `width` pixels; earlier, if needed."""
        label, value, *tails = (size.width() for size in self.part_sizes())
        second = min(second, max(first + value, width - sum(tails)))
        over = max(0, second + sum(tails) - width)
        first = max(label, first - over)
        return first, max(first + value, second - over)

    def as_column(self) -> None:
        """Stand under each other."""
        self._starts = None
        self._place()

    def as_line(self, first: int, second: int) -> None:
        """Stand in a line; as in `line_size`."""
        self._starts = (first, second)
        self._place()

    def sizeHint(self) -> QSize:
        """In the form that it has now."""
        return self.column_size() if self._starts is None else self.line_size(*self._starts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts."""
        super().resizeEvent(event)
        self._place()

    def _measure_again(self) -> None:
        self._sizes = []
        self.updateGeometry()

    def _parts(self) -> list[QWidget]:
        return [self.label, self.value, *self._tails]

    def _place(self) -> None:
        x = y = 0
        for number, (part, size) in enumerate(zip(self._parts(), self.part_sizes(), strict=True)):
            if self._starts is not None:
                x = (0, *self._starts)[number] if number < 3 else x
                y = (self.height() - size.height()) // 2
            place = QRect(x, y, size.width(), size.height())
            part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
            if self._starts is None:
                y += size.height()
            else:
                x += size.width()

    def _links(self, links: tuple[Link, ...]) -> QWidget:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        shown = links if len(links) <= _SHOWN_LINKS + 1 else links[:_SHOWN_LINKS]
        for link in shown:
            button = link_button(link)
            button.clicked.connect(lambda _checked=False, link=link: self.played.emit(link))
            row.addWidget(button)
        if len(shown) < len(links):
            row.addWidget(Label(f"+{len(links) - len(shown)}", Role.CAPTION, "text3"))
        return box
