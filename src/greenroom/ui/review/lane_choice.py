"""Which curve the time line shows under the fillers."""

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from greenroom.platform.text import translate
from greenroom.ui.review.time_line import TimeLine


def fill_lane_choices(menu: QMenu, time_line: TimeLine) -> None:
    """Pitch, loudness, pace or none; the shown one is checked."""
    if not time_line.curves():
        return
    choices = menu.addMenu(translate("Review", "Lane under the fillers"))
    group = QActionGroup(choices)
    names = [(curve.key, curve.label) for curve in time_line.curves()]
    for key, label in (*names, ("", translate("Review", "None"))):
        action = choices.addAction(label)
        action.setCheckable(True)
        action.setChecked(key == time_line.curve_key())
        group.addAction(action)
        action.triggered.connect(lambda _on=False, key=key: time_line.show_curve(key))
