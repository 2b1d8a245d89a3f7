"""The material of a case beside the question: exhibits, what was told, and frameworks."""

from itertools import pairwise

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from greenroom.model.case import Exhibit
from greenroom.platform.text import translate
from greenroom.ui.components.button import Button, ButtonSize
from greenroom.ui.components.card import Divider
from greenroom.ui.components.chart import ChartView
from greenroom.ui.components.data_table import DataTable
from greenroom.ui.components.label import Label
from greenroom.ui.components.page_scroll import PageScroll
from greenroom.ui.components.painting import painting, rounded, whole
from greenroom.ui.components.tabs import Tabs
from greenroom.ui.room.view import CaseView
from greenroom.ui.theme import Role, theme

_RADIUS = 10


class CasePanel(QWidget):
    """Hidden without a case. A new exhibit comes to the front by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: CaseView | None = None
        self.tabs = Tabs()
        self.tabs.setAccessibleName(translate("Room", "Material of the case"))
        self.enlarge = Button(translate("Room", "Enlarge"), size=ButtonSize.SMALL, key="X")
        self.pages = QStackedWidget()
        self._names: list[str] = []
        self._about = True
        self._facts: _Texts | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 18, 18, 16)
        column.addWidget(self._make_card(), 1)
        self.tabs.currentChanged.connect(self.pages.setCurrentIndex)
        self.tabs.currentChanged.connect(self._offer_to_enlarge)
        self.hide()

    def show_case(self, view: CaseView | None) -> bool:
        """What is known of the case now; True when the panel came or went."""
        if view == self._view:
            return False
        before, self._view = self._view, view
        self.setVisible(view is not None)
        if view is None:
            return True
        if before is None or _material(before) != _material(view):
            self._rebuild(view, before)
        return before is None

    def front_exhibit(self) -> Exhibit | None:
        """The exhibit that is looked at now."""
        at = self.tabs.currentIndex()
        exhibits = () if self._view is None else self._view.exhibits
        return exhibits[at] if 0 <= at < len(exhibits) else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Short names for tabs where the row is short."""
        super().resizeEvent(event)
        self._name_tabs()

    def tell_about(self, about: bool) -> None:
        """Whether what the case is about has to be read here, under its tab."""
        self._about = about
        if self._facts is not None:
            self._facts.show_first(about)

    def _make_card(self) -> QWidget:
        card = _Ground()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 6, 1, 1)
        inside.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 12, 0)
        row.addWidget(self.tabs, 1)
        row.addWidget(self.enlarge)
        inside.addLayout(row)
        inside.addWidget(Divider())
        inside.addWidget(self.pages, 1)
        return card

    def _rebuild(self, view: CaseView, before: CaseView | None) -> None:
        """All tabs anew; the one that is new, or the one that was open, is in front."""
        chosen = self._names[self.tabs.currentIndex()] if self._names else ""
        pages = self._pages(view)
        blocked = self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        while (old := self.pages.widget(0)) is not None:
            self.pages.removeWidget(old)
            old.deleteLater()
        for name, title, page in pages:
            at = self.tabs.addTab(title)
            self.tabs.setTabEnabled(at, bool(name))
            self.pages.addWidget(_scroll(page, title) if name else page)
        self.tabs.blockSignals(blocked)
        self._names = [name for name, _, _ in pages]
        if before is None or view.newest != before.newest:
            chosen = view.newest or "facts"
        elif len(view.told) > len(before.told):
            chosen = "facts"
        at = self._names.index(chosen if chosen in self._names else "facts")
        self.tabs.setCurrentIndex(at)
        self.pages.setCurrentIndex(at)
        self.tell_about(self._about)
        self._offer_to_enlarge()
        self._name_tabs()
        self._order_stops()

    def _order_stops(self) -> None:
        """Charts and tables come after the tabs that show them, not where new widgets would."""
        order: list[QWidget] = [self.tabs, self.enlarge]
        order += (
            one
            for one in self.pages.findChildren(QWidget)
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        )
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def _name_tabs(self) -> None:
        """Exhibits not yet shared say so; where the row is too short, only their number."""
        unshared = [at for at, name in enumerate(self._names) if not name]
        short, long = translate("Room", "Exhibit {number}"), _not_yet_shared()
        for at in unshared:
            self.tabs.setTabText(at, long.format(number=at + 1))
            self.tabs.setTabToolTip(at, long.format(number=at + 1))
        if self.tabs.sizeHint().width() > self.tabs.width():
            for at in unshared:
                self.tabs.setTabText(at, short.format(number=at + 1))

    def _offer_to_enlarge(self) -> None:
        self.enlarge.setVisible(self.front_exhibit() is not None)

    def _pages(self, view: CaseView) -> list[tuple[str, str, QWidget]]:
        """Name, title and page of each tab; an exhibit that is not yet shared has no name."""
        pages: list[tuple[str, str, QWidget]] = []
        for number, exhibit in enumerate(view.exhibits, 1):
            title = translate("Room", "Exhibit {number}").format(number=number)
            pages.append((exhibit.id, title, ExhibitView(exhibit)))
        for number in range(len(pages) + 1, len(pages) + view.to_come + 1):
            pages.append(("", _not_yet_shared().format(number=number), QWidget()))
        facts = translate("Room", "The case")
        empty = translate(
            "Room",
            "Ask about anything that you need, one question at a time. What the interviewer tells "
            "you stays here.",
        )
        asked = translate("Room", "What you asked")
        about = [(facts, view.summary), (asked, view.told[0] if view.told else empty)]
        about += [("", text) for text in view.told[1:]]
        self._facts = _Texts(about)
        pages.append(("facts", facts, self._facts))
        if view.frameworks:
            hints = [(one.name, one.text) for one in view.frameworks]
            pages.append(("frameworks", translate("Room", "Frameworks"), _Texts(hints)))
        return pages


