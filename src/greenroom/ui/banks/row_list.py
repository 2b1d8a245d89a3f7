"""A long list of rows with a check box: only what is in sight is painted."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QWidget

from greenroom.ui.banks.row_paint import RowDelegate
from greenroom.ui.banks.rows import ListRow
from greenroom.ui.theme import theme

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole


class RowModel(QAbstractListModel):
    """Rows by id. `switched(id, on)` when a check box was pressed."""

    switched = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ListRow, ...] = ()

    def set_rows(self, rows: Sequence[ListRow]) -> None:
        """Show these; what stays the same keeps its place, and the view its selection."""
        old, new = self._rows, tuple(rows)
        if old == new:
            return
        shortest = min(len(old), len(new))
        first = next((i for i in range(shortest) if old[i].id != new[i].id), shortest)
        most = shortest - first
        last = next((i for i in range(most) if old[-1 - i].id != new[-1 - i].id), most)
        if len(old) - last > first:
            self.beginRemoveRows(QModelIndex(), first, len(old) - last - 1)
            self._rows = (*old[:first], *old[len(old) - last :])
            self.endRemoveRows()
        if len(new) - last > first:
            self.beginInsertRows(QModelIndex(), first, len(new) - last - 1)
            self._rows = (*self._rows[:first], *new[first : len(new) - last], *self._rows[first:])
            self.endInsertRows()
        before, self._rows = self._rows, new
        for at, (was, now) in enumerate(zip(before, new, strict=True)):
            if was != now:
                self.dataChanged.emit(self.index(at), self.index(at))

    def rows(self) -> tuple[ListRow, ...]:
        """All of them."""
        return self._rows

    def place(self, id_: str) -> QModelIndex:
        """Where a row is; an invalid index for none."""
        found = (at for at, row in enumerate(self._rows) if row.id == id_ and not row.heading)
        at = next(found, None)
        return QModelIndex() if at is None else self.index(at)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's signature
        """How many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row itself for `ROW`."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case Qt.ItemDataRole.CheckStateRole if row.on is not None:
                return Qt.CheckState.Checked if row.on else Qt.CheckState.Unchecked
            case _:
                return row if role == ROW else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Press a check box."""
        row = self._rows[index.row()] if index.isValid() else None
        if role != Qt.ItemDataRole.CheckStateRole or row is None or row.on is None:
            return False
        self.switched.emit(row.id, Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        row = self._rows[index.row()] if index.isValid() else None
        if row is None or row.heading:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if row.on is not None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemNeverHasChildren


class RowList(QListView):
    """One row is current; `picked(id)` when the person goes to another one.

    Space presses the check box, Enter emits `entered_row`.
    """

    picked = Signal(str)
    switched = Signal(str, bool)
    entered_row = Signal()

    focus_ring = True
    ring_radius = 8

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self.rows = RowModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QListView { background: transparent; border: 0; }")
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(theme().size(64))
        self.verticalScrollBar().setSingleStep(theme().size(20))
        self.rows.switched.connect(self.switched)
        self.selectionModel().currentChanged.connect(self._current_changed)
        theme().changed.connect(self.scheduleDelayedItemsLayout)

    def show_rows(self, rows: Sequence[ListRow], current: str) -> None:
        """Show rows with one of them current; nothing is picked by that."""
        self._quiet = True
        self.rows.set_rows(rows)
        place = self.rows.place(current)
        if place != self.currentIndex() or (not place.isValid() and self.current_id() is not None):
            self.setCurrentIndex(place)
            if place.isValid():
                self.scrollTo(place)
            else:
                self.clearSelection()
        self._quiet = False

    def current_id(self) -> str | None:
        """The id of the current row."""
        row = self.currentIndex().data(ROW)
        return row.id if isinstance(row, ListRow) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to what the row stands for."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Texts wrap anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
        QTimer.singleShot(0, self, self._keep_in_sight)

    def _keep_in_sight(self) -> None:
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _current_changed(self, current: QModelIndex) -> None:
        row = current.data(ROW)
        if not self._quiet and isinstance(row, ListRow):
            self.picked.emit(row.id)
