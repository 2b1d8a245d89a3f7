"""The video of a take: a small pane that goes with the sound, and can be folded away."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QSizePolicy, QWidget

from greenroom.model.video import TakeVideo
from greenroom.platform.text import translate
from greenroom.ui.components.button import Button, ButtonSize
from greenroom.ui.components.label import Label
from greenroom.ui.components.moving_picture import MovingPicture
from greenroom.ui.review.cards_base import ReviewCard
from greenroom.ui.review.video_sync import VideoPlayer, VideoSync
from greenroom.ui.theme import Role, theme

_HEIGHT = 168

MakePlayer = Callable[[Callable[[QImage], object], Callable[[], object], QObject], VideoPlayer]


def _qt_video(
    show: Callable[[QImage], object], failed: Callable[[], object], parent: QObject
) -> VideoPlayer:
    from greenroom.ui.review.qt_video import QtVideo  # noqa: PLC0415 -- loads Qt Multimedia

    return QtVideo(show, failed, parent)


class VideoCard(ReviewCard):
    """What it holds is shown where a take has a video; folded, it decodes nothing."""

    def __init__(self, make_player: MakePlayer = _qt_video) -> None:
        self.fold = Button("", size=ButtonSize.SMALL, key="V")
        super().__init__(translate("Review", "Video"), self.fold)
        self._make_player = make_player
        self._sync: VideoSync | None = None
        self._video: TakeVideo | None = None
        self._open = True
        self._moment, self._playing, self._speed = 0.0, False, 1.0
        self.pane = _Pane()
        self.problem = Label("", Role.SMALL, "text2", wrap=True)
        self.problem.hide()
        self.content.addWidget(self.pane)
        self.content.addWidget(self.problem)
        self.fold.clicked.connect(self.toggle)
        self._show_fold()
        self.hide()

    @property
    def has_video(self) -> bool:
        """Whether the take has one."""
        return self._video is not None

    @property
    def is_open(self) -> bool:
        """Whether it is shown, or would be."""
        return self._open

    def show_video(self, video: TakeVideo | None) -> bool:
        """The video of another take, None without one; whether it is another than before."""
        if video == self._video:
            return False
        self._video = video
        self.problem.setText("")
        self.pane.show_picture(None)
        self._show_fold()
        self._load()
        return True

    def set_open(self, is_open: bool) -> None:
        """Show the picture, or the title only."""
        if is_open is not self._open:
            self._open = is_open
            self._show_fold()
            self._load()

    def toggle(self) -> None:
        """Open or close it."""
        self.set_open(not self._open)

    def set_speed(self, speed: float) -> None:
        """As fast as the sound."""
        self._speed = speed
        if self._sync is not None:
            self._sync.set_speed(speed, self._moment, time.monotonic())

    def follow(self, moment: float, *, playing: bool) -> None:
        """The sound is at `moment` of the take."""
        self._moment, self._playing = moment, playing
        if self._sync is not None:
            self._sync.follow(moment, time.monotonic(), playing=playing)

    def _load(self) -> None:
        """Have the player follow, if there is something to see."""
        wanted = self._video if self._open else None
        if self._sync is None:
            if wanted is None:
                return
            player = self._make_player(self.pane.show_picture, self._failed, self)
            self._sync = VideoSync(player)
        self._sync.load(wanted)
        self._sync.set_speed(self._speed, self._moment, time.monotonic())
        self._sync.follow(self._moment, time.monotonic(), playing=self._playing)

    def _failed(self) -> None:
        self.pane.hide()
        self.problem.setText(
            translate("Review", "This video cannot be played. The sound is not affected.")
        )
        self.problem.setVisible(self._open)

    def _show_fold(self) -> None:
        self.fold.set_text(
            translate("Review", "Hide") if self._open else translate("Review", "Show")
        )
        self.fold.setAccessibleName(translate("Review", "Show or hide the video"))
        self.pane.setVisible(self._open and not self.problem.text())
        self.problem.setVisible(self._open and bool(self.problem.text()))


class _Pane(MovingPicture):
    """All of the picture, the way others saw it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, whole_picture=True, radius=6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("Review", "Video, in time with the sound"))

    def sizeHint(self) -> QSize:
        """16 to 9 in the width of a card."""
        return QSize(theme().size(298), theme().size(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never lower: a moving edge would move the cards under it."""
        return QSize(0, theme().size(_HEIGHT))
