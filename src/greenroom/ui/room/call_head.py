"""Who is on the telephone, and how long the call has lasted."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from greenroom.platform.text import translate
from greenroom.ui.components.disc import InterviewerDisc
from greenroom.ui.components.icon import IconView
from greenroom.ui.components.label import Label
from greenroom.ui.room.people_view import CallView
from greenroom.ui.room.view import InterviewerView
from greenroom.ui.theme import Role

_DISC, _SMALL_DISC = 120, 56


class CallHead(QWidget):
    """Caption, disc, name, role and call clock, one under the other. Hidden without a call."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        center = Qt.AlignmentFlag.AlignHCenter
        self.disc = InterviewerDisc("", "", _DISC)
        self.name = Label("", Role.SECTION, wrap=True, align=center)
        self.role = Label("", Role.SMALL, "text2", wrap=True, align=center)
        self.time = Label("", Role.CALL, "text2", align=center)
        self.time.setAccessibleName(translate("Room", "Time in this call"))
        self._caption = QWidget()
        caption = QHBoxLayout(self._caption)
        caption.setContentsMargins(0, 6, 0, 0)
        caption.setSpacing(6)
        caption.addStretch(1)
        caption.addWidget(IconView("phone", "text2", 16))
        caption.addWidget(Label(translate("Room", "Phone interview"), Role.SMALL, "text2"))
        caption.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._caption)
        column.addWidget(self.disc, 0, center)
        for label in (self.name, self.role, self.time):
            column.addWidget(label)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_call(self, view: CallView | None, caller: InterviewerView) -> None:
        """Who calls, and whether it rings or how long it has lasted."""
        self.setVisible(view is not None)
        if view is None:
            return
        self.disc.set_person(caller.initials, caller.accessible)
        self.disc.set_speaking(caller.speaking or view.ringing, caller.description)
        self.name.setText(caller.name)
        self.role.setText(caller.role)
        self.time.setText(view.time)

    def set_shape(self, *, small: bool, person: bool) -> None:
        """What there is room for; name and call clock always stay."""
        self.disc.set_diameter(_SMALL_DISC if small else _DISC)
        self.disc.setVisible(person)
        self._caption.setVisible(not small)
        self.role.setVisible(person)
