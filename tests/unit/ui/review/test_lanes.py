import itertools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fakes.review_services import FakeReviewServices
from greenroom.model.report import Pause, PausePlace
from greenroom.model.span import Span
from greenroom.ui.review.presenter import ReviewPresenter
from greenroom.ui.review.services import Peaks
from greenroom.ui.review.state import TakeView
from greenroom.ui.review.time_scale import TimeScale
from greenroom.ui.review.waveform import Waveform


def test_blocks_meet_in_the_middle_of_the_gaps(scanner: TakeView):
    blocks = scanner.lanes.blocks
    assert [block.part for block in blocks] == ["S", "T", "A", "R"]
    for before, after in itertools.pairwise(blocks):
        assert before.span.end == pytest.approx(after.span.start)
    assert blocks[2].name == "Action, 0:35 to 1:22, 55 percent, in suggested range"


def test_fillers_say_where_they_are(scanner: TakeView):
    assert scanner.lanes.fillers[4].name == "0:43, filler um, in Action"


def test_long_pauses_say_whether_they_lie_within_a_clause(
    services: FakeReviewServices, presenter: ReviewPresenter
):
    report = services.sample.take("q3-1").report
    assert report is not None
    pauses = (
        Pause(Span(20.0, 22.5), PausePlace.WITHIN_CLAUSE, long=True),
        Pause(Span(30.0, 30.8), PausePlace.WITHIN_CLAUSE, long=False),
        Pause(Span(40.0, 42.1), PausePlace.BETWEEN_CLAUSES, long=True),
    )
    timing = replace(report.timing, pauses=pauses)
    take = replace(services.sample.take("q3-1"), report=replace(report, timing=timing))
    services.changed["q3-1"] = take
    presenter.open(take_id="q3-1")
    view = presenter.state.take
    assert view is not None
    assert [mark.name for mark in view.lanes.pauses] == [
        "0:20, pause of 2.5 s, within a clause",
        "0:40, pause of 2.1 s, between clauses",
    ]
    names = [link.name for link in view.timing.figures[3].links]
    assert names == [
        "Play 0:19, pause of 2.5 s, within a clause",
        "Play 0:39, pause of 2.1 s, between clauses",
    ]


def test_the_start_delay_reaches_to_the_first_word(scanner: TakeView):
    delay = scanner.lanes.start_delay
    assert delay is not None
    assert (delay.start, delay.end) == (0.0, pytest.approx(2.4))


@given(st.floats(1, 3600), st.floats(50, 3000), st.floats(0, 1), st.floats(1, 40), st.floats(-1, 1))
def test_zoom_and_pan_stay_inside_the_take(
    duration: float, width: float, place: float, factor: float, move: float
):
    anchor = duration * place
    scale = TimeScale.whole(duration, width).zoom(factor, anchor).pan(move * duration)
    assert scale.start >= -1e-9
    assert scale.end <= max(duration, 0.1) + 1e-6
    assert scale.moment(scale.x(anchor)) == pytest.approx(anchor, abs=1e-6)


def test_zooming_keeps_the_moment_under_the_pointer():
    whole = TimeScale.whole(87.0, 514.0)
    closer = whole.zoom(2.0, 40.0)
    assert closer.x(40.0) == pytest.approx(whole.x(40.0))
    assert closer.zoomed
    assert not closer.zoom(0.01, 40.0).zoomed


def test_following_moves_only_when_the_playhead_leaves():
    scale = TimeScale.whole(100.0, 500.0).zoom(4.0, 0.0)
    assert scale.following(10.0) is scale
    assert scale.following(60.0).x(60.0) == pytest.approx(50.0)


def test_ticks_are_round_and_far_enough_apart():
    assert TimeScale.whole(87.4, 514.0).ticks(72) == (0.0, 15.0, 30.0, 45.0, 60.0, 75.0)


def test_a_bar_shows_the_loudest_moment_under_it():
    values = np.zeros(1000, dtype="<f4")
    values[503] = 1.0
    waveform = Waveform(Peaks(0.01, values.tobytes()))
    bars = waveform.bars(TimeScale.whole(10.0, 100.0), 10.0)
    assert len(bars) == 10
    assert int(bars.argmax()) == 5 or bars.max() == 0.0


def test_bars_are_kept_for_the_same_zoom():
    values = np.linspace(0, 1, 1000, dtype="<f4")
    waveform = Waveform(Peaks(0.01, values.tobytes()))
    scale = TimeScale.whole(10.0, 350.0)
    assert waveform.bars(scale, 3.5) is waveform.bars(scale, 3.5)
    assert waveform.bars(scale.zoom(2, 5), 3.5)[0] > waveform.bars(scale, 3.5)[0]


def test_silence_draws_no_bars_and_no_warnings():
    assert Waveform(None).empty
    assert Waveform(Peaks(0.01, b"")).bars(TimeScale.whole(1.0, 100.0), 3.5).size == 0
