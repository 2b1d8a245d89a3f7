from collections.abc import Callable

import pytest

from fakes.review_services import FakeReviewServices, plain_wording
from greenroom.ui.review.presenter import ReviewPresenter
from greenroom.ui.review.state import ReviewState, TakeView


@pytest.fixture
def services() -> FakeReviewServices:
    return FakeReviewServices()


@pytest.fixture
def presenter(services: FakeReviewServices) -> ReviewPresenter:
    return ReviewPresenter(services, plain_wording, lambda _state: None)


@pytest.fixture
def scanner(presenter: ReviewPresenter) -> TakeView:
    """The first take about the scanners."""
    presenter.open(take_id="q3-1")
    assert presenter.state.take is not None
    return presenter.state.take


@pytest.fixture
def shown(presenter: ReviewPresenter) -> Callable[[], ReviewState]:
    return lambda: presenter.state
