from dataclasses import replace

from fakes.review_services import FakeReviewServices
from greenroom.model.report import Filler, FillerKind, FillerSource
from greenroom.model.span import Span
from greenroom.ui.review.present_transcript import present_transcript
from greenroom.ui.review.presenter import ReviewPresenter
from greenroom.ui.review.state import TakeView


def test_paragraphs_follow_the_parts(scanner: TakeView):
    paragraphs = scanner.transcript.paragraphs
    assert [one.chip and one.chip.part for one in paragraphs] == ["S", "T", "A", "R"]
    assert [one.time for one in paragraphs] == ["0:02", "0:27", "0:35", "1:22"]
    assert scanner.transcript.text.count("\n") == 3


def test_every_word_can_be_found_by_place_and_by_time(scanner: TakeView):
    state = scanner.transcript
    for word in state.words:
        assert state.word_at_char(word.start_char) == word
        assert state.word_at_char(word.end_char - 1) == word
        assert state.word_at_time(word.span.middle) == word
    assert state.word_at_time(0.5) is None
    assert state.word_at_time(42.5) is None  # inside the long pause


def test_fillers_are_marked_without_their_punctuation(scanner: TakeView):
    state = scanner.transcript
    texts = [state.text[mark.start_char : mark.end_char] for mark in state.fillers]
    assert texts == ["um", "uh", "you know", "basically", "Um", "uh", "um"]


def test_long_pauses_stand_in_the_text(scanner: TakeView):
    state = scanner.transcript
    texts = [state.text[pill.start_char : pill.end_char].split() for pill in state.pills]
    assert texts == [["pause", "2.3", "s"], ["pause", "2.1", "s"]]


def test_a_removed_word_leaves_no_trace(presenter: ReviewPresenter, scanner: TakeView):
    presenter.fix_word(2, "")
    view = presenter.state.take
    assert view is not None
    assert view.transcript.text.startswith("So, um, spring I was")
    assert 2 not in {word.index for word in view.transcript.words}


def test_a_filler_that_only_the_acoustics_found_is_written_in(services: FakeReviewServices):
    one = services.sample.take("q3-2")
    assert one.report is not None
    assert one.transcript is not None
    filler = Filler("uh", Span(1.0, 1.3), FillerKind.FILLED_PAUSE, FillerSource.ACOUSTIC, 0.8)
    fillers = replace(one.report.fillers, items=(filler, *one.report.fillers.items))
    state = present_transcript(one.transcript, replace(one.report, fillers=fillers))
    assert state.text.startswith("uh Last spring")
    assert state.words[0].index == -1


def test_words_outside_every_sentence_are_still_shown(services: FakeReviewServices):
    one = services.sample.take("q3-1")
    assert one.report is not None
    assert one.transcript is not None
    structure = replace(one.report.structure, sentences=one.report.structure.sentences[1:3])
    state = present_transcript(one.transcript, replace(one.report, structure=structure))
    spoken = [word for word in one.transcript.words if word.text]
    assert len([word for word in state.words if word.index >= 0]) == len(spoken)
