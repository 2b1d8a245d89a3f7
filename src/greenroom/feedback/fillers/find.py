"""Finding fillers. Everything else sees only `find_fillers`."""

from greenroom.feedback.fillers.phrases import find_phrases
from greenroom.feedback.fillers.repetitions import find_repetitions
from greenroom.feedback.heard import Heard
from greenroom.feedback.lexicon import Lexicon
from greenroom.model.report import Filler, FillerKind, FillerSource

_SOUND_CONFIDENCE = 0.95


def find_fillers(heard: Heard, lexicon: Lexicon) -> tuple[Filler, ...]:
    """All fillers in order of time; no word belongs to two of them.

    Filled pauses come from the recogniser's own words, so what it left out is not found; `Fillers`
    says so in `may_be_low`. Phrases and repetitions come from rules with context.
    """
    sounds = _filled_pauses(heard, lexicon)
    phrases = find_phrases(heard.tokens, lexicon)
    taken = {index for filler in (*sounds, *phrases) for index in filler.words}
    doubled = find_repetitions(heard.tokens, lexicon, taken)
    return tuple(sorted((*sounds, *phrases, *doubled), key=lambda filler: filler.span))


def _filled_pauses(heard: Heard, lexicon: Lexicon) -> tuple[Filler, ...]:
    return tuple(
        Filler(
            text=token.bare,
            span=token.span,
            kind=FillerKind.FILLED_PAUSE,
            source=FillerSource.RECOGNISER,
            confidence=_SOUND_CONFIDENCE * (0.5 + token.probability / 2),
            words=(token.word,),
        )
        for token in heard.tokens
        if lexicon.is_filled_pause(token.bare)
    )
