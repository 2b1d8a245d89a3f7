from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("greenroom", deadline=None)
settings.load_profile("greenroom")


@pytest.fixture(scope="session")
def bank_folder() -> Path:
    return Path(__file__).parents[3] / "question_banks"
