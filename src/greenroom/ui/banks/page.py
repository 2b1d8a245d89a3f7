"""The Question banks page: connects cards, presenter and dialogs."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QWidget

from greenroom.banks.importing import READABLE
from greenroom.banks.incoming import Incoming
from greenroom.banks.schema import QuestionEntry
from greenroom.platform.text import translate
from greenroom.ui.banks import commands as page_commands
from greenroom.ui.banks.import_dialog import ImportDialog
from greenroom.ui.banks.layout import BanksLayout
from greenroom.ui.banks.name_dialog import NameDialog
from greenroom.ui.banks.presenter import BanksPresenter
from greenroom.ui.banks.services import BankServices
from greenroom.ui.banks.state import BanksView, Library
from greenroom.ui.bridge import Bridge
from greenroom.ui.components.toast import Toast
from greenroom.ui.shell.page import Command, KeyHint


class BanksPage(BanksLayout):
    """Fits the window's `Page`. Files dropped on it are looked into, then imported."""

    def __init__(self, services: BankServices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._bridge = Bridge(self)
        self._toast = Toast(self)
        self._waiting: list[Path] = []
        self._told_of = Library()
        self.view = BanksView()
        self.presenter = BanksPresenter(services, self._show, self._tell, deliver=self._bridge.wrap)
        self.setAcceptDrops(True)
        self._connect()
        self._show()

    # What the window asks of a page.

    @property
    def widget(self) -> QWidget:
        """The page itself."""
        return self

    @property
    def title(self) -> str:
        """Its name."""
        return translate("Banks", "Questions")

    def commands(self) -> Sequence[Command]:
        """Everything that can be done here."""
        return page_commands.commands(self)

    def key_hints(self) -> Sequence[KeyHint]:
        """Keys that are no commands."""
        return page_commands.key_hints()

    def regions(self) -> Sequence[QWidget]:
        """Banks, questions, the question."""
        return (self.banks, self.questions, self.editor)

    def first_focus(self) -> QWidget:
        """The search: most come to find a question."""
        return self.questions.search

    def entered(self) -> None:
        """Read the banks."""
        self.presenter.entered()

    def left(self) -> None:
        """Keep what was typed, fall silent."""
        self._toast.dismiss()
        self.editor.rest()
        self.presenter.left()

    # What the menu calls.

    def new_question(self) -> None:
        """An empty question, ready to be written."""
        self.presenter.new_question()
        self.editor.form.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def duplicate_question(self) -> None:
        """A copy, ready to be changed."""
        self.presenter.duplicate_question()
        self.editor.form.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def delete_question(self) -> None:
        """Away with it; the list keeps the focus."""
        self.presenter.delete_question()
        self.questions.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def delete_bank(self) -> None:
        """Away with all of it; the list of banks keeps the focus."""
        self.presenter.delete_bank()
        self.banks.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def new_bank(self) -> None:
        """Ask what it is called."""
        title = translate("Banks", "New bank")
        name = self._ask_name(title, translate("Banks", "Create"))
        if name:
            self.presenter.new_bank(name)
            self.questions.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def rename_bank(self) -> None:
        """Ask what it is to be called."""
        if self.view.bank is not None and self.view.own:
            title, button = translate("Banks", "Rename bank"), translate("Banks", "Rename")
            name = self._ask_name(title, button, self.view.bank.title)
            if name:
                self.presenter.rename_bank(name)

    def add_stage(self) -> None:
        """One stage more, behind the one in which the person is, ready to be written."""
        place = self.presenter.stages.add(self.editor.form.stages.place())
        if place is not None:
            self.editor.form.stages.enter(place)

    def remove_stage(self, place: int | None = None) -> None:
        """Away with a stage, else with the one in which the person is."""
        at = self.editor.form.stages.place() if place is None else place
        if at is not None:
            self.presenter.stages.remove(at)
            self.editor.form.stages.enter(at)

    def move_stage(self, by: int, place: int | None = None) -> None:
        """A stage up or down, else the one in which the person is; the focus stays in it."""
        at = self.editor.form.stages.place() if place is None else place
        if at is not None and self.presenter.stages.move(at, by):
            self.editor.form.stages.enter(at + by)

    def find_questions(self) -> None:
        """To the search."""
        self.questions.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.questions.search.selectAll()

    def hear(self) -> None:
        """The question, or the follow-up in which the person is; once more for silence."""
        self.presenter.hear(self.editor.form.spoken_text())

    def ask_import(self) -> None:
        """Choose files to import."""
        endings = " ".join(f"*{ending}" for ending in READABLE)
        kinds = translate("Banks", "Tables, lists and banks ({endings})").format(endings=endings)
        title = translate("Banks", "Import questions")
        files, _ = QFileDialog.getOpenFileNames(self, title, str(Path.home()), kinds)
        self.import_files([Path(file) for file in files])

    def import_files(self, files: Sequence[Path]) -> None:
        """Look into files, one after the other, and ask what comes in."""
        idle = not self._waiting
        self._waiting.extend(files)
        if idle:
            self._next_file()

    def ask_export(self) -> None:
        """Choose where the bank that is shown is written, and as what."""
        bank = self.view.bank
        if bank is None:
            return
        kinds = (
            (translate("Banks", "Question bank (*.yaml)"), ".yaml"),
            (translate("Banks", "Table for a spreadsheet (*.csv)"), ".csv"),
            (translate("Banks", "Markdown list (*.md)"), ".md"),
        )
        title = translate("Banks", "Export bank")
        names = ";;".join(name for name, _ in kinds)
        start = str(Path.home() / f"{bank.id}.yaml")
        chosen, kind = QFileDialog.getSaveFileName(self, title, start, names)
        if chosen:
            path = Path(chosen)
            if path.suffix.lower() not in {ending for _, ending in kinds}:
                path = path.with_name(path.name + dict(kinds).get(kind, ".yaml"))
            self.export_to(path)

    def export_to(self, path: Path) -> None:
        """Write the bank that is shown."""
        told = translate("Banks", "Exported as {file}.").format(file=path.name)
        self.presenter.commit()
        if self.view.bank is not None:
            self.presenter.files.export(self.view.bank, path, lambda: self._toast.say(told))

    def show_folder(self) -> None:
        """The person's banks, as files."""
        self._services.show_folder()

    # What happens here.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: silence, else from a field back to its list."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.presenter.hearing:
            self.presenter.stop_hearing()
        elif self.editor.isAncestorOf(self.focusWidget() or self):
            self.questions.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files that can be imported."""
        if _files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look into them once the drop is over."""
        files = _files(event)
        event.acceptProposedAction()
        self._bridge.wrap(self.import_files)(files)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the question, by right click and Shift+F10."""
        in_banks = self.banks.rect().contains(self.banks.mapFromGlobal(event.globalPos()))
        self._open_menu(_OF_A_BANK if in_banks else _OF_A_QUESTION, event.globalPos())

    def _open_bank_menu(self) -> None:
        button = self.questions.bank_menu
        self._open_menu(_OF_A_BANK, button.mapToGlobal(QPoint(0, button.height())))

    def _open_menu(self, ids: frozenset[str], place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command in self.commands():
            if command.id in ids and command.enabled():
                menu.addAction(command.text, command.run)
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(place)

    def _connect(self) -> None:
        presenter, questions, editor = self.presenter, self.questions, self.editor
        self.new.clicked.connect(self.new_question)
        self.bring.clicked.connect(self.ask_import)
        self.banks.new.clicked.connect(self.new_bank)
        self.banks.show_folder.clicked.connect(self.show_folder)
        self.banks.chosen.connect(presenter.select_bank)
        self.banks.switched.connect(self._switch_bank)
        self.banks.list.entered_row.connect(questions.list.setFocus)
        questions.filtered.connect(presenter.set_filter)
        questions.chosen.connect(presenter.select_question)
        questions.switched.connect(lambda id_, on: presenter.switch_question(id_, on=on))
        questions.bank_switched.connect(lambda on: presenter.switch_bank(on=on))
        questions.bank_menu.clicked.connect(self._open_bank_menu)
        questions.new.clicked.connect(self.new_question)
        questions.list.entered_row.connect(editor.form.text.setFocus)
        editor.begin.clicked.connect(self.new_question)
        editor.drafted.connect(self._drafted)
        editor.kept.connect(presenter.commit)
        editor.hear.clicked.connect(lambda _checked=False: presenter.hear())
        editor.asked.clicked.connect(self._switch_question)
        editor.practice.clicked.connect(presenter.practice)
        editor.duplicate.clicked.connect(self.duplicate_question)
        editor.delete.clicked.connect(self.delete_question)
        stages = editor.form.stages
        stages.add_wanted.connect(self.add_stage)
        stages.remove_wanted.connect(self.remove_stage)
        stages.move_wanted.connect(lambda place, by: self.move_stage(by, place))

    def _show(self) -> None:
        if self.presenter.library is not self._told_of:
            self._toast.dismiss()  # its Undo would take back something else now
        writing = self.editor.isAncestorOf(self.focusWidget() or self)
        self.view = view = self.presenter.view()
        self.banks.show_view(view)
        self.questions.show_view(view)
        self.editor.show_view(view)
        self.editor.practice.setEnabled(self.presenter.can_practice())
        for button in (self.new, self.bring, self.banks.new, self.editor.begin):
            button.setEnabled(not view.reading)
        self.show_failure(view.failure)
        if writing and view.editor is None:  # what was written in is gone
            self.questions.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drafted(self, question: QuestionEntry) -> None:
        self._toast.dismiss()  # its way back leads before what is typed now
        self.presenter.draft(question)
        editor = self.presenter.editor()
        if editor is not None:
            self.editor.show_state(editor)
            self.editor.practice.setEnabled(self.presenter.can_practice())

    def _switch_question(self, on: bool) -> None:
        self.presenter.switch_question(self.view.question_id, on=on)

    def _switch_bank(self, bank_id: str, on: bool) -> None:
        self.presenter.select_bank(bank_id)
        self.presenter.switch_bank(on=on)

    def _tell(self, words: str) -> None:
        self._told_of = self.presenter.library
        self._toast.say(words, translate("Banks", "Undo"), self.presenter.undo)

    def _ask_name(self, title: str, button: str, name: str = "") -> str:
        dialog = NameDialog(title, button, name, self.window())
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        name = dialog.name() if agreed else ""
        dialog.deleteLater()
        return name

    def _next_file(self) -> None:
        if self._waiting:
            self.presenter.commit()
            self.presenter.files.look_into(self._waiting[0], self._ask_what_comes_in, self._go_on)

    def _ask_what_comes_in(self, incoming: Incoming) -> None:
        if not self.isVisible():  # the person has gone elsewhere meanwhile
            self._waiting.clear()
            return
        own = [(bank.id, bank.title) for bank in self.presenter.library.own]
        dialog = ImportDialog(incoming, own, self.window())
        entry = dialog.entry() if dialog.exec() == QDialog.DialogCode.Accepted else None
        if entry is not None:
            self.questions.clear()
            self.presenter.take_in(entry, dialog.title(), dialog.bank_id())
            self.questions.list.setFocus(Qt.FocusReason.OtherFocusReason)
        dialog.deleteLater()
        self._go_on()

    def _go_on(self) -> None:
        self._waiting = self._waiting[1:]
        self._next_file()


_OF_A_BANK = frozenset(
    {"banks.duplicate_bank", "banks.rename", "banks.export", "banks.delete_bank"}
)
_OF_A_QUESTION = frozenset({"banks.hear", "banks.practice", "banks.duplicate", "banks.delete"})


def _files(event: QDropEvent) -> list[Path]:
    """Local files of a drag that can be imported."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in READABLE]
