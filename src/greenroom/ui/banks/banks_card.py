"""The card with all banks, the person's first."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from greenroom.platform.text import translate
from greenroom.ui.banks.row_list import RowList
from greenroom.ui.banks.rows import ListRow
from greenroom.ui.banks.state import ALL, BankRow, BanksView
from greenroom.ui.components.button import Button, ButtonSize
from greenroom.ui.components.card import Card
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.label import Label
from greenroom.ui.theme import Role

_OWN, _SHIPPED = "# own", "# shipped"  # no bank has such an id


class BanksCard(Card):
    """`chosen(id)`, `switched(id, on)`."""

    chosen = Signal(str)
    switched = Signal(str, bool)

    def __init__(self) -> None:
        self.new = Button(translate("Banks", "New bank"), size=ButtonSize.SMALL, icon="plus")
        super().__init__(padding=(12, 12))
        self.setAccessibleName(translate("Banks", "Banks"))
        self.body.addWidget(self._head())
        self.list = RowList(translate("Banks", "Banks"))
        self.list.picked.connect(self.chosen)
        self.list.switched.connect(self.switched)
        self.left_out = Label("", Role.CAPTION, "warn", wrap=True)
        self.show_folder = Button(
            translate("Banks", "Show folder"), size=ButtonSize.SMALL, icon="folder"
        )
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.left_out)
        self.body.addWidget(self.show_folder)

    def _head(self) -> QWidget:
        """The title with the button at its end, or below where words are long."""
        head = QWidget()
        flow = FlowLayout(head, gap=8, row_gap=6)
        flow.push_last = True
        flow.addWidget(Label(translate("Banks", "Banks"), Role.CARD_TITLE))
        flow.addWidget(self.new)
        return head

    def show_view(self, view: BanksView) -> None:
        """Show all banks, and what keeps some out."""
        self.list.show_rows(tuple(_rows(view)), view.bank_id)
        self.left_out.setText("\n".join(view.problems))
        self.left_out.setVisible(bool(view.problems))
        self.show_folder.setVisible(bool(view.problems))


def _rows(view: BanksView) -> Iterator[ListRow]:
    for bank in view.banks:
        if bank.id == ALL:
            yield _row(bank)
    own = [bank for bank in view.banks if bank.own]
    yield ListRow(_OWN, translate("Banks", "Yours"), heading=True)
    if not own:
        none = translate("Banks", "None yet. New bank makes one.")
        yield ListRow(f"{_OWN} none", none, heading=True)
    yield from map(_row, own)
    yield ListRow(_SHIPPED, translate("Banks", "From Greenroom"), heading=True)
    for bank in view.banks:
        if not bank.own and bank.id != ALL:
            yield _row(bank)


def _row(bank: BankRow) -> ListRow:
    on = None if bank.id == ALL else bank.asked
    return ListRow(bank.id, bank.title, bank.facts, on=on, dim=not bank.asked, strong=True)
