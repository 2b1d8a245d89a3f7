"""Follow-ups in Review are named as such, and not counted as questions."""

from fakes.review_services import FakeReviewServices, plain_wording
from greenroom.model.question import InterviewType
from greenroom.ui.review.presenter import ReviewPresenter
from support.followed_up import followed_up
from support.sample_session import Sample


def opened(sample: Sample) -> ReviewPresenter:
    presenter = ReviewPresenter(FakeReviewServices(sample), plain_wording, lambda _state: None)
    presenter.open()
    return presenter


def test_a_row_names_a_follow_up_under_its_question():
    rows = opened(followed_up()).state.rows
    assert [row.number for row in rows] == ["Q1", "Q2", "Q3", "Q3 · follow-up", "Q5"]
    assert [row.follow_up for row in rows] == [False, False, False, True, False]
    assert rows[3].name.startswith("Q3, follow-up, Describe a disagreement")
    assert (rows[3].short, rows[3].asker) == ("Q3", "")


def test_follow_ups_are_not_counted_as_questions():
    header = opened(followed_up()).state.header
    assert header is not None
    assert "3 of 4 questions answered" in header.facts


def test_in_a_panel_each_row_says_who_asked():
    rows = opened(followed_up(InterviewType.PANEL)).state.rows
    assert [row.asker for row in rows][2:4] == ["Maya Okafor", "Ingrid Solheim"]
    assert rows[3].name.endswith("Ingrid Solheim")
