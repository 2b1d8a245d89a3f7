"""What a question's answer and its follow-ups have together."""

from dataclasses import replace

from greenroom.model.report import Presence
from greenroom.ui.review.present_together import together_line, was_followed_up
from support.followed_up import followed_up, report, with_all, without


def test_only_a_question_that_was_followed_up_is_read_together():
    sample = followed_up()
    plan = sample.session.plan
    found = [was_followed_up(plan, item, sample.takes) for item in range(1, 6)]
    assert found == [False, False, True, True, False]


def test_what_the_follow_up_brought_is_told():
    sample = followed_up()
    whole = with_all(report(sample, "q3-2"))
    line = together_line(whole, without(whole, "R"))
    assert line == "With its follow-ups: the follow-up brought Result."


def test_what_is_still_missing_is_told():
    whole = with_all(report(followed_up(), "q3-2"))
    less = without(whole, "R")
    assert together_line(less, less).endswith("as in the first answer. Still not found: Result.")
    unsure = without(whole, "R", Presence.UNCLEAR)
    assert "Still" not in together_line(unsure, unsure)


def test_nothing_is_told_where_too_little_was_heard():
    whole = report(followed_up(), "q3-2")
    assert together_line(None, whole) == ""
    assert together_line(replace(whole, enough_speech=False), whole) == ""
