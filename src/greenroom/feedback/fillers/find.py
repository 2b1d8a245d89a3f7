"""Finding fillers. Everything else sees only `find_fillers`."""

from greenroom.feedback.fillers.phrases import find_phrases
from greenroom.feedback.fillers.repetitions import find_repetitions
from greenroom.feedback.fillers.sounds import find_sounds
from greenroom.feedback.heard import Heard
from greenroom.feedback.lexicon import Lexicon
from greenroom.model.report import Filler


def find_fillers(heard: Heard, lexicon: Lexicon) -> tuple[Filler, ...]:
    """All fillers in order of time; no word belongs to two of them.

    Filled pauses come from the sound and from the recogniser's words, phrases and repetitions from
    rules with context.
    """
    sounds = find_sounds(heard, lexicon)
    phrases = find_phrases(heard.tokens, lexicon)
    taken = {index for filler in (*sounds, *phrases) for index in filler.words}
    doubled = find_repetitions(heard.tokens, lexicon, taken)
    return tuple(sorted((*sounds, *phrases, *doubled), key=lambda filler: filler.span))
