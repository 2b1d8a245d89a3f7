from collections.abc import Callable
from dataclasses import replace

from fakes.review_services import FakeReviewServices, plain_wording
from greenroom.feedback.wording import sentence
from greenroom.model.report import Presence, Story
from greenroom.ui.review.presenter import ReviewPresenter
from greenroom.ui.review.services import HearingState
from greenroom.ui.review.state import ReviewState, TakeView
from greenroom.ui.review.state_chips import ChipForm, Shape
from support.sample_session import built_session, sample_session


def test_the_header_names_the_session(presenter: ReviewPresenter):
    presenter.open()
    assert presenter.state.header is not None
    assert presenter.state.header.title == "Operations Manager, first interview"
    assert presenter.state.header.facts == (
        "Tue 17 Nov, 19:42  ·  Behavioral  ·  In person  ·  4 of 5 questions answered"
    )


def test_rows_say_what_each_answer_is(presenter: ReviewPresenter):
    presenter.open(take_id="q3-1")
    about, _, scanner, colleague, mistake = presenter.state.rows
    assert (about.number, about.length, about.note) == (
        *("Q1", "1:48"),
        "About you: present, past, future",
    )
    assert [chip.form for chip in scanner.chips] == [
        ChipForm.OUTLINED,
        ChipForm.FILLED,
        ChipForm.FILLED,
        ChipForm.OUTLINED,
    ]
    assert scanner.text == "Tell me about a time a project was about to miss its deadline."
    assert scanner.takes == "2 takes"
    assert colleague.chips[1].name == "Task out of range"
    assert (mistake.missing, mistake.length) == ("Skipped", "–")


def test_a_question_without_a_take_is_skipped_only_where_the_person_skipped_it():
    sample = sample_session()
    ended = replace(sample, session=replace(sample.session, skipped=()))
    for one, why in ((sample, "Skipped"), (ended, "Not recorded")):
        presenter = ReviewPresenter(FakeReviewServices(one), plain_wording, lambda _state: None)
        presenter.open()
        presenter.select(5)
        row = presenter.state.rows[-1]
        assert row.missing == why
        assert row.name.endswith(f", {why}")
        assert presenter.state.question is not None
        assert presenter.state.question.caption.endswith(f"  ·  {why}")


def test_an_answer_whose_takes_were_deleted_is_not_recorded(presenter: ReviewPresenter):
    presenter.open(take_id="q4-1")
    assert presenter.state.rows[3].missing == ""
    assert presenter.state.question is not None
    assert "Not recorded" not in presenter.state.question.caption
    presenter.delete_take()
    assert presenter.state.rows[3].missing == "Not recorded"
    presenter.restore_take("q4-1")
    assert presenter.state.rows[3].missing == ""


def test_timing_has_four_figures_with_status_and_evidence(scanner: TakeView):
    delay, length, pace, pauses = scanner.timing.figures
    assert (delay.value, delay.status and delay.status.words) == ("2.4 s", "under 3 s")
    assert length.value == "1:25"
    assert length.status is not None
    assert (length.status.shape, length.status.words) == (Shape.UNDER, "5 s under")
    assert pace.status is not None
    assert pace.status.words == "120–160"
    assert (pauses.value, [link.text for link in pauses.links]) == ("2", ["0:41", "1:15"])
    assert all(figure.evidence and figure.tooltip for figure in scanner.timing.figures)


def test_fillers_are_counted_against_the_time_of_speech(scanner: TakeView):
    card = scanner.fillers
    assert (card.count, card.time, card.rate) == ("7", "in 1:20 of speech", "5.0")
    assert [(group.text, group.count) for group in card.groups] == [
        ("um", 3),
        ("uh", 2),
        ("you know", 1),
        ("basically", 1),
    ]
    last = card.groups[-1].occurrences[0]
    assert (last.before, last.filler, last.after) == ("We", "basically", "sat down and")


def test_structure_rows_add_up_and_say_their_range(scanner: TakeView):
    rows = scanner.structure.rows
    assert [row.percent for row in rows] == ["29%", "10%", "55%", "6%"]
    assert [row.status.words for row in rows] == ["over 25%", "in range", "in range", "under 10%"]
    assert rows[3].accessible == "Result, 6 percent of the time, suggested 10–25%, under 10%"


