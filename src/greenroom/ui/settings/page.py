"""The Settings page: a list of sections at the side, cards in two columns or one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from greenroom.platform import settings_specs as specs
from greenroom.platform.settings import Settings
from greenroom.platform.text import translate
from greenroom.ui.bridge import Bridge
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.label import Label
from greenroom.ui.components.page_scroll import PageScroll
from greenroom.ui.components.painting import leading, mirrored, painting, rounded, whole
from greenroom.ui.settings.appearance import KEYS, apply_appearance
from greenroom.ui.settings.appearance_card import AppearanceCard
from greenroom.ui.settings.devices_card import DevicesCard
from greenroom.ui.settings.fillers_card import FillersCard
from greenroom.ui.settings.model_card import ModelCard
from greenroom.ui.settings.privacy_card import PrivacyCard
from greenroom.ui.settings.rows import SettingRow, SettingsCard
from greenroom.ui.settings.services import SettingsServices
from greenroom.ui.settings.thresholds_card import ThresholdsCard
from greenroom.ui.settings.voices_card import VoicesCard
from greenroom.ui.shell.page import Command, KeyHint
from greenroom.ui.theme import Role, theme

_LIST_WIDTH = 168
_TWO_COLUMNS_FROM = 1080
_LIST_FROM = 700
_SIDE_BY_SIDE_FROM = 460
_SETTLE_MS = 150


class SectionItem(QAbstractButton):
    """An entry of the list: icon and name, boxed when it is the current one."""

    ring_radius = 8

    def __init__(self, text: str, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """36 high."""
        width = theme().metrics(Role.SMALL_STRONG).horizontalAdvance(self.text())
        return QSize(int(width) + theme().size(37 + 12), theme().size(36))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box, icon, name."""
        chosen = self.isChecked()
        ink = "accent" if chosen else "text2"
        with painting(self) as painter:
            if chosen:
                fill, edge = theme().color("surface"), theme().color("border")
                rounded(painter, whole(self.rect()), 8, fill, edge)
            elif self.underMouse():
                rounded(painter, whole(self.rect()), 8, theme().color("inset"))
            side = theme().size(16)
            place = QRectF(theme().size(11), (self.height() - side) / 2, side, side)
            pixmap = theme().pixmap(self._icon, ink, side, self.devicePixelRatioF())
            painter.drawPixmap(mirrored(self, place).topLeft(), pixmap)
            role = Role.SMALL_STRONG if chosen else Role.SMALL_MEDIUM
            painter.setFont(theme().font(role))
            painter.setPen(theme().color(ink))
            lead = theme().size(37)
            line = mirrored(self, QRectF(lead, 0, self.width() - lead, self.height()))
            align = leading(self) | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(line, align, self.text())


