"""Words counted as fillers: the usual ones, without those taken out, with the person's own."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSizePolicy, QWidget

from greenroom.feedback.quotes import spelled
from greenroom.platform import settings_specs as specs
from greenroom.platform.settings import Settings
from greenroom.platform.text import translate
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.painting import mirrored, painting, rounded, whole
from greenroom.ui.settings.rows import SettingsCard
from greenroom.ui.settings.services import SettingsServices
from greenroom.ui.theme import Role, theme

_LONGEST = 40
_CHIP, _TARGET = 22, 30


class WordChip(QAbstractButton):
    """A word with a cross; pressing it takes the word out. `add` draws the dashed "+ Add"."""

    ring_radius = 6

    def __init__(self, word: str, *, add: bool = False) -> None:
        super().__init__()
        self._add = add
        self.setText(word)
        name = word if add else translate("Settings", "Remove {word}").format(word=word)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The word and the cross; 22 high, in 30 that can be pressed."""
        width = theme().metrics(Role.CAPTION_MEDIUM).horizontalAdvance(self.text())
        return QSize(int(width) + theme().size(18 if self._add else 32), theme().size(_TARGET))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the word out, as pressing it does."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The chip."""
        color = theme().color
        with painting(self) as painter:
            beyond = (self.height() - theme().size(_CHIP)) // 2
            box = whole(self.rect().adjusted(0, beyond, 0, -beyond))
            if self._add:
                rounded(
                    painter, box, 6, color("surface"), color("line"), style=Qt.PenStyle.DashLine
                )
            else:
                edge = "line" if self.underMouse() else "border"
                rounded(painter, box, 6, color("inset"), color(edge))
            painter.setFont(theme().font(Role.CAPTION_MEDIUM))
            painter.setPen(color("text2"))
            cross = 0 if self._add else theme().size(14)
            place = mirrored(self, QRectF(0, 0, self.width() - cross, self.height()))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.text())
            if not self._add:
                middle = QRectF(self.width() - theme().size(17), 0, theme().size(10), self.height())
                center, arm = mirrored(self, middle).center(), theme().size(3)
                painter.setPen(QPen(color("text2"), 1.25))
                for sign in (1, -1):
                    offset = QPointF(arm, arm * sign)
                    painter.drawLine(center - offset, center + offset)


class _NewWord(QLineEdit):
    """Enter and leaving it take the word; Esc takes none."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is done with an empty field."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.editingFinished.emit()
            return
        super().keyPressEvent(event)


class FillersCard(SettingsCard):
    """Changes apply to every review."""

    def __init__(self, settings: Settings, services: SettingsServices) -> None:
        super().__init__(specs.EXTRA_FILLERS.label_text())
        self._settings, self._services = settings, services
        self._words: tuple[str, ...] = ()
        self.chips: list[WordChip] = []
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder, gap=6, row_gap=0)
        self.add = WordChip(translate("Settings", "+ Add"), add=True)
        self.add.clicked.connect(self._begin_typing)
        self.field = _NewWord()
        self.field.setMaxLength(_LONGEST)
        self.field.setAccessibleName(translate("Settings", "New filler word"))
        self.field.setPlaceholderText(translate("Settings", "Word or phrase"))
        self.field.setFixedSize(theme().size(150), theme().size(28))
        self.field.editingFinished.connect(self._typed)
        self.field.hide()
        self._flow.addWidget(self.add)
        self._flow.addWidget(self.field)
        self.body.addWidget(self._holder)

    def words(self) -> tuple[str, ...]:
        """What is counted now."""
        removed: list[str] = self._settings.get(specs.REMOVED_FILLERS)
        usual = [word for word in self._services.usual_fillers() if word not in removed]
        return (*usual, *self._settings.get(specs.EXTRA_FILLERS))

    def refresh(self) -> None:
        """Show the words again where they changed."""
        words = self.words()
        if words == self._words:
            return
        self._words = words
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self.add)
        self._flow.removeWidget(self.field)
        language = self._settings.get(specs.LANGUAGE)
        self.chips = [WordChip(spelled(word, language)) for word in words]
        for chip, word in zip(self.chips, words, strict=True):
            chip.clicked.connect(self._remover(word))
            self._flow.addWidget(chip)
        self._flow.addWidget(self.add)
        self._flow.addWidget(self.field)
        # From where the button stands in the order of Tab: new chips, then the button again.
        for first, second in pairwise((self.add, *self.chips, self.add, self.field)):
            QWidget.setTabOrder(first, second)

    def _remover(self, word: str) -> Callable[[], None]:
        return lambda: self.remove(word)

    def remove(self, word: str) -> None:
        """Count it no longer."""
        extra = self._settings.get(specs.EXTRA_FILLERS)
        if word in extra:
            self._settings.set(specs.EXTRA_FILLERS, [each for each in extra if each != word])
        else:
            removed = self._settings.get(specs.REMOVED_FILLERS)
            self._settings.set(specs.REMOVED_FILLERS, [*removed, word])
        self.refresh()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_word(self, text: str) -> None:
        """Count another word or phrase; one that was taken out comes back."""
        word = " ".join(text.split()).lower()
        if not word or word in self.words():
            return
        removed = self._settings.get(specs.REMOVED_FILLERS)
        if word in removed:
            self._settings.set(specs.REMOVED_FILLERS, [w for w in removed if w != word])
        if word not in self.words():
            extra = self._settings.get(specs.EXTRA_FILLERS)
            self._settings.set(specs.EXTRA_FILLERS, [*extra, word])
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """The field grows with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "field"):
            self.field.setFixedSize(theme().size(150), theme().size(28))

    def _begin_typing(self) -> None:
        self.add.hide()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> None:
        text, typing_here = self.field.text(), self.field.hasFocus()
        self.field.clear()
        self.add.show()
        if typing_here:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.hide()
        self.add_word(text)
