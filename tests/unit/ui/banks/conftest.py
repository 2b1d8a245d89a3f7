"""A desk with a bank on it."""

import pytest

from fakes.bank_services import FakeBankServices, bank
from support.banks_desk import Desk


@pytest.fixture
def mine() -> Desk:
    """With one own bank of two questions."""
    own = bank("mine", "Why nursing?", "What did your last shift teach you?")
    desk = Desk(FakeBankServices(disk={"mine": own}))
    desk.presenter.select_bank("mine")
    return desk
