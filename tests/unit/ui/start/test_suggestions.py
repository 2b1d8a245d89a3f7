from fakes.reports import report
from fakes.start_services import summary
from greenroom.model.bands import Band, Bands
from greenroom.model.plan import InterviewChoices, InterviewLength
from greenroom.model.question import InterviewType
from greenroom.model.report import Report
from greenroom.model.session import SessionSummary
from greenroom.platform.text import _plain_number, install_number_format
from greenroom.ui.start.suggestions import first_run, from_reports
from greenroom.ui.start.view import SuggestionAction

BOTH = (summary(type="behavioral"), summary(type="one_on_one"))


def titles(reports: list[Report], summaries: tuple[SessionSummary, ...] = BOTH) -> list[str]:
    found = from_reports(reports, summaries, Bands(), InterviewChoices())
    return [suggestion.title for suggestion in found]


def test_a_first_run_has_three_starters() -> None:
    starters = first_run(InterviewChoices())
    assert [s.action for s in starters][2] is SuggestionAction.MIC_CHECK
    assert starters[0].choices is not None
    assert starters[0].choices.length is InterviewLength.QUICK
    assert starters[1].choices is not None
    assert starters[1].choices.type is InterviewType.BEHAVIORAL


def test_a_short_result_is_told_with_its_count() -> None:
    reports = [report(result_share=0.05)] * 7 + [report()] * 5
    found = from_reports(reports, BOTH, Bands(), InterviewChoices())
    assert found[0].text == "In 7 of 12 answers, Result took less than 10% of the time."


def test_the_most_frequent_comes_first() -> None:
    reports = [report(delay=5.0, result_share=0.02)] * 3 + [report(delay=5.0)] * 3
    assert titles(reports) == ["Start a little sooner", "Finish with a result"]


def test_a_limit_is_written_as_the_language_writes_numbers() -> None:
    bands = Bands(start_delay_s=Band(None, 2.5))
    install_number_format(lambda value, _decimals: f"{value:g}".replace(".", ","))
    try:
        found = from_reports([report(delay=5.0)] * 3, BOTH, bands, InterviewChoices())
    finally:
        install_number_format(_plain_number)
    assert found[0].text == "Your start delay was over 2,5 s in 3 of 3 answers."


def test_once_is_no_pattern() -> None:
    assert titles([report(delay=9.0)] + [report()] * 3) == ["Keep it warm"]


def test_a_type_that_was_never_tried_is_offered() -> None:
    assert titles([report()] * 3, (summary(type="behavioral"),)) == ["Try a one-on-one interview"]


def test_never_more_than_three() -> None:
    reports = [report(delay=9.0, result_share=0.0, fillers_per_min=9.0)] * 6
    assert len(titles(reports, (summary(),))) == 3
