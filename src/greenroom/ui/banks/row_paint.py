"""Paints a row: check box, text over as many lines as it needs, facts, and what needs attention."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from greenroom.ui.banks.rows import ListRow
from greenroom.ui.components.painting import leading, rounded
from greenroom.ui.theme import Role, theme

_PAD, _ACROSS, _BOX, _GAP = 9, 12, 18, 10
_SCROLL = 14
_WRAP = int(Qt.TextFlag.TextWordWrap)
_MOST = 10_000

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """For a list of `ListRow`s.

    Heights are remembered for as long as the list keeps its width, since a long list asks for all
    of them.
    """

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[str, Role, int], float] = {}
        self._measured_at = (0, 0.0)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the texts need at the width of the list."""
        row = self._row(index)
        if row is None:
            return QSize(0, 0)
        if self._measured_at != (now := (self._view.width(), theme().scale)):
            self._heights.clear()
            self._measured_at = now
        room = self._room(row)
        height = 2.0 * theme().size(_PAD)
        for text, role, _ in _lines(row):
            height += self._height(text, role, room)
        return QSize(theme().size(80), int(height) + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, box, texts."""
        row = self._row(index)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        self._paint_ground(painter, box, option, row)
        if row.on is not None:
            self._paint_check(painter, box, on=row.on)
        self._paint_texts(painter, box, row)
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """The check box by mouse and by Space."""
        row = self._row(index)
        if row is None or row.on is None:
            return False
        pressed = False
        if (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and event.button() is Qt.MouseButton.LeftButton
        ):
            rect = QRectF(option.rect)
            around = self._mirrored(
                QRectF(rect.left(), rect.top(), self._lead(row), rect.height()), rect
            )
            pressed = around.contains(event.position())
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            pressed = event.key() == Qt.Key.Key_Space
        if pressed:
            state = Qt.CheckState.Unchecked if row.on else Qt.CheckState.Checked
            model.setData(index, state, Qt.ItemDataRole.CheckStateRole)
        return pressed

    def helpEvent(self, event: QHelpEvent, *_rest: object) -> bool:
        """Nothing is cut, so nothing has to be told."""
        event.ignore()
        return False

    def _paint_ground(
        self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, row: ListRow
    ) -> None:
        state = option.state
        inner = box.adjusted(1, 1, -1, -1)
        if state & QStyle.StateFlag.State_Selected:
            rounded(painter, inner, 8, theme().color("accentTint"))
            bar = QRectF(inner.left(), inner.top() + 8, 4, inner.height() - 16)
            rounded(painter, self._mirrored(bar, box), 2, theme().color("accent"))
        elif state & QStyle.StateFlag.State_MouseOver and not row.heading:
            rounded(painter, inner, 8, theme().color("inset"))

    def _paint_check(self, painter: QPainter, box: QRectF, *, on: bool) -> None:
        side = theme().size(_BOX)
        place = QRectF(
            box.left() + theme().size(_ACROSS), box.top() + theme().size(_PAD) + 1, side, side
        )
        place = self._mirrored(place, box)
        if not on:
            line = theme().color("line")
            rounded(painter, place, 4, theme().color("surface"), line, width=1.5)
            return
        rounded(painter, place, 4, theme().color("accent"))
        ratio = self._view.devicePixelRatioF()
        tick = theme().pixmap("check", "onAccent", side - 4, ratio)
        painter.drawPixmap(place.topLeft() + QPointF(2, 2), tick)

    def _paint_texts(self, painter: QPainter, box: QRectF, row: ListRow) -> None:
        lead, room = self._lead(row), self._room(row)
        y = box.top() + theme().size(_PAD)
        align = leading(self._view) | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
        for text, role, token in _lines(row):
            height = self._height(text, role, room)
            place = self._mirrored(QRectF(box.left() + lead, y, room, height), box)
            painter.setFont(theme().font(role))
            painter.setPen(theme().color(token))
            painter.drawText(place, int(align) | _WRAP, text)
            y += height

    def _height(self, text: str, role: Role, room: int) -> float:
        key = (text, role, room)
        if key not in self._heights:
            metrics = theme().metrics(role)
            needed = metrics.boundingRect(QRectF(0, 0, max(room, 40), _MOST), _WRAP, text).height()
            lines = max(1, round(needed / metrics.lineSpacing()))
            self._heights[key] = max(needed, float(lines * theme().line(role)))
        return self._heights[key]

    def _room(self, row: ListRow) -> int:
        """Pixels that a line of text may have."""
        return self._view.width() - theme().size(_SCROLL) - self._lead(row) - theme().size(_ACROSS)

    def _lead(self, row: ListRow) -> int:
        return theme().size(_ACROSS + (_BOX + _GAP if row.on is not None else 0))

    def _mirrored(self, rect: QRectF, box: QRectF) -> QRectF:
        if self._view.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return rect
        left = box.left() + box.right() - rect.right()
        return QRectF(left, rect.y(), rect.width(), rect.height())

    @staticmethod
    def _row(index: Index) -> ListRow | None:
        row: ListRow | None = index.data(Qt.ItemDataRole.UserRole)
        return row


def _lines(row: ListRow) -> list[tuple[str, Role, str]]:
    """Texts of a row with role and colour."""
    if row.heading:
        return [(row.text, Role.CAPTION_STRONG, "text2")]
    role = Role.SMALL_STRONG if row.strong else Role.SMALL
    lines = [(row.text, role, "text3" if row.dim else "text")]
    if row.facts:
        lines.append((row.facts, Role.CAPTION, "text2"))
    if row.notice:
        lines.append((f"▲ {row.notice}", Role.CAPTION_STRONG, "warn"))
    return lines
