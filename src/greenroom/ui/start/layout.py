"""How Start lays itself out: one or two columns, and its foot always in sight."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from greenroom.ui.components.page_scroll import PageScroll
from greenroom.ui.components.unbounded import UNBOUNDED
from greenroom.ui.start.form import StartForm
from greenroom.ui.theme import theme

_SIDE_WIDTH, _FORM_WIDTH = 340, 782
_TWO_COLUMNS_FROM = 1090
_EDGE, _TOP, _TOP_TIGHT, _GAP = 26, 22, 12, 22
_NOWHERE = Qt.AlignmentFlag(0)


class StartLayout(QObject):
    """Places what Start consists of in `page`, and again whenever something needs other room.

    Where all of it fits, the foot ends the form. In a lower window the rows come closer together,
    and where that is not enough the foot stands below what scrolls: Start never scrolls away.
    """

    def __init__(self, page: QWidget, head: QWidget, form: StartForm, side: QWidget) -> None:
        super().__init__(page)
        self._page, self._form, self._side = page, form, side
        self.banner_row = QVBoxLayout()
        self._main = QWidget()
        main = QVBoxLayout(self._main)
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(15)
        main.addWidget(head)
        main.addWidget(form)
        main.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(_GAP)
        self._columns.addWidget(self._main, 1)
        self._columns.addWidget(side, 0, Qt.AlignmentFlag.AlignTop)
        self._columns.addStretch(0)
        content = QWidget()
        self._content = QVBoxLayout(content)
        self._content.setSpacing(0)
        self._content.addLayout(self.banner_row)
        self._content.addLayout(self._columns)
        self._content.addStretch(1)
        self._all = QVBoxLayout(page)
        self._all.setContentsMargins(0, 0, 0, 0)
        self._all.setSpacing(0)
        self._scroll = PageScroll(content)
        self._all.addWidget(self._scroll, 1)
        content.installEventFilter(self)
        self.arrange()

    def arrange(self) -> None:
        """One column where two do not fit."""
        wide = self._page.width() >= theme().size(_TWO_COLUMNS_FROM)
        horizontal, vertical = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(horizontal if wide else vertical)
        self._columns.setAlignment(self._side, Qt.AlignmentFlag.AlignTop if wide else _NOWHERE)
        limit = theme().size(_SIDE_WIDTH)
        self._side.setMaximumWidth(limit if wide else UNBOUNDED)
        self._side.setMinimumWidth(limit if wide else 0)
        self._main.setMaximumWidth(theme().size(_FORM_WIDTH) if wide else UNBOUNDED)
        self._fit(wide=wide)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Whenever something needs more or less room, see again whether all of it fits."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.arrange()
        return False

    def _fit(self, *, wide: bool) -> None:
        form, footer, page = self._form, self._form.footer, self._page
        spacious = self._spacious_height(wide=wide)
        tight = spacious > page.height()
        saved = form.saved_by_tight() + 2 * (_TOP - _TOP_TIGHT)
        docked = spacious - saved > page.height()
        top = _TOP_TIGHT if tight else _TOP
        self._content.setContentsMargins(_EDGE, top, _EDGE, top)
        form.set_tight(tight)
        if docked == form.has_footer():
            self._move_footer(docked=docked)
        # A bar left over from a lower window would make the columns narrower, and again too high.
        bars = Qt.ScrollBarPolicy
        policy = bars.ScrollBarAsNeeded if docked else bars.ScrollBarAlwaysOff
        self._scroll.setVerticalScrollBarPolicy(policy)
        if docked:
            widest = self._main.maximumWidth()
            footer.set_docked(True, inset=_EDGE, widest=widest, width=page.width())
        else:
            footer.set_docked(False)

    def _spacious_height(self, *, wide: bool) -> int:
        """Pixels that the page needs with its rows apart and the foot at the end of the form."""
        room = self._page.width() - 2 * _EDGE
        side = self._side.maximumWidth() if wide else room
        width = min(self._main.maximumWidth(), room - side - _GAP) if wide else room
        main = _height(self._main, width)
        if self._form.is_tight():
            main += self._form.saved_by_tight()
        if not self._form.has_footer():
            main += self._form.footer.height_in_form(width)
        beside = _height(self._side, side)
        columns = max(main, beside) if wide else main + _GAP + beside
        return 2 * _TOP + self.banner_row.sizeHint().height() + columns

    def _move_footer(self, *, docked: bool) -> None:
        """To its other place; what has the focus keeps it."""
        footer = self._form.footer
        focused = self._page.window().focusWidget()
        had = focused is not None and footer.isAncestorOf(focused)
        if docked:
            self._all.addWidget(footer)
            self._scroll.verticalScrollBar().setValue(0)
        else:
            self._form.take_footer()
        if had and focused is not None:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)


def _height(widget: QWidget, width: int) -> int:
    layout = widget.layout()
    assert layout is not None
    return layout.totalHeightForWidth(width)
