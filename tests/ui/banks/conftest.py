"""The Question banks page over services in memory."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from fakes.bank_services import FakeBankServices
from support.banks_window import OWN, BanksWindow


@pytest.fixture
def open_banks(qtbot: QtBot) -> Callable[..., BanksWindow]:
    """Opens the page, with one own bank unless other services are given."""
    return lambda services=None: BanksWindow(
        qtbot, services or FakeBankServices(disk={"mine": OWN})
    )
