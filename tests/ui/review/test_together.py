"""The card Structure tells what an answer and its follow-ups have together."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from fakes.review_services import FakeReviewServices, plain_wording
from greenroom.ui.components.label import Label
from greenroom.ui.review.page import ReviewPage
from support.followed_up import MAIN, followed_up, report, with_all, without


def told(page: ReviewPage) -> list[str]:
    labels = page.cards.structure.findChildren(Label)
    return [one.text() for one in labels if one.text().startswith("With its follow-ups")]


def test_the_card_says_what_the_follow_up_brought(qtbot: QtBot):
    services = FakeReviewServices(followed_up())
    whole = report(services.sample, "q3-2")
    services.whole = with_all(whole)
    one = services.sample.take("q3-2")
    services.changed["q3-2"] = replace(one, report=without(services.whole, "R"))
    page = ReviewPage(services, plain_wording)
    qtbot.addWidget(page)
    page.open_session()
    assert told(page) == []
    page.presenter.select(MAIN)
    qtbot.waitUntil(lambda: bool(told(page)))
    assert told(page) == ["With its follow-ups: the follow-up brought Result."]
    page.presenter.select(1)
    qtbot.waitUntil(lambda: not told(page))
    page.background.wait()
    assert [call[2] for call in services.calls if call[0] == "together"] == [MAIN]
