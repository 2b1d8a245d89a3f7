"""Everything that is pressed is large enough for a finger or an unsteady hand (the guide: 30)."""

from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from greenroom.ui.components.button import LinkButton
from greenroom.ui.review.card_fillers import FillerChip
from greenroom.ui.review.disclosure import NoteTitle
from greenroom.ui.review.figure import ValueButton
from greenroom.ui.review.kind_menu import KindMenu
from support.sample_session import built_session
from support.studio import open_studio
from support.window_pages import PAGES, enter_room, show

LEAST = 30
IN_LINES = (LinkButton, ValueButton, FillerChip, NoteTitle, KindMenu)
"""Stand in a line of text or figures and lead to a moment or say more, as the guide allows: F, G,
the arrow keys and the menus lead there as well."""


def small_targets(page: QWidget) -> list[str]:
    return [
        f"{type(one).__name__} {one.accessibleName() or one.text()!r} {one.width()}×{one.height()}"
        for one in page.findChildren(QAbstractButton)
        if one.isVisible() and not isinstance(one, IN_LINES)
        if min(one.width(), one.height()) < LEAST
    ]


def test_every_button_is_at_least_30_wide_and_high(qtbot: QtBot) -> None:
    with open_studio() as (studio, controller):
        studio.store(built_session())
        enter_room(controller)
        for page in PAGES:
            assert small_targets(show(controller, page, (1280, 800))) == [], page
