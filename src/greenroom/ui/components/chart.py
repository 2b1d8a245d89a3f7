"""Bars and lines of an exhibit, painted in the theme's colours and told apart by pattern too."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from greenroom.model.case import Chart, Table
from greenroom.platform.text import translate
from greenroom.ui.components.chart_scale import (
    Scale,
    in_words,
    is_bars,
    scale_of,
    tick_text,
    written,
)
from greenroom.ui.components.data_table import DataTable
from greenroom.ui.components.label import Label
from greenroom.ui.components.painting import painting
from greenroom.ui.theme import Role, theme
from greenroom.ui.theme.part_looks import Pattern
from greenroom.ui.theme.patterns import pattern_brush

_HEIGHT, _LEAST_HEIGHT = 180, 150
_BAR, _GAP, _AXIS_GAP = 40, 5, 10
_KEY = 14
_CENTER = Qt.AlignmentFlag.AlignCenter


class ChartView(QWidget):
    """A legend and the chart; a screen reader hears all values.

    Its context menu shows the same values as a table, and the chart again.
    """

    def __init__(self, chart: Chart, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._legend = _legend(chart)
        column.addWidget(self._legend)
        self._legend.setVisible(len(chart.series) > 1)
        self.plot = _Plot(chart, title)
        column.addWidget(self.plot, 1)
        self.table: DataTable | None = None
        self._chart, self._title = chart, title
        self.as_table = QAction(translate("Chart", "Show as table"), self)
        self.as_table.setCheckable(True)
        self.as_table.toggled.connect(self._show_table)
        self._offer(self.plot)

    def _offer(self, widget: QWidget) -> None:
        widget.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        widget.addAction(self.as_table)

    def _show_table(self, on: bool) -> None:
        """The other one takes the place and the focus."""
        if self.table is None:
            self.table = DataTable(_values(self._chart), self._title)
            self._offer(self.table)
            self._column.addWidget(self.table, 0, Qt.AlignmentFlag.AlignTop)
        shown, gone = (self.table, self.plot) if on else (self.plot, self.table)
        focused = self.window().focusWidget() is gone  # while the menu is open nothing has it
        shown.show()
        if focused:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
        gone.hide()
        self._legend.setVisible(len(self._chart.series) > 1 and not on)


def _values(chart: Chart) -> Table:
    """A row for each category, a column for each series."""
    columns = ("", *(one.name for one in chart.series))
    rows = tuple(
        (category, *(_cell(chart, one.values[at]) for one in chart.series))
        for at, category in enumerate(chart.categories)
    )
    return Table(columns, rows)


def _cell(chart: Chart, value: float | None) -> str:
    return "–" if value is None else written(chart, value)


def _legend(chart: Chart) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(7)
    for number, one in enumerate(chart.series):
        row.addWidget(_Key(chart, _look(chart, number)))
        row.addWidget(Label(one.name, Role.SMALL, "text2"))
        row.addSpacing(10)
    row.addStretch(1)
    return holder


def _look(chart: Chart, number: int) -> int:
    """The last series is the strongest: it is the one that the exhibit is about."""
    return len(chart.series) - 1 - number


class _Key(QWidget):
    """A sample of one series."""

    def __init__(self, chart: Chart, look: int) -> None:
        super().__init__()
        self._chart, self._look = chart, look
        self.setFixedSize(_KEY + 8, _KEY)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A small bar, or a line with its mark."""
        with painting(self) as painter:
            if is_bars(self._chart):
                _bar(painter, QRectF(4, 0, _KEY, _KEY), self._look, self.devicePixelRatioF())
            else:
                middle = self.height() / 2
                ends = [QPointF(0, middle), QPointF(self.width(), middle)]
                _line(painter, ends, self._look)
                _mark(painter, QPointF(self.width() / 2, middle), self._look)


