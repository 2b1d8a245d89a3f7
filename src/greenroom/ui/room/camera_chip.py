"""What the camera does, in the bar above the room: always in sight while it may be on."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from greenroom.ui.announce import announce
from greenroom.ui.components.tags import Chip, ChipKind
from greenroom.ui.room.video_view import Indicator, VideoView

_LOOKS = {
    Indicator.ON: (ChipKind.ACCENT, "video"),
    Indicator.RECORDING: (ChipKind.RECORDING, ""),
    Indicator.OFF: (ChipKind.NEUTRAL, "video"),
}


class CameraChip(QWidget):
    """Hidden where there is no video. Says a change aloud, because the picture cannot be heard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chip = Chip("")
        self._said: str | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 14, 0)
        row.addWidget(self.chip)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.hide()

    def show_view(self, view: VideoView | None) -> bool:
        """Another state; whether it is another than before."""
        now = None if view is None else f"{view.words}{view.help}{view.look_here}"
        if now == self._said:
            return False
        before, self._said = self._said, now
        self.setVisible(view is not None)
        if view is not None:
            self.chip.set_text(view.words)
            self.chip.set_kind(*_LOOKS[view.indicator])
            self.chip.setToolTip(view.help)
            self.chip.setAccessibleDescription(view.help)
            if before is not None:
                announce(self, view.words)
        return True
