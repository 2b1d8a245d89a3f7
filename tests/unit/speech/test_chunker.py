from hypothesis import given
from hypothesis import strategies as st

from greenroom.speech.chunker import LONGEST, Chunk, Chunker, Hint, Silence
from greenroom.speech.grid import windows

Decision = Chunk | Silence | Hint


def run(chunker: Chunker, *stretches: tuple[float, bool]) -> list[Decision]:
    decisions: list[Decision] = []
    for seconds, talking in stretches:
        for _ in range(windows(seconds)):
            decision = chunker.feed(0.9 if talking else 0.01, -20.0 if talking else -60.0)
            if decision is not None:
                decisions.append(decision)
    return decisions


def chunks(decisions: list[Decision]) -> list[Chunk]:
    return [decision for decision in decisions if isinstance(decision, Chunk)]


def test_a_short_pause_closes_what_is_long_enough() -> None:
    assert not chunks(run(Chunker(), (1, False), (6, True), (0.4, False), (1, True)))
    (chunk,) = chunks(run(Chunker(), (1, False), (9, True), (0.4, False), (1, True)))
    assert chunk.start == windows(1) - windows(0.3)
    assert chunk.end == windows(1) + windows(9) + windows(0.2)


def test_speech_under_noise_is_part_of_a_chunk() -> None:
    chunker = Chunker()
    for probability in (0.05, 0.25, 0.15, 0.05):
        for _ in range(windows(2)):
            chunker.feed(probability, -40.0)
            if chunker.open_chunk is not None:
                begun = chunker.open_chunk
    assert begun.start == windows(2) - windows(0.3)
    assert begun.end == 3 * windows(2) + windows(0.2)


def test_a_long_pause_closes_at_once_so_that_little_is_left_at_the_end() -> None:
    assert len(chunks(run(Chunker(), (3.1, True), (1.1, False)))) == 1


def test_a_lone_word_waits_for_what_follows() -> None:
    decisions = run(Chunker(), (0.4, True), (1.0, False), (8, True), (0.4, False))
    (chunk,) = chunks(decisions)
    assert chunk.start == 0


def test_without_any_pause_it_cuts_at_the_quietest_place() -> None:
    chunker = Chunker()
    decisions = run(chunker, (11, True))
    chunker.feed(0.9, -45.0)
    decisions += run(chunker, (4, True))
    (chunk,) = chunks(decisions)
    assert abs(chunk.end - windows(11)) <= 1
    rest = chunker.finish()
    assert isinstance(rest, Chunk)
    assert rest.start == chunk.end


def test_a_pause_hints_at_the_chunk_that_finishing_gives() -> None:
    chunker = Chunker()
    (hint,) = run(chunker, (0.5, False), (2, True), (0.5, False))
    last = chunker.finish()
    assert isinstance(hint, Hint)
    assert isinstance(last, Chunk)
    assert (hint.start, hint.end) == (last.start, last.end)


def test_silence_is_settled_but_for_the_lead_in() -> None:
    decisions = run(Chunker(), (6, False))
    (silence,) = decisions
    assert isinstance(silence, Silence)
    assert silence.settled <= windows(6) - windows(0.3)


def test_after_a_restart_it_counts_on() -> None:
    (chunk,) = chunks(run(Chunker(1000), (9, True), (0.5, False)))
    assert chunk.start == 1000


@given(st.lists(st.tuples(st.floats(0.05, 20), st.booleans()), max_size=12))
def test_chunks_are_in_order_bounded_and_cover_all_speech(
    stretches: list[tuple[float, bool]],
) -> None:
    chunker = Chunker()
    decisions = [*run(chunker, *stretches), chunker.finish()]
    settled = 0
    covered: set[int] = set()
    for decision in decisions:
        if isinstance(decision, Hint):
            continue
        if isinstance(decision, Chunk):
            assert settled <= decision.start < decision.end <= decision.settled
            assert decision.end - decision.start <= LONGEST
            covered.update(range(decision.start, decision.end))
        assert decision.settled >= settled
        settled = decision.settled
    spoken: set[int] = set()
    at = 0
    for seconds, talking in stretches:
        if talking:
            spoken.update(range(at, at + windows(seconds)))
        at += windows(seconds)
    assert spoken <= covered
    assert settled == chunker.now == at
