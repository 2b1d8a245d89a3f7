"""The stages of a problem side by side, and the clock of who thinks aloud at the end of the row."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from greenroom.platform.text import translate
from greenroom.ui.announce import announce
from greenroom.ui.components.painting import leading, mirrored, painting, rounded
from greenroom.ui.room.view import Mark, StepView, ThinkAloudView
from greenroom.ui.theme import Role, theme

_BAR, _UNDER_BAR, _GAP = 4, 5, 8
_PILL_ROOM = 20
_NARROW = 440


class StageRail(QWidget):
    """Hidden where there are no stages. Its height never changes while a problem goes on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stages = Stages()
        self.clock = ThinkAloudClock()
        self.line = HelpLine()
        self._heading = ""
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.stages, 1)
        row.addWidget(self.clock, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.line)
        self.hide()

    def set_tight(self, tight: bool) -> None:
        """Leave out the line where height is short; the clock still tells of a silence."""
        self.line.setVisible(not tight)

    def show_stages(self, stages: tuple[StepView, ...], aloud: ThinkAloudView | None) -> None:
        """The stages, and how long nobody spoke; a silence is announced once."""
        self.setVisible(bool(stages))
        self.stages.show_stages(stages)
        self.clock.show_view(aloud)
        self.line.show_view(aloud)
        heading = "" if aloud is None else aloud.heading
        if heading and aloud is not None and heading != self._heading:
            announce(self.clock, f"{heading}. {aloud.text}")
        self._heading = heading


class HelpLine(QWidget):
    """One line that says to think aloud, and how to go on when a silence was noticed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._noticed = False
        self._texts: tuple[str, ...] = ("",)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)
        self.show_view(None)

    def show_view(self, view: ThinkAloudView | None) -> None:
        """The usual words, or those about a silence."""
        noticed = view is not None and bool(view.heading)
        usual = translate("Room", "Think aloud: say what you are weighing up, and what you reject.")
        texts: tuple[str, ...] = (usual,)
        if view is not None and noticed:
            texts = (f"{view.heading}. {view.text}", view.text)
        if texts != self._texts:
            self._texts, self._noticed = texts, noticed
            self.setAccessibleName(texts[0])
            self.setToolTip(texts[0])
            self.update()

    def text(self) -> str:
        """All that it has to say."""
        return self._texts[0]

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(120, theme().line(Role.SMALL) + 2)

    def minimumSizeHint(self) -> QSize:
        """It is cut before anything else gives way."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The longest of its texts that fits."""
        role = Role.SMALL_MEDIUM if self._noticed else Role.SMALL
        metrics, width = theme().metrics(role), self.width()
        fits = (text for text in self._texts if metrics.horizontalAdvance(text) <= width)
        cut = metrics.elidedText(self._texts[-1], Qt.TextElideMode.ElideRight, width)
        with painting(self) as painter:
            painter.setFont(theme().font(role))
            painter.setPen(theme().color("warn" if self._noticed else "text2"))
            box = QRectF(self.rect())
            painter.drawText(box, leading(self) | Qt.AlignmentFlag.AlignVCenter, next(fits, cut))


class Stages(QWidget):
    """A bar for each stage with its name below; done, now and to come differ in more than color."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stages: tuple[StepView, ...] = ()
        self.setAccessibleName(translate("Room", "Stages"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)
        theme().changed.connect(self.update)

    def show_stages(self, stages: tuple[StepView, ...]) -> None:
        """These from now on."""
        if stages == self._stages:
            return
        self._stages = stages
        now = next((at for at, one in enumerate(stages) if one.mark is Mark.NOW), len(stages) - 1)
        if stages:
            text = translate("Room", "Stage {number} of {total}: {name}").format(
                number=now + 1, total=len(stages), name=stages[now].text
            )
            self.setAccessibleDescription(text)
            announce(self, text)
        self.update()

    def sizeHint(self) -> QSize:
        """A bar with a line under it."""
        return QSize(120, _BAR + _UNDER_BAR + theme().line(Role.CAPTION))

    def minimumSizeHint(self) -> QSize:
        """Names are cut before bars are."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bars and names; where it is narrow only the current name."""
        if not self._stages:
            return
        count = len(self._stages)
        width = (self.width() - _GAP * (count - 1)) / count
        narrow = self.width() < theme().size(_NARROW)
        with painting(self) as painter:
            for index, stage in enumerate(self._stages):
                left = index * (width + _GAP)
                box = mirrored(self, QRectF(left, 0, width, self.height()))
                now = stage.mark is Mark.NOW
                ahead = stage.mark is Mark.NEXT
                bar = QRectF(box.left(), 0 if now else 1, width, _BAR if now else _BAR - 2)
                rounded(painter, bar, 2, theme().color("border" if ahead else "accent"))
                if narrow and not now:
                    continue
                role = Role.CAPTION_STRONG if now else Role.CAPTION
                text = stage.text if stage.mark is not Mark.DONE else f"✓ {stage.text}"
                area = box.adjusted(0, _BAR + _UNDER_BAR, 0, 0)
                if narrow:
                    area = QRectF(0, area.top(), self.width(), area.height())
                painter.setFont(theme().font(role))
                painter.setPen(theme().color("accent" if now else "text2"))
                shown = (
                    theme()
                    .metrics(role)
                    .elidedText(text, Qt.TextElideMode.ElideRight, area.width())
                )
                painter.drawText(area, leading(self) | Qt.AlignmentFlag.AlignTop, shown)


class ThinkAloudClock(QWidget):
    """A pill that keeps its width, so that nothing moves when a silence is counted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: ThinkAloudView | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("Room", "Thinking aloud"))
        theme().changed.connect(self.updateGeometry)

    def show_view(self, view: ThinkAloudView | None) -> None:
        """What it says now; nothing between answers."""
        if view != self._view:
            self._view = view
            noticed = view is not None and bool(view.heading)
            self.setAccessibleDescription("" if view is None else view.words)
            self.setToolTip(f"{view.heading}. {view.text}" if view is not None and noticed else "")
            self.update()

    def words(self) -> str:
        """What it says."""
        return "" if self._view is None else self._view.words

    def noticed(self) -> bool:
        """Whether a silence has been noticed."""
        return self._view is not None and bool(self._view.heading)

    def sizeHint(self) -> QSize:
        """Room for the longest of its words."""
        texts = (translate("Room", "Thinking aloud"), translate("Room", "Quiet for {time}"))
        widest = max(
            theme().metrics(Role.CAPTION_STRONG).horizontalAdvance(text.format(time="00:00"))
            for text in texts
        )
        return QSize(int(widest) + _PILL_ROOM, theme().size(26))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Quiet in gray; noticed, in the color of attention, with a strong text."""
        if self._view is None:
            return
        fill, ink = ("warnTint", "warn") if self.noticed() else ("inset", "text2")
        role = Role.CAPTION_STRONG if self.noticed() else Role.CAPTION
        with painting(self) as painter:
            box = QRectF(self.rect())
            rounded(painter, box, box.height() / 2, theme().color(fill))
            painter.setFont(theme().font(role))
            painter.setPen(theme().color(ink))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._view.words)
