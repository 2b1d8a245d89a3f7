"""A sentence with a key cap in it."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from greenroom.ui.components.button import key_cap_width
from greenroom.ui.components.painting import draw_key_cap, mirrored, painting
from greenroom.ui.theme import Role, theme

_ROLE = Role.SMALL
_LINE = 20.5


class KeySentence(QWidget):
    """Wrapping text in which `{key}` is drawn as a key cap. Screen readers get it as words."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self._text = key, ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self._restyle)

    def set_text(self, text: str) -> None:
        """Another sentence."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text.replace("{key}", self._key))
            self._restyle()

    def sizeHint(self) -> QSize:
        """All of it at a comfortable width."""
        width = theme().size(300)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """One line, as wide as its widest word."""
        widest = max((width for _, width in self._words()), default=0.0)
        return QSize(int(widest) + 1, theme().size(_LINE))

    def hasHeightForWidth(self) -> bool:
        """It wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Its lines at `width`."""
        last = max((line for line, *_ in self._placed(width)), default=-1)
        return round(theme().scale * _LINE * (last + 1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Words and caps."""
        height, color = theme().scale * _LINE, theme().color
        with painting(self) as painter:
            for line, x, word, width in self._placed(self.width()):
                box = mirrored(self, QRectF(x, line * height, width, height))
                if word != "{key}":
                    painter.setFont(theme().font(_ROLE))
                    painter.setPen(color("text2"))
                    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)
                    continue
                cap = theme().size(19)
                box = QRectF(box.x(), round(box.y() + (height - cap) / 2), box.width(), cap)
                painter.setFont(theme().font(Role.CAPTION_STRONG))
                ink, edge, fill = color("text2"), color("line"), color("inset")
                draw_key_cap(painter, box, self._key, ink=ink, edge=edge, fill=fill)

    def _words(self) -> Iterator[tuple[str, float]]:
        metrics = theme().metrics(_ROLE)
        for word in self._text.replace("{key}", " {key} ").split():
            is_key = word == "{key}"
            yield word, key_cap_width(self._key) if is_key else metrics.horizontalAdvance(word) + 1

    def _placed(self, width: int) -> Iterator[tuple[int, float, str, float]]:
        """Line, x, word and its width, in reading direction."""
        space = theme().metrics(_ROLE).horizontalAdvance(" ")
        line, x = 0, 0.0
        for word, needed in self._words():
            if x and x + needed > width:
                line, x = line + 1, 0.0
            yield line, x, word, needed
            x += needed + space

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
