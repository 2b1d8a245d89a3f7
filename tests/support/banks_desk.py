"""The presenter of the Question banks page over banks in memory."""

from fakes.bank_services import FakeBankServices
from greenroom.ui.banks.presenter import BanksPresenter


class Desk:
    """A presenter over services in memory; `told` is what could be undone."""

    def __init__(self, services: FakeBankServices | None = None) -> None:
        self.services = services or FakeBankServices()
        self.told: list[str] = []
        self.presenter = BanksPresenter(self.services, lambda: None, self.told.append)
        self.presenter.entered()

    def type(self, **fields: object) -> None:
        """Change the question that is chosen, as the form does."""
        editor = self.presenter.editor()
        assert editor is not None
        self.presenter.draft(editor.question.model_copy(update=fields))

    def write(self, **fields: object) -> None:
        """Type, and pause."""
        self.type(**fields)
        self.presenter.commit()

    @property
    def kept(self) -> dict[str, list[str]]:
        """Texts on disk by bank."""
        return {id_: [q.text for q in b.questions] for id_, b in self.services.disk.items()}

    @property
    def listed(self) -> list[str]:
        """Texts that are shown."""
        return [row.text for row in self.presenter.view().questions]
