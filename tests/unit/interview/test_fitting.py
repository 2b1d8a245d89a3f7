"""Choices that do not make sense together are taken back."""

from greenroom.interview.fitting import clock_fits, fitted, format_fits, one_question
from greenroom.model.plan import InterviewChoices, InterviewLength
from greenroom.model.question import InterviewFormat, InterviewType, Mode


def test_a_group_does_not_meet_by_phone():
    by_phone = InterviewChoices(type=InterviewType.GROUP, format=InterviewFormat.PHONE)
    assert fitted(by_phone).format is InterviewFormat.IN_PERSON
    assert not format_fits(InterviewType.GROUP, InterviewFormat.PHONE)


def test_no_clock_cuts_a_case_or_a_discussion():
    for kind in InterviewType:
        choices = InterviewChoices(type=kind, mode=Mode.REAL, strict_clock=True)
        asks_back = kind in (InterviewType.CASE, InterviewType.GROUP)
        assert fitted(choices).strict is clock_fits(kind) is not asks_back


def test_a_chosen_case_is_kept_for_cases_only():
    case = InterviewChoices(type=InterviewType.CASE, material="coffee-chain")
    assert fitted(case) == case
    other = InterviewChoices(type=InterviewType.PANEL, material="coffee-chain")
    assert fitted(other).material == ""


def test_one_quick_question_is_asked_by_one_person_where_the_type_is_one_long_problem():
    for kind in InterviewType:
        long = kind in (InterviewType.CASE, InterviewType.GROUP)
        quick = one_question(InterviewChoices(type=kind, material="x"))
        assert quick.type is (InterviewType.ONE_ON_ONE if long else kind)
        assert quick.length is InterviewLength.QUICK
        assert quick.material == ""


def test_all_else_is_left_alone():
    choices = InterviewChoices(format=InterviewFormat.PHONE, mode=Mode.REAL, strict_clock=True)
    assert fitted(choices) == choices
