"""A sentence with a key cap in it."""

from typing import cast

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from greenroom.ui.components.button import key_cap_width
from greenroom.ui.components.painting import draw_key_cap, leading, painting
from greenroom.ui.theme import Role, theme

_ROLE = Role.SMALL
_LINE = 20.5
_KEY = "{key}"
_GAP = "\u00a0"  # one character, as wide as the cap, at which no line breaks


class KeySentence(QWidget):
    """Wrapping text in which `{key}` is drawn as a key cap. Screen readers get it as words."""

    def __init__(self, key: str, parent: QWidget | None = None, *, center: bool = False) -> None:
        super().__init__(parent)
        self._key, self._text, self._center = key, "", center
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self._restyle)

    def set_text(self, text: str, key: str | None = None) -> None:
        """Another sentence, and another key if one is given."""
        key = self._key if key is None else key
        if (text, key) != (self._text, self._key):
            self._text, self._key = text, key
            self.setAccessibleName(text.replace(_KEY, self._key))
            self._restyle()

    def sizeHint(self) -> QSize:
        """All of it at a comfortable width."""
        width = theme().size(300)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """One line, as wide as its widest word."""
        metrics = theme().metrics(_ROLE)
        widest = max((metrics.horizontalAdvance(w) for w in self._text.split()), default=0.0)
        return QSize(int(max(widest, key_cap_width(self._key))) + 1, theme().size(_LINE))

    def hasHeightForWidth(self) -> bool:
        """It wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Its lines at `width`."""
        return round(theme().scale * _LINE * self._layout(width).lineCount())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Words, and the cap in the gap that was left for it."""
        height, layout = theme().scale * _LINE, self._layout(self.width())
        for index in range(layout.lineCount()):
            line = layout.lineAt(index)
            line.setPosition(QPointF(0, index * height + (height - line.height()) / 2))
        with painting(self) as painter:
            painter.setPen(theme().color("text2"))
            layout.draw(painter, QPointF(0, 0))
            at = self._text.find(_KEY)
            if at >= 0:
                line = layout.lineForTextPosition(at)
                x = min(_x(line, at), _x(line, at + 1))
                top = line.lineNumber() * height
                self._paint_cap(painter, x, top + (height - theme().size(19)) / 2)

    def _paint_cap(self, painter: QPainter, x: float, top: float) -> None:
        color = theme().color
        box = QRectF(x, round(top), key_cap_width(self._key), theme().size(19))
        painter.setFont(theme().font(Role.CAPTION_STRONG))
        ink, edge, fill = color("text2"), color("line"), color("inset")
        draw_key_cap(painter, box, self._key, ink=ink, edge=edge, fill=fill)

    def _layout(self, width: int) -> QTextLayout:
        """The sentence, with one stretched space where the cap goes."""
        text = self._text.replace(_KEY, _GAP)
        layout = QTextLayout(text, theme().font(_ROLE))
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter if self._center else leading(self))
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        if _GAP in text:
            gap = QTextLayout.FormatRange()
            gap.start, gap.length = text.index(_GAP), 1
            style = QTextCharFormat()
            style.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            own = theme().metrics(_ROLE).horizontalAdvance(_GAP)
            style.setFontLetterSpacing(key_cap_width(self._key) - own)
            gap.format = style
            layout.setFormats([gap])
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
        layout.endLayout()
        return layout

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def _x(line: QTextLine, position: int) -> float:
    """Where the cursor stands; Qt gives the position that it took beside it."""
    return cast("tuple[float, int]", line.cursorToX(position))[0]
