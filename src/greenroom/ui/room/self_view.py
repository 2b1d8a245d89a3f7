"""The person's own picture in a video interview, as a mirror shows it, or why there is none."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from greenroom.platform.text import translate
from greenroom.ui.components.button import ButtonSize
from greenroom.ui.components.icon import IconView
from greenroom.ui.components.label import Label
from greenroom.ui.components.moving_picture import MovingPicture
from greenroom.ui.components.tags import Chip, ChipKind
from greenroom.ui.room.bar_button import BarButton, Fullness
from greenroom.ui.room.video_view import VideoView
from greenroom.ui.theme import Role, theme

_PADDING = 10
_WIDE = 240  # from here on there is room for the button's words
_LEAST_WIDTH, LEAST_HEIGHT = 150, 92


class SelfView(MovingPicture):
    """A tile as high as those beside it. `toggled` is what the button on it asks for."""

    toggled = Signal()

    def __init__(self, beside: Callable[[int], int], parent: QWidget | None = None) -> None:
        super().__init__(parent, mirrored=True)
        self._beside = beside
        self._view: VideoView | None = None
        self.you = Chip(translate("Room", "You"), ChipKind.OUTLINED)
        self.toggle = BarButton("", "eyeoff", "V", ButtonSize.SMALL)
        self.toggle.clicked.connect(self.toggled)
        center = Qt.AlignmentFlag.AlignHCenter
        self.icon = IconView("video", "text3", 22)
        self.heading = Label("", Role.SMALL_STRONG, "text2", wrap=True, align=center)
        self.text = Label("", Role.CAPTION, "text2", wrap=True, align=center)
        foot = QHBoxLayout()  # where it hides nobody's face
        foot.addWidget(self.you, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addStretch(1)
        foot.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignBottom)
        self._over = QWidget(self)  # a layout of the tile itself would settle its height
        self._column = QVBoxLayout(self._over)
        self._column.setContentsMargins(_PADDING, _PADDING, _PADDING, _PADDING)
        self._column.setSpacing(3)
        self._column.addStretch(2)
        self._column.addWidget(self.icon, 0, center)
        self._column.addWidget(self.heading)
        self._column.addWidget(self.text)
        self._column.addStretch(1)
        self._column.addLayout(foot)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_view(self, view: VideoView) -> None:
        """The picture may be seen, or these words."""
        if view == self._view:
            return
        self._view = view
        if not view.picture:
            self.show_picture(None)
        self.toggle.set_text(view.toggle)
        self.toggle.setVisible(bool(view.toggle))
        self.heading.setText(view.heading)
        self.text.setText(view.text)
        name = translate("Room", "You, as others see you, mirrored")
        self.setAccessibleName(name if view.picture else view.heading)
        self.setAccessibleDescription(view.help if view.picture else view.text)
        self.toggle.setAccessibleName(translate("Room", "Show or hide yourself"))
        self._place()

    def show_frame(self, image: QImage) -> None:
        """The latest picture, if it may be seen."""
        if self._view is not None and self._view.picture:
            self.show_picture(image)

    def hasHeightForWidth(self) -> bool:
        """As high as its neighbours, and they wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Never higher than the tiles beside it: words that do not fit stand in the tool tip."""
        return max(theme().size(LEAST_HEIGHT), self._beside(width))

    def sizeHint(self) -> QSize:
        """As wide as a tile must be."""
        width = theme().size(_LEAST_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The picture may be small."""
        return QSize(theme().size(_LEAST_WIDTH), theme().size(LEAST_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words where they fit."""
        super().resizeEvent(event)
        self._over.setGeometry(self.rect())
        self._place()

    def _place(self) -> None:
        view = self._view
        if view is None:
            return
        words = not view.picture
        inner = self.width() - 2 * _PADDING
        icon = self.icon.sizeHint().height()
        foot = max(one.sizeHint().height() for one in (self.you, self.toggle))
        heading = self.heading.heightForWidth(inner)
        left = self.height() - 2 * _PADDING - foot - heading - 12
        text = self.text.heightForWidth(inner)
        shows_text = bool(view.text) and text <= left
        self.heading.setVisible(words)
        self.text.setVisible(words and shows_text)
        self.icon.setVisible(words and left - (text if shows_text else 0) >= icon)
        self.setToolTip(view.text if words and not shows_text else "")
        wide = self.width() >= theme().size(_WIDE)
        self.toggle.set_fullness(Fullness.ALL if wide else Fullness.ICON_AND_KEY)
