"""Text in one of the type roles and one of the token colours, with the guide's line heights."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from greenroom.ui.components.measures import Measures
from greenroom.ui.components.painting import painting
from greenroom.ui.components.role_font import KeepsRoleFont
from greenroom.ui.theme import Role, theme

_WIDEST_HINT = 360


class Label(KeepsRoleFont, QLabel):
    """Plain text. Wraps when `wrap`, or elides in the middle when `elide` (full text on hover).

    Chosen line height per role instead of the font's own, which is why it paints itself.
    """

    def __init__(
        self,
        text: str = "",
        role: Role = Role.BODY,
        color: str = "text",
        *,
        wrap: bool = False,
        elide: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role, self._color = role, color
        self._wrap, self._elide, self._align = wrap, elide, align
        self._measures = Measures()
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(
            QSizePolicy.Policy.Ignored if elide else QSizePolicy.Policy.Preferred,
            QSizePolicy.Policy.Preferred if wrap else QSizePolicy.Policy.Fixed,
        )
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self.setText(text)
        self._restyle()
        theme().changed.connect(self._restyle)

    def setText(self, text: str) -> None:
        """Show `text`; a label that elides gives all of it on hover."""
        if text == self.text():
            return
        super().setText(text)
        self._measures.forget()
        if self._elide:
            self.setToolTip(text)
        self.updateGeometry()

    def set_color(self, token: str) -> None:
        """Another token colour."""
        self._color = token
        self.update()

    def set_role(self, role: Role) -> None:
        """Another type role."""
        self._role = role
        self._measures.forget()
        self._restyle()

    def sizeHint(self) -> QSize:
        """One line, or for wrapping text a comfortable width and its height there."""
        return QSize(self._measures.get("size", self._natural_size))

    def minimumSizeHint(self) -> QSize:
        """All of it, unless it can wrap or elide."""
        if self._elide:
            return QSize(theme().size(48), theme().line(self._role))
        if not self._wrap:
            return self.sizeHint()
        return QSize(self._measures.get("longest", self._longest_word), theme().line(self._role))

    def hasHeightForWidth(self) -> bool:
        """Whether it wraps."""
        return self._wrap

    def heightForWidth(self, width: int) -> int:
        """Lines needed at `width`, times the line height."""
        if not self._wrap:
            return theme().line(self._role) * (self.text().count("\n") + 1)
        return self._measures.get(width, lambda: self._wrapped_height(width))

    def changeEvent(self, event: QEvent) -> None:
        """Another font has other sizes."""
        if event.type() is QEvent.Type.FontChange:
            self._measures.forget()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrapping text asks for its height again."""
        super().resizeEvent(event)
        if self._wrap and event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Each line centered in its line height."""
        line_height = theme().line(self._role)
        with painting(self) as painter:
            token = self._color if self.isEnabled() else "text3"
            painter.setPen(theme().color(token))
            painter.setFont(self.font())
            top = float(max(0, (self.height() - self.heightForWidth(self.width())) // 2))
            if self._wrap:
                top = 0.0
            for part in self._parts():
                layout = self._layout(self._shown(part), self.width())
                for index in range(layout.lineCount()):
                    line = layout.lineAt(index)
                    line.setPosition(QPointF(0, top + (line_height - line.height()) / 2))
                    line.draw(painter, QPointF(0, 0))
                    top += line_height
                if not layout.lineCount():
                    top += line_height

    def _natural_size(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        lines = self.text().split("\n")
        width = max((metrics.horizontalAdvance(line) for line in lines), default=0.0)
        if not self._wrap:
            return QSize(int(width) + 1, theme().line(self._role) * len(lines))
        width = min(width + 1, theme().size(_WIDEST_HINT))
        return QSize(int(width) + 1, self.heightForWidth(int(width) + 1))

    def _longest_word(self) -> int:
        metrics = QFontMetricsF(self.font())
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return int(longest) + 2

    def _wrapped_height(self, width: int) -> int:
        lines = sum(self._layout(part, width).lineCount() or 1 for part in self._parts())
        return lines * theme().line(self._role)

    def _parts(self) -> list[str]:
        return self.text().split("\n")

    def _shown(self, part: str) -> str:
        if not self._elide:
            return part
        metrics = QFontMetricsF(self.font())
        return metrics.elidedText(part, Qt.TextElideMode.ElideMiddle, self.width())

    def _layout(self, text: str, width: int) -> QTextLayout:
        layout = QTextLayout(text, self.font())
        option = QTextOption(QStyle.visualAlignment(self.layoutDirection(), self._align))
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(
            QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
            if self._wrap
            else QTextOption.WrapMode.NoWrap
        )
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
        layout.endLayout()
        return layout

    def role_font(self) -> QFont:
        """Of its role."""
        return theme().font(self._role)

    def _restyle(self) -> None:
        if self.font() != (font := self.role_font()):
            self.setFont(font)
            self.updateGeometry()
        self.update()