def test_the_next_step_is_the_first_suggestion(scanner: TakeView):
    first, second = scanner.structure.suggestions
    assert (first.code, first.part) == ("result_no_number", "R")
    assert first.link is not None
    assert first.link.text == "1:25"
    assert second.code == "fillers"


def test_content_counts_inside_action(scanner: TakeView):
    numbers, ownership, hedges = scanner.content.rows
    assert numbers.pieces[0][1] == "S 4 · A 6 · R 0"
    assert ownership.pieces == (("I", "×6"), ("we", "×3"))
    assert [link.text for link in ownership.links] == ["0:35", "0:59", "1:17"]
    assert hedges.pieces == (("3", "“I think”, “maybe”, “pretty”"),)


def test_a_question_without_story_says_so(presenter: ReviewPresenter):
    presenter.open(take_id="q1-1")
    view = presenter.state.take
    assert view is not None
    assert view.structure.message == "This question does not ask for a story."
    assert view.structure.rows == ()
    assert view.lanes.blocks == ()
    assert [row.label for row in view.content.rows] == ["Numbers used", "Hedges"]


def test_a_generic_answer_shows_no_part_at_all(
    services: FakeReviewServices, presenter: ReviewPresenter
):
    one = services.sample.take("q3-1")
    assert one.report is not None
    structure = replace(one.report.structure, story=Story.GENERIC)
    services.changed["q3-1"] = replace(one, report=replace(one.report, structure=structure))
    presenter.open(take_id="q3-1")
    view = presenter.state.take
    assert view is not None
    assert view.structure.rows == ()
    assert view.structure.message == "This was not a story about one time."
    assert presenter.state.rows[2].note == "Not about one time"
    assert all(paragraph.chip is None for paragraph in view.transcript.paragraphs)


def test_absence_and_doubt_look_different(services: FakeReviewServices, presenter: ReviewPresenter):
    one = services.sample.take("q3-1")
    assert one.report is not None
    situation, task, action, result = one.report.structure.parts
    parts = (
        situation,
        replace(task, presence=Presence.UNCLEAR),
        action,
        replace(result, presence=Presence.NOT_FOUND, share=0.0, spans=()),
    )
    structure = replace(one.report.structure, parts=parts)
    services.changed["q3-1"] = replace(one, report=replace(one.report, structure=structure))
    presenter.open(take_id="q3-1")
    chips = presenter.state.rows[2].chips
    assert [chip.form for chip in chips][1::2] == [ChipForm.UNSURE, ChipForm.DASHED]
    assert presenter.state.take is not None
    rows = presenter.state.take.structure.rows
    assert (rows[1].status.words, rows[3].status.words) == ("unclear", "not found")
    assert rows[3].percent == "–"


def test_while_hearing_there_are_no_zeros(services: FakeReviewServices, presenter: ReviewPresenter):
    one = services.sample.take("q3-1")
    assert one.transcript is not None
    services.changed["q3-1"] = replace(one, transcript=None, report=None)
    words = tuple(word for word in one.transcript.words if word.end < 35)
    services.states["q3-1"] = HearingState(35.0, words)
    presenter.open(take_id="q3-1")
    view = presenter.state.take
    assert view is not None
    assert view.progress is not None
    assert view.progress[1] == "0:35 of 1:27"
    assert view.transcript.text.endswith("old system.")
    assert [figure.label for figure in view.timing.figures] == ["Start delay", "Recording"]
    for card in (view.fillers, view.structure, view.content):
        assert card.message == "Waiting for the transcript"


def test_a_stopped_transcript_keeps_what_there_is_and_offers_another_try(
    services: FakeReviewServices, presenter: ReviewPresenter
):
    one = services.sample.take("q3-1")
    assert one.transcript is not None
    part = replace(one.transcript, complete_to_s=52.3)
    services.changed["q3-1"] = replace(one, transcript=part)
    presenter.open(take_id="q3-1")
    view = presenter.state.take
    assert view is not None
    assert view.notice is not None
    assert (view.notice.title, view.notice.action) == (
        "The transcript stopped at 0:52",
        "hear_again",
    )
    assert view.fillers.time == "in the first 0:52"


