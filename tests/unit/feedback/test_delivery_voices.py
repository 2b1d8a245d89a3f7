"""Delivery measured on synthesised speech whose level and pitch were changed by a known amount."""

from dataclasses import replace

import numpy as np
import pytest
import soxr

from greenroom.feedback.delivery import measure_delivery
from greenroom.feedback.heard import prepare
from greenroom.feedback.structure.sentences import split_sentences
from greenroom.model.delivery import Delivery
from greenroom.model.errors import ModelError
from greenroom.model.sound import Sound
from greenroom.model.transcript import Transcript, VoiceActivity, Word
from greenroom.speech.prosody import prosody_of
from support.speech import Spoken, speak_script

pytestmark = pytest.mark.models

SCRIPT = [
    "Last spring I was moving the whole returns desk to a new warehouse system.",
    "It was about nine hundred parcels a day and a team of fourteen people.",
    "I called the supplier every single morning at eight.",
    "We trained twelve people over two long afternoons.",
    "In the end we went live on the day and nobody had to wait.",
]


@pytest.fixture(scope="module", params=["am_fenrir", "bf_emma"])
def spoken(request: pytest.FixtureRequest) -> Spoken:
    try:
        return speak_script(SCRIPT, request.param)
    except ModelError as missing:
        pytest.skip(missing.message)


def measured(spoken: Spoken, samples: np.ndarray, stretch: float = 1.0) -> Delivery:
    """Delivery of the script; `stretch` is how much longer the sound has become."""
    words: list[Word] = []
    for one in spoken.sentences:
        texts = one.text.split()
        step = one.span.duration / len(texts)
        words += [
            Word(text, (one.start + n * step) * stretch, (one.start + (n + 1) * step) * stretch)
            for n, text in enumerate(texts)
        ]
    voiced = tuple(
        replace(one.span, start=one.start * stretch, end=one.end * stretch)
        for one in spoken.sentences
    )
    prosody = prosody_of([Sound(samples.astype("<f4").tobytes(), 16_000)])
    length = len(samples) / 16_000
    transcript = Transcript(tuple(words), VoiceActivity(voiced, length), "en", "none", length)
    heard = prepare(transcript)
    found = measure_delivery(heard, prosody, split_sentences(heard))
    assert found is not None
    return found


def test_a_last_sentence_turned_down_is_measured_so(spoken: Spoken) -> None:
    quiet = spoken.samples.copy()
    quiet[int(spoken.sentences[-1].start * 16_000) :] *= 10 ** (-6 / 20)
    before, after = measured(spoken, spoken.samples), measured(spoken, quiet)
    assert before.last_sentence_db is not None
    assert after.last_sentence_db is not None
    # Turned down, its quietest frames lose their pitch and no longer count.
    assert after.last_sentence_db - before.last_sentence_db == pytest.approx(-6.0, abs=0.7)


def test_a_voice_made_higher_varies_as_much_as_before(spoken: Spoken) -> None:
    factor = 2 ** (-3 / 12)
    higher = soxr.resample(spoken.samples, 1.0, factor)
    before, after = measured(spoken, spoken.samples), measured(spoken, higher, factor)
    assert before.pitch_median_hz is not None
    assert after.pitch_median_hz is not None
    assert after.pitch_median_hz / before.pitch_median_hz == pytest.approx(1 / factor, rel=0.02)
    assert before.pitch_variation_st is not None
    assert after.pitch_variation_st == pytest.approx(before.pitch_variation_st, rel=0.12)


def test_room_noise_hardly_changes_what_is_measured(spoken: Spoken) -> None:
    noise = np.random.default_rng(5).normal(0, 10 ** (-45 / 20), len(spoken.samples))
    before, after = measured(spoken, spoken.samples), measured(spoken, spoken.samples + noise)
    assert before.pitch_variation_st is not None
    assert after.pitch_variation_st == pytest.approx(before.pitch_variation_st, rel=0.15)
    assert before.last_sentence_db is not None
    assert after.last_sentence_db == pytest.approx(before.last_sentence_db, abs=0.6)
