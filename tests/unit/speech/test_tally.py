from dataclasses import replace

import numpy as np

from greenroom.model.transcript import HeardFilledPause, Word
from greenroom.speech.messages import Settled
from greenroom.speech.tally import Tally
from support.hearing import Notebook


def settled(until: int, *words: Word, last: bool = False) -> Settled:
    return Settled(
        take=1,
        until=until,
        words=words,
        chunk_start=0 if words else None,
        levels=np.full(until // 512 * 4, -60, np.float32).tobytes(),
        speech=np.zeros(until // 512, np.float32).tobytes(),
        language="en",
        last=last,
    )


def tally() -> Tally:
    made = Tally(1, Notebook(), live=False)
    made.describe("base", "en")
    return made


def test_sound_is_kept_until_it_is_done_with() -> None:
    take = tally()
    take.feed(bytes(4 * 1000))
    take.feed(bytes(4 * 1000))
    take.settle(settled(512))
    assert take.settled == 512
    assert sum(len(piece) for piece in take.waiting) == 4 * 1488
    take.settle(settled(2048, last=True))  # the last window is padded
    assert take.waiting == ()
    assert take.transcript().complete_to_s == 2000 / 16_000


def test_words_of_one_chunk_never_start_inside_the_chunk_before() -> None:
    take = tally()
    take.feed(bytes(4 * 48_000))
    take.settle(settled(16_000, Word("one", 0.2, 0.9)))
    (word,) = take.settle(settled(32_000, Word("two", 0.8, 1.5)))
    assert (word.start, word.end) == (0.9, 1.5)
    assert take.transcript().text == "one two"


def test_only_a_second_death_at_the_same_place_counts() -> None:
    take = tally()
    take.feed(bytes(4 * 48_000))
    assert not take.died()
    take.settle(settled(16_000))
    assert not take.died()
    assert take.died()


def test_a_silenced_listener_hears_nothing_more() -> None:
    notebook = Notebook()
    take = Tally(1, notebook, live=False)
    take.tell(lambda listener: listener.progress(1.0))
    take.silence()
    take.tell(lambda listener: listener.progress(2.0))
    assert notebook.heard_to == [1.0]


def test_filled_pauses_of_all_chunks_come_into_the_transcript_with_the_detectors_name() -> None:
    take = tally()
    take.feed(bytes(4 * 4096))
    first, second = HeardFilledPause(0.01, 0.03, 0.9), HeardFilledPause(0.1, 0.2, 0.5)
    take.settle(replace(settled(2048), filled_pauses=(first,), detector="ears"))
    take.settle(replace(settled(4096, last=True), filled_pauses=(second,), detector="ears"))
    assert take.transcript().filled_pauses == (first, second)
    assert take.transcript().filler_detector == "ears"


def test_without_a_detector_the_transcript_says_that_none_listened() -> None:
    take = tally()
    take.feed(bytes(4 * 512))
    take.settle(settled(512, last=True))
    assert take.transcript().filler_detector == ""
