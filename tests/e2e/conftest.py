"""What several walks through the real window need."""

from collections.abc import Iterator

import pytest

from support.display import VirtualDisplay, missing_programs


@pytest.fixture
def display() -> Iterator[VirtualDisplay]:
    """A display of its own; skips where the programs for one are missing."""
    missing = missing_programs()
    if missing:
        pytest.skip(f"the virtual display needs {', '.join(missing)}")
    with VirtualDisplay() as server:
        yield server
