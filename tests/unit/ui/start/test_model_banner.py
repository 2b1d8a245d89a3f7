"""The banner about the speech model, and what its buttons lead to."""

import pytest

from fakes.start_services import FakeStartActions, FakeStartServices
from greenroom.ui.services import ModelState, ModelStatus
from greenroom.ui.start.model_banner import model_banner
from greenroom.ui.start.presenter import StartPresenter
from greenroom.ui.start.start_banner import BannerAnswer, StartBanner


def make(
    state: ModelState, *, slow: bool = False
) -> tuple[StartPresenter, FakeStartServices, FakeStartActions]:
    services = FakeStartServices(status=ModelStatus(state, "base"), slow=slow)
    actions = FakeStartActions()
    presenter = StartPresenter(services, actions, lambda: None)
    presenter.entered()
    return presenter, services, actions


def banner_of(presenter: StartPresenter) -> StartBanner:
    banner = presenter.view().banner
    assert banner is not None
    return banner


def test_a_missing_model_can_be_added_or_done_without() -> None:
    presenter, services, actions = make(ModelState.MISSING)
    banner = banner_of(presenter)
    assert banner.title == "No speech model yet"
    assert [button.text for button in banner.buttons] == ["Add from file…", "Record anyway"]
    presenter.answer_banner(BannerAnswer.CHOOSE)
    assert actions.went == [("choose model",)]
    presenter.answer_banner(BannerAnswer.RECORD)
    assert actions.went[-1] == ("start", services.kept)
    assert presenter.view().banner is None


def test_a_model_that_does_not_load_is_not_called_missing() -> None:
    presenter, services, actions = make(ModelState.FAILED)
    banner = banner_of(presenter)
    assert banner.title == "The speech model does not load"
    assert [button.text for button in banner.buttons] == ["Open settings", "Record anyway"]
    presenter.answer_banner(BannerAnswer.CHOOSE)
    assert actions.went == [("choose model",)]
    presenter.answer_banner(BannerAnswer.RECORD)
    assert actions.went[-1] == ("start", services.kept)
    assert presenter.view().banner is None


def test_a_damaged_model_is_named_and_stays_until_it_is_dealt_with() -> None:
    presenter, services, _ = make(ModelState.DAMAGED)
    banner = banner_of(presenter)
    assert banner.title == "This model file cannot be read"
    assert banner.text.endswith("Choose another copy of base.")
    assert banner.serious
    presenter.answer_banner(BannerAnswer.CHOOSE)
    assert presenter.view().banner == banner
    services.status = ModelStatus(ModelState.READY, "base")
    assert presenter.view().banner is None


@pytest.mark.parametrize("answer", [BannerAnswer.LIGHT, BannerAnswer.KEEP])
def test_a_slow_computer_is_told_once(answer: BannerAnswer) -> None:
    presenter, services, _ = make(ModelState.READY, slow=True)
    assert [button.text for button in banner_of(presenter).buttons] == ["Use tiny.en", "Keep base"]
    presenter.answer_banner(answer)
    assert services.calls[-1] == f"light model {answer is BannerAnswer.LIGHT}"
    assert presenter.view().banner is None


def test_a_folder_is_named_without_its_path() -> None:
    status = ModelStatus(ModelState.DAMAGED, "/home/someone/models/small.en")
    banner = model_banner(status, offer_light=False)
    assert banner is not None
    assert "copy of small.en." in banner.text


def test_while_loading_nothing_is_said() -> None:
    assert make(ModelState.LOADING, slow=True)[0].view().banner is None