def test_a_transcript_that_found_no_room_says_so_and_offers_another_try(
    services: FakeReviewServices, presenter: ReviewPresenter
):
    one = services.sample.take("q3-1")
    services.changed["q3-1"] = replace(one, transcript=None, report=None)
    services.states["q3-1"] = HearingState(87.0, (), failed=True, unstored="The disk is full.")
    presenter.open(take_id="q3-1")
    view = presenter.state.take
    assert view is not None
    assert view.progress is None
    assert view.notice is not None
    assert (view.notice.title, view.notice.text, view.notice.action) == (
        "The transcript could not be stored",
        "The disk is full.",
        "store_again",
    )
    assert view.transcript.message == ""
    notes = {row.item: row.note for row in presenter.state.rows}
    assert notes[one.take.item] == "The transcript could not be stored"
    services.states["q3-1"] = HearingState(52.0, (), failed=True)
    presenter.refresh("q3-1")
    notes = {row.item: row.note for row in presenter.state.rows}
    assert notes[one.take.item] == "The transcript stopped at 0:52"


def test_not_a_filler_recalculates_and_comes_back(
    presenter: ReviewPresenter, scanner: TakeView, shown: Callable[[], ReviewState]
):
    span = scanner.fillers.groups[-1].occurrences[0].span
    assert presenter.toggle_filler(span) is False
    after = shown().take
    assert after is not None
    assert after.fillers.count == "6"
    assert after.fillers.groups[-1].occurrences[0].dismissed
    assert len(after.transcript.fillers) == len(scanner.transcript.fillers) - 1
    assert presenter.toggle_filler(span) is True
    assert shown().take == scanner


def test_undo_takes_back_one_correction_at_a_time(
    presenter: ReviewPresenter, scanner: TakeView, shown: Callable[[], ReviewState]
):
    presenter.change_part(78.0, "R")
    moved = shown().take
    assert moved is not None
    assert moved.structure.rows[3].percent != scanner.structure.rows[3].percent
    presenter.fix_word(0, "Well,")
    fixed = shown().take
    assert fixed is not None
    assert fixed.transcript.text.startswith("Well, um,")
    presenter.select(1)
    assert presenter.undo()
    assert shown().take == moved
    assert presenter.undo()
    assert shown().take == scanner
    assert not presenter.undo()


def test_a_deleted_take_can_be_restored(presenter: ReviewPresenter, scanner: TakeView):
    presenter.delete_take()
    assert presenter.take_id == "q3-2"
    presenter.restore_take("q3-1")
    assert presenter.take_id == "q3-1"
    assert presenter.state.take == scanner


def test_answers_are_stepped_through_and_stay_at_the_ends(presenter: ReviewPresenter):
    presenter.open()
    presenter.step(-1)
    assert presenter.item == 1
    for _ in range(9):
        presenter.step(1)
    assert presenter.item == 5
    assert presenter.state.take is None
    assert presenter.state.question is not None


def test_a_note_is_kept_with_the_take(
    services: FakeReviewServices, presenter: ReviewPresenter, scanner: TakeView
):
    presenter.set_note("Say the number.")
    assert services.calls == [("set_note", "q3-1", "Say the number.")]
    assert presenter.state.take is not None
    assert presenter.state.take.note == "Say the number."


def test_real_reports_are_presented_with_real_words():
    services = FakeReviewServices(built_session())
    presenter = ReviewPresenter(services, sentence, lambda _state: None)
    for reviewed in services.sample.takes:
        presenter.open(take_id=reviewed.take.id)
        view = presenter.state.take
        assert view is not None
        assert view.timing.figures[0].value == f"{reviewed.transcript.words[0].start:.1f} s"
        shares = [row.percent for row in view.structure.rows]
        assert sum(int(share.strip("%–") or 0) for share in shares) in (0, 100)
        for note in view.structure.suggestions:
            assert note.text
            assert "{" not in note.text


def test_without_sessions_there_is_nothing(
    services: FakeReviewServices, presenter: ReviewPresenter
):
    services.empty = True
    presenter.open()
    assert presenter.state.header is None
    assert presenter.state.rows == ()


def test_a_session_that_was_deleted_meanwhile_is_not_shown_any_more(
    services: FakeReviewServices, presenter: ReviewPresenter
):
    presenter.open()
    services.empty = True
    presenter.refresh()
    assert presenter.state.header is None


def test_a_change_of_another_session_is_ignored(presenter: ReviewPresenter, scanner: TakeView):
    before = presenter.state
    presenter.refresh("a take of another session")
    assert presenter.state is before
