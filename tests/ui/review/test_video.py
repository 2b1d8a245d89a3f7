"""The video of a take in Review: real player and real pictures, in time with the sound."""

from pathlib import Path

import av
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from fakes.review_services import FakeReviewServices
from greenroom.model.video import TakeVideo
from greenroom.ui.review.page import ReviewPage
from greenroom.ui.review.video_card import VideoCard
from support.qt import cut_texts, unnamed_controls
from support.review_window import OpenPage, settle

PATIENCE_MS = 10_000
RATE, SECONDS = 15, 6


@pytest.fixture(scope="module")
def counted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A video whose brightness says how many seconds have passed: 30 more each second."""
    path = tmp_path_factory.mktemp("video") / "take.mkv"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=RATE)
        stream.width, stream.height, stream.pix_fmt = 320, 180, "yuv420p"
        for number in range(RATE * SECONDS):
            grey = np.full((180, 320, 3), 30 + 30 * (number // RATE), np.uint8)
            for packet in stream.encode(av.VideoFrame.from_ndarray(grey, format="rgb24")):
                container.mux(packet)
        for packet in stream.encode():
            container.mux(packet)
    return path


def second(card: VideoCard) -> int | None:
    """Which second of the video is shown."""
    image: QImage | None = card.pane.image
    if image is None:
        return None
    return round((image.pixelColor(160, 90).green() - 30) / 30)


@pytest.fixture
def card(qtbot: QtBot) -> VideoCard:
    card = VideoCard()
    qtbot.addWidget(card)
    card.show()
    return card


def test_it_shows_the_picture_of_the_moment(qtbot: QtBot, card: VideoCard, counted: Path):
    assert card.show_video(TakeVideo(counted, 0.5))
    for moment, shown in ((2.7, 2), (5.2, 4), (0.0, 0), (4.0, 3)):
        card.follow(moment, playing=False)
        qtbot.waitUntil(lambda shown=shown: second(card) == shown, timeout=PATIENCE_MS)


def test_it_plays_on_from_there(qtbot: QtBot, card: VideoCard, counted: Path):
    card.show_video(TakeVideo(counted))
    card.follow(3.5, playing=True)
    qtbot.waitUntil(lambda: second(card) == 4, timeout=PATIENCE_MS)


def test_folded_it_lets_go_of_the_picture(qtbot: QtBot, card: VideoCard, counted: Path):
    card.show_video(TakeVideo(counted))
    card.follow(2.5, playing=False)
    qtbot.waitUntil(lambda: second(card) == 2, timeout=PATIENCE_MS)
    card.fold.click()
    assert not card.pane.isVisible()
    assert card.fold.text() == "Show"
    card.fold.click()
    assert card.pane.isVisible()
    card.follow(1.5, playing=False)
    qtbot.waitUntil(lambda: second(card) == 1, timeout=PATIENCE_MS)


def test_a_broken_video_says_so_and_the_next_one_is_shown(
    qtbot: QtBot, card: VideoCard, counted: Path, tmp_path: Path
):
    broken = tmp_path / "broken.mkv"
    broken.write_bytes(b"no video at all")
    card.show_video(TakeVideo(broken))
    qtbot.waitUntil(card.problem.isVisible, timeout=PATIENCE_MS)
    assert "sound is not affected" in card.problem.text()
    assert not card.pane.isVisible()
    card.show_video(TakeVideo(counted))
    card.follow(1.5, playing=False)
    qtbot.waitUntil(lambda: second(card) == 1, timeout=PATIENCE_MS)
    assert not card.problem.isVisible()


@pytest.fixture
def page(open_page: OpenPage, services: FakeReviewServices, counted: Path) -> ReviewPage:
    services.videos["q3-1"] = TakeVideo(counted, 0.5)
    return open_page()


def test_takes_without_a_video_have_no_card(page: ReviewPage):
    assert page.cards.video.isVisible()
    page.step_answer(-1)
    assert page.view() is not None
    assert not page.cards.video.isVisible()


def test_review_plays_it_in_time_with_the_sound(qtbot: QtBot, page: ReviewPage):
    card = page.cards.video
    page.playback.seek(3.7)
    qtbot.waitUntil(lambda: second(card) == 3, timeout=PATIENCE_MS)
    assert cut_texts(card) == []
    assert unnamed_controls(card) == []


def test_v_folds_it_and_who_leaves_lets_go_of_the_file(qtbot: QtBot, page: ReviewPage):
    card = page.cards.video
    qtbot.keyClick(page.middle.bar.play, Qt.Key.Key_V)
    assert not card.is_open
    qtbot.keyClick(page.middle.bar.play, Qt.Key.Key_V)
    assert card.is_open
    page.left()
    assert not card.has_video
    page.entered()
    assert card.has_video


def test_in_a_narrow_window_it_is_a_tab_of_its_own(
    open_page: OpenPage, services: FakeReviewServices, counted: Path
):
    services.videos["q3-1"] = TakeVideo(counted)
    page = open_page(1024, 680)
    tabs, last = page.cards.tabs, page.cards.tabs.count() - 1
    assert page.cards.tabbed()
    assert not page.cards.video.isVisible()
    tabs.setCurrentIndex(last)
    settle()
    assert page.cards.video.isVisible()
    assert not page.cards.timing.isVisible()
    page.step_answer(-1)
    settle()
    assert not tabs.isTabVisible(last)
    assert not page.cards.video.isVisible()
    assert any(card.isVisible() for card in page.cards.cards())