class _Plot(QWidget):
    """Axis, categories and values."""

    focus_ring = True

    def __init__(self, chart: Chart, title: str) -> None:
        super().__init__()
        self._chart = chart
        self._scale: Scale = scale_of(chart)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(translate("Chart", "Chart: {title}").format(title=title))
        self.setAccessibleDescription(in_words(chart))
        theme().changed.connect(self.updateGeometry)
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Room for values above one another."""
        return QSize(theme().size(420), theme().size(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never flatter than can be read."""
        return QSize(theme().size(240), theme().size(_LEAST_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Everything, from the axis up."""
        with painting(self) as painter:
            area = self._area()
            self._axis(painter, area)
            if is_bars(self._chart):
                self._bars(painter, area)
            else:
                self._lines(painter, area)

    def _area(self) -> QRectF:
        """Inside the axis' words and the categories."""
        metrics = theme().metrics(Role.CAPTION)
        texts = [tick_text(self._chart, tick, self._scale.ticks) for tick in self._scale.ticks]
        left = max(metrics.horizontalAdvance(text) for text in texts) + _AXIS_GAP
        line = theme().line(Role.CAPTION)
        return QRectF(left, line, self.width() - left - 2, self.height() - 3.8 * line)

    def _y(self, area: QRectF, value: float) -> float:
        return area.bottom() - self._scale.share(value) * area.height()

    def _axis(self, painter: QPainter, area: QRectF) -> None:
        line = theme().line(Role.CAPTION)
        painter.setFont(theme().font(Role.CAPTION))
        for tick in self._scale.ticks:
            at = round(self._y(area, tick)) + 0.5
            painter.setPen(QPen(theme().color("line" if tick == 0 else "border"), 1))
            painter.drawLine(QPointF(area.left(), at), QPointF(area.right(), at))
            painter.setPen(theme().color("text2"))
            box = QRectF(0, at - line / 2, area.left() - _AXIS_GAP, line)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, right, tick_text(self._chart, tick, self._scale.ticks))
        painter.setFont(theme().font(Role.CAPTION_MEDIUM))
        painter.setPen(theme().color("text"))
        width = area.width() / len(self._chart.categories)
        for number, category in enumerate(self._chart.categories):
            box = QRectF(area.left() + number * width, area.bottom() + line * 0.7, width, line * 2)
            wrapped = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(box, int(wrapped), category)

    def _bars(self, painter: QPainter, area: QRectF) -> None:
        series, width = self._chart.series, area.width() / len(self._chart.categories)
        bar = min(float(theme().size(_BAR)), (width - 16) / len(series) - _GAP)
        zero = self._y(area, 0.0)
        for number in range(len(self._chart.categories)):
            left = area.left() + (number + 0.5) * width
            left -= (bar * len(series) + _GAP * (len(series) - 1)) / 2
            for place, one in enumerate(series):
                value = one.values[number]
                if value is None:
                    continue
                x, y = left + place * (bar + _GAP), self._y(area, value)
                box = QRectF(x, min(y, zero), bar, max(1.0, abs(y - zero)))
                _bar(painter, box, _look(self._chart, place), self.devicePixelRatioF())
                self._value(painter, box, value, below=value < 0)

    def _lines(self, painter: QPainter, area: QRectF) -> None:
        width = area.width() / len(self._chart.categories)
        for place, one in enumerate(self._chart.series):
            look = _look(self._chart, place)
            points = [
                (QPointF(area.left() + (number + 0.5) * width, self._y(area, value)), value)
                for number, value in enumerate(one.values)
                if value is not None
            ]
            _line(painter, [point for point, _ in points], look)
            for point, value in points:
                _mark(painter, point, look)
                box = QRectF(point.x() - 5, point.y() - 5, 10, 10)
                self._value(painter, box, value, below=look > 0)

    def _value(self, painter: QPainter, box: QRectF, value: float, *, below: bool) -> None:
        line = theme().line(Role.CAPTION_STRONG)
        top = box.bottom() + 1 if below else box.top() - line
        painter.setFont(theme().font(Role.CAPTION_STRONG))
        painter.setPen(theme().color("text"))
        around = QRectF(box.center().x() - 60, top, 120, line)
        painter.drawText(around, _CENTER, written(self._chart, value))


def _bar(painter: QPainter, box: QRectF, look: int, ratio: float) -> None:
    """Filled, hatched or dotted, so that the series are not told by colour alone."""
    if look == 0:
        painter.fillRect(box, theme().color("accent"))
        return
    painter.fillRect(box, theme().color("inset"))
    color = theme().color("line")
    painter.setPen(QPen(color, 1))
    painter.setBrush(
        pattern_brush(Pattern.DIAGONAL if look == 1 else Pattern.DOTS, color.name(), ratio)
    )
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))


def _line(painter: QPainter, points: list[QPointF], look: int) -> None:
    style = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)[look]
    painter.setPen(QPen(theme().color("accent" if look == 0 else "text2"), 2, style))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(points))


def _mark(painter: QPainter, at: QPointF, look: int) -> None:
    color = theme().color("accent" if look == 0 else "text2")
    painter.setPen(QPen(color, 2))
    painter.setBrush(theme().color("surface"))
    if look == 0:
        painter.setBrush(color)
        painter.drawEllipse(at, 3.5, 3.5)
    elif look == 1:
        painter.drawRect(QRectF(at.x() - 3.5, at.y() - 3.5, 7, 7))
    else:
        painter.drawPolygon(
            QPolygonF([at + QPointF(0, -4.5), at + QPointF(4.5, 3.5), at + QPointF(-4.5, 3.5)])
        )