class SettingsPage(QWidget):
    """Fits the window's `Page`. Appearance settings are applied here, whoever changes them.

    `keys_wanted`: the person wants to change keys, which only the window knows all of.
    `network_used(bool)`: a model is being fetched, or no more.
    """

    letter_keys_changed = Signal()
    keys_wanted = Signal()
    network_used = Signal(bool)

    def __init__(
        self, settings: Settings, services: SettingsServices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings, self._services = settings, services
        self._bridge = Bridge(self)
        self._unwatch: Callable[[], None] | None = None
        self.devices = DevicesCard(settings, services, self._bridge)
        self.model = ModelCard(settings, services, self._bridge)
        self.voices = VoicesCard(settings, services, self._bridge)
        self.appearance = AppearanceCard(settings)
        self.thresholds = ThresholdsCard(services)
        self.fillers = FillersCard(settings, services)
        self.privacy = PrivacyCard(settings, services, self._bridge)
        self._items: list[SectionItem] = []
        self._list = self._build_list()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self.appearance.keys.clicked.connect(self.keys_wanted)
        self.model.fetching.connect(lambda used: self.privacy.show_network(used=used))
        self.model.fetching.connect(self.network_used)
        self._end = settings.observe(self._bridge.wrap(self._changed))
        self.destroyed.connect(self._end)
        theme().changed.connect(self._arrange)

    @property
    def widget(self) -> QWidget:
        """The page itself."""
        return self

    @property
    def title(self) -> str:
        """Its name."""
        return translate("Settings", "Settings")

    def commands(self) -> Sequence[Command]:
        """What the buttons do, in the menu as well."""
        return (
            Command(
                translate("Settings", "Test the microphone"), self.devices.test_microphone.click
            ),
            Command(translate("Settings", "Test the speakers"), self.devices.test_speakers.click),
            Command(translate("Settings", "Hear the voice"), self.voices.hear.click),
            Command(translate("Settings", "Add a speech model…"), self.model.add.click, group=True),
            Command(translate("Settings", "Change keys…"), self.appearance.keys.click),
            Command(translate("Settings", "Reset thresholds"), self.thresholds.reset.click),
            Command(
                translate("Settings", "Open the data folder"), self.privacy.open.click, group=True
            ),
            Command(translate("Settings", "Move the data folder…"), self.privacy.relocate.click),
            Command(translate("Settings", "Export everything…"), self.privacy.export.click),
            Command(translate("Settings", "Delete all data…"), self.privacy.delete.click),
        )

    def key_hints(self) -> Sequence[KeyHint]:
        """No keys of its own."""
        return ()

    def regions(self) -> Sequence[QWidget]:
        """The list, then each card."""
        return (self._list, *(card for card, _, _ in self._sections()), self.fillers)

    def first_focus(self) -> QWidget:
        """The section list, or the first control where there is no room for it."""
        return self._items[0] if self._list.isVisibleTo(self) else self.devices.microphone

    def entered(self) -> None:
        """Show what holds now, and listen."""
        self._refresh()
        self._unwatch = self._services.watch(self._bridge.wrap(self._refresh))
        self.devices.listen(True)

    def left(self) -> None:
        """Let go of the microphone."""
        if self._unwatch is not None:
            self._unwatch()
            self._unwatch = None
        self._services.stop_hearing()
        self.devices.listen(False)

    def show_section(self, name: str) -> None:
        """Scroll to a card and put the focus on its first control.

        `name` is one of "devices", "model", "voices", "appearance", "thresholds", "privacy".
        Raises KeyError for another one.
        """
        cards = {
            "devices": self.devices,
            "model": self.model,
            "voices": self.voices,
            "appearance": self.appearance,
            "thresholds": self.thresholds,
            "privacy": self.privacy,
        }
        card = cards[name]
        for item, (each, _, _) in zip(self._items, self._sections(), strict=True):
            item.setChecked(each is card)
        first = next((w for w in card.findChildren(QWidget) if _takes_focus(w, card)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        # What `entered` filled in is laid out once events have run; what the microphone has to say
        # comes a moment later and moves the cards under it.
        for wait_ms in (0, _SETTLE_MS):
            QTimer.singleShot(wait_ms, self, lambda: self._go_to(card))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where two do not fit."""
        super().resizeEvent(event)
        self._arrange()

    def _sections(self) -> tuple[tuple[SettingsCard, str, str], ...]:
        return (
            (self.devices, "mic", translate("Settings", "Devices")),
            (self.model, "chip", translate("Settings", "Speech model")),
            (self.voices, "speaker", translate("Settings", "Voices")),
            (self.appearance, "sun", translate("Settings", "Appearance")),
            (self.thresholds, "scale", translate("Settings", "Thresholds")),
            (self.privacy, "lock", translate("Settings", "Privacy and data")),
        )

    def _build_list(self) -> QWidget:
        holder = QWidget()
        holder.setAccessibleName(translate("Settings", "Sections"))
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(2)
        group = QButtonGroup(holder)
        for card, icon, text in self._sections():
            item = SectionItem(text, icon)
            item.clicked.connect(lambda _checked=False, card=card: self._go_to(card))
            group.addButton(item)
            column.addWidget(item)
            self._items.append(item)
        self._items[0].setChecked(True)
        column.addStretch(1)
        return holder

    def _build(self) -> None:
        first, second = QVBoxLayout(), QVBoxLayout()
        for column, cards in (
            (first, (self.devices, self.model, self.voices, self.appearance)),
            (second, (self.thresholds, self.fillers, self.privacy)),
        ):
            column.setSpacing(12)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
        self._columns.setSpacing(16)
        self._columns.addLayout(first, 452)
        self._columns.addLayout(second, 496)
        self._cards = QWidget()
        inner = QVBoxLayout(self._cards)
        inner.setContentsMargins(4, 4, 12, 16)
        inner.addLayout(self._columns)
        inner.addStretch(1)
        self._scroll = PageScroll(self._cards)
        head = QWidget()
        flow = FlowLayout(head, row_gap=0)
        flow.setContentsMargins(0, 0, 24, 0)
        flow.push_last = True
        flow.addWidget(Label(self.title, Role.PAGE_TITLE))
        saved = translate("Settings", "Changes are saved as you make them")
        flow.addWidget(Label(saved, Role.SMALL, "text2"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._list)
        row.addWidget(self._scroll, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 18, 0, 0)
        outer.setSpacing(6)
        outer.addWidget(head)
        outer.addLayout(row, 1)
        self._arrange()

    def _go_to(self, card: SettingsCard) -> None:
        top = card.mapTo(self._cards, card.rect().topLeft()).y()
        self._scroll.verticalScrollBar().setValue(top - 4)

    def _refresh(self) -> None:
        for card in (
            self.devices,
            self.model,
            self.voices,
            self.appearance,
            self.thresholds,
            self.fillers,
            self.privacy,
        ):
            card.refresh()

    def _changed(self, key: str) -> None:
        if key in (specs.LETTER_KEYS.key, specs.KEY_MAP.key):
            self.letter_keys_changed.emit()
        if key in KEYS:
            apply_appearance(self._settings, theme())
        if self.isVisible():
            self._refresh()

    def _arrange(self) -> None:
        self._list.setFixedWidth(
            max(theme().size(_LIST_WIDTH), *(item.sizeHint().width() for item in self._items))
        )
        with_list = self.width() >= theme().size(_LIST_FROM)
        self._list.setVisible(with_list)
        wide = self.width() >= theme().size(_TWO_COLUMNS_FROM)
        horizontal, vertical = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(horizontal if wide else vertical)
        room = self.width() - (self._list.width() if with_list else 0)
        rows = self.findChildren(SettingRow)
        labels = max(row.label_needs() for row in rows)
        for row in rows:
            row.set_stacked(room < theme().size(_SIDE_BY_SIDE_FROM))
            row.set_label_room(labels)


def _takes_focus(widget: QWidget, card: SettingsCard) -> bool:
    stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return stops and widget.isEnabled() and widget.isVisibleTo(card)
