"""The banner about a disk that is almost full."""

import pytest

from fakes.start_services import FakeStartActions, FakeStartServices
from greenroom.ui.services import ModelState, ModelStatus
from greenroom.ui.start.disk_banner import ALMOST_FULL_BYTES, disk_banner
from greenroom.ui.start.presenter import StartPresenter
from greenroom.ui.start.start_banner import BannerAnswer


@pytest.mark.parametrize("free", [None, ALMOST_FULL_BYTES, 84_000_000_000])
def test_with_room_there_is_nothing_to_say(free: int | None) -> None:
    assert disk_banner(free) is None


def test_it_says_what_is_left_what_is_needed_and_what_is_safe() -> None:
    banner = disk_banner(210_000_000)
    assert banner is not None
    assert banner.title == "The disk is almost full"
    assert banner.text == (
        "210 MB left; an interview needs about 60 MB. Your recordings so far are safe."
    )
    assert [(one.text, one.primary) for one in banner.buttons] == [
        ("Free up space…", True),
        ("Change folder…", False),
    ]


def test_a_disk_without_room_is_not_almost_full() -> None:
    banner = disk_banner(0)
    assert banner is not None
    assert banner.title == "The disk is full"
    assert banner.text.startswith("0 bytes left;")


def test_on_start_it_comes_before_what_the_model_lacks_and_leads_on() -> None:
    services = FakeStartServices(free=210_000_000, status=ModelStatus(ModelState.MISSING, "base"))
    actions = FakeStartActions()
    presenter = StartPresenter(services, actions, lambda: None)
    presenter.entered()
    assert presenter.view().banner == disk_banner(210_000_000)
    presenter.answer_banner(BannerAnswer.FREE_SPACE)
    presenter.answer_banner(BannerAnswer.CHANGE_FOLDER)
    assert services.calls[-1] == "open_data_folder"
    assert actions.went == [("choose folder",)]


def test_once_there_is_room_again_it_goes() -> None:
    services = FakeStartServices(free=210_000_000)
    presenter = StartPresenter(services, FakeStartActions(), lambda: None)
    presenter.entered()
    presenter.left()
    services.free = 84_000_000_000
    presenter.entered()
    assert presenter.view().banner is None
