"""Against text that nobody said: echoes of the priming prompt, loops, inventions on silence."""

import re
from collections.abc import Sequence

from greenroom.model.span import Span
from greenroom.model.transcript import Word
from greenroom.speech.priming import priming_prompt

# What Whisper is known to write where nothing is said (subtitles it was trained on).
_INVENTIONS = frozenset(
    (
        "thank you",
        "thank you very much",
        "thank you so much",
        "thanks",
        "thanks for watching",
        "thank you for watching",
        "thank you for listening",
        "please subscribe",
        "subtitles by the amara org community",
        "subs by www zeoranger co uk",
        "bye",
        "bye bye",
        "you",
        "the end",
        "okay",
        "gracias",
        "gracias por ver el video",
        "merci",
        "merci d'avoir regardé cette vidéo",
        "sous titrage st 501",
        "vielen dank",
        "untertitel der amara org community",
    )
)
_SECONDS_PER_CHARACTER = 0.03  # the fastest speech has about 25 characters a second
_ECHO = 6  # "um, uh, so, like, you know" can be real
_REST_OF_ECHO = 3  # where the prompt was repeated already, less of it is no speech either
_LOOP_LENGTHS = range(1, 9)
_LOOP_TIMES = 4
_NO_SPEECH = 0.6  # OpenAI's threshold for a silent segment
# What is written for music, coughs and machines has -1.0 to -1.3; of 572 chunks of development
# speech none from which a word was kept was under -0.95, also in noise.
_MADE_UP_LOGPROB = -1.0
_DOUBTFUL_LOGPROB = -0.7
_LEAST_VOICE_NOTICED = 1 / 3
_SURE_WORD = 0.5
_REACH_S = 0.4  # how far a word may lie from the voice and still belong to it


def plain(text: str) -> str:
    """Lower case, letters, digits and apostrophes only."""
    return " ".join(re.findall(r"[\w']+", text.lower()))


def invented(
    words: Sequence[Word],
    voiced_s: float,
    average_logprob: float,
    no_speech: float,
    noticed_s: float = 0.0,
) -> bool:
    """Whether a whole chunk's text was made up.

    `voiced_s` is the voiced time in the chunk, `noticed_s` what the voice detector called speech:
    under noise the level shows less of it.
    """
    least = _DOUBTFUL_LOGPROB if no_speech > _NO_SPEECH else _MADE_UP_LOGPROB
    if average_logprob < least:
        return True
    text = plain(" ".join(word.text for word in words))
    if text in _INVENTIONS and average_logprob < _DOUBTFUL_LOGPROB:
        return True
    needed_s = len(text.replace(" ", "")) * _SECONDS_PER_CHARACTER
    if text in _INVENTIONS or average_logprob < _DOUBTFUL_LOGPROB:
        return voiced_s < needed_s
    # In a noisy room much of the voice goes unnoticed; a sure sentence there was really said.
    return max(voiced_s, noticed_s) < needed_s * _LEAST_VOICE_NOTICED


def without_echo(words: Sequence[Word], language: str) -> tuple[Word, ...]:
    """Drop a run of words that repeats the priming prompt; shorter runs before it may be real."""
    prompt = plain(priming_prompt(language)).split()
    spoken = [plain(word.text) for word in words]
    kept: list[Word] = []
    index, least = 0, _ECHO
    while index < len(words):
        run = _common_run(spoken[index:], prompt)
        if run >= least:
            index += run
            least = _REST_OF_ECHO
        else:
            kept.append(words[index])
            index += 1
    return tuple(kept)


def without_loops(words: Sequence[Word]) -> tuple[Word, ...]:
    """Keep the first of a group of words that comes four or more times in a row."""
    kept = list(words)
    for length in _LOOP_LENGTHS:
        index = 0
        while index + length * _LOOP_TIMES <= len(kept):
            group = [plain(word.text) for word in kept[index : index + length]]
            times = 1
            while [
                plain(word.text)
                for word in kept[index + times * length : index + (times + 1) * length]
            ] == group:
                times += 1
            if times >= _LOOP_TIMES:
                del kept[index + length : index + times * length]
            index += 1
    return tuple(kept)


def inside_voice(words: Sequence[Word], voiced: Sequence[Span]) -> tuple[Word, ...]:
    """Drop words that lie away from all voice, unless the decoder is sure of them.

    Noise hides soft speech from the voice detector more often than the decoder makes up a word and
    is sure of it.
    """
    return tuple(
        word
        for word in words
        if word.probability >= _SURE_WORD
        or any(
            word.start < span.end + _REACH_S and word.end > span.start - _REACH_S for span in voiced
        )
    )


def _common_run(spoken: Sequence[str], prompt: Sequence[str]) -> int:
    longest = 0
    for start in range(len(prompt)):
        run = 0
        while (
            run < len(spoken) and start + run < len(prompt) and spoken[run] == prompt[start + run]
        ):
            run += 1
        longest = max(longest, run)
    return longest
