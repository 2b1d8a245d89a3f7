"""A library in a temporary folder, on a clock that stands still."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from greenroom.library import SqlStore

NOW = datetime(2026, 11, 17, 19, 42, 5, tzinfo=UTC)


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    return tmp_path / "Documents" / "Greenroom"


@pytest.fixture
def store(data_dir: Path) -> Iterator[SqlStore]:
    with SqlStore(data_dir, now=lambda: NOW) as made:
        yield made
