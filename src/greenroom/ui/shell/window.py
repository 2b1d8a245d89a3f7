"""The main window: rail, page stack, banners, toasts, menus and keys."""

import logging
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from greenroom.platform.text import translate
from greenroom.ui.components.banner import Banner
from greenroom.ui.components.button import Button
from greenroom.ui.components.command_key import CommandKey
from greenroom.ui.components.toast import Toast
from greenroom.ui.shell.help_dialogs import AboutDialog, KeysDialog
from greenroom.ui.shell.key_choices import KeyGroup
from greenroom.ui.shell.key_map import KeyMap
from greenroom.ui.shell.letter_keys import LetterKeys, is_plain
from greenroom.ui.shell.menus import Menus
from greenroom.ui.shell.page import KeyHint, Page
from greenroom.ui.shell.rail import Rail
from greenroom.ui.theme import theme

TEXT_SCALES = (1.0, 1.1, 1.25, 1.5, 2.0)
MINIMUM = (1024, 680)
USUAL = (1280, 800)

_logger = logging.getLogger(__name__)


class MainWindow(QMainWindow):
    """Pages plug in with `add_page`. `state_file` remembers size and place."""

    page_changed = Signal(str)
    text_scale_chosen = Signal(float)
    closing = Signal()

    def __init__(self, state_file: Path | None = None) -> None:
        super().__init__()
        self._state_file = state_file
        self._pages: dict[str, Page] = {}
        self._expected: dict[str, Callable[[], object]] = {}
        self._keys: dict[str, LetterKeys] = {}
        self._names: dict[str, str] = {}
        self._key_map = KeyMap()
        self._capped_anew: set[str] = set()  # pages whose key caps may differ from those made
        self._without_rail: set[str] = set()
        self._current = ""
        self._may_close: Callable[[], bool] = lambda: True
        self._alt_alone = False
        self.rail = Rail()
        self.rail.chosen.connect(self.show_page)
        self._stack = QStackedWidget()
        self._banner: Banner | None = None
        self._next_banners: list[Banner] = []
        self._content = QWidget()
        self._toast = Toast(self._content)
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._stack, 1)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self._content, 1)
        self.setCentralWidget(body)
        self.setMinimumSize(*MINIMUM)
        self._menus = Menus(self)
        self._fill_menus()
        self.menuBar().setVisible(self.menuBar().isNativeMenuBar())
        self.setWindowIcon(theme().app_icon())
        self._restore()

    def add_page(
        self,
        page_id: str,
        page: Page,
        *,
        icon: str = "",
        key: str = "",
        bottom: bool = False,
        rail: bool = True,
    ) -> None:
        """Take in a page; with an `icon` it gets an item in the rail and `key` goes there.

        `rail` False hides the rail while the page is shown (the room).
        """
        expected = self._expected.pop(page_id, None) is not None
        self._pages[page_id] = page
        self._names[page_id] = page.title
        self._stack.addWidget(page.widget)
        self._keys[page_id] = LetterKeys(page.widget)
        if not rail:
            self._without_rail.add(page_id)
        if icon and not expected:
            self._lead_to(page_id, page.title, icon, key, bottom=bottom)

    def has_page(self, page_id: str) -> bool:
        """Whether the page was added."""
        return page_id in self._pages

    def expect_page(
        self,
        page_id: str,
        title: str,
        *,
        icon: str,
        key: str,
        bottom: bool = False,
        bring: Callable[[], object],
    ) -> None:
        """A page that `add_page` will bring later; who wants it sooner makes `bring` be called."""
        self._expected[page_id] = bring
        self._lead_to(page_id, title, icon, key, bottom=bottom)

    def _lead_to(self, page_id: str, title: str, icon: str, key: str, *, bottom: bool) -> None:
        self.rail.add_item(page_id, title, icon, key, bottom=bottom)
        self._menus.add_go(title, key, lambda: self._go(page_id))

    def show_page(self, page_id: str) -> None:
        """Show a page; the one before lets go of its devices first."""
        if page_id in self._expected:
            self._expected[page_id]()
        if page_id == self._current or page_id not in self._pages:
            return
        page = self._pages[page_id]
        if self._current:
            self._pages[self._current].left()
        self._current = page_id
        self.rail.setVisible(page_id not in self._without_rail)
        self.rail.show_current(page_id)
        self._stack.setCurrentWidget(page.widget)
        self._apply_keys()
        self.set_title(page.title)
        page.entered()
        first = page.first_focus()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.page_changed.emit(page_id)

    @property
    def current_page(self) -> str:
        """The id of the page that is shown."""
        return self._current

    def set_title(self, title: str) -> None:
        """What stands before the program's name ("Recording 1:12")."""
        self.setWindowTitle(f"{title} – Greenroom" if title else "Greenroom")

    def set_keys(self, key_map: KeyMap) -> None:
        """Give commands other keys: caps, menus, F1 and what the keys do follow at once."""
        self._key_map = key_map
        if self._current:
            self._apply_keys()

    def command_groups(self) -> tuple[KeyGroup, ...]:
        """Every page's commands that have a key, with the keys of their own."""
        groups = (
            KeyGroup(self._names[page_id], tuple(c for c in page.commands() if c.key))
            for page_id, page in self._pages.items()
        )
        return tuple(group for group in groups if group.commands)

    def reserved_keys(self) -> dict[str, str]:
        """The window's own keys and what they do."""
        return self._menus.reserved() | {"F10": translate("Menu", "Show or hide this menu bar")}

    def set_close_guard(self, may_close: Callable[[], bool]) -> None:
        """Ask `may_close` before the window closes (an interview may be running)."""
        self._may_close = may_close

    def show_banner(self, banner: Banner) -> None:
        """Show a problem above the page until `clear_banner`; replaces one that is there."""
        self._take_banner_away()
        self._banner = banner
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(24, 12, 24, 0)
        column.addWidget(banner)
        self._column.insertWidget(0, holder)
        banner.announce()

    def show_banner_in_turn(self, banner: Banner) -> None:
        """Show a problem once those that are there have been dealt with."""
        if self._banner is None:
            self.show_banner(banner)
        else:
            self._next_banners.append(banner)

    def clear_banner(self) -> None:
        """The problem is dealt with; the next one is shown."""
        self._take_banner_away()
        if self._next_banners:
            self.show_banner(self._next_banners.pop(0))

    def _take_banner_away(self) -> None:
        if self._banner is not None:
            holder = self._banner.parentWidget()
            had_focus = self._banner.isAncestorOf(self.focusWidget() or self)
            self._banner = None
            if had_focus and (first := self._pages[self._current].first_focus()) is not None:
                first.setFocus(Qt.FocusReason.OtherFocusReason)  # not what stands next by chance
            if holder is not None:
                self._column.removeWidget(holder)
                holder.hide()
                holder.deleteLater()

    def toast(self, text: str, action: str = "", run: Callable[[], object] | None = None) -> None:
        """Say that something succeeded, with at most one button; the last one wins."""
        self._toast.say(text, action, run or (lambda: None))

    def bring_to_front(self) -> None:
        """Another start asked for the window."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember size and place; a running interview may say no."""
        if not self._may_close():
            event.ignore()
            return
        self._keep_place()
        if self._current:
            self._pages[self._current].left()
        self.closing.emit()
        super().closeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Alt is not alone either where a shortcut takes the key pressed with it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            self._alt_alone = event.key() == Qt.Key.Key_Alt
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt alone shows the menu bar, as does F10."""
        self._alt_alone = event.key() == Qt.Key.Key_Alt
        if event.key() == Qt.Key.Key_F10:
            self._toggle_menus()
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The other half of Alt alone."""
        if event.key() == Qt.Key.Key_Alt and self._alt_alone:
            self._toggle_menus()
        super().keyReleaseEvent(event)

    def _fill_menus(self) -> None:
        view, help_ = self._menus.add_view, self._menus.add_help
        view(translate("Menu", "Larger text"), "Ctrl+=", lambda: self._step_text(1))
        view(translate("Menu", "Smaller text"), "Ctrl+-", lambda: self._step_text(-1))
        view(translate("Menu", "Usual text size"), "Ctrl+0", lambda: self._choose_text(1.0))
        view(translate("Menu", "Next region"), "F6", lambda: self._next_region(1))
        view(translate("Menu", "Previous region"), "Shift+F6", lambda: self._next_region(-1))
        view(translate("Menu", "Show or hide this menu bar"), "", self._toggle_menus)
        help_(translate("Menu", "Keys on this screen"), "F1", self.show_keys)
        help_(translate("Menu", "About Greenroom"), "", self.show_about)

    def show_keys(self) -> None:
        """The key overview of F1."""
        _hold(KeysDialog(self.key_groups(), self))

    def show_about(self) -> None:
        """Version and licences."""
        _hold(AboutDialog(self))

    def key_groups(self) -> Sequence[tuple[str, Sequence[KeyHint]]]:
        """Title and keys: of the shown page, then those that work everywhere."""
        page = self._pages[self._current]
        commands = [self._key_map.applied(command) for command in page.commands()]
        here = [KeyHint(c.key, c.shown_text) for c in commands if c.key and c.shown_text]
        here += page.key_hints()
        everywhere = [
            KeyHint(item.accessibleDescription(), item.text())
            for item in self.rail.items().values()
            if item.accessibleDescription()
        ]
        everywhere += [
            KeyHint("F1", translate("Keys", "Keys on this screen")),
            KeyHint("Ctrl+= / Ctrl+- / Ctrl+0", translate("Keys", "Text size")),
            KeyHint("F6 / Shift+F6", translate("Keys", "Next / previous region")),
            KeyHint("Alt / F10", translate("Keys", "Show or hide the menu bar")),
            KeyHint("Ctrl+Q", translate("Menu", "Quit Greenroom")),
        ]
        return ((self._names[self._current], here), (translate("Keys", "Everywhere"), everywhere))

    def _apply_keys(self) -> None:
        page = self._pages[self._current]
        own = page.commands()
        commands = [self._key_map.applied(command) for command in own]
        self._menus.show_page(self._names[self._current], commands)
        plain = [c for c in commands if is_plain(c.key) and not c.own_key]
        self._keys[self._current].set_commands(plain)
        # On one page a key belongs to one command, so a cap is known by the key it was made with.
        caps = {command.key: self._key_map.key(command) for command in own if command.key}
        if any(usual != key for usual, key in caps.items()):
            self._capped_anew.add(self._current)
        if self._current in self._capped_anew:
            _tell_keys(page.widget, caps)

    def _go(self, page_id: str) -> None:
        if self.rail.isVisible():  # in the room one leaves by ending the interview
            self.show_page(page_id)

    def _step_text(self, step: int) -> None:
        now = theme().text_scale
        nearest = min(range(len(TEXT_SCALES)), key=lambda i: abs(TEXT_SCALES[i] - now))
        self._choose_text(TEXT_SCALES[min(len(TEXT_SCALES) - 1, max(0, nearest + step))])

    def _choose_text(self, scale: float) -> None:
        theme().set_text_scale(scale)
        self.text_scale_chosen.emit(scale)

    def _next_region(self, step: int) -> None:
        regions = [*self._pages[self._current].regions()]
        if self.rail.isVisible():
            regions.append(self.rail)
        focused = self.focusWidget()
        here = -1
        for index, region in enumerate(regions):
            if focused is not None and (region is focused or region.isAncestorOf(focused)):
                here = index
        if here < 0 and step < 0:
            here = 0
        for offset in range(1, len(regions) + 1):
            region = regions[(here + step * offset) % len(regions)]
            target = _first_stop(region)
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _toggle_menus(self) -> None:
        bar = self.menuBar()
        if not bar.isNativeMenuBar():
            bar.setVisible(not bar.isVisible())

    def _keep_place(self) -> None:
        """For the next start; a full disk must not keep the window from closing."""
        if self._state_file is None:
            return
        try:
            self._state_file.parent.mkdir(parents=True, exist_ok=True)
            self._state_file.write_bytes(self.saveGeometry().data())
        except OSError as error:
            _logger.warning("the window's place was not kept: %s", error.strerror)

    def _restore(self) -> None:
        self.resize(*USUAL)
        if self._state_file is None or not self._state_file.is_file():
            return
        try:
            self.restoreGeometry(QByteArray(self._state_file.read_bytes()))
        except OSError as error:
            _logger.warning("the window's place could not be read: %s", error.strerror)


def _first_stop(region: QWidget) -> QWidget | None:
    """The first widget in the region that Tab would stop at."""
    for widget in (region, *region.findChildren(QWidget)):
        stops = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if stops and widget.isVisible() and widget.isEnabled():
            return widget
    return None


def _tell_keys(page: QWidget, caps: dict[str, str]) -> None:
    """Have everything on a page that names a key name the one that it has now."""
    told: list[Button | CommandKey] = [*page.findChildren(Button)]
    told += page.findChildren(CommandKey)
    for one in told:
        if one.usual_key in caps:
            one.set_key(caps[one.usual_key])


def _hold(dialog: QDialog) -> None:
    """Show a dialog until it is closed; its window would keep it otherwise."""
    dialog.exec()
    dialog.deleteLater()