class ExhibitView(QWidget):
    """Title, chart, table and note."""

    def __init__(self, exhibit: Exhibit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 18, 14)
        column.setSpacing(10)
        column.addWidget(Label(exhibit.title, Role.CARD_TITLE, wrap=True))
        if exhibit.chart is not None:
            column.addWidget(ChartView(exhibit.chart, exhibit.title), 1)
        if exhibit.table is not None:
            column.addWidget(DataTable(exhibit.table, exhibit.title))
        if exhibit.note:
            column.addWidget(Label(exhibit.note, Role.CAPTION, "text2", wrap=True))
        if exhibit.chart is None:
            column.addStretch(1)


class _Texts(QWidget):
    """Short texts, each under a heading if it has one."""

    def __init__(self, texts: list[tuple[str, str]]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(4)
        self._sections: list[QWidget] = []
        for heading, text in texts:
            section = QWidget()
            lines = QVBoxLayout(section)
            lines.setContentsMargins(0, 0, 0, 10)
            lines.setSpacing(4)
            if heading:
                lines.addWidget(Label(heading, Role.BODY_STRONG, wrap=True))
            lines.addWidget(Label(text, Role.BODY, wrap=True))
            column.addWidget(section)
            self._sections.append(section)
        column.addStretch(1)

    def show_first(self, shown: bool) -> None:
        """Leave out the first text, or not."""
        self._sections[0].setVisible(shown)


class _Ground(QWidget):
    """The card's surface."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A box with a hairline."""
        with painting(self) as painter:
            box: QRectF = whole(self.rect())
            rounded(painter, box, _RADIUS, theme().color("surface"), theme().color("border"))


def _scroll(page: QWidget, title: str) -> PageScroll:
    scroll = PageScroll(page)
    scroll.setAccessibleName(title)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return scroll


def _not_yet_shared() -> str:
    return translate("Room", "Exhibit {number}, not yet shared")


def _material(view: CaseView) -> tuple[object, ...]:
    return view.exhibits, view.told, view.frameworks
